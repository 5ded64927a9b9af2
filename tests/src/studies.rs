//! Random studies that are valid, covering every part of the document.
//!
//! A study is read from a tape of choices (see [`Choices`]), so that a failing one shrinks.

mod change;
mod channel;
mod choices;
mod input;
mod outcome;

pub use choices::Choices;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use channel::Account;
use choices::object;

/// What a number may be, and so what a change may make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Range {
    Share,
    NonNegative,
    Positive,
    Growth,
    Any,
    /// More followers than there are.
    Ceiling,
}

/// A number that a change may address.
#[derive(Clone, Debug)]
struct Number {
    address: String,
    range: Range,
    /// True where no month can change it.
    timeless: bool,
    /// True where it shares another's value, or another shares it.
    shared: bool,
}

/// What is known of a study while it is put together.
#[derive(Debug, Default)]
struct Draft {
    months: usize,
    /// The first month, counted from year 0.
    start: usize,
    stakeholders: Vec<&'static str>,
    accounts: Vec<Account>,
    workers: Vec<String>,
    numbers: Vec<Number>,
    /// Shares that others may share: their addresses.
    shares: Vec<String>,
    /// Channels with a content mix.
    mixed: Vec<&'static str>,
}

impl Draft {
    fn years(&self) -> usize {
        self.months.div_ceil(12)
    }

    /// A calendar month of the activity, numbered from 1; 0 and less lie before it.
    fn month(&self, number: i64) -> String {
        let month = i64::try_from(self.start).unwrap() + number - 1;
        format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1)
    }

    fn known(&mut self, address: String, range: Range, timeless: bool) {
        self.numbers.push(Number { address, range, timeless, shared: false });
    }

    /// A number within its range, under an address.
    fn number(&mut self, choices: &mut Choices, address: &str, range: Range) -> Value {
        let value = value_in(choices, range);
        self.known(address.to_owned(), range, false);
        choices.judged(&value)
    }

    /// A share, which may be shared with another.
    fn share(&mut self, choices: &mut Choices, address: &str) -> Value {
        if !self.shares.is_empty() && choices.chance(15) {
            let target = self.shares[choices.below(self.shares.len())].clone();
            for number in &mut self.numbers {
                number.shared |= number.address == target;
            }
            self.numbers.push(Number {
                address: address.to_owned(),
                range: Range::Share,
                timeless: false,
                shared: true,
            });
            return json!({ "same_as": target });
        }
        let share = choices.share();
        self.known(address.to_owned(), Range::Share, false);
        self.shares.push(address.to_owned());
        choices.judged(&share)
    }
}

fn value_in(choices: &mut Choices, range: Range) -> String {
    match range {
        Range::Share => choices.share(),
        Range::NonNegative => {
            let (high, places) = choices.one(&[(100, 0), (100_000, 2), (3_000_000, 0), (999, 3)]);
            choices.decimal(0, high, places)
        }
        Range::Positive => {
            let (high, places) = choices.one(&[(100, 0), (100_000, 2), (3_000_000, 0), (999, 3)]);
            choices.decimal(1, high, places)
        }
        Range::Growth => {
            let units = i64::try_from(choices.below(200)).unwrap();
            choices::decimal(if choices.chance(15) { -units } else { units }, 3)
        }
        Range::Ceiling => choices.decimal(95_000, 400_000, 0),
        Range::Any => {
            let value = value_in(choices, Range::NonNegative);
            if choices.chance(20) { format!("-{value}") } else { value }
        }
    }
}

/// The study that a tape stands for.
pub fn from_tape(tape: &[u16]) -> Value {
    study(&mut Choices::new(tape))
}

/// Random studies.
pub fn studies() -> impl Strategy<Value = Value> {
    prop::collection::vec(any::<u16>(), 0..700).prop_map(|tape| from_tape(&tape))
}

fn study(choices: &mut Choices) -> Value {
    let months = match choices.below(10) {
        0..=3 => 1 + choices.below(12),
        4..=8 => 1 + choices.below(36),
        _ => 1 + choices.below(60),
    };
    let mut draft = Draft { months, start: 2026 * 12 + choices.below(12), ..Draft::default() };
    draft.stakeholders = ["people", "organisation", "council"][..=choices.below(3)].to_vec();
    let mut study = object([
        ("sroi", json!("1")),
        ("title", json!("A random study")),
        ("currency", json!(choices.one(&["JPY", "GBP"]))),
        ("activity", json!({ "start": draft.month(1), "months": months })),
    ]);
    if choices.chance(50) {
        study.insert("organisation".into(), json!(choices.one(&draft.stakeholders.clone())));
    }
    let size = |choices: &mut Choices| choices.decimal(0, 60_000, 0);
    let stakeholders: Vec<Value> = draft
        .stakeholders
        .iter()
        .map(|id| match choices.maybe(30, size) {
            Some(size) => json!({ "id": id, "size": size }),
            None => json!({ "id": id }),
        })
        .collect();
    study.insert("stakeholders".into(), json!(stakeholders));
    if let Some(convention) = choices.maybe(85, |choices| convention(choices, &mut draft)) {
        study.insert("convention".into(), convention);
    }
    // Inputs come first: amplification and risks take their rates.
    draft.accounts = channel::accounts(choices, &draft);
    insert_list(&mut study, "inputs", input::inputs(choices, &mut draft));
    insert_list(&mut study, "channels", channel::channels(choices, &mut draft));
    insert_list(&mut study, "returns", outcome::returns(choices, &mut draft));
    insert_list(&mut study, "outcomes", outcome::outcomes(choices, &mut draft));
    insert_list(&mut study, "risks", input::risks(choices, &mut draft));
    insert_list(&mut study, "media_equivalent", outcome::equivalents(choices, &mut draft));
    insert_list(&mut study, "options", change::courses(choices, &draft, change::Course::Option));
    insert_list(&mut study, "scenarios", change::courses(choices, &draft, change::Course::Scenario));
    Value::Object(study)
}

fn insert_list(study: &mut Map<String, Value>, name: &str, list: Vec<Value>) {
    if !list.is_empty() {
        study.insert(name.to_owned(), Value::Array(list));
    }
}

fn convention(choices: &mut Choices, draft: &mut Draft) -> Value {
    let preset = choices.one(&["guide-2012", "undiscounted", "value-map", "green-book", "cbax"]);
    if choices.chance(30) {
        return json!(preset);
    }
    let mut parts = object([("preset", json!(preset))]);
    if preset != "undiscounted" && choices.chance(60) {
        let rate = if choices.chance(25) {
            json!(choices.one(&["green-book", "green-book-health", "green-book-catastrophic"]))
        } else {
            draft.known("convention.discount_rate".into(), Range::Share, true);
            let rate = choices.decimal(0, 150, 3);
            choices.judged(&rate)
        };
        parts.insert("discount_rate".into(), rate);
    }
    let words: [(&str, &[&str]); 5] = [
        ("deductions", &["multiply", "subtract"]),
        ("drop_off_shape", &["compound", "linear"]),
        ("drop_off_from", &["second_year", "first_year", "after_activity"]),
        ("duration_counts", &["total", "after_activity"]),
        ("negative_outcomes", &["numerator", "denominator"]),
    ];
    for (field, allowed) in words {
        if choices.chance(50) {
            parts.insert(field.into(), json!(choices.one(allowed)));
        }
    }
    if choices.chance(40) {
        parts.insert("first_year_exponent".into(), json!(choices.one(&["0", "0.5", "1"])));
    }
    if choices.chance(30) {
        parts.insert("inputs_discounted".into(), json!(choices.chance(50)));
    }
    Value::Object(parts)
}
