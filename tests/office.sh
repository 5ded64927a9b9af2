#!/usr/bin/env bash
# Makes sure that there is a LibreOffice, which recalculates workbooks for the tests.
set -eu
for place in "${SOFFICE:-}" /usr/bin/soffice /usr/bin/libreoffice /usr/local/bin/soffice \
  /Applications/LibreOffice.app/Contents/MacOS/soffice; do
  if [ -n "$place" ] && [ -x "$place" ]; then
    exit 0
  fi
done
if command -v apt-get >/dev/null; then
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get install --yes --no-install-recommends libreoffice-calc >/dev/null || {
    "${as_root[@]}" apt-get update >/dev/null
    "${as_root[@]}" apt-get install --yes --no-install-recommends libreoffice-calc >/dev/null
  }
  exit 0
fi
echo "There is no LibreOffice. Install it (macOS: brew install --cask libreoffice), or let SOFFICE name one."
exit 1
