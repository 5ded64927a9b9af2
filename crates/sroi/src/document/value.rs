//! Single values: numbers, ids, months, years.

use super::json::{Node, Value};
use super::read::{Decode, Reader};
use crate::diagnostic::Problem;
use crate::number::{DIGITS, Number, NumberError};
use core::fmt;

/// The size from which no study's number can be right: 10¹⁵.
const TOO_LARGE: i64 = 1_000_000_000_000_000;

/// The most significant digits that survive in any JSON number.
const JSON_DIGITS: usize = 15;

impl Decode for Number {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        let read = match &node.value {
            Value::Number(text) if Number::significant_digits(text) > JSON_DIGITS => {
                Err(Problem::ImpreciseNumber { text: text.to_string() })
            }
            Value::Number(text) => within(text, Number::from_json(text)),
            Value::Text(text) => written(text),
            Value::Null | Value::Boolean(_) | Value::List(_) | Value::Object(_) => {
                reader.wrong_type("number", node);
                return None;
            }
        };
        read.map_err(|problem| reader.report(problem)).ok()
    }
}

/// A number as a study writes it in a text.
pub(crate) fn written(text: &str) -> Result<Number, Problem> {
    let too_long = Number::significant_digits(text) > DIGITS;
    within(text, if too_long { Err(NumberError::TooManyDigits) } else { text.parse() })
}

/// A number that was read, if it is one that a study may hold.
fn within(text: &str, read: Result<Number, NumberError>) -> Result<Number, Problem> {
    let number = read.map_err(|error| match error {
        NumberError::TooManyDigits => Problem::TooManyDigits { text: shortened(text) },
        NumberError::NotPlain => Problem::NumberNotPlain { text: shortened(text), mend: mended(text) },
    })?;
    if number.magnitude() >= Number::from(TOO_LARGE) {
        return Err(Problem::NumberTooLarge { text: shortened(text) });
    }
    Ok(number)
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= 60 { text.to_owned() } else { text.chars().take(59).chain(['…']).collect() }
}

/// What the writer probably meant: plain digits for full-width ones, `-` for ▲, no grouping, a
/// fraction for a percentage. Empty where it is not clear.
fn mended(text: &str) -> String {
    let mut percent = false;
    let mut plain = String::new();
    for character in text.trim().chars() {
        match character {
            '0'..='9' | '.' => plain.push(character),
            '０'..='９' => plain.extend(
                u32::from(character).checked_sub(u32::from('０')).and_then(|digit| char::from_digit(digit, 10)),
            ),
            '．' => plain.push('.'),
            '-' | '−' | '－' | '▲' | '△' if plain.is_empty() => plain.push('-'),
            '+' | '＋' if plain.is_empty() => {}
            ',' | '，' | '_' | ' ' | '\u{3000}' | '\u{a0}' => {}
            '%' | '％' => percent = true,
            '¥' | '￥' | '円' | '£' | '$' | '€' => {}
            _ => return String::new(),
        }
    }
    let number = plain.parse::<Number>().ok();
    let number = if percent {
        number.and_then(|number| number.over(Number::whole(100))).map(|worked| worked.value)
    } else {
        number
    };
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// An id: lower-case letters, digits and hyphens, such as `brand-account`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    /// The text of the id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Id {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let part = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.len() <= 64 && text.split('-').all(part) {
            return Some(Self(text));
        }
        let mend: String =
            text.to_ascii_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let mend = mend.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        reader.report(Problem::BadId { text: shortened(&text), mend: mend.chars().take(64).collect() });
        None
    }
}

/// A calendar month, written `2026-04`.
///
/// ```
/// use sroi::document::Month;
/// let start: Month = "2026-11".parse().map_err(|()| "month")?;
/// assert_eq!(start.later(3).to_string(), "2027-02");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u32);

impl Month {
    /// The month that comes `months` later.
    #[must_use]
    pub fn later(self, months: u32) -> Self {
        Self(self.0.saturating_add(months))
    }

    /// How many months from `earlier` to this one; `None` where it comes before.
    #[must_use]
    pub fn since(self, earlier: Self) -> Option<u32> {
        self.0.checked_sub(earlier.0)
    }

    /// The month before.
    #[must_use]
    pub fn before(self) -> Self {
        Self(self.0.saturating_sub(1))
    }
}

impl core::str::FromStr for Month {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, month) = text.split_once('-').ok_or(())?;
        let plain = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(year, 4) || !plain(month, 2) {
            return Err(());
        }
        let (year, month): (u32, u32) = (year.parse().map_err(|_| ())?, month.parse().map_err(|_| ())?);
        if !(1..=12).contains(&month) || year < 1900 {
            return Err(());
        }
        Ok(Self(year.saturating_mul(12).saturating_add(month.saturating_sub(1))))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.wrapping_div(12), self.0.wrapping_rem(12).saturating_add(1))
    }
}

impl serde::Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Decode for Month {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let month = text.parse().ok();
        if month.is_none() {
            reader.report(Problem::BadMonth { text: shortened(&text) });
        }
        month
    }
}

/// A whole number that nobody judges: a year, a count of months.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Whole(pub u32);

impl Decode for Whole {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        let number = Number::decode(node, reader)?;
        let whole = number.as_count();
        if whole.is_none() {
            reader.report(Problem::NotWhole { value: number.to_string() });
        }
        whole.map(Self)
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{Id, Month, Number, Whole};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use std::borrow::Cow;

    macro_rules! described {
        ($type:ty, $name:literal, $schema:tt) => {
            impl JsonSchema for $type {
                fn schema_name() -> Cow<'static, str> {
                    $name.into()
                }
                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!($schema)
                }
            }
        };
    }

    described!(Number, "Number", {
        "description": "A decimal number: a JSON number of at most 15 digits, or a text of at most 28 such as \"0.25\"; below 10^15.",
        "anyOf": [{ "type": "number" }, { "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$", "maxLength": 40 }]
    });
    described!(Whole, "Whole", {
        "description": "A whole number, 0 or more.",
        "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+$", "maxLength": 10 }]
    });
    described!(Id, "Id", {
        "description": "Lower-case letters, digits and hyphens.",
        "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64
    });
    described!(Month, "Month", {
        "description": "A calendar month such as 2026-04.",
        "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    });
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn mends_what_is_clear() {
        assert_eq!(mended("１２，３４５"), "12345");
        assert_eq!(mended("▲0.5"), "-0.5");
        assert_eq!(mended("25%"), "0.25");
        assert_eq!(mended("¥1,200"), "1200");
        assert_eq!(mended("about 5"), "");
    }
}
