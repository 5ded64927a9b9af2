//! The oracle against sums worked by hand: the method's own table ("Worked by hand") and one small case per rule.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Exact, evaluate, evaluate_option, schedule_factor};

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap()
}

/// A study at 10 %, with fields put over a plain one-year frame.
fn study(months: usize, parts: Value) -> Value {
    let mut study = json!({
        "sroi": "1",
        "activity": { "start": "2026-04", "months": months },
        "convention": { "preset": "guide-2012", "discount_rate": "0.1" }
    });
    study.as_object_mut().unwrap().extend(parts.as_object().unwrap().clone());
    study
}

fn figures(months: usize, parts: Value) -> BTreeMap<String, Exact> {
    evaluate(&study(months, parts).to_string())
}

#[track_caller]
fn expect(figures: &BTreeMap<String, Exact>, expected: &[(&str, &str)]) {
    for (key, value) in expected {
        let found = figures.get(*key).unwrap_or_else(|| panic!("{key} is undefined"));
        assert_eq!(*found, exact(value), "{key} is {} and not {value}", found.to_decimal(30));
    }
}

fn halved(quantity: Value) -> Value {
    json!({
        "inputs": [{ "id": "cash", "kind": "cash", "amount": "1000", "per": "year" }],
        "outcomes": [{ "id": "one", "quantity": quantity, "proxy": { "value": "10" }, "deadweight": "0.5", "drop_off": "0.5", "duration_years": 2 }]
    })
}

#[test]
fn a_two_cohorts_with_drop_off() {
    let mut parts = halved(json!({ "count": "100", "per": "year" }));
    let found = figures(24, parts.clone());
    expect(&found, &[("sroi.ratio", "80/121"), ("sroi.total_inputs", "21000/11"), ("sroi.by_year.2.value", "750")]);
    expect(&found, &[("sroi.by_outcome.one.first_year_impact", "500"), ("sroi.by_outcome.one.quantity", "200")]);
    assert!(found["sroi.total_present_value"].agrees("1262.20887", 8));
    parts["convention"] = json!({ "preset": "cbax", "discount_rate": "0.1" });
    assert!((figures(24, parts)["sroi.ratio"].clone() - exact("8/11")).abs() < exact("1e-55"));
}

#[test]
fn b_amounts_by_year_take_no_drop_off() {
    let found = figures(24, halved(json!({ "by_year": ["100", 80, 20] })));
    expect(
        &found,
        &[("sroi.ratio", "1145/2541"), ("sroi.by_year.3.value", "100"), ("sroi.by_outcome.one.quantity", "200")],
    );
    assert!(found["sroi.total_present_value"].agrees("860.25545", 8));
}

#[test]
fn c_negative_outcomes() {
    let mut parts = json!({
        "inputs": [{ "id": "cash", "kind": "cash", "amount": "1000", "per": "activity" }],
        "outcomes": [
            { "id": "good", "quantity": { "count": "1", "per": "activity" }, "proxy": { "value": "1650" } },
            { "id": "harm", "quantity": { "count": "1", "per": "activity" }, "proxy": { "value": "-220" } }]
    });
    expect(&figures(12, parts.clone()), &[("sroi.ratio", "1.3"), ("sroi.net_present_value", "300")]);
    parts["convention"] = json!({ "discount_rate": "0.1", "negative_outcomes": "denominator" });
    expect(
        &figures(12, parts),
        &[("sroi.ratio", "1.25"), ("sroi.net_present_value", "300"), ("sroi.total_inputs", "1200")],
    );
}

#[test]
fn d_a_change_from_a_month() {
    let parts = json!({
        "inputs": [{ "id": "cash", "kind": "cash", "amount": "100", "per": "month" }],
        "options": [{ "id": "less", "changes": [{ "at": "inputs.cash.amount", "set": "40", "from_month": 4 }] }]
    });
    let found = evaluate_option(&study(24, parts).to_string(), "less");
    expect(&found, &[("sroi.total_inputs", "12060/11"), ("cost.total", "1140"), ("by_month.2026-07.cost", "40")]);
}

