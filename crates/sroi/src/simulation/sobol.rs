//! Sobol's sequence: points that fill the cube more evenly than random ones, scrambled so that chance is left in them.
//!
//! Direction numbers: S. Joe and F. Y. Kuo, *Constructing Sobol sequences with better two-dimensional projections*, 2008
//! (`new-joe-kuo-6.21201`, its first 256 dimensions). Scrambling: nested, uniform (Owen), by a hash (B. Burley, *Practical
//! hash-based Owen scrambling*, 2020; S. Laine and T. Karras, 2011; the constants of N. Vegdahl, *Building a better LK
//! hash*, 2021). A point is addressed by its number, and is whole numbers until its one conversion, so that any block can
//! be made alone and has the same bytes everywhere.

#![allow(clippy::float_arithmetic, reason = "draws are doubles")]

use super::quantile;
use super::random::{LANES, Lanes, hashed};

/// How many dimensions the table has. Further ones are its dimensions again, scrambled anew and in another order.
pub(crate) const DIMENSIONS: usize = 256;

/// How many independent scramblings the draws are dealt out to, block by block: their means tell how far the mean of all
/// may be off.
pub(crate) const SCRAMBLINGS: usize = 8;

const BITS: usize = 32;

/// `d s a m₁ … mₛ`, a line for each dimension after the first, as published.
const TABLE: &str = include_str!("sobol/directions.txt");

/// One dimension of the sequence under one seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Coordinate {
    /// Direction numbers from the lowest bit of a point's number on, their own bits reversed.
    directions: [u32; BITS],
    /// What the lowest bits of a number, those within a block, give.
    within: [u32; LANES],
    scrambles: [u32; SCRAMBLINGS],
    /// How the order is turned; the order itself in the dimensions of the table.
    orders: Option<[u32; SCRAMBLINGS]>,
}

impl Coordinate {
    /// The n-th dimension, for an independent sample of a name. What is drawn at once must differ in the dimension.
    pub(crate) fn new(seed: u64, name: &str, dimension: usize, sample: u32) -> Self {
        let directions = directions(dimension % DIMENSIONS).map(u32::reverse_bits);
        let mut within = [0; LANES];
        within.iter_mut().zip(0..).for_each(|(word, number)| *word = word_of(&directions, number));
        let scrambles = seeds([seed, hashed(name), u64::from(sample)]);
        // The dimensions of one turn of the table share their order: together they are a sequence again.
        let turn = u64::try_from(dimension / DIMENSIONS).unwrap_or(u64::MAX);
        let orders = (turn > 0).then(|| seeds([seed, turn, u64::MAX]));
        Self { directions, within, scrambles, orders }
    }

    /// The numbers of a block, each above 0 and below 1: (word + ½) ÷ 2³².
    #[inline(always)]
    pub(crate) fn fill(&self, block: u64, out: &mut Lanes) {
        let (scrambling, first) = place(block);
        let scramble = self.scrambles.get(scrambling).copied().unwrap_or_default();
        let order = self.orders.as_ref().and_then(|orders| orders.get(scrambling)).copied();
        match order {
            None => {
                let rest = word_of(&self.directions, first);
                for (out, within) in out.iter_mut().zip(&self.within) {
                    *out = even(scrambled(rest ^ within, scramble).reverse_bits());
                }
            }
            Some(order) => {
                for (out, number) in out.iter_mut().zip(first..) {
                    let number = scrambled(number.reverse_bits(), order).reverse_bits();
                    *out = even(scrambled(word_of(&self.directions, number), scramble).reverse_bits());
                }
            }
        }
    }
}

