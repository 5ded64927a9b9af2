//! Assumptions, checked: each a number within its bounds, with an address, and what changes it from a month on.

use super::checker::Checker;
use crate::diagnostic::{Diagnostics, Problem};
use crate::document::{Assumption, Evidence, Judged, Place, Shape, Stated, Statement};
use crate::number::Number;
use crate::plan::Unit;

/// The position of a parameter in its model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParameterId(pub(crate) usize);

/// The discount rate is never drawn.
const DISCOUNT_RATE: &str = "convention.discount_rate";

/// What a number may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bounds {
    /// From 0 to 1.
    Share,
    /// A rate of change, from −1 to 1.
    Rate,
    /// 0 or more.
    NonNegative,
    /// Above 0.
    Positive,
    /// Any number.
    Any,
    /// A surcharge on pay, from 0 to 5.
    Surcharge,
}

impl Bounds {
    /// Lowest and highest value, where there is one.
    pub(crate) fn limits(self) -> (Option<Number>, Option<Number>) {
        let minus_one = Number::ZERO.less(Number::ONE).map(|worked| worked.value);
        match self {
            Self::Share => (Some(Number::ZERO), Some(Number::ONE)),
            Self::Rate => (minus_one, Some(Number::ONE)),
            Self::NonNegative | Self::Positive => (Some(Number::ZERO), None),
            Self::Any => (None, None),
            Self::Surcharge => (Some(Number::ZERO), Some(Number::whole(5))),
        }
    }

    /// True where a value is allowed.
    pub(crate) fn allow(self, value: Number) -> bool {
        let (low, high) = self.limits();
        let strict =
            matches!(self, Self::Positive) && value.is_zero() || matches!(self, Self::Rate) && Some(value) == low;
        !strict && low.is_none_or(|low| value >= low) && high.is_none_or(|high| value <= high)
    }

    fn problem(self, value: Number) -> Problem {
        let text = |limit: Option<Number>| limit.map(|limit| limit.to_string()).unwrap_or_default();
        match self {
            Self::Share | Self::Rate => {
                let hundredth = value.over(Number::whole(100)).map(|worked| worked.value);
                let mend = hundredth.filter(|mend| self.allow(*mend) && value.magnitude() > Number::ONE);
                Problem::ShareOutOfRange { value: value.to_string(), mend: text(mend) }
            }
            Self::NonNegative | Self::Positive | Self::Any | Self::Surcharge => {
                let (low, high) = self.limits();
                Problem::NumberOutOfRange { value: value.to_string(), low: text(low), high: text(high) }
            }
        }
    }
}

/// A change that holds from a month of the activity on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shift {
    /// The first month, counted from 1.
    pub(crate) from_month: u32,
    /// The first month in which it no longer holds: a sharer follows only until a change of its own.
    pub(crate) until: Option<u32>,
    /// What happens to the value.
    pub(crate) how: Alter,
    /// Where it is written.
    pub(crate) place: Place,
    /// The address of the assumption that the change names.
    pub(crate) address: String,
}

impl Shift {
    /// True in the months in which it holds.
    pub(crate) fn holds_in(&self, month: u32) -> bool {
        self.from_month <= month && self.until.is_none_or(|until| month < until)
    }
}

/// What a change does to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Alter {
    /// To an assumption of its own, with a range or without, or one that shares another's unchanged value.
    Set(Box<Parameter>),
    Add(Number),
    Multiply(Number),
}

impl Alter {
    /// What is set to the value of an assumption follows it.
    pub(crate) fn follow(&mut self, id: ParameterId, value: Number) {
        if let Self::Set(new) = self
            && new.shared == Some(id)
        {
            new.value = value;
        }
    }

    /// The value after the change.
    pub(crate) fn apply(&self, value: Number) -> Option<Number> {
        match self {
            Self::Set(new) => Some(new.value),
            Self::Add(amount) => value.plus(*amount).map(|worked| worked.value),
            Self::Multiply(factor) => value.times(*factor).map(|worked| worked.value),
        }
    }
}

