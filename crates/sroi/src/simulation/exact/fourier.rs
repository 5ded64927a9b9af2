//! The discrete Fourier transform of a power of two of numbers, with the same bits on every machine.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

use core::f64::consts::PI;

/// Ready to transform so many numbers. Spectra are in bit-reversed order, which nobody needs to undo.
#[derive(Clone, Debug)]
pub(super) struct Fourier {
    size: usize,
    /// e^(−2πi j ÷ n) for j below n ÷ 2, for n = size, size ÷ 2, … 2.
    turns: Vec<(Vec<f64>, Vec<f64>)>,
    /// By position of a spectrum: x ÷ sin x, where x is half the phase from one lattice point to the next.
    sharper: Vec<f64>,
}

/// A list of complex numbers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Complex {
    pub(super) real: Vec<f64>,
    pub(super) imaginary: Vec<f64>,
}

impl Complex {
    fn ones(size: usize) -> Self {
        Self { real: vec![1.0; size], imaginary: vec![0.0; size] }
    }
}

impl Fourier {
    /// For 2^`bits` numbers, at least two.
    pub(super) fn new(bits: u32) -> Self {
        let bits = bits.clamp(1, 24);
        let size = 1_usize << bits;
        let half = size / 2;
        let step = -2.0 * PI / super::count(size);
        let all: Vec<(f64, f64)> = (0..half)
            .map(|position| {
                let angle = step * super::count(position);
                (libm::cos(angle), libm::sin(angle))
            })
            .collect();
        let mut turns = Vec::new();
        let mut stride = 1_usize;
        while stride <= half {
            turns.push(all.iter().step_by(stride).copied().unzip());
            stride = stride.saturating_mul(2);
        }
        let sharper = (0..size)
            .map(|position| {
                let frequency = position.reverse_bits() >> (usize::BITS.saturating_sub(bits));
                let near = frequency.min(size.saturating_sub(frequency));
                let x = PI * super::count(near) / super::count(size);
                if near == 0 { 1.0 } else { x / libm::sin(x) }
            })
            .collect();
        Self { size, turns, sharper }
    }

    /// Numbers in order to their spectrum.
    fn forward(&self, values: &mut Complex) {
        let mut block = self.size;
        for (cosines, sines) in &self.turns {
            let parts = values.real.chunks_exact_mut(block).zip(values.imaginary.chunks_exact_mut(block));
            for (real, imaginary) in parts {
                let (real, other_real) = real.split_at_mut(block / 2);
                let (imaginary, other_imaginary) = imaginary.split_at_mut(block / 2);
                let one = real.iter_mut().zip(imaginary);
                let other = other_real.iter_mut().zip(other_imaginary);
                for (((a, b), (c, d)), (cos, sin)) in one.zip(other).zip(cosines.iter().zip(sines)) {
                    let (real, imaginary) = (*a - *c, *b - *d);
                    *a += *c;
                    *b += *d;
                    *c = real * cos - imaginary * sin;
                    *d = real * sin + imaginary * cos;
                }
            }
            block /= 2;
        }
    }

    /// A spectrum back to numbers.
    fn back(&self, spectrum: &mut Complex) {
        let mut block = 2_usize;
        for (cosines, sines) in self.turns.iter().rev() {
            let parts = spectrum.real.chunks_exact_mut(block).zip(spectrum.imaginary.chunks_exact_mut(block));
            for (real, imaginary) in parts {
                let (real, other_real) = real.split_at_mut(block / 2);
                let (imaginary, other_imaginary) = imaginary.split_at_mut(block / 2);
                let one = real.iter_mut().zip(imaginary);
                let other = other_real.iter_mut().zip(other_imaginary);
                for (((a, b), (c, d)), (cos, sin)) in one.zip(other).zip(cosines.iter().zip(sines)) {
                    let (real, imaginary) = (*c * cos + *d * sin, *d * cos - *c * sin);
                    (*c, *d) = (*a - real, *b - imaginary);
                    *a += real;
                    *b += imaginary;
                }
            }
            block = block.saturating_mul(2);
        }
        let scale = 1.0 / super::count(self.size);
        spectrum.real.iter_mut().for_each(|value| *value *= scale);
    }

