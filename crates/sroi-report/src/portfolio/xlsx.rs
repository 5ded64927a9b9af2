//! A portfolio as a workbook: studies on one sheet, totals as formulas over them on another.

use super::row::{Answer, Row};
use super::totals::Group;
use super::{Table, Totals, words};
use crate::{Formatter, Wording, visible};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError};
use sroi::Number;
use std::io::{self, Write};

/// How many studies a sheet holds: its rows, less the head.
pub const MOST_ROWS: u32 = 1_048_575;

/// The most characters of a cell.
const MOST_CHARACTERS: usize = 32_767;

/// The heads of the sheet of studies, and the width of each column.
const HEADS: [(&str, f64); 21] = [
    ("portfolio-file", 24.0),
    ("portfolio-group", 7.0),
    ("portfolio-study", 36.0),
    ("portfolio-organisation", 20.0),
    ("portfolio-start", 10.0),
    ("portfolio-months", 8.0),
    ("portfolio-kind", 12.0),
    ("portfolio-currency", 9.0),
    ("portfolio-price-year", 10.0),
    ("portfolio-convention", 30.0),
    ("report-sroi-ratio", 10.0),
    ("report-present-value", 18.0),
    ("report-total-inputs", 18.0),
    ("report-net-present-value", 18.0),
    ("portfolio-payback-months", 10.0),
    ("report-roi", 10.0),
    ("report-returns", 16.0),
    ("portfolio-cost", 16.0),
    ("report-hours", 10.0),
    ("portfolio-findings", 10.0),
    ("portfolio-error", 40.0),
];

/// The column of the group, and those of the value and the inputs, by their letters.
const GROUP: &str = "B";
const VALUE: &str = "L";
const INPUTS: &str = "M";

/// A workbook, the one form that is held until its end: the library's way of writing rows to a temporary file panics where
/// the disk is full. Cells hold what a spreadsheet can: about 15 digits. Texts of studies are texts, never formulas.
pub struct Xlsx<'a, W: Write + Send> {
    out: W,
    wording: &'a Wording,
    workbook: Workbook,
    next: u32,
}

impl<W: Write + Send> core::fmt::Debug for Xlsx<'_, W> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Xlsx").field("next", &self.next).finish_non_exhaustive()
    }
}

fn failed(problem: XlsxError) -> io::Error {
    match problem {
        XlsxError::IoError(problem) => problem,
        other => io::Error::other(other),
    }
}

impl<'a, W: Write + Send> Xlsx<'a, W> {
    /// Begins a workbook.
    ///
    /// # Errors
    /// Where a sheet cannot be named as the catalogue says.
    pub fn begin(out: W, wording: &'a Wording) -> io::Result<Self> {
        let mut workbook = Workbook::new();
        // The same studies give the same bytes: no clock.
        let no_time = ExcelDateTime::from_ymd(2000, 1, 1).map_err(failed)?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&no_time));
        let sheet = workbook.add_worksheet();
        sheet.set_name(wording.word("portfolio-sheet-studies")).map_err(failed)?;
        for (column, (_, width)) in (0_u16..).zip(HEADS) {
            sheet.set_column_width(column, width).map_err(failed)?;
        }
        sheet.set_freeze_panes(1, 3).map_err(failed)?;
        let head = head();
        for (column, (key, _)) in (0_u16..).zip(HEADS) {
            sheet.write_string_with_format(0, column, wording.word(key), &head).map_err(failed)?;
        }
        Ok(Self { out, wording, workbook, next: 1 })
    }

    fn totals(&mut self, totals: &Totals) -> Result<(), XlsxError> {
        let wording = self.wording;
        let last = self.next.max(2);
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(wording.word("portfolio-totals"))?;
        let head = head();
        for (column, key) in (0_u16..).zip(words::GROUP_HEADS) {
            sheet.write_string_with_format(0, column, wording.word(key), &head)?;
        }
        for (column, width) in (0_u16..).zip([7.0, 9.0, 12.0, 12.0, 44.0, 20.0, 20.0, 20.0, 12.0]) {
            sheet.set_column_width(column, width)?;
        }
        let studies = wording.word("portfolio-sheet-studies");
        let mut row = 1_u32;
        for group in totals.groups() {
            group_row(sheet, row, group, words::group_cells(wording, group, totals), &studies, last)?;
            row = row.saturating_add(1);
        }
        row = row.saturating_add(1);
        let mut remarks = words::remarks(wording, &Formatter::new(wording.language(), ""), totals);
        remarks.push(wording.word("portfolio-sheet-digits"));
        for remark in remarks {
            sheet.write_string(row, 0, remark)?;
            row = row.saturating_add(1);
        }
        Ok(())
    }
}

