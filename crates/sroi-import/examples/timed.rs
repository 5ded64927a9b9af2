//! The months of an export as JSON, and how long reading alone took: `cargo run --release --example timed FILE`.
#![allow(clippy::print_stdout, reason = "what a program is for")]

use sroi_import::Options;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which file?")?;
    let bytes = std::fs::read(path)?;
    let began = Instant::now();
    let import = sroi_import::read(&bytes, &Options::default()).map_err(|problems| format!("{problems:?}"))?;
    let seconds = began.elapsed().as_secs_f64();
    // One thread that waits for nothing: its time is the processor's.
    let work = serde_json::json!({ "cpu": seconds, "wall": seconds });
    println!("{}", serde_json::json!({ "months": { "channels": import.channels }, "work": work }));
    Ok(())
}
