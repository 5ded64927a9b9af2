//! Writes the studies of the cases, the rules, the examples and the explanation pages into a folder, each with what
//! the core answers and how the catalogues word it, for other builds of the engine to be held against.
//!
//! `cargo run --package sroi-tests --example studies -- FOLDER`
#![allow(missing_docs, reason = "test code")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot go on says so by panicking"
)]

use serde_json::{Value, json};
use sroi::{Compared, Diagnostics, Evaluation, Model, Trace};
use sroi_report::explain::{self, Example};
use sroi_report::{Formatter, Language, Wording};
use sroi_tests::conventions::under_convention;
use sroi_tests::studies::from_tape;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::Table;

/// How many random studies are written beside those of files.
const RANDOM: u32 = 24;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("the folder to write into"));
    std::fs::create_dir_all(&folder).unwrap();
    let speakers = Language::ALL.map(Wording::new);
    let mut studies = BTreeMap::new();
    of_cases(&mut studies);
    of_rules(&mut studies);
    of_conventions(&mut studies);
    of_examples(&mut studies);
    let mut exports = BTreeMap::new();
    of_pages(&mut studies, &mut exports);
    of_names(&mut studies);
    of_chance(&mut studies);
    for (name, text) in &studies {
        std::fs::write(folder.join(format!("{name}.study.json")), text).unwrap();
        let answer = answer(text, &speakers);
        std::fs::write(folder.join(format!("{name}.answer.json")), answer.to_string()).unwrap();
    }
    for (name, bytes) in &exports {
        std::fs::write(folder.join(format!("{name}.csv")), bytes).unwrap();
        let answer = import(name, bytes, &speakers);
        std::fs::write(folder.join(format!("{name}.import.json")), answer.to_string()).unwrap();
    }
}

type Studies = BTreeMap<String, String>;

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The files of a folder with an ending, by the name before it.
fn files(folder: &str, ending: &str) -> BTreeMap<String, PathBuf> {
    let entries = std::fs::read_dir(root(folder)).unwrap().map(|entry| entry.unwrap().path());
    let named = |path: PathBuf| {
        let name = path.file_name()?.to_str()?.strip_suffix(ending)?.to_owned();
        Some((name, path))
    };
    entries.filter_map(named).collect()
}

fn table(path: &Path) -> Table {
    std::fs::read_to_string(path).unwrap().parse().unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

fn of_cases(studies: &mut Studies) {
    for folder in ["cases", "published"] {
        for (name, path) in files(&format!("tests/{folder}"), ".toml") {
            if let Some(study) = table(&path).get("study") {
                studies.insert(format!("{folder}-{name}"), serde_json::to_string(study).unwrap());
            }
        }
    }
}

/// The study of the file with the fields that each case replaces.
fn of_rules(studies: &mut Studies) {
    for (topic, path) in files("tests/rules", ".toml") {
        let file = table(&path);
        for (number, case) in (1..).zip(file["case"].as_array().unwrap()) {
            let mut study = Table::from_iter([("sroi".to_owned(), toml::Value::from("1"))]);
            for part in [file.get("study"), case.get("study")].into_iter().flatten() {
                study.extend(part.as_table().unwrap().clone());
            }
            studies.insert(format!("rules-{topic}-{number:02}"), serde_json::to_string(&study).unwrap());
        }
    }
}

/// One study under every combination of conventions.
fn of_conventions(studies: &mut Studies) {
    let rows = table(&root("tests/published/conventions.toml"));
    for (number, row) in (1..).zip(rows["rows"].as_array().unwrap()) {
        let study = under_convention(row);
        studies.insert(format!("conventions-{number:02}"), study.to_string());
    }
}

fn of_examples(studies: &mut Studies) {
    for (name, path) in files("examples", ".study.json") {
        studies.insert(format!("examples-{name}"), std::fs::read_to_string(path).unwrap());
    }
}

/// What the explanation pages print: each study with a problem and the same mended, and exports.
fn of_pages(studies: &mut Studies, exports: &mut BTreeMap<String, Vec<u8>>) {
    for page in explain::pages(Language::En) {
        for (which, example) in [("broken", &page.broken), ("mended", &page.mended)] {
            let name = format!("pages-{}-{which}", page.code);
            match example {
                Some(Example::Csv(text)) => {
                    exports.insert(name, text.clone().into_bytes());
                }
                Some(example) => {
                    studies.insert(name, example.study().unwrap());
                }
                None => {}
            }
        }
    }
    for (name, path) in files("crates/sroi-import/tests/fixtures", ".csv") {
        exports.insert(format!("fixtures-{name}"), std::fs::read(path).unwrap());
    }
}

/// Names that are hard to word: long ones, signs, numbers, and words that mean something to catalogues or programs.
fn of_names(studies: &mut Studies) {
    let long = |part: &str, times: usize| part.repeat(times);
    let names = [
        long("a", 301),
        long("里山", 200),
        format!("a{}", long("🦉", 200)),
        long("👩‍👧", 150),
        "\u{1b}[31m\n\t\u{0}\u{202e}\u{200b}\u{feff}\u{ad}\u{e0041}\u{85}".to_owned(),
        "{ $name } { -term } \\ \"quoted\" <b>&amp;</b>".to_owned(),
        "2025".to_owned(),
        "0".to_owned(),
        "007".to_owned(),
        "1234567890123456".to_owned(),
        "-12.50".to_owned(),
        "impressions".to_owned(),
        "__proto__".to_owned(),
        "é e\u{301} ﬁ １２３".to_owned(),
    ];
    for (number, name) in (1..).zip(&names) {
        let study = json!({
            "sroi": "1", "title": name, "currency": "JPY", "price_year": 2026,
            "activity": { "start": "2026-04", "months": 24 },
            "stakeholders": [{ "id": "people", "name": name, "size": "5" }],
            "inputs": [
                { "id": "grant", "name": name, "kind": "cash", "amount": "1000", "per": "month" },
                { "id": "editor", "role": name, "kind": "staff", "hours_per_month": "2", "hourly_rate": "1800" },
            ],
            "returns": [{
                "id": "gift", "name": name, "kind": "donation", "quantity": { "count": "3", "per": "year" },
                "value_each": "100", "margin": "1",
            }],
            "outcomes": [{
                "id": "one", "stakeholder": "people", "name": name, "quantity": { "count": "40", "per": "activity" },
                "proxy": { "value": "30", "unit": name, "source": name, "year": 2020 }, "deadweight": "0",
                "displacement": "0", "drop_off": "0.1", "duration_years": 3,
            }],
            "options": [{ "id": "other", "name": name, "changes": [{ "at": "inputs.grant.amount", "set": "5" }] }],
        });
        studies.insert(format!("names-{number:02}"), study.to_string());
        let mut wrong = study.clone();
        wrong[name.as_str()] = json!(name);
        wrong["currency"] = json!(name);
        wrong["inputs"][0]["kind"] = json!(name);
        wrong["outcomes"][0]["stakeholder"] = json!(name);
        studies.insert(format!("names-{number:02}-wrong"), wrong.to_string());
    }
}

/// Random studies, the same in every run.
fn of_chance(studies: &mut Studies) {
    for seed in 0..RANDOM {
        let mut state = u64::from(seed) + 1;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u16::try_from(state >> 48).unwrap()
        };
        let tape: Vec<u16> = std::iter::repeat_with(&mut next).take(600).collect();
        studies.insert(format!("random-{seed:02}"), from_tape(&tape).to_string());
    }
}

