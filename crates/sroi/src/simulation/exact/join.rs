//! The distribution of a sum of products whose parts share no assumption.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

use super::function::{FunctionId, Functions};
use super::lattice::Lattices;
use super::law::Law;
use super::terms::{Algebra, Term};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Distributions, and those that were found already.
#[derive(Debug)]
pub(super) struct Joiner {
    lattices: Lattices,
    products: BTreeMap<Vec<FunctionId>, Option<Rc<Law>>>,
    sums: Vec<(Vec<Term>, Option<Rc<Law>>)>,
}

/// How far apart quotients of numbers may be that are meant to be equal.
const ALIKE: f64 = 1e-12;

impl Joiner {
    /// On lattices with so many points in a standard deviation.
    pub(super) fn new(fine: f64) -> Self {
        Self { lattices: Lattices::new(fine), products: BTreeMap::new(), sums: Vec::new() }
    }

    /// The distribution in one stretch; none where parts share an assumption that cannot be taken out, or where no lattice
    /// holds it.
    pub(super) fn law(&mut self, algebra: &Algebra, terms: &[Term]) -> Option<Law> {
        let law = self.joined(algebra, terms, true)?;
        if let [_] = law.runs.as_slice() { Some(law) } else { None }
    }

    /// `whole` where it must be in one stretch.
    fn joined(&mut self, algebra: &Algebra, terms: &[Term], whole: bool) -> Option<Law> {
        let constant: f64 = terms.iter().filter(|term| term.factors.is_empty()).map(|term| term.times).sum();
        let varying: Vec<Term> = terms.iter().filter(|term| !term.factors.is_empty()).cloned().collect();
        let first = varying.first()?.times;
        // A figure that is another one times a number, plus a number, has that one's distribution.
        let known = self
            .sums
            .iter()
            .find(|(known, _)| same(known, &varying))
            .map(|(known, law)| (known.first().map_or(f64::NAN, |term| term.times), law.clone()));
        let (times, law) = match known {
            Some(known) => known,
            None => {
                let law = self.sum(algebra, &varying, whole).map(Rc::new);
                self.sums.push((varying, law.clone()));
                (first, law)
            }
        };
        Some(law?.moved(first / times, constant))
    }

    fn sum(&mut self, algebra: &Algebra, terms: &[Term], whole: bool) -> Option<Law> {
        let mut laws = Vec::new();
        for part in parts(algebra, terms) {
            laws.push(self.part(algebra, &part)?);
        }
        match laws.as_slice() {
            [only] if !whole || is_whole(only) => laws.pop(),
            _ => self.lattices.sum(&laws.iter().collect::<Vec<_>>()),
        }
    }

    /// Terms that hang together: a single product, or factors that all have in common times what is left.
    fn part(&mut self, algebra: &Algebra, terms: &[Term]) -> Option<Law> {
        let first = terms.first()?;
        if terms.len() == 1 {
            return Some(self.product(algebra, &first.factors)?.moved(first.times, 0.0));
        }
        let in_all = |factor: &FunctionId| terms.iter().all(|term| term.factors.contains(factor));
        let common: Vec<FunctionId> = first.factors.iter().copied().filter(in_all).collect();
        if common.is_empty() {
            return None;
        }
        let rest: Vec<Term> = terms
            .iter()
            .map(|term| {
                let left = term.factors.iter().copied().filter(|factor| !common.contains(factor));
                algebra.term(term.times, left.collect())
            })
            .collect();
        let rest = self.joined(algebra, &rest, false)?;
        let common = self.product(algebra, &common)?;
        let mut sign = 1.0;
        let positive = [common.as_ref(), &rest].map(|law| positive(law, &mut sign));
        let [Some(common), Some(rest)] = positive else { return None };
        Some(self.lattices.product(&[&common, &rest])?.moved(sign, 0.0))
    }

    fn product(&mut self, algebra: &Algebra, factors: &[FunctionId]) -> Option<Rc<Law>> {
        if let Some(known) = self.products.get(factors) {
            return known.clone();
        }
        let found = self.multiplied(&algebra.functions, factors).map(Rc::new);
        self.products.insert(factors.to_vec(), found.clone());
        found
    }

    fn multiplied(&mut self, functions: &Functions, factors: &[FunctionId]) -> Option<Law> {
        let law = |factor: &FunctionId| {
            let function = functions.get(*factor)?;
            Some(Law::of(functions.variable(function.variable)?, &function.values))
        };
        let laws: Option<Vec<Law>> = factors.iter().map(law).collect();
        let mut laws = laws?;
        if laws.len() == 1 {
            return laws.pop();
        }
        let mut sign = 1.0;
        let positive: Option<Vec<Law>> = laws.iter().map(|law| positive(law, &mut sign)).collect();
        let positive = positive?;
        Some(self.lattices.product(&positive.iter().collect::<Vec<_>>())?.moved(sign, 0.0))
    }
}

