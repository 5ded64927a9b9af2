//! One assumption at a time between low and high.

use super::probe::Probe;
use super::varied::{NoBar, Varied};
use crate::number::Number;
use crate::plan::{Label, Unit};
use serde::Serialize;

/// The figure at both ends of one assumption.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bar {
    /// The address of the assumption.
    pub address: String,
    /// What it is called.
    pub label: Label,
    /// Its unit.
    pub unit: Unit,
    /// Its value as the study stands.
    pub value: Number,
    /// Its low end.
    pub low: Number,
    /// Its high end.
    pub high: Number,
    /// True where the ends are a tenth of the value away, because no range is given.
    pub assumed: bool,
    /// The figure at the low end.
    pub at_low: Option<Number>,
    /// The figure at the high end.
    pub at_high: Option<Number>,
    /// How far apart the two are.
    pub swing: Option<Number>,
}

/// An assumption that is in no tornado.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unbarred {
    /// The address of the assumption.
    pub address: String,
    /// What it is called.
    pub label: Label,
    /// Its unit.
    pub unit: Unit,
    /// Its value as the study stands.
    pub value: Number,
    /// Why it has no bar.
    pub reason: NoBar,
}

/// The bar of one assumption.
pub(super) fn bar(probe: &mut Probe, varied: &Varied) -> Result<Bar, Unbarred> {
    let (low, high) = varied.range.map_err(|reason| Unbarred {
        address: varied.address.clone(),
        label: varied.label.clone(),
        unit: varied.unit,
        value: varied.value,
        reason,
    })?;
    let alone = [varied];
    let mut hold = probe.hold(&alone);
    let (at_low, at_high) = (hold.at(&[low]).value, hold.at(&[high]).value);
    let apart = at_low.zip(at_high).and_then(|(low, high)| high.less(low));
    Ok(Bar {
        address: varied.address.clone(),
        label: varied.label.clone(),
        unit: varied.unit,
        value: varied.value,
        low,
        high,
        assumed: varied.assumed,
        at_low,
        at_high,
        swing: apart.map(|apart| apart.value.magnitude()),
    })
}
