//! Sums of products of functions of one assumption each, and arithmetic on them.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

use super::function::{FunctionId, Functions};
use std::collections::BTreeMap;

/// The most terms of a sum.
const MOST: usize = 2_048;
/// The most terms that are looked at for one plan.
const PATIENCE: usize = 1_000_000;

/// A product: a number times functions of assumptions that are all different, in the order of the assumptions.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Term {
    pub(super) times: f64,
    pub(super) factors: Vec<FunctionId>,
    mark: u64,
}

/// Arithmetic on sums of products.
#[derive(Debug)]
pub(super) struct Algebra {
    pub(super) functions: Functions,
    left: usize,
}

impl Term {
    pub(super) fn constant(times: f64) -> Self {
        Self { times, factors: Vec::new(), mark: 0 }
    }
}

impl Algebra {
    pub(super) fn new(functions: Functions) -> Self {
        Self { functions, left: PATIENCE }
    }

    /// A product of functions that belong to different assumptions, in any order.
    pub(super) fn term(&self, times: f64, mut factors: Vec<FunctionId>) -> Term {
        factors.sort_by_key(|factor| self.variable(*factor));
        let mark = factors.iter().fold(0, |mark, factor| mark ^ self.mark(*factor));
        Term { times, factors, mark }
    }

    fn mark(&self, factor: FunctionId) -> u64 {
        self.functions.get(factor).map_or(0, |function| function.mark)
    }

    /// Which assumption a function is of.
    pub(super) fn variable(&self, factor: FunctionId) -> usize {
        self.functions.get(factor).map_or(usize::MAX, |function| function.variable)
    }

    /// Terms added up: those with the same factors become one, and so do those that differ in a single assumption.
    pub(super) fn sum(&mut self, terms: impl IntoIterator<Item = Term>) -> Option<Vec<Term>> {
        let mut gathered = Gathered::default();
        for term in terms {
            self.left = self.left.checked_sub(1)?;
            self.put(&mut gathered, term)?;
        }
        let terms: Vec<Term> = gathered.terms.into_iter().flatten().collect();
        (terms.len() <= MOST).then_some(terms)
    }

    fn put(&mut self, gathered: &mut Gathered, mut term: Term) -> Option<()> {
        loop {
            if !term.times.is_finite() {
                return None;
            }
            if term.times == 0.0 {
                return Some(());
            }
            if let Some(same) = gathered.same(term.mark, &term.factors) {
                let added = gathered.take(same)?;
                term.times += added.times;
                continue;
            }
            let Some(merged) = self.merged(gathered, &term)? else {
                gathered.keep(term, |factor| self.mark(factor));
                return Some(());
            };
            term = merged;
        }
    }

    /// The term together with one that differs in a single assumption, which is taken out; none where there is none.
    #[allow(clippy::option_option, reason = "nothing to merge, or too much to hold")]
    fn merged(&mut self, gathered: &mut Gathered, term: &Term) -> Option<Option<Term>> {
        for factor in &term.factors {
            let rest = term.mark ^ self.mark(*factor);
            // c f r + d g r = c (f + d ÷ c g) r
            let others = gathered.rests.get(&rest).map(Vec::as_slice).unwrap_or_default();
            let other = others.iter().copied().find(|(position, other)| {
                self.variable(*other) == self.variable(*factor)
                    && gathered
                        .get(*position)
                        .is_some_and(|known| alike(&known.factors, *other, &term.factors, *factor))
            });
            if let Some((position, other)) = other {
                let known = gathered.take(position)?;
                let function = self.functions.sum(other, ratio(term.times, known.times), *factor)?;
                return Some(Some(self.replaced(&known, other, function)));
            }
            // c f r + d r = c (f + d ÷ c) r
            let without: Vec<FunctionId> = term.factors.iter().copied().filter(|known| known != factor).collect();
            if let Some(position) = gathered.same(rest, &without) {
                let known = gathered.take(position)?;
                let function = self.functions.shift(*factor, ratio(known.times, term.times))?;
                return Some(Some(self.replaced(term, *factor, function)));
            }
        }
        let others = gathered.rests.get(&term.mark).map(Vec::as_slice).unwrap_or_default();
        let other = others.iter().copied().find(|(position, other)| {
            gathered
                .get(*position)
                .is_some_and(|known| known.factors.iter().filter(|factor| *factor != other).eq(&term.factors))
        });
        let Some((position, other)) = other else { return Some(None) };
        let known = gathered.take(position)?;
        let function = self.functions.shift(other, ratio(term.times, known.times))?;
        Some(Some(self.replaced(&known, other, function)))
    }

    fn replaced(&self, term: &Term, old: FunctionId, new: FunctionId) -> Term {
        let put = |factor: &FunctionId| if *factor == old { new } else { *factor };
        let factors = term.factors.iter().map(put).collect();
        Term { times: term.times, factors, mark: term.mark ^ self.mark(old) ^ self.mark(new) }
    }

    pub(super) fn scaled(&self, terms: &[Term], by: f64) -> Option<Vec<Term>> {
        if by == 0.0 {
            return Some(Vec::new());
        }
        by.is_finite().then(|| terms.iter().map(|term| Term { times: term.times * by, ..term.clone() }).collect())
    }

