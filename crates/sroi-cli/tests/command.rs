//! The command as a person runs it: files in, text and exit codes out.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "test code")]
#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "test code")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn sroi() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sroi"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    command
}

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name)
}

fn run(arguments: &[&str]) -> Output {
    sroi().args(arguments).output().unwrap()
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

fn piped(arguments: &[&str], input: &[u8]) -> Output {
    let mut child =
        sroi().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A refusal may come before everything is read.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

#[test]
fn the_impact_map_comes_to_the_published_ratio() {
    let file = example("impact-map.en.study.json");
    let output = run(&["evaluate", file.to_str().unwrap(), "--format", "json"]);
    assert!(output.status.success());
    let answer = json(&output);
    // 60 × 8,500 × 0.6 × 0.7 = 214,200; + 214,200 × 0.7 ÷ 1.035 = 144,869.565…; ÷ 250,000.
    assert_eq!(answer["sroi"]["total_present_value"], "359069.56521739130434782608696");
    assert!(answer["sroi"]["ratio"].as_str().unwrap().starts_with("1.43627826086956521739"));
    assert_eq!(answer["cost"]["total"], "250000");
    assert_eq!(answer["roi"], serde_json::Value::Null);
}

#[test]
fn the_main_job_from_an_export_to_an_answer_in_japanese() {
    let folder = tempfile::tempdir().unwrap();
    let study = folder.path().join("調査.study.json");
    std::fs::copy(example("before-import.ja.study.json"), &study).unwrap();
    let before = run(&["evaluate", study.to_str().unwrap()]);
    // Followers are known from the end of May on, so nothing says the clicks of April yet.
    assert_eq!(before.status.code(), Some(1));
    assert!(said(&before).contains("metric-missing"), "{}", said(&before));
    let exports = [example("x-overview-ja.csv"), example("x-content-ja.csv")];
    let mut import = sroi();
    let output =
        import.arg("import").args(&exports).args(["--into", study.to_str().unwrap(), "--channel", "x"]).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(text(&output).contains("156,200"), "{}", text(&output));
    assert!(said(&output).contains("2か月分"), "{}", said(&output));
    let answer = run(&["evaluate", study.to_str().unwrap()]);
    let page = text(&answer);
    for words in ["0.93円", "SROI比率", "4,224,962円", "−91.8%", "里山保全ボランティアに参加した"]
    {
        assert!(page.contains(words), "{words} is missing in:\n{page}");
    }
    // Importing once more changes nothing.
    let once = std::fs::read_to_string(&study).unwrap();
    import.output().unwrap();
    assert_eq!(std::fs::read_to_string(&study).unwrap(), once);
}

#[test]
fn the_options_of_the_example_are_compared() {
    let file = example("csr-account.ja.study.json");
    let rows = json(&run(&["compare", file.to_str().unwrap(), "--by", "options", "--format", "json"]));
    let ratios: Vec<(String, String)> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["id"].as_str().unwrap().to_owned(), row["ratio"].as_str().unwrap().chars().take(5).collect()))
        .collect();
    let expected = [("hold", "0.925"), ("grow", "1.032"), ("merge", "0.972"), ("close", "0.724")];
    assert_eq!(ratios, expected.map(|(id, ratio)| (id.to_owned(), ratio.to_owned())));
}

