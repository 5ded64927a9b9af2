//! Decimals: strict reading, checked steps, and whether a step lost a digit.
//!
//! A [`Number`] is a decimal of at most 28 significant digits. It is born from text and dies in
//! formatting; no floating-point number ever becomes one.

use core::fmt;
use rust_decimal::{Decimal, RoundingStrategy};

/// A decimal number of at most 28 digits.
///
/// ```
/// use sroi::Number;
/// let third = Number::ONE.over("3".parse()?).ok_or("undefined")?;
/// assert!(third.lost);
/// assert_eq!(third.value.to_string(), "0.3333333333333333333333333333");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Number(Decimal);

/// The result of one arithmetic step: its value, and whether a digit was lost on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worked {
    /// The value, correct to 28 digits.
    pub value: Number,
    /// True where the exact result has more digits than a [`Number`] keeps.
    pub lost: bool,
}

/// Why a text is not a [`Number`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Not of the form `-12.5`: digits, at most one point, no grouping, no sign but `-`.
    NotPlain,
    /// More than 28 digits, or more than 28 places after the point.
    TooManyDigits,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotPlain => "not a plain decimal number",
            Self::TooManyDigits => "more than 28 digits",
        })
    }
}

impl core::error::Error for NumberError {}

/// The most digits a [`Number`] keeps.
pub const DIGITS: usize = 28;

impl Number {
    /// 0.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// 1.
    pub const ONE: Self = Self(Decimal::ONE);

    /// A whole number.
    ///
    /// ```
    /// assert_eq!(sroi::Number::whole(24).to_string(), "24");
    /// ```
    #[must_use]
    pub fn whole(value: u32) -> Self {
        Self(Decimal::from(value))
    }

