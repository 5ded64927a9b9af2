//! Laws of the method, on random studies: what must hold whatever the numbers are.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "test code"
)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};
use sroi::plan::{SourceKind, Step};
use sroi::{Compared, Evaluation, Ledger, Model, Number, Plan, Trace, Undefined};
use sroi_tests::studies;

/// The figures that a reader looks at first.
const HEADLINES: [&str; 15] = [
    "sroi.ratio",
    "sroi.net_ratio",
    "sroi.total_present_value",
    "sroi.total_inputs",
    "sroi.net_present_value",
    "sroi.payback_months",
    "sroi.ratio_with_hours",
    "roi.returns",
    "roi.cost",
    "roi.ratio",
    "roi.recovered",
    "roi.payback_month",
    "cost.total",
    "cost.present_value",
    "cost.hours",
];

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 3000, ..ProptestConfig::default() }
}

/// Random studies that are accepted. One that is refused is no concern of these laws: the comparison with the oracle
/// says it.
fn studies() -> impl Strategy<Value = Value> {
    studies::studies().prop_filter("refused", |study| Model::read(&study.to_string()).is_ok())
}

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

fn plus(a: Number, b: Number) -> Number {
    a.plus(b).unwrap().value
}

fn less(a: Number, b: Number) -> Number {
    a.less(b).unwrap().value
}

fn times(a: Number, b: Number) -> Number {
    a.times(b).unwrap().value
}

fn over(a: Number, b: Number) -> Number {
    a.over(b).unwrap().value
}

/// What figures of this size may differ by: 24 digits, or 20 places where they are small.
fn slack(size: Number) -> Number {
    plus(times(size.magnitude(), number("0.000000000000000000000001")), number("0.00000000000000000001"))
}

fn agree(a: Number, b: Number, slack: Number) -> bool {
    less(a, b).magnitude() <= slack
}

fn read(text: &str) -> Model {
    match Model::read(text) {
        Ok(model) => model,
        Err(problems) => {
            let errors: Vec<_> = problems.iter().filter(|problem| problem.severity == sroi::Severity::Error).collect();
            panic!("refused: {errors:?}\n{text}")
        }
    }
}

/// A study worked out.
struct Figures {
    plan: Plan,
    ledger: Ledger,
}

impl Figures {
    fn of(study: &Value) -> Self {
        Self::of_model(&read(&study.to_string()))
    }

    fn of_model(model: &Model) -> Self {
        let plan = model.plan();
        let ledger = plan.work_out();
        Self { plan, ledger }
    }

    fn value(&self, key: &str) -> Option<Number> {
        self.plan.find(key).and_then(|id| self.ledger.value(id))
    }

    /// True where a figure is too large for a decimal; what is 10 times as large may then have no value.
    fn too_large(&self) -> bool {
        let mut ids = self.plan.keys().filter_map(|key| self.plan.find(key));
        ids.any(|id| self.ledger.entry(id).is_some_and(|entry| entry.value == Err(Undefined::TooLarge)))
    }

    /// Every figure that is `chosen`, as it is written; a figure without a value is an empty text.
    fn written(&self, chosen: impl Fn(&str) -> bool) -> BTreeMap<String, String> {
        let text = |key: &str| self.value(key).map(|value| value.to_string()).unwrap_or_default();
        self.plan.keys().filter(|key| chosen(key)).map(|key| (key.to_owned(), text(key))).collect()
    }

    fn headlines(&self) -> BTreeMap<&'static str, Option<String>> {
        HEADLINES.into_iter().map(|key| (key, self.value(key).map(|value| value.to_string()))).collect()
    }

    /// The present values of all outcomes without their signs: the size of what a total adds up.
    fn size(&self) -> Number {
        let outcome = |key: &&str| {
            key.strip_prefix("sroi.by_outcome.")
                .and_then(|rest| rest.strip_suffix(".present_value"))
                .is_some_and(|id| !id.contains('.'))
        };
        let keys = self.plan.keys().filter(outcome);
        keys.filter_map(|key| self.value(key)).fold(Number::ZERO, |sum, value| plus(sum, value.magnitude()))
    }
}

