//! Whether the dates of a column have the day or the month first.

use super::moment::{plain, triple, words};
use crate::options::DateOrder;
use crate::problem::Problem;

/// The order of the dates of a column, from all its cells with their row numbers.
///
/// `None` where no cell needs one. A number above 12 tells; where none does, or two contradict each
/// other, the column is refused rather than guessed.
pub(crate) fn settle(cells: impl Iterator<Item = (u64, String)>) -> Result<Option<(DateOrder, String)>, Problem> {
    let mut known: Option<(DateOrder, String)> = None;
    let mut open: Option<(u64, String)> = None;
    for (row, cell) in cells {
        let text = plain(&cell);
        let Some(date) = words(&text).first().and_then(|word| triple(word)).filter(|date| date.needs_order()) else {
            continue;
        };
        let [one, two, _] = date.numbers;
        let order = match (one > 12, two > 12) {
            (true, false) => DateOrder::DayFirst,
            (false, true) => DateOrder::MonthFirst,
            (false, false) => {
                open.get_or_insert((row, cell));
                continue;
            }
            // No day at all; the reading of the row says so.
            (true, true) => continue,
        };
        match &known {
            Some((other, _)) if *other != order => {
                return Err(Problem::DateOrderMixed { row: row.to_string(), text: crate::header::shown(&cell, 40) });
            }
            Some(_) => {}
            None => known = Some((order, crate::header::shown(&cell, 40))),
        }
    }
    match (known, open) {
        (None, Some((row, cell))) => {
            Err(Problem::DateOrderUnknown { row: row.to_string(), text: crate::header::shown(&cell, 40) })
        }
        (known, _) => Ok(known),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(cells: &[&str]) -> Result<Option<DateOrder>, &'static str> {
        let cells = (2..).zip(cells.iter().map(|cell| (*cell).to_owned()));
        settle(cells).map(|found| found.map(|(order, _)| order)).map_err(|problem| problem.code())
    }

    #[test]
    fn one_clear_date_tells_for_all() {
        assert_eq!(settled(&["2025-01-02", "Mon Feb 17 2025"]), Ok(None));
        assert_eq!(settled(&["03/04/2025", "23/04/2025"]), Ok(Some(DateOrder::DayFirst)));
        assert_eq!(settled(&["3/4/2025 10:00", "3/14/2025 10:00"]), Ok(Some(DateOrder::MonthFirst)));
        assert_eq!(settled(&["03/04/2025"]), Err("import-date-order-unknown"));
        assert_eq!(settled(&["23/04/2025", "04/23/2025"]), Err("import-date-order-mixed"));
    }
}
