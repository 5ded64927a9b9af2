//! What a decision compares: net present value month by month, for people, for money, and for both.
//!
//! The method, "Options": a change's whole present value is booked in the month that brings it about, so that the
//! last point of a curve is the net present value. A section that only decisions ask for.

use super::cost::Line;
use super::impact::Impact;
use super::{Method, Monthly};
use crate::document::{Month, ReturnKind};
use crate::model::Model;
use crate::model::outcome::Outcome;
use crate::model::quantity::{Chain, Quantity};
use crate::plan::{Called, Events, Fig, Money, MoneyPerUnit, Plan};
use std::collections::BTreeMap;

/// Money booked in each month, part by part.
type Booked = BTreeMap<u32, Vec<Fig<Money>>>;

/// Present values that their months carry evenly, by the months.
type Evenly = BTreeMap<Vec<u32>, Vec<Fig<Money>>>;

impl Model {
    /// Every figure of the study, and the curves that a decision compares.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1200", "per": "year" }] }"#;
    /// let plan = sroi::Model::read(text)?.decision_plan();
    /// let ledger = plan.work_out();
    /// let second = plan.find("decision.social.by_month.2026-05").and_then(|id| ledger.value(id));
    /// assert_eq!(second.map(|second| second.to_string()), Some("-200".to_owned()));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    #[must_use]
    pub fn decision_plan(&self) -> Plan {
        Method::of(self, true)
    }
}

