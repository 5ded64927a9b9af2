//! What an export looks like, as a description; and the registry of all descriptions.

use crate::date::Zone;
use crate::header::normal;
use crate::import::{Basis, Language};
use crate::metric::Metric;
use crate::options::DateOrder;
use std::collections::{BTreeMap, BTreeSet};

mod ads;
mod facebook;
pub(crate) mod ga4;
mod line;
mod linkedin;
pub(crate) mod meta;
mod tiktok;
pub(crate) mod x;
mod youtube;

/// Every known format, in the order in which they are tried.
pub(crate) const FORMATS: &[&Format] = &[
    &x::OLD_TWEET,
    &x::OLD_BY_DAY,
    &x::CONTENT,
    &x::OVERVIEW,
    &facebook::OLD_VIDEO,
    &facebook::OLD_POST,
    &facebook::OLD_PAGE,
    &meta::VIDEOS,
    &meta::CONTENT_INSTAGRAM,
    &meta::CONTENT_FACEBOOK,
    &ads::META,
    &ads::X,
    &ga4::GA4,
    &linkedin::METRICS,
    &linkedin::POSTS,
    &linkedin::DEMOGRAPHICS,
    &linkedin::FOLLOWERS,
    &linkedin::VISITORS,
    &linkedin::TOP_POSTS,
    &linkedin::DISCOVERY,
    &linkedin::TOP_DEMOGRAPHICS,
    &tiktok::OVERVIEW,
    &tiktok::CONTENT,
    &tiktok::FOLLOWERS,
    &tiktok::AUDIENCE,
    &tiktok::VIEWERS,
    &tiktok::ACTIVITY,
    &tiktok::SHARES,
    &youtube::CHART,
    &youtube::CONTENT,
    &youtube::BREAKDOWN,
    &youtube::DAYS,
    &line::FRIENDS,
    &youtube::TOTALS,
    &linkedin::ENGAGEMENT,
    &linkedin::NEW_FOLLOWERS,
];

/// How to recognise an export and what its columns mean. Everything else is shared.
#[derive(Debug)]
pub(crate) struct Format {
    /// A stable word.
    pub(crate) id: &'static str,
    /// The study's word for the platform; none where the table does not tell and the person is asked.
    pub(crate) platform: Option<&'static str>,
    /// The platform that it is taken for where the person does not say another.
    pub(crate) assumed: Option<&'static str>,
    /// Platforms that a person may say it is of in the place of `platform`.
    pub(crate) also: &'static [&'static str],
    /// What a row counts.
    pub(crate) basis: Basis,
    /// Of each list, one name must be among the headers.
    pub(crate) signature: &'static [&'static [&'static str]],
    /// And one of the headers must name parts: [`Meaning::Item`].
    pub(crate) parted: bool,
    /// And there must be no other header.
    pub(crate) exact: bool,
    /// The columns it can have, in lists that formats share.
    pub(crate) columns: &'static [&'static [Column]],
    /// What columns without a name in `columns` mean, by how they begin, normalised; the first that fits.
    pub(crate) prefixes: &'static [(&'static str, Meaning)],
    /// Prefixes of columns that hold paid numbers, normalised.
    pub(crate) promoted: &'static [&'static str],
    /// The parts of a permalink that name the post and the account.
    pub(crate) link: Option<LinkForm>,
    /// The zone of times that name none.
    pub(crate) zone: Zone,
    /// Times of day beside the dates mean nothing.
    pub(crate) whole_days: bool,
    /// The order that dates such as 03/04/2025 always have.
    pub(crate) order: Option<DateOrder>,
    /// How rows of totals are told.
    pub(crate) totals: Totals,
    /// A second row under the headers explains them.
    pub(crate) described: bool,
    /// Replies are listed as posts.
    pub(crate) replies: bool,
    /// Several tables may stand below one another, parted by blank lines or comments.
    pub(crate) sectioned: bool,
    /// The range of days stands in comments above the header.
    pub(crate) ranged: bool,
    /// Of many rows a day only the largest are listed.
    pub(crate) cut: bool,
}

impl Format {
    /// What most exports have in common.
    pub(crate) const PLAIN: Self = Self {
        id: "",
        platform: None,
        assumed: None,
        also: &[],
        basis: Basis::Period,
        signature: &[],
        parted: false,
        exact: false,
        columns: &[],
        prefixes: &[],
        promoted: &[],
        link: None,
        zone: Zone::Utc,
        whole_days: false,
        order: None,
        totals: Totals::None,
        described: false,
        replies: false,
        sectioned: false,
        ranged: false,
        cut: false,
    };
}

/// How rows of totals are told. They do not count, and are compared with the sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Totals {
    /// There are none.
    None,
    /// A cell says `Total`, `Grand total`, `合計` or `総計`.
    Named,
    /// As named; or a row with numbers whose cells for names and dates are all empty.
    Nameless,
}

/// How a platform writes the address of a post: `https://HOST/ACCOUNT/MARK/ID`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LinkForm {
    pub(crate) hosts: &'static [&'static str],
    pub(crate) marks: &'static [&'static str],
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

/// A column of some meaning.
const fn column(en: &'static [&'static str], ja: &'static [&'static str], meaning: Meaning) -> Column {
    Column { en, ja, meaning }
}

/// A column that is not taken over.
const fn left(en: &'static [&'static str], ja: &'static [&'static str], left: Left) -> Column {
    Column { en, ja, meaning: Meaning::Left(left) }
}

/// A count that a study has.
const fn count(en: &'static [&'static str], ja: &'static [&'static str], metric: Metric) -> Column {
    Column { en, ja, meaning: Meaning::Count(metric) }
}

