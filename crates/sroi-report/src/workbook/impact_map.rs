//! One row per outcome, as in the Value Map; below it, present value by year and how each outcome's impact comes about.

use super::layout::Layout;
use super::page::{Content, Role};
use super::place::{Place, Sheet};
use sroi::document::{Outcome, Valuation};
use sroi::evaluation::OutcomeRow;
use sroi::plan::FigureId;
use std::collections::BTreeMap;

const SHEET: Sheet = Sheet::ImpactMap;

/// The row of the column heads.
const HEAD: u32 = 3;

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Stakeholder,
    Outcome,
    Description,
    Quantity,
    Unit,
    Proxy,
    Repriced,
    ProxyYear,
    ProxySource,
    Deadweight,
    Displacement,
    ToOthers,
    Credited,
    DropOff,
    Duration,
    Starts,
    FirstYear,
    Year(u32),
    Present,
    Share,
    CostPerUnit,
}

impl Column {
    fn key(self) -> &'static str {
        match self {
            Self::Stakeholder => "column-stakeholder",
            Self::Outcome => "column-outcome",
            Self::Description => "column-description",
            Self::Quantity => "column-quantity",
            Self::Unit => "column-unit",
            Self::Proxy => "column-proxy",
            Self::Repriced => "column-repriced",
            Self::ProxyYear => "column-proxy-year",
            Self::ProxySource => "column-source",
            Self::Deadweight => "column-deadweight",
            Self::Displacement => "column-displacement",
            Self::ToOthers => "column-to-others",
            Self::Credited => "column-credited",
            Self::DropOff => "column-drop-off",
            Self::Duration => "column-duration",
            Self::Starts => "column-starts",
            Self::FirstYear => "column-first-year",
            Self::Year(_) => "column-value-of-year",
            Self::Present => "column-present-value",
            Self::Share => "column-share",
            Self::CostPerUnit => "column-cost-per-unit",
        }
    }

    fn width(self) -> u16 {
        match self {
            Self::Stakeholder => 18,
            Self::Outcome => 30,
            Self::Description | Self::ProxySource => 26,
            Self::Unit | Self::ProxyYear | Self::Duration | Self::Starts => 9,
            Self::Deadweight | Self::Displacement | Self::ToOthers | Self::Credited | Self::DropOff | Self::Share => 11,
            Self::Quantity | Self::Proxy | Self::Repriced | Self::CostPerUnit => 13,
            Self::FirstYear | Self::Year(_) | Self::Present => 15,
        }
    }

    /// The field of the outcome that the column shows.
    fn field(self) -> Option<&'static str> {
        match self {
            Self::Proxy => Some("proxy"),
            Self::Deadweight => Some("deadweight"),
            Self::Displacement => Some("displacement"),
            Self::ToOthers => Some("attribution_to_others"),
            Self::Credited => Some("credited_share"),
            Self::DropOff => Some("drop_off"),
            _ => None,
        }
    }
}

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    let content = layout.content;
    let rows: Vec<(&Outcome, &OutcomeRow)> = content
        .evaluation
        .sroi
        .by_outcome
        .iter()
        .filter_map(|row| {
            let mut outcomes = content.study.outcomes.iter().flatten();
            outcomes.find(|outcome| outcome.id.as_ref().is_some_and(|id| id.as_str() == row.id)).map(|it| (it, row))
        })
        .collect();
    let years = years(layout);
    let columns = columns(layout, &rows, years);
    layout.title(SHEET);
    for (position, column) in (0_u16..).zip(&columns) {
        layout.page(SHEET).widths.insert(position, column.width());
        let head = match column {
            Column::Year(year) => layout.wording.say("workbook-column-value-of-year", [("year", year.to_string())]),
            other => layout.word(other.key()),
        };
        layout.text(Place::new(SHEET, HEAD, position), &head, Role::Head);
    }
    let mut row = HEAD;
    for (outcome, answer) in &rows {
        row = row.saturating_add(1);
        for (position, column) in (0_u16..).zip(&columns) {
            cell(layout, Place::new(SHEET, row, position), *column, outcome, answer);
        }
    }
    if !rows.is_empty() {
        let present = columns.iter().position(|column| *column == Column::Present);
        let present = present.and_then(|at| u16::try_from(at).ok()).unwrap_or_default();
        layout.outcome_rows = Some((HEAD.saturating_add(1), row, present));
    }
    foot(layout, &columns, row.saturating_add(1));
    let second = row.saturating_add(5);
    let end = present_values(layout, &columns, &rows, second);
    workings(layout, &columns, &rows, end.saturating_add(1));
    let page = layout.page(SHEET);
    page.frozen = Some((HEAD.saturating_add(1), 2));
    page.repeated = Some((HEAD, HEAD));
}

