//! How many draws and from which seed, and how far a long run is.

use crate::failure::Failure;
use crate::screen::Screen;
use sroi::simulation::{LARGEST_SEED, MOST_DRAWS, Sequence};
use sroi::{Number, Simulation};
use sroi_report::{Formatter, Wording};
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// The draws of figures that are shown beside others.
pub(crate) const BESIDE: u32 = 10_000;

/// How long a run may go on before it says how far it is.
const QUIET: Duration = Duration::from_millis(500);

/// The draws of a command, as they were written.
pub(crate) fn simulation(draws: &str, seed: &str, sobol: bool) -> Result<Simulation, Failure> {
    let (count, first) = count_and_seed(draws, seed)?;
    let sequence = if sobol { Sequence::Sobol } else { Sequence::Random };
    Ok(Simulation::new().draws(count).seed(first).sequence(sequence))
}

/// The number of draws and the seed, as they were written.
pub(crate) fn count_and_seed(draws: &str, seed: &str) -> Result<(u32, u64), Failure> {
    let refuse = |argument: &'static str, text: &str, low: u64, high: u64| Failure::NotACount {
        argument,
        text: text.to_owned(),
        low: low.to_string(),
        high: high.to_string(),
    };
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u64>().ok()).flatten();
    let count =
        plain(draws).and_then(|count| u32::try_from(count).ok()).filter(|count| (1..=MOST_DRAWS).contains(count));
    let count = count.ok_or_else(|| refuse("--draws", draws, 1, u64::from(MOST_DRAWS)))?;
    let first = plain(seed).filter(|first| *first <= LARGEST_SEED);
    let first = first.ok_or_else(|| refuse("--seed", seed, 0, LARGEST_SEED))?;
    Ok((count, first))
}

/// A line on a terminal that says how far a run is.
#[derive(Debug)]
pub(crate) struct Progress {
    begun: Instant,
    is_shown: bool,
    is_terminal: bool,
}

impl Progress {
    pub(crate) fn begin() -> Self {
        Self { begun: Instant::now(), is_shown: false, is_terminal: std::io::stderr().is_terminal() }
    }

    pub(crate) fn at(&mut self, wording: &Wording, formatter: &Formatter, done: usize, draws: u32) {
        if !self.is_terminal || self.begun.elapsed() < QUIET {
            return;
        }
        let count = |number: u32| formatter.count(Number::whole(number));
        let done = count(u32::try_from(done).unwrap_or(draws));
        let line = wording.say("command-progress", [("done", done), ("draws", count(draws))]);
        let _ = write!(std::io::stderr().lock(), "\r{line}\u{1b}[K");
        self.is_shown = true;
    }

    /// Takes the line away.
    pub(crate) fn end(self) {
        if self.is_shown {
            let _ = write!(std::io::stderr().lock(), "\r\u{1b}[K");
        }
    }
}

/// Draws as many as a person does not wait for, then says how far it is.
pub(crate) const AT_A_TIME: usize = 65_536;

/// The language a page is written in, with its sentences and numbers.
pub(crate) fn words(screen: &Screen, model: &sroi::Model) -> (Wording, Formatter) {
    let language = screen.language(Some(model.language()));
    (Wording::new(language), Formatter::new(language, model.currency()))
}
