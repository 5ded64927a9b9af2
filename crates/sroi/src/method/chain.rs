//! Quantities: a count, measured amounts by year, or a chain from a metric to people and amounts.
//!
//! Events are not people: a chain's steps are `rate` (share of those before it), `unique` (events →
//! new people of an activity year) and `each` (amount of each person).

use super::Method;
use crate::model::parameter::ParameterId;
use crate::model::quantity::{Chain, CountPer, Quantity, StepKind};
use crate::plan::{Amount, AmountEach, Called, Events, Fig, People, Plan, Share};

impl Method<'_> {
    /// Every assumption that a quantity rests on.
    pub(super) fn assumptions_of(quantity: &Quantity) -> Vec<ParameterId> {
        match quantity {
            Quantity::Count { count, .. } => vec![*count],
            Quantity::ByYear(years) => years.clone(),
            Quantity::Chain(chain) => chain.steps.iter().map(|step| step.parameter).collect(),
        }
    }

    /// A quantity over some months in which its assumptions do not change.
    pub(super) fn quantity(&mut self, quantity: &Quantity, months: &[u32], key: &str, name: &str) -> Fig<Amount> {
        let first = months.first().copied().unwrap_or(0);
        match quantity {
            Quantity::Count { count, per } => self.count(*count, *per, months, key, name),
            Quantity::ByYear(years) => {
                // Evenly over the months of its year.
                let year = first.saturating_sub(1).checked_div(12).unwrap_or(0);
                let amount = usize::try_from(year).ok().and_then(|year| years.get(year)).copied();
                let Some(amount) = amount else { return self.zero() };
                let whole = self.months_of(year.saturating_add(1)).count();
                let amount: Fig<Amount> = self.parameter(amount, 0);
                self.part(amount, months.len(), whole, key, name)
            }
            Quantity::Chain(chain) => self.chain(chain, months, key, name),
        }
    }

    fn count(&mut self, count: ParameterId, per: CountPer, months: &[u32], key: &str, name: &str) -> Fig<Amount> {
        let first = months.first().copied().unwrap_or(0);
        let amount: Fig<Amount> = self.parameter(count, first);
        let all = usize::try_from(self.model.months).unwrap_or(usize::MAX);
        match per {
            CountPer::Activity => self.part(amount, months.len(), all, key, name),
            CountPer::Year => self.part(amount, months.len(), 12, key, name),
            CountPer::Month => self.part(amount, months.len(), 1, key, name),
        }
    }

    /// amount × part ÷ whole.
    pub(super) fn part(
        &mut self,
        amount: Fig<Amount>,
        part: usize,
        whole: usize,
        key: &str,
        name: &str,
    ) -> Fig<Amount> {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let label = Called::of("quantity", name);
        if part == whole {
            return amount;
        }
        let mut amount = amount;
        if part != 1 {
            let part_figure = self.whole(number(part));
            let key = if whole == 1 { format!("{key}.quantity") } else { format!("{key}.quantity.times") };
            amount = self.plan.times(key, label, amount, part_figure);
        }
        if whole == 1 {
            return amount;
        }
        let whole = self.whole(number(whole));
        self.plan.over(format_args!("{key}.quantity"), label, amount, whole)
    }

    fn chain(&mut self, chain: &Chain, months: &[u32], key: &str, name: &str) -> Fig<Amount> {
        let first = months.first().copied().unwrap_or(0);
        let events: Vec<Fig<Events>> =
            months.iter().filter_map(|month| self.metric(chain.channel, self.month(*month), chain.metric)).collect();
        let label = Called::of("chain-start", name).with("metric", chain.metric.word());
        let start = self.plan.sum(format_args!("{key}.{}", chain.metric.word()), label, &events);
        self.steps(chain, start, first, key, name)
    }

    /// The steps of a chain from a number of events on, as they hold in a month.
    pub(super) fn steps(
        &mut self,
        chain: &Chain,
        start: Fig<Events>,
        first: u32,
        key: &str,
        name: &str,
    ) -> Fig<Amount> {
        // From here on the number means people, as far as the steps say so.
        let mut people: Fig<People> = Plan::read_as(start);
        for step in &chain.steps {
            let step_key = format!("{key}.steps.{}", step.id);
            let label = Called::of("chain-step", &step.name).with("outcome", name);
            match step.kind {
                StepKind::Rate | StepKind::Unique => {
                    let share: Fig<Share> = self.parameter(step.parameter, first);
                    people = self.plan.times(step_key, label, people, share);
                }
                StepKind::Each => {
                    let each: Fig<AmountEach> = self.parameter(step.parameter, first);
                    return self.plan.times(step_key, label, people, each);
                }
            }
        }
        Plan::read_as(people)
    }
}
