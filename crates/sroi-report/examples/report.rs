//! A report as HTML: `cargo run --package sroi-report --example report STUDY.json > report.html`

use sroi_report::{Language, Report, compose::Request, html};
use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "examples/csr-account.en.study.json".to_owned());
    let text = std::fs::read_to_string(path)?;
    let study = sroi::document::read_study(&text)?;
    let model = sroi::Model::read(&text)?;
    let report = Report::of(&study, &model, Language::En, &Request::new().draws(10_000).seed(1))?;
    std::io::stdout().write_all(html::write(&report).as_bytes())?;
    Ok(())
}
