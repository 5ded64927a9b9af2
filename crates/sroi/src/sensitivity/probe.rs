//! One figure of a study at other values of its assumptions.

use super::varied::Varied;
use crate::diagnostic::{Diagnostics, Problem};
use crate::document::read::suggestion;
use crate::document::{NegativeOutcomes, Place};
use crate::ledger::Ledger;
use crate::model::convention::{Rate, preset_rate};
use crate::model::parameter::Bounds;
use crate::model::{Model, Parameter, ParameterId};
use crate::number::Number;
use crate::plan::{FigureId, Label, Plan, Step, Unit};
use std::collections::BTreeSet;

/// The address of the discount rate, also where the preset brings it.
const DISCOUNT_RATE: &str = "convention.discount_rate";

/// A figure that is asked about.
pub(super) struct Probe {
    model: Model,
    pub(super) plan: Plan,
    ledger: Ledger,
    pub(super) figure: FigureId,
    /// What the figure rests on.
    behind: Vec<bool>,
    /// That, and what decides where outcomes stand.
    needed: Vec<bool>,
    target: Option<Number>,
    shaping: BTreeSet<ParameterId>,
    /// Outcomes that stand where their sign puts them, and whether they are harm.
    placed: Vec<(FigureId, bool)>,
}

/// What was found at some values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// The figure.
    pub(super) value: Option<Number>,
    /// 0 where the figure is the target: numerator less target times denominator, where it is a quotient.
    pub(super) gap: Option<Number>,
}

impl Probe {
    pub(super) fn open(model: &Model, figure: &str, target: Option<Number>) -> Result<Self, Diagnostics> {
        let model = with_rate(model);
        let plan = model.plan();
        let Some(found) = plan.find(figure) else {
            return Err(Place::default().alone(plan.unknown(figure)));
        };
        let ledger = plan.work_out();
        let by_sign = model.convention.negative_outcomes == NegativeOutcomes::Denominator;
        let outcomes = model.outcomes.iter().filter(|_| by_sign);
        let present = outcomes.filter_map(|outcome| {
            let id = plan.find(&format!("sroi.by_outcome.{}.present_value", outcome.id))?;
            Some((id, is_harm(&ledger, id)))
        });
        let placed: Vec<(FigureId, bool)> = present.collect();
        let needed = plan.behind(core::iter::once(found).chain(placed.iter().map(|(id, _)| *id)));
        let behind = plan.behind(core::iter::once(found));
        let shaping = model.shaping();
        Ok(Self { model, plan, ledger, figure: found, behind, needed, target, shaping, placed })
    }

    /// The assumptions that the figure rests on, or may rest on at another value; a shared one once. In the order of
    /// their addresses.
    pub(super) fn assumptions(&self) -> Vec<Varied> {
        let rests = |id: ParameterId, parameter: &Parameter| match self.plan.find(&parameter.address) {
            Some(figure) => self.needed.get(figure.0) == Some(&true) || self.shaping.contains(&id),
            None => self.shaping.contains(&id),
        };
        let parameters = (0..).map(ParameterId).zip(&self.model.parameters);
        let own = parameters.filter(|(id, parameter)| parameter.shared.is_none() && rests(*id, parameter));
        let mut found: Vec<Varied> = own.filter_map(|(id, _)| Varied::of(&self.model, id)).collect();
        found.sort_by(|a, b| a.address.cmp(&b.address));
        found
    }

    /// The assumption at an address; the one that it shares.
    pub(super) fn assumption(&self, address: &str) -> Result<Varied, Diagnostics> {
        let known = &self.model.addresses;
        let base = |id: ParameterId| Some(self.model.parameters.get(id.0)?.shared.unwrap_or(id));
        let found = known.get(address).copied().and_then(base).and_then(|id| Varied::of(&self.model, id));
        found.ok_or_else(|| {
            let suggestion = suggestion(address, known.keys().map(String::as_str));
            Place::default().alone(Problem::UnknownAddress { address: address.to_owned(), suggestion })
        })
    }

    /// What the figure is called, and its unit.
    pub(super) fn figure_named(&self) -> (Label, Unit) {
        let figure = self.plan.figure(self.figure);
        figure.map_or((Label::default(), Unit::Factor), |figure| (self.plan.label(figure), figure.unit))
    }

    /// True where the figure rests on the assumption as the study stands.
    pub(super) fn rests_on(&self, varied: &Varied) -> bool {
        self.plan.find(&varied.address).is_some_and(|id| self.behind.get(id.0) == Some(&true))
    }

    /// The figure as the study stands.
    pub(super) fn stated(&self) -> Reading {
        self.read(&self.plan, &self.ledger)
    }

