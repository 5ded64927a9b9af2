//! Reading a plan with draws: what figures do when assumptions vary within their ranges and risks happen or not.
//!
//! The method, "Exact value of a judged range". The same study, seed and number of draws give the same bytes on every
//! machine and with any number of threads. The discount rate and the convention are never drawn.
#![allow(clippy::float_arithmetic, reason = "draws")]

pub(crate) mod beta;
pub(crate) mod copula;
mod exact;
mod lanes;
mod normal;
pub(crate) mod program;
pub(crate) mod quantile;
pub(crate) mod random;
pub(crate) mod sampler;
pub(crate) mod shape;
mod shapley;
mod shares;
mod sobol;
mod spread;
mod table;

pub use shares::VarianceShare;
pub use spread::{Histogram, Spread, SpreadMethod, Summary};

use crate::diagnostic::{Diagnostics, Problem};
use crate::document::Place;
use crate::ledger::Ledger;
use crate::model::Model;
use crate::number::Number;
use crate::plan::{FigureId, Plan};
use exact::Exact;
use program::{At, Chances, Program, Reading};
use random::LANES;
use sampler::Sampler;

/// The most draws of a simulation.
pub const MOST_DRAWS: u32 = 10_000_000;

/// The largest seed: every tool can hold it.
pub const LARGEST_SEED: u64 = (1 << 53) - 1;

/// The figures that are drawn where none are named, as far as the study has them.
const HEADLINES: [&str; 9] = [
    "sroi.ratio",
    "sroi.net_present_value",
    "sroi.total_present_value",
    "sroi.total_inputs",
    "sroi.payback_months",
    "roi.ratio",
    "roi.recovered",
    "roi.returns",
    "roi.cost",
];

/// Where the numbers of a simulation come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sequence {
    /// Independent random numbers.
    #[default]
    Random,
    /// Sobol's sequence, scrambled at random by the seed: means and percentiles settle with fewer draws, best with a power
    /// of 2 from 2,048 on. The draws are dealt out to eight independent scramblings, from which the standard error comes.
    /// Another row with a range changes the draws of all.
    Sobol,
}

impl Sequence {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Random, Self::Sobol];

    /// The word by which it is asked for.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Sobol => "sobol",
        }
    }
}

/// How a study is drawn.
///
/// ```
/// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": { "value": "1000", "low": "900", "high": "1500" }, "per": "activity" }] }"#;
/// let model = sroi::Model::read(text)?;
/// let spread = model.simulate(&sroi::Simulation::new().draws(10_000).seed(7))?;
/// let inputs = spread.results.get("sroi.total_inputs").ok_or("no figure")?;
/// assert!(inputs.p05 < inputs.mean && inputs.mean < inputs.p95);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    draws: u32,
    seed: u64,
    sequence: Sequence,
    figures: Vec<String>,
    exact: bool,
}

impl Default for Simulation {
    fn default() -> Self {
        Self::new()
    }
}

impl Simulation {
    /// 10,000 draws of the headline figures, with seed 1.
    #[must_use]
    pub fn new() -> Self {
        Self { draws: 10_000, seed: 1, sequence: Sequence::Random, figures: Vec::new(), exact: false }
    }

    /// How many draws, from 1 to [`MOST_DRAWS`].
    #[must_use]
    pub fn draws(self, draws: u32) -> Self {
        Self { draws, ..self }
    }

    /// What the random numbers begin with, at most [`LARGEST_SEED`].
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// Where the numbers come from.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": { "value": "1000", "low": "900", "high": "1500" }, "per": "activity" }] }"#;
    /// use sroi::simulation::{Sequence, SpreadMethod};
    /// let model = sroi::Model::read(text)?;
    /// let spread = model.simulate(&sroi::Simulation::new().draws(4096).sequence(Sequence::Sobol))?;
    /// assert_eq!(spread.method, SpreadMethod::Sobol);
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    #[must_use]
    pub fn sequence(self, sequence: Sequence) -> Self {
        Self { sequence, ..self }
    }

