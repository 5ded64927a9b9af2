//! The explanation pages show what they say, and everything that a plan holds has a name in every language.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "test code")]

use sroi::document::{Deductions, DropOffFrom, DropOffShape, DurationCounts, Evidence, NegativeOutcomes, Preset};
use sroi::model::{Convention, FirstYear};
use sroi::plan::{Figure, Plan, SourceKind, Step, Unit};
use sroi::{Diagnostics, Entry, Evaluation, Model, Severity, Trace, Undefined};
use sroi_report::explain::{self, Example};
use sroi_report::text::{self, Expand, Writer};
use sroi_report::{Formatter, Language, Wording};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn at_root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The studies of a folder under the root, by name.
fn studies_in(folder: &str) -> BTreeMap<String, String> {
    std::fs::read_dir(at_root(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".study.json"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap()))
        .collect()
}

/// Everything said about a study: why it cannot be read, else what there is to object to in it.
fn said_of_study(text: &str) -> Diagnostics {
    match Model::read(text) {
        Ok(model) => Evaluation::of(&model).findings,
        Err(problems) => problems,
    }
}

fn said_of(example: &Example) -> Diagnostics {
    match example {
        Example::Csv(export) => match sroi_import::read(export.as_bytes(), &sroi_import::Options::default()) {
            Ok(import) => import.findings,
            Err(problems) => problems,
        },
        Example::Fields(_) | Example::Whole(_) => said_of_study(&example.study().unwrap()),
    }
}

fn codes(said: &Diagnostics) -> Vec<&'static str> {
    said.iter().map(|diagnostic| diagnostic.code).collect()
}

