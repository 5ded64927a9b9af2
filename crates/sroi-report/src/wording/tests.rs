//! Both catalogues say the same things, and everything that has to be said.

use super::*;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// Each message and attribute of a catalogue with the variables it uses.
fn catalogue(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut add = |key: String, pattern: &Pattern<&str>| {
            let mut variables = BTreeSet::new();
            collect(pattern, &mut variables);
            assert!(messages.insert(key.clone(), variables).is_none(), "{key} stands twice");
        };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("{other:?} is not used in these catalogues"),
    }
}

/// The values of each problem, from the tables that declare them.
fn declared() -> BTreeMap<String, BTreeSet<String>> {
    let tables =
        [include_str!("../../../sroi/src/diagnostic/problem.rs"), include_str!("../../../sroi-import/src/problem.rs")];
    let lines = tables.into_iter().flat_map(str::lines).map(str::trim);
    lines
        .filter(|line| line.ends_with(';') && line.contains(" = \""))
        .map(|line| {
            let (left, right) = line.split_once(" = \"").unwrap();
            let values = left.split_once('{').map_or("", |(_, values)| values.trim_end_matches([' ', '}']));
            let values = values.split(',').map(str::trim).filter(|value| !value.is_empty());
            (right.split('"').next().unwrap().to_owned(), values.map(str::to_owned).collect())
        })
        .collect()
}

#[test]
fn both_languages_have_the_same_keys_and_variables() {
    same(ENGLISH, JAPANESE);
    same(ENGLISH_REPORTS, JAPANESE_REPORTS);
}

fn same(english: &str, japanese: &str) {
    let (english, japanese) = (catalogue(english), catalogue(japanese));
    let keys = |catalogue: &BTreeMap<String, BTreeSet<String>>| catalogue.keys().cloned().collect::<BTreeSet<_>>();
    let lacking: Vec<_> = keys(&english).symmetric_difference(&keys(&japanese)).cloned().collect();
    assert!(lacking.is_empty(), "in one language only: {lacking:?}");
    for (key, variables) in &english {
        // A plural needs its number in a selector even where the other language has no plural.
        assert_eq!(Some(variables), japanese.get(key), "variables of {key}");
    }
}

#[test]
fn every_problem_has_a_message_and_a_help_in_every_language() {
    for language in Language::ALL {
        let wording = Wording::new(language);
        for code in sroi::Problem::CODES {
            assert!(wording.knows(&format!("problem-{code}")), "{code} in {language:?}");
            assert!(wording.knows(&format!("problem-{code}.help")), "help of {code} in {language:?}");
        }
    }
}

#[test]
fn every_problem_and_reason_of_an_import_has_its_words() {
    let wording = Wording::new(Language::En);
    for code in declared().keys().filter(|code| code.starts_with("import-")) {
        if code.starts_with("import-left-") || code.starts_with("import-map-left-") {
            assert!(wording.knows(&format!("reason-{code}")), "{code}");
        } else {
            assert!(wording.knows(&format!("problem-{code}.help")), "{code}");
        }
    }
}

/// The codes of `Called::of("…")` and the like in the method.
fn labels() -> BTreeSet<String> {
    let core = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../sroi/src");
    let folder = core.join("method").read_dir().unwrap().map(|entry| entry.unwrap().path());
    let files = folder.chain([core.join("method.rs"), core.join("plan/build.rs")]);
    let mut codes = BTreeSet::new();
    for text in files.map(|file| std::fs::read_to_string(file).unwrap()) {
        for call in ["Called::of(\"", "Called::plain(\"", "month_label(\"", "label(\""] {
            codes.extend(text.split(call).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    }
    codes
}

#[test]
fn every_figure_has_a_name() {
    let labels = labels();
    assert!(labels.contains("sroi-ratio") && labels.contains("year-value") && labels.contains("followers"));
    let wording = Wording::new(Language::En);
    let lacking: Vec<_> = labels.iter().filter(|code| !wording.knows(&format!("figure-{code}"))).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn every_measure_and_unit_has_a_word() {
    let wording = Wording::new(Language::En);
    for metric in sroi::model::Metric::ALL {
        assert!(wording.knows(&format!("word-metric-{}", metric.word())), "{}", metric.word());
    }
    for unit in sroi::plan::Unit::ALL {
        assert!(wording.knows(&format!("word-unit-{}", unit.word())), "{}", unit.word());
    }
}

#[test]
fn measures_of_an_export_have_their_names() {
    let arguments = [("month", "2025-02"), ("metric", "profile_visits"), ("count", "1200")];
    let worded = english("import-metric-incomplete", &arguments);
    assert!(worded.message.starts_with("profile visits of 2025-02: 1,200 rows"), "{}", worded.message);
}

#[test]
fn messages_use_no_value_that_their_problem_lacks() {
    let declared = declared();
    assert!(sroi::Problem::CODES.iter().all(|code| declared.contains_key(*code)));
    for (key, variables) in catalogue(ENGLISH) {
        let said = key.strip_prefix("problem-").or_else(|| key.strip_prefix("reason-"));
        let Some(code) = said.and_then(|rest| rest.split('.').next()) else { continue };
        let values = declared.get(code).unwrap_or_else(|| panic!("{key} words no problem"));
        for variable in variables {
            let name = variable.strip_prefix("has_").unwrap_or(&variable);
            assert!(values.contains(name), "{key} uses {variable}");
        }
    }
}

#[test]
fn severities_and_principles_have_words() {
    for language in Language::ALL {
        let wording = Wording::new(language);
        for severity in [Severity::Error, Severity::Warning, Severity::Advice] {
            assert!(wording.knows(severity_key(severity)));
        }
        for principle in [
            Principle::InvolveStakeholders,
            Principle::UnderstandChange,
            Principle::ValueWhatMatters,
            Principle::OnlyWhatIsMaterial,
            Principle::DoNotOverClaim,
            Principle::BeTransparent,
            Principle::VerifyTheResult,
            Principle::BeResponsive,
        ] {
            assert!(wording.knows(principle_key(principle)));
        }
    }
}

fn diagnostic(code: &'static str, arguments: &[(&'static str, &str)]) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        principle: None,
        pointer: sroi::Pointer::root(),
        address: String::new(),
        arguments: arguments.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
        related: Vec::new(),
        offset: None,
    }
}

