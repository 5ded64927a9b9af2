//! What holds for every number and every text.

use proptest::prelude::*;
use sroi::{Number, Pointer, Problem};
use sroi_report::columns::{shorten, width, wrap};
use sroi_report::{Drawing, Formatter, Language, Look, Source, Wording, visible};
use unicode_segmentation::UnicodeSegmentation as _;

/// Any number: a sign, up to 28 digits, a point anywhere among them.
fn numbers() -> impl Strategy<Value = Number> {
    (any::<bool>(), "[0-9]{1,28}", 0_usize..29).prop_filter_map("a number", |(negative, digits, places)| {
        let digits = format!("{digits:0>29}");
        let (whole, fraction) = digits.split_at(digits.len().saturating_sub(places).max(1));
        let text = format!("{}{whole}.{fraction}0", if negative { "-" } else { "" });
        text.parse().ok()
    })
}

/// A figure read back as a machine would read it.
fn read_back(figure: &str) -> Option<Number> {
    let plain: String = figure.chars().filter(|character| !matches!(character, ',' | '%' | '¥' | '£' | '円')).collect();
    plain.replace('−', "-").parse().ok()
}

/// Texts of every writing, with the characters that make trouble.
fn texts() -> impl Strategy<Value = String> {
    "(\\PC|[a-z]{1,9}|[ぁ-んァ-ヶー、。「」()%0-9円万億]|[ \\n]|👩‍👧|e\u{301}|\u{1b}|\u{202e}|\u{a0}){0,40}"
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_exact_figure_loses_no_digit(value in numbers()) {
        prop_assert_eq!(read_back(&Formatter::new(Language::En, "JPY").exact(value)), Some(value));
    }

    #[test]
    fn money_is_the_amount_rounded_to_the_smallest_unit_but_never_nothing(value in numbers()) {
        for (code, places) in [("JPY", 0), ("GBP", 2)] {
            let shown = read_back(&Formatter::new(Language::En, code).money_exact(value));
            if value.rounded(places).is_zero() {
                prop_assert_eq!(shown.map(Number::is_zero), Some(value.is_zero()));
            } else {
                prop_assert_eq!(shown, Some(value.rounded(places)));
            }
        }
    }

    #[test]
    fn no_figure_is_minus_nothing_and_all_have_the_sign_of_their_value(value in numbers()) {
        let formatter = Formatter::new(Language::Ja, "JPY");
        let figures = [
            formatter.money_exact(value), formatter.money_short(value), formatter.money_each(value),
            formatter.money_per_one(value), formatter.ratio(value), formatter.percent(value),
            formatter.count(value), formatter.count_short(value), formatter.hours(value),
            formatter.factor(value), formatter.exact(value),
        ];
        for figure in figures {
            prop_assert_eq!(figure.starts_with('−'), value.is_negative(), "{}", figure);
            prop_assert!(!figure.contains('-'), "{}", figure);
            prop_assert_eq!(figure.contains(|digit| ('1'..='9').contains(&digit)), !value.is_zero(), "{}", figure);
        }
    }

    #[test]
    fn a_ratio_stays_on_its_side_of_one(value in numbers()) {
        let shown = read_back(&Formatter::new(Language::En, "JPY").ratio(value));
        prop_assert_eq!(shown.map(|shown| shown.cmp(&Number::ONE)), Some(value.cmp(&Number::ONE)));
    }

    #[test]
    fn wrapped_lines_fit_and_lose_nothing_but_spaces(text in texts(), to in 2_usize..40) {
        let lines = wrap(&text, to);
        for line in &lines {
            // One written character alone may be wider than the line.
            prop_assert!(width(line) <= to || line.graphemes(true).count() == 1, "{:?} in {}", line, to);
        }
        let bare = |text: &str| text.replace([' ', '\n'], "");
        prop_assert_eq!(bare(&lines.concat()), bare(&text));
        prop_assert!(width(&shorten(&text, to)) <= to);
    }

    #[test]
    fn any_text_and_any_place_can_be_drawn(text in texts(), start in 0_usize..99, length in 0_usize..99) {
        let wording = Wording::new(Language::Ja);
        let found = Problem::BadMonth { text: text.clone() }.at(&Pointer::root().child(&text), "");
        let range = start..start.saturating_add(length);
        for look in [Look::Plain, Look::Narrated] {
            let source = Source::new(&text, &text);
            let drawn = Drawing::new(&wording, look, 60).one(&source, &found, |_| Some(range.clone()));
            let harmless = drawn.lines().all(|line| visible(line) == line);
            prop_assert!(harmless, "{:?}", drawn);
        }
    }
}
