//! Money that comes back, and the return on what the organisation pays.
//!
//! The method, §4: returns = quantity × value each × margin × (1 − deadweight) × (1 − attribution to
//! others); ROI = (returns − cost) ÷ cost. ROAS = revenue ÷ ad spend, apart.

use super::cost::{Line, LineKind};
use super::{Method, Monthly};
use crate::document::ReturnKind;
use crate::model::Metric;
use crate::model::outcome::{Quantity, Return};
use crate::plan::{Fig, Label, Money, MoneyPerUnit, Plan, Share};

impl Method<'_> {
    pub(super) fn money(&mut self, lines: &[Line]) {
        let model = self.model;
        let paid: Vec<&Line> =
            lines.iter().filter(|line| line.counted && line.is_paid_by(model.organisation.as_ref())).collect();
        let mut by_line = Vec::new();
        for line in &paid {
            let monthly: Vec<Fig<Money>> = line.monthly.values().copied().collect();
            let label = Label::of("line-total", &line.name);
            by_line.push(self.plan.sum(format!("cost.by_input.{}.total", line.id), label, &monthly));
        }
        let cost = self.plan.sum("roi.cost", Label::plain("roi-cost"), &by_line);
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
            let label = Label::of("return-total", &part.name);
            let total = self.plan.sum(format!("roi.by_return.{}.total", part.id), label, &months);
            sums.push(total);
            if matches!(part.kind, ReturnKind::Sale | ReturnKind::Lead) {
                revenue.push(total);
            }
            returned.push(monthly);
        }
        let returns = self.plan.sum("roi.returns", Label::plain("roi-returns"), &sums);
        let net = self.plan.less("roi.net", Label::plain("roi-net"), returns, cost);
        self.plan.over("roi.ratio", Label::plain("roi-ratio"), net, cost);
        self.roi_payback(&returned, &paid);
        self.roas(lines, &revenue);
    }

    fn roi_payback(&mut self, returned: &[Monthly], paid: &[&Line]) {
        let mut running: Option<Fig<Money>> = None;
        let mut balances = Vec::new();
        for number in 1..=self.model.months {
            let month = self.month(number);
            let back: Vec<Fig<Money>> = returned.iter().filter_map(|part| part.get(&number).copied()).collect();
            let label = Label::plain("month-returns").with("month", month);
            let back = self.plan.sum(format!("by_month.{month}.returns"), label, &back);
            let out: Vec<Fig<Money>> = paid.iter().filter_map(|line| line.monthly.get(&number).copied()).collect();
            let label = Label::plain("month-paid").with("month", month);
            let out = self.plan.sum(format!("by_month.{month}.paid"), label, &out);
            let label = Label::plain("month-net").with("month", month);
            let net = self.plan.less(format!("by_month.{month}.money_net"), label, back, out);
            let terms: Vec<Fig<Money>> = running.into_iter().chain([net]).collect();
            let label = Label::plain("money-so-far").with("month", month);
            let balance = self.plan.sum(format!("by_month.{month}.money_so_far"), label, &terms);
            running = Some(balance);
            balances.push(balance);
        }
        self.plan.lasting("roi.payback_month", Label::plain("roi-payback"), &balances);
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
        let revenue = self.plan.sum("media.revenue", Label::plain("revenue"), revenue);
        let spent = self.plan.sum("media.spend", Label::plain("spend"), &spent);
        self.plan.over("media.roas", Label::plain("roas"), revenue, spent);
    }

    fn monthly_return(&mut self, part: &Return) -> Monthly {
        let mut monthly = Monthly::new();
        let mut parameters = vec![part.value_each];
        parameters.extend([part.margin, part.deadweight, part.incrementality, part.attribution].into_iter().flatten());
        if let Quantity::Count { count, .. } = &part.quantity {
            parameters.push(*count);
        }
        for number in 1..=self.model.months {
            let key = match &part.quantity {
                Quantity::Count { .. } => format!("returns.{}.month{}", part.id, self.since(&parameters, number)),
                Quantity::ByYear(_) | Quantity::Chain(_) => format!("returns.{}.{}", part.id, self.month(number)),
            };
            let quantity = self.quantity(&part.quantity, &[number], &key, &part.name);
            let each: Fig<MoneyPerUnit> = self.parameter(part.value_each, number);
            let label = Label::of("return-gross", &part.name);
            let mut money = self.plan.times(format!("{key}.gross"), label, quantity, each);
            if let Some(margin) = part.margin {
                let margin: Fig<Share> = self.parameter(margin, number);
                let label = Label::of("return-margin", &part.name);
                money = self.plan.times(format!("{key}.margin"), label, money, margin);
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
                let label = Label::of("less-deadweight", &part.name);
                money = self.plan.times(format!("{key}.less_deadweight"), label, money, kept);
            }
            if let Some(attribution) = part.attribution {
                let others: Fig<Share> = self.parameter(attribution, number);
                let ours = self.plan.rest(others);
                let label = Label::of("return-month", &part.name);
                money = self.plan.times(format!("{key}.ours"), label, money, ours);
            }
            monthly.insert(number, money);
        }
        monthly
    }
}
