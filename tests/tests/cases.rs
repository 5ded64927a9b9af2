//! Rules (`tests/rules/*.toml`): a study, what it must come to, and the sum by hand. Each case is a trial.
//!
//! A file has a `[study]` whose fields every `[[case]]` may replace. `[case.expect]` gives figures of the study as it
//! stands, `[case.expect_option.ID]` those under an option or scenario: an exact decimal, `{ value, to }` for a figure
//! that rounds to it, `"null"` for one that has no value, `"absent"` for one that is not there.
//! `[[case.diagnostics]]` must be found; a case without figures is a study that is refused.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "test code")]
#![allow(clippy::arithmetic_side_effects, reason = "exact fractions")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use sroi::{Diagnostics, Evaluation, Model};
use sroi_tests::oracle::Exact;
use toml::{Table, Value};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")) {
        let table: Table = std::fs::read_to_string(&file).unwrap().parse().unwrap_or_else(|error| {
            panic!("{}: {error}", file.display());
        });
        let topic = file.file_stem().unwrap().to_string_lossy().into_owned();
        for case in table["case"].as_array().unwrap() {
            let case = case.as_table().unwrap().clone();
            let study = study(&table, &case);
            let name = format!("{topic}: {}", case["name"].as_str().unwrap());
            trials.push(Trial::test(name, move || check(&case, &study)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The study of the file with the fields that the case replaces, as JSON.
fn study(file: &Table, case: &Table) -> String {
    let mut study = Table::from_iter([("sroi".to_owned(), Value::from("1"))]);
    for part in [file.get("study"), case.get("study")].into_iter().flatten() {
        study.extend(part.as_table().unwrap().clone());
    }
    serde_json::to_string(&study).unwrap()
}

fn check(case: &Table, study: &str) -> Result<(), Failed> {
    let mut wrong = Vec::new();
    let options = case.get("expect_option").and_then(Value::as_table);
    let is_refused = !case.contains_key("expect") && options.is_none();
    match Model::read(study) {
        Err(problems) if is_refused => wrong.extend(missing(case, &problems)),
        Err(problems) => wrong.push(format!("refused: {problems}")),
        Ok(_) if is_refused => wrong.push("it is accepted".to_owned()),
        Ok(model) => {
            let figures = case.get("expect").and_then(Value::as_table);
            wrong.extend(figures.into_iter().flat_map(|figures| differences("", &model, figures)));
            wrong.extend(missing(case, &Evaluation::of(&model).findings));
            for (id, figures) in options.into_iter().flatten() {
                let courses = model.options().iter().chain(model.scenarios());
                let course = courses.into_iter().find(|course| course.id == *id).expect("an option of that name");
                let changed = model.with(course).unwrap();
                wrong.extend(differences(&format!("{id}: "), &changed, figures.as_table().unwrap()));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// The diagnostics that are expected and not found.
fn missing(case: &Table, found: &Diagnostics) -> Vec<String> {
    let expected = case.get("diagnostics").and_then(Value::as_array).into_iter().flatten();
    let absent = expected.filter(|one| {
        let code = one["code"].as_str().unwrap();
        let pointer = one.get("pointer").and_then(Value::as_str);
        !found
            .iter()
            .any(|given| given.code == code && pointer.is_none_or(|pointer| given.pointer.to_string() == pointer))
    });
    let said: Vec<String> = found.iter().map(|one| format!("{} at {}", one.code, one.pointer)).collect();
    absent.map(|one| format!("not said: {one}; said: {}", said.join(", "))).collect()
}

fn differences(course: &str, model: &Model, expected: &Table) -> Vec<String> {
    let plan = model.plan();
    let ledger = plan.work_out();
    let compare = |(key, expected): (&String, &Value)| {
        let id = plan.find(key);
        let given = id.and_then(|id| ledger.value(id)).map(|given| given.to_string());
        let right = match (expected.as_str(), &given) {
            (Some("absent"), _) => id.is_none(),
            (Some("null"), given) => id.is_some() && given.is_none(),
            (Some(exact), Some(given)) => Exact::parse(exact) == Exact::parse(given),
            (None, Some(given)) => rounds_to(given, expected),
            (_, None) => false,
        };
        let given = given.unwrap_or_else(|| if id.is_some() { "null".to_owned() } else { "absent".to_owned() });
        (!right).then(|| format!("{course}{key} is {given} and not {expected}"))
    };
    expected.iter().filter_map(compare).collect()
}

/// Within half of the last place that is printed.
fn rounds_to(given: &str, expected: &Value) -> bool {
    let number = |field: &str| Exact::parse(expected[field].as_str().unwrap()).unwrap();
    let apart = (Exact::parse(given).unwrap() - number("value")).abs();
    apart * Exact::whole(2) <= number("to")
}
