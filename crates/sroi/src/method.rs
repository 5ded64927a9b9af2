//! The method, written once: from a model to a plan of figures, in the guide's order and words.
//!
//! Sources: *A Guide to Social Return on Investment* (Cabinet Office / SROI Network, 2012), cited as
//! "Guide"; HM Treasury, *The Green Book*; AMEC, *Integrated Evaluation Framework*. The whole text of
//! the method is in `docs/method.md`.

mod activity;
mod chain;
mod cost;
mod decision;
mod impact;
mod media;
mod price;
mod returns;
mod risk;
mod social;
mod time;
mod transition;

pub use cost::LineKind;
pub(crate) use media::TOTALS;

use crate::document::Month;
use crate::model::parameter::{Alter, Shift};
use crate::model::{Metric, Model, Parameter, ParameterId};
use crate::number::Number;
use crate::plan::{Called, Events, Factor, Fig, FigureId, Money, Origin, Plan, SourceKind, Spelt, Step};
use std::collections::BTreeMap;

/// Builds the plan of a model.
pub(crate) struct Method<'m> {
    pub(crate) model: &'m Model,
    pub(crate) plan: Plan,
    /// Followers at the end of each month, by channel.
    followers: Vec<BTreeMap<Month, Fig<crate::plan::Followers>>>,
    /// Followers at the start of a month in which others joined or left, by channel and month.
    starting: BTreeMap<(usize, Month), Fig<crate::plan::Followers>>,
    /// The numbers of channels by month, as far as they were asked for.
    metrics: BTreeMap<(usize, Month, Metric), Option<Fig<Events>>>,
    /// The figures of assumptions as they are stated, as far as they were asked for.
    assumed: Vec<Option<FigureId>>,
}

impl Model {
    /// Every figure of the study, and how it is worked out.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
    /// let model = sroi::Model::read(text)?;
    /// let plan = model.plan();
    /// let ledger = plan.work_out();
    /// let total = plan.find("cost.total").and_then(|id| ledger.value(id));
    /// assert_eq!(total.map(|total| total.to_string()), Some("1000".to_owned()));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    #[must_use]
    pub fn plan(&self) -> Plan {
        Method::of(self, false)
    }
}

impl Model {
    /// About how many figures the plan will have: what outcomes come to year by year is most of them.
    fn figures_expected(&self) -> usize {
        let whole = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        let years = self.outcomes.iter().map(|outcome| whole(outcome.duration.saturating_mul(self.years())));
        let values = years.fold(0, usize::saturating_add);
        let (values, months) = (values.saturating_mul(4), whole(self.months).saturating_mul(4));
        self.parameters.len().saturating_mul(2).saturating_add(values).saturating_add(months).saturating_add(128)
    }
}

impl<'m> Method<'m> {
    /// The plan, with the curves of a decision where they are asked for.
    fn of(model: &'m Model, decides: bool) -> Plan {
        let given = model.parameters.len().saturating_add(16);
        let mut method = Self {
            model,
            plan: Plan::with_room(model.figures_expected(), given),
            followers: vec![BTreeMap::new(); model.channels.len()],
            starting: BTreeMap::new(),
            metrics: BTreeMap::new(),
            assumed: vec![None; model.parameters.len()],
        };
        for channel in method.growing_order() {
            method.grow(channel);
        }
        let outcomes = method.impacts();
        let lines = method.lines(&outcomes);
        method.cost(&lines);
        method.media(&lines);
        method.money(&lines);
        method.social(&lines, &outcomes);
        if decides {
            method.decision(&lines, &outcomes);
        }
        method.plan
    }

    /// The value of an assumption in a month (counted from 1; 0 stands for the time before).
    fn parameter<U>(&mut self, id: ParameterId, month: u32) -> Fig<U> {
        Fig::new(self.parameter_figure(id, month))
    }

