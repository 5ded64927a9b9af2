//! Hand-worked cases.

use super::*;
use search::{Field, nearest};

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

/// Case E of the method: one year, 100 × 30, deadweight 0.2, attribution to others 0.25, inputs 1000.
fn case_e(outcome: &str) -> Model {
    let text = format!(
        r#"{{ "sroi": "1", "currency": "GBP", "activity": {{ "start": "2026-04", "months": 12 }},
          "convention": {{ "preset": "guide-2012", "discount_rate": "0.1" }}, "stakeholders": [{{ "id": "people" }}],
          "inputs": [{{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }}],
          "outcomes": [{{ "id": "learned", "stakeholder": "people", "name": "Learned", "duration_years": 1,
            "quantity": {{ "count": "100", "per": "activity" }}, "proxy": "30", {outcome} }}] }}"#
    );
    Model::read(&text).unwrap_or_else(|problems| panic!("{problems}"))
}

const PLAIN: &str = r#""deadweight": "0.2", "attribution_to_others": "0.25""#;

fn of<'a>(answer: &'a Sensitivity, address: &str) -> &'a Switch {
    answer.switching.iter().find(|row| row.address == address).unwrap_or_else(|| panic!("{address}"))
}

fn to_25_digits(value: Number, above: u32, below: u32) {
    let expected = Number::whole(above).over(Number::whole(below)).unwrap().value;
    let apart = value.less(expected).unwrap().value.magnitude();
    let slack = expected.times(number("0.0000000000000000000000001")).unwrap().value;
    assert!(apart <= slack, "{value} for {above}/{below}");
}

#[test]
fn case_e_of_the_method_switches_where_it_was_worked_out_by_hand() {
    let answer = case_e(PLAIN).sensitivity(&Ask::default()).unwrap();
    to_25_digits(answer.value.unwrap(), 18, 11);
    assert_eq!(answer.target, Some(Number::ONE));
    for (field, above, below) in [("deadweight", 23, 45), ("attribution_to_others", 13, 24), ("proxy", 55, 3)] {
        let row = of(&answer, &format!("outcomes.learned.{field}"));
        assert!(row.linear);
        to_25_digits(row.switching.unwrap(), above, below);
    }
}

#[test]
fn where_the_response_bends_the_value_is_searched() {
    let answer = case_e(PLAIN).sensitivity(&Ask::default()).unwrap();
    // 1800 ÷ (1 + r) = 1000.
    let rate = of(&answer, "convention.discount_rate");
    to_25_digits(rate.switching.unwrap(), 4, 5);
    assert!(!rate.within_range);
    // 1800 ÷ 1.1 ÷ inputs is no line in the inputs; what is left of it is.
    let grant = of(&answer, "inputs.grant.amount");
    assert!(grant.linear);
    to_25_digits(grant.switching.unwrap(), 18_000, 11);
}

#[test]
fn a_tenth_stands_in_for_a_missing_range_and_says_so() {
    let ranged = r#""deadweight": { "value": "0.2", "low": "0.1", "high": "0.6" }, "attribution_to_others": "0.25""#;
    let answer = case_e(ranged).sensitivity(&Ask::default()).unwrap();
    let first = answer.tornado.first().unwrap();
    assert_eq!((first.address.as_str(), first.assumed), ("outcomes.learned.deadweight", false));
    to_25_digits(first.at_high.unwrap(), 9, 11);
    assert!(of(&answer, "outcomes.learned.deadweight").within_range);
    let proxy = answer.tornado.iter().find(|bar| bar.address == "outcomes.learned.proxy").unwrap();
    assert_eq!((proxy.low, proxy.high, proxy.assumed), (number("27"), number("33"), true));
    // 31.1… lies within a tenth of 30, and the study does not say that it may be so.
    let near = case_e(ranged).sensitivity(&Ask { target: Some(number("1.7")), ..Ask::default() }).unwrap();
    let row = of(&near, "outcomes.learned.proxy");
    assert!(row.switching.is_some_and(|at| at < number("33")) && !row.within_range, "{:?}", row.switching);
    let swings: Vec<_> = answer.tornado.iter().map(|bar| bar.swing).collect();
    assert!(swings.windows(2).all(|two| two[0] >= two[1]), "{swings:?}");
}

