//! Reading a plan without draws: mean and standard deviation in closed form, the distribution by convolution.
//!
//! A figure qualifies where the plan behind it is a sum of products of functions of single assumptions that vary
//! independently of each other: deductions, years of drop-off, discounting, growth and re-pricing are; a quotient by a sum
//! of several assumptions, a smaller or larger of two that cross, a payback and assumptions that move together are not.
//! Mean and standard deviation then follow whatever the products share; the distribution does where parts share nothing
//! that cannot be taken out.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

mod fourier;
mod function;
mod join;
mod lattice;
mod law;
mod moments;
mod terms;
mod variable;

use super::program::{At, Reading, Work};
use super::quantile::{count, whole};
use super::shape::Curve;
use function::Functions;
use join::Joiner;
use law::Law;
use std::rc::Rc;
use terms::{Algebra, Term};
use variable::{Steps, Variable};

/// How far the mean of a distribution may be from the closed form, in standard deviations; and its standard deviation, as a
/// part of that of the closed form. A distribution further off is not used.
const APART: f64 = 1e-4;

/// A standard deviation below this part of the terms of a sum comes from rounding.
const NO_SPREAD: f64 = 1e-13;

/// What is known of a figure without a draw.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Exact {
    pub(super) mean: f64,
    pub(super) sd: f64,
    /// None where the parts of the figure share assumptions.
    law: Option<Law>,
}

impl Exact {
    /// Whether the whole distribution is known.
    pub(super) fn is_whole(&self) -> bool {
        self.law.is_some()
    }

    /// The value below which a probability lies; not a number where the distribution is not known.
    pub(super) fn quantile(&self, share: f64) -> f64 {
        self.law.as_ref().map_or(f64::NAN, |law| law.quantile(share))
    }

    /// The probability below a value; not a number where the distribution is not known.
    pub(super) fn below(&self, value: f64) -> f64 {
        self.law.as_ref().map_or(f64::NAN, |law| law.below(value))
    }
}

/// What is known of each result of a reading; `curve` gives the distribution of a name that varies independently.
pub(super) fn read(reading: &Reading<'_>, results: &[At], curve: &dyn Fn(&str) -> Option<Curve>) -> Vec<Option<Exact>> {
    let mut reader = Reader::of(reading, curve);
    reader.work_out(results);
    let mut joiners = [lattice::COARSE, lattice::FINE].map(Joiner::new);
    results.iter().map(|at| reader.figure(*at, &mut joiners)).collect()
}

type Sum = Option<Rc<[Term]>>;

struct Reader<'r> {
    works: &'r [Work],
    reading: &'r Reading<'r>,
    algebra: Algebra,
    values: Vec<Sum>,
    /// The cases of names that happen or not: for each of them, the happenings.
    cases: Vec<Vec<usize>>,
}

impl<'r> Reader<'r> {
    fn of(reading: &'r Reading<'r>, curve: &dyn Fn(&str) -> Option<Curve>) -> Self {
        let steps = Steps::new();
        let mut cases: Vec<Vec<usize>> = vec![Vec::new(); reading.names().len()];
        for (position, happening) in reading.happenings().iter().enumerate() {
            if let Some(cases) = cases.get_mut(happening.name()) {
                cases.push(position);
            }
        }
        let mut known: Vec<(Curve, Option<Variable>)> = Vec::new();
        let variables = reading.names().iter().zip(&cases).map(|(name, cases)| {
            if !cases.is_empty() {
                let happenings = cases.iter().map(|case| reading.happenings().get(*case)?.probability());
                return Variable::cases(&happenings.collect::<Option<Vec<f64>>>()?);
            }
            let curve = curve(name)?;
            // Two hundred rows often share a dozen curves.
            if let Some((_, variable)) = known.iter().find(|(same, _)| *same == curve) {
                return variable.clone();
            }
            let variable = Variable::of(&curve, &steps);
            known.push((curve, variable.clone()));
            variable
        });
        let functions = Functions::of(variables.collect());
        let values = vec![None; reading.works().len()];
        Self { works: reading.works(), reading, algebra: Algebra::new(functions), values, cases }
    }

    fn work_out(&mut self, results: &[At]) {
        let mut needed = vec![false; self.works.len()];
        let mut need = |at: usize| {
            if let Some(slot) = needed.get_mut(at) {
                *slot = true;
            }
        };
        for result in results {
            if let At::Varying(at) = result {
                need(*at);
            }
        }
        for (position, work) in self.works.iter().enumerate().rev() {
            if needed.get(position) == Some(&true) {
                work.each_operand(self.reading.happenings(), |at| {
                    if let Some(slot) = needed.get_mut(at) {
                        *slot = true;
                    }
                });
            }
        }
        for (position, work) in self.works.iter().enumerate() {
            if needed.get(position) == Some(&true) {
                let value = self.value(work);
                if let Some(slot) = self.values.get_mut(position) {
                    *slot = value;
                }
            }
        }
    }

