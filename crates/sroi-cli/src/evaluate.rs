//! `sroi evaluate`: ROI and SROI of a study, with where they come from.

use crate::arguments::{Evaluate, Format};
use crate::check;
use crate::draws;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use serde_json::{Value, json};
use sroi::{Evaluation, Simulation};
use sroi_report::{Formatter, Wording, text};

pub(crate) fn run(screen: &Screen, wanted: &Evaluate) -> Result<(), Failure> {
    let read = study::model_with(&wanted.study, wanted.option.as_deref());
    if let (Err(Failure::Study { name, text, problems }), Format::Json) = (&read, wanted.format) {
        let wording = Wording::new(screen.language(None));
        screen.print_json(&json!({ "diagnostics": check::rows(&wording, name, text, problems) }))?;
        return Err(Failure::Found);
    }
    let (read, model) = read?;
    let language = screen.language(Some(model.language()));
    let wording = Wording::new(language);
    let answer = Evaluation::of(&model);
    match wanted.format {
        Format::Text => {
            let formatter = Formatter::new(language, &answer.currency);
            let ratio = Simulation::new().draws(draws::BESIDE).figures(["sroi.ratio"]);
            let spread = model.simulate(&ratio).ok();
            screen.print(&text::evaluation(screen.writer(&wording, &formatter), &answer, spread.as_ref()))
        }
        Format::Json => {
            let failed =
                |problem: serde_json::Error| Failure::CannotWrite { file: "-".into(), cause: problem.to_string() };
            let mut value = serde_json::to_value(&answer).map_err(failed)?;
            if let Value::Object(parts) = &mut value {
                let rows = check::rows(&wording, &read.name, &read.text, &answer.findings);
                parts.insert("findings".to_owned(), Value::Array(rows));
            }
            screen.print_json(&value)
        }
    }
}