#[test]
fn e_break_even() {
    let ratio = |deadweight: &str, attribution: &str, proxy: &str| {
        let found = figures(
            12,
            json!({
                "inputs": [{ "id": "cash", "kind": "cash", "amount": "1000", "per": "activity" }],
                "outcomes": [{ "id": "one", "quantity": { "count": "100", "per": "activity" }, "proxy": { "value": proxy },
                    "deadweight": deadweight, "attribution_to_others": attribution }]
            }),
        );
        found["sroi.ratio"].clone()
    };
    assert_eq!(ratio("0.2", "0.25", "30"), exact("18/11"));
    assert_eq!(ratio("23/45", "0.25", "30"), Exact::one());
    assert_eq!(ratio("0.2", "13/24", "30"), Exact::one());
    assert_eq!(ratio("0.2", "0.25", "55/3"), Exact::one());
}

#[test]
fn schedules_and_half_years() {
    assert!(schedule_factor("standard", 30).agrees("0.356278410602302", 14));
    assert!(schedule_factor("standard", 125).agrees("0.027410763016195", 13));
    assert!(schedule_factor("health", 30).agrees("0.639762429906489", 14));
    let root = exact("1.1").square_root();
    assert!((&root * &root - exact("1.1")).abs() < exact("1e-59"));
}

#[test]
fn loaded_staff_hours() {
    let found = figures(
        24,
        json!({ "inputs": [
            // (3 000 000 + 600 000) × 1.2 × 1.1 ÷ 1800 = 2640 an hour; 30 hours × ½ a month, from month 3 to 6.
            { "id": "salaried", "kind": "staff", "hours_per_month": 30, "annual_salary": "3000000", "annual_bonus": "600000",
              "on_costs": "0.2", "overhead": "0.1", "productive_hours": "1800", "share": "0.5", "runs": ["2026-06", "2026-09"] },
            // 3 hours a week are 13 a month, at 1000 × 1.2.
            { "id": "weekly", "kind": "staff", "hours_per_week": "3", "hourly_rate": "1000", "on_costs": "0.2" },
            { "id": "helper", "kind": "volunteer", "stakeholder": "people", "hours_per_month": "2", "hourly_rate": "900" },
            { "id": "room", "kind": "in_kind", "stakeholder": "people", "amount": "120", "per": "year" },
            { "id": "launch", "kind": "cash", "amount": "70", "per": "once", "month": "2027-05" },
            { "id": "half", "kind": "cash", "amount": "70", "per": "activity", "runs": [1, 7] }],
            "stakeholders": [{ "id": "people" }],
            "risks": [{ "id": "storm", "probability_per_year": "0.1", "cost": "1000", "response_hours": "10", "rate_from": "inputs.weekly" }],
            "returns": [{ "id": "sale", "quantity": { "count": 2, "per": "month" }, "value_each": "100", "margin": "0.5", "incrementality": "0.5", "attribution_to_others": "0.2" }]
        }),
    );
    expect(
        &found,
        &[
            ("cost.by_input.salaried.total", "158400"),
            ("cost.by_input.weekly.total", "374400"),
            ("cost.by_input.risk.storm.total", "2600"),
            ("cost.by_input.room.total", "240"),
            ("by_month.2027-05.cost", "52765/3"),
            ("by_month.2026-06.hours", "30"),
            ("cost.hours", "420"),
            ("roi.cost", "535540"),
            ("roi.returns", "960"),
            ("cost.total", "578980"),
            // (2 × 900 + 10) × 12 × (1 + 1/1.1)
            ("sroi.by_stakeholder.people.inputs", "456120/11"),
        ],
    );
}

