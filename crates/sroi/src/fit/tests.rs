//! Fits of artificial series: as scipy and statsmodels fit them, and at the edges.

use super::*;

/// The committed values of `tests/oracle/growth.py`, with the versions in their first line.
const ORACLE: &str = include_str!("../../../../tests/oracle/growth.csv");

fn close(found: f64, text: &str, room: f64, what: &str) {
    let Ok(expected) = text.parse::<f64>() else { return };
    assert!((found - expected).abs() <= room * expected.abs(), "{what}: {found} is not {expected}");
}

#[test]
fn fits_are_those_of_scipy_and_statsmodels() {
    let mut seen = 0;
    for line in ORACLE.lines().skip(2) {
        let cells: Vec<&str> = line.split(',').collect();
        let [name, form, followers, growth, error, low, high, ceiling, ceiling_error, residual, aicc] = cells[..]
        else {
            panic!("{line}")
        };
        let points: Vec<(f64, f64)> = followers
            .split(' ')
            .map(|point| point.split_once(':').unwrap())
            .map(|(at, followers)| (at.parse().unwrap(), followers.parse().unwrap()))
            .collect();
        // Linear regression is exact; the iterations of scipy end a little earlier.
        let (fit, room) = match form {
            "compound" => (compound::fit(&points), 1e-9),
            "linear" => (linear::fit(&points), 1e-9),
            _ => (logistic::fit(&points), 1e-6),
        };
        let what = format!("{name} {form}");
        let curve = fit.unwrap_or_else(|reason| panic!("{what}: {reason:?}"));
        close(curve.monthly_growth.value, growth, room, &what);
        close(curve.monthly_growth.error, error, room, &what);
        close(curve.monthly_growth.low, low, room, &what);
        close(curve.monthly_growth.high, high, room, &what);
        if let Some(found) = curve.ceiling {
            close(found.value, ceiling, room, &what);
            close(found.error, ceiling_error, room, &what);
            assert_eq!(curve.doubt, None, "{what}");
        }
        close(curve.residual, residual, room, &what);
        assert_eq!(curve.aicc.is_some(), !aicc.is_empty(), "{what}");
        close(curve.aicc.unwrap_or(0.0), aicc, room, &what);
        seen += 1;
    }
    assert_eq!(seen, 21);
}

fn study(observed: &str, forecast: &str) -> String {
    format!(
        r#"{{ "sroi": "1", "currency": "JPY", "activity": {{ "start": "2026-04", "months": 12 }},
        "channels": [{{ "id": "x", "observed": [{observed}] {forecast} }}] }}"#
    )
}

fn months(followers: &[i64]) -> String {
    let first: Month = "2025-01".parse().unwrap();
    let rows = (0..).zip(followers).map(|(later, followers)| {
        let posts = if later % 2 == 0 { 20 } else { 22 };
        format!(r#"{{ "month": "{}", "followers": {followers}, "posts": {posts} }}"#, first.later(later))
    });
    rows.collect::<Vec<_>>().join(", ")
}

fn fitted(observed: &str, forecast: &str) -> ChannelFit {
    Fits::read(&study(observed, forecast)).unwrap().channels.remove(0)
}

fn offer<'f>(fit: &'f ChannelFit, field: &str) -> Option<&'f Offer> {
    fit.offers.iter().find(|offer| offer.field == field)
}

fn refused(fit: &ChannelFit, field: &str) -> &'static str {
    fit.refusals.iter().find(|refusal| refusal.field == field).map_or("", |refusal| refusal.reason.code)
}

fn doubt(fit: &ChannelFit, form: Growth) -> &'static str {
    let of = fit.growth.iter().find(|growth| growth.form == form).unwrap();
    of.doubt.as_ref().map_or("", |reason| reason.code)
}

#[test]
fn one_month_says_nothing_of_growth() {
    let fit = fitted(&months(&[1000]), "");
    assert_eq!(refused(&fit, "monthly_growth"), "too-few-months");
    assert_eq!(refused(&fit, "posts_per_month"), "too-few-months");
    assert_eq!(refused(&fit, "click_rate"), "not-observed");
    assert!(fit.offers.is_empty() && fit.best.is_none());
    assert!(Fits::read(&study("", "")).unwrap().channels.is_empty());
}

