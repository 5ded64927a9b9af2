//! What it is worth to know more before deciding.
//!
//! EVPI = E max NB − max E NB, the least expected regret. EVPPI of an assumption = E max E(NB | assumption) − max E NB,
//! with E(NB | assumption) as a regression of the draws (Strong, Oakley, Brennan: *Estimating multiparameter partial
//! expected value of perfect information from a probabilistic sensitivity analysis sample*, 2014), here on a cubic. Both
//! average over whether risks happen: nobody can find that out. What asking some people is worth is less.

use super::course::Course;
use super::row::{Enquiry, Objective};
use super::{Sampler, quantile};
use crate::number::Number;
use crate::simulation::Simulation;
use crate::simulation::random::LANES;

/// Net benefits of every option, draw by draw, by objective.
#[derive(Debug)]
pub(super) struct Stakes<'s> {
    sampler: &'s Sampler,
    draws: usize,
    benefits: [Vec<Vec<f64>>; 3],
    /// The values of assumptions, as far as they were asked for: the same for every objective.
    values: std::collections::BTreeMap<String, Basis>,
}

/// What knowledge is worth under one objective.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Information {
    /// Expected regret of each option.
    pub(super) regrets: Vec<f64>,
    pub(super) evpi: f64,
    by_assumption: Vec<(String, f64)>,
}

/// Columns of equal length that are perpendicular to each other and to the constant: what a cubic of a value adds to it.
type Basis = Vec<Vec<f64>>;

impl<'s> Stakes<'s> {
    pub(super) fn new(sampler: &'s Sampler, simulation: &Simulation) -> Self {
        Self {
            sampler,
            draws: usize::try_from(simulation.count()).unwrap_or(0),
            benefits: [vec![], vec![], vec![]],
            values: std::collections::BTreeMap::new(),
        }
    }

    pub(super) fn add(&mut self, course: &Course) {
        for (benefits, objective) in self.benefits.iter_mut().zip(Objective::ALL) {
            benefits.push(course.expected(objective).to_vec());
        }
    }

    /// What knowledge is worth under an objective, for each of these assumptions.
    pub(super) fn of(&mut self, objective: Objective, addresses: &[String]) -> Information {
        for address in addresses {
            if !self.values.contains_key(address) {
                let values = self.sampler.values(address, self.draws);
                self.values.insert(address.clone(), basis(&values));
            }
        }
        let [social, money, both] = &self.benefits;
        let benefits = match objective {
            Objective::Social => social,
            Objective::Money => money,
            Objective::Both => both,
        };
        let mut information = known_perfectly(benefits);
        for address in addresses {
            let Some(basis) = self.values.get(address) else { continue };
            let worth = known_partly(benefits, basis).min(information.evpi);
            information.by_assumption.push((address.clone(), worth));
        }
        information
    }
}

impl Information {
    /// What is worth finding out, the most valuable first.
    pub(super) fn find_out(&self) -> Vec<Enquiry> {
        // What draws can tell apart from nothing.
        let least = self.evpi / 200.0;
        let mut worth: Vec<&(String, f64)> =
            self.by_assumption.iter().filter(|(_, worth)| *worth > least && *worth > 0.0).collect();
        worth.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let enquiry = |(address, worth): &(String, f64)| {
            Number::near(*worth).map(|evppi| Enquiry { address: address.clone(), evppi })
        };
        worth.into_iter().filter_map(enquiry).collect()
    }
}

/// Expected regrets, and the least of them.
fn known_perfectly(benefits: &[Vec<f64>]) -> Information {
    let draws = benefits.first().map_or(0, Vec::len);
    let of_draw = |draw: usize| benefits.iter().filter_map(move |benefits| benefits.get(draw).copied());
    let best: Vec<f64> = (0..draws).map(|draw| of_draw(draw).fold(f64::NEG_INFINITY, f64::max)).collect();
    let n = quantile::count(draws).max(1.0);
    let regret = |benefits: &Vec<f64>| {
        let lost: Vec<f64> = best.iter().zip(benefits).map(|(best, own)| best - own).collect();
        quantile::sum(&lost, |lost| lost) / n
    };
    let regrets: Vec<f64> = benefits.iter().map(regret).collect();
    let evpi = regrets.iter().copied().fold(f64::INFINITY, f64::min);
    Information { regrets, evpi: if evpi.is_finite() { evpi } else { 0.0 }, by_assumption: Vec::new() }
}

