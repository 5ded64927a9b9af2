//! Random numbers that are addressed, not taken in turn: a word belongs to a seed, a name, a draw.
//!
//! Threefry4x32 with 12 rounds (Salmon, Moraes, Dror, Shaw: *Parallel random numbers: as easy as 1, 2, 3*, 2011). The
//! key is the seed and the name of what is drawn, so that neither the order of rows nor another assumption changes a
//! draw; the counter is the block, so that blocks may be worked out in any order, on any number of threads.

/// How many draws a block has.
pub(crate) const LANES: usize = 256;

/// A number for each draw of a block.
pub(crate) type Lanes = [f64; LANES];

/// A quarter of a block: word k of a counter serves the k-th quarter, so that any width of vectors gives the same stream.
const QUARTER: usize = LANES / 4;

/// How many counters are worked on at once: what fits into registers.
const WIDTH: usize = 16;

type Words = [u32; WIDTH];

/// The constant of the key schedule.
const PARITY: u32 = 0x1BD1_1BDA;

/// 64 bits for a name (FNV-1a).
pub(crate) fn hashed(name: &str) -> u64 {
    name.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
}

/// The lower and the upper half of 64 bits.
fn halves(bits: u64) -> [u32; 2] {
    let bytes = bits.to_le_bytes();
    let [a, b, c, d, e, f, g, h] = bytes;
    [u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h])]
}

/// One of Threefry's mixes. The turn is known to the compiler, which then needs no loop.
#[inline(always)]
fn mix<const TURN: u32>(a: &mut Words, b: &mut Words) {
    a.iter_mut().zip(b.iter()).for_each(|(a, b)| *a = a.wrapping_add(*b));
    turn::<TURN>(b);
    a.iter().zip(b).for_each(|(a, b)| *b ^= a);
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[inline(always)]
fn turn<const TURN: u32>(words: &mut Words) {
    words.iter_mut().for_each(|word| *word = word.rotate_left(TURN));
}

/// WebAssembly turns no vectors, and the compiler would take each apart: two shifts do the same.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[inline(always)]
fn turn<const TURN: u32>(words: &mut Words) {
    use core::arch::wasm32::{u32x4, u32x4_extract_lane, u32x4_shl, u32x4_shr, v128_or};
    for four in words.as_chunks_mut().0 {
        let [a, b, c, d] = *four;
        let lanes = u32x4(a, b, c, d);
        let turned = v128_or(u32x4_shl(lanes, TURN), u32x4_shr(lanes, u32::BITS.wrapping_sub(TURN)));
        *four = [
            u32x4_extract_lane::<0>(turned),
            u32x4_extract_lane::<1>(turned),
            u32x4_extract_lane::<2>(turned),
            u32x4_extract_lane::<3>(turned),
        ];
    }
}

/// Adds the parts of the key whose turn it is.
#[inline(always)]
fn inject(words: &mut [Words; 4], key: [u32; 5], round: u32) {
    let [a, b, c, d, e] = key;
    let parts = match round % 5 {
        0 => [a, b, c, d],
        1 => [b, c, d, e],
        2 => [c, d, e, a],
        3 => [d, e, a, b],
        _ => [e, a, b, c],
    };
    for (words, part) in words.iter_mut().zip(parts) {
        words.iter_mut().for_each(|word| *word = word.wrapping_add(part));
    }
    let [.., last] = words;
    last.iter_mut().for_each(|word| *word = word.wrapping_add(round));
}

/// Rounds 1 to 4 of every 8.
#[inline(always)]
fn first_four([x, y, z, w]: &mut [Words; 4]) {
    mix::<10>(x, y);
    mix::<26>(z, w);
    mix::<11>(x, w);
    mix::<21>(z, y);
    mix::<13>(x, y);
    mix::<27>(z, w);
    mix::<23>(x, w);
    mix::<5>(z, y);
}

/// Rounds 5 to 8 of every 8.
#[inline(always)]
fn second_four([x, y, z, w]: &mut [Words; 4]) {
    mix::<6>(x, y);
    mix::<20>(z, w);
    mix::<17>(x, w);
    mix::<11>(z, y);
    mix::<25>(x, y);
    mix::<10>(z, w);
    mix::<18>(x, w);
    mix::<20>(z, y);
}

/// The key and what keeps it from being followed by nothing but zeros.
fn schedule([a, b, c, d]: [u32; 4]) -> [u32; 5] {
    [a, b, c, d, PARITY ^ a ^ b ^ c ^ d]
}

/// Threefry4x32 with 12 rounds.
#[inline(always)]
fn threefry12(words: &mut [Words; 4], key: [u32; 5]) {
    inject(words, key, 0);
    first_four(words);
    inject(words, key, 1);
    second_four(words);
    inject(words, key, 2);
    first_four(words);
    inject(words, key, 3);
}

fn pieces(quarter: &mut [f64; QUARTER]) -> core::slice::IterMut<'_, [f64; WIDTH]> {
    quarter.as_chunks_mut().0.iter_mut()
}

