//! Known layouts.

use crate::{bytes, left, ratio, read, said, study};
use sroi_import::{Field, Language, MapOptions, impact_map};

const RATIO: &str = "1.4362782608695652173913043478";

#[test]
fn the_value_map() {
    let map = impact_map(&bytes("value_map_en.csv"), &MapOptions::default()).unwrap();
    assert_eq!(map.questions, []);
    assert!(map.problems.is_empty(), "{}", map.problems);
    assert_eq!(ratio(&map), RATIO);
    assert_eq!((map.header_row, map.language), (5, Language::En));
    let study = study(&map);
    assert_eq!(study["title"], "Local employment programme");
    assert_eq!(study["author"], "Lantern Street Trust");
    assert_eq!((study["currency"].as_str(), study["kind"].as_str()), (Some("GBP"), Some("evaluation")));
    assert_eq!(study["activity"], serde_json::json!({ "start": "2024-04", "months": 12 }));
    assert_eq!(study["inputs"].as_array().unwrap().len(), 1);
    assert_eq!(study["inputs"][0]["stakeholder"], "council");
    let outcome = &study["outcomes"][0];
    assert_eq!(outcome["quantity"]["count"], serde_json::json!({ "value": "60", "source": "Survey" }));
    assert_eq!(outcome["proxy"]["note"], "Wages");
    assert_eq!(outcome["attribution_to_others"], "0.3");
    assert_eq!((outcome["duration_years"].as_u64(), outcome["starts"].as_str()), (Some(2), Some("during")));
    // Without a number, an outcome waits outside the result.
    assert_eq!(
        (study["outcomes"][1]["stakeholder"].as_str(), study["outcomes"][1]["valuation"].as_str()),
        (Some("participants"), Some("excluded"))
    );
    let said = said(&map.findings);
    for wanted in [
        "quantity-missing outcome=A day off row=10",
        "value-missing outcome=A day off row=10",
        "carried-down count=1",
        "result-agrees figure=impact file=214200 ours=214200",
        "result-agrees figure=total_present_value file=359069.57 ours=359069.57",
        "result-agrees figure=ratio file=1.44 ours=1.44",
    ] {
        assert!(said.contains(&wanted.to_owned()), "{wanted}: {said:#?}");
    }
    let left = left(&map);
    for wanted in [
        ("Impact", "result"),
        ("Total", "total"),
        ("Time", "input-without-value"),
        ("Note: figures for a test", "remark"),
    ] {
        assert!(left.contains(&(wanted.0.to_owned(), wanted.1.to_owned())), "{wanted:?}: {left:#?}");
    }
}

#[test]
fn a_japanese_map_with_merged_cells() {
    let map = impact_map(&bytes("merged_ja.csv"), &MapOptions::default()).unwrap();
    assert_eq!(map.language, Language::Ja);
    let study = study(&map);
    assert_eq!((study["currency"].as_str(), study["language"].as_str()), (Some("JPY"), Some("ja")));
    // Thousands of yen, as the heading says.
    assert_eq!(
        (study["inputs"][0]["amount"].as_str(), study["inputs"][0]["kind"].as_str()),
        (Some("1200000"), Some("cash"))
    );
    assert_eq!(
        (study["inputs"][1]["amount"].as_str(), study["inputs"][1]["kind"].as_str()),
        (Some("300000"), Some("in_kind"))
    );
    assert_eq!(study["outcomes"].as_array().unwrap().len(), 3);
    assert_eq!(study["outcomes"][1]["stakeholder"], study["outcomes"][0]["stakeholder"]);
    assert_eq!(study["outcomes"][0]["quantity"]["count"], "30");
    assert_eq!(study["outcomes"][0]["proxy"]["value"], "40000");
    assert_eq!(study["outcomes"][1]["note"], "聞き取り");
    // 寄与率 alone mostly means what is credited, and is asked about.
    assert_eq!(study["outcomes"][0]["credited_share"], "0.6");
    assert!(said(&map.findings).iter().any(|line| line.starts_with("attribution-unclear")));
    assert_eq!(map.questions.len(), 1);
    assert_eq!(map.questions[0].answers.len(), 2);
    let left = left(&map);
    assert!(left.contains(&("合計".to_owned(), "total".to_owned())), "{left:?}");
    assert!(left.contains(&("※ 数値はテスト用です".to_owned(), "remark".to_owned())), "{left:?}");
}

