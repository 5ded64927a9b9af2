//! Packs that somebody has touched: one digit, one member, the zip itself.
#![allow(clippy::arithmetic_side_effects, reason = "test code")]

use super::*;
use crate::pack::{Asked, Attached, pack};
use std::collections::BTreeSet;

const STUDY_TEXT: &str = r#"{ "sroi": "1", "title": "A grant", "currency": "GBP", "price_year": 2024,
  "activity": { "start": "2026-04", "months": 12 }, "convention": { "preset": "value-map", "discount_rate": "0.035" },
  "stakeholders": [{ "id": "people", "name": "Participants" }],
  "inputs": [{ "id": "grant", "kind": "cash", "amount": { "value": "250000", "low": "200000", "high": "300000" }, "per": "activity" }],
  "outcomes": [{ "id": "jobs", "stakeholder": "people", "name": "=Employment, \"sustained\"",
    "quantity": { "count": "60", "per": "activity" },
    "proxy": { "value": "8500", "unit": "person-year", "source": "illustrative", "year": 2020, "reprice": true, "licence": "CC BY 4.0" },
    "deadweight": { "value": "0.40", "low": "0.3", "high": "0.5" }, "displacement": "0", "attribution_to_others": "0.30",
    "drop_off": "0.30", "duration_years": 2 }],
  "options": [{ "id": "close", "name": "Close", "changes": [{ "at": "inputs.grant.amount", "multiply": "0.5" }] }] }"#;

fn asked() -> Asked {
    let exports =
        vec![Attached::whole("posts.csv", b"1,2,3\n".to_vec()), Attached::digest_of("kept.csv", &b"4"[..]).unwrap()];
    Asked { seed: 7, draws: 300, date: Some("2026-11-28".to_owned()), exports }
}

fn packed() -> Vec<u8> {
    pack(STUDY_TEXT, &asked()).unwrap().bytes
}

fn unpacked() -> Vec<Member> {
    let opened = archive::read(&packed()).unwrap();
    opened.members.into_iter().map(|(name, bytes)| (name, bytes.unwrap())).collect()
}

fn again(members: &[Member]) -> Result<Verdict, NoPack> {
    verify(&archive::write(members).unwrap())
}

/// The pack with one member changed.
fn with(name: &str, change: impl FnOnce(&mut Vec<u8>)) -> Result<Verdict, NoPack> {
    let mut members = unpacked();
    change(&mut members.iter_mut().find(|(member, _)| member == name).unwrap().1);
    again(&members)
}

fn replaced(name: &str, from: &str, to: &str) -> Result<Verdict, NoPack> {
    with(name, |bytes| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains(from), "{from} is not in {text}");
        *bytes = text.replacen(from, to, 1).into_bytes();
    })
}

/// The pack with its manifest changed and sealed anew, as somebody who knows how would do it.
fn resealed(change: impl FnOnce(&mut Manifest)) -> Result<Verdict, NoPack> {
    with(manifest::NAME, |bytes| {
        let mut manifest: Manifest = serde_json::from_slice(bytes).unwrap();
        change(&mut manifest);
        *bytes = manifest.sealed().to_bytes();
    })
}

fn named(verdict: &Verdict) -> BTreeSet<&str> {
    verdict.differences.iter().map(Difference::member).collect()
}

#[test]
fn a_pack_verifies_and_is_the_same_every_time() {
    assert_eq!(packed(), packed());
    let verdict = verify(&packed()).unwrap();
    assert!(verdict.is_same() && !verdict.repacked && !verdict.is_by_another_version(), "{verdict:?}");
    assert_eq!((verdict.seed, verdict.draws, verdict.exports_not_included), (7, 300, 1));
    let names: Vec<String> = unpacked().into_iter().map(|(name, _)| name).collect();
    let expected = [
        "manifest.json",
        "study.json",
        "result.json",
        "comparison.json",
        "spread.json",
        "sensitivity.json",
        "decision.json",
        "proxies.json",
        "proxies.csv",
        "findings.json",
        "report.en.html",
        "report.ja.html",
        "exports/posts.csv",
    ];
    assert_eq!(names, expected);
    let member = |name: &str| unpacked().into_iter().find(|(member, _)| member == name).unwrap().1;
    assert_eq!(member("study.json"), STUDY_TEXT.as_bytes());
    let proxies = String::from_utf8(member("proxies.csv")).unwrap();
    assert!(proxies.contains("\"'=Employment, \"\"sustained\"\"\",8500"), "{proxies}");
    let proxies: serde_json::Value = serde_json::from_slice(&member("proxies.json")).unwrap();
    assert_eq!(proxies["proxies"][0]["licence"], "CC BY 4.0");
    assert!(proxies["series"][0]["source"].as_str().unwrap().contains("HM Treasury"), "{proxies}");
}

