//! From values to places, and the round values of a scale.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use crate::Value;

/// Values between two ends, and the places where they lie.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    /// A scale that holds all the values, from one place to another.
    pub(crate) fn new(values: impl IntoIterator<Item = f64>, from: f64, to: f64) -> Self {
        let ends = values.into_iter().fold(None, |ends: Option<(f64, f64)>, value| {
            Some(ends.map_or((value, value), |(low, high)| (low.min(value), high.max(value))))
        });
        let (low, high) = ends.unwrap_or((0.0, 1.0));
        // All alike: anywhere will do, but it must be somewhere.
        let high = if high > low { high } else { low + low.abs().max(1.0) };
        Self { low, high, from, to }
    }

    /// Where a value lies.
    pub(crate) fn at(&self, value: f64) -> f64 {
        let share = ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        self.from + (self.to - self.from) * share
    }

    /// Whether a value lies on the scale.
    pub(crate) fn holds(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
}

/// How many there are, as a length.
pub(crate) fn count(many: usize) -> f64 {
    f64::from(u32::try_from(many).unwrap_or(u32::MAX))
}

/// Round values in steps of 1, 2 or 5 that hold everything between two values: at most so many, or three
/// where fewer would not do. As plain decimals, for the caller to word.
///
/// ```
/// use sroi_chart::nice_ticks;
/// assert_eq!(nice_ticks("0".parse()?, "9140".parse()?, 5), ["0", "5000", "10000"]);
/// # Ok::<(), sroi_chart::Problem>(())
/// ```
#[must_use]
pub fn nice_ticks(low: Value, high: Value, most: usize) -> Vec<String> {
    let (low, high) = (low.get().min(high.get()), low.get().max(high.get()));
    // One value alone is seen from zero.
    let (low, high) =
        if low < high { (low, high) } else { (low.min(0.0), if low == 0.0 { 1.0 } else { high.max(0.0) }) };
    let most = i64::try_from(most.max(3)).unwrap_or(i64::MAX);
    let steps = (FINEST..=COARSEST).flat_map(|tens| [1_u8, 2, 5].map(|digit| Step { digit, tens }));
    // A step so fine that the values cannot be counted in it is none.
    let mut fitting = steps.filter_map(|step| {
        let (first, last) = (whole((low / step.size()).floor())?, whole((high / step.size()).ceil())?);
        (last.saturating_sub(first) < most).then_some((step, first, last))
    });
    let Some((step, first, last)) = fitting.next() else { return Vec::new() };
    (first..=last).map(|times| step.times(times)).collect()
}

const FINEST: i32 = -30;
const COARSEST: i32 = 30;

/// A digit and how many tens it is multiplied with.
#[derive(Clone, Copy, Debug)]
struct Step {
    digit: u8,
    tens: i32,
}

impl Step {
    fn size(self) -> f64 {
        let power = (0..self.tens.unsigned_abs()).fold(1.0, |power, _| power * 10.0);
        let digit = f64::from(self.digit);
        if self.tens < 0 { digit / power } else { digit * power }
    }

    /// A multiple as a decimal, without a detour over floats.
    fn times(self, times: i64) -> String {
        let digits = times.saturating_mul(i64::from(self.digit));
        let sign = if digits < 0 { "-" } else { "" };
        let digits = digits.unsigned_abs().to_string();
        let places = usize::try_from(self.tens.unsigned_abs()).unwrap_or(0);
        if digits == "0" {
            return digits;
        }
        if self.tens >= 0 {
            return format!("{sign}{digits}{}", "0".repeat(places));
        }
        let padded = format!("{}{digits}", "0".repeat(places.saturating_add(1).saturating_sub(digits.len())));
        let (before, after) = padded.split_at(padded.len().saturating_sub(places));
        let decimal = format!("{sign}{before}.{after}");
        decimal.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// A whole float as an integer, if it is small enough to be counted in.
fn whole(value: f64) -> Option<i64> {
    (value.abs() < 9e15).then(|| format!("{value:.0}").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(low: &str, high: &str, most: usize) -> Vec<String> {
        nice_ticks(low.parse().unwrap(), high.parse().unwrap(), most)
    }

    #[test]
    fn steps_are_round_and_hold_all_values() {
        assert_eq!(ticks("0", "91400", 5), ["0", "50000", "100000"]);
        assert_eq!(ticks("0.44", "1.16", 5), ["0.4", "0.6", "0.8", "1", "1.2"]);
        assert_eq!(ticks("-122", "305", 5), ["-200", "0", "200", "400"]);
        assert_eq!(ticks("-0.003", "0.004", 5), ["-0.004", "-0.002", "0", "0.002", "0.004"]);
    }

    #[test]
    fn one_value_and_odd_ends_still_give_a_scale() {
        assert_eq!(ticks("0", "0", 3), ["0", "0.5", "1"]);
        assert_eq!(ticks("-7", "-7", 3), ["-10", "-5", "0"]);
        assert_eq!(ticks("7", "-7", 1), ["-10", "0", "10"]);
        assert_eq!(ticks("1e30", "1e30", 3).len(), 3);
        assert!(ticks("999999999999999999999999999999", "1e30", 4).len() >= 2);
    }

    #[test]
    fn a_scale_of_one_value_has_room_for_it() {
        for value in [0.0, 5.0, -1e30, 1e-30] {
            assert!((0.0..=10.0).contains(&Scale::new([value], 0.0, 10.0).at(value)));
        }
    }
}
