//! Diagnostics as they must look.

use super::*;
use crate::Language;
use sroi::Problem;

const TEXT: &str = "{\n  \"id\": \"里山\",\n\n\n\n\n\n\n\t\"deadweight\": \"30\"\n}";

fn locate(pointer: &Pointer) -> Option<Range<usize>> {
    let quoted = |text: &str| TEXT.find(text).map(|at| at..at.saturating_add(text.len()));
    match pointer.as_str() {
        "" => Some(0..TEXT.len()),
        "/id" => quoted("\"里山\""),
        "/deadweight" => quoted("\"30\""),
        _ => None,
    }
}

fn at(path: &str) -> Pointer {
    path.split('/').skip(1).fold(Pointer::root(), |pointer, step| pointer.child(step))
}

fn missing(path: &str) -> Diagnostic {
    Problem::DeductionMissing { field: "deadweight".into(), outcome: "里山".into() }.at(&at(path), "")
}

fn drawn(language: Language, look: Look, diagnostics: &[Diagnostic]) -> String {
    let wording = Wording::new(language);
    Drawing::new(&wording, look, 80).all(&Source::new("study.json", TEXT), diagnostics, locate)
}

#[test]
fn a_finding_names_the_principle_and_the_other_place() {
    let mut found = missing("/id");
    found.related.push(at("/deadweight"));
    assert_eq!(
        drawn(Language::En, Look::Plain, &[found]),
        "\
warning[deduction-missing]: the outcome “里山” does not state `deadweight`
 --> study.json:2:9
  |
2 |   \"id\": \"里山\",
  |         ^^^^^^ /id
  |
  = help: estimate `deadweight`, or write \"0\" with a `note` that says why
  = principle: do not over-claim
  = see: sroi explain deduction-missing
 --> study.json:9:16
  |
9 |  \"deadweight\": \"30\"
  |                ---- see also /deadweight

1 warning
"
    );
}

#[test]
fn japanese_speaks_japanese_throughout() {
    let drawn = drawn(Language::Ja, Look::Plain, &[missing("/id"), Problem::EmptyFile.at(&at("/nowhere"), "")]);
    for part in ["警告[deduction-missing]: ", "= 対処: ", "= 原則: ", "エラー[empty-file]: ", "エラー1件、警告1件"]
    {
        assert!(drawn.contains(part), "{part} in {drawn}");
    }
    for word in ["error", "warning", "help", "= note", "see"] {
        assert!(!drawn.contains(word), "{word} in {drawn}");
    }
}

#[test]
fn a_place_that_is_not_in_the_file_names_the_file() {
    let drawn = drawn(Language::En, Look::Plain, &[Problem::EmptyFile.at(&at("/nowhere"), "")]);
    assert!(drawn.contains("--> study.json\n"), "{drawn}");
}

#[test]
fn the_whole_document_is_marked_in_its_first_line() {
    let drawn = drawn(Language::En, Look::Plain, &[missing("")]);
    assert!(drawn.contains(" --> study.json:1:1\n  |\n1 | {\n  | ^\n"), "{drawn}");
}

#[test]
fn an_offset_is_enough() {
    for offset in [0, 1, 3, TEXT.find('里').unwrap() + 1, TEXT.len(), TEXT.len() + 7] {
        let mut found = Problem::NotJson { expected: "value".into(), found: "end-of-file".into() }.at(&at("/id"), "");
        found.offset = Some(offset);
        let drawn = drawn(Language::En, Look::Plain, &[found]);
        let (line, column) = Source::new("", TEXT).line_and_column(offset);
        assert!(drawn.contains(&format!(" --> study.json:{line}:{column}\n")), "{offset}: {drawn}");
        assert!(drawn.contains('^'), "{offset}: {drawn}");
    }
}

#[test]
fn colours_only_where_they_are_wanted() {
    let found = [missing("/id")];
    assert!(drawn(Language::En, Look::Coloured, &found).contains("\u{1b}["));
    assert!(!drawn(Language::En, Look::Plain, &found).contains('\u{1b}'));
    assert!(!drawn(Language::En, Look::Narrated, &found).contains('\u{1b}'));
}

#[test]
fn narrated_it_is_sentences() {
    let mut found = missing("/id");
    found.related.push(at("/deadweight"));
    assert_eq!(
        drawn(Language::En, Look::Narrated, &[found]),
        "\
warning[deduction-missing]: the outcome “里山” does not state `deadweight`
in study.json, line 2, column 9: /id
help: estimate `deadweight`, or write \"0\" with a `note` that says why
principle: do not over-claim
see: sroi explain deduction-missing
see also: in study.json, line 9, column 16: /deadweight

1 warning
"
    );
}

#[test]
fn a_line_of_a_megabyte_is_cut_around_the_place() {
    let text = format!("{{\"a\":[{}\"30\"{}]}}", "\"x\",".repeat(200_000), ",\"y\"".repeat(100_000));
    let start = text.find("\"30\"").unwrap();
    let found = Problem::BadMonth { text: "30".into() }.at(&at("/a/200000"), "");
    let wording = Wording::new(Language::En);
    for width in [0, 40, 80, 300] {
        for look in [Look::Plain, Look::Coloured] {
            let drawing = Drawing::new(&wording, look, width);
            let drawn = drawing.one(&Source::new("study.json", &text), &found, |_| Some(start..start + 4));
            assert!(drawn.contains(&format!("study.json:1:{}\n", start + 1)), "{drawn}");
            assert!(drawn.contains("…"), "{drawn}");
            let widest = drawn.lines().filter(|line| line.contains("…")).map(columns::width).max();
            let colours = if look == Look::Coloured { 30 } else { 0 };
            assert!(widest <= Some(width.max(NARROWEST) + colours), "{drawn}");
        }
    }
}

#[test]
fn nothing_in_a_file_or_its_name_acts_on_the_terminal() {
    let text = "\u{1b}[2J\u{202e}\r\u{9b}31m\u{7}";
    let mut found = Problem::BadMonth { text: text.into() }.at(&Pointer::root().child(text), "");
    found.related.push(Pointer::root().child("\u{1b}"));
    let wording = Wording::new(Language::En);
    for look in [Look::Plain, Look::Narrated] {
        let source = Source::new("\u{1b}]0;x\u{7}", text);
        let drawn = Drawing::new(&wording, look, 80).one(&source, &found, |_| Some(0..text.len()));
        assert!(drawn.chars().all(|character| character == '\n' || !character.is_control()), "{drawn:?}");
        assert!(!drawn.contains('\u{202e}'), "{drawn:?}");
    }
}

#[test]
fn the_summary_counts_each_weight() {
    let wording = Wording::new(Language::En);
    let advice = Problem::NoNegativeOutcome.at(&at(""), "");
    let error = Problem::EmptyFile.at(&at(""), "");
    let all = [vec![error; 2], vec![missing(""); 5], vec![advice; 3]].concat();
    let drawing = Drawing::new(&wording, Look::Plain, 80);
    assert_eq!(drawing.summary(&all), "2 errors, 5 warnings, 3 pieces of advice");
}