    fn parameter_figure(&mut self, id: ParameterId, month: u32) -> FigureId {
        let model = self.model;
        let Some((id, parameter)) = model.deciding(id) else {
            // Ids come from the model itself.
            return self.zero::<Factor>().0;
        };
        let shared = parameter.shared.and_then(|shared| Some((shared, model.parameters.get(shared.0)?)));
        let (base_id, base) = shared.unwrap_or((id, parameter));
        // Asked for in every month; added once.
        let mut figure = match self.assumed.get(base_id.0).copied().flatten() {
            Some(known) => known,
            None => {
                let added = self.assumption(base);
                if let Some(place) = self.assumed.get_mut(base_id.0) {
                    *place = Some(added);
                }
                added
            }
        };
        let mut changes = String::new();
        let holding = parameter.shifts.iter().enumerate().filter(|(_, shift)| shift.holds_in(month));
        for (position, shift) in holding {
            // Named after every change that holds: the same one on another value is another figure.
            let position = position.saturating_add(1);
            changes.push_str(&format!("{}{position}", if changes.is_empty() { "" } else { "_" }));
            let (address, unit) = (&parameter.address, parameter.unit);
            let called = Self::called(parameter).with("from_month", shift.from_month);
            let origin = Origin {
                pointer: Some(&shift.place.pointer),
                address: Some(address),
                ..Origin::plain(SourceKind::Change)
            };
            figure = match &shift.how {
                Alter::Set(new) => self.set_figure(shift, new, called),
                Alter::Add(value) => {
                    let own = format_args!("{address}.change_{position}.add");
                    let added = self.plan.stated(own, called, unit, *value, &origin);
                    let key = format_args!("{address}.change_{changes}");
                    self.plan.changed(key, called, unit, Step::Sum(vec![figure, added]))
                }
                Alter::Multiply(value) => {
                    let own = format_args!("{address}.change_{position}.multiply");
                    let factor = self.plan.stated(own, called, unit, *value, &origin);
                    let key = format_args!("{address}.change_{changes}");
                    self.plan.changed(key, called, unit, Step::Times(figure, factor))
                }
            };
        }
        figure
    }

    fn called(parameter: &Parameter) -> Called<'_> {
        Called::of("assumption", &parameter.owner).with("field", &parameter.field)
    }

    /// An assumption as it is stated, before any change.
    fn assumption(&mut self, parameter: &Parameter) -> FigureId {
        let origin = Self::stated(parameter);
        self.plan.stated(&parameter.address, Self::called(parameter), parameter.unit, parameter.value, &origin)
    }

    /// Where the number of an assumption comes from.
    fn stated(parameter: &Parameter) -> Origin<'_> {
        Origin {
            kind: SourceKind::Assumption,
            pointer: Some(&parameter.place.pointer),
            address: Some(&parameter.address),
            evidence: parameter.evidence,
            source: parameter.source.as_deref(),
            note: parameter.note.as_deref(),
            range: parameter.range,
        }
    }

    /// What an assumption is set to: the figure of its own address, or the unchanged assumption it shares.
    fn set_figure(&mut self, shift: &Shift, new: &Parameter, called: Called<'_>) -> FigureId {
        let shared = new.shared.and_then(|shared| self.model.parameters.get(shared.0));
        if let Some(shared) = shared {
            return self.assumption(shared);
        }
        let origin = Origin { kind: SourceKind::Change, address: Some(&shift.address), ..Self::stated(new) };
        self.plan.stated(&new.address, called, new.unit, new.value, &origin)
    }

    /// `.from_month_4` where a change of one of these assumptions holds since month 4; else nothing.
    fn since(&self, parameters: &[ParameterId], month: u32) -> String {
        let deciding = parameters.iter().filter_map(|id| self.model.deciding(*id));
        let shifts = deciding.flat_map(|(_, parameter)| &parameter.shifts);
        let last = shifts.filter(|shift| shift.holds_in(month)).map(|shift| shift.from_month).max();
        last.map_or_else(String::new, |from| format!(".from_month_{from}"))
    }

    /// The value of an assumption in a month, as a number.
    fn value(&self, id: ParameterId, month: u32) -> Number {
        let value = self.model.deciding(id).and_then(|(_, parameter)| parameter.value_in(month));
        value.unwrap_or_default()
    }

    /// True where an assumption may be negative in a month, as stated or as drawn.
    fn may_fall(&self, id: ParameterId, month: u32) -> bool {
        self.model.deciding(id).is_some_and(|(_, parameter)| parameter.may_be_negative(month))
    }

    fn zero<U: crate::plan::Unitary>(&mut self) -> Fig<U> {
        self.plan.constant(["method.zero_", U::UNIT.word()], Called::plain("zero"), Number::ZERO)
    }

    /// A whole number of the method, such as the months of a year.
    fn whole(&mut self, value: u32) -> Fig<Factor> {
        let called = Called::plain("number").with("value", value);
        self.plan.constant(format_args!("method.{value}"), called, Number::whole(value))
    }

    /// The months of an activity year, counted from 1.
    fn months_of(&self, year: u32) -> core::ops::RangeInclusive<u32> {
        let first = year.saturating_sub(1).saturating_mul(12).saturating_add(1);
        first..=year.saturating_mul(12).min(self.model.months)
    }

    fn month(&self, number: u32) -> Month {
        self.model.start.later(number.saturating_sub(1))
    }

    /// Things in the order of their ids, so that the order of rows can never change a digit.
    fn in_id_order<T>(things: &[T], id: impl Fn(&T) -> &str) -> Vec<usize> {
        let mut order: Vec<usize> = (0..things.len()).collect();
        order.sort_by(|a, b| match (things.get(*a), things.get(*b)) {
            (Some(a), Some(b)) => id(a).cmp(id(b)),
            _ => core::cmp::Ordering::Equal,
        });
        order
    }
}

