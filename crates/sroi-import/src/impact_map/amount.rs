//! Numbers as people write them into a map: with signs of money, percent signs, units and brackets.

use crate::cell::Cell;
use sroi::Number;
use unicode_normalization::UnicodeNormalization;

/// What a cell of numbers holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    Missing,
    Number {
        value: Number,
        /// Marked as a percentage, which `value` still is: 25 for `25%`.
        percent: bool,
        /// Places after the decimal point as written.
        places: u32,
    },
    Unreadable,
}

/// Words for nothing.
const NOTHING: &[&str] = &["n/a", "na", "tbc", "tbd", "none", "なし", "無し", "無", "未定", "不明", "該当なし", "?"];

/// Signs and words of money, with what they say of the currency.
const MONEY: &[(&str, Option<&str>)] = &[
    ("円", Some("JPY")),
    ("£", Some("GBP")),
    ("€", Some("EUR")),
    ("us$", Some("USD")),
    ("a$", Some("AUD")),
    ("nz$", Some("NZD")),
    ("hk$", Some("HKD")),
    ("ca$", Some("CAD")),
    ("₩", Some("KRW")),
    ("₹", Some("INR")),
    ("gbp", Some("GBP")),
    ("eur", Some("EUR")),
    ("jpy", Some("JPY")),
    ("usd", Some("USD")),
    ("aud", Some("AUD")),
    ("nzd", Some("NZD")),
    ("cad", Some("CAD")),
    ("sgd", Some("SGD")),
    ("chf", Some("CHF")),
    ("krw", Some("KRW")),
    ("hkd", Some("HKD")),
    ("twd", Some("TWD")),
    // These are of several currencies.
    ("¥", None),
    ("$", None),
];

/// Units that may stand behind a number without changing it.
const UNITS: &[&str] = &[
    "years",
    "year",
    "yrs",
    "yr",
    "people",
    "persons",
    "person",
    "participants",
    "hours",
    "年間",
    "カ年",
    "か年",
    "ヶ年",
    "年",
    "人",
    "名",
    "件",
    "回",
    "時間",
    "世帯",
    "組",
    "社",
    "団体",
    "p.a.",
    "each",
];

/// Powers of ten that may stand behind a number.
const SCALES: &[(&str, u32)] = &[("百万", 1_000_000), ("億", 100_000_000), ("万", 10_000), ("千", 1_000)];

impl Amount {
    /// Reads a cell; `delimiter` parts the cells of the file and says what a comma can be.
    pub(crate) fn read(cell: &str, delimiter: char) -> Self {
        let text = clean(cell);
        if text.is_empty() || NOTHING.contains(&text.as_str()) {
            return Self::Missing;
        }
        let (negative, text) = sign(&text);
        let text = MONEY.iter().fold(text, |text, (mark, _)| bare(&text, mark));
        // The sign may stand behind the mark: `£-20`.
        let (twice, text) = sign(&text);
        let (text, percent) = match text.strip_suffix('%').or_else(|| text.strip_suffix("percent")) {
            Some(rest) => (rest.trim().to_owned(), true),
            None => (text, false),
        };
        let text =
            UNITS.iter().find_map(|unit| text.strip_suffix(unit)).map_or(text.clone(), |rest| rest.trim().to_owned());
        let (text, scale) = SCALES
            .iter()
            .find_map(|(word, scale)| Some((text.strip_suffix(word)?.trim().to_owned(), *scale)))
            .unwrap_or((text, 1));
        let value = match Cell::number(&text, delimiter) {
            Cell::Missing if negative || twice || percent => return Self::Unreadable,
            Cell::Missing => return Self::Missing,
            Cell::Unreadable => return Self::Unreadable,
            Cell::Number(number) => number,
        };
        let signed = if negative != twice { Number::ZERO.less(value) } else { Number::ZERO.plus(value) };
        let scaled = signed.and_then(|signed| signed.value.times(Number::whole(scale)));
        let places = value.to_string().split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let places = written_places(&text).max(u32::try_from(places).unwrap_or(0));
        scaled.map_or(Self::Unreadable, |scaled| Self::Number { value: scaled.value, percent, places })
    }

    /// The number, a percentage as a fraction.
    pub(crate) fn fraction(&self) -> Option<Number> {
        match self {
            Self::Number { value, percent: true, .. } => value.over(Number::whole(100)).map(|worked| worked.value),
            Self::Number { value, .. } => Some(*value),
            Self::Missing | Self::Unreadable => None,
        }
    }
}

/// Zeros at the end count as written: `1.50` has two places.
fn written_places(text: &str) -> u32 {
    let after = text.rsplit_once('.').map_or(0, |(_, after)| after.len());
    u32::try_from(after).unwrap_or(0)
}

