//! What the columns of a file add up to, and why some of them are left out.

use crate::cell::Cell;
use crate::format::{Left, Meaning};
use crate::import::LeftOut;
use crate::problem::{Problem, Reason};
use crate::recognise::Heading;
use sroi::Number;
use std::collections::BTreeMap;

/// The sum of each column, under way.
#[derive(Debug)]
pub(crate) struct Sums(Vec<Sum>);

#[derive(Clone, Debug, Default)]
struct Sum {
    /// None until there is a number, and where the sum is too large.
    total: Option<Number>,
    /// Some cell held something.
    filled: bool,
    /// Some cell held something that is not a number.
    text: bool,
}

impl Sums {
    pub(crate) fn of(headings: &[Heading]) -> Self {
        Self(vec![Sum::default(); headings.len()])
    }

    /// Adds a cell to its column's sum.
    pub(crate) fn add(&mut self, column: usize, cell: Cell) {
        let Some(sum) = self.0.get_mut(column) else { return };
        match cell {
            Cell::Missing => {}
            Cell::Unreadable => {
                sum.filled = true;
                sum.text = true;
            }
            Cell::Number(number) => {
                sum.filled = true;
                let before = sum.total.unwrap_or(Number::ZERO);
                sum.total = before.plus(number).map(|worked| worked.value);
            }
        }
    }

    /// The sums of number columns by header. A column of an unknown name counts where it holds nothing else.
    pub(crate) fn named(&self, headings: &[Heading]) -> BTreeMap<String, Number> {
        let numbers = |(sum, heading): (&Sum, &Heading)| {
            let unknown = heading.meaning == Meaning::Left(Left::Unknown) && !sum.text;
            let total = sum.total.filter(|_| heading.meaning.is_count() || unknown)?;
            Some((heading.name.clone(), total))
        };
        self.0.iter().zip(headings).filter_map(numbers).collect()
    }

    /// Columns that say the same as one before them, but add up to something else.
    pub(crate) fn contradictions(&self, headings: &[Heading]) -> Vec<Problem> {
        let differs = |(sum, heading): (&Sum, &Heading)| {
            let first = heading.repeats.and_then(|column| self.0.get(column))?;
            let differs = heading.meaning == Meaning::Left(Left::Repeated) && first.total != sum.total;
            differs.then(|| Problem::ColumnsDiffer { column: heading.name.clone() })
        };
        self.0.iter().zip(headings).filter_map(differs).collect()
    }

    /// The columns that are not in the months, with the reason. Columns of nothing or zeros only are not listed.
    pub(crate) fn left_out(&self, headings: &[Heading]) -> Vec<LeftOut> {
        let left = |(sum, heading): (&Sum, &Heading)| {
            let zeros = !sum.text && sum.total.is_some_and(Number::is_zero);
            let reason = reason(heading.meaning, sum.total.unwrap_or(Number::ZERO)).filter(|_| sum.filled && !zeros)?;
            Some(LeftOut { file: 0, what: heading.name.clone(), why: reason.into() })
        };
        self.0.iter().zip(headings).filter_map(left).collect()
    }
}

fn reason(meaning: Meaning, sum: Number) -> Option<Reason> {
    let sum = sum.to_string();
    let left = match meaning {
        Meaning::Engagements => return Some(Reason::Engagements { sum }),
        Meaning::Left(left) => left,
        Meaning::Id | Meaning::Link | Meaning::When | Meaning::Count(_) | Meaning::Gained | Meaning::Lost => {
            return None;
        }
    };
    Some(match left {
        Left::Rate => Reason::Rate,
        Left::PrivateShares => Reason::PrivateShares { sum },
        Left::FollowsOfPosts => Reason::FollowsOfPosts { sum },
        Left::FollowsWithoutUnfollows => Reason::FollowsWithoutUnfollows { sum },
        Left::MediaViews => Reason::MediaViews { sum },
        Left::Promoted => Reason::Promoted { sum },
        Left::NoPlace => Reason::NoPlace { sum },
        Left::Text => Reason::Text,
        Left::Repeated => Reason::RepeatedColumn,
        Left::Unknown => Reason::UnknownColumn,
    })
}
