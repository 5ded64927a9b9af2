//! Channels and money month by month: a row for each month, a column for each number.

use super::family::{self, GAP};
use super::layout::Layout;
use super::page::{Content, Role};
use super::place::{Place, Sheet};
use sroi::plan::{FigureId, Label};
use std::collections::{BTreeMap, BTreeSet};

const SHEET: Sheet = Sheet::Months;

/// The row that says what a column is about, above the column heads.
const ABOUT: u32 = 3;

/// The most columns; what is left goes to the working.
const MOST: usize = 400;

/// What people look for first.
const FIRST: [&str; 9] =
    ["followers", "posts", "impressions", "reach", "views", "engagements", "clicks", "new_followers", "sessions"];

/// What the months of the whole study are, in this order.
const OF_STUDY: [&str; 7] = ["cost", "hours", "returns", "money_so_far", "cost_so_far", "value_so_far", "net_so_far"];

struct Column<'f> {
    about: String,
    head: String,
    members: &'f BTreeMap<String, FigureId>,
    /// The figure that adds it up over the activity.
    total: Option<FigureId>,
}

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    let families = family::by_month(layout.content.plan);
    let columns = columns(layout, &families);
    if columns.is_empty() {
        return;
    }
    layout.title(SHEET);
    let months: BTreeSet<&String> = columns.iter().flat_map(|column| column.members.keys()).collect();
    let head = ABOUT.saturating_add(1);
    let rows: BTreeMap<&String, u32> = months.into_iter().zip(head.saturating_add(1)..).collect();
    layout.say(Place::new(SHEET, head, 0), "column-month", Role::Head);
    for (month, row) in &rows {
        let month = layout.formatter.month(month);
        layout.text(Place::new(SHEET, *row, 0), &month, Role::Label);
    }
    let foot = rows.values().max().map_or(head, |row| row.saturating_add(1));
    layout.say(Place::new(SHEET, foot, 0), "total-of-activity", Role::Total);
    let mut before = String::new();
    for (position, column) in (1_u16..).zip(&columns) {
        layout.page(SHEET).widths.insert(position, 15);
        if column.about == before {
            layout.put(Place::new(SHEET, ABOUT, position), Content::Blank, Role::Head, None);
        } else {
            layout.text(Place::new(SHEET, ABOUT, position), &column.about, Role::Head);
            before.clone_from(&column.about);
        }
        layout.text(Place::new(SHEET, head, position), &column.head, Role::Head);
        for (month, id) in column.members {
            if let Some(row) = rows.get(month) {
                layout.figure(Place::new(SHEET, *row, position), *id, false);
            }
        }
        let at = Place::new(SHEET, foot, position);
        match column.total {
            Some(total) => layout.figure(at, total, true),
            None => layout.put(at, Content::Blank, Role::Total, None),
        }
    }
    measures(layout, foot.saturating_add(2));
    let page = layout.page(SHEET);
    page.widths.insert(0, 16);
    page.frozen = Some((head.saturating_add(1), 1));
    page.repeated = Some((ABOUT, head));
}

fn columns<'f>(layout: &Layout<'_>, families: &'f family::Families<String>) -> Vec<Column<'f>> {
    let mut columns: Vec<Column<'f>> = Vec::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut take =
        |pattern: String, about: &str, head: String, total: Option<String>, columns: &mut Vec<Column<'f>>| {
            let Some(members) = families.get(&pattern) else { return };
            taken.insert(pattern);
            let total = total.and_then(|key| layout.find(&key));
            columns.push(Column { about: about.to_owned(), head, members, total });
        };
    for channel in &layout.content.evaluation.media.by_channel {
        for metric in FIRST {
            let head = layout.wording.word(&format!("word-metric-{metric}"));
            let total = format!("media.by_channel.{}.{metric}", channel.id);
            take(format!("channels.{}.{GAP}.{metric}", channel.id), &channel.name, head, Some(total), &mut columns);
        }
    }
    let study = layout.word("whole-study");
    for what in OF_STUDY {
        let total = match what {
            "cost" => Some("cost.total"),
            "hours" => Some("cost.hours"),
            "returns" => Some("roi.returns"),
            _ => None,
        };
        let head = layout.word(&format!("month-{what}"));
        take(format!("by_month.{GAP}.{what}"), &study, head, total.map(str::to_owned), &mut columns);
    }
    let in_between = layout.word("in-between");
    for (pattern, members) in &families.list {
        if columns.len() >= MOST {
            break;
        }
        let placed = taken.contains(pattern) || members.values().any(|id| layout.is_placed(*id));
        if placed || members.len() < 2 {
            continue;
        }
        let head = members.values().next_back().map(|id| any_month(layout, *id)).unwrap_or_default();
        columns.push(Column { about: in_between.clone(), head, members, total: None });
    }
    columns
}

/// What a figure is called whatever its month.
fn any_month(layout: &Layout<'_>, id: FigureId) -> String {
    let Some(figure) = layout.figure_of(id) else { return String::new() };
    let each = layout.word("each-month");
    let mut label: Label = layout.content.plan.label(figure);
    for (name, value) in &mut label.arguments {
        if *name == "month" {
            value.clone_from(&each);
        } else if let Some((pattern, _)) = family::month_of(value) {
            // The name of a remainder is the key of the figure that it is taken from.
            *value = pattern.replace(GAP, &each);
        }
    }
    layout.wording.label(&label, layout.formatter)
}

/// What a channel's numbers come to: rates and unit costs.
fn measures(layout: &mut Layout<'_>, first: u32) {
    let figures = layout.content.plan.figures().iter();
    let keys = figures.map(|figure| &figure.key).filter(|key| key.starts_with("media."));
    let ids: Vec<FigureId> = keys.filter_map(|key| layout.find(key)).filter(|id| !layout.is_placed(*id)).collect();
    if ids.is_empty() {
        return;
    }
    layout.say(Place::new(SHEET, first, 0), "measures", Role::Heading);
    for (row, id) in (first.saturating_add(1)..).zip(ids) {
        let (label, unit) = (layout.label(id), layout.unit(id));
        // Value first: the label is long, and the first column as narrow as a month.
        layout.figure(Place::new(SHEET, row, 1), id, false);
        layout.text(Place::new(SHEET, row, 2), &unit, Role::Remark);
        layout.text(Place::new(SHEET, row, 3), &label, Role::Label);
    }
}
