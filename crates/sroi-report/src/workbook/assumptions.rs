//! Every given number that has no cell yet, by what it is about, with what it rests on.

use super::layout::Layout;
use super::page::{Content, Role};
use super::place::{Place, Sheet};
use super::shown::number_format;
use sroi::plan::{FigureId, SourceKind, Step};

const SHEET: Sheet = Sheet::Assumptions;

/// The row of the column heads.
const HEAD: u32 = 3;

/// Parts of the study by how addresses begin, in the order of their parts on the sheet.
const PARTS: [(&str, &str); 7] = [
    ("inputs.", "part-inputs"),
    ("channels.", "part-channels"),
    ("outcomes.", "part-outcomes"),
    ("returns.", "part-returns"),
    ("risks.", "part-risks"),
    ("media_equivalent.", "part-equivalents"),
    ("convention.", "part-convention"),
];

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    layout.title(SHEET);
    let heads = [
        "column-assumption",
        "column-number",
        "column-unit",
        "column-low",
        "column-high",
        "column-evidence",
        "column-source",
        "column-note",
        "column-address",
    ];
    layout.head(Place::new(SHEET, HEAD, 0), &heads);
    let mut parts: Vec<(&str, Vec<FigureId>)> = PARTS.iter().map(|(_, title)| (*title, Vec::new())).collect();
    let (mut others, mut series, mut method) = (Vec::new(), Vec::new(), Vec::new());
    for figure in layout.content.plan.figures() {
        let (Step::Given(given), Some(id)) = (&figure.step, layout.find(&figure.key)) else { continue };
        if layout.is_placed(id) {
            continue;
        }
        let starts = |(start, _): &(&str, &str)| figure.key.starts_with(start);
        let part = PARTS.iter().position(starts).and_then(|position| parts.get_mut(position));
        match (given.kind, part) {
            (SourceKind::Method, _) => method.push(id),
            (SourceKind::Series, _) => series.push(id),
            (_, Some((_, ids))) => ids.push(id),
            (_, None) => others.push(id),
        }
    }
    parts.extend([("part-others", others), ("part-series", series), ("part-method", method)]);
    let mut row = HEAD.saturating_add(1);
    for (title, ids) in parts.iter().filter(|(_, ids)| !ids.is_empty()) {
        layout.say(Place::new(SHEET, row, 0), title, Role::Heading);
        row = row.saturating_add(1);
        for id in ids {
            assumption(layout, row, *id);
            row = row.saturating_add(1);
        }
    }
    let page = layout.page(SHEET);
    page.widths.extend([(0, 44), (1, 16), (2, 16), (3, 14), (4, 14), (5, 14), (6, 34), (7, 34), (8, 44)]);
    page.frozen = Some((HEAD.saturating_add(1), 2));
    page.repeated = Some((HEAD, HEAD));
}

fn assumption(layout: &mut Layout<'_>, row: u32, id: FigureId) {
    let Some(figure) = layout.figure_of(id) else { return };
    let Step::Given(given) = &figure.step else { return };
    let at = |column| Place::new(SHEET, row, column);
    layout.line(at(0), id);
    let source = layout.content.plan.source(given);
    if let Some((low, high)) = source.range {
        for (column, end) in [(3, low), (4, high)] {
            let shown = number_format(figure.unit, Some(end), Role::Input, layout.formatter);
            layout.put(at(column), Content::Number(end.to_f64()), Role::Static, Some(shown));
        }
    }
    let evidence = source.evidence.map(|evidence| layout.wording.word(&format!("word-evidence-{}", evidence.word())));
    let evidence = evidence.unwrap_or_else(|| match source.kind {
        SourceKind::Assumption => String::new(),
        kind => layout.wording.word(&format!("word-source-{}", kind.word())),
    });
    layout.text(at(5), &evidence, Role::Remark);
    layout.text(at(6), source.source.as_deref().unwrap_or_default(), Role::Words);
    layout.text(at(7), source.note.as_deref().unwrap_or_default(), Role::Words);
    layout.text(at(8), &figure.key, Role::Remark);
}
