//! Posts and days that stand more than once, in one file or in several, counted once.

use crate::date::Date;
use crate::entry::{Entry, File};
use crate::import::Basis;
use crate::problem::Problem;
use std::collections::BTreeMap;

/// The entries of all files of one platform and one basis, each post and each day once.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) entries: Vec<Entry>,
    /// What was found twice, with the position of the later file.
    pub(crate) findings: Vec<(usize, Problem)>,
}

/// What tells one entry from another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Post(String),
    Day(Date),
    /// A post without an id: never the same as another.
    Alone(usize, usize),
}

#[derive(Debug, Default)]
struct Twice {
    same: u64,
    different: u64,
    first: Option<Date>,
}

/// Gathers the entries of the files that have this basis.
pub(crate) fn gather(files: &[(usize, &File)], basis: Basis) -> Gathered {
    let mut once: BTreeMap<Key, (usize, Entry)> = BTreeMap::new();
    let mut twice: BTreeMap<(usize, usize), Twice> = BTreeMap::new();
    for (position, file) in files.iter().filter(|(_, file)| file.recognised.basis == basis) {
        for (row, entry) in file.entries.iter().enumerate() {
            let key = match (basis, &entry.post) {
                (Basis::Period, _) => Key::Day(entry.date),
                (Basis::Lifetime, Some(id)) => Key::Post(id.clone()),
                (Basis::Lifetime, None) => Key::Alone(*position, row),
            };
            let kept = match once.remove(&key) {
                None => (*position, entry.clone()),
                Some((before, other)) => {
                    twice.entry((before, *position)).or_default().note(&other, entry);
                    (before, other.later(entry.clone()))
                }
            };
            once.insert(key, kept);
        }
    }
    let label = |position: usize| files.iter().find(|(one, _)| *one == position).map(|(_, file)| name(position, file));
    let findings = twice.into_iter().flat_map(|((before, after), twice)| {
        let (file, other) = (label(before).unwrap_or_default(), label(after).unwrap_or_default());
        twice.problems(basis, &file, &other).into_iter().map(move |problem| (after, problem))
    });
    Gathered { findings: findings.collect(), entries: once.into_values().map(|(_, entry)| entry).collect() }
}

/// What a file is called: its name, or its position counted from 1.
fn name(position: usize, file: &File) -> String {
    file.recognised.file.clone().unwrap_or_else(|| position.saturating_add(1).to_string())
}

impl Twice {
    fn note(&mut self, one: &Entry, other: &Entry) {
        if one.metrics.contradict(&other.metrics) {
            self.different = self.different.saturating_add(1);
            self.first = Some(self.first.map_or(other.date, |first| first.min(other.date)));
        } else {
            self.same = self.same.saturating_add(1);
        }
    }

    fn problems(self, basis: Basis, file: &str, other: &str) -> Vec<Problem> {
        let (file, other) = (file.to_owned(), other.to_owned());
        if basis == Basis::Lifetime {
            let count = self.same.saturating_add(self.different).to_string();
            return vec![Problem::PostsRepeated { count, file, other }];
        }
        let same = (self.same > 0).then(|| Problem::DaysRepeated {
            count: self.same.to_string(),
            file: file.clone(),
            other: other.clone(),
        });
        let different = self.first.map(|first| Problem::DaysDiffer {
            count: self.different.to_string(),
            first: first.to_string(),
            file,
            other,
        });
        same.into_iter().chain(different).collect()
    }
}

impl Entry {
    /// Of two readings of the same post or day, the later one.
    fn later(self, other: Self) -> Self {
        // A post keeps one date even where a damaged file says another.
        let date = self.date.min(other.date);
        Self { post: self.post, date, metrics: self.metrics.later(other.metrics) }
    }
}
