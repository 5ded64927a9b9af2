//! The rows of a decision, under the names of the contract.

use crate::document::Month;
use crate::number::Number;
use serde::Serialize;

/// The study's options over the months of the activity.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// What the random numbers began with.
    pub seed: u64,
    /// How many draws were made.
    pub draws: u32,
    /// The first month of the activity.
    pub start: Month,
    /// How many months it has.
    pub months: u32,
    /// The first month that an option can change.
    pub first_open_month: Month,
    /// The assumptions that were drawn, by address.
    pub varied: Vec<String>,
    /// What may be wanted, one by one: never added up.
    pub objectives: Vec<ObjectiveRow>,
}

/// What may be wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// Social value less everything put in.
    Social,
    /// Returns less what the organisation pays.
    Money,
    /// Social value and costs saved, less everything put in.
    Both,
}

impl Objective {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Social, Self::Money, Self::Both];

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Social => "social",
            Self::Money => "money",
            Self::Both => "both",
        }
    }
}

/// The options under one objective.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ObjectiveRow {
    /// Which objective.
    pub objective: Objective,
    /// The option with the largest expected net present value.
    pub best: String,
    /// Hold first, then the options in the order of the study.
    pub options: Vec<OptionRow>,
    /// What perfect knowledge of every assumption would be worth, at most: the least expected regret.
    pub evpi: Option<Number>,
    /// What perfect knowledge of one assumption would be worth, at most; the largest first.
    pub find_out: Vec<Enquiry>,
}

/// What it would be worth to know one assumption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Enquiry {
    /// The assumption.
    pub address: String,
    /// Its expected value of perfect information (EVPPI): an upper bound of what asking is worth.
    pub evppi: Number,
}

/// One option under one objective.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionRow {
    /// Its id; `hold` for the study as it stands.
    pub id: String,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Net present value at the end.
    pub at_end: Band,
    /// How much more than *hold*; none for *hold* itself.
    pub difference: Option<Difference>,
    /// The share of draws in which no option is better.
    pub probability_best: Option<Number>,
    /// What is lost on average by choosing it instead of what turns out best.
    pub expected_regret: Option<Number>,
    /// When it overtakes *hold*; none for *hold* itself.
    pub crossing: Option<Crossing>,
    /// What more is put in than in *hold*, and what comes of it, as stated; none for *hold* itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incremental: Option<Incremental>,
    /// Followers at the end of the activity, over all channels, as stated.
    pub followers: Option<Number>,
    /// What each follower that it leaves more than the best option would have to be worth afterwards to make it the best.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follower_value_to_flip: Option<Number>,
    /// Net present value so far, month by month; a month carries everything that what is done in it will bring.
    pub by_month: Vec<Band>,
}

/// A figure over all draws.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Band {
    /// The month at whose end it is.
    pub month: Month,
    /// With every assumption as stated.
    pub stated: Option<Number>,
    /// The mean of the draws.
    pub mean: Option<Number>,
    /// 5 % of the draws are smaller.
    pub p05: Option<Number>,
    /// A quarter is smaller.
    pub p25: Option<Number>,
    /// Half of them are smaller.
    pub p50: Option<Number>,
    /// Three quarters are smaller.
    pub p75: Option<Number>,
    /// 95 % are smaller.
    pub p95: Option<Number>,
}

/// How much more an option brings than *hold*, draw by draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Difference {
    /// As stated and over all draws.
    #[serde(flatten)]
    pub band: Band,
    /// The share of draws in which it brings more.
    pub probability: Option<Number>,
}

/// When an option overtakes *hold* for good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Crossing {
    /// With every assumption as stated: the first month from which it stays ahead; none where it ends behind.
    pub stated: Option<Month>,
    /// The share of draws in which it is ahead at the end.
    pub probability: Option<Number>,
    /// Of those draws, the month by which 5 % have overtaken.
    pub p05: Option<Month>,
    /// The month by which half have.
    pub p50: Option<Month>,
    /// The month by which 95 % have.
    pub p95: Option<Month>,
}

/// What more is put in than in *hold*, and what comes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Incremental {
    /// How much more is put in; below 0 where inputs are saved.
    pub inputs: Option<Number>,
    /// How much more social value comes of it.
    pub value: Option<Number>,
    /// Value of each unit more that is put in; none where less is put in.
    pub ratio: Option<Number>,
    /// Value lost for each unit saved; none where more is put in.
    pub lost_per_unit_saved: Option<Number>,
}
