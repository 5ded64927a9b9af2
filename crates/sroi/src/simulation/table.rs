//! A quantile function as cubic pieces, so that every shape costs a draw the same.
//!
//! The probability is counted from the nearer end. Between ½ and 2⁻³³ lie 32 octaves of 8 pieces
//! each; which piece, and where in it, is cut from the bits of the probability.

#![allow(clippy::float_arithmetic, reason = "draws are doubles")]

use super::random::{LANES, Lanes, Words};
use super::shape::{Curve, End, Jet};

const OCTAVES: u32 = 32;
/// Bits of the probability's fraction that tell the pieces of an octave apart.
const FINE: u32 = 3;
/// Pieces from one end.
const SIDE: usize = 256;
const PIECES: usize = 512;
/// 2⁻³³, the least probability that is drawn.
const LEAST: f64 = 1.0 / 8_589_934_592.0;
/// The bits of 2⁻³³, cut down to exponent and piece.
const FIRST: u64 = LEAST.to_bits() >> (52 - FINE);
/// The same of ½, the least word and ½.
const FIRST_OF_WORDS: u64 = 0.5_f64.to_bits() >> (52 - FINE);
/// The largest double below ½.
const MOST: f64 = 0.5 - f64::EPSILON / 4.0;

/// The cubic of each piece: constant, linear, square, cube.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Table {
    pieces: Box<Pieces>,
}

/// No piece lies across two lines of a cache.
#[derive(Clone, Debug, PartialEq)]
#[repr(align(64))]
struct Pieces([[f64; 4]; PIECES]);

impl Table {
    pub(crate) fn of(curve: &Curve) -> Self {
        let mut pieces = Box::new(Pieces([[0.0; 4]; PIECES]));
        let (lower, upper) = pieces.0.split_at_mut(SIDE);
        side(curve, End::Lower, lower);
        side(curve, End::Upper, upper);
        Self { pieces }
    }

    /// Which piece a probability lies in, and where in it; 0 < u < 1.
    #[inline(always)]
    fn piece(u: f64) -> (u64, f64) {
        let rest = 1.0 - u;
        let near = if u < rest { u } else { rest };
        let near = if near > LEAST { near } else { LEAST };
        let near = if near < MOST { near } else { MOST };
        let upper = u64::from(u >= 0.5) << 8;
        let bits = near.to_bits();
        let piece = (bits >> (52 - FINE)).wrapping_sub(FIRST) | upper;
        (piece, Self::share(bits))
    }

    /// The cubic of a piece.
    #[inline(always)]
    fn cubic(&self, piece: u64) -> [f64; 4] {
        let piece = usize::try_from(piece & 511).unwrap_or(0);
        // The mask keeps it in range, so that no branch is left.
        self.pieces.0.get(piece).copied().unwrap_or_default()
    }

    /// The quantile of a probability; 0 < u < 1.
    #[cfg(test)]
    pub(crate) fn at(&self, u: f64) -> f64 {
        let (piece, t) = Self::piece(u);
        along(self.cubic(piece), t)
    }

    /// Turns a block of probabilities into quantiles: first which pieces, many at a time, then four look-ups at a time.
    #[inline(always)]
    pub(crate) fn fill(&self, block: &mut Lanes) {
        let mut pieces = [0_u64; LANES];
        for (u, piece) in block.iter_mut().zip(&mut pieces) {
            (*piece, *u) = Self::piece(*u);
        }
        self.look_up(&pieces, block);
    }

    /// The quantiles of the probabilities (word + ½) ÷ 2³²: the same bits as by [`Table::fill`], and sooner.
    #[inline(always)]
    pub(crate) fn draw(&self, words: &Words, out: &mut Lanes) {
        let mut pieces = [0_u64; LANES];
        for ((word, piece), t) in words.iter().zip(&mut pieces).zip(out.iter_mut()) {
            (*piece, *t) = Self::piece_of_word(*word);
        }
        self.look_up(&pieces, out);
    }

    /// Which piece the probability of a word lies in, and where in it. What is missing to 1 is the word with every bit
    /// turned round, and ÷ 2³² is left to the exponent.
    #[inline(always)]
    fn piece_of_word(word: u32) -> (u64, f64) {
        let upper = word.cast_signed() >> 31;
        let near = f64::from(word.cast_signed() ^ upper) + 0.5;
        let bits = near.to_bits();
        let piece = (bits >> (52 - FINE)).wrapping_sub(FIRST_OF_WORDS) | u64::from(upper.cast_unsigned() & 256);
        (piece, Self::share(bits))
    }

