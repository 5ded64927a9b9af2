//! Rectangles of a picture, and whether they touch.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    /// Around a place across, from a height downward.
    pub(super) fn around(middle: f64, top: f64, width: f64, height: f64) -> Self {
        Self { left: middle - width / 2.0, top, right: middle + width / 2.0, bottom: top + height }
    }

    /// Whether two have a point in common.
    pub(super) fn touches(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Larger on every side.
    pub(super) fn grown(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    pub(super) fn holds(&self, (across, down): (f64, f64)) -> bool {
        self.left < across && across < self.right && self.top < down && down < self.bottom
    }
}

/// The middle of a text so wide, as near to a place as its ends allow.
pub(super) fn between(middle: f64, width: f64, low: f64, high: f64) -> f64 {
    // Not `clamp`: where there is too little room, the text begins at the beginning.
    middle.min(high - width / 2.0).max(low + width / 2.0)
}
