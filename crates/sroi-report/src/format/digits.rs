//! The digits of a decimal: the one place where a figure is rounded.
//!
//! Works on the digits themselves, so nothing overflows and nothing passes through a double.

use core::iter::repeat_n;
use sroi::Number;

/// A decimal as digits: `digits ÷ 10^places`, with at least one digit before the point.
#[derive(Clone, Debug)]
pub(super) struct Digits {
    negative: bool,
    digits: Vec<u8>,
    places: usize,
}

impl Digits {
    pub(super) fn of(value: Number) -> Self {
        let text = value.to_string();
        let plain = text.trim_start_matches('-');
        let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
        let digits = whole.bytes().chain(fraction.bytes()).map(|byte| byte.saturating_sub(b'0')).collect();
        Self { negative: text.starts_with('-'), digits, places: fraction.len() }
    }

    /// The power of ten of the first digit that is not 0; `None` for 0.
    pub(super) fn order(&self) -> Option<i32> {
        let first = self.digits.iter().position(|digit| *digit != 0)?;
        Some(self.whole_length().saturating_sub(count(first)).saturating_sub(1))
    }

    /// Rounded half away from zero to exactly `places` after the point; below 0, to tens, hundreds …
    pub(super) fn rounded(&self, places: i32) -> Self {
        let (kept, up) = match usize::try_from(self.whole_length().saturating_add(places)) {
            Ok(kept) => (
                self.digits.iter().copied().chain(repeat_n(0, kept)).take(kept).collect(),
                self.digits.get(kept).is_some_and(|digit| *digit >= 5),
            ),
            Err(_) => (Vec::new(), false),
        };
        let mut digits = if up { one_more(kept) } else { kept };
        digits.extend(repeat_n(0, usize::try_from(places.saturating_neg()).unwrap_or(0)));
        Self::tidy(self.negative, digits, usize::try_from(places).unwrap_or(0))
    }

    /// Rounded to so many significant digits.
    pub(super) fn significant(&self, digits: i32) -> Self {
        self.order()
            .map_or_else(|| self.rounded(0), |order| self.rounded(digits.saturating_sub(1).saturating_sub(order)))
    }

    /// Rounded to `places`, or to as many more as it takes not to become one of the landmarks (0, 1 …)
    /// without being it: something never reads as nothing, nor almost all as all.
    pub(super) fn faithful(&self, places: i32, landmarks: &[&str]) -> Self {
        let rounded = self.rounded(places);
        let reached = rounded.plain();
        if reached == self.plain() || !landmarks.contains(&reached.as_str()) {
            return rounded;
        }
        let least = usize::try_from(places).unwrap_or(0);
        if reached == "0" {
            return self.significant(2).trimmed(least);
        }
        (places.saturating_add(1)..=count(self.places))
            .map(|more| self.rounded(more))
            .find(|finer| finer.plain() != reached)
            .unwrap_or(rounded)
    }

    /// Without zeros at the end, but with at least so many places.
    pub(super) fn trimmed(mut self, least: usize) -> Self {
        while self.places > least && self.digits.last() == Some(&0) {
            self.digits.pop();
            self.places = self.places.saturating_sub(1);
        }
        self
    }

    /// Times a power of ten, exactly.
    pub(super) fn moved(&self, power: i32) -> Self {
        let more = usize::try_from(power).unwrap_or(0);
        let fewer = usize::try_from(power.saturating_neg()).unwrap_or(0);
        let mut digits = self.digits.clone();
        digits.extend(repeat_n(0, more.saturating_sub(self.places)));
        Self::tidy(self.negative, digits, self.places.saturating_sub(more).saturating_add(fewer))
    }

    /// Splits off the last `length` digits before the point, for 万, 億 …; the fraction stays with them.
    pub(super) fn split_whole(&self, length: usize) -> (Self, Self) {
        let at = self.digits.len().saturating_sub(self.places).saturating_sub(length);
        let (high, low) = self.digits.split_at(at);
        (Self::tidy(self.negative, high.to_vec(), 0), Self::tidy(self.negative, low.to_vec(), self.places))
    }

