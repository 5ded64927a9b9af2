//! Growth fitted from observed months, and last year's forecast beside what came, as a person runs them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "test code")]
#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "test code")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sroi"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    command.args(arguments).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn file(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Eight months of 2025, growing by about 2 % a month.
const OBSERVED: &str = r#"
        { "month": "2025-01", "posts": 20, "impressions": 10000, "clicks": 100, "followers": 1000 },
        { "month": "2025-02", "posts": 22, "impressions": 11220, "clicks": 112, "followers": 1021 },
        { "month": "2025-03", "posts": 19, "impressions": 9700, "clicks": 99, "followers": 1040 },
        { "month": "2025-04", "posts": 21, "impressions": 11000, "clicks": 108, "followers": 1062 },
        { "month": "2025-05", "posts": 20, "impressions": 10700, "clicks": 110, "followers": 1082 },
        { "month": "2025-06", "posts": 21, "impressions": 11300, "clicks": 111, "followers": 1105 },
        { "month": "2025-07", "posts": 20, "impressions": 11000, "clicks": 113, "followers": 1126 },
        { "month": "2025-08", "posts": 20, "impressions": 11200, "clicks": 114, "followers": 1149 }"#;

fn study(language: &str, observed: &str, forecast: &str) -> String {
    format!(
        r#"{{ "sroi": "1", "title": "A", "language": "{language}", "currency": "JPY",
  "activity": {{ "start": "2025-01", "months": 12 }},
  "inputs": [{{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }}],
  "channels": [
    {{ "id": "x", "platform": "x", "name": "X",
      "observed": [{observed} ]{forecast} }}
  ] }}
"#
    )
}

#[test]
fn the_offer_is_written_where_the_forecast_states_nothing_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let before = study("ja", OBSERVED, ",\n      \"forecast\": {\"posts_per_month\":  \"12.50\"}");
    let path = file(folder.path(), "a.study.json", &before);
    let path = path.to_str().unwrap();
    let output = run(&["fit", path, "--into", path, "--language", "en"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("posts a month: the study’s own value stays"), "{}", said(&output));
    let after = std::fs::read_to_string(path).unwrap();
    // Everything before and after what was inserted is as it was.
    let at = before.find("\"12.50\"").unwrap() + "\"12.50\"".len();
    assert_eq!(before[..at], after[..at]);
    assert!(after.ends_with(&before[at..]), "{after}");
    // In the study's own language.
    assert!(after.contains("2025-01〜2025-08の実績(8か月)から算出"), "{after}");
    assert!(run(&["evaluate", path]).status.success());
    // Once more changes nothing; --replace takes the offer.
    assert!(run(&["fit", path, "--into", path]).status.success());
    assert_eq!(std::fs::read_to_string(path).unwrap(), after);
    assert!(run(&["fit", path, "--into", path, "--replace"]).status.success());
    let replaced = std::fs::read_to_string(path).unwrap();
    assert!(replaced.contains("\"posts_per_month\":  { \"value\": 20.375,"), "{replaced}");
    assert!(run(&["evaluate", path]).status.success());
}

#[test]
fn a_study_whose_outcomes_still_lack_a_forecast_can_be_fitted() {
    let folder = tempfile::tempdir().unwrap();
    let posts = ", \"forecast\": { \"posts_per_month\": \"20\" }";
    let whole = study("en", OBSERVED, posts).replacen(
        "\"inputs\"",
        r#""stakeholders": [{ "id": "p", "name": "P" }], "outcomes": [{ "id": "o", "stakeholder": "p", "name": "O",
           "quantity": { "from": "channels.x.clicks", "steps": [{ "id": "u", "unique": "0.1" },
             { "id": "r", "rate": "0.2" }] },
           "proxy": { "value": "10", "unit": "person", "source": "s", "year": 2025 } }], "inputs""#,
        1,
    );
    let path = file(folder.path(), "a.study.json", &whole);
    let path = path.to_str().unwrap();
    assert_eq!(run(&["evaluate", path]).status.code(), Some(1));
    assert!(run(&["fit", path, "--into", path]).status.success());
    let after = run(&["evaluate", path]);
    assert!(after.status.success(), "{}", said(&after));
}

