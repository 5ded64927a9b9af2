//! Functions of one assumption, each once, by their values at the nodes.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

use super::variable::Variable;
use std::collections::BTreeMap;

/// Position among the functions.
pub(super) type FunctionId = usize;

/// So many functions are kept at once: about 20 MB.
const MOST: usize = 16_384;

/// A function of one assumption.
#[derive(Clone, Debug)]
pub(super) struct Function {
    /// Which assumption.
    pub(super) variable: usize,
    pub(super) values: Vec<f64>,
    pub(super) mean: f64,
    /// Smallest and greatest value.
    pub(super) range: (f64, f64),
    /// Stands for it in sums of marks that tell products apart.
    pub(super) mark: u64,
}

/// How a function comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// The value of a variable.
    Variable(usize),
    /// Whether this case of a variable is the one.
    Case(usize, usize),
    /// f + c, by the bits of c.
    Shift(FunctionId, u64),
    /// f + c g.
    Sum(FunctionId, u64, FunctionId),
    Times(FunctionId, FunctionId),
    Power(FunctionId, u32),
    Inverse(FunctionId),
    Root(FunctionId),
}

/// Every function that came up.
#[derive(Clone, Debug, Default)]
pub(super) struct Functions {
    all: Vec<Function>,
    known: BTreeMap<Way, FunctionId>,
    variables: Vec<Option<Variable>>,
}

impl Functions {
    /// Those of these assumptions, of which some do not vary independently.
    pub(super) fn of(variables: Vec<Option<Variable>>) -> Self {
        Self { variables, ..Self::default() }
    }

    pub(super) fn get(&self, id: FunctionId) -> Option<&Function> {
        self.all.get(id)
    }

    pub(super) fn variable(&self, variable: usize) -> Option<&Variable> {
        self.variables.get(variable)?.as_ref()
    }

    /// The value of a variable itself; none where it has none that is independent.
    pub(super) fn value(&mut self, variable: usize) -> Option<FunctionId> {
        let values = self.variable(variable)?.values.clone();
        self.made(Way::Variable(variable), variable, || values)
    }

    /// 1 in one case of a variable, 0 in all others.
    pub(super) fn case(&mut self, variable: usize, case: usize) -> Option<FunctionId> {
        let cases = self.variable(variable)?.values.len();
        let values = move || (0..cases).map(|position| if position == case { 1.0 } else { 0.0 }).collect();
        self.made(Way::Case(variable, case), variable, values)
    }

    pub(super) fn shift(&mut self, f: FunctionId, by: f64) -> Option<FunctionId> {
        self.one(Way::Shift(f, by.to_bits()), f, |value| value + by)
    }

    pub(super) fn sum(&mut self, f: FunctionId, by: f64, g: FunctionId) -> Option<FunctionId> {
        self.two(Way::Sum(f, by.to_bits(), g), f, g, |f, g| f + by * g)
    }

    pub(super) fn times(&mut self, f: FunctionId, g: FunctionId) -> Option<FunctionId> {
        let (f, g) = (f.min(g), f.max(g));
        self.two(Way::Times(f, g), f, g, |f, g| f * g)
    }

    pub(super) fn power(&mut self, f: FunctionId, exponent: u32) -> Option<FunctionId> {
        self.one(Way::Power(f, exponent), f, |value| libm::pow(value, f64::from(exponent)))
    }

    /// None where the function may be 0.
    pub(super) fn inverse(&mut self, f: FunctionId) -> Option<FunctionId> {
        let (low, high) = self.get(f)?.range;
        (low > 0.0 || high < 0.0).then_some(())?;
        self.one(Way::Inverse(f), f, |value| 1.0 / value)
    }

    /// None where the function may be below 0.
    pub(super) fn root(&mut self, f: FunctionId) -> Option<FunctionId> {
        (self.get(f)?.range.0 >= 0.0).then_some(())?;
        self.one(Way::Root(f), f, libm::sqrt)
    }

    fn one(&mut self, way: Way, f: FunctionId, of: impl Fn(f64) -> f64) -> Option<FunctionId> {
        if let Some(known) = self.known.get(&way) {
            return Some(*known);
        }
        let f = self.get(f)?;
        let values: Vec<f64> = f.values.iter().map(|value| of(*value)).collect();
        let variable = f.variable;
        self.made(way, variable, || values)
    }

    fn two(&mut self, way: Way, f: FunctionId, g: FunctionId, of: impl Fn(f64, f64) -> f64) -> Option<FunctionId> {
        if let Some(known) = self.known.get(&way) {
            return Some(*known);
        }
        let (f, g) = (self.get(f)?, self.get(g)?);
        let values: Vec<f64> = f.values.iter().zip(&g.values).map(|(f, g)| of(*f, *g)).collect();
        let variable = f.variable;
        self.made(way, variable, || values)
    }

    fn made(&mut self, way: Way, variable: usize, values: impl FnOnce() -> Vec<f64>) -> Option<FunctionId> {
        if let Some(known) = self.known.get(&way) {
            return Some(*known);
        }
        let id = self.all.len();
        if id >= MOST {
            return None;
        }
        let values = values();
        let mean = self.variable(variable)?.mean(&values);
        if !self.variable(variable)?.holds(&values) {
            return None;
        }
        let range = values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (if *value < low { *value } else { low }, if *value > high { *value } else { high })
        });
        if !(mean.is_finite() && range.0.is_finite() && range.1.is_finite()) {
            return None;
        }
        self.all.push(Function { variable, values, mean, range, mark: mark(id) });
        self.known.insert(way, id);
        Some(id)
    }

    /// E[f g] − E[f] E[g] for two functions of the same assumption.
    pub(super) fn covariance(&self, f: FunctionId, g: FunctionId) -> f64 {
        let (Some(f), Some(g)) = (self.get(f), self.get(g)) else { return f64::NAN };
        let Some(variable) = self.variable(f.variable) else { return f64::NAN };
        let both = f.values.iter().zip(&g.values).zip(&variable.weights);
        both.fold(0.0, |sum, ((a, b), weight)| sum + (a - f.mean) * (b - g.mean) * weight)
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
fn mark(id: usize) -> u64 {
    let mut x = u64::try_from(id).unwrap_or(u64::MAX).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}
