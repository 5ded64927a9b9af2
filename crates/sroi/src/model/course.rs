//! Options and scenarios: courses of action and states of the world, as changes to addresses.

use super::checker::Checker;
use super::parameter::{Alter, Bounds, Kind, Parameter, ParameterId, Shift};
use super::transition::Transition;
use super::{Model, parameter};
use crate::diagnostic::{Diagnostics, Problem};
use crate::document::{Change, Id, Place, Stated};
use crate::number::Number;

/// A checked option or scenario.
#[derive(Clone, Debug)]
pub struct Course {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    pub(crate) changes: Vec<(ParameterId, Shift)>,
    /// What it brings besides, for an option.
    pub(crate) transition: Transition,
    pub(crate) place: Place,
}

impl Checker {
    /// Checks the changes of an option (`sunk`: past months stay as they are) or of a scenario.
    pub(crate) fn course(
        &mut self,
        id: Option<&Id>,
        name: Option<&String>,
        changes: &[Change],
        place: &Place,
        sunk: Option<u32>,
    ) -> Option<Course> {
        let id = id?.to_string();
        let name = name.cloned().unwrap_or_else(|| id.clone());
        let mut read = Vec::new();
        for change in changes {
            read.extend(self.change(change, sunk));
        }
        Some(Course { id, name, changes: read, transition: Transition::default(), place: place.clone() })
    }

    fn change(&mut self, change: &Change, sunk: Option<u32>) -> Option<(ParameterId, Shift)> {
        let place = &change.place;
        let given =
            [change.set.as_ref().map(|_| "set"), change.add.map(|_| "add"), change.multiply.map(|_| "multiply")];
        if !self.one_of(&given, "set, add, multiply", place) {
            return None;
        }
        let id = self.address(change.at.as_deref()?, &place.field("at"))?;
        let parameter = self.parameters.get(id.0)?.clone();
        let first = sunk.unwrap_or(1);
        let from_month = match change.from_month.map(|month| month.0) {
            Some(_) if parameter.timeless => {
                self.report(&place.field("from_month"), Problem::ChangeTimeless { address: parameter.address });
                return None;
            }
            Some(month) if month == 0 || month > self.months => {
                let problem = Problem::MonthOutside {
                    month: month.to_string(),
                    first: "1".into(),
                    last: self.months.to_string(),
                };
                self.report(&place.field("from_month"), problem);
                return None;
            }
            Some(month) if month < first => {
                let problem = Problem::ChangeInPast { month: month.to_string(), first: first.to_string() };
                self.report(&place.field("from_month"), problem);
                return None;
            }
            Some(month) => month,
            // Timeless assumptions are read before the first month.
            None if parameter.timeless => 0,
            None => first,
        };
        let how = if let Some(set) = &change.set {
            Alter::Set(Box::new(self.new_value(&set.stated(), &parameter)?))
        } else if let Some(amount) = change.add {
            Alter::Add(amount)
        } else {
            Alter::Multiply(change.multiply?)
        };
        Some((id, Shift { from_month, until: None, how, place: place.clone(), address: parameter.address }))
    }
}

impl Checker {
    /// What a `set` brings: an assumption of its own, or the unchanged one that it shares. Whether the value is allowed
    /// is said where the change is applied.
    fn new_value(&mut self, set: &Stated<'_>, changed: &Parameter) -> Option<Parameter> {
        let mut new =
            self.checked(&set.assumption.place.address, set, &Kind::new(Bounds::Any, changed.unit, &changed.owner))?;
        new.field.clone_from(&changed.field);
        new.bounds = changed.bounds;
        if let Some(address) = set.assumption.same_as {
            let id = self.address(address, &set.assumption.place.field("same_as"))?;
            let target = self.parameters.get(id.0)?;
            new.value = target.value;
            new.shared = Some(target.shared.unwrap_or(id));
        }
        Some(new)
    }
}

impl Model {
    /// The model after the changes of an option or a scenario.
    ///
    /// # Errors
    /// Where a change takes a value out of the range that its field allows, or the content mix no
    /// longer adds up to 1.
    pub fn with(&self, course: &Course) -> Result<Self, Diagnostics> {
        let mut changed = self.clone();
        let mut problems = Diagnostics::new();
        for (id, shift) in &course.changes {
            let shared = changed.parameters.get(id.0).and_then(|parameter| parameter.shared);
            let inherited =
                shared.and_then(|shared| changed.parameters.get(shared.0)).map(|target| target.shifts.clone());
            let Some(parameter) = changed.parameters.get_mut(id.0) else { continue };
            // A changed assumption stands on its own from that month on; until then it follows the one it shares.
            if shared.is_some() {
                let first = parameter.alone_from.map_or(shift.from_month, |first| first.min(shift.from_month));
                parameter.alone_from = Some(first);
            }
            if let Some(inherited) = inherited.filter(|_| parameter.shifts.is_empty()) {
                parameter.shifts = inherited;
            }
            parameter.shifts.push(shift.clone());
            for sharer in changed.parameters.iter_mut().filter(|sharer| sharer.shared == Some(*id)) {
                if let Some(alone) = sharer.alone_from.filter(|alone| shift.from_month < *alone) {
                    sharer.shifts.push(Shift { until: Some(alone), ..shift.clone() });
                }
            }
        }
        changed.transition.costs.extend(course.transition.costs.iter().cloned());
        changed.transition.transfers.extend(course.transition.transfers.iter().cloned());
        changed.within_bounds(&mut problems);
        changed.mix_sums(&mut problems);
        changed.course = Some((course.id.clone(), course.name.clone()));
        if problems.has_errors() { Err(problems.sorted()) } else { Ok(changed) }
    }

