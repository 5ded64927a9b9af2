//! The figures, by result path (the study, "What an evaluation gives" and "Totals").

use std::collections::BTreeMap;

use super::channels::Channels;
use super::convention::Convention;
use super::cost::{self, ByMonth, Line};
use super::exact::Exact;
use super::outcomes::{self, Outcome, Value};
use super::returns;
use super::study::{Study, year_of};

type Figures = BTreeMap<String, Exact>;

/// Metrics of a channel that are added up over the activity.
const TOTALS: [&str; 6] = ["posts", "impressions", "reach", "engagements", "clicks", "new_followers"];

pub fn of(study: &Study) -> Figures {
    let convention = Convention::of(&study.throughout());
    let channels = Channels::of(study);
    let outcomes = outcomes::of(study, &channels, &convention);
    let mut lines = cost::lines(study, &channels);
    lines.extend(outcomes.iter().filter_map(hours_as_input));
    let returns = returns::by_month(study, &channels);

    let mut figures = Figures::new();
    media(&mut figures, &channels);
    cost_totals(&mut figures, &lines);
    months(&mut figures, study, &lines, returns.as_ref());
    if let Some(returns) = &returns {
        roi(&mut figures, &lines, returns);
    }
    Sroi { study, convention: &convention, lines: &lines, outcomes: &outcomes }.figures(&mut figures);
    figures
}

/// The method, §5: with `hours_in_inputs: true` the quantity × proxy, undeducted, becomes an input.
fn hours_as_input(outcome: &Outcome) -> Option<Line> {
    let money = outcome.value.as_ref()?.hours_in_inputs.clone();
    if money.is_empty() {
        return None;
    }
    Some(Line {
        id: format!("hours.{}", outcome.id),
        stakeholder: outcome.stakeholder.clone(),
        money,
        hours: ByMonth::new(),
        paid_by_organisation: false,
    })
}

/// Totals over the months of the activity. A metric that is unknown in a month has no total.
fn media(figures: &mut Figures, channels: &Channels) {
    for (id, months) in channels.iter() {
        for metric in TOTALS {
            let known: Option<Vec<&Exact>> =
                months.iter().filter(|month| month.covered).map(|month| month.metric(metric)).collect();
            if let Some(known) = known.filter(|known| !known.is_empty()) {
                figures.insert(format!("media.by_channel.{id}.{metric}"), known.into_iter().sum());
            }
        }
    }
}

fn total(months: &ByMonth) -> Exact {
    months.values().sum()
}

/// `cost.total` = all inputs and expected risk, undiscounted; `cost.hours` = staff + amplification + volunteers.
fn cost_totals(figures: &mut Figures, lines: &[Line]) {
    figures.insert("cost.total".to_string(), lines.iter().map(|line| total(&line.money)).sum());
    figures.insert("cost.hours".to_string(), lines.iter().map(|line| total(&line.hours)).sum());
    for line in lines {
        *figures.entry(format!("cost.by_input.{}.total", line.id)).or_default() += total(&line.money);
    }
}

fn months(figures: &mut Figures, study: &Study, lines: &[Line], returns: Option<&ByMonth>) {
    for month in 1..=study.months {
        let key = |name: &str| format!("by_month.{}.{name}", study.calendar(month).text());
        let of_month = |months: &ByMonth| months.get(&month).cloned().unwrap_or_default();
        figures.insert(key("cost"), lines.iter().map(|line| of_month(&line.money)).sum());
        figures.insert(key("hours"), lines.iter().map(|line| of_month(&line.hours)).sum());
        if let Some(returns) = returns {
            figures.insert(key("returns"), of_month(returns));
        }
    }
}

/// The method, §4: ROI = (returns − cost) ÷ cost, undiscounted, cost being what the organisation itself pays.
fn roi(figures: &mut Figures, lines: &[Line], returns: &ByMonth) {
    let own = || lines.iter().filter(|line| line.paid_by_organisation);
    let (back, cost) = (total(returns), own().map(|line| total(&line.money)).sum::<Exact>());
    if !cost.is_zero() {
        figures.insert("roi.ratio".to_string(), (&back - &cost) / &cost);
    }
    figures.insert("roi.returns".to_string(), back);
    figures.insert("roi.cost".to_string(), cost);
    if let Some(month) = payback(std::iter::once(returns), own().map(|line| &line.money)) {
        figures.insert("roi.payback_month".to_string(), Exact::whole(month));
    }
}

/// The first month from which cumulative net value is not negative and stays so, to the last month that has any.
fn payback<'a>(gains: impl Iterator<Item = &'a ByMonth>, losses: impl Iterator<Item = &'a ByMonth>) -> Option<usize> {
    let mut net = ByMonth::new();
    for (month, amount) in gains.flatten() {
        *net.entry(*month).or_default() += amount;
    }
    for (month, amount) in losses.flatten() {
        *net.entry(*month).or_default() += -amount.clone();
    }
    let mut since = None;
    let mut cumulative = Exact::zero();
    // Where nothing is put in and nothing comes back, that is so from the first month on.
    for month in 1..=net.keys().next_back().copied().unwrap_or(1) {
        cumulative += net.get(&month).cloned().unwrap_or_default();
        since = if cumulative.is_negative() { None } else { since.or(Some(month)) };
    }
    since
}

struct Sroi<'a> {
    study: &'a Study,
    convention: &'a Convention,
    lines: &'a [Line],
    outcomes: &'a [Outcome],
}

