//! A study that stays open: one number is set, and only what depends on it is worked out again.

use crate::diagnostic::{Diagnostics, Problem};
use crate::document::{self, NegativeOutcomes, Place};
use crate::ledger::Ledger;
use crate::model::{Model, ParameterId};
use crate::number::Number;
use crate::plan::{FigureId, Plan};
use crate::pointer::Pointer;
use std::collections::{BTreeMap, BTreeSet};

/// A study that stays open, for answers at every keystroke.
///
/// ```
/// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
/// let mut live = sroi::Live::open(text)?;
/// let changed = live.set("inputs.grant.amount", "1200")?;
/// let keys: Vec<&str> = changed.iter().filter_map(|id| live.plan().figure(*id)).map(|figure| figure.key.as_str()).collect();
/// assert!(keys.contains(&"cost.total"));
/// assert_eq!(live.value("cost.total").map(|total| total.to_string()), Some("1200".to_owned()));
/// assert!(live.text().contains(r#""amount": "1200""#));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
#[derive(Clone, Debug)]
pub struct Live {
    text: String,
    /// What was set since `text` was written, by the place of the assumption.
    set: BTreeMap<Pointer, String>,
    model: Model,
    plan: Plan,
    ledger: Ledger,
    /// The figures behind which each assumption stands; filled as assumptions are set.
    dependents: BTreeMap<FigureId, Dependents>,
    /// Which figures are worked out at once: those that are watched, and what they rest on. All, where nothing is watched.
    needed: Option<Vec<bool>>,
    /// What is watched, by key.
    watched: Option<Vec<String>>,
    /// Assumptions that were set since the figures nobody watches were worked out.
    behind: BTreeSet<FigureId>,
    /// How often the plan was made anew.
    remade: u32,
    /// Assumptions whose sign decides which figures there are.
    shaping: BTreeSet<ParameterId>,
}

/// The figures that rest on an assumption, in order: those needed at once, and the others.
#[derive(Clone, Debug)]
struct Dependents {
    needed: Vec<FigureId>,
    others: Vec<FigureId>,
}

impl Live {
    /// Reads, checks and works out a study.
    ///
    /// # Errors
    /// Every problem of the document, as [`Model::read`] finds them.
    pub fn open(text: &str) -> Result<Self, Diagnostics> {
        let model = Model::read(text)?;
        let plan = model.plan();
        let ledger = plan.work_out();
        let shaping = model.shaping();
        Ok(Self {
            text: text.to_owned(),
            set: BTreeMap::new(),
            model,
            plan,
            ledger,
            dependents: BTreeMap::new(),
            needed: None,
            watched: None,
            behind: BTreeSet::new(),
            remade: 0,
            shaping,
        })
    }

