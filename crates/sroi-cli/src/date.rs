//! Days of the calendar, as a person writes them.

/// A day of the calendar, such as 2026-11-28.
pub(crate) fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok_and(|date| date.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_of_the_calendar() {
        for date in ["2026-11-28", "2024-02-29", "2000-02-29"] {
            assert!(is_day(date), "{date}");
        }
        for other in
            ["2026-02-29", "1900-02-29", "2026-13-01", "2026-1-1", "26-01-0001", "2026-04-31", "", "+026-01-01"]
        {
            assert!(!is_day(other), "{other}");
        }
    }
}
