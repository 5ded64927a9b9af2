//! Any bytes as an impact map: a study or problems, never a panic; the study is JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(map) = sroi_import::impact_map(bytes, &sroi_import::MapOptions::default()) {
        assert!(sroi::document::parse(&map.study).is_ok());
    }
});
