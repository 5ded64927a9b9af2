//! Reports of every example and every case: complete, in both languages, harmless, the same twice.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "test code")]

use sroi::document::read_study;
use sroi::{Model, Simulation};
use sroi_report::compose::Request;
use sroi_report::report::{Piece, Report, Run, Text};
use sroi_report::{Language, html, markdown, tidy, workbook};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn at_root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Every study that can be evaluated: the examples and the cases.
fn studies() -> Vec<(String, String)> {
    let mut studies = Vec::new();
    for folder in ["examples", "tests/cases"] {
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(at_root(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let study = if name.ends_with(".study.json") {
                Some(text)
            } else if name.ends_with(".toml") {
                let table: toml::Table = text.parse().unwrap();
                table.get("study").map(|study| serde_json::to_string(study).unwrap())
            } else {
                None
            };
            studies.extend(study.filter(|study| Model::read(study).is_ok()).map(|study| (name, study)));
        }
    }
    assert!(studies.len() > 40, "only {} studies", studies.len());
    studies
}

fn report(text: &str, language: Language) -> Report {
    let (study, model) = (read_study(text).unwrap(), Model::read(text).unwrap());
    Report::of(&study, &model, language, &Request::new().draws(500).date("2026-11-28")).unwrap()
}

/// The texts of the sections.
fn told(report: &Report) -> Vec<&Text> {
    let pieces = report.sections.iter().flat_map(|section| &section.pieces);
    let of_pieces = pieces.flat_map(|piece| match piece {
        Piece::Lead(text) | Piece::Paragraph(text) | Piece::Note(text) => vec![text],
        Piece::Heading(_) | Piece::Chart(_) => Vec::new(),
        Piece::Headlines(headlines) => {
            headlines.iter().flat_map(|headline| [&headline.value, &headline.note]).collect()
        }
        Piece::Table(table) => table
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .flat_map(|cell| [&cell.text, &cell.note])
            .chain([&table.note])
            .collect(),
        Piece::List(items) => items.iter().collect(),
        Piece::Terms(terms) => terms.iter().map(|term| &term.value).collect(),
    });
    of_pieces.collect()
}

/// The same and those of the workings.
fn texts(report: &Report) -> Vec<&Text> {
    let workings = report.workings.iter().flat_map(|working| [&working.in_words, &working.in_numbers]);
    told(report).into_iter().chain(workings).collect()
}

#[test]
fn every_report_is_complete() {
    for (name, text) in studies() {
        for language in Language::ALL {
            let report = report(&text, language);
            let page = html::write(&report);
            for written in [&page, &markdown::write(&report), &serde_json::to_string(&report).unwrap()] {
                // A key without a sentence, an argument without a value, a mark that was not taken away.
                for fault in ["⟦", "{$", "{ $", "\u{e000}", "\u{e001}", "\u{e002}"] {
                    assert!(!written.contains(fault), "{name} {language:?}: {fault}");
                }
            }
            for table in report.sections.iter().flat_map(|section| &section.pieces) {
                if let Piece::Table(table) = table {
                    let widths: BTreeSet<usize> = table.rows.iter().map(|row| row.cells.len()).collect();
                    assert!(widths.iter().all(|width| *width == table.columns.len()), "{name}: {}", table.caption);
                }
            }
            let known: BTreeSet<&str> = report.workings.iter().map(|working| working.key.as_str()).collect();
            for key in texts(&report).into_iter().flat_map(Text::keys) {
                assert!(known.contains(key), "{name} {language:?}: {key} has no working");
            }
            assert_eq!(page, html::write(&self::report(&text, language)), "{name} is not the same twice");
        }
    }
}

/// The numbers of a report are those of the ledger: each figure's text is among the ways in which its value is written.
#[test]
fn no_figure_shows_another_number() {
    for (name, text) in studies() {
        let report = report(&text, Language::En);
        for working in report.workings.iter().filter(|working| working.exact.is_some()) {
            let exact = working.exact.as_deref().unwrap_or_default().replace([',', '−'], "");
            for run in told(&report).into_iter().flat_map(|text| &text.0) {
                let Run::Figure { text, key } = run else { continue };
                let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                let leading = digits.trim_start_matches('0').chars().next();
                let exactly: String = exact.chars().filter(char::is_ascii_digit).collect();
                if *key != working.key || leading.is_none() {
                    continue;
                }
                // Rounding changes the first digit by one at most.
                let first = exactly.trim_start_matches('0').chars().next().and_then(|digit| digit.to_digit(10));
                let shown = leading.and_then(|digit| digit.to_digit(10));
                let apart = first.zip(shown).map(|(first, shown)| (first + 10 - shown) % 10);
                assert!(
                    matches!(apart, Some(0 | 1 | 9) | None) || text.contains('^'),
                    "{name}: {key} is {exact}, shown as {text}"
                );
            }
        }
    }
}

const HOSTILE: [&str; 8] = [
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\u{202e}evil\u{202c} ｕｎｄｏ",
    "👩‍👩‍👧‍👦 emoji 🎌",
    "`code` *bold* [link](javascript:alert(1)) | cell",
    "+1-800",
    "\u{e000}sroi.ratio\u{e001}999\u{e002}",
    "]]>--></style></script>",
];

/// A study in which every text is hostile.
fn hostile(text: &str) -> String {
    let base = std::fs::read_to_string(at_root("examples/csr-account.en.study.json")).unwrap();
    let mut study: serde_json::Value = serde_json::from_str(&base).unwrap();
    fn spoil(value: &mut serde_json::Value, text: &str) {
        match value {
            serde_json::Value::Object(fields) => {
                for (field, value) in fields.iter_mut() {
                    let free = [
                        "title",
                        "name",
                        "note",
                        "source",
                        "role",
                        "author",
                        "decided_by",
                        "indicator",
                        "description",
                        "licence",
                        "handle",
                    ];
                    if free.contains(&field.as_str()) && value.is_string() {
                        *value = text.into();
                    } else {
                        spoil(value, text);
                    }
                }
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(|item| spoil(item, text)),
            _ => {}
        }
    }
    if let Some(fields) = study.as_object_mut() {
        fields.insert("author".to_owned(), "somebody".into());
    }
    spoil(&mut study, text);
    study.to_string()
}

#[test]
fn no_text_of_a_study_becomes_code() {
    let long = "長い題名 long title ".repeat(600);
    for text in HOSTILE.into_iter().chain([long.as_str()]) {
        let study = hostile(text);
        let model = Model::read(&study).unwrap_or_else(|problems| panic!("{text}: {problems}"));
        for language in Language::ALL {
            let report = report(&study, language);
            let page = html::write(&report);
            assert_eq!(page.matches("<script>").count(), 1, "{text}");
            assert_eq!(page.matches("</script>").count(), 1, "{text}");
            assert_eq!(page.matches("<img").count(), 0, "{text}");
            assert_eq!(page.matches("</style>").count(), 1, "{text}");
            assert!(!page.contains('\u{202e}'), "{text}");
            assert!(!page.contains(">999</a>"), "{text}");
            let words = markdown::write(&report);
            assert!(!words.contains("<script>") && !words.contains("[link](") && !words.contains("*bold* "), "{text}");
            let records = tidy::write(&model, language, &Simulation::new().draws(10)).unwrap();
            let mut reader = csv::ReaderBuilder::new().from_reader(records.trim_start_matches('\u{feff}').as_bytes());
            for record in reader.records() {
                for cell in record.unwrap().iter() {
                    let number = cell.parse::<sroi::Number>().is_ok();
                    let begins = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                    assert!(number || !begins, "{text}: {cell}");
                }
            }
            let bytes = workbook::of(&read_study(&study).unwrap(), &model, language, &Request::new()).unwrap();
            assert!(bytes.starts_with(b"PK"));
        }
    }
}

#[test]
fn what_is_missing_is_said() {
    let bare = r#"{ "sroi": "1", "currency": "JPY", "activity": { "start": "2026-04", "months": 12 } }"#;
    for language in Language::ALL {
        let report = report(bare, language);
        let names: Vec<&str> = report.sections.iter().map(|section| section.id).collect();
        assert!(names.starts_with(&["answer", "method"]) && names.contains(&"limits"), "{names:?}");
        assert!(html::write(&report).contains("<h1>"));
        assert!(markdown::write(&report).starts_with("# "));
    }
}
