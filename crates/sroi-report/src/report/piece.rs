//! What stands in a section.

use super::Text;
use serde::Serialize;
use sroi_chart::Chart;

/// One thing in a section.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "there are a hundred in a report, and they are not moved about")]
pub enum Piece {
    /// A sentence that comes first.
    Lead(Text),
    /// A paragraph.
    Paragraph(Text),
    /// A heading within the section.
    Heading(String),
    /// Figures that matter most, large.
    Headlines(Vec<Headline>),
    /// A table.
    Table(Table),
    /// A picture; its title, description and table are its own.
    Chart(Chart),
    /// Items, one idea each.
    List(Vec<Text>),
    /// What must not be overlooked.
    Note(Text),
    /// Words with what they mean.
    Terms(Vec<Term>),
}

/// A figure that matters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Headline {
    /// What it is.
    pub name: String,
    /// The number.
    pub value: Text,
    /// What is to be said of it, in a few words.
    pub note: Text,
}

/// A word or a name, and what stands behind it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Term {
    /// The word.
    pub name: String,
    /// What stands behind it.
    pub value: Text,
}

/// A table with a caption, a row of heads and rows of as many cells.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// Its columns; the first cell of a row is the head of the row.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// What is to be said below it.
    pub note: Text,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// On which side its cells stand.
    pub align: Align,
}

/// On which side cells stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Words.
    #[default]
    Start,
    /// Numbers.
    End,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Row {
    /// What it stands for.
    pub kind: RowKind,
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
}

/// What a row stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// One thing.
    #[default]
    Item,
    /// The sum of the rows above.
    Total,
}

/// A cell: what it says, and in smaller type what is to be added.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cell {
    /// What it says.
    pub text: Text,
    /// What is to be added: a range, a grade of evidence.
    pub note: Text,
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self { text: text.into(), note: Text::default() }
    }
}

impl Table {
    /// A table without rows: its caption and the heads of its columns. The first column holds words, the others are as said.
    pub(crate) fn new(caption: String, columns: impl IntoIterator<Item = (String, Align)>) -> Self {
        let columns = columns.into_iter().map(|(head, align)| Column { head, align }).collect();
        Self { caption, columns, ..Self::default() }
    }

    /// One more row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(Row { kind: RowKind::Item, cells: cells.into_iter().collect() });
    }

    /// A row that sums up.
    pub(crate) fn total(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(Row { kind: RowKind::Total, cells: cells.into_iter().collect() });
    }
}
