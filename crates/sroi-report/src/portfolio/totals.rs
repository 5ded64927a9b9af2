//! What studies come to together, where they may be added up.

use super::row::{Answer, Row, Summary};
use serde::Serialize;
use sroi::Number;
use sroi::document::{
    Deductions, DropOffFrom, DropOffShape, DurationCounts, Month, NegativeOutcomes, Schedule, StudyKind,
};
use sroi::evaluation::ConventionUsed;
use sroi::model::FirstYear;
use std::collections::BTreeMap;

/// What must be the same for studies to be added up. The name of the preset is not asked: two presets with the same
/// choices give the same figures.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    kind: StudyKind,
    currency: String,
    price_year: Option<u32>,
    choices: Choices,
}

/// The choices of a convention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Choices {
    discount_rate: Option<Number>,
    schedule: Option<Schedule>,
    first_year: Option<FirstYear>,
    inputs: Option<FirstYear>,
    deductions: Deductions,
    drop_off_shape: DropOffShape,
    drop_off_from: DropOffFrom,
    duration_counts: DurationCounts,
    inputs_discounted: bool,
    negative_outcomes: NegativeOutcomes,
}

impl Choices {
    fn of(used: &ConventionUsed) -> Self {
        Self {
            discount_rate: used.discount_rate,
            schedule: used.schedule,
            first_year: used.first_year_exponent,
            inputs: used.inputs_exponent,
            deductions: used.deductions,
            drop_off_shape: used.drop_off_shape,
            drop_off_from: used.drop_off_from,
            duration_counts: used.duration_counts,
            inputs_discounted: used.inputs_discounted,
            negative_outcomes: used.negative_outcomes,
        }
    }
}

/// A sum over studies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// The sum; none where it is larger than a number can be.
    pub value: Option<Number>,
    /// True where it needed more than 28 digits.
    pub lost: bool,
}

impl Sum {
    const ZERO: Self = Self { value: Some(Number::ZERO), lost: false };

    fn add(&mut self, term: Number) {
        let sum = self.value.and_then(|sum| sum.plus(term));
        self.lost = self.lost || sum.is_some_and(|sum| sum.lost);
        self.value = sum.map(|sum| sum.value);
    }
}

/// Studies of the same convention, currency, price year and kind.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Its number, from 1, in the order in which groups appear.
    pub group: u32,
    /// Whether its studies look ahead or back.
    pub kind: StudyKind,
    /// Their currency.
    pub currency: String,
    /// The year in whose prices they are.
    pub price_year: Option<u32>,
    /// Their convention, with the name that the first of them gives it.
    pub convention: ConventionUsed,
    /// How many studies are in the totals.
    pub studies: u64,
    /// How many of them price no outcome: their inputs count, their value is 0.
    pub unpriced: u64,
    /// How many studies have no value or no inputs, and are not in the totals.
    pub without_figures: u64,
    /// The earliest start of an activity.
    pub first_start: Month,
    /// The latest start of an activity.
    pub last_start: Month,
    /// The sum of the present values, each as of the start of its own study.
    pub total_present_value: Sum,
    /// The sum of the inputs at present value.
    pub total_inputs: Sum,
    /// The sum of the value less the sum of the inputs.
    pub net_present_value: Sum,
    /// The sum of the value ÷ the sum of the inputs.
    pub ratio: Option<Number>,
    /// Why there are no totals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without_totals: Option<NoTotal>,
}

/// Why a group has no totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoTotal {
    /// Its studies do not say in which year's prices they are.
    PriceYearUnknown,
    /// None of its studies has figures.
    WithoutFigures,
    /// A sum is larger than a number can be.
    TooLarge,
}

impl NoTotal {
    /// The word in data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::PriceYearUnknown => "price-year-unknown",
            Self::WithoutFigures => "without-figures",
            Self::TooLarge => "too-large",
        }
    }
}

/// In what the groups of a portfolio differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Differs {
    /// Some look ahead, some look back.
    Kind,
    /// In the currency.
    Currency,
    /// In the year of the prices.
    PriceYear,
    /// In the convention.
    Convention,
}

impl Differs {
    /// The word in data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Currency => "currency",
            Self::PriceYear => "price-year",
            Self::Convention => "convention",
        }
    }
}

