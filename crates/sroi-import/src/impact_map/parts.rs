//! Lines to the parts of a study: stakeholders, inputs, outcomes.

use super::amount::{Amount, scale_of};
use super::field::Field;
use super::givers::{Inputs, Stakeholders};
use super::heading::Heading;
use super::ids::Ids;
use super::json::Json;
use super::lines::Line;
use super::shares::{Told, fraction};
use super::{AttributionSense, NotTaken, Shares};
use crate::header::{normal, shown};
use crate::problem::{Problem, Reason};
use crate::said::Said;
use sroi::Number;

/// The longest duration a study takes, in years.
const MOST_YEARS: u32 = 1_000;

/// How what is not clear is read this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) attribution: AttributionSense,
    /// Of the columns that leave a doubt.
    pub(crate) shares: Shares,
}

/// What the lines are read with.
#[derive(Debug)]
pub(crate) struct Reading<'m> {
    pub(crate) heading: &'m Heading,
    pub(crate) lines: &'m [Line],
    pub(crate) told: &'m [Told],
    pub(crate) delimiter: char,
    pub(crate) choice: Choice,
}

/// The parts of a study.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub(crate) stakeholders: Vec<Json>,
    pub(crate) inputs: Vec<Json>,
    pub(crate) outcomes: Vec<Json>,
    /// The outcome of each row: row, id, name.
    pub(crate) rows: Vec<(u64, String, String)>,
}

/// Findings and what was left out, while parts are made.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) said: Said,
    pub(crate) left: Vec<NotTaken>,
}

