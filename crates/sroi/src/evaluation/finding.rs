//! What an assessor would object to and that only the figures show (the method, §7).

use super::Evaluation;
use crate::diagnostic::{Diagnostics, Problem};
use crate::ledger::{Ledger, Undefined};
use crate::model::Model;
use crate::model::outcome::Outcome;
use crate::model::quantity::{Quantity, StepKind};
use crate::number::Number;
use crate::plan::Plan;
use crate::pointer::Pointer;

/// Adds every such finding.
pub(super) fn find(model: &Model, plan: &Plan, ledger: &Ledger, answer: &Evaluation, findings: &mut Diagnostics) {
    undefined(plan, ledger, findings);
    let Some(ratio) = answer.sroi.ratio else {
        groups(model, plan, ledger, findings);
        return;
    };
    let root = Pointer::root();
    let half = Number::ONE.over(Number::whole(2)).map(|worked| worked.value);
    let any_priced = model.outcomes.iter().any(Outcome::is_priced);
    if any_priced && (ratio > Number::whole(15) || Some(ratio) < half) {
        findings.report(&root, "", Problem::RatioUnusual { ratio: ratio.to_string() });
    }
    if let Some(value) = answer.media.equivalent.total {
        let at = root.child("media_equivalent");
        findings.report(&at, "media_equivalent", Problem::MediaEquivalentApart { value: value.to_string() });
    }
    hours(model, answer, ratio, findings);
    dominating(model, answer, findings);
    groups(model, plan, ledger, findings);
}

fn undefined(plan: &Plan, ledger: &Ledger, findings: &mut Diagnostics) {
    let root = Pointer::root();
    for key in ["sroi.ratio", "roi.ratio"] {
        let entry = plan.find(key).and_then(|id| ledger.entry(id));
        if entry.is_some_and(|entry| entry.value == Err(Undefined::DividedByZero)) {
            let at = root.child("inputs");
            findings.report(&at, "inputs", Problem::NothingInvested { figure: key.to_owned() });
        }
    }
    for (figure, position) in plan.figures().iter().zip(0..) {
        let entry = ledger.entry(crate::plan::FigureId(position));
        if entry.is_some_and(|entry| entry.value == Err(Undefined::TooLarge)) {
            findings.report(&root, "", Problem::FigureTooLarge { figure: figure.key.to_string() });
            break;
        }
    }
}

/// Hours valued in an outcome without saying whether they are an input: both ratios are printed.
fn hours(model: &Model, answer: &Evaluation, ratio: Number, findings: &mut Diagnostics) {
    let Some(with_hours) = answer.sroi.ratio_with_hours else { return };
    for outcome in model.outcomes.iter().filter(|outcome| outcome.is_priced() && outcome.counts_hours()) {
        if outcome.hours_in_inputs.is_none() {
            let problem = Problem::HoursNotDeclared { ratio: ratio.to_string(), with_hours: with_hours.to_string() };
            findings.report(&outcome.place.pointer, outcome.place.address.clone(), problem);
        }
    }
}

/// One row above half of the value.
fn dominating(model: &Model, answer: &Evaluation, findings: &mut Diagnostics) {
    let priced =
        answer.sroi.by_outcome.iter().filter(|row| row.present_value.is_some_and(|value| value > Number::ZERO));
    let priced: Vec<_> = priced.collect();
    let sum = priced
        .iter()
        .filter_map(|row| row.present_value)
        .try_fold(Number::ZERO, |sum, value| sum.plus(value).map(|worked| worked.value));
    let half = sum.and_then(|sum| sum.over(Number::whole(2))).map(|worked| worked.value);
    if priced.len() < 2 {
        return;
    }
    for row in priced {
        if row.present_value > half
            && let Some(outcome) = model.outcomes.iter().find(|outcome| outcome.id == row.id)
        {
            let share = row.present_value.zip(sum).and_then(|(value, sum)| value.over(sum));
            let share = share.map(|worked| worked.value.to_string()).unwrap_or_default();
            let problem = Problem::OutcomeDominates { outcome: row.name.clone(), share };
            findings.report(&outcome.place.pointer, outcome.place.address.clone(), problem);
        }
    }
}

/// More people than the group has: those reached in a year, or those still benefiting in it.
fn groups(model: &Model, plan: &Plan, ledger: &Ledger, findings: &mut Diagnostics) {
    for outcome in &model.outcomes {
        let Some(group) = model.stakeholders.iter().find(|group| group.id == outcome.stakeholder) else { continue };
        let Some(size) = group.size else { continue };
        let kept = outcome.drop_off.and_then(|id| model.parameters.get(id.0)).map_or(Number::ZERO, |share| share.value);
        let kept = Number::ONE.less(kept).map_or(Number::ONE, |worked| worked.value);
        let mut benefiting = Number::ZERO;
        let mut most = Number::ZERO;
        for year in 1..=model.years() {
            let Some(people) = people_of_year(outcome, year, plan, ledger) else { continue };
            // Σ q_y (1 − d)^(k − y), as long as the outcome lasts.
            let before = if outcome.duration > 1 { benefiting.times(kept) } else { None };
            benefiting = before.and_then(|before| before.value.plus(people)).map_or(people, |worked| worked.value);
            most = most.max(benefiting);
        }
        if most > size {
            let problem = Problem::QuantityAboveGroup {
                quantity: most.to_string(),
                size: size.to_string(),
                group: group.name.clone(),
            };
            findings.report(&outcome.place.pointer, outcome.place.address.clone(), problem);
        }
    }
}

/// The people of an outcome in an activity year: the number before any `each`.
fn people_of_year(outcome: &Outcome, year: u32, plan: &Plan, ledger: &Ledger) -> Option<Number> {
    let last = match &outcome.quantity {
        Quantity::Chain(chain) => {
            let step = chain.steps.iter().rfind(|step| step.kind != StepKind::Each);
            step.map_or_else(|| chain.metric.word().to_owned(), |step| format!("steps.{}", step.id))
        }
        Quantity::Count { .. } if !outcome.counts_hours() => {
            let key = format!("outcomes.{}.year_{year}.quantity", outcome.id);
            let id =
                plan.find(&key).or_else(|| plan.find_spelt(format_args!("outcomes.{}.quantity.count", outcome.id)));
            return ledger.value(id?);
        }
        Quantity::ByYear(_) if !outcome.counts_hours() => {
            return ledger.value(plan.find_spelt(format_args!("outcomes.{}.quantity.by_year.{year}", outcome.id))?);
        }
        Quantity::Count { .. } | Quantity::ByYear(_) => return None,
    };
    let whole = format!("outcomes.{}.year_{year}.{last}", outcome.id);
    if let Some(id) = plan.find(&whole) {
        return ledger.value(id);
    }
    // The year is in parts where an assumption changes inside it.
    let parts = (1_u32..=12).filter_map(|position| {
        let month = year.saturating_sub(1).saturating_mul(12).saturating_add(position);
        ledger.value(plan.find_spelt(format_args!("outcomes.{}.year_{year}.month_{month}.{last}", outcome.id))?)
    });
    parts.reduce(|sum, part| sum.plus(part).map_or(sum, |worked| worked.value))
}