/// The calendar years of the study.
pub(super) fn years(layout: &Layout<'_>) -> u32 {
    (1_u32..).take_while(|year| layout.find(&format!("sroi.by_year.{year}.value")).is_some()).last().unwrap_or(0)
}

fn columns(layout: &Layout<'_>, rows: &[(&Outcome, &OutcomeRow)], years: u32) -> Vec<Column> {
    let any = |test: &dyn Fn(&Outcome) -> bool| rows.iter().any(|(outcome, _)| test(outcome));
    let repriced = rows.iter().any(|(_, row)| layout.find(&format!("outcomes.{}.proxy.repriced", row.id)).is_some());
    let mut columns = vec![Column::Stakeholder, Column::Outcome];
    if any(&|outcome| outcome.description.is_some()) {
        columns.push(Column::Description);
    }
    columns.extend([Column::Quantity, Column::Unit, Column::Proxy]);
    if repriced {
        columns.push(Column::Repriced);
    }
    columns.extend([Column::ProxyYear, Column::ProxySource, Column::Deadweight, Column::Displacement]);
    let credited = any(&|outcome| outcome.credited_share.is_some());
    if !credited || any(&|outcome| outcome.attribution_to_others.is_some()) {
        columns.push(Column::ToOthers);
    }
    if credited {
        columns.push(Column::Credited);
    }
    columns.extend([Column::DropOff, Column::Duration, Column::Starts, Column::FirstYear]);
    columns.extend((1..=years).map(Column::Year));
    columns.extend([Column::Present, Column::Share, Column::CostPerUnit]);
    columns
}