/// The totals of a portfolio, kept while its rows go by.
///
/// ```
/// use sroi_report::portfolio::{Row, Totals};
/// let study = |amount: &str| format!(r#"{{ "sroi": "1", "currency": "GBP", "price_year": 2026,
///   "activity": {{ "start": "2026-04", "months": 12 }},
///   "inputs": [{{ "id": "grant", "kind": "cash", "amount": "{amount}", "per": "activity" }}] }}"#);
/// let mut totals = Totals::new();
/// for text in [study("1000"), study("250.50"), "no study".to_owned()] {
///     totals.add(&Row::read("all.ndjson", None, &text));
/// }
/// assert_eq!((totals.studies(), totals.refused()), (3, 1));
/// let group = totals.overall().ok_or("no group")?;
/// assert_eq!(group.total_inputs.value.map(|sum| sum.to_string()), Some("1250.5".to_owned()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Totals {
    groups: Vec<Group>,
    numbers: BTreeMap<Key, usize>,
    studies: u64,
    refused: u64,
}

impl Totals {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a row in; gives the number of the group in whose totals it counts, from 1.
    pub fn add(&mut self, row: &Row) -> Option<u32> {
        self.studies = self.studies.saturating_add(1);
        match &row.answer {
            Answer::Refused(_) => {
                self.refused = self.refused.saturating_add(1);
                None
            }
            Answer::Evaluated(summary) => self.count(summary),
        }
    }

    fn count(&mut self, summary: &Summary) -> Option<u32> {
        let key = Key {
            kind: summary.kind,
            currency: summary.currency.clone(),
            price_year: summary.price_year,
            choices: Choices::of(&summary.convention),
        };
        let next = self.groups.len();
        let position = *self.numbers.entry(key).or_insert(next);
        if position == next {
            self.groups.push(Group::new(u32::try_from(next).unwrap_or(u32::MAX).saturating_add(1), summary));
        }
        self.groups.get_mut(position)?.add(summary)
    }

    /// The groups, in the order in which they appeared.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// How many studies there are, those with errors too.
    #[must_use]
    pub fn studies(&self) -> u64 {
        self.studies
    }

    /// How many of them have no figures because of errors.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.refused
    }

    /// The one group that all evaluated studies are in; none where they cannot all be added up.
    #[must_use]
    pub fn overall(&self) -> Option<&Group> {
        match self.groups.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// In what the groups differ, so that there is no overall total; nothing where there is one group or none.
    #[must_use]
    pub fn differences(&self) -> Vec<Differs> {
        let Some(first) = self.groups.first() else { return Vec::new() };
        let choices = Choices::of(&first.convention);
        let differs = |differs: &dyn Fn(&Group) -> bool| self.groups.iter().any(differs);
        let found = [
            (Differs::Kind, differs(&|group| group.kind != first.kind)),
            (Differs::Currency, differs(&|group| group.currency != first.currency)),
            (Differs::PriceYear, differs(&|group| group.price_year != first.price_year)),
            (Differs::Convention, differs(&|group| Choices::of(&group.convention) != choices)),
        ];
        found.into_iter().filter(|(_, differs)| *differs).map(|(what, _)| what).collect()
    }
}

impl Group {
    fn new(number: u32, first: &Summary) -> Self {
        Self {
            group: number,
            kind: first.kind,
            currency: first.currency.clone(),
            price_year: first.price_year,
            convention: first.convention.clone(),
            studies: 0,
            unpriced: 0,
            without_figures: 0,
            first_start: first.start,
            last_start: first.start,
            total_present_value: Sum::ZERO,
            total_inputs: Sum::ZERO,
            net_present_value: Sum::ZERO,
            ratio: None,
            without_totals: Some(NoTotal::WithoutFigures),
        }
    }

    fn add(&mut self, summary: &Summary) -> Option<u32> {
        let Some((value, inputs)) = summary.total_present_value.zip(summary.total_inputs) else {
            self.without_figures = self.without_figures.saturating_add(1);
            return None;
        };
        self.studies = self.studies.saturating_add(1);
        self.unpriced = self.unpriced.saturating_add(u64::from(!summary.is_priced));
        self.first_start = self.first_start.min(summary.start);
        self.last_start = self.last_start.max(summary.start);
        if self.price_year.is_none() {
            self.withhold(NoTotal::PriceYearUnknown);
            return None;
        }
        self.total_present_value.add(value);
        self.total_inputs.add(inputs);
        let (Some(value), Some(inputs)) = (self.total_present_value.value, self.total_inputs.value) else {
            self.withhold(NoTotal::TooLarge);
            return Some(self.group);
        };
        let net = value.less(inputs);
        self.net_present_value = Sum {
            value: net.map(|net| net.value),
            lost: self.total_present_value.lost || self.total_inputs.lost || net.is_some_and(|net| net.lost),
        };
        self.ratio = value.over(inputs).map(|ratio| ratio.value);
        self.without_totals = None;
        Some(self.group)
    }

    fn withhold(&mut self, why: NoTotal) {
        let none = Sum::default();
        (self.total_present_value, self.total_inputs, self.net_present_value) = (none, none, none);
        self.ratio = None;
        self.without_totals = Some(why);
    }
}
