//! Files of a channel to one answer: what counts once, the months, and what to say.

use crate::date::Date;
use crate::entry::{Entry, File};
use crate::gather::gather;
use crate::import::{Basis, Channel, Import, LeftOut};
use crate::months::{Coverage, observe};
use crate::problem::Problem;
use sroi::{Diagnostics, Pointer};
use std::collections::BTreeSet;

/// The answer from files that were read one by one.
pub(crate) fn settle(files: Vec<File>) -> Result<Import, Diagnostics> {
    let platforms: BTreeSet<&'static str> = files.iter().map(|file| file.recognised.platform).collect();
    let mut findings = Diagnostics::new();
    let mut left_out: Vec<LeftOut> = Vec::new();
    for (position, file) in files.iter().enumerate() {
        for problem in &file.findings {
            findings.push(problem.clone().at(&file_at(position), ""));
        }
        left_out.extend(file.left_out.iter().map(|left| LeftOut { file: position, ..left.clone() }));
    }
    let mut channels = Vec::new();
    for platform in platforms {
        let of_platform: Vec<(usize, &File)> =
            files.iter().enumerate().filter(|(_, file)| file.recognised.platform == platform).collect();
        one_account(&of_platform)?;
        zones(&of_platform, &mut findings);
        let at = Pointer::root().child("channels").item(channels.len()).child("observed");
        channels.push(channel(platform, &of_platform, &at, &mut findings, &mut left_out));
    }
    let recognised = files.iter().map(|file| file.recognised.clone()).collect();
    Ok(Import { recognised, channels, left_out, findings, files })
}

fn channel(
    platform: &'static str,
    files: &[(usize, &File)],
    at: &Pointer,
    findings: &mut Diagnostics,
    left_out: &mut Vec<LeftOut>,
) -> Channel {
    let posts = gather(files, Basis::Lifetime);
    let days = gather(files, Basis::Period);
    for (position, problem) in posts.findings.into_iter().chain(days.findings) {
        findings.push(problem.at(&file_at(position), ""));
    }
    let observed = observe(&posts.entries, &days.entries, &coverage(files));
    for (position, problem) in observed.findings {
        findings.push(problem.at(&at.item(position), ""));
    }
    for (month, basis, reason) in observed.left_out {
        let holds = |file: &File| {
            file.recognised.basis == basis && file.entries.iter().any(|entry| entry.date.month.to_string() == month)
        };
        let why = crate::Why::from(reason);
        let of_file = |position: &usize| LeftOut { file: *position, what: month.clone(), why: why.clone() };
        left_out.extend(files.iter().filter(|(_, file)| holds(file)).map(|(position, _)| of_file(position)));
    }
    Channel { platform, observed: observed.months }
}

fn file_at(position: usize) -> Pointer {
    Pointer::root().child("recognised").item(position)
}

/// From the first to the last day of each file of a period. Days of nothing may be missing between.
fn coverage(files: &[(usize, &File)]) -> Coverage {
    let range = |entries: &[Entry]| -> Option<(Date, Date)> {
        let dates = || entries.iter().map(|entry| entry.date);
        Some((dates().min()?, dates().max()?))
    };
    let periods = files.iter().filter(|(_, file)| file.recognised.basis == Basis::Period);
    Coverage(periods.filter_map(|(_, file)| range(&file.entries)).collect())
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
