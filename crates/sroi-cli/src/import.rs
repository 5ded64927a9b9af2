//! `sroi import`: platform exports to observed months, shown or written into a study.

use crate::arguments::{Dates, Format, Import as Wanted};
use crate::failure::Failure;
use crate::observed::{self, Merged};
use crate::screen::Screen;
use crate::{map, study, write};
use sroi::{Diagnostic, Model, Number};
use sroi_import::{Basis, Channel, Columns as Meanings, DateOrder, ImpactMap, Import, LeftOut, Metric, Month, Options};
use sroi_report::columns::{Align, Columns};
use sroi_report::{Formatter, Wording, text, visible};
use std::path::Path;

pub(crate) fn run(screen: &Screen, wanted: &Wanted) -> Result<(), Failure> {
    let import = match read(screen, wanted)? {
        Read::Exports(import) => import,
        Read::Map { name, map } => return map::show(screen, wanted, &name, &map),
    };
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
    let channels: Vec<&Channel> = import.channels.iter().filter(|channel| !channel.observed.is_empty()).collect();
    if channels.is_empty() {
        screen.say(&wording.word("import-nothing-written"));
        return Ok(());
    }
    if let (Some(_), [_, _, ..]) = (&wanted.channel, channels.as_slice()) {
        let platforms = channels.iter().map(|channel| channel.platform).collect::<Vec<_>>().join(", ");
        return Err(Failure::Needed { what: "--channel".to_owned(), known: platforms });
    }
    let mut text = read.text.clone();
    let mut written = Vec::new();
    for channel in channels {
        let account = import
            .recognised
            .iter()
            .filter(|file| file.platform == channel.platform)
            .find_map(|file| file.account.as_deref());
        let id = wanted.channel.as_deref().unwrap_or(channel.platform);
        let (observed, foreign) = in_currency_of(&text, channel);
        if let Some(other) = foreign {
            screen.say(&wording.say("import-spend-left", [("currency", other)]));
        }
        let Some(merged) = observed::merge(&text, id, channel.platform, account, &observed, wanted.replace) else {
            let problems = Model::read(&read.text).err().unwrap_or_default();
            return Err(Failure::Study { name: read.name, text: read.text, problems });
        };
        text.clone_from(&merged.text);
        written.push(merged);
    }
    if text != read.text {
        write::whole(path, &text)?;
    }
    written.iter().for_each(|merged| teller.written(merged, path));
    Ok(())
}

/// The months as the study can take them: what was spent in another currency is no number of its own.
fn in_currency_of(study: &str, channel: &Channel) -> (Vec<Month>, Option<String>) {
    let own = member_of(study, "currency");
    match (&channel.currency, own) {
        (Some(currency), Some(own)) if *currency != own => {
            let without = |month: &Month| Month { spend: None, ..month.clone() };
            (channel.observed.iter().map(without).collect(), Some(currency.clone()))
        }
        _ => (channel.observed.clone(), None),
    }
}

/// What the files turned out to be.
enum Read {
    Exports(Import),
    Map { name: String, map: Box<ImpactMap> },
}

fn read(screen: &Screen, wanted: &Wanted) -> Result<Read, Failure> {
    let options = Options {
        utc_offset_minutes: zone(&wanted.zone)?,
        date_order: wanted.dates.map(|order| match order {
            Dates::Day => DateOrder::DayFirst,
            Dates::Month => DateOrder::MonthFirst,
        }),
        last_year: wanted.year,
        platform: wanted.platform.clone(),
        columns: wanted.columns.as_deref().map(columns).transpose()?,
        ..Options::default()
    };
    let mut imports = Vec::new();
    for path in &wanted.exports {
        let (name, bytes) = study::bytes(path, options.limits.bytes)?;
        let file = path.file_name().map_or_else(|| name.clone(), |file| file.to_string_lossy().into_owned());
        let options = Options { name: Some(file.clone()), ..options.clone() };
        match sroi_import::read(&bytes, &options) {
            Ok(import) => imports.push(import),
            Err(problems) => {
                let unknown = problems.iter().any(|problem| problem.code == "import-format-unknown");
                if unknown && wanted.exports.len() == 1 && wanted.columns.is_none() {
                    match map::read(wanted, &file, &bytes) {
                        Ok(map) => return Ok(Read::Map { name: file, map: Box::new(map) }),
                        // No map either: what is said of exports helps more.
                        Err(others) if others.iter().all(|problem| problem.code == "import-map-unknown") => {
                            propose(screen, &bytes, &options);
                        }
                        Err(problems) => return Err(Failure::Export { name, problems }),
                    }
                }
                return Err(Failure::Export { name, problems });
            }
        }
    }
    let names = wanted.exports.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ");
    sroi_import::combine(imports).map(Read::Exports).map_err(|problems| Failure::Export { name: names, problems })
}

