//! The typefaces, compiled in.
//!
//! BIZ UDPGothic is a universal-design face of Japanese public documents. Its Latin letters are wide and its
//! figures not of one width, so Noto Sans stands beside it, and Noto Emoji for signs that neither has.

use crate::Problem;
use typst::foundations::Bytes;
use typst::text::Font;

/// Latin letters first, then Japanese, then signs: in the order in which they are looked through.
const FILES: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/typefaces.rs"));

/// The licences of the typefaces, which go with every program that holds them.
///
/// ```
/// assert_eq!(sroi_pdf::LICENCES.matches("SIL OPEN FONT LICENSE Version 1.1").count(), 3);
/// ```
pub const LICENCES: &str = include!(concat!(env!("OUT_DIR"), "/licences.rs"));

/// Every face, in the order of the files.
pub(crate) fn faces() -> Result<Vec<Font>, Problem> {
    FILES.iter().map(|&file| Font::new(Bytes::new(file), 0).ok_or(Problem::Typeface)).collect()
}
