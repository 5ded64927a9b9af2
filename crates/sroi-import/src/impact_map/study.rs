//! The parts of a map as the text of a study.

use super::MapOptions;
use super::cover::Cover;
use super::json::Json;
use super::judge::Convention;
use super::parts::Parts;
use crate::import::Language;
use sroi::Number;

/// The study with what the caller and the sheet say around it. What neither says is not there.
pub(crate) fn text(
    parts: &Parts,
    cover: &Cover,
    options: &MapOptions,
    language: Language,
    currency: Option<&str>,
    convention: Convention,
) -> String {
    let mut fields = vec![("sroi", Json::text("1"))];
    let stem = options.name.as_deref().map(|name| name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let stem = stem.map(|stem| crate::header::shown(stem, 200)).filter(|stem| !stem.is_empty());
    if let Some(title) = cover.title.clone().or(stem) {
        fields.push(("title", Json::text(title)));
    }
    if let Some(author) = &cover.author {
        fields.push(("author", Json::text(&**author)));
    }
    let language = match language {
        Language::En => "en",
        Language::Ja => "ja",
    };
    fields.push(("language", Json::text(language)));
    if let Some(currency) = currency {
        fields.push(("currency", Json::text(currency)));
    }
    if let Some(year) = options.price_year.or(cover.price_year) {
        fields.push(("price_year", Json::Whole(year)));
    }
    if let Some(kind) = cover.kind {
        fields.push(("kind", Json::text(kind)));
    }
    let said = cover.period.as_ref();
    let start = options.start.as_deref().or(said.map(|(start, _)| start.as_str()));
    if let Some(start) = start {
        let months = options.months.or(said.map(|(_, months)| *months)).unwrap_or(12);
        fields.push(("activity", activity(start, months)));
    }
    with_parts(fields, parts, cover.rate, convention)
}

/// A study with any money and month, for working out what depends on neither.
pub(crate) fn complete(parts: &Parts, rate: Option<Number>, convention: Convention) -> String {
    let fields =
        vec![("sroi", Json::text("1")), ("currency", Json::text("GBP")), ("activity", activity("2000-01", 12))];
    with_parts(fields, parts, rate, convention)
}

fn activity(start: &str, months: u32) -> Json {
    Json::Object(vec![("start", Json::text(start)), ("months", Json::Whole(months))])
}

fn with_parts(
    mut fields: Vec<(&'static str, Json)>,
    parts: &Parts,
    rate: Option<Number>,
    convention: Convention,
) -> String {
    let mut choices = vec![("preset", Json::text(convention.preset))];
    // A preset without discounting takes no rate.
    if let Some(rate) = rate.filter(|_| convention.preset != "undiscounted") {
        choices.push(("discount_rate", Json::number(rate)));
    }
    if convention.after_activity {
        choices.push(("duration_counts", Json::text("after_activity")));
    }
    let alone = choices.len() == 1;
    let convention = if alone { Json::text(convention.preset) } else { Json::Object(choices) };
    fields.push(("convention", convention));
    for (name, list) in
        [("stakeholders", &parts.stakeholders), ("inputs", &parts.inputs), ("outcomes", &parts.outcomes)]
    {
        fields.push((name, Json::List(list.clone())));
    }
    Json::Object(fields).document()
}
