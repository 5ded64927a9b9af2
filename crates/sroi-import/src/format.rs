//! What an export looks like, as a description; and the registry of all descriptions.

use crate::header::normal;
use crate::import::{Basis, Language};
use crate::metric::Metric;
use std::collections::BTreeMap;

mod x;

/// Every known format, in the order in which they are tried.
pub(crate) const FORMATS: &[&Format] = &[&x::OLD_TWEET, &x::OLD_BY_DAY, &x::CONTENT, &x::OVERVIEW];

/// How to recognise an export and what its columns mean. Everything else is shared.
#[derive(Debug)]
pub(crate) struct Format {
    /// A stable word.
    pub(crate) id: &'static str,
    /// The study's word for the platform.
    pub(crate) platform: &'static str,
    /// What a row counts.
    pub(crate) basis: Basis,
    /// For each list, a header must mean one of its meanings.
    pub(crate) signature: &'static [&'static [Meaning]],
    /// The columns it can have, in lists that formats share.
    pub(crate) columns: &'static [&'static [Column]],
    /// Prefixes of columns that hold paid numbers, normalised.
    pub(crate) promoted: &'static [&'static str],
    /// The parts of a permalink that name the post and the account.
    pub(crate) link: Option<LinkForm>,
}

/// How a platform writes the address of a post: `https://HOST/ACCOUNT/MARK/ID`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LinkForm {
    pub(crate) hosts: &'static [&'static str],
    pub(crate) mark: &'static str,
    /// First steps that are not an account.
    pub(crate) not_accounts: &'static [&'static str],
}

/// A column: what it is called in each language, and what it means.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) en: &'static [&'static str],
    pub(crate) ja: &'static [&'static str],
    pub(crate) meaning: Meaning,
}

/// What the cells of a column mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The post's id.
    Id,
    /// The post's address.
    Link,
    /// The day or time.
    When,
    /// A count that a study has.
    Count(Metric),
    /// Followers gained; net with [`Meaning::Lost`].
    Gained,
    /// Followers lost.
    Lost,
    /// The platform's own engagements: a check, not a metric.
    Engagements,
    /// Not taken over.
    Left(Left),
}

/// Why a column is not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    Rate,
    PrivateShares,
    FollowsOfPosts,
    FollowsWithoutUnfollows,
    MediaViews,
    Promoted,
    NoPlace,
    Text,
    Repeated,
    Unknown,
}

impl Meaning {
    /// True for columns whose cells are counts.
    pub(crate) fn is_count(self) -> bool {
        match self {
            Self::Id | Self::Link | Self::When | Self::Left(Left::Rate | Left::Text | Left::Unknown) => false,
            Self::Count(_) | Self::Gained | Self::Lost | Self::Engagements => true,
            Self::Left(
                Left::PrivateShares
                | Left::FollowsOfPosts
                | Left::FollowsWithoutUnfollows
                | Left::MediaViews
                | Left::Promoted
                | Left::NoPlace
                | Left::Repeated,
            ) => true,
        }
    }
}

/// What the headers of a format mean.
#[derive(Debug)]
pub(crate) struct Dictionary {
    pub(crate) format: &'static Format,
    names: BTreeMap<String, (Meaning, Vec<Language>)>,
}

impl Dictionary {
    pub(crate) fn of(format: &'static Format) -> Self {
        let mut names: BTreeMap<String, (Meaning, Vec<Language>)> = BTreeMap::new();
        for column in format.columns.iter().copied().flatten() {
            for (language, spoken) in [(Language::En, column.en), (Language::Ja, column.ja)] {
                for name in spoken {
                    let entry = names.entry(normal(name)).or_insert((column.meaning, Vec::new()));
                    entry.1.push(language);
                }
            }
        }
        Self { format, names }
    }

    /// What a normalised header means here, and in which languages it is said so.
    pub(crate) fn meaning(&self, header: &str) -> Option<(Meaning, &[Language])> {
        let paid = self.format.promoted.iter().find_map(|prefix| header.strip_prefix(prefix));
        let (meaning, languages) = self.names.get(paid.unwrap_or(header))?;
        let meaning = match (paid, *meaning) {
            (None, meaning) | (Some(_), meaning @ Meaning::Left(Left::Rate)) => meaning,
            (Some(_), _) => Meaning::Left(Left::Promoted),
        };
        Some((meaning, languages))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_unique_and_no_name_means_two_things() {
        let ids: BTreeSet<_> = FORMATS.iter().map(|format| format.id).collect();
        assert_eq!(ids.len(), FORMATS.len());
        for format in FORMATS {
            for names in [|column: &Column| column.en, |column: &Column| column.ja] {
                let all: Vec<String> =
                    format.columns.iter().copied().flatten().flat_map(names).map(|name| normal(name)).collect();
                assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{}", format.id);
            }
        }
    }

    #[test]
    fn a_prefix_keeps_paid_numbers_apart() {
        let dictionary = Dictionary::of(&x::OLD_TWEET);
        let meaning = |header| dictionary.meaning(header).map(|(meaning, _)| meaning);
        assert_eq!(meaning("likes"), Some(Meaning::Count(Metric::Reactions)));
        assert_eq!(meaning("promoted likes"), Some(Meaning::Left(Left::Promoted)));
        assert_eq!(meaning("promoted engagement rate"), Some(Meaning::Left(Left::Rate)));
        assert_eq!(meaning("プロモのいいね"), Some(Meaning::Left(Left::Promoted)));
        assert_eq!(meaning("shoe size"), None);
    }
}
