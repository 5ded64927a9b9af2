//! Building a plan, with units checked by the compiler.

use super::called::{Called, Origin};
use super::key::{Key, Spelt};
use super::unit::{Over, Times, Unit, Unitary};
use super::words::Words;
use super::{Chance, Factor, Fig, Figure, FigureId, Given, Money, Months, Plan, Share, SourceKind, Step, index};
use crate::number::Number;

impl Plan {
    /// An empty plan with room for about so many figures and given numbers.
    pub(crate) fn with_room(figures: usize, given: usize) -> Self {
        Self {
            figures: Vec::with_capacity(figures),
            index: index::Index::with_room(figures),
            words: Words::with_room(figures, given),
            spelt: String::new(),
        }
    }

    /// Adds a figure. A key that is already there keeps its figure: the same key is the same number.
    fn add<U: Unitary>(&mut self, key: impl Spelt, called: Called<'_>, step: Step) -> Fig<U> {
        Fig::new(self.changed(key, called, U::UNIT, step))
    }

    /// A figure of any one unit, for changes of an assumption.
    pub(crate) fn changed(&mut self, key: impl Spelt, called: Called<'_>, unit: Unit, step: Step) -> FigureId {
        match self.look_up(key) {
            Ok(known) => {
                debug_assert!(
                    self.figures.get(known.0).is_none_or(|figure| figure.step == step),
                    "two different figures are called {}",
                    self.spelt
                );
                known
            }
            Err(number) => self.push(number, called, unit, step),
        }
    }

    /// A given number of any one unit.
    pub(crate) fn stated(
        &mut self,
        key: impl Spelt,
        called: Called<'_>,
        unit: Unit,
        value: Number,
        origin: &Origin<'_>,
    ) -> FigureId {
        match self.look_up(key) {
            Ok(known) => {
                let same = |figure: &Figure| matches!(&figure.step, Step::Given(given) if given.value == value);
                debug_assert!(
                    self.figures.get(known.0).is_none_or(same),
                    "two different figures are called {}",
                    self.spelt
                );
                known
            }
            Err(number) => {
                let step = Step::Given(Given { value, kind: origin.kind, origin: self.words.keep_origin(origin) });
                self.push(number, called, unit, step)
            }
        }
    }

    /// The figure with a key; else the number of the key, which is kept until the figure is pushed.
    fn look_up(&mut self, key: impl Spelt) -> Result<FigureId, u64> {
        self.spelt.clear();
        key.spell(&mut self.spelt);
        self.known()
    }

    fn known(&self) -> Result<FigureId, u64> {
        let key = self.spelt.as_bytes();
        let number = index::number(key);
        self.index.find(number, key, &self.figures).ok_or(number)
    }

    /// A figure under the key that was looked up last.
    fn push(&mut self, number: u64, called: Called<'_>, unit: Unit, step: Step) -> FigureId {
        let id = FigureId(self.figures.len());
        self.index.insert(number, id);
        let naming = self.words.keep_name(called, &self.figures);
        self.figures.push(Figure { key: Key::of(&self.spelt), unit, step, naming });
        id
    }

    /// The figure whose key is written so.
    pub(crate) fn find_spelt(&self, key: impl Spelt) -> Option<FigureId> {
        let mut text = String::with_capacity(96);
        key.spell(&mut text);
        self.find(&text)
    }

    pub(crate) fn given<U: Unitary>(
        &mut self,
        key: impl Spelt,
        called: Called<'_>,
        value: Number,
        origin: &Origin<'_>,
    ) -> Fig<U> {
        Fig::new(self.stated(key, called, U::UNIT, value, origin))
    }

    /// A number that the method itself brings, such as the months of a year.
    pub(crate) fn constant<U: Unitary>(&mut self, key: impl Spelt, called: Called<'_>, value: Number) -> Fig<U> {
        self.given(key, called, value, &Origin::plain(SourceKind::Method))
    }