fn head() -> Format {
    Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top)
}

fn group_row(
    sheet: &mut Worksheet,
    row: u32,
    group: &Group,
    cells: [String; 9],
    studies: &str,
    last: u32,
) -> Result<(), XlsxError> {
    let money = Format::new().set_num_format("#,##0.00");
    let ratio = Format::new().set_num_format("0.00");
    let [_, _, kind, price_year, convention, ..] = cells;
    sheet.write_number(row, 0, group.group)?;
    let line = row.saturating_add(1);
    let range = |column: &str| format!("'{studies}'!${column}$2:${column}${last}");
    for (column, text) in (2_u16..).zip([kind, price_year, convention]) {
        sheet.write_string(row, column, text)?;
    }
    let counted = Formula::new(format!("COUNTIFS({},A{line})", range(GROUP)));
    if group.without_totals.is_some() {
        return Ok(());
    }
    sheet.write_formula(row, 1, counted.set_result(group.studies.to_string()))?;
    let result = |value: Option<Number>| value.map(|value| value.to_f64().to_string()).unwrap_or_default();
    for (column, letter, sum) in [(5, VALUE, group.total_present_value), (6, INPUTS, group.total_inputs)] {
        let sums = Formula::new(format!("SUMIFS({},{},A{line})", range(letter), range(GROUP)));
        sheet.write_formula_with_format(row, column, sums.set_result(result(sum.value)), &money)?;
    }
    let net = Formula::new(format!("F{line}-G{line}")).set_result(result(group.net_present_value.value));
    sheet.write_formula_with_format(row, 7, net, &money)?;
    let pooled = Formula::new(format!("IF(G{line}=0,\"\",F{line}/G{line})")).set_result(result(group.ratio));
    sheet.write_formula_with_format(row, 8, pooled, &ratio)?;
    Ok(())
}

/// A text as it fits into a cell.
fn cell(text: &str) -> String {
    visible(text).chars().take(MOST_CHARACTERS).collect()
}

