//! Numbers as people type them: full-width digits, grouping, currency, 万 and 億, percent, ▲ for minus.
//!
//! The inverse of [`crate::Formatter`]: whatever that prints without rounding is read again as the same number.
//! What could be read in two ways is refused, not guessed.

use sroi::Number;

/// What is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Any number: money, hours, a count.
    Plain,
    /// A share in percent: `25` and `25%` are 0.25.
    Percent,
}

/// Why a text was not understood. The catalogues word it under `typed-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypedError {
    /// Nothing was typed.
    Empty,
    /// It is not a number.
    NotANumber,
    /// `1,5` or `1.234.567`: the sign may group or divide.
    Ambiguous,
    /// More than 28 digits.
    TooManyDigits,
    /// A percent sign where no share is asked for.
    PercentHere,
}

impl TypedError {
    /// The stable word.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "typed-empty",
            Self::NotANumber => "typed-not-a-number",
            Self::Ambiguous => "typed-ambiguous",
            Self::TooManyDigits => "typed-too-many-digits",
            Self::PercentHere => "typed-percent-here",
        }
    }
}

/// Reads a number as a person typed it.
///
/// # Errors
/// Why it could not be understood.
///
/// ```
/// use sroi_report::{Typed, typed};
/// let read = |text: &str, kind| typed(text, kind).map(|number| number.to_string());
/// assert_eq!(read("１２，３４５円", Typed::Plain).as_deref(), Ok("12345"));
/// assert_eq!(read("▲3億1,200万", Typed::Plain).as_deref(), Ok("-312000000"));
/// assert_eq!(read("15.4％", Typed::Percent).as_deref(), Ok("0.154"));
/// assert_eq!(read("£4.22 million", Typed::Plain).as_deref(), Ok("4220000"));
/// ```
pub fn typed(text: &str, kind: Typed) -> Result<Number, TypedError> {
    let plain: String = text.chars().map(half_width).collect();
    let mut rest = plain.trim();
    if rest.is_empty() {
        return Err(TypedError::Empty);
    }
    let mut negative = false;
    if let Some(inner) = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (negative, rest) = (true, inner.trim());
    }
    loop {
        if let Some(after) = rest.strip_prefix('-') {
            if negative {
                return Err(TypedError::NotANumber);
            }
            (negative, rest) = (true, after.trim_start());
        } else if let Some(after) = CURRENCIES.iter().find_map(|sign| rest.strip_prefix(sign)) {
            rest = after.trim_start();
        } else {
            break;
        }
    }
    let mut percent = false;
    loop {
        if let Some(before) = rest.strip_suffix('%').or_else(|| rest.strip_suffix("パーセント")) {
            if percent {
                return Err(TypedError::NotANumber);
            }
            (percent, rest) = (true, before.trim_end());
        } else if let Some(before) = CURRENCIES.iter().chain(&COUNTERS).find_map(|word| rest.strip_suffix(word)) {
            rest = before.trim_end();
        } else {
            break;
        }
    }
    let magnitude = in_parts(rest)?;
    let number = if negative { Number::ZERO.less(magnitude).map(|worked| worked.value) } else { Some(magnitude) };
    let number = number.ok_or(TypedError::TooManyDigits)?;
    match kind {
        Typed::Plain if percent => Err(TypedError::PercentHere),
        Typed::Plain => Ok(number),
        Typed::Percent => {
            let share = number.over(Number::whole(100)).filter(|share| !share.lost);
            share.map(|share| share.value).ok_or(TypedError::TooManyDigits)
        }
    }
}

/// Signs and words of money that may stand before or behind a number.
const CURRENCIES: [&str; 9] = ["¥", "円", "$", "€", "£", "JPY", "USD", "EUR", "GBP"];

/// Words that may stand behind a number and say only what is counted.
const COUNTERS: [&str; 8] = ["時間", "か月", "人", "件", "回", "年", "hours", "h"];

/// Multiples, the larger ones first.
const MULTIPLES: [(&str, &str); 11] = [
    ("兆", "1000000000000"),
    ("億", "100000000"),
    ("万", "10000"),
    ("千", "1000"),
    ("trillion", "1000000000000"),
    ("billion", "1000000000"),
    ("bn", "1000000000"),
    ("million", "1000000"),
    ("m", "1000000"),
    ("thousand", "1000"),
    ("k", "1000"),
];

/// `3億1,200万` is 3 × 100,000,000 + 1,200 × 10,000.
fn in_parts(text: &str) -> Result<Number, TypedError> {
    let lower = text.to_ascii_lowercase();
    let mut rest = lower.as_str();
    let mut sum = Number::ZERO;
    let mut last: Option<Number> = None;
    while !rest.is_empty() {
        let end = rest.find(|sign: char| !matches!(sign, '0'..='9' | ',' | '.' | '\'' | ' ')).unwrap_or(rest.len());
        let (digits, after) = rest.split_at_checked(end).ok_or(TypedError::NotANumber)?;
        let number = grouped(digits.trim())?;
        let multiple = MULTIPLES.iter().find_map(|(word, value)| after.strip_prefix(word).map(|after| (after, *value)));
        let (after, multiple) = match multiple {
            Some((after, value)) => (after.trim_start(), value.parse().unwrap_or(Number::ONE)),
            None if after.is_empty() => ("", Number::ONE),
            None => return Err(TypedError::NotANumber),
        };
        // 万 after 億, never the other way round.
        if last.is_some_and(|last| multiple >= last) {
            return Err(TypedError::NotANumber);
        }
        last = Some(multiple);
        let part = number.times(multiple).filter(|part| !part.lost).ok_or(TypedError::TooManyDigits)?;
        sum = sum.plus(part.value).filter(|sum| !sum.lost).ok_or(TypedError::TooManyDigits)?.value;
        rest = after;
    }
    if last.is_some() { Ok(sum) } else { Err(TypedError::NotANumber) }
}

