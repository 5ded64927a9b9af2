//! An assumption that is varied: between what, and what its field allows.

use crate::document::read::choices;
use crate::model::{Model, Parameter, ParameterId};
use crate::number::Number;
use crate::plan::{Label, Unit};
use std::collections::BTreeMap;

choices! {
    /// Why an assumption has no bar.
    pub enum NoBar {
        /// It is 0 and no range is given: a tenth of nothing is nothing.
        ZeroWithoutRange = "zero_without_range",
        /// It is part of a content mix, whose parts add up to 1: it cannot move alone.
        PartOfMix = "part_of_mix",
    }
}

/// An assumption, with what the answers need to know of it.
#[derive(Clone, Debug)]
pub(super) struct Varied {
    pub(super) id: ParameterId,
    pub(super) address: String,
    pub(super) label: Label,
    pub(super) unit: Unit,
    pub(super) value: Number,
    /// From where to where its bar goes.
    pub(super) range: Result<(Number, Number), NoBar>,
    /// True where that is a tenth of the value, for want of a range.
    pub(super) assumed: bool,
    pub(super) lowest: Option<Number>,
    pub(super) highest: Option<Number>,
    /// It and those that share its value.
    following: Vec<Parameter>,
    months: u32,
}

impl Varied {
    pub(super) fn of(model: &Model, id: ParameterId) -> Option<Self> {
        let own = model.parameters.get(id.0)?;
        let following = model.parameters.iter().enumerate();
        let following = following.filter(|(position, _)| model.follows(ParameterId(*position), id));
        let following: Vec<Parameter> = following.map(|(_, parameter)| parameter.clone()).collect();
        let mut varied = Self {
            id,
            address: own.address.clone(),
            label: Label {
                code: "assumption",
                arguments: BTreeMap::from([("name", own.owner.clone()), ("field", own.field.clone())]),
            },
            unit: own.unit,
            value: own.value,
            range: Err(NoBar::PartOfMix),
            assumed: own.range.is_none(),
            lowest: None,
            highest: None,
            following,
            months: model.months,
        };
        varied.limit();
        if !model.is_part_of_a_mix(id) {
            varied.range = varied.between(own.range);
        }
        Some(varied)
    }

    /// True where changes from a month on make another value of it.
    pub(super) fn is_changed(&self) -> bool {
        self.following.iter().any(|parameter| !parameter.shifts.is_empty())
    }

    /// True where it, and all that share its value, may have this value in every month.
    pub(super) fn allows(&self, value: Number) -> bool {
        self.following.iter().all(|parameter| {
            let last = if parameter.shifts.is_empty() { 0 } else { self.months };
            let given = Parameter { value, ..parameter.clone() };
            (0..=last).all(|month| given.value_in(month).is_some_and(|value| parameter.bounds.allow(value)))
        })
    }

    fn between(&self, range: Option<(Number, Number)>) -> Result<(Number, Number), NoBar> {
        let tenth = || self.value.over(Number::whole(10)).map(|worked| worked.value.magnitude());
        let around = |tenth| Some((self.value.less(tenth)?.value, self.value.plus(tenth)?.value));
        let (low, high) = range.or_else(|| around(tenth()?)).unwrap_or((self.value, self.value));
        if range.is_none() && self.value.is_zero() {
            return Err(NoBar::ZeroWithoutRange);
        }
        let low = self.lowest.map_or(low, |lowest| low.max(lowest));
        let high = self.highest.map_or(high, |highest| high.min(highest));
        Ok((low.min(self.value), high.max(self.value)))
    }

    /// The narrowest of what the fields allow that have its value, in any month.
    fn limit(&mut self) {
        for parameter in &self.following {
            let last = if parameter.shifts.is_empty() { 0 } else { self.months };
            let (low, high) = parameter.bounds.limits();
            for month in 0..=last {
                let Some((start, slope)) = line(parameter, month).filter(|(_, slope)| !slope.is_zero()) else {
                    continue;
                };
                let back = |end: Number| Some(end.less(start)?.value.over(slope)?.value);
                let ends = (low.and_then(back), high.and_then(back));
                let (low, high) = if slope.is_negative() { (ends.1, ends.0) } else { ends };
                self.lowest = self.lowest.into_iter().chain(low).max();
                self.highest = self.highest.into_iter().chain(high).min();
            }
        }
    }
}

/// What the changes of a month make of a value x: start + slope × x.
fn line(parameter: &Parameter, month: u32) -> Option<(Number, Number)> {
    let at = |value| Parameter { value, ..parameter.clone() }.value_in(month);
    if parameter.shifts.is_empty() {
        return Some((Number::ZERO, Number::ONE));
    }
    let start = at(Number::ZERO)?;
    Some((start, at(Number::ONE)?.less(start)?.value))
}
