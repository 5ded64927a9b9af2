#!/usr/bin/env bash
# Builds the PDF, which is no part of the other steps, tests it, and has its files read by others.
set -eu -o pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}

# Lints while it builds: to check first would be to go through the typesetter twice.
export RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=-Dwarnings
cargo test --profile pdf --package sroi-pdf

samples=$target/pdf-samples
rm -rf "$samples"
cargo run --quiet --profile pdf --package sroi-pdf --example samples -- "$samples"

python=$target/pdf-python/bin/python
if [ ! -x "$python" ]; then
  python3 -m venv "$target/pdf-python" || { echo "Python is missing: install python3 with its module venv"; exit 1; }
fi
"$python" -m pip install --quiet --disable-pip-version-check -r tests/pdf/requirements.txt
"$python" tests/pdf/check.py "$samples"
