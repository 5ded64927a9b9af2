//! What a page needs at once: checks, figures, workings, formatting, and the study that stays open.

use crate::out::{answer, plain};
use crate::study::{js_error, model};
use serde::{Deserialize, Serialize};
use sroi::{Compared, Evaluation, Live, Model, Number, Trace};
use sroi_chart::{Chart, Plot, Theme};
use sroi_report::{Formatter, Language, Typed, typed};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Everything there is to say about a study.
#[wasm_bindgen]
pub fn check(text: &str) -> JsValue {
    plain(&match Model::read(text) {
        Ok(model) => brief(&model).findings,
        Err(problems) => problems,
    })
}

/// The answer to a study, with every figure.
#[wasm_bindgen]
pub fn evaluate(text: &str, course: &str) -> Result<JsValue, JsValue> {
    Ok(answer(model(text, course)?.map(|model| Evaluation::of(&model))))
}

/// The answer to a study, without the list of figures.
#[wasm_bindgen(js_name = evaluateBriefly)]
pub fn evaluate_briefly(text: &str, course: &str) -> Result<JsValue, JsValue> {
    Ok(answer(model(text, course)?.map(|model| brief(&model))))
}

/// The working behind a figure, by its key or the address of an assumption; null where there is none.
#[wasm_bindgen]
pub fn explain(text: &str, figure: &str, course: &str) -> Result<JsValue, JsValue> {
    Ok(answer(model(text, course)?.map(|model| {
        let plan = model.plan();
        let ledger = plan.work_out();
        let id = plan.find(figure).or_else(|| plan.find(model.address(figure)?));
        id.and_then(|id| Trace::of(&plan, &ledger, id))
    })))
}

/// The study in several ways, side by side.
///
/// # Errors
/// Where `by` is none of the three ways.
#[wasm_bindgen]
pub fn compare(text: &str, by: &str) -> Result<JsValue, JsValue> {
    let compared = match by {
        "conventions" => Compared::Conventions,
        "options" => Compared::Options,
        "scenarios" => Compared::Scenarios,
        _ => return Err(js_error(&format!("a study is compared by conventions, options or scenarios, not by {by}"))),
    };
    Ok(answer(Model::read(text).map(|model| model.compare(compared))))
}

fn brief(model: &Model) -> Evaluation {
    let plan = model.plan();
    let ledger = plan.work_out();
    Evaluation::brief(model, &plan, &ledger)
}

/// A study that stays open.
#[wasm_bindgen]
#[derive(Debug)]
pub struct LiveStudy {
    live: Live,
    /// The figures that the caller watches.
    watched: Vec<sroi::plan::FigureId>,
    keys: Vec<String>,
}

#[wasm_bindgen]
impl LiveStudy {
    /// Opens a study that has passed its check.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Self, JsValue> {
        let live = Live::open(text).map_err(|problems| answer::<()>(Err(problems)))?;
        Ok(Self { live, watched: Vec::new(), keys: Vec::new() })
    }

    /// Names the figures whose changes `set` answers.
    pub fn watch(&mut self, keys: Vec<String>) {
        self.live.watch(keys.iter().map(String::as_str));
        self.keys = keys;
        self.look_up();
    }

    /// Sets an assumption. Answers each watched figure that changed as its position, a space and its value, one a
    /// line: the shortest way across for the path of every keystroke.
    pub fn set(&mut self, address: &str, text: &str) -> Result<String, JsValue> {
        let before = self.live.remade();
        let changed = self.live.set(address, text).map_err(|problems| answer::<()>(Err(problems)))?;
        if self.live.remade() != before {
            self.look_up();
        }
        let mut told = String::new();
        for (position, id) in self.watched.iter().enumerate() {
            if changed.binary_search(id).is_ok() {
                let value = self.live.ledger().value(*id);
                told.push_str(&format!("{position} {}\n", value.map(|value| value.to_string()).unwrap_or_default()));
            }
        }
        Ok(told)
    }

    /// The value of a figure.
    pub fn value(&mut self, key: &str) -> Option<String> {
        self.live.value(key).map(|value| value.to_string())
    }

    /// The study as it stands, with the numbers that were set.
    pub fn text(&self) -> String {
        self.live.text()
    }

    fn look_up(&mut self) {
        let plan = self.live.plan();
        // A key without a figure keeps its position and never changes.
        let none = sroi::plan::FigureId::none();
        self.watched = self.keys.iter().map(|key| plan.find(key).unwrap_or(none)).collect();
    }
}

/// A chart as SVG; `theme` is `css` or `plain`.
///
/// # Errors
/// What is wrong with the description.
#[wasm_bindgen]
pub fn draw(chart: JsValue, theme: &str) -> Result<String, JsValue> {
    let theme = if theme == "plain" { Theme::Plain } else { Theme::Css };
    sroi_chart::draw(&described(chart)?, theme).map_err(|problem| js_error(&problem))
}