/// Everything that the core answers to a study.
fn answer(text: &str, speakers: &[Wording]) -> Value {
    let model = match Model::read(text) {
        Ok(model) => model,
        Err(problems) => return json!({ "check": problems, "words": words(speakers, &problems, None) }),
    };
    let evaluation = Evaluation::of(&model);
    let courses = model.options().iter().chain(model.scenarios()).map(|course| {
        let changed = match model.with(course) {
            Ok(changed) => json!({ "ok": true, "value": Evaluation::of(&changed) }),
            Err(diagnostics) => json!({ "ok": false, "diagnostics": diagnostics }),
        };
        (course.id.clone(), changed)
    });
    let courses: serde_json::Map<String, Value> = courses.collect();
    let plan = model.plan();
    let ledger = plan.work_out();
    let known = ["sroi.ratio", "roi.ratio", "sroi.payback_months", "cost.total"];
    let traces: serde_json::Map<String, Value> = known
        .iter()
        .map(|key| {
            let trace = plan.find(key).and_then(|id| Trace::of(&plan, &ledger, id));
            ((*key).to_owned(), json!(trace))
        })
        .collect();
    json!({
        "check": evaluation.findings,
        "evaluation": evaluation,
        "courses": courses,
        "conventions": model.compare(Compared::Conventions),
        "options": model.compare(Compared::Options),
        "scenarios": model.compare(Compared::Scenarios),
        "traces": traces,
        "words": words(speakers, &evaluation.findings, Some(&evaluation)),
    })
}

/// Diagnostics, labels and values in each language.
fn words(speakers: &[Wording], said: &Diagnostics, evaluation: Option<&Evaluation>) -> Value {
    let of = |wording: &Wording| {
        let problems: Vec<Value> = said
            .iter()
            .map(|diagnostic| {
                let worded = wording.problem(diagnostic);
                json!({
                    "severity": worded.severity, "message": worded.message, "help": worded.help,
                    "principle": worded.principle,
                })
            })
            .collect();
        let currency = evaluation.map_or("JPY", |evaluation| evaluation.currency.as_str());
        let formatter = Formatter::new(wording.language(), currency);
        let figures: Vec<Value> = evaluation
            .map(|evaluation| evaluation.figures.iter())
            .into_iter()
            .flatten()
            .map(|figure| {
                let value = figure.value.map(|value| wording.value(figure.unit, value, &formatter));
                json!([wording.label(&figure.label, &formatter), value])
            })
            .collect();
        (wording.language().tag().to_owned(), json!({ "problems": problems, "figures": figures }))
    };
    Value::Object(speakers.iter().map(of).collect())
}

/// What the importer answers to one export.
fn import(name: &str, bytes: &[u8], speakers: &[Wording]) -> Value {
    let options = sroi_import::Options { name: Some(format!("{name}.csv")), ..sroi_import::Options::default() };
    match sroi_import::read(bytes, &options).and_then(|import| sroi_import::combine(vec![import])) {
        Ok(import) => {
            json!({ "ok": true, "value": import, "words": words(speakers, &import.findings, None) })
        }
        Err(problems) => json!({ "ok": false, "diagnostics": problems, "words": words(speakers, &problems, None) }),
    }
}
