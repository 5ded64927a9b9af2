//! How a figure answers to its assumptions: one at a time, where it reaches a target, two together.
//!
//! Over assumptions, never over rows: a shared assumption moves everywhere at once.

mod grid;
mod pair;
mod probe;
mod search;
mod switching;
mod tornado;
mod varied;

pub use grid::{Axis, Grid, STEPS};
pub use pair::Pair;
pub use search::Unreached;
pub use switching::Switch;
pub use tornado::{Bar, Unbarred};
pub use varied::NoBar;

use crate::diagnostic::{Diagnostics, Problem};
use crate::document::Place;
use crate::model::Model;
use crate::number::Number;
use crate::plan::{Label, Unit};
use crate::simulation::{Simulation, VarianceShare};
use pair::Going;
use probe::Probe;
use serde::Serialize;
use varied::Varied;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The key of the figure.
    pub figure: String,
    /// What it is to reach; by default 1 for the ratio of social return, 0 for net values and the return on money.
    /// Other figures have no default, and without a target nothing is searched.
    pub target: Option<Number>,
    /// The pairs of addresses to be moved together; by default those of the six longest bars.
    pub pairs: Option<Vec<(String, String)>>,
    /// The draws behind the shares of variance; none where they are not wanted.
    pub draws: Option<Simulation>,
}

impl Default for Ask {
    fn default() -> Self {
        Self { figure: "sroi.ratio".to_owned(), target: None, pairs: None, draws: Some(Simulation::new().draws(4096)) }
    }
}

/// How a figure answers to the assumptions it rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sensitivity {
    /// The key of the figure.
    pub figure: String,
    /// What it is called.
    pub label: Label,
    /// Its unit.
    pub unit: Unit,
    /// Its value as the study stands.
    pub value: Option<Number>,
    /// What it is to reach; none where nothing was searched.
    pub target: Option<Number>,
    /// One assumption at a time between low and high; the longest bar first.
    pub tornado: Vec<Bar>,
    /// Assumptions without a bar.
    pub without_bar: Vec<Unbarred>,
    /// How far each assumption would have to go alone, in the order of the bars.
    pub switching: Vec<Switch>,
    /// How far two would have to go together.
    pub pairs: Vec<Pair>,
    /// How much of the variance of the draws each assumption brings; none without draws.
    pub variance_shares: Vec<VarianceShare>,
}

/// How many of the longest bars are paired.
const PAIRED: usize = 6;

impl Model {
    /// How a figure answers to the assumptions it rests on.
    ///
    /// ```
    /// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    ///   "convention": "undiscounted", "stakeholders": [{ "id": "people" }],
    ///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }],
    ///   "outcomes": [{ "id": "learned", "stakeholder": "people", "quantity": { "count": "100", "per": "activity" },
    ///     "proxy": "30", "deadweight": "0.2", "attribution_to_others": "0.25", "duration_years": 1 }] }"#;
    /// let model = sroi::Model::read(text)?;
    /// let answer = model.sensitivity(&sroi::sensitivity::Ask::default())?;
    /// let deadweight = answer.switching.iter().find(|row| row.address == "outcomes.learned.deadweight");
    /// let switching = deadweight.and_then(|row| row.switching);
    /// assert_eq!(switching.map(|at| at.rounded(4).to_string()), Some("0.5556".to_owned()));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Where the study has no such figure, or a pair names no two assumptions that can move.
    pub fn sensitivity(&self, ask: &Ask) -> Result<Sensitivity, Diagnostics> {
        let target = ask.target.or_else(|| usual_target(&ask.figure));
        let variance_shares = match &ask.draws {
            Some(simulation) => self.variance_shares(&ask.figure, simulation)?,
            None => Vec::new(),
        };
        let mut probe = Probe::open(self, &ask.figure, target)?;
        let asked = ask.pairs.iter().flatten().map(|(a, b)| apart(&probe, a, b));
        let asked = asked.collect::<Result<Vec<_>, _>>()?;
        let value = probe.stated().value;
        let mut answers = Vec::new();
        for varied in probe.assumptions() {
            let bar = tornado::bar(&mut probe, &varied);
            let switch = target.map(|target| switching::switch(&mut probe, &varied, target));
            // What is in no figure may still be at another value; here it was not.
            let is_in = probe.rests_on(&varied);
            let moves = bar.as_ref().is_ok_and(|bar| bar.swing.is_none_or(|swing| !swing.is_zero()));
            let reaches = switch.as_ref().is_some_and(|switch| switch.reason != Some(Unreached::NoEffect));
            if is_in || moves || reaches {
                answers.push((varied, bar, switch));
            }
        }
        let rank = |bar: &Result<Bar, Unbarred>| bar.as_ref().ok().map(|bar| bar.swing);
        answers.sort_by(|a, b| rank(&b.1).cmp(&rank(&a.1)).then_with(|| a.0.address.cmp(&b.0.address)));
        let pairs = match (value, target) {
            (Some(value), Some(target)) => {
                let above = value >= target;
                match &ask.pairs {
                    Some(_) => asked_pairs(&mut probe, &asked, above)?,
                    None => longest_pairs(&mut probe, &answers, above),
                }
            }
            _ => Vec::new(),
        };
        let (label, unit) = probe.figure_named();
        let mut answer = Sensitivity {
            figure: ask.figure.clone(),
            label,
            unit,
            value,
            target,
            tornado: Vec::new(),
            without_bar: Vec::new(),
            switching: Vec::new(),
            pairs,
            variance_shares,
        };
        for (_, bar, switch) in answers {
            match bar {
                Ok(bar) => answer.tornado.push(bar),
                Err(unbarred) => answer.without_bar.push(unbarred),
            }
            answer.switching.extend(switch);
        }
        Ok(answer)
    }
}

