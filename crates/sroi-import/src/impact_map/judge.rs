//! Studies under each reading of what is not clear, beside the results that the file gives.

use super::amount::Amount;
use super::cover::{Cover, Stated};
use super::field::Field;
use super::lines::Line;
use super::parts::{Choice, Notes, Parts, Reading};
use super::{AttributionSense, Shares, study};
use sroi::{Evaluation, Model, Number};
use std::collections::BTreeMap;

/// A convention that maps are worked out under: a preset, and whether durations count years after the activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Convention {
    pub(crate) preset: &'static str,
    pub(crate) after_activity: bool,
}

impl Convention {
    /// The Value Map's own comes first.
    pub(crate) const ALL: [Self; 5] = [
        Self { preset: "value-map", after_activity: false },
        Self { preset: "guide-2012", after_activity: false },
        Self { preset: "value-map", after_activity: true },
        Self { preset: "guide-2012", after_activity: true },
        Self { preset: "undiscounted", after_activity: false },
    ];

    pub(crate) fn name(self) -> String {
        if self.after_activity {
            format!("{}, duration_counts: after_activity", self.preset)
        } else {
            self.preset.into()
        }
    }
}

/// More outcomes than this are not tried under each reading.
const MOST_TRIED: usize = 300;

/// One reading and what came of it.
#[derive(Debug)]
pub(crate) struct Trial {
    pub(crate) choice: Choice,
    pub(crate) convention: Convention,
    pub(crate) ratio: Option<Number>,
    pub(crate) compared: Vec<Compared>,
}

impl Trial {
    fn agreeing(&self) -> usize {
        self.compared.iter().filter(|compared| compared.agrees()).count()
    }
}

/// A result of the file beside the study's.
#[derive(Clone, Debug)]
pub(crate) struct Compared {
    pub(crate) figure: &'static str,
    /// For the impact of one outcome: its row and name.
    pub(crate) row: Option<(u64, String)>,
    pub(crate) file: Stated,
    pub(crate) ours: Number,
}

impl Compared {
    /// True where they are the same, rounded as the file has it.
    pub(crate) fn agrees(&self) -> bool {
        let half = format!("0.{}5", "0".repeat(usize::try_from(self.file.places.min(20)).unwrap_or(20)));
        let half = half.parse().unwrap_or(Number::ZERO);
        // Spreadsheets keep fifteen digits.
        let digits = "0.000000001".parse::<Number>().ok().and_then(|part| self.ours.magnitude().times(part));
        let most: Number = digits.map_or(half, |digits| half.max(digits.value.rounded(20)));
        let apart = self.ours.less(self.file.value).map(|apart| apart.value.magnitude());
        apart.is_some_and(|apart| apart <= most)
    }
}

/// What was settled by the results, and what every reading gives.
#[derive(Debug)]
pub(crate) struct Judgement {
    pub(crate) trials: Vec<Trial>,
    pub(crate) attribution: Option<AttributionSense>,
    pub(crate) shares: Option<Shares>,
    pub(crate) convention: Convention,
}