    /// Names the figures that are worked out at once and told by [`Live::set`]; all others follow when they are
    /// asked for. Without a call, every figure is watched.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
    /// let mut live = sroi::Live::open(text)?;
    /// live.watch(["cost.total"]);
    /// let changed = live.set("inputs.grant.amount", "1200")?;
    /// assert!(changed.iter().all(|id| live.plan().figure(*id).is_some_and(|figure| !figure.key.starts_with("sroi."))));
    /// assert_eq!(live.value("sroi.total_inputs").map(|inputs| inputs.to_string()), Some("1200".to_owned()));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    pub fn watch<K: Into<String>>(&mut self, keys: impl IntoIterator<Item = K>) {
        self.catch_up();
        self.watched = Some(keys.into_iter().map(Into::into).collect());
        self.look_up();
    }

    /// Finds anew what is needed; what was known of dependents is over.
    fn look_up(&mut self) {
        let ids = |keys: &Vec<String>| self.plan.behind(keys.iter().filter_map(|key| self.plan.find(key)));
        self.needed = self.watched.as_ref().map(ids);
        self.dependents.clear();
    }

    /// Sets the value of an assumption and works out what depends on it. Gives the figures whose value
    /// is another than before, in order.
    ///
    /// # Errors
    /// Where there is no such assumption, the text is no plain decimal, or the value is outside what its field
    /// allows, its own range or what an option leaves to it. Then nothing changes.
    pub fn set(&mut self, address: &str, text: &str) -> Result<Vec<FigureId>, Diagnostics> {
        let Some(id) = self.model.addresses.get(address).copied() else {
            let problem = Problem::UnknownAddress { address: address.to_owned(), suggestion: String::new() };
            return Err(Place::default().alone(problem));
        };
        // Addresses lead to parameters of the same model.
        let Some(parameter) = self.model.parameters.get(id.0) else { return Ok(Vec::new()) };
        let value = document::written(text).map_err(|problem| parameter.place.alone(problem))?;
        let (pointer, before) = (parameter.place.pointer.clone(), parameter.value);
        self.model.restate(id, value)?;
        let changed = if self.reshapes(id, before, value) { self.rebuilt() } else { self.reworked(id, value) };
        self.set.insert(pointer, text.to_owned());
        Ok(changed)
    }

    /// The value of a figure.
    #[must_use]
    pub fn value(&mut self, key: &str) -> Option<Number> {
        let id = self.plan.find(key)?;
        if self.needed.as_ref().is_some_and(|needed| needed.get(id.0) != Some(&true)) {
            self.catch_up();
        }
        self.ledger.value(id)
    }

    /// Every figure, with the values that are set.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The value of every figure that is watched, and of what it rests on.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// How often [`Live::set`] had to make the plan anew: positions of figures hold as long as this number does.
    #[must_use]
    pub fn remade(&self) -> u32 {
        self.remade
    }

    /// Works out what nobody watched.
    fn catch_up(&mut self) {
        let mut late: Vec<FigureId> = Vec::new();
        for base in core::mem::take(&mut self.behind) {
            late.extend(self.dependents.get(&base).map(|dependents| dependents.others.as_slice()).unwrap_or_default());
        }
        late.sort_unstable();
        late.dedup();
        self.ledger.rework(&self.plan, &late);
    }

    /// The study as it stands: the text that was opened, with the numbers that were set.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = self.text.clone();
        for (pointer, value) in &self.set {
            if let Some(span) = number_at(&text, pointer) {
                text.replace_range(span, &format!("\"{value}\""));
            }
        }
        text
    }

    /// True where the figures there are may be others than before, or the sign of an outcome decides where it stands.
    fn reshapes(&self, id: ParameterId, before: Number, after: Number) -> bool {
        let sign = |value: Number| (value.is_zero(), value.is_negative());
        self.model.convention.negative_outcomes == NegativeOutcomes::Denominator
            || (self.shaping.contains(&id) && sign(before) != sign(after))
    }

    /// The plan made anew. Gives the figures that are new or have another value.
    fn rebuilt(&mut self) -> Vec<FigureId> {
        let plan = self.model.plan();
        let ledger = plan.work_out();
        let old = core::mem::replace(&mut self.plan, plan);
        let before = core::mem::replace(&mut self.ledger, ledger);
        self.remade = self.remade.wrapping_add(1);
        self.behind.clear();
        self.look_up();
        let figures = self.plan.figures().iter().zip(0..);
        let changed = figures.filter_map(|(figure, position)| {
            let id = FigureId(position);
            let known = old.find(&figure.key).and_then(|id| before.entry(id));
            (known != self.ledger.entry(id)).then_some(id)
        });
        changed.collect()
    }

    /// What depends on the assumption, worked out again.
    fn reworked(&mut self, id: ParameterId, value: Number) -> Vec<FigureId> {
        let key = self.model.parameters.get(id.0).map(|parameter| parameter.address.as_str());
        // An assumption that no figure rests on is in no plan.
        let Some(base) = key.and_then(|key| self.plan.find(key)) else { return Vec::new() };
        self.plan.give(base, value);
        let (plan, needed) = (&self.plan, &self.needed);
        let dependents = self.dependents.entry(base).or_insert_with(|| {
            let is_needed = |id: &FigureId| needed.as_ref().is_none_or(|needed| needed.get(id.0) == Some(&true));
            let (needed, others) = plan.dependents(base).into_iter().partition(is_needed);
            Dependents { needed, others }
        });
        if !dependents.others.is_empty() {
            self.behind.insert(base);
        }
        self.ledger.rework(plan, &dependents.needed)
    }
}

impl Model {
    /// The model with another value of an assumption, and of those that share it.
    fn restate(&mut self, id: ParameterId, value: Number) -> Result<(), Diagnostics> {
        let Some(parameter) = self.parameters.get(id.0) else { return Ok(()) };
        if parameter.shared.is_some() {
            return Err(parameter.place.alone(Problem::SaidTwice { one: "value".into(), other: "same_as".into() }));
        }
        let sharers = self.parameters.iter().filter(|sharer| sharer.shared == Some(id));
        for bound in core::iter::once(parameter).chain(sharers) {
            bound.check(value)?;
        }
        let before = parameter.value;
        self.give(id, value);
        let mut problems = Diagnostics::new();
        if self.is_part_of_a_mix(id) {
            self.mix_sums(&mut problems);
        }
        for course in self.options.iter().chain(&self.scenarios) {
            if course.changes.iter().any(|(changed, _)| self.follows(*changed, id))
                && let Err(found) = self.with(course)
            {
                problems.append(found);
            }
        }
        if problems.has_errors() {
            self.give(id, before);
            return Err(problems.sorted());
        }
        Ok(())
    }
}

/// Where the number of an assumption stands: the assumption itself, or its `value`.
fn number_at(text: &str, pointer: &Pointer) -> Option<core::ops::Range<usize>> {
    let within = pointer.child("value");
    let span = document::locate(text, pointer)?;
    if text.get(span.clone())?.starts_with('{') { document::locate(text, &within) } else { Some(span) }
}
