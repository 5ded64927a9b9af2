//! `sroi pack`: a study with everything it came to, in one zip that anybody can verify.

use crate::arguments::{Format, Pack};
use crate::draws;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use crate::write::{Begun, Over};
use sroi_pack::{Asked, Attached, MOST_BYTES, Refused};
use sroi_report::Wording;
use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::Path;

pub(crate) fn run(screen: &Screen, wanted: &Pack) -> Result<(), Failure> {
    let (count, seed) = draws::count_and_seed(&wanted.draws, &wanted.seed)?;
    if let Some(date) = wanted.date.as_ref().filter(|date| sroi::asked::day(date).is_err()) {
        return Err(Failure::BadDate { text: date.clone() });
    }
    let is_out = wanted.output == Path::new("-");
    if is_out && std::io::stdout().is_terminal() {
        return Err(Failure::NotToTerminal);
    }
    let mut file = Begun::at(&wanted.output, Over::forced(wanted.force))?;
    let read = study::text(&wanted.study)?;
    let exports = wanted.exports.iter().map(|path| attached(path, wanted.with_exports));
    let exports = exports.collect::<Result<Vec<_>, _>>()?;
    let asked = Asked { seed, draws: count, date: wanted.date.clone(), exports };
    let shown = wanted.output.display().to_string();
    let pack = sroi_pack::pack(&read.text, &asked).map_err(|refused| match refused {
        Refused::Study(problems) => Failure::Study { name: read.name.clone(), text: read.text.clone(), problems },
        Refused::SameName { name } => Failure::NoPack { file: shown.clone(), why: "pack-same-name", detail: name },
        // What is left is a pack beyond its limits.
        _ => Failure::NoPack { file: shown.clone(), why: "pack-too-large", detail: shown.clone() },
    })?;
    if let Err(problem) = file.write_all(&pack.bytes) {
        return if file.is_left(&problem) { Ok(()) } else { Err(file.failed(&problem)) };
    }
    file.finish()?;
    let wording = Wording::new(screen.language(study_language(&read.text)));
    let words = [("file", shown), ("count", pack.manifest.members.len().to_string())];
    screen.say(&wording.say("pack-written", words));
    match wanted.format {
        Format::Json if !is_out => screen.print_json(&pack.manifest),
        Format::Json | Format::Text => Ok(()),
    }
}

/// The language of a study that was packed and so can be read.
fn study_language(text: &str) -> Option<sroi::document::Language> {
    sroi::document::read_study(text).ok().and_then(|study| study.language)
}

fn attached(path: &Path, whole: bool) -> Result<Attached, Failure> {
    let name = path.display().to_string();
    let fail = |problem: std::io::Error| Failure::CannotRead { file: name.clone(), cause: problem.to_string() };
    if !whole {
        return Attached::digest_of(&name, File::open(path).map_err(fail)?).map_err(fail);
    }
    let (name, bytes) = study::bytes(path, MOST_BYTES)?;
    Ok(Attached::whole(&name, bytes))
}