impl Reading<'_> {
    pub(crate) fn parts(&self, notes: &mut Notes) -> Parts {
        let mut parts = Parts::default();
        let mut stakeholders = Stakeholders::default();
        let mut inputs = Inputs::default();
        let mut ids = Ids::new("outcome");
        for line in self.lines {
            let stakeholder = line.stakeholder.as_deref().map(|name| stakeholders.id(name));
            if let Some(id) = &stakeholder {
                stakeholders.learn(id, line, self.delimiter);
            }
            self.input(line, stakeholder.as_deref(), &mut inputs, notes);
            if line.is_outcome {
                let name = line.outcome.clone().unwrap_or_default();
                let stakeholder = stakeholder.unwrap_or_else(|| {
                    let problem = Problem::MapStakeholderMissing { row: line.row.to_string(), outcome: named(&name) };
                    notes.said.push(problem);
                    stakeholders.id("")
                });
                let id = ids.of(line.outcome.as_deref().or(line.text(Field::Indicator)).unwrap_or_default());
                parts.outcomes.push(self.outcome(line, &id, &stakeholder, notes));
                parts.rows.push((line.row, id, named(&name)));
            }
        }
        parts.stakeholders = stakeholders.made();
        parts.inputs = inputs.made;
        parts
    }

    fn input(&self, line: &Line, stakeholder: Option<&str>, inputs: &mut Inputs, notes: &mut Notes) {
        let text = line.text(Field::Input);
        let amount = match self.amount(line, Field::InputValue, &mut notes.said) {
            Some(amount) => Some(amount),
            // `£2,000` or `120万円` in the description itself.
            None if self.heading.column(Field::InputValue).is_none() => {
                text.and_then(|text| Amount::read(text, self.delimiter).fraction())
            }
            None => None,
        };
        let row = || line.row.to_string();
        let what = |text: Option<&str>| text.map_or_else(|| named(""), |text| shown(text, 100));
        match amount.filter(|amount| !amount.is_negative()) {
            Some(amount) => {
                if !inputs.add(stakeholder, text, amount) {
                    notes.left.push(NotTaken::row(&what(text), Reason::MapInputRepeated { row: row() }));
                }
            }
            None => {
                if let Some(text) = text.filter(|text| !nothing(text))
                    && inputs.is_new(stakeholder, text)
                {
                    notes.left.push(NotTaken::row(&what(Some(text)), Reason::MapInputWithoutValue { row: row() }));
                }
            }
        }
    }

    fn outcome(&self, line: &Line, id: &str, stakeholder: &str, notes: &mut Notes) -> Json {
        let said = &mut notes.said;
        let name = line.outcome.as_deref().unwrap_or_default();
        let missing = || (line.row.to_string(), named(name));
        let count = self.amount(line, Field::Quantity, said).filter(|count| !count.is_negative());
        let value = self.amount(line, Field::Value, said);
        if count.is_none() {
            let (row, outcome) = missing();
            said.push(Problem::MapQuantityMissing { row, outcome });
        }
        if value.is_none() {
            let (row, outcome) = missing();
            said.push(Problem::MapValueMissing { row, outcome });
        }
        let mut fields = vec![("id", Json::text(id)), ("stakeholder", Json::text(stakeholder))];
        if !name.is_empty() {
            fields.push(("name", Json::text(name)));
        }
        let source = line.text(Field::QuantitySource).filter(|text| !nothing(text));
        let counted = Json::number(count.unwrap_or(Number::ZERO));
        let counted = match source {
            Some(source) => Json::Object(vec![("value", counted), ("source", Json::text(source))]),
            None => counted,
        };
        fields.push(("quantity", Json::Object(vec![("count", counted), ("per", Json::text("activity"))])));
        if let Some(proxy) = proxy(line, value) {
            fields.push(("proxy", proxy));
        }
        self.shares(line, &mut fields, said);
        self.duration(line, &mut fields, said);
        if count.is_none() || value.is_none() {
            fields.push(("valuation", Json::text("excluded")));
        }
        if let Some(indicator) = line.text(Field::Indicator).filter(|text| !nothing(text)) {
            fields.push(("indicator", Json::text(indicator)));
        }
        let note: Vec<&str> = [Field::Output, Field::Note].iter().filter_map(|field| line.text(*field)).collect();
        if !note.is_empty() {
            fields.push(("note", Json::text(note.join(" / "))));
        }
        Json::Object(fields)
    }

    fn shares(&self, line: &Line, fields: &mut Vec<(&'static str, Json)>, said: &mut Said) {
        for (field, name) in [
            (Field::Deadweight, "deadweight"),
            (Field::Displacement, "displacement"),
            (Field::AttributionToOthers, "attribution_to_others"),
            (Field::CreditedShare, "credited_share"),
            (Field::Attribution, ""),
            (Field::DropOff, "drop_off"),
        ] {
            let Some(told) = self.told.iter().find(|told| told.field == field) else { continue };
            let shares = if told.certain { told.shares } else { self.choice.shares };
            let name = match (field, self.choice.attribution) {
                (Field::Attribution, AttributionSense::ToOthers) => "attribution_to_others",
                (Field::Attribution, AttributionSense::Credited) => "credited_share",
                _ => name,
            };
            // A study gives one of the two.
            let given = fields.iter().any(|(other, _)| matches!(*other, "attribution_to_others" | "credited_share"));
            if field.is_attribution() && given {
                continue;
            }
            let amount = line.amount(field, self.delimiter);
            let place = |text: &str| (line.row.to_string(), self.column_name(told.column), shown(text, 40));
            match (&amount, fraction(&amount, shares)) {
                (Amount::Missing, _) => {}
                (_, Some(share)) => fields.push((name, Json::number(share))),
                (Amount::Unreadable, None) => {
                    let (row, column, text) = place(line.text(field).unwrap_or_default());
                    said.push(Problem::MapNumberUnreadable { row, column, text });
                }
                (Amount::Number { .. }, None) => {
                    let (row, column, text) = place(line.text(field).unwrap_or_default());
                    said.push(Problem::MapShareOutOfRange { row, column, text });
                }
            }
        }
    }

    fn duration(&self, line: &Line, fields: &mut Vec<(&'static str, Json)>, said: &mut Said) {
        if let Some(duration) = self.amount(line, Field::Duration, said) {
            let whole = duration.to_string().split('.').next().and_then(|whole| whole.parse::<u32>().ok());
            let years = whole.unwrap_or(if duration.is_negative() { 1 } else { MOST_YEARS }).clamp(1, MOST_YEARS);
            if duration != Number::whole(years) {
                let text = shown(line.text(Field::Duration).unwrap_or_default(), 40);
                said.push(Problem::MapDurationRounded { row: line.row.to_string(), text, years: years.to_string() });
            }
            fields.push(("duration_years", Json::Whole(years)));
        }
        if let Some(text) = line.text(Field::Starts) {
            match starts(text, self.delimiter) {
                Some(starts) => fields.push(("starts", Json::text(starts))),
                None => said.push(Problem::MapNumberUnreadable {
                    row: line.row.to_string(),
                    column: self.name_of(Field::Starts),
                    text: shown(text, 40),
                }),
            }
        }
    }

    /// A number of a column, times what the heading says it is in; says it where it is none.
    fn amount(&self, line: &Line, field: Field, said: &mut Said) -> Option<Number> {
        let amount = line.amount(field, self.delimiter);
        let negative = matches!(&amount, Amount::Number { value, .. } if value.is_negative());
        let barred = negative && matches!(field, Field::Quantity | Field::InputValue);
        if amount == Amount::Unreadable || barred {
            let text = shown(line.text(field).unwrap_or_default(), 40);
            said.push(Problem::MapNumberUnreadable { row: line.row.to_string(), column: self.name_of(field), text });
        }
        let column = self.heading.column(field).and_then(|index| self.heading.columns.get(index));
        let scale =
            column.map_or(1, |column| column.headings.iter().map(|heading| scale_of(heading)).max().unwrap_or(1));
        let scale = if matches!(field, Field::Value | Field::InputValue) { scale } else { 1 };
        amount.fraction()?.times(Number::whole(scale)).map(|worked| worked.value)
    }

    pub(crate) fn column_name(&self, index: usize) -> String {
        self.heading.columns.get(index).map_or_else(String::new, |column| heading_of(&column.headings, index))
    }

    fn name_of(&self, field: Field) -> String {
        self.heading.column(field).map_or_else(String::new, |index| self.column_name(index))
    }
}

/// The lowest heading over a column, else its letters.
pub(crate) fn heading_of(headings: &[String], index: usize) -> String {
    headings.iter().min_by_key(|heading| heading.chars().count()).cloned().unwrap_or_else(|| letters(index))
}

/// `A` for the first column, `AA` for the 27th.
fn letters(index: usize) -> String {
    let mut name = String::new();
    let mut rest = index.saturating_add(1);
    while rest > 0 {
        let digit = rest.saturating_sub(1).wrapping_rem(26);
        let letter = u8::try_from(digit).unwrap_or(0).saturating_add(b'A');
        name.insert(0, char::from(letter));
        rest = rest.saturating_sub(1).wrapping_div(26);
    }
    name
}

fn named(name: &str) -> String {
    if name.is_empty() { "–".to_owned() } else { shown(name, 100) }
}

/// A word for nothing.
pub(crate) fn nothing(text: &str) -> bool {
    matches!(Amount::read(text, ','), Amount::Missing)
}

fn proxy(line: &Line, value: Option<Number>) -> Option<Json> {
    let mut proxy = Vec::new();
    if let Some(value) = value {
        proxy.push(("value", Json::number(value)));
    }
    for (field, name) in [(Field::Unit, "unit"), (Field::ProxySource, "source"), (Field::Proxy, "note")] {
        if let Some(text) = line.text(field).filter(|text| !nothing(text)) {
            proxy.push((name, Json::text(text)));
        }
    }
    (!proxy.is_empty()).then_some(Json::Object(proxy))
}

/// 1 is in the period of the activity, 2 after it.
fn starts(text: &str, delimiter: char) -> Option<&'static str> {
    let word = normal(text);
    if let Some(number) = Amount::read(text, delimiter).fraction() {
        return match number.as_count() {
            Some(1) => Some("during"),
            Some(2) => Some("after"),
            _ => None,
        };
    }
    match word.as_str() {
        "during" | "in" | "in period" | "期間中" | "活動中" | "活動期間中" => Some("during"),
        "after" | "period after" | "期間後" | "活動後" | "活動期間後" => Some("after"),
        _ => None,
    }
}
