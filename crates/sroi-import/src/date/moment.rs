//! The forms of dates and times that exports print.

use super::Date;
use crate::options::DateOrder;
use unicode_normalization::UnicodeNormalization;

/// A day, or a day with a time and the zone it is given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    date: Date,
    /// Minutes after midnight UTC, below 0 or above a day where the zone says so.
    minutes: Option<i32>,
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
    /// `03/04/2025`, with nothing that tells the order.
    OrderNeeded,
}

const HOUR: i32 = 60;
const DAY: i32 = 24 * HOUR;

/// Three numbers with signs between them, before it is known which is the year.
pub(super) struct Triple {
    pub(super) numbers: [u16; 3],
    year_first: bool,
    points: bool,
}

impl Moment {
    /// Reads one of the forms, such as `2016-12-23 18:50 +0000`, `Mon Feb 17 2025`,
    /// `Sat, Aug 1, 2026`, `2025/12/1`, `2026年10月7日` or, where the order is known, `23/12/2016`.
    pub(crate) fn read(text: &str, order: Option<DateOrder>) -> Result<Self, Fault> {
        let text = plain(text);
        let words: Vec<&str> = words(&text);
        let Some((first, rest)) = words.split_first() else { return Err(Fault::Missing) };
        if first.starts_with(|sign: char| sign.is_ascii_digit()) && triple(first).is_some() {
            let date = numeric(first, order)?;
            let minutes = time(rest)?;
            return Ok(Self { date, minutes });
        }
        english(&words).map(|date| Self { date, minutes: None })
    }

    /// True where a time of day is given.
    pub(crate) fn has_time(self) -> bool {
        self.minutes.is_some()
    }

