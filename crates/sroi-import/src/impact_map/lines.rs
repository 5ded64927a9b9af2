//! The rows under a heading: which of them are outcomes, and what the empty cells of merged ones stand for.

use super::NotTaken;
use super::amount::{Amount, unguarded};
use super::cover;
use super::field::Field;
use super::heading::Heading;
use super::phrases::plain;
use super::sheet::Sheet;
use crate::header::shown;
use crate::problem::{Problem, Reason};
use crate::said::Said;
use std::collections::BTreeMap;

/// The longest text of a cell that a study takes.
const LONGEST: usize = 2_000;

/// One row of the map.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The spreadsheet row, counted from 1.
    pub(crate) row: u64,
    /// Its stakeholder, from this row or from one above.
    pub(crate) stakeholder: Option<String>,
    /// Its outcome, from this row or from one above.
    pub(crate) outcome: Option<String>,
    /// True where it has an outcome at all, not only a stakeholder or an input.
    pub(crate) is_outcome: bool,
    /// The cells of known columns that hold something.
    pub(crate) cells: BTreeMap<Field, String>,
}

impl Line {
    pub(crate) fn text(&self, field: Field) -> Option<&str> {
        self.cells.get(&field).map(String::as_str)
    }

    pub(crate) fn amount(&self, field: Field, delimiter: char) -> Amount {
        self.text(field).map_or(Amount::Missing, |cell| Amount::read(cell, delimiter))
    }
}

/// A cell as a study keeps it: on one line, nothing that cannot be seen, no guard.
pub(crate) fn text_of(cell: &str) -> String {
    shown(unguarded(cell), LONGEST)
}

const TOTALS: &[&str] = &[
    "total",
    "totals",
    "subtotal",
    "sub-total",
    "sub total",
    "grand total",
    "sum",
    "overall",
    "合計",
    "小計",
    "総計",
    "計",
    "総合計",
];
const EXAMPLES: &[&str] = &["example", "e.g", "for example", "(example)", "例", "(例)", "記入例", "入力例", "サンプル"];
const REMARKS: &[&str] = &["note", "notes", "source:", "sources:", "*", "※", "注", "(注", "出典:", "注記", "備考"];

/// The rows of a map, with what was left out of them.
pub(crate) fn read(sheet: &Sheet, heading: &Heading, said: &mut Said, left: &mut Vec<NotTaken>) -> Vec<Line> {
    let mut reading = Reading { sheet, heading, lines: Vec::new(), carried: 0, lone: None };
    for (index, cells) in sheet.rows.iter().enumerate().skip(heading.below) {
        let row = u64::try_from(index).unwrap_or(u64::MAX).saturating_add(1);
        reading.take(row, cells, said, left);
    }
    if let Some((row, text)) = reading.lone.take() {
        left.push(NotTaken::row(&text, Reason::MapRemark { row: row.to_string() }));
    }
    if reading.carried > 0 {
        said.push(Problem::MapCarriedDown { count: reading.carried.to_string() });
    }
    reading.lines
}

struct Reading<'s> {
    sheet: &'s Sheet,
    heading: &'s Heading,
    lines: Vec<Line>,
    carried: u64,
    /// A stakeholder's name alone in its row, until something under it belongs to it.
    lone: Option<(u64, String)>,
}