/// One assumption of a study.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The path of ids and fields, such as `outcomes.learned.deadweight`.
    pub address: String,
    /// Where it stands.
    pub place: Place,
    /// The value that exact figures use.
    pub value: Number,
    /// The plausible low and high.
    pub range: Option<(Number, Number)>,
    /// The distribution between them.
    pub shape: Option<Shape>,
    /// How many observations stand behind a `beta`.
    pub n: Option<Number>,
    /// What it rests on.
    pub evidence: Option<Evidence>,
    /// Where it comes from.
    pub source: Option<String>,
    /// What the author says of it.
    pub note: Option<String>,
    /// Its unit.
    pub unit: Unit,
    /// The name of the thing it belongs to.
    pub owner: String,
    /// Which field it is, such as `deadweight`.
    pub field: String,
    pub(crate) bounds: Bounds,
    /// True where it holds for the whole study, so that no month can change it.
    pub(crate) timeless: bool,
    /// The parameter that it shares its value with.
    pub(crate) shared: Option<ParameterId>,
    pub(crate) shifts: Vec<Shift>,
    /// The first month in which a change of its own holds, for one that shares another's value.
    pub(crate) alone_from: Option<u32>,
}

impl Parameter {
    /// Whether another value may stand in its place: within its bounds, and within its own low and high.
    pub(crate) fn check(&self, value: Number) -> Result<(), Diagnostics> {
        let problem = if !self.bounds.allow(value) {
            self.bounds.problem(value)
        } else if let Some((low, high)) = self.range.filter(|(low, high)| value < *low || value > *high) {
            Problem::RangeOutOfOrder { low: low.to_string(), value: value.to_string(), high: high.to_string() }
        } else {
            return Ok(());
        };
        Err(self.place.alone(problem))
    }

    /// True where it is drawn: it has a range or observations, and is not said to be fixed.
    pub(crate) fn is_uncertain(&self) -> bool {
        let counted = self.shape == Some(Shape::Beta) && self.n.is_some();
        let spread = self.range.is_some_and(|(low, high)| low < high) || counted;
        spread && self.shape != Some(Shape::Fixed) && self.shared.is_none() && self.address != DISCOUNT_RATE
    }

    /// True where no draw leaves its low and high.
    fn has_limits(&self) -> bool {
        matches!(self.shape, Some(Shape::Pert | Shape::Triangular | Shape::Uniform))
    }

    /// The least and the most that its range lets it be in a month, after the changes that hold then: changes move low
    /// and high with the value. `None` where it has no range with limits.
    pub(crate) fn limits_in(&self, month: u32) -> Option<(Number, Number)> {
        let last = |part: &Self| part.range.filter(|_| part.has_limits());
        let mut limits = last(self);
        for shift in self.shifts.iter().filter(|shift| shift.holds_in(month)) {
            limits = match &shift.how {
                Alter::Set(new) => last(new),
                moved => limits.and_then(|(low, high)| {
                    let (low, high) = (moved.apply(low)?, moved.apply(high)?);
                    Some((low.min(high), low.max(high)))
                }),
            };
        }
        limits
    }

    /// True where a draw may lie below 0 in a month.
    pub(crate) fn may_be_negative(&self, month: u32) -> bool {
        let set = self.shifts.iter().rev().filter(|shift| shift.holds_in(month)).find_map(|shift| match &shift.how {
            Alter::Set(new) => Some(new.as_ref()),
            Alter::Add(_) | Alter::Multiply(_) => None,
        });
        let drawn = set.unwrap_or(self);
        self.value_in(month).is_some_and(Number::is_negative)
            || self.limits_in(month).is_some_and(|(low, _)| low.is_negative())
            || (drawn.range.is_some() && drawn.shape == Some(Shape::Normal))
    }

