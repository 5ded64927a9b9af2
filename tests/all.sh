#!/usr/bin/env bash
# Runs every check and ends in one line: N passed, N failed.
set -u -o pipefail
cd "$(dirname "$0")/.."

# Properties draw the same studies in every run; leave it out to draw others.
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED-20261124}

# What is built but for the PDF, as the Makefile says.
read -r -a everything <<<"${EVERYTHING:?run the tests by: make test}"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0
took=

# The tests that a runner counts itself: cargo's and node's.
counted() {
  sed -n -e "s/^test result: .* \([0-9]*\) $1.*/\1/p" -e "s/^# $2 \([0-9]*\)$/\1/p" -e "s/^ℹ $2 \([0-9]*\)$/\1/p" "$log" |
    awk '{ n += $1 } END { print n + 0 }'
}

# A step counts as one test, or as many as its runner counts.
step() {
  local name=$1 began=$SECONDS
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
  took+="$((SECONDS - began)) s  $name"$'\n'
}

# What the tests built stands there.
built=${CARGO_TARGET_DIR:-target}/debug

same_schema() {
  "$built/sroi" schema | diff - schema/study.schema.json
}

example_evaluates() {
  make --no-print-directory evaluate
}

same_types() {
  local made
  made=$(mktemp -d)
  "$built/examples/schemas" | node crates/sroi-wasm/js/types.mjs "$made" &&
    diff -r "$made" crates/sroi-wasm/js/types
  local code=$?
  rm -rf "$made"
  return $code
}

package_as_users_have_it() {
  # The command that `make run` built.
  SROI_COMMAND=target/release/sroi node tests/package/run.mjs
}

parts_of_the_page() {
  (cd www && ../node_modules/.bin/rolldown src/outcomes/*.test.mjs --platform node --format esm -d ../target/page-tests) &&
    node --test target/page-tests
}

page_in_a_browser() {
  tests/browser.sh && node --test --test-force-exit --test-concurrency=2 tests/page/*.test.mjs
}

step "format" cargo fmt --all --check
step "LibreOffice for the workbooks" tests/office.sh
export SROI_OFFICE=needed
# Lints while it builds: to check first would be to go through every dependency twice.
step "lints and tests" env RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=-Dwarnings \
  cargo test "${everything[@]}" --no-fail-fast
step "the bits of draws, without threads" cargo test --quiet --package sroi-tests --test bits
step "documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --quiet "${everything[@]}" --no-deps
step "the schema is the one generated" same_schema
step "the types are the ones generated" same_types
step "make run, the terminal" example_evaluates
step "make run, the page" make --no-print-directory page
step "types and lints of the page" npm run --silent check --workspace www
step "parts of the page" parts_of_the_page
step "the page is served" node tests/page.mjs
step "the package" package_as_users_have_it
step "the page in a browser" page_in_a_browser
step "the PDF" tests/pdf.sh

echo
printf '%s' "$took"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
