//! Money that comes back, and the return on what the organisation pays.
//!
//! The method, §4: returns = quantity × value each × margin × (1 − deadweight) × (1 − attribution to
//! others); ROI = (returns − cost) ÷ cost. ROAS = revenue ÷ ad spend, apart.

use super::cost::{Line, LineKind};
use super::{Method, Monthly};
use crate::document::ReturnKind;
use crate::model::Metric;
use crate::model::outcome::Return;
use crate::model::quantity::{CountPer, Quantity};
use crate::plan::{Called, Fig, Money, MoneyPerUnit, Plan, Share};

impl Method<'_> {
    pub(super) fn money(&mut self, lines: &[Line]) {
        let model = self.model;
        let paid: Vec<&Line> =
            lines.iter().filter(|line| line.counted && line.is_paid_by(model.organisation.as_ref())).collect();
        let mut by_line = Vec::new();
        for line in &paid {
            let monthly: Vec<Fig<Money>> = line.monthly.values().copied().collect();
            let label = Called::of("line-total", &line.name);
            by_line.push(self.over_months(format_args!("cost.by_input.{}.total", line.id), label, &monthly));
        }
        let cost = self.plan.sum("roi.cost", Called::plain("roi-cost"), &by_line);
        if model.returns.is_empty() {
            return;
        }
        let mut returned: Vec<Monthly> = Vec::new();
        let mut sums = Vec::new();
        let mut revenue = Vec::new();
        for position in Self::in_id_order(&model.returns, |part| &part.id) {
            let Some(part) = model.returns.get(position) else { continue };
            let monthly = self.monthly_return(part);
            let months: Vec<Fig<Money>> = monthly.values().copied().collect();
            let label = Called::of("return-total", &part.name);
            let total = self.over_months(format_args!("roi.by_return.{}.total", part.id), label, &months);
            sums.push(total);
            if matches!(part.kind, ReturnKind::Sale | ReturnKind::Lead) {
                revenue.push(total);
            }
            returned.push(monthly);
        }
        let returns = self.plan.sum("roi.returns", Called::plain("roi-returns"), &sums);
        let net = self.plan.less("roi.net", Called::plain("roi-net"), returns, cost);
        self.plan.over("roi.ratio", Called::plain("roi-ratio"), net, cost);
        self.plan.over("roi.recovered", Called::plain("roi-recovered"), returns, cost);
        self.roi_payback(&returned, &paid);
        self.roas(lines, &revenue);
    }

    fn roi_payback(&mut self, returned: &[Monthly], paid: &[&Line]) {
        for number in 1..=self.model.months {
            let month = self.month(number);
            let back: Vec<Fig<Money>> = returned.iter().filter_map(|part| part.get(&number).copied()).collect();
            let label = Called::plain("month-returns").with("month", month);
            self.plan.sum(format_args!("by_month.{month}.returns"), label, &back);
        }
        let returned: Vec<&Monthly> = returned.iter().collect();
        let paid: Vec<&Monthly> = paid.iter().map(|line| &line.monthly).collect();
        let back = self.so_far("returns_so_far", "returns-so-far", &returned);
        let out = self.so_far("paid_so_far", "paid-so-far", &paid);
        let mut balances = Vec::new();
        for (number, back) in back {
            let Some(out) = out.get(&number).copied() else { continue };
            let month = self.month(number);
            let label = Called::plain("money-so-far").with("month", month);
            balances.push(self.plan.less(format_args!("by_month.{month}.money_so_far"), label, back, out));
        }
        self.plan.lasting("roi.payback_month", Called::plain("roi-payback"), &balances);
    }

    /// ROAS = revenue ÷ ad spend, reported apart.
    fn roas(&mut self, lines: &[Line], revenue: &[Fig<Money>]) {
        let model = self.model;
        let mut spent: Vec<Fig<Money>> = Vec::new();
        for (index, channel) in model.channels.iter().enumerate() {
            for number in 1..=model.months {
                let month = self.month(number);
                if channel.observed.get(&month).is_some_and(|observed| observed.contains_key(&Metric::Spend)) {
                    spent.extend(self.metric(index, month, Metric::Spend).map(Plan::read_as::<_, Money>));
                }
            }
        }
        let any_cash = lines.iter().any(|line| line.kind == LineKind::Cash);
        if spent.is_empty() || revenue.is_empty() || !any_cash {
            return;
        }
        let revenue = self.plan.sum("media.revenue", Called::plain("revenue"), revenue);
        let spent = self.plan.sum("media.spend", Called::plain("spend"), &spent);
        self.plan.over("media.roas", Called::plain("roas"), revenue, spent);
    }

    /// Over how many months a count is spread.
    fn months_per(&self, per: CountPer) -> u32 {
        match per {
            CountPer::Activity => self.model.months,
            CountPer::Year => 12,
            CountPer::Month => 1,
        }
    }

    pub(super) fn monthly_return(&mut self, part: &Return) -> Monthly {
        let mut monthly = Monthly::new();
        let mut parameters = vec![part.value_each];
        parameters.extend([part.margin, part.deadweight, part.incrementality, part.attribution].into_iter().flatten());
        if let Quantity::Count { count, .. } = &part.quantity {
            parameters.push(*count);
        }
        for number in 1..=self.model.months {
            let key = match &part.quantity {
                Quantity::Count { .. } => format!("returns.{}.month{}", part.id, self.since(&parameters, number)),
                Quantity::ByYear(_) => {
                    let year = number.saturating_add(11).wrapping_div(12);
                    format!("returns.{}.year_{year}.month{}", part.id, self.since(&parameters, number))
                }
                Quantity::Chain(_) => format!("returns.{}.{}", part.id, self.month(number)),
            };
            // A month is a part of the quantity's own period: divided last, so that the parts add up again.
            let (quantity, parts) = match &part.quantity {
                Quantity::Count { count, per } => (self.parameter(*count, number), self.months_per(*per)),
                Quantity::ByYear(years) => {
                    let year = number.saturating_sub(1).wrapping_div(12);
                    let amount = usize::try_from(year).ok().and_then(|year| years.get(year));
                    let Some(amount) = amount else { continue };
                    let months = u32::try_from(self.months_of(year.saturating_add(1)).count()).unwrap_or(12);
                    (self.parameter(*amount, 0), months)
                }
                Quantity::Chain(_) => (self.quantity(&part.quantity, &[number], &key, &part.name), 1),
            };
            let each: Fig<MoneyPerUnit> = self.parameter(part.value_each, number);
            let label = Called::of("return-gross", &part.name);
            let mut money = self.plan.times([&key, ".gross"], label, quantity, each);
            if let Some(margin) = part.margin {
                let margin: Fig<Share> = self.parameter(margin, number);
                let label = Called::of("return-margin", &part.name);
                money = self.plan.times([&key, ".margin"], label, money, margin);
            }
            let kept = match (part.deadweight, part.incrementality) {
                (Some(deadweight), _) => {
                    let deadweight: Fig<Share> = self.parameter(deadweight, number);
                    Some(self.plan.rest(deadweight))
                }
                // Incrementality measured by a holdout test is 1 − deadweight.
                (None, Some(incrementality)) => Some(self.parameter(incrementality, number)),
                (None, None) => None,
            };
            if let Some(kept) = kept {
                let label = Called::of("less-deadweight", &part.name);
                money = self.plan.times([&key, ".less_deadweight"], label, money, kept);
            }
            if let Some(attribution) = part.attribution {
                let others: Fig<Share> = self.parameter(attribution, number);
                let ours = self.plan.rest(others);
                let label = Called::of("return-ours", &part.name);
                money = self.plan.times([&key, ".ours"], label, money, ours);
            }
            if parts > 1 {
                let parts = self.whole(parts);
                money = self.plan.over([&key, ".of_month"], Called::of("return-month", &part.name), money, parts);
            }
            monthly.insert(number, money);
        }
        monthly
    }
}