    /// Takes hold of some assumptions; what they move is put back when they are let go.
    pub(super) fn hold<'p>(&'p mut self, assumptions: &'p [&'p Varied]) -> Hold<'p> {
        let bases: Vec<Option<FigureId>> =
            assumptions.iter().map(|assumption| self.plan.find(&assumption.address)).collect();
        let mut moved: Vec<FigureId> = Vec::new();
        for base in bases.iter().flatten() {
            moved.extend(self.plan.dependents(*base).into_iter().filter(|id| self.needed.get(id.0) == Some(&true)));
        }
        moved.sort_unstable();
        moved.dedup();
        Hold { probe: self, assumptions, bases, moved }
    }

    fn read(&self, plan: &Plan, ledger: &Ledger) -> Reading {
        let found = self.plan.figure(self.figure).and_then(|figure| plan.find(&figure.key));
        let Some(id) = found else { return Reading { value: None, gap: None } };
        let value = ledger.value(id);
        let gap = self.target.and_then(|target| match plan.figure(id).map(|figure| &figure.step) {
            // A quotient bends where its divisor moves; this does not.
            Some(Step::Over(above, below)) => ledger.value(*above)?.less(target.times(ledger.value(*below)?)?.value),
            _ => value?.less(target),
        });
        Reading { value, gap: gap.map(|worked| worked.value) }
    }

    /// The figure in a plan made anew.
    fn anew(&self, assumptions: &[&Varied], values: &[Number]) -> Reading {
        let mut model = self.model.clone();
        for (assumption, value) in assumptions.iter().zip(values) {
            model.give(assumption.id, *value);
        }
        let plan = model.plan();
        self.read(&plan, &plan.work_out())
    }
}

/// Some assumptions of a probe, to be moved together.
pub(super) struct Hold<'p> {
    probe: &'p mut Probe,
    assumptions: &'p [&'p Varied],
    bases: Vec<Option<FigureId>>,
    /// What they move, in order.
    moved: Vec<FigureId>,
}

impl Hold<'_> {
    /// The figure at these values, one for each assumption.
    pub(super) fn at(&mut self, values: &[Number]) -> Reading {
        let sign = |value: Number| (value.is_zero(), value.is_negative());
        let reshapes = |assumption: &Varied, value: Number| {
            self.probe.shaping.contains(&assumption.id)
                && (sign(assumption.value) != sign(value) || assumption.is_changed() && assumption.value != value)
        };
        if self.assumptions.iter().zip(values).any(|(assumption, value)| reshapes(assumption, *value)) {
            return self.probe.anew(self.assumptions, values);
        }
        self.set(values);
        let probe = &*self.probe;
        if probe.placed.iter().any(|(id, harm)| is_harm(&probe.ledger, *id) != *harm) {
            return probe.anew(self.assumptions, values);
        }
        probe.read(&probe.plan, &probe.ledger)
    }

    fn set(&mut self, values: &[Number]) {
        for (base, value) in self.bases.iter().zip(values) {
            if let Some(base) = base {
                self.probe.plan.give(*base, *value);
            }
        }
        self.probe.ledger.rework(&self.probe.plan, &self.moved);
    }
}

impl Drop for Hold<'_> {
    fn drop(&mut self) {
        let stated: Vec<Number> = self.assumptions.iter().map(|assumption| assumption.value).collect();
        self.set(&stated);
    }
}

fn is_harm(ledger: &Ledger, present: FigureId) -> bool {
    ledger.value(present).is_some_and(Number::is_negative)
}

/// The model with the discount rate of its preset as an assumption, so that it can be varied like a stated one.
fn with_rate(model: &Model) -> Model {
    let mut model = model.clone();
    if let Rate::Preset(preset) = model.convention.rate
        && !model.convention.is_undiscounted()
    {
        let (rate, source) = preset_rate(preset);
        let id = ParameterId(model.parameters.len());
        model.parameters.push(Parameter {
            address: DISCOUNT_RATE.to_owned(),
            place: Place::default(),
            value: rate.parse().unwrap_or_default(),
            range: None,
            shape: None,
            n: None,
            evidence: None,
            source: Some(source.to_owned()),
            note: None,
            unit: Unit::Share,
            owner: String::new(),
            field: "discount_rate".to_owned(),
            bounds: Bounds::Rate,
            timeless: true,
            shared: None,
            shifts: Vec::new(),
            alone_from: None,
        });
        model.convention.rate = Rate::Stated(id);
        model.addresses.insert(DISCOUNT_RATE.to_owned(), id);
    }
    model
}