#[test]
fn months_before_the_activity_are_history_and_few_months_cannot_tell() {
    let fit = fitted(&months(&[1000, 1020, 1040]), "");
    assert_eq!(fit.best, None);
    assert_eq!(fit.undecided.as_ref().unwrap().code, "too-few-months");
    assert_eq!(doubt(&fit, Growth::Logistic), "too-few-months");
    let growth = offer(&fit, "monthly_growth").unwrap();
    assert_eq!(growth.form, Some(Growth::Compound));
    assert!(growth.low.unwrap() < growth.value && growth.value < growth.high.unwrap());
}

#[test]
fn constant_followers_grow_by_nothing_and_tell_no_form() {
    let fit = fitted(&months(&[700; 8]), "");
    let growth = offer(&fit, "monthly_growth").unwrap();
    assert_eq!((growth.value, growth.low), (Number::ZERO, None));
    assert_eq!(fit.undecided.as_ref().unwrap().code, "cannot-tell");
    assert_eq!(doubt(&fit, Growth::Logistic), "ceiling-unknown");
}

#[test]
fn falling_followers_and_none_at_all() {
    let fit = fitted(&months(&[5000, 4890, 4810, 4700, 4620, 4500, 4440, 4330]), "");
    assert!(offer(&fit, "monthly_growth").unwrap().value.is_negative());
    let fit = fitted(&months(&[0, 0, 4, 9, 11, 20, 26]), "");
    assert_eq!(doubt(&fit, Growth::Compound), "zero-followers");
    assert_eq!(fit.best, Some(Growth::Linear));
    assert_eq!(offer(&fit, "monthly_growth").unwrap().form, Some(Growth::Linear));
}

#[test]
fn a_curve_far_below_its_ceiling_does_not_show_it() {
    let followers: Vec<i64> = vec![1000, 1032, 1058, 1093, 1127, 1160, 1196, 1229, 1268, 1305];
    let fit = fitted(&months(&followers), "");
    assert_eq!(doubt(&fit, Growth::Logistic), "ceiling-unknown");
    let logistic = fit.growth.iter().find(|growth| growth.form == Growth::Logistic).unwrap();
    assert!(logistic.ceiling.as_ref().is_none_or(|ceiling| ceiling.high.is_none()));
    assert_ne!(fit.best, Some(Growth::Logistic));
}