fn none_of(failures: &[String]) {
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn the_base_study_leaves_nothing_to_say() {
    let base = std::fs::read_to_string(at_root("locales/explain/base.study.json")).unwrap();
    let said = said_of_study(&base);
    assert!(said.is_empty(), "{said}");
}

#[test]
fn every_code_has_a_page_and_every_page_a_code() {
    let known: BTreeSet<&str> = sroi::Problem::CODES.iter().chain(sroi_import::Problem::CODES).copied().collect();
    let mut failures = Vec::new();
    for language in Language::ALL {
        for code in &known {
            match explain::page(code, language) {
                None => failures.push(format!("{code} has no page")),
                Some(page) if page.title.trim().is_empty() || page.text.trim().is_empty() => {
                    failures.push(format!("{code} is not explained in {language:?}"));
                }
                Some(_) => {}
            }
        }
        let pages = explain::pages(language);
        let strangers = pages.iter().filter(|page| !known.contains(page.code));
        failures.extend(strangers.map(|page| format!("{} is the code of no problem", page.code)));
    }
    none_of(&failures);
}

#[test]
fn broken_examples_have_the_problem_and_mended_ones_do_not() {
    let mut failures = Vec::new();
    for page in explain::pages(Language::En) {
        let code = page.code;
        if let Some(broken) = &page.broken {
            let said = said_of(broken);
            if !codes(&said).contains(&code) {
                failures.push(format!("{code}: the broken example has only {:?}", codes(&said)));
            }
            // A page is about one problem: an error beside it would hide what the page is about.
            let others = said.iter().filter(|other| other.severity == Severity::Error && other.code != code);
            failures.extend(others.map(|other| {
                format!("{code}: {} at {} {:?} in the broken example", other.code, other.pointer, other.arguments)
            }));
        }
        if let Some(mended) = &page.mended {
            let said = said_of(mended);
            if codes(&said).contains(&code) {
                failures.push(format!("{code}: the mended example still has it"));
            }
            let errors = said.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
            failures.extend(errors.map(|error| {
                format!("{code}: {} at {} {:?} in the mended example", error.code, error.pointer, error.arguments)
            }));
        }
    }
    none_of(&failures);
}

/// The study under every preset, and with one choice of its own convention changed at a time.
fn under_every_convention(model: &Model) -> Vec<(String, Model)> {
    let mut conventions: Vec<(String, Convention)> =
        Preset::ALL.iter().map(|preset| (preset.word().to_owned(), Convention::preset(*preset))).collect();
    let own = *model.convention();
    let mut vary = |name: String, change: &dyn Fn(&mut Convention)| {
        let mut convention = own;
        change(&mut convention);
        conventions.push((name, convention));
    };
    for first_year in [FirstYear::Start, FirstYear::Middle, FirstYear::End] {
        vary(format!("values {first_year:?}"), &|convention| convention.first_year = first_year);
        vary(format!("inputs {first_year:?}"), &|convention| convention.inputs = first_year);
    }
    for discounted in [false, true] {
        vary(format!("inputs discounted: {discounted}"), &|convention| convention.inputs_discounted = discounted);
    }
    for deductions in Deductions::ALL {
        vary(deductions.word().to_owned(), &|convention| convention.deductions = *deductions);
    }
    for shape in DropOffShape::ALL {
        vary(shape.word().to_owned(), &|convention| convention.drop_off_shape = *shape);
    }
    for from in DropOffFrom::ALL {
        vary(from.word().to_owned(), &|convention| convention.drop_off_from = *from);
    }
    for counts in DurationCounts::ALL {
        vary(counts.word().to_owned(), &|convention| convention.duration_counts = *counts);
    }
    for negative in NegativeOutcomes::ALL {
        vary(negative.word().to_owned(), &|convention| convention.negative_outcomes = *negative);
    }
    conventions.into_iter().map(|(name, convention)| (name, model.under(convention))).collect()
}

/// Every model of the examples, their options and scenarios, and of the mended pages, under every convention.
fn models() -> Vec<(String, Model)> {
    let mut texts: Vec<(String, String)> = studies_in("examples").into_iter().collect();
    texts.extend(studies_in("locales/explain"));
    for page in explain::pages(Language::En) {
        texts.extend(page.mended.and_then(|mended| mended.study()).map(|study| (page.code.to_owned(), study)));
    }
    let mut models = Vec::new();
    for (name, text) in texts {
        // That every mended page can be read is another test.
        let Ok(model) = Model::read(&text) else { continue };
        let courses = model.options().iter().chain(model.scenarios());
        let changed: Vec<_> =
            courses.map(|course| (format!("{name}, {}", course.id), model.with(course).unwrap())).collect();
        let variants = under_every_convention(&model);
        models.extend(variants.into_iter().map(|(convention, model)| (format!("{name}, {convention}"), model)));
        models.push((name, model));
        models.extend(changed);
    }
    models
}

/// What decides which messages word a figure in a working; names and months do not.
fn shape(plan: &Plan, figure: &Figure, value: Option<Entry>) -> String {
    let label = plan.label(figure);
    let named = label.arguments.iter().map(|(name, value)| match *name {
        "name" | "month" => (*name, ""),
        _ => (*name, value.as_str()),
    });
    let named: Vec<_> = named.collect();
    let source = match &figure.step {
        Step::Given(given) => {
            let source = plan.source(given);
            Some((source.kind, source.evidence, source.range.is_some()))
        }
        _ => None,
    };
    let undefined = value.and_then(|entry| entry.value.err());
    let (code, terms) = (label.code, figure.step.cites().len().min(7));
    format!("{code} {named:?} {:?} {undefined:?} {} {terms} {source:?}", figure.unit, figure.step.word())
}

/// What a sentence lacks: a message that is not in the catalogue, or a value that is not given.
fn lacks(sentence: &str) -> bool {
    sentence.contains('⟦') || sentence.contains("{$") || sentence.contains("{ $")
}

#[test]
fn every_figure_of_every_plan_is_named_in_every_language() {
    let wordings: Vec<Wording> = Language::ALL.into_iter().map(Wording::new).collect();
    let mut failures: BTreeMap<String, String> = BTreeMap::new();
    let (mut labels, mut shapes) = (BTreeSet::new(), BTreeSet::new());
    for (name, model) in models() {
        let plan = model.plan();
        let named = plan.figures().iter().map(|figure| (figure, plan.label(figure)));
        let named: Vec<_> = named.filter(|(_, label)| labels.insert(format!("{label:?}"))).collect();
        let ledger = plan.work_out();
        let ids = plan.figures().iter().filter_map(|figure| Some((figure, plan.find(&figure.key)?)));
        let new = ids.filter(|(figure, id)| shapes.insert(shape(&plan, figure, ledger.entry(*id))));
        let workings: Vec<Trace> = new.filter_map(|(_, id)| Trace::of(&plan, &ledger, id)).collect();
        for wording in &wordings {
            let language = wording.language();
            let formatter = Formatter::new(language, model.currency());
            let mut miss = |what: String| _ = failures.entry(what).or_insert_with(|| name.clone());
            for (figure, label) in &named {
                let key = format!("figure-{}", label.code);
                if !wording.knows(&key) {
                    miss(format!("{key} in {language:?}"));
                }
                let called = wording.label(label, &formatter);
                if lacks(&called) {
                    miss(format!("{} {label:?} is named {called} in {language:?}", figure.key));
                }
            }
            for working in &workings {
                let writer = Writer { wording, formatter: &formatter, colour: false, width: 100 };
                let text = text::trace(writer, working, Expand { all: true, depth: Some(2) });
                for line in text.lines().filter(|line| lacks(line)) {
                    miss(format!("the working of {} in {language:?}: {}", working.key, line.trim()));
                }
            }
        }
    }
    // Nothing looked at is nothing found.
    assert!(labels.len() > 500 && shapes.len() > 200, "{} labels, {} shapes", labels.len(), shapes.len());
    none_of(&failures.into_iter().map(|(what, first)| format!("{what} (first in {first})")).collect::<Vec<_>>());
}

#[test]
fn every_word_of_a_working_is_known_in_every_language() {
    let units = Unit::ALL.iter().map(|unit| format!("word-unit-{}", unit.word()));
    let undefined = Undefined::ALL.iter().map(|why| format!("word-undefined-{}", why.word()));
    let evidence = Evidence::ALL.iter().map(|evidence| format!("word-evidence-{}", evidence.word()));
    let sources = SourceKind::ALL.iter().map(|kind| format!("word-source-{}", kind.word()));
    let words: Vec<String> = units.chain(undefined).chain(evidence).chain(sources).collect();
    let mut failures = Vec::new();
    for language in Language::ALL {
        let wording = Wording::new(language);
        failures.extend(words.iter().filter(|key| !wording.knows(key)).map(|key| format!("{key} in {language:?}")));
    }
    none_of(&failures);
}