    /// Where in its piece a probability lies, from the bits below those that tell which.
    #[inline(always)]
    fn share(bits: u64) -> f64 {
        let fraction = bits << FINE & ((1 << 52) - 1) | 1.0_f64.to_bits();
        f64::from_bits(fraction) - 1.0
    }

    /// Four look-ups at a time.
    #[inline(always)]
    fn look_up(&self, pieces: &[u64; LANES], shares: &mut Lanes) {
        for (t, pieces) in shares.as_chunks_mut().0.iter_mut().zip(pieces.as_chunks().0) {
            *t = four(pieces.map(|piece| self.cubic(piece)), *t);
        }
    }
}

#[inline(always)]
fn along([constant, linear, square, cube]: [f64; 4], t: f64) -> f64 {
    constant + t * (linear + t * (square + t * cube))
}

/// Four cubics side by side, which the compiler puts into vectors.
#[inline(always)]
fn four([a, b, c, d]: [[f64; 4]; 4], [at_a, at_b, at_c, at_d]: [f64; 4]) -> [f64; 4] {
    [along(a, at_a), along(b, at_b), along(c, at_c), along(d, at_d)]
}

/// Fits the pieces of one end, walking outwards from ½ in steps of two pieces.
fn side(curve: &Curve, end: End, pieces: &mut [[f64; 4]]) {
    let (origin, scale) = curve.frame(end);
    let kink = curve.kink(end);
    let mut pieces = pieces.iter_mut().rev();
    let mut put = |cubic: [f64; 4]| {
        let [constant, linear, square, cube] = cubic;
        if let Some(piece) = pieces.next() {
            *piece = [origin + scale * constant, scale * linear, scale * square, scale * cube];
        }
    };
    let mut from = 0.5;
    let mut inner = curve.jet(end, from, None);
    // The jet before this one, and how far away it is.
    let mut behind: Option<(Jet, f64)> = None;
    let mut step = 0.5 / f64::from(1_u32 << FINE);
    for _ in 0..OCTAVES {
        for _ in 0..1_u32 << (FINE - 1) {
            let to = from - step;
            let guess = match behind {
                Some((jet, away)) => two_point(inner, jet, away, -step / away),
                None => inner.before(step),
            };
            let outer = curve.jet(end, to, Some(guess));
            let exact = |t: f64| curve.jet(end, to + t * step, None).at;
            let [near, far, middle, near_above, far_above] = if kink.is_some_and(|kink| to <= kink && kink <= from) {
                let middle = exact(0.5);
                let (near, far) = projected(|t| exact(0.5 * t), outer.at, middle);
                let (near_above, far_above) = projected(|t| exact(0.5 + 0.5 * t), middle, inner.at);
                [near, far, middle, near_above, far_above]
            } else {
                between(outer, inner, step).unwrap_or_else(|| STOPS.map(exact))
            };
            put(cubic(middle, near_above, far_above, inner.at));
            put(cubic(outer.at, near, far, middle));
            behind = Some((inner, step));
            inner = outer;
            from = to;
        }
        step *= 0.5;
    }
}

/// Where a curve is looked at between two jets: twice `NEAR` and `FAR`, and the middle.
const STOPS: [f64; 5] = [0.5 * NEAR, 0.5 * FAR, 0.5, 0.5 + 0.5 * NEAR, 0.5 + 0.5 * FAR];

/// The values at the stops between two jets; `None` where the curve is too steep to be told from its ends.
fn between(outer: Jet, inner: Jet, step: f64) -> Option<[f64; 5]> {
    let rise = inner.at - outer.at;
    let values = STOPS.map(|t| two_point(outer, inner, step, t));
    let steep = 4.0 * outer.at.abs() < inner.at.abs();
    let mut last = outer.at;
    let rises = values.iter().chain([&inner.at]).all(|value| {
        let risen = (value - last) * rise;
        last = *value;
        risen >= 0.0
    });
    (rises && !steep).then_some(values)
}

/// Where a cubic that passes through both ends should meet the curve between, so that the largest error is least: the
/// Chebyshev points, stretched to the ends.
const NEAR: f64 = 1.0 - core::f64::consts::FRAC_1_SQRT_2;
const FAR: f64 = core::f64::consts::FRAC_1_SQRT_2;

impl Jet {
    /// The value one step further out, by Taylor's series.
    fn before(self, step: f64) -> f64 {
        self.at - step * (self.first - step * (0.5 * self.second - step / 6.0 * self.third))
    }
}

