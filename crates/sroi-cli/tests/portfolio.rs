//! Portfolios as a person makes them: folders and lines in, one file out, whatever is among the studies.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "test code")]
#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "test code")]

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

fn sroi() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sroi"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    command
}

fn portfolio(folder: &Path, arguments: &[&str]) -> Output {
    sroi().current_dir(folder).arg("portfolio").args(arguments).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A study on one line: so many people whose change is worth 10 each, against so much money.
fn study(title: &str, people: u32, inputs: u32, with: &str) -> String {
    let title = serde_json::to_string(title).unwrap();
    let currency = if with.contains("currency") { "" } else { "\"currency\": \"GBP\", \"price_year\": 2026," };
    format!(
        r#"{{ "sroi": "1", "title": {title}, {currency} {with} "activity": {{ "start": "2026-04", "months": 12 }}, "stakeholders": [{{ "id": "people" }}], "inputs": [{{ "id": "grant", "kind": "cash", "amount": "{inputs}", "per": "activity" }}], "outcomes": [{{ "id": "learned", "stakeholder": "people", "quantity": {{ "count": "{people}", "per": "activity" }}, "proxy": {{ "value": "10" }}, "deadweight": "0.5", "displacement": "0", "attribution_to_others": "0", "duration_years": 1 }}] }}"#
    )
}

const UNDISCOUNTED: &str = "\"convention\": \"undiscounted\",";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn records(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn of<'v>(rows: &'v [Value], record: &str) -> Vec<&'v Value> {
    rows.iter().filter(|row| row["record"] == record).collect()
}

