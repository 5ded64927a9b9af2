//! Risks as expected cost, and hours that are both an outcome and an input.
//!
//! The method, §2: each activity year p × months ÷ 12, one event at most. Draws let it happen or not.

use super::cost::{Line, LineKind};
use super::impact::Impact;
use super::{Method, Monthly};
use crate::model::ParameterId;
use crate::model::outcome::{Outcome, Risk};
use crate::model::quantity::{Quantity, StepKind};
use crate::plan::{Called, Chance, Fig, Hours, Money, Share};
use std::collections::BTreeMap;

/// Months of a year in which neither the probability nor the cost of an event changes.
struct Stretch {
    since: String,
    event: Fig<Money>,
    likely: Fig<Share>,
    months: Vec<u32>,
}

impl Method<'_> {
    /// Month m: p × (cost + response hours × rate) ÷ 12, where p is the probability or, drawn, what happens.
    pub(super) fn risk(&mut self, risk: &Risk) -> Line {
        let single = self.model.channels.len() == 1;
        let mut line = Line {
            id: format!("risk.{}", risk.id),
            name: risk.name.clone(),
            kind: LineKind::Risk,
            stakeholder: self.model.organisation.clone(),
            monthly: Monthly::new(),
            hours: BTreeMap::new(),
            channels: if single { vec![(0, None)] } else { Vec::new() },
            counted: true,
        };
        let parameters: Vec<_> =
            [Some(risk.probability), risk.cost, risk.response_hours].into_iter().flatten().collect();
        for year in 1..=self.model.years() {
            let mut stretches: Vec<Stretch> = Vec::new();
            for month in self.months_of(year) {
                let (since, event) = self.event(risk, &parameters, month);
                let likely: Fig<Share> = self.parameter(risk.probability, month);
                match stretches.last_mut() {
                    Some(last) if last.event.0 == event.0 && last.likely.0 == likely.0 => last.months.push(month),
                    _ => stretches.push(Stretch { since, event, likely, months: vec![month] }),
                }
            }
            let mut earlier = Vec::new();
            let several = stretches.len() > 1;
            for stretch in stretches {
                let count = u32::try_from(stretch.months.len()).unwrap_or(u32::MAX);
                let first = self.month(stretch.months.first().copied().unwrap_or(1));
                let name = risk.name_in(year);
                let part = if several { format!(".{first}") } else { String::new() };
                let label = Called::of("chance", &risk.name).with("year", year).with("month", first);
                let chance =
                    Chance { name: name.clone(), likely: stretch.likely.0, months: count, earlier: earlier.clone() };
                earlier.push((stretch.likely.0, count));
                let happens = self.plan.chance(format_args!("{name}{part}"), label, chance);
                let key = format!("cost.by_input.{}.year_{year}.month{}", line.id, stretch.since);
                let label = Called::of("expected-cost-of-year", &risk.name);
                let year_cost = self.plan.times(format_args!("{key}.times_12"), label, stretch.event, happens);
                let twelve = self.whole(12);
                let cost = self.plan.over(key, Called::of("expected-cost", &risk.name), year_cost, twelve);
                line.monthly.extend(stretch.months.into_iter().map(|month| (month, cost)));
            }
        }
        line
    }

    /// What an event costs in a month, and what tells it from that of other months.
    fn event(&mut self, risk: &Risk, parameters: &[ParameterId], month: u32) -> (String, Fig<Money>) {
        let mut parts: Vec<Fig<Money>> = Vec::new();
        if let Some(cost) = risk.cost {
            parts.push(self.parameter(cost, month));
        }
        let mut rate_since = String::new();
        if let (Some(hours), Some(rate_from)) = (risk.response_hours, risk.rate_from)
            && let Some(rate) = self.rate_of(rate_from, month)
        {
            let hours: Fig<Hours> = self.parameter(hours, month);
            let key = format!("risks.{}.response_cost({}, {})", risk.id, self.plan.key(hours.0), self.plan.key(rate.0));
            rate_since = format!("({})", self.plan.key(rate.0));
            parts.push(self.plan.times(key, Called::of("response-cost", &risk.name), hours, rate));
        }
        let since = format!("{rate_since}{}", self.since(parameters, month));
        let key = format!("risks.{}.event{since}", risk.id);
        let event = self.plan.sum(key, Called::of("event-cost", &risk.name), &parts);
        (since, event)
    }

    /// Hours valued in an outcome: the activity-year quantity × proxy, undeducted, is an input too.
    /// Where the study does not say so, it is worked out beside the result.
    pub(super) fn hours_valued(&mut self, outcome: &Outcome, impact: &Impact) -> Option<Line> {
        if !outcome.is_priced() || outcome.hours_in_inputs.is_none() && !outcome.counts_hours() {
            return None;
        }
        let mut line = Line {
            id: format!("hours.{}", outcome.id),
            name: outcome.name.clone(),
            kind: LineKind::HoursValued,
            stakeholder: Some(outcome.stakeholder.clone()),
            monthly: Monthly::new(),
            hours: BTreeMap::new(),
            channels: Vec::new(),
            counted: outcome.hours_in_inputs == Some(true),
        };
        for (year, gross) in &impact.gross {
            let months = self.months_of(*year);
            let count = u32::try_from(months.clone().count()).unwrap_or(u32::MAX);
            if count == 0 {
                continue;
            }
            let key = format!("cost.by_input.{}.hours_year_{year}", line.id);
            let label = Called::of("hours-valued", &outcome.name).with("year", *year);
            let value = self.plan.sum(&key, label, gross);
            let count = self.whole(count);
            let month_value = self.plan.over(format_args!("{key}.month"), label, value, count);
            line.monthly.extend(months.map(|month| (month, month_value)));
        }
        Some(line)
    }
}

impl Outcome {
    /// True where what is valued are hours.
    pub(crate) fn counts_hours(&self) -> bool {
        let hour = |unit: &str| matches!(unit, "hour" | "hours" | "h" | "時間");
        let by_proxy = self.price.as_ref().and_then(|price| price.unit.as_deref()).is_some_and(hour);
        let by_step = match &self.quantity {
            Quantity::Chain(chain) => chain.steps.last().is_some_and(|step| step.kind == StepKind::Each),
            Quantity::Count { .. } | Quantity::ByYear(_) => false,
        };
        by_proxy && (by_step || !matches!(self.quantity, Quantity::Chain(_)))
    }
}
