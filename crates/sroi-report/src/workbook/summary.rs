//! The first sheet: what the study says, what is objected to, and how to read the workbook.

use super::layout::Layout;
use super::page::{Content, Drawn, Role};
use super::place::{Place, Sheet};
use super::results;
use rust_xlsxwriter::{Chart, ChartFormat, ChartSolidFill};
use sroi::Severity;
use sroi::evaluation::OutcomeRow;

const SHEET: Sheet = Sheet::Summary;

/// The most outcomes and years of a chart.
const DRAWN: u32 = 30;

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    let answer = layout.content.evaluation;
    let title = if answer.title.is_empty() { layout.word("untitled") } else { answer.title.clone() };
    layout.text(Place::new(SHEET, 0, 0), &title, Role::Title);
    let cover = cover(layout);
    layout.text(Place::new(SHEET, 1, 0), &cover, Role::Remark);
    let mut row = results(layout, 3);
    row = outcomes(layout, row.saturating_add(1));
    let charts = row.saturating_add(1);
    row = charts.saturating_add(if draw(layout, charts) { 18 } else { 0 });
    row = findings(layout, row);
    row = reading(layout, row.saturating_add(1));
    origin(layout, row.saturating_add(1));
    layout.page(SHEET).widths.extend([(0, 46), (1, 20), (2, 18), (3, 70)]);
}

fn cover(layout: &Layout<'_>) -> String {
    let answer = layout.content.evaluation;
    let last = answer.start.later(answer.months.saturating_sub(1));
    let month = |month: sroi::document::Month| layout.formatter.month(&month.to_string());
    let period = [("from", month(answer.start)), ("to", month(last)), ("count", answer.months.to_string())];
    let used = &answer.convention;
    let rate = match (used.schedule, used.discount_rate) {
        (Some(schedule), _) => layout.wording.word(&format!("word-schedule-{}", schedule.word())),
        (None, Some(rate)) if used.first_year_exponent.is_some() => layout.formatter.percent(rate),
        (None, _) => layout.wording.word("report-undiscounted"),
    };
    let preset = layout.wording.word(&format!("word-preset-{}", used.preset.word()));
    let mut parts = vec![
        layout.wording.word(&format!("report-kind-{}", answer.kind.word())),
        layout.wording.say("report-period", period),
        layout.wording.say("report-convention", [("preset", preset), ("rate", rate)]),
    ];
    if let Some(course) = &answer.course {
        parts.push(layout.wording.say("report-course", [("course", crate::visible(course))]));
    }
    parts.join(&layout.wording.word("report-dot"))
}

fn results(layout: &mut Layout<'_>, first: u32) -> u32 {
    layout.say(Place::new(SHEET, first, 0), "results", Role::Heading);
    let mut row = first.saturating_add(1);
    for key in results::HEADLINES {
        let Some(id) = layout.find(key) else { continue };
        // Nothing comes back in money where no return is stated.
        if key == "roi.cost" && layout.find("roi.returns").is_none() {
            continue;
        }
        let (label, unit) = (layout.label(id), layout.unit(id));
        layout.text(Place::new(SHEET, row, 0), &label, Role::Label);
        let shown = layout.shown(id, Role::Headline);
        layout.put(Place::new(SHEET, row, 1), Content::Result(id), Role::Headline, Some(shown));
        // Money carries its symbol already.
        let is_money = layout.figure_of(id).is_some_and(|figure| figure.unit == sroi::plan::Unit::Money);
        if !is_money && layout.content.ledger.value(id).is_some() {
            layout.text(Place::new(SHEET, row, 2), &unit, Role::Remark);
        }
        let note = format!("note-{}", key.replace('.', "-"));
        if layout.wording.knows(&format!("workbook-{note}")) {
            layout.say(Place::new(SHEET, row, 3), &note, Role::Remark);
        }
        row = row.saturating_add(1);
    }
    row
}

fn outcomes(layout: &mut Layout<'_>, first: u32) -> u32 {
    let rows: Vec<&OutcomeRow> = layout.content.evaluation.sroi.by_outcome.iter().collect();
    if rows.is_empty() {
        return first;
    }
    let heads = ["column-outcome", "column-present-value", "column-share"];
    layout.head(Place::new(SHEET, first, 0), &heads);
    let mut row = first.saturating_add(1);
    for outcome in rows {
        layout.text(Place::new(SHEET, row, 0), &outcome.name, Role::Words);
        for (column, what) in [(1, "present_value"), (2, "share")] {
            let at = Place::new(SHEET, row, column);
            match layout.find(&format!("sroi.by_outcome.{}.{what}", outcome.id)) {
                Some(id) => {
                    let shown = layout.shown(id, Role::Formula);
                    layout.put(at, Content::Result(id), Role::Formula, Some(shown));
                }
                None if column == 1 => {
                    let word = layout.wording.word(&format!("word-valuation-{}", outcome.valuation.word()));
                    layout.text(at, &word, Role::Words);
                }
                None => {}
            }
        }
        row = row.saturating_add(1);
    }
    row
}