    /// The keys of the figures wanted.
    #[must_use]
    pub fn figures<K: Into<String>>(self, figures: impl IntoIterator<Item = K>) -> Self {
        Self { figures: figures.into_iter().map(Into::into).collect(), ..self }
    }

    /// Mean and standard deviation in closed form, and the distribution by convolution, for every figure whose assumptions
    /// vary independently and enter as products and sums; draws for all others. Each figure says how it was found.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": { "value": "1000", "low": "900", "high": "1100", "shape": "uniform" }, "per": "activity" }] }"#;
    /// use sroi::simulation::SpreadMethod;
    /// let model = sroi::Model::read(text)?;
    /// let spread = model.simulate(&sroi::Simulation::new().figures(["sroi.total_inputs"]).exact_where_possible())?;
    /// let inputs = spread.results.get("sroi.total_inputs").ok_or("no figure")?;
    /// assert_eq!(inputs.method, Some(SpreadMethod::Convolution));
    /// assert_eq!(inputs.mean.map(|mean| mean.rounded(6)), "1000".parse().ok());
    /// assert_eq!(spread.draws, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn exact_where_possible(self) -> Self {
        Self { exact: true, ..self }
    }

    /// Says what is wrong with the numbers.
    pub(crate) fn check(&self) -> Result<(), Diagnostics> {
        let out_of_range = |value: String, low: &str, high: String| {
            Err(Place::default().alone(Problem::NumberOutOfRange { value, low: low.to_owned(), high }))
        };
        if self.draws == 0 || self.draws > MOST_DRAWS {
            return out_of_range(self.draws.to_string(), "1", MOST_DRAWS.to_string());
        }
        if self.seed > LARGEST_SEED {
            return out_of_range(self.seed.to_string(), "0", LARGEST_SEED.to_string());
        }
        Ok(())
    }

    /// How many draws are wanted.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.draws
    }

    /// What the random numbers begin with.
    #[must_use]
    pub fn first(&self) -> u64 {
        self.seed
    }

    pub(crate) fn follows(&self) -> Sequence {
        self.sequence
    }
}

/// A simulation under way: worked out piece by piece, so that a caller can show how far it is, or stop.
///
/// ```
/// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
/// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": { "value": "1000", "low": "900", "high": "1500" }, "per": "activity" }] }"#;
/// let model = sroi::Model::read(text)?;
/// let mut simulating = model.simulating(&sroi::Simulation::new().draws(5_000))?;
/// while simulating.advance(2_048) {
///     assert!(simulating.done() <= 5_000);
/// }
/// assert_eq!(simulating.spread().draws, 5_000);
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
#[derive(Clone, Debug)]
pub struct Simulating {
    program: Program,
    sampler: Sampler,
    seed: u64,
    sequence: Sequence,
    wanted: usize,
    done: usize,
    keys: Vec<String>,
    stated: Vec<Option<Number>>,
    /// One list of draws for each figure.
    results: Vec<Vec<f64>>,
    /// What is known without draws, where that was asked for.
    known: Option<Known>,
}

/// What is known of figures without draws.
#[derive(Clone, Debug, Default)]
struct Known {
    /// Figures that need no draw.
    summaries: std::collections::BTreeMap<String, Summary>,
    /// Figures of which only the moments are known.
    moments: std::collections::BTreeMap<String, Exact>,
    /// What varies behind all figures, drawn or not.
    varied: Vec<String>,
    /// What happens or not behind them.
    chances: Vec<String>,
}

impl Model {
    /// Draws the study.
    ///
    /// # Errors
    /// Where the number of draws or the seed is out of range, or a figure is not one of the study's.
    pub fn simulate(&self, simulation: &Simulation) -> Result<Spread, Diagnostics> {
        let mut simulating = self.simulating(simulation)?;
        simulating.finish();
        Ok(simulating.spread())
    }