    /// This number without its sign.
    #[must_use]
    pub fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// True for 0.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// True below 0.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self < Self::ZERO
    }

    /// True where nothing stands after the decimal point.
    ///
    /// ```
    /// # use sroi::Number;
    /// assert!("2.0".parse::<Number>()?.is_whole());
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.0.fract().is_zero()
    }

    /// This number as a small count, where it is one.
    #[must_use]
    pub fn as_count(self) -> Option<u32> {
        if self.is_whole() { u32::try_from(self.0.trunc()).ok() } else { None }
    }

    /// This number as a whole one, where it is one that 64 bits hold.
    ///
    /// ```
    /// assert_eq!(sroi::Number::from(-3).as_whole(), Some(-3));
    /// ```
    #[must_use]
    pub fn as_whole(self) -> Option<i64> {
        if self.is_whole() { i64::try_from(self.0.trunc()).ok() } else { None }
    }

    /// Sum; `None` where it is larger than a number can be.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Worked> {
        let value = self.0.checked_add(other.0)?;
        // Neither has a zero at its end: where places are missing, digits are.
        let lost = value.scale() < self.0.scale().max(other.0.scale());
        Some(Worked { value: trimmed(value), lost })
    }

    /// Difference; `None` where it is larger than a number can be.
    #[must_use]
    pub fn less(self, other: Self) -> Option<Worked> {
        let mut opposite = other.0;
        opposite.set_sign_negative(!other.0.is_sign_negative());
        self.plus(Self(opposite))
    }

    /// Product; `None` where it is larger than a number can be.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Worked> {
        let value = self.0.checked_mul(other.0)?;
        let kept = self.0.scale().saturating_add(other.0.scale());
        let lost = value.scale() < kept && !self.is_zero() && !other.is_zero();
        Some(Worked { value: trimmed(value), lost })
    }

    /// Quotient; `None` for a divisor of 0, or where it is larger than a number can be.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Worked> {
        let value = self.0.checked_div(other.0)?;
        let lost = !may_be_product(self.0, value, other.0) || {
            let back = Self(value).times(other)?;
            back.lost || back.value != self
        };
        Some(Worked { value: trimmed(value), lost })
    }

    /// Whole power by repeated multiplication; `None` where it is larger than a number can be.
    #[must_use]
    pub fn power(self, exponent: u32) -> Option<Worked> {
        let mut value = Self::ONE;
        let mut lost = false;
        for _ in 0..exponent {
            let step = value.times(self)?;
            value = step.value;
            lost |= step.lost;
            if value.is_zero() {
                break;
            }
        }
        Some(Worked { value, lost })
    }

    /// Square root to 28 digits; `None` below 0.
    #[must_use]
    pub fn root(self) -> Option<Worked> {
        if self.is_negative() {
            return None;
        }
        if self.is_zero() {
            return Some(Worked { value: Self::ZERO, lost: false });
        }
        // Newton: xₙ₊₁ = (xₙ + a ÷ xₙ) ÷ 2 falls steadily to the root from above.
        let mut guess = self.0.max(Decimal::ONE);
        for _ in 0..200 {
            let next = guess.checked_add(self.0.checked_div(guess)?)?.checked_div(Decimal::TWO)?;
            if next >= guess {
                break;
            }
            guess = next;
        }
        let value = Self(guess.normalize());
        let square = value.times(value)?;
        Some(Worked { value, lost: square.lost || square.value != self })
    }

    /// This number rounded half away from zero to `places` after the point. Only for showing.
    ///
    /// ```
    /// # use sroi::Number;
    /// assert_eq!("0.925".parse::<Number>()?.rounded(2).to_string(), "0.93");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn rounded(self, places: u32) -> Self {
        Self(self.0.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero))
    }

    /// The number as a double, for pictures and draws only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(0.0)
    }

    /// A double to 12 significant digits; `None` where it is no number, or larger than a number can be.
    pub(crate) fn near(value: f64) -> Option<Self> {
        Self::to_digits(value, 12)
    }

    /// The same to so many digits.
    pub(crate) fn to_digits(value: f64, digits: u32) -> Option<Self> {
        use rust_decimal::prelude::FromPrimitive;
        let exact = Decimal::from_f64(value)?;
        Some(Self(exact.round_sf(digits)?.normalize()))
    }

    /// A JSON number's text, which may carry an exponent. Same limits as [`str::parse`].
    pub(crate) fn from_json(text: &str) -> Result<Self, NumberError> {
        let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
            return text.parse();
        };
        let exponent: i32 = exponent.trim_start_matches('+').parse().map_err(|_| NumberError::TooManyDigits)?;
        if !(-30..=30).contains(&exponent) {
            return Err(NumberError::TooManyDigits);
        }
        let (sign, mantissa) = match mantissa.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", mantissa),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let point = i32::try_from(whole.len()).unwrap_or(i32::MAX).saturating_add(exponent);
        let digits = format!("{whole}{fraction}");
        let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
        let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
        let plain = if point <= 0 {
            format!("{sign}0.{}{digits}", zeros(point.saturating_neg()))
        } else if point >= length {
            format!("{sign}{digits}{}", zeros(point.saturating_sub(length)))
        } else {
            let (before, after) = digits.split_at(usize::try_from(point).unwrap_or(0));
            format!("{sign}{before}.{after}")
        };
        let trimmed = if plain.contains('.') { plain.trim_end_matches('0').trim_end_matches('.') } else { &plain };
        trimmed.parse()
    }

    /// How many digits of a JSON number's text carry meaning: no sign, point, exponent, outer zeros.
    pub(crate) fn significant_digits(text: &str) -> usize {
        let mantissa = text.split(['e', 'E']).next().unwrap_or(text);
        let digits = mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0');
        if mantissa.contains('.') {
            // Up to the last digit that is no zero.
            let places = (1..).zip(digits).filter(|(_, digit)| *digit != b'0');
            places.map(|(place, _)| place).last().unwrap_or(0)
        } else {
            digits.count()
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Decimal::from(value))
    }
}

impl core::str::FromStr for Number {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return Err(NumberError::NotPlain);
        }
        let whole = whole.trim_start_matches('0');
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > DIGITS {
            return Err(NumberError::TooManyDigits);
        }
        if let Some(mut value) = few_digits(whole, fraction) {
            value.set_sign_negative(text.starts_with('-') && !value.is_zero());
            return Ok(Self(value));
        }
        let sign = if text.starts_with('-') { "-" } else { "" };
        let whole = if whole.is_empty() { "0" } else { whole };
        let plain = if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") };
        let value = Decimal::from_str_exact(&plain).map_err(|_| NumberError::TooManyDigits)?;
        Ok(Self(if value.is_zero() { Decimal::ZERO } else { value }))
    }
}

/// The decimal of these digits before and after the point, where 63 bits hold them.
fn few_digits(whole: &str, fraction: &str) -> Option<Decimal> {
    if whole.len().saturating_add(fraction.len()) > 18 {
        return None;
    }
    let add = |sum: i64, digit: u8| sum.checked_mul(10)?.checked_add(i64::from(digit.checked_sub(b'0')?));
    let digits = whole.bytes().chain(fraction.bytes()).try_fold(0, add)?;
    Decimal::try_new(digits, u32::try_from(fraction.len()).ok()?).ok()
}

