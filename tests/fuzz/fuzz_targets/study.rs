//! Any text: an answer or problems, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sroi::{Compared, Evaluation, Model};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(model) = Model::read(text) else { return };
    let evaluation = Evaluation::of(&model);
    assert!(evaluation.findings.iter().all(|finding| !finding.code.is_empty()));
    for compared in [Compared::Options, Compared::Scenarios] {
        let _ = model.compare(compared);
    }
});
