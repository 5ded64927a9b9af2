//! How years are discounted and deductions combined (the method, §5, "Conventions are data" and "Discount rates").

use super::exact::Exact;
use super::study::Part;

/// A rate for each band of years: the last year of the band, and the rate.
type Schedule = &'static [(usize, &'static str)];

const LAST_BAND: usize = usize::MAX;
const STANDARD: Schedule =
    &[(30, "0.035"), (75, "0.03"), (125, "0.025"), (200, "0.02"), (300, "0.015"), (LAST_BAND, "0.01")];
const HEALTH: Schedule =
    &[(30, "0.015"), (75, "0.0129"), (125, "0.0107"), (200, "0.0086"), (300, "0.0064"), (LAST_BAND, "0.0043")];
const CATASTROPHIC: Schedule =
    &[(30, "0.03"), (75, "0.0257"), (125, "0.0214"), (200, "0.0171"), (300, "0.0129"), (LAST_BAND, "0.0086")];

enum Rates {
    None,
    Flat(Exact),
    Schedule(Schedule),
}

impl Rates {
    /// The rate of year k.
    fn in_year(&self, year: usize) -> Exact {
        match self {
            Rates::None => Exact::zero(),
            Rates::Flat(rate) => rate.clone(),
            Rates::Schedule(bands) => {
                let (_, rate) = bands.iter().find(|(last, _)| year <= *last).expect("the last band has no end");
                Exact::parse(rate).expect("rates of the schedules are decimals")
            }
        }
    }

    /// factor(t) = Π_{k=1..t} 1 ÷ (1 + r_k), factor(0) = 1.
    fn factor(&self, years: usize) -> Exact {
        match self {
            Rates::Flat(rate) => Exact::one() / (Exact::one() + rate).to_the(years),
            Rates::None | Rates::Schedule(_) => {
                (1..=years).fold(Exact::one(), |factor, year| factor / (Exact::one() + self.in_year(year)))
            }
        }
    }

    /// factor(n + ½) = factor(n) ÷ √(1 + r_{n+1}).
    fn factor_of_half_years(&self, half_years: usize) -> Exact {
        let years = half_years / 2;
        let factor = self.factor(years);
        if half_years.is_multiple_of(2) {
            factor
        } else {
            factor / (Exact::one() + self.in_year(years + 1)).square_root()
        }
    }
}

/// The factor of a named schedule (`standard`, `health`, `catastrophic`) after so many years.
pub fn schedule_factor(name: &str, years: usize) -> Exact {
    named(name).unwrap_or_else(|| panic!("there is no schedule `{name}`")).factor(years)
}

fn named(name: &str) -> Option<Rates> {
    match name {
        "standard" | "green-book" | "green-book-standard" => Some(Rates::Schedule(STANDARD)),
        "health" | "green-book-health" => Some(Rates::Schedule(HEALTH)),
        "catastrophic" | "green-book-catastrophic" => Some(Rates::Schedule(CATASTROPHIC)),
        "japan" => Some(flat("0.04")),
        "nz" | "new-zealand" => Some(flat("0.02")),
        _ => None,
    }
}

fn flat(rate: &str) -> Rates {
    Rates::Flat(Exact::parse(rate).expect("built-in rates are decimals"))
}

/// One choice for everything on which engines differ.
pub struct Convention {
    rates: Rates,
    /// The exponent of the first year's benefits, in half years.
    first_year: usize,
    /// The exponent of the first year's inputs, in half years; none where inputs stand undiscounted.
    first_inputs: Option<usize>,
    subtract_deductions: bool,
    linear_drop_off: bool,
    drop_off_from: DropOffFrom,
    pub duration_after_activity: bool,
    pub negatives_in_denominator: bool,
}

enum DropOffFrom {
    SecondYear,
    FirstYear,
    AfterActivity,
}

impl Convention {
    /// The convention a study names; `guide-2012` where it names none.
    pub fn of(study: &Part) -> Convention {
        let stated = study.get("convention");
        let preset =
            stated.and_then(|part| part.value.as_str().or_else(|| part.text("preset"))).unwrap_or("guide-2012");
        let (rates, first_year, first_inputs) = match preset {
            "guide-2012" => (flat("0.035"), 2, 0),
            "value-map" => (flat("0.035"), 0, 0),
            "green-book" => (Rates::Schedule(STANDARD), 2, 0),
            "cbax" => (flat("0.02"), 1, 1),
            "undiscounted" => (Rates::None, 0, 0),
            other => panic!("there is no convention `{other}`"),
        };
        let mut convention = Convention {
            rates,
            first_year,
            first_inputs: Some(first_inputs),
            subtract_deductions: false,
            linear_drop_off: false,
            drop_off_from: DropOffFrom::SecondYear,
            duration_after_activity: false,
            negatives_in_denominator: false,
        };
        if let Some(part) = stated {
            convention.override_with(&part);
        }
        convention
    }

