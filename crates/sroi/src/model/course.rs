//! Options and scenarios: courses of action and states of the world, as changes to addresses.

use super::checker::Checker;
use super::parameter::{Alter, ParameterId, Shift};
use super::{Model, parameter};
use crate::diagnostic::{Diagnostics, Problem};
use crate::document::{Change, Id, Place};

/// A checked option or scenario.
#[derive(Clone, Debug)]
pub struct Course {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    pub(crate) changes: Vec<(ParameterId, Shift)>,
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
        Some(Course { id, name, changes: read, place: place.clone() })
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
            None if parameter.timeless => 1,
            None => first,
        };
        let how = if let Some(set) = &change.set {
            Alter::Set(set.value?)
        } else if let Some(amount) = change.add {
            Alter::Add(amount)
        } else {
            Alter::Multiply(change.multiply?)
        };
        Some((id, Shift { from_month, how, place: place.clone() }))
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
            let Some(parameter) = changed.parameters.get_mut(id.0) else { continue };
            parameter.shifts.push(shift.clone());
            // A changed assumption stands on its own; those that share it follow it.
            let outside = (1..=self.months).find_map(|month| {
                let value = parameter.value_in(month);
                value.is_none_or(|value| !parameter.bounds.allow(value)).then_some(value)
            });
            if let Some(value) = outside {
                let (low, high) = parameter.bounds.limits();
                let text = |limit: Option<crate::Number>| limit.map(|limit| limit.to_string()).unwrap_or_default();
                let problem = Problem::ChangeLeavesRange { value: text(value), low: text(low), high: text(high) };
                problems.report(&shift.place.pointer, shift.place.address.clone(), problem);
            }
        }
        changed.mix_sums(&mut problems);
        changed.course = Some((course.id.clone(), course.name.clone()));
        if problems.has_errors() { Err(problems.sorted()) } else { Ok(changed) }
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
                    .try_fold(crate::Number::ZERO, |sum, share| sum.plus(share).map(|worked| worked.value));
                if sum != Some(crate::Number::ONE) {
                    let sum = sum.map(|sum| sum.to_string()).unwrap_or_default();
                    problems.report(&place.pointer, place.address.clone(), Problem::MixSum { sum });
                    break;
                }
            }
        }
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