fn english(code: &'static str, arguments: &[(&'static str, &str)]) -> Worded {
    Wording::new(Language::En).problem(&diagnostic(code, arguments))
}

#[test]
fn a_suggestion_or_its_lack_changes_the_help() {
    let with = english("unknown-field", &[("field", "atribution"), ("suggestion", "attribution")]);
    assert!(with.help.unwrap().contains("`attribution`"));
    let without = english("unknown-field", &[("field", "zzz"), ("suggestion", "")]);
    assert!(without.help.unwrap().contains("remove"));
}

#[test]
fn things_are_named_but_texts_of_the_study_are_not_touched() {
    let worded = english("wrong-type", &[("expected", "number"), ("found", "list")]);
    assert_eq!(worded.message, "a number is needed here, not a list in square brackets");
    let worded = english("unknown-choice", &[("found", "number"), ("allowed", "cash"), ("suggestion", "")]);
    assert!(worded.message.contains("“number”"), "{}", worded.message);
}

#[test]
fn texts_of_a_study_cannot_act_on_a_terminal_or_fill_it() {
    let worded = english("bad-month", &[("text", "\u{1b}]0;x\u{7}\n\u{202e}")]);
    assert!(worded.message.contains("␛]0;x␇␊�"), "{}", worded.message);
    let worded = english("bad-month", &[("text", &"月".repeat(1000))]);
    assert!(worded.message.chars().count() < 400);
}

#[test]
fn worked_figures_are_rounded_and_written_texts_are_not() {
    let worded = english("ratio-unusual", &[("ratio", "17.12345678901234567890123456")]);
    assert!(worded.message.contains("17.12,"), "{}", worded.message);
    let worded = english("outcome-dominates", &[("outcome", "x"), ("share", "0.6234567")]);
    assert!(worded.message.contains("62.3%"), "{}", worded.message);
    let worded = english("too-many-digits", &[("text", "17.12345678901234567890123456")]);
    assert!(worded.message.contains("17.12345678901234567890123456"), "{}", worded.message);
}

#[test]
fn long_whole_numbers_and_ids_of_digits_are_printed_as_they_are() {
    let wording = Wording::new(Language::En);
    for id in ["007", "999999999999999", "1234567890123456789", "-0", "1e3", "0"] {
        assert!(wording.say("problem-duplicate-id", [("id", id)]).contains(&format!("“{id}”")), "{id}");
    }
}

#[test]
fn every_reason_of_a_fit_and_every_standing_has_its_words() {
    let wording = Wording::new(Language::En);
    let reasons = sroi::fit::Reason::CODES.iter().map(|code| format!("fit-reason-{code}"));
    let standings = sroi::calibration::Standing::ALL.iter().map(|standing| format!("calibrate-{}", standing.word()));
    let leans = sroi::calibration::Lean::ALL.iter().map(|lean| format!("calibrate-{}", lean.word()));
    let forms = sroi::document::Growth::ALL.iter().map(|form| format!("word-growth-{}", form.word()));
    for key in reasons.chain(standings).chain(leans).chain(forms) {
        assert!(wording.knows(&key), "{key}");
    }
}
