//! Bytes to text: by the mark at the beginning, else strict UTF-8, else a guess that is said.

use crate::problem::Problem;
use encoding_rs::{Encoding as Codec, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// How the bytes of a file were read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Encoding {
    /// UTF-8.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Shift_JIS with the extensions of code page 932.
    #[serde(rename = "shift_jis")]
    ShiftJis,
    /// Windows-1252, Western European.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

impl Encoding {
    /// Bytes as text, the way a person says.
    pub(crate) fn decode(self, bytes: &[u8]) -> Result<Decoded<'_>, Problem> {
        let codec = match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::ShiftJis => SHIFT_JIS,
            Self::Windows1252 => WINDOWS_1252,
        };
        let (bytes, _) =
            Codec::for_bom(bytes).map_or((bytes, 0), |(_, mark)| (bytes.get(mark..).unwrap_or(bytes), mark));
        let text = codec.decode_without_bom_handling_and_without_replacement(bytes);
        let text = text.ok_or_else(|| Problem::NotDecodable { encoding: self.name().to_owned() })?;
        if text.contains('\0') {
            return Err(Problem::NotText);
        }
        Ok(Decoded { text, encoding: self, guessed: false })
    }

    /// Its usual name.
    ///
    /// ```
    /// assert_eq!(sroi_import::Encoding::ShiftJis.name(), "shift_jis");
    /// ```
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::ShiftJis => "shift_jis",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// A text and how it was read from bytes.
#[derive(Debug)]
pub(crate) struct Decoded<'b> {
    pub(crate) text: Cow<'b, str>,
    pub(crate) encoding: Encoding,
    /// Neither marked nor valid UTF-8.
    pub(crate) guessed: bool,
}

/// Reads bytes as text; never puts replacement characters in the place of what it cannot read.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Problem> {
    let (text, encoding, guessed) = if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        (core::str::from_utf8(rest).ok().map(Cow::Borrowed), Encoding::Utf8, false)
    } else if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        (UTF_16LE.decode_without_bom_handling_and_without_replacement(rest), Encoding::Utf16Le, false)
    } else if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        (UTF_16BE.decode_without_bom_handling_and_without_replacement(rest), Encoding::Utf16Be, false)
    } else if let Ok(text) = core::str::from_utf8(bytes) {
        (Some(Cow::Borrowed(text)), Encoding::Utf8, false)
    } else {
        let (text, encoding) = guess(bytes);
        (text, encoding, true)
    };
    let text = text.ok_or_else(|| Problem::NotDecodable { encoding: encoding.name().to_owned() })?;
    if text.contains('\0') {
        return Err(Problem::NotText);
    }
    Ok(Decoded { text, encoding, guessed })
}

/// Shift_JIS where that is possible and shows kana, else windows-1252.
///
/// Western text is often valid Shift_JIS too, but then it shows rare kanji and never kana, whose
/// first bytes are signs that hardly occur in Western text (`‚` and `ƒ`).
fn guess(bytes: &[u8]) -> (Option<Cow<'_, str>>, Encoding) {
    let kana = |text: &str| text.chars().any(|sign| ('\u{3041}'..='\u{30FE}').contains(&sign) && sign != '・');
    match SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) if kana(&text) => (Some(text), Encoding::ShiftJis),
        _ => (WINDOWS_1252.decode_without_bom_handling_and_without_replacement(bytes), Encoding::Windows1252),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, mark: [u8; 2], bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
    }

    #[test]
    fn marks_decide() {
        let low = utf16("日付,x", [0xFF, 0xFE], u16::to_le_bytes);
        let decoded = decode(&low).unwrap();
        assert_eq!((decoded.text.as_ref(), decoded.encoding, decoded.guessed), ("日付,x", Encoding::Utf16Le, false));
        let high = utf16("日付,x", [0xFE, 0xFF], u16::to_be_bytes);
        assert_eq!(decode(&high).unwrap().encoding, Encoding::Utf16Be);
        assert_eq!(decode(b"\xEF\xBB\xBFDate").unwrap().text, "Date");
    }

    #[test]
    fn the_rest_is_a_guess_by_kana() {
        let (japanese, _, _) = SHIFT_JIS.encode("日付,いいね");
        let decoded = decode(&japanese).unwrap();
        assert_eq!(
            (decoded.text.as_ref(), decoded.encoding, decoded.guessed),
            ("日付,いいね", Encoding::ShiftJis, true)
        );
        for western in ["caf\u{e9} cr\u{e8}me", "it\u{2019}s na\u{ef}ve \u{2013} \u{201c}so\u{201d}", "Stra\u{df}e"] {
            let (bytes, _, _) = WINDOWS_1252.encode(western);
            let decoded = decode(&bytes).unwrap();
            assert_eq!((decoded.text.as_ref(), decoded.encoding), (western, Encoding::Windows1252));
        }
    }

    #[test]
    fn broken_marks_and_binaries_are_refused() {
        assert_eq!(
            decode(b"\xEF\xBB\xBF\xFFDate").unwrap_err(),
            Problem::NotDecodable { encoding: "utf-8".to_owned() }
        );
        assert_eq!(decode(b"a\0b").unwrap_err(), Problem::NotText);
    }
}
