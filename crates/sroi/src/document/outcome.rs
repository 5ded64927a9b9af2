//! What changes for people, and the money that comes back.

use super::assumption::{Assumption, Judged, Proxy};
use super::input::Per;
use super::json::{Node, Value};
use super::read::{Decode, Reader, choices, part};
use super::value::{Id, Whole};

choices! {
    /// When an outcome starts.
    pub enum Starts {
        /// In the year of the activity.
        During = "during",
        /// In the year after.
        After = "after",
    }
}

choices! {
    /// Whether an outcome is priced.
    pub enum Valuation {
        /// Valued in money.
        Priced = "priced",
        /// Reported by its indicator, not in money.
        HeldIntrinsic = "held_intrinsic",
        /// Left out of the result.
        Excluded = "excluded",
    }
}

choices! {
    /// A kind of money that comes back.
    pub enum ReturnKind {
        /// A sale.
        Sale = "sale",
        /// A lead.
        Lead = "lead",
        /// A donation.
        Donation = "donation",
        /// A cost that did not arise.
        CostAvoided = "cost_avoided",
    }
}

part! {
    /// How much: a count, measured amounts by year, or a chain from a channel's metric.
    pub struct Quantity {
        /// A count.
        count: Judged<Assumption>;
        /// What the count is per: `activity`, `year` or `month`.
        per: Per;
        /// Measured amounts by calendar year of the activity; they replace duration and drop-off.
        by_year: Vec<Judged<Assumption>>;
        /// A channel's metric: `channels.x.clicks`.
        from: String;
        /// The steps from the metric to people, and from people to an amount.
        steps: Vec<Step>;
    }
}

part! {
    /// One step of a chain.
    pub struct Step {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// The share of those before it.
        rate: Judged<Assumption>;
        /// The share of the events that are new people within an activity year.
        unique: Judged<Assumption>;
        /// The amount of each person, such as hours; the last step.
        each: Judged<Assumption>;
        /// The unit of the amount: the proxy's.
        unit: String;
    }
}

/// Whether the hours of an outcome are an input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(untagged))]
pub enum HoursInInputs {
    /// True: they are; false is not enough, a reason is asked for.
    Said(bool),
    /// They are not, and why.
    Not(NotInInputs),
}

part! {
    /// Why hours are not an input.
    pub struct NotInInputs {
        /// The reason.
        not: String, required;
    }
}

impl Decode for HoursInInputs {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Boolean(true) => Some(Self::Said(true)),
            _ => NotInInputs::decode(node, reader).map(Self::Not),
        }
    }
}

part! {
    /// Something that changes for a group.
    pub struct Outcome {
        /// Its id.
        id: Id, required;
        /// Who changes.
        stakeholder: Id, required;
        /// What changes.
        name: String;
        /// The longer description.
        description: String;
        /// How much.
        quantity: Quantity, required;
        /// What one unit of it is worth.
        proxy: Judged<Proxy>;
        /// The share that would have happened anyway.
        deadweight: Judged<Assumption>;
        /// The share that only moved from elsewhere.
        displacement: Judged<Assumption>;
        /// The share that others brought about.
        attribution_to_others: Judged<Assumption>;
        /// The share that is ours: 1 less what others brought about.
        credited_share: Judged<Assumption>;
        /// What is lost each year after.
        drop_off: Judged<Assumption>;
        /// How many years it lasts; 1 where it is left out.
        duration_years: Whole;
        /// When it starts; `during` where it is left out.
        starts: Starts;
        /// Whether it is priced; `priced` where it is left out.
        valuation: Valuation;
        /// How it is measured where it is not priced.
        indicator: String;
        /// Whether its hours are an input: true, or `{ "not": reason }`.
        hours_in_inputs: HoursInInputs;
    }
}

part! {
    /// Money that comes back.
    pub struct Return {
        /// Its id.
        id: Id, required;
        /// What kind of money it is.
        kind: ReturnKind, required;
        /// Its name.
        name: String;
        /// How much.
        quantity: Quantity, required;
        /// The money of each.
        value_each: Judged<Assumption>, required;
        /// The share of it that is margin; 1 where it is left out.
        margin: Judged<Assumption>;
        /// The share that would have come anyway.
        deadweight: Judged<Assumption>;
        /// The share that a holdout test shows to be our doing: 1 less deadweight.
        incrementality: Judged<Assumption>;
        /// The share that others brought about.
        attribution_to_others: Judged<Assumption>;
    }
}

part! {
    /// What the same attention would have cost as advertising. It never enters a ratio.
    pub struct MediaEquivalent {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// A channel's metric: `channels.x.impressions`.
        from: String, required;
        /// The price of a thousand.
        price_per_thousand: Judged<Assumption>;
        /// The price of one.
        price_each: Judged<Assumption>;
    }
}
