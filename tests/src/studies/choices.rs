//! A tape of choices from which a study is read. Shrinking shortens the tape and lowers its numbers, and 0 always
//! stands for the simplest choice, so that a failing study shrinks to a small one.

use serde_json::{Map, Value, json};

/// A tape, read from front to back; an end that is read past gives the simplest choices.
#[derive(Debug)]
pub struct Choices<'a> {
    tape: &'a [u16],
    at: usize,
}

impl<'a> Choices<'a> {
    pub fn new(tape: &'a [u16]) -> Self {
        Self { tape, at: 0 }
    }

    fn next(&mut self) -> usize {
        let choice = self.tape.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(choice)
    }

    /// A number below `count`; 0 is the simplest.
    pub fn below(&mut self, count: usize) -> usize {
        self.next() % count.max(1)
    }

    /// True in so many of a hundred cases; false is the simplest.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.next() % 100 >= 100 - percent.min(100)
    }

    /// One of a list; the first is the simplest.
    pub fn one<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// `Some` in so many of a hundred cases.
    pub fn maybe<T>(&mut self, percent: usize, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(percent).then(|| make(self))
    }

    /// A decimal from `low` to `high`, both in units of 10^−places.
    pub fn decimal(&mut self, low: usize, high: usize, places: usize) -> String {
        let units = low + self.below(high - low + 1);
        decimal(i64::try_from(units).unwrap(), places)
    }

    /// A share from 0 to 1 with two or three places.
    pub fn share(&mut self) -> String {
        if self.chance(30) { self.decimal(0, 1000, 3) } else { self.decimal(0, 100, 2) }
    }

    /// A decimal as a study may write it: a text, or a JSON number where that loses nothing.
    pub fn written(&mut self, decimal: &str) -> Value {
        if self.chance(25) { serde_json::from_str(decimal).unwrap() } else { Value::String(decimal.to_owned()) }
    }

    /// The same, perhaps as an object with what else is known of it.
    pub fn judged(&mut self, decimal: &str) -> Value {
        if self.chance(75) {
            return self.written(decimal);
        }
        let value = self.written(decimal);
        let mut object = object([("value", value.clone())]);
        if self.chance(40) {
            object.insert("low".into(), value.clone());
            object.insert("high".into(), value);
        }
        if self.chance(40) {
            object.insert("evidence".into(), json!(self.one(&["assumed", "measured", "survey"])));
            object.insert("source".into(), json!("A survey"));
        }
        Value::Object(object)
    }
}

/// A whole number of units of 10^−places in plain notation.
pub fn decimal(units: i64, places: usize) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
    let (before, after) = digits.split_at(digits.len() - places);
    if after.is_empty() { format!("{sign}{before}") } else { format!("{sign}{before}.{after}") }
}

/// An object with these fields.
pub fn object<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
