//! The boundary to JavaScript: text in, plain objects out. No logic; see `js/` for the package around it.
//!
//! One crate, three files: `engine` is what a page needs at once, `import` is loaded when a file is dropped, `report` when
//! a report is wanted.

#[cfg(feature = "engine")]
pub mod engine;
#[cfg(feature = "import")]
pub mod import;
mod out;
#[cfg(feature = "report")]
pub mod report;
#[cfg(any(feature = "engine", feature = "report"))]
mod study;
#[cfg(feature = "engine")]
pub mod uncertain;

use wasm_bindgen::prelude::wasm_bindgen;

/// Tells the console what went wrong where the instance is about to stop: no text of the study is in it.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        web_sys::console::error_1(&format!("sroi stopped at {place}").into());
    }));
}