/// Where the numbers of one assumption come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stream {
    key: [u32; 4],
    /// Which of several independent samples.
    sample: u32,
}

impl Stream {
    /// The stream of a name under a seed; `sample` tells independent samples of it apart.
    pub(crate) fn new(seed: u64, name: &str, sample: u32) -> Self {
        let ([a, b], [c, d]) = (halves(seed), halves(hashed(name)));
        Self { key: [a, b, c, d], sample }
    }

    /// The numbers of a block, each above 0 and below 1: (word + ½) ÷ 2³².
    #[inline(always)]
    pub(crate) fn fill(&self, block: u64, out: &mut Lanes) {
        let [low, high] = halves(block);
        let key = schedule(self.key);
        let (quarters, _) = out.as_chunks_mut::<QUARTER>();
        let [first, second, third, fourth] = quarters else { return };
        let pieces = pieces(first).zip(pieces(second)).zip(pieces(third).zip(pieces(fourth)));
        let mut group = [0_u32; WIDTH];
        group.iter_mut().zip(0_u32..).for_each(|(group, number)| *group = number);
        for ((first, second), (third, fourth)) in pieces {
            let mut words = [group, [low; WIDTH], [high; WIDTH], [self.sample; WIDTH]];
            threefry12(&mut words, key);
            for (out, words) in [first, second, third, fourth].into_iter().zip(&words) {
                for (out, word) in out.iter_mut().zip(words) {
                    *out = (f64::from(*word) + 0.5) * (1.0 / 4_294_967_296.0);
                }
            }
            group.iter_mut().for_each(|group| *group = group.wrapping_add(16));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 20 rounds, made of the same pieces as the 12.
    fn twenty(counter: [u32; 4], key: [u32; 4]) -> [u32; 4] {
        let mut words = counter.map(|word| [word; WIDTH]);
        let key = schedule(key);
        threefry12(&mut words, key);
        second_four(&mut words);
        inject(&mut words, key, 4);
        first_four(&mut words);
        inject(&mut words, key, 5);
        words.map(|word| word[0])
    }

    /// The known answers that the authors publish for 20 rounds (Random123, `kat_vectors`).
    #[test]
    fn twenty_rounds_give_the_published_answers() {
        assert_eq!(twenty([0; 4], [0; 4]), [0x9c6c_a96a, 0xe17e_ae66, 0xfc10_ecd4, 0x5256_a7d8]);
        assert_eq!(twenty([u32::MAX; 4], [u32::MAX; 4]), [0x2a88_1696, 0x5701_2287, 0xf6c7_446e, 0xa16a_6732]);
        let counter = [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344];
        let key = [0xa409_3822, 0x299f_31d0, 0x082e_fa98, 0xec4e_6c89];
        assert_eq!(twenty(counter, key), [0x59cd_1dbb, 0xb887_9579, 0x86b5_d00c, 0xac8b_6d84]);
    }

    #[test]
    fn names_seeds_blocks_and_samples_are_told_apart() {
        let mut seen = std::collections::BTreeSet::new();
        for seed in [0, 1, u64::from(u32::MAX) + 1] {
            for name in ["a", "b"] {
                for sample in [0, 1] {
                    for block in [0, 1, u64::from(u32::MAX) + 1] {
                        let mut out = [0.0; LANES];
                        Stream::new(seed, name, sample).fill(block, &mut out);
                        assert!(out.iter().all(|u| *u > 0.0 && *u < 1.0));
                        seen.extend(out.iter().map(|u| u.to_bits()));
                    }
                }
            }
        }
        // Of 9,216 words of 32 bits a hundredth of one is expected twice.
        assert!(seen.len() >= 36 * LANES - 2, "{}", seen.len());
    }

    #[test]
    fn draws_are_even() {
        let mut counts = [0_u32; 16];
        let blocks = 4096_u64;
        for block in 0..blocks {
            let mut out = [0.0; LANES];
            Stream::new(7, "outcomes.learned.deadweight", 0).fill(block, &mut out);
            for u in out {
                counts[crate::simulation::quantile::whole(u * 16.0)] += 1;
            }
        }
        let expected = f64::from(u32::try_from(blocks).unwrap() * 256) / 16.0;
        let chi: f64 =
            counts.iter().map(|count| (f64::from(*count) - expected) * (f64::from(*count) - expected) / expected).sum();
        // 15 degrees of freedom: 99.9 % lie below 37.7.
        assert!(chi < 37.7, "{chi}");
    }
}
