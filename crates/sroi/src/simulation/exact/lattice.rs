//! Sums of independent numbers by convolution on a lattice; products as sums of logarithms.
//!
//! A distribution is put onto the lattice by cells: exactly what lies in each. Convolved, the width of the cells is taken
//! out again in the spectrum. A distribution much narrower than a cell goes to the four points around each of its values,
//! by the weights of Lagrange's cubic, which keep mean, variance and skewness.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

use super::fourier::Fourier;
use super::law::Law;
use std::collections::BTreeMap;

/// Points of the lattice in a standard deviation of what is smooth, at least.
pub(super) const COARSE: f64 = 48.0;
/// The same where densities jump.
pub(super) const FINE: f64 = 256.0;
/// The coarsest and the finest lattice, as powers of two.
const BITS: core::ops::RangeInclusive<u32> = 10..=15;
/// Standard deviations of the sum beyond the one term that reaches farthest.
const REACH: f64 = 8.0;
/// A distribution is narrow where its standard deviation is below so many points.
const NARROW: f64 = 2.0;
/// Logarithms further below the greatest are as good as no value at all.
const DEEPEST: f64 = 40.0;

/// What is needed again and again.
#[derive(Clone, Debug)]
pub(super) struct Lattices {
    fine: f64,
    known: BTreeMap<u32, Fourier>,
}

/// Where a sum lies: its middle at the mean, its points.
struct Frame {
    bits: u32,
    step: f64,
    /// Points below the middle.
    down: usize,
}

impl Frame {
    /// None where no lattice is fine enough.
    fn of(laws: &[&Law], fine: f64) -> Option<Self> {
        let square = |sd: f64| sd * sd;
        let sd = libm::sqrt(laws.iter().map(|law| square(law.sd)).sum());
        let smooth = libm::sqrt(laws.iter().filter(|law| !law.runs.is_empty()).map(|law| square(law.sd)).sum());
        if !(smooth > 0.0 && sd.is_finite()) {
            return None;
        }
        let reach = |of: &dyn Fn(&Law) -> f64| {
            let (sum, most) = laws.iter().fold((0.0, 0.0_f64), |(sum, most), law| {
                let reach = of(law).max(0.0);
                (sum + reach, most.max(reach))
            });
            if laws.len() == 1 { sum } else { f64::min(sum, most + REACH * sd) }
        };
        let (down, up) = (reach(&|law| law.mean - law.low), reach(&|law| law.high - law.mean));
        let least = (down + up) / (smooth / fine);
        let bits = BITS.into_iter().find(|bits| super::count(1_usize << bits) >= least + 16.0)?;
        let step = (down + up) / (super::count(1_usize << bits) - 16.0);
        Some(Self { bits, step, down: super::whole(down / step).saturating_add(8) })
    }

    fn size(&self) -> usize {
        1_usize << self.bits
    }

    /// How far the mean of what lies on the points is from the middle.
    fn mean(&self, list: &[f64]) -> f64 {
        let down = super::count(self.down);
        let places = list.iter().enumerate();
        places.fold(0.0, |sum, (position, what)| sum + what * (super::count(position) - down) * self.step)
    }
}

impl Lattices {
    /// Lattices with so many points in a standard deviation.
    pub(super) fn new(fine: f64) -> Self {
        Self { fine, known: BTreeMap::new() }
    }

    fn fourier(&mut self, bits: u32) -> &Fourier {
        self.known.entry(bits).or_insert_with(|| Fourier::new(bits))
    }

    /// The distribution of a sum of independent numbers, in one stretch; none where no lattice holds it.
    pub(super) fn sum(&mut self, laws: &[&Law]) -> Option<Law> {
        let frame = Frame::of(laws, self.fine)?;
        let mut middle: f64 = laws.iter().map(|law| law.mean).sum();
        let alone = laws.len() == 1;
        let mut lists = Vec::new();
        for law in laws {
            let (mut list, in_cells) = placed(law, &frame);
            if !alone {
                // Where a density jumps within a cell, its mean moves a little.
                middle -= frame.mean(&list);
                list.rotate_left(frame.down);
            }
            lists.push((list, in_cells));
        }
        let cells = if alone {
            lists.into_iter().next().map(|(list, _)| list)?
        } else {
            let mut cells = self.fourier(frame.bits).convolved(lists);
            cells.rotate_right(frame.down);
            cells
        };
        Some(read(&cells, &frame, middle, alone))
    }

