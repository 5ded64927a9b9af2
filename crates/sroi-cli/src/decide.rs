//! `sroi decide`: the options of a study beside going on as it is.

use crate::arguments::{Decide, Format, Wanted};
use crate::draws;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use sroi::Objective;
use sroi_report::text;

pub(crate) fn run(screen: &Screen, wanted: &Decide) -> Result<(), Failure> {
    let simulation = draws::simulation(&wanted.draws, &wanted.seed, wanted.sobol)?;
    let (_, model) = study::model(&wanted.study)?;
    let (wording, formatter) = draws::words(screen, &model);
    let mut decision = model.decide(&simulation).map_err(|problems| Failure::Asked { problems })?;
    if let Some(objective) = wanted.objective {
        let objective = match objective {
            Wanted::Social => Objective::Social,
            Wanted::Money => Objective::Money,
            Wanted::Both => Objective::Both,
        };
        decision.objectives.retain(|row| row.objective == objective);
    }
    match wanted.format {
        Format::Json => screen.print_json(&decision),
        Format::Text => screen.print(&text::decision(screen.writer(&wording, &formatter), &model, &decision)),
    }
}