type Answered = (Varied, Result<Bar, Unbarred>, Option<Switch>);

/// The longest bars, two by two.
fn longest_pairs(probe: &mut Probe, answers: &[Answered], above: bool) -> Vec<Pair> {
    let moving = answers.iter().filter_map(|(varied, bar, _)| {
        let bar = bar.as_ref().ok()?;
        bar.swing.filter(|swing| !swing.is_zero())?;
        Some(Going::of(varied, bar, above))
    });
    let moving: Vec<Going<'_>> = moving.take(PAIRED).collect();
    let mut pairs = Vec::new();
    for (position, a) in moving.iter().enumerate() {
        for b in moving.iter().skip(position.saturating_add(1)) {
            pairs.push(pair::pair(probe, a, b));
        }
    }
    pairs
}

fn asked_pairs(probe: &mut Probe, asked: &[(Varied, Varied)], above: bool) -> Result<Vec<Pair>, Diagnostics> {
    let mut pairs = Vec::new();
    for (a, b) in asked {
        movable(a)?;
        movable(b)?;
        if let (Ok(of_a), Ok(of_b)) = (tornado::bar(probe, a), tornado::bar(probe, b)) {
            pairs.push(pair::pair(probe, &Going::of(a, &of_a, above), &Going::of(b, &of_b, above)));
        }
    }
    Ok(pairs)
}

/// Two assumptions that are not the same.
fn apart(probe: &Probe, a: &str, b: &str) -> Result<(Varied, Varied), Diagnostics> {
    let (first, second) = (probe.assumption(a)?, probe.assumption(b)?);
    if first.address == second.address {
        let problem = Problem::SaidTwice { one: a.to_owned(), other: b.to_owned() };
        return Err(Place::default().alone(problem));
    }
    Ok((first, second))
}

/// The ends between which an assumption can be moved.
fn movable(varied: &Varied) -> Result<(Number, Number), Diagnostics> {
    varied.range.map_err(|reason| {
        let address = varied.address.clone();
        Place::default().alone(match reason {
            NoBar::ZeroWithoutRange => Problem::NoRangeToVary { address },
            NoBar::PartOfMix => Problem::MovesWithOthers { address },
        })
    })
}

/// The target that goes without saying.
fn usual_target(figure: &str) -> Option<Number> {
    match figure {
        "sroi.ratio" | "sroi.ratio_with_hours" => Some(Number::ONE),
        "sroi.net_present_value" | "sroi.net_ratio" | "roi.ratio" | "roi.net" => Some(Number::ZERO),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
