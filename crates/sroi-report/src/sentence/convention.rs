//! A convention in a few words.

use crate::words::Words;
use sroi::evaluation::ConventionUsed;

/// The preset and the discount rate.
pub(crate) fn in_short(words: Words<'_>, used: &ConventionUsed) -> String {
    let preset = words.word(&format!("word-preset-{}", used.preset.word()));
    words.wording.say("report-convention", [("preset", preset), ("rate", rate(words, used))])
}

/// The discount rate, the name of its schedule, or that there is none.
pub(crate) fn rate(words: Words<'_>, used: &ConventionUsed) -> String {
    match (used.schedule, used.discount_rate) {
        (Some(schedule), _) => words.word(&format!("word-schedule-{}", schedule.word())),
        (None, Some(rate)) if used.first_year_exponent.is_some() => words.formatter.percent(rate),
        (None, _) => words.word("report-undiscounted"),
    }
}
