//! `sroi new`: a first study to fill in, or the worked example.

use crate::arguments::New;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::write;
use sroi_report::Language;
use std::path::Path;

const STARTER_EN: &str = include_str!("../../../examples/starter.en.study.json");
const STARTER_JA: &str = include_str!("../../../examples/starter.ja.study.json");
const EXAMPLE_EN: &str = include_str!("../../../examples/csr-account.en.study.json");
const EXAMPLE_JA: &str = include_str!("../../../examples/csr-account.ja.study.json");

pub(crate) fn run(screen: &Screen, wanted: &New) -> Result<(), Failure> {
    let language = screen.language(None);
    let text = match (wanted.example, language) {
        (false, Language::En) => STARTER_EN,
        (false, Language::Ja) => STARTER_JA,
        (true, Language::En) => EXAMPLE_EN,
        (true, Language::Ja) => EXAMPLE_JA,
    };
    let Some(file) = wanted.file.as_deref().filter(|file| *file != Path::new("-")) else {
        return screen.print(text);
    };
    if file.exists() && !wanted.force {
        return Err(Failure::Exists { file: file.display().to_string() });
    }
    write::whole(file, text)?;
    let wording = sroi_report::Wording::new(language);
    screen.say(&wording.say("command-new-written", [("file", file.display().to_string())]));
    Ok(())
}