    pub(crate) fn sum<U: Unitary>(&mut self, key: impl Spelt, called: Called<'_>, terms: &[Fig<U>]) -> Fig<U> {
        self.add(key, called, Step::Sum(terms.iter().map(|term| term.0).collect()))
    }

    pub(crate) fn less<U: Unitary>(&mut self, key: impl Spelt, called: Called<'_>, a: Fig<U>, b: Fig<U>) -> Fig<U> {
        self.add(key, called, Step::Less(a.0, b.0))
    }

    pub(crate) fn times<A: Times<B>, B>(
        &mut self,
        key: impl Spelt,
        called: Called<'_>,
        a: Fig<A>,
        b: Fig<B>,
    ) -> Fig<A::Product> {
        self.add(key, called, Step::Times(a.0, b.0))
    }

    pub(crate) fn over<A: Over<B>, B>(
        &mut self,
        key: impl Spelt,
        called: Called<'_>,
        a: Fig<A>,
        b: Fig<B>,
    ) -> Fig<A::Quotient> {
        self.add(key, called, Step::Over(a.0, b.0))
    }

    pub(crate) fn greatest<U: Unitary>(&mut self, key: impl Spelt, called: Called<'_>, a: Fig<U>, b: Fig<U>) -> Fig<U> {
        self.add(key, called, Step::Greatest(a.0, b.0))
    }

    /// 1 less a share: what is left of something after a deduction.
    pub(crate) fn rest(&mut self, share: Fig<Share>) -> Fig<Share> {
        self.of_one(share.0, Called::plain("rest"), Step::Rest(share.0))
    }

    /// 1 plus a rate.
    pub(crate) fn growth(&mut self, rate: Fig<Share>) -> Fig<Factor> {
        self.of_one(rate.0, Called::plain("growth"), Step::Growth(rate.0))
    }

    pub(crate) fn power<U: Unitary>(&mut self, base: Fig<U>, exponent: u32) -> Fig<U> {
        if exponent == 1 {
            return base;
        }
        self.of_one(base.0, Called::plain("power").with("exponent", exponent), Step::Power(base.0, exponent))
    }

    pub(crate) fn root(&mut self, base: Fig<Factor>) -> Fig<Factor> {
        self.of_one(base.0, Called::plain("root"), Step::Root(base.0))
    }

    /// A figure of one other, named after it: `rest(outcomes.learned.deadweight)`, `power(growth(…), 3)`.
    fn of_one<U: Unitary>(&mut self, of: FigureId, called: Called<'_>, step: Step) -> Fig<U> {
        let (key, base) =
            (&mut self.spelt, self.figures.get(of.0).map(|figure| figure.key.as_str()).unwrap_or_default());
        key.clear();
        [called.code, "(", base].spell(key);
        if let Step::Power(_, exponent) = &step {
            format_args!(", {exponent}").spell(key);
        }
        key.push(')');
        Fig::new(match self.known() {
            Ok(known) => known,
            Err(number) => self.push(number, called.with("name", of), U::UNIT, step),
        })
    }

    /// The first month from which on every one of the figures is 0 or more.
    pub(crate) fn lasting(&mut self, key: impl Spelt, called: Called<'_>, figures: &[Fig<Money>]) -> Fig<Months> {
        self.add(key, called, Step::Lasting(figures.iter().map(|figure| figure.0).collect()))
    }

    /// Whether a risk happens in a stretch of months of a year.
    pub(crate) fn chance(&mut self, key: impl Spelt, called: Called<'_>, chance: Chance) -> Fig<Share> {
        self.add(key, called, Step::Chance(Box::new(chance)))
    }

    /// The same figure read as another unit, where the method says that one is the other.
    pub(crate) fn read_as<A, B>(figure: Fig<A>) -> Fig<B> {
        Fig::new(figure.0)
    }

    pub(crate) fn key(&self, id: FigureId) -> Key {
        self.figures.get(id.0).map_or_else(|| Key::of(""), |figure| figure.key.clone())
    }
}
