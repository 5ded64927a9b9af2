//! The value of every figure, in checked decimals, and whether a digit was lost.

use crate::document::read::choices;
use crate::number::{Number, Worked};
use crate::plan::{FigureId, Plan, Step};

/// One value of a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The value, or why there is none.
    pub value: Result<Number, Undefined>,
    /// True where this figure, or one behind it, needed more than 28 digits.
    pub lost: bool,
}

choices! {
    /// Why a figure has no value.
    pub enum Undefined {
        /// Something is divided by 0.
        DividedByZero = "divided_by_zero",
        /// It is larger than a decimal of 28 digits can be.
        TooLarge = "too_large",
        /// It never comes to be, such as a month of payback.
        Never = "never",
        /// A figure behind it has no value.
        FollowsUndefined = "follows_undefined",
    }
}

/// The value of every figure of a plan.
#[derive(Clone, Debug)]
pub struct Ledger {
    entries: Vec<Entry>,
}

impl Plan {
    /// Works out every figure, front to back.
    #[must_use]
    pub fn work_out(&self) -> Ledger {
        let mut ledger = Ledger { entries: Vec::with_capacity(self.figures.len()) };
        for figure in &self.figures {
            let entry = ledger.work_out(&figure.step);
            ledger.entries.push(entry);
        }
        ledger
    }
}

impl Ledger {
    /// The value of a figure; `None` where it has none.
    #[must_use]
    pub fn value(&self, id: FigureId) -> Option<Number> {
        self.entries.get(id.0)?.value.ok()
    }

    /// The entry of a figure.
    #[must_use]
    pub fn entry(&self, id: FigureId) -> Option<Entry> {
        self.entries.get(id.0).copied()
    }

    /// Works out these figures again, which are in order. Gives those whose value is another than before.
    pub(crate) fn rework(&mut self, plan: &Plan, figures: &[FigureId]) -> Vec<FigureId> {
        let mut changed = Vec::new();
        for id in figures {
            let Some(figure) = plan.figures.get(id.0) else { continue };
            let entry = self.work_out(&figure.step);
            let Some(slot) = self.entries.get_mut(id.0) else { continue };
            if *slot != entry {
                *slot = entry;
                changed.push(*id);
            }
        }
        changed
    }

    fn work_out(&self, step: &Step) -> Entry {
        let mut lost = false;
        let value = match step {
            Step::Given(given) => Ok(given.value),
            Step::Sum(terms) => terms.iter().try_fold(Number::ZERO, |sum, term| {
                let term = self.get(*term, &mut lost)?;
                keep(sum.plus(term), &mut lost)
            }),
            Step::Less(a, b) => self.both(*a, *b, &mut lost, Number::less),
            Step::Times(a, b) => self.both(*a, *b, &mut lost, Number::times),
            Step::Over(a, b) => match self.get(*b, &mut lost) {
                Ok(divisor) if divisor.is_zero() => self.get(*a, &mut lost).and(Err(Undefined::DividedByZero)),
                _ => self.both(*a, *b, &mut lost, Number::over),
            },
            Step::Rest(a) => self.get(*a, &mut lost).and_then(|a| keep(Number::ONE.less(a), &mut lost)),
            Step::Growth(a) => self.get(*a, &mut lost).and_then(|a| keep(Number::ONE.plus(a), &mut lost)),
            Step::Power(a, exponent) => self.get(*a, &mut lost).and_then(|a| keep(a.power(*exponent), &mut lost)),
            Step::Root(a) => self.get(*a, &mut lost).and_then(|a| keep(a.root(), &mut lost)),
            Step::Least(a, b) => self.pair(*a, *b, &mut lost).map(|(a, b)| a.min(b)),
            Step::Greatest(a, b) => self.pair(*a, *b, &mut lost).map(|(a, b)| a.max(b)),
            Step::Chance(chance) => self.get(chance.likely, &mut lost),
            Step::Lasting(terms) => self.lasting(terms, &mut lost),
        };
        Entry { value, lost }
    }

    fn get(&self, id: FigureId, lost: &mut bool) -> Result<Number, Undefined> {
        let entry = self.entries.get(id.0).ok_or(Undefined::FollowsUndefined)?;
        *lost |= entry.lost;
        entry.value.map_err(|_| Undefined::FollowsUndefined)
    }

    fn pair(&self, a: FigureId, b: FigureId, lost: &mut bool) -> Result<(Number, Number), Undefined> {
        Ok((self.get(a, lost)?, self.get(b, lost)?))
    }

    fn both(
        &self,
        a: FigureId,
        b: FigureId,
        lost: &mut bool,
        work: fn(Number, Number) -> Option<Worked>,
    ) -> Result<Number, Undefined> {
        let (a, b) = self.pair(a, b, lost)?;
        keep(work(a, b), lost)
    }

    fn lasting(&self, terms: &[FigureId], lost: &mut bool) -> Result<Number, Undefined> {
        let mut first = Err(Undefined::Never);
        for (position, term) in (1_u32..).zip(terms) {
            first = if self.get(*term, lost)?.is_negative() {
                Err(Undefined::Never)
            } else {
                first.or(Ok(Number::whole(position)))
            };
        }
        first
    }
}

fn keep(worked: Option<Worked>, lost: &mut bool) -> Result<Number, Undefined> {
    let worked = worked.ok_or(Undefined::TooLarge)?;
    *lost |= worked.lost;
    Ok(worked.value)
}
