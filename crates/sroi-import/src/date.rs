//! Days and months of the calendar.

use core::fmt;

mod moment;
mod order;
mod year;
mod zone;

pub(crate) use moment::{Day, Fault, Moment, month_named};
pub(crate) use order::Orders;
pub(crate) use year::Years;
pub(crate) use zone::Zone;

/// A day of the calendar, in the years that social media have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Date {
    pub(crate) month: Month,
    pub(crate) day: u8,
}

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Month {
    year: u16,
    month: u8,
}

const JANUARY: u8 = 1;
const DECEMBER: u8 = 12;

impl Date {
    /// Before any social medium.
    pub(crate) const EPOCH: Self = Self { month: Month { year: 2000, month: JANUARY }, day: 1 };

    /// The day, if it exists and lies in the years 2000 to 2100.
    pub(crate) fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let valid = (2000..=2100).contains(&year) && (JANUARY..=DECEMBER).contains(&month);
        let month = Month { year, month };
        (valid && (1..=month.days()).contains(&day)).then_some(Self { month, day })
    }

    /// Year, month and day.
    pub(crate) fn numbers(self) -> (i16, i8, i8) {
        let small = |number: u8| i8::try_from(number).unwrap_or(1);
        (i16::try_from(self.month.year).unwrap_or(2000), small(self.month.month), small(self.day))
    }

    /// The day so many days later.
    pub(crate) fn plus(self, days: u16) -> Self {
        (0..days).fold(self, |date, _| date.next())
    }

    /// The day after.
    pub(crate) fn next(self) -> Self {
        if self.day < self.month.days() {
            Self { day: self.day.saturating_add(1), ..self }
        } else {
            Self { month: self.month.next(), day: 1 }
        }
    }

    /// The day before.
    pub(crate) fn previous(self) -> Self {
        if self.day > 1 {
            Self { day: self.day.saturating_sub(1), ..self }
        } else {
            let month = self.month.previous();
            Self { month, day: month.days() }
        }
    }
}

impl Month {
    /// How many days it has.
    pub(crate) fn days(self) -> u8 {
        let leap = self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// Its first day.
    pub(crate) fn first(self) -> Date {
        Date { month: self, day: 1 }
    }

    /// Its last day.
    pub(crate) fn last(self) -> Date {
        Date { month: self, day: self.days() }
    }

    /// Its days, from the first to the last.
    pub(crate) fn dates(self) -> impl Iterator<Item = Date> {
        (1..=self.days()).map(move |day| Date { month: self, day })
    }

    fn next(self) -> Self {
        if self.month < DECEMBER {
            Self { month: self.month.saturating_add(1), ..self }
        } else {
            Self { year: self.year.saturating_add(1), month: JANUARY }
        }
    }

    pub(crate) fn previous(self) -> Self {
        if self.month > JANUARY {
            Self { month: self.month.saturating_sub(1), ..self }
        } else {
            Self { year: self.year.saturating_sub(1), month: DECEMBER }
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist() {
        assert!(Date::new(2024, 2, 29).is_some());
        assert!(Date::new(2100, 2, 28).is_some());
        for (year, month, day) in
            [(2025, 2, 29), (2100, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 4, 31), (1900, 1, 1)]
        {
            assert_eq!(Date::new(year, month, day), None);
        }
    }

    #[test]
    fn days_follow_one_another_over_years() {
        let eve = Date::new(2025, 12, 31).unwrap();
        assert_eq!(eve.next().to_string(), "2026-01-01");
        assert_eq!(eve.next().previous(), eve);
        assert_eq!(Date::new(2024, 3, 1).unwrap().previous().to_string(), "2024-02-29");
        assert_eq!(eve.month.dates().count(), 31);
    }
}
