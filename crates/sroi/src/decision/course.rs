//! One option: its plan, and the draws of its curves.

use super::row::{Band, Crossing, Difference, Incremental, Objective, OptionRow};
use super::{Chances, Sampler, quantile};
use crate::document::Month;
use crate::ledger::Ledger;
use crate::model::Model;
use crate::number::Number;
use crate::plan::{FigureId, Plan};
use crate::simulation::program::Program;
use crate::simulation::{Simulation, work_out};

/// An option with the draws of everything that is asked of it.
#[derive(Clone, Debug)]
pub(super) struct Course {
    id: String,
    name: Option<String>,
    months: usize,
    /// Stated values of the curves, objective after objective.
    stated: Vec<Option<Number>>,
    /// Draws of the same.
    drawn: Vec<Vec<f64>>,
    /// Draws of the ends, with risks at their expected cost.
    expected: Vec<Vec<f64>>,
    names: Vec<String>,
    value: Option<Number>,
    inputs: Option<Number>,
    followers: Option<Number>,
}

impl Course {
    pub(super) fn of(
        id: &str,
        name: Option<&String>,
        model: &Model,
        sampler: &Sampler,
        simulation: &Simulation,
    ) -> Self {
        let plan = model.decision_plan();
        let ledger = plan.work_out();
        let months = usize::try_from(model.months).unwrap_or(0);
        let curve = |objective: Objective| {
            let plan = &plan;
            (1..=model.months).map(move |number| {
                let month = model.start.later(number.saturating_sub(1));
                let key = format!("decision.{}.by_month.{month}", objective.word());
                plan.find(&key).unwrap_or_else(FigureId::none)
            })
        };
        let curves: Vec<FigureId> = Objective::ALL.into_iter().flat_map(curve).collect();
        let ends: Vec<FigureId> =
            Objective::ALL.into_iter().filter_map(|objective| curve(objective).next_back()).collect();
        let (drawn, mut names) = draw(&plan, &ledger, sampler, &curves, Chances::Drawn, simulation);
        let (expected, more) = draw(&plan, &ledger, sampler, &ends, Chances::Expected, simulation);
        names.extend(more);
        let stated = |key: &str| plan.find(key).and_then(|id| ledger.value(id));
        let left: Vec<Number> =
            model.channels.iter().filter_map(|channel| stated(&format!("decision.followers.{}", channel.id))).collect();
        let followers = (!left.is_empty())
            .then(|| left.iter().try_fold(Number::ZERO, |sum, left| sum.plus(*left).map(|worked| worked.value)))
            .flatten();
        Self {
            id: id.to_owned(),
            name: name.cloned(),
            months,
            stated: curves.iter().map(|id| ledger.value(*id)).collect(),
            drawn,
            expected,
            names,
            value: stated("sroi.total_present_value"),
            inputs: stated("sroi.total_inputs"),
            followers,
        }
    }