    /// Figures by the arithmetic of draws, with every assumption at its stated value and every risk at its expected cost:
    /// how far double precision is from the decimals. Not a number where a figure has no value.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": { "value": "1000", "low": "900", "high": "1500" }, "per": "activity" }] }"#;
    /// let model = sroi::Model::read(text)?;
    /// assert_eq!(model.without_spread(&["cost.total".to_owned()])?.get("cost.total"), Some(&1000.0));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Where a figure is not one of the study's.
    pub fn without_spread(&self, figures: &[String]) -> Result<std::collections::BTreeMap<String, f64>, Diagnostics> {
        let plan = self.plan();
        let ledger = plan.work_out();
        let (keys, figures) = wanted(&plan, figures)?;
        let sampler = Sampler::of([self], 0);
        let program = Program::of(&plan, &ledger, &|key| sampler.varies(key), &figures, Chances::Expected);
        let mut draws = sampler.draws(&program);
        for (position, name) in program.names().iter().enumerate() {
            let stated = plan.find(name).and_then(|id| ledger.value(id));
            draws.fix(position, stated.map_or(f64::NAN, Number::to_f64));
        }
        let mut room = program.room();
        program.block(&mut draws, &mut room, 0);
        let mut value = [f64::NAN];
        let result = |(key, position): (String, usize)| {
            program.result(position, &room, &mut value);
            let [value] = value;
            (key, value)
        };
        Ok(keys.into_iter().zip(0..).map(result).collect())
    }

    /// Begins to draw the study.
    ///
    /// # Errors
    /// As [`Model::simulate`].
    pub fn simulating(&self, simulation: &Simulation) -> Result<Simulating, Diagnostics> {
        simulation.check()?;
        let plan = self.plan();
        let ledger = plan.work_out();
        let (keys, figures) = wanted(&plan, &simulation.figures)?;
        if simulation.exact {
            return Ok(Simulating::exact(self, &plan, &ledger, keys, &figures, simulation));
        }
        let sampler = Sampler::asked([self], simulation);
        Ok(Simulating::of(&plan, &ledger, sampler, keys, &figures, simulation, Chances::Drawn))
    }
}

/// The figures with these keys; the headlines where there are none.
fn wanted(plan: &Plan, asked: &[String]) -> Result<(Vec<String>, Vec<FigureId>), Diagnostics> {
    let (mut keys, mut figures) = (Vec::new(), Vec::new());
    if asked.is_empty() {
        for key in HEADLINES {
            if let Some(figure) = plan.find(key) {
                keys.push(key.to_owned());
                figures.push(figure);
            }
        }
        return Ok((keys, figures));
    }
    let mut problems = Diagnostics::new();
    for key in asked {
        match plan.find(key) {
            Some(figure) => {
                keys.push(key.clone());
                figures.push(figure);
            }
            None => problems.append(Place::default().alone(plan.unknown(key))),
        }
    }
    if problems.has_errors() { Err(problems) } else { Ok((keys, figures)) }
}

impl Simulating {
    pub(crate) fn of(
        plan: &Plan,
        ledger: &Ledger,
        sampler: Sampler,
        keys: Vec<String>,
        figures: &[FigureId],
        simulation: &Simulation,
        chances: Chances,
    ) -> Self {
        let program = Program::of(plan, ledger, &|key| sampler.varies(key), figures, chances);
        let wanted = usize::try_from(simulation.draws).unwrap_or(usize::MAX);
        Self {
            program,
            sampler,
            seed: simulation.seed,
            sequence: simulation.sequence,
            wanted,
            done: 0,
            stated: figures.iter().map(|figure| ledger.value(*figure)).collect(),
            results: vec![vec![f64::NAN; wanted]; keys.len()],
            keys,
            known: None,
        }
    }

