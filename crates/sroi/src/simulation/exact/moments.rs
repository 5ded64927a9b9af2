//! Mean and standard deviation of a sum of products, in closed form: means of independent factors multiply.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

use super::function::{FunctionId, Functions};
use super::terms::Term;
use std::collections::BTreeMap;

/// The most pairs of terms that may share an assumption.
const MOST: usize = 250_000;

/// Mean and standard deviation; none where too many terms share assumptions.
pub(super) fn of(functions: &Functions, terms: &[Term]) -> Option<(f64, f64)> {
    let mean = |factor: &FunctionId| functions.get(*factor).map_or(f64::NAN, |function| function.mean);
    let total =
        terms.iter().fold(0.0, |sum, term| sum + term.factors.iter().fold(term.times, |product, f| product * mean(f)));
    let mut holders: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (position, term) in terms.iter().enumerate() {
        for factor in &term.factors {
            holders.entry(functions.get(*factor)?.variable).or_default().push(position);
        }
    }
    let mut known = BTreeMap::new();
    let mut left = MOST;
    let mut variance = 0.0;
    // The last term with which a term was paired.
    let mut paired = vec![usize::MAX; terms.len()];
    for (position, term) in terms.iter().enumerate() {
        for factor in &term.factors {
            let sharing = holders.get(&functions.get(*factor)?.variable).map(Vec::as_slice).unwrap_or_default();
            for other in sharing.iter().copied().filter(|other| *other >= position) {
                let slot = paired.get_mut(other)?;
                if *slot == position {
                    continue;
                }
                *slot = position;
                left = left.checked_sub(1)?;
                let covariance = covariance(functions, &mut known, term, terms.get(other)?);
                variance += if other == position { covariance } else { 2.0 * covariance };
            }
        }
    }
    let sd = libm::sqrt(variance.max(0.0));
    (total.is_finite() && sd.is_finite()).then_some((total, sd))
}

/// E[S T] − E[S] E[T]. With a = E[f g] and b = E[f] E[g] for each assumption, Π a − Π b is added up so that nothing cancels:
/// one assumption after the other brings its own covariance.
fn covariance(
    functions: &Functions,
    known: &mut BTreeMap<(FunctionId, FunctionId), f64>,
    one: &Term,
    other: &Term,
) -> f64 {
    let (mut both, mut apart) = (one.times * other.times, 0.0);
    let function = |factor: Option<&FunctionId>| factor.and_then(|factor| functions.get(*factor));
    let (mut left, mut right) = (one.factors.iter().peekable(), other.factors.iter().peekable());
    loop {
        let (f, g) = (function(left.peek().copied()), function(right.peek().copied()));
        let order = match (f, g) {
            (Some(f), Some(g)) => f.variable.cmp(&g.variable),
            (Some(_), None) => core::cmp::Ordering::Less,
            (None, Some(_)) => core::cmp::Ordering::Greater,
            (None, None) => return apart,
        };
        let mean = |function: Option<&super::function::Function>| function.map_or(f64::NAN, |function| function.mean);
        match order {
            core::cmp::Ordering::Less => {
                left.next();
                both *= mean(f);
                apart *= mean(f);
            }
            core::cmp::Ordering::Greater => {
                right.next();
                both *= mean(g);
                apart *= mean(g);
            }
            core::cmp::Ordering::Equal => {
                let (Some(f_id), Some(g_id)) = (left.next(), right.next()) else { return f64::NAN };
                let pair = (*f_id.min(g_id), *f_id.max(g_id));
                let covariance = *known.entry(pair).or_insert_with(|| functions.covariance(pair.0, pair.1));
                let means = mean(f) * mean(g);
                // Π a − Π b of those so far times a, and what this one adds: Π b (a − b) with Π b as it was.
                apart = apart * (means + covariance) + both * covariance;
                both *= means;
            }
        }
    }
}