/// Value, square and cube, each less what the ones before and the constant explain of it.
fn basis(values: &[f64]) -> Basis {
    let moments = quantile::moments(values);
    let mut basis: Basis = Vec::new();
    if moments.sd.is_nan() || moments.sd <= 0.0 {
        return basis;
    }
    let standard: Vec<f64> = values.iter().map(|value| (value - moments.mean) / moments.sd).collect();
    let mut power = vec![1.0; values.len()];
    for _ in 0..3 {
        power.iter_mut().zip(&standard).for_each(|(power, value)| *power *= value);
        let mut column = power.clone();
        let mean = quantile::moments(&column).mean;
        column.iter_mut().for_each(|value| *value -= mean);
        for known in &basis {
            let along = product(&column, known);
            column.iter_mut().zip(known).for_each(|(value, known)| *value -= along * known);
        }
        let length = libm::sqrt(product(&column, &column));
        if length > 1e-9 * libm::sqrt(quantile::count(values.len())) {
            column.iter_mut().for_each(|value| *value /= length);
            basis.push(column);
        }
    }
    basis
}

fn product(a: &[f64], b: &[f64]) -> f64 {
    let products: Vec<f64> = a.iter().zip(b).map(|(a, b)| a * b).collect();
    quantile::sum(&products, |product| product)
}

/// E max E(NB | assumption) − max E NB.
fn known_partly(benefits: &[Vec<f64>], basis: &Basis) -> f64 {
    let Some((first, others)) = benefits.split_first() else { return 0.0 };
    let draws = first.len();
    if draws == 0 || basis.is_empty() {
        return 0.0;
    }
    // What is expected of each option beside the first one, in each draw.
    let mut best = vec![0.0_f64; draws];
    let mut most = 0.0_f64;
    for option in others {
        let more: Vec<f64> = option.iter().zip(first).map(|(own, first)| own - first).collect();
        let mean = quantile::moments(&more).mean;
        most = most.max(mean);
        let mut fitted = vec![mean; draws];
        for column in basis {
            let along = product(&more, column);
            fitted.iter_mut().zip(column).for_each(|(fitted, column)| *fitted += along * column);
        }
        best.iter_mut().zip(&fitted).for_each(|(best, fitted)| *best = best.max(*fitted));
    }
    (quantile::moments(&best).mean - most).max(0.0)
}

impl Sampler {
    /// The values of an assumption, draw by draw.
    pub(super) fn values(&self, address: &str, draws: usize) -> Vec<f64> {
        let mut source = self.draws_of([address]);
        let mut values = Vec::with_capacity(draws);
        let mut lanes = [0.0; LANES];
        for block in 0.. {
            if values.len() >= draws {
                break;
            }
            source.fill(0, block, &mut lanes);
            values.extend(lanes.iter().take(draws.saturating_sub(values.len())));
        }
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The method, worked case F: *grow* yields 100 (p 0.6) or −50, *hold* 10.
    #[test]
    fn grow_or_hold_is_worth_knowing() {
        let grow = vec![100.0, 100.0, 100.0, -50.0, -50.0];
        let information = known_perfectly(&[grow, vec![10.0; 5]]);
        assert_eq!(information.evpi, 24.0);
        assert_eq!(information.regrets, [24.0, 54.0]);
    }

    /// NB of the second option = θ + noise, θ even on (−1, 1): E max(0, θ) − max(0, 0) = ¼.
    #[test]
    fn knowing_the_assumption_that_decides_is_worth_a_quarter() {
        let n = 20_000_u32;
        let theta: Vec<f64> = (0..n).map(|i| (f64::from(i) + 0.5) / f64::from(n) * 2.0 - 1.0).collect();
        let noise: Vec<f64> =
            (0..n).map(|i| f64::from(i.wrapping_mul(2_654_435_761) >> 8) / 8_388_608.0 - 1.0).collect();
        let second: Vec<f64> = theta.iter().zip(&noise).map(|(theta, noise)| theta + 3.0 * noise).collect();
        let first = vec![0.0; theta.len()];
        let known = known_partly(&[first.clone(), second.clone()], &basis(&theta));
        assert!((known - 0.25).abs() < 0.02, "{known}");
        let constant = known_partly(&[first, second], &basis(&vec![1.0; theta.len()]));
        assert_eq!(constant, 0.0);
    }
}
