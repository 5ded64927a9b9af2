//! What the forms of a portfolio say in the same words.

use super::row::{Refusal, Row, Summary};
use super::totals::{Group, Totals};
use crate::{Formatter, Wording, visible};
use sroi::Number;
use sroi::evaluation::ConventionUsed;
use sroi::model::FirstYear;

/// The choices of a convention besides its rate, by the names that data have.
pub(super) fn choices(used: &ConventionUsed) -> [(&'static str, &'static str); 8] {
    let exponent = |exponent: Option<FirstYear>| match exponent {
        None => "none",
        Some(FirstYear::Start) => "0",
        Some(FirstYear::Middle) => "0.5",
        Some(FirstYear::End) => "1",
    };
    [
        ("first_year_exponent", exponent(used.first_year_exponent)),
        ("inputs_exponent", exponent(used.inputs_exponent)),
        ("deductions", used.deductions.word()),
        ("drop_off_shape", used.drop_off_shape.word()),
        ("drop_off_from", used.drop_off_from.word()),
        ("duration_counts", used.duration_counts.word()),
        ("inputs_discounted", if used.inputs_discounted { "true" } else { "false" }),
        ("negative_outcomes", used.negative_outcomes.word()),
    ]
}

/// Why a study has no figures, on one line: `[code] message; …`.
pub(super) fn refusal(wording: &Wording, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Unreadable { cause } => wording.say("portfolio-unreadable", [("cause", visible(cause))]),
        Refusal::Faulty { first, findings } => {
            let said = first.iter().map(|problem| {
                let message = wording.problem(problem).message;
                let pointer = problem.pointer.to_string();
                let place = if pointer.is_empty() { String::new() } else { format!(" {}", visible(&pointer)) };
                format!("[{}]{place} {message}", problem.code)
            });
            let mut said: Vec<String> = said.collect();
            let more = findings.errors.saturating_sub(said.len());
            if more > 0 {
                said.push(wording.say("portfolio-more-errors", [("count", more.to_string())]));
            }
            said.join("; ")
        }
    }
}

/// What a study is called: its title, or its file where it has none.
pub(super) fn title(row: &Row, summary: &Summary) -> String {
    let title = visible(summary.title.trim());
    if title.is_empty() { visible(&row.place()) } else { title }
}

/// The months of a study.
pub(super) fn period(wording: &Wording, formatter: &Formatter, summary: &Summary) -> String {
    let last = summary.start.later(summary.months.saturating_sub(1));
    let month = |month: sroi::document::Month| formatter.month(&month.to_string());
    wording.say("portfolio-period-of", [("from", month(summary.start)), ("to", month(last))])
}

/// A convention by its name and rate: `Value Map, discount rate 3.5%`.
pub(super) fn convention(wording: &Wording, formatter: &Formatter, used: &ConventionUsed) -> String {
    let rate = match (used.schedule, used.discount_rate) {
        (Some(schedule), _) => wording.word(&format!("word-schedule-{}", schedule.word())),
        (None, Some(rate)) if used.first_year_exponent.is_some() => formatter.percent(rate),
        (None, _) => wording.word("report-undiscounted"),
    };
    let preset = wording.word(&format!("word-preset-{}", used.preset.word()));
    wording.say("report-convention", [("preset", preset), ("rate", rate)])
}

/// The convention of a group, with the choices in which the groups of a portfolio differ.
pub(super) fn convention_of(wording: &Wording, formatter: &Formatter, group: &Group, totals: &Totals) -> String {
    let mut said = vec![convention(wording, formatter, &group.convention)];
    let own = choices(&group.convention);
    for (position, (field, choice)) in own.into_iter().enumerate() {
        let differs = |other: &Group| choices(&other.convention).get(position) != Some(&(field, choice));
        // When inputs arise follows from the preset and from whether they are discounted.
        if field != "inputs_exponent" && totals.groups().iter().any(differs) {
            let words = [
                ("field", wording.word(&format!("report-choice-{field}"))),
                ("choice", choice_word(wording, field, choice)),
            ];
            said.push(wording.say("report-choice", words));
        }
    }
    said.join("; ")
}

fn choice_word(wording: &Wording, field: &str, choice: &str) -> String {
    match (field, choice) {
        (_, "none") => wording.word("report-undiscounted"),
        ("first_year_exponent", _) => wording.word(&format!("word-first_year-{}", choice.replace('.', "_"))),
        ("inputs_discounted", _) => wording.word(&format!("report-inputs-discounted-{choice}")),
        _ => wording.word(&format!("word-{field}-{choice}")),
    }
}

