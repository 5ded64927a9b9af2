//! `sroi compare`: the same study under other conventions, by options or by scenarios.

use crate::arguments::{By, Compare, Format};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use sroi::Compared;
use sroi_report::{Formatter, Wording, text};

pub(crate) fn run(screen: &Screen, wanted: &Compare) -> Result<(), Failure> {
    let (_, model) = study::model(&wanted.study)?;
    let what = match wanted.by {
        By::Conventions => Compared::Conventions,
        By::Options => Compared::Options,
        By::Scenarios => Compared::Scenarios,
    };
    let rows = model.compare(what);
    if wanted.format == Format::Json {
        return screen.print_json(&rows);
    }
    let language = screen.language(Some(model.language()));
    let wording = Wording::new(language);
    let formatter = Formatter::new(language, model.currency());
    let writer = screen.writer(&wording, &formatter);
    screen.print(&text::comparison(writer, model.title(), &rows, what == Compared::Conventions))
}