#[test]
fn a_folder_is_read_in_order_and_its_studies_are_added_up() {
    let folder = folder(&[
        ("b/two.study.json", &study("Two", 100, 1000, UNDISCOUNTED)),
        ("a.study.json", &study("One", 300, 1000, UNDISCOUNTED)),
        ("package.json", "{ \"name\": \"sroi\" }"),
        ("notes.txt", "no study"),
        (".hidden/three.study.json", "broken"),
    ]);
    let output = portfolio(folder.path(), &[".", "--format", "ndjson"]);
    assert!(output.status.success(), "{}", said(&output));
    let rows = records(&text(&output));
    let titles: Vec<&str> = of(&rows, "study").iter().map(|row| row["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["One", "Two"]);
    // 300 × 10 × 0.5 + 100 × 10 × 0.5 = 2000, against 2000: the ratio of the sums is 1, as no mean of 1.5 and 0.5 need be.
    let groups = of(&rows, "group");
    assert_eq!(groups.len(), 1);
    assert_eq!((&groups[0]["ratio"], &groups[0]["total_present_value"]["value"]), (&"1".into(), &"2000".into()));
    let answer = sroi().current_dir(folder.path()).args(["evaluate", "a.study.json", "--format", "json"]).output();
    let answer: Value = serde_json::from_slice(&answer.unwrap().stdout).unwrap();
    assert_eq!(of(&rows, "study")[0]["ratio"], answer["sroi"]["ratio"]);
}

#[test]
fn the_ratio_of_sums_is_no_mean_of_ratios() {
    let lines = [study("Small", 100, 100, UNDISCOUNTED), study("Large", 100, 9900, UNDISCOUNTED)].join("\n");
    let folder = folder(&[("all.ndjson", &lines)]);
    let rows = records(&text(&portfolio(folder.path(), &["all.ndjson", "--format", "ndjson"])));
    assert_eq!(of(&rows, "group")[0]["ratio"], "0.1");
    assert_eq!(of(&rows, "study")[1]["line"], 2);
}

#[test]
fn one_bad_study_stops_nothing() {
    let good = study("Good", 100, 1000, UNDISCOUNTED);
    let bad = good.replace("\"0.5\"", "\"50\"");
    let large = format!("{{\"sroi\":\"1\",\"title\":\"{}\"}}", "x".repeat(17 * 1024 * 1024));
    let mut lines = [good.as_str(), "", &bad, "{ \"sroi\":", &large, "[1]"].join("\n").into_bytes();
    lines.extend(b"\n{\"sroi\":\"\xff\"}\n");
    lines.extend(good.as_bytes());
    let folder = folder(&[]);
    fs::write(folder.path().join("all.ndjson"), lines).unwrap();
    let output = portfolio(folder.path(), &["all.ndjson", "no-such.json", "-o", "out.ndjson"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let rows = records(&fs::read_to_string(folder.path().join("out.ndjson")).unwrap());
    assert_eq!(of(&rows, "study").len(), 2);
    let refused: Vec<(u64, &str)> = of(&rows, "refused")
        .iter()
        .map(|row| (row["line"].as_u64().unwrap_or(0), row["diagnostics"][0]["code"].as_str().unwrap_or("unreadable")))
        .collect();
    let expected = [
        (3, "share-out-of-range"),
        (4, "not-json"),
        (5, "too-large"),
        (6, "not-a-study"),
        (7, "not-utf8"),
        (0, "unreadable"),
    ];
    assert_eq!(refused, expected);
    assert_eq!((&rows.last().unwrap()["studies"], &rows.last().unwrap()["refused"]), (&8.into(), &6.into()));
    assert!(said(&output).contains("6 of them have errors"), "{}", said(&output));
}

#[test]
fn what_differs_is_not_added_up_and_is_said() {
    let folder = folder(&[
        ("1.json", &study("A", 100, 1000, UNDISCOUNTED)),
        ("2.json", &study("B", 100, 1000, "\"convention\": \"value-map\",")),
        (
            "3.json",
            &study("C", 100, 1000, "\"currency\": \"JPY\", \"price_year\": 2026, \"convention\": \"undiscounted\","),
        ),
        ("4.json", &study("D", 100, 1000, "\"kind\": \"evaluation\", \"convention\": \"undiscounted\",")),
        ("5.json", &study("E", 100, 1000, "\"currency\": \"GBP\", \"convention\": \"undiscounted\",")),
        // The same choices under another name are the same convention.
        (
            "6.json",
            &study("F", 100, 1000, "\"convention\": { \"preset\": \"guide-2012\", \"first_year_exponent\": 0 },"),
        ),
    ]);
    let output = portfolio(folder.path(), &[".", "--format", "ndjson"]);
    let rows = records(&text(&output));
    let groups: Vec<Option<u64>> = of(&rows, "study").iter().map(|row| row["group"].as_u64()).collect();
    assert_eq!(groups, [Some(1), Some(2), Some(3), Some(4), None, Some(2)]);
    let whole = rows.last().unwrap();
    assert_eq!(whole["differs"], serde_json::json!(["kind", "currency", "price-year", "convention"]));
    let without = of(&rows, "group")[4];
    assert_eq!((&without["without_totals"], &without["ratio"]), (&"price-year-unknown".into(), &Value::Null));
    for (language, words) in
        [("en", "There is no total over all studies"), ("ja", "全調査を通した合計は出していません")]
    {
        let page = text(&portfolio(folder.path(), &[".", "--language", language])).replace("\n  ", "");
        assert!(page.replace(' ', "").contains(&words.replace(' ', "")), "{page}");
        assert!(!page.contains('⟦'), "a word is missing in:\n{page}");
    }
}

#[test]
fn hostile_names_do_no_harm_in_any_form() {
    let titles = [
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "<img src=x onerror=alert(1)>",
        "\u{202e}esrever",
        "👩\u{200d}🚀 🇯🇵",
        "\"quoted\", and\nbroken",
        "＝1+1",
    ];
    let mut lines: Vec<String> = titles.iter().map(|title| study(title, 100, 1000, UNDISCOUNTED)).collect();
    lines.push(study(&"長".repeat(10_000), 100, 1000, UNDISCOUNTED));
    let folder = folder(&[("+all.ndjson", &lines.join("\n"))]);
    for form in ["csv", "html", "xlsx", "ndjson", "txt"] {
        let out = format!("out.{form}");
        let output = portfolio(folder.path(), &["+all.ndjson", "-o", &out]);
        assert!(matches!(output.status.code(), Some(0 | 1)), "{form}: {}", said(&output));
        assert!(folder.path().join(&out).exists(), "{form}");
    }
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    let csv = read("out.csv");
    assert!(csv.starts_with("\u{feff}file,") && csv.contains("'=HYPERLINK") && csv.contains("'＝1+1"), "{csv}");
    for record in csv.trim_end().split("\r\n").skip(1) {
        assert!(record.starts_with("'+all.ndjson,"), "{record}");
    }
    let html = read("out.html");
    assert!(!html.contains("<img") && !html.contains('\u{202e}') && html.contains("👩\u{200d}🚀"), "{html}");
    assert!(!read("out.txt").contains('\u{202e}'));
    assert!(fs::read(folder.path().join("out.xlsx")).unwrap().starts_with(b"PK"));
}

#[test]
fn the_same_studies_give_the_same_bytes_on_any_number_of_threads() {
    let lines: Vec<String> =
        (1..3000).map(|number| study(&format!("No. {number}"), number, 1000, UNDISCOUNTED)).collect();
    let folder = folder(&[("all.jsonl", &lines.join("\n"))]);
    for form in ["csv", "html", "xlsx", "ndjson", "text"] {
        let once = portfolio(folder.path(), &["all.jsonl", "--format", form]);
        let mut alone = sroi();
        alone.current_dir(folder.path()).env("RAYON_NUM_THREADS", "1").args([
            "portfolio",
            "all.jsonl",
            "--format",
            form,
        ]);
        assert_eq!(once.stdout, alone.output().unwrap().stdout, "{form}");
        assert!(once.stdout.len() > 10_000, "{form}");
    }
}

#[test]
fn standard_input_is_a_study_on_each_line() {
    let lines = [study("A", 1, 10, UNDISCOUNTED), study("B", 1, 10, UNDISCOUNTED)].join("\r\n");
    let mut child = sroi()
        .args(["portfolio", "-", "--format", "csv"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(format!("\u{feff}{lines}\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(text(&output).lines().count(), 3);
}

#[test]
fn nothing_is_overwritten_unasked_and_wrong_use_is_said() {
    let folder = folder(&[("a.study.json", &study("A", 100, 1000, UNDISCOUNTED)), ("out.csv", "mine")]);
    let refused = portfolio(folder.path(), &[".", "-o", "out.csv"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("--force"), "{}", said(&refused));
    assert_eq!(fs::read_to_string(folder.path().join("out.csv")).unwrap(), "mine");
    assert!(portfolio(folder.path(), &[".", "-o", "out.csv", "--force"]).status.success());
    assert!(fs::read_to_string(folder.path().join("out.csv")).unwrap().contains("a.study.json"));
    assert_eq!(portfolio(folder.path(), &[".", "-o", "out.what"]).status.code(), Some(2));
    fs::create_dir(folder.path().join("empty")).unwrap();
    let nothing = portfolio(folder.path(), &["empty", "-o", "none.csv"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(said(&nothing).contains("holds no study"), "{}", said(&nothing));
    assert!(!folder.path().join("none.csv").exists());
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_old_file() {
    let lines: Vec<String> =
        (1..200).map(|number| study(&format!("No. {number}"), number, 1000, UNDISCOUNTED)).collect();
    let folder = folder(&[("all.ndjson", &lines.join("\n"))]);
    for form in ["csv", "html", "xlsx", "ndjson"] {
        let out = folder.path().join(format!("out.{form}"));
        fs::write(&out, "the old file").unwrap();
        // A file may have four blocks of 512 bytes, and being told so does not end the program.
        let script = format!("trap '' XFSZ; ulimit -f 4; exec \"$0\" portfolio all.ndjson -o out.{form} --force");
        let output = Command::new("sh")
            .current_dir(folder.path())
            .args(["-c", &script, env!("CARGO_BIN_EXE_sroi")])
            .env("LANG", "C.UTF-8")
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{form}: {}", said(&output));
        assert!(said(&output).contains("cannot be written"), "{form}: {}", said(&output));
        assert_eq!(fs::read_to_string(&out).unwrap(), "the old file", "{form}");
    }
    let left: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left.len(), 5, "{left:?}");
    if Path::new("/dev/full").exists() {
        let full = portfolio(folder.path(), &["all.ndjson", "-o", "/dev/full", "--format", "csv"]);
        assert_eq!(full.status.code(), Some(2), "{}", said(&full));
        assert!(!fs::metadata("/dev/full").unwrap().is_file());
    }
}