/// How far the mean of draws may be off, from the means of the scramblings; none where only one was reached.
pub(crate) fn standard_error(draws: &[f64]) -> Option<f64> {
    let (least, greatest) = quantile::range(draws);
    if least == greatest {
        return Some(0.0);
    }
    let mut sums = [(0.0, 0.0); SCRAMBLINGS];
    for (block, draws) in (0..).zip(draws.chunks(LANES)) {
        if let Some((sum, count)) = sums.get_mut(place(block).0) {
            for draw in draws.iter().filter(|draw| draw.is_finite()) {
                *sum += draw;
                *count += 1.0;
            }
        }
    }
    let reached: Vec<(f64, f64)> = sums.into_iter().filter(|(_, count)| *count > 0.0).collect();
    let all: f64 = reached.iter().map(|(_, count)| count).sum();
    let mean = reached.iter().map(|(sum, _)| sum).sum::<f64>() / all;
    // Each mean weighs as much as it has draws.
    let apart: f64 = reached.iter().map(|(sum, count)| (sum - mean * count) / all).map(|apart| apart * apart).sum();
    let scramblings = quantile::count(reached.len());
    (scramblings > 1.0).then(|| libm::sqrt(apart * scramblings / (scramblings - 1.0)))
}

/// Which scrambling a block belongs to, and the number of its first point there.
fn place(block: u64) -> (usize, u32) {
    let [scramblings, lanes] = [SCRAMBLINGS, LANES].map(|count| u64::try_from(count).unwrap_or(1));
    let scrambling = usize::try_from(block.checked_rem(scramblings).unwrap_or(0)).unwrap_or(0);
    let first = block.checked_div(scramblings).unwrap_or(0).wrapping_mul(lanes);
    // 2³² points are more than anybody draws.
    (scrambling, u32::try_from(first & u64::from(u32::MAX)).unwrap_or(0))
}

/// The point of a number, its bits reversed.
#[inline(always)]
fn word_of(directions: &[u32; BITS], number: u32) -> u32 {
    let taken =
        directions.iter().zip(0..).map(|(direction, bit)| direction & 0_u32.wrapping_sub(number.wrapping_shr(bit) & 1));
    taken.fold(0, |word, direction| word ^ direction)
}

/// Turns each bit by those below it: of reversed bits, each digit by those before it.
#[inline(always)]
fn scrambled(word: u32, seed: u32) -> u32 {
    let word = word ^ word.wrapping_mul(0x3d20_adea);
    let word = word.wrapping_add(seed).wrapping_mul(seed >> 16 | 1);
    let word = word ^ word.wrapping_mul(0x0552_6c56);
    word ^ word.wrapping_mul(0x53a2_2864)
}

#[inline(always)]
fn even(word: u32) -> f64 {
    (f64::from(word) + 0.5) * (1.0 / 4_294_967_296.0)
}

/// Words without a pattern for a few numbers (the last steps of SplitMix64).
fn seeds(of: [u64; 3]) -> [u32; SCRAMBLINGS] {
    let mixed = |bits: u64| {
        let bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ bits >> 31
    };
    let next = |state: u64, number: u64| mixed((state ^ number).wrapping_add(0x9e37_79b9_7f4a_7c15));
    let begin = of.into_iter().fold(0, next);
    let mut seeds = [0; SCRAMBLINGS];
    for (seed, number) in seeds.iter_mut().zip(0..) {
        *seed = u32::try_from(next(begin, number) >> 32).unwrap_or_default();
    }
    seeds
}

