//! What changes for people, in money, by the year in which it happens (the method, §5).

use std::collections::BTreeMap;

use super::channels::Channels;
use super::convention::Convention;
use super::cost::ByMonth;
use super::exact::Exact;
use super::quantity::{Portion, Quantity};
use super::study::{Part, Study, year_of};

/// One outcome of the impact map.
pub struct Outcome {
    pub id: String,
    pub stakeholder: Option<String>,
    /// None where an outcome is held and only its indicator is reported.
    pub quantity: Option<Exact>,
    /// None where the outcome is held without a price.
    pub value: Option<Value>,
}

/// The value of a priced outcome.
#[derive(Default)]
pub struct Value {
    /// Outcome year 1 of the cohort of activity year 1.
    pub first_year_impact: Exact,
    /// By calendar year of the activity, undiscounted.
    pub by_year: BTreeMap<usize, Exact>,
    /// By month, undiscounted: outcome year t of what happens in month m is booked in month m + 12 (t − 1).
    pub by_month: ByMonth,
    /// Quantity × proxy, undeducted, where the hours valued count as inputs.
    pub hours_in_inputs: ByMonth,
}

pub fn of(study: &Study, channels: &Channels, convention: &Convention) -> Vec<Outcome> {
    let rows = study.throughout().list("outcomes");
    rows.iter().map(|row| outcome(study, channels, convention, row)).collect()
}

fn outcome(study: &Study, channels: &Channels, convention: &Convention, row: &Part) -> Outcome {
    let address = format!("outcomes.{}", row.id());
    let priced = match row.text("valuation").unwrap_or("priced") {
        "priced" => true,
        "held_intrinsic" | "excluded" => false,
        other => panic!("an outcome cannot be `{other}`"),
    };
    let counted = priced || row.get("quantity").is_some();
    let quantity = counted.then(|| Quantity::of(study, channels, &address));
    let value = quantity.as_ref().filter(|_| priced).map(|quantity| {
        let mut value = Value::default();
        for portion in &quantity.portions {
            let now = study.in_month(portion.month as i64).need_at(&address);
            let years = Years::of(study, convention, row, portion, quantity.by_year);
            add_portion(&mut value, convention, &now, portion, &years);
        }
        value
    });
    let stakeholder = row.text("stakeholder").map(str::to_string);
    Outcome { id: row.id().to_string(), stakeholder, quantity: quantity.map(|quantity| quantity.total()), value }
}

/// Which years a month's quantity lives on: the cohort of activity year y starts a stream of its own at year y, or
/// y + 1 when the outcome starts *after* the activity.
struct Years {
    /// Calendar year of outcome year 1.
    first: usize,
    /// Number of outcome years.
    count: usize,
    /// Months from the quantity to its value in outcome year 1.
    wait: usize,
    activity_years: usize,
    activity_months: usize,
    drops_off: bool,
}

impl Years {
    fn of(study: &Study, convention: &Convention, row: &Part, portion: &Portion, measured: bool) -> Years {
        let wait = match row.text("starts").unwrap_or("during") {
            "during" => 0,
            "after" => 1,
            other => panic!("an outcome cannot start `{other}`"),
        };
        let first = year_of(portion.month) + wait;
        let activity_years = study.years();
        let duration = row.get("duration_years").map_or(1, |_| row.need_count("duration_years"));
        let count = if measured {
            1
        } else if convention.duration_after_activity {
            // The last year is Y + duration.
            (activity_years + duration + 1).saturating_sub(first)
        } else {
            duration
        };
        Years { first, count, wait: 12 * wait, activity_years, activity_months: study.months, drops_off: !measured }
    }
}

fn add_portion(value: &mut Value, convention: &Convention, now: &Part, portion: &Portion, years: &Years) {
    let worth = &portion.amount * proxy(now);
    // What is put in is put in during the activity; measured years beyond it are no inputs.
    let within = portion.month <= years.activity_months;
    if within && now.get("hours_in_inputs").is_some_and(|stated| stated.value == true) {
        *value.hours_in_inputs.entry(portion.month).or_default() += &worth;
    }
    // impact(1) = quantity × proxy × (1 − deadweight) × (1 − displacement) × (1 − attribution to others)
    let attribution_to_others = match now.number("credited_share") {
        Some(ours) => ours.rest(),
        None => now.number_or_zero("attribution_to_others"),
    };
    let impact = worth
        * convention.left_by(
            &now.number_or_zero("deadweight"),
            &now.number_or_zero("displacement"),
            &attribution_to_others,
        );
    let drop_off = now.number_or_zero("drop_off");
    for outcome_year in 1..=years.count {
        let year = years.first + outcome_year - 1;
        // impact(t) = impact(1) × (1 − drop-off)^(t − 1)
        let left = if years.drops_off {
            convention.left_by_drop_off(&drop_off, outcome_year, year, years.activity_years)
        } else {
            Exact::one()
        };
        let in_year = &impact * left;
        if outcome_year == 1 && year_of(portion.month) == 1 {
            value.first_year_impact += &in_year;
        }
        *value.by_month.entry(portion.month + years.wait + 12 * (outcome_year - 1)).or_default() += &in_year;
        *value.by_year.entry(year).or_default() += in_year;
    }
}

fn proxy(outcome: &Part) -> Exact {
    let proxy = outcome.need("proxy");
    assert!(proxy.get("ref").is_none(), "the oracle does not take proxies from packs: {}", proxy.value);
    assert!(
        proxy.get("reprice").is_none_or(|stated| stated.value == false),
        "the oracle does not re-price proxies: {}",
        proxy.value
    );
    proxy.number_here().unwrap_or_else(|| panic!("the proxy {} has no value", proxy.value))
}
