//! Number cells as text: plain decimals, and dates and times where the format of the cell says so.

/// What the format of a number cell makes of its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// A number, however it is shown; a percentage keeps its fraction.
    #[default]
    Plain,
    /// A day, a time of day, or both.
    Date,
    /// Hours that may be more than a day.
    Duration,
}

impl Format {
    /// A format that spreadsheet programs have built in (ECMA-376 §18.8.30); some are East Asian dates.
    pub(super) fn built_in(id: u32) -> Self {
        match id {
            14..=22 | 27..=36 | 45 | 47 | 50..=58 => Self::Date,
            46 => Self::Duration,
            _ => Self::Plain,
        }
    }

    /// A format by its code, such as `yyyy/m/d`. Only its first section counts, which is for numbers above zero.
    pub(super) fn of(code: &str) -> Self {
        if code.eq_ignore_ascii_case("general") || code.eq_ignore_ascii_case("standard") {
            return Self::Plain;
        }
        let mut signs = code.chars();
        while let Some(sign) = signs.next() {
            match sign {
                ';' => break,
                // The next sign stands for itself, or for its width.
                '\\' | '_' | '*' => drop(signs.next()),
                '"' => drop(signs.find(|sign| *sign == '"')),
                '[' => {
                    // Colours, currencies and languages are in brackets too.
                    let inside: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                    let hours = !inside.is_empty() && inside.chars().all(|sign| "hmsHMS".contains(sign));
                    if hours {
                        return Self::Duration;
                    }
                }
                'y' | 'm' | 'd' | 'h' | 's' | 'Y' | 'M' | 'D' | 'H' | 'S' => return Self::Date,
                _ => {}
            }
        }
        Self::Plain
    }
}

/// Where a workbook begins to count days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    /// Day 1 is 1900-01-01, and 1900 had a 29 February.
    #[default]
    From1900,
    /// Day 0 is 1904-01-01.
    From1904,
}

/// The text of a number: the shortest digits that mean it, never with an exponent. Nothing where it is no number.
pub(super) fn text(value: f64, format: Format, epoch: Epoch) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let plain = value.to_string();
    let plain = if plain == "-0" { "0".to_owned() } else { plain };
    let moment = match format {
        Format::Plain => None,
        Format::Date => Serial::read(&plain).and_then(|serial| serial.date(epoch)),
        Format::Duration => Serial::read(&plain).map(Serial::duration),
    };
    moment.unwrap_or(plain)
}

const SECONDS: u64 = 86_400;

/// Days and seconds of a number that counts days.
#[derive(Clone, Copy, Debug)]
struct Serial {
    days: u64,
    seconds: u64,
}

impl Serial {
    /// Taken apart in digits. None below zero and behind the year 9999.
    fn read(text: &str) -> Option<Self> {
        let (days, fraction) = text.split_once('.').unwrap_or((text, ""));
        let days: u64 = days.parse().ok().filter(|days| *days < 2_958_466)?;
        // Nanodays are finer than the double that holds them, and fit.
        let nano: String = fraction.chars().chain("000000000".chars()).take(9).collect();
        let nano: u64 = nano.parse().ok()?;
        let seconds = nano.checked_mul(SECONDS)?.checked_add(500_000_000)?.checked_div(1_000_000_000)?;
        match seconds {
            SECONDS => Some(Self { days: days.checked_add(1)?, seconds: 0 }),
            _ => Some(Self { days, seconds }),
        }
    }

    fn clock(self) -> Option<(u64, u64, u64)> {
        let minutes = self.seconds.checked_div(60)?;
        Some((minutes.checked_div(60)?, minutes.checked_rem(60)?, self.seconds.checked_rem(60)?))
    }

    /// `2025-12-01`, `2025-12-01 18:50`; `18:50:00` where there is no day.
    fn date(self, epoch: Epoch) -> Option<String> {
        let (hours, minutes, seconds) = self.clock()?;
        // Days since 0000-03-01.
        let day = match epoch {
            Epoch::From1900 if self.days == 0 => return Some(format!("{hours:02}:{minutes:02}:{seconds:02}")),
            Epoch::From1900 if self.days < 60 => self.days.checked_add(693_900)?,
            Epoch::From1900 => self.days.checked_add(693_899)?,
            Epoch::From1904 if self.days == 0 => return Some(format!("{hours:02}:{minutes:02}:{seconds:02}")),
            Epoch::From1904 => self.days.checked_add(695_361)?,
        };
        let (year, month, day) = civil(day)?;
        let date = format!("{year:04}-{month:02}-{day:02}");
        Some(if self.seconds == 0 { date } else { format!("{date} {hours:02}:{minutes:02}") })
    }

