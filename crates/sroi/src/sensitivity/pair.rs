//! Two assumptions that go to their unfavourable ends together.

use super::probe::{Hold, Probe};
use super::search::{along, first_share};
use super::tornado::Bar;
use super::varied::Varied;
use crate::number::Number;
use serde::Serialize;

/// How far two assumptions would have to go together for the figure to reach the target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pair {
    /// The address of the first.
    pub a: String,
    /// The address of the second.
    pub b: String,
    /// The share of the way from the stated values to the ends that bring the figure towards the target; none where
    /// it is not reached.
    pub share: Option<Number>,
    /// The first at that share.
    pub at_a: Option<Number>,
    /// The second at that share.
    pub at_b: Option<Number>,
    /// The figure where both are at their ends.
    pub at_ends: Option<Number>,
}

/// An assumption and the end of its range that brings the figure towards the target.
pub(super) struct Going<'v> {
    varied: &'v Varied,
    end: Number,
}

impl<'v> Going<'v> {
    /// Down where the figure is above the target, else up.
    pub(super) fn of(varied: &'v Varied, bar: &Bar, above: bool) -> Self {
        let low_is_less = bar.at_low <= bar.at_high;
        Self { varied, end: if low_is_less == above { bar.low } else { bar.high } }
    }

    fn at(&self, share: Number) -> Option<Number> {
        along(self.varied.value, self.end, share)
    }
}

/// How far two of them go.
pub(super) fn pair(probe: &mut Probe, a: &Going<'_>, b: &Going<'_>) -> Pair {
    let both = [a.varied, b.varied];
    let mut hold = probe.hold(&both);
    let gap = |hold: &mut Hold<'_>, share: Number| hold.at(&[a.at(share)?, b.at(share)?]).gap;
    let share = first_share(|share| gap(&mut hold, share));
    Pair {
        a: a.varied.address.clone(),
        b: b.varied.address.clone(),
        share,
        at_a: share.and_then(|share| a.at(share)),
        at_b: share.and_then(|share| b.at(share)),
        at_ends: hold.at(&[a.end, b.end]).value,
    }
}