/// Value by outcome and by year.
fn draw(layout: &mut Layout<'_>, row: u32) -> bool {
    let mut drawn = false;
    let value = super::shown::number_format(sroi::plan::Unit::Money, None, Role::Formula, layout.formatter);
    if let Some((first, last, column)) = layout.outcome_rows {
        let name = layout.names.get(&Sheet::ImpactMap).cloned().unwrap_or_default();
        let name = name.as_str();
        let last = last.min(first.saturating_add(DRAWN));
        let mut chart = Chart::new_bar();
        chart
            .add_series()
            .set_categories((name, first, 1, last, 1))
            .set_values((name, first, column, last, column))
            .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color("#1F4E79")))
            .set_gap(60);
        chart.title().set_name(&layout.word("chart-outcomes"));
        // Of a chart of bars, the axis of the names is the upright one.
        chart.y_axis().set_reverse();
        chart.x_axis().set_num_format(value.clone());
        chart.legend().set_hidden();
        chart.set_width(560).set_height(320).set_alt_text(layout.word("chart-outcomes"));
        layout.page(SHEET).charts.push(Drawn { chart, row, column: 0 });
        drawn = true;
    }
    if let Some((first, last)) = layout.year_rows {
        let name = layout.names.get(&Sheet::Timeline).cloned().unwrap_or_default();
        let name = name.as_str();
        let last = last.min(first.saturating_add(DRAWN));
        let head = first.saturating_sub(1);
        let mut chart = Chart::new_column();
        for (column, colour) in [(3_u16, "#9AB8D8"), (6, "#1F4E79")] {
            chart
                .add_series()
                .set_name((name, head, column))
                .set_categories((name, first, 0, last, 0))
                .set_values((name, first, column, last, column))
                .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(colour)))
                .set_gap(80);
        }
        chart.title().set_name(&layout.word("chart-years"));
        chart.y_axis().set_num_format(value);
        chart.legend().set_position(rust_xlsxwriter::ChartLegendPosition::Bottom);
        chart.set_width(560).set_height(320).set_alt_text(layout.word("chart-years"));
        layout.page(SHEET).charts.push(Drawn { chart, row, column: 3 });
        drawn = true;
    }
    drawn
}

fn findings(layout: &mut Layout<'_>, first: u32) -> u32 {
    let findings = &layout.content.evaluation.findings;
    layout.say(Place::new(SHEET, first, 0), "findings", Role::Heading);
    let mut row = first.saturating_add(1);
    if findings.is_empty() {
        layout.say(Place::new(SHEET, row, 0), "no-findings", Role::Label);
        return row.saturating_add(1);
    }
    layout.head(Place::new(SHEET, row, 0), &["column-address", "column-severity", "column-code", "column-finding"]);
    for finding in findings.iter() {
        row = row.saturating_add(1);
        let worded = layout.wording.problem(finding);
        layout.text(Place::new(SHEET, row, 0), &finding.address, Role::Remark);
        let role = if finding.severity == Severity::Advice { Role::Remark } else { Role::Label };
        layout.text(Place::new(SHEET, row, 1), &worded.severity, role);
        layout.text(Place::new(SHEET, row, 2), finding.code, Role::Remark);
        layout.text(Place::new(SHEET, row, 3), &worded.message, Role::Words);
    }
    row.saturating_add(1)
}

/// What the colours mean, and where everything is.
fn reading(layout: &mut Layout<'_>, first: u32) -> u32 {
    layout.say(Place::new(SHEET, first, 0), "how-to-read", Role::Heading);
    let mut row = first.saturating_add(1);
    let colours = [
        ("legend-input", Role::Input),
        ("legend-formula", Role::Formula),
        ("legend-constant", Role::Constant),
        ("legend-static", Role::Static),
    ];
    for (key, role) in colours {
        let word = layout.word(key);
        layout.put(Place::new(SHEET, row, 0), Content::Text(word), role, None);
        layout.say(Place::new(SHEET, row, 1), &format!("{key}-means"), Role::Label);
        row = row.saturating_add(1);
    }
    for key in ["reading-none", "reading-structure", "reading-binary"] {
        layout.say(Place::new(SHEET, row, 0), key, Role::Label);
        row = row.saturating_add(1);
    }
    row = row.saturating_add(1);
    layout.say(Place::new(SHEET, row, 0), "sheets", Role::Heading);
    let sheets: Vec<Sheet> = layout.pages.keys().copied().filter(|sheet| *sheet != SHEET).collect();
    for sheet in sheets {
        row = row.saturating_add(1);
        let name = layout.names.get(&sheet).cloned().unwrap_or_default();
        layout.put(Place::new(SHEET, row, 0), Content::Leads(name, sheet), Role::Label, None);
        layout.say(Place::new(SHEET, row, 1), &format!("about-{}", sheet.word()), Role::Label);
    }
    row.saturating_add(1)
}

fn origin(layout: &mut Layout<'_>, first: u32) {
    let origin = layout.content.origin;
    let (year, month, day) = origin.date;
    layout.say(Place::new(SHEET, first, 0), "origin", Role::Heading);
    let mut lines = vec![
        ("origin-engine", origin.engine.to_owned()),
        ("origin-method", layout.word("origin-method-is")),
        ("origin-date", format!("{year:04}-{month:02}-{day:02}")),
        ("origin-currency", layout.content.evaluation.currency.clone()),
    ];
    if let Some(price_year) = layout.content.evaluation.price_year {
        lines.push(("origin-price-year", price_year.to_string()));
    }
    if let Some((seed, draws)) = origin.draws {
        lines.push(("origin-seed", seed.to_string()));
        lines.push(("origin-draws", draws.to_string()));
    }
    for (row, (key, text)) in (first.saturating_add(1)..).zip(lines) {
        layout.say(Place::new(SHEET, row, 0), key, Role::Label);
        layout.text(Place::new(SHEET, row, 1), &text, Role::Label);
    }
}