/// The direction numbers of a dimension, from the lowest bit of a point's number on.
fn directions(dimension: usize) -> [u32; BITS] {
    // The first dimension is van der Corput's sequence, and not in the table.
    let mut directions: [u32; BITS] = [0x8000_0000; BITS];
    directions.iter_mut().zip(0..).for_each(|(direction, bit)| *direction = direction.wrapping_shr(bit));
    let Some(line) = dimension.checked_sub(1).and_then(|row| TABLE.lines().nth(row)) else { return directions };
    let mut numbers = line.split(' ').skip(1).filter_map(|cell| cell.parse::<u32>().ok());
    let degree = numbers.next().and_then(|degree| usize::try_from(degree).ok()).unwrap_or(0);
    let polynomial = numbers.next().unwrap_or_default();
    for ((direction, number), bit) in directions.iter_mut().zip(numbers).zip(0_u32..) {
        *direction = number.wrapping_shl(31_u32.saturating_sub(bit));
    }
    for bit in degree..BITS {
        let before =
            |back| bit.checked_sub(back).and_then(|bit: usize| directions.get(bit)).copied().unwrap_or_default();
        let shift = u32::try_from(degree).unwrap_or(0);
        let mut word = before(degree) ^ before(degree).wrapping_shr(shift);
        for (back, shift) in (1..degree).zip((0..shift.saturating_sub(1)).rev()) {
            if polynomial.wrapping_shr(shift) & 1 == 1 {
                word ^= before(back);
            }
        }
        if let Some(direction) = directions.get_mut(bit) {
            *direction = word;
        }
    }
    directions
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `scipy.stats.qmc.Sobol(256, scramble=False)`, whose points go by Gray's code: `tests/uncertain/sobol.py`.
    #[test]
    fn points_are_those_of_scipy() {
        let lines = include_str!("../../tests/uncertain/sobol.csv").lines().skip(2);
        let mut seen = 0;
        for line in lines {
            let cells: Vec<u32> = line.split(',').map(|cell| cell.parse().unwrap()).collect();
            let [dimension, number, word] = cells[..] else { panic!("{line}") };
            let coordinate = Coordinate::new(1, "a", usize::try_from(dimension).unwrap(), 0);
            let ours = word_of(&coordinate.directions, number ^ number >> 1).reverse_bits();
            assert_eq!(ours, word, "{line}");
            seen += 1;
        }
        assert_eq!(seen, 256 * 12);
    }

    fn block(coordinate: &Coordinate, block: u64) -> Lanes {
        let mut out = [0.0; LANES];
        coordinate.fill(block, &mut out);
        out
    }

    /// The first 4,096 points of a scrambling.
    fn points(dimension: usize, seed: u64) -> Vec<f64> {
        let coordinate = Coordinate::new(seed, &format!("name {dimension}"), dimension, 0);
        (3..131).step_by(8).flat_map(|number| block(&coordinate, number)).collect()
    }

    fn cell(u: f64, cells: f64) -> usize {
        quantile::whole(u * cells)
    }

    /// Scrambling keeps what makes the points even: 2ᵏ of them stand one in each of 2ᵏ equal parts, in the dimensions of
    /// the table and in those beyond.
    #[test]
    fn each_dimension_has_one_point_in_each_part() {
        for dimension in [0, 1, 2, 100, 255, 256, 257, 600] {
            for seed in [1, 2] {
                let points = points(dimension, seed);
                for count in [256_u32, 1024, 4096] {
                    let mut hit = vec![0; usize::try_from(count).unwrap()];
                    for u in &points[..hit.len()] {
                        hit[cell(*u, f64::from(count))] += 1;
                    }
                    assert!(hit.iter().all(|hit| *hit == 1), "{dimension} {seed} {count}");
                }
            }
        }
    }

    /// The first two dimensions are a (0, 2)-sequence, and so are they in the next turn of the table.
    #[test]
    fn two_dimensions_have_one_point_in_each_box() {
        for (one, other) in [(0, 1), (256, 257)] {
            let (x, y) = (points(one, 5), points(other, 5));
            for (across, down) in [(64.0, 4.0), (16.0, 16.0), (2.0, 128.0)] {
                let mut hit = vec![0; 256];
                for (x, y) in x.iter().zip(&y).take(256) {
                    hit[cell(*x, across) * quantile::whole(down) + cell(*y, down)] += 1;
                }
                assert!(hit.iter().all(|hit| *hit == 1), "{one} {other} {across}");
            }
        }
    }

    /// What is drawn at once: dimensions, those beyond the table, another sample of the same name.
    #[test]
    fn dimensions_and_samples_are_independent() {
        for scrambling in 0..8_u64 {
            let mut columns: Vec<Vec<f64>> = Vec::new();
            for (dimension, sample) in [(0, 0), (1, 0), (2, 1), (7, 1), (256, 2), (512, 3), (513, 3)] {
                let coordinate = Coordinate::new(1, "a", dimension, sample);
                columns.push((0..16_u64).flat_map(|number| block(&coordinate, scrambling + 8 * number)).collect());
            }
            for (position, one) in columns.iter().enumerate() {
                for other in &columns[..position] {
                    let correlation = quantile::correlation(one, other);
                    // 4 ÷ √4096.
                    assert!(correlation.abs() < 0.0625, "{scrambling} {position} {correlation}");
                }
            }
        }
    }

    /// Each point alone is even over seeds: the mean over scramblings is unbiased.
    #[test]
    fn each_point_is_even_over_seeds() {
        for (dimension, lane) in [(0, 0), (0, 1), (7, 200), (300, 3)] {
            let mut counts = [0_u32; 16];
            for seed in 0..4_000 {
                let coordinate = Coordinate::new(seed, "a", dimension, 0);
                for scrambling in 0..4 {
                    counts[cell(block(&coordinate, scrambling)[lane], 16.0)] += 1;
                }
            }
            let chi: f64 =
                counts.iter().map(|count| (f64::from(*count) - 1000.0) * (f64::from(*count) - 1000.0) / 1000.0).sum();
            // 15 degrees of freedom: 99.9 % lie below 37.7.
            assert!(chi < 37.7, "{dimension} {lane} {chi}");
        }
    }

    /// ∏ (1 + (x − ½)) over five dimensions is 1.
    fn integral(seed: u64, blocks: u64, random: bool) -> (f64, Option<f64>) {
        let mut values = Vec::new();
        let names = ["a", "b", "c", "d", "e"];
        for number in 0..blocks {
            let mut product = [1.0; LANES];
            for (dimension, name) in names.iter().enumerate() {
                let mut u = [0.0; LANES];
                if random {
                    super::super::random::Stream::new(seed, name, 0).fill(number, &mut u);
                } else {
                    Coordinate::new(seed, name, dimension, 0).fill(number, &mut u);
                }
                product.iter_mut().zip(u).for_each(|(product, u)| *product *= 0.5 + u);
            }
            values.extend(product);
        }
        (quantile::sum(&values, |value| value) / quantile::count(values.len()), standard_error(&values))
    }

    #[test]
    fn means_settle_faster_than_random_ones_and_the_error_says_how_fast() {
        let seeds = 64_u32;
        let squares = |blocks, random| {
            let errors = (0..seeds).map(|seed| integral(u64::from(seed), blocks, random).0 - 1.0);
            libm::sqrt(errors.map(|error| error * error).sum::<f64>() / f64::from(seeds))
        };
        let (few, many) = (squares(8, false), squares(128, false));
        let (random_few, random_many) = (squares(8, true), squares(128, true));
        // Random: 16 times the draws, a quarter of the error. Sobol: less than a twentieth.
        assert!(few < random_few / 5.0 && many < random_many / 25.0, "{few} {many} {random_few} {random_many}");
        assert!(few / many > 20.0 && (2.5..6.5).contains(&(random_few / random_many)), "{few} {many}");
        let told: f64 =
            (0..seeds).map(|seed| integral(u64::from(seed), 128, false).1.unwrap()).map(|error| error * error).sum();
        let told = libm::sqrt(told / f64::from(seeds));
        assert!((0.7..1.4).contains(&(told / many)), "{told} {many}");
        assert_eq!(standard_error(&[0.5, 0.25]), None);
        assert_eq!(standard_error(&[0.5; 1000]), Some(0.0));
    }
}