/// The study without courses of action and states of the world.
fn alone(mut study: Value) -> Value {
    let fields = study.as_object_mut().unwrap();
    fields.remove("options");
    fields.remove("scenarios");
    study
}

fn rows<'a>(study: &'a mut Value, list: &str) -> impl Iterator<Item = &'a mut Value> {
    study.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten()
}

fn decimal(value: &Value) -> Option<Number> {
    match value {
        Value::String(text) => text.parse().ok(),
        Value::Number(written) => written.to_string().parse().ok(),
        Value::Object(fields) => decimal(fields.get("value")?),
        Value::Null | Value::Bool(_) | Value::Array(_) => None,
    }
}

/// Multiplies a number, and its range where it has one.
fn multiply(value: &mut Value, factor: Number) {
    if let Value::Object(fields) = value {
        for (_, part) in fields.iter_mut().filter(|(name, _)| ["value", "low", "high"].contains(&name.as_str())) {
            multiply(part, factor);
        }
    } else {
        *value = json!(times(decimal(value).unwrap(), factor).to_string());
    }
}

fn multiply_fields(row: &mut Value, fields: &[&str], factor: Number) {
    for field in fields {
        if let Some(value) = row.get_mut(*field) {
            multiply(value, factor);
        }
    }
}

/// Every amount of money of a study without courses.
fn multiply_money(study: &mut Value, factor: Number) {
    for (list, fields) in [
        ("inputs", &["amount", "hourly_rate", "annual_salary", "annual_bonus"][..]),
        ("returns", &["value_each"]),
        ("outcomes", &["proxy"]),
        ("risks", &["cost"]),
        ("media_equivalent", &["price_per_thousand", "price_each"]),
    ] {
        rows(study, list).for_each(|row| multiply_fields(row, fields, factor));
    }
    for channel in rows(study, "channels") {
        rows(channel, "observed").for_each(|month| multiply_fields(month, &["spend"], factor));
    }
}