#[test]
fn one_digit_of_any_member_is_found_and_named() {
    for (name, bytes) in unpacked() {
        let digits: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
        assert!(!digits.is_empty(), "{name}");
        for at in digits.iter().step_by(digits.len() / 20 + 1) {
            let changed = with(&name, |bytes| bytes[*at] = if bytes[*at] == b'9' { b'0' } else { bytes[*at] + 1 });
            match changed {
                Ok(verdict) => assert!(named(&verdict).contains(name.as_str()), "{name} at {at}: {verdict:?}"),
                Err(why) => {
                    let names_the_manifest = matches!(why, NoPack::BadManifest { .. } | NoPack::OtherFormat { .. });
                    assert!(name == manifest::NAME && names_the_manifest, "{name} at {at}: {why:?}");
                }
            }
        }
    }
}

#[test]
fn a_changed_answer_is_named_with_its_place_and_both_values() {
    let verdict = replaced("result.json", "\"months\": 12", "\"months\": 13").unwrap();
    let value = Difference::Value {
        member: "result.json".to_owned(),
        pointer: "/months".to_owned(),
        stated: Some("13".to_owned()),
        recomputed: Some("12".to_owned()),
    };
    assert!(verdict.differences.contains(&value), "{verdict:?}");
    assert!(
        verdict
            .differences
            .iter()
            .any(|found| matches!(found, Difference::Digest { member, .. } if member == "result.json"))
    );
    // Nothing else has changed, so nothing else is named.
    assert_eq!(named(&verdict), BTreeSet::from(["result.json"]));
    let verdict = replaced("proxies.csv", "8500", "8501").unwrap();
    assert!(verdict.differences.iter().any(|found| matches!(found, Difference::Line { line: 2, .. })), "{verdict:?}");
}

#[test]
fn a_digest_made_to_fit_does_not_help() {
    let mut members = unpacked();
    let at = members.iter().position(|(name, _)| name == "result.json").unwrap();
    let text = String::from_utf8(members[at].1.clone()).unwrap().replacen("\"months\": 12", "\"months\": 13", 1);
    members[at].1 = text.into_bytes();
    let digest = Digest::of("result.json", &members[at].1);
    let mut manifest: Manifest = serde_json::from_slice(&members[0].1).unwrap();
    *manifest.members.iter_mut().find(|member| member.name == "result.json").unwrap() = digest;
    members[0].1 = manifest.sealed().to_bytes();
    let verdict = again(&members).unwrap();
    assert_eq!(named(&verdict), BTreeSet::from(["result.json"]));
}

#[test]
fn another_study_under_the_same_answers_is_found_where_they_differ() {
    let verdict = replaced("study.json", "\"60\"", "\"61\"").unwrap();
    let names = named(&verdict);
    assert!(["study.json", "result.json", "spread.json"].iter().all(|name| names.contains(name)), "{names:?}");
    let verdict = replaced("study.json", "\"0.40\"", "\"4.40\"").unwrap();
    assert!(
        verdict
            .differences
            .iter()
            .any(|found| matches!(found, Difference::Study { code, .. } if code == "share-out-of-range"))
    );
}

#[test]
fn what_the_manifest_says_is_checked_too() {
    for (from, to) in [("\"seed\": 7", "\"seed\": 8"), ("\"draws\": 300", "\"draws\": 301")] {
        let verdict = replaced("manifest.json", from, to).unwrap();
        assert!(named(&verdict).contains("manifest.json") && named(&verdict).contains("spread.json"), "{verdict:?}");
    }
    let sealed_again = resealed(|manifest| manifest.seed = 8).unwrap();
    assert!(named(&sealed_again).contains("spread.json"), "{sealed_again:?}");
    let another_day = replaced("manifest.json", "2026-11-28", "2026-11-29").unwrap();
    assert_eq!(named(&another_day), BTreeSet::from(["manifest.json", "report.en.html", "report.ja.html"]));
    let another_export = replaced("manifest.json", "\"kept.csv\"", "\"kept.xls\"").unwrap();
    assert_eq!(named(&another_export), BTreeSet::from(["manifest.json"]));
    let digest = resealed(|manifest| manifest.members[1].sha256 = "0".repeat(64)).unwrap();
    assert!(
        matches!(digest.differences.as_slice(), [Difference::Value { pointer, .. }, ..] if pointer == "/members/1/sha256"),
        "{digest:?}"
    );
    assert!(matches!(replaced("manifest.json", "\"seed\"", "\"sied\""), Err(NoPack::BadManifest { .. })));
    assert!(matches!(resealed(|manifest| manifest.draws = 0).map(|verdict| verdict.is_same()), Ok(false)));
}

