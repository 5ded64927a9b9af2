# make run    builds, imports an example export into a study, evaluates it, serves the calculator page
# make test   everything: Rust, documentation, WebAssembly, command, npm package, page in a real browser
# make check  the quick loop: format, lints, types, fast tests
# make pdf    the command with reports as PDF, in target/release/sroi; its typesetter takes minutes to build
# make bench  the engine beside its peers, in one run

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run evaluate package page pdf test check bench format types schema doc clean toolchain node

PORT ?= 8090
CARGO ?= cargo
OUT := target/example
# Everything but the PDF, which has a step of its own: its typesetter takes longer to build than all the rest.
export EVERYTHING := --workspace --exclude sroi-pdf \
  --features sroi/schema,sroi/threads,sroi-import/schema,sroi-import/fuzz,sroi-report/xlsx,sroi-wasm/import,sroi-wasm/report,sroi-tests/threads

help:
	@sed -n 's/^# make/make/p' Makefile

# The compiler, its tools and the WebAssembly target stand in rust-toolchain.toml: rustup installs what is missing.
toolchain:
	@command -v $(CARGO) >/dev/null || { echo "Rust is missing: install it from https://rustup.rs"; exit 1; }
	@command -v rustup >/dev/null && rustup show active-toolchain >/dev/null || true
	@command -v rustup >/dev/null && rustup target add wasm32-unknown-unknown >/dev/null 2>&1 || true

# What npm brings, as the lock file says; no package runs a script while it is installed.
node: node_modules/.package-lock.json
node_modules/.package-lock.json: package-lock.json
	@command -v node >/dev/null || { echo "Node is missing: install version 20.19 or later from https://nodejs.org"; exit 1; }
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# The npm package, with its WebAssembly.
package: toolchain node
	crates/sroi-wasm/build.sh

# The calculator page, in www/dist.
page: package
	npm run --silent build --workspace www -- --logLevel warn

# The command with reports as PDF; the typefaces come with npm's packages.
pdf: toolchain node
	$(CARGO) build --release --package sroi-cli --features pdf

run: evaluate page
	@PORT=$(PORT) node www/serve.mjs

evaluate: toolchain
	$(CARGO) build --quiet --release --package sroi-cli
	@mkdir -p $(OUT)
	@cp examples/before-import.ja.study.json $(OUT)/csr-account.study.json
	@echo '$$ sroi import x-overview-ja.csv x-content-ja.csv --into csr-account.study.json --channel x'
	@target/release/sroi import examples/x-overview-ja.csv examples/x-content-ja.csv --into $(OUT)/csr-account.study.json --channel x --zone +09:00
	@echo; echo '$$ sroi evaluate csr-account.study.json'
	@target/release/sroi evaluate $(OUT)/csr-account.study.json
	@echo; echo '$$ sroi decide csr-account.study.json --objective social'
	@target/release/sroi decide $(OUT)/csr-account.study.json --objective social
	@echo; echo '$$ sroi explain csr-account.study.json sroi.ratio --depth 3'
	@target/release/sroi explain $(OUT)/csr-account.study.json sroi.ratio --depth 3
	@echo; echo "The study is in $(OUT)/csr-account.study.json; more: target/release/sroi --help"

test: toolchain node
	@bash tests/all.sh

bench: page
	node bench/run.mjs

check: toolchain node
	$(CARGO) fmt --all --check
	$(CARGO) clippy $(EVERYTHING) --all-targets --quiet -- -D warnings
	$(CARGO) test --quiet --workspace --exclude sroi-tests --exclude sroi-pdf --lib --bins
	test -d crates/sroi-wasm/dist || crates/sroi-wasm/build.sh
	npm run --silent check --workspace www

format:
	$(CARGO) fmt --all

# TypeScript types of studies and answers, from the Rust ones.
types: toolchain node
	$(CARGO) run --quiet --package sroi-wasm --example schemas | node crates/sroi-wasm/js/types.mjs crates/sroi-wasm/js/types

schema: toolchain
	$(CARGO) run --quiet --package sroi-cli -- schema > schema/study.schema.json

doc: toolchain
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc $(EVERYTHING) --no-deps

clean:
	$(CARGO) clean
	rm -rf node_modules crates/sroi-wasm/dist www/dist