/// The polynomial of degree 7 that agrees with two jets, at a share of the step between them.
fn two_point(from: Jet, to: Jet, step: f64, t: f64) -> f64 {
    let half = |jet: Jet, step: f64, t: f64| {
        let s = 1.0 - t;
        let rest = s * s * s * s;
        let (first, second, third) =
            (step * jet.first, 0.5 * step * step * jet.second, step * step * step / 6.0 * jet.third);
        let zero = 1.0 + t * (4.0 + t * (10.0 + t * 20.0));
        let one = 1.0 + t * (4.0 + t * 10.0);
        let two = 1.0 + t * 4.0;
        rest * (jet.at * zero + t * (first * one + t * (second * two + t * third)))
    };
    half(from, step, t) + half(to, -step, 1.0 - t)
}

/// Two values, at `NEAR` and `FAR`, of the cubic through both ends that lies nearest to a curve with a kink.
fn projected(curve: impl Fn(f64) -> f64, from: f64, to: f64) -> (f64, f64) {
    const POINTS: u32 = 64;
    let (mut even, mut odd, mut evens, mut odds) = (0.0, 0.0, 0.0, 0.0);
    for point in 0..POINTS {
        let t = (f64::from(point) + 0.5) / f64::from(POINTS);
        let apart = curve(t) - (from + t * (to - from));
        let (one, other) = (t * (1.0 - t), t * (1.0 - t) * (2.0 * t - 1.0));
        even += apart * one;
        odd += apart * other;
        evens += one * one;
        odds += other * other;
    }
    let value = |t: f64| from + t * (to - from) + t * (1.0 - t) * (even / evens + odd / odds * (2.0 * t - 1.0));
    (value(NEAR), value(FAR))
}