    /// Its value in a month of the activity, after the changes that hold then.
    pub(crate) fn value_in(&self, month: u32) -> Option<Number> {
        let mut holding = self.shifts.iter().filter(|shift| shift.holds_in(month));
        holding.try_fold(self.value, |value, shift| shift.how.apply(value))
    }
}

/// What the checker needs to know about a number besides the number.
#[derive(Clone, Debug)]
pub(crate) struct Kind<'a> {
    pub(crate) bounds: Bounds,
    pub(crate) unit: Unit,
    pub(crate) owner: &'a str,
    pub(crate) timeless: bool,
    /// The field's name, where the address does not end in it.
    pub(crate) field: Option<&'static str>,
}

impl<'a> Kind<'a> {
    pub(crate) fn new(bounds: Bounds, unit: Unit, owner: &'a str) -> Self {
        Self { bounds, unit, owner, timeless: false, field: None }
    }

    pub(crate) fn timeless(self) -> Self {
        Self { timeless: true, ..self }
    }

    pub(crate) fn called(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }
}

/// The most observations behind a beta: beyond, there is no spread to speak of.
const MOST_OBSERVATIONS: u32 = 1_000_000_000;

impl Checker {
    /// Checks a judged number and gives it its place among the parameters.
    pub(crate) fn parameter(&mut self, stated: &Stated<'_>, kind: &Kind<'_>) -> Option<ParameterId> {
        self.parameter_at(stated.assumption.place.address.clone(), stated, kind)
    }

    /// The same for a field that may be absent.
    pub(crate) fn number(
        &mut self,
        field: Option<&Judged<Assumption>>,
        bounds: Bounds,
        unit: Unit,
        owner: &str,
    ) -> Option<ParameterId> {
        self.parameter(&field?.stated(), &Kind::new(bounds, unit, owner))
    }

    /// The same under an address of its own, where the field's name says nothing.
    pub(crate) fn parameter_at(
        &mut self,
        address: String,
        stated: &Stated<'_>,
        kind: &Kind<'_>,
    ) -> Option<ParameterId> {
        let Some(parameter) = self.checked(&address, stated, kind) else {
            self.faulty.insert(stated.assumption.place.address.clone());
            self.faulty.insert(address);
            return None;
        };
        let place = stated.assumption.place;
        let id = ParameterId(self.parameters.len());
        self.parameters.push(parameter);
        if let Some(target) = stated.assumption.same_as {
            self.shared.push((id, target.to_owned(), place.field("same_as")));
        }
        if place.address != address {
            self.addresses.insert(place.address.clone(), id);
        }
        self.addresses.insert(address, id);
        Some(id)
    }

    /// An assumption that is not yet among the others.
    pub(super) fn checked(&mut self, address: &str, stated: &Stated<'_>, kind: &Kind<'_>) -> Option<Parameter> {
        let assumption = &stated.assumption;
        let place = assumption.place;
        let value = match (assumption.value, assumption.same_as) {
            (Some(_), Some(_)) => {
                self.report(place, Problem::SaidTwice { one: "value".into(), other: "same_as".into() });
                return None;
            }
            (Some(value), None) => value,
            // Filled in once every assumption is known.
            (None, Some(_)) => Number::ZERO,
            (None, None) => {
                self.report(place, Problem::MissingField { field: "value".into() });
                return None;
            }
        };
        if assumption.same_as.is_none() && !kind.bounds.allow(value) {
            let at = if stated.bare { place.clone() } else { place.field("value") };
            self.report(&at, kind.bounds.problem(value));
            return None;
        }
        let range = self.range(assumption, value, kind.bounds);
        let field = kind.field.unwrap_or_else(|| address.rsplit('.').next().unwrap_or(address)).to_owned();
        Some(Parameter {
            address: address.to_owned(),
            place: place.clone(),
            value,
            range,
            shape: assumption.shape.or(range.map(|_| Shape::Pert)),
            n: assumption.n,
            evidence: assumption.evidence,
            source: assumption.source.map(str::to_owned),
            note: assumption.note.map(str::to_owned),
            unit: kind.unit,
            owner: kind.owner.to_owned(),
            field,
            bounds: kind.bounds,
            timeless: kind.timeless,
            shared: None,
            shifts: Vec::new(),
            alone_from: None,
        })
    }