    fn override_with(&mut self, stated: &Part) {
        // `undiscounted` has no exponent at all, so a rate beside it changes nothing.
        if let (Some(rate), false) = (stated.get("discount_rate"), matches!(self.rates, Rates::None)) {
            self.rates = match rate.value.as_str().and_then(named) {
                Some(schedule) => schedule,
                None => Rates::Flat(
                    rate.number_here().unwrap_or_else(|| panic!("there is no discount rate {}", rate.value)),
                ),
            };
        }
        if let Some(exponent) = stated.number("first_year_exponent") {
            self.first_year = match exponent.to_decimal(3).as_str() {
                "0" => 0,
                "0.5" => 1,
                "1" => 2,
                other => panic!("the first year's exponent cannot be {other}"),
            };
        }
        if stated.get("inputs_discounted").is_some_and(|part| part.value == false) {
            self.first_inputs = None;
        }
        let choose = |field: &str, words: [&str; 2], is: &mut bool| {
            if let Some(word) = stated.text(field) {
                assert!(words.contains(&word), "`{field}` cannot be `{word}`");
                *is = word == words[1];
            }
        };
        choose("deductions", ["multiply", "subtract"], &mut self.subtract_deductions);
        choose("drop_off_shape", ["compound", "linear"], &mut self.linear_drop_off);
        choose("duration_counts", ["total", "after_activity"], &mut self.duration_after_activity);
        choose("negative_outcomes", ["numerator", "denominator"], &mut self.negatives_in_denominator);
        if let Some(word) = stated.text("drop_off_from") {
            self.drop_off_from = match word {
                "second_year" => DropOffFrom::SecondYear,
                "first_year" => DropOffFrom::FirstYear,
                "after_activity" => DropOffFrom::AfterActivity,
                other => panic!("`drop_off_from` cannot be `{other}`"),
            };
        }
    }

    /// What benefits of calendar year k of the activity are multiplied by. The value of outcome year t of the cohort
    /// of activity year y is discounted by e + (y − 1) + (t − 1) years, one more when the outcome starts *after*;
    /// that is e + (k − 1).
    pub fn benefit_factor(&self, year: usize) -> Exact {
        self.rates.factor_of_half_years(self.first_year + 2 * (year - 1))
    }

    /// What inputs of activity year y are multiplied by: y − 1 years, y − ½ under `cbax`.
    pub fn input_factor(&self, year: usize) -> Exact {
        match self.first_inputs {
            Some(first) => self.rates.factor_of_half_years(first + 2 * (year - 1)),
            None => Exact::one(),
        }
    }

    /// What the deductions leave: (1 − deadweight) × (1 − displacement) × (1 − attribution to others), or
    /// 1 − the sum of the three.
    pub fn left_by(&self, deadweight: &Exact, displacement: &Exact, attribution_to_others: &Exact) -> Exact {
        if self.subtract_deductions {
            (deadweight + displacement + attribution_to_others).rest()
        } else {
            deadweight.rest() * displacement.rest() * attribution_to_others.rest()
        }
    }

    /// What drop-off leaves in outcome year t, which is calendar year k of an activity of Y years:
    /// exponent n = t − 1 | t | max(0, k − Y); (1 − d)^n or max(0, 1 − d n).
    pub fn left_by_drop_off(&self, drop_off: &Exact, outcome_year: usize, year: usize, activity_years: usize) -> Exact {
        let exponent = match self.drop_off_from {
            DropOffFrom::SecondYear => outcome_year - 1,
            DropOffFrom::FirstYear => outcome_year,
            DropOffFrom::AfterActivity => year.saturating_sub(activity_years),
        };
        if self.linear_drop_off {
            (drop_off * Exact::whole(exponent)).rest().max(Exact::zero())
        } else {
            drop_off.rest().to_the(exponent)
        }
    }
}