/// The year of the prices, or that it is not said.
pub(super) fn price_year(wording: &Wording, year: Option<u32>) -> String {
    year.map_or_else(|| wording.word("portfolio-price-year-unknown"), |year| year.to_string())
}

/// How many groups are shown to people; all are in the data.
const MOST_GROUPS: usize = 50;

/// The groups that are shown.
pub(super) fn shown(totals: &Totals) -> &[Group] {
    totals.groups().get(..MOST_GROUPS).unwrap_or(totals.groups())
}

/// What is to be said of the totals: how many studies, why there is no overall total, what the sums hold.
pub(super) fn remarks(wording: &Wording, formatter: &Formatter, totals: &Totals) -> Vec<String> {
    let count = |count: u64| formatter.count(i64::try_from(count).map(Number::from).unwrap_or_default());
    let mut said = vec![wording.say("portfolio-studies", [("count", count(totals.studies()))])];
    if totals.refused() > 0 {
        said.push(wording.say("portfolio-refused", [("count", count(totals.refused()))]));
    }
    let differences = totals.differences();
    if !differences.is_empty() {
        let reasons = differences.iter().map(|what| wording.word(&format!("portfolio-differs-{}", what.word())));
        let reasons = reasons.collect::<Vec<_>>().join(&wording.word("portfolio-comma"));
        said.push(wording.say("portfolio-no-overall", [("reasons", reasons)]));
    }
    if totals.groups().iter().any(|group| group.ratio.is_some()) {
        said.push(wording.word("portfolio-pooled"));
    }
    let more = totals.groups().len().saturating_sub(MOST_GROUPS);
    if more > 0 {
        said.push(wording.say("portfolio-more-groups", [("count", more.to_string())]));
    }
    for group in shown(totals) {
        let of =
            |key: &str, number: u64| wording.say(key, [("group", group.group.to_string()), ("count", count(number))]);
        if let Some(why) = group.without_totals {
            said.push(of(&format!("portfolio-no-total-{}", why.word()), group.studies));
        }
        if group.without_figures > 0 {
            said.push(of("portfolio-without-figures", group.without_figures));
        }
        if group.unpriced > 0 {
            said.push(of("portfolio-unpriced", group.unpriced));
        }
        if group.first_start != group.last_start && group.without_totals.is_none() {
            let month = |month: sroi::document::Month| formatter.month(&month.to_string());
            let words = [
                ("group", group.group.to_string()),
                ("first", month(group.first_start)),
                ("last", month(group.last_start)),
            ];
            said.push(wording.say("portfolio-starts", words));
        }
    }
    said
}

/// The heads of the table of groups.
pub(super) const GROUP_HEADS: [&str; 9] = [
    "portfolio-group",
    "portfolio-count",
    "portfolio-kind",
    "portfolio-price-year",
    "portfolio-convention",
    "report-present-value",
    "report-total-inputs",
    "report-net-present-value",
    "portfolio-pooled-ratio",
];

/// The cells of a group, in the order of [`GROUP_HEADS`].
pub(super) fn group_cells(wording: &Wording, group: &Group, totals: &Totals) -> [String; 9] {
    let formatter = Formatter::new(wording.language(), &group.currency);
    let none = || wording.word("report-none");
    let money = |value: Option<Number>| value.map_or_else(none, |value| formatter.money_exact(value));
    [
        group.group.to_string(),
        formatter.count(i64::try_from(group.studies).map(Number::from).unwrap_or_default()),
        wording.word(&format!("report-kind-{}", group.kind.word())),
        price_year(wording, group.price_year),
        convention_of(wording, &formatter, group, totals),
        money(group.total_present_value.value),
        money(group.total_inputs.value),
        money(group.net_present_value.value),
        group.ratio.map_or_else(none, |ratio| formatter.ratio(ratio)),
    ]
}

/// What the studies of a group have in common, in a sentence.
pub(super) fn group_said(wording: &Wording, group: &Group, totals: &Totals) -> String {
    let formatter = Formatter::new(wording.language(), &group.currency);
    let words = [
        ("group", group.group.to_string()),
        ("kind", wording.word(&format!("report-kind-{}", group.kind.word()))),
        ("currency", group.currency.clone()),
        ("year", price_year(wording, group.price_year)),
        ("convention", convention_of(wording, &formatter, group, totals)),
    ];
    wording.say("portfolio-group-said", words)
}
