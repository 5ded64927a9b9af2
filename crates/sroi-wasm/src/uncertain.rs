//! What is uncertain: spreads, sensitivity, the decision, growth from observed months.
//!
//! Numbers of a question are texts here, empty where none was given, so that what is wrong with them is told as the
//! command tells it.

use crate::out::{answer, plain};
use crate::study::model;
use sroi::sensitivity::{Ask, STEPS};
use sroi::{Calibration, Diagnostics, Fits, Model, Simulating, Simulation, asked};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn simulation(draws: &str, seed: &str, sequence: &str, figures: Vec<String>) -> Result<Simulation, Diagnostics> {
    Ok(Simulation::new().asked(draws, seed, sequence)?.figures(figures))
}

fn simulation_by(
    draws: &str,
    seed: &str,
    sequence: &str,
    figures: Vec<String>,
    exact: bool,
) -> Result<Simulation, Diagnostics> {
    let drawn = simulation(draws, seed, sequence, figures)?;
    Ok(if exact { drawn.exact_where_possible() } else { drawn })
}

/// What figures do when assumptions vary.
#[wasm_bindgen]
pub fn simulate(
    text: &str,
    course: &str,
    draws: &str,
    seed: &str,
    sequence: &str,
    figures: Vec<String>,
    exact: bool,
) -> Result<JsValue, JsValue> {
    let model = model(text, course)?;
    Ok(answer(model.and_then(|model| model.simulate(&simulation_by(draws, seed, sequence, figures, exact)?))))
}

/// How a figure answers to its assumptions. Without `draws`, no shares of variance; `pairs` is one address after the other.
#[wasm_bindgen]
pub fn sensitivity(
    text: &str,
    course: &str,
    figure: String,
    target: &str,
    draws: Option<String>,
    seed: &str,
    pairs: Option<Vec<String>>,
) -> Result<JsValue, JsValue> {
    let ask = || -> Result<Ask, Diagnostics> {
        let usual = Ask::default();
        Ok(Ask {
            figure,
            target: if target.is_empty() { None } else { Some(asked::number(target)?) },
            pairs: pairs.map(|pairs| pairs.chunks_exact(2).filter_map(pair).collect()),
            draws: draws.and_then(|draws| Some(usual.draws?.asked(&draws, seed, ""))).transpose()?,
        })
    };
    Ok(answer(model(text, course)?.and_then(|model| model.sensitivity(&ask()?))))
}

fn pair(addresses: &[String]) -> Option<(String, String)> {
    addresses.split_first().and_then(|(a, rest)| Some((a.clone(), rest.first()?.clone())))
}

/// A figure over the values of two assumptions.
#[wasm_bindgen]
pub fn grid(text: &str, course: &str, figure: &str, a: &str, b: &str, steps: &str) -> Result<JsValue, JsValue> {
    Ok(answer(model(text, course)?.and_then(|model| {
        let range = u64::from(*STEPS.start())..=u64::from(*STEPS.end());
        let steps = asked::answered(asked::whole(steps, range))?;
        model.grid(figure, a, b, u32::try_from(steps).unwrap_or_default())
    })))
}

/// The study's options over the months of the activity.
#[wasm_bindgen]
pub fn decide(text: &str, draws: &str, seed: &str, sequence: &str) -> JsValue {
    answer(Model::read(text).and_then(|model| model.decide(&simulation(draws, seed, sequence, Vec::new())?)))
}

/// What the observed months say. The study may be unfinished.
#[wasm_bindgen]
pub fn fits(text: &str) -> JsValue {
    answer(Fits::read(text))
}

/// Last year's forecast beside the months observed since.
#[wasm_bindgen]
pub fn calibrate(last: &str, actual: &str) -> JsValue {
    answer(Model::read(last).and_then(|last| Calibration::of(&last, &Model::read(actual)?)))
}

/// A simulation under way.
#[wasm_bindgen]
#[derive(Debug)]
pub struct UnderWay(Simulating);

#[wasm_bindgen]
impl UnderWay {
    /// Begins to draw a study.
    #[wasm_bindgen(constructor)]
    pub fn new(
        text: &str,
        course: &str,
        draws: &str,
        seed: &str,
        sequence: &str,
        figures: Vec<String>,
        exact: bool,
    ) -> Result<Self, JsValue> {
        let asked = |model: Model| model.simulating(&simulation_by(draws, seed, sequence, figures, exact)?);
        let begun = model(text, course)?.and_then(asked);
        begun.map(Self).map_err(|problems| answer::<()>(Err(problems)))
    }

    /// Makes about so many more draws; false once all are made.
    pub fn advance(&mut self, draws: usize) -> bool {
        self.0.advance(draws)
    }

    /// How many draws are made.
    pub fn done(&self) -> usize {
        self.0.done()
    }

    /// The draws of a figure that are made.
    pub fn results(&self, key: &str) -> Option<Vec<f64>> {
        self.0.results(key).and_then(|draws| draws.get(..self.0.done())).map(<[f64]>::to_vec)
    }

    /// Sums up the draws that are made.
    pub fn spread(&self) -> JsValue {
        plain(&self.0.spread())
    }
}