    fn range(&mut self, assumption: &Statement<'_>, value: Number, bounds: Bounds) -> Option<(Number, Number)> {
        let place = assumption.place;
        let shape = assumption.shape;
        if shape == Some(Shape::Beta) && assumption.same_as.is_none() {
            self.beta(assumption, value, bounds)?;
        }
        let (low, high) = match (assumption.low, assumption.high) {
            (Some(low), Some(high)) => (low, high),
            (None, None) => {
                let needs = match shape {
                    None | Some(Shape::Fixed) => return None,
                    Some(Shape::Beta) => return None,
                    Some(_) => "low, high",
                };
                let shape = shape.map_or("", Shape::word).to_owned();
                self.report(place, Problem::ShapeNeedsRange { shape, needs: needs.into() });
                return None;
            }
            (Some(_), None) => {
                self.report(place, Problem::RangeIncomplete { given: "low".into(), missing: "high".into() });
                return None;
            }
            (None, Some(_)) => {
                self.report(place, Problem::RangeIncomplete { given: "high".into(), missing: "low".into() });
                return None;
            }
        };
        for (end, field) in [(low, "low"), (high, "high")] {
            let limit = matches!(bounds, Bounds::Positive) && end.is_zero();
            if !bounds.allow(end) && !limit {
                self.report(&place.field(field), bounds.problem(end));
                return None;
            }
        }
        if assumption.same_as.is_none() && !(low <= value && value <= high) {
            let problem =
                Problem::RangeOutOfOrder { low: low.to_string(), value: value.to_string(), high: high.to_string() };
            self.report(place, problem);
            return None;
        }
        if shape == Some(Shape::Lognormal) && low <= Number::ZERO {
            self.report(&place.field("low"), Problem::LognormalNotPositive { low: low.to_string() });
            return None;
        }
        if assumption.same_as.is_none() {
            self.median(shape, low, value, high, place);
        }
        Some((low, high))
    }

    /// A beta is of a share that is neither certain nor impossible, after one observation or more.
    fn beta(&mut self, assumption: &Statement<'_>, value: Number, bounds: Bounds) -> Option<()> {
        let place = assumption.place;
        let Some(n) = assumption.n else {
            let problem = Problem::ShapeNeedsRange { shape: Shape::Beta.word().into(), needs: "n".into() };
            self.report(place, problem);
            return None;
        };
        if bounds != Bounds::Share || value <= Number::ZERO || value >= Number::ONE {
            self.report(place, Problem::BetaNotShare { value: value.to_string() });
            return None;
        }
        let most = Number::whole(MOST_OBSERVATIONS);
        if n < Number::ONE || n > most {
            let problem = Problem::NumberOutOfRange { value: n.to_string(), low: "1".into(), high: most.to_string() };
            self.report(&place.field("n"), problem);
            return None;
        }
        Some(())
    }

    /// Low and high of a normal or lognormal imply a median, which the value must be (the method, §"Exact value").
    fn median(&mut self, shape: Option<Shape>, low: Number, value: Number, high: Number, place: &Place) {
        let median = match shape {
            Some(Shape::Normal) => low.plus(high).and_then(|sum| sum.value.over(Number::whole(2))),
            Some(Shape::Lognormal) => low.times(high).and_then(|product| product.value.root()),
            _ => return,
        };
        let Some(median) = median.map(|worked| worked.value) else { return };
        let apart = median.less(value).map(|worked| worked.value.magnitude());
        let room = median.magnitude().over(Number::whole(100)).map(|worked| worked.value);
        if apart > room {
            self.report(
                place,
                Problem::MedianDiffers { value: value.to_string(), median: median.rounded(6).to_string() },
            );
        }
    }
}
