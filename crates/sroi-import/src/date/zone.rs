//! Zones in which platforms print times that name none.

use super::Date;
use jiff::civil::date;
use jiff::tz::TimeZone;

/// The zone of times that name none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// UTC.
    Utc,
    /// California's, with summer time; Meta prints in it wherever the page is.
    Pacific,
}

/// The rule since 2007, before which no export reaches.
const PACIFIC: &str = "PST8PDT,M3.2.0,M11.1.0";

impl Zone {
    /// Its name among the world's zones.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Utc => "UTC",
            Self::Pacific => "America/Los_Angeles",
        }
    }

    /// Minutes east of UTC on a day, so many minutes after midnight.
    pub(crate) fn east(self, day: Date, minutes: i32) -> i32 {
        match self {
            Self::Utc => 0,
            Self::Pacific => pacific(day, minutes).unwrap_or(-480),
        }
    }
}

fn pacific(day: Date, minutes: i32) -> Option<i32> {
    thread_local! {
        static ZONE: Option<TimeZone> = TimeZone::posix(PACIFIC).ok();
    }
    let (year, month, day) = day.numbers();
    let (hour, minute) = (minutes.checked_div_euclid(60)?, minutes.checked_rem_euclid(60)?);
    let (hour, minute) = (i8::try_from(hour).ok()?, i8::try_from(minute).ok()?);
    let time = date(year, month, day).at(hour, minute, 0, 0);
    let at = ZONE.with(|zone| zone.as_ref().and_then(|zone| Some((zone.to_timestamp(time).ok()?, zone.clone()))))?;
    at.1.to_offset(at.0).seconds().checked_div(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn california_has_summer_time() {
        for (day, minutes, wanted) in [
            ((2025, 3, 9), 119, -480),
            ((2025, 3, 9), 180, -420),
            ((2025, 11, 2), 59, -420),
            ((2025, 11, 2), 120, -480),
            ((2014, 2, 19), 269, -480),
        ] {
            let date = Date::new(day.0, day.1, day.2).unwrap();
            assert_eq!(Zone::Pacific.east(date, minutes), wanted, "{day:?} {minutes}");
        }
    }
}