#[test]
fn nothing_of_nothing_has_no_bar_and_still_a_switching_value() {
    let answer = case_e(r#""deadweight": "0", "attribution_to_others": { "same_as": "outcomes.learned.deadweight" }"#)
        .sensitivity(&Ask::default())
        .unwrap();
    let reasons: Vec<_> = answer.without_bar.iter().map(|row| (row.address.as_str(), row.reason)).collect();
    assert_eq!(reasons, [("outcomes.learned.deadweight", NoBar::ZeroWithoutRange)]);
    // Shared, it moves in both places: (1 − d)² × 3000 = 1100.
    let at = of(&answer, "outcomes.learned.deadweight").switching.unwrap();
    let left = Number::ONE.less(at).unwrap().value.power(2).unwrap().value.times(number("3000")).unwrap().value;
    assert!(left.less(number("1100")).unwrap().value.magnitude() < number("0.00000000000000000001"), "{left}");
}

#[test]
fn what_cannot_be_reached_says_why() {
    let ask = Ask { target: Some(number("9")), ..Ask::default() };
    let answer = case_e(PLAIN).sensitivity(&ask).unwrap();
    let row = of(&answer, "outcomes.learned.deadweight");
    assert_eq!((row.switching, row.reason), (None, Some(Unreached::Beyond)));
    assert_eq!((row.lowest, row.highest), (Some(Number::ZERO), Some(Number::ONE)));
    // Unlimited upwards: 100 p × 0.6 ÷ 1.1 = 9000.
    assert_eq!(of(&answer, "outcomes.learned.proxy").switching, Some(number("165")));
}

#[test]
fn two_together_go_less_far_than_one() {
    let both = r#""deadweight": { "value": "0.2", "low": "0.1", "high": "0.5" },
        "attribution_to_others": { "value": "0.25", "low": "0.2", "high": "0.5" }"#;
    let (a, b) = ("outcomes.learned.deadweight".to_owned(), "outcomes.learned.attribution_to_others".to_owned());
    let pairs = Some(vec![(a.clone(), b.clone())]);
    let answer = case_e(both).sensitivity(&Ask { pairs, ..Ask::default() }).unwrap();
    let [pair] = answer.pairs.as_slice() else { panic!("{:?}", answer.pairs) };
    // 3000 (0.8 − 0.3 s)(0.75 − 0.25 s) = 1100.
    let (at_a, at_b, share) = (pair.at_a.unwrap(), pair.at_b.unwrap(), pair.share.unwrap());
    let rest = |share: Number| Number::ONE.less(share).unwrap().value;
    let value = rest(at_a).times(rest(at_b)).unwrap().value.times(number("3000")).unwrap().value;
    assert!(value.less(number("1100")).unwrap().value.magnitude() < number("0.00000000000000000001"), "{value}");
    assert_eq!(at_a, number("0.2").plus(number("0.3").times(share).unwrap().value).unwrap().value);
    to_25_digits(pair.at_ends.unwrap(), 750, 1100);
    let unreached = Some(vec![(a, "inputs.grant.amount".to_owned())]);
    let ask = Ask { pairs: unreached, target: Some(number("0.5")), ..Ask::default() };
    assert_eq!(case_e(both).sensitivity(&ask).unwrap().pairs[0].share, None);
}

#[test]
fn a_grid_of_an_odd_size_holds_the_stated_values() {
    let model = case_e(PLAIN);
    let (a, b) = ("outcomes.learned.deadweight", "outcomes.learned.proxy");
    let grid = model.grid("sroi.ratio", a, b, 5).unwrap();
    assert_eq!(grid.a.values, ["0.18", "0.19", "0.2", "0.21", "0.22"].map(number));
    assert_eq!(grid.rows[2][2], grid.value);
    to_25_digits(grid.rows[0][4].unwrap(), 100 * 33 * 82 * 75, 11_000_000);
    assert_eq!(model.grid("sroi.ratio", a, b, 25).unwrap().rows.len(), 25);
    let code = |result: Result<Grid, Diagnostics>| result.unwrap_err().into_vec()[0].code;
    assert_eq!(code(model.grid("sroi.ratio", a, a, 5)), "said-twice");
    assert_eq!(code(model.grid("sroi.ratio", a, b, 1)), "number-out-of-range");
    assert_eq!(code(model.grid("sroi.ratio", a, b, 26)), "number-out-of-range");
    assert_eq!(code(model.grid("sroi.ratio", a, "outcomes.learned.drop_off", 3)), "unknown-address");
    assert_eq!(code(model.grid("sroi.ration", a, b, 3)), "unknown-figure");
    let zero = case_e(r#""deadweight": "0""#);
    assert_eq!(code(zero.grid("sroi.ratio", a, b, 3)), "no-range-to-vary");
}

#[test]
fn an_unknown_figure_is_told_with_the_nearest_name() {
    let ask = Ask { figure: "sroi.ration".into(), ..Ask::default() };
    let problems = case_e(PLAIN).sensitivity(&ask).unwrap_err().into_vec();
    assert_eq!(problems[0].arguments["suggestion"], "sroi.ratio");
}

#[test]
fn other_figures_have_bars_and_no_target_of_their_own() {
    let ask = Ask { figure: "cost.total".into(), ..Ask::default() };
    let answer = case_e(PLAIN).sensitivity(&ask).unwrap();
    let addresses: Vec<_> = answer.tornado.iter().map(|bar| bar.address.as_str()).collect();
    assert_eq!(addresses, ["inputs.grant.amount"]);
    assert!(answer.target.is_none() && answer.switching.is_empty() && answer.pairs.is_empty());
}

/// A field from −10 to 10, at `stated`.
fn field(stated: &str) -> Field {
    Field { stated: number(stated), lowest: Some((number("-10"), true)), highest: Some((number("10"), true)) }
}

fn product(a: Number, b: Number) -> Option<Number> {
    Some(a.times(b)?.value)
}

#[test]
fn of_several_places_the_nearest_is_found() {
    // (x − 2)(x + 3)
    let gap = |x: Number| product(x.less(number("2"))?.value, x.plus(number("3"))?.value);
    for (stated, expected) in [("0", "2"), ("-1", "-3"), ("9", "2"), ("-9", "-3")] {
        let found = nearest(field(stated), gap);
        let at = found.at.unwrap();
        let apart = at.less(number(expected)).unwrap().value.magnitude();
        assert!(apart < number("0.00000000000000000001") && !found.linear, "{stated}: {at}");
    }
}

#[test]
fn a_turn_a_jump_and_a_gap_without_effect_are_told_apart() {
    let why = |gap: &dyn Fn(Number) -> Option<Number>| nearest(field("0.3"), gap).at.unwrap_err();
    assert_eq!(why(&|x| Some(product(x, x)?.plus(Number::ONE)?.value)), Unreached::Turns);
    assert_eq!(why(&|x| Some(if x > number("7.7") { Number::ONE } else { number("-1") })), Unreached::Jumps);
    assert_eq!(why(&|_| Some(Number::ONE)), Unreached::NoEffect);
    assert_eq!(why(&|x| Some(x.power(3)?.value.plus(number("1001"))?.value)), Unreached::Beyond);
    assert_eq!(why(&|x| if x.is_negative() { Some(x) } else { None }), Unreached::Undefined);
    // Between two points that are looked at: 100 x² − 73 x + 13.32 = 0 at 0.36 and 0.37.
    let narrow = |x: Number| {
        let bent = product(product(x, x)?, number("100"))?.less(product(x, number("73"))?)?.value;
        Some(bent.plus(number("13.32"))?.value)
    };
    let at = nearest(field("0.3"), narrow).at.unwrap();
    assert!(at.less(number("0.36")).unwrap().value.magnitude() < number("0.00000000000000000001"), "{at}");
}

#[test]
fn a_kinked_line_is_not_taken_for_a_straight_one() {
    // 5 − x up to 4, 1 from there: the line through most of it would reach 0 at 5.
    let gap = |x: Number| Some(number("5").less(x.min(number("4")))?.value);
    assert_eq!(nearest(field("0"), gap).at, Err(Unreached::Beyond));
}
