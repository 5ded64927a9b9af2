//! What is in the file, read back by another reader.

use super::*;
use crate::Language;
use calamine::{Data, Reader, Xlsx};
use sroi::Number;
use sroi::document::read_study;
use std::io::Cursor;

/// The text with quotation marks and backslashes as JSON writes them.
fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fn study(title: &str, name: &str) -> String {
    format!(
        r#"{{ "sroi": "1", "title": {title}, "currency": "JPY", "activity": {{ "start": "2026-04", "months": 14 }},
        "convention": {{ "preset": "cbax", "drop_off_shape": "linear" }},
        "stakeholders": [{{ "id": "people", "name": {name} }}],
        "inputs": [{{ "id": "grant", "name": {name}, "kind": "cash", "amount": "1000", "per": "year" }},
          {{ "id": "editor", "kind": "staff", "hours_per_month": "3", "hourly_rate": "20" }}],
        "outcomes": [
          {{ "id": "learned", "stakeholder": "people", "name": {name}, "description": {name},
            "quantity": {{ "count": "100", "per": "year" }},
            "proxy": {{ "value": "30", "source": {name}, "note": {name}, "year": 2026 }}, "deadweight": "0.2",
            "attribution_to_others": {{ "value": "0.25", "note": {name} }}, "drop_off": "0.4", "duration_years": 3 }},
          {{ "id": "trust", "stakeholder": "people", "name": "=1+1", "valuation": "held_intrinsic", "note": {name},
            "quantity": {{ "count": "0", "per": "year" }} }}],
        "risks": [{{ "id": "storm", "probability_per_year": "0.1", "cost": "500" }}] }}"#,
        title = json(title),
        name = json(name),
    )
}

fn written(text: &str, language: Language) -> Result<Written, Unwritable> {
    let model = Model::read(text).unwrap_or_else(|problems| panic!("{problems}"));
    let study = read_study(text).unwrap();
    let plan = model.plan();
    let ledger = plan.work_out();
    let evaluation = Evaluation::brief(&model, &plan, &ledger);
    let sensitivity = model.sensitivity(&sroi::sensitivity::Ask { draws: None, ..Default::default() }).unwrap();
    let content = Content {
        study: &study,
        model: &model,
        plan: &plan,
        ledger: &ledger,
        evaluation: &evaluation,
        sensitivity: Some(&sensitivity),
        origin: Origin { engine: "sroi =1+1 & co", date: (2026, 4, 1), draws: Some((42, 1000)) },
    };
    write(&content, &Wording::new(language), &Formatter::new(language, model.currency()))
}

fn open(written: &Written) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(written.bytes.clone())).unwrap()
}