    pub(super) fn times(&mut self, a: &[Term], b: &[Term]) -> Option<Vec<Term>> {
        (a.len().checked_mul(b.len())? <= MOST).then_some(())?;
        let mut products = Vec::new();
        for a in a {
            for b in b {
                products.push(self.product(a, b)?);
            }
        }
        self.sum(products)
    }

    fn product(&mut self, a: &Term, b: &Term) -> Option<Term> {
        let (mut left, mut right) = (a.factors.iter().copied().peekable(), b.factors.iter().copied().peekable());
        let mut factors = Vec::new();
        loop {
            let both = match (left.peek(), right.peek()) {
                (Some(f), Some(g)) => self.variable(*f).cmp(&self.variable(*g)),
                (Some(_), None) => core::cmp::Ordering::Less,
                (None, Some(_)) => core::cmp::Ordering::Greater,
                (None, None) => break,
            };
            factors.push(match both {
                core::cmp::Ordering::Less => left.next()?,
                core::cmp::Ordering::Greater => right.next()?,
                core::cmp::Ordering::Equal => self.functions.times(left.next()?, right.next()?)?,
            });
        }
        Some(self.term(a.times * b.times, factors))
    }

    pub(super) fn power(&mut self, terms: &[Term], exponent: u32) -> Option<Vec<Term>> {
        if let [term] = terms {
            let factors: Option<Vec<FunctionId>> =
                term.factors.iter().map(|factor| self.functions.power(*factor, exponent)).collect();
            return Some(vec![self.term(libm::pow(term.times, f64::from(exponent)), factors?)]);
        }
        let mut product = terms.to_vec();
        for _ in 1..exponent {
            product = self.times(&product, terms)?;
        }
        (exponent > 0).then_some(product)
    }

    /// 1 ÷ a single product that is never 0.
    pub(super) fn inverse(&mut self, terms: &[Term]) -> Option<Vec<Term>> {
        let [term] = terms else { return None };
        let factors: Option<Vec<FunctionId>> =
            term.factors.iter().map(|factor| self.functions.inverse(*factor)).collect();
        Some(vec![self.term(1.0 / term.times, factors?)])
    }

    /// The square root of a single product that is never below 0.
    pub(super) fn root(&mut self, terms: &[Term]) -> Option<Vec<Term>> {
        let [term] = terms else { return None };
        let factors: Option<Vec<FunctionId>> = term.factors.iter().map(|factor| self.functions.root(*factor)).collect();
        let root = libm::sqrt(term.times);
        root.is_finite().then_some(())?;
        Some(vec![self.term(root, factors?)])
    }

    /// How large the terms of a sum are together, whatever their signs.
    pub(super) fn size(&self, terms: &[Term]) -> f64 {
        let mean = |factor: &FunctionId| self.functions.get(*factor).map_or(f64::NAN, |function| function.mean.abs());
        terms.iter().map(|term| term.factors.iter().fold(term.times.abs(), |size, factor| size * mean(factor))).sum()
    }

    /// Between what a sum certainly lies.
    pub(super) fn range(&self, terms: &[Term]) -> (f64, f64) {
        terms.iter().fold((0.0, 0.0), |(low, high), term| {
            let product = term.factors.iter().fold((term.times, term.times), |(low, high), factor| {
                let (a, b) = self.functions.get(*factor).map_or((f64::NAN, f64::NAN), |function| function.range);
                let ends = [low * a, low * b, high * a, high * b];
                (ends.into_iter().fold(f64::INFINITY, f64::min), ends.into_iter().fold(f64::NEG_INFINITY, f64::max))
            });
            (low + product.0, high + product.1)
        })
    }
}

/// Whether two products are alike but for one factor each.
fn alike(a: &[FunctionId], without: FunctionId, b: &[FunctionId], other: FunctionId) -> bool {
    a.iter().filter(|factor| **factor != without).eq(b.iter().filter(|factor| **factor != other))
}

/// The quotient of two numbers without its last binary digits, so that equal quotients of different numbers are equal.
fn ratio(a: f64, b: f64) -> f64 {
    const LAST: u64 = 0xFF;
    f64::from_bits((a / b).to_bits().wrapping_add(LAST / 2 + 1) & !LAST)
}

/// Terms that differ in more than one assumption from each other.
#[derive(Debug, Default)]
struct Gathered {
    terms: Vec<Option<Term>>,
    /// By the mark of all factors.
    wholes: BTreeMap<u64, usize>,
    /// By the mark of all factors but one, and which that is.
    rests: BTreeMap<u64, Vec<(usize, FunctionId)>>,
}

impl Gathered {
    fn get(&self, position: usize) -> Option<&Term> {
        self.terms.get(position)?.as_ref()
    }

    fn take(&mut self, position: usize) -> Option<Term> {
        self.terms.get_mut(position)?.take()
    }

    fn same(&self, mark: u64, factors: &[FunctionId]) -> Option<usize> {
        let position = *self.wholes.get(&mark)?;
        self.get(position).is_some_and(|term| term.factors == factors).then_some(position)
    }

    fn keep(&mut self, term: Term, mark: impl Fn(FunctionId) -> u64) {
        let position = self.terms.len();
        self.wholes.insert(term.mark, position);
        for factor in &term.factors {
            self.rests.entry(term.mark ^ mark(*factor)).or_default().push((position, *factor));
        }
        self.terms.push(Some(term));
    }
}
