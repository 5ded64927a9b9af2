//! Number cells, as exports and spreadsheets print them.

use sroi::Number;

/// What a cell of a number column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Nothing, or a sign for nothing. Not 0.
    Missing,
    /// A number.
    Number(Number),
    /// Something else.
    Unreadable,
}

/// Whole digits beyond this are an id, not a number of anything.
const MOST_DIGITS: usize = 15;

impl Cell {
    /// Reads a count: a whole number, at least 0.
    pub(crate) fn count(text: &str, delimiter: char) -> Self {
        match Self::net(text, delimiter) {
            Self::Number(number) if number.is_negative() => Self::Unreadable,
            other => other,
        }
    }

    /// Reads a whole number, which may be below 0.
    pub(crate) fn net(text: &str, delimiter: char) -> Self {
        match Self::number(text, delimiter) {
            Self::Number(number) if !number.is_whole() => Self::Unreadable,
            other => other,
        }
    }

    /// Plain digits, as most cells are.
    pub(crate) fn plain(text: &str) -> Option<i64> {
        if text.is_empty() || text.len() > MOST_DIGITS {
            return None;
        }
        // At most fifteen digits: nothing overflows.
        text.bytes().try_fold(0_i64, |value, byte| {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit <= 9)?;
            Some(value.wrapping_mul(10).wrapping_add(i64::from(digit)))
        })
    }

    /// Reads a number with or without groups of three digits.
    ///
    /// A comma before three digits groups them, everywhere. A point before three digits groups them
    /// in files whose cells are parted by semicolons, and is a decimal point elsewhere.
    pub(crate) fn number(text: &str, delimiter: char) -> Self {
        let text = text.trim();
        if matches!(text, "" | "-" | "--" | "–" | "—")
            || ["undefined", "nan"].iter().any(|word| text.eq_ignore_ascii_case(word))
        {
            return Self::Missing;
        }
        let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => ("-", rest),
            None => ("", text),
        };
        let Some((whole, fraction)) = parts(digits, delimiter) else { return Self::Unreadable };
        if whole.len() > MOST_DIGITS {
            return Self::Unreadable;
        }
        let plain = if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") };
        plain.parse().map_or(Self::Unreadable, Self::Number)
    }
}

/// The digits before and after the decimal mark, without the marks that group them.
fn parts(digits: &str, delimiter: char) -> Option<(String, &str)> {
    let mark = digits.rfind(|sign: char| !sign.is_ascii_digit());
    let Some(mark) = mark else { return Some((digits.to_owned(), "")).filter(|(whole, _)| !whole.is_empty()) };
    let (before, after) = digits.split_at_checked(mark)?;
    let last = after.chars().next()?;
    let after = after.strip_prefix(last)?;
    let others = before.chars().find(|sign| !sign.is_ascii_digit());
    let groups = match (last, others) {
        // 1,234,567 or 1.234.567: only groups.
        (_, Some(other)) if other == last => true,
        // 1,234.5 or 1.234,5: the last mark is the decimal one.
        ('.' | ',', Some(_)) => false,
        (',', None) => after.len() == 3,
        ('.', None) => after.len() == 3 && delimiter == ';',
        _ => true,
    };
    // A decimal comma has no place where commas part cells, unless points group.
    if !groups && last == ',' && others.is_none() && delimiter == ',' {
        return None;
    }
    let whole = if groups { digits } else { before };
    let fraction = if groups { "" } else { after };
    if !groups && fraction.is_empty() {
        return None;
    }
    Some((ungrouped(whole)?, fraction))
}

/// `12,345` as `12345`: one kind of mark, between groups of three.
fn ungrouped(text: &str) -> Option<String> {
    let Some(mark) = text.chars().find(|sign| !sign.is_ascii_digit()) else {
        return Some(text.to_owned()).filter(|plain| !plain.is_empty());
    };
    if !matches!(mark, ',' | '.' | '\'' | '’' | ' ' | '\u{A0}' | '\u{202F}') {
        return None;
    }
    let mut groups = text.split(mark);
    let first = groups.next().filter(|group| (1..=3).contains(&group.len()))?;
    let plain = groups.try_fold(first.to_owned(), |plain, group| (group.len() == 3).then(|| plain + group))?;
    plain.bytes().all(|byte| byte.is_ascii_digit()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, delimiter: char) -> Option<String> {
        match Cell::number(text, delimiter) {
            Cell::Missing => Some("missing".to_owned()),
            Cell::Number(number) => Some(number.to_string()),
            Cell::Unreadable => None,
        }
    }

    #[test]
    fn missing_is_not_zero() {
        for text in ["", " ", "-", "--", "–", "undefined", "NAN", "NaN"] {
            assert_eq!(Cell::count(text, ','), Cell::Missing, "{text:?}");
        }
        assert_eq!(Cell::count("0", ','), Cell::Number(Number::ZERO));
        assert_eq!(Cell::count("0.0", ','), Cell::Number(Number::ZERO));
    }

    #[test]
    fn numbers_as_exports_print_them() {
        for (text, delimiter, wanted) in [
            ("1938.0", ',', "1938"),
            ("1938.0", ';', "1938"),
            ("12,345", ',', "12345"),
            ("1,234,567.50", ',', "1234567.5"),
            ("1.200", ';', "1200"),
            ("1.200", ',', "1.2"),
            ("1.234.567", ',', "1234567"),
            ("1.234,5", ';', "1234.5"),
            ("12,5", ';', "12.5"),
            ("12 345", ',', "12345"),
            ("-3", ',', "-3"),
            ("−3", ',', "-3"),
            ("007", ',', "7"),
        ] {
            assert_eq!(read(text, delimiter).as_deref(), Some(wanted), "{text:?} {delimiter:?}");
        }
    }

    #[test]
    fn nothing_else_is_a_number() {
        for text in
            ["6.49E+17", "12%", "1,23", "12,34,567", "1.", ".5", "5 or 6", "１２", "1234567890123456", "+1", "1,,234"]
        {
            assert_eq!(read(text, ','), None, "{text:?}");
        }
        assert_eq!(Cell::count("-1", ','), Cell::Unreadable);
        assert_eq!(Cell::count("0.5", ','), Cell::Unreadable);
    }
}