    /// `−` (U+2212) below 0.
    pub(super) fn sign(&self) -> &'static str {
        if self.negative && self.order().is_some() { "−" } else { "" }
    }

    /// The magnitude with a comma between groups of three.
    pub(super) fn grouped(&self) -> String {
        let whole = self.digits.len().saturating_sub(self.places);
        let mut text = String::new();
        for (index, digit) in self.digits.iter().enumerate() {
            if index == whole {
                text.push('.');
            } else if index > 0 && index < whole && whole.saturating_sub(index).is_multiple_of(3) {
                text.push(',');
            }
            text.push(char::from(digit.saturating_add(b'0')));
        }
        text
    }

    /// The sign and the grouped digits.
    pub(super) fn text(&self) -> String {
        format!("{}{}", self.sign(), self.grouped())
    }

    /// The magnitude without grouping or zeros at the end, to compare with.
    fn plain(&self) -> String {
        self.clone().trimmed(0).grouped().replace(',', "")
    }

    fn whole_length(&self) -> i32 {
        count(self.digits.len().saturating_sub(self.places))
    }

    /// Exactly one 0 before the point where nothing else stands there.
    fn tidy(negative: bool, digits: Vec<u8>, places: usize) -> Self {
        let missing = places.saturating_add(1).saturating_sub(digits.len());
        let padded: Vec<u8> = repeat_n(0, missing).chain(digits).collect();
        let spare = padded.len().saturating_sub(places).saturating_sub(1);
        let surplus = padded.iter().take(spare).take_while(|digit| **digit == 0).count();
        Self { negative, digits: padded.into_iter().skip(surplus).collect(), places }
    }
}

fn count(length: usize) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}

/// One more in the last digit, with its carry.
fn one_more(mut digits: Vec<u8>) -> Vec<u8> {
    for digit in digits.iter_mut().rev() {
        if *digit < 9 {
            *digit = digit.saturating_add(1);
            return digits;
        }
        *digit = 0;
    }
    digits.insert(0, 1);
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Digits {
        Digits::of(text.parse().expect(text))
    }

    #[test]
    fn rounds_half_away_from_zero() {
        for (text, places, shown) in [
            ("0.925", 2, "0.93"),
            ("-0.925", 2, "−0.93"),
            ("0.924999", 2, "0.92"),
            ("9.995", 2, "10.00"),
            ("999.5", 0, "1,000"),
            ("0.4", 0, "0"),
            ("0.5", 0, "1"),
            ("-0.4", 0, "0"),
            ("1234567", -3, "1,235,000"),
            ("500", -3, "1,000"),
            ("499", -3, "0"),
            ("5", -3, "0"),
            ("7", 2, "7.00"),
            ("0.0000000001", 3, "0.000"),
        ] {
            assert_eq!(digits(text).rounded(places).text(), shown, "{text} to {places}");
        }
    }

    #[test]
    fn agrees_with_the_rounding_of_the_core() {
        for text in ["0.005", "2.675", "-1.005", "123456.789", "99999999.995", "-0.0049", "7922816251426433759354395.5"]
        {
            let value: Number = text.parse().expect(text);
            assert_eq!(digits(text).rounded(2).plain(), Digits::of(value.rounded(2)).plain(), "{text}");
        }
    }

    #[test]
    fn keeps_clear_of_landmarks() {
        for (text, shown) in [
            ("0.997", "0.997"),
            ("0.99951", "0.9995"),
            ("1.003", "1.003"),
            ("1", "1.00"),
            ("0", "0.00"),
            ("0.0000123", "0.000012"),
            ("-0.001", "−0.001"),
        ] {
            assert_eq!(digits(text).faithful(2, &["0", "1"]).text(), shown, "{text}");
        }
    }

    #[test]
    fn moves_the_point_exactly() {
        for (text, power, shown) in [
            ("0.25", 2, "25"),
            ("4220134", -6, "4.220134"),
            ("1", -10, "0.0000000001"),
            ("0.5", 3, "500"),
            ("0", 2, "0"),
            ("9999999999999999999999999999", 2, "999,999,999,999,999,999,999,999,999,900"),
        ] {
            assert_eq!(digits(text).moved(power).text(), shown, "{text} by {power}");
        }
    }
}
