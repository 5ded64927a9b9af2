//! What the columns of a table add up to, and why some of them are left out.

use crate::format::{Kind, Left, Meaning};
use crate::import::LeftOut;
use crate::problem::{Problem, Reason};
use crate::recognise::Heading;
use sroi::Number;
use std::collections::BTreeMap;

/// The sum of each column, under way.
#[derive(Debug)]
pub(crate) struct Sums {
    columns: Vec<Sum>,
    /// What the table itself says that its columns add up to.
    totals: Vec<Option<Number>>,
}

#[derive(Clone, Debug, Default)]
struct Sum {
    whole: i128,
    /// What is not whole; none where it is too large.
    rest: Option<Number>,
    /// There was a number.
    any: bool,
    /// Some cell held something.
    filled: bool,
    /// Some cell held something that is not a number.
    text: bool,
}

impl Sum {
    /// None until there is a number, and where the sum is too large.
    fn total(&self) -> Option<Number> {
        if !self.any {
            return None;
        }
        let whole: Option<Number> =
            i64::try_from(self.whole).map_or_else(|_| self.whole.to_string().parse().ok(), |sum| Some(sum.into()));
        match self.rest {
            Some(rest) => whole?.plus(rest).map(|worked| worked.value),
            None => whole,
        }
    }
}

impl Sums {
    pub(crate) fn of(headings: &[Heading]) -> Self {
        Self { columns: vec![Sum::default(); headings.len()], totals: Vec::new() }
    }

    /// Adds a whole number to its column's sum.
    pub(crate) fn whole(&mut self, column: usize, value: i64) {
        if let Some(sum) = self.columns.get_mut(column) {
            sum.whole = sum.whole.saturating_add(i128::from(value));
            sum.any = true;
            sum.filled = true;
        }
    }

    /// Adds a number to its column's sum.
    pub(crate) fn number(&mut self, column: usize, value: Number) {
        if let Some(whole) = value.as_whole() {
            return self.whole(column, whole);
        }
        if let Some(sum) = self.columns.get_mut(column) {
            sum.rest = sum.rest.unwrap_or(Number::ZERO).plus(value).map(|worked| worked.value);
            sum.any = true;
            sum.filled = true;
        }
    }

    /// Something in a column that is no number.
    pub(crate) fn text(&mut self, column: usize) {
        if let Some(sum) = self.columns.get_mut(column) {
            sum.filled = true;
            sum.text = true;
        }
    }

    /// True once a column has held something that is no number.
    pub(crate) fn is_text(&self, column: usize) -> bool {
        self.columns.get(column).is_some_and(|sum| sum.text)
    }

    /// What the table says that its columns add up to.
    pub(crate) fn say(&mut self, totals: Vec<Option<Number>>) {
        self.totals = totals;
    }

    /// The sums of number columns by header. A column of an unknown name counts where it holds nothing else.
    pub(crate) fn named(&self, headings: &[Heading]) -> BTreeMap<String, Number> {
        let numbers = |(sum, heading): (&Sum, &Heading)| {
            let counted = match heading.meaning.kind() {
                Kind::Number | Kind::Count | Kind::Net => true,
                Kind::Any => heading.meaning == Meaning::Left(Left::Unknown) && !sum.text,
                Kind::Text => false,
            };
            Some((heading.name.clone(), sum.total().filter(|_| counted)?))
        };
        self.columns.iter().zip(headings).filter_map(numbers).collect()
    }

    /// Columns that say the same as one before them, but add up to something else.
    pub(crate) fn contradictions(&self, headings: &[Heading]) -> Vec<Problem> {
        let differs = |(sum, heading): (&Sum, &Heading)| {
            let first = heading.repeats.and_then(|column| self.columns.get(column))?;
            let differs = heading.meaning == Meaning::Left(Left::Repeated) && first.total() != sum.total();
            differs.then(|| Problem::ColumnsDiffer { column: heading.name.clone() })
        };
        self.columns.iter().zip(headings).filter_map(differs).collect()
    }

    /// Columns whose sum is not what the table's own row of totals says.
    pub(crate) fn differing_totals(&self, headings: &[Heading]) -> Vec<Problem> {
        let differs = |((sum, heading), total): ((&Sum, &Heading), &Option<Number>)| {
            let adds_up = match heading.meaning {
                Meaning::Count(_) | Meaning::Gained | Meaning::Lost | Meaning::Engagements => true,
                Meaning::Left(left) => left == Left::WholeRange,
                _ => false,
            };
            let (sum, total) = (sum.total()?, (*total)?);
            (adds_up && sum != total).then(|| Problem::TotalDiffers {
                column: heading.name.clone(),
                total: total.to_string(),
                sum: sum.to_string(),
            })
        };
        self.columns.iter().zip(headings).zip(&self.totals).filter_map(differs).collect()
    }

    /// The columns that are not in the months, with the reason. Columns of nothing or zeros only are not listed.
    pub(crate) fn left_out(&self, headings: &[Heading]) -> Vec<LeftOut> {
        let left = |(sum, heading): (&Sum, &Heading)| {
            let total = sum.total();
            let zeros = !sum.text && total.is_some_and(Number::is_zero);
            let reason = reason(heading.meaning, total.unwrap_or(Number::ZERO)).filter(|_| sum.filled && !zeros)?;
            Some(LeftOut { file: 0, what: heading.name.clone(), why: reason.into() })
        };
        self.columns.iter().zip(headings).filter_map(left).collect()
    }
}

fn reason(meaning: Meaning, sum: Number) -> Option<Reason> {
    let sum = sum.to_string();
    let left = match meaning {
        Meaning::Engagements => return Some(Reason::Engagements { sum }),
        Meaning::Left(left) => left,
        _ => return None,
    };
    Some(match left {
        Left::Rate => Reason::Rate,
        Left::PrivateShares => Reason::PrivateShares { sum },
        Left::FollowsOfPosts => Reason::FollowsOfPosts { sum },
        Left::MediaViews => Reason::MediaViews { sum },
        Left::Promoted => Reason::Promoted { sum },
        Left::PartOfTotal => Reason::PartOfTotal { sum },
        Left::UniquePeople => Reason::UniquePeople { sum },
        Left::SharedVisits => Reason::SharedVisits { sum },
        Left::Overlapping => Reason::Overlapping,
        Left::PointInTime => Reason::PointInTime,
        Left::WholeRange => Reason::WholeRange { sum },
        Left::NoPlace => Reason::NoPlace { sum },
        Left::Text => Reason::Text,
        Left::Repeated => Reason::RepeatedColumn,
        Left::Unknown => Reason::UnknownColumn,
    })
}
