//! `sroi fit`: what observed months say of growth and rates, shown or written into a study's forecast.

use crate::arguments::{Fit, Format};
use crate::failure::Failure;
use crate::offered;
use crate::screen::Screen;
use crate::study::{self, Text};
use crate::write;
use sroi::document::{self, Study};
use sroi::fit::{ChannelFit, Fits};
use sroi_report::{Formatter, Language, Wording, text};
use std::path::Path;

pub(crate) fn run(screen: &Screen, wanted: &Fit) -> Result<(), Failure> {
    if wanted.into.as_deref() == Some(Path::new("-")) {
        return Err(Failure::IntoStandardInput);
    }
    let (_, observed) = read(&wanted.study)?;
    let into = wanted.into.as_deref().map(|path| read(path).map(|(text, study)| (path, text, study))).transpose()?;
    let mut fits = match &into {
        Some((_, _, study)) => Fits::between(&observed, study),
        None => Fits::of(&observed),
    };
    if let Some(id) = &wanted.channel {
        let known = fits.channels.iter().map(|channel| channel.id.clone()).collect::<Vec<_>>().join(", ");
        fits.channels.retain(|channel| channel.id == *id);
        if fits.channels.is_empty() {
            return Err(Failure::NoSuchChannel { id: id.clone(), known });
        }
    }
    let language = screen.language(into.as_ref().map_or(observed.language, |(_, _, study)| study.language));
    let wording = Wording::new(language);
    match wanted.format {
        Format::Json => screen.print_json(&fits)?,
        Format::Text => {
            let formatter = Formatter::new(language, observed.currency.as_deref().unwrap_or_default());
            screen.print(&text::fits(screen.writer(&wording, &formatter), &fits))?;
        }
    }
    let Some((path, text, study)) = into else { return Ok(()) };
    // What is written into a study is in the study's own language.
    let own = study.language.map_or(Language::En, Language::from);
    into_study(screen, &wording, &Wording::new(own), &fits.channels, path, &text.text, wanted)
}

fn into_study(
    screen: &Screen,
    wording: &Wording,
    own: &Wording,
    channels: &[ChannelFit],
    path: &Path,
    before: &str,
    wanted: &Fit,
) -> Result<(), Failure> {
    let mut after = before.to_owned();
    let mut count = 0_usize;
    for channel in channels {
        let written = offered::write(&after, channel, wanted.replace, |offer| text::source(own, offer));
        after = written.text;
        count = count.saturating_add(written.fields.len());
        for field in written.kept {
            let field = wording.word(&format!("word-field-{field}"));
            screen.say(&format!("  ! {}", wording.say("fit-kept", [("field", field)])));
        }
    }
    if after != before {
        write::whole(path, &after)?;
    }
    let study = path.display().to_string();
    screen.say(&wording.say("fit-written", [("count", count.to_string()), ("study", study)]));
    Ok(())
}

/// Reads a study that may lack a forecast, so that its outcomes cannot be worked out yet.
fn read(path: &Path) -> Result<(Text, Study), Failure> {
    let text = study::text(path)?;
    match document::read_study(&text.text) {
        Ok(study) => Ok((text, study)),
        Err(problems) => Err(Failure::Study { name: text.name, text: text.text, problems }),
    }
}