    /// The day in the zone so many minutes east of UTC; a day without a time stays as it is.
    pub(crate) fn day(self, east: i32) -> Date {
        let Some(minutes) = self.minutes else { return self.date };
        let mut minutes = minutes.saturating_add(east);
        let mut date = self.date;
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

/// Full-width signs as plain ones, `2026年10月7日` as `2026-10-7`.
pub(super) fn plain(text: &str) -> String {
    text.nfkc().map(|sign| if matches!(sign, '年' | '月') { '-' } else { sign }).filter(|sign| *sign != '日').collect()
}

/// The words of a date; the `T` between date and time parts them too.
pub(super) fn words(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    for word in text.split(|sign: char| sign.is_whitespace() || sign == ',').filter(|word| !word.is_empty()) {
        match word.split_once('T') {
            Some((date, time)) if date.ends_with(|sign: char| sign.is_ascii_digit()) => words.extend([date, time]),
            _ => words.push(word),
        }
    }
    words
}

/// Splits `2025-12-01`, `2025/12/1`, `1.12.2025` into its numbers.
pub(super) fn triple(word: &str) -> Option<Triple> {
    let mark = word.chars().find(|sign| !sign.is_ascii_digit()).filter(|sign| matches!(sign, '-' | '/' | '.'))?;
    let parts: Vec<&str> = word.split(mark).collect();
    let [one, two, three] = parts.as_slice() else { return None };
    let year_first = one.len() == 4;
    let year = |part: &str| part.len() == 4;
    if year_first == year(three) || [one, two, three].iter().any(|part| part.is_empty() || part.len() > 4) {
        return None;
    }
    let number = |part: &str| if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse().ok() } else { None };
    Some(Triple { numbers: [number(one)?, number(two)?, number(three)?], year_first, points: mark == '.' })
}

impl Triple {
    /// True for `03/04/2025`, of which only other dates can tell the order.
    pub(super) fn needs_order(&self) -> bool {
        !self.year_first && !self.points
    }
}

fn numeric(word: &str, order: Option<DateOrder>) -> Result<Date, Fault> {
    let triple = triple(word).ok_or(Fault::Unreadable)?;
    let [one, two, three] = triple.numbers;
    let order = if triple.points { Some(DateOrder::DayFirst) } else { order };
    let (year, month, day) = match (triple.year_first, order) {
        (true, _) => (one, two, three),
        (false, Some(DateOrder::DayFirst)) => (three, two, one),
        (false, Some(DateOrder::MonthFirst)) => (three, one, two),
        (false, None) => return Err(Fault::OrderNeeded),
    };
    let small = |number: u16| u8::try_from(number).map_err(|_| Fault::Impossible);
    Date::new(year, small(month)?, small(day)?).ok_or(Fault::Impossible)
}

/// Minutes after midnight UTC of `18:50 +0000`, `04:29:18 AM`, `00:00:00Z`; none for no time.
fn time(words: &[&str]) -> Result<Option<i32>, Fault> {
    let Some((clock, rest)) = words.split_first() else { return Ok(None) };
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
    let east = match rest.as_slice() {
        [] => 0,
        [zone] => east(zone)?,
        _ => return Err(Fault::Unreadable),
    };
    Ok(Some(hours.saturating_mul(HOUR).saturating_add(minutes).saturating_sub(east)))
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

/// `Mon Feb 17 2025`, `Sat Aug 1 2026`, `Dec 18 2022`, `18 December 2022`.
fn english(words: &[&str]) -> Result<Date, Fault> {
    const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let starts = |word: &str, names: &[&str]| {
        let short: String = word.to_ascii_lowercase().chars().take(3).collect();
        let letters = word.chars().all(|sign| sign.is_ascii_alphabetic() || sign == '.');
        if letters { names.iter().position(|name| *name == short) } else { None }
    };
    let words = match words.split_first() {
        Some((first, rest)) if starts(first, &WEEKDAYS).is_some() => rest,
        _ => words,
    };
    let [one, two, year] = words else { return Err(Fault::Unreadable) };
    let (month, day) = if let Some(month) = month_named(one) {
        (month, two)
    } else {
        (month_named(two).ok_or(Fault::Unreadable)?, one)
    };
    let number = |part: &str| {
        if part.len() <= 4 { part.parse::<u16>().map_err(|_| Fault::Unreadable) } else { Err(Fault::Unreadable) }
    };
    let day = u8::try_from(number(day)?).map_err(|_| Fault::Impossible)?;
    Date::new(number(year)?, month, day).ok_or(Fault::Impossible)
}

fn month_named(word: &str) -> Option<u8> {
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
    let word = word.trim_end_matches('.').to_ascii_lowercase();
    (1..).zip(MONTHS).find(|(_, name)| word.len() >= 3 && name.starts_with(&word)).map(|(month, _)| month)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, east: i32) -> Result<String, Fault> {
        Moment::read(text, None).map(|moment| moment.day(east).to_string())
    }

    #[test]
    fn every_form_of_an_x_export() {
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
            ("２０２６－１０－０７", "2026-10-07"),
            ("2025-01-01T01:00:00", "2025-01-01"),
            ("18.12.2022", "2022-12-18"),
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
        assert!(!Moment::read("2025-12-31", None).unwrap().has_time());
    }

    #[test]
    fn what_is_wrong_with_a_date_is_told() {
        for (text, fault) in [
            ("", Fault::Missing),
            ("2025-02-30", Fault::Impossible),
            ("Mon Feb 30 2025", Fault::Impossible),
            ("2025-01-01 25:00 +0000", Fault::Impossible),
            ("03/04/2025", Fault::OrderNeeded),
            ("yesterday", Fault::Unreadable),
            ("February 28", Fault::Unreadable),
            ("45000", Fault::Unreadable),
            ("2025-01-01 noon", Fault::Unreadable),
            ("Mon Tue 1 2025", Fault::Unreadable),
        ] {
            assert_eq!(day(text, 0), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn the_order_settles_slashes() {
        let read = |order| Moment::read("03/04/2025 04:29:18 PM", Some(order)).unwrap().day(0).to_string();
        assert_eq!(read(DateOrder::DayFirst), "2025-04-03");
        assert_eq!(read(DateOrder::MonthFirst), "2025-03-04");
        assert_eq!(Moment::read("12/23/2016", Some(DateOrder::DayFirst)), Err(Fault::Impossible));
    }
}
