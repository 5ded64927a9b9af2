//! `sroi verify`: everything in a pack worked out again, and what differs.

use crate::arguments::{Format, Verify};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use serde_json::{Value, json};
use sroi_pack::MOST_BYTES;
use sroi_report::Wording;

pub(crate) fn run(screen: &Screen, wanted: &Verify) -> Result<(), Failure> {
    let (file, bytes) = study::bytes(&wanted.pack, MOST_BYTES)?;
    if bytes.len() > MOST_BYTES {
        return Err(Failure::NoPack { file: file.clone(), why: "pack-too-large", detail: file });
    }
    let verdict = sroi_pack::verify(&bytes).map_err(|why| {
        let (code, detail) = (why.code(), why.detail());
        Failure::NoPack { file, why: code, detail }
    })?;
    match wanted.format {
        Format::Text => screen.print(&sroi_pack::told(&verdict, &Wording::new(screen.language(None))))?,
        Format::Json => {
            let failed =
                |problem: serde_json::Error| Failure::CannotWrite { file: "-".into(), cause: problem.to_string() };
            let mut value = serde_json::to_value(&verdict).map_err(failed)?;
            if let Value::Object(parts) = &mut value {
                parts.insert("same".to_owned(), json!(verdict.is_same()));
            }
            screen.print_json(&value)?;
        }
    }
    if verdict.is_same() { Ok(()) } else { Err(Failure::Found) }
}
