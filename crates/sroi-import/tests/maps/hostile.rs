//! Files that mean harm, or nothing.

use crate::{options, read, said, study};
use sroi_import::{MapOptions, impact_map};

const HEAD: &str = "Stakeholders,Outcome,Quantity,Value,Deadweight\n";

fn refused(text: &str) -> String {
    said(&impact_map(text.as_bytes(), &MapOptions::default()).unwrap_err()).remove(0)
}

#[test]
fn nothing_is_no_map() {
    assert!(refused("").starts_with("import-empty-file"));
    assert!(refused("\n\n ,,\n").starts_with("import-empty-file"));
    assert_eq!(refused("Date,Impressions\n1,2\n"), "unknown cells=Date | Impressions row=1");
    assert_eq!(refused(HEAD), "without-outcomes row=1");
    let wide = format!("{}\n", "Outcome,".repeat(10_000));
    assert!(refused(&wide).starts_with("import-too-many-columns"));
}

#[test]
fn formulas_are_text_and_guards_are_taken_off() {
    let map = read(&format!("{HEAD}'=cmd|x,\"=HYPERLINK(\"\"a\"\")\",=1+1,'-5,0\n"));
    let study = study(&map);
    assert_eq!(study["stakeholders"][0]["name"], "=cmd|x");
    assert_eq!(study["outcomes"][0]["name"], "=HYPERLINK(\"a\")");
    assert_eq!(study["outcomes"][0]["proxy"]["value"], "-5");
    assert!(said(&map.findings).contains(&"number-unreadable column=Quantity row=2 text==1+1".to_owned()));
}

#[test]
fn signs_that_turn_the_writing_are_gone_and_huge_numbers_are_said() {
    let map = read(&format!("{HEAD}a\u{202E}b,c\u{200B}d\u{7}\\\"x,999999999999999,99999999999999999999,0\n"));
    assert!(!map.study.contains(['\u{202E}', '\u{200B}', '\u{7}']));
    assert_eq!(study(&map)["stakeholders"][0]["name"], "ab");
    assert!(said(&map.findings).iter().any(|line| line.starts_with("number-unreadable column=Value")));
}

#[test]
fn every_study_is_json_whatever_the_cells_are() {
    let cells =
        ["", "\"", "-", "%", "１％", "1:2", "(5)", "'", "例", "total", "▲", "=", "9e9", "¥", "0.1.2", "\u{FEFF}"];
    for one in cells {
        for other in cells {
            let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
            let text = format!("{HEAD}x,{},{},{},{}\n", cell(one), cell(other), cell(one), cell(other));
            if let Ok(map) = impact_map(text.as_bytes(), &options()) {
                study(&map);
            }
        }
    }
}