#[test]
fn forecast_and_amplification() {
    let channel = |growth: Value| {
        json!({
            "inputs": [{ "id": "editor", "kind": "staff", "hours_per_post": "1", "channel": "x", "hourly_rate": "10" }],
            "channels": [{ "id": "x",
                "observed": [{ "month": "2026-04", "posts": 5, "impressions": 1000, "reactions": 7, "saves": 3, "new_followers": 20, "followers": 100 }],
                "forecast": { "posts_per_month": "10", "followers": growth, "impressions_per_post_per_follower": "0.5",
                    "click_rate": { "value": "0.01", "of": "impressions" }, "engagement_rate": "0.02",
                    "amplification": [{ "id": "brand", "followers": "1000", "share_of_posts": "0.2", "impressions_per_post_per_follower": "0.1", "hours_per_post": "0.5", "rate_from": "inputs.editor" }],
                    "content_mix": { "own": "0.6", "other": "0.4", "effect": { "monthly_growth": { "other": "0.5" } } } } }],
            "outcomes": [{ "id": "read", "quantity": { "from": "channels.x.clicks", "steps": [{ "id": "people", "unique": "0.5" }, { "id": "hours", "each": "3" }] },
                "proxy": { "value": "1" }, "hours_in_inputs": true, "deadweight": "0.5" }],
            "options": [
                { "id": "mix", "changes": [{ "at": "channels.x.forecast.content_mix.other", "set": "0.6" }, { "at": "outcomes.read.quantity.steps.people", "multiply": "2" }] },
                { "id": "stop", "changes": [{ "at": "channels.x.forecast.posts_per_month", "set": 0, "from_month": 3 }] }]
        })
    };
    let compound = channel(json!({ "growth": "compound", "monthly_growth": "0.1" }));
    // May is seen by 100: 10 × 100 × 0.5 + 10 × 0.2 × 1000 × 0.1 = 700; June by 110: 750. Clicks: 10 are filled in April.
    let found = figures(3, compound.clone());
    expect(
        &found,
        &[
            ("media.by_channel.x.impressions", "2450"),
            ("media.by_channel.x.clicks", "24.5"),
            ("media.by_channel.x.engagements", "39"),
            ("media.by_channel.x.new_followers", "41"),
            ("media.by_channel.x.posts", "25"),
            ("cost.by_input.editor.total", "250"),
            ("cost.by_input.amplification.x.brand.total", "20"),
            ("cost.hours", "27"),
            ("sroi.by_outcome.read.quantity", "36.75"),
            ("cost.by_input.hours.read.total", "36.75"),
            ("sroi.total_inputs", "306.75"),
        ],
    );
    // The mix adds 0.5 × 0.2 to the growth from the first forecast month: June is seen by 120; people double from May.
    let mixed = evaluate_option(&study(3, compound.clone()).to_string(), "mix");
    expect(&mixed, &[("media.by_channel.x.impressions", "2500"), ("sroi.by_outcome.read.quantity", "60")]);
    // Without posts nobody sees anything and nobody joins.
    let stopped = evaluate_option(&study(3, compound).to_string(), "stop");
    expect(&stopped, &[("media.by_channel.x.impressions", "1700"), ("media.by_channel.x.new_followers", "30")]);

    let linear = figures(3, channel(json!({ "growth": "linear", "monthly_growth": "8" })));
    expect(&linear, &[("media.by_channel.x.new_followers", "36"), ("media.by_channel.x.impressions", "2440")]);
    // 100 × (1 + 0.1 × (1 − 100/200)) = 105, then 105 + 10.5 × 95/200 = 109.9875.
    let logistic = figures(3, channel(json!({ "growth": "logistic", "monthly_growth": "0.1", "ceiling": "200" })));
    expect(&logistic, &[("media.by_channel.x.new_followers", "29.9875"), ("media.by_channel.x.impressions", "2425")]);
}

#[test]
fn durations_and_starts() {
    let with = |convention: Value, starts: &str| {
        figures(
            18,
            json!({
                "convention": convention,
                "inputs": [{ "id": "cash", "kind": "cash", "amount": "100", "per": "month" }],
                "outcomes": [{ "id": "one", "quantity": { "count": "10", "per": "month" }, "proxy": { "value": "1" }, "drop_off": "0.4", "duration_years": 3, "starts": starts }]
            }),
        )
    };
    // Cohorts of 120 and, in the half year, 60.
    let plain = with(json!("undiscounted"), "during");
    expect(
        &plain,
        &[
            ("sroi.by_year.1.value", "120"),
            ("sroi.by_year.2.value", "132"),
            ("sroi.by_year.3.value", "79.2"),
            ("sroi.by_year.4.value", "21.6"),
        ],
    );
    let after = with(json!({ "preset": "undiscounted", "drop_off_shape": "linear" }), "after");
    expect(&after, &[("sroi.by_year.1.value", "0"), ("sroi.by_year.3.value", "132"), ("sroi.by_year.5.value", "12")]);
    // Exponent max(0, k − 2); the last year is 2 + 3.
    let beyond = with(
        json!({ "preset": "undiscounted", "drop_off_from": "after_activity", "duration_counts": "after_activity" }),
        "during",
    );
    expect(
        &beyond,
        &[("sroi.by_year.2.value", "180"), ("sroi.by_year.3.value", "108"), ("sroi.by_year.5.value", "38.88")],
    );
    assert!(!beyond.contains_key("sroi.by_year.6.value"));
    let subtracted = with(json!({ "preset": "guide-2012", "inputs_discounted": false }), "during");
    expect(&subtracted, &[("sroi.total_inputs", "1800")]);
}

