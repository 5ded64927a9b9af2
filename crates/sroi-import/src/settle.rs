//! Files of a channel to one answer: what counts once, the months, and what to say.

use crate::entry::{File, Kind, Span};
use crate::format::FORMATS;
use crate::gather::gather;
use crate::import::{Basis, Channel, Import, LeftOut, Recognised};
use crate::metric::Metric;
use crate::months::{Source, observe};
use crate::problem::{Problem, Reason};
use sroi::{Diagnostics, Pointer};
use std::collections::{BTreeMap, BTreeSet};

/// The answer from files that were read one by one.
pub(crate) fn settle(files: Vec<File>) -> Result<Import, Diagnostics> {
    let platforms: BTreeSet<&'static str> = files
        .iter()
        .filter(|file| file.recognised.basis != Basis::Other)
        .map(|file| file.recognised.platform)
        .collect();
    let mut findings = Diagnostics::new();
    let mut left_out: Vec<LeftOut> = Vec::new();
    for (position, file) in files.iter().enumerate() {
        for problem in file.findings.iter().filter(|problem| !is_settled(problem, file, &files)) {
            findings.push(problem.clone().at(&file_at(position), ""));
        }
        left_out.extend(file.left_out.iter().map(|left| LeftOut { file: position, ..left.clone() }));
    }
    let mut channels = Vec::new();
    for platform in platforms {
        let of_platform: Vec<(usize, &File)> =
            files.iter().enumerate().filter(|(_, file)| file.recognised.platform == platform).collect();
        one_account(&of_platform)?;
        one_currency(&of_platform)?;
        zones(&of_platform, &mut findings);
        let at = Pointer::root().child("channels").item(channels.len()).child("observed");
        channels.push(channel(platform, &of_platform, &at, &mut findings, &mut left_out));
    }
    let recognised = files.iter().map(|file| file.recognised.clone()).collect();
    Ok(Import { recognised, channels, left_out, findings, files })
}

/// True where a table that could be anybody's lies beside one that certainly is the platform's.
fn is_settled(problem: &Problem, file: &File, files: &[File]) -> bool {
    let bare = |file: &File| FORMATS.iter().any(|format| format.exact && format.id == file.recognised.format);
    let certain = |other: &File| {
        let assumed = other.findings.iter().any(|problem| matches!(problem, Problem::PlatformAssumed { .. }));
        other.recognised.platform == file.recognised.platform && !assumed
    };
    matches!(problem, Problem::PlatformAssumed { .. }) && bare(file) && files.iter().any(certain)
}

fn channel(
    platform: &'static str,
    files: &[(usize, &File)],
    at: &Pointer,
    findings: &mut Diagnostics,
    left_out: &mut Vec<LeftOut>,
) -> Channel {
    let sources = sources(files, findings, left_out);
    let observed = observe(&sources);
    for (position, problem) in observed.findings {
        let at = position.map_or_else(|| at.clone(), |position| at.item(position));
        findings.push(problem.at(&at, ""));
    }
    for (month, of_files, reason) in observed.left_out {
        let why = crate::Why::from(reason);
        let holds = |file: &&usize| {
            let entries = files.iter().find(|(position, _)| position == *file).map(|(_, file)| &file.entries);
            entries.is_some_and(|entries| entries.spans.iter().any(|span| span.first.month.to_string() == month))
        };
        let of_file = |file: &usize| LeftOut { file: *file, what: month.clone(), why: why.clone() };
        left_out.extend(of_files.iter().filter(holds).map(of_file));
    }
    let spent = observed.months.iter().any(|month| month.metric(Metric::Spend).is_some());
    let currency = files.iter().find_map(|(_, file)| file.recognised.currency.clone()).filter(|_| spent);
    Channel { platform, currency, observed: observed.months }
}

/// What files have in common whose rows are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Group<'f> {
    kind: Kind,
    part: Option<Part<'f>>,
}

/// Parts of days and of ranges are told apart, and so are ranges that overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part<'f> {
    format: &'static str,
    items: &'f [String],
    basis: Basis,
    layer: Option<usize>,
}

impl<'f> Group<'f> {
    fn of(file: &'f File, layer: Option<usize>) -> Self {
        let Recognised { format, basis, .. } = file.recognised;
        let part = Part { format, items: &file.items, basis, layer };
        Self { kind: file.kind(), part: Some(part).filter(|_| file.kind() == Kind::Part) }
    }
}

