//! Where two members differ: in JSON by pointer, in other texts by line.

use crate::verdict::Difference;
use serde_json::Value;
use sroi::Pointer;

/// How many differences of a member are told one by one.
const TOLD: usize = 5;

/// The longest value that is repeated, in characters.
const LONGEST: usize = 160;

/// Where the stated bytes of a member differ from the recomputed ones; nothing where they are the same.
pub(crate) fn between(member: &str, stated: &[u8], recomputed: &[u8]) -> Vec<Difference> {
    if stated == recomputed {
        return Vec::new();
    }
    let mut found = Vec::new();
    if let (Ok(old), Ok(new)) = (serde_json::from_slice(stated), serde_json::from_slice(recomputed)) {
        compare(&Pointer::root(), Some(&old), Some(&new), &mut found);
    }
    // The same data written otherwise: spaces, or digits that a reader of numbers does not keep.
    if found.is_empty() {
        return vec![by_line(member, stated, recomputed)];
    }
    let more = found.len().saturating_sub(TOLD);
    found.truncate(TOLD);
    let mut told: Vec<Difference> = found
        .into_iter()
        .map(|(pointer, stated, recomputed)| Difference::Value {
            member: member.to_owned(),
            pointer: pointer.to_string(),
            stated,
            recomputed,
        })
        .collect();
    if more > 0 {
        told.push(Difference::More { member: member.to_owned(), count: more });
    }
    told
}

type Found = (Pointer, Option<String>, Option<String>);

fn compare(at: &Pointer, old: Option<&Value>, new: Option<&Value>, found: &mut Vec<Found>) {
    match (old, new) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            for (name, value) in old {
                compare(&at.child(name), Some(value), new.get(name), found);
            }
            for (name, value) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
                compare(&at.child(name), None, Some(value), found);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            for position in 0..old.len().max(new.len()) {
                compare(&at.child(&position.to_string()), old.get(position), new.get(position), found);
            }
        }
        (old, new) if old != new => found.push((at.clone(), old.map(shown), new.map(shown))),
        _ => {}
    }
}

fn shown(value: &Value) -> String {
    shortened(&value.to_string())
}

fn shortened(text: &str) -> String {
    if text.chars().nth(LONGEST).is_none() {
        text.to_owned()
    } else {
        text.chars().take(LONGEST).chain(['…']).collect()
    }
}

fn by_line(member: &str, stated: &[u8], recomputed: &[u8]) -> Difference {
    let lines = |bytes: &'_ [u8]| -> Vec<String> {
        bytes.split(|byte| *byte == b'\n').map(|line| String::from_utf8_lossy(line).into_owned()).collect()
    };
    let (old, new) = (lines(stated), lines(recomputed));
    let longest = old.len().max(new.len());
    let line = (0..longest).find(|position| old.get(*position) != new.get(*position)).unwrap_or(0);
    let (old, new) = (old.get(line), new.get(line));
    // Lines that differ only far to the right are shown from where they do.
    let same = old.zip(new).map_or(0, |(old, new)| {
        old.chars().zip(new.chars()).take_while(|(one, other)| one == other).count().saturating_sub(LONGEST / 4)
    });
    let from = |text: &String| {
        let rest: String = text.chars().skip(same).collect();
        if same > 0 { format!("…{}", shortened(&rest)) } else { shortened(&rest) }
    };
    Difference::Line {
        member: member.to_owned(),
        line: line.saturating_add(1),
        stated: old.map(from),
        recomputed: new.map(from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_named_by_its_pointer() {
        let found = between("a.json", br#"{"a":[1,{"b/c":"2"}],"old":1}"#, br#"{"a":[1,{"b/c":"3"}],"new":null}"#);
        let value = |pointer: &str, stated: Option<&str>, recomputed: Option<&str>| Difference::Value {
            member: "a.json".to_owned(),
            pointer: pointer.to_owned(),
            stated: stated.map(str::to_owned),
            recomputed: recomputed.map(str::to_owned),
        };
        let expected = [
            value("/a/1/b~1c", Some("\"2\""), Some("\"3\"")),
            value("/old", Some("1"), None),
            value("/new", None, Some("null")),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_json_does_not_keep_is_found_all_the_same() {
        for (stated, recomputed) in [("{\"a\": 1}", "{\"a\":1}"), ("1.0", "1.00"), ("0.1", "0.10000000000000000001")] {
            let found = between("a.json", stated.as_bytes(), recomputed.as_bytes());
            assert!(matches!(found.as_slice(), [Difference::Line { line: 1, .. }]), "{found:?}");
        }
        let found = between("a.csv", b"a,b\n1,2\n", b"a,b\n1,3\n");
        assert!(matches!(found.as_slice(), [Difference::Line { line: 2, .. }]), "{found:?}");
    }
}
