//! What checking a document builds up: the problems found, and the assumptions seen so far.

use super::parameter::{Parameter, ParameterId};
use crate::diagnostic::{Diagnostics, Problem};
use crate::document::read::suggestion;
use crate::document::{Id, Month, Place};
use std::collections::{BTreeMap, BTreeSet};

/// The state of one check.
#[derive(Debug, Default)]
pub(crate) struct Checker {
    pub(crate) problems: Diagnostics,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) addresses: BTreeMap<String, ParameterId>,
    /// Assumptions that share the value at an address, with the place that says so.
    pub(crate) shared: Vec<(ParameterId, String, Place)>,
    /// Addresses of what could not be read or does not hold: nothing more is said because of them.
    pub(crate) faulty: BTreeSet<String>,
    pub(crate) start: Month,
    pub(crate) months: u32,
}

impl Checker {
    /// Reports a problem, unless it only follows from one inside the same thing.
    pub(crate) fn report(&mut self, place: &Place, problem: Problem) {
        let follows = matches!(problem, Problem::MissingField { .. } | Problem::OneOfNeeded { .. });
        let inside = format!("{}.", place.address);
        if follows && self.faulty.iter().any(|address| address.starts_with(&inside)) {
            return;
        }
        self.problems.report(&place.pointer, place.address.clone(), problem);
    }

    /// Says it where the same id stands twice in a list.
    pub(crate) fn unique<'a>(&mut self, ids: impl Iterator<Item = (&'a Option<Id>, &'a Place)>) {
        let mut seen: BTreeMap<&Id, &Place> = BTreeMap::new();
        for (id, place) in ids {
            let Some(id) = id else { continue };
            if let Some(first) = seen.get(id) {
                let field = place.field("id");
                let mut diagnostic = Problem::DuplicateId { id: id.to_string() }.at(&field.pointer, field.address);
                diagnostic.related.push(first.pointer.child("id"));
                self.problems.push(diagnostic);
            } else {
                seen.insert(id, place);
            }
        }
    }

    /// The position of the thing with this id; says it where there is none.
    pub(crate) fn refer(&mut self, id: &str, known: &[&str], place: &Place) -> Option<usize> {
        let found = known.iter().position(|candidate| *candidate == id);
        if found.is_none() {
            let suggestion = suggestion(id, known.iter().copied());
            self.report(place, Problem::UnknownReference { id: id.to_owned(), suggestion });
        }
        found
    }

    /// The number of a month of the activity, counted from 1; says it where it lies outside.
    pub(crate) fn month(&mut self, month: Month, place: &Place) -> Option<u32> {
        let number =
            month.since(self.start).map(|since| since.saturating_add(1)).filter(|number| *number <= self.months);
        if number.is_none() {
            let last = self.start.later(self.months.saturating_sub(1));
            let problem = Problem::MonthOutside {
                month: month.to_string(),
                first: self.start.to_string(),
                last: last.to_string(),
            };
            self.report(place, problem);
        }
        number
    }

    /// Finds the parameter at an address; says it where there is none.
    pub(crate) fn address(&mut self, address: &str, place: &Place) -> Option<ParameterId> {
        let found =
            self.addresses.get(address).or_else(|| self.addresses.get(address.strip_suffix(".value")?)).copied();
        if found.is_none() && !self.faulty.contains(address) {
            let suggestion = suggestion(address, self.addresses.keys().map(String::as_str));
            self.report(place, Problem::UnknownAddress { address: address.to_owned(), suggestion });
        }
        found
    }

    /// Gives every shared assumption the value of the one it shares.
    pub(crate) fn share(&mut self) {
        let shared = core::mem::take(&mut self.shared);
        let mut targets: BTreeMap<ParameterId, (ParameterId, Place)> = BTreeMap::new();
        for (id, address, place) in shared {
            if let Some(target) = self.address(&address, &place) {
                targets.insert(id, (target, place));
            }
        }
        for (id, (first, place)) in &targets {
            let mut target = *first;
            let mut seen = BTreeSet::from([*id]);
            while let Some((next, _)) = targets.get(&target) {
                if !seen.insert(target) {
                    break;
                }
                target = *next;
            }
            if seen.contains(&target) {
                let address =
                    self.parameters.get(first.0).map(|parameter| parameter.address.clone()).unwrap_or_default();
                self.report(place, Problem::SameAsLoop { address });
                continue;
            }
            let Some(value) = self.parameters.get(target.0).map(|parameter| parameter.value) else { continue };
            let Some(parameter) = self.parameters.get_mut(id.0) else { continue };
            parameter.value = value;
            parameter.shared = Some(target);
            if !parameter.bounds.allow(value) {
                let (low, high) = parameter.bounds.limits();
                let text = |limit: Option<crate::Number>| limit.map(|limit| limit.to_string()).unwrap_or_default();
                let problem = Problem::NumberOutOfRange { value: value.to_string(), low: text(low), high: text(high) };
                self.report(place, problem);
            }
        }
    }
}
