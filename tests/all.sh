#!/usr/bin/env bash
# Runs every check and ends in one line: N passed, N failed.
set -u -o pipefail
cd "$(dirname "$0")/.."

# Properties draw the same studies in every run; leave it out to draw others.
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED-20261124}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0

# The tests that a runner counts itself: cargo's and node's.
counted() {
  sed -n -e "s/^test result: .* \([0-9]*\) $1.*/\1/p" -e "s/^# $2 \([0-9]*\)$/\1/p" -e "s/^ℹ $2 \([0-9]*\)$/\1/p" "$log" |
    awk '{ n += $1 } END { print n + 0 }'
}

# A step counts as one test, or as many as its runner counts.
step() {
  local name=$1
  shift
  echo "== $name"
  if "$@" 2>&1 | tee "$log"; then
    local inner
    inner=$(counted passed pass)
    passed=$((passed + (inner > 0 ? inner : 1)))
  else
    local good bad
    good=$(counted passed pass)
    bad=$(counted failed fail)
    passed=$((passed + good))
    failed=$((failed + (bad > 0 ? bad : 1)))
    echo "!! $name failed"
  fi
}

same_schema() {
  cargo run --quiet --package sroi-cli -- schema | diff - schema/study.schema.json
}

example_evaluates() {
  make --no-print-directory evaluate
}

page_is_served() {
  PORT=0 node tests/page.mjs
}

step "format" cargo fmt --all --check
step "lints" cargo clippy --workspace --all-targets --all-features --quiet -- -D warnings
step "tests" cargo test --workspace --all-features --no-fail-fast
step "documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --quiet --workspace --no-deps --all-features
step "the core for WebAssembly" cargo build --quiet --package sroi --target wasm32-unknown-unknown
step "the importers for WebAssembly" cargo build --quiet --package sroi-import --target wasm32-unknown-unknown
step "the schema is the one generated" same_schema
step "make run, up to the page" example_evaluates
step "the page is served" page_is_served

echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
