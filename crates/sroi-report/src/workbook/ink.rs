//! Pages to a file.

use super::formula::{Cells, Written as Formulated};
use super::layout::Layout;
use super::names::names;
use super::page::{Cell, Content, Page, Role};
use super::place::{Place, Sheet};
use super::{Unwritable, Written};
use crate::{Language, columns};
use rust_xlsxwriter::{
    Color, ConditionalFormatError, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula,
    IgnoreError, Note, Url, Workbook, Worksheet, XlsxError,
};
use sroi::plan::Step;
use std::collections::BTreeMap;

/// Widths of columns that follow what stands in them, in characters.
const WIDTHS: (usize, usize) = (9, 50);

/// The columns of characters that one sheet of paper takes.
const PAPER: usize = 250;

/// The heights of rows in points: of a line, and the most that Excel knows.
const HEIGHTS: (u32, u32) = (14, 409);

/// Excel takes so much text in a note.
const LONGEST_NOTE: usize = 8_000;

impl From<XlsxError> for Unwritable {
    fn from(error: XlsxError) -> Self {
        Self::Failed(error.to_string())
    }
}

pub(super) fn write(layout: Layout<'_>) -> Result<Written, Unwritable> {
    let (year, month, day) = layout.content.origin.date;
    let date = ExcelDateTime::from_ymd(year, month, day).map_err(|_| Unwritable::NotADate)?;
    let mut book = Workbook::new();
    let title: String = super::layout::harmless(&layout.content.evaluation.title).chars().take(250).collect();
    let properties = DocProperties::new().set_title(title).set_creation_datetime(&date);
    book.set_properties(&properties.set_comment(super::layout::harmless(layout.content.origin.engine)));
    let defined = names(&layout);
    let Layout { content, pages, places, helped, names, wording, .. } = layout;
    let cells = Cells { plan: content.plan, ledger: content.ledger, places: &places, names: &names };
    let mut pen = Pen {
        cells,
        helped,
        none: wording.word("workbook-none"),
        font: match wording.language() {
            Language::En => "Calibri",
            Language::Ja => "Yu Gothic",
        },
        formats: BTreeMap::new(),
    };
    let (page_of, engine) = (wording.word("workbook-page-of"), content.origin.engine.replace('&', "&&"));
    for (sheet, page) in pages {
        let worksheet = book.add_worksheet();
        worksheet.set_name(names.get(&sheet).cloned().unwrap_or_default())?;
        worksheet.set_footer(format!("&L{engine}&C&A&R{page_of}"));
        pen.page(worksheet, sheet, page)?;
    }
    for (name, cell) in defined {
        book.define_name(name, &cell)?;
    }
    let bytes = book.save_to_buffer()?;
    let figures = content.plan.figures().iter().zip(&places);
    let places = figures.filter_map(|(figure, place)| Some((figure.key.to_string(), (*place)?))).collect();
    Ok(Written { bytes, places, sheets: names })
}

struct Pen<'a> {
    cells: Cells<'a>,
    helped: BTreeMap<sroi::plan::FigureId, String>,
    /// What stands where a result has no value.
    none: String,
    font: &'static str,
    formats: BTreeMap<(Role, Option<String>), Format>,
}

