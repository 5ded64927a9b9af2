//! The forms of dates and times that exports print.

use super::zone::Zone;
use super::{Date, Month};
use crate::options::DateOrder;
use core::fmt;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// A day, or a day with a time and the zone it is given in; as far as its text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) day: Day,
    /// Minutes after midnight, below 0 or above a day where the text names a zone, which is then taken off.
    minutes: Option<i32>,
    /// The text names the zone.
    zoned: bool,
}

/// A day as it is written, which may leave something open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// Nothing is open.
    Known(Date),
    /// `03/04/2025`: which comes first is not said here.
    Slashed([u16; 3]),
    /// `February 28`: in which year is not said here.
    Yearless { month: u8, day: u8 },
    /// `2025-04`: no day at all.
    Whole(Month),
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(date) => date.fmt(f),
            Self::Slashed([one, two, year]) => write!(f, "{one}/{two}/{year}"),
            Self::Yearless { month, day } => write!(f, "{month}/{day}"),
            Self::Whole(month) => month.fmt(f),
        }
    }
}

/// Why a cell is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing in the cell.
    Missing,
    /// Not a form of date.
    Unreadable,
    /// A form of date, but no such day or time.
    Impossible,
}

const HOUR: i32 = 60;
const DAY: i32 = 24 * HOUR;

impl Moment {
    /// Reads one of the forms, such as `2016-12-23 18:50 +0000`, `Mon Feb 17 2025`, `Sat, Aug 1, 2026`,
    /// `2025/12/1`, `20260927`, `2026年10月7日`, `23/12/2016`, `February 28` or `2025-04`.
    pub(crate) fn read(text: &str) -> Result<Self, Fault> {
        let text = plain(text);
        let words: Vec<&str> = words(&text);
        let Some((first, rest)) = words.split_first() else { return Err(Fault::Missing) };
        let timed = |day: Day| time(rest).map(|(minutes, zoned)| Self { day, minutes, zoned });
        if first.starts_with(|sign: char| sign.is_ascii_digit()) {
            if let Some(triple) = triple(first) {
                return timed(triple.day()?);
            }
            if let Some(day) = pair(first).or_else(|| compact(first)) {
                return timed(day?);
            }
        }
        english(&words).map(|day| Self { day, minutes: None, zoned: false })
    }

    /// A day that is known.
    pub(crate) fn of(date: Date) -> Self {
        Self { day: Day::Known(date), minutes: None, zoned: false }
    }

    /// Its day, without the time.
    pub(crate) fn whole_day(self) -> Self {
        Self { minutes: None, zoned: false, ..self }
    }

    /// True where a time of day is given.
    pub(crate) fn has_time(self) -> bool {
        self.minutes.is_some()
    }

    /// True where the text names the zone of its time.
    pub(crate) fn is_zoned(self) -> bool {
        self.zoned
    }

    /// The day in the zone so many minutes east of UTC, for a date whose day is known; a day without
    /// a time stays as it is.
    pub(crate) fn day_in(self, date: Date, zone: Zone, east: i32) -> Date {
        let Some(minutes) = self.minutes else { return date };
        let written = if self.zoned { minutes } else { minutes.saturating_sub(zone.east(date, minutes)) };
        let mut minutes = written.saturating_add(east);
        let mut date = date;
        while minutes < 0 {
            date = date.previous();
            minutes = minutes.saturating_add(DAY);
        }
        while minutes >= DAY {
            date = date.next();
            minutes = minutes.saturating_sub(DAY);
        }
        date
    }
}

impl Day {
    /// The date, where nothing is open or the order closes it.
    pub(crate) fn date(self, order: Option<DateOrder>) -> Result<Option<Date>, Fault> {
        let (year, month, day) = match (self, order) {
            (Self::Known(date), _) => return Ok(Some(date)),
            (Self::Slashed([one, two, year]), Some(DateOrder::DayFirst)) => (year, two, one),
            (Self::Slashed([one, two, year]), Some(DateOrder::MonthFirst)) => (year, one, two),
            (Self::Slashed(_) | Self::Yearless { .. }, _) => return Ok(None),
            (Self::Whole(month), _) => return Ok(Some(month.first())),
        };
        date(year, month, day).map(Some)
    }
}

