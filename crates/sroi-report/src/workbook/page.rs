//! What stands on a sheet, before anything is written.

use rust_xlsxwriter::Chart;
use sroi::plan::FigureId;
use std::collections::BTreeMap;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// A figure: the number that is given, or the formula of its step. Its one cell.
    Figure(FigureId),
    /// The cell of a figure, shown once more.
    Link(FigureId),
    /// The same where a person reads results: a word where the figure has no value.
    Result(FigureId),
    /// A text, never a formula.
    Text(String),
    /// A number that no formula rests on.
    Number(f64),
    /// A formula of the workbook's own, with its value.
    Formula(String, f64),
    /// A text that leads to another sheet.
    Leads(String, super::Sheet),
    /// No content, for its look.
    Blank,
}

/// What a cell looks like, by what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// The title of the study.
    Title,
    /// The title of a part.
    Heading,
    /// The head of a column.
    Head,
    /// What stands before a number.
    Label,
    /// The same, on several lines.
    Words,
    /// Small and grey.
    Remark,
    /// A number that a person may change.
    Input,
    /// A number of the method or of a built-in series.
    Constant,
    /// A formula.
    Formula,
    /// A sum at the foot of a table.
    Total,
    /// A headline.
    Headline,
    /// A number that nothing rests on.
    Static,
    /// Digits as text.
    Digits,
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    pub(super) content: Content,
    pub(super) role: Role,
    /// How its number is shown; none for texts.
    pub(super) shown: Option<String>,
}

/// A chart, and the cell where it begins.
pub(super) struct Drawn {
    pub(super) chart: Chart,
    pub(super) row: u32,
    pub(super) column: u16,
}

/// A sheet.
#[derive(Default)]
pub(super) struct Page {
    pub(super) cells: BTreeMap<(u32, u16), Cell>,
    /// What is said of a cell beside it.
    pub(super) notes: BTreeMap<(u32, u16), String>,
    /// Widths that are set, in characters; other columns follow what stands in them.
    pub(super) widths: BTreeMap<u16, u16>,
    /// Rows and columns that stay in view.
    pub(super) frozen: Option<(u32, u16)>,
    /// The rows that are printed on every sheet of paper.
    pub(super) repeated: Option<(u32, u32)>,
    /// What is drawn.
    pub(super) charts: Vec<Drawn>,
    /// Cells that were written twice; there must be none.
    pub(super) twice: u32,
}

impl Page {
    pub(super) fn put(&mut self, row: u32, column: u16, cell: Cell) {
        if self.cells.insert((row, column), cell).is_some() {
            self.twice = self.twice.saturating_add(1);
        }
    }
}