/// The file of an archive, as text.
fn part(bytes: &[u8], name: &str) -> String {
    use std::io::Read as _;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_figure_has_one_cell_and_shows_its_value() {
    let text = study("A study", "People");
    let (model, written) = (Model::read(&text).unwrap(), written(&text, Language::En).unwrap());
    let plan = model.plan();
    let ledger = plan.work_out();
    let cells: std::collections::BTreeSet<Place> = written.places.values().copied().collect();
    assert_eq!((written.places.len(), cells.len()), (plan.figures().len(), plan.figures().len()));
    let mut book = open(&written);
    for (key, place) in &written.places {
        let range = book.worksheet_range(&written.sheets[&place.sheet]).unwrap();
        let cell = range.get_value((place.row, u32::from(place.column))).cloned();
        let value = plan.find(key).and_then(|id| ledger.value(id)).map(Number::to_f64);
        match (cell, value) {
            (Some(Data::Float(cell)), Some(value)) => assert_eq!(cell.to_bits(), value.to_bits(), "{key}"),
            (Some(Data::Int(cell)), Some(value)) => assert_eq!(cell.to_string(), value.to_string(), "{key}"),
            (Some(Data::Error(_)), None) => {}
            other => panic!("{key}: {other:?}"),
        }
    }
}

#[test]
fn no_cell_is_written_twice() {
    let text = study("A study", "People");
    let (model, study) = (Model::read(&text).unwrap(), read_study(&text).unwrap());
    let plan = model.plan();
    let ledger = plan.work_out();
    let evaluation = Evaluation::brief(&model, &plan, &ledger);
    let origin = Origin { engine: "sroi", date: (2026, 4, 1), draws: None };
    let (study, model, plan, ledger, evaluation) = (&study, &model, &plan, &ledger, &evaluation);
    let content = Content { study, model, plan, ledger, evaluation, sensitivity: None, origin };
    let (wording, formatter) = (Wording::new(Language::Ja), Formatter::new(Language::Ja, "JPY"));
    let layout = laid_out(&content, &wording, &formatter);
    for (sheet, page) in &layout.pages {
        assert_eq!(page.twice, 0, "{sheet:?}");
    }
    assert!(layout.places.iter().all(Option::is_some));
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let text = study("里山", "参加者 👩‍👧");
    for language in Language::ALL {
        assert!(written(&text, language).unwrap() == written(&text, language).unwrap());
    }
}

#[test]
fn texts_of_the_study_stay_texts() {
    let hostile = [
        "=HYPERLINK(\"https://example.org\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "{=1}",
        "<b>&amp;\"'",
        "_x003D_1",
        "a\u{202e}b\u{200f}",
        "\u{0}\u{1b}[31m",
        "\u{ffff}",
        "|cmd|' /C calc'!A0",
    ];
    for text in hostile {
        let written = written(&study(text, text), Language::Ja).unwrap();
        let mut book = open(&written);
        for name in book.sheet_names() {
            let formulas = book.worksheet_formula(&name).unwrap();
            for (row, column, formula) in formulas.used_cells() {
                assert!(!formula.contains("HYPERLINK") && !formula.contains("cmd"), "{name} {row} {column}: {formula}");
            }
        }
        let title = book.worksheet_range(&written.sheets[&Sheet::Summary]).unwrap().get_value((0, 0)).cloned();
        assert_eq!(title, Some(Data::String(layout::harmless(text))), "{text:?}");
    }
}

#[test]
fn long_texts_are_cut_with_a_mark() {
    let title = "題".repeat(10_000);
    let long = "👩".repeat(20_000);
    assert_eq!(layout::harmless(&title), title);
    let cut = layout::harmless(&long);
    assert!(cut.ends_with('…') && cut.encode_utf16().count() < 32_767, "{}", cut.encode_utf16().count());
    // The study itself takes shorter texts than a cell.
    assert!(written(&study(&"t".repeat(10_000), "a"), Language::En).is_ok());
}

#[test]
fn names_stand_for_the_cells_of_assumptions_and_results() {
    let written = written(&study("A study", "People"), Language::En).unwrap();
    let defined: BTreeMap<String, String> = open(&written).defined_names().iter().cloned().collect();
    let place = written.places["outcomes.learned.deadweight"];
    assert_eq!(defined["outcomes.learned.deadweight"], format!("'Impact map'!{}", place.fixed()));
    assert!(defined.contains_key("sroi.ratio") && defined.contains_key("inputs.grant.amount"));
}

#[test]
fn what_does_not_fit_is_refused() {
    let text = study("A study", "People");
    let (model, study) = (Model::read(&text).unwrap(), read_study(&text).unwrap());
    let plan = model.plan();
    let ledger = plan.work_out();
    let evaluation = Evaluation::brief(&model, &plan, &ledger);
    let origin = Origin { engine: "sroi", date: (2026, 2, 30), draws: None };
    let (study, model, plan, ledger, evaluation) = (&study, &model, &plan, &ledger, &evaluation);
    let content = Content { study, model, plan, ledger, evaluation, sensitivity: None, origin };
    let (wording, formatter) = (Wording::new(Language::En), Formatter::new(Language::En, "JPY"));
    assert_eq!(write(&content, &wording, &formatter), Err(Unwritable::NotADate));
    let mut layout = laid_out(&content, &wording, &formatter);
    layout.text(Place::new(Sheet::Months, MOST_ROWS, 0), "below", page::Role::Label);
    assert_eq!(layout.check(), Err(Unwritable::TooLarge(Sheet::Months)));
    assert!(Unwritable::TooLarge(Sheet::Months).say(&wording).contains("“Months” would need more than 1,048,576 rows"));
}

#[test]
fn paper_and_panes_are_set_up() {
    let written = written(&study("A study", "People"), Language::Ja).unwrap();
    for sheet in 1..=9 {
        let text = part(&written.bytes, &format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(text.contains("orientation=\"landscape\"") && text.contains("paperSize=\"9\""), "sheet {sheet}");
        assert!(text.contains("fitToHeight=\"0\""), "sheet {sheet}");
    }
    let map = part(&written.bytes, "xl/worksheets/sheet2.xml");
    assert!(map.contains("<pane ") && map.contains("state=\"frozen\""));
    assert!(part(&written.bytes, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
    assert!(part(&written.bytes, "docProps/core.xml").contains("2026-04-01T00:00:00Z"));
}
