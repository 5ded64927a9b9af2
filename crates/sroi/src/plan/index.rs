//! Which figure has a key: a table of positions, found by a number made of the key's text.
//!
//! Nobody goes through the table, so its order can change nothing.

use super::{Figure, FigureId};

/// A table with open addresses: a key stands at the first free place from its number on.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    /// The number of a key, and the position of its figure plus 1; 0 where nothing stands. A power of two of them.
    places: Vec<(u32, u32)>,
    taken: usize,
}

/// The fewest places.
const FEWEST: usize = 64;

impl Index {
    /// A table in which so many keys find room without growing.
    pub(super) fn with_room(keys: usize) -> Self {
        let size = keys.saturating_mul(2).saturating_add(1).next_power_of_two().max(FEWEST);
        Self { places: vec![(0, 0); size], taken: 0 }
    }

    /// The figure with this key, whose number is known.
    pub(super) fn find(&self, number: u32, key: &[u8], figures: &[Figure]) -> Option<FigureId> {
        let mut at = self.first(number);
        loop {
            let (known, position) = self.places.get(at).copied()?;
            let id = FigureId(usize::try_from(position).ok()?.checked_sub(1)?);
            if known == number && figures.get(id.0).is_some_and(|figure| figure.key.as_bytes() == key) {
                return Some(id);
            }
            at = self.after(at);
        }
    }

    /// Takes in a key that is not yet there.
    pub(super) fn insert(&mut self, number: u32, id: FigureId) {
        if self.taken.saturating_mul(2) >= self.places.len() {
            self.grow();
        }
        // A plan has fewer figures than that: its study is at most 16 MiB long.
        let position = u32::try_from(id.0).unwrap_or(u32::MAX).saturating_add(1);
        self.put(number, position);
        self.taken = self.taken.saturating_add(1);
    }

    fn put(&mut self, number: u32, position: u32) {
        let mut at = self.first(number);
        while let Some(place) = self.places.get_mut(at) {
            if place.1 == 0 {
                *place = (number, position);
                return;
            }
            at = self.after(at);
        }
    }

    fn grow(&mut self) {
        let size = self.places.len().saturating_mul(2).max(FEWEST);
        let before = core::mem::replace(&mut self.places, vec![(0, 0); size]);
        for (number, position) in before {
            if position != 0 {
                self.put(number, position);
            }
        }
    }

    fn first(&self, number: u32) -> usize {
        usize::try_from(number).unwrap_or(0) & self.places.len().wrapping_sub(1)
    }

    fn after(&self, at: usize) -> usize {
        at.wrapping_add(1) & self.places.len().wrapping_sub(1)
    }
}

/// The number of a key: eight bytes at a time, each folded in by a multiplication of 128 bits. The same on every target.
pub(super) fn number(key: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let fold = |sum: u64, bytes: u64| {
        let product = u128::from(sum ^ bytes).wrapping_mul(u128::from(FACTOR));
        low(product) ^ low(product.wrapping_shr(64))
    };
    let (eights, rest) = key.as_chunks::<8>();
    let sum = eights.iter().fold(FACTOR, |sum, eight| fold(sum, u64::from_le_bytes(*eight)));
    let rest = rest.iter().fold(0_u64, |sum, byte| sum.wrapping_shl(8) | u64::from(*byte));
    // The length tells a key from the same one with a zero byte more.
    let sum = fold(fold(sum, rest), u64::try_from(key.len()).unwrap_or(0));
    u32::try_from(sum.wrapping_shr(32)).unwrap_or(0)
}

fn low(product: u128) -> u64 {
    u64::try_from(product & u128::from(u64::MAX)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::number;
    use std::collections::BTreeSet;

    #[test]
    fn keys_that_differ_little_have_different_numbers() {
        let keys = (0..20_000).map(|row| format!("outcomes.row-{row}.year_{}.gross_value", row % 7));
        let numbers: BTreeSet<u32> = keys.map(|key| number(key.as_bytes())).collect();
        assert!(numbers.len() > 19_990, "{}", numbers.len());
        assert_ne!(number(b"a"), number(b"a\0"));
        assert_ne!(number(b""), number(b"\0\0\0\0\0\0\0\0"));
    }
}
