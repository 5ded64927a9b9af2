# make run    builds, imports an example export into a study, evaluates it, serves the page
# make test   everything: Rust, documentation, WebAssembly, command
# make check  the quick loop: format, lints, fast tests

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run evaluate test check format wasm schema doc clean toolchain

PORT ?= 8090
CARGO ?= cargo
OUT := target/example

help:
	@sed -n 's/^# make/make/p' Makefile

# The compiler, its tools and the WebAssembly target stand in rust-toolchain.toml: rustup installs what is missing.
toolchain:
	@command -v $(CARGO) >/dev/null || { echo "Rust is missing: install it from https://rustup.rs"; exit 1; }
	@command -v rustup >/dev/null && rustup show active-toolchain >/dev/null || true
	@command -v rustup >/dev/null && rustup target add wasm32-unknown-unknown >/dev/null 2>&1 || true

run: evaluate
	@command -v node >/dev/null || { echo "Node is missing: install it from https://nodejs.org"; exit 1; }
	@PORT=$(PORT) node www/serve.mjs

evaluate: toolchain
	$(CARGO) build --quiet --release --package sroi-cli
	@mkdir -p $(OUT)
	@cp examples/before-import.ja.study.json $(OUT)/csr-account.study.json
	@echo '$$ sroi import x-overview-ja.csv x-content-ja.csv --into csr-account.study.json --channel x'
	@target/release/sroi import examples/x-overview-ja.csv examples/x-content-ja.csv --into $(OUT)/csr-account.study.json --channel x --zone +09:00
	@echo; echo '$$ sroi evaluate csr-account.study.json'
	@target/release/sroi evaluate $(OUT)/csr-account.study.json
	@echo; echo '$$ sroi compare csr-account.study.json --by options'
	@target/release/sroi compare $(OUT)/csr-account.study.json --by options
	@echo; echo '$$ sroi explain csr-account.study.json sroi.ratio --depth 3'
	@target/release/sroi explain $(OUT)/csr-account.study.json sroi.ratio --depth 3
	@echo; echo "The study is in $(OUT)/csr-account.study.json; more: target/release/sroi --help"

test: toolchain
	@bash tests/all.sh

check: toolchain
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --all-features --quiet -- -D warnings
	$(CARGO) test --quiet --workspace --exclude sroi-tests --lib --bins

format:
	$(CARGO) fmt --all

wasm: toolchain
	$(CARGO) build --package sroi --target wasm32-unknown-unknown --release
	$(CARGO) build --package sroi-import --target wasm32-unknown-unknown --release

schema: toolchain
	$(CARGO) run --quiet --package sroi-cli -- schema > schema/study.schema.json

doc: toolchain
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --workspace --no-deps --all-features

clean:
	$(CARGO) clean
