//! How the result answers to its assumptions, one at a time: numbers that were worked out beside the workbook.

use super::layout::Layout;
use super::page::{Content, Drawn, Role};
use super::place::{Place, Sheet};
use super::shown::number_format;
use rust_xlsxwriter::{Chart, ChartAxisLabelPosition};
use sroi::Number;
use sroi::plan::Unit;
use sroi::sensitivity::Bar;

const SHEET: Sheet = Sheet::Sensitivity;

/// The row of the column heads.
const HEAD: u32 = 5;

/// The bars of the chart.
const DRAWN: u32 = 15;

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    let Some(answer) = layout.content.sensitivity else { return };
    layout.title(SHEET);
    let figure = layout.wording.label(&answer.label, layout.formatter);
    let unit = if answer.figure == "roi.ratio" { Unit::Share } else { answer.unit };
    layout.text(Place::new(SHEET, 3, 0), &figure, Role::Label);
    number(layout, Place::new(SHEET, 3, 1), unit, answer.value);
    let heads = [
        "column-assumption",
        "column-number",
        "column-low",
        "column-high",
        "column-at-low",
        "column-at-high",
        "column-change-at-low",
        "column-change-at-high",
        "column-range-from",
        "column-address",
    ];
    layout.head(Place::new(SHEET, HEAD, 0), &heads);
    let mut row = HEAD;
    for bar in &answer.tornado {
        row = row.saturating_add(1);
        line(layout, row, bar, unit, answer.value);
    }
    if !answer.tornado.is_empty() && answer.value.is_some() {
        draw(layout, row, answer.tornado.len());
    }
    let page = layout.page(SHEET);
    page.widths.extend([(0, 46), (1, 14), (2, 14), (3, 14), (4, 14), (5, 14), (6, 16), (7, 16), (8, 18), (9, 44)]);
    page.frozen = Some((HEAD.saturating_add(1), 1));
    page.repeated = Some((HEAD, HEAD));
}

fn number(layout: &mut Layout<'_>, at: Place, unit: Unit, value: Option<Number>) {
    let Some(value) = value else {
        layout.say(at, "none", Role::Remark);
        return;
    };
    let shown = number_format(unit, Some(value), Role::Static, layout.formatter);
    layout.put(at, Content::Number(value.to_f64()), Role::Static, Some(shown));
}

fn line(layout: &mut Layout<'_>, row: u32, bar: &Bar, unit: Unit, stated: Option<Number>) {
    let at = |column| Place::new(SHEET, row, column);
    let label = layout.wording.label(&bar.label, layout.formatter);
    layout.text(at(0), &label, Role::Words);
    for (column, value) in [(1, bar.value), (2, bar.low), (3, bar.high)] {
        let shown = number_format(bar.unit, Some(value), Role::Input, layout.formatter);
        layout.put(at(column), Content::Number(value.to_f64()), Role::Static, Some(shown));
    }
    let apart = |end: Option<Number>| Some(end?.less(stated?)?.value);
    number(layout, at(4), unit, bar.at_low);
    number(layout, at(5), unit, bar.at_high);
    number(layout, at(6), unit, apart(bar.at_low));
    number(layout, at(7), unit, apart(bar.at_high));
    layout.say(at(8), if bar.assumed { "range-assumed" } else { "range-stated" }, Role::Remark);
    layout.text(at(9), &bar.address, Role::Remark);
}

fn draw(layout: &mut Layout<'_>, last: u32, bars: usize) {
    let first = HEAD.saturating_add(1);
    let end = last.min(HEAD.saturating_add(DRAWN));
    let name = layout.names.get(&SHEET).cloned().unwrap_or_default();
    let name = name.as_str();
    let mut chart = Chart::new_bar();
    for (column, colour) in [(6_u16, "#9AB8D8"), (7, "#1F4E79")] {
        chart
            .add_series()
            .set_name((name, HEAD, column))
            .set_categories((name, first, 0, end, 0))
            .set_values((name, first, column, end, column))
            .set_format(
                rust_xlsxwriter::ChartFormat::new()
                    .set_solid_fill(rust_xlsxwriter::ChartSolidFill::new().set_color(colour)),
            )
            .set_overlap(100)
            .set_gap(40);
    }
    chart.title().set_name(&layout.word("chart-tornado"));
    // The longest bar on top, names beside the plot.
    chart.y_axis().set_reverse().set_label_position(ChartAxisLabelPosition::Low);
    chart.legend().set_position(rust_xlsxwriter::ChartLegendPosition::Bottom);
    let height = u32::try_from(bars.min(15)).unwrap_or(15).saturating_mul(30).saturating_add(150);
    chart.set_width(900).set_height(height).set_alt_text(layout.word("chart-tornado"));
    let row = last.saturating_add(2);
    layout.page(SHEET).charts.push(Drawn { chart, row, column: 0 });
}
