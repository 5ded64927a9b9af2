//! `sroi sensitivity`: which assumptions matter, and how far they would have to go.

use crate::arguments::{Format, Sensitivity};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use sroi::sensitivity::Ask;
use sroi_report::{Formatter, Wording, text};

pub(crate) fn run(screen: &Screen, wanted: &Sensitivity) -> Result<(), Failure> {
    let (_, model) = study::model_with(&wanted.study, wanted.option.as_deref())?;
    let language = screen.language(Some(model.language()));
    let wording = Wording::new(language);
    let formatter = Formatter::new(language, model.currency());
    let writer = screen.writer(&wording, &formatter);
    let refused = |problems| Failure::Asked { problems };
    if let [a, b] = wanted.grid.as_slice() {
        let grid = model.grid(&wanted.figure, a, b, wanted.steps).map_err(refused)?;
        return match wanted.format {
            Format::Json => screen.print_json(&grid),
            Format::Text => screen.print(&text::grid(writer, model.title(), &grid)),
        };
    }
    let pairs = wanted.pair.chunks_exact(2).filter_map(|two| match two {
        [a, b] => Some((a.clone(), b.clone())),
        _ => None,
    });
    let pairs: Vec<(String, String)> = pairs.collect();
    let ask = Ask {
        figure: wanted.figure.clone(),
        target: wanted.target,
        pairs: (!pairs.is_empty()).then_some(pairs),
        ..Ask::default()
    };
    let answer = model.sensitivity(&ask).map_err(refused)?;
    match wanted.format {
        Format::Json => screen.print_json(&answer),
        Format::Text => screen.print(&text::sensitivity(writer, model.title(), &answer)),
    }
}