/// Shows what the columns of an unknown table may mean, to be saved, corrected and given with `--columns`.
fn propose(screen: &Screen, bytes: &[u8], options: &Options) {
    let tables = sroi_import::tables(bytes, options, None).unwrap_or_default();
    let Some(proposal) = tables.first().and_then(|table| serde_json::to_string_pretty(&table.proposal).ok()) else {
        return;
    };
    screen.say(&Wording::new(screen.language(None)).word("import-columns-proposed"));
    screen.say(&proposal);
}

/// What the columns of a table mean, from a file of JSON.
fn columns(path: &Path) -> Result<Meanings, Failure> {
    let (file, bytes) = study::bytes(path, 1024 * 1024)?;
    serde_json::from_slice(&bytes).map_err(|error| Failure::BadColumns { file, cause: error.to_string() })
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
    let word = member_of(text, "language")?;
    sroi::document::Language::ALL.iter().copied().find(|language| language.word() == word)
}

/// A text on the cover of a study.
fn member_of(text: &str, name: &str) -> Option<String> {
    let root = sroi::document::parse(text).ok()?;
    observed::member_text(&root, name).map(str::to_owned)
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
            let mut name = visible(file.file.as_deref().unwrap_or("-"));
            if let Some(part) = &file.part {
                name = format!("{name} / {}", visible(part));
            }
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
                Basis::Range => "import-basis-range",
                Basis::Other => "import-basis-other",
            };
            facts.push(self.wording.word(basis));
            if let Some(currency) = &file.currency {
                facts.push(currency.clone());
            }
            facts.push(self.wording.say("import-zone", [("zone", clock(file.utc_offset_minutes))]));
            if file.encoding_guessed {
                facts.push(self.wording.say("import-encoding-guessed", [("encoding", file.encoding.name())]));
            }
            text.push_str(&format!("  {}\n", facts.join(&self.wording.word("report-dot"))));
        }
        for channel in import.channels.iter().filter(|channel| !channel.observed.is_empty()) {
            text.push('\n');
            if import.channels.len() > 1 {
                text.push_str(&format!("{}\n", self.wording.word(&format!("word-platform-{}", channel.platform))));
            }
            let count = channel.observed.len().to_string();
            text.push_str(&format!("{}\n", self.wording.say("import-months-found", [("count", count)])));
            text.push_str(&self.months(channel));
        }
        if !import.left_out.is_empty() {
            text.push_str(&format!("\n{}\n", self.wording.word("import-left-out")));
            // Months that are left out for the same reason are one line.
            for same in import.left_out.chunk_by(|one, other| one.file == other.file && one.why == other.why) {
                let what = match same {
                    [first, .., last] if is_month(&first.what) => format!("{} – {}", first.what, last.what),
                    _ => same.iter().map(|left| visible(&left.what)).collect::<Vec<_>>().join(", "),
                };
                text.push_str(
                    &same.first().map(|left| format!("  · {}\n", self.left_out(&what, left))).unwrap_or_default(),
                );
            }
        }
        if !import.findings.is_empty() {
            text.push('\n');
            let findings: Vec<Diagnostic> = import.findings.clone().sorted().into_vec();
            text.push_str(&text::findings(self.screen.writer(self.wording, self.formatter), &findings));
        }
        text
    }

    fn months(&self, channel: &Channel) -> String {
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

    fn left_out(&self, what: &str, left: &LeftOut) -> String {
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
        format!("{what}: {why}")
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

/// True for `2025-12`.
fn is_month(what: &str) -> bool {
    what.len() == 7 && what.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
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
