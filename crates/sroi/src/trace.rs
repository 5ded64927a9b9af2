//! The working behind one figure, down to places in the document and their sources.

use crate::ledger::{Ledger, Undefined};
use crate::number::Number;
use crate::plan::{FigureId, Label, Plan, Source, Step, Unit};
use serde::Serialize;
use std::collections::BTreeSet;

/// The working behind one figure, as a tree. A figure that stands in several places is worked out once;
/// elsewhere it is `repeated`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Trace {
    /// The name of the figure.
    pub key: String,
    /// What it is called.
    pub label: Label,
    /// Its unit.
    pub unit: Unit,
    /// Its value.
    pub value: Option<Number>,
    /// True where it needed more than 28 digits.
    pub lost: bool,
    /// Why it has no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undefined: Option<Undefined>,
    /// How it is worked out.
    pub step: &'static str,
    /// The exponent of a power.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exponent: Option<u32>,
    /// Where a given number comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// How often it stands in the sum above it.
    #[serde(skip_serializing_if = "is_one")]
    pub times: u32,
    /// True where its working is shown earlier in the tree.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub repeated: bool,
    /// True where its working lies too deep to be shown here; it can be asked for by its key.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub deeper: bool,
    /// What it is worked out from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Trace>,
}

/// The deepest tree: followers rest on those of the month before, for hundreds of months.
const DEEPEST: u32 = 200;

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_one(times: &u32) -> bool {
    *times == 1
}

/// A tree while it grows.
struct Tree<'a> {
    plan: &'a Plan,
    ledger: &'a Ledger,
    /// What has been worked out somewhere in it.
    seen: BTreeSet<FigureId>,
}

impl Tree<'_> {
    fn grow(&mut self, id: FigureId, times: u32, depth: u32) -> Option<Trace> {
        let figure = self.plan.figure(id)?;
        let entry = self.ledger.entry(id)?;
        // What is given, or made of one figure, is short enough to be shown wherever it stands.
        let short =
            matches!(figure.step, Step::Given(_) | Step::Rest(_) | Step::Growth(_) | Step::Power(..) | Step::Root(_));
        let repeated = !short && self.seen.contains(&id);
        let (exponent, source) = self.plan.beside(&figure.step);
        let deeper = !repeated && depth >= DEEPEST && !figure.step.cites().is_empty();
        let mut trace = Trace {
            key: figure.key.to_string(),
            label: self.plan.label(figure),
            unit: figure.unit,
            value: entry.value.ok(),
            lost: entry.lost,
            undefined: entry.value.err(),
            step: figure.step.word(),
            exponent,
            source,
            times,
            repeated,
            deeper,
            from: Vec::new(),
        };
        if !repeated && !deeper {
            self.seen.insert(id);
            let mut terms: Vec<(FigureId, u32)> = Vec::new();
            for cited in figure.step.cites() {
                match terms.iter_mut().find(|(known, _)| *known == cited && matches!(figure.step, Step::Sum(_))) {
                    Some((_, count)) => *count = count.saturating_add(1),
                    None => terms.push((cited, 1)),
                }
            }
            for (cited, count) in terms {
                trace.from.extend(self.grow(cited, count, depth.saturating_add(1)));
            }
        }
        Some(trace)
    }
}

impl Trace {
    /// The working behind a figure.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1200", "per": "year" }] }"#;
    /// let model = sroi::Model::read(text)?;
    /// let (plan, ledger) = { let plan = model.plan(); let ledger = plan.work_out(); (plan, ledger) };
    /// let total = plan.find("cost.total").ok_or("no such figure")?;
    /// let trace = sroi::Trace::of(&plan, &ledger, total).ok_or("no such figure")?;
    /// assert_eq!(trace.step, "sum");
    /// assert_eq!(trace.places(), ["/inputs/0/amount"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(plan: &Plan, ledger: &Ledger, id: FigureId) -> Option<Self> {
        let mut tree = Tree { plan, ledger, seen: BTreeSet::new() };
        tree.grow(id, 1, 0)
    }

    /// The places in the document that the figure rests on, in order, each once, as far down as the tree shows.
    #[must_use]
    pub fn places(&self) -> Vec<String> {
        let mut places = BTreeSet::new();
        self.collect(&mut places);
        places.into_iter().collect()
    }

    fn collect(&self, places: &mut BTreeSet<String>) {
        let pointer = self.source.as_ref().and_then(|source| source.pointer.as_ref());
        places.extend(pointer.map(|pointer| pointer.as_str().to_owned()));
        for part in &self.from {
            part.collect(places);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;

    fn depth(trace: &Trace) -> usize {
        trace.from.iter().map(depth).max().map_or(1, |below| below.saturating_add(1))
    }

    #[test]
    fn fifty_years_of_growth_are_shown_as_far_as_a_person_can_go() {
        let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 600 },
          "inputs": [{ "id": "grant", "kind": "cash", "amount": "1", "per": "month" }],
          "channels": [{ "id": "x", "platform": "x", "forecast": { "posts_per_month": "1",
            "followers": { "growth": "logistic", "monthly_growth": "0.01", "ceiling": "9000", "start": "100" } } }] }"#;
        let model = Model::read(text).unwrap();
        let (plan, ledger) = (model.plan(), model.plan().work_out());
        let last = plan.find("channels.x.2076-03.followers").unwrap();
        let trace = Trace::of(&plan, &ledger, last).unwrap();
        assert!((100..=202).contains(&depth(&trace)), "{}", depth(&trace));
    }
}
