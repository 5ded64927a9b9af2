//! Which assumptions a figure's variance comes from.
//!
//! Independent assumptions: Sobol's indices, first-order by Saltelli's and total by Jansen's estimator (Saltelli et al.:
//! *Variance based sensitivity analysis of model output*, 2010). A sample in which one assumption alone is drawn anew costs
//! one more run. Where an assumption moves together with others these indices mean nothing; Shapley effects do, and are
//! given for all.

use super::program::Chances;
use super::{Program, Sampler, Simulation, quantile, shapley};
use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::number::Number;
use serde::Serialize;

/// The part of a figure's variance that comes from one assumption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VarianceShare {
    /// The assumption, or `risks.ID.year_N` for a risk that happens or not.
    pub address: String,
    /// The share of the variance that would go if it were known (first-order Sobol index); none for an assumption that
    /// moves together with others, whose share cannot be told from theirs.
    pub share: Option<Number>,
    /// The share that would be left if everything else were known (total Sobol index); none as well.
    pub total: Option<Number>,
    /// Its Shapley effect: what it adds to the variance, over all orders in which assumptions may become uncertain. What
    /// several do together is dealt out evenly among them, and all shares add up to 1. Given for every row of a figure
    /// behind which assumptions move together, else for none.
    pub shapley: Option<Number>,
    /// Spearman's correlation between the assumption and the figure.
    pub rank_correlation: Option<Number>,
}

impl Model {
    /// The part of a figure's variance that comes from each assumption, the largest first. It takes two more runs than
    /// there are assumptions, and about as many again where some of them move together.
    ///
    /// ```
    /// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    ///   "inputs": [
    ///     { "id": "grant", "kind": "cash", "amount": { "value": "1000", "low": "900", "high": "1100" }, "per": "activity" },
    ///     { "id": "tool", "kind": "cash", "amount": { "value": "100", "low": "90", "high": "110" }, "per": "activity" }] }"#;
    /// let model = sroi::Model::read(text)?;
    /// let shares = model.variance_shares("cost.total", &sroi::Simulation::new().draws(4096))?;
    /// assert_eq!(shares.first().map(|row| row.address.as_str()), Some("inputs.grant.amount"));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Where the number of draws or the seed is out of range, or the study has no such figure.
    pub fn variance_shares(&self, figure: &str, simulation: &Simulation) -> Result<Vec<VarianceShare>, Diagnostics> {
        simulation.check()?;
        let plan = self.plan();
        let ledger = plan.work_out();
        let (_, figures) = super::wanted(&plan, &[figure.to_owned()])?;
        let sampler = Sampler::asked([self], simulation);
        let program = Program::of(&plan, &ledger, &|key| sampler.varies(key), &figures, Chances::Drawn);
        if program.is_constant() {
            return Ok(Vec::new());
        }
        let draws = usize::try_from(simulation.draws).unwrap_or(0);
        let runs = Runs { program: &program, sampler: &sampler, draws };
        let first = runs.run(&|_| 0);
        let second = runs.run(&|_| 1);
        let both: Vec<f64> = first.iter().chain(&second).copied().collect();
        let moments = quantile::moments(&both);
        let variance = moments.sd * moments.sd;
        if variance.is_nan() || variance <= 0.0 {
            return Ok(Vec::new());
        }
        let ranks = quantile::ranks(&first);
        let n = quantile::count(draws).max(1.0);
        let effects = shapley::effects(&program, &sampler, draws);
        let mut shares: Vec<(f64, VarianceShare)> = Vec::new();
        for (position, name) in program.names().iter().enumerate() {
            let even = runs.even(position);
            let rank_correlation = quantile::correlation(&ranks, &quantile::ranks(&even));
            let apart = (!sampler.moves_with_others(name)).then(|| {
                let one = runs.run(&|name| u32::from(name == position));
                let both = second.iter().zip(&one).zip(&first);
                let terms: Vec<f64> =
                    both.map(|((second, one), first)| (second - moments.mean) * (one - first)).collect();
                let apart: Vec<f64> = one.iter().zip(&first).map(|(one, first)| one - first).collect();
                let share = quantile::sum(&terms, |term| term) / n / variance;
                let total = quantile::sum(&apart, |apart| apart * apart) / (2.0 * n) / variance;
                // An estimate may fall a little outside what a share can be.
                (share.clamp(0.0, 1.0), total.clamp(0.0, 1.0))
            });
            let effect = effects.as_ref().and_then(|effects| effects.get(position).copied());
            let weight =
                effect.or_else(|| apart.map(|(_, total)| total)).unwrap_or(rank_correlation * rank_correlation);
            let row = VarianceShare {
                address: name.clone(),
                share: apart.and_then(|(share, _)| Number::near(share)),
                total: apart.and_then(|(_, total)| Number::near(total)),
                shapley: effect.and_then(Number::near),
                rank_correlation: Number::near(rank_correlation),
            };
            shares.push((weight, row));
        }
        shares.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.address.cmp(&b.1.address)));
        Ok(shares.into_iter().map(|(_, row)| row).collect())
    }
}

/// Runs of one program that differ in which samples are taken.
struct Runs<'a> {
    program: &'a Program,
    sampler: &'a Sampler,
    draws: usize,
}

impl Runs<'_> {
    /// The draws of the result, with the sample of each name as `sample` says.
    fn run(&self, sample: &dyn Fn(usize) -> u32) -> Vec<f64> {
        let mut draws = self.sampler.draws(self.program);
        for name in 0..self.program.names().len() {
            draws.resample(name, sample(name));
        }
        let mut results = vec![f64::NAN; self.draws];
        super::worked_out(self.program, &mut draws, &mut self.program.room(), 0, vec![&mut results]);
        results
    }

    /// The even numbers of a name.
    fn even(&self, name: usize) -> Vec<f64> {
        let mut draws = self.sampler.draws(self.program);
        let mut even = vec![0.5; self.draws];
        let mut lanes = [0.5; super::LANES];
        for (block, part) in (0_u64..).zip(even.chunks_mut(super::LANES)) {
            draws.even(name, block, &mut lanes);
            part.iter_mut().zip(&lanes).for_each(|(part, lane)| *part = *lane);
        }
        even
    }
}