impl<W: Write + Send> Table for Xlsx<'_, W> {
    fn row(&mut self, row: &Row, group: Option<u32>) -> io::Result<()> {
        if self.next > MOST_ROWS {
            let words = [("count", MOST_ROWS.to_string())];
            return Err(io::Error::other(self.wording.say("portfolio-sheet-full", words)));
        }
        let wording = self.wording;
        let at = self.next;
        let sheet = self.workbook.worksheet_from_index(0).map_err(failed)?;
        let mut write = || -> Result<(), XlsxError> {
            sheet.write_string(at, 0, cell(&row.place()))?;
            if let Some(group) = group {
                sheet.write_number(at, 1, group)?;
            }
            let findings = row.findings();
            match &row.answer {
                Answer::Evaluated(summary) => {
                    let formatter = Formatter::new(wording.language(), &summary.currency);
                    sheet.write_string(at, 2, cell(&summary.title))?;
                    sheet.write_string(at, 3, cell(summary.organisation.as_deref().unwrap_or_default()))?;
                    sheet.write_string(at, 4, summary.start.to_string())?;
                    sheet.write_number(at, 5, summary.months)?;
                    sheet.write_string(at, 6, wording.word(&format!("report-kind-{}", summary.kind.word())))?;
                    sheet.write_string(at, 7, &summary.currency)?;
                    if let Some(year) = summary.price_year {
                        sheet.write_number(at, 8, year)?;
                    }
                    sheet.write_string(at, 9, words::convention(wording, &formatter, &summary.convention))?;
                    let numbers = [
                        summary.ratio,
                        summary.total_present_value,
                        summary.total_inputs,
                        summary.net_present_value,
                        summary.payback_months,
                        summary.roi_ratio,
                        summary.returns,
                        summary.cost,
                        summary.hours,
                    ];
                    for (column, number) in (10_u16..).zip(numbers) {
                        if let Some(number) = number {
                            sheet.write_number(at, column, number.to_f64())?;
                        }
                    }
                    let found = findings.warnings.saturating_add(findings.advice);
                    sheet.write_number(at, 19, u32::try_from(found).unwrap_or(u32::MAX))?;
                }
                Answer::Refused(refusal) => {
                    sheet.write_string(at, 20, cell(&words::refusal(wording, refusal)))?;
                }
            }
            Ok(())
        };
        write().map_err(failed)?;
        self.next = self.next.saturating_add(1);
        Ok(())
    }

    fn end(mut self: Box<Self>, totals: &Totals) -> io::Result<()> {
        self.totals(totals).map_err(failed)?;
        let Self { mut out, mut workbook, .. } = *self;
        workbook.save_to_writer(&mut out).map_err(failed)?;
        out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use calamine::{Data, Reader};

    fn study(title: &str, people: u32, with: &str) -> String {
        format!(
            r#"{{ "sroi": "1", "title": "{title}", "currency": "GBP", {with} "activity": {{ "start": "2026-04", "months": 12 }},
            "convention": "undiscounted", "stakeholders": [{{ "id": "people" }}],
            "inputs": [{{ "id": "grant", "kind": "cash", "amount": "1000.10", "per": "activity" }}],
            "outcomes": [{{ "id": "learned", "stakeholder": "people", "quantity": {{ "count": "{people}", "per": "activity" }},
              "proxy": {{ "value": "10" }}, "deadweight": "0.5", "displacement": "0", "attribution_to_others": "0", "duration_years": 1 }}] }}"#
        )
    }

    #[test]
    fn sums_are_formulas_with_their_results_and_texts_are_texts() {
        for language in Language::ALL {
            let wording = Wording::new(language);
            let mut bytes = Vec::new();
            let mut table = Xlsx::begin(&mut bytes, &wording).unwrap();
            let mut totals = Totals::new();
            let texts = [
                study("=1+1", 100, "\"price_year\": 2026,"),
                "{".to_owned(),
                study(&"長".repeat(10_000), 300, "\"price_year\": 2026,"),
                study("Without a year", 300, ""),
            ];
            for (line, text) in (1..).zip(&texts) {
                let row = Row::read("all.ndjson", Some(line), text);
                let group = totals.add(&row);
                table.row(&row, group).unwrap();
            }
            Box::new(table).end(&totals).unwrap();
            let mut book = calamine::Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
            let [studies, sums]: [String; 2] = book.sheet_names().try_into().unwrap();
            let cells = book.worksheet_range(&studies).unwrap();
            assert_eq!(cells.get((1, 2)), Some(&Data::String("=1+1".to_owned())));
            assert_eq!((cells.get((1, 1)), cells.get((4, 1))), (Some(&Data::Float(1.0)), Some(&Data::Empty)));
            let Some(Data::String(error)) = cells.get((2, 20)) else { panic!("no error in {cells:?}") };
            assert!(error.starts_with("[not-json]"), "{error}");
            // The formulas of the studies are none; those of the totals add columns up, and hold what they come to.
            assert_eq!(book.worksheet_formula(&studies).unwrap().used_cells().count(), 0);
            let formulas = book.worksheet_formula(&sums).unwrap();
            let formulas: Vec<String> = formulas.used_cells().map(|(_, _, text)| text.clone()).collect();
            let expected = [
                format!("COUNTIFS('{studies}'!$B$2:$B$5,A2)"),
                format!("SUMIFS('{studies}'!$L$2:$L$5,'{studies}'!$B$2:$B$5,A2)"),
                format!("SUMIFS('{studies}'!$M$2:$M$5,'{studies}'!$B$2:$B$5,A2)"),
                "F2-G2".to_owned(),
                "IF(G2=0,\"\",F2/G2)".to_owned(),
            ];
            assert_eq!(formulas, expected);
            let results = book.worksheet_range(&sums).unwrap();
            let result = |column| results.get_value((1, column)).and_then(|cell| cell.to_string().parse::<f64>().ok());
            assert_eq!((result(5), result(6)), (Some(2000.0), Some(2000.2)));
            assert_eq!(result(8), totals.groups()[0].ratio.map(Number::to_f64));
        }
    }
}
