//! Numbers of a question, as a command line or a page writes them.

use crate::diagnostic::{Diagnostics, Problem};
use crate::document::{Place, suggestion, written};
use crate::number::Number;
use crate::simulation::{LARGEST_SEED, MOST_DRAWS, Sequence, Simulation};
use core::ops::RangeInclusive;

/// A whole number between two others.
///
/// ```
/// assert_eq!(sroi::asked::whole("25", 2..=25), Ok(25));
/// assert_eq!(sroi::asked::whole("26", 2..=25).map_err(|problem| problem.code()), Err("number-out-of-range"));
/// assert_eq!(sroi::asked::whole("2.5", 2..=25).map_err(|problem| problem.code()), Err("not-whole"));
/// assert_eq!(sroi::asked::whole("NaN", 2..=25).map_err(|problem| problem.code()), Err("number-not-plain"));
/// ```
///
/// # Errors
/// Where the text is no such number.
pub fn whole(text: &str, range: RangeInclusive<u64>) -> Result<u64, Problem> {
    // A seed may be larger than any number of a study.
    let number = text.parse::<Number>().or_else(|_| written(text))?;
    if !number.is_whole() {
        return Err(Problem::NotWhole { value: number.to_string() });
    }
    number.to_string().parse().ok().filter(|whole| range.contains(whole)).ok_or_else(|| Problem::NumberOutOfRange {
        value: number.to_string(),
        low: range.start().to_string(),
        high: range.end().to_string(),
    })
}

/// A number as a study may hold it.
///
/// # Errors
/// Where the text is no such number.
pub fn number(text: &str) -> Result<Number, Diagnostics> {
    written(text).map_err(|problem| Place::default().alone(problem))
}

/// A day of the calendar such as `2026-11-28`: year, month and day.
///
/// ```
/// assert_eq!(sroi::asked::day("2024-02-29"), Ok((2024, 2, 29)));
/// assert_eq!(sroi::asked::day("2026-02-29").map_err(|problem| problem.code()), Err("bad-day"));
/// ```
///
/// # Errors
/// Where the text is no such day, or written otherwise.
pub fn day(text: &str) -> Result<(u16, u8, u8), Problem> {
    let bad = || Problem::BadDay { text: text.to_owned() };
    let part = |length: usize, part: Option<&str>| {
        let part = part.filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
        part.and_then(|part| part.parse::<u16>().ok()).ok_or_else(bad)
    };
    let mut parts = text.split('-');
    let (year, month, day) = (part(4, parts.next())?, part(2, parts.next())?, part(2, parts.next())?);
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return Err(bad()),
    };
    if parts.next().is_some() || !(1..=days).contains(&day) {
        return Err(bad());
    }
    Ok((year, u8::try_from(month).map_err(|_| bad())?, u8::try_from(day).map_err(|_| bad())?))
}

/// The one of several things that a word names.
///
/// ```
/// use sroi::simulation::Sequence;
/// assert_eq!(sroi::asked::word("sobol", Sequence::ALL, Sequence::word)?, Sequence::Sobol);
/// let refused = sroi::asked::word("halton", Sequence::ALL, Sequence::word).map_err(|problems| problems.len());
/// assert_eq!(refused, Err(1));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
///
/// # Errors
/// Where it names none of them.
pub fn word<T: Copy, const N: usize>(
    found: &str,
    known: [T; N],
    name: impl Fn(T) -> &'static str,
) -> Result<T, Diagnostics> {
    let words = known.map(&name);
    known.into_iter().find(|one| name(*one) == found).ok_or_else(|| {
        Place::default().alone(Problem::UnknownChoice {
            found: found.to_owned(),
            allowed: words.join(", "),
            suggestion: suggestion(found, words),
        })
    })
}

/// The result, or the problem as the only diagnostic, which stands at no place of the study.
///
/// # Errors
/// The problem.
pub fn answered<T>(result: Result<T, Problem>) -> Result<T, Diagnostics> {
    result.map_err(|problem| Place::default().alone(problem))
}

impl Simulation {
    /// This simulation with numbers and a sequence, `random` or `sobol`, as they were written; empty texts leave it as it
    /// is.
    ///
    /// ```
    /// use sroi::Simulation;
    /// assert_eq!(Simulation::new().asked("5000", "", "")?, Simulation::new().draws(5000));
    /// let refused = Simulation::new().asked("0", "-1", "halton").map_err(|problems| problems.len());
    /// assert_eq!(refused, Err(3));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Where one of them is no whole number or out of its range, or there is no such sequence.
    pub fn asked(self, draws: &str, seed: &str, sequence: &str) -> Result<Self, Diagnostics> {
        let mut simulation = self;
        let mut problems = Diagnostics::new();
        let given = |text: &str, range| Some(text).filter(|text| !text.is_empty()).map(|text| whole(text, range));
        match given(draws, 1..=u64::from(MOST_DRAWS)) {
            Some(Ok(draws)) => simulation = simulation.draws(u32::try_from(draws).unwrap_or(MOST_DRAWS)),
            Some(Err(problem)) => problems.append(Place::default().alone(problem)),
            None => {}
        }
        match given(seed, 0..=LARGEST_SEED) {
            Some(Ok(seed)) => simulation = simulation.seed(seed),
            Some(Err(problem)) => problems.append(Place::default().alone(problem)),
            None => {}
        }
        match word(sequence, Sequence::ALL, Sequence::word) {
            Ok(sequence) => simulation = simulation.sequence(sequence),
            Err(_) if sequence.is_empty() => {}
            Err(unknown) => problems.append(unknown),
        }
        if problems.has_errors() { Err(problems) } else { Ok(simulation) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for text in ["2026-11-28", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert!(day(text).is_ok(), "{text}");
        }
        for text in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2026-04-31",
            "2026-1-1",
            "26-01-0001",
            "",
            "+026-01-01",
            "2026-11-28-01",
            "2026-11-28T00:00",
            "２０２６-11-28",
            "2026/11/28",
        ] {
            assert_eq!(day(text).map_err(|problem| problem.code()), Err("bad-day"), "{text}");
        }
    }

    #[test]
    fn the_ends_are_taken_and_what_lies_beyond_is_not() {
        let code = |draws, seed| {
            Simulation::new().asked(draws, seed, "").err().and_then(|problems| Some(problems.iter().next()?.code))
        };
        assert_eq!(code("1", "0"), None);
        assert_eq!(code("10000000", "9007199254740991"), None);
        assert_eq!(code("10000001", ""), Some("number-out-of-range"));
        assert_eq!(code("", "9007199254740992"), Some("number-out-of-range"));
        assert_eq!(code("", "-1"), Some("number-out-of-range"));
        assert_eq!(code("", "99999999999999999999999"), Some("number-out-of-range"));
        assert_eq!(code("\"7\"", ""), Some("number-not-plain"));
        assert_eq!(code(" ", ""), Some("number-not-plain"));
    }
}
