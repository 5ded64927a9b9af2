//! Putting observed months into the text of a study, leaving every other byte as its author wrote it.

use sroi::Pointer;
use sroi::document::{Node, Value};
use sroi_import::{Metric, Month};
use std::collections::BTreeMap;

/// What became of the months.
#[derive(Debug, Default)]
pub(crate) struct Merged {
    /// The new text.
    pub(crate) text: String,
    /// Months that are new.
    pub(crate) added: Vec<String>,
    /// Months that were there and have gained figures or changed some.
    pub(crate) changed: Vec<String>,
    /// Figures that were there with another number: month, metric, theirs, ours.
    pub(crate) kept: Vec<(String, &'static str, String, String)>,
}

/// Adds months to a channel of a study; makes the channel where there is none.
///
/// A figure that is there already stays, unless `replace` is set. Gives `None` where the text is not
/// an object of JSON.
pub(crate) fn merge(
    text: &str,
    channel: &str,
    platform: &str,
    account: Option<&str>,
    months: &[Month],
    replace: bool,
) -> Option<Merged> {
    let root = sroi::document::parse(text).ok()?;
    let Value::Object(_) = root.value else { return None };
    let mut merged = Merged::default();
    let found = channel_at(&root, channel);
    let old = found.and_then(|node| node.member("observed"));
    let rows = rows(text, old, months, replace, &mut merged);
    let list = listed(&rows, "        ");
    merged.text = match (found, old) {
        (Some(_), Some(old)) => spliced(text, old.span.clone(), &list),
        (Some(node), None) => inserted(text, node, &format!("\"observed\": {list}")),
        (None, _) => {
            let handle =
                account.map(|account| format!(", \"handle\": {}", quoted(&format!("@{account}")))).unwrap_or_default();
            let made = format!(
                "{{ \"id\": {}, \"platform\": {}{handle},\n      \"observed\": {list} }}",
                quoted(channel),
                quoted(platform)
            );
            match root.member("channels") {
                Some(channels) => appended(text, channels, &made),
                None => inserted(text, &root, &format!("\"channels\": [\n    {made}\n  ]")),
            }
        }
    };
    Some(merged)
}

/// The channel of a study with this id.
pub(crate) fn channel_at<'n, 't>(root: &'n Node<'t>, id: &str) -> Option<&'n Node<'t>> {
    let Value::List(channels) = &root.at(&Pointer::root().child("channels"))?.value else { return None };
    channels.iter().find(|channel| member_text(channel, "id") == Some(id))
}

/// The text of a field of an object.
pub(crate) fn member_text<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    match node.member(name).map(|member| &member.value) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}

/// The text of every month, in order of time.
fn rows(text: &str, old: Option<&Node>, months: &[Month], replace: bool, merged: &mut Merged) -> Vec<String> {
    let mut rows: BTreeMap<String, String> = BTreeMap::new();
    if let Some(Value::List(items)) = old.map(|old| &old.value) {
        for (position, item) in items.iter().enumerate() {
            let own = text.get(item.span.clone()).unwrap_or_default().to_owned();
            // Something without a month stays where it is, before everything else.
            let key = member_text(item, "month").map_or_else(|| format!("!{position:06}"), str::to_owned);
            let imported = months.iter().find(|month| month.month == key);
            let row = imported.map_or_else(|| own.clone(), |month| together(&own, item, month, replace, merged));
            if row != own {
                merged.changed.push(key.clone());
            }
            // Two entries of one month are the author's to mend: both stay.
            let key = if rows.contains_key(&key) { format!("{key}+{position:06}") } else { key };
            rows.insert(key, row);
        }
    }
    for month in months {
        if !rows.contains_key(&month.month) {
            merged.added.push(month.month.clone());
            rows.insert(month.month.clone(), written(month));
        }
    }
    rows.into_values().collect()
}

/// An entry of the study with the figures of an import added to it.
fn together(own: &str, item: &Node, month: &Month, replace: bool, merged: &mut Merged) -> String {
    let mut row = own.to_owned();
    let mut more = String::new();
    // From the last field to the first, so that places before a change still hold.
    let mut changes: Vec<(core::ops::Range<usize>, String)> = Vec::new();
    for metric in Metric::ALL.iter().copied() {
        let Some(number) = month.metric(metric) else { continue };
        let number = number.to_string();
        let Some(there) = item.member(metric.name()).filter(|node| node.value != Value::Null) else {
            more.push_str(&format!(", \"{}\": {}", metric.name(), json_number(&number)));
            continue;
        };
        let (Value::Number(ours) | Value::Text(ours)) = &there.value else { continue };
        if ours.parse::<sroi::Number>().ok().map(|ours| ours.to_string()).as_deref() == Some(number.as_str()) {
            continue;
        }
        if replace {
            let start = there.span.start.saturating_sub(item.span.start);
            let end = there.span.end.saturating_sub(item.span.start);
            changes.push((start..end, json_number(&number)));
        } else {
            merged.kept.push((month.month.clone(), metric.name(), number, ours.to_string()));
        }
    }
    changes.sort_by_key(|change| core::cmp::Reverse(change.0.start));
    for (range, number) in changes {
        row = spliced(&row, range, &number);
    }
    if more.is_empty() {
        return row;
    }
    let open = row.trim_end().strip_suffix('}').map(str::trim_end).unwrap_or(&row).to_owned();
    format!("{open}{more} }}")
}