/// The law of a number that is never below 0, or of its opposite, which turns the sign.
fn positive(law: &Law, sign: &mut f64) -> Option<Law> {
    let values = law.points.iter().map(|(value, _)| *value);
    let (least, most) =
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)));
    // What a lattice leaves of a value next to 0 may lie on the other side.
    let hardly = 1e-9 * law.mean.abs().max(law.sd);
    if least >= -hardly && law.low >= -hardly {
        Some(law.clone())
    } else if most <= hardly && law.high <= hardly {
        *sign = -*sign;
        Some(law.moved(-1.0, 0.0))
    } else {
        None
    }
}

/// Whether a distribution is in one stretch that rises.
fn is_whole(law: &Law) -> bool {
    let rises = |values: &[f64]| values.is_sorted_by(|a, b| a < b);
    matches!(law.runs.as_slice(), [run] if rises(&run.values))
}

/// Whether two sums differ by one factor only.
fn same(a: &[Term], b: &[Term]) -> bool {
    let (Some(first), Some(other)) = (a.first(), b.first()) else { return false };
    let times = other.times / first.times;
    a.len() == b.len()
        && a.iter()
            .zip(b)
            .all(|(a, b)| a.factors == b.factors && (b.times - a.times * times).abs() <= ALIKE * b.times.abs())
}

/// Terms by what they hang together with.
fn parts(algebra: &Algebra, terms: &[Term]) -> Vec<Vec<Term>> {
    // By assumption, the part that it belongs to; parts that turn out to be one are drawn together.
    let mut owner: BTreeMap<usize, usize> = BTreeMap::new();
    let mut parts: Vec<Vec<Term>> = Vec::new();
    for term in terms {
        let variables: Vec<usize> = term.factors.iter().map(|factor| algebra.variable(*factor)).collect();
        let mut met: Vec<usize> = variables.iter().filter_map(|variable| owner.get(variable).copied()).collect();
        met.sort_unstable();
        met.dedup();
        let home = met.first().copied().unwrap_or(parts.len());
        if home == parts.len() {
            parts.push(Vec::new());
        }
        for other in met.into_iter().skip(1) {
            let moved = parts.get_mut(other).map(core::mem::take).unwrap_or_default();
            if let Some(part) = parts.get_mut(home) {
                part.extend(moved);
            }
            owner.values_mut().filter(|part| **part == other).for_each(|part| *part = home);
        }
        variables.into_iter().for_each(|variable| {
            owner.insert(variable, home);
        });
        if let Some(part) = parts.get_mut(home) {
            part.push(term.clone());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::super::lattice::{COARSE, FINE};
    use super::super::variable::{Steps, Variable};
    use super::*;
    use crate::simulation::shape::Curve;

    /// Rows of six judged numbers, each a product of functions of them.
    fn rows(rows: u32) -> (Algebra, Vec<Term>) {
        let steps = Steps::new();
        let mut variables = Vec::new();
        for row in 0..rows {
            let size = 1.0 + 0.1 * f64::from(row);
            let curves = [
                Curve::normal(80.0 * size, 120.0 * size, 0.0, f64::INFINITY),
                Curve::lognormal(2.0 * size, 5.0 * size, f64::INFINITY),
                Curve::triangular(0.2, 0.35, 0.5),
                Curve::pert(0.1, 0.2, 0.4),
                Curve::uniform(0.0, 0.1),
                Curve::triangular(0.1, 0.2, 0.3),
            ];
            variables.extend(curves.into_iter().map(|curve| Variable::of(&curve.unwrap(), &steps)));
        }
        let count = variables.len();
        let mut algebra = Algebra::new(Functions::of(variables));
        let values: Vec<FunctionId> = (0..count).map(|variable| algebra.functions.value(variable).unwrap()).collect();
        let terms = values.chunks_exact(6).map(|row| {
            let kept = row[2..].iter().map(|rate| algebra.functions.shift(*rate, -1.0).unwrap());
            let factors: Vec<FunctionId> = row[..2].iter().copied().chain(kept.collect::<Vec<_>>()).collect();
            algebra.term(1.0, factors)
        });
        let terms = terms.collect();
        (algebra, terms)
    }

    #[test]
    fn a_finer_lattice_gives_the_same_percentiles() {
        let apart = [1, 2, 30].map(|count| {
            let (algebra, terms) = rows(count);
            let [coarse, fine] = [COARSE, FINE].map(|fine| Joiner::new(fine).law(&algebra, &terms).unwrap());
            let apart = |share: f64| (coarse.quantile(share) - fine.quantile(share)).abs() / fine.sd;
            // Beyond these the density is next to nothing, and a hair of probability is a long way.
            let inner = [0.05, 0.25, 0.5, 0.75, 0.95].map(apart);
            let outer = [0.0005, 0.9995].map(apart);
            (inner.into_iter().fold(0.0, f64::max), outer.into_iter().fold(0.0, f64::max))
        });
        assert!(apart.iter().all(|(inner, outer)| *inner < 2e-5 && *outer < 2e-4), "{apart:?}");
    }
}
