//! What stands where: the pages, and the one cell of every figure.

use super::page::{Cell, Content as Holds, Page, Role};
use super::place::{MOST_COLUMNS, MOST_ROWS, Place, Sheet};
use super::shown::{number_format, unit_word};
use super::{Content, Unwritable};
use crate::{Formatter, Wording, visible};
use sroi::plan::{Figure, FigureId, SourceKind, Step, Unit};
use std::collections::BTreeMap;

/// The longest text of a cell; Excel takes 32,767 units of UTF-16.
const LONGEST_TEXT: usize = 32_000;

/// A workbook while it is put together.
pub(super) struct Layout<'a> {
    pub(super) content: &'a Content<'a>,
    pub(super) wording: &'a Wording,
    pub(super) formatter: &'a Formatter,
    pub(super) pages: BTreeMap<Sheet, Page>,
    /// The cell of each figure, by its position in the plan.
    pub(super) places: Vec<Option<Place>>,
    /// Sums that need helping cells: their formulas.
    pub(super) helped: BTreeMap<FigureId, String>,
    /// The names of the sheets.
    pub(super) names: BTreeMap<Sheet, String>,
    /// Rows of the outcomes on the impact map, first and last, and the column of their present value.
    pub(super) outcome_rows: Option<(u32, u32, u16)>,
    /// Rows of the years on the timeline, first and last.
    pub(super) year_rows: Option<(u32, u32)>,
    too_large: Option<Sheet>,
}

impl<'a> Layout<'a> {
    pub(super) fn new(content: &'a Content<'a>, wording: &'a Wording, formatter: &'a Formatter) -> Self {
        let names = Sheet::ALL.map(|sheet| (sheet, wording.word(&format!("workbook-sheet-{}", sheet.word()))));
        Self {
            content,
            wording,
            formatter,
            pages: BTreeMap::new(),
            places: vec![None; content.plan.figures().len()],
            helped: BTreeMap::new(),
            names: names.into_iter().collect(),
            outcome_rows: None,
            year_rows: None,
            too_large: None,
        }
    }

    /// Whether everything fits into its sheet.
    pub(super) fn check(&self) -> Result<(), Unwritable> {
        self.too_large.map_or(Ok(()), |sheet| Err(Unwritable::TooLarge(sheet)))
    }

    pub(super) fn page(&mut self, sheet: Sheet) -> &mut Page {
        self.pages.entry(sheet).or_default()
    }

    pub(super) fn word(&self, key: &str) -> String {
        self.wording.word(&format!("workbook-{key}"))
    }

    pub(super) fn put(&mut self, at: Place, content: Holds, role: Role, shown: Option<String>) {
        if at.row >= MOST_ROWS || at.column >= MOST_COLUMNS {
            self.too_large.get_or_insert(at.sheet);
            return;
        }
        self.page(at.sheet).put(at.row, at.column, Cell { content, role, shown });
    }

    /// A text from the study or the catalogues; it can never be a formula.
    pub(super) fn text(&mut self, at: Place, text: &str, role: Role) {
        if !text.is_empty() {
            self.put(at, Holds::Text(harmless(text)), role, None);
        }
    }

    /// A word of the workbook's own.
    pub(super) fn say(&mut self, at: Place, key: &str, role: Role) {
        let word = self.word(key);
        self.text(at, &word, role);
    }

    /// A row of words.
    pub(super) fn head(&mut self, at: Place, keys: &[&str]) {
        for (column, key) in (at.column..).zip(keys) {
            self.say(Place { column, ..at }, key, Role::Head);
        }
    }

