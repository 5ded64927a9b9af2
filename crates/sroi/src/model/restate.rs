//! Another value for an assumption, and what it would change besides the value.

use super::{Model, ParameterId};
use crate::number::Number;
use std::collections::BTreeSet;

impl Model {
    pub(crate) fn is_part_of_a_mix(&self, id: ParameterId) -> bool {
        let forecasts = self.channels.iter().filter_map(|channel| channel.forecast.as_ref());
        forecasts.flat_map(|forecast| &forecast.mix).any(|part| self.follows(part.share, id))
    }

    /// True where one assumption has the value of the other: it is that one, or shares it.
    pub(crate) fn follows(&self, one: ParameterId, other: ParameterId) -> bool {
        one == other || self.parameters.get(one.0).is_some_and(|parameter| parameter.shared == Some(other))
    }

    pub(crate) fn give(&mut self, id: ParameterId, value: Number) {
        for (position, parameter) in self.parameters.iter_mut().enumerate() {
            if position == id.0 || parameter.shared == Some(id) {
                parameter.value = value;
            }
            parameter.shifts.iter_mut().for_each(|shift| shift.how.follow(id, value));
        }
        let courses = self.options.iter_mut().chain(&mut self.scenarios);
        for (_, shift) in courses.flat_map(|course| &mut course.changes) {
            shift.how.follow(id, value);
        }
    }

    /// Assumptions whose sign decides which figures there are.
    ///
    /// In a month without posts nothing grows, and what falls has a floor: see `method::activity`.
    pub(crate) fn shaping(&self) -> BTreeSet<ParameterId> {
        let forecasts = self.channels.iter().filter_map(|channel| channel.forecast.as_ref());
        let named = forecasts.flat_map(|forecast| {
            let monthly = forecast.growth.and_then(|growth| growth.monthly);
            [forecast.posts_per_month, monthly].into_iter().flatten()
        });
        let named = named.flat_map(|id| [Some(id), self.parameters.get(id.0).and_then(|parameter| parameter.shared)]);
        named.flatten().collect()
    }
}
