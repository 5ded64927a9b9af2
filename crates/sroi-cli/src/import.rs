//! `sroi import`: platform exports to observed months, shown or written into a study.

use crate::arguments::{Dates, Format, Import as Wanted};
use crate::failure::Failure;
use crate::observed::{self, Merged};
use crate::screen::Screen;
use crate::{study, write};
use sroi::{Diagnostic, Model, Number};
use sroi_import::{Basis, DateOrder, Import, LeftOut, Metric, Options};
use sroi_report::columns::{Align, Columns};
use sroi_report::{Formatter, Wording, text, visible};
use std::path::Path;

pub(crate) fn run(screen: &Screen, wanted: &Wanted) -> Result<(), Failure> {
    let import = read(wanted)?;
    if wanted.into.as_deref() == Some(Path::new("-")) {
        return Err(Failure::IntoStandardInput);
    }
    let into = wanted.into.as_deref().map(|path| study::text(path).map(|text| (path, text))).transpose()?;
    let language = screen.language(into.as_ref().and_then(|(_, text)| language_of(&text.text)));
    let wording = Wording::new(language);
    let formatter = Formatter::new(language, "JPY");
    let teller = Teller { screen, wording: &wording, formatter: &formatter };
    match wanted.format {
        Format::Json => screen.print_json(&import)?,
        Format::Text => screen.print(&teller.told(&import))?,
    }
    let Some((path, read)) = into else {
        if wanted.format == Format::Text {
            screen.say(&wording.word("import-nothing-written"));
            screen.say(&format!("  = {}: {}", wording.word("help-label"), wording.word("import-nothing-written.help")));
        }
        return Ok(());
    };
    let Some(channel) = import.channels.first().filter(|channel| !channel.observed.is_empty()) else {
        screen.say(&wording.word("import-nothing-written"));
        return Ok(());
    };
    let account = import.recognised.iter().find_map(|file| file.account.as_deref());
    let id = wanted.channel.as_deref().unwrap_or(channel.platform);
    let merged = observed::merge(&read.text, id, channel.platform, account, &channel.observed, wanted.replace);
    let Some(merged) = merged else {
        let problems = Model::read(&read.text).err().unwrap_or_default();
        return Err(Failure::Study { name: read.name, text: read.text, problems });
    };
    if merged.text != read.text {
        write::whole(path, &merged.text)?;
    }
    teller.written(&merged, path);
    Ok(())
}

fn read(wanted: &Wanted) -> Result<Import, Failure> {
    let options = Options {
        utc_offset_minutes: zone(&wanted.zone)?,
        date_order: wanted.dates.map(|order| match order {
            Dates::Day => DateOrder::DayFirst,
            Dates::Month => DateOrder::MonthFirst,
        }),
        ..Options::default()
    };
    let mut imports = Vec::new();
    for path in &wanted.exports {
        let (name, bytes) = study::bytes(path, options.limits.bytes)?;
        let file = path.file_name().map_or_else(|| name.clone(), |file| file.to_string_lossy().into_owned());
        let options = Options { name: Some(file), ..options.clone() };
        let import = sroi_import::read(&bytes, &options).map_err(|problems| Failure::Export { name, problems })?;
        imports.push(import);
    }
    let names = wanted.exports.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ");
    sroi_import::combine(imports).map_err(|problems| Failure::Export { name: names, problems })
}

/// Minutes from UTC of `+09:00`.
fn zone(text: &str) -> Result<i32, Failure> {
    let bad = || Failure::BadZone { text: text.to_owned() };
    let (sign, clock) = match (text.strip_prefix('+'), text.strip_prefix(['-', '−'])) {
        (Some(clock), _) => (1, clock),
        (None, Some(clock)) => (-1, clock),
        (None, None) => return Err(bad()),
    };
    let (hours, minutes) = clock.split_once(':').unwrap_or((clock, "0"));
    let part = |text: &str, most: i32| text.parse::<i32>().ok().filter(|number| (0..=most).contains(number));
    let (hours, minutes) = (part(hours, 14).ok_or_else(bad)?, part(minutes, 59).ok_or_else(bad)?);
    Ok(hours.saturating_mul(60).saturating_add(minutes).saturating_mul(sign))
}

/// The language that a study names, whether or not the rest of it is right.
fn language_of(text: &str) -> Option<sroi::document::Language> {
    let root = sroi::document::parse(text).ok()?;
    match &root.member("language")?.value {
        sroi::document::Value::Text(word) => {
            sroi::document::Language::ALL.iter().copied().find(|language| language.word() == word)
        }
        _ => None,
    }
}

struct Teller<'a> {
    screen: &'a Screen,
    wording: &'a Wording,
    formatter: &'a Formatter,
}

