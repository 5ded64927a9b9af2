//! The convention that an evaluation used, for every reader to see.

use crate::document::{Deductions, DropOffFrom, DropOffShape, DurationCounts, NegativeOutcomes, Preset, Schedule};
use crate::model::convention::{Rate, preset_rate};
use crate::model::{Convention, FirstYear, Model};
use crate::number::Number;
use serde::Serialize;

/// The convention used, choice by choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConventionUsed {
    /// The preset it starts from.
    pub preset: Preset,
    /// The yearly discount rate; none where a schedule holds.
    pub discount_rate: Option<Number>,
    /// The schedule of falling rates.
    pub schedule: Option<Schedule>,
    /// The discount exponent of the first year; none where nothing is discounted.
    pub first_year_exponent: Option<FirstYear>,
    /// When in its year an input arises; none where inputs are not discounted.
    pub inputs_exponent: Option<FirstYear>,
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
}

impl ConventionUsed {
    pub(super) fn of(model: &Model) -> Self {
        Self::from(&model.convention, |parameter| {
            model.deciding(parameter).and_then(|(_, parameter)| parameter.value_in(0))
        })
    }

    fn from(convention: &Convention, value: impl Fn(crate::model::ParameterId) -> Option<Number>) -> Self {
        let (discount_rate, schedule) = match convention.rate {
            Rate::Stated(rate) => (value(rate), None),
            Rate::Preset(preset) => (preset_rate(preset).0.parse().ok(), None),
            Rate::Schedule(schedule) => (None, Some(schedule)),
        };
        let discounted = !convention.is_undiscounted();
        Self {
            preset: convention.preset,
            discount_rate,
            schedule,
            first_year_exponent: discounted.then_some(convention.first_year),
            inputs_exponent: (discounted && convention.inputs_discounted).then_some(convention.inputs),
            deductions: convention.deductions,
            drop_off_shape: convention.drop_off_shape,
            drop_off_from: convention.drop_off_from,
            duration_counts: convention.duration_counts,
            inputs_discounted: discounted && convention.inputs_discounted,
            negative_outcomes: convention.negative_outcomes,
        }
    }
}
