//! An evaluation for a terminal: one sentence first, then the figures, then where they come from.

use super::page::Page;
use super::{Writer, findings};
use crate::columns::{Align, Columns};
use crate::sentence::convention::in_short;
use crate::sentence::runs::drawn_with;
use crate::{columns, visible};
use sroi::Number;
use sroi::document::Valuation;
use sroi::evaluation::{ChannelRow, Evaluation};
use sroi::simulation::{Spread, SpreadMethod};

/// An evaluation as text. Below its ratio stands where most draws of it lie, as far as it was drawn.
#[must_use]
pub fn evaluation(writer: Writer<'_>, answer: &Evaluation, ratio: Option<&Spread>) -> String {
    let mut page = writer.page();
    cover(writer, answer, &mut page);
    page.gap();
    for sentence in sentences(writer, answer) {
        for line in columns::wrap(&sentence, writer.width.saturating_sub(2).max(40)) {
            page.line(&format!("  {line}"));
        }
    }
    social(writer, answer, ratio, &mut page);
    money(writer, answer, &mut page);
    cost(writer, answer, &mut page);
    outcomes(writer, answer, &mut page);
    years(writer, answer, &mut page);
    channels(writer, answer, &mut page);
    equivalents(writer, answer, &mut page);
    noted(writer, answer, &mut page);
    page.done()
}

fn cover(writer: Writer<'_>, answer: &Evaluation, page: &mut Page) {
    let title = page.bold(&visible(&answer.title));
    page.line(&title);
    let last = answer.start.later(answer.months.saturating_sub(1));
    let period = writer.wording.say(
        "report-period",
        [
            ("from", writer.formatter.month(&answer.start.to_string())),
            ("to", writer.formatter.month(&last.to_string())),
            ("count", answer.months.to_string()),
        ],
    );
    let kind = writer.word(&format!("report-kind-{}", answer.kind.word()));
    let convention = in_short(writer.words(), &answer.convention);
    page.line(&[kind, period, convention].join(&writer.word("report-dot")));
    if let Some(course) = &answer.course {
        page.line(&writer.wording.say("report-course", [("course", course.as_str())]));
    }
}

/// What the study says in one breath, true and not to be misread.
fn sentences(writer: Writer<'_>, answer: &Evaluation) -> Vec<String> {
    let each = |value: Number| writer.formatter.money_per_one(value);
    let one = each(Number::ONE);
    let mut sentences = Vec::new();
    if let Some(ratio) =
        answer.sroi.ratio.filter(|_| answer.sroi.by_outcome.iter().any(|row| row.present_value.is_some()))
    {
        sentences.push(writer.wording.say("report-social-sentence", [("one", one.clone()), ("ratio", each(ratio))]));
    }
    if let Some(back) = answer.roi.as_ref().and_then(|roi| roi.recovered) {
        sentences.push(writer.wording.say("report-money-sentence", [("one", one), ("back", each(back))]));
    }
    if sentences.is_empty() {
        sentences.push(writer.word("report-no-ratio"));
    }
    sentences
}

fn pairs() -> Columns {
    Columns::new(vec![(Align::Left, 54), (Align::Right, 30), (Align::Left, 60)])
}

fn social(writer: Writer<'_>, answer: &Evaluation, drawn: Option<&Spread>, page: &mut Page) {
    let money = |value: Number| writer.formatter.money_exact(value);
    let sroi = &answer.sroi;
    page.heading(&writer.word("report-social"));
    let mut table = pairs();
    let ratio = writer.or_none(sroi.ratio, |value| writer.formatter.ratio(value));
    table.row([writer.word("report-sroi-ratio"), ratio, writer.word("report-break-even")]);
    range(writer, drawn, &mut table);
    table.row([writer.word("report-present-value"), writer.or_none(sroi.total_present_value, money), String::new()]);
    table.row([writer.word("report-total-inputs"), writer.or_none(sroi.total_inputs, money), String::new()]);
    table.row([writer.word("report-net-present-value"), writer.or_none(sroi.net_present_value, money), String::new()]);
    let payback =
        sroi.payback_months.map_or_else(|| writer.word("report-no-payback"), |months| months_of(writer, months));
    table.row([writer.word("report-payback"), payback, String::new()]);
    if let Some(with_hours) = sroi.ratio_with_hours {
        let ratio = writer.formatter.ratio(with_hours);
        table.row([writer.word("report-ratio-with-hours"), ratio, String::new()]);
    }
    page.table(&table);
}