    /// What its figures are drawn from.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    fn from(&self, objective: Objective) -> usize {
        objective.position().saturating_mul(self.months)
    }

    /// The draws of an objective's curve, month by month.
    fn curve(&self, objective: Objective) -> &[Vec<f64>] {
        let from = self.from(objective);
        self.drawn.get(from..from.saturating_add(self.months)).unwrap_or_default()
    }

    fn stated_curve(&self, objective: Objective) -> &[Option<Number>] {
        let from = self.from(objective);
        self.stated.get(from..from.saturating_add(self.months)).unwrap_or_default()
    }

    /// The draws of an objective at the end of the activity.
    pub(super) fn last(&self, objective: Objective) -> &[f64] {
        self.curve(objective).last().map(Vec::as_slice).unwrap_or_default()
    }

    /// The same with risks at their expected cost.
    pub(super) fn expected(&self, objective: Objective) -> &[f64] {
        self.expected.get(objective.position()).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn row(&self, objective: Objective, hold: &Self, start: Month) -> OptionRow {
        let month = |position: usize| start.later(u32::try_from(position).unwrap_or(u32::MAX));
        let curve = self.curve(objective).iter().zip(self.stated_curve(objective)).enumerate();
        let by_month: Vec<Band> = curve.map(|(at, (draws, stated))| Band::of(month(at), *stated, draws)).collect();
        let is_hold = core::ptr::eq(self, hold);
        OptionRow {
            id: self.id.clone(),
            name: self.name.clone(),
            at_end: by_month.last().cloned().unwrap_or_default(),
            difference: (!is_hold).then(|| self.difference(objective, hold, month(self.months.saturating_sub(1)))),
            probability_best: None,
            expected_regret: None,
            crossing: (!is_hold).then(|| self.crossing(objective, hold, month)),
            incremental: (!is_hold && objective == Objective::Social).then(|| self.incremental(hold)),
            followers: self.followers,
            follower_value_to_flip: None,
            by_month,
        }
    }

    fn difference(&self, objective: Objective, hold: &Self, month: Month) -> Difference {
        let both = self.last(objective).iter().zip(hold.last(objective));
        let draws: Vec<f64> = both.map(|(own, hold)| own - hold).collect();
        let ahead = draws.iter().filter(|more| **more > 0.0).count();
        let stated = self.stated_curve(objective).last().copied().flatten();
        let stated = stated.zip(hold.stated_curve(objective).last().copied().flatten());
        let stated = stated.and_then(|(own, hold)| own.less(hold)).map(|worked| worked.value);
        Difference { band: Band::of(month, stated, &draws), probability: share(ahead, draws.len()) }
    }

    /// The first month from which the option stays ahead of *hold*, as stated and draw by draw.
    fn crossing(&self, objective: Objective, hold: &Self, month: impl Fn(usize) -> Month) -> Crossing {
        let both = self.stated_curve(objective).iter().zip(hold.stated_curve(objective));
        let stated = first_ahead(both.map(|(own, hold)| own.zip(*hold).is_some_and(|(own, hold)| own > hold)));
        let (own, other) = (self.curve(objective), hold.curve(objective));
        let draws = self.last(objective).len();
        let mut counts = vec![0_usize; self.months];
        for draw in 0..draws {
            let ahead = own.iter().zip(other).map(|(own, hold)| own.get(draw) > hold.get(draw));
            if let Some(count) = first_ahead(ahead).and_then(|first| counts.get_mut(first)) {
                *count = count.saturating_add(1);
            }
        }
        let crossed: usize = counts.iter().sum();
        let by = |percent: usize| {
            let needed = crossed.saturating_mul(percent).div_ceil(100).max(1);
            let mut so_far = 0_usize;
            counts.iter().position(|count| {
                so_far = so_far.saturating_add(*count);
                so_far >= needed
            })
        };
        let by = |percent| (crossed > 0).then(|| by(percent)).flatten().map(&month);
        Crossing {
            stated: stated.map(&month),
            probability: share(crossed, draws),
            p05: by(5),
            p50: by(50),
            p95: by(95),
        }
    }

    fn incremental(&self, hold: &Self) -> Incremental {
        let less = |own: Option<Number>, hold: Option<Number>| own?.less(hold?).map(|worked| worked.value);
        let (inputs, value) = (less(self.inputs, hold.inputs), less(self.value, hold.value));
        let quotient = || value?.over(inputs?).map(|worked| worked.value);
        Incremental {
            inputs,
            value,
            ratio: inputs.filter(|inputs| *inputs > Number::ZERO).and_then(|_| quotient()),
            lost_per_unit_saved: inputs.filter(|inputs| *inputs < Number::ZERO).and_then(|_| quotient()),
        }
    }
}

impl Objective {
    fn position(self) -> usize {
        match self {
            Self::Social => 0,
            Self::Money => 1,
            Self::Both => 2,
        }
    }
}

impl Band {
    fn of(month: Month, stated: Option<Number>, draws: &[f64]) -> Self {
        let mut draws = draws.to_vec();
        let known = quantile::defined_first(&mut draws);
        let mean = quantile::moments(known).mean;
        let [p05, p25, p50, p75, p95] = quantile::of(known, [0.05, 0.25, 0.5, 0.75, 0.95]).map(Number::near);
        Self { month, stated, mean: Number::near(mean), p05, p25, p50, p75, p95 }
    }
}

/// Position of the first month from which on all are ahead.
fn first_ahead(ahead: impl DoubleEndedIterator<Item = bool> + ExactSizeIterator) -> Option<usize> {
    let months = ahead.len();
    let lasting = ahead.rev().take_while(|ahead| *ahead).count();
    (lasting > 0).then(|| months.saturating_sub(lasting))
}

fn share(part: usize, whole: usize) -> Option<Number> {
    let number = |count: usize| u32::try_from(count).ok().map(Number::whole);
    number(part)?.over(number(whole)?).map(|worked| worked.value)
}

/// Draws figures of a plan; gives also what they are drawn from.
fn draw(
    plan: &Plan,
    ledger: &Ledger,
    sampler: &Sampler,
    figures: &[FigureId],
    chances: Chances,
    simulation: &Simulation,
) -> (Vec<Vec<f64>>, Vec<String>) {
    let program = Program::of(plan, ledger, &|key| sampler.varies(key), figures, chances);
    let draws = usize::try_from(simulation.count()).unwrap_or(0);
    let mut results = vec![vec![f64::NAN; draws]; figures.len()];
    work_out(&program, sampler, 0, results.iter_mut().map(Vec::as_mut_slice).collect());
    (results, program.names().to_vec())
}