impl Method<'_> {
    /// The sum of monthly figures. A month that is a twelfth of something is put together again before
    /// it is added up, so that twelve twelfths are the whole to the last digit.
    fn over_months<U: crate::plan::Unitary>(
        &mut self,
        key: impl Spelt,
        label: Called<'_>,
        months: &[Fig<U>],
    ) -> Fig<U> {
        let mut counts: Vec<(FigureId, u32)> = Vec::new();
        for month in months {
            match counts.iter_mut().find(|(known, _)| *known == month.0) {
                Some((_, count)) => *count = count.saturating_add(1),
                None => counts.push((month.0, 1)),
            }
        }
        let mut terms: Vec<Fig<U>> = Vec::new();
        for (id, count) in counts {
            let parts = match self.plan.figure(id).map(|figure| &figure.step) {
                Some(Step::Over(whole, divisor)) => {
                    let (whole, divisor) = (*whole, *divisor);
                    self.whole_of(divisor).map(|parts| (whole, divisor, parts))
                }
                _ => None,
            };
            let Some((whole, divisor, parts)) = parts else {
                let repeated = usize::try_from(count).unwrap_or(usize::MAX);
                terms.extend(core::iter::repeat_n(Fig::<U>::new(id), repeated));
                continue;
            };
            let name = self.plan.key(id);
            let label = Called::plain("months-together").with("name", id).with("count", count);
            let unit = U::UNIT;
            terms.push(Fig::new(if count == parts {
                whole
            } else if count.checked_rem(parts) == Some(0) {
                let times = self.whole(count.checked_div(parts).unwrap_or(1));
                self.plan.changed(format_args!("{name} × {count}"), label, unit, Step::Times(whole, times.0))
            } else {
                let times = self.whole(count);
                let product = format_args!("{name} × {count} × {parts}");
                let product = self.plan.changed(product, label, unit, Step::Times(whole, times.0));
                self.plan.changed(format_args!("{name} × {count}"), label, unit, Step::Over(product, divisor))
            }));
        }
        self.plan.sum(key, label, &terms)
    }

    /// Money up to each month of the activity: the years before, and the months of this one.
    fn so_far(&mut self, what: &str, code: &'static str, flows: &[&Monthly]) -> Monthly {
        let mut before: Vec<Fig<Money>> = Vec::new();
        let mut sums = Monthly::new();
        for year in 1..=self.model.years() {
            let label = Called::plain(code).with("month", self.month(year.saturating_mul(12).saturating_sub(11)));
            let start = self.plan.sum(format_args!("{what}.before_year_{year}"), label, &before);
            let mut months: Vec<Fig<Money>> = Vec::new();
            for number in self.months_of(year) {
                months.extend(flows.iter().filter_map(|flow| flow.get(&number).copied()));
                let month = self.month(number);
                let label = Called::plain(code).with("month", month);
                let part = self.over_months(format_args!("by_month.{month}.{what}.of_year"), label, &months);
                sums.insert(number, self.plan.sum(format_args!("by_month.{month}.{what}"), label, &[start, part]));
            }
            let label = Called::plain("flow-of-year").with("year", year);
            before.push(self.over_months(format_args!("{what}.year_{year}"), label, &months));
        }
        sums
    }

    /// The number behind a whole number of the method.
    fn whole_of(&self, id: FigureId) -> Option<u32> {
        let figure = self.plan.figure(id)?;
        match &figure.step {
            Step::Given(given) if figure.is_number() => given.value.as_count(),
            _ => None,
        }
    }
}

/// Money month by month, counted from 1.
pub(crate) type Monthly = BTreeMap<u32, Fig<Money>>;
