//! Dates that name no year.

use super::{Date, Day};
use crate::header::shown;
use crate::problem::Problem;

/// The dates of a column that name no year, in the order of the rows.
#[derive(Debug, Default)]
pub(crate) struct Years {
    /// Position of the row among the rows kept, month, and day.
    days: Vec<(usize, (u8, u8))>,
    first: Option<String>,
    last: Option<String>,
    /// The day on which the file was made, where it says so; also without a year.
    made: Option<(u8, u8)>,
}

impl Years {
    /// Takes the text of a date into account, to speak of it.
    pub(crate) fn note_text(&mut self, day: Day, text: &str) {
        if let Day::Yearless { .. } = day {
            if self.first.is_none() {
                self.first = Some(shown(text, 40));
            }
            self.last = Some(shown(text, 40));
        }
    }

    /// Takes the date of a row into account.
    pub(crate) fn note(&mut self, position: usize, day: Day) {
        if let Day::Yearless { month, day } = day {
            self.days.push((position, (month, day)));
        }
    }

    /// The rows stand in no order; the file says on which day it was made.
    pub(crate) fn made_on(&mut self, day: Day) {
        if let Day::Yearless { month, day } = day {
            self.made = Some((month, day));
        }
    }

    /// The date of every row, by its position. `latest` is the year of the latest day.
    ///
    /// Days of a series follow one another, forwards or backwards, and cover less than a year between
    /// two changes of direction: going back from the latest, a later day belongs to the year before.
    pub(crate) fn settle(&self, latest: Option<u16>) -> Result<Vec<(usize, Option<Date>)>, Problem> {
        let (Some(first), Some(last)) = (&self.first, &self.last) else { return Ok(Vec::new()) };
        let Some(latest) = latest else {
            return Err(Problem::YearUnknown { first: first.clone(), last: last.clone() });
        };
        let dated = |year: u16, (month, day): (u8, u8)| Date::new(year, month, day);
        if let Some(made) = self.made {
            let year = |day: (u8, u8)| if day <= made { latest } else { latest.saturating_sub(1) };
            return Ok(self.days.iter().map(|(position, day)| (*position, dated(year(*day), *day))).collect());
        }
        // A step is shorter than half a year, also over a new year.
        let number = |(month, day): (u8, u8)| i32::from(month).saturating_mul(31).saturating_add(i32::from(day));
        let step = |one: (u8, u8), other: (u8, u8)| number(other).saturating_sub(number(one)).rem_euclid(12 * 31);
        let steps = || self.days.iter().zip(self.days.iter().skip(1)).map(|((_, one), (_, other))| step(*one, *other));
        let forwards = steps().filter(|step| (1..=6 * 31).contains(step)).count();
        let backwards = steps().filter(|step| *step > 6 * 31).count();
        let mut days = self.days.clone();
        if forwards >= backwards {
            days.reverse();
        }
        let mut year = latest;
        let mut newer: Option<(u8, u8)> = None;
        let mut settled = Vec::with_capacity(days.len());
        for (position, day) in days {
            if newer.is_some_and(|newer| day > newer) {
                year = year.saturating_sub(1);
            }
            newer = Some(day);
            settled.push((position, dated(year, day)));
        }
        Ok(settled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Moment;

    fn settled(cells: &[&str], latest: Option<u16>) -> Result<Vec<String>, &'static str> {
        let mut years = Years::default();
        for (position, cell) in cells.iter().enumerate() {
            let day = Moment::read(cell).unwrap().day;
            years.note_text(day, cell);
            years.note(position, day);
        }
        let mut found = years.settle(latest).map_err(|problem| problem.code())?;
        found.sort();
        Ok(found.into_iter().map(|(_, date)| date.map_or("none".to_owned(), |date| date.to_string())).collect())
    }

    #[test]
    fn a_series_rolls_over_at_new_year_in_either_direction() {
        let wanted = ["2024-12-30", "2024-12-31", "2025-01-01"];
        assert_eq!(settled(&["December 30", "December 31", "January 1"], Some(2025)).unwrap(), wanted);
        let backwards = settled(&["January 1", "December 31", "December 30"], Some(2025)).unwrap();
        assert_eq!(backwards, ["2025-01-01", "2024-12-31", "2024-12-30"]);
        assert_eq!(settled(&["2月29日", "3月1日"], Some(2025)).unwrap(), ["none", "2025-03-01"]);
        assert_eq!(settled(&["July 1"], None), Err("import-year-unknown"));
        assert_eq!(settled(&["2025-07-01"], None), Ok(Vec::new()));
    }

    #[test]
    fn posts_are_dated_from_the_day_of_the_file() {
        let mut years = Years::default();
        years.made_on(Moment::read("February 28").unwrap().day);
        for (position, cell) in ["July 16", "January 2"].into_iter().enumerate() {
            let day = Moment::read(cell).unwrap().day;
            years.note_text(day, cell);
            years.note(position, day);
        }
        let dates: Vec<String> = years
            .settle(Some(2026))
            .unwrap()
            .iter()
            .filter_map(|(_, date)| date.map(|date| date.to_string()))
            .collect();
        assert_eq!(dates, ["2025-07-16", "2026-01-02"]);
    }
}
