//! Numbers of a question, as a command line or a page writes them.

use crate::diagnostic::{Diagnostics, Problem};
use crate::document::{Place, written};
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
        match Sequence::ALL.into_iter().find(|known| known.word() == sequence) {
            Some(sequence) => simulation = simulation.sequence(sequence),
            None if sequence.is_empty() => {}
            None => problems.append(Place::default().alone(Problem::UnknownChoice {
                found: sequence.to_owned(),
                allowed: Sequence::ALL.map(Sequence::word).join(", "),
                suggestion: String::new(),
            })),
        }
        if problems.has_errors() { Err(problems) } else { Ok(simulation) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
