#!/usr/bin/env bash
# Builds the npm package into dist/: three WebAssembly files, their glue, and the TypeScript around them.
set -eu -o pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
bin=$root/node_modules/.bin
version=$(sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' "$root/Cargo.toml")

# Library and tool must be of one version.
tool=$target/tools/bin/wasm-bindgen
if [ "$("$tool" --version 2>/dev/null)" != "wasm-bindgen $version" ]; then
  cargo install --quiet wasm-bindgen-cli --version "$version" --root "$target/tools"
fi

# What every browser of the last years has, name by name: all features at once would not load everywhere.
features="--enable-bulk-memory --enable-bulk-memory-opt --enable-mutable-globals --enable-sign-ext
  --enable-nontrapping-float-to-int --enable-multivalue --enable-reference-types --enable-call-indirect-overlong"
# Draws are worked out two at a time.
vectors="-C target-feature=+simd128"

# `build.sh plain FOLDER`: the engine without vectors, which tests hold against the one that is published. It need not be
# small.
if [ "${1-}" = plain ]; then
  cargo build --quiet --package sroi-wasm --target wasm32-unknown-unknown --profile wasm \
    --config 'profile.wasm.lto="thin"' --config profile.wasm.codegen-units=16
  "$tool" "$target/wasm32-unknown-unknown/wasm/sroi_wasm.wasm" --target web --omit-default-module-path \
    --experimental-reset-state-function --out-name sroi --out-dir "$2"
  exit
fi

rm -rf dist
mkdir -p dist/raw js/raw
# While one file is made small the next is compiled already.
part() {
  local name=$1 flags=$2 more=$3
  shift 3
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags
  cargo build --quiet --package sroi-wasm --target wasm32-unknown-unknown --profile wasm "$@"
  "$tool" "$target/wasm32-unknown-unknown/wasm/sroi_wasm.wasm" --target web --omit-default-module-path \
    --experimental-reset-state-function --out-name "$name" --out-dir js/raw
  cp "js/raw/$name.js" dist/raw/
  # shellcheck disable=SC2086
  "$bin/wasm-opt" -Oz $features $more "js/raw/${name}_bg.wasm" -o "dist/${name}_bg.wasm" &
  small+=($!)
}
small=()
part sroi "$vectors" --enable-simd
# Nothing is drawn here: small throughout.
part sroi_import "" "" --no-default-features --features import \
  --config 'profile.wasm.opt-level="s"' --config 'profile.wasm.package.sroi.opt-level="s"'
# Drawn as often as on the page, but once: vectors in the core, all else small.
part sroi_report "$vectors" --enable-simd --no-default-features --features report \
  --config 'profile.wasm.opt-level="s"'
for one in "${small[@]}"; do wait "$one"; done

node js/catalogues.mjs "$root/locales" js/words
"$bin/tsc" -p .
cp "$root/schema/study.schema.json" dist/schema.json
cp "$root"/LICENSE-* .
