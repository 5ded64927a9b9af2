//! A figure over the values of two assumptions.

use super::probe::Probe;
use super::search::along;
use super::varied::Varied;
use super::{apart, movable};
use crate::diagnostic::{Diagnostics, Problem};
use crate::document::Place;
use crate::model::Model;
use crate::number::Number;
use crate::plan::{Label, Unit};
use serde::Serialize;

/// A figure over the values of two assumptions: a row for each value of the first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Grid {
    /// The key of the figure.
    pub figure: String,
    /// What the figure is called.
    pub label: Label,
    /// Its unit.
    pub unit: Unit,
    /// The figure as the study stands.
    pub value: Option<Number>,
    /// The assumption whose values go down.
    pub a: Axis,
    /// The assumption whose values go across.
    pub b: Axis,
    /// The figure: a row for each value of `a`, in it one for each value of `b`.
    pub rows: Vec<Vec<Option<Number>>>,
}

/// The values of one assumption.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Axis {
    /// The address of the assumption.
    pub address: String,
    /// What it is called.
    pub label: Label,
    /// Its unit.
    pub unit: Unit,
    /// Its value as the study stands.
    pub value: Number,
    /// True where its ends are a tenth of the value away, because no range is given.
    pub assumed: bool,
    /// Its values, from low to high.
    pub values: Vec<Number>,
}

/// The fewest and most values of an assumption.
pub const STEPS: core::ops::RangeInclusive<u32> = 2..=25;

impl Model {
    /// A figure over so many values of each of two assumptions, from low to high. With an odd number of values, the
    /// one in the middle is the stated one.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" },
    /// #     { "id": "tool", "kind": "cash", "amount": "100", "per": "activity" }] }"#;
    /// let model = sroi::Model::read(text)?;
    /// let grid = model.grid("cost.total", "inputs.grant.amount", "inputs.tool.amount", 3)?;
    /// let corner = grid.rows.first().and_then(|row| row.first()).copied().flatten();
    /// assert_eq!(corner.map(|total| total.to_string()), Some("990".to_owned()));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Where there is no such figure or assumption, both are the same, one cannot move, or there are fewer than 2 or
    /// more than 25 values.
    pub fn grid(&self, figure: &str, a: &str, b: &str, steps: u32) -> Result<Grid, Diagnostics> {
        if !STEPS.contains(&steps) {
            let (low, high) = (STEPS.start().to_string(), STEPS.end().to_string());
            let problem = Problem::NumberOutOfRange { value: steps.to_string(), low, high };
            return Err(Place::default().alone(problem));
        }
        let mut probe = Probe::open(self, figure, None)?;
        let (first, second) = apart(&probe, a, b)?;
        let (across, along) = (axis(&first, steps)?, axis(&second, steps)?);
        let stated = probe.stated().value;
        let (label, unit) = probe.figure_named();
        let both = [&first, &second];
        let mut hold = probe.hold(&both);
        let mut rows = Vec::new();
        for a in &across.values {
            rows.push(along.values.iter().map(|b| hold.at(&[*a, *b]).value).collect());
        }
        Ok(Grid { figure: figure.to_owned(), label, unit, value: stated, a: across, b: along, rows })
    }
}

fn axis(varied: &Varied, steps: u32) -> Result<Axis, Diagnostics> {
    let (low, high) = movable(varied)?;
    Ok(Axis {
        address: varied.address.clone(),
        label: varied.label.clone(),
        unit: varied.unit,
        value: varied.value,
        assumed: varied.assumed,
        values: values(low, varied.value, high, steps),
    })
}

/// Values from low to high: even, or even on both sides of a stated one in the middle.
fn values(low: Number, stated: Number, high: Number, steps: u32) -> Vec<Number> {
    let pieces = steps.saturating_sub(1);
    let even = |from: Number, to: Number, pieces: u32| {
        let at = move |piece: u32| {
            let share = Number::whole(piece).over(Number::whole(pieces))?.value;
            // The ends as they are written, to the last digit.
            if piece == 0 {
                Some(from)
            } else if piece == pieces {
                Some(to)
            } else {
                along(from, to, share)
            }
        };
        (0..=pieces).filter_map(at).collect::<Vec<_>>()
    };
    if pieces.is_multiple_of(2) && low < stated && stated < high {
        let half = pieces.wrapping_div(2);
        let mut values = even(low, stated, half);
        values.extend(even(stated, high, half).into_iter().skip(1));
        return values;
    }
    even(low, high, pieces)
}
