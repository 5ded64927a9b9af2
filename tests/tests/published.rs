//! Published examples, conventions and factors (`tests/published`), and a case for each rule of the method
//! (`tests/cases`), all as files that do the sum by hand.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "test code")]
#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "test code")]

use std::path::{Path, PathBuf};

use sroi::{Model, Number};
use sroi_tests::conventions::under_convention;
use toml::{Table, Value};

fn read(file: &Path) -> Table {
    std::fs::read_to_string(file).unwrap().parse().unwrap_or_else(|problem| panic!("{}: {problem}", file.display()))
}

fn published(name: &str) -> Table {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("published").join(name))
}

fn model(name: &str, study: &Value) -> Model {
    let text = serde_json::to_string(study).unwrap();
    Model::read(&text).unwrap_or_else(|problems| panic!("{name}: {problems}"))
}

fn figure(model: &Model, key: &str) -> Option<Number> {
    let plan = model.plan();
    let id = plan.find(key).unwrap_or_else(|| panic!("no figure is called {key}"));
    plan.work_out().value(id)
}

fn number(text: &str) -> Number {
    text.parse().expect(text)
}

/// Half of the last printed place, or the value itself.
fn agrees(given: Number, expected: &Value) -> bool {
    let Some(table) = expected.as_table() else { return given == number(expected.as_str().unwrap()) };
    let apart = given.less(number(table["value"].as_str().unwrap())).unwrap().value.magnitude();
    apart.times(Number::whole(2)).unwrap().value <= number(table["to"].as_str().unwrap())
}

fn differences(name: &str, model: &Model, expected: &Table) -> Vec<String> {
    let compare = |(key, expected): (&String, &Value)| {
        let given = figure(model, key);
        let right = match given {
            Some(given) => expected.as_str() != Some("null") && agrees(given, expected),
            None => expected.as_str() == Some("null"),
        };
        (!right).then(|| format!("{name}: {key} is {given:?}, not {expected}"))
    };
    expected.iter().filter_map(compare).collect()
}

/// Compares every case of a folder; gives how many there are and what differs.
fn compared(folder: &str) -> (usize, Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut cases, mut wrong) = (0, Vec::new());
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "toml")) {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let case = read(file);
        let Some(study) = case.get("study") else { continue };
        cases += 1;
        let model = model(&name, study);
        wrong.extend(differences(&name, &model, case["expect"].as_table().unwrap()));
        for (id, expected) in case.get("expect_option").and_then(Value::as_table).into_iter().flatten() {
            let option = model.options().iter().find(|option| option.id == *id).expect(id);
            let changed = model.with(option).unwrap();
            wrong.extend(differences(&format!("{name} {id}"), &changed, expected.as_table().unwrap()));
        }
    }
    (cases, wrong)
}

#[test]
fn every_published_example_comes_to_its_printed_figures() {
    let (cases, wrong) = compared("published");
    assert!(cases >= 13, "only {cases} cases were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_comes_to_the_sum_done_by_hand() {
    let (cases, wrong) = compared("cases");
    assert!(cases >= 30, "only {cases} cases were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_study_under_36_conventions() {
    let table = published("conventions.toml");
    let rows = table["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 36);
    let mut wrong = Vec::new();
    for row in rows {
        let of = |field: &str| row[field].as_str().unwrap();
        let study = under_convention(row);
        let model = Model::read(&study.to_string()).unwrap();
        for (key, places, field) in
            [("sroi.total_present_value", 10, "total_present_value"), ("sroi.ratio", 10, "ratio")]
        {
            let given = figure(&model, key).unwrap().rounded(places);
            if given != number(of(field)) {
                wrong.push(format!("{row}: {key} is {given}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_green_book_factors_to_15_digits() {
    let table = published("discount-factors.toml");
    let mut compared = 0;
    let mut wrong = Vec::new();
    for (name, schedule) in
        [("standard", "green-book"), ("health", "green-book-health"), ("catastrophic", "green-book-catastrophic")]
    {
        let study = |starts: &str| {
            // 1 in every year: the present value of year t is the factor itself.
            serde_json::json!({
                "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
                "convention": { "preset": "guide-2012", "discount_rate": schedule, "first_year_exponent": starts },
                "stakeholders": [{ "id": "people" }],
                "inputs": [{ "id": "cost", "kind": "cash", "amount": "1", "per": "activity" }],
                "outcomes": [{
                    "id": "one", "stakeholder": "people", "proxy": "1",
                    "quantity": { "by_year": vec!["1"; 302] },
                }],
            })
            .to_string()
        };
        let end = Model::read(&study("1")).unwrap();
        let (plan, start) = (end.plan(), Model::read(&study("0")).unwrap());
        let ledger = plan.work_out();
        for (year, factor) in table[name].as_table().unwrap() {
            let given = if year == "0" {
                figure(&start, "sroi.by_year.1.discounted_value").unwrap()
            } else {
                ledger.value(plan.find(&format!("sroi.by_year.{year}.discounted_value")).unwrap()).unwrap()
            };
            compared += 1;
            if given.rounded(15) != number(factor.as_str().unwrap()) {
                wrong.push(format!("{name} {year}: {given}, not {factor}"));
            }
        }
    }
    assert_eq!(compared, 57);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