#[test]
fn another_version_says_so_and_its_own_members_are_let_be() {
    let other = |manifest: &mut Manifest| manifest.engine = "0.0.9".to_owned();
    let verdict = resealed(other).unwrap();
    assert!(verdict.is_same() && verdict.is_by_another_version() && !verdict.repacked, "{verdict:?}");
    let unsealed =
        replaced("manifest.json", &format!("\"engine\": \"{}\"", sroi::VERSION), "\"engine\": \"0.0.9\"").unwrap();
    assert_eq!(named(&unsealed), BTreeSet::from(["manifest.json"]));
    let mut members = unpacked();
    members.push(("summary.pdf".to_owned(), b"%PDF".to_vec()));
    let mut manifest: Manifest = serde_json::from_slice(&members[0].1).unwrap();
    manifest.members.push(Digest::of("summary.pdf", b"%PDF"));
    members[0].1 = manifest.clone().sealed().to_bytes();
    assert_eq!(named(&again(&members).unwrap()), BTreeSet::from(["summary.pdf"]));
    other(&mut manifest);
    members[0].1 = manifest.sealed().to_bytes();
    assert!(again(&members).unwrap().is_same());
}

#[test]
fn members_that_are_missing_or_do_not_belong_are_named() {
    for (position, (name, _)) in unpacked().into_iter().enumerate() {
        let mut members = unpacked();
        members.remove(position);
        match again(&members) {
            Ok(verdict) => assert!(verdict.differences.contains(&Difference::Missing { member: name })),
            Err(why) => assert_eq!((name.as_str(), why), (manifest::NAME, NoPack::WithoutManifest)),
        }
    }
    for name in ["extra.json", "exports/other.csv", "exports/kept.csv"] {
        let mut members = unpacked();
        members.push((name.to_owned(), b"{}".to_vec()));
        let verdict = again(&members).unwrap();
        assert_eq!(verdict.differences, [Difference::Additional { member: name.to_owned() }]);
    }
    // Taken out of the manifest too, an answer is missing all the same.
    let mut members = unpacked();
    members.retain(|(name, _)| name != "findings.json");
    let mut manifest: Manifest = serde_json::from_slice(&members[0].1).unwrap();
    manifest.members.retain(|member| member.name != "findings.json");
    members[0].1 = manifest.sealed().to_bytes();
    assert_eq!(named(&again(&members).unwrap()), BTreeSet::from(["findings.json"]));
}

#[test]
fn zips_that_are_not_safe_are_not_opened() {
    let plus = |name: &str, bytes: &[u8]| {
        let mut members = unpacked();
        members.push((name.to_owned(), bytes.to_vec()));
        again(&members)
    };
    // The writer makes such names plain, so the bytes of the zip are changed.
    let renamed = |to: &str| {
        let mut members = unpacked();
        members.push(("xxxxxxxxxxxx".to_owned(), vec![]));
        let mut zip = archive::write(&members).unwrap();
        for at in 0..zip.len() - 12 {
            if &zip[at..at + 12] == b"xxxxxxxxxxxx" {
                zip[at..at + 12].copy_from_slice(to.as_bytes());
            }
        }
        verify(&zip)
    };
    for name in ["../evil.json", "/etc/passwd0", "a/../../evil", "C:\\evil.json", "a\u{202e}nosj.txt"] {
        assert_eq!(name.len(), 12, "{name}");
        assert!(matches!(renamed(name), Err(NoPack::HostileName { .. })), "{name}");
    }
    assert!(matches!(renamed("study.json\0\0"), Err(NoPack::HostileName { .. })));
    assert!(matches!(plus("Study.json", b"{}"), Err(NoPack::Duplicated { .. })));
    assert!(matches!(plus("study.json", b"{}"), Err(NoPack::Duplicated { .. })));
    assert!(matches!(plus("bomb", &vec![b'0'; 8 << 20]), Err(NoPack::TooLarge { member }) if member == "bomb"));
    let many: Vec<Member> = (0..=crate::MOST_MEMBERS).map(|number| (number.to_string(), vec![])).collect();
    assert_eq!(verify(&archive::write(&many).unwrap()).unwrap_err(), NoPack::TooManyMembers);
    assert_eq!(verify(b"no zip").unwrap_err(), NoPack::NotAZip);
    assert_eq!(verify(&packed()[..1000]).unwrap_err(), NoPack::NotAZip);
}

#[test]
fn the_same_members_packed_anew_are_the_same_and_it_is_said() {
    let mut members = unpacked();
    members.reverse();
    let verdict = again(&members).unwrap();
    assert!(verdict.is_same() && verdict.repacked);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    /// A byte of the zip changed somewhere: found, or nothing that anybody reads from it has changed.
    #[test]
    fn a_changed_byte_is_found_or_changes_nothing(at: usize, to: u8) {
        let mut zip = packed();
        let at = at % zip.len();
        zip[at] = to;
        if let Ok(verdict) = verify(&zip) && verdict.is_same() {
            let opened = archive::read(&zip).unwrap();
            let members: Vec<Member> = opened.members.into_iter().map(|(name, bytes)| (name, bytes.unwrap())).collect();
            proptest::prop_assert_eq!(members, unpacked());
        }
    }
}