fn cell(layout: &mut Layout<'_>, at: Place, column: Column, outcome: &Outcome, row: &OutcomeRow) {
    let id = &row.id;
    let result = |what: &str| format!("sroi.by_outcome.{id}.{what}");
    if let Some(field) = column.field() {
        let address = format!("outcomes.{id}.{field}");
        let stated = layout.content.model.assumption(&address).and_then(|stated| layout.find(&stated.address));
        let Some(figure) = stated else {
            // What is not priced says so where its price would stand.
            if column == Column::Proxy && row.valuation != Valuation::Priced {
                let word = layout.wording.word(&format!("word-valuation-{}", row.valuation.word()));
                layout.text(at, &word, Role::Words);
            }
            return;
        };
        layout.figure(at, figure, false);
        if let Some(note) = layout.provenance(figure).filter(|_| column != Column::Proxy) {
            layout.page(SHEET).notes.insert((at.row, at.column), note);
        }
        return;
    }
    match column {
        Column::Stakeholder => {
            let stakeholders = layout.content.model.stakeholders();
            let found = stakeholders.iter().find(|group| group.id == row.stakeholder);
            let name = found.map_or(row.stakeholder.as_str(), |group| group.name.as_str()).to_owned();
            layout.text(at, &name, Role::Words);
        }
        Column::Outcome => layout.text(at, &row.name, Role::Words),
        Column::Description => layout.text(at, outcome.description.as_deref().unwrap_or_default(), Role::Words),
        Column::Quantity => drop(layout.keyed(at, &result("quantity"), false)),
        Column::Unit => {
            let unit = unit_of(layout, row.unit.as_deref().unwrap_or_default());
            layout.text(at, &unit, Role::Remark);
        }
        Column::Repriced => drop(layout.keyed(at, &format!("outcomes.{id}.proxy.repriced"), false)),
        Column::ProxyYear => {
            if let Some(year) = outcome.proxy.as_ref().and_then(|proxy| proxy.year.as_ref()) {
                layout.put(at, Content::Number(f64::from(year.0)), Role::Static, Some("0".to_owned()));
            }
        }
        Column::ProxySource => {
            let address = format!("outcomes.{id}.proxy");
            let stated = layout.content.model.assumption(&address).and_then(|stated| layout.find(&stated.address));
            let said = stated.map(|figure| layout.source(figure)).unwrap_or_default();
            layout.text(at, &said, Role::Words);
        }
        Column::Duration => {
            let years = outcome.duration_years.as_ref().map_or(1, |years| years.0);
            layout.put(at, Content::Number(f64::from(years)), Role::Static, Some("0".to_owned()));
        }
        Column::Starts => {
            let starts = outcome.starts.map_or("during", sroi::document::Starts::word);
            layout.say(at, &format!("starts-{starts}"), Role::Remark);
        }
        Column::FirstYear => drop(layout.keyed(at, &result("first_year_impact"), false)),
        Column::Year(year) => drop(layout.keyed(at, &result(&format!("year_{year}")), false)),
        Column::Present => drop(layout.keyed(at, &result("present_value"), false)),
        Column::Share => drop(layout.keyed(at, &result("share"), false)),
        Column::CostPerUnit => drop(layout.keyed(at, &result("cost_per_unit"), false)),
        Column::Proxy
        | Column::Deadweight
        | Column::Displacement
        | Column::ToOthers
        | Column::Credited
        | Column::DropOff => {}
    }
}

/// `hour` and `person` in the reader's language; any other unit as it was written.
fn unit_of(layout: &Layout<'_>, unit: &str) -> String {
    let known = match unit {
        "hour" | "hours" => "word-unit-hours",
        "person" | "people" => "word-unit-people",
        _ => return unit.to_owned(),
    };
    layout.wording.say(known, [("count", "2")])
}

/// The foot of the table: each year's value, and what it is worth today.
fn foot(layout: &mut Layout<'_>, columns: &[Column], row: u32) {
    let below = row.saturating_add(1);
    for (position, column) in (0_u16..).zip(columns) {
        let (total, present) = (Place::new(SHEET, row, position), Place::new(SHEET, below, position));
        match column {
            Column::Outcome => {
                layout.say(total, "total", Role::Total);
                layout.say(present, "present-value", Role::Total);
            }
            Column::FirstYear if layout.find("sroi.first_year_impact").is_some() => {
                layout.keyed(total, "sroi.first_year_impact", true);
                layout.put(present, Content::Blank, Role::Total, None);
            }
            Column::Year(year) => {
                layout.keyed(total, &format!("sroi.by_year.{year}.value"), true);
                layout.keyed(present, &format!("sroi.by_year.{year}.discounted_value"), true);
            }
            Column::Present => {
                layout.put(total, Content::Blank, Role::Total, None);
                layout.keyed(present, "sroi.total_present_value", true);
            }
            _ => {
                layout.put(total, Content::Blank, Role::Total, None);
                layout.put(present, Content::Blank, Role::Total, None);
            }
        }
    }
}