/// The same value without zeros at the end.
fn trimmed(value: Decimal) -> Number {
    let parts = value.unpack();
    // 2³² and 2⁶⁴ leave 6 when divided by 10.
    let high = parts.hi.wrapping_rem(10).wrapping_add(parts.mid.wrapping_rem(10));
    let last = high.wrapping_mul(6).wrapping_add(parts.lo.wrapping_rem(10)).wrapping_rem(10);
    Number(if last == 0 && value.scale() > 0 { value.normalize() } else { value })
}

/// Whether one decimal can be the product of two others, by the last 64 bits of either side: where it says no, it is none.
fn may_be_product(product: Decimal, one: Decimal, other: Decimal) -> bool {
    let last_bits = |value: Decimal| {
        let parts = value.unpack();
        u64::from(parts.lo) | u64::from(parts.mid).wrapping_shl(32)
    };
    let (low, high) = (one.scale().saturating_add(other.scale()), product.scale());
    let shift = |by: u32| 10_u64.wrapping_pow(by);
    let left = last_bits(one).wrapping_mul(last_bits(other)).wrapping_mul(shift(high.saturating_sub(low)));
    let right = last_bits(product).wrapping_mul(shift(low.saturating_sub(high)));
    left == right
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.0.normalize();
        let plain = if plain.is_zero() { Decimal::ZERO } else { plain };
        fmt::Display::fmt(&plain, f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        text.parse().expect(text)
    }

    #[test]
    fn reads_plain_decimals_only() {
        assert_eq!(number("-0").to_string(), "0");
        assert_eq!(number("007.50").to_string(), "7.5");
        for text in ["", "-", ".5", "5.", "+5", "1_000", "1,000", "1e3", "１２", " 1", "NaN", "--1"] {
            assert_eq!(text.parse::<Number>(), Err(NumberError::NotPlain), "{text:?}");
        }
        let long = "0.12345678901234567890123456789";
        assert_eq!(long.parse::<Number>(), Err(NumberError::TooManyDigits));
        assert_eq!("123456789012345678901234567890".parse::<Number>(), Err(NumberError::TooManyDigits));
    }

    #[test]
    fn what_is_shown_can_be_read_again() {
        // The largest values have a 29th digit, which reading back must not lose or refuse.
        let large = number("7000000").over(number("9")).unwrap().value.times(number("7.1")).unwrap().value;
        assert_eq!(number(&large.to_string()), large);
        assert_eq!(number("1975444.9351770484174670247146").to_string(), "1975444.9351770484174670247146");
    }

    #[test]
    fn json_exponents_are_read_exactly_or_refused() {
        assert_eq!(Number::from_json("1.5e3"), Ok(number("1500")));
        assert_eq!(Number::from_json("-25E-2"), Ok(number("-0.25")));
        assert_eq!(Number::from_json("1e-40"), Err(NumberError::TooManyDigits));
        assert_eq!(Number::significant_digits("0.30000000000000004"), 17);
        assert_eq!(Number::significant_digits("250000"), 6);
    }

    #[test]
    fn a_lost_digit_is_said() {
        assert!(!number("0.1").times(number("0.2")).unwrap().lost);
        assert!(number("1.000000000000000001").power(2).unwrap().lost);
        assert!(number("9000000000000000000000000000").plus(number("0.4")).unwrap().lost);
        assert!(number("0.0000000007422").plus(number("-3250722106254691934")).unwrap().lost);
        assert!(!number("1").over(number("8")).unwrap().lost);
        assert_eq!(number("1").over(Number::ZERO), None);
        assert_eq!(number("2").root().unwrap().value.to_string(), "1.4142135623730950488016887242");
        assert!(!number("6.25").root().unwrap().lost);
    }

    #[test]
    fn exact_quotients_are_told_from_rounded_ones() {
        for (a, b, lost) in [
            ("1", "8", false),
            ("1", "3", true),
            ("22.5", "0.15", false),
            ("100", "7", true),
            ("0.0000001", "0.00004", false),
            ("123456789012345678", "1000000000", false),
            ("99999999999999999999", "3", false),
            ("0", "7", false),
            ("-10", "4", false),
            ("18446744073709551616", "2", false),
            ("18446744073709551617", "2", false),
        ] {
            assert_eq!(number(a).over(number(b)).unwrap().lost, lost, "{a} ÷ {b}");
        }
    }

    #[test]
    fn no_zero_stays_at_the_end() {
        for (a, b, product) in
            [("2.5", "4", "10"), ("0.5", "0.2", "0.1"), ("42949672960", "0.1", "4294967296"), ("1.25", "8", "10")]
        {
            let product_of = number(a).times(number(b)).unwrap().value;
            assert_eq!((product_of.to_string(), product_of.0.scale()), (product.to_owned(), number(product).0.scale()));
        }
    }
}