/// Tables of the same parts in layers, in each of which no two ranges overlap without being the same.
fn layers(files: &[(usize, &File)]) -> BTreeMap<usize, usize> {
    let ranged = |file: &File| file.range.filter(|_| file.recognised.basis == Basis::Range);
    let mut order: Vec<(Span, usize, &File)> =
        files.iter().filter_map(|(position, file)| Some((ranged(file)?, *position, *file))).collect();
    order.sort_by_key(|(span, position, _)| (span.first, core::cmp::Reverse(span.last), *position));
    let mut taken: BTreeMap<(&str, &[String]), Vec<Vec<Span>>> = BTreeMap::new();
    let mut layers = BTreeMap::new();
    for (span, position, file) in order {
        let taken = taken.entry((file.recognised.format, &file.items)).or_default();
        let fits = |one: &Span| *one == span || one.last < span.first || span.last < one.first;
        let layer = taken.iter().position(|layer| layer.iter().all(fits)).unwrap_or(taken.len());
        match taken.get_mut(layer) {
            Some(layer) => layer.push(span),
            None => taken.push(vec![span]),
        }
        layers.insert(position, layer);
    }
    layers
}

/// The files of a platform by what their rows are; parts also by what tells them apart.
fn sources(files: &[(usize, &File)], findings: &mut Diagnostics, left_out: &mut Vec<LeftOut>) -> Vec<Source> {
    let layers = layers(files);
    let mut groups: BTreeMap<Group<'_>, Vec<(usize, &File)>> = BTreeMap::new();
    // Tables of rates, or of people, take part in no month.
    let counting = |file: &File| !file.entries.metrics.is_empty() || !file.entries.spend.is_empty();
    for (position, file) in files.iter().filter(|(_, file)| counting(file)) {
        groups.entry(Group::of(file, layers.get(position).copied())).or_default().push((*position, *file));
    }
    let mut sources = Vec::new();
    for (Group { kind, .. }, files) in groups {
        let mut source = Source {
            kind,
            files: files.iter().map(|(position, _)| *position).collect(),
            months: BTreeMap::new(),
            // Days of nothing may be missing between.
            coverage: files.iter().filter_map(|(_, file)| file.range.or_else(|| file.entries.range())).collect(),
            cut: files.iter().any(|(_, file)| file.cut),
            ranged: files.iter().any(|(_, file)| file.range.is_some()),
        };
        let twice = gather(&files, kind, &mut |once| {
            if let Some(span) = once.span.filter(|span| span.is_within_month()) {
                source.months.entry(span.first.month).or_default().add(once, span.first);
            }
        });
        for (position, problem) in twice {
            findings.push(problem.at(&file_at(position), ""));
        }
        for (position, file) in &files {
            left_out.extend(over_months(*position, file));
        }
        sources.push(source);
    }
    sources
}

/// Rows of a range of days that ends in another month than it begins: they are of no month.
fn over_months(position: usize, file: &File) -> Option<LeftOut> {
    let over = || file.entries.spans.iter().filter(|span| !span.is_within_month());
    let first = over().map(|span| span.first).min()?;
    let last = over().map(|span| span.last).max()?;
    let reason = Reason::RangeOverMonths { count: over().count().to_string() };
    let Span { first, last } = Span { first, last };
    Some(LeftOut { file: position, what: format!("{first} – {last}"), why: reason.into() })
}

fn file_at(position: usize) -> Pointer {
    Pointer::root().child("recognised").item(position)
}

/// Months of two accounts are no months of one channel.
fn one_account(files: &[(usize, &File)]) -> Result<(), Diagnostics> {
    let mut known: Option<&str> = None;
    for (position, file) in files {
        let Some(account) = file.recognised.account.as_deref() else { continue };
        match known {
            Some(one) if !one.eq_ignore_ascii_case(account) => {
                let problem = Problem::AccountsDiffer { one: one.to_owned(), other: account.to_owned() };
                let mut refused = Diagnostics::new();
                refused.push(problem.at(&file_at(*position), ""));
                return Err(refused);
            }
            _ => known = Some(account),
        }
    }
    Ok(())
}

/// Amounts of two currencies do not add up.
fn one_currency(files: &[(usize, &File)]) -> Result<(), Diagnostics> {
    let mut currencies =
        files.iter().filter_map(|(position, file)| Some((position, file.recognised.currency.as_deref()?)));
    let Some((_, one)) = currencies.next() else { return Ok(()) };
    match currencies.find(|(_, other)| *other != one) {
        Some((position, other)) => {
            let problem = Problem::CurrenciesDiffer { one: one.to_owned(), other: other.to_owned() };
            Err(problem.at(&file_at(*position), "").into())
        }
        None => Ok(()),
    }
}

fn zones(files: &[(usize, &File)], findings: &mut Diagnostics) {
    let mut known: Option<i32> = None;
    for (position, file) in files.iter().filter(|(_, file)| file.timed) {
        let minutes = file.recognised.utc_offset_minutes;
        match known {
            Some(one) if one != minutes => {
                let problem = Problem::ZonesDiffer { one: one.to_string(), other: minutes.to_string() };
                findings.push(problem.at(&file_at(*position), ""));
            }
            _ => known = Some(minutes),
        }
    }
}
