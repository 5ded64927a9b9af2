//! The social return: present value, ratio, net value, payback.
//!
//! Guide, stage 5: 5.1 projecting into the future, 5.2 net present value, 5.3 the ratio, 5.5 payback
//! period. Break-even is a ratio of 1; (PV − inputs) ÷ inputs is the *net ratio*, nothing else.

use super::cost::{Line, LineKind};
use super::impact::Impact;
use super::{Method, Monthly};
use crate::document::NegativeOutcomes;
use crate::model::outcome::Outcome;
use crate::number::Number;
use crate::plan::{Amount, Called, Fig, Money};
use std::collections::{BTreeMap, BTreeSet};

/// Cohort and shift in years, and what the cohort's year is worth.
type Cohorts = Vec<((u32, u32), Fig<Money>)>;

impl Method<'_> {
    pub(super) fn social(&mut self, lines: &[Line], impacts: &[Impact]) {
        let model = self.model;
        let order = Self::in_id_order(&model.outcomes, |outcome| &outcome.id);
        let last = impacts.iter().flat_map(|impact| impact.streams.iter().map(|((_, calendar), _)| *calendar)).max();
        let last = last.unwrap_or(0).max(model.years());
        let mut value: BTreeMap<u32, Vec<Fig<Money>>> = BTreeMap::new();
        let mut harm: BTreeMap<u32, Vec<Fig<Money>>> = BTreeMap::new();
        let mut cohorts = Cohorts::new();
        let mut first_year = Vec::new();
        let mut rows = Vec::new();
        for position in &order {
            let (Some(outcome), Some(impact)) = (model.outcomes.get(*position), impacts.get(*position)) else {
                continue;
            };
            if outcome.is_priced() {
                rows.push((outcome, self.outcome_years(outcome, impact, &mut cohorts)));
                let key = format_args!("sroi.by_outcome.{}.first_year_impact", outcome.id);
                first_year.extend(self.plan.find_spelt(key).map(Fig::<Money>::new));
            }
        }
        let losses = self.losses();
        for (outcome, years) in rows {
            let side = if losses.contains(&outcome.id) { &mut harm } else { &mut value };
            for (calendar, amount) in years {
                side.entry(calendar).or_default().push(amount);
            }
        }
        let (present, inputs) = self.years(lines, last, &value, &harm);
        let total = self.plan.sum("sroi.total_present_value", Called::plain("total-present-value"), &present);
        let inputs = self.plan.sum("sroi.total_inputs", Called::plain("total-inputs"), &inputs);
        self.plan.sum("cost.present_value", Called::plain("cost-present-value"), &[inputs]);
        self.plan.over("sroi.ratio", Called::plain("sroi-ratio"), total, inputs);
        let net = self.plan.less("sroi.net_present_value", Called::plain("net-present-value"), total, inputs);
        self.plan.over("sroi.net_ratio", Called::plain("net-ratio"), net, inputs);
        self.shares(&order, total);
        self.costs_per_unit(&order, inputs);
        self.by_stakeholder(lines);
        self.ratio_with_hours(lines, total, inputs);
        self.payback(lines, &cohorts, &first_year);
    }

    /// The outcomes whose present value is negative, where the convention moves them among the inputs.
    fn losses(&self) -> BTreeSet<String> {
        let model = self.model;
        if model.convention.negative_outcomes == NegativeOutcomes::Numerator {
            return BTreeSet::new();
        }
        let ledger = self.plan.work_out();
        let is_loss = |outcome: &&Outcome| {
            let present = self.plan.find_spelt(format_args!("sroi.by_outcome.{}.present_value", outcome.id));
            present.and_then(|present| ledger.value(present)).is_some_and(|present| present < Number::ZERO)
        };
        model.outcomes.iter().filter(is_loss).map(|outcome| outcome.id.clone()).collect()
    }

    /// Value of an outcome by calendar year, and its present value.
    fn outcome_years(&mut self, outcome: &Outcome, impact: &Impact, cohorts: &mut Cohorts) -> Vec<(u32, Fig<Money>)> {
        let key = format!("sroi.by_outcome.{}", outcome.id);
        let mut years: Vec<(u32, Fig<Money>)> = Vec::new();
        let mut first = Vec::new();
        let first_calendar =
            impact.streams.iter().filter(|((cohort, _), _)| *cohort == 1).map(|((_, at), _)| *at).min();
        for ((cohort, calendar), amount) in impact.streams.iter().copied() {
            years.push((calendar, amount));
            cohorts.push(((cohort, calendar.saturating_sub(cohort)), amount));
            if cohort == 1 && Some(calendar) == first_calendar {
                first.push(amount);
            }
        }
        years.sort_by_key(|(calendar, _)| *calendar);
        let label = Called::of("first-year-impact", &outcome.name);
        self.plan.sum([&key, ".first_year_impact"], label, &first);
        let mut sums = Vec::new();
        let mut present = Vec::new();
        for amounts in years.chunk_by(|(one, _), (other, _)| one == other) {
            let Some((calendar, _)) = amounts.first().copied() else { continue };
            let amounts: Vec<Fig<Money>> = amounts.iter().map(|(_, amount)| *amount).collect();
            let label = Called::of("outcome-year", &outcome.name).with("year", calendar);
            let amount = self.plan.sum(format_args!("{key}.year_{calendar}"), label, &amounts);
            let label = Called::of("outcome-year-present", &outcome.name).with("year", calendar);
            present.push(self.benefit_today(
                format_args!("{key}.year_{calendar}.present_value"),
                label,
                amount,
                calendar,
            ));
            sums.push((calendar, amount));
        }
        self.plan.sum([&key, ".present_value"], Called::of("outcome-present", &outcome.name), &present);
        sums
    }

    /// Guide 5.2: each year's value and inputs, at their own discount; harm may stand among the inputs.
    fn years(
        &mut self,
        lines: &[Line],
        last: u32,
        value: &BTreeMap<u32, Vec<Fig<Money>>>,
        harm: &BTreeMap<u32, Vec<Fig<Money>>>,
    ) -> (Vec<Fig<Money>>, Vec<Fig<Money>>) {
        let (mut present, mut present_inputs) = (Vec::new(), Vec::new());
        for year in 1..=last {
            let key = format!("sroi.by_year.{year}");
            let label = |code| Called::plain(code).with("year", year);
            let amounts = value.get(&year).cloned().unwrap_or_default();
            let worth = self.plan.sum([&key, ".value"], label("year-value"), &amounts);
            let today = format!("{key}.discounted_value");
            present.push(self.benefit_today(today, label("year-value-present"), worth, year));
            let mut put_in = Vec::new();
            for line in lines.iter().filter(|line| line.counted && year <= self.model.years()) {
                put_in.extend(
                    self.plan.find_spelt(format_args!("cost.by_input.{}.year_{year}", line.id)).map(Fig::<Money>::new),
                );
            }
            let own = format!("{key}.inputs");
            let today = format!("{key}.discounted_inputs");
            let Some(harms) = harm.get(&year) else {
                let put_in = self.plan.sum(own, label("year-inputs"), &put_in);
                if year > self.model.years() {
                    // Nothing is put in after the activity.
                    self.plan.sum(today, label("year-inputs-present"), &[put_in]);
                    continue;
                }
                present_inputs.push(self.input_today(today, label("year-inputs-present"), put_in, year));
                continue;
            };
            let none: Fig<Money> = self.zero();
            let lost = self.plan.sum([&key, ".harm.value"], label("year-harm"), harms);
            let lost = self.plan.less([&key, ".harm"], label("year-harm"), none, lost);
            let given = self.plan.sum(format_args!("{own}.given"), label("year-inputs"), &put_in);
            let given_today =
                self.input_today(format_args!("{today}.given"), label("year-inputs-present"), given, year);
            let lost_today = self.benefit_today([&key, ".harm.present"], label("year-harm-present"), lost, year);
            self.plan.sum(own, label("year-inputs"), &[given, lost]);
            present_inputs.push(self.plan.sum(today, label("year-inputs-present"), &[given_today, lost_today]));
        }
        (present, present_inputs)
    }

    fn shares(&mut self, order: &[usize], total: Fig<Money>) {
        let model = self.model;
        for outcome in order.iter().filter_map(|position| model.outcomes.get(*position)) {
            let key = format!("sroi.by_outcome.{}", outcome.id);
            if let Some(present) = self.plan.find_spelt([&key, ".present_value"]) {
                let present: Fig<Money> = Fig::new(present);
                self.plan.over([&key, ".share"], Called::of("outcome-share", &outcome.name), present, total);
            }
        }
    }

    /// What a unit of each outcome would take if everything were put in for it alone: all inputs ÷ its quantity.
    fn costs_per_unit(&mut self, order: &[usize], inputs: Fig<Money>) {
        let model = self.model;
        for outcome in order.iter().filter_map(|position| model.outcomes.get(*position)) {
            let key = format!("sroi.by_outcome.{}", outcome.id);
            if let Some(quantity) = self.plan.find_spelt([&key, ".quantity"]) {
                let quantity: Fig<Amount> = Fig::new(quantity);
                let label = Called::of("cost-per-unit", &outcome.name);
                self.plan.over([&key, ".cost_per_unit"], label, inputs, quantity);
            }
        }
    }

    /// What each stakeholder puts in and receives, at present value.
    fn by_stakeholder(&mut self, lines: &[Line]) {
        let model = self.model;
        for stakeholder in &model.stakeholders {
            let gives = |line: &&Line| match &line.stakeholder {
                Some(giver) => *giver == stakeholder.id,
                None => model.organisation.as_ref() == Some(&stakeholder.id),
            };
            let given: Vec<Fig<Money>> = lines
                .iter()
                .filter(|line| line.counted)
                .filter(gives)
                .filter_map(|line| self.plan.find_spelt(format_args!("cost.by_input.{}.present_value", line.id)))
                .map(Fig::new)
                .collect();
            let mut received: Vec<(&str, Fig<Money>)> = Vec::new();
            for outcome in model.outcomes.iter().filter(|outcome| outcome.stakeholder == stakeholder.id) {
                let present = self.plan.find_spelt(format_args!("sroi.by_outcome.{}.present_value", outcome.id));
                received.extend(present.map(|present| (outcome.id.as_str(), Fig::new(present))));
            }
            received.sort_by(|a, b| a.0.cmp(b.0));
            let received: Vec<Fig<Money>> = received.into_iter().map(|(_, present)| present).collect();
            let key = format!("sroi.by_stakeholder.{}", stakeholder.id);
            let label = |code| Called::of(code, &stakeholder.name);
            self.plan.sum([&key, ".inputs"], label("stakeholder-inputs"), &given);
            self.plan.sum([&key, ".present_value"], label("stakeholder-value"), &received);
        }
    }

    /// The ratio if the hours valued in outcomes were inputs too, where they are not.
    fn ratio_with_hours(&mut self, lines: &[Line], total: Fig<Money>, inputs: Fig<Money>) {
        let aside = lines.iter().filter(|line| line.kind == LineKind::HoursValued && !line.counted);
        let aside: Vec<Fig<Money>> = aside
            .filter_map(|line| self.plan.find_spelt(format_args!("cost.by_input.{}.present_value", line.id)))
            .map(Fig::new)
            .collect();
        if aside.is_empty() {
            return;
        }
        let terms: Vec<Fig<Money>> = [inputs].into_iter().chain(aside).collect();
        let label = Called::plain("total-inputs-with-hours");
        let inputs = self.plan.sum("sroi.total_inputs_with_hours", label, &terms);
        self.plan.over("sroi.ratio_with_hours", Called::plain("ratio-with-hours"), total, inputs);
    }

    /// Guide 5.5: inputs ÷ (first-year impact ÷ 12) for an activity of at most a year; else the first
    /// month from which the undiscounted running net value is 0 or more and stays so.
    fn payback(&mut self, lines: &[Line], cohorts: &Cohorts, first_year: &[Fig<Money>]) {
        let label = Called::plain("sroi-payback");
        if self.model.months <= 12 {
            let Some(total) = self.plan.find("cost.total") else { return };
            let impact = self.plan.sum("sroi.first_year_impact", Called::plain("total-first-year-impact"), first_year);
            // A loss never pays back: dividing by nothing leaves the figure without a value.
            let none: Fig<Money> = self.zero();
            let gained = self.plan.greatest("sroi.first_year_gain", Called::plain("first-year-gain"), impact, none);
            let twelve = self.whole(12);
            let inputs = Fig::<Money>::new(total);
            let year = self.plan.times("sroi.inputs_of_payback", Called::plain("inputs-times-12"), inputs, twelve);
            self.plan.over("sroi.payback_months", label, year, gained);
            return;
        }
        let worth = self.value_so_far(cohorts);
        let all: Vec<&Monthly> = lines.iter().filter(|line| line.counted).map(|line| &line.monthly).collect();
        let last = worth.keys().next_back().copied().unwrap_or(self.model.months);
        let spent = self.so_far("cost_so_far", "cost-so-far", &all);
        let mut balances = Vec::new();
        for number in 1..=last {
            let month = self.month(number);
            let (Some(worth), Some(spent)) = (worth.get(&number), spent.get(&number.min(self.model.months))) else {
                continue;
            };
            let label = Called::plain("value-so-far-net").with("month", month);
            balances.push(self.plan.less(format_args!("by_month.{month}.net_so_far"), label, *worth, *spent));
        }
        self.plan.lasting("sroi.payback_months", label, &balances);
    }

    /// Value up to each month: a cohort's year is spread evenly over the months of its activity year.
    fn value_so_far(&mut self, cohorts: &Cohorts) -> Monthly {
        let mut cohorts = cohorts.clone();
        cohorts.sort_by_key(|(years, _)| *years);
        let years = self.model.years();
        let mut whole: BTreeMap<u32, Vec<Fig<Money>>> = BTreeMap::new();
        let mut partial: BTreeMap<u32, Vec<Fig<Money>>> = BTreeMap::new();
        for ((cohort, shift), amount) in cohorts {
            let calendar = cohort.saturating_add(shift);
            let side = if self.months_of_cohort(cohort) == 12 { &mut whole } else { &mut partial };
            side.entry(calendar).or_default().push(amount);
        }
        let short = self.months_of_cohort(years);
        let last = whole.keys().chain(partial.keys()).copied().max().unwrap_or(0).max(years);
        let mut before: Vec<Fig<Money>> = Vec::new();
        let mut worth = Monthly::new();
        for year in 1..=last {
            let label = |code| Called::plain(code).with("year", year);
            let key = format!("sroi.by_year.{year}");
            let full = whole.get(&year).cloned().unwrap_or_default();
            let full = self.plan.sum([&key, ".value_of_full_cohorts"], label("year-value"), &full);
            let rest = partial.get(&year).cloned().unwrap_or_default();
            let rest = self.plan.sum([&key, ".value_of_last_cohort"], label("year-value"), &rest);
            let start = self.plan.sum([&key, ".value_before"], label("value-before-year"), &before);
            for position in 1..=12_u32 {
                let number = year.saturating_sub(1).saturating_mul(12).saturating_add(position);
                let month = self.month(number);
                let part = self.months_in(full, position, 12, &format!("{key}.full"));
                let last_part = self.months_in(rest, position.min(short), short, &format!("{key}.last"));
                let label = Called::plain("value-so-far").with("month", month);
                let key = format!("by_month.{month}.value_so_far");
                worth.insert(number, self.plan.sum(key, label, &[start, part, last_part]));
            }
            before.extend([full, rest]);
        }
        worth
    }

    /// amount × months ÷ whole.
    fn months_in(&mut self, amount: Fig<Money>, months: u32, whole: u32, key: &str) -> Fig<Money> {
        if months == whole {
            return amount;
        }
        let label = Called::plain("part-of-year").with("months", months);
        let count = self.whole(months);
        let product = self.plan.times(format_args!("{key}.times_{months}"), label, amount, count);
        let whole = self.whole(whole);
        self.plan.over(format_args!("{key}.months_{months}"), label, product, whole)
    }

    /// The months of a cohort's activity year; 12 for measured years beyond the activity.
    fn months_of_cohort(&self, cohort: u32) -> u32 {
        let count = u32::try_from(self.months_of(cohort).count()).unwrap_or(12);
        if count == 0 { 12 } else { count }
    }
}
