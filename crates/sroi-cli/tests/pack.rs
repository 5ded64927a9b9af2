//! Assurance packs as a person makes and checks them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "test code")]
#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "test code")]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sroi"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    command.current_dir(folder).args(arguments).output().unwrap()
}

fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name).display().to_string()
}

fn text(output: &Output) -> String {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(!text.contains('⟦') && !text.contains("{$"), "a word is missing in:\n{text}");
    text
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn what_is_packed_verifies_and_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (study, export) = (example("csr-account.ja.study.json"), example("x-content-ja.csv"));
    let pack = |to: &str| {
        let given = ["--seed", "7", "--draws", "2000", "--date", "2026-11-28", "--exports", &export];
        run(folder.path(), &[&["pack", study.as_str(), "-o", to], given.as_slice()].concat())
    };
    for to in ["a.zip", "b.zip"] {
        let output = pack(to);
        assert!(output.status.success(), "{}", said(&output));
        assert!(said(&output).contains("sroi verify"), "{}", said(&output));
    }
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert_eq!(read("a.zip"), read("b.zip"));
    for (language, words) in [("en", "agree bit for bit"), ("ja", "一致しました")] {
        let verified = run(folder.path(), &["verify", "a.zip", "--language", language]);
        assert!(verified.status.success(), "{}", text(&verified));
        assert!(text(&verified).contains(words) && text(&verified).contains("2026-11-28"), "{}", text(&verified));
    }
    let verified = run(folder.path(), &["verify", "a.zip", "--format", "json"]);
    let verdict: Value = serde_json::from_slice(&verified.stdout).unwrap();
    assert_eq!(
        (&verdict["same"], &verdict["seed"], &verdict["exports_not_included"]),
        (&true.into(), &7.into(), &1.into())
    );
    // Nothing is written over unasked.
    assert_eq!(pack("a.zip").status.code(), Some(2));
    let manifest = run(folder.path(), &["pack", &study, "-o", "a.zip", "--force", "--format", "json"]);
    let manifest: Value = serde_json::from_slice(&manifest.stdout).unwrap();
    assert_eq!((&manifest["date"], &manifest["seed"]), (&Value::Null, &1.into()));
}

#[test]
fn a_pack_of_another_result_is_told_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let study = example("impact-map.en.study.json");
    assert!(run(folder.path(), &["pack", &study, "-o", "a.zip", "--draws", "500"]).status.success());
    let zip = fs::read(folder.path().join("a.zip")).unwrap();
    let archive = rawzip::ZipArchive::from_slice(zip.as_slice()).unwrap();
    let mut changed = rawzip::ZipArchiveWriter::new(Vec::new());
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry().unwrap() {
        let name = String::from_utf8(entry.file_path().as_bytes().to_vec()).unwrap();
        let inflated = archive.get_entry(entry.wayfinder()).unwrap();
        let mut member = String::new();
        std::io::Read::read_to_string(&mut flate2::bufread::DeflateDecoder::new(inflated.data()), &mut member).unwrap();
        if name == "result.json" {
            member = member.replacen("\"ratio\": \"1.4362", "\"ratio\": \"1.5362", 1);
        }
        let (mut entry, config) = changed.new_file(name.as_str()).start().unwrap();
        let mut writer = config.wrap(&mut entry);
        std::io::Write::write_all(&mut writer, member.as_bytes()).unwrap();
        let (_, descriptor) = writer.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    fs::write(folder.path().join("b.zip"), changed.finish().unwrap()).unwrap();
    let verified = run(folder.path(), &["verify", "b.zip"]);
    assert_eq!(verified.status.code(), Some(1), "{}", said(&verified));
    let told = text(&verified);
    for words in ["result.json", "/sroi/ratio", "1.5362", "1.4362", "digest"] {
        assert!(told.contains(words), "{words} is missing in:\n{told}");
    }
    let told = text(&run(folder.path(), &["verify", "b.zip", "--language", "ja"]));
    assert!(told.contains("計算し直すと") && told.contains("/sroi/ratio"), "{told}");
    let verdict = run(folder.path(), &["verify", "b.zip", "--format", "json"]);
    assert_eq!(verdict.status.code(), Some(1));
    let verdict: Value = serde_json::from_slice(&verdict.stdout).unwrap();
    assert_eq!(verdict["differences"].as_array().unwrap().len(), 2, "{verdict}");
}

#[test]
fn what_cannot_be_packed_or_verified_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let study = example("impact-map.en.study.json");
    fs::write(folder.path().join("bad.json"), "{ \"sroi\": \"1\" }").unwrap();
    fs::write(folder.path().join("mine.zip"), "mine").unwrap();
    for (arguments, code, words) in [
        (vec!["pack", "bad.json", "-o", "a.zip"], 1, "missing-field"),
        (vec!["pack", &study, "-o", "mine.zip"], 2, "--force"),
        (vec!["pack", &study, "-o", "a.zip", "--date", "2026-02-30"], 2, "2026-02-30"),
        (vec!["pack", &study, "-o", "a.zip", "--draws", "0"], 2, "--draws"),
        (vec!["pack", &study, "-o", "a.zip", "--exports", "no-such.csv"], 2, "no-such.csv"),
        (vec!["pack", &study, "-o", "a.zip", "--exports", "bad.json", "./bad.json"], 2, "bad.json"),
        (vec!["pack", &study], 2, "--output"),
        (vec!["verify", "mine.zip"], 2, "no zip"),
        (vec!["verify", "no-such.zip"], 2, "no-such.zip"),
        (vec!["verify", "."], 2, "folder"),
    ] {
        let output = run(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains(words), "{arguments:?}: {}", said(&output));
    }
    assert_eq!(fs::read_to_string(folder.path().join("mine.zip")).unwrap(), "mine");
    let left: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}