/// Where nine draws in ten of the ratio lie; nothing where nothing varies.
fn range(writer: Writer<'_>, drawn: Option<&Spread>, table: &mut Columns) {
    let Some(spread) = drawn.filter(|spread| spread.method != SpreadMethod::Stated) else { return };
    let Some((low, high)) = spread.results.get("sroi.ratio").and_then(|ratio| ratio.p05.zip(ratio.p95)) else { return };
    let words = [("low", writer.formatter.ratio(low)), ("high", writer.formatter.ratio(high))];
    let with = drawn_with(writer.words(), spread.draws, spread.seed);
    table.row([
        writer.word("report-ratio-range"),
        writer.wording.say("report-ratio-range-value", words),
        writer.wording.say("report-ratio-range-with", [("with", with)]),
    ]);
}

fn months_of(writer: Writer<'_>, months: Number) -> String {
    writer.wording.say("report-months", [("count", writer.formatter.hours(months))])
}

fn money(writer: Writer<'_>, answer: &Evaluation, page: &mut Page) {
    let money = |value: Number| writer.formatter.money_exact(value);
    page.heading(&writer.word("report-money"));
    let Some(roi) = &answer.roi else {
        page.line(&format!("  {}", writer.word("report-no-returns")));
        return;
    };
    let mut table = pairs();
    for row in &roi.by_return {
        table.row([visible(&row.name), writer.or_none(row.total, money), String::new()]);
    }
    table.row([writer.word("report-returns"), writer.or_none(roi.returns, money), String::new()]);
    table.row([writer.word("report-roi-cost"), writer.or_none(roi.cost, money), String::new()]);
    let ratio = writer.or_none(roi.ratio, |value| writer.formatter.percent(value));
    table.row([writer.word("report-roi"), ratio, writer.word("report-roi-formula")]);
    let payback =
        roi.payback_month.map_or_else(|| writer.word("report-no-payback"), |months| months_of(writer, months));
    table.row([writer.word("report-payback"), payback, String::new()]);
    page.table(&table);
}

fn cost(writer: Writer<'_>, answer: &Evaluation, page: &mut Page) {
    let money = |value: Number| writer.formatter.money_exact(value);
    let hours = |value: Option<Number>| {
        value.map_or_else(String::new, |hours| writer.wording.value(sroi::plan::Unit::Hours, hours, writer.formatter))
    };
    page.heading(&writer.word("report-cost"));
    let mut table = Columns::new(vec![(Align::Left, 36), (Align::Left, 24), (Align::Right, 16), (Align::Right, 24)]);
    for line in &answer.cost.by_input {
        let kind = writer.word(&format!("word-kind-{}", line.kind.word()));
        table.row([visible(&line.name), kind, hours(line.hours), writer.or_none(line.total, money)]);
    }
    let total = writer.or_none(answer.cost.total, money);
    table.row([writer.word("report-total"), String::new(), hours(answer.cost.hours), total]);
    page.table(&table);
}

fn outcomes(writer: Writer<'_>, answer: &Evaluation, page: &mut Page) {
    if answer.sroi.by_outcome.is_empty() {
        return;
    }
    page.heading(&writer.word("report-outcomes"));
    let mut table = Columns::new(vec![(Align::Left, 44), (Align::Right, 18), (Align::Right, 24), (Align::Right, 8)]);
    let head = ["report-outcome", "report-quantity", "report-present-value", "report-share"];
    table.row(head.map(|key| writer.word(key)));
    for row in &answer.sroi.by_outcome {
        let quantity = row.quantity.filter(|_| row.valuation != Valuation::HeldIntrinsic);
        let quantity = quantity.map_or_else(String::new, |quantity| {
            let number = writer.wording.value(sroi::plan::Unit::Amount, quantity, writer.formatter);
            let unit = row.unit.as_ref().map(|unit| unit_word(writer, unit, &number)).unwrap_or_default();
            format!("{number}{unit}")
        });
        let value = match row.valuation {
            Valuation::Priced => writer.or_none(row.present_value, |value| writer.formatter.money_exact(value)),
            Valuation::HeldIntrinsic | Valuation::Excluded => {
                writer.word(&format!("word-valuation-{}", row.valuation.word()))
            }
        };
        let share = row.share.map_or_else(String::new, |share| writer.formatter.percent(share));
        table.row([visible(&row.name), quantity, value, share]);
    }
    page.table(&table);
}