    /// Finds without draws what can be found so, and begins to draw what is left.
    fn exact(
        model: &Model,
        plan: &Plan,
        ledger: &Ledger,
        keys: Vec<String>,
        figures: &[FigureId],
        simulation: &Simulation,
    ) -> Self {
        let (curves, together) = model.curves();
        let varies = |key: &str| curves.contains_key(key);
        let (reading, places) = Reading::of(plan, ledger, &varies, figures, Chances::Drawn);
        let curve = |name: &str| curves.get(name).copied().filter(|_| !together.contains(name));
        let mut known = Known::default();
        (known.varied, known.chances) = reading.names().iter().cloned().partition(|name| varies(name));
        let (mut left, mut drawn) = (Vec::new(), Vec::new());
        let found = exact::read(&reading, &places, &curve);
        for (((key, figure), place), exact) in keys.into_iter().zip(figures).zip(places).zip(found) {
            let stated = ledger.value(*figure);
            match (place, exact) {
                (At::Constant(value), _) => {
                    let alone = Summary::of(&key, stated, &mut [value]);
                    known.summaries.insert(key, Summary { method: Some(SpreadMethod::Stated), ..alone });
                }
                (At::Varying(_), Some(exact)) if exact.is_whole() => {
                    let whole = Summary::of_exact(&key, stated, &exact);
                    known.summaries.insert(key, whole);
                }
                (At::Varying(_), exact) => {
                    if let Some(exact) = exact {
                        known.moments.insert(key.clone(), exact);
                    }
                    left.push(key);
                    drawn.push(*figure);
                }
            }
        }
        let nothing = left.is_empty();
        let sampler = if nothing { Sampler::none(simulation.seed) } else { Sampler::asked([model], simulation) };
        let mut simulating = Self::of(plan, ledger, sampler, left, &drawn, simulation, Chances::Drawn);
        if nothing {
            simulating.wanted = 0;
        }
        simulating.known = Some(known);
        simulating
    }

    /// How many draws are made.
    #[must_use]
    pub fn done(&self) -> usize {
        self.done
    }

    /// The draws of a figure, in the order of drawing: not a number where they are not made yet or have no value.
    #[must_use]
    pub fn results(&self, key: &str) -> Option<&[f64]> {
        let position = self.keys.iter().position(|known| known == key)?;
        self.results.get(position).map(Vec::as_slice)
    }

    /// Makes about so many more draws; false once all are made.
    pub fn advance(&mut self, draws: usize) -> bool {
        let blocks = draws.div_ceil(LANES).max(1);
        let to = self.done.saturating_add(blocks.saturating_mul(LANES)).min(self.wanted);
        let parts = self.results.iter_mut().filter_map(|results| results.get_mut(self.done..to)).collect();
        let first = u64::try_from(self.done / LANES).unwrap_or(u64::MAX);
        work_out(&self.program, &self.sampler, first, parts);
        self.done = to;
        self.done < self.wanted
    }

    /// Makes all draws that are left.
    pub fn finish(&mut self) {
        self.advance(self.wanted);
    }

    /// Sums up the draws made so far.
    #[must_use]
    pub fn spread(&self) -> Spread {
        let drawn = self.drawn();
        match &self.known {
            Some(known) => known.beside(drawn),
            None => drawn,
        }
    }

    /// Sums up the figures that are drawn.
    fn drawn(&self) -> Spread {
        let mut results = std::collections::BTreeMap::new();
        for ((key, stated), draws) in self.keys.iter().zip(&self.stated).zip(&self.results) {
            let mut draws = draws.get(..self.done).unwrap_or_default().to_vec();
            let error = (self.sequence == Sequence::Sobol).then(|| sobol::standard_error(&draws));
            let mut summary = Summary::of(key, *stated, &mut draws);
            if let Some(error) = error {
                summary.standard_error = error.and_then(Number::near);
            }
            results.insert(key.clone(), summary);
        }
        let (varied, risks): (Vec<&String>, Vec<&String>) =
            self.program.names().iter().partition(|name| self.sampler.varies(name));
        let (varied, risks) = told(varied, risks);
        let method = match self.sequence {
            _ if self.program.names().is_empty() => SpreadMethod::Stated,
            Sequence::Random => SpreadMethod::Draws,
            Sequence::Sobol => SpreadMethod::Sobol,
        };
        let draws = u32::try_from(self.done).unwrap_or(u32::MAX);
        Spread { seed: self.seed, draws, method, varied, risks, results }
    }
}