/// The cubic through four values, at 0, `NEAR`, `FAR` and 1; a straight line where the cubic would turn back.
fn cubic(from: f64, near: f64, far: f64, to: f64) -> [f64; 4] {
    let rise = to - from;
    let (one, other) = (near - (from + NEAR * rise), far - (from + FAR * rise));
    let room = NEAR * FAR;
    let even = (one + other) / (2.0 * room);
    let odd = (other - one) / (2.0 * room * (FAR - NEAR));
    let (linear, square, cube) = (rise + even - odd, 3.0 * odd - even, -2.0 * odd);
    // The derivative at both ends, and where it is extreme.
    let slope = |t: f64| linear + t * (2.0 * square + t * 3.0 * cube);
    let turn = if cube == 0.0 { 0.0 } else { (-square / (3.0 * cube)).clamp(0.0, 1.0) };
    let turns = [0.0, turn, 1.0].iter().any(|t| slope(*t) * rise < 0.0);
    if turns || !(even.is_finite() && odd.is_finite()) { [from, rise, 0.0, 0.0] } else { [from, linear, square, cube] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curves() -> Vec<(&'static str, Curve)> {
        let open = f64::INFINITY;
        let all = [
            ("pert", Curve::pert(0.2, 0.3, 0.45)),
            ("pert at its low", Curve::pert(0.0, 0.0, 1.0)),
            ("pert, skew", Curve::pert(1000.0, 1200.0, 9000.0)),
            ("triangular, even", Curve::triangular(1.0, 2.0, 3.0)),
            ("triangular", Curve::triangular(0.2, 0.3, 0.45)),
            ("triangular at its high", Curve::triangular(10.0, 50.0, 50.0)),
            ("uniform", Curve::uniform(-3.0, 9.0)),
            ("normal", Curve::normal(5.0, 15.0, -open, open)),
            ("normal, cut", Curve::normal(0.01, 0.3, 0.0, 1.0)),
            ("lognormal", Curve::lognormal(1.0, 10.0, open)),
            ("lognormal, wide", Curve::lognormal(0.01, 100.0, open)),
            ("lognormal, cut", Curve::lognormal(0.05, 0.8, 1.0)),
            ("beta 10", Curve::beta(0.3, 10.0)),
            ("beta 50", Curve::beta(0.02, 50.0)),
            ("beta 5000000", Curve::beta(0.012, 5e6)),
            ("beta 2", Curve::beta(0.4, 2.0)),
            ("beta 1", Curve::beta(0.1, 1.0)),
            ("beta, rare", Curve::beta(0.001, 1.0)),
        ];
        all.into_iter().map(|(name, curve)| (name, curve.unwrap())).collect()
    }

    /// Probabilities of every octave, from both ends.
    fn probabilities() -> impl Iterator<Item = f64> {
        (-33..=-2).flat_map(|octave| {
            let start = libm::ldexp(1.0, octave);
            (0..200).flat_map(move |step| {
                let near = start * (1.0 + (f64::from(step) + 0.37) / 200.0);
                [near, 1.0 - near]
            })
        })
    }

    #[test]
    fn agrees_with_the_quantile_function() {
        for (name, curve) in curves() {
            let table = Table::of(&curve);
            let spread = match name {
                // Nearly always next to 0, once in a thousand not.
                "beta, rare" => libm::sqrt(curve.variance()),
                _ => curve.quantile(0.95) - curve.quantile(0.05),
            };
            let allowed = match name {
                "uniform" => 4e-16,
                // One piece holds the kink.
                "triangular" => 7e-6,
                "lognormal, wide" => 3e-6,
                "beta, rare" => 2e-5,
                _ => 6e-7,
            };
            for u in probabilities() {
                let exact = curve.quantile(u);
                let apart = (table.at(u) - exact).abs();
                assert!(apart <= allowed * spread.max(exact.abs()), "{name} {u} {exact} {}", apart / spread);
            }
        }
    }

    #[test]
    fn the_mean_is_kept() {
        for (name, curve) in curves() {
            let table = Table::of(&curve);
            let mut mean = 0.0;
            for (position, [constant, linear, square, cube]) in table.pieces.0.iter().enumerate() {
                let octave = 32 - i32::try_from(position % SIDE / 8).unwrap();
                let width = libm::ldexp(1.0, -octave - 4);
                mean += width * (constant + linear / 2.0 + square / 3.0 + cube / 4.0);
            }
            let apart = (mean - curve.mean()).abs() / libm::sqrt(curve.variance());
            // A ten-thousandth of the mean of the wide one lies beyond what is drawn.
            let allowed = if name == "lognormal, wide" { 1e-5 } else { 1e-7 };
            assert!(apart < allowed, "{name} {apart:e}");
        }
    }

    #[test]
    fn never_falls_and_has_no_jumps() {
        for (name, curve) in curves() {
            let table = Table::of(&curve);
            let mut sorted: Vec<f64> = probabilities().collect();
            sorted.sort_by(f64::total_cmp);
            let values: Vec<f64> = sorted.iter().map(|u| table.at(*u)).collect();
            let noise = 1e-13 * libm::sqrt(curve.variance());
            for pair in values.windows(2) {
                assert!(pair[1] >= pair[0] - noise - 1e-15 * pair[0].abs(), "{name} {pair:?}");
            }
            let spread = curve.quantile(0.95) - curve.quantile(0.05);
            for side in table.pieces.0.chunks(SIDE) {
                for pair in side.windows(2) {
                    let end: f64 = pair[0].iter().sum();
                    assert!((end - pair[1][0]).abs() <= noise.max(1e-9 * spread), "{name} {pair:?}");
                }
            }
            let middle = table.pieces.0[SIDE - 1].iter().sum::<f64>() - table.pieces.0[PIECES - 1].iter().sum::<f64>();
            assert!(middle.abs() <= noise.max(1e-9 * spread), "{name} {middle}");
        }
    }

    #[test]
    fn every_probability_has_its_piece() {
        let uniform = Table::of(&Curve::uniform(0.0, 1.0).unwrap());
        for u in [LEAST, 0.25, 0.3, 0.5 - f64::EPSILON / 4.0, 0.5, 0.5 + f64::EPSILON, 0.75, 1.0 - LEAST] {
            assert!((uniform.at(u) - u).abs() <= f64::EPSILON, "{u}");
        }
        // Below the least drawn, its value stands.
        assert_eq!(uniform.at(1e-300), LEAST);
        assert_eq!(uniform.at(1.0 - f64::EPSILON / 2.0), 1.0 - LEAST);
    }

    #[test]
    fn words_give_what_their_probabilities_give() {
        let table = Table::of(&Curve::pert(0.2, 0.3, 0.45).unwrap());
        let mut words = [0_u32; LANES];
        for (position, word) in words.iter_mut().enumerate() {
            // Both ends, the middle, and every octave.
            let shift = u32::try_from(position % 32).unwrap();
            *word = [1_u32 << shift, !(1_u32 << shift), (1_u32 << shift) - 1, u32::MAX << shift][position / 32 % 4];
        }
        let mut drawn = [0.0; LANES];
        table.draw(&words, &mut drawn);
        let mut filled = words.map(|word| (f64::from(word) + 0.5) / 4_294_967_296.0);
        table.fill(&mut filled);
        assert_eq!(drawn.map(f64::to_bits), filled.map(f64::to_bits));
    }

    #[test]
    fn the_same_bits_everywhere() {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for (_, curve) in curves() {
            let table = Table::of(&curve);
            let mut u = [0.0; LANES];
            let mut word = 1_u32;
            for u in &mut u {
                word = word.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *u = (f64::from(word) + 0.5) / 4_294_967_296.0;
            }
            table.fill(&mut u);
            for byte in u.iter().flat_map(|value| value.to_bits().to_le_bytes()) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        assert_eq!(hash, 0x8ed5_a9ef_b605_97fd, "{hash:#x}");
    }
}
