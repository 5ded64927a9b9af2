//! Which figure has a key. Nobody goes through the table, so its order can change nothing.

use super::{Figure, FigureId};
use core::hash::BuildHasher;
use foldhash::fast::FixedState;
use hashbrown::HashTable;

/// A table of positions: the keys themselves stay with their figures.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    places: HashTable<Place>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    number: u64,
    id: FigureId,
}

impl Index {
    /// A table in which so many keys find room without growing.
    pub(super) fn with_room(keys: usize) -> Self {
        Self { places: HashTable::with_capacity(keys) }
    }

    /// The figure with this key, whose number is known.
    pub(super) fn find(&self, number: u64, key: &[u8], figures: &[Figure]) -> Option<FigureId> {
        let same = |place: &Place| {
            place.number == number && figures.get(place.id.0).is_some_and(|figure| figure.key.as_bytes() == key)
        };
        self.places.find(number, same).map(|place| place.id)
    }

    /// Takes in a key that is not yet there.
    pub(super) fn insert(&mut self, number: u64, id: FigureId) {
        self.places.insert_unique(number, Place { number, id }, |place| place.number);
    }
}

/// The number of a key.
pub(super) fn number(key: &[u8]) -> u64 {
    FixedState::default().hash_one(key)
}