    pub(super) fn figure_of(&self, id: FigureId) -> Option<&'a Figure> {
        self.content.plan.figure(id)
    }

    pub(super) fn find(&self, key: &str) -> Option<FigureId> {
        self.content.plan.find(key)
    }

    /// True where a figure has its cell already.
    pub(super) fn is_placed(&self, id: FigureId) -> bool {
        self.places.get(id.index()).copied().flatten().is_some()
    }

    /// The figure in this cell: its own, or the one elsewhere once more.
    pub(super) fn figure(&mut self, at: Place, id: FigureId, total: bool) {
        let Some(figure) = self.figure_of(id) else { return };
        let first = !self.is_placed(id);
        let role = match (&figure.step, first) {
            (_, true) if total => Role::Total,
            (_, false) if total => Role::Total,
            (Step::Given(given), true) => match given.kind {
                SourceKind::Assumption | SourceKind::Observed | SourceKind::Change => Role::Input,
                SourceKind::Method | SourceKind::Series => Role::Constant,
            },
            _ => Role::Formula,
        };
        let shown = self.shown(id, role);
        if first {
            if let Some(slot) = self.places.get_mut(id.index()) {
                *slot = Some(at);
            }
            self.put(at, Holds::Figure(id), role, Some(shown));
        } else {
            self.put(at, Holds::Link(id), role, Some(shown));
        }
    }

    /// The figure of a key, where the plan has it.
    pub(super) fn keyed(&mut self, at: Place, key: &str, total: bool) -> bool {
        let Some(id) = self.find(key) else { return false };
        self.figure(at, id, total);
        true
    }

    /// How the number of a figure is shown.
    pub(super) fn shown(&self, id: FigureId, role: Role) -> String {
        let Some(figure) = self.figure_of(id) else { return String::new() };
        number_format(unit_shown(figure), self.content.ledger.value(id), role, self.formatter)
    }

    /// What a figure is called.
    pub(super) fn label(&self, id: FigureId) -> String {
        self.figure_of(id)
            .map(|figure| self.wording.label(&self.content.plan.label(figure), self.formatter))
            .unwrap_or_default()
    }

    /// The unit of a figure in words.
    pub(super) fn unit(&self, id: FigureId) -> String {
        self.figure_of(id).map(|figure| unit_word(unit_shown(figure), self.wording, self.formatter)).unwrap_or_default()
    }

    /// Label, value and unit of a figure in a row.
    pub(super) fn line(&mut self, at: Place, id: FigureId) {
        let (label, unit) = (self.label(id), self.unit(id));
        self.text(at, &label, Role::Words);
        self.figure(Place { column: at.column.saturating_add(1), ..at }, id, false);
        self.text(Place { column: at.column.saturating_add(2), ..at }, &unit, Role::Remark);
    }

    /// A title, and a sentence on what the sheet is.
    pub(super) fn title(&mut self, sheet: Sheet) {
        let title = self.names.get(&sheet).cloned().unwrap_or_default();
        self.text(Place::new(sheet, 0, 0), &title, Role::Title);
        self.say(Place::new(sheet, 1, 0), &format!("about-{}", sheet.word()), Role::Remark);
    }

    /// Where a given number comes from, in one line.
    pub(super) fn source(&self, id: FigureId) -> String {
        let Some(Step::Given(given)) = self.figure_of(id).map(|figure| &figure.step) else { return String::new() };
        let source = self.content.plan.source(given);
        let evidence = source.evidence.map(|word| self.wording.word(&format!("word-evidence-{}", word.word())));
        let parts = [source.source, evidence, source.note];
        parts.into_iter().flatten().collect::<Vec<_>>().join(&self.wording.word("report-dot"))
    }

    /// What is said of a given number: its evidence, source, range and note, in lines.
    pub(super) fn provenance(&self, id: FigureId) -> Option<String> {
        let Step::Given(given) = &self.figure_of(id)?.step else { return None };
        let source = self.content.plan.source(given);
        let mut lines = Vec::new();
        if let Some(evidence) = source.evidence {
            lines.push(self.wording.word(&format!("word-evidence-{}", evidence.word())));
        }
        if let Some(text) = &source.source {
            lines.push(self.wording.say("report-source", [("source", harmless(text))]));
        }
        if let Some((low, high)) = source.range {
            let unit = self.figure_of(id)?.unit;
            let value = |value| self.wording.value(unit, value, self.formatter);
            lines.push(self.wording.say("report-range", [("low", value(low)), ("high", value(high))]));
        }
        lines.extend(source.note.as_deref().map(harmless));
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// The return on money and shares of a total are percentages everywhere.
fn unit_shown(figure: &Figure) -> Unit {
    let is_share = figure.key == "roi.ratio" || figure.key.ends_with(".share") && figure.unit == Unit::Ratio;
    if is_share { Unit::Share } else { figure.unit }
}

/// A text for one cell: nothing that acts, and no longer than a cell takes.
pub(super) fn harmless(text: &str) -> String {
    let text = text.replace("\r\n", " ").replace('\n', " ");
    let mut units = 0_usize;
    let mut harmless = String::with_capacity(text.len());
    for character in visible(&text).chars() {
        units = units.saturating_add(character.len_utf16());
        if units > LONGEST_TEXT {
            harmless.push('…');
            break;
        }
        // Not characters, and not allowed in XML.
        harmless.push(if matches!(character, '\u{fffe}' | '\u{ffff}') { '�' } else { character });
    }
    harmless
}
