//! Impact: what would have happened anyway, elsewhere, or through others; and how long it lasts.
//!
//! Guide, stage 4 "Establishing impact": 4.1 deadweight and displacement, 4.2 attribution, 4.3
//! drop-off, 4.4 calculating impact. An activity of several years makes one cohort for each year.

use super::Method;
use crate::document::{Deductions, DropOffFrom, DropOffShape, DurationCounts, Starts};
use crate::model::outcome::{Attribution, Outcome};
use crate::model::parameter::ParameterId;
use crate::model::quantity::Quantity;
use crate::plan::{Amount, Called, Fig, FigureId, Money, Share};
use std::collections::BTreeMap;

/// What the impact of one outcome comes to.
#[derive(Clone, Debug, Default)]
pub(super) struct Impact {
    /// Value by cohort year and calendar year of the activity, both counted from 1, in their order.
    pub(super) streams: Vec<((u32, u32), Fig<Money>)>,
    /// Quantity × proxy of each cohort year, before any deduction.
    pub(super) gross: BTreeMap<u32, Vec<Fig<Money>>>,
    /// The same values by the months that bring them about.
    pub(super) parts: Vec<Part>,
}

/// What some months of a cohort year bring about: value by calendar year.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) months: Vec<u32>,
    pub(super) values: ByCalendar,
}

/// Money of calendar years of the activity, counted from 1.
pub(super) type ByCalendar = Vec<(u32, Fig<Money>)>;

