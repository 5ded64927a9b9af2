//! `sroi explain`: the working behind a figure, or the page of a diagnostic.

use crate::arguments::{Explain, Format};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use sroi::{Model, Plan, Trace};
use sroi_report::explain::{self, Page};
use sroi_report::text::{self, Expand};
use sroi_report::{Formatter, Wording};

pub(crate) fn run(screen: &Screen, wanted: &Explain) -> Result<(), Failure> {
    let code = wanted.what.to_str().unwrap_or_default();
    if wanted.figure.is_none() && !wanted.what.exists() {
        let language = screen.language(None);
        if let Some(page) = explain::page(code, language) {
            return print_page(screen, &page, &Wording::new(language));
        }
        let known: Vec<String> = explain::pages(language).into_iter().map(|page| page.code.to_owned()).collect();
        if !code.contains(['.', '/']) && code != "-" {
            return Err(Failure::NoSuchFigure {
                name: code.to_owned(),
                near: near(code, known.iter().map(String::as_str)),
            });
        }
    }
    let (_, model) = study::model_with(&wanted.what, wanted.option.as_deref())?;
    // What a decision compares is worked out for decisions alone.
    let is_of_decision = wanted.figure.as_ref().is_some_and(|figure| figure.starts_with("decision."));
    let plan = if is_of_decision { model.decision_plan() } else { model.plan() };
    let ledger = plan.work_out();
    let Some(name) = &wanted.figure else {
        let known =
            ["sroi.ratio", "roi.ratio", "sroi.total_present_value", "sroi.total_inputs", "cost.total", "cost.hours"];
        let known: Vec<&str> = known.into_iter().filter(|key| plan.find(key).is_some()).collect();
        return Err(Failure::Needed { what: "FIGURE".into(), known: known.join(", ") });
    };
    let found = find(&model, &plan, name).and_then(|id| Trace::of(&plan, &ledger, id));
    let Some(trace) = found else {
        return Err(Failure::NoSuchFigure { name: name.clone(), near: near(name, plan.keys()) });
    };
    if wanted.format == Format::Json {
        return screen.print_json(&trace);
    }
    let language = screen.language(Some(model.language()));
    let wording = Wording::new(language);
    let formatter = Formatter::new(language, model.currency());
    let expand = Expand { all: wanted.all, depth: wanted.depth };
    screen.print(&text::trace(screen.writer(&wording, &formatter), &trace, expand))
}

/// A figure by its key, or by the address of an assumption.
fn find(model: &Model, plan: &Plan, name: &str) -> Option<sroi::plan::FigureId> {
    plan.find(name).or_else(|| plan.find(model.address(name)?))
}

/// Up to five names that hold the word, or its last part.
fn near<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> String {
    let last = name.rsplit('.').next().unwrap_or(name);
    let known: Vec<&str> = known.collect();
    let holding = |word: &str| known.iter().filter(|key| !word.is_empty() && key.contains(word)).copied().collect();
    let mut found: Vec<&str> = holding(name);
    if found.is_empty() {
        found = holding(last);
    }
    found.sort_by_key(|key| key.len());
    found.truncate(5);
    // The catalogues ask for the word where there is nothing to name.
    if found.is_empty() { "none".to_owned() } else { found.join(", ") }
}

fn print_page(screen: &Screen, page: &Page, wording: &Wording) -> Result<(), Failure> {
    let mut text = format!("{}\n\n  {}\n\n", page.code, page.title);
    for line in page.text.lines() {
        text.push_str(&format!("  {line}\n"));
    }
    for (key, example) in [("explain-broken", &page.broken), ("explain-mended", &page.mended)] {
        if let Some(example) = example {
            text.push_str(&format!("\n{}\n\n", wording.word(key)));
            for line in example.shown().lines() {
                text.push_str(&format!("    {line}\n"));
            }
        }
    }
    screen.print(&text)
}
