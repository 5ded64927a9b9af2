//! Built-in price series, each value with its source. Nothing here is looked up at run time.

/// The table: series, economy, year, value, source.
const SERIES: &str = include_str!("reference/series.csv");

/// The economy whose prices a currency is in, where there is a series for it.
pub(crate) fn economy(currency: &str) -> Option<&'static str> {
    match currency {
        "GBP" => Some("GB"),
        "JPY" => Some("JP"),
        "USD" => Some("US"),
        // The euro area as a whole has no one purchasing power; Germany stands for it, and the trace says so.
        "EUR" => Some("DE"),
        _ => None,
    }
}

/// A value of a series with its source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dated {
    pub(crate) value: &'static str,
    pub(crate) source: &'static str,
}

fn find(series: &str, economy: &str, year: u32) -> Option<Dated> {
    let year = year.to_string();
    SERIES.lines().find_map(|line| {
        let mut cells = line.splitn(5, ',');
        let matches = cells.next() == Some(series) && cells.next() == Some(economy) && cells.next() == Some(&year);
        match (matches, cells.next(), cells.next()) {
            (true, Some(value), Some(source)) => Some(Dated { value, source }),
            _ => None,
        }
    })
}

/// The price level of an economy in a year (GDP deflator).
pub(crate) fn deflator(economy: &str, year: u32) -> Option<Dated> {
    find("deflator", economy, year)
}

/// How much of its money buys what one international dollar buys (purchasing power parity, GDP).
pub(crate) fn purchasing_power(economy: &str, year: u32) -> Option<Dated> {
    find("ppp", economy, year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_a_number_and_a_source() {
        for line in SERIES.lines().skip(1) {
            let cells: Vec<&str> = line.splitn(5, ',').collect();
            assert_eq!(cells.len(), 5, "{line}");
            assert!(cells[3].parse::<crate::Number>().is_ok(), "{line}");
            assert!(cells[4].len() > 10, "{line}");
        }
    }
}
