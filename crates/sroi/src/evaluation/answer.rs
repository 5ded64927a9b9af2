//! The rows of an answer, under the names of the contract.

use crate::document::{Month, Platform, Valuation};
use crate::ledger::Undefined;
use crate::method::LineKind;
use crate::number::Number;
use crate::plan::{Label, Source, Unit};
use serde::Serialize;
use std::collections::BTreeMap;

/// What was put in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cost {
    /// All inputs and expected risk, undiscounted.
    pub total: Option<Number>,
    /// The same at present value.
    pub present_value: Option<Number>,
    /// Hours of staff, amplification and volunteers.
    pub hours: Option<Number>,
    /// Line by line.
    pub by_input: Vec<CostLine>,
}

/// One line of cost.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CostLine {
    /// The id of the input, or `amplification.…`, `risk.…`, `hours.…`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it stands for.
    pub kind: LineKind,
    /// Undiscounted.
    pub total: Option<Number>,
    /// At present value.
    pub present_value: Option<Number>,
    /// Hours of work, where it is work.
    pub hours: Option<Number>,
}

/// What was shown and done on the channels.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Media {
    /// Channel by channel.
    pub by_channel: Vec<ChannelRow>,
    /// Advertising equivalents; never part of a ratio.
    pub equivalent: Equivalents,
    /// Revenue ÷ ad spend, where both are known.
    pub roas: Option<Number>,
}

/// Advertising equivalents.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Equivalents {
    /// The sum of them.
    pub total: Option<Number>,
    /// One by one.
    pub items: Vec<EquivalentRow>,
}

/// One advertising equivalent.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EquivalentRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How often something was shown or done.
    pub count: Option<Number>,
    /// What that would have cost as advertising.
    pub value: Option<Number>,
}

/// The measures of a channel.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChannelRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it lives.
    pub platform: Platform,
    /// Totals over the activity, by metric; reach is gross reach, not a number of people.
    pub totals: BTreeMap<&'static str, Option<Number>>,
    /// Engagements ÷ denominator, by denominator: the ratio of the sums.
    pub engagement_rate: BTreeMap<&'static str, Option<Number>>,
    /// The mean of the monthly rates, by denominator.
    pub engagement_rate_mean_of_months: BTreeMap<&'static str, Option<Number>>,
    /// What the organisation pays for it, labour included; none where inputs are not allocated.
    pub cost: Option<Number>,
    /// Cost of a thousand impressions.
    pub cpm: Option<Number>,
    /// Cost of an engagement.
    pub cpe: Option<Number>,
    /// Cost of a click.
    pub cpc: Option<Number>,
    /// Cost of a new follower; none without growth.
    pub cost_per_new_follower: Option<Number>,
}

/// Money that comes back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Roi {
    /// What comes back.
    pub returns: Option<Number>,
    /// What the organisation pays.
    pub cost: Option<Number>,
    /// (returns − cost) ÷ cost.
    pub ratio: Option<Number>,
    /// Returns ÷ cost: how much of each 1 comes back.
    pub recovered: Option<Number>,
    /// The first month from which the running balance is 0 or more and stays so.
    pub payback_month: Option<Number>,
    /// Return by return.
    pub by_return: Vec<ReturnRow>,
}

/// One return.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReturnRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Undiscounted, over the activity.
    pub total: Option<Number>,
}

/// Social return.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sroi {
    /// Total present value ÷ total inputs; break-even is 1.
    pub ratio: Option<Number>,
    /// Ratio − 1.
    pub net_ratio: Option<Number>,
    /// The present value of all outcomes.
    pub total_present_value: Option<Number>,
    /// The present value of everything put in.
    pub total_inputs: Option<Number>,
    /// Value less inputs.
    pub net_present_value: Option<Number>,
    /// Months until the value makes up for the inputs.
    pub payback_months: Option<Number>,
    /// The ratio if hours valued in outcomes were inputs too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio_with_hours: Option<Number>,
    /// Outcome by outcome.
    pub by_outcome: Vec<OutcomeRow>,
    /// Stakeholder by stakeholder.
    pub by_stakeholder: Vec<StakeholderRow>,
    /// Year by year.
    pub by_year: Vec<YearRow>,
}

/// One outcome.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OutcomeRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who changes.
    pub stakeholder: String,
    /// Whether it is priced.
    pub valuation: Valuation,
    /// How much, over the activity.
    pub quantity: Option<Number>,
    /// The unit of the quantity.
    pub unit: Option<String>,
    /// The impact of the first cohort's first year.
    pub first_year_impact: Option<Number>,
    /// At present value; none where it is not priced.
    pub present_value: Option<Number>,
    /// Its share of the total present value.
    pub share: Option<Number>,
    /// All inputs ÷ its quantity: what a unit would take if everything were put in for it alone.
    pub cost_per_unit: Option<Number>,
    /// How it is measured where it is not priced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
}

/// One stakeholder.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StakeholderRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it puts in, at present value.
    pub inputs: Option<Number>,
    /// What it receives, at present value.
    pub present_value: Option<Number>,
}

/// One year, counted from the start of the activity.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearRow {
    /// The year, counted from 1.
    pub year: u32,
    /// What is put in.
    pub inputs: Option<Number>,
    /// What it is worth.
    pub value: Option<Number>,
    /// What is put in, at present value.
    pub discounted_inputs: Option<Number>,
    /// What it is worth, at present value.
    pub discounted_value: Option<Number>,
}

/// One month of the activity.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthRow {
    /// The month.
    pub month: Month,
    /// What is put in.
    pub cost: Option<Number>,
    /// Money that comes back.
    pub returns: Option<Number>,
    /// Hours of work.
    pub hours: Option<Number>,
    /// By channel and metric.
    pub metrics: BTreeMap<String, BTreeMap<&'static str, Number>>,
}

/// One figure, with how it is worked out.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureRow {
    /// Its name.
    pub key: String,
    /// What it is called.
    pub label: Label,
    /// Its unit.
    pub unit: Unit,
    /// Its value.
    pub value: Option<Number>,
    /// True where it needed more than 28 digits.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub lost: bool,
    /// Why it has no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undefined: Option<Undefined>,
    /// How it is worked out: the word for the step.
    pub step: &'static str,
    /// The keys of the figures it is worked out from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<String>,
    /// The exponent of a power.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exponent: Option<u32>,
    /// Where a given number comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}
