//! A number that becomes a length.

use crate::Problem;
use core::fmt;
use core::str::FromStr;
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// A number that becomes a length or a place in a picture, and nothing else: it is never shown.
///
/// ```
/// use sroi_chart::Value;
/// let value: Value = "4220133.6".parse()?;
/// assert_eq!(value.get(), 4_220_133.6);
/// assert!("NaN".parse::<Value>().is_err());
/// assert!("1,000".parse::<Value>().is_err());
/// # Ok::<(), sroi_chart::Problem>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Value(f64);

/// Larger than any amount of money, and so small that sums and differences of such numbers stay finite.
const LARGEST: f64 = 1e30;

/// What is smaller is nothing.
const SMALLEST: f64 = 1e-30;

impl Value {
    /// The number.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Value {
    type Error = Problem;

    fn try_from(number: f64) -> Result<Self, Problem> {
        // Not a number is not below the largest either.
        match number.abs() {
            size if size < SMALLEST => Ok(Self(0.0)),
            size if size <= LARGEST => Ok(Self(number)),
            _ => Err(Problem::Number(number.to_string())),
        }
    }
}

impl FromStr for Value {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let number = text.parse::<f64>().map_err(|_| Problem::Number(text.to_owned()))?;
        Self::try_from(number).map_err(|_| Problem::Number(text.to_owned()))
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.0)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberOrText)
    }
}

struct NumberOrText;

impl Visitor<'_> for NumberOrText {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number, or a decimal number as text")
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Value::try_from(number).map_err(E::custom)
    }

    // Through text: a whole number has no lossless way to a float but this one.
    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        number.to_string().parse().map_err(E::custom)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        number.to_string().parse().map_err(E::custom)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts_are_the_same_value() {
        for json in ["12", "12.0", "\"12\"", "\"12.000\"", "\"1.2e1\""] {
            assert_eq!(serde_json::from_str::<Value>(json).unwrap().get(), 12.0, "{json}");
        }
        assert_eq!(serde_json::from_str::<Value>("-3").unwrap().get(), -3.0);
    }

    #[test]
    fn what_has_no_place_in_a_picture_is_refused() {
        for text in ["NaN", "inf", "-inf", "", " 1", "1 000", "1e31", "١"] {
            assert_eq!(text.parse::<Value>(), Err(Problem::Number(text.to_owned())));
        }
        assert!(Value::try_from(f64::NAN).is_err());
        assert!(serde_json::from_str::<Value>("null").is_err());
    }

    #[test]
    fn next_to_nothing_is_nothing() {
        assert_eq!("-1e-300".parse::<Value>().unwrap().get().to_string(), "0");
    }
}
