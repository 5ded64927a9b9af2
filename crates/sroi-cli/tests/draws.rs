//! Draws, decisions and ranges as a person asks for them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "test code")]
#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "test code")]

use serde_json::Value;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str]) -> Output {
    piped(arguments, b"")
}

fn piped(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sroi"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8").args(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name).display().to_string()
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", said(output));
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(!text.contains('⟦') && !text.contains("{$"), "a word is missing in:\n{text}");
    text
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", said(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_str().unwrap_or_else(|| panic!("{value} is no number")).parse().unwrap()
}

/// A study of one input and one outcome, with whatever is put into it.
fn study(deadweight: &str, more: &str) -> String {
    format!(
        r#"{{ "sroi": "1", "currency": "GBP", "title": "Flood kits", "activity": {{ "start": "2026-04", "months": 12 }},
        "stakeholders": [{{ "id": "people", "name": "People", "size": "5000" }}],
        "inputs": [{{ "id": "grant", "kind": "cash", "amount": "1200", "per": "activity" }}],
        "outcomes": [{{ "id": "ready", "name": "Ready", "stakeholder": "people",
          "quantity": {{ "count": "100", "per": "activity" }},
          "proxy": {{ "value": "25", "unit": "household", "source": "Price of a kit", "year": 2026 }},
          "deadweight": {deadweight}, "displacement": "0", "attribution_to_others": "0.2" }}]{more} }}"#
    )
}

const UNSURE: &str = r#"{ "value": "0.4", "low": "0.1", "high": "0.8", "shape": "triangular" }"#;

#[test]
fn the_example_is_drawn_in_words_that_promise_nothing() {
    let file = example("csr-account.ja.study.json");
    let page = text(&run(&["simulate", &file]));
    for words in
        ["入力した幅での試算100回中", "成功の確率ではありません", "試算10,000回、シード1", "SROI比率", "炎上", "┿"]
    {
        assert!(page.contains(words), "{words} is missing in:\n{page}");
    }
    let english = text(&run(&["simulate", &file, "--language", "en"]));
    let english = english.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["that is not the chance of success", "10,000 draws, seed 1", "pays back in", "nine runs in ten"] {
        assert!(english.contains(words), "{words} is missing in:\n{english}");
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    let file = example("csr-account.en.study.json");
    let draw = |seed: &str| run(&["simulate", &file, "--draws", "3000", "--seed", seed, "--format", "json"]).stdout;
    assert_eq!(draw("7"), draw("7"));
    assert_ne!(draw("7"), draw("8"));
    let answer = json(&run(&["simulate", &file, "--draws", "3000", "--seed", "7", "--format", "json"]));
    assert_eq!((&answer["seed"], &answer["draws"], &answer["method"]), (&7.into(), &3000.into(), &"draws".into()));
}

#[test]
fn sobol_is_asked_for_and_named() {
    let file = example("csr-account.en.study.json");
    let answer = json(&run(&["simulate", &file, "--draws", "4096", "--sobol", "--format", "json"]));
    assert_eq!(answer["method"], "sobol");
    assert!(number(&answer["results"]["sroi.ratio"]["standard_error"]) > 0.0);
    let page = |language| text(&run(&["simulate", &file, "--sobol", "--language", language]));
    assert!(page("en").contains("scrambled Sobol sequence") && page("ja").contains("ソボル列"));
    let decision =
        |more: &[&str]| run(&[&["decide", &file, "--draws", "2048", "--format", "json"], more].concat()).stdout;
    assert_ne!(decision(&["--sobol"]), decision(&[]));
}

#[test]
fn where_the_variance_comes_from_is_told_also_where_assumptions_move_together() {
    let amount = r#"{ "value": "1000", "low": "800", "high": "1200", "shape": "normal" }"#;
    let study = |more: &str| {
        format!(
            r#"{{ "sroi": "1", "currency": "GBP", "activity": {{ "start": "2026-04", "months": 12 }}, "inputs": [
                {{ "id": "a", "kind": "cash", "amount": {amount}, "per": "activity" }},
                {{ "id": "b", "kind": "cash", "amount": {amount}, "per": "activity" }}] {more} }}"#
        )
    };
    let page = |study: &str, language| {
        let arguments = ["sensitivity", "-", "--figure", "sroi.total_inputs", "--language", language];
        text(&piped(&arguments, study.as_bytes()))
    };
    assert!(page(&study(""), "en").contains("would go if this assumption alone were known"));
    let together = study(r#", "correlations": [{ "between": ["inputs.a.amount", "inputs.b.amount"], "rank": "0.6" }]"#);
    assert!(page(&together, "en").contains("the shares add up to 100%"), "{}", page(&together, "en"));
    assert!(page(&together, "ja").contains("シャープレイ効果"));
}

