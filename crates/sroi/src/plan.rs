//! Every figure of a study, in order: a list of named numbers, each saying how it is worked out
//! from earlier ones. Decimals, traces, draws and workbook formulas are readings of this one list.

mod build;
mod called;
mod index;
mod key;
mod rest;
mod unit;
mod words;

pub(crate) use called::{Called, Origin, Said};
pub use key::Key;
pub(crate) use key::Spelt;

pub use unit::Unit;
pub(crate) use unit::Unitary;
pub(crate) use unit::{
    Amount, AmountEach, Events, EventsPerPost, EventsPerPostPerFollower, Factor, Fig, Followers, Hours, HoursPerPost,
    Money, MoneyPerHour, MoneyPerThousand, MoneyPerUnit, Months, People, Posts, PriceLevel, Share,
};

use crate::document::Evidence;
use crate::document::read::choices;
use crate::number::Number;
use crate::pointer::Pointer;
use std::collections::BTreeMap;

/// The position of a figure in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FigureId(pub(crate) usize);

impl FigureId {
    /// The position of no figure.
    #[must_use]
    pub fn none() -> Self {
        Self(usize::MAX)
    }

    /// The position as a number, counted from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.0
    }
}

/// One named number: what it is called, its unit, and how it is worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its name in answers: the path of its result, or the address of an assumption.
    pub key: Key,
    /// Its unit.
    pub unit: Unit,
    /// How it is worked out.
    pub step: Step,
    /// What it is called: [`Plan::label`] reads it out.
    naming: words::Naming,
}

impl Figure {
    /// True for a whole number that the method itself brings.
    pub(crate) fn is_number(&self) -> bool {
        self.naming.code == "number" && self.key.starts_with("method.")
    }
}

/// What a figure is called: a message of the catalogues (`figure-…`) and its values.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Label {
    /// The message.
    pub code: &'static str,
    /// Its values.
    pub arguments: BTreeMap<&'static str, String>,
}

/// How a figure is worked out. A step may cite only earlier figures, so a plan is read once, front to back.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// It is given.
    Given(Given),
    /// The sum of figures; a figure may stand several times.
    Sum(Vec<FigureId>),
    /// The first less the second.
    Less(FigureId, FigureId),
    /// The first times the second.
    Times(FigureId, FigureId),
    /// The first divided by the second.
    Over(FigureId, FigureId),
    /// 1 less the figure.
    Rest(FigureId),
    /// 1 plus the figure.
    Growth(FigureId),
    /// The figure to a whole power.
    Power(FigureId, u32),
    /// The square root of the figure.
    Root(FigureId),
    /// The smaller of two.
    Least(FigureId, FigureId),
    /// The larger of two.
    Greatest(FigureId, FigureId),
    /// The position, counted from 1, of the first figure from which on all are 0 or more.
    Lasting(Vec<FigureId>),
    /// A risk that happens or not: exact figures take how likely it is in a year.
    Chance(Box<Chance>),
}

/// Whether a risk happens in a stretch of months of an activity year, once at most in the year.
///
/// Drawn, the event falls in the stretch where u, even between 0 and 1 and the same for the whole year, lies between
/// Σ earlier p × months ÷ 12 and that plus likely × months ÷ 12. The figure is then 12 ÷ months, else 0: the months
/// of the stretch carry the event evenly, and its mean stays `likely`.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// What is drawn: the risk and the year, such as `risks.outage.year_2`.
    pub name: String,
    /// The probability of a year.
    pub likely: FigureId,
    /// The months of the stretch.
    pub months: u32,
    /// Probability of a year and months of the stretches of the same year before it.
    pub earlier: Vec<(FigureId, u32)>,
}

