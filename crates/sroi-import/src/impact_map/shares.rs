//! Percentages and fractions told apart, column by column.

use super::Shares;
use super::amount::Amount;
use super::field::Field;
use super::heading::Heading;
use super::lines::Line;
use sroi::Number;

/// How the unmarked shares of a column are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) column: usize,
    pub(crate) field: Field,
    pub(crate) shares: Shares,
    /// The values or the marks leave no doubt.
    pub(crate) certain: bool,
    /// The first cell below 1 in a column of percentages: its row and text.
    pub(crate) mixed: Option<(u64, String)>,
}

/// What each column of shares says, by the values and marks in it.
pub(crate) fn tell(heading: &Heading, lines: &[Line], delimiter: char, wanted: Option<Shares>) -> Vec<Told> {
    let columns = heading.columns.iter().enumerate().filter(|(_, column)| column.field.is_share());
    columns
        .map(|(index, column)| {
            let percent_heading = column.headings.iter().any(|heading| {
                let text = crate::header::normal(heading);
                text.contains('%') || text.contains("percent") || text.contains("パーセント")
            });
            let mut told = told(lines, column.field, delimiter, percent_heading);
            if let (false, Some(shares)) = (told.1, wanted) {
                (told.0, told.1) = (shares, true);
            }
            Told { column: index, field: column.field, shares: told.0, certain: told.1, mixed: told.2 }
        })
        .collect()
}

fn told(lines: &[Line], field: Field, delimiter: char, percent_heading: bool) -> (Shares, bool, Option<(u64, String)>) {
    let (mut marked, mut above, mut below) = (false, false, None);
    for line in lines {
        let Amount::Number { value, percent, .. } = line.amount(field, delimiter) else { continue };
        if percent {
            marked |= !value.is_zero();
        } else if value.magnitude() > Number::ONE {
            above = true;
        } else if !value.is_zero() && below.is_none() {
            below = Some((line.row, line.text(field).unwrap_or_default().to_owned(), value));
        }
    }
    match (above, below) {
        // 1 beside 25 is 1 %; 0.25 beside 25 is probably not.
        (true, Some((row, text, value))) if value.magnitude() < Number::ONE => {
            (Shares::Percent, true, Some((row, text)))
        }
        (true, _) => (Shares::Percent, true, None),
        (false, None) => (Shares::Fraction, true, None),
        (false, Some(_)) => (Shares::Fraction, !percent_heading && !marked, None),
    }
}

/// A share as a fraction; `None` where it is no part of a whole.
pub(crate) fn fraction(amount: &Amount, shares: Shares) -> Option<Number> {
    let share = match amount {
        Amount::Number { value, percent: false, .. } if shares == Shares::Percent => {
            value.over(Number::whole(100)).map(|worked| worked.value)
        }
        other => other.fraction(),
    };
    share.filter(|share| !share.is_negative() && *share <= Number::ONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn column(cells: &[&str], percent_heading: bool) -> (Shares, bool, bool) {
        let line = |cell: &&str| Line {
            row: 1,
            stakeholder: None,
            outcome: None,
            is_outcome: true,
            cells: BTreeMap::from([(Field::Deadweight, (*cell).to_owned())]),
        };
        let lines: Vec<Line> = cells.iter().map(line).collect();
        let (shares, certain, mixed) = told(&lines, Field::Deadweight, ',', percent_heading);
        (shares, certain, mixed.is_some())
    }

    #[test]
    fn percent_and_fraction() {
        assert_eq!(column(&["25", "1", "0"], true), (Shares::Percent, true, false));
        assert_eq!(column(&["0.25", "1", "0"], false), (Shares::Fraction, true, false));
        assert_eq!(column(&["0.25", "0"], true), (Shares::Fraction, false, false));
        assert_eq!(column(&["25%", "0%"], true), (Shares::Fraction, true, false));
        assert_eq!(column(&["25%", "0.5"], false), (Shares::Fraction, false, false));
        assert_eq!(column(&["25", "0.5"], true), (Shares::Percent, true, true));
        assert_eq!(column(&["0", ""], true), (Shares::Fraction, true, false));
    }

    #[test]
    fn no_share_is_more_than_a_whole() {
        let share = |text: &str, shares| fraction(&Amount::read(text, ','), shares).map(|share| share.to_string());
        assert_eq!(share("25", Shares::Percent).as_deref(), Some("0.25"));
        assert_eq!(share("25%", Shares::Fraction).as_deref(), Some("0.25"));
        assert_eq!(share("120", Shares::Percent), None);
        assert_eq!(share("-5%", Shares::Percent), None);
    }
}