/// Full-width signs as plain ones, `2026年10月7日` as `2026-10-7`, `2026年10月` as `2026-10`, `10月7日` as `October 7`.
fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let text: String = text.nfkc().collect();
    let Some((before, after)) = text.split_once('月') else { return Cow::Owned(text) };
    let (day, after) = after.split_once('日').unwrap_or((after, ""));
    let written = match (before.split_once('年'), day.trim()) {
        (Some((year, month)), "") => format!("{}-{}", year.trim(), month.trim()),
        (Some((year, month)), day) => format!("{}-{}-{day} {after}", year.trim(), month.trim()),
        (None, day) => {
            let number = before.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            match number.and_then(|number| MONTHS.get(number)) {
                Some(month) => format!("{month} {day} {after}"),
                None => return Cow::Owned(text),
            }
        }
    };
    Cow::Owned(written)
}

/// The words of a date; the `T` between date and time parts them too.
fn words(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    for word in text.split(|sign: char| sign.is_whitespace() || sign == ',').filter(|word| !word.is_empty()) {
        match word.split_once('T') {
            Some((date, time)) if date.ends_with(|sign: char| sign.is_ascii_digit()) => words.extend([date, time]),
            _ => words.push(word),
        }
    }
    words
}

/// Three numbers with signs between them, of which one is a year.
struct Triple {
    numbers: [u16; 3],
    year_first: bool,
    points: bool,
}

/// Splits `2025-12-01`, `2025/12/1`, `1.12.2025` into its numbers.
fn triple(word: &str) -> Option<Triple> {
    let mark = word.bytes().find(|sign| !sign.is_ascii_digit()).filter(|sign| matches!(sign, b'-' | b'/' | b'.'))?;
    let mut parts = word.split(char::from(mark));
    let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or("")];
    let [one, two, three, ""] = parts else { return None };
    let year_first = one.len() == 4;
    let year = |part: &str| part.len() == 4;
    if year_first == year(three) || [one, two, three].iter().any(|part| part.len() > 4) {
        return None;
    }
    Some(Triple { numbers: [number(one)?, number(two)?, number(three)?], year_first, points: mark == b'.' })
}

impl Triple {
    fn day(self) -> Result<Day, Fault> {
        let [one, two, three] = self.numbers;
        match (self.year_first, self.points) {
            (true, _) => date(one, two, three).map(Day::Known),
            (false, true) => date(three, two, one).map(Day::Known),
            (false, false) => Ok(Day::Slashed([one, two, three])),
        }
    }
}

/// `2025-04` or `2025/4`: a month.
fn pair(word: &str) -> Option<Result<Day, Fault>> {
    let (year, month) = word.split_once(['-', '/'])?;
    if year.len() != 4 || !(1..=2).contains(&month.len()) {
        return None;
    }
    let month = u8::try_from(number(month)?).ok();
    let date = Date::new(number(year)?, month?, 1);
    Some(date.map(|date| Day::Whole(date.month)).ok_or(Fault::Impossible))
}

/// `20260927`, or `202609` for a month.
fn compact(word: &str) -> Option<Result<Day, Fault>> {
    let part = |from: usize, to: usize| word.get(from..to).and_then(number);
    match word.len() {
        8 => Some(date(part(0, 4)?, part(4, 6)?, part(6, 8)?).map(Day::Known)),
        6 => Some(date(part(0, 4)?, part(4, 6)?, 1).map(|date| Day::Whole(date.month))),
        _ => None,
    }
}

fn date(year: u16, month: u16, day: u16) -> Result<Date, Fault> {
    let small = |number: u16| u8::try_from(number).map_err(|_| Fault::Impossible);
    Date::new(year, small(month)?, small(day)?).ok_or(Fault::Impossible)
}

/// One to four digits.
fn number(part: &str) -> Option<u16> {
    let digits = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if digits { part.parse().ok() } else { None }
}

