//! `sroi calibrate`: last year's forecast beside what was observed since.

use crate::arguments::{Calibrate, Format};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use sroi::Calibration;
use sroi_report::{Formatter, Wording, text};

pub(crate) fn run(screen: &Screen, wanted: &Calibrate) -> Result<(), Failure> {
    let (read, last) = study::model(&wanted.last)?;
    let (_, this) = study::model(&wanted.this)?;
    let found = Calibration::of(&last, &this).map_err(|problems| Failure::Study {
        name: read.name,
        text: read.text,
        problems,
    })?;
    if wanted.format == Format::Json {
        return screen.print_json(&found);
    }
    let language = screen.language(Some(this.language()));
    let wording = Wording::new(language);
    let formatter = Formatter::new(language, this.currency());
    screen.print(&text::calibration(screen.writer(&wording, &formatter), last.title(), &found))
}
