//! The value of one assumption at which the figure is the target.

use super::probe::Probe;
use super::search::{Field, Found, Unreached, nearest};
use super::varied::{NoBar, Varied};
use crate::number::{DIGITS, Number};
use crate::plan::{Label, Unit};
use serde::Serialize;

/// How far one assumption would have to go for the figure to reach the target.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Switch {
    /// The address of the assumption.
    pub address: String,
    /// What it is called.
    pub label: Label,
    /// Its unit.
    pub unit: Unit,
    /// Its value as the study stands.
    pub value: Number,
    /// What the figure is to reach.
    pub target: Number,
    /// The value at which it does; the nearest one, where there are several.
    pub switching: Option<Number>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Unreached>,
    /// The lowest value that the field allows; none where there is no limit.
    pub lowest: Option<Number>,
    /// The highest value that the field allows; none where there is no limit.
    pub highest: Option<Number>,
    /// True where the response is a straight line, so that the value is exact.
    pub linear: bool,
    /// True where the value lies between the low and the high that the study gives; false where it gives none.
    pub within_range: bool,
}

/// The switching value of one assumption.
pub(super) fn switch(probe: &mut Probe, varied: &Varied, target: Number) -> Switch {
    let found = if matches!(varied.range, Err(NoBar::PartOfMix)) {
        Found { at: Err(Unreached::PartOfMix), linear: false }
    } else {
        let limit = |limit: Option<Number>| limit.map(|limit| (limit, varied.allows(limit)));
        let field = Field { stated: varied.value, lowest: limit(varied.lowest), highest: limit(varied.highest) };
        let alone = [varied];
        let mut hold = probe.hold(&alone);
        let found = nearest(field, |value| hold.at(&[value]).gap);
        // Nothing divided by nothing closes the gap and is no figure.
        let mut is_figure = |at: Number| hold.at(&[at]).value.is_some();
        match found.at {
            Ok(at) if !is_figure(at) => Found { at: Err(Unreached::Undefined), ..found },
            _ => found,
        }
    };
    let switching = found.at.ok().map(writable);
    let within = |at: Number| !varied.assumed && varied.range.is_ok_and(|(low, high)| low <= at && at <= high);
    Switch {
        address: varied.address.clone(),
        label: varied.label.clone(),
        unit: varied.unit,
        value: varied.value,
        target,
        switching,
        reason: found.at.err(),
        lowest: varied.lowest,
        highest: varied.highest,
        linear: found.linear,
        within_range: switching.is_some_and(within),
    }
}

/// With no more digits than a study may write, so that the value can be tried in it.
fn writable(value: Number) -> Number {
    let text = value.to_string();
    let places = text.split_once('.').map_or(0, |(_, places)| places.len());
    let beyond = Number::significant_digits(&text).saturating_sub(DIGITS);
    if beyond == 0 { value } else { value.rounded(u32::try_from(places.saturating_sub(beyond)).unwrap_or(0)) }
}