/// `hour` and `person` in the reader's language; any other unit as it was written.
fn unit_word(writer: Writer<'_>, unit: &str, number: &str) -> String {
    let known = match unit {
        "hour" | "hours" => Some("word-unit-hours"),
        "person" | "people" => Some("word-unit-people"),
        _ => None,
    };
    let word = known.map_or_else(|| visible(unit), |key| writer.wording.say(key, [("count", number)]));
    if writer.wording.language() == crate::Language::Ja && known.is_some() { word } else { format!(" {word}") }
}

fn years(writer: Writer<'_>, answer: &Evaluation, page: &mut Page) {
    if answer.sroi.by_year.len() < 2 {
        return;
    }
    page.heading(&writer.word("report-years"));
    let mut table = Columns::new(vec![(Align::Left, 12), (Align::Right, 22), (Align::Right, 22), (Align::Right, 22)]);
    let head = ["report-year", "report-year-inputs", "report-year-value", "report-present-value"];
    table.row(head.map(|key| writer.word(key)));
    let money = |value: Number| writer.formatter.money_exact(value);
    let rows = &answer.sroi.by_year;
    let shown = |position: usize| rows.len() <= 12 || position < 10 || position.saturating_add(1) == rows.len();
    for (position, row) in rows.iter().enumerate() {
        if shown(position) {
            table.row([
                writer.wording.say("report-year-of", [("year", row.year.to_string())]),
                writer.or_none(row.inputs, money),
                writer.or_none(row.value, money),
                writer.or_none(row.discounted_value, money),
            ]);
        } else if position == 10 {
            table.row(["…", "…", "…", "…"]);
        }
    }
    page.table(&table);
}

fn channels(writer: Writer<'_>, answer: &Evaluation, page: &mut Page) {
    for row in &answer.media.by_channel {
        let heading = writer.wording.say("report-channel", [("name", visible(&row.name))]);
        page.heading(&heading);
        let mut table = pairs();
        for metric in ["posts", "impressions", "reach", "engagements", "clicks", "new_followers"] {
            let Some(total) = row.totals.get(metric).copied().flatten() else { continue };
            let note = if metric == "reach" { writer.word("report-gross-reach") } else { String::new() };
            table.row([writer.word(&format!("word-metric-{metric}")), writer.formatter.count(total), note]);
        }
        for (by, rate) in &row.engagement_rate {
            let Some(rate) = *rate else { continue };
            let by = writer.word(&format!("word-metric-{by}"));
            let label = writer.wording.say("report-engagement-rate", [("by", by)]);
            table.row([label, writer.formatter.percent(rate), String::new()]);
        }
        unit_costs(writer, row, &mut table);
        page.table(&table);
    }
}

fn unit_costs(writer: Writer<'_>, row: &ChannelRow, table: &mut Columns) {
    for (key, value) in [
        ("report-cpm", row.cpm),
        ("report-cpe", row.cpe),
        ("report-cpc", row.cpc),
        ("report-cost-per-follower", row.cost_per_new_follower),
    ] {
        if let Some(value) = value {
            table.row([writer.word(key), writer.formatter.money_each(value), String::new()]);
        }
    }
    let no_growth = row.totals.get("new_followers").copied().flatten().is_some_and(|gained| gained <= Number::ZERO);
    if no_growth {
        table.row([writer.word("report-cost-per-follower"), writer.word("report-no-growth"), String::new()]);
    }
}

fn equivalents(writer: Writer<'_>, answer: &Evaluation, page: &mut Page) {
    let Some(total) = answer.media.equivalent.total else { return };
    page.heading(&writer.word("report-equivalent"));
    let mut table = pairs();
    for row in &answer.media.equivalent.items {
        let value = writer.or_none(row.value, |value| writer.formatter.money_exact(value));
        table.row([visible(&row.name), value, String::new()]);
    }
    if answer.media.equivalent.items.len() > 1 {
        table.row([writer.word("report-total"), writer.formatter.money_exact(total), String::new()]);
    }
    page.table(&table);
    for line in columns::wrap(&writer.word("report-equivalent-why"), writer.width.saturating_sub(2).max(40)) {
        page.line(&format!("  {line}"));
    }
}

fn noted(writer: Writer<'_>, answer: &Evaluation, page: &mut Page) {
    if answer.findings.is_empty() {
        return;
    }
    let count = answer.findings.len().to_string();
    page.heading(&writer.wording.say("report-findings", [("count", count)]));
    for line in findings(writer, &answer.findings).lines() {
        page.line(line);
    }
}
