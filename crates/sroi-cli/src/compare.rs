//! `sroi compare`: the same study under other conventions, by options or by scenarios.

use crate::arguments::{By, Compare, Format};
use crate::draws;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use sroi::{Compared, Simulation};
use sroi_report::text;

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
    let (wording, formatter) = draws::words(screen, &model);
    let writer = screen.writer(&wording, &formatter);
    screen.print(&text::comparison(writer, model.title(), &rows, what == Compared::Conventions))?;
    // The table compares stated values alone; what is best on average is one more sentence.
    let by_options = what == Compared::Options && !model.options().is_empty();
    let Some(decision) = by_options.then(|| model.decide(&Simulation::new().draws(draws::BESIDE)).ok()).flatten()
    else {
        return Ok(());
    };
    let study = wanted.study.display().to_string();
    match text::verdict(writer, &decision, &study) {
        Some(verdict) => screen.print(&format!("\n{verdict}")),
        None => Ok(()),
    }
}
