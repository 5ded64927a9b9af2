//! Putting offered assumptions into the forecast of a study, leaving every other byte as its author wrote it.

use crate::observed::{channel_at, inserted, json_number, quoted, spliced};
use sroi::document::{Node, Value};
use sroi::fit::{ChannelFit, Offer};

/// What became of the offers of a channel.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// The new text.
    pub(crate) text: String,
    /// Fields that were written.
    pub(crate) fields: Vec<&'static str>,
    /// Fields that the study states otherwise.
    pub(crate) kept: Vec<&'static str>,
}

/// Writes the offers of a channel where its forecast states nothing; over what it states only with `replace`.
pub(crate) fn write(text: &str, channel: &ChannelFit, replace: bool, source: impl Fn(&Offer) -> String) -> Written {
    let mut written = Written { text: text.to_owned(), ..Written::default() };
    for offer in &channel.offers {
        if offer.stated && !replace {
            written.kept.push(offer.field);
            continue;
        }
        let value = assumption(offer, &source(offer));
        let mut path = vec!["forecast"];
        if matches!(offer.field, "monthly_growth" | "ceiling" | "start") {
            path.push("followers");
        }
        if let Some(form) = offer.form.filter(|_| !offer.stated) {
            let mut growth = path.clone();
            growth.push("growth");
            if let Some(next) = put(&written.text, &channel.id, &growth, &quoted(form.word())) {
                written.text = next;
            }
        }
        path.push(offer.field);
        if let Some(next) = put(&written.text, &channel.id, &path, &value) {
            written.text = next;
            written.fields.push(offer.field);
        }
    }
    written
}

/// The text with a value at a path under a channel; what is there is replaced, what encloses it is made.
fn put(text: &str, channel: &str, path: &[&str], value: &str) -> Option<String> {
    let root = sroi::document::parse(text).ok()?;
    let mut node = channel_at(&root, channel)?;
    for (position, name) in path.iter().enumerate() {
        let rest = path.get(position.saturating_add(1)..).unwrap_or_default();
        match node.member(name) {
            Some(member) if rest.is_empty() || !is_object(member) => {
                return Some(spliced(text, member.span.clone(), &nested(rest, value)));
            }
            Some(member) => node = member,
            None => return Some(inserted(text, node, &format!("{}: {}", quoted(name), nested(rest, value)))),
        }
    }
    None
}

fn is_object(node: &Node) -> bool {
    matches!(node.value, Value::Object(_))
}

fn nested(path: &[&str], value: &str) -> String {
    path.iter().rev().fold(value.to_owned(), |inner, name| format!("{{ {}: {inner} }}", quoted(name)))
}

/// An offer as the study writes an assumption.
fn assumption(offer: &Offer, source: &str) -> String {
    let mut fields = vec![format!("\"value\": {}", json_number(&offer.value.to_string()))];
    if let (Some(low), Some(high), Some(shape)) = (offer.low, offer.high, offer.shape) {
        fields.push(format!("\"low\": {}", json_number(&low.to_string())));
        fields.push(format!("\"high\": {}", json_number(&high.to_string())));
        fields.push(format!("\"shape\": {}", quoted(shape.word())));
    }
    if let Some(of) = offer.of {
        fields.push(format!("\"of\": {}", quoted(of.word())));
    }
    if let Some(month) = offer.month {
        fields.push(format!("\"month\": {}", quoted(&month.to_string())));
    }
    fields.push(format!("\"evidence\": {}", quoted(offer.evidence.word())));
    fields.push(format!("\"source\": {}", quoted(source)));
    format!("{{ {} }}", fields.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use sroi::Fits;

    const MONTHS: &str = r#""observed": [ { "month": "2026-01", "posts": 20, "followers": 1000 },
        { "month": "2026-02", "posts": 22, "followers": 1020 },
        { "month": "2026-03", "posts": 21, "followers": 1041 } ]"#;

    fn written(forecast: &str, replace: bool) -> (String, Written) {
        let text = format!(
            "{{ \"sroi\": \"1\", \"currency\": \"JPY\", \"activity\": {{ \"start\": \"2026-04\", \"months\": 3 }},\n  \"channels\": [{{ \"id\": \"x\", {MONTHS}{forecast} }}] }}\n"
        );
        let fits = Fits::read(&text).unwrap();
        let after = write(&text, &fits.channels[0], replace, |_| "months".to_owned());
        sroi::Model::read(&after.text).unwrap();
        (text, after)
    }

    #[test]
    fn a_forecast_is_made_where_there_is_none() {
        let (_, after) = written("", false);
        assert_eq!(after.fields, ["monthly_growth", "posts_per_month"]);
        assert!(after.text.contains(r#""followers": { "growth": "compound","#), "{}", after.text);
        // Once more changes nothing.
        let again = write(&after.text, &Fits::read(&after.text).unwrap().channels[0], false, |_| String::new());
        assert_eq!((again.text, again.fields.len()), (after.text, 0));
    }

    #[test]
    fn what_is_stated_stays_to_the_last_byte() {
        let forecast = ", \"forecast\": {\"posts_per_month\":   12 , \"followers\": null}";
        let (before, after) = written(forecast, false);
        assert_eq!((after.fields, after.kept), (vec!["monthly_growth"], vec!["posts_per_month"]));
        assert!(after.text.contains("\"posts_per_month\":   12 ,"));
        let same = before.find("null").unwrap();
        assert_eq!(before[..same], after.text[..same]);
        let (_, replaced) = written(forecast, true);
        assert!(replaced.text.contains(r#""posts_per_month":   { "value": 21, "low": "#), "{}", replaced.text);
    }

    #[test]
    fn the_stated_form_of_growth_stays() {
        let (_, after) = written(", \"forecast\": { \"followers\": { \"growth\": \"linear\" } }", false);
        assert!(after.text.contains(r#"{ "growth": "linear","#), "{}", after.text);
        assert!(after.text.contains(r#""monthly_growth": { "value": 20.5"#), "{}", after.text);
    }
}