impl Pen<'_> {
    fn page(&mut self, worksheet: &mut Worksheet, sheet: Sheet, page: Page) -> Result<(), Unwritable> {
        let (mut last_row, mut last_column) = (0, 0);
        let mut widths: BTreeMap<u16, usize> = BTreeMap::new();
        for ((row, column), cell) in &page.cells {
            self.cell(worksheet, Place::new(sheet, *row, *column), cell)?;
            (last_row, last_column) = (*row, last_column.max(*column));
            let width = widths.entry(*column).or_insert(WIDTHS.0);
            *width = (*width).max(width_of(cell));
        }
        for (column, width) in &mut widths {
            let set = page.widths.get(column).map(|width| usize::from(*width));
            *width = set.unwrap_or_else(|| (*width).min(WIDTHS.1).saturating_add(2));
            worksheet.set_column_width(*column, u32::try_from(*width).map_or(12.0, f64::from))?;
        }
        for (row, height) in heights(&page, &widths) {
            worksheet.set_row_height(row, f64::from(height))?;
        }
        for ((row, column), note) in page.notes {
            let note: String = note.chars().take(LONGEST_NOTE).collect();
            let lines = u32::try_from(note.lines().map(|line| columns::width(line).div_ceil(36).max(1)).sum::<usize>());
            let height = lines.unwrap_or(20).clamp(3, 20).saturating_mul(19);
            worksheet.insert_note(
                row,
                column,
                &Note::new(note).set_width(260).set_height(height).add_author_prefix(false),
            )?;
        }
        for drawn in page.charts {
            worksheet.insert_chart(drawn.row, drawn.column, &drawn.chart)?;
        }
        if let Some((row, column)) = page.frozen {
            worksheet.set_freeze_panes(row, column)?;
            if let Some(last) = column.checked_sub(1) {
                worksheet.set_repeat_columns(0, last)?;
            }
        }
        if let Some((first, last)) = page.repeated {
            worksheet.set_repeat_rows(first, last)?;
        }
        // As many sheets of paper side by side as it takes to read them.
        let across = widths.values().sum::<usize>().div_ceil(PAPER).max(1);
        worksheet.set_landscape().set_paper_size(9);
        worksheet.set_print_fit_to_pages(u16::try_from(across).unwrap_or(u16::MAX), 0);
        worksheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_screen_gridlines(false);
        // A figure without a value is grey, not alarming.
        let grey = Format::new().set_font_color(Color::RGB(0x99_99_99));
        worksheet.add_conditional_format(
            0,
            0,
            last_row,
            last_column,
            &ConditionalFormatError::new().set_format(grey),
        )?;
        // One rule for each cell: digits as text on the last sheet, sums of some cells of a column elsewhere.
        let rule = if sheet == Sheet::Exact { IgnoreError::NumberStoredAsText } else { IgnoreError::FormulaDiffers };
        worksheet.ignore_error_range(0, 0, last_row, last_column, rule)?;
        Ok(())
    }

    fn cell(&mut self, worksheet: &mut Worksheet, at: Place, cell: &Cell) -> Result<(), Unwritable> {
        let (row, column) = (at.row, at.column);
        let format = self.format(cell.role, cell.shown.as_ref());
        match &cell.content {
            Content::Text(text) => worksheet.write_string_with_format(row, column, text, &format)?,
            Content::Number(number) => worksheet.write_number_with_format(row, column, *number, &format)?,
            Content::Blank => worksheet.write_blank(row, column, &format)?,
            Content::Leads(text, sheet) => {
                let url = Url::new(format!("internal:{}A1", self.cells.sheet(*sheet))).set_text(text);
                worksheet.write_url_with_format(
                    row,
                    column,
                    url,
                    &format
                        .set_font_color(Color::RGB(0x1F_4E_79))
                        .set_underline(rust_xlsxwriter::FormatUnderline::Single),
                )?
            }
            Content::Formula(formula, value) => {
                let formula = Formula::new(formula).set_result(value.to_string());
                worksheet.write_formula_with_format(row, column, formula, &format)?
            }
            Content::Link(id) => {
                let formula = Formula::new(self.cells.link(*id, at.sheet)).set_result(self.cells.result(*id));
                worksheet.write_formula_with_format(row, column, formula, &format)?
            }
            Content::Result(id) => {
                let value = self.cells.ledger.value(*id).map_or_else(|| self.none.clone(), super::formula::double);
                let formula = Formula::new(self.cells.worded(*id, at.sheet, &self.none)).set_result(value);
                worksheet.write_formula_with_format(row, column, formula, &format)?
            }
            Content::Figure(id) => {
                let given = match self.cells.plan.figure(*id).map(|figure| &figure.step) {
                    Some(Step::Given(given)) => Some(given.value.to_f64()),
                    _ => None,
                };
                let formula = self.helped.get(id).cloned().or_else(|| match self.cells.of(*id, at.sheet) {
                    Some(Formulated::Whole(text)) => Some(text),
                    _ => None,
                });
                match (given, formula) {
                    (Some(number), _) => worksheet.write_number_with_format(row, column, number, &format)?,
                    (None, Some(formula)) => {
                        let formula = Formula::new(formula).set_result(self.cells.result(*id));
                        worksheet.write_formula_with_format(row, column, formula, &format)?
                    }
                    (None, None) => return Err(Unwritable::Failed(format!("no formula for {at}"))),
                }
            }
        };
        Ok(())
    }

    fn format(&mut self, role: Role, shown: Option<&String>) -> Format {
        let font = self.font;
        self.formats.entry((role, shown.cloned())).or_insert_with(|| look(role, shown, font)).clone()
    }
}

