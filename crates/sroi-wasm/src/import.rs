//! Platform exports in the browser: read in pieces on the Rust side, so that a large file is never a JavaScript string.

use crate::out::answer;
use js_sys::{Function, Uint8Array};
use sroi::Diagnostics;
use sroi_import::{DateOrder, Import, Options};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// Bytes that are read at once.
const PIECE: f64 = 4_194_304.0;

/// Exports that are put together to one answer.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Importer {
    options: Options,
    read: Vec<Result<Import, Diagnostics>>,
}

#[wasm_bindgen]
impl Importer {
    /// An importer for a time zone, and for an order of dates where the files do not tell.
    #[wasm_bindgen(constructor)]
    pub fn new(utc_offset_minutes: i32, date_order: &str) -> Self {
        let date_order = match date_order {
            "day_first" => Some(DateOrder::DayFirst),
            "month_first" => Some(DateOrder::MonthFirst),
            _ => None,
        };
        Self { options: Options { utc_offset_minutes, date_order, ..Options::default() }, read: Vec::new() }
    }

    /// The largest file that is read, in bytes.
    #[wasm_bindgen(js_name = mostBytes)]
    pub fn most_bytes(&self) -> usize {
        self.options.limits.bytes
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
