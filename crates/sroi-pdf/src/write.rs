//! From a report to the bytes of a file.

use crate::inputs::inputs;
use crate::letters::Letters;
use crate::room::Room;
use crate::{Problem, typefaces};
use jiff::civil::Date;
use sroi_report::Report;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The report as PDF, made on a date.
///
/// The file is PDF/UA-1 and PDF/A-2a. PDF/A wants to know when a file was made: without a date it is PDF/UA-1
/// alone. Characters that no typeface here has are shown as 〓, as is done in Japanese setting, and named on the
/// last page.
///
/// # Errors
///
/// A chart that cannot be drawn.
pub fn write(report: &Report, date: Option<Date>) -> Result<Vec<u8>, Problem> {
    let date = date.and_then(day);
    let faces = typefaces::faces()?;
    let letters = Letters::of(faces.clone());
    let room = Room::new(inputs(report, date, letters)?, faces, date);
    let written = set(&room, date);
    // What the typesetter remembers for a next time that does not come.
    comemo::evict(0);
    written
}

fn set(room: &Room, date: Option<Datetime>) -> Result<Vec<u8>, Problem> {
    let document = typst::compile::<PagedDocument>(room).output.map_err(|said| problem(&said))?;
    let standards: &[PdfStandard] =
        if date.is_some() { &[PdfStandard::A_2a, PdfStandard::Ua_1] } else { &[PdfStandard::Ua_1] };
    let options = PdfOptions {
        creator: Smart::Custom(Some(format!("sroi {}", env!("CARGO_PKG_VERSION")))),
        standards: PdfStandards::new(standards).map_err(|said| Problem::Setting(vec![said.message().to_string()]))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|said| problem(&said))
}

/// A day before the year 0 cannot be written.
fn day(date: Date) -> Option<Datetime> {
    let part = |number: i8| u8::try_from(number).ok();
    Datetime::from_ymd(u16::try_from(date.year()).ok()?.into(), part(date.month())?, part(date.day())?)
}

fn problem(said: &EcoVec<SourceDiagnostic>) -> Problem {
    Problem::Setting(said.iter().map(|one| one.message.to_string()).collect())
}
