//! The study as a whole: cover, activity, convention, stakeholders.

use super::assumption::{Assumption, Judged};
use super::change::{Correlation, OptionPart, Risk, Scenario};
use super::channel::Channel;
use super::input::Input;
use super::json::{Node, Value};
use super::outcome::{MediaEquivalent, Outcome, Return};
use super::read::{Decode, Reader, choices, part};
use super::value::{Id, Month, Whole};
use crate::diagnostic::Problem;
use crate::number::Number;

choices! {
    /// The language in which the study's own texts are written.
    pub enum Language {
        /// English.
        En = "en",
        /// Japanese.
        Ja = "ja",
    }
}

choices! {
    /// Whether the study looks ahead or back.
    pub enum StudyKind {
        /// Looks ahead.
        Forecast = "forecast",
        /// Looks back.
        Evaluation = "evaluation",
    }
}

part! {
    /// One study: what was put into social-media work, what it did, and what changed.
    pub struct Study {
        /// The schema of this document, for editors.
        schema as "$schema": String;
        /// The version of the format: "1".
        sroi: String, required;
        /// The title of the study.
        title: String;
        /// The id of the stakeholder whose money ROI counts.
        organisation: Id;
        /// Who made the study.
        author: String;
        /// The language of the texts in the study.
        language: Language;
        /// The currency of every amount without one of its own: an ISO 4217 code.
        currency: String, required;
        /// The year in whose prices the amounts are.
        price_year: Whole;
        /// Whether the study looks ahead or back.
        kind: StudyKind;
        /// The months studied.
        activity: Activity, required;
        /// How impact, time and the ratio are worked out: the name of a preset, or a preset with changes.
        convention: ConventionChoice;
        /// Who changes, and who puts something in.
        stakeholders: Vec<Stakeholder>;
        /// What is put in.
        inputs: Vec<Input>;
        /// Accounts and sites.
        channels: Vec<Channel>;
        /// Money that comes back.
        returns: Vec<Return>;
        /// Advertising equivalents; reported apart, never part of a ratio.
        media_equivalent: Vec<MediaEquivalent>;
        /// What changes for people.
        outcomes: Vec<Outcome>;
        /// What may go wrong.
        risks: Vec<Risk>;
        /// Courses of action to compare; `hold` (no change) is implied.
        options: Vec<OptionPart>;
        /// States of the world to compare.
        scenarios: Vec<Scenario>;
        /// Assumptions that move together.
        correlations: Vec<Correlation>;
        /// Proxy packs used.
        packs: Vec<String>;
    }
}

part! {
    /// The months studied.
    pub struct Activity {
        /// The first month.
        start: Month, required;
        /// How many months.
        months: Whole, required;
    }
}

part! {
    /// A group that changes, or that puts something in.
    pub struct Stakeholder {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// How many people it has.
        size: Number;
        /// Who decided that it matters.
        decided_by: String;
    }
}

choices! {
    /// A named set of conventions.
    pub enum Preset {
        /// A Guide to Social Return on Investment (2012).
        Guide2012 = "guide-2012",
        /// The Value Map workbook: the first year undiscounted.
        ValueMap = "value-map",
        /// The guide with HM Treasury's declining schedule.
        GreenBook = "green-book",
        /// New Zealand Treasury CBAx: middle of the year.
        Cbax = "cbax",
        /// Nothing discounted.
        Undiscounted = "undiscounted",
    }
}

choices! {
    /// How deadweight, displacement and attribution are combined.
    pub enum Deductions {
        /// (1 − a) × (1 − b) × (1 − c).
        Multiply = "multiply",
        /// 1 − (a + b + c).
        Subtract = "subtract",
    }
}

choices! {
    /// The shape of the drop-off.
    pub enum DropOffShape {
        /// (1 − d)ⁿ.
        Compound = "compound",
        /// max(0, 1 − d n).
        Linear = "linear",
    }
}

choices! {
    /// When drop-off starts.
    pub enum DropOffFrom {
        /// In the second year of the outcome.
        SecondYear = "second_year",
        /// In the first year of the outcome.
        FirstYear = "first_year",
        /// After the activity.
        AfterActivity = "after_activity",
    }
}

choices! {
    /// What the duration counts.
    pub enum DurationCounts {
        /// All years of the outcome.
        Total = "total",
        /// Years beyond the activity.
        AfterActivity = "after_activity",
    }
}

choices! {
    /// Where negative outcomes stand.
    pub enum NegativeOutcomes {
        /// In the numerator, as less value.
        Numerator = "numerator",
        /// In the denominator, as more input.
        Denominator = "denominator",
    }
}

choices! {
    /// A schedule of discount rates that fall with time.
    pub enum Schedule {
        /// HM Treasury Green Book, standard.
        GreenBook = "green-book",
        /// HM Treasury Green Book, health.
        GreenBookHealth = "green-book-health",
        /// HM Treasury Green Book, reduced rates for catastrophic risk.
        GreenBookCatastrophic = "green-book-catastrophic",
    }
}

/// A discount rate, or the name of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(untagged))]
pub enum DiscountRate {
    /// One rate for every year.
    Rate(Box<Judged<Assumption>>),
    /// A schedule.
    Schedule(Schedule),
}

impl Decode for DiscountRate {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Text(text) if text.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                Schedule::decode(node, reader).map(Self::Schedule)
            }
            _ => Decode::decode(node, reader).map(|rate| Self::Rate(Box::new(rate))),
        }
    }
}

part! {
    /// A preset with changes.
    pub struct ConventionParts {
        /// The preset that the rest changes.
        preset: Preset;
        /// The discount rate, or the name of a schedule.
        discount_rate: DiscountRate;
        /// The discount exponent of the first year: 0, 0.5 or 1.
        first_year_exponent: Number;
        /// How the deductions are combined.
        deductions: Deductions;
        /// The shape of the drop-off.
        drop_off_shape: DropOffShape;
        /// When drop-off starts.
        drop_off_from: DropOffFrom;
        /// What the duration counts.
        duration_counts: DurationCounts;
        /// Whether inputs of later years are discounted.
        inputs_discounted: bool;
        /// Where negative outcomes stand.
        negative_outcomes: NegativeOutcomes;
    }
}

/// The name of a preset, or a preset with changes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(untagged))]
pub enum ConventionChoice {
    /// A preset as it stands.
    Preset(Preset),
    /// A preset with changes.
    Parts(Box<ConventionParts>),
}

impl Decode for ConventionChoice {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Object(_) => ConventionParts::decode(node, reader).map(|parts| Self::Parts(Box::new(parts))),
            _ => Preset::decode(node, reader).map(Self::Preset),
        }
    }
}

/// Reads the top of a document, after making sure that it is a study of a version known here.
pub(super) fn read(node: &Node, reader: &mut Reader) -> Option<Study> {
    let Value::Object(_) = &node.value else {
        reader.report(Problem::NotAStudy { found: node.value.kind().to_owned() });
        return None;
    };
    let version = match node.member("sroi").map(|version| &version.value) {
        Some(Value::Text(version) | Value::Number(version)) => Some(version.as_ref()),
        _ => None,
    };
    match version {
        Some("1") => {}
        Some(version) => {
            let at = reader.place().field("sroi");
            let problem = Problem::UnsupportedVersion { found: version.to_owned() };
            reader.problems.report(&at.pointer, at.address, problem);
            return None;
        }
        None => {
            reader.report(Problem::NotAStudy { found: node.value.kind().to_owned() });
            return None;
        }
    }
    Study::decode(node, reader)
}
