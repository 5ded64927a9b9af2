//! Conventions are data: the choices that no guide settles, each with its name (the method, §5).

use super::checker::Checker;
use super::parameter::{Bounds, Kind, ParameterId};
use crate::diagnostic::Problem;
use crate::document::{
    ConventionChoice, ConventionParts, Deductions, DiscountRate, DropOffFrom, DropOffShape, DurationCounts,
    NegativeOutcomes, Place, Preset, Schedule,
};
use crate::number::Number;
use crate::plan::Unit;

/// When in the first year a value is taken to arise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum FirstYear {
    /// At its start: not discounted.
    #[serde(rename = "0")]
    Start,
    /// In its middle.
    #[serde(rename = "0.5")]
    Middle,
    /// At its end.
    #[serde(rename = "1")]
    End,
}

/// Where the discount rate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rate {
    /// The preset's own.
    Preset(Preset),
    /// The study's.
    Stated(ParameterId),
    /// A schedule that falls with time.
    Schedule(Schedule),
}

/// How impact, time and the ratio are worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Convention {
    /// The preset it starts from.
    pub preset: Preset,
    /// When in the first year a value arises.
    pub first_year: FirstYear,
    /// When in its year an input arises.
    pub inputs: FirstYear,
    /// How the deductions are combined.
    pub deductions: Deductions,
    /// The shape of the drop-off.
    pub drop_off_shape: DropOffShape,
    /// When drop-off starts.
    pub drop_off_from: DropOffFrom,
    /// What the duration counts.
    pub duration_counts: DurationCounts,
    /// Whether inputs of later years are discounted.
    pub inputs_discounted: bool,
    /// Where negative outcomes stand.
    pub negative_outcomes: NegativeOutcomes,
    pub(crate) rate: Rate,
}

impl Convention {
    /// A preset as it stands.
    #[must_use]
    pub fn preset(preset: Preset) -> Self {
        let guide = Self {
            preset,
            first_year: FirstYear::End,
            inputs: FirstYear::Start,
            deductions: Deductions::Multiply,
            drop_off_shape: DropOffShape::Compound,
            drop_off_from: DropOffFrom::SecondYear,
            duration_counts: DurationCounts::Total,
            inputs_discounted: true,
            negative_outcomes: NegativeOutcomes::Numerator,
            rate: Rate::Preset(preset),
        };
        match preset {
            Preset::Guide2012 => guide,
            Preset::ValueMap => Self { first_year: FirstYear::Start, ..guide },
            Preset::GreenBook => Self { rate: Rate::Schedule(Schedule::GreenBook), ..guide },
            Preset::Cbax => Self { first_year: FirstYear::Middle, inputs: FirstYear::Middle, ..guide },
            Preset::Undiscounted => Self { first_year: FirstYear::Start, inputs_discounted: false, ..guide },
        }
    }

    /// True where nothing at all is discounted.
    #[must_use]
    pub fn is_undiscounted(&self) -> bool {
        self.preset == Preset::Undiscounted && matches!(self.rate, Rate::Preset(_))
    }
}

/// The yearly rate of a preset, and where it comes from.
pub(crate) fn preset_rate(preset: Preset) -> (&'static str, &'static str) {
    match preset {
        Preset::Guide2012 | Preset::ValueMap | Preset::GreenBook => ("0.035", "HM Treasury, The Green Book"),
        Preset::Cbax => ("0.02", "New Zealand Treasury, CBAx"),
        Preset::Undiscounted => ("0", ""),
    }
}

/// The bands of a schedule: the last year of each, and its rate. HM Treasury, The Green Book, annex A6.
pub(crate) fn bands(schedule: Schedule) -> [(u32, &'static str); 6] {
    let rates = match schedule {
        Schedule::GreenBook => ["0.035", "0.030", "0.025", "0.020", "0.015", "0.010"],
        Schedule::GreenBookHealth => ["0.015", "0.0129", "0.0107", "0.0086", "0.0064", "0.0043"],
        Schedule::GreenBookCatastrophic => ["0.030", "0.0257", "0.0214", "0.0171", "0.0129", "0.0086"],
    };
    let [a, b, c, d, e, f] = rates;
    [(30, a), (75, b), (125, c), (200, d), (300, e), (u32::MAX, f)]
}

impl Checker {
    pub(crate) fn convention(&mut self, choice: Option<&ConventionChoice>) -> Convention {
        match choice {
            None => Convention::preset(Preset::Guide2012),
            Some(ConventionChoice::Preset(preset)) => Convention::preset(*preset),
            Some(ConventionChoice::Parts(parts)) => self.parts(parts),
        }
    }

    fn parts(&mut self, parts: &ConventionParts) -> Convention {
        let mut convention = Convention::preset(parts.preset.unwrap_or(Preset::Guide2012));
        let place = &parts.place;
        match &parts.discount_rate {
            None => {}
            Some(_) if convention.preset == Preset::Undiscounted => {
                self.report(&place.field("discount_rate"), Problem::UndiscountedRate);
            }
            Some(DiscountRate::Schedule(schedule)) => convention.rate = Rate::Schedule(*schedule),
            Some(DiscountRate::Rate(rate)) => {
                let kind = Kind::new(Bounds::Rate, Unit::Share, "").timeless();
                if let Some(rate) = self.parameter(&rate.stated(), &kind) {
                    convention.rate = Rate::Stated(rate);
                }
            }
        }
        if let Some(exponent) = parts.first_year_exponent {
            convention.first_year =
                self.exponent(exponent, &place.field("first_year_exponent")).unwrap_or(convention.first_year);
        }
        convention.deductions = parts.deductions.unwrap_or(convention.deductions);
        convention.drop_off_shape = parts.drop_off_shape.unwrap_or(convention.drop_off_shape);
        convention.drop_off_from = parts.drop_off_from.unwrap_or(convention.drop_off_from);
        convention.duration_counts = parts.duration_counts.unwrap_or(convention.duration_counts);
        convention.inputs_discounted = parts.inputs_discounted.unwrap_or(convention.inputs_discounted);
        convention.negative_outcomes = parts.negative_outcomes.unwrap_or(convention.negative_outcomes);
        convention
    }

    fn exponent(&mut self, exponent: Number, place: &Place) -> Option<FirstYear> {
        match exponent.to_string().as_str() {
            "0" => Some(FirstYear::Start),
            "0.5" => Some(FirstYear::Middle),
            "1" => Some(FirstYear::End),
            other => {
                let problem = Problem::UnknownChoice {
                    found: other.to_owned(),
                    allowed: "0, 0.5, 1".into(),
                    suggestion: String::new(),
                };
                self.report(place, problem);
                None
            }
        }
    }
}
