//! The same study in several ways, side by side: under other conventions, by options, by scenarios.

use crate::document::{Deductions, DropOffFrom, DropOffShape, DurationCounts, NegativeOutcomes, Preset};
use crate::evaluation::{ConventionUsed, Evaluation};
use crate::model::{Convention, FirstYear, Model};
use crate::number::Number;
use serde::Serialize;

/// What is varied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// How impact, time and the ratio are worked out.
    Conventions,
    /// Courses of action; `hold` comes first.
    Options,
    /// States of the world; the study as it stands comes first.
    Scenarios,
}

/// One variant with its headline figures.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Variant {
    /// The id of the option or scenario, the preset, or the choice that differs; `hold` and `study` for the study itself.
    pub id: String,
    /// The name that the study gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Total present value ÷ total inputs.
    pub ratio: Option<Number>,
    /// The present value of all outcomes.
    pub total_present_value: Option<Number>,
    /// The present value of everything put in.
    pub total_inputs: Option<Number>,
    /// Value less inputs.
    pub net_present_value: Option<Number>,
    /// How much more net present value than the first row.
    pub difference: Option<Number>,
    /// Months until the value makes up for the inputs.
    pub payback_months: Option<Number>,
    /// Hours of work.
    pub hours: Option<Number>,
    /// What the organisation pays.
    pub roi_cost: Option<Number>,
    /// (returns − cost) ÷ cost.
    pub roi_ratio: Option<Number>,
    /// The convention used.
    pub convention: ConventionUsed,
}

impl Model {
    /// The study in several ways, with the headline figures of each.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
    /// let model = sroi::Model::read(text)?;
    /// let rows = model.compare(sroi::Compared::Conventions);
    /// assert_eq!(rows.first().map(|row| row.id.as_str()), Some("study"));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    #[must_use]
    pub fn compare(&self, what: Compared) -> Vec<Variant> {
        let mut rows = Vec::new();
        match what {
            Compared::Conventions => {
                rows.push(Variant::of("study", None, self));
                for preset in Preset::ALL {
                    let convention = Convention::preset(*preset);
                    rows.push(Variant::of(preset.word(), None, &self.under(convention)));
                }
                for (id, convention) in self.alternatives() {
                    rows.push(Variant::of(id, None, &self.under(convention)));
                }
            }
            Compared::Options | Compared::Scenarios => {
                let first = if what == Compared::Options { "hold" } else { "study" };
                rows.push(Variant::of(first, None, self));
                let courses = if what == Compared::Options { &self.options } else { &self.scenarios };
                for course in courses {
                    // A course was checked with the model.
                    if let Ok(changed) = self.with(course) {
                        rows.push(Variant::of(&course.id, Some(&course.name), &changed));
                    }
                }
            }
        }
        let first = rows.first().and_then(|row| row.net_present_value);
        for row in &mut rows {
            let both = row.net_present_value.zip(first);
            row.difference = both.and_then(|(net, first)| net.less(first)).map(|worked| worked.value);
        }
        rows
    }

    /// The study's convention with one choice changed at a time.
    fn alternatives(&self) -> Vec<(&'static str, Convention)> {
        let own = self.convention;
        let mut others = Vec::new();
        if !own.is_undiscounted() {
            let timings = [
                ("first_year_exponent=0", FirstYear::Start),
                ("first_year_exponent=0.5", FirstYear::Middle),
                ("first_year_exponent=1", FirstYear::End),
            ];
            for (id, first_year) in timings {
                others.push((id, Convention { first_year, ..own }));
            }
            let inputs_discounted = !own.inputs_discounted;
            let id = if inputs_discounted { "inputs_discounted=true" } else { "inputs_discounted=false" };
            others.push((id, Convention { inputs_discounted, ..own }));
        }
        others.push(("deductions=multiply", Convention { deductions: Deductions::Multiply, ..own }));
        others.push(("deductions=subtract", Convention { deductions: Deductions::Subtract, ..own }));
        others.push(("drop_off_shape=compound", Convention { drop_off_shape: DropOffShape::Compound, ..own }));
        others.push(("drop_off_shape=linear", Convention { drop_off_shape: DropOffShape::Linear, ..own }));
        others.push(("drop_off_from=second_year", Convention { drop_off_from: DropOffFrom::SecondYear, ..own }));
        others.push(("drop_off_from=first_year", Convention { drop_off_from: DropOffFrom::FirstYear, ..own }));
        others.push(("drop_off_from=after_activity", Convention { drop_off_from: DropOffFrom::AfterActivity, ..own }));
        others.push(("duration_counts=total", Convention { duration_counts: DurationCounts::Total, ..own }));
        let beyond = Convention { duration_counts: DurationCounts::AfterActivity, ..own };
        others.push(("duration_counts=after_activity", beyond));
        let numerator = Convention { negative_outcomes: NegativeOutcomes::Numerator, ..own };
        others.push(("negative_outcomes=numerator", numerator));
        let denominator = Convention { negative_outcomes: NegativeOutcomes::Denominator, ..own };
        others.push(("negative_outcomes=denominator", denominator));
        others.retain(|(_, convention)| *convention != own);
        others
    }
}

impl Variant {
    fn of(id: &str, name: Option<&String>, model: &Model) -> Self {
        let evaluation = Evaluation::of(model);
        Self {
            id: id.to_owned(),
            name: name.cloned(),
            ratio: evaluation.sroi.ratio,
            total_present_value: evaluation.sroi.total_present_value,
            total_inputs: evaluation.sroi.total_inputs,
            net_present_value: evaluation.sroi.net_present_value,
            difference: None,
            payback_months: evaluation.sroi.payback_months,
            hours: evaluation.cost.hours,
            roi_cost: evaluation.roi.as_ref().and_then(|roi| roi.cost),
            roi_ratio: evaluation.roi.as_ref().and_then(|roi| roi.ratio),
            convention: evaluation.convention,
        }
    }
}