    /// Says it where a changed assumption, or one that shares it, leaves its range in some month.
    fn within_bounds(&self, problems: &mut Diagnostics) {
        for (position, own) in self.parameters.iter().enumerate() {
            let Some((_, deciding)) = self.deciding(ParameterId(position)) else { continue };
            let Some(last) = deciding.shifts.last() else { continue };
            let outside = (0..=self.months).find_map(|month| {
                let Some(value) = deciding.value_in(month) else { return Some(("value", None)) };
                let (low, high) = deciding.limits_in(month).unwrap_or((value, value));
                let ends = [("value", value), ("low", low), ("high", high)];
                // An end may touch the limit that a value may not reach.
                let allowed = |end: &str, number: Number| {
                    let touches = end != "value" && own.bounds.limits().0 == Some(number);
                    touches || own.bounds.allow(number)
                };
                let outside = ends.into_iter().find(|(end, number)| !allowed(end, *number));
                outside.map(|(end, number)| (end, Some(number)))
            });
            if let Some((end, value)) = outside {
                let (low, high) = own.bounds.limits();
                let text = |limit: Option<Number>| limit.map(|limit| limit.to_string()).unwrap_or_default();
                let problem = Problem::ChangeLeavesRange {
                    end: end.to_owned(),
                    value: text(value),
                    low: text(low),
                    high: text(high),
                };
                problems.report(&last.place.pointer, last.place.address.clone(), problem);
            }
        }
    }

    /// Says it where the parts of a content mix do not add up to 1 in some month.
    pub(crate) fn mix_sums(&self, problems: &mut Diagnostics) {
        for channel in &self.channels {
            let Some(forecast) = &channel.forecast else { continue };
            let Some(place) = forecast.mix_place.as_ref().filter(|_| !forecast.mix.is_empty()) else { continue };
            for month in 1..=self.months {
                let shares = forecast.mix.iter().filter_map(|part| self.parameters.get(part.share.0));
                let sum = shares
                    .filter_map(|share| share.value_in(month))
                    .try_fold(Number::ZERO, |sum, share| sum.plus(share).map(|worked| worked.value));
                if sum != Some(Number::ONE) {
                    let sum = sum.map(|sum| sum.to_string()).unwrap_or_default();
                    problems.report(&place.pointer, place.address.clone(), Problem::MixSum { sum });
                    break;
                }
            }
        }
    }

    /// Every assumption that is drawn, by the key of its figure: those of the study, and those that changes set.
    #[must_use]
    pub fn uncertain(&self) -> Vec<(String, &Parameter)> {
        // What options cost and move is in the plan of their option only.
        let elsewhere = |parameter: &&Parameter| {
            let option = parameter.address.strip_prefix("options.").and_then(|rest| rest.split_once('.'));
            option.is_some_and(|(option, _)| self.course.as_ref().is_none_or(|(course, _)| course != option))
        };
        let own = self.parameters.iter().filter(|parameter| !elsewhere(parameter));
        let set = self.parameters.iter().flat_map(|parameter| &parameter.shifts).filter_map(|shift| match &shift.how {
            Alter::Set(new) => Some(new.as_ref()),
            Alter::Add(_) | Alter::Multiply(_) => None,
        });
        let mut known = std::collections::BTreeSet::new();
        let drawn = own.chain(set).filter(|parameter| parameter.is_uncertain());
        let drawn = drawn.filter(|parameter| known.insert(&parameter.address));
        drawn.map(|parameter| (parameter.address.clone(), parameter)).collect()
    }

    /// The parameter that decides the value of this one: itself, or the one it shares, unless changed.
    pub(crate) fn deciding(&self, id: ParameterId) -> Option<(ParameterId, &parameter::Parameter)> {
        let parameter = self.parameters.get(id.0)?;
        match parameter.shared {
            Some(shared) if parameter.shifts.is_empty() => Some((shared, self.parameters.get(shared.0)?)),
            _ => Some((id, parameter)),
        }
    }
}