/// Rows that need more than a line, in points: not every program looks for itself.
fn heights(page: &Page, widths: &BTreeMap<u16, usize>) -> BTreeMap<u32, u32> {
    let mut heights = BTreeMap::new();
    for ((row, column), cell) in &page.cells {
        let lines = match (&cell.content, cell.role) {
            (Content::Text(text), Role::Head | Role::Words) => {
                let room = widths.get(column).copied().unwrap_or(WIDTHS.0);
                columns::width(text).div_ceil(room.max(2).saturating_sub(1))
            }
            (_, Role::Title) => 2,
            _ => 1,
        };
        let lines = u32::try_from(lines.max(1)).unwrap_or(u32::MAX);
        let height = lines.saturating_mul(HEIGHTS.0).saturating_add(2).min(HEIGHTS.1);
        let height = if matches!(cell.role, Role::Heading | Role::Headline) { height.max(20) } else { height };
        let known = heights.entry(*row).or_insert(HEIGHTS.0);
        *known = (*known).max(height);
    }
    heights
}

/// How many characters wide a cell is; long texts wrap.
fn width_of(cell: &Cell) -> usize {
    match (&cell.content, cell.role) {
        (Content::Text(text), Role::Head | Role::Label | Role::Words | Role::Digits) => columns::width(text),
        (Content::Figure(_) | Content::Link(_) | Content::Result(_), _) => 12,
        _ => 0,
    }
}

fn look(role: Role, shown: Option<&String>, font: &str) -> Format {
    let (ink, pale) = (Color::RGB(0x1F_4E_79), Color::RGB(0xD9_D9_D9));
    let plain = Format::new().set_font_name(font).set_font_size(10).set_align(FormatAlign::VerticalCenter);
    let format = match role {
        Role::Title => plain.set_font_size(16).set_bold().set_font_color(ink),
        Role::Heading => plain.set_font_size(12).set_bold().set_font_color(ink),
        Role::Head => plain
            .set_bold()
            .set_text_wrap()
            .set_font_color(Color::White)
            .set_background_color(ink)
            .set_border(FormatBorder::Thin)
            .set_border_color(pale),
        Role::Label => plain,
        Role::Words => plain.set_text_wrap().set_border(FormatBorder::Hair).set_border_color(pale),
        Role::Remark => plain.set_font_color(Color::RGB(0x59_59_59)),
        Role::Input => plain
            .set_background_color(Color::RGB(0xFF_F2_CC))
            .set_font_color(Color::RGB(0x00_33_99))
            .set_border(FormatBorder::Thin)
            .set_border_color(Color::RGB(0xBF_90_00))
            .set_unlocked(),
        Role::Constant => {
            plain.set_background_color(Color::RGB(0xED_ED_ED)).set_border(FormatBorder::Hair).set_border_color(pale)
        }
        Role::Formula => plain.set_border(FormatBorder::Hair).set_border_color(pale),
        Role::Total => plain.set_bold().set_border_top(FormatBorder::Thin).set_background_color(Color::RGB(0xDD_E7_F2)),
        Role::Headline => plain.set_bold().set_font_size(12).set_align(FormatAlign::Right),
        Role::Static => plain
            .set_font_color(Color::RGB(0x59_59_59))
            .set_italic()
            .set_border(FormatBorder::Hair)
            .set_border_color(pale),
        Role::Digits => plain.set_font_name("Consolas").set_align(FormatAlign::Right),
    };
    match shown {
        Some(shown) => format.set_num_format(shown),
        None => format,
    }
}