#[test]
fn a_workbook_gives_the_published_ratio() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let notes = book.add_worksheet();
    notes.set_name("Guidance").unwrap();
    notes.write(0, 0, "How to fill in the map").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("Value Map").unwrap();
    let percent = rust_xlsxwriter::Format::new().set_num_format("0%");
    let merged = rust_xlsxwriter::Format::new();
    sheet.merge_range(0, 1, 0, 2, "Inputs", &merged).unwrap();
    sheet.merge_range(0, 3, 0, 8, "The Outcomes (what changes)", &merged).unwrap();
    for (column, text) in [
        (0, "Stakeholders"),
        (9, "Deadweight %"),
        (10, "Displacement %"),
        (11, "Attribution %"),
        (12, "Drop off %"),
        (13, "Impact"),
    ] {
        sheet.write(0, column, text).unwrap();
    }
    for (column, text) in [
        "Description",
        "Value £",
        "Description",
        "Quantity",
        "Duration",
        "Outcomes start",
        "Financial Proxy",
        "Value £",
    ]
    .iter()
    .enumerate()
    {
        sheet.write(1, u16::try_from(column).unwrap() + 1, *text).unwrap();
    }
    sheet.write(1, 11, "Who else contributed to the change?").unwrap();
    for (column, text) in [(0, "Council"), (1, "Grant")] {
        sheet.write(2, column, text).unwrap();
    }
    sheet.write(2, 2, 250_000).unwrap();
    for (column, text) in [(0, "Participants"), (3, "Sustained employment"), (7, "Wages")] {
        sheet.write(3, column, text).unwrap();
    }
    for (column, number) in [(4, 60.0), (5, 2.0), (6, 1.0), (8, 8500.0), (13, 214_200.0)] {
        sheet.write(3, column, number).unwrap();
    }
    for (column, share) in [(9, 0.4), (10, 0.0), (11, 0.3), (12, 0.3)] {
        sheet.write_with_format(3, column, share, &percent).unwrap();
    }
    let file = book.save_to_buffer().unwrap();
    let map = impact_map(&file, &crate::options()).unwrap();
    assert_eq!(map.sheet.as_deref(), Some("Value Map"));
    assert_eq!(ratio(&map), RATIO);
    // The impact in the file settles that 0.4 under `%` is a fraction.
    assert_eq!(map.questions, []);
    assert!(said(&map.findings).contains(&"told-by-results column=Deadweight % meaning=fraction".to_owned()));
    assert!(left(&map).contains(&("Guidance".to_owned(), "sheet".to_owned())));
}

#[test]
fn pasted_cells_and_corrections() {
    let text = "Who\tWhat they gain\tQuantity\tValue\tDeadweight\tInputs\nA\tb\t2\t3,5\t0,5\t7\n";
    let mut options = crate::options();
    let map = impact_map(text.as_bytes(), &options).unwrap();
    assert_eq!(map.columns[1].field, Field::Unknown);
    assert!(left(&map).contains(&("What they gain".to_owned(), "unknown-column".to_owned())));
    options.columns.insert(1, Field::Outcome);
    options.columns.insert(5, Field::InputValue);
    let map = impact_map(text.as_bytes(), &options).unwrap();
    assert_eq!(study(&map)["outcomes"][0]["name"], "b");
    assert_eq!(ratio(&map), "0.5");
    options.columns.insert(9, Field::Note);
    let refused = impact_map(text.as_bytes(), &options).unwrap_err();
    assert_eq!(said(&refused), ["column-unknown column=9 count=6"]);
}

#[test]
fn an_input_stands_once_however_often_its_row_is_repeated() {
    let map = read(
        "Stakeholders,Inputs,Input value,Outcome,Quantity,Value\nA,Grant,100,b,1,10\nA,Grant,100,c,1,10\nB,Grant,100,d,1,10\n",
    );
    assert_eq!(map.rows.inputs, 2);
    assert_eq!(left(&map), [("Grant".to_owned(), "repeated-input".to_owned())]);
}
