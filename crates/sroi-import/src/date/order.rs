//! Whether the dates of a column have the day or the month first.

use super::Day;
use crate::header::shown;
use crate::options::DateOrder;
use crate::problem::Problem;

/// What the dates of a column have told so far.
#[derive(Debug, Default)]
pub(crate) struct Orders {
    /// The order, with the first date that told it.
    known: Option<(DateOrder, String)>,
    /// The first date that tells nothing.
    open: Option<(u64, String)>,
    /// The first date that contradicts.
    mixed: Option<(u64, String)>,
}

/// How long a date may be to be repeated.
const REPEATED: usize = 40;

impl Orders {
    /// Takes a date and its row into account.
    pub(crate) fn note(&mut self, day: Day, row: u64, text: &str) {
        let Day::Slashed([one, two, _]) = day else { return };
        let order = match (one > 12, two > 12) {
            (true, false) => DateOrder::DayFirst,
            (false, true) => DateOrder::MonthFirst,
            (false, false) => {
                self.open.get_or_insert_with(|| (row, shown(text, REPEATED)));
                return;
            }
            // No day at all; the reading of the row says so.
            (true, true) => return,
        };
        match &self.known {
            None => self.known = Some((order, shown(text, REPEATED))),
            Some((other, _)) if *other != order => {
                self.mixed.get_or_insert_with(|| (row, shown(text, REPEATED)));
            }
            Some(_) => {}
        }
    }

    /// The order, and the date that told it where nothing else did.
    ///
    /// What the caller says goes first, then what the dates tell, then what the platform always
    /// prints. Where none does, or two dates contradict each other, the column is refused rather
    /// than guessed.
    pub(crate) fn settle(
        &self,
        said: Option<DateOrder>,
        platform: Option<DateOrder>,
    ) -> Result<(Option<DateOrder>, Option<String>), Problem> {
        match (said, &self.mixed, &self.known, &self.open) {
            (Some(order), ..) => Ok((Some(order), None)),
            (None, Some((row, text)), ..) => Err(Problem::DateOrderMixed { row: row.to_string(), text: text.clone() }),
            // Told by the platform as well: nothing was assumed.
            (None, None, Some((order, _)), _) if platform == Some(*order) => Ok((Some(*order), None)),
            (None, None, Some((order, text)), _) => Ok((Some(*order), Some(text.clone()))),
            (None, None, None, Some((row, text))) if platform.is_none() => {
                Err(Problem::DateOrderUnknown { row: row.to_string(), text: text.clone() })
            }
            (None, None, None, _) => Ok((platform, None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Moment;

    fn settled(cells: &[&str], platform: Option<DateOrder>) -> Result<Option<DateOrder>, &'static str> {
        let mut orders = Orders::default();
        for (row, cell) in (2..).zip(cells) {
            orders.note(Moment::read(cell).unwrap().day, row, cell);
        }
        orders.settle(None, platform).map(|(order, _)| order).map_err(|problem| problem.code())
    }

    #[test]
    fn one_clear_date_tells_for_all() {
        assert_eq!(settled(&["2025-01-02", "Mon Feb 17 2025"], None), Ok(None));
        assert_eq!(settled(&["03/04/2025", "23/04/2025"], None), Ok(Some(DateOrder::DayFirst)));
        assert_eq!(settled(&["3/4/2025 10:00", "3/14/2025 10:00"], None), Ok(Some(DateOrder::MonthFirst)));
        assert_eq!(settled(&["03/04/2025"], None), Err("import-date-order-unknown"));
        assert_eq!(settled(&["23/04/2025", "04/23/2025"], None), Err("import-date-order-mixed"));
    }

    #[test]
    fn the_platform_s_order_holds_where_the_dates_do_not_tell_another() {
        let platform = Some(DateOrder::MonthFirst);
        assert_eq!(settled(&["03/04/2025"], platform), Ok(platform));
        assert_eq!(settled(&["23/04/2025", "03/04/2025"], platform), Ok(Some(DateOrder::DayFirst)));
    }
}