    /// `27:05:09`.
    fn duration(self) -> String {
        let (hours, minutes, seconds) = self.clock().unwrap_or_default();
        let hours = self.days.saturating_mul(24).saturating_add(hours);
        format!("{hours}:{minutes:02}:{seconds:02}")
    }
}

/// Year, month and day of a count of days since 0000-03-01 in the Gregorian calendar.
fn civil(days: u64) -> Option<(u64, u64, u64)> {
    let (era, of_era) = (days.checked_div(146_097)?, days.checked_rem(146_097)?);
    // Leap days that have passed in the era of 400 years.
    let leaps = of_era
        .checked_div(1_460)?
        .checked_add(of_era.checked_div(146_096)?)?
        .checked_sub(of_era.checked_div(36_524)?)?;
    let year_of_era = of_era.checked_sub(leaps)?.checked_div(365)?;
    let before = year_of_era
        .checked_mul(365)?
        .checked_add(year_of_era.checked_div(4)?)?
        .checked_sub(year_of_era.checked_div(100)?)?;
    let of_year = of_era.checked_sub(before)?;
    // Months of 31, 30, 31, 30, 31 days, from March.
    let month = of_year.checked_mul(5)?.checked_add(2)?.checked_div(153)?;
    let day = of_year.checked_sub(month.checked_mul(153)?.checked_add(2)?.checked_div(5)?)?.checked_add(1)?;
    let year = era.checked_mul(400)?.checked_add(year_of_era)?;
    if month < 10 {
        Some((year, month.checked_add(3)?, day))
    } else {
        Some((year.checked_add(1)?, month.checked_sub(9)?, day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(value: f64) -> String {
        text(value, Format::Plain, Epoch::From1900)
    }

    fn date(value: f64) -> String {
        text(value, Format::Date, Epoch::From1900)
    }

    #[test]
    fn numbers_are_plain() {
        let texts = [12.0, 0.1, -0.0, 1e-7, 1e15, 1e21, -2.5, 0.1 + 0.2, f64::NAN].map(plain);
        let expected = [
            "12",
            "0.1",
            "0",
            "0.0000001",
            "1000000000000000",
            "1000000000000000000000",
            "-2.5",
            "0.30000000000000004",
            "",
        ];
        assert_eq!(texts, expected);
        assert_eq!(plain(1_234_567_890_123_456_789.0), "1234567890123456800");
    }

    #[test]
    fn dates_are_iso() {
        assert_eq!(date(45_992.0), "2025-12-01");
        assert_eq!(date(45_992.784_722_222_22), "2025-12-01 18:50");
        assert_eq!(date(45_992.999_999_9), "2025-12-02");
        assert_eq!(
            (date(1.0), date(59.0), date(61.0)),
            ("1900-01-01".into(), "1900-02-28".into(), "1900-03-01".into())
        );
        assert_eq!((date(45_351.0), date(2_958_465.0)), ("2024-02-29".into(), "9999-12-31".into()));
        assert_eq!((date(0.5), date(-1.0), date(3e6)), ("12:00:00".into(), "-1".into(), "3000000".into()));
        assert_eq!(text(44_530.0, Format::Date, Epoch::From1904), "2025-12-01");
        assert_eq!(text(1.128_576_388_888_889, Format::Duration, Epoch::From1900), "27:05:09");
    }

    #[test]
    fn formats_are_told_by_their_letters() {
        for code in
            ["yyyy/m/d", "[$-411]ggge\"年\"m\"月\"d\"日\";@", "m/d/yy h:mm", "h:mm AM/PM", "[Red]dd\\.mm\\.yyyy"]
        {
            assert_eq!(Format::of(code), Format::Date, "{code}");
        }
        for code in
            ["General", "0.00%", "#,##0;[Red]-#,##0", "\"days\" 0", "0_m", "[$USD] 0.00", "0.00E+00", "@", "0;d"]
        {
            assert_eq!(Format::of(code), Format::Plain, "{code}");
        }
        assert_eq!(Format::of("[h]:mm:ss"), Format::Duration);
        assert_eq!([14, 46, 9].map(Format::built_in), [Format::Date, Format::Duration, Format::Plain]);
    }
}