impl Sroi<'_> {
    fn figures(&self, figures: &mut Figures) {
        self.by_outcome(figures);
        self.by_stakeholder(figures);

        // By calendar year. Negative outcomes stay in the numerator, or |negative PV| moves into the inputs.
        let mut inputs: BTreeMap<usize, Exact> = BTreeMap::new();
        let mut costs: BTreeMap<usize, Exact> = BTreeMap::new();
        let mut values: BTreeMap<usize, Exact> = BTreeMap::new();
        for (month, amount) in self.lines.iter().flat_map(|line| &line.money) {
            *inputs.entry(year_of(*month)).or_default() += amount;
        }
        for value in self.values() {
            let moved = self.convention.negatives_in_denominator && self.present_value(value).is_negative();
            for (year, amount) in &value.by_year {
                if moved {
                    *costs.entry(*year).or_default() += -amount.clone();
                } else {
                    *values.entry(*year).or_default() += amount;
                }
            }
        }
        let last = [&inputs, &costs, &values].into_iter().filter_map(|years| years.keys().next_back().copied()).max();
        let mut total_inputs = Exact::zero();
        let mut total_present_value = Exact::zero();
        for year in 1..=last.unwrap_or(0).max(self.study.years()) {
            let of_year = |years: &BTreeMap<usize, Exact>| years.get(&year).cloned().unwrap_or_default();
            let benefit_factor = self.convention.benefit_factor(year);
            let discounted_inputs =
                of_year(&inputs) * self.convention.input_factor(year) + of_year(&costs) * &benefit_factor;
            let discounted_value = of_year(&values) * benefit_factor;
            total_inputs += &discounted_inputs;
            total_present_value += &discounted_value;
            let mut put = |name: &str, value| figures.insert(format!("sroi.by_year.{year}.{name}"), value);
            put("inputs", of_year(&inputs) + of_year(&costs));
            put("value", of_year(&values));
            put("discounted_inputs", discounted_inputs);
            put("discounted_value", discounted_value);
        }
        for outcome in self.outcomes {
            // All inputs for each unit of the outcome.
            if let Some(quantity) = outcome.quantity.as_ref().filter(|quantity| !quantity.is_zero()) {
                let key = format!("sroi.by_outcome.{}.cost_per_unit", outcome.id);
                figures.insert(key, &total_inputs / quantity);
            }
        }
        self.headline(figures, total_inputs, total_present_value);
    }

    /// SROI ratio = total present value ÷ present value of inputs; net present value = the difference;
    /// net ratio = ratio − 1.
    fn headline(&self, figures: &mut Figures, total_inputs: Exact, total_present_value: Exact) {
        if !total_inputs.is_zero() {
            let ratio = &total_present_value / &total_inputs;
            figures.insert("sroi.net_ratio".to_string(), &ratio - Exact::one());
            figures.insert("sroi.ratio".to_string(), ratio);
        }
        if let Some(months) = self.payback_months() {
            figures.insert("sroi.payback_months".to_string(), months);
        }
        figures.insert("sroi.net_present_value".to_string(), &total_present_value - &total_inputs);
        figures.insert("cost.present_value".to_string(), total_inputs.clone());
        figures.insert("sroi.total_inputs".to_string(), total_inputs);
        figures.insert("sroi.total_present_value".to_string(), total_present_value);
    }

    /// Simple payback (months) = inputs ÷ (first-year impact ÷ 12), only for activities of at most 12 months; else
    /// the first month from which undiscounted cumulative net value is ≥ 0 and stays so.
    fn payback_months(&self) -> Option<Exact> {
        if self.study.months > 12 {
            let gains = self.values().map(|value| &value.by_month);
            return payback(gains, self.lines.iter().map(|line| &line.money)).map(Exact::whole);
        }
        let first_year: Exact = self.values().map(|value| &value.first_year_impact).sum();
        let inputs: Exact = self.lines.iter().map(|line| total(&line.money)).sum();
        (first_year > Exact::zero()).then(|| inputs / (first_year / Exact::whole(12)))
    }

    fn by_outcome(&self, figures: &mut Figures) {
        for outcome in self.outcomes {
            let mut put = |name: &str, value| figures.insert(format!("sroi.by_outcome.{}.{name}", outcome.id), value);
            if let Some(quantity) = &outcome.quantity {
                put("quantity", quantity.clone());
            }
            if let Some(value) = &outcome.value {
                put("first_year_impact", value.first_year_impact.clone());
                put("present_value", self.present_value(value));
            }
        }
    }

    /// What each stakeholder puts in and gets, both as present values.
    fn by_stakeholder(&self, figures: &mut Figures) {
        for stakeholder in self.study.before_changes().list("stakeholders") {
            let id = Some(stakeholder.id());
            // "A stakeholder may be left out of an input": it is then the organisation's.
            let organisation = self.study.before_changes().text("organisation");
            let given = self.lines.iter().filter(|line| line.stakeholder.as_deref().or(organisation) == id);
            let got = self.outcomes.iter().filter(|outcome| outcome.stakeholder.as_deref() == id);
            let inputs = given.map(|line| self.present_value_of_input(line)).sum();
            let present_value =
                got.filter_map(|outcome| outcome.value.as_ref()).map(|value| self.present_value(value)).sum();
            figures.insert(format!("sroi.by_stakeholder.{}.inputs", stakeholder.id()), inputs);
            figures.insert(format!("sroi.by_stakeholder.{}.present_value", stakeholder.id()), present_value);
        }
    }

    fn values(&self) -> impl Iterator<Item = &Value> {
        self.outcomes.iter().filter_map(|outcome| outcome.value.as_ref())
    }

    fn present_value(&self, value: &Value) -> Exact {
        value.by_year.iter().map(|(year, amount)| amount * self.convention.benefit_factor(*year)).sum()
    }

    fn present_value_of_input(&self, line: &Line) -> Exact {
        line.money.iter().map(|(month, amount)| amount * self.convention.input_factor(year_of(*month))).sum()
    }
}
