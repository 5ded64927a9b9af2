//! `sroi import` of an impact map: its columns, its outcomes, what is open, and a study made of it.

use crate::arguments::{Attribution, Format, Import as Wanted, Shares};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::write;
use sroi::{Diagnostic, Diagnostics};
use sroi_import::{AttributionSense, ImpactMap, MapOptions, NotTaken};
use sroi_report::columns::{Align, Columns};
use sroi_report::{Formatter, Wording, text, visible};
use std::path::Path;

/// Reads a file as an impact map, as the command line says.
pub(crate) fn read(wanted: &Wanted, name: &str, bytes: &[u8]) -> Result<ImpactMap, Diagnostics> {
    let options = MapOptions {
        name: Some(name.to_owned()),
        sheet: wanted.sheet.clone(),
        attribution: wanted.attribution.map(|sense| match sense {
            Attribution::Others => AttributionSense::ToOthers,
            Attribution::Ours => AttributionSense::Credited,
        }),
        shares: wanted.shares.map(|shares| match shares {
            Shares::Percent => sroi_import::Shares::Percent,
            Shares::Fraction => sroi_import::Shares::Fraction,
        }),
        currency: wanted.currency.clone(),
        start: wanted.start.clone(),
        ..MapOptions::default()
    };
    sroi_import::impact_map(bytes, &options)
}

/// Prints what was understood, and makes a study where `--into` names none yet.
pub(crate) fn show(screen: &Screen, wanted: &Wanted, name: &str, map: &ImpactMap) -> Result<(), Failure> {
    let language = screen.language(Some(match map.language {
        sroi_import::Language::En => sroi::document::Language::En,
        sroi_import::Language::Ja => sroi::document::Language::Ja,
    }));
    let wording = Wording::new(language);
    let currency = wanted.currency.as_deref().unwrap_or("JPY");
    let formatter = Formatter::new(language, currency);
    match wanted.format {
        Format::Json => screen.print_json(map)?,
        Format::Text => screen.print(&told(screen, &wording, &formatter, name, map))?,
    }
    if map.findings.has_errors() {
        return Err(Failure::Found);
    }
    let Some(path) = wanted.into.as_deref() else {
        if wanted.format == Format::Text {
            screen.say(&wording.word("import-map-nothing-written"));
        }
        return Ok(());
    };
    if path == Path::new("-") {
        return Err(Failure::IntoStandardInput);
    }
    // A study that is there is its author's: nothing in it is written over.
    if path.exists() {
        return Err(Failure::Exists { file: path.display().to_string() });
    }
    write::whole(path, &map.study)?;
    screen.say(&wording.say("command-new-written", [("file", path.display().to_string())]));
    Ok(())
}

fn told(screen: &Screen, wording: &Wording, formatter: &Formatter, name: &str, map: &ImpactMap) -> String {
    let mut said = format!("{}\n\n", visible(map.sheet.as_deref().unwrap_or(name)));
    let mut table = Columns::new(vec![(Align::Left, 30), (Align::Left, 24), (Align::Left, 40)]);
    for column in &map.columns {
        let header = column.header.last().map(|header| visible(header)).unwrap_or_default();
        let sure = if column.certain { "" } else { " ?" };
        let sample = column.samples.first().map(|sample| visible(sample)).unwrap_or_default();
        table.row([header, format!("{}{sure}", wording.word(&format!("word-map-{}", column.field.word()))), sample]);
    }
    said.push_str(&table.to_string().lines().map(|line| format!("  {}\n", line.trim_end())).collect::<String>());
    if !map.left_out.is_empty() {
        said.push_str(&format!("\n{}\n", wording.word("import-left-out")));
        map.left_out.iter().for_each(|left| said.push_str(&format!("  · {}\n", reason(wording, left))));
    }
    let findings: Vec<Diagnostic> = map.findings.iter().chain(&map.problems).cloned().collect();
    if !findings.is_empty() {
        said.push('\n');
        said.push_str(&text::findings(screen.writer(wording, formatter), &findings));
    }
    said
}

fn reason(wording: &Wording, left: &NotTaken) -> String {
    let arguments = left.why.arguments.iter().map(|(name, value)| (*name, visible(value)));
    format!("{}: {}", visible(&left.what), wording.say(&format!("reason-{}", left.why.code), arguments))
}