    fn at(&self, position: usize) -> Sum {
        self.values.get(position)?.clone()
    }

    fn sum(&mut self, terms: impl IntoIterator<Item = Term>) -> Sum {
        self.algebra.sum(terms).map(Rc::from)
    }

    fn value(&mut self, work: &Work) -> Sum {
        match work {
            Work::Draw(name) => {
                let value = self.algebra.functions.value(*name)?;
                Some(Rc::from([self.algebra.term(1.0, vec![value])]))
            }
            Work::Scale(a, by) => {
                let scaled = self.algebra.scaled(&self.at(*a)?, *by)?;
                Some(Rc::from(scaled))
            }
            Work::From(from, a) => {
                let turned = self.algebra.scaled(&self.at(*a)?, -1.0)?;
                self.sum(turned.into_iter().chain([Term::constant(*from)]))
            }
            Work::Shift(a, by) => {
                let a = self.at(*a)?;
                self.sum(a.iter().cloned().chain([Term::constant(*by)]))
            }
            Work::Under(over, a) => {
                let inverse = self.algebra.inverse(&self.at(*a)?)?;
                Some(Rc::from(self.algebra.scaled(&inverse, *over)?))
            }
            Work::Less(a, b) => {
                let (a, b) = (self.at(*a)?, self.at(*b)?);
                let turned = self.algebra.scaled(&b, -1.0)?;
                self.sum(a.iter().cloned().chain(turned))
            }
            Work::Times(a, b) => {
                let (a, b) = (self.at(*a)?, self.at(*b)?);
                self.algebra.times(&a, &b).map(Rc::from)
            }
            Work::Over(a, b) => {
                let (a, b) = (self.at(*a)?, self.at(*b)?);
                let inverse = self.algebra.inverse(&b)?;
                self.algebra.times(&a, &inverse).map(Rc::from)
            }
            Work::Power(a, exponent) => self.algebra.power(&self.at(*a)?, *exponent).map(Rc::from),
            Work::Root(a) => self.algebra.root(&self.at(*a)?).map(Rc::from),
            Work::Least(a, b) => self.one_of_two(*a, *b, |a, b| a <= b),
            Work::Greatest(a, b) => self.one_of_two(*a, *b, |a, b| a >= b),
            Work::Sum(constant, terms) => {
                let mut all = vec![Term::constant(*constant)];
                for (term, times) in terms {
                    all.extend(self.algebra.scaled(&self.at(*term)?, *times)?);
                }
                self.sum(all)
            }
            Work::Chance(happening) => self.chance(*happening),
            Work::Lasting(_) => None,
        }
    }

    /// One of two of which it is known beforehand which one it is.
    fn one_of_two(&self, a: usize, b: At, is: impl Fn(f64, f64) -> bool) -> Sum {
        let a = self.at(a)?;
        let b: Rc<[Term]> = match b {
            At::Varying(b) => self.at(b)?,
            At::Constant(c) => Rc::from([Term::constant(c)]),
        };
        let ((a_low, a_high), (b_low, b_high)) = (self.algebra.range(&a), self.algebra.range(&b));
        if is(a_low, b_high) && is(a_high, b_low) {
            Some(a)
        } else if is(b_low, a_high) && is(b_high, a_low) {
            Some(b)
        } else {
            None
        }
    }

    fn chance(&mut self, position: usize) -> Sum {
        let happening = self.reading.happenings().get(position)?;
        let case = self.cases.get(happening.name())?.iter().position(|known| *known == position)?;
        let function = self.algebra.functions.case(happening.name(), case)?;
        Some(Rc::from([self.algebra.term(happening.weight(), vec![function])]))
    }

    fn figure(&self, at: At, joiners: &mut [Joiner]) -> Option<Exact> {
        let At::Varying(position) = at else { return None };
        let terms = self.at(position)?;
        let (mean, sd) = moments::of(&self.algebra.functions, &terms)?;
        // What rounding leaves of a spread is none.
        if sd <= NO_SPREAD * self.algebra.size(&terms) {
            return None;
        }
        let holds = |law: &Law| (law.mean - mean).abs() <= APART * sd && (law.sd - sd).abs() <= APART * sd;
        let law = joiners.iter_mut().find_map(|joiner| joiner.law(&self.algebra, &terms).filter(holds));
        Some(Exact { mean, sd, law })
    }
}
