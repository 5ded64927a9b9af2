//! What came of verifying a pack, in words.

use crate::verdict::{Difference, Verdict};
use sroi_report::{Wording, visible};

/// The verdict as text, a sentence on each line.
#[must_use]
pub fn told(verdict: &Verdict, wording: &Wording) -> String {
    let mut lines = Vec::new();
    if verdict.is_by_another_version() {
        let words = [
            ("engine", visible(&verdict.engine)),
            ("method", visible(&verdict.method)),
            ("this_engine", verdict.verified_by.to_owned()),
            ("this_method", verdict.verified_with.to_owned()),
        ];
        lines.push(wording.say("pack-other-version", words));
    }
    if verdict.is_same() {
        let words = [
            ("count", verdict.members.len().to_string()),
            ("seed", verdict.seed.to_string()),
            ("draws", verdict.draws.to_string()),
        ];
        lines.push(wording.say("pack-same", words));
    } else {
        lines.push(wording.say("pack-differs", [("count", verdict.differences.len().to_string())]));
        lines.extend(verdict.differences.iter().map(|difference| format!("  - {}", said(difference, wording))));
    }
    if let Some(date) = &verdict.date {
        lines.push(wording.say("pack-date", [("date", visible(date))]));
    }
    if verdict.exports_not_included > 0 {
        let count = verdict.exports_not_included.to_string();
        lines.push(wording.say("pack-exports-not-included", [("count", count)]));
    }
    if verdict.repacked {
        lines.push(wording.word("pack-repacked"));
    }
    lines.join("\n") + "\n"
}

/// One difference as a sentence.
fn said(difference: &Difference, wording: &Wording) -> String {
    let or_none = |value: &Option<String>| value.as_deref().map_or_else(|| wording.word("pack-nothing"), visible);
    match difference {
        Difference::Missing { member } => wording.say("pack-missing", [("member", visible(member))]),
        Difference::Additional { member } => wording.say("pack-additional", [("member", visible(member))]),
        Difference::Damaged { member } => wording.say("pack-damaged", [("member", visible(member))]),
        Difference::Digest { member, stated, recomputed } => {
            let words = [("member", visible(member)), ("stated", visible(stated)), ("recomputed", recomputed.clone())];
            wording.say("pack-digest", words)
        }
        Difference::Value { member, pointer, stated, recomputed } => {
            let words = [
                ("member", visible(member)),
                ("pointer", visible(pointer)),
                ("stated", or_none(stated)),
                ("recomputed", or_none(recomputed)),
            ];
            wording.say("pack-value", words)
        }
        Difference::Line { member, line, stated, recomputed } => {
            let words = [
                ("member", visible(member)),
                ("line", line.to_string()),
                ("stated", or_none(stated)),
                ("recomputed", or_none(recomputed)),
            ];
            wording.say("pack-line", words)
        }
        Difference::More { member, count } => {
            wording.say("pack-more", [("member", visible(member)), ("count", count.to_string())])
        }
        Difference::Study { member, code, pointer } => {
            let words = [("member", visible(member)), ("code", code.clone()), ("pointer", visible(pointer))];
            wording.say("pack-study", words)
        }
    }
}
