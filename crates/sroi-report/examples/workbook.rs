//! A study as a workbook: `cargo run -p sroi-report --features xlsx --example workbook STUDY OUT [en|ja]`.

use sroi::sensitivity::Ask;
use sroi::{Evaluation, Model};
use sroi_report::{Formatter, Language, Wording, workbook};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (study, out) = (arguments.next().unwrap_or_default(), arguments.next().unwrap_or_default());
    let language = arguments.next().and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::En);
    let text = std::fs::read_to_string(study)?;
    let (study, model) = (sroi::document::read_study(&text)?, Model::read(&text)?);
    let plan = model.plan();
    let ledger = plan.work_out();
    let evaluation = Evaluation::brief(&model, &plan, &ledger);
    let sensitivity = model.sensitivity(&Ask { draws: None, ..Ask::default() }).ok();
    let origin = workbook::Origin { engine: "sroi 0.1.0", date: (2026, 11, 28), draws: None };
    let (study, model, plan, ledger, evaluation) = (&study, &model, &plan, &ledger, &evaluation);
    let content =
        workbook::Content { study, model, plan, ledger, evaluation, sensitivity: sensitivity.as_ref(), origin };
    let (wording, formatter) = (Wording::new(language), Formatter::new(language, model.currency()));
    let written = workbook::write(&content, &wording, &formatter).map_err(|why| why.say(&wording))?;
    std::fs::write(out, written.bytes)?;
    Ok(())
}