impl Step {
    /// The word for the kind of step.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Given(_) => "given",
            Self::Sum(_) => "sum",
            Self::Less(..) => "less",
            Self::Times(..) => "times",
            Self::Over(..) => "over",
            Self::Rest(_) => "rest",
            Self::Growth(_) => "growth",
            Self::Power(..) => "power",
            Self::Root(_) => "root",
            Self::Least(..) => "least",
            Self::Greatest(..) => "greatest",
            Self::Lasting(_) => "lasting",
            Self::Chance(_) => "chance",
        }
    }

    /// The figures it is worked out from, in order.
    #[must_use]
    pub fn cites(&self) -> Vec<FigureId> {
        let mut cited = Vec::new();
        self.each_cited(|id| cited.push(id));
        cited
    }

    /// Goes through the figures it is worked out from, in order.
    pub(crate) fn each_cited(&self, mut go: impl FnMut(FigureId)) {
        match self {
            Self::Given(_) => {}
            Self::Chance(chance) => {
                go(chance.likely);
                chance.earlier.iter().for_each(|(earlier, _)| go(*earlier));
            }
            Self::Sum(terms) | Self::Lasting(terms) => terms.iter().copied().for_each(go),
            Self::Less(a, b) | Self::Times(a, b) | Self::Over(a, b) | Self::Least(a, b) | Self::Greatest(a, b) => {
                go(*a);
                go(*b);
            }
            Self::Rest(a) | Self::Growth(a) | Self::Power(a, _) | Self::Root(a) => go(*a),
        }
    }
}

/// A number that is not worked out: where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The number.
    pub value: Number,
    /// What kind of source it has.
    pub kind: SourceKind,
    /// Where it comes from: [`Plan::source`] reads it out.
    origin: words::OriginId,
}

/// Where a given number comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// What kind of source it is.
    pub kind: SourceKind,
    /// The place in the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<Pointer>,
    /// The address of the assumption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// What a judgement rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// The source that the document names, or the publication behind a built-in number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What the author says of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Low and high, where a range is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<(Number, Number)>,
}

choices! {
    /// What kind of source a number has.
    pub enum SourceKind {
        /// A judged number of the study.
        Assumption = "assumption",
        /// A counted number of the study.
        Observed = "observed",
        /// A change by an option or a scenario.
        Change = "change",
        /// The method itself, or its preset.
        Method = "method",
        /// A built-in series.
        Series = "series",
    }
}

#[allow(clippy::derivable_impls, reason = "the words are declared in one table")]
impl Default for SourceKind {
    fn default() -> Self {
        Self::Method
    }
}

/// Every figure of a study, in order.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub(crate) figures: Vec<Figure>,
    index: index::Index,
    words: words::Words,
    /// A key while it is looked up.
    spelt: String,
}

impl Plan {
    /// The figures, in order.
    #[must_use]
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// The figure with this key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<FigureId> {
        self.index.find(index::number(key.as_bytes()), key.as_bytes(), &self.figures)
    }

    /// What to say where somebody asks for a figure that the study does not have.
    pub(crate) fn unknown(&self, key: &str) -> crate::Problem {
        let suggestion = crate::document::read::suggestion(key, self.keys());
        crate::Problem::UnknownFigure { figure: key.to_owned(), suggestion }
    }

    /// The figure at a position.
    #[must_use]
    pub fn figure(&self, id: FigureId) -> Option<&Figure> {
        self.figures.get(id.0)
    }

    /// Every key, in alphabetical order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let mut keys: Vec<&str> = self.figures.iter().map(|figure| figure.key.as_str()).collect();
        keys.sort_unstable();
        keys.into_iter()
    }

    /// What a step has besides the figures it cites: the exponent of a power, the source of a given number.
    pub(crate) fn beside(&self, step: &Step) -> (Option<u32>, Option<Source>) {
        match step {
            Step::Power(_, exponent) => (Some(*exponent), None),
            Step::Given(given) => (None, Some(self.source(given))),
            Step::Sum(_)
            | Step::Less(..)
            | Step::Times(..)
            | Step::Over(..)
            | Step::Rest(_)
            | Step::Growth(_)
            | Step::Root(_)
            | Step::Least(..)
            | Step::Greatest(..)
            | Step::Chance(_)
            | Step::Lasting(_) => (None, None),
        }
    }
}
