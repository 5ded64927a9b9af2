//! Header cells: normalised for matching, cleaned for showing.

use unicode_normalization::UnicodeNormalization;

/// A header as it is compared: NFKC, no soft hyphens or zero-width signs, no trailing backslash,
/// single spaces, lower case.
pub(crate) fn normal(cell: &str) -> String {
    let plain: String = cell.nfkc().filter(|sign| !invisible(*sign)).collect();
    let trimmed = plain.trim_end_matches(|sign: char| sign == '\\' || sign.is_whitespace());
    trimmed.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A cell as it is shown: on one line, without signs that cannot be seen, at most `most` long.
pub(crate) fn shown(cell: &str, most: usize) -> String {
    let plain: String = cell.chars().map(|sign| if sign.is_whitespace() { ' ' } else { sign }).collect();
    let plain: String = plain.chars().filter(|sign| !invisible(*sign) && !sign.is_control()).collect();
    let plain = plain.trim();
    match plain.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", plain.get(..end).unwrap_or_default()),
        None => plain.to_owned(),
    }
}

/// Soft hyphens, zero-width signs, byte order marks, and signs that turn the writing direction.
fn invisible(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_compare_by_what_is_read() {
        for (cell, wanted) in [
            ("\u{FEFF}Date", "date"),
            ("Com\u{AD}ments ad\u{AD}ded", "comments added"),
            ("Phone number clicks ", "phone number clicks"),
            ("共有された回数\\", "共有された回数"),
            ("ＵＲＬクリック数", "urlクリック数"),
            (" Post \u{A0} Link\u{200B}", "post link"),
        ] {
            assert_eq!(normal(cell), wanted);
        }
    }

    #[test]
    fn shown_cells_are_short_and_harmless() {
        assert_eq!(shown("a\nb\u{202E}c ", 10), "a bc");
        assert_eq!(shown("インプレッション", 4), "インプレ…");
    }
}