impl Reading<'_> {
    fn take(&mut self, row: u64, cells: &[String], said: &mut Said, left: &mut Vec<NotTaken>) {
        let Some(first) = cells.iter().find(|cell| !text_of(cell).is_empty()) else { return };
        if self.is_heading(cells) {
            said.push(Problem::HeaderRepeated { row: row.to_string() });
            return;
        }
        let known = self.known(cells);
        let filled = cells.iter().filter(|cell| !text_of(cell).is_empty()).count();
        if let Some(reason) = self.passed_over(row, first, filled, &known) {
            left.push(NotTaken::row(&text_of(first), reason));
            return;
        }
        let has_text = known.keys().any(|field| is_text(*field));
        let number = |field: Field| match known.get(&field).map(|cell| Amount::read(cell, self.sheet.delimiter)) {
            Some(Amount::Number { value, .. }) => !value.is_zero(),
            Some(Amount::Unreadable) => true,
            Some(Amount::Missing) | None => false,
        };
        let (quantity, value) = (number(Field::Quantity), number(Field::Value));
        if !has_text {
            // Sums of the rows above; empty rows of a template have zeros at most.
            let sums = quantity
                || value
                || [Field::InputValue, Field::Impact, Field::Result].iter().any(|field| number(*field));
            if !(quantity && value) {
                if sums {
                    left.push(NotTaken::row(&text_of(first), Reason::MapTotal { row: row.to_string() }));
                }
                return;
            }
        }
        if filled == 1 && known.len() == 1 && known.contains_key(&Field::Stakeholder) {
            if let Some((row, text)) = self.lone.replace((row, text_of(first))) {
                left.push(NotTaken::row(&text, Reason::MapRemark { row: row.to_string() }));
            }
            return;
        }
        if known.is_empty() {
            return;
        }
        let line = self.line(row, known, quantity || value);
        self.lines.push(line);
    }

    /// The heading again, as where a map goes on over pages.
    fn is_heading(&self, cells: &[String]) -> bool {
        let Some(main) = self.sheet.rows.get(self.heading.main) else { return false };
        let same = main.iter().zip(cells).filter(|(one, other)| !one.trim().is_empty() && plain(one) == plain(other));
        let there = main.iter().filter(|cell| !cell.trim().is_empty()).count();
        there > 0 && same.count() == there
    }

    /// The cells of known columns.
    fn known(&self, cells: &[String]) -> BTreeMap<Field, String> {
        let mut known: BTreeMap<Field, String> = BTreeMap::new();
        for (column, cell) in self.heading.columns.iter().zip(cells) {
            let text = text_of(cell);
            if text.is_empty() || matches!(column.field, Field::Unknown | Field::Ignore) {
                continue;
            }
            match known.get_mut(&column.field) {
                Some(before) if column.field == Field::Note => {
                    before.push_str(" / ");
                    before.push_str(&text);
                }
                Some(_) => {}
                None => {
                    known.insert(column.field, text);
                }
            }
        }
        known
    }

    /// Why a row is no part of the map, where it is none.
    fn passed_over(&self, row: u64, first: &str, filled: usize, known: &BTreeMap<Field, String>) -> Option<Reason> {
        let word = plain(first);
        let row = row.to_string();
        if TOTALS.contains(&word.as_str()) {
            return Some(Reason::MapTotal { row });
        }
        if cover::is_result(first) {
            return Some(Reason::MapResult);
        }
        let begins = |words: &[&str]| {
            words.iter().any(|begin| {
                let rest = word.strip_prefix(begin);
                rest.is_some_and(|rest| !rest.starts_with(|sign: char| sign.is_ascii_alphabetic()))
            })
        };
        let starred = text_of(first).starts_with(['*', '※']);
        let few = filled <= 2 && known.keys().filter(|field| field.is_measured()).count() == 0;
        if begins(EXAMPLES) && !word.starts_with("例外") {
            return Some(Reason::MapExample { row });
        }
        let long = filled == 1 && text_of(first).chars().count() > 80;
        let outside = known.is_empty() && first.chars().any(char::is_alphabetic);
        (few && (starred || long || begins(REMARKS)) || (outside && filled == 1)).then_some(Reason::MapRemark { row })
    }

    fn line(&mut self, row: u64, cells: BTreeMap<Field, String>, numbers: bool) -> Line {
        let before = self.lines.last();
        let lone = self.lone.take();
        let own = cells.get(&Field::Stakeholder).cloned();
        let given = own.clone().or_else(|| lone.as_ref().map(|(_, name)| name.clone()));
        let carried = if given.is_none() { before.and_then(|line| line.stakeholder.clone()) } else { None };
        let described = [Field::Indicator, Field::Proxy].iter().any(|field| cells.contains_key(field));
        let is_outcome = cells.contains_key(&Field::Outcome) || numbers || described;
        let mut outcome = cells.get(&Field::Outcome).cloned();
        let mut count = u64::from(carried.is_some() && self.heading.column(Field::Stakeholder).is_some());
        if outcome.is_none() && is_outcome && given.is_none() {
            outcome = before.filter(|line| line.is_outcome).and_then(|line| line.outcome.clone());
            count = count.saturating_add(u64::from(outcome.is_some()));
        }
        self.carried = self.carried.saturating_add(count);
        Line { row, stakeholder: given.or(carried), outcome, is_outcome, cells }
    }
}

fn is_text(field: Field) -> bool {
    matches!(
        field,
        Field::Stakeholder
            | Field::Change
            | Field::Input
            | Field::Output
            | Field::Outcome
            | Field::Indicator
            | Field::Proxy
            | Field::ProxySource
            | Field::QuantitySource
    )
}
