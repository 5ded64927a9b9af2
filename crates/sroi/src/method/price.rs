//! What one unit of an outcome is worth, in the study's money and year.
//!
//! The method, "Re-pricing a proxy": first uprate in the proxy's own currency with its own deflator,
//! then one step of purchasing power parity at the target year.

use super::Method;
use crate::model::outcome::{Outcome, Price};
use crate::plan::{Called, Fig, MoneyPerUnit, PriceLevel};
use crate::reference;

impl Method<'_> {
    pub(super) fn price(&mut self, outcome: &Outcome, price: &Price, month: u32) -> Fig<MoneyPerUnit> {
        let stated: Fig<MoneyPerUnit> = self.parameter(price.value, month);
        let Some(reprice) = &price.reprice else { return stated };
        let ((from, year), (to, target)) = (reprice.from, reprice.to);
        let key = format!("outcomes.{}.proxy{}.repriced", outcome.id, self.since(&[price.value], month));
        let mut worth = stated;
        if year != target {
            let then = self.level(from, year);
            let now = self.level(from, target);
            let label = Called::of("proxy-uprated", &outcome.name).with("from", year).with("to", target);
            worth = self.plan.times(format_args!("{key}.times_deflator"), label, worth, now);
            let last = if from == to { key.clone() } else { format!("{key}.uprated") };
            worth = self.plan.over(last, label, worth, then);
        }
        if from != to {
            let ours = self.parity(to, target);
            let theirs = self.parity(from, target);
            let label = Called::of("proxy-converted", &outcome.name).with("from", from).with("to", to);
            worth = self.plan.times(format_args!("{key}.times_parity"), label, worth, ours);
            worth = self.plan.over(key, label, worth, theirs);
        }
        worth
    }

    fn level(&mut self, economy: &'static str, year: u32) -> Fig<PriceLevel> {
        let label = Called::plain("deflator").with("economy", economy).with("year", year);
        let (value, source) = reference::deflator(economy, year).map_or(("1", ""), |dated| (dated.value, dated.source));
        self.built_in(format_args!("deflator.{economy}.{year}"), label, value, source)
    }

    fn parity(&mut self, economy: &'static str, year: u32) -> Fig<PriceLevel> {
        let label = Called::plain("parity").with("economy", economy).with("year", year);
        let found = reference::purchasing_power(economy, year);
        let (value, source) = found.map_or(("1", ""), |dated| (dated.value, dated.source));
        self.built_in(format_args!("ppp.{economy}.{year}"), label, value, source)
    }
}