fn written(month: &Month) -> String {
    let mut row = format!("{{ \"month\": {}", quoted(&month.month));
    for metric in Metric::ALL.iter().copied() {
        if let Some(number) = month.metric(metric) {
            row.push_str(&format!(", \"{}\": {}", metric.name(), json_number(&number.to_string())));
        }
    }
    row.push_str(" }");
    row
}

/// A number as JSON can keep it: in quotes where it has more digits than that.
pub(crate) fn json_number(number: &str) -> String {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    if digits <= 15 { number.to_owned() } else { quoted(number) }
}

/// A text as JSON writes it.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn listed(rows: &[String], indent: &str) -> String {
    let outer = indent.get(2..).unwrap_or_default();
    let rows: Vec<String> = rows.iter().map(|row| format!("{indent}{row}")).collect();
    format!("[\n{}\n{outer}]", rows.join(",\n"))
}

/// A text with one part of it replaced.
pub(crate) fn spliced(text: &str, range: core::ops::Range<usize>, new: &str) -> String {
    let (before, after) = (text.get(..range.start).unwrap_or_default(), text.get(range.end..).unwrap_or_default());
    format!("{before}{new}{after}")
}

/// An object with one more field at its end.
pub(crate) fn inserted(text: &str, object: &Node, field: &str) -> String {
    let empty = matches!(&object.value, Value::Object(members) if members.is_empty());
    let closing = object.span.end.saturating_sub(1);
    let before = text.get(..closing).unwrap_or_default();
    let (body, space) = before.split_at(before.trim_end().len());
    let comma = if empty { "" } else { "," };
    let indent = if object.span.start == 0 || space.is_empty() { "\n  " } else { "\n      " };
    format!("{body}{comma}{indent}{field}{space}{}", text.get(closing..).unwrap_or_default())
}

/// A list with one more entry at its end.
fn appended(text: &str, list: &Node, entry: &str) -> String {
    let empty = matches!(&list.value, Value::List(items) if items.is_empty());
    let closing = list.span.end.saturating_sub(1);
    let before = text.get(..closing).unwrap_or_default();
    let body = before.trim_end();
    let comma = if empty { "" } else { "," };
    format!("{body}{comma}\n    {entry}\n  {}", text.get(closing..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(at: &str, posts: u32, clicks: Option<u32>) -> Month {
        Month {
            month: at.to_owned(),
            posts: Some(sroi::Number::whole(posts)),
            clicks: clicks.map(sroi::Number::whole),
            ..Month::default()
        }
    }

    const STUDY: &str = "{ \"sroi\": \"1\",\n  \"channels\": [\n    { \"id\": \"x\", \"observed\": [\n        { \"month\": \"2026-05\", \"posts\": 3, \"note\": \"counted by hand\" } ] }\n  ] }\n";

    #[test]
    fn new_months_come_in_order_and_nothing_else_moves() {
        let merged = merge(STUDY, "x", "x", None, &[month("2026-04", 5, Some(7))], false).unwrap();
        assert_eq!(merged.added, ["2026-04"]);
        let (first, last) = (merged.text.find("2026-04").unwrap(), merged.text.find("2026-05").unwrap());
        assert!(first < last);
        assert!(merged.text.contains("\"note\": \"counted by hand\""));
        assert!(sroi::document::parse(&merged.text).is_ok());
    }

    #[test]
    fn a_figure_that_is_there_stays_unless_it_may_be_replaced() {
        let kept = merge(STUDY, "x", "x", None, &[month("2026-05", 4, Some(9))], false).unwrap();
        assert_eq!(kept.kept, [("2026-05".to_owned(), "posts", "4".to_owned(), "3".to_owned())]);
        assert!(kept.text.contains("\"posts\": 3, \"note\": \"counted by hand\", \"clicks\": 9 }"));
        let replaced = merge(STUDY, "x", "x", None, &[month("2026-05", 4, None)], true).unwrap();
        assert!(replaced.text.contains("\"posts\": 4, \"note\""));
        assert_eq!(replaced.changed, ["2026-05"]);
    }

    #[test]
    fn a_channel_is_made_where_there_is_none() {
        for study in [
            "{ \"sroi\": \"1\" }",
            "{}",
            "{ \"channels\": [] }",
            "{\n  \"channels\": [\n    { \"id\": \"blog\" }\n  ]\n}\n",
        ] {
            let merged = merge(study, "x", "x", Some("a\"b"), &[month("2026-04", 1, None)], false).unwrap();
            let root = sroi::document::parse(&merged.text).expect(&merged.text);
            assert_eq!(member_text(channel_at(&root, "x").unwrap(), "handle"), Some("@a\"b"));
        }
        assert!(merge("[]", "x", "x", None, &[], false).is_none());
    }
}
