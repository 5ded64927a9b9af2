//! The decision: the study's options over the months of the activity, on common draws.
//!
//! The method, "Options are ranked…" and "Value of information". An option is compared with *hold* draw by draw, so that
//! what is uncertain in the same way for both cancels out.
#![allow(clippy::float_arithmetic, reason = "draws")]

mod course;
mod information;
mod row;

pub use row::{Band, Crossing, Decision, Difference, Enquiry, Incremental, Objective, ObjectiveRow, OptionRow};

use crate::diagnostic::{Diagnostics, Problem};
use crate::document::Place;
use crate::model::Model;
use crate::number::Number;
use crate::simulation::Simulation;
use crate::simulation::program::Chances;
use crate::simulation::quantile;
use crate::simulation::sampler::Sampler;
use course::Course;
use information::Stakes;

/// The most numbers that the curves of two options may have together.
const MOST_NUMBERS: u64 = 60_000_000;

impl Model {
    /// Compares *hold* and every option over the months of the activity: net value so far, when one overtakes the other,
    /// how often each is best, what is lost by choosing it, and what it is worth to know more first.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": { "value": "1000", "low": "900", "high": "1500" }, "per": "activity" }],
    /// #   "options": [{ "id": "close", "name": "Close", "changes": [{ "at": "inputs.grant.amount", "multiply": "0.5" }] }] }"#;
    /// let model = sroi::Model::read(text)?;
    /// let decision = model.decide(&sroi::Simulation::new())?;
    /// let social = decision.objectives.first().ok_or("no objective")?;
    /// assert_eq!(social.best, "close");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Where the number of draws or the seed is out of range.
    pub fn decide(&self, simulation: &Simulation) -> Result<Decision, Diagnostics> {
        simulation.check()?;
        let numbers = u64::from(self.months).saturating_mul(3).saturating_mul(2);
        let most = MOST_NUMBERS.checked_div(numbers.max(1)).unwrap_or(MOST_NUMBERS);
        if u64::from(simulation.count()) > most {
            let problem = Problem::NumberOutOfRange {
                value: simulation.count().to_string(),
                low: "1".to_owned(),
                high: most.to_string(),
            };
            return Err(Place::default().alone(problem));
        }
        // A course was checked with the model.
        let changed: Vec<(&crate::model::Course, Self)> =
            self.options.iter().filter_map(|option| Some((option, self.with(option).ok()?))).collect();
        let models = core::iter::once(self).chain(changed.iter().map(|(_, model)| model));
        let sampler = Sampler::asked(models, simulation);
        let hold = Course::of("hold", None, self, &sampler, simulation);
        let mut rows: Vec<Vec<OptionRow>> = vec![vec![]; Objective::ALL.len()];
        let mut finals: Vec<Vec<Vec<f64>>> = vec![vec![]; Objective::ALL.len()];
        let mut names: Vec<String> = Vec::new();
        let others = changed
            .iter()
            .map(|(option, model)| Course::of(&option.id, Some(&option.name), model, &sampler, simulation));
        let mut stakes = Stakes::new(&sampler, simulation);
        let mut take = |course: &Course, hold: &Course| {
            for (position, objective) in Objective::ALL.into_iter().enumerate() {
                if let (Some(rows), Some(finals)) = (rows.get_mut(position), finals.get_mut(position)) {
                    rows.push(course.row(objective, hold, self.start));
                    finals.push(course.last(objective).to_vec());
                }
            }
            names.extend(course.names().iter().filter(|name| sampler.varies(name)).cloned());
            stakes.add(course);
        };
        take(&hold, &hold);
        for course in others {
            take(&course, &hold);
        }
        names.sort_unstable();
        names.dedup();
        let objectives = Objective::ALL.into_iter().zip(rows).zip(finals).map(|((objective, mut options), finals)| {
            often_best(&mut options, &finals);
            let information = stakes.of(objective, &names);
            for (row, regret) in options.iter_mut().zip(&information.regrets) {
                row.expected_regret = Number::near(*regret);
            }
            let best = best(&options);
            flip(&mut options, best);
            ObjectiveRow {
                objective,
                best: options.get(best).map(|row| row.id.clone()).unwrap_or_default(),
                evpi: Number::near(information.evpi),
                find_out: information.find_out(),
                options,
            }
        });
        Ok(Decision {
            seed: simulation.first(),
            draws: simulation.count(),
            start: self.start,
            months: self.months,
            first_open_month: self.start.later(Self::first_open_month(&self.channels, self.start).saturating_sub(1)),
            objectives: objectives.collect(),
            varied: names.clone(),
        })
    }
}

/// How often each option is the best one; a tie counts for the earlier.
fn often_best(options: &mut [OptionRow], finals: &[Vec<f64>]) {
    let draws = finals.first().map_or(0, Vec::len);
    let mut wins = vec![0_u32; finals.len()];
    for draw in 0..draws {
        let mut best: Option<(usize, f64)> = None;
        for (option, values) in finals.iter().enumerate() {
            let Some(value) = values.get(draw).copied().filter(|value| value.is_finite()) else { continue };
            if best.is_none_or(|(_, most)| value > most) {
                best = Some((option, value));
            }
        }
        if let Some(won) = best.and_then(|(option, _)| wins.get_mut(option)) {
            *won = won.saturating_add(1);
        }
    }
    let all = u32::try_from(draws).map(Number::whole).unwrap_or_default();
    for (row, wins) in options.iter_mut().zip(wins) {
        row.probability_best = Number::whole(wins).over(all).map(|worked| worked.value);
    }
}

/// The option with the largest expected net value.
fn best(options: &[OptionRow]) -> usize {
    let mut best = 0;
    for (position, row) in options.iter().enumerate() {
        let than = options.get(best).and_then(|best| best.at_end.mean);
        if row.at_end.mean > than {
            best = position;
        }
    }
    best
}

/// What a follower left at the end would have to be worth for an option that leaves more of them to be the best one.
fn flip(options: &mut [OptionRow], best: usize) {
    let Some((value, followers)) = options.get(best).map(|row| (row.at_end.stated, row.followers)) else { return };
    for row in options {
        row.follower_value_to_flip = (|| {
            let behind = value?.less(row.at_end.stated?)?.value;
            let more = row.followers?.less(followers?)?.value;
            let is_behind = behind > Number::ZERO && more > Number::ZERO;
            is_behind.then(|| behind.over(more)).flatten().map(|worked| worked.value)
        })();
    }
}