#[test]
fn the_working_leads_down_to_hours_clicks_and_sources() {
    let file = example("csr-account.ja.study.json");
    let output = run(&["explain", file.to_str().unwrap(), "sroi.ratio"]);
    let tree = text(&output);
    for words in [
        "inputs.editor.hours_per_month",
        "channels.x.2026-04.clicks",
        "/inputs/0/annual_salary",
        "同等の市民講座の受講料",
    ] {
        assert!(tree.contains(words), "{words} is missing in:\n{tree}");
    }
    assert!(!tree.contains('⟦'), "a word is missing in:\n{tree}");
    let by_address = run(&["explain", file.to_str().unwrap(), "outcomes.learned.deadweight", "--language", "en"]);
    assert!(text(&by_address).contains("40%"), "{}", text(&by_address));
    let data = json(&run(&["explain", file.to_str().unwrap(), "sroi.ratio", "--format", "json"]));
    assert_eq!(data["step"], "over");
    let unknown = run(&["explain", file.to_str().unwrap(), "sroi.ration"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn a_code_is_explained_without_a_study() {
    let output = run(&["explain", "share-out-of-range", "--language", "ja"]);
    assert!(output.status.success());
    assert!(text(&output).contains("直した調査"));
    assert_eq!(run(&["explain", "no-such-code"]).status.code(), Some(2));
}

#[test]
fn a_share_of_25_is_refused_at_its_place_with_the_mend() {
    let study = std::fs::read_to_string(example("csr-account.en.study.json")).unwrap();
    let broken = study.replace("\"displacement\": \"0.05\"", "\"displacement\": \"25\"");
    let output = piped(&["check", "-"], broken.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let drawn = text(&output);
    for words in ["share-out-of-range", "/outcomes/0/displacement", "0.25", "-:61:"] {
        assert!(drawn.contains(words), "{words} is missing in:\n{drawn}");
    }
    let rows = json(&piped(&["check", "-", "--format", "json"], broken.as_bytes()));
    assert_eq!(rows[0]["address"], "outcomes.volunteered.displacement");
    assert_eq!(rows[0]["line"], 61);
}

#[test]
fn one_fault_is_said_once() {
    let study = std::fs::read_to_string(example("csr-account.en.study.json")).unwrap();
    // An option refers to this amount: neither that nor the missing amount is a fault of its own.
    let broken = study.replace("\"amount\": \"9800\"", "\"amount\": \"９８００\"");
    let rows = json(&piped(&["check", "-", "--format", "json"], broken.as_bytes()));
    let codes: Vec<&str> = rows.as_array().unwrap().iter().map(|row| row["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["number-not-plain"]);
    assert_eq!(rows[0]["arguments"]["mend"], "9800");
}

#[test]
fn hostile_input_is_a_clear_error() {
    let deep = "[".repeat(10_000);
    let long = format!("{{\"sroi\":\"1\",\"title\":\"{}\"}}", "x".repeat(20_000));
    let large = " ".repeat(17 * 1024 * 1024);
    let inputs: [(&[u8], &str); 9] = [
        (b"", "empty-file"),
        (b"NaN", "not-json"),
        (b"[]", "not-a-study"),
        (b"{\"sroi\":\"9\"}", "unsupported-version"),
        (b"{\"sroi\":\"1\",\"sroi\":\"1\"}", "duplicate-field"),
        (b"{\"sroi\":\"1\",\"title\":\"\xff\"}", "not-utf8"),
        (deep.as_bytes(), "too-deep"),
        (long.as_bytes(), "text-too-long"),
        (large.as_bytes(), "too-large"),
    ];
    for (input, code) in inputs {
        let output = piped(&["evaluate", "-"], input);
        assert_eq!(output.status.code(), Some(1), "{code}");
        assert!(said(&output).contains(code), "{code} is missing in: {}", said(&output));
        assert!(output.stdout.is_empty(), "{code}");
    }
    assert_eq!(run(&["evaluate", "no-such-file.json"]).status.code(), Some(2));
    assert_eq!(run(&["evaluate", env!("CARGO_MANIFEST_DIR")]).status.code(), Some(2));
    assert_eq!(run(&["evaluate"]).status.code(), Some(2));
}

#[test]
fn nothing_is_overwritten_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.json");
    std::fs::write(&file, "not a study").unwrap();
    let refused = run(&["new", file.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "not a study");
    let export = example("x-overview-ja.csv");
    let refused = run(&["import", export.to_str().unwrap(), "--into", file.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "not a study");
    assert!(run(&["new", file.to_str().unwrap(), "--force", "--language", "ja"]).status.success());
    let first = run(&["evaluate", file.to_str().unwrap()]);
    assert!(text(&first).contains("私たちのSNS運用"), "{}", said(&first));
}

#[test]
fn figures_that_are_there_are_kept_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("s.json");
    std::fs::copy(example("csr-account.en.study.json"), &file).unwrap();
    let changed = std::fs::read_to_string(&file).unwrap().replace("\"impressions\": 156200", "\"impressions\": 156201");
    std::fs::write(&file, &changed).unwrap();
    let export = example("x-overview-ja.csv");
    let into = file.to_str().unwrap();
    let output = run(&["import", export.to_str().unwrap(), "--into", into, "--channel", "x", "--language", "en"]);
    assert!(said(&output).contains("156201"), "{}", said(&output));
    assert!(std::fs::read_to_string(&file).unwrap().contains("156201"));
    run(&["import", export.to_str().unwrap(), "--into", into, "--channel", "x", "--replace"]);
    assert!(std::fs::read_to_string(&file).unwrap().contains("\"impressions\": 156200"));
}

#[test]
fn the_language_follows_the_wish_then_the_system_then_the_study() {
    let file = example("csr-account.ja.study.json");
    let path = file.to_str().unwrap();
    assert!(text(&run(&["evaluate", path])).contains("社会的な収支"));
    assert!(text(&run(&["evaluate", path, "--language", "en"])).contains("Social return"));
    let system = sroi().env("LANG", "en_GB.UTF-8").args(["evaluate", path]).output().unwrap();
    assert!(text(&system).contains("Social return"));
    assert!(text(&run(&["--help", "--language", "ja"])).contains("調査"));
}

#[test]
fn colours_are_for_terminals() {
    let file = example("csr-account.ja.study.json");
    let path = file.to_str().unwrap();
    assert!(!text(&run(&["evaluate", path])).contains('\u{1b}'));
    assert!(text(&run(&["evaluate", path, "--color", "always"])).contains('\u{1b}'));
}

#[test]
fn a_sensitivity_says_in_sentences_how_far_an_assumption_would_have_to_go() {
    let file = example("impact-map.en.study.json");
    let path = file.to_str().unwrap();
    let page = text(&run(&["sensitivity", path])).replace("\n    ", " ");
    let sentence = "Deadweight of “Sustained employment” would have to rise to 58.2% (stated 40%) for the SROI ratio to fall to 1.";
    assert!(page.contains(sentence), "{page}");
    assert!(page.contains("No value of discount rate of the study between"), "{page}");
    let japanese = text(&run(&["sensitivity", path, "--language", "ja"])).replace("\n    ", "");
    let sentence = "「Sustained employment」の死荷重が58.2%を超えると、SROI比率は1を下回ります(現在の設定は40%)。";
    assert!(japanese.contains(sentence), "{japanese}");
    assert!(!page.contains('⟦') && !japanese.contains('⟦'), "a word is missing in:\n{page}\n{japanese}");
    let answer = json(&run(&["sensitivity", path, "--format", "json"]));
    assert_eq!((answer["figure"].as_str(), answer["target"].as_str()), (Some("sroi.ratio"), Some("1")));
    assert_eq!(answer["tornado"][0]["address"], "inputs.grant.amount");
    assert_eq!(answer["switching"][0]["linear"], true);
}

#[test]
fn other_figures_targets_pairs_and_grids_can_be_asked_for() {
    let file = example("csr-account.en.study.json");
    let path = file.to_str().unwrap();
    let (a, b) = ("outcomes.volunteered.deadweight", "channels.x.forecast.followers.monthly_growth");
    let net = json(&run(&[
        "sensitivity",
        path,
        "--figure",
        "sroi.net_present_value",
        "--target",
        "-100000",
        "--pair",
        a,
        b,
        "--format",
        "json",
    ]));
    assert_eq!((net["target"].as_str(), net["pairs"].as_array().map(Vec::len)), (Some("-100000"), Some(1)));
    let grid = json(&run(&["sensitivity", path, "--grid", a, b, "--steps", "3", "--format", "json"]));
    assert_eq!(grid["rows"][1][1], grid["value"]);
    assert!(text(&run(&["sensitivity", path, "--grid", a, b])).contains("deadweight; across: "));
    for (refused, code) in [
        (run(&["sensitivity", path, "--figure", "sroi.ration"]), "unknown-figure"),
        (run(&["sensitivity", path, "--grid", a, "outcomes.volunteered.deadwait"]), "unknown-address"),
        (run(&["sensitivity", path, "--grid", a, a]), "said-twice"),
        (run(&["sensitivity", path, "--grid", a, b, "--steps", "26"]), "number-out-of-range"),
    ] {
        assert_eq!(refused.status.code(), Some(2), "{code}");
        assert!(said(&refused).contains(code), "{}", said(&refused));
    }
    assert_eq!(run(&["sensitivity", path, "--target", "one"]).status.code(), Some(2));
}
