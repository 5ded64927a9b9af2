//! Building a plan, with units checked by the compiler.

use super::unit::{Over, Times, Unitary};
use super::{
    Chance, Factor, Fig, Figure, FigureId, Given, Label, Money, Months, Plan, Share, Source, SourceKind, Step,
};
use crate::number::Number;

impl Plan {
    /// Adds a figure. A key that is already there keeps its figure: the same key is the same number.
    fn add<U: Unitary>(&mut self, key: String, label: Label, step: Step) -> Fig<U> {
        if let Some(id) = self.keys.get(&key) {
            debug_assert!(
                self.figures.get(id.0).is_none_or(|figure| figure.step == step),
                "two different figures are called {key}"
            );
            return Fig::new(*id);
        }
        let id = FigureId(self.figures.len());
        self.keys.insert(key.clone(), id);
        self.figures.push(Figure { key, label, unit: U::UNIT, step });
        Fig::new(id)
    }

    pub(crate) fn given<U: Unitary>(
        &mut self,
        key: impl Into<String>,
        label: Label,
        value: Number,
        source: Source,
    ) -> Fig<U> {
        self.add(key.into(), label, Step::Given(Given { value, source }))
    }

    /// A number that the method itself brings, such as the months of a year.
    pub(crate) fn constant<U: Unitary>(&mut self, key: &str, label: Label, value: Number, source: &str) -> Fig<U> {
        let source = (!source.is_empty()).then(|| source.to_owned());
        self.given(
            format!("method.{key}"),
            label,
            value,
            Source { kind: SourceKind::Method, source, ..Source::default() },
        )
    }

    pub(crate) fn sum<U: Unitary>(&mut self, key: impl Into<String>, label: Label, terms: &[Fig<U>]) -> Fig<U> {
        self.add(key.into(), label, Step::Sum(terms.iter().map(|term| term.0).collect()))
    }

    pub(crate) fn less<U: Unitary>(&mut self, key: impl Into<String>, label: Label, a: Fig<U>, b: Fig<U>) -> Fig<U> {
        self.add(key.into(), label, Step::Less(a.0, b.0))
    }

    pub(crate) fn times<A: Times<B>, B>(
        &mut self,
        key: impl Into<String>,
        label: Label,
        a: Fig<A>,
        b: Fig<B>,
    ) -> Fig<A::Product> {
        self.add(key.into(), label, Step::Times(a.0, b.0))
    }

    pub(crate) fn over<A: Over<B>, B>(
        &mut self,
        key: impl Into<String>,
        label: Label,
        a: Fig<A>,
        b: Fig<B>,
    ) -> Fig<A::Quotient> {
        self.add(key.into(), label, Step::Over(a.0, b.0))
    }

    pub(crate) fn greatest<U: Unitary>(
        &mut self,
        key: impl Into<String>,
        label: Label,
        a: Fig<U>,
        b: Fig<U>,
    ) -> Fig<U> {
        self.add(key.into(), label, Step::Greatest(a.0, b.0))
    }

    /// 1 less a share: what is left of something after a deduction.
    pub(crate) fn rest(&mut self, share: Fig<Share>) -> Fig<Share> {
        let key = format!("rest({})", self.key(share.0));
        if let Some(known) = self.find(&key) {
            return Fig::new(known);
        }
        let label = Label::plain("rest").with("name", self.key(share.0));
        self.add(key, label, Step::Rest(share.0))
    }

    /// 1 plus a rate.
    pub(crate) fn growth(&mut self, rate: Fig<Share>) -> Fig<Factor> {
        let key = format!("growth({})", self.key(rate.0));
        if let Some(known) = self.find(&key) {
            return Fig::new(known);
        }
        let label = Label::plain("growth").with("name", self.key(rate.0));
        self.add(key, label, Step::Growth(rate.0))
    }

    pub(crate) fn power<U: Unitary>(&mut self, base: Fig<U>, exponent: u32) -> Fig<U> {
        if exponent == 1 {
            return base;
        }
        let key = format!("power({}, {exponent})", self.key(base.0));
        if let Some(known) = self.find(&key) {
            return Fig::new(known);
        }
        let label = Label::plain("power").with("name", self.key(base.0)).with("exponent", exponent);
        self.add(key, label, Step::Power(base.0, exponent))
    }

    pub(crate) fn root(&mut self, base: Fig<Factor>) -> Fig<Factor> {
        let key = format!("root({})", self.key(base.0));
        if let Some(known) = self.find(&key) {
            return Fig::new(known);
        }
        let label = Label::plain("root").with("name", self.key(base.0));
        self.add(key, label, Step::Root(base.0))
    }

    /// The first month from which on every one of the figures is 0 or more.
    pub(crate) fn lasting(&mut self, key: impl Into<String>, label: Label, figures: &[Fig<Money>]) -> Fig<Months> {
        self.add(key.into(), label, Step::Lasting(figures.iter().map(|figure| figure.0).collect()))
    }

    /// Whether a risk happens in a stretch of months of a year.
    pub(crate) fn chance(&mut self, key: String, label: Label, chance: Chance) -> Fig<Share> {
        self.add(key, label, Step::Chance(chance))
    }

    /// The same figure read as another unit, where the method says that one is the other.
    pub(crate) fn read_as<A, B>(figure: Fig<A>) -> Fig<B> {
        Fig::new(figure.0)
    }

    /// A sum of two figures of any one unit, for changes of an assumption.
    pub(crate) fn changed(&mut self, key: String, label: Label, unit: super::Unit, step: Step) -> FigureId {
        if let Some(id) = self.keys.get(&key) {
            debug_assert!(
                self.figures.get(id.0).is_none_or(|figure| figure.step == step),
                "two different figures are called {key}"
            );
            return *id;
        }
        let id = FigureId(self.figures.len());
        self.keys.insert(key.clone(), id);
        self.figures.push(Figure { key, label, unit, step });
        id
    }

    pub(crate) fn key(&self, id: FigureId) -> String {
        self.figures.get(id.0).map(|figure| figure.key.clone()).unwrap_or_default()
    }
}
