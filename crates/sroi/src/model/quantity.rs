//! Quantities, checked: counts, amounts by year, and chains from a metric.

use super::checker::Checker;
use super::known::Known;
use super::metric::Metric;
use super::outcome::{MOST_YEARS, Setting};
use super::parameter::{Bounds, Kind, ParameterId};
use crate::diagnostic::Problem;
use crate::document::{self, Per, Place};
use crate::plan::Unit;

/// How much of something.
#[derive(Clone, Debug)]
pub(crate) enum Quantity {
    Count { count: ParameterId, per: CountPer },
    ByYear(Vec<ParameterId>),
    Chain(Chain),
}

/// What a count is per.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CountPer {
    Activity,
    Year,
    Month,
}

/// From a channel's metric to people, and from people to an amount.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    pub(crate) channel: usize,
    pub(crate) metric: Metric,
    pub(crate) steps: Vec<Step>,
    pub(crate) place: Place,
}

/// One step of a chain.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: StepKind,
    pub(crate) parameter: ParameterId,
}

/// What a step does to the number before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StepKind {
    Rate,
    Unique,
    Each,
}

impl Checker {
    pub(crate) fn quantity(
        &mut self,
        quantity: &document::Quantity,
        owner: &str,
        setting: &Setting<'_>,
        booked_years: Option<u32>,
    ) -> Option<Quantity> {
        let place = &quantity.place;
        let given = [
            quantity.count.as_ref().map(|_| "count"),
            quantity.by_year.as_ref().map(|_| "by_year"),
            quantity.from.as_ref().map(|_| "from"),
        ];
        if !self.one_of(&given, "count, by_year, from", place) {
            return None;
        }
        if quantity.steps.is_some() && quantity.from.is_none() {
            self.report(place, Problem::MissingField { field: "from".into() });
        }
        if let Some(count) = &quantity.count {
            let per = match quantity.per {
                None | Some(Per::Activity) => CountPer::Activity,
                Some(Per::Year) => CountPer::Year,
                Some(Per::Month) => CountPer::Month,
                Some(other @ (Per::Post | Per::Once)) => {
                    let problem = Problem::UnknownChoice {
                        found: other.word().into(),
                        allowed: "activity, year, month".into(),
                        suggestion: String::new(),
                    };
                    self.report(&place.field("per"), problem);
                    return None;
                }
            };
            let kind = Kind::new(Bounds::NonNegative, Unit::Amount, owner);
            return Some(Quantity::Count { count: self.parameter(&count.stated(), &kind)?, per });
        }
        if let Some(years) = &quantity.by_year {
            let most = booked_years.unwrap_or(MOST_YEARS);
            if years.is_empty() || u32::try_from(years.len()).map_or(true, |count| count > most) {
                let problem =
                    Problem::ByYearLength { given: years.len().to_string(), years: setting.years.to_string() };
                self.report(&place.field("by_year"), problem);
                return None;
            }
            let kind = Kind::new(Bounds::NonNegative, Unit::Amount, owner).timeless().called("by_year");
            let years = years.iter().map(|year| self.parameter(&year.stated(), &kind)).collect::<Option<Vec<_>>>();
            return Some(Quantity::ByYear(years?));
        }
        self.chain(quantity, owner, setting).map(Quantity::Chain)
    }

    fn chain(&mut self, quantity: &document::Quantity, owner: &str, setting: &Setting<'_>) -> Option<Chain> {
        let place = &quantity.place;
        let (channel, metric) = self.metric(quantity.from.as_deref()?, &setting.names, &place.field("from"))?;
        if metric == Metric::Followers {
            // A count at the end of each month is not something that happens: months of it do not add up.
            self.report(&place.field("from"), Problem::StockInChain { metric: metric.word().into() });
        }
        self.unique(quantity.steps.iter().flatten().map(|step| (&step.id, &step.place)));
        let count = quantity.steps.as_ref().map_or(0, Vec::len);
        let mut steps = Vec::new();
        for (index, step) in quantity.steps.iter().flatten().enumerate() {
            let last = index.saturating_add(1) == count;
            steps.push(self.step(step, last, owner));
        }
        if let Some(channel) = setting.channels.get(channel) {
            for number in 0..self.months {
                let month = self.start.later(number);
                if channel.known(month, metric) == Known::Missing {
                    let problem = Problem::MetricMissing { metric: metric.word().into(), month: month.to_string() };
                    self.report(&place.field("from"), problem);
                    break;
                }
            }
        }
        let steps = steps.into_iter().collect::<Option<Vec<_>>>()?;
        Some(Chain { channel, metric, steps, place: place.clone() })
    }

    fn step(&mut self, step: &document::Step, last: bool, owner: &str) -> Option<Step> {
        let place = &step.place;
        let given = [
            step.rate.as_ref().map(|_| "rate"),
            step.unique.as_ref().map(|_| "unique"),
            step.each.as_ref().map(|_| "each"),
        ];
        if !self.one_of(&given, "rate, unique, each", place) {
            return None;
        }
        let (kind, number, bounds, unit, field) = if let Some(rate) = &step.rate {
            (StepKind::Rate, rate, Bounds::Share, Unit::Share, "rate")
        } else if let Some(unique) = &step.unique {
            (StepKind::Unique, unique, Bounds::Share, Unit::Share, "unique")
        } else {
            if !last {
                self.report(place, Problem::EachNotLast);
            }
            if step.unit.is_none() {
                self.report(place, Problem::MissingField { field: "unit".into() });
            }
            (StepKind::Each, step.each.as_ref()?, Bounds::NonNegative, Unit::AmountEach, "each")
        };
        let id = step.id.as_ref()?.to_string();
        let name = step.name.clone().unwrap_or_else(|| id.clone());
        let owner = format!("{owner} / {name}");
        // A step has one number, so its address ends at the step.
        let kind_of_number = Kind::new(bounds, unit, &owner).called(field);
        let parameter = self.parameter_at(place.address.clone(), &number.stated(), &kind_of_number)?;
        Some(Step { id, name, kind, parameter })
    }
}