    /// The circular convolution of lists of real numbers, each of this size. Where a list holds how much lies in the cells
    /// of a lattice rather than at its points, it is sharpened: the width of a cell is taken out again.
    pub(super) fn convolved(&self, lists: Vec<(Vec<f64>, bool)>) -> Vec<f64> {
        let sharpened: u32 = lists.iter().map(|(_, in_cells)| u32::from(*in_cells)).sum();
        let mut all = Complex::ones(self.size);
        let mut lists = lists.into_iter().map(|(list, _)| list);
        while let Some(real) = lists.next() {
            // Two real lists in one transform.
            match lists.next() {
                Some(imaginary) => {
                    let mut both = Complex { real, imaginary };
                    self.forward(&mut both);
                    all.times_both(&both);
                }
                None => {
                    let mut one = Complex { imaginary: vec![0.0; real.len()], real };
                    self.forward(&mut one);
                    all.times(&one);
                }
            }
        }
        for _ in 0..sharpened {
            all.real.iter_mut().zip(&self.sharper).for_each(|(value, by)| *value *= by);
            all.imaginary.iter_mut().zip(&self.sharper).for_each(|(value, by)| *value *= by);
        }
        self.back(&mut all);
        all.real
    }
}

impl Complex {
    fn times(&mut self, by: &Self) {
        let to = self.real.iter_mut().zip(&mut self.imaginary);
        for ((a, b), (c, d)) in to.zip(by.real.iter().zip(&by.imaginary)) {
            (*a, *b) = (*a * c - *b * d, *a * d + *b * c);
        }
    }

    /// Times the spectra of two real lists that were transformed as the parts of one complex list.
    fn times_both(&mut self, both: &Self) {
        // The frequencies k and −k mirror each other within each block that begins at a power of two.
        let mut from = 0_usize;
        let mut to = 1_usize;
        while from < self.real.len() {
            let (Some(real), Some(imaginary)) = (both.real.get(from..to), both.imaginary.get(from..to)) else { return };
            let (Some(out_real), Some(out_imaginary)) = (self.real.get_mut(from..to), self.imaginary.get_mut(from..to))
            else {
                return;
            };
            let here = real.iter().zip(imaginary);
            let there = real.iter().rev().zip(imaginary.iter().rev());
            let out = out_real.iter_mut().zip(out_imaginary);
            for ((to, (real, imaginary)), (other_real, other_imaginary)) in out.zip(here).zip(there) {
                let (a, b) = (0.5 * (real + other_real), 0.5 * (imaginary - other_imaginary));
                let (c, d) = (0.5 * (imaginary + other_imaginary), 0.5 * (other_real - real));
                let (x, y) = (a * c - b * d, a * d + b * c);
                (*to.0, *to.1) = (*to.0 * x - *to.1 * y, *to.0 * y + *to.1 * x);
            }
            from = to;
            to = to.saturating_mul(2);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By the definition.
    fn plainly(lists: &[Vec<f64>]) -> Vec<f64> {
        let size = lists[0].len();
        lists[1..].iter().fold(lists[0].clone(), |sum, list| {
            let mut out = vec![0.0; size];
            for (i, a) in sum.iter().enumerate() {
                out.rotate_left(i);
                out.iter_mut().zip(list).for_each(|(out, b)| *out += a * b);
                out.rotate_right(i);
            }
            out
        })
    }

    #[test]
    fn convolutions_are_those_of_the_definition() {
        for bits in 1..=7 {
            let fourier = Fourier::new(bits);
            for lists in 1..=5_u32 {
                let mut word = 7_u32;
                let mut next = || {
                    word = word.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    f64::from(word) / 4_294_967_296.0 - 0.3
                };
                let lists: Vec<Vec<f64>> = (0..lists).map(|_| (0..fourier.size).map(|_| next()).collect()).collect();
                let found = fourier.convolved(lists.iter().map(|list| (list.clone(), false)).collect());
                let scale = lists.iter().map(|list| list.iter().map(|x| x.abs()).sum::<f64>()).product::<f64>();
                for (found, expected) in found.iter().zip(plainly(&lists)) {
                    assert!((found - expected).abs() < 1e-14 * scale, "{bits} {found} {expected}");
                }
            }
        }
    }

    #[test]
    fn the_width_of_a_cell_is_taken_out() {
        // A normal distribution counted by cells, against its density.
        use crate::simulation::normal;
        let fourier = Fourier::new(7);
        let at = |position: u32| f64::from(position) - 64.0;
        let cells = (0..128).map(|k| {
            let z = |edge: f64| (at(k) + edge) / 4.0;
            normal::cumulative(z(0.5)) - normal::cumulative(z(-0.5))
        });
        let found = fourier.convolved(vec![(cells.collect(), true)]);
        for (k, found) in (0_u32..).zip(found) {
            assert!((found - normal::density(at(k) / 4.0) / 4.0).abs() < 1e-14, "{k} {found}");
        }
    }
}
