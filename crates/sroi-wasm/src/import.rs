//! Platform exports and impact maps in the browser: read in pieces on the Rust side, so that a large file is never a JavaScript string.

use crate::out::answer;
use js_sys::{Function, Uint8Array};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sroi::Diagnostics;
use sroi_import::{
    AttributionSense, Columns, DateOrder, Encoding, Field, Import, Language, Limits, MapOptions, Options, Shares,
};
use std::collections::BTreeMap;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// Bytes that are read at once.
const PIECE: f64 = 4_194_304.0;

/// What JavaScript says about exports; TypeScript checks the words.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Said {
    utc_offset_minutes: i32,
    date_order: Option<DateOrder>,
    last_year: Option<u16>,
    platform: Option<String>,
    columns: Option<Columns>,
    encoding: Option<Encoding>,
    delimiter: Option<char>,
}

impl From<Said> for Options {
    fn from(said: Said) -> Self {
        Self {
            utc_offset_minutes: said.utc_offset_minutes,
            date_order: said.date_order,
            last_year: said.last_year,
            platform: said.platform,
            columns: said.columns,
            encoding: said.encoding,
            delimiter: said.delimiter,
            ..Self::default()
        }
    }
}

/// What JavaScript says about an impact map.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct SaidOfMap {
    columns: BTreeMap<String, Field>,
    sheet: Option<String>,
    header_row: Option<u64>,
    attribution: Option<AttributionSense>,
    shares: Option<Shares>,
    language: Option<Language>,
    currency: Option<String>,
    price_year: Option<u32>,
    start: Option<String>,
    months: Option<u32>,
}

/// An option of a wrong type is a mistake of the caller, not of the person whose file it is.
fn said<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(|error| js_sys::TypeError::new(&error.to_string()).into())
}

/// The largest file that is read, in bytes.
#[wasm_bindgen(js_name = mostBytes)]
pub fn most_bytes() -> usize {
    Limits::default().bytes
}

/// The tables of a file as they stand; `header_row` 0 is the probable one.
///
/// # Errors
/// Options of a wrong type.
#[wasm_bindgen(js_name = importTables)]
pub fn import_tables(bytes: &[u8], options: JsValue, header_row: u32) -> Result<JsValue, JsValue> {
    let options: Options = said::<Said>(options)?.into();
    let header_row = Some(u64::from(header_row)).filter(|row| *row > 0);
    Ok(answer(sroi_import::tables(bytes, &options, header_row)))
}

/// A study from a spreadsheet with an impact map.
///
/// # Errors
/// Options of a wrong type.
#[wasm_bindgen(js_name = importMap)]
pub fn import_map(name: &str, bytes: &[u8], options: JsValue) -> Result<JsValue, JsValue> {
    let said: SaidOfMap = said(options)?;
    let options = MapOptions {
        name: Some(name.to_owned()),
        columns: said.columns.into_iter().filter_map(|(column, field)| Some((column.parse().ok()?, field))).collect(),
        sheet: said.sheet,
        header_row: said.header_row,
        attribution: said.attribution,
        shares: said.shares,
        language: said.language,
        currency: said.currency,
        price_year: said.price_year,
        start: said.start,
        months: said.months,
        ..MapOptions::default()
    };
    Ok(answer(sroi_import::impact_map(bytes, &options)))
}

/// Exports that are put together to one answer.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Importer {
    options: Options,
    read: Vec<Result<Import, Diagnostics>>,
}

#[wasm_bindgen]
impl Importer {
    /// An importer for what the caller says about the exports.
    ///
    /// # Errors
    /// Options of a wrong type.
    #[wasm_bindgen(constructor)]
    pub fn new(options: JsValue) -> Result<Self, JsValue> {
        Ok(Self { options: said::<Said>(options)?.into(), read: Vec::new() })
    }

    /// Reads one export from its bytes.
    #[wasm_bindgen(js_name = readBytes)]
    pub fn read_bytes(&mut self, name: &str, bytes: &[u8]) {
        let options = Options { name: Some(name.to_owned()), ..self.options.clone() };
        self.read.push(sroi_import::read(bytes, &options));
    }

    /// Reads one dropped file in pieces; only in a worker. `progress` is told the bytes read so far.
    ///
    /// # Errors
    /// What the browser says where the file cannot be read, such as one that was moved meanwhile.
    #[wasm_bindgen(js_name = readFile)]
    #[allow(clippy::float_arithmetic, reason = "the browser counts bytes of files in doubles")]
    pub fn read_file(&mut self, file: &web_sys::File, progress: &Function) -> Result<(), JsValue> {
        let reader = web_sys::FileReaderSync::new()?;
        let blob: &web_sys::Blob = file.as_ref();
        let size = blob.size();
        let mut bytes: Vec<u8> = Vec::new();
        let mut from = 0.0;
        // One byte more than is allowed is enough for the reader to say that there are too many.
        let most = f64::from(u32::try_from(self.options.limits.bytes).unwrap_or(u32::MAX)) + 1.0;
        while from < size && from < most {
            let to = (from + PIECE).min(size).min(most);
            let piece = blob.slice_with_f64_and_f64(from, to)?;
            let buffer = reader.read_as_array_buffer(&piece)?;
            bytes.extend_from_slice(&Uint8Array::new(buffer.unchecked_ref()).to_vec());
            from = to;
            progress.call1(&JsValue::NULL, &JsValue::from_f64(from))?;
        }
        self.read_bytes(&file.name(), &bytes);
        Ok(())
    }

    /// One answer from every export that was read.
    pub fn combine(self) -> JsValue {
        let read: Result<Vec<Import>, Diagnostics> = self.read.into_iter().collect();
        answer(read.and_then(sroi_import::combine))
    }
}