    /// The distribution of a product of independent numbers that are all above 0.
    pub(super) fn product(&mut self, laws: &[&Law]) -> Option<Law> {
        let logarithms: Vec<Law> = laws.iter().map(|law| logarithm(law)).collect();
        let logarithms: Vec<&Law> = logarithms.iter().collect();
        Some(self.sum(&logarithms)?.rising(libm::exp))
    }
}

fn logarithm(law: &Law) -> Law {
    let deepest = libm::log(law.high) - DEEPEST;
    law.rising(|value| if value > 0.0 { libm::log(value).max(deepest) } else { deepest })
}

/// A distribution on the points of a frame around its mean; whether it was counted by cells.
fn placed(law: &Law, frame: &Frame) -> (Vec<f64>, bool) {
    let mut list = vec![0.0; frame.size()];
    let down = super::count(frame.down);
    let last = super::count(frame.size().saturating_sub(2));
    let at = |value: f64| ((value - law.mean) / frame.step + down).clamp(1.0, last);
    let mut add = |position: usize, what: f64| {
        if let Some(slot) = list.get_mut(position) {
            *slot += what;
        }
    };
    if law.runs.is_empty() || law.sd < NARROW * frame.step {
        for (value, weight) in &law.points {
            let place = at(*value).clamp(2.0, last - 2.0);
            let below = super::whole(place);
            let t = place - super::count(below);
            let (s, r, q) = (1.0 - t, 1.0 + t, 2.0 - t);
            add(below.saturating_sub(1), weight * (-t * s * q / 6.0));
            add(below, weight * (r * s * q / 2.0));
            add(below.saturating_add(1), weight * (r * t * q / 2.0));
            add(below.saturating_add(2), weight * (-r * t * s / 6.0));
        }
        return (list, false);
    }
    for run in &law.runs {
        run.pieces(0, run.values.len(), |from, to, piece| {
            let (low, high, piece) = if from <= to { (from, to, piece) } else { (to, from, piece.turned()) };
            // Cells reach half a step to either side of a point.
            let (low, high) = (at(low) + 0.5, at(high) + 0.5);
            let (first, end) = (super::whole(low), super::whole(high));
            let mut done = piece.at(0.0);
            let all = done + piece.rise();
            for cell in first..end {
                let edge = super::count(cell.saturating_add(1));
                let reached = piece.at(((edge - low) / (high - low)).clamp(0.0, 1.0));
                add(cell, reached - done);
                done = reached;
            }
            add(end, all - done);
        });
    }
    (list, true)
}

/// The distribution that lies on the points of a frame: densities at them, or `in_cells` what lies around them.
fn read(cells: &[f64], frame: &Frame, middle: f64, in_cells: bool) -> Law {
    let down = super::count(frame.down);
    let at = |position: f64| middle + (position - down) * frame.step;
    let mut sum = 0.0;
    let (mut values, mut below) = (Vec::with_capacity(cells.len()), Vec::with_capacity(cells.len()));
    let mut points = Vec::with_capacity(cells.len());
    let mut most = 0.0_f64;
    for (position, cell) in cells.iter().enumerate() {
        let next = cells.get(position.saturating_add(1)).copied().unwrap_or(*cell);
        let place = super::count(position);
        sum += cell;
        points.push((at(place), *cell));
        values.push(at(place + 0.5));
        // Euler and Maclaurin: from a sum of densities to what lies below the middle between two of them.
        let under = if in_cells { sum } else { sum + (next - cell) / 24.0 };
        most = most.max(under.clamp(0.0, 1.0));
        below.push(most);
    }
    Law::of_cells(values, below, points)
}
