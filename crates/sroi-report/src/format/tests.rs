//! Figures as they must read, in both languages.

use super::*;

fn number(text: &str) -> Number {
    text.parse().expect(text)
}

fn formatter(language: Language, currency: &str) -> Formatter {
    Formatter::new(language, currency)
}

/// With plain spaces, so that the tables below can be read.
fn spaced(text: String) -> String {
    text.replace(NO_BREAK, " ")
}

#[test]
fn money_in_full() {
    let cases = [
        ("4220134", "JPY", "¥4,220,134", "4,220,134円"),
        ("4220133.5", "JPY", "¥4,220,134", "4,220,134円"),
        ("9800", "JPY", "¥9,800", "9,800円"),
        ("0", "JPY", "¥0", "0円"),
        ("0", "GBP", "£0.00", "0.00ポンド"),
        ("359070", "GBP", "£359,070.00", "359,070.00ポンド"),
        ("-12.345", "EUR", "−€12.35", "−12.35ユーロ"),
        ("0.4", "JPY", "¥0.4", "0.4円"),
        ("0.6", "JPY", "¥1", "1円"),
        ("-0.0000000001", "JPY", "−¥0.0000000001", "−0.0000000001円"),
        ("0.004", "USD", "$0.004", "0.004ドル"),
        ("100000000000000000000", "USD", "$100,000,000,000,000,000,000.00", "100,000,000,000,000,000,000.00ドル"),
        ("1500.5", "KWD", "KWD 1,500.500", "1,500.500 KWD"),
    ];
    for (value, currency, english, japanese) in cases {
        assert_eq!(spaced(formatter(Language::En, currency).money_exact(number(value))), english);
        assert_eq!(spaced(formatter(Language::Ja, currency).money_exact(number(value))), japanese);
    }
}

#[test]
fn money_at_a_glance() {
    let cases = [
        ("0", "¥0", "0円"),
        ("0.0000000001", "¥0.0000000001", "0.0000000001円"),
        ("0.4187", "¥0.419", "0.419円"),
        ("9.8", "¥9.8", "9.8円"),
        ("99.97", "¥100", "100円"),
        ("9800", "¥9,800", "9,800円"),
        ("359070", "¥359,070", "359,070円"),
        ("999999.4", "¥999,999", "999,999円"),
        ("999999.5", "¥1 million", "100万円"),
        ("-4220134", "−¥4.22 million", "−422万円"),
        ("9999999", "¥10 million", "1,000万円"),
        ("12345678", "¥12.3 million", "1,230万円"),
        ("312000000", "¥312 million", "3億1,200万円"),
        ("999950000", "¥1 billion", "10億円"),
        ("1234567890", "¥1.23 billion", "12億3,000万円"),
        ("1234567890123", "¥1.23 trillion", "1兆2,300億円"),
        ("100000000000000000000", "¥100,000,000 trillion", "10,000京円"),
        ("9999000000000000", "¥10,000 trillion", "1京円"),
    ];
    for (value, english, japanese) in cases {
        assert_eq!(spaced(formatter(Language::En, "JPY").money_short(number(value))), english);
        assert_eq!(spaced(formatter(Language::Ja, "JPY").money_short(number(value))), japanese);
    }
    assert_eq!(formatter(Language::En, "GBP").money_short(number("0.5")), "£0.50");
    assert_eq!(formatter(Language::Ja, "GBP").money_short(number("359070.4")), "359,070ポンド");
}

#[test]
fn money_for_one() {
    let yen = formatter(Language::En, "JPY");
    let pounds = formatter(Language::En, "GBP");
    for (value, in_yen, in_pounds) in [
        ("0.925", "¥0.93", "£0.93"),
        ("0.38", "¥0.38", "£0.38"),
        ("0.9971", "¥0.997", "£0.997"),
        ("1.04", "¥1.04", "£1.04"),
        ("1", "¥1", "£1.00"),
        ("1.8", "¥1.8", "£1.80"),
        ("12.34", "¥12", "£12.34"),
        ("-0.2", "−¥0.2", "−£0.20"),
        ("0.0042", "¥0.0042", "£0.0042"),
    ] {
        assert_eq!(yen.money_per_one(number(value)), in_yen);
        assert_eq!(pounds.money_per_one(number(value)), in_pounds);
    }
    assert_eq!(pounds.money_each(number("12.345")), "£12.35");
    assert_eq!(yen.money_each(number("28.35")), "¥28.4");
}

#[test]
fn ratios_and_percentages() {
    let formatter = formatter(Language::En, "JPY");
    for (value, ratio, percent) in [
        ("0", "0.00", "0%"),
        ("0.0000001", "0.0000001", "0.00001%"),
        ("0.0165", "0.02", "1.65%"),
        ("0.025", "0.03", "2.5%"),
        ("0.154", "0.15", "15.4%"),
        ("0.25", "0.25", "25%"),
        ("0.9997", "0.9997", "99.97%"),
        ("1", "1.00", "100%"),
        ("1.0004", "1.0004", "100.04%"),
        ("1.44", "1.44", "144%"),
        ("-0.92", "−0.92", "−92%"),
        ("-0.004", "−0.004", "−0.4%"),
        ("12.345", "12.35", "1,235%"),
        (
            "9999999999999999999999999999",
            "9,999,999,999,999,999,999,999,999,999.00",
            "999,999,999,999,999,999,999,999,999,900%",
        ),
    ] {
        assert_eq!(formatter.ratio(number(value)), ratio, "{value}");
        assert_eq!(formatter.percent(number(value)), percent, "{value}");
    }
}

#[test]
fn counts_hours_and_factors() {
    let formatter = formatter(Language::Ja, "JPY");
    for (value, count, hours, factor) in [
        ("0", "0", "0", "0"),
        ("0.6", "0.6", "0.6", "0.6"),
        ("0.004", "0.004", "0.004", "0.004"),
        ("12.5", "12.5", "12.5", "12.5"),
        ("12.345", "12.3", "12.3", "12.345"),
        ("768", "768", "768", "768"),
        ("99.96", "100", "100", "99.96"),
        ("12345.67", "12,346", "12,345.7", "12,346"),
        ("0.99999999", "1", "1", "0.99999999"),
        ("-3", "−3", "−3", "−3"),
    ] {
        assert_eq!(formatter.count(number(value)), count, "{value}");
        assert_eq!(formatter.hours(number(value)), hours, "{value}");
        assert_eq!(formatter.factor(number(value)), factor, "{value}");
    }
}

#[test]
fn months() {
    let formatter = formatter(Language::En, "JPY");
    for odd in ["2026-13", "2026-00", "2026", "", "spring-x"] {
        assert_eq!(formatter.month(odd), odd);
    }
}