impl Known {
    /// Everything: what is known without draws beside what was drawn.
    fn beside(&self, drawn: Spread) -> Spread {
        let mut results = self.summaries.clone();
        for (key, summary) in drawn.results {
            let summary = match self.moments.get(&key) {
                Some(exact) => summary.with_moments(exact),
                None => Summary { method: Some(drawn.method), ..summary },
            };
            results.insert(key, summary);
        }
        let (varied, risks) = told(self.varied.iter().collect(), self.chances.iter().collect());
        let method = if drawn.draws > 0 {
            drawn.method
        } else if results.values().any(|summary| summary.method == Some(SpreadMethod::Convolution)) {
            SpreadMethod::Convolution
        } else {
            SpreadMethod::Stated
        };
        Spread { method, varied, risks, results, ..drawn }
    }
}

/// What varied and which risks were drawn, each once and in order.
fn told(varied: Vec<&String>, chances: Vec<&String>) -> (Vec<String>, Vec<String>) {
    let mut risks: Vec<String> = chances.into_iter().map(|name| risk_of(name).to_owned()).collect();
    risks.sort_unstable();
    risks.dedup();
    let mut varied: Vec<String> = varied.into_iter().cloned().collect();
    varied.sort_unstable();
    (varied, risks)
}

/// `flare-up` of `risks.flare-up.year_2`.
fn risk_of(name: &str) -> &str {
    let name = name.strip_prefix("risks.").unwrap_or(name);
    name.split_once('.').map_or(name, |(id, _)| id)
}

/// How many blocks a thread takes at a time.
#[cfg(feature = "threads")]
const BLOCKS_OF_A_THREAD: usize = 16;

/// Works out a program from a block on: one list of draws for each of its results.
#[cfg(not(feature = "threads"))]
pub(crate) fn work_out(program: &Program, sampler: &Sampler, first: u64, parts: Vec<&mut [f64]>) {
    let (mut draws, mut room) = (sampler.draws(program), program.room());
    worked_out(program, &mut draws, &mut room, first, parts);
}

/// Works out a program from a block on, on every processor: one list of draws for each of its results.
#[cfg(feature = "threads")]
pub(crate) fn work_out(program: &Program, sampler: &Sampler, first: u64, parts: Vec<&mut [f64]>) {
    use rayon::iter::{IntoParallelIterator, ParallelIterator};
    let mut pieces: Vec<(u64, Vec<&mut [f64]>)> = Vec::new();
    let step = BLOCKS_OF_A_THREAD.saturating_mul(LANES);
    for part in parts {
        for (position, piece) in part.chunks_mut(step).enumerate() {
            match pieces.get_mut(position) {
                Some((_, pieces)) => pieces.push(piece),
                None => {
                    let blocks = u64::try_from(position.saturating_mul(BLOCKS_OF_A_THREAD)).unwrap_or(u64::MAX);
                    pieces.push((first.saturating_add(blocks), vec![piece]));
                }
            }
        }
    }
    let vectors = pulp::Arch::new();
    pieces.into_par_iter().for_each_init(
        || (sampler.draws(program), program.room()),
        |(draws, room), (first, parts)| {
            vectors.dispatch(
                #[inline(always)]
                || worked_out(program, draws, room, first, parts),
            )
        },
    );
}

#[inline(always)]
fn worked_out(
    program: &Program,
    draws: &mut sampler::Draws<'_>,
    room: &mut [random::Lanes],
    first: u64,
    mut parts: Vec<&mut [f64]>,
) {
    let length = parts.first().map_or(0, |part| part.len());
    for (number, block) in (0..length.div_ceil(LANES)).zip(first..) {
        one_block(program, draws, room, block);
        let from = number.saturating_mul(LANES);
        for (position, part) in parts.iter_mut().enumerate() {
            let to = from.saturating_add(LANES).min(part.len());
            if let Some(out) = part.get_mut(from..to) {
                program.result(position, room, out);
            }
        }
    }
}

/// A block by itself: part of the loop where that is compiled for the vectors of this machine; a call elsewhere, since
/// browsers put the better code of a function in place when it is called the next time, not while it runs.
#[cfg_attr(feature = "threads", inline(always))]
#[cfg_attr(not(feature = "threads"), inline(never))]
fn one_block(program: &Program, draws: &mut sampler::Draws<'_>, room: &mut [random::Lanes], block: u64) {
    program.block(draws, room, block);
}