impl Teller<'_> {
    /// What was recognised, the months, what was left out, and every doubt.
    fn told(&self, import: &Import) -> String {
        let mut text = String::new();
        for file in &import.recognised {
            let format = self.wording.word(&format!("import-format-{}", file.format));
            let name = visible(file.file.as_deref().unwrap_or("-"));
            text.push_str(&self.wording.say("import-recognised", [("file", name), ("format", format)]));
            text.push('\n');
            let mut facts = vec![self.wording.say("import-rows", [("count", file.rows.to_string())])];
            if file.rows_skipped > 0 {
                facts.push(self.wording.say("import-rows-skipped", [("count", file.rows_skipped.to_string())]));
            }
            if let (Some(first), Some(last)) = (&file.first_date, &file.last_date) {
                facts.push(self.wording.say("import-range", [("first", first.as_str()), ("last", last.as_str())]));
            }
            let basis = match file.basis {
                Basis::Lifetime => "import-basis-lifetime",
                Basis::Period => "import-basis-period",
            };
            facts.push(self.wording.word(basis));
            facts.push(self.wording.say("import-zone", [("zone", clock(file.utc_offset_minutes))]));
            if file.encoding_guessed {
                facts.push(self.wording.say("import-encoding-guessed", [("encoding", file.encoding.name())]));
            }
            text.push_str(&format!("  {}\n", facts.join(&self.wording.word("report-dot"))));
        }
        for channel in &import.channels {
            text.push('\n');
            let count = channel.observed.len().to_string();
            text.push_str(&format!("{}\n", self.wording.say("import-months-found", [("count", count)])));
            text.push_str(&self.months(channel));
        }
        if !import.left_out.is_empty() {
            text.push_str(&format!("\n{}\n", self.wording.word("import-left-out")));
            for left in &import.left_out {
                text.push_str(&format!("  · {}\n", self.left_out(left)));
            }
        }
        if !import.findings.is_empty() {
            text.push('\n');
            let findings: Vec<Diagnostic> = import.findings.clone().sorted().into_vec();
            text.push_str(&text::findings(self.screen.writer(self.wording, self.formatter), &findings));
        }
        text
    }

    fn months(&self, channel: &sroi_import::Channel) -> String {
        let metrics: Vec<Metric> = Metric::ALL
            .iter()
            .copied()
            .filter(|metric| channel.observed.iter().any(|month| month.metric(*metric).is_some()))
            .collect();
        let columns = core::iter::once((Align::Left, 12)).chain(metrics.iter().map(|_| (Align::Right, 24)));
        let mut table = Columns::new(columns.collect());
        let head = metrics.iter().map(|metric| self.wording.word(&format!("word-metric-{}", metric.name())));
        table.row(core::iter::once(String::new()).chain(head));
        for month in &channel.observed {
            let count = |metric: &Metric| {
                let number: Option<Number> = month.metric(*metric);
                number.map_or_else(|| self.wording.word("report-none"), |number| self.formatter.count(number))
            };
            table.row(core::iter::once(month.month.clone()).chain(metrics.iter().map(count)));
        }
        table.to_string().lines().map(|line| format!("  {}\n", line.trim_end())).collect()
    }

    fn left_out(&self, left: &LeftOut) -> String {
        let arguments = left.why.arguments.iter().map(|(name, value)| {
            let text = match *name {
                "metrics" => {
                    let words = value.split(", ").map(|word| self.wording.word(&format!("word-metric-{word}")));
                    words.collect::<Vec<_>>().join(&self.wording.word("summary-separator"))
                }
                "sum" => value.parse().map_or_else(|_| visible(value), |number| self.formatter.count(number)),
                _ => visible(value),
            };
            (*name, text)
        });
        let why = self.wording.say(&format!("reason-{}", left.why.code), arguments);
        format!("{}: {why}", visible(&left.what))
    }

    /// What became of the study, on standard error.
    fn written(&self, merged: &Merged, path: &Path) {
        let study = path.display().to_string();
        let count = merged.added.len().saturating_add(merged.changed.len());
        if count == 0 {
            self.screen.say(&self.wording.word("import-nothing-written"));
        } else {
            let arguments = [("count", count.to_string()), ("study", study)];
            self.screen.say(&self.wording.say("import-months-written", arguments));
        }
        for (month, metric, new, old) in &merged.kept {
            let arguments = [
                ("month", month.clone()),
                ("metric", self.wording.word(&format!("word-metric-{metric}"))),
                ("old", old.clone()),
                ("new", new.clone()),
            ];
            self.screen.say(&format!("  ! {}", self.wording.say("import-kept", arguments)));
        }
    }
}

/// `UTC+09:00` for 540 minutes.
fn clock(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let all = minutes.unsigned_abs();
    format!("UTC{sign}{:02}:{:02}", all.wrapping_div(60), all.wrapping_rem(60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_read_both_ways() {
        assert_eq!(zone("+09:00").unwrap(), 540);
        assert_eq!(zone("-3:30").unwrap(), -210);
        assert_eq!(clock(-210), "UTC-03:30");
        assert!(zone("JST").is_err());
        assert!(zone("+25:00").is_err());
    }
}