#[test]
fn a_range_of_one_assumption_is_found_again_in_the_answer() {
    // value = 100 × 25 × (1 − d) × 0.8 ÷ 1200 ÷ 1.035; d triangular (0.1, 0.4, 0.8): mean 1.3 ÷ 3.
    let output = piped(
        &["simulate", "-", "--draws", "40000", "--figure", "sroi.ratio", "--format", "json"],
        study(UNSURE, "").as_bytes(),
    );
    let answer = json(&output);
    assert_eq!(answer["varied"], serde_json::json!(["outcomes.ready.deadweight"]));
    assert_eq!(answer["results"].as_object().unwrap().len(), 1);
    let ratio = &answer["results"]["sroi.ratio"];
    let of = |deadweight: f64| 100.0 * 25.0 * (1.0 - deadweight) * 0.8 / 1200.0 / 1.035;
    assert!((number(&ratio["stated"]) - of(0.4)).abs() < 1e-9);
    assert!((number(&ratio["mean"]) - of(1.3 / 3.0)).abs() < 4.0 * number(&ratio["standard_error"]));
    // The share of the triangle below 1 − 1 ÷ of(0): (d − 0.1)² ÷ (0.7 × 0.3).
    let even = 1.0 - 1.0 / of(0.0);
    let below = (even - 0.1) * (even - 0.1) / (0.7 * 0.3);
    assert!((number(&ratio["probability_above_1"]) - below).abs() < 0.01, "{below}");
}

#[test]
fn where_nothing_varies_that_is_said_with_the_way_out() {
    let study = study("\"0.4\"", "");
    let page = text(&piped(&["simulate", "-", "--language", "en"], study.as_bytes()));
    assert!(page.contains("Nothing varies") && page.contains("\"low\": \"0.2\""), "{page}");
    assert!(text(&piped(&["simulate", "-", "--language", "ja"], study.as_bytes())).contains("動かすものがありません"));
    let answer = json(&piped(&["simulate", "-", "--format", "json"], study.as_bytes()));
    assert_eq!(answer["method"], "stated");
}

