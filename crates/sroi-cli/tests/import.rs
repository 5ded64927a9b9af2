//! `sroi import` as a person runs it: what files leave open, several platforms, other tables, impact maps.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sroi"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8").current_dir(folder);
    command.args(arguments).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

const STUDY: &str = r#"{
  "sroi": "1", "title": "t", "language": "en", "currency": "JPY", "price_year": 2026,
  "activity": { "start": "2026-01", "months": 3 }
}
"#;

#[test]
fn a_platform_and_a_year_are_asked_for_and_taken() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("views.csv"),
        "sep=,\n\"Views\"\n\"Date\",\"Primary\"\n\"2026-01-01T00:00:00\",\"5\"\n",
    )
    .unwrap();
    let asked = run(folder.path(), &["import", "views.csv"]);
    assert_eq!(asked.status.code(), Some(1));
    assert!(said(&asked).contains("import-platform-unknown"), "{}", said(&asked));
    let given = run(folder.path(), &["import", "views.csv", "--platform", "instagram", "--format", "json"]);
    let import: Value = serde_json::from_slice(&given.stdout).unwrap();
    assert_eq!(import["channels"][0]["platform"], "instagram");
    assert_eq!(import["channels"][0]["observed"][0]["views"], "5");
    let wrong = run(folder.path(), &["import", "views.csv", "--platform", "myspace"]);
    assert!(said(&wrong).contains("import-platform-bad"), "{}", said(&wrong));
    std::fs::write(folder.path().join("Overview.csv"), "\"Date\",\"Video Views\",\"Profile Views\",\"Likes\",\"Comments\",\"Shares\"\n\"January 2\",\"7\",\"1\",\"1\",\"0\",\"0\"\n").unwrap();
    assert!(said(&run(folder.path(), &["import", "Overview.csv"])).contains("import-year-unknown"));
    let given = run(folder.path(), &["import", "Overview.csv", "--year", "2026", "--language", "ja"]);
    assert!(text(&given).contains("2026-01"), "{}", text(&given));
}

#[test]
fn several_platforms_become_several_channels_and_foreign_money_stays_out() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("s.json"), STUDY).unwrap();
    std::fs::write(folder.path().join("x.csv"), "Date,Impressions,Create Post\n2026-01-01,5,1\n").unwrap();
    std::fs::write(
        folder.path().join("line.csv"),
        "date,contacts,targetReaches,blocks\n20260101,200,170,30\n20260131,210,175,32\n",
    )
    .unwrap();
    let ads = "\"Campaign Name\",Impressions,\"Reporting Starts\",\"Reporting Ends\",\"Amount Spent (USD)\"\nA,10,2026-01-01,2026-01-31,8.27\n";
    std::fs::write(folder.path().join("ads.csv"), ads).unwrap();
    let output = run(folder.path(), &["import", "x.csv", "line.csv", "ads.csv", "--into", "s.json"]);
    assert!(output.status.success(), "{}", said(&output));
    let study = json(&folder.path().join("s.json"));
    let ids: Vec<&str> = study["channels"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["facebook", "line", "x"]);
    assert_eq!(study["channels"][1]["observed"][0]["followers"].to_string().trim_matches('"'), "210");
    assert!(study["channels"][0]["observed"][0].get("spend").is_none());
    assert!(said(&output).contains("USD"), "{}", said(&output));
    let one = run(folder.path(), &["import", "x.csv", "line.csv", "--into", "s.json", "--channel", "mine"]);
    assert_eq!(one.status.code(), Some(2), "{}", said(&one));
}

#[test]
fn any_other_table_is_read_as_its_columns_are_said() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("plus.csv"), "年月;+1の数\n2013-04;1.234\n").unwrap();
    let unknown = run(folder.path(), &["import", "plus.csv"]);
    assert_eq!(unknown.status.code(), Some(1));
    let proposed = said(&unknown);
    assert!(proposed.contains(r#""date": "年月""#) && proposed.contains(r#""rows": "months""#), "{proposed}");
    let columns = r#"{ "platform": "google-plus", "rows": "months", "date": "年月", "metrics": { "+1の数": "reactions" }, "decimal_comma": true }"#;
    std::fs::write(folder.path().join("columns.json"), columns).unwrap();
    let output = run(folder.path(), &["import", "plus.csv", "--columns", "columns.json", "--format", "json"]);
    let import: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(import["channels"][0]["observed"][0]["reactions"], "1234");
    std::fs::write(folder.path().join("columns.json"), columns.replace("google-plus", "g+").as_bytes()).unwrap();
    assert!(
        said(&run(folder.path(), &["import", "plus.csv", "--columns", "columns.json"])).contains("import-platform-bad")
    );
    std::fs::write(folder.path().join("columns.json"), columns.replace("+1の数", "shoe").as_bytes()).unwrap();
    assert!(
        said(&run(folder.path(), &["import", "plus.csv", "--columns", "columns.json"]))
            .contains("import-columns-unfit")
    );
    std::fs::write(folder.path().join("columns.json"), "{}").unwrap();
    let bad = run(folder.path(), &["import", "plus.csv", "--columns", "columns.json"]);
    assert_eq!(bad.status.code(), Some(2), "{}", said(&bad));
}

#[test]
fn an_impact_map_becomes_a_study() {
    let folder = tempfile::tempdir().unwrap();
    let map = "Stakeholders,Inputs,Input value,Outcome,Quantity,Value £,Deadweight %,Attribution to others %\n\
               Council,Grant,£1000,,,,,\nParticipants,,,Found work,10,£500,20%,25%\n";
    std::fs::write(folder.path().join("map.csv"), map).unwrap();
    let output = run(folder.path(), &["import", "map.csv", "--start", "2026-04", "--into", "new.json"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(text(&output).contains("Found work") && text(&output).contains("deadweight"), "{}", text(&output));
    let answer = run(folder.path(), &["evaluate", "new.json", "--format", "json"]);
    let answer: Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(answer["sroi"]["ratio"], "3");
    let again = run(folder.path(), &["import", "map.csv", "--start", "2026-04", "--into", "new.json"]);
    assert_eq!(again.status.code(), Some(2), "a study that is there stays");
    std::fs::write(folder.path().join("list.csv"), "name,size\nx,1\n").unwrap();
    assert!(said(&run(folder.path(), &["import", "list.csv"])).contains("import-format-unknown"));
}
