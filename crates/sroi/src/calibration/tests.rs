//! Forecasts beside what came, worked by hand.

use super::*;

fn study(channel: &str, observed: &str, forecast: &str) -> Model {
    let text = format!(
        r#"{{ "sroi": "1", "currency": "JPY", "activity": {{ "start": "2026-01", "months": 3 }},
        "channels": [{{ "id": "{channel}", "observed": [{observed}] {forecast} }}] }}"#
    );
    Model::read(&text).unwrap()
}

/// 1,000 followers at the end of 2025; growth of 10 % expected, 20 posts, 0.5 impressions, 1 % of clicks.
fn last(growth: &str) -> Model {
    let forecast = format!(
        r#", "forecast": {{
            "posts_per_month": {{ "value": 20, "low": 15, "high": 25 }},
            "followers": {growth},
            "impressions_per_post_per_follower": {{ "value": "0.5", "low": "0.4", "high": "0.6", "shape": "normal" }},
            "reach_per_post": 300,
            "click_rate": {{ "value": "0.01", "of": "impressions" }} }}"#
    );
    study("x", r#"{ "month": "2025-12", "followers": 1000 }"#, &forecast)
}

const COMPOUND: &str = r#"{ "monthly_growth": { "value": "0.1", "low": "0.05", "high": "0.15" } }"#;

const OBSERVED: &str = r#"{ "month": "2026-01", "posts": 10, "followers": 1020, "impressions": 3000, "clicks": 60 },
    { "month": "2026-02", "posts": 20, "followers": 1040.4, "impressions": 7200 }"#;

fn found<'c>(calibration: &'c Calibration, field: &str) -> &'c Assumed {
    calibration.assumptions.iter().find(|assumed| assumed.field == field).unwrap()
}

#[test]
fn each_assumption_stands_beside_what_came() {
    let found_all = Calibration::of(&last(COMPOUND), &study("x", OBSERVED, "")).unwrap();
    let posts = found(&found_all, "posts_per_month");
    assert_eq!((posts.actual.to_string(), posts.standing), ("15".to_owned(), Standing::Inside));
    assert_eq!(posts.ratio.unwrap().to_string(), "0.75");
    // 1.02² = 1.0404.
    let growth = found(&found_all, "monthly_growth");
    assert_eq!((growth.actual.to_string(), growth.standing, growth.months), ("0.02".to_owned(), Standing::Below, 2));
    // 10,200 ÷ (10 × 1,000 + 20 × 1,020) = 0.33553.
    let shown = found(&found_all, "impressions_per_post_per_follower");
    assert_eq!((shown.actual.rounded(5).to_string(), shown.standing), ("0.33553".to_owned(), Standing::Below));
    let clicks = found(&found_all, "click_rate");
    assert_eq!((clicks.actual.to_string(), clicks.standing, clicks.months), ("0.02".to_owned(), Standing::Unranged, 1));
    let unseen: Vec<&str> = found_all.unseen.iter().map(|unseen| unseen.field.as_str()).collect();
    assert_eq!(unseen, ["reach_per_post"]);
    // ln 0.75 + ln 0.2 + ln 0.671053 + ln 2 = −1.602881; over four.
    let overall = &found_all.overall;
    assert_eq!((overall.compared, overall.ranged, overall.inside), (4, 3, 1));
    assert_eq!(overall.mean_log_error.unwrap().rounded(5).to_string(), "-0.40072");
    assert_eq!(overall.factor.unwrap().rounded(4).to_string(), "0.6698");
    assert_eq!(overall.lean, Some(Lean::Optimistic));
}

#[test]
fn months_stand_beside_the_plan_of_last_year() {
    let found = Calibration::of(&last(COMPOUND), &study("x", OBSERVED, "")).unwrap();
    let of = |month: &str, metric| {
        let row = found.months.iter().find(|row| row.month.to_string() == month && row.metric == metric).unwrap();
        (row.forecast.to_string(), row.actual.to_string())
    };
    // 1,000 × 1.1² and 20 × 1,100 × 0.5.
    assert_eq!(of("2026-02", Metric::Followers), ("1210".to_owned(), "1040.4".to_owned()));
    assert_eq!(of("2026-02", Metric::Impressions), ("11000".to_owned(), "7200".to_owned()));
    assert_eq!(of("2026-01", Metric::Clicks), ("100".to_owned(), "60".to_owned()));
    // Clicks of February were not counted: absent is not 0.
    assert!(!found.months.iter().any(|row| row.month.to_string() == "2026-02" && row.metric == Metric::Clicks));
}

#[test]
fn growth_is_told_in_the_form_that_was_expected() {
    for (growth, actual) in [
        (r#"{ "growth": "linear", "monthly_growth": 50 }"#, "20.2"),
        // 40.4 ÷ (1,000 × 0.5 + 1,020 × 0.49).
        (r#"{ "growth": "logistic", "monthly_growth": "0.1", "ceiling": 2000 }"#, "0.0404080816163"),
        (r#"{ "monthly_growth": "0.1", "monthly_loss": "0.01" }"#, "0.03"),
    ] {
        let found_all = Calibration::of(&last(growth), &study("x", OBSERVED, "")).unwrap();
        assert_eq!(found(&found_all, "monthly_growth").actual.to_string(), actual, "{growth}");
    }
}

#[test]
fn what_stronger_accounts_add_cannot_be_told_apart() {
    let forecast = r#", "forecast": { "posts_per_month": 20, "impressions_per_post_per_follower": "0.5",
        "amplification": [{ "id": "ceo", "followers": 100, "share_of_posts": 1,
            "impressions_per_post_per_follower": 1 }] }"#;
    let last = study("x", r#"{ "month": "2025-12", "followers": 1000 }"#, forecast);
    let found = Calibration::of(&last, &study("x", OBSERVED, "")).unwrap();
    assert_eq!(found.unseen.first().map(|unseen| unseen.reason.code), Some("amplified"));
}

#[test]
fn nothing_in_common_is_said() {
    let codes = |problems: Diagnostics| problems.iter().map(|problem| problem.code).collect::<Vec<_>>();
    let other = Calibration::of(&last(COMPOUND), &study("y", OBSERVED, "")).unwrap_err();
    assert_eq!(codes(other), ["calibration-nothing", "calibration-channel-missing"]);
    let before = study("x", r#"{ "month": "2025-12", "posts": 3 }"#, "");
    let apart = Calibration::of(&last(COMPOUND), &before).unwrap_err();
    let arguments = apart.iter().next_back().unwrap().arguments.clone();
    assert_eq!((arguments["first"].as_str(), arguments["last"].as_str()), ("2026-01", "2026-03"));
    assert_eq!(codes(apart), ["calibration-nothing", "calibration-months-apart"]);
    let no_forecast = study("x", OBSERVED, "");
    assert_eq!(codes(Calibration::of(&no_forecast, &no_forecast).unwrap_err()), ["calibration-nothing"]);
}
