//! Random options and scenarios: changes that keep every number within its range in every month.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::choices::{Choices, decimal};
use super::{Draft, Number, Range, value_in};

/// What the changes belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Course {
    /// Past months are sunk.
    Option,
    /// A state of the world, which holds in every month.
    Scenario,
}

pub(super) fn courses(choices: &mut Choices, draft: &Draft, course: Course) -> Vec<Value> {
    let ids = match course {
        Course::Option => ["grow", "close"],
        Course::Scenario => ["cautious", "bold"],
    };
    let count = choices.one(&[0, 1, 1, 2]);
    let course = |id: &&str| {
        let mut said = json!({ "id": id, "changes": changes(choices, draft, course) });
        if course == Course::Option && first_open(draft, course) <= draft.months && choices.chance(40) {
            said["costs"] = json!(costs(choices, draft));
        }
        said
    };
    ids[..count].iter().map(course).collect()
}

/// What an option costs once.
fn costs(choices: &mut Choices, draft: &Draft) -> Vec<Value> {
    let first = first_open(draft, Course::Option);
    let ids = ["exit", "training"];
    let count = choices.one(&[1, 2]);
    let cost = |id: &&str| {
        let mut cost = json!({ "id": id, "amount": choices.decimal(0, 90_000, 2) });
        if choices.chance(60) {
            let month = first + choices.below(draft.months - first + 1);
            cost["month"] = json!(draft.month(i64::try_from(month).unwrap()));
        }
        cost
    };
    ids[..count].iter().map(cost).collect()
}

/// The first month that a change may name.
fn first_open(draft: &Draft, course: Course) -> usize {
    let last = draft.accounts.iter().filter_map(super::Account::last_observed).max();
    match (course, last) {
        (Course::Option, Some(last)) => usize::try_from((last + 1).max(1)).unwrap(),
        _ => 1,
    }
}

fn changes(choices: &mut Choices, draft: &Draft, course: Course) -> Vec<Value> {
    let first = first_open(draft, course);
    let mut changes = Vec::new();
    let mut changed: BTreeSet<&str> = BTreeSet::new();
    for _ in 0..choices.below(6) {
        if draft.numbers.is_empty() {
            break;
        }
        let number = &draft.numbers[choices.below(draft.numbers.len())];
        let from = choices.maybe(60, |choices| {
            (!number.timeless && first <= draft.months).then(|| first + choices.below(draft.months - first + 1))
        });
        let again = !changed.insert(&number.address);
        let mut change = change(choices, number, again);
        change["at"] = json!(number.address);
        if let Some(from) = from.flatten() {
            change["from_month"] = json!(from);
        }
        changes.push(change);
    }
    for account in &draft.accounts {
        if choices.chance(25) {
            changes.extend(mix(choices, account, first, draft));
        }
    }
    changes
}

fn change(choices: &mut Choices, number: &Number, again: bool) -> Value {
    let how = choices.below(3);
    match (how, number.range) {
        (0, _) => {
            let value = value_in(choices, number.range);
            json!({ "set": choices.judged(&value) })
        }
        // A share may be added to only where nothing else moves it.
        (1, Range::Share) if again || number.shared => json!({ "multiply": choices.share() }),
        (1, Range::Share) => json!({ "multiply": "0.5" }),
        (1, Range::Growth) => json!({ "add": decimal(i64::try_from(choices.below(40)).unwrap() - 10, 3) }),
        (1, Range::NonNegative | Range::Positive | Range::Any | Range::Ceiling) => {
            json!({ "add": choices.decimal(0, 5_000, 1) })
        }
        (_, Range::Share | Range::Growth) => json!({ "multiply": choices.share() }),
        (_, Range::NonNegative | Range::Any) => json!({ "multiply": choices.decimal(0, 300, 2) }),
        (_, Range::Ceiling) => json!({ "multiply": choices.decimal(100, 300, 2) }),
        (_, Range::Positive) => json!({ "multiply": choices.decimal(1, 300, 2) }),
    }
}

/// All parts of a content mix at once, so that they go on adding up to 1.
fn mix(choices: &mut Choices, account: &super::Account, first: usize, draft: &Draft) -> Vec<Value> {
    if !draft.mixed.contains(&account.id) {
        return Vec::new();
    }
    let own = choices.below(101);
    let news = choices.below(101 - own);
    let share = |percent: usize| decimal(i64::try_from(percent).unwrap(), 2);
    let from = choices.maybe(60, |choices| first + choices.below((draft.months + 1).saturating_sub(first).max(1)));
    let parts = [("own_news", own), ("third_party_news", news), ("conversation", 100 - own - news)];
    let change = |(kind, percent): (&str, usize)| {
        let at = format!("channels.{}.forecast.content_mix.{kind}", account.id);
        match from.filter(|from| *from <= draft.months) {
            Some(from) => json!({ "at": at, "set": share(percent), "from_month": from }),
            None => json!({ "at": at, "set": share(percent) }),
        }
    };
    parts.into_iter().map(change).collect()
}