impl Method<'_> {
    pub(super) fn decision(&mut self, lines: &[Line], impacts: &[Impact]) {
        let model = self.model;
        let value = self.booked(impacts);
        let mut returned: Vec<(bool, Monthly)> = Vec::new();
        for position in Self::in_id_order(&model.returns, |part| &part.id) {
            let Some(part) = model.returns.get(position) else { continue };
            returned.push((part.kind == ReturnKind::CostAvoided, self.monthly_return(part)));
        }
        let saves = returned.iter().any(|(saved, _)| *saved);
        let counted: Vec<&Line> = lines.iter().filter(|line| line.counted).collect();
        let (mut social, mut money, mut both) = (None, None, None);
        let (mut worth, mut spent, mut saved) = (None, None, None);
        for number in 1..=model.months {
            let month = self.month(number);
            let year = number.div_ceil(12);
            let of = |lines: &mut dyn Iterator<Item = &&Line>| -> Vec<Fig<Money>> {
                lines.filter_map(|line| line.monthly.get(&number).copied()).collect()
            };
            let parts = value.get(&number).map(Vec::as_slice).unwrap_or_default();
            let so_far = self.so_far_with("value", month, worth, parts);
            worth = Some(so_far);
            let put_in = of(&mut counted.iter());
            let put_in = self.today_of("inputs", month, year, &put_in);
            let inputs = self.so_far_with("inputs", month, spent, &[put_in]);
            spent = Some(inputs);
            let label = Called::plain("decision-social").with("month", month);
            let net = self.plan.less(format_args!("decision.social.by_month.{month}"), label, so_far, inputs);
            social = Some(net);

            let label = Called::plain("decision-both").with("month", month);
            let key = format!("decision.both.by_month.{month}");
            let savings = returned.iter().filter(|(saved, _)| *saved);
            let savings: Vec<Fig<Money>> = savings.filter_map(|(_, monthly)| monthly.get(&number).copied()).collect();
            both = Some(if saves {
                let savings = self.today_of("savings", month, year, &savings);
                let savings = self.so_far_with("savings", month, saved, &[savings]);
                saved = Some(savings);
                self.plan.sum(key, label, &[net, savings])
            } else {
                self.plan.sum(key, label, &[net])
            });

            let paid = of(&mut counted.iter().filter(|line| line.is_paid_by(model.organisation.as_ref())));
            let back: Vec<Fig<Money>> =
                returned.iter().filter_map(|(_, monthly)| monthly.get(&number).copied()).collect();
            money = Some(self.money_so_far(month, year, money, &back, &paid));
        }
        for (key, code, last) in
            [("social", "decision-social", social), ("money", "decision-money", money), ("both", "decision-both", both)]
        {
            let label = Called::plain(code).with("month", self.month(model.months));
            self.plan.sum(format_args!("decision.{key}"), label, &last.into_iter().collect::<Vec<_>>());
        }
        for (index, channel) in model.channels.iter().enumerate() {
            if let Some(followers) = self.followers_at(index, self.month(model.months)) {
                let label = Called::of("decision-followers", &channel.name);
                self.plan.sum(format_args!("decision.followers.{}", channel.id), label, &[followers]);
            }
        }
    }

    /// What came in less what the organisation paid, up to and including a month.
    fn money_so_far(
        &mut self,
        month: Month,
        year: u32,
        before: Option<Fig<Money>>,
        back: &[Fig<Money>],
        paid: &[Fig<Money>],
    ) -> Fig<Money> {
        let label = |code| Called::plain(code).with("month", month);
        let key = format!("decision.money.{month}");
        let back = self.plan.sum(format_args!("{key}.returns"), label("month-returns"), back);
        let paid = self.plan.sum(format_args!("{key}.paid"), label("month-paid"), paid);
        let net = self.plan.less(format_args!("{key}.net"), label("month-net"), back, paid);
        let today = self.input_today(format_args!("{key}.present_value"), label("month-net-present"), net, year);
        let terms: Vec<Fig<Money>> = before.into_iter().chain([today]).collect();
        self.plan.sum(format_args!("decision.money.by_month.{month}"), label("decision-money"), &terms)
    }

    /// Money of a month, at present value.
    fn today_of(&mut self, what: &str, month: Month, year: u32, parts: &[Fig<Money>]) -> Fig<Money> {
        let label = |code| Called::plain(code).with("month", month);
        let (code, present) = if what == "inputs" {
            ("month-inputs", "month-inputs-present")
        } else {
            ("month-savings", "month-savings-present")
        };
        let key = format!("decision.{what}.{month}");
        let amount = self.plan.sum(key.clone(), label(code), parts);
        self.input_today(format_args!("{key}.present_value"), label(present), amount, year)
    }

    /// A running total of present values.
    fn so_far_with(
        &mut self,
        what: &str,
        month: Month,
        before: Option<Fig<Money>>,
        parts: &[Fig<Money>],
    ) -> Fig<Money> {
        let code = match what {
            "value" => "value-present-so-far",
            "inputs" => "inputs-present-so-far",
            _ => "savings-present-so-far",
        };
        let terms: Vec<Fig<Money>> = before.into_iter().chain(parts.iter().copied()).collect();
        self.plan.sum(
            format_args!("decision.{what}.by_month.{month}"),
            Called::plain(code).with("month", month),
            &terms,
        )
    }

    /// The present value of what each month brings about, however long it lasts.
    fn booked(&mut self, impacts: &[Impact]) -> Booked {
        let model = self.model;
        let mut booked = Booked::new();
        let mut evenly = Evenly::new();
        for position in Self::in_id_order(&model.outcomes, |outcome| &outcome.id) {
            let (Some(outcome), Some(impact)) = (model.outcomes.get(position), impacts.get(position)) else {
                continue;
            };
            match &outcome.quantity {
                Quantity::Chain(chain) if outcome.is_priced() => self.by_event(outcome, chain, &mut booked),
                _ => self.by_part(outcome, impact, &mut evenly),
            }
        }
        for (months, parts) in evenly {
            let (Some(first), Ok(count)) = (months.first(), u32::try_from(months.len())) else { continue };
            let label = |code| Called::plain(code).with("month", self.month(*first)).with("months", count);
            let (whole, part) = (label("value-of-months"), label("value-of-each-month"));
            let key = format!("decision.value.evenly.{}", Self::name_of(&months));
            let mut each = self.plan.sum(key.clone(), whole, &parts);
            if count > 1 {
                let count = self.whole(count);
                each = self.plan.over(format_args!("{key}.month"), part, each, count);
            }
            for month in months {
                booked.entry(month).or_default().push(each);
            }
        }
        booked
    }

    /// `1_to_12`, or each month where they are not in a row.
    fn name_of(months: &[u32]) -> String {
        match (months.first(), months.last()) {
            (Some(first), Some(last)) if months.iter().copied().eq(*first..=*last) => format!("{first}_to_{last}"),
            _ => months.iter().map(u32::to_string).collect::<Vec<_>>().join("_"),
        }
    }

    /// Counted and measured quantities: the months of a part carry it evenly.
    fn by_part(&mut self, outcome: &Outcome, impact: &Impact, evenly: &mut Evenly) {
        for (position, part) in impact.parts.iter().enumerate() {
            let key = format!("decision.outcomes.{}.part_{}", outcome.id, position.saturating_add(1));
            let present = self.present(outcome, &key, &part.values);
            evenly.entry(part.months.clone()).or_default().push(present);
        }
    }

    /// A chain: each month carries its own events, at what one event of its year is worth. Worked out for one event,
    /// so that months without any divide by nothing.
    fn by_event(&mut self, outcome: &Outcome, chain: &Chain, booked: &mut Booked) {
        let one: Fig<Events> = Plan::read_as(self.whole(1));
        for cohort in 1..=self.model.years() {
            for months in self.groups(outcome, cohort) {
                let first = months.first().copied().unwrap_or(0);
                let key = format!("decision.outcomes.{}.month_{first}", outcome.id);
                let quantity = self.steps(chain, one, first, &key, &outcome.name);
                let Some((_, values)) = self.lasting(outcome, cohort, quantity, first, &key) else { continue };
                let each: Fig<MoneyPerUnit> = Plan::read_as(self.present(outcome, &key, &values));
                for number in months {
                    let month = self.month(number);
                    let Some(events) = self.metric(chain.channel, month, chain.metric) else { continue };
                    let label = Called::of("value-of-month", &outcome.name).with("month", month);
                    let key = format!("decision.outcomes.{}.{month}", outcome.id);
                    booked.entry(number).or_default().push(self.plan.times(key, label, events, each));
                }
            }
        }
    }

    /// Values of calendar years, at present value together.
    fn present(&mut self, outcome: &Outcome, key: &str, values: &[(u32, Fig<Money>)]) -> Fig<Money> {
        let mut present = Vec::new();
        for (calendar, value) in values {
            let label = Called::of("outcome-year-present", &outcome.name).with("year", *calendar);
            present.push(self.benefit_today(
                format_args!("{key}.year_{calendar}.present_value"),
                label,
                *value,
                *calendar,
            ));
        }
        self.plan.sum(format_args!("{key}.present_value"), Called::of("outcome-present", &outcome.name), &present)
    }
}