#[test]
fn a_curve_near_its_ceiling_is_told_and_offered() {
    let followers = [900, 1100, 1330, 1600, 1905, 2230, 2570, 2905, 3230, 3520, 3780, 4000, 4180, 4330, 4445, 4540];
    let fit = fitted(&months(&followers), "");
    assert_eq!(fit.best, Some(Growth::Logistic));
    let ceiling = offer(&fit, "ceiling").unwrap();
    assert!(ceiling.low.unwrap().to_f64() > 4540.0 && ceiling.high.unwrap().to_f64() < 6000.0, "{ceiling:?}");
    // The form that the study states comes first.
    let own = fitted(&months(&followers), r#", "forecast": { "followers": { "growth": "linear" } }"#);
    assert_eq!(offer(&own, "monthly_growth").unwrap().form, Some(Growth::Linear));
}

#[test]
fn absent_is_not_zero_and_gaps_are_named() {
    let observed = r#"{ "month": "2025-01", "posts": 10, "impressions": 1000, "clicks": 10 },
        { "month": "2025-02", "posts": 12, "impressions": 1200 },
        { "month": "2025-05", "posts": 11, "impressions": 1100, "clicks": 22 },
        { "month": "2025-06", "impressions": 900, "clicks": 9, "followers": 50 }"#;
    let fit = fitted(observed, r#", "forecast": { "impressions_per_post_per_follower": 0.5 }"#);
    let missing: Vec<String> = fit.missing.iter().map(ToString::to_string).collect();
    assert_eq!(missing, ["2025-03", "2025-04"]);
    // 1 %, 2 % and 1 % of the months with clicks.
    let clicks = offer(&fit, "click_rate").unwrap();
    assert_eq!((clicks.months, clicks.value.to_string()), (3, "0.0133333".to_owned()));
    assert_eq!(clicks.of, Some(document::RateBase::Impressions));
    assert_eq!(offer(&fit, "posts_per_month").unwrap().months, 3);
    // 0.0133333 − 2.919986 × 0.0057735 × √(1 ÷ 3 + 1 ÷ 12).
    assert_eq!((clicks.low, clicks.shape), (Some("0.00245119".parse().unwrap()), Some(document::Shape::Normal)));
}

#[test]
fn a_range_that_leaves_what_is_possible_is_cut() {
    let observed = r#"{ "month": "2025-01", "posts": 0 }, { "month": "2025-02", "posts": 40 },
        { "month": "2025-03", "posts": 2 }"#;
    let fit = fitted(observed, "");
    let posts = offer(&fit, "posts_per_month").unwrap();
    assert_eq!((posts.low, posts.shape), (Some(Number::ZERO), Some(document::Shape::Pert)));
    assert!(posts.high.unwrap().to_f64() > 40.0);
}

#[test]
fn new_followers_stand_in_for_followers() {
    let observed = r#"{ "month": "2025-01", "followers": 100, "posts": 1, "impressions": 50 },
        { "month": "2025-02", "new_followers": 10, "posts": 2, "impressions": 60 },
        { "month": "2025-03", "new_followers": 11, "posts": 2, "impressions": 66 },
        { "month": "2025-04", "new_followers": 12, "posts": 2, "impressions": 75 }"#;
    let fit = fitted(observed, "");
    assert_eq!(fit.months_with_followers, 4);
    let start = offer(&fit, "start").unwrap();
    assert_eq!((start.value.to_string(), start.month.unwrap().to_string()), ("133".to_owned(), "2025-04".to_owned()));
    assert_eq!(offer(&fit, "impressions_per_post_per_follower").unwrap().months, 3);
}

#[test]
fn what_cannot_be_told_apart_is_not_offered() {
    let observed = r#"{ "month": "2025-01", "followers": 100, "posts": 1, "impressions": 50 },
        { "month": "2025-02", "followers": 110, "posts": 2, "impressions": 60 },
        { "month": "2025-03", "followers": 120, "posts": 2, "impressions": 66 },
        { "month": "2025-04", "followers": 133, "posts": 2, "impressions": 75 }"#;
    let amplified = r#", "forecast": { "followers": { "monthly_loss": 0.01 }, "amplification": [{ "id": "ceo",
        "followers": 1000, "share_of_posts": 0.1, "impressions_per_post_per_follower": 0.3 }] }"#;
    let fit = fitted(observed, amplified);
    assert_eq!(refused(&fit, "impressions_per_post_per_follower"), "amplified");
    assert_eq!(refused(&fit, "monthly_growth"), "loss-stated");
    assert_eq!(refused(&fit, "reach_per_post"), "not-observed");
}

#[test]
fn a_month_that_lies_apart_is_named_and_kept() {
    let mut followers = vec![1000, 1010, 1021, 1030, 1041, 1050];
    followers.extend([1600, 1611, 1620, 1631]);
    let fit = fitted(&months(&followers), "");
    let far: Vec<(&str, String)> = fit.outliers.iter().map(|far| (far.field, far.month.to_string())).collect();
    assert_eq!(far, [("monthly_growth", "2025-07".to_owned())]);
    assert_eq!(fit.months_with_followers, 10);
}

#[test]
fn what_the_study_states_is_marked() {
    let fit = fitted(&months(&[1000, 1010, 1021, 1030]), r#", "forecast": { "posts_per_month": 12 }"#);
    assert!(offer(&fit, "posts_per_month").unwrap().stated);
    assert!(!offer(&fit, "monthly_growth").unwrap().stated);
}

#[test]
fn a_study_of_next_year_is_offered_the_followers_to_start_from() {
    let this = document::read_study(&study(&months(&[1000, 1010, 1021, 1030]), "")).unwrap();
    let next = document::read_study(&study("", r#", "forecast": { "posts_per_month": 12 }"#)).unwrap();
    let fit = Fits::between(&this, &next).channels.remove(0);
    assert!(offer(&fit, "posts_per_month").unwrap().stated);
    let start = offer(&fit, "start").unwrap();
    assert_eq!((start.value.to_string(), start.month.unwrap().to_string()), ("1030".to_owned(), "2025-04".to_owned()));
}