/// The present value of every outcome, year by year. Gives the row below it.
fn present_values(layout: &mut Layout<'_>, columns: &[Column], rows: &[(&Outcome, &OutcomeRow)], first: u32) -> u32 {
    let priced: Vec<&OutcomeRow> =
        rows.iter().map(|(_, row)| *row).filter(|row| row.valuation == Valuation::Priced).collect();
    if priced.is_empty() {
        return first;
    }
    layout.say(Place::new(SHEET, first, 0), "present-by-year", Role::Heading);
    let mut row = first.saturating_add(1);
    for (position, column) in (0_u16..).zip(columns) {
        let at = Place::new(SHEET, row, position);
        match column {
            Column::Outcome => layout.say(at, "column-outcome", Role::Head),
            Column::Year(year) => {
                let head = layout.wording.say("workbook-column-present-of-year", [("year", year.to_string())]);
                layout.text(at, &head, Role::Head);
            }
            _ => {}
        }
    }
    for answer in priced {
        row = row.saturating_add(1);
        for (position, column) in (0_u16..).zip(columns) {
            let at = Place::new(SHEET, row, position);
            match column {
                Column::Outcome => layout.text(at, &answer.name, Role::Words),
                Column::Year(year) => {
                    let key = format!("sroi.by_outcome.{}.year_{year}.present_value", answer.id);
                    layout.keyed(at, &key, false);
                }
                _ => {}
            }
        }
    }
    row.saturating_add(1)
}

/// How each outcome's impact comes about: a row for each step, a column for each year of the activity.
fn workings(layout: &mut Layout<'_>, columns: &[Column], rows: &[(&Outcome, &OutcomeRow)], first: u32) {
    let of_year: BTreeMap<u32, u16> = (0_u16..)
        .zip(columns)
        .filter_map(|(position, column)| if let Column::Year(year) = column { Some((*year, position)) } else { None })
        .collect();
    let mut steps: BTreeMap<&str, Vec<Stage>> = rows.iter().map(|(_, row)| (row.id.as_str(), Vec::new())).collect();
    for figure in layout.content.plan.figures() {
        let Some((outcome, year, step)) = step_of(&figure.key) else { continue };
        let (Some(list), Some(id), true) =
            (steps.get_mut(outcome), layout.find(&figure.key), of_year.contains_key(&year))
        else {
            continue;
        };
        match list.iter_mut().find(|(known, _)| known == step) {
            Some((_, years)) => years.push((year, id)),
            None => list.push((step.to_owned(), vec![(year, id)])),
        }
    }
    if steps.values().all(Vec::is_empty) {
        return;
    }
    layout.say(Place::new(SHEET, first, 0), "workings-of-outcomes", Role::Heading);
    layout.say(Place::new(SHEET, first.saturating_add(1), 0), "about-workings-of-outcomes", Role::Remark);
    let mut row = first.saturating_add(2);
    for (_, answer) in rows {
        let Some(list) = steps.get(answer.id.as_str()).filter(|list| !list.is_empty()) else { continue };
        layout.text(Place::new(SHEET, row, 0), &answer.name, Role::Heading);
        for (year, column) in
            of_year.iter().filter(|(year, _)| list.iter().any(|(_, of)| of.iter().any(|(at, _)| at == *year)))
        {
            let head = layout.wording.say("workbook-column-begun-in-year", [("year", year.to_string())]);
            layout.text(Place::new(SHEET, row, *column), &head, Role::Head);
        }
        for (_, years) in list {
            row = row.saturating_add(1);
            let Some((_, id)) = years.first() else { continue };
            let (label, unit) = (layout.label(*id), layout.unit(*id));
            // The name of the outcome stands above.
            let label = label.strip_prefix(&format!("{}: ", crate::visible(&answer.name))).unwrap_or(&label);
            layout.text(Place::new(SHEET, row, 0), &unit, Role::Remark);
            layout.text(Place::new(SHEET, row, 1), label, Role::Words);
            for (year, id) in years {
                let Some(column) = of_year.get(year) else { continue };
                layout.figure(Place::new(SHEET, row, *column), *id, false);
            }
        }
        row = row.saturating_add(2);
    }
}

/// A step towards an impact, and its figures by year.
type Stage = (String, Vec<(u32, FigureId)>);

/// `outcomes.learned.year_2.steps.read` is step `steps.read` of year 2.
fn step_of(key: &str) -> Option<(&str, u32, &str)> {
    let (outcome, rest) = key.strip_prefix("outcomes.")?.split_once(".year_")?;
    let (year, step) = rest.split_once('.')?;
    Some((outcome, year.parse().ok()?, step))
}
