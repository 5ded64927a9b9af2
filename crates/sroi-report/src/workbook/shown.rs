//! How the numbers of a cell are shown: number formats by unit and currency.

use super::page::Role;
use crate::{Formatter, Language, Wording};
use sroi::Number;
use sroi::plan::Unit;

/// The number format of a value.
pub(super) fn number_format(unit: Unit, value: Option<Number>, role: Role, formatter: &Formatter) -> String {
    // What a person typed is shown with all its digits.
    let places = value.map_or(0, places_of);
    let least = |least: usize| if matches!(role, Role::Input | Role::Constant) { places.max(least) } else { least };
    let small = value.is_some_and(|value| value.magnitude() < Number::whole(100) && !value.is_whole());
    let minor = usize::from(formatter.minor_digits());
    match unit {
        Unit::Money => money(least(minor), formatter),
        Unit::MoneyPerHour | Unit::MoneyPerUnit | Unit::MoneyPerThousand | Unit::MoneyPerFollower => {
            money(least(minor.max(2)), formatter)
        }
        Unit::Share if matches!(role, Role::Input | Role::Constant) => "0.0####%".to_owned(),
        Unit::Share if value.is_some_and(|value| value.magnitude() < tenth()) => "0.00%".to_owned(),
        Unit::Share => "0.0%".to_owned(),
        Unit::Ratio => "0.00".to_owned(),
        Unit::Hours | Unit::Months => grouped(least(1)),
        Unit::Posts | Unit::Followers | Unit::Events | Unit::People | Unit::Amount | Unit::Exposures => {
            grouped(least(if small { 2 } else { 0 }))
        }
        // Not `General`: some programs then take over the percentage of a cell that a formula names.
        _ => "0.0########".to_owned(),
    }
}

fn tenth() -> Number {
    Number::ONE.over(Number::whole(10)).map_or(Number::ONE, |worked| worked.value)
}

/// Every digit that a double keeps.
pub(super) const ALL_DIGITS: &str = "0.0##############";

/// A difference near nothing.
pub(super) const SCIENTIFIC: &str = "0.0E+00";

fn money(places: usize, formatter: &Formatter) -> String {
    let (symbol, number) = (formatter.symbol(), grouped(places));
    format!("\"{symbol}\"{number};[Red]-\"{symbol}\"{number}")
}

fn grouped(places: usize) -> String {
    if places == 0 { "#,##0".to_owned() } else { format!("#,##0.{}", "0".repeat(places.min(15))) }
}

/// Digits after the point.
fn places_of(value: Number) -> usize {
    value.to_string().split_once('.').map_or(0, |(_, places)| places.len())
}

/// A unit for the head of a column or beside a number.
pub(super) fn unit_word(unit: Unit, wording: &Wording, formatter: &Formatter) -> String {
    let word = wording.say(&format!("word-unit-{}", unit.word()), [("count", "2")]);
    let gap = if word.starts_with('/') || wording.language() == Language::Ja { "" } else { " " };
    match unit {
        Unit::Money => formatter.money_unit().to_owned(),
        Unit::MoneyPerHour | Unit::MoneyPerUnit | Unit::MoneyPerThousand | Unit::MoneyPerFollower => {
            format!("{}{gap}{word}", formatter.money_unit())
        }
        _ => word.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_by_unit_and_currency() {
        let shown = |unit, value: &str, role, currency| {
            number_format(unit, value.parse().ok(), role, &Formatter::new(Language::Ja, currency))
        };
        assert_eq!(shown(Unit::Money, "1234.5", Role::Formula, "JPY"), "\"¥\"#,##0;[Red]-\"¥\"#,##0");
        assert_eq!(shown(Unit::Money, "1234.5", Role::Formula, "CHF"), "\"CHF \"#,##0.00;[Red]-\"CHF \"#,##0.00");
        assert_eq!(shown(Unit::MoneyPerUnit, "0.4183", Role::Input, "GBP"), "\"£\"#,##0.0000;[Red]-\"£\"#,##0.0000");
        assert_eq!(shown(Unit::Events, "0.6", Role::Formula, "JPY"), "#,##0.00");
        assert_eq!(shown(Unit::Events, "156200", Role::Input, "JPY"), "#,##0");
    }
}
