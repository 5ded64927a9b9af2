//! `sroi simulate`: what figures do when assumptions vary within their ranges.

use crate::arguments::{Format, Simulate};
use crate::draws::{self, Progress};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use sroi_report::text;

pub(crate) fn run(screen: &Screen, wanted: &Simulate) -> Result<(), Failure> {
    let simulation =
        draws::simulation(&wanted.draws, &wanted.seed, wanted.sobol)?.figures(wanted.figure.iter().cloned());
    let simulation = if wanted.exact { simulation.exact_where_possible() } else { simulation };
    let (_, model) = study::model_with(&wanted.study, wanted.option.as_deref())?;
    let (wording, formatter) = draws::words(screen, &model);
    let mut simulating = model.simulating(&simulation).map_err(|problems| Failure::Asked { problems })?;
    let mut progress = Progress::begin();
    while simulating.advance(draws::AT_A_TIME) {
        progress.at(&wording, &formatter, simulating.done(), simulation.count());
    }
    progress.end();
    let spread = simulating.spread();
    match wanted.format {
        Format::Json => screen.print_json(&spread),
        Format::Text => screen.print(&text::simulation(screen.writer(&wording, &formatter), &model, &spread)),
    }
}