impl Method<'_> {
    /// The impact of every outcome, in the order of the document.
    pub(super) fn impacts(&mut self) -> Vec<Impact> {
        let model = self.model;
        let mut impacts = vec![Impact::default(); model.outcomes.len()];
        for position in Self::in_id_order(&model.outcomes, |outcome| &outcome.id) {
            let (Some(outcome), Some(slot)) = (model.outcomes.get(position), impacts.get_mut(position)) else {
                continue;
            };
            *slot = self.impact(outcome);
        }
        impacts
    }

    fn impact(&mut self, outcome: &Outcome) -> Impact {
        let mut impact = Impact::default();
        let mut quantities = Vec::new();
        if let Quantity::ByYear(years) = &outcome.quantity {
            self.measured(outcome, years, &mut impact, &mut quantities);
        } else {
            for cohort in 1..=self.model.years() {
                let groups = self.groups(outcome, cohort);
                for months in &groups {
                    self.cohort(outcome, cohort, months, groups.len() > 1, &mut impact, &mut quantities);
                }
            }
        }
        impact.streams.sort_by_key(|(years, _)| *years);
        let label = Called::of("outcome-quantity", &outcome.name);
        self.plan.sum(format_args!("sroi.by_outcome.{}.quantity", outcome.id), label, &quantities);
        impact
    }

    /// Measured amounts by calendar year replace duration and drop-off.
    fn measured(
        &mut self,
        outcome: &Outcome,
        years: &[ParameterId],
        impact: &mut Impact,
        quantities: &mut Vec<Fig<Amount>>,
    ) {
        for (year, amount) in (1_u32..).zip(years) {
            let calendar = year.saturating_add(u32::from(outcome.starts == Starts::After));
            let whole: Fig<Amount> = self.parameter(*amount, 0);
            quantities.push(whole);
            let mut groups = self.groups(outcome, year);
            if groups.is_empty() {
                // Beyond the activity, what held in its last month goes on holding.
                groups.push(vec![self.model.months]);
            }
            let several = groups.len() > 1;
            let all = self.months_of(year).count();
            for months in groups {
                let first = months.first().copied().unwrap_or(self.model.months);
                let part = if several { format!(".month_{first}") } else { String::new() };
                let key = format!("outcomes.{}.year_{year}{part}", outcome.id);
                let amount = if several { self.part(whole, months.len(), all, &key, &outcome.name) } else { whole };
                if let Some((gross, net)) = self.valued(outcome, amount, first, &key) {
                    impact.gross.entry(year).or_default().push(gross);
                    impact.streams.push(((year, calendar), net));
                    impact.parts.push(Part { months, values: vec![(calendar, net)] });
                }
            }
        }
    }

    /// The months of a cohort year, grouped so that no assumption of the outcome changes inside a group.
    pub(super) fn groups(&mut self, outcome: &Outcome, cohort: u32) -> Vec<Vec<u32>> {
        let mut assumptions = Self::assumptions_of(&outcome.quantity);
        assumptions.extend(outcome.price.as_ref().map(|price| price.value));
        assumptions.extend(outcome.deadweight);
        assumptions.extend(outcome.displacement);
        assumptions.extend(outcome.attribution.map(Attribution::parameter));
        assumptions.extend(outcome.drop_off);
        let months = self.months_of(cohort);
        let changes = |id: &ParameterId| self.model.deciding(*id).is_some_and(|(_, part)| !part.shifts.is_empty());
        if !assumptions.iter().any(changes) {
            // What no change reaches holds in every month as in the first.
            let Some(first) = months.clone().next() else { return Vec::new() };
            for assumption in assumptions {
                self.parameter_figure(assumption, first);
            }
            return vec![months.collect()];
        }
        let mut groups: Vec<(Vec<FigureId>, Vec<u32>)> = Vec::new();
        for month in months {
            let holding: Vec<FigureId> =
                assumptions.iter().map(|assumption| self.parameter_figure(*assumption, month)).collect();
            match groups.iter_mut().find(|(known, _)| *known == holding) {
                Some((_, months)) => months.push(month),
                None => groups.push((holding, vec![month])),
            }
        }
        groups.into_iter().map(|(_, months)| months).collect()
    }

    fn cohort(
        &mut self,
        outcome: &Outcome,
        cohort: u32,
        months: &[u32],
        several: bool,
        impact: &mut Impact,
        quantities: &mut Vec<Fig<Amount>>,
    ) {
        let first = months.first().copied().unwrap_or(0);
        let part = if several { format!(".month_{first}") } else { String::new() };
        let key = format!("outcomes.{}.year_{cohort}{part}", outcome.id);
        let quantity = self.quantity(&outcome.quantity, months, &key, &outcome.name);
        quantities.push(quantity);
        let Some((gross, values)) = self.lasting(outcome, cohort, quantity, first, &key) else { return };
        impact.gross.entry(cohort).or_default().push(gross);
        for (calendar, value) in &values {
            impact.streams.push(((cohort, *calendar), *value));
        }
        impact.parts.push(Part { months: months.to_vec(), values });
    }

    /// The value of a quantity of a cohort year: before any deduction, and what is left of it in each calendar year.
    pub(super) fn lasting(
        &mut self,
        outcome: &Outcome,
        cohort: u32,
        quantity: Fig<Amount>,
        first: u32,
        key: &str,
    ) -> Option<(Fig<Money>, ByCalendar)> {
        let (gross, net) = self.valued(outcome, quantity, first, key)?;
        let mut values = Vec::new();
        let activity_years = self.model.years();
        let after = u32::from(outcome.starts == Starts::After);
        for year in 1_u32.. {
            // The calendar year of outcome year t of cohort y: y + t − 1, one more when it starts after.
            let calendar = cohort.saturating_add(year).saturating_sub(1).saturating_add(after);
            let lasts = match self.model.convention.duration_counts {
                DurationCounts::Total => year <= outcome.duration,
                DurationCounts::AfterActivity => calendar <= activity_years.saturating_add(outcome.duration),
            };
            if !lasts {
                break;
            }
            let beyond = match self.model.convention.drop_off_from {
                DropOffFrom::SecondYear => year.saturating_sub(1),
                DropOffFrom::FirstYear => year,
                DropOffFrom::AfterActivity => calendar.saturating_sub(activity_years),
            };
            let value = self.after_drop_off(outcome, net, beyond, first, &format!("{key}.outcome_year_{year}"));
            values.push((calendar, value));
        }
        Some((gross, values))
    }

    /// Guide 4.3: the impact less drop-off, (1 − d)ⁿ or max(0, 1 − d n).
    fn after_drop_off(&mut self, outcome: &Outcome, net: Fig<Money>, n: u32, month: u32, key: &str) -> Fig<Money> {
        let Some(drop_off) = outcome.drop_off.filter(|_| n > 0) else { return net };
        let drop_off: Fig<Share> = self.parameter(drop_off, month);
        let left = match self.model.convention.drop_off_shape {
            DropOffShape::Compound => {
                let rest = self.plan.rest(drop_off);
                self.plan.power(rest, n)
            }
            DropOffShape::Linear => {
                let years = self.whole(n);
                let drop_key = self.plan.key(drop_off.0);
                let label = Called::of("drop-off-so-far", &outcome.name).with("years", n);
                let lost = self.plan.times(format_args!("{drop_key}.times_{n}"), label, drop_off, years);
                let rest = self.plan.rest(lost);
                let none: Fig<Share> = self.zero();
                let label = Called::of("left-after-drop-off", &outcome.name).with("years", n);
                self.plan.greatest(format_args!("{drop_key}.left_{n}"), label, rest, none)
            }
        };
        let label = Called::of("impact-of-year", &outcome.name);
        self.plan.times(key.to_owned(), label, net, left)
    }

    /// Guide 4.4: quantity × proxy, less deadweight, displacement and attribution.
    fn valued(
        &mut self,
        outcome: &Outcome,
        quantity: Fig<Amount>,
        month: u32,
        key: &str,
    ) -> Option<(Fig<Money>, Fig<Money>)> {
        let price = outcome.price.as_ref().filter(|_| outcome.is_priced())?;
        let price = self.price(outcome, price, month);
        let name = &outcome.name;
        let gross = self.plan.times([key, ".gross_value"], Called::of("gross-value", name), quantity, price);
        let net = match self.model.convention.deductions {
            Deductions::Multiply => {
                let mut net = gross;
                if let Some(deadweight) = outcome.deadweight {
                    let deadweight: Fig<Share> = self.parameter(deadweight, month);
                    let rest = self.plan.rest(deadweight);
                    let label = Called::of("less-deadweight", name);
                    net = self.plan.times([key, ".less_deadweight"], label, net, rest);
                }
                if let Some(displacement) = outcome.displacement {
                    let displacement: Fig<Share> = self.parameter(displacement, month);
                    let rest = self.plan.rest(displacement);
                    let label = Called::of("less-displacement", name);
                    net = self.plan.times([key, ".less_displacement"], label, net, rest);
                }
                if let Some(attribution) = outcome.attribution {
                    let ours = self.ours(attribution, month);
                    net = self.plan.times([key, ".impact"], Called::of("impact", name), net, ours);
                }
                net
            }
            Deductions::Subtract => {
                let mut terms: Vec<Fig<Share>> = Vec::new();
                for deduction in [outcome.deadweight, outcome.displacement].into_iter().flatten() {
                    terms.push(self.parameter(deduction, month));
                }
                match outcome.attribution {
                    Some(Attribution::ToOthers(share)) => terms.push(self.parameter(share, month)),
                    Some(Attribution::Credited(share)) => {
                        let ours: Fig<Share> = self.parameter(share, month);
                        terms.push(self.plan.rest(ours));
                    }
                    None => {}
                }
                let deducted = self.plan.sum([key, ".deductions"], Called::of("deductions", name), &terms);
                let rest = self.plan.rest(deducted);
                self.plan.times([key, ".impact"], Called::of("impact", name), gross, rest)
            }
        };
        Some((gross, net))
    }

    /// The share that is ours: 1 less what others brought about, or as it is credited.
    fn ours(&mut self, attribution: Attribution, month: u32) -> Fig<Share> {
        match attribution {
            Attribution::ToOthers(share) => {
                let others: Fig<Share> = self.parameter(share, month);
                self.plan.rest(others)
            }
            Attribution::Credited(share) => self.parameter(share, month),
        }
    }
}

impl Attribution {
    pub(super) fn parameter(self) -> ParameterId {
        match self {
            Self::ToOthers(share) | Self::Credited(share) => share,
        }
    }
}