#[test]
fn who_pays_and_who_shares_an_assumption() {
    let parts = json!({
        "organisation": "charity",
        "stakeholders": [{ "id": "charity" }, { "id": "council" }],
        "inputs": [
            { "id": "grant", "kind": "cash", "stakeholder": "council", "amount": "100", "per": "activity" },
            { "id": "rent", "kind": "cash", "stakeholder": "charity", "amount": "50", "per": "activity" },
            { "id": "fees", "kind": "cash", "amount": "7", "per": "activity" }],
        "returns": [{ "id": "saved", "quantity": { "by_year": ["3"] }, "value_each": "2" }],
        "outcomes": [
            { "id": "one", "quantity": { "count": "10", "per": "activity" }, "proxy": { "value": "11", "unit": "hour" }, "credited_share": "0.2" },
            { "id": "two", "stakeholder": "council", "quantity": { "count": "1", "per": "activity" }, "proxy": { "same_as": "outcomes.one.proxy" },
              "credited_share": { "same_as": "outcomes.one.credited_share" } },
            { "id": "held", "valuation": "held_intrinsic", "indicator": "a survey" }],
        "options": [{ "id": "dear", "changes": [
            { "at": "outcomes.one.proxy", "multiply": "2" }, { "at": "outcomes.two.credited_share", "add": { "value": "0.3" } },
            { "at": "convention.discount_rate", "set": "0" }] }]
    });
    let found = figures(12, parts.clone());
    expect(
        &found,
        &[
            ("roi.cost", "57"),
            ("roi.ratio", "-51/57"),
            ("cost.total", "157"),
            ("sroi.by_stakeholder.council.inputs", "100"),
        ],
    );
    expect(&found, &[("sroi.by_outcome.one.present_value", "20"), ("sroi.by_stakeholder.council.present_value", "2")]);
    assert!(!found.contains_key("sroi.by_outcome.held.present_value"));
    let dear = evaluate_option(&study(12, parts).to_string(), "dear");
    expect(&dear, &[("sroi.by_outcome.one.present_value", "44"), ("sroi.by_outcome.two.present_value", "11")]);
}

#[test]
fn payback() {
    let parts = |months_value: &str| {
        json!({
            "inputs": [{ "id": "cash", "kind": "cash", "amount": "1200", "per": "once", "month": "2026-04" }],
            "outcomes": [{ "id": "one", "quantity": { "count": months_value, "per": "month" }, "proxy": { "value": "1" } }],
            "returns": [{ "id": "sale", "quantity": { "count": "1", "per": "month" }, "value_each": "200" }]
        })
    };
    expect(&figures(12, parts("50")), &[("sroi.payback_months", "24"), ("roi.payback_month", "6")]);
    expect(&figures(24, parts("100")), &[("sroi.payback_months", "12"), ("roi.ratio", "3")]);
    assert!(!figures(24, parts("49")).contains_key("sroi.payback_months"));
}

#[test]
fn numbers_as_text() {
    assert_eq!(exact("-1.50e2").to_decimal(5), "-150");
    assert_eq!(exact("2/3").to_decimal(4), "0.6667");
    assert_eq!(exact("-2/3000").to_decimal(3), "-0.000667");
    assert_eq!(exact("999.96").to_decimal(4), "1000");
    assert_eq!(exact("123456").to_decimal(2), "120000");
    assert_eq!(exact("0").to_decimal(9), "0");
    assert!(exact("2/3").agrees("0.66666667", 7) && !exact("2/3").agrees("0.66667", 7));
    assert!(exact("0").agrees("0.0", 28) && exact("1e-30").agrees("0", 28) && !exact("1e-10").agrees("0", 3));
}