/// The table behind a chart.
///
/// # Errors
/// What is wrong with the description.
#[wasm_bindgen]
pub fn table(chart: JsValue) -> Result<JsValue, JsValue> {
    Ok(plain(&sroi_chart::table(&described(chart)?)))
}

/// The frame and the kind first, then that kind alone: a reader that keeps all kinds open is three times as large.
fn described(chart: JsValue) -> Result<Chart, JsValue> {
    #[derive(Deserialize)]
    struct Kind {
        kind: String,
    }
    #[derive(Deserialize)]
    struct Frame {
        id: String,
        title: String,
        description: String,
        width: u32,
        #[serde(default)]
        headings: Vec<String>,
        plot: Kind,
    }
    #[derive(Deserialize)]
    struct Drawn<P> {
        plot: P,
    }
    fn drawn<P: serde::de::DeserializeOwned>(chart: JsValue) -> Result<P, JsValue> {
        serde_wasm_bindgen::from_value::<Drawn<P>>(chart).map(|drawn| drawn.plot).map_err(|error| js_error(&error))
    }
    let Frame { id, title, description, width, headings, plot: Kind { kind } } =
        serde_wasm_bindgen::from_value(chart.clone()).map_err(|error| js_error(&error))?;
    let plot = match kind.as_str() {
        "bars" => Plot::Bars(drawn(chart)?),
        "columns" => Plot::Columns(drawn(chart)?),
        "lines" => Plot::Lines(drawn(chart)?),
        "dots" => Plot::Dots(drawn(chart)?),
        "distribution" => Plot::Distribution(drawn(chart)?),
        "tornado" => Plot::Tornado(drawn(chart)?),
        "bands" => Plot::Bands(drawn(chart)?),
        "flow" => Plot::Flow(drawn(chart)?),
        _ => return Err(js_error(&format!("there is no chart of the kind {kind}"))),
    };
    Ok(Chart { id, title, description, width, headings, plot })
}

/// A number as a person typed it: `{ ok: true, value }` or `{ ok: false, code }`.
#[wasm_bindgen(js_name = readNumber)]
pub fn read_number(text: &str, percent: bool) -> JsValue {
    #[derive(Serialize)]
    #[serde(untagged)]
    enum Read {
        Number { ok: bool, value: Number },
        Refused { ok: bool, code: &'static str },
    }
    let kind = if percent { Typed::Percent } else { Typed::Plain };
    plain(&match typed(text, kind) {
        Ok(value) => Read::Number { ok: true, value },
        Err(error) => Read::Refused { ok: false, code: error.code() },
    })
}

/// Words numbers for one language and one currency; every method takes the decimal text of an answer.
#[wasm_bindgen]
#[derive(Debug)]
pub struct NumberFormatter(Formatter);

/// Declares a method for each way to word a number.
macro_rules! ways {
    ($($(#[$doc:meta])* $js:literal $name:ident;)+) => {
        #[wasm_bindgen]
        impl NumberFormatter {
            $(
                $(#[$doc])*
                #[wasm_bindgen(js_name = $js)]
                pub fn $name(&self, value: &str) -> String {
                    value.parse().map_or_else(|_| value.to_owned(), |value| self.0.$name(value))
                }
            )+
        }
    };
}

ways! {
    /// To the smallest unit of the currency.
    "money" money_exact;
    /// The same without the unit.
    "amount" amount;
    /// At a glance.
    "moneyShort" money_short;
    /// The price of one thing.
    "moneyEach" money_each;
    /// What one unit of money brings.
    "moneyPerOne" money_per_one;
    /// A ratio.
    "ratio" ratio;
    /// A ratio as what comes of one put in.
    "ratioToOne" ratio_to_one;
    /// A share in percent.
    "percent" percent;
    /// How many.
    "count" count;
    /// How many, at a glance.
    "countShort" count_short;
    /// Hours.
    "hours" hours;
    /// A factor of a working.
    "factor" factor;
    /// Every digit.
    "exact" exact;
}

#[wasm_bindgen]
impl NumberFormatter {
    /// A formatter for a language (`ja`, else English) and a currency.
    #[wasm_bindgen(constructor)]
    pub fn new(language: &str, currency: &str) -> Self {
        let language = if language == "ja" { Language::Ja } else { Language::En };
        Self(Formatter::new(language, currency))
    }

    /// A month such as `2026-04`.
    pub fn month(&self, value: &str) -> String {
        self.0.month(value)
    }

    /// The unit of money for the head of a column.
    #[wasm_bindgen(js_name = moneyUnit)]
    pub fn money_unit(&self) -> String {
        self.0.money_unit().to_owned()
    }
}
