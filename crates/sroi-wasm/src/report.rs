//! Reports as files.

use crate::out::answer;
use crate::study::model;
use sroi::document::read_study;
use sroi::{Diagnostics, Model};
use sroi_report::Language;
use sroi_report::compose::Request;
use sroi_report::file::{self, File, Form};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A file of a report, to be copied out.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Written(File);

#[wasm_bindgen]
impl Written {
    /// What it may be called.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.0.name.clone()
    }

    /// What its bytes are.
    #[wasm_bindgen(getter, js_name = type)]
    pub fn media_type(&self) -> String {
        self.0.media_type.to_owned()
    }

    /// What stands in it; the file itself is given up.
    #[wasm_bindgen(js_name = intoBytes)]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.bytes
    }
}

/// What is said about a report, empty where nothing is.
#[derive(Debug)]
struct Said<'a> {
    form: &'a str,
    language: &'a str,
    date: &'a str,
    draws: &'a str,
    seed: &'a str,
}

/// The report of a study in one form.
///
/// # Errors
/// The answer with the diagnostics, where the study or what is asked for has mistakes.
#[wasm_bindgen]
pub fn report(
    text: &str,
    course: &str,
    form: &str,
    language: &str,
    date: &str,
    draws: &str,
    seed: &str,
) -> Result<Vec<Written>, JsValue> {
    let said = Said { form, language, date, draws, seed };
    let files = model(text, course)?.and_then(|model| written(text, &model, &said));
    let files = files.map_err(|problems| answer::<()>(Err(problems)))?;
    Ok(files.into_iter().map(Written).collect())
}

fn written(text: &str, model: &Model, said: &Said<'_>) -> Result<Vec<File>, Diagnostics> {
    let (form, language) = (Form::asked(said.form), Language::asked(said.language, model.language().into()));
    let request = Request::new().asked(said.draws, said.seed, said.date);
    match (form, language, request) {
        (Ok(form), Ok(language), Ok(request)) => file::of(&read_study(text)?, model, language, &request, form),
        // All that is wrong at once.
        (form, language, request) => {
            let mut problems = form.err().unwrap_or_default();
            problems.append(language.err().unwrap_or_default());
            problems.append(request.err().unwrap_or_default());
            Err(problems)
        }
    }
}