#[test]
fn next_year_begins_with_the_followers_of_this_one() {
    let folder = tempfile::tempdir().unwrap();
    let this = file(folder.path(), "this.study.json", &study("en", OBSERVED, ""));
    let next = study("en", "", "").replace("\"start\": \"2025-01\"", "\"start\": \"2025-09\"");
    let next = file(folder.path(), "next.study.json", &next);
    let (this, next) = (this.to_str().unwrap(), next.to_str().unwrap());
    let output = run(&["fit", this, "--into", next]);
    assert!(output.status.success(), "{}", said(&output));
    let months = json(&run(&["explain", next, "channels.x.2025-09.followers", "--format", "json"]));
    let followers: f64 = months["value"].as_str().unwrap().parse().unwrap();
    assert!((1165.0..1180.0).contains(&followers), "{followers}");
}

#[test]
fn fits_come_as_text_in_two_languages_and_as_data() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "a.study.json", &study("en", OBSERVED, ""));
    let path = path.to_str().unwrap();
    for language in ["en", "ja"] {
        let page = text(&run(&["fit", path, "--language", language]));
        assert!(page.contains("AICc") && !page.contains('⟦'), "{page}");
    }
    let fits = json(&run(&["fit", path, "--format", "json"]));
    let channel = &fits["channels"][0];
    assert_eq!(channel["growth"][0]["form"], "compound");
    // numpy: expm1(polyfit(range(8), log(followers), 1)[0]).
    assert!(channel["growth"][0]["monthly_growth"]["value"].as_str().unwrap().starts_with("0.0199854210853"));
    let growth = &channel["offers"][0];
    assert_eq!(growth["address"], "channels.x.forecast.followers.monthly_growth");
    assert_eq!((&growth["evidence"], &growth["shape"]), (&"measured".into(), &"normal".into()));
    let unknown = run(&["fit", path, "--channel", "y"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(said(&unknown).contains("there are: x"), "{}", said(&unknown));
}

#[test]
fn each_assumption_of_last_year_gets_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let forecast = r#", "forecast": {
        "posts_per_month": { "value": "20", "low": "18", "high": "22" },
        "followers": { "monthly_growth": { "value": "0.05", "low": "0.03", "high": "0.08" },
                       "start": { "value": "980", "month": "2024-12" } },
        "click_rate": { "value": "0.01", "of": "impressions" },
        "impressions_per_post_per_follower": "0.5" }"#;
    let last = file(folder.path(), "last.study.json", &study("en", "", forecast));
    let this = file(folder.path(), "this.study.json", &study("en", OBSERVED, ""));
    let (last, this) = (last.to_str().unwrap(), this.to_str().unwrap());
    let page = text(&run(&["calibrate", last, this]));
    for words in [
        "You expected 20 (18 – 22); it was 20.4 over 8 months: inside the range.",
        "You expected 5% (3% – 8%); it was",
        "below the range. Next time",
        "without a range",
        "1 of 2 lie inside",
    ] {
        assert!(page.replace('\u{a0}', " ").contains(words), "{words} is missing in:\n{page}");
    }
    let japanese = text(&run(&["calibrate", last, this, "--language", "ja"]));
    assert!(japanese.contains("範囲を下回っています") && !japanese.contains('⟦'), "{japanese}");
    let data = json(&run(&["calibrate", last, this, "--format", "json"]));
    assert_eq!(data["assumptions"][0]["standing"], "inside");
    assert_eq!(data["overall"]["ranged"], 2);
    assert_eq!(data["months"][0]["metric"], "posts");
    // The other way round there is nothing to compare.
    let turned = run(&["calibrate", this, last]);
    assert_eq!(turned.status.code(), Some(1));
    assert!(said(&turned).contains("calibration-nothing"), "{}", said(&turned));
}
