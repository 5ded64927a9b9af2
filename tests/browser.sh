#!/usr/bin/env bash
# Makes sure that there is a Chromium, and fonts for Japanese, for the tests of the page.
set -eu
for place in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome \
  "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
  if [ -n "$place" ] && [ -x "$place" ]; then
    exit 0
  fi
done
if command -v apt-get >/dev/null; then
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get install --yes --no-install-recommends chromium fonts-noto-cjk >/dev/null || {
    "${as_root[@]}" apt-get update >/dev/null
    "${as_root[@]}" apt-get install --yes --no-install-recommends chromium fonts-noto-cjk >/dev/null
  }
  exit 0
fi
echo "There is no Chromium. Install it (macOS: brew install --cask chromium), or let CHROMIUM name one."
exit 1