/// Minutes after midnight of `18:50 +0000`, `04:29:18 AM`, `00:00:00Z`, and whether a zone was named
/// and taken off; none for no time.
fn time(words: &[&str]) -> Result<(Option<i32>, bool), Fault> {
    let Some((clock, rest)) = words.split_first() else { return Ok((None, false)) };
    // `00:00:00Z` and `00:00:00+09:00` have the zone on the same word.
    let end = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let (clock, attached) = clock.split_at_checked(end).ok_or(Fault::Unreadable)?;
    let mut rest: Vec<&str> =
        Some(attached).filter(|word| !word.is_empty()).into_iter().chain(rest.iter().copied()).collect();
    let parts: Vec<&str> = clock.split(':').collect();
    let number = |part: &str| part.parse::<u8>().map(i32::from).map_err(|_| Fault::Unreadable);
    let (hours, minutes) = match parts.as_slice() {
        [hours, minutes] => (number(hours)?, number(minutes)?),
        [hours, minutes, seconds] => {
            let whole = seconds.split('.').next().unwrap_or(seconds);
            if number(whole)? > 60 {
                return Err(Fault::Impossible);
            }
            (number(hours)?, number(minutes)?)
        }
        _ => return Err(Fault::Unreadable),
    };
    let half = rest.first().map(|word| word.to_ascii_lowercase()).filter(|word| word == "am" || word == "pm");
    let hours = match half.as_deref() {
        Some(_) if !(1..=12).contains(&hours) => return Err(Fault::Impossible),
        Some("am") if hours == 12 => 0,
        Some("pm") if hours < 12 => hours.saturating_add(12),
        _ => hours,
    };
    if half.is_some() {
        rest.remove(0);
    }
    if hours > 23 || minutes > 59 {
        return Err(Fault::Impossible);
    }
    let (east, zoned) = match rest.as_slice() {
        [] => (0, false),
        [zone] => (east(zone)?, true),
        _ => return Err(Fault::Unreadable),
    };
    Ok((Some(hours.saturating_mul(HOUR).saturating_add(minutes).saturating_sub(east)), zoned))
}

/// Minutes east of UTC of `+0900`, `-03:30`, `Z`, `UTC`.
fn east(zone: &str) -> Result<i32, Fault> {
    if matches!(zone, "Z" | "UTC" | "GMT") {
        return Ok(0);
    }
    let digits: String = zone.chars().skip(1).filter(|sign| *sign != ':').collect();
    let sign = zone.chars().next().ok_or(Fault::Unreadable)?;
    if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Fault::Unreadable);
    }
    let number = |part: Option<&str>| part.and_then(|part| part.parse::<i32>().ok()).ok_or(Fault::Unreadable);
    let (hours, minutes) = (number(digits.get(..2))?, number(digits.get(2..))?);
    if hours > 14 || minutes > 59 {
        return Err(Fault::Impossible);
    }
    let minutes = hours.saturating_mul(HOUR).saturating_add(minutes);
    match sign {
        '+' => Ok(minutes),
        '-' | '\u{2212}' => Ok(minutes.saturating_neg()),
        _ => Err(Fault::Unreadable),
    }
}

