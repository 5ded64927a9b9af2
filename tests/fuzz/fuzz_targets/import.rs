//! Any bytes as an export: months or problems, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = sroi_import::read(bytes, &sroi_import::Options::default());
});