/// Tries every reading that is open, and sees which of them the results in the file follow from.
pub(crate) fn judge(reading: &Reading<'_>, cover: &Cover, open: (bool, bool)) -> Judgement {
    let proposed = reading.choice;
    let own = Convention::ALL.first().copied().unwrap_or(Convention { preset: "value-map", after_activity: false });
    let other_sense = match proposed.attribution {
        AttributionSense::ToOthers => AttributionSense::Credited,
        AttributionSense::Credited => AttributionSense::ToOthers,
    };
    let other_shares = match proposed.shares {
        Shares::Percent => Shares::Fraction,
        Shares::Fraction => Shares::Percent,
    };
    let few = reading.lines.len() <= MOST_TRIED;
    let conventions: &[Convention] = if few && has_results(cover, reading.lines) { &Convention::ALL } else { &[own] };
    let mut trials = Vec::new();
    for (second_sense, attribution) in [(false, proposed.attribution), (true, other_sense)] {
        for (second_shares, shares) in [(false, proposed.shares), (true, other_shares)] {
            if (second_sense && !open.0) || (second_shares && !open.1) {
                continue;
            }
            let choice = Choice { attribution, shares };
            let reading = Reading { choice, ..*reading };
            let parts = reading.parts(&mut Notes::default());
            trials.extend(conventions.iter().map(|convention| trial(&reading, &parts, cover, *convention)));
        }
    }
    let best = trials.iter().map(Trial::agreeing).max().unwrap_or(0);
    let all = trials.first().map_or(0, |trial| trial.compared.len());
    let winners: Vec<&Trial> =
        trials.iter().filter(|trial| best > 0 && best.saturating_mul(2) >= all && trial.agreeing() == best).collect();
    let first = winners.first();
    let attribution = first.map(|trial| trial.choice.attribution);
    let attribution =
        attribution.filter(|sense| open.0 && winners.iter().all(|trial| trial.choice.attribution == *sense));
    let shares = first.map(|trial| trial.choice.shares);
    let shares = shares.filter(|shares| open.1 && winners.iter().all(|trial| trial.choice.shares == *shares));
    let settled =
        Choice { attribution: attribution.unwrap_or(proposed.attribution), shares: shares.unwrap_or(proposed.shares) };
    let of_choice = |trial: &&&Trial| trial.choice == settled;
    let convention = winners.iter().find(of_choice).map_or(own, |trial| trial.convention);
    Judgement { trials, attribution, shares, convention }
}

fn has_results(cover: &Cover, lines: &[Line]) -> bool {
    [cover.total_present_value, cover.total_inputs, cover.net_present_value, cover.ratio].iter().any(Option::is_some)
        || lines.iter().any(|line| line.text(Field::Impact).is_some())
}

fn trial(reading: &Reading<'_>, parts: &Parts, cover: &Cover, convention: Convention) -> Trial {
    let text = study::complete(parts, cover.rate, convention);
    let evaluation = Model::read(&text).ok().map(|model| Evaluation::of(&model));
    let ratio = evaluation.as_ref().and_then(|evaluation| evaluation.sroi.ratio);
    let compared = evaluation.map_or_else(Vec::new, |evaluation| compared(reading, parts, cover, &evaluation));
    Trial { choice: reading.choice, convention, ratio, compared }
}

fn compared(reading: &Reading<'_>, parts: &Parts, cover: &Cover, evaluation: &Evaluation) -> Vec<Compared> {
    let sroi = &evaluation.sroi;
    let mut all: Vec<Compared> = Vec::new();
    let impacts: BTreeMap<&str, Number> =
        sroi.by_outcome.iter().filter_map(|row| Some((row.id.as_str(), row.first_year_impact?))).collect();
    let rows: BTreeMap<u64, &Line> = reading.lines.iter().map(|line| (line.row, line)).collect();
    for (row, id, name) in &parts.rows {
        let stated = rows.get(row).map(|line| line.amount(Field::Impact, reading.delimiter));
        if let (Some(Amount::Number { value, places, percent: false }), Some(ours)) = (stated, impacts.get(id.as_str()))
        {
            let row = Some((*row, name.clone()));
            all.push(Compared { figure: "impact", row, file: Stated { value, places }, ours: *ours });
        }
    }
    for (figure, file, ours) in [
        ("total_present_value", cover.total_present_value, sroi.total_present_value),
        ("total_inputs", cover.total_inputs, sroi.total_inputs),
        ("net_present_value", cover.net_present_value, sroi.net_present_value),
        ("ratio", cover.ratio, sroi.ratio),
    ] {
        if let (Some(file), Some(ours)) = (file, ours) {
            all.push(Compared { figure, row: None, file, ours });
        }
    }
    all
}