/// Full-width signs plain, nothing that cannot be seen, the guard of our own CSV gone.
fn clean(cell: &str) -> String {
    let plain: String = unguarded(cell).nfkc().collect();
    crate::header::shown(&plain, 200).to_lowercase()
}

/// Without the `'` that keeps a spreadsheet from reading a cell as a formula.
pub(crate) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}

/// Signs of a loss: `-5`, `▲5`, `(5)`.
fn sign(text: &str) -> (bool, String) {
    let bracketed = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    if let Some(rest) = bracketed {
        return (true, rest.trim().to_owned());
    }
    match text.strip_prefix(['-', '\u{2212}', '▲', '△', '–', '‐']) {
        Some(rest) if !rest.trim().is_empty() => (true, rest.trim().to_owned()),
        _ => (false, text.to_owned()),
    }
}

fn bare(text: &str, mark: &str) -> String {
    let front = text.strip_prefix(mark).map_or(text, str::trim_start);
    front.strip_suffix(mark).map_or(front, str::trim_end).to_owned()
}

/// The currencies that a text names by sign or code, and whether it has a sign of several.
pub(crate) fn currencies(text: &str) -> (Vec<&'static str>, Vec<&'static str>) {
    let text = clean(text);
    let (mut named, mut several) = (Vec::new(), Vec::new());
    for (mark, currency) in MONEY {
        let is_code = mark.len() == 3 && mark.is_ascii() && !mark.contains('$');
        let there = if is_code {
            text.split(|sign: char| !sign.is_alphanumeric()).any(|word| word == *mark)
        } else {
            text.contains(mark)
        };
        match currency {
            _ if !there => {}
            Some(currency) if !named.contains(currency) => named.push(*currency),
            Some(_) => {}
            None if named.iter().any(|named| named.ends_with('D') && *mark == "$") => {}
            None => several.push(*mark),
        }
    }
    (named, several)
}

/// What a heading multiplies its column by: 1000 for `単価(千円)`.
pub(crate) fn scale_of(heading: &str) -> u32 {
    let text = clean(heading);
    if text.contains("百万円") {
        1_000_000
    } else if text.contains("万円") {
        10_000
    } else if text.contains("千円") || ["£000", "£'000", "$000", "$'000", "€000"].iter().any(|unit| text.contains(unit))
    {
        1_000
    } else {
        1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match Amount::read(text, ',') {
            Amount::Missing => "missing".to_owned(),
            Amount::Unreadable => "unreadable".to_owned(),
            Amount::Number { value, percent, .. } => format!("{value}{}", if percent { "%" } else { "" }),
        }
    }

    #[test]
    fn numbers_as_maps_have_them() {
        for (text, wanted) in [
            ("25%", "25%"),
            ("２５％", "25%"),
            ("0.25", "0.25"),
            ("1,200", "1200"),
            ("¥1,200", "1200"),
            ("1,200円", "1200"),
            ("￥１，２００", "1200"),
            ("£1,200.00", "1200"),
            ("(1,200)", "-1200"),
            ("▲1,200", "-1200"),
            ("△5", "-5"),
            ("£-20", "-20"),
            ("-£20", "-20"),
            ("(£20)", "-20"),
            ("３年", "3"),
            ("120万円", "1200000"),
            ("60 people", "60"),
            ("'-5", "-5"),
            ("1200 GBP", "1200"),
            ("", "missing"),
            ("-", "missing"),
            ("n/a", "missing"),
            ("=C5*D5", "unreadable"),
            ("about 5", "unreadable"),
            ("1E+17", "unreadable"),
            ("12345678901234567", "unreadable"),
            ("\u{202E}5", "5"),
            ("%", "unreadable"),
            ("0.30000000000000004", "0.30000000000000004"),
            ("US$5", "5"),
        ] {
            assert_eq!(read(text), wanted, "{text:?}");
        }
        assert_eq!(Amount::read("1.200,50", ';').fraction().unwrap().to_string(), "1200.5");
        assert_eq!(Amount::read("12,5%", ';').fraction().unwrap().to_string(), "0.125");
    }

    #[test]
    fn currencies_are_told_by_their_signs() {
        assert_eq!(currencies("Value £"), (vec!["GBP"], vec![]));
        assert_eq!(currencies("単価（円）"), (vec!["JPY"], vec![]));
        assert_eq!(currencies("US$5"), (vec!["USD"], vec![]));
        assert_eq!(currencies("$5"), (vec![], vec!["$"]));
        assert_eq!(currencies("Value (EUR)"), (vec!["EUR"], vec![]));
        assert_eq!(currencies("neural"), (vec![], vec![]));
        assert_eq!((scale_of("単価（千円）"), scale_of("Value")), (1000, 1));
    }
}