/// Digits with or without groups of three.
fn grouped(text: &str) -> Result<Number, TypedError> {
    if text.is_empty() {
        return Err(TypedError::NotANumber);
    }
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    let fraction = match fraction {
        Some(fraction) if fraction.contains(['.', ',', '\'', ' ']) => return Err(TypedError::Ambiguous),
        Some("") if whole.is_empty() => return Err(TypedError::NotANumber),
        fraction => fraction.unwrap_or_default(),
    };
    let groups: Vec<&str> = whole.split([',', '\'', ' ']).collect();
    let first = groups.first().copied().unwrap_or_default();
    let apart = groups.len() > 1;
    if apart && (first.is_empty() || first.len() > 3 || groups.iter().skip(1).any(|group| group.len() != 3)) {
        return Err(TypedError::Ambiguous);
    }
    let digits = groups.concat();
    let digits = if digits.is_empty() { "0".to_owned() } else { digits };
    let plain = if fraction.is_empty() { digits } else { format!("{digits}.{fraction}") };
    plain.parse().map_err(|error| match error {
        sroi::NumberError::NotPlain => TypedError::NotANumber,
        sroi::NumberError::TooManyDigits => TypedError::TooManyDigits,
    })
}

/// Full-width signs as their plain twins, minus signs as one, spaces as one.
fn half_width(sign: char) -> char {
    match sign {
        '▲' | '△' | '−' | '‐' | '‑' | '–' | '—' | 'ー' | '－' => '-',
        '￥' => '¥',
        '、' => ',',
        '。' => '.',
        '’' => '\'',
        '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' => ' ',
        '\u{ff01}'..='\u{ff5e}' => u32::from(sign).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(sign),
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Formatter, Language};
    use proptest::prelude::*;

    fn plain(text: &str) -> Result<String, TypedError> {
        typed(text, Typed::Plain).map(|number| number.to_string())
    }

    #[test]
    fn reads_what_people_type() {
        for (text, number) in [
            ("1200", "1200"),
            ("１，２００", "1200"),
            ("1 200.50", "1200.5"),
            ("¥1,200", "1200"),
            ("1,200 円", "1200"),
            ("120万円", "1200000"),
            ("1.2万", "12000"),
            ("3億1,200万円", "312000000"),
            ("２千円", "2000"),
            ("▲１２", "-12"),
            ("−¥0.5", "-0.5"),
            ("(1,200)", "-1200"),
            ("32時間", "32"),
            ("1.5m", "1500000"),
            ("£4.22\u{a0}million", "4220000"),
            (".5", "0.5"),
            ("5.", "5"),
            ("007", "7"),
        ] {
            assert_eq!(plain(text).as_deref(), Ok(number), "{text}");
        }
    }

    #[test]
    fn refuses_what_could_be_read_in_two_ways() {
        for (text, error) in [
            ("", TypedError::Empty),
            ("　", TypedError::Empty),
            ("1,5", TypedError::Ambiguous),
            ("1.234.567", TypedError::Ambiguous),
            ("1.234,56", TypedError::Ambiguous),
            ("12,34,567", TypedError::Ambiguous),
            ("abc", TypedError::NotANumber),
            ("--5", TypedError::NotANumber),
            ("5万3億", TypedError::NotANumber),
            ("1e5", TypedError::NotANumber),
            ("25%", TypedError::PercentHere),
            ("12345678901234567890123456789012", TypedError::TooManyDigits),
            (".", TypedError::NotANumber),
        ] {
            assert_eq!(plain(text), Err(error), "{text}");
        }
    }

    #[test]
    fn shares_are_typed_in_percent() {
        for (text, share) in
            [("25", "0.25"), ("25%", "0.25"), ("２５％", "0.25"), ("-3.5 %", "-0.035"), ("0.25", "0.0025")]
        {
            let read = typed(text, Typed::Percent).map(|number| number.to_string());
            assert_eq!(read.as_deref(), Ok(share), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_printed_exactly_is_read_again(digits in -1_000_000_000_000_000_i64..1_000_000_000_000_000, places in 0_u32..6) {
            let text = format!("{digits}");
            let scale: Number = format!("1{}", "0".repeat(usize::try_from(places).unwrap())).parse().unwrap();
            let number = text.parse::<Number>().unwrap().over(scale).unwrap().value;
            for language in [Language::En, Language::Ja] {
                prop_assert_eq!(typed(&Formatter::new(language, "JPY").exact(number), Typed::Plain), Ok(number));
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,40}") {
            let _ = typed(&text, Typed::Plain);
            let _ = typed(&text, Typed::Percent);
        }
    }
}