/// Makes every number that shares this one stand for itself.
fn share_no_more(value: &mut Value, address: &str) {
    match value {
        Value::Object(fields) if fields.get("same_as").is_some_and(|shared| shared == address) => {
            *value = json!("0.25");
        }
        Value::Object(fields) => fields.values_mut().for_each(|part| share_no_more(part, address)),
        Value::Array(items) => items.iter_mut().for_each(|part| share_no_more(part, address)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Puts a list in an order that depends on the ids and on `salt` alone.
fn shuffle(list: &mut [Value], salt: u64) {
    list.sort_by_key(|row| {
        let id = row["id"].as_str().unwrap().bytes();
        id.fold(salt, |mixed, byte| (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3).rotate_left(23))
    });
}

/// The same numbers as JSON numbers, where those keep every digit.
fn as_numbers(value: &mut Value) {
    match value {
        Value::String(text) => {
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            if let (Ok(_), Ok(Value::Number(written))) = (text.parse::<Number>(), serde_json::from_str(text))
                && digits <= 15
            {
                *value = Value::Number(written);
            }
        }
        Value::Object(fields) => {
            // The version of the format is a name.
            fields.iter_mut().filter(|(name, _)| *name != "sroi").for_each(|(_, part)| as_numbers(part));
        }
        Value::Array(items) => items.iter_mut().for_each(as_numbers),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The same numbers as texts.
fn as_texts(value: &mut Value) {
    match value {
        Value::Number(written) if written.to_string().parse::<Number>().is_ok() => {
            *value = json!(written.to_string());
        }
        Value::Object(fields) => fields.values_mut().for_each(as_texts),
        Value::Array(items) => items.iter_mut().for_each(as_texts),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn evaluated(text: &str) -> String {
    serde_json::to_string(&Evaluation::of(&read(text))).unwrap()
}

/// Everything that is done with a text, whatever it is.
fn go_through(text: &str) {
    if let Ok(model) = Model::read(text) {
        serde_json::to_string(&Evaluation::of(&model)).unwrap();
        serde_json::to_string(&model.compare(Compared::Options)).unwrap();
    }
}

/// The pointer to every value below this one.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, part) in fields {
                let at = format!("{at}/{name}");
                found.push(at.clone());
                places(part, &at, found);
            }
        }
        Value::Array(items) => {
            for (position, part) in items.iter().enumerate() {
                let at = format!("{at}/{position}");
                found.push(at.clone());
                places(part, &at, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Values that do not belong where they are put, or only just.
fn odd_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        Just(json!("")),
        Just(json!(true)),
        Just(json!(0)),
        Just(json!(1)),
        Just(json!(-1)),
        Just(json!(600)),
        Just(json!(1e308)),
        Just(json!("９")),
        Just(json!("-0")),
        Just(json!("999999999999999")),
        Just(json!("-999999999999999")),
        Just(json!("0.0000000000000000000000000001")),
        Just(json!("9999-12")),
        Just(json!("1900-01")),
        Just(json!([])),
        Just(json!({})),
        Just(json!({ "value": "1", "low": "2", "high": "0" })),
        Just(json!({ "same_as": "convention.discount_rate" })),
        Just(json!({ "count": "999999999999999", "per": "month" })),
        Just(json!("長".repeat(20_000))),
        Just((0..80).fold(json!(0), |inside, _| json!([inside]))),
    ]
}

/// What is done to a study at one place.
#[derive(Clone, Debug)]
enum Harm {
    Replace(Value),
    /// Replace by what stands at another place.
    Copy(Index),
    Remove,
    /// Say it twice: the same member, or the same item of a list.
    Repeat,
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        4 => odd_value().prop_map(Harm::Replace),
        2 => any::<Index>().prop_map(Harm::Copy),
        2 => Just(Harm::Remove),
        1 => Just(Harm::Repeat),
    ]
}

fn harmed(study: &Value, at: Index, harm: &Harm) -> String {
    const TWICE: &str = "said twice";
    let mut found = Vec::new();
    places(study, "", &mut found);
    let place = at.get(&found);
    let (parent, name) = place.rsplit_once('/').unwrap();
    let mut study = study.clone();
    let own = study.pointer(place).unwrap().clone();
    match harm {
        Harm::Replace(value) => *study.pointer_mut(place).unwrap() = value.clone(),
        Harm::Copy(from) => {
            let source: &String = from.get(&found);
            let copied = study.pointer(source).unwrap().clone();
            *study.pointer_mut(place).unwrap() = copied;
        }
        Harm::Remove | Harm::Repeat => {
            let repeat = matches!(harm, Harm::Repeat);
            match study.pointer_mut(parent).unwrap() {
                Value::Object(fields) if repeat => drop(fields.insert(TWICE.into(), own)),
                Value::Object(fields) => drop(fields.shift_remove(name)),
                Value::Array(items) if repeat => items.push(own),
                Value::Array(items) => drop(items.remove(name.parse().unwrap())),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
    }
    study.to_string().replace(TWICE, name)
}

/// An outcome of which there is nothing.
fn no_outcome() -> impl Strategy<Value = Map<String, Value>> {
    let words = (
        prop::sample::select(vec!["activity", "year", "month"]),
        prop::sample::select(vec!["during", "after"]),
        prop::sample::select(vec!["12.5", "-3", "0"]),
    );
    (words, 1..9_u32, 0..=100_u32).prop_map(|((per, starts, proxy), years, percent)| {
        let share = over(Number::whole(percent), number("100")).to_string();
        let outcome = json!({
            "id": "nothing",
            "quantity": { "count": "0", "per": per },
            "proxy": { "value": proxy },
            "deadweight": share,
            "drop_off": share,
            "duration_years": years,
            "starts": starts,
        });
        outcome.as_object().unwrap().clone()
    })
}

proptest! {
    #![proptest_config(cases(32))]

    /// Where no figure is too large for a decimal. Courses are left out, for they may set amounts of their own.
    #[test]
    fn ten_times_the_money_makes_ten_times_the_totals_and_the_same_ratio(study in studies()) {
        let study = alone(study);
        let ten = number("10");
        let mut more = study.clone();
        multiply_money(&mut more, ten);
        let (one, more) = (Figures::of(&study), Figures::of(&more));
        prop_assume!(!one.too_large() && !more.too_large());
        let size = one.size();
        let totals = [
            "sroi.total_present_value",
            "sroi.total_inputs",
            "sroi.net_present_value",
            "cost.total",
            "cost.present_value",
            "roi.returns",
            "roi.cost",
            "media.equivalent.total",
        ];
        for key in totals {
            match (one.value(key), more.value(key)) {
                (Some(one), Some(more)) => {
                    let slack = slack(times(plus(size, one.magnitude()), ten));
                    prop_assert!(agree(times(one, ten), more, slack), "{key}: {one}, then {more}\n{study}");
                }
                (one, more) => prop_assert_eq!(one, more, "{}\n{}", key, study),
            }
        }
        match (one.value("sroi.ratio"), more.value("sroi.ratio")) {
            (Some(ratio), Some(same)) => {
                // A ratio is as exact as what it divides; inputs are below 0 where hours at a negative price are.
                let inputs = one.value("sroi.total_inputs").unwrap();
                let slack = over(plus(slack(size), times(ratio.magnitude(), slack(inputs))), inputs.magnitude());
                prop_assert!(agree(ratio, same, slack), "{ratio}, then {same}\n{study}");
            }
            (ratio, same) => prop_assert_eq!(ratio, same, "{}", study),
        }
    }

    #[test]
    fn an_outcome_that_never_happens_changes_no_headline(
        study in studies(), outcome in no_outcome(), at in any::<Index>()
    ) {
        let mut more = study.clone();
        let mut outcome = outcome;
        outcome.insert("stakeholder".into(), study["stakeholders"][0]["id"].clone());
        let outcomes = more.as_object_mut().unwrap().entry("outcomes").or_insert(json!([])).as_array_mut().unwrap();
        outcomes.insert(at.index(outcomes.len() + 1), Value::Object(outcome));
        prop_assert_eq!(Figures::of(&study).headlines(), Figures::of(&more).headlines(), "{}", more);
    }

    /// Of an outcome that is priced at 0 or more, and whose share no other number shares: another one, such as a step
    /// of a chain, may raise the value. Nor of one that starts from new followers, who are fewer than none where an
    /// account shrinks: its value is then a loss, which deductions make smaller. `credited_share` is what is left, not a deduction.
    ///
    /// Deductions that are added up can be more than 1. The value is then negative, and a further deduction lowers it
    /// further; but drop-off brings it nearer to 0, so that there the loss never grows.
    #[test]
    fn a_higher_deduction_never_raises_the_value_of_an_outcome(
        study in studies(),
        chosen in any::<Index>(),
        field in prop::sample::select(vec!["deadweight", "displacement", "attribution_to_others", "drop_off"]),
        shares in (0..=1000_u32, 0..=1000_u32),
    ) {
        let mut study = alone(study);
        let able = |outcome: &Value| {
            let from = outcome["quantity"].get("from").and_then(Value::as_str).unwrap_or_default();
            outcome.get("valuation").is_none()
                && !from.ends_with(".new_followers")
                && decimal(&outcome["proxy"]).is_some_and(|value| !value.is_negative())
                && (field != "attribution_to_others" || outcome.get("credited_share").is_none())
        };
        let outcomes = study.get("outcomes").and_then(Value::as_array).cloned().unwrap_or_default();
        let able: Vec<usize> = (0..outcomes.len()).filter(|position| able(&outcomes[*position])).collect();
        prop_assume!(!able.is_empty());
        let position = *chosen.get(&able);
        let id = outcomes[position]["id"].as_str().unwrap();
        share_no_more(&mut study, &format!("outcomes.{id}.{field}"));
        let mut worth = |share: u32| {
            study["outcomes"][position][field] = json!(over(Number::whole(share), number("1000")).to_string());
            Figures::of(&study).value(&format!("sroi.by_outcome.{id}.present_value"))
        };
        let (lower, higher) = (worth(shares.0.min(shares.1)), worth(shares.0.max(shares.1)));
        if let (Some(lower), Some(higher)) = (lower, higher) {
            let holds = if field == "drop_off" && lower.is_negative() { higher >= lower } else { higher <= lower };
            prop_assert!(holds, "{field} of {id}, {shares:?}: {lower}, then {higher}\n{study}");
        }
    }

    #[test]
    fn the_order_of_rows_changes_no_digit(study in studies(), salt in any::<u64>()) {
        let mut other = study.clone();
        for list in ["stakeholders", "inputs", "channels", "returns", "media_equivalent", "outcomes", "risks"] {
            if let Some(list) = other.get_mut(list).and_then(Value::as_array_mut) {
                shuffle(list, salt);
            }
        }
        let chosen = |key: &str| {
            key.starts_with("sroi.") || key.starts_with("roi.") || ["cost.total", "cost.hours"].contains(&key)
        };
        prop_assert_eq!(Figures::of(&study).written(chosen), Figures::of(&other).written(chosen), "{}\n{}", study, other);
    }

    /// Where no figure is too large for a decimal. Courses are left out, for they change one half only.
    #[test]
    fn two_halves_of_an_outcome_are_worth_the_whole(study in studies(), chosen in any::<Index>()) {
        let study = alone(study);
        let outcomes = study.get("outcomes").and_then(Value::as_array).cloned().unwrap_or_default();
        let able = |outcome: &Value| outcome.get("valuation").is_none() && outcome["quantity"].get("count").is_some();
        let able: Vec<usize> = (0..outcomes.len()).filter(|position| able(&outcomes[*position])).collect();
        prop_assume!(!able.is_empty());
        let position = *chosen.get(&able);
        let mut halves = study.clone();
        multiply(&mut halves["outcomes"][position]["quantity"]["count"], number("0.5"));
        let mut half = halves["outcomes"][position].clone();
        half["id"] = json!("other-half");
        halves["outcomes"].as_array_mut().unwrap().push(half);
        let (whole, halves) = (Figures::of(&study), Figures::of(&halves));
        prop_assume!(!whole.too_large() && !halves.too_large());
        let key = "sroi.total_present_value";
        let slack = slack(whole.size());
        let (whole, halves) = (whole.value(key).unwrap(), halves.value(key).unwrap());
        prop_assert!(agree(whole, halves, slack), "{whole}, then {halves}\n{study}");
    }

    /// Courses are left out: they may change the discount rate, which is taken away here.
    #[test]
    fn undiscounted_the_total_is_the_plain_sum_of_the_years(study in studies()) {
        let mut study = alone(study);
        let convention = &mut study["convention"];
        if let Value::Object(parts) = convention {
            parts.remove("discount_rate");
            parts.remove("first_year_exponent");
            parts.insert("preset".into(), json!("undiscounted"));
        } else {
            *convention = json!("undiscounted");
        }
        let figures = Figures::of(&study);
        prop_assume!(!figures.too_large());
        let years = (1..).map_while(|year| figures.value(&format!("sroi.by_year.{year}.value")));
        let sum = years.fold(Number::ZERO, plus);
        prop_assert_eq!(Some(sum), figures.value("sroi.total_present_value"), "{}", study);
    }

    /// Where no figure is too large for a decimal, and no outcome's hours stand among the inputs. Courses are left
    /// out, for they may set proxies of their own.
    #[test]
    fn twice_the_price_of_everything_is_twice_the_value(study in studies()) {
        let mut study = alone(study);
        rows(&mut study, "outcomes").for_each(|outcome| {
            outcome.as_object_mut().unwrap().remove("hours_in_inputs");
        });
        let two = number("2");
        let mut dear = study.clone();
        rows(&mut dear, "outcomes").for_each(|outcome| multiply_fields(outcome, &["proxy"], two));
        let (one, dear) = (Figures::of(&study), Figures::of(&dear));
        prop_assume!(!one.too_large() && !dear.too_large());
        let key = "sroi.total_present_value";
        let slack = slack(times(one.size(), two));
        let (one, dear) = (one.value(key).unwrap(), dear.value(key).unwrap());
        prop_assert!(agree(times(one, two), dear, slack), "{one}, then {dear}\n{study}");
    }

    /// Under every option and scenario too.
    #[test]
    fn every_figure_rests_on_earlier_ones_and_on_places_of_the_document(study in studies()) {
        let text = study.to_string();
        let document = sroi::document::parse(&text).unwrap();
        let model = read(&text);
        let courses = model.options().iter().chain(model.scenarios());
        let changed = courses.map(|course| model.with(course).unwrap());
        for model in std::iter::once(model.clone()).chain(changed) {
            let figures = Figures::of_model(&model);
            let mut keys = BTreeSet::new();
            for (position, figure) in figures.plan.figures().iter().enumerate() {
                let key = figure.key.as_str();
                prop_assert!(keys.insert(key), "two figures are called {}\n{}", key, text);
                let found = figures.plan.find(key).map(|id| id.index());
                prop_assert_eq!(found, Some(position), "{} stands elsewhere\n{}", key, text);
                for cited in figure.step.cites() {
                    prop_assert!(cited.index() < position, "{} cites a later figure\n{}", key, text);
                }
                if let Step::Given(given) = &figure.step
                    && matches!(given.kind, SourceKind::Assumption | SourceKind::Observed | SourceKind::Change)
                {
                    let pointer = figures.plan.source(given).pointer;
                    prop_assert!(pointer.is_some(), "{} comes from nowhere\n{}", key, text);
                    let there = pointer.as_ref().is_some_and(|pointer| document.at(pointer).is_some());
                    prop_assert!(there, "{} is not at {:?}\n{}", key, pointer, text);
                }
            }
            for key in HEADLINES {
                let Some(id) = figures.plan.find(key) else { continue };
                let trace = Trace::of(&figures.plan, &figures.ledger, id).unwrap();
                prop_assert_eq!(trace.value, figures.ledger.value(id));
                for place in trace.places() {
                    prop_assert!(study.pointer(&place).is_some(), "{} rests on {}\n{}", key, place, text);
                }
            }
        }
    }

    #[test]
    fn a_number_counts_the_same_as_a_json_number_and_as_a_text(study in studies()) {
        let (mut numbers, mut texts) = (study.clone(), study.clone());
        as_numbers(&mut numbers);
        as_texts(&mut texts);
        let (numbers, texts) = (numbers.to_string(), texts.to_string());
        let own = evaluated(&study.to_string());
        prop_assert!(own == evaluated(&numbers), "as numbers\n{study}\n{numbers}");
        prop_assert!(own == evaluated(&texts), "as texts\n{study}\n{texts}");
    }

    #[test]
    fn to_change_nothing_is_to_hold(study in studies()) {
        let mut study = study;
        let options = study.as_object_mut().unwrap().entry("options").or_insert(json!([])).as_array_mut().unwrap();
        options.push(json!({ "id": "nothing", "changes": [] }));
        let rows = serde_json::to_value(read(&study.to_string()).compare(Compared::Options)).unwrap();
        let rows = rows.as_array().unwrap();
        let figures = |id: &str| {
            let mut row = rows.iter().find(|row| row["id"] == id).unwrap().as_object().unwrap().clone();
            row.retain(|field, _| field != "id" && field != "name");
            row
        };
        prop_assert_eq!(figures("hold"), figures("nothing"), "{}", study);
    }

    #[test]
    fn the_same_text_gives_the_same_bytes(study in studies()) {
        let text = study.to_string();
        prop_assert!(evaluated(&text) == evaluated(&text), "{text}");
    }
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn no_text_can_stop_the_reading(
        text in any::<String>(),
        nearly in "[\\[\\]{}\",:0-9a-z.\\\\eu -]{0,60}",
        study in studies(),
        at in any::<Index>(),
        put in any::<char>(),
    ) {
        go_through(&text);
        go_through(&nearly);
        go_through(&format!("{{\"sroi\":\"1\",{nearly}}}"));
        let whole = study.to_string();
        let mut cut = at.index(whole.len());
        while !whole.is_char_boundary(cut) {
            cut -= 1;
        }
        let (before, after) = whole.split_at(cut);
        go_through(before);
        go_through(&format!("{before}{put}{after}"));
        go_through(&format!("{before}{}{after}", "[".repeat(5_000)));
    }

    #[test]
    fn no_study_with_something_wrong_can_stop_the_working(
        study in studies(),
        harms in prop::collection::vec((any::<Index>(), harm()), 1..4),
    ) {
        for (at, harm) in &harms {
            go_through(&harmed(&study, *at, harm));
        }
    }
}