/// What the cells of a column mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The post's id.
    Id,
    /// The post's address.
    Link,
    /// The day or time; the first of several days, where there is an end too.
    When,
    /// The last day of the row.
    Until,
    /// The first and the last day in one cell: `2024-03-01 - 2024-03-11`.
    Span,
    /// Which day of the range it is, counted from 0.
    NthDay,
    /// The day on which the file was made.
    Made,
    /// What tells rows of one day apart: a campaign, a region, a page.
    Item,
    /// The account's name.
    Account,
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
    MediaViews,
    Promoted,
    /// A part of a total that is taken: organic, sponsored, by kind.
    PartOfTotal,
    /// Different people on each day, or of each row: they do not add up.
    UniquePeople,
    /// Visits that are in several rows: they do not add up.
    SharedVisits,
    /// The same over 7 or 28 days.
    Overlapping,
    /// A count at a point of time.
    PointInTime,
    /// Of a range of days that the table does not name, so of no month.
    WholeRange,
    NoPlace,
    Text,
    Repeated,
    Unknown,
}

/// How the cells of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Not as numbers.
    Text,
    /// Numbers where they are numbers, without complaint.
    Any,
    /// Numbers with decimals.
    Number,
    /// Whole numbers, at least 0.
    Count,
    /// Whole numbers.
    Net,
}

impl Meaning {
    /// How its cells are read where rows are of this basis. On a day, more likes and comments may be
    /// taken back than given.
    pub(crate) fn kind_in(self, basis: Basis) -> Kind {
        match self {
            Self::Count(Metric::Reactions | Metric::Comments | Metric::Shares | Metric::Saves)
                if basis == Basis::Period =>
            {
                Kind::Net
            }
            _ => self.kind(),
        }
    }

    /// How its cells are read.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Id
            | Self::Link
            | Self::When
            | Self::Until
            | Self::Span
            | Self::NthDay
            | Self::Made
            | Self::Item
            | Self::Account
            | Self::Left(Left::Text) => Kind::Text,
            Self::Left(Left::Rate | Left::Unknown) => Kind::Any,
            Self::Count(Metric::Spend) | Self::Left(_) => Kind::Number,
            Self::Count(Metric::NewFollowers) => Kind::Net,
            Self::Count(_) | Self::Gained | Self::Lost | Self::Engagements => Kind::Count,
        }
    }
}

/// What the headers of a format mean.
#[derive(Debug)]
pub(crate) struct Dictionary {
    pub(crate) format: &'static Format,
    names: BTreeMap<String, (Meaning, Vec<Language>)>,
    signature: Vec<Vec<String>>,
}

/// What one header means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meant {
    pub(crate) meaning: Meaning,
    pub(crate) languages: Vec<Language>,
    /// The currency in brackets after it, such as `JPY`.
    pub(crate) currency: Option<String>,
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
        let signature = format.signature.iter().map(|names| names.iter().map(|name| normal(name)).collect()).collect();
        Self { format, names, signature }
    }

    /// True where the headers are this format's; they are normalised, without currencies.
    pub(crate) fn fits(&self, headers: &BTreeSet<&str>) -> bool {
        let among = |names: &Vec<String>| names.iter().any(|name| headers.contains(name.as_str()));
        let alone = !self.format.exact || headers.len() == self.signature.len();
        let part = |header: &&str| self.names.get(*header).is_some_and(|(meaning, _)| *meaning == Meaning::Item);
        let parted = !self.format.parted || headers.iter().any(part);
        alone && parted && !self.signature.is_empty() && self.signature.iter().all(among)
    }

    /// What a normalised header means here, and in which languages it is said so.
    pub(crate) fn meant(&self, header: &str) -> Option<Meant> {
        let (bare, currency) = without_currency(header);
        let paid = self.format.promoted.iter().find_map(|prefix| header.strip_prefix(prefix));
        let known = |name: &str| self.names.get(name).cloned();
        let prefixed = || {
            let fits = |(prefix, _): &&(&str, Meaning)| header.starts_with(prefix);
            self.format.prefixes.iter().find(fits).map(|(_, meaning)| (*meaning, vec![Language::En]))
        };
        let (meaning, languages) = known(paid.unwrap_or(header)).or_else(|| known(bare)).or_else(prefixed)?;
        let meaning = match (paid, meaning) {
            (None, meaning) | (Some(_), meaning @ Meaning::Left(Left::Rate)) => meaning,
            (Some(_), _) => Meaning::Left(Left::Promoted),
        };
        let currency = currency.map(|code| code.to_ascii_uppercase());
        Some(Meant { meaning, languages, currency })
    }
}

/// A normalised header without the currency in brackets after it: `amount spent (jpy)`.
pub(crate) fn without_currency(header: &str) -> (&str, Option<&str>) {
    let code = |text: &&str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    let parts = header.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    match parts.map(|(name, inside)| (name.trim_end(), Some(inside.trim()).filter(code))) {
        Some((name, Some(currency))) => (name, Some(currency)),
        _ => (header, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let meaning = |header| dictionary.meant(header).map(|meant| meant.meaning);
        assert_eq!(meaning("likes"), Some(Meaning::Count(Metric::Reactions)));
        assert_eq!(meaning("promoted likes"), Some(Meaning::Left(Left::Promoted)));
        assert_eq!(meaning("promoted engagement rate"), Some(Meaning::Left(Left::Rate)));
        assert_eq!(meaning("プロモのいいね"), Some(Meaning::Left(Left::Promoted)));
        assert_eq!(meaning("shoe size"), None);
        assert_eq!(without_currency("amount spent (jpy)"), ("amount spent", Some("jpy")));
        assert_eq!(without_currency("clicks (all)"), ("clicks", Some("all")));
        assert_eq!(without_currency("duration (sec)"), ("duration", Some("sec")));
        assert_eq!(without_currency("impressions"), ("impressions", None));
    }
}