/// `Mon Feb 17 2025`, `Dec 18 2022`, `18 December 2022`; `April 2025`; `February 28`.
fn english(words: &[&str]) -> Result<Day, Fault> {
    const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let weekday = |word: &str| {
        let letters = word.bytes().all(|sign| sign.is_ascii_alphabetic() || sign == b'.');
        let short = word.get(..3);
        letters && WEEKDAYS.iter().any(|day| short.is_some_and(|short| short.eq_ignore_ascii_case(day)))
    };
    let words = match words.split_first() {
        Some((first, rest)) if weekday(first) => rest,
        _ => words,
    };
    let (one, two) = match words {
        [one, two] | [one, two, _] => (*one, *two),
        _ => return Err(Fault::Unreadable),
    };
    let (month, day) = match month_named(one) {
        Some(month) => (month, two),
        None => (month_named(two).ok_or(Fault::Unreadable)?, one),
    };
    let day = number(day).ok_or(Fault::Unreadable)?;
    match words {
        [_, _, year] => date(number(year).ok_or(Fault::Unreadable)?, u16::from(month), day).map(Day::Known),
        _ if day > 31 => date(day, u16::from(month), 1).map(|date| Day::Whole(date.month)),
        // Of some year; a leap year has every day that there is.
        _ => date(2000, u16::from(month), day).map(|date| Day::Yearless { month, day: date.day }),
    }
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The month of a name or of its first three letters or more.
pub(crate) fn month_named(word: &str) -> Option<u8> {
    let word = word.trim_end_matches('.');
    let starts = |name: &str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    (1..).zip(MONTHS).find(|(_, name)| word.len() >= 3 && starts(name)).map(|(month, _)| month)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, east: i32) -> Result<String, Fault> {
        let moment = Moment::read(text)?;
        let date = moment.day.date(None)?.ok_or(Fault::Unreadable)?;
        Ok(moment.day_in(date, Zone::Utc, east).to_string())
    }

    #[test]
    fn every_form_that_exports_print() {
        for (text, wanted) in [
            ("2016-12-23 18:50 +0000", "2016-12-23"),
            ("2021-07-01", "2021-07-01"),
            ("Mon Feb 17 2025", "2025-02-17"),
            ("Sat, Aug 1, 2026", "2026-08-01"),
            ("Tue, Feb 18, 2025", "2025-02-18"),
            ("Dec 18, 2022", "2022-12-18"),
            ("2026/10/07", "2026-10-07"),
            ("2025/7/1 9:05", "2025-07-01"),
            ("2026年10月7日", "2026-10-07"),
            ("2026年10月7日 09:30", "2026-10-07"),
            ("２０２６－１０－０７", "2026-10-07"),
            ("2025-01-01T01:00:00", "2025-01-01"),
            ("18.12.2022", "2022-12-18"),
            ("20260927", "2026-09-27"),
            ("2025-04", "2025-04-01"),
            ("2026年4月", "2026-04-01"),
            ("April 2025", "2025-04-01"),
        ] {
            assert_eq!(day(text, 0).as_deref(), Ok(wanted), "{text:?}");
        }
    }

    #[test]
    fn times_move_with_the_zone_and_days_do_not() {
        assert_eq!(day("2025-12-31 15:00 +0000", 540).as_deref(), Ok("2026-01-01"));
        assert_eq!(day("2025-12-31 14:59 +0000", 540).as_deref(), Ok("2025-12-31"));
        assert_eq!(day("2026-01-01 04:29 +0000", -300).as_deref(), Ok("2025-12-31"));
        assert_eq!(day("2026-01-01 08:00 +0900", 0).as_deref(), Ok("2025-12-31"));
        assert_eq!(day("2026-01-01T08:00:00+09:00", 540).as_deref(), Ok("2026-01-01"));
        assert_eq!(day("2025-12-31", 540).as_deref(), Ok("2025-12-31"));
        assert!(!Moment::read("2025-12-31").unwrap().has_time());
    }

    #[test]
    fn times_without_a_zone_are_in_the_platform_s() {
        let day = |text: &str, zone, east| {
            let moment = Moment::read(text).unwrap();
            moment.day_in(moment.day.date(Some(DateOrder::MonthFirst)).unwrap().unwrap(), zone, east).to_string()
        };
        assert_eq!(day("03/31/2025 08:59", Zone::Pacific, 540), "2025-04-01");
        assert_eq!(day("03/31/2025 07:59", Zone::Pacific, 540), "2025-03-31");
        assert_eq!(day("12/31/2025 07:00", Zone::Pacific, 540), "2026-01-01");
        assert_eq!(day("12/31/2025 06:59", Zone::Pacific, 540), "2025-12-31");
        assert_eq!(day("12/31/2025 06:59 +0000", Zone::Pacific, 0), "2025-12-31");
    }

    #[test]
    fn what_is_wrong_with_a_date_is_told() {
        for (text, fault) in [
            ("", Fault::Missing),
            ("2025-02-30", Fault::Impossible),
            ("Mon Feb 30 2025", Fault::Impossible),
            ("2025-01-01 25:00 +0000", Fault::Impossible),
            ("20261301", Fault::Impossible),
            ("February 30", Fault::Impossible),
            ("yesterday", Fault::Unreadable),
            ("45000", Fault::Unreadable),
            ("2025-01-01 noon", Fault::Unreadable),
            ("Mon Tue 1 2025", Fault::Unreadable),
            ("月", Fault::Unreadable),
        ] {
            assert_eq!(day(text, 0), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn what_a_date_leaves_open_is_kept_open() {
        for (text, wanted) in [
            ("03/04/2025 04:29:18 PM", Day::Slashed([3, 4, 2025])),
            ("February 28", Day::Yearless { month: 2, day: 28 }),
            ("2月29日", Day::Yearless { month: 2, day: 29 }),
            ("28 August", Day::Yearless { month: 8, day: 28 }),
        ] {
            assert_eq!(Moment::read(text).unwrap().day, wanted);
        }
        let slashed = Day::Slashed([3, 4, 2025]);
        let date = |order| slashed.date(Some(order)).unwrap().unwrap().to_string();
        assert_eq!(
            (date(DateOrder::DayFirst), date(DateOrder::MonthFirst)),
            ("2025-04-03".into(), "2025-03-04".into())
        );
        assert_eq!(Day::Slashed([12, 23, 2016]).date(Some(DateOrder::DayFirst)), Err(Fault::Impossible));
    }
}
