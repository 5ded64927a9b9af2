//! Random numbers that are addressed, not taken in turn: a word belongs to a seed, a name, a draw.
//!
//! Threefry4x32 with 12 rounds (Salmon, Moraes, Dror, Shaw: *Parallel random numbers: as easy as 1, 2, 3*, 2011). The
//! key is the seed and the name of what is drawn, so that neither the order of rows nor another assumption changes a
//! draw; the counter is the block, so that blocks may be worked out in any order, on any number of threads.

/// How many draws a block has.
pub(crate) const LANES: usize = 256;

/// A number for each draw of a block.
pub(crate) type Lanes = [f64; LANES];

/// A word for each draw of a block.
pub(crate) type Words = [u32; LANES];

/// A quarter of a block: word k of a counter serves the k-th quarter, so that any width of vectors gives the same stream.
const QUARTER: usize = LANES / 4;

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

/// What Threefry works on: one word, or several side by side.
trait Word: Copy {
    fn all(word: u32) -> Self;
    fn plus(self, other: Self) -> Self;
    fn differs(self, other: Self) -> Self;
    /// Turned to the left. How far is known to the compiler, which then needs no loop.
    fn turned<const BITS: u32>(self) -> Self;
}

impl Word for u32 {
    fn all(word: u32) -> Self {
        word
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }

    #[inline(always)]
    fn differs(self, other: Self) -> Self {
        self ^ other
    }

    #[inline(always)]
    fn turned<const BITS: u32>(self) -> Self {
        self.rotate_left(BITS)
    }
}

/// One of Threefry's mixes.
#[inline(always)]
fn mix<const TURN: u32, W: Word>(a: &mut W, b: &mut W) {
    *a = a.plus(*b);
    *b = b.turned::<TURN>().differs(*a);
}

/// Adds the parts of the key whose turn it is.
#[inline(always)]
fn inject<W: Word>([x, y, z, w]: &mut [W; 4], [a, b, c, d]: [W; 4], round: u32) {
    *x = x.plus(a);
    *y = y.plus(b);
    *z = z.plus(c);
    *w = w.plus(d).plus(W::all(round));
}

/// Rounds 1 to 4 of every 8.
#[inline(always)]
fn first_four<W: Word>([x, y, z, w]: &mut [W; 4]) {
    mix::<10, W>(x, y);
    mix::<26, W>(z, w);
    mix::<11, W>(x, w);
    mix::<21, W>(z, y);
    mix::<13, W>(x, y);
    mix::<27, W>(z, w);
    mix::<23, W>(x, w);
    mix::<5, W>(z, y);
}

/// Rounds 5 to 8 of every 8.
#[inline(always)]
fn second_four<W: Word>([x, y, z, w]: &mut [W; 4]) {
    mix::<6, W>(x, y);
    mix::<20, W>(z, w);
    mix::<17, W>(x, w);
    mix::<11, W>(z, y);
    mix::<25, W>(x, y);
    mix::<10, W>(z, w);
    mix::<18, W>(x, w);
    mix::<20, W>(z, y);
}

/// The key and what keeps it from being followed by nothing but zeros.
fn schedule<W: Word>([a, b, c, d]: [u32; 4]) -> [W; 5] {
    [a, b, c, d, PARITY ^ a ^ b ^ c ^ d].map(W::all)
}

/// Threefry4x32 with 12 rounds.
#[inline(always)]
fn threefry12<W: Word>(words: &mut [W; 4], [a, b, c, d, e]: [W; 5]) {
    inject(words, [a, b, c, d], 0);
    first_four(words);
    inject(words, [b, c, d, e], 1);
    second_four(words);
    inject(words, [c, d, e, a], 2);
    first_four(words);
    inject(words, [d, e, a, b], 3);
}