#[test]
fn numbers_that_are_none_are_wrong_use_in_both_languages() {
    let file = example("csr-account.en.study.json");
    let wrong = [
        ("--seed", "abc"),
        ("--seed", "-1"),
        ("--seed", "9007199254740992"),
        ("--draws", "0"),
        ("--draws", "1000000000"),
        ("--draws", "1e4"),
        ("--draws", ""),
        ("--draws", "-5"),
    ];
    for command in ["simulate", "decide"] {
        for (argument, value) in wrong {
            for (language, word) in [("en", "whole number"), ("ja", "整数")] {
                let output = run(&[command, &file, argument, value, "--language", language]);
                assert_eq!(output.status.code(), Some(2), "{command} {argument} {value}");
                assert!(output.stdout.is_empty());
                let said = said(&output);
                assert!(said.contains(argument) && said.contains(word), "{said}");
            }
        }
    }
    let output = run(&["simulate", &file, "--figure", "sroi.ration"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("sroi.ratio"), "{}", said(&output));
}

#[test]
fn a_decision_agrees_with_the_comparison_of_stated_values() {
    let file = example("csr-account.ja.study.json");
    let rows = json(&run(&["compare", &file, "--by", "options", "--format", "json"]));
    let decision = json(&run(&["decide", &file, "--draws", "2000", "--format", "json"]));
    let objectives: Vec<&str> =
        decision["objectives"].as_array().unwrap().iter().map(|row| row["objective"].as_str().unwrap()).collect();
    assert_eq!(objectives, ["social", "money", "both"]);
    let options = decision["objectives"][0]["options"].as_array().unwrap();
    assert_eq!(options.len(), 4);
    for (option, row) in options.iter().zip(rows.as_array().unwrap()).skip(1) {
        assert_eq!(option["id"], row["id"]);
        let (drawn, compared) = (number(&option["difference"]["stated"]), number(&row["difference"]));
        assert!((drawn - compared).abs() < 1e-6, "{}: {drawn} and {compared}", row["id"]);
    }
    let best: f64 = options.iter().map(|option| number(&option["probability_best"])).sum();
    assert!((best - 1.0).abs() < 1e-9, "{best}");
    let money = json(&run(&["decide", &file, "--objective", "money", "--draws", "500", "--format", "json"]));
    assert_eq!(money["objectives"].as_array().unwrap().len(), 1);
    assert_eq!(money["objectives"][0]["objective"], "money");
}

#[test]
fn a_decision_is_told_in_sentences_and_the_objectives_stand_apart() {
    let file = example("csr-account.ja.study.json");
    let page = text(&run(&["decide", &file, "--draws", "2000"]));
    for words in [
        "社会的価値で見ると",
        "お金で見ると",
        "両方で見ると",
        "「育てる」は",
        "現状維持を上回り",
        "完全に知ること",
        "試算2,000回、シード1",
        "足し合わせません",
        "█",
    ] {
        assert!(page.contains(words), "{words} is missing in:\n{page}");
    }
    let english = text(&run(&["decide", &file, "--draws", "2000", "--language", "en", "--objective", "social"]));
    for words in ["For people, ", "it is ahead at the end", "at most, with perfect knowledge", "ahead of hold, · not"]
    {
        assert!(english.contains(words), "{words} is missing in:\n{english}");
    }
    assert!(!english.contains("For money"), "{english}");
}

#[test]
fn a_study_without_options_has_nothing_to_decide() {
    let study = study(UNSURE, "");
    let page = text(&piped(&["decide", "-", "--language", "en"], study.as_bytes()));
    assert!(page.contains("nothing to decide"), "{page}");
    let compared = text(&piped(&["compare", "-", "--by", "options", "--language", "en"], study.as_bytes()));
    assert!(!compared.contains("sroi decide"), "{compared}");
}

#[test]
fn an_option_that_is_always_ahead_is_ahead_at_once() {
    let options = r#", "options": [{ "id": "half", "name": "Half", "changes": [{ "at": "inputs.grant.amount", "multiply": "0.5" }] }]"#;
    let study = study(UNSURE, options);
    let page = text(&piped(&["decide", "-", "--language", "en"], study.as_bytes()));
    let sentence = "“Half” is ahead of hold as soon as it can change anything (month 1, April 2026)";
    let on_one_line = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(on_one_line.contains(sentence) && page.contains("in all 10,000 runs"), "{page}");
    assert!(page.contains("nothing. Even perfect knowledge"), "{page}");
    // Saving half of 1,200 costs no value, and hold has nothing that Half lacks.
    let decision = json(&piped(&["decide", "-", "--format", "json"], study.as_bytes()));
    let half = &decision["objectives"][0]["options"][1];
    assert_eq!(half["difference"]["stated"], "600");
    assert_eq!(half["expected_regret"], "0");
}

#[test]
fn the_comparison_ends_with_the_answer_and_where_there_is_more() {
    let file = example("csr-account.en.study.json");
    let page = text(&run(&["compare", &file, "--by", "options"]));
    assert!(page.contains("is expected to do best"), "{page}");
    assert!(page.trim_end().ends_with("csr-account.en.study.json)"), "{page}");
    assert!(!text(&run(&["compare", &file])).contains("sroi decide"));
}

#[test]
fn the_ratio_carries_its_range_in_text_and_the_data_stays_as_it_was() {
    let file = example("csr-account.en.study.json");
    let page = text(&run(&["evaluate", &file]));
    let line = page.lines().find(|line| line.contains("5–95%")).unwrap_or_else(|| panic!("no range in:\n{page}"));
    assert!(line.contains("10,000 draws, seed 1"), "{line}");
    let drawn = json(&run(&["simulate", &file, "--figure", "sroi.ratio", "--format", "json"]));
    let low: f64 = number(&drawn["results"]["sroi.ratio"]["p05"]);
    assert!(line.contains(&format!("{low:.2}")), "{low} in {line}");
    let fixed = text(&piped(&["evaluate", "-"], study("\"0.4\"", "").as_bytes()));
    assert!(!fixed.contains("5–95%"), "{fixed}");
}

#[test]
fn the_figures_of_a_decision_are_explained() {
    let file = example("csr-account.en.study.json");
    let decision = json(&run(&["decide", &file, "--draws", "100", "--objective", "social", "--format", "json"]));
    let trace = json(&run(&["explain", &file, "decision.social", "--format", "json"]));
    let stated = &decision["objectives"][0]["options"][0]["at_end"]["stated"];
    assert!((number(&trace["value"]) - number(stated)).abs() < 1e-6);
}