/// The even number that a word stands for, above 0 and below 1.
#[inline(always)]
fn even(word: u32) -> f64 {
    (f64::from(word) + 0.5) * (1.0 / 4_294_967_296.0)
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
        for (out, word) in out.iter_mut().zip(&self.words(block)) {
            *out = even(*word);
        }
    }

    /// The words of a block.
    #[inline(always)]
    pub(crate) fn words(&self, block: u64) -> Words {
        let mut words = [0; LANES];
        if let [first, second, third, fourth] = words.as_chunks_mut().0 {
            self.rows(block, [first, second, third, fourth]);
        }
        words
    }

    /// Word k of every counter in the k-th row. One counter after another: the compiler puts as many side by side as fit.
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    #[inline(always)]
    fn rows(&self, block: u64, [first, second, third, fourth]: [&mut [u32; QUARTER]; 4]) {
        let ([low, high], key) = (halves(block), schedule::<u32>(self.key));
        let rows = first.iter_mut().zip(second).zip(third.iter_mut().zip(fourth));
        for (((first, second), (third, fourth)), group) in rows.zip(0_u32..) {
            let mut words = [group, low, high, self.sample];
            threefry12(&mut words, key);
            [*first, *second, *third, *fourth] = words;
        }
    }

    /// Word k of every counter in the k-th row, four counters at a time.
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    #[inline(always)]
    fn rows(&self, block: u64, [first, second, third, fourth]: [&mut [u32; QUARTER]; 4]) {
        use four::Four;
        let ([low, high], key) = (halves(block), schedule::<Four>(self.key));
        let [first, second, third, fourth] = [first, second, third, fourth].map(|row| row.as_chunks_mut().0.iter_mut());
        let rows = first.zip(second).zip(third.zip(fourth));
        let mut groups = Four::of([0, 1, 2, 3]);
        for ((first, second), (third, fourth)) in rows {
            let mut words = [groups, Four::all(low), Four::all(high), Four::all(self.sample)];
            threefry12(&mut words, key);
            [*first, *second, *third, *fourth] = words.map(Four::words);
            groups = groups.plus(Four::all(4));
        }
    }
}

/// WebAssembly's vectors, by name: it turns none, and the compiler would take each turn apart, where two shifts do the
/// same.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod four {
    use super::Word;
    use core::arch::wasm32::{
        u32x4, u32x4_add, u32x4_extract_lane, u32x4_shl, u32x4_shr, u32x4_splat, v128, v128_or, v128_xor,
    };

    /// Four words side by side.
    #[derive(Clone, Copy)]
    pub(super) struct Four(v128);

    impl Four {
        pub(super) fn of([a, b, c, d]: [u32; 4]) -> Self {
            Self(u32x4(a, b, c, d))
        }

        #[inline(always)]
        pub(super) fn words(self) -> [u32; 4] {
            [
                u32x4_extract_lane::<0>(self.0),
                u32x4_extract_lane::<1>(self.0),
                u32x4_extract_lane::<2>(self.0),
                u32x4_extract_lane::<3>(self.0),
            ]
        }
    }

    impl Word for Four {
        fn all(word: u32) -> Self {
            Self(u32x4_splat(word))
        }

        #[inline(always)]
        fn plus(self, other: Self) -> Self {
            Self(u32x4_add(self.0, other.0))
        }

        #[inline(always)]
        fn differs(self, other: Self) -> Self {
            Self(v128_xor(self.0, other.0))
        }

        #[inline(always)]
        fn turned<const BITS: u32>(self) -> Self {
            Self(v128_or(u32x4_shl(self.0, BITS), u32x4_shr(self.0, u32::BITS.wrapping_sub(BITS))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 20 rounds, made of the same pieces as the 12.
    fn twenty(counter: [u32; 4], key: [u32; 4]) -> [u32; 4] {
        let mut words = counter;
        let [a, b, c, d, e] = schedule(key);
        threefry12(&mut words, [a, b, c, d, e]);
        second_four(&mut words);
        inject(&mut words, [e, a, b, c], 4);
        first_four(&mut words);
        inject(&mut words, [a, b, c, d], 5);
        words
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
