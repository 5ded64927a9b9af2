//! Numbers that a person judged.

use super::json::{Node, Value};
use super::read::{Decode, Place, Reader, choices, part};
use super::value::{Month, Whole};
use crate::number::Number;

choices! {
    /// The distribution between low and high.
    pub enum Shape {
        /// PERT with λ = 4: low and high are limits.
        Pert = "pert",
        /// Triangular: low and high are limits.
        Triangular = "triangular",
        /// Uniform: low and high are limits.
        Uniform = "uniform",
        /// Normal: low and high are the 5th and 95th percentile.
        Normal = "normal",
        /// Lognormal: low and high are the 5th and 95th percentile.
        Lognormal = "lognormal",
        /// Beta with the mean `value` after `n` observations.
        Beta = "beta",
        /// No spread.
        Fixed = "fixed",
    }
}

choices! {
    /// What a judgement rests on.
    pub enum Evidence {
        /// Counted.
        Measured = "measured",
        /// An experiment with a control group.
        Experiment = "experiment",
        /// A survey.
        Survey = "survey",
        /// A publication.
        Literature = "literature",
        /// Somebody who knows the field.
        Expert = "expert",
        /// Assumed.
        Assumed = "assumed",
    }
}

choices! {
    /// What a rate is a share of.
    pub enum RateBase {
        /// Of impressions.
        Impressions = "impressions",
        /// Of gross reach.
        Reach = "reach",
        /// Of followers before the month, per month.
        Followers = "followers",
    }
}

/// A bare number, or an object with more to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged<T> {
    /// What is said of the number.
    pub said: T,
    /// True for a bare number.
    pub bare: bool,
}

#[allow(private_bounds, reason = "only the crate's own parts are judged")]
impl<T: Judgement> Judged<T> {
    /// What the checks need to know of it.
    pub(crate) fn stated(&self) -> Stated<'_> {
        Stated { bare: self.bare, assumption: self.said.assumption() }
    }
}

/// An assumption, and whether it stands as a bare number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stated<'d> {
    pub(crate) bare: bool,
    pub(crate) assumption: Statement<'d>,
}

/// What every judged number says of itself, in the document that says it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statement<'d> {
    pub(crate) place: &'d Place,
    pub(crate) value: Option<Number>,
    pub(crate) low: Option<Number>,
    pub(crate) high: Option<Number>,
    pub(crate) shape: Option<Shape>,
    pub(crate) n: Option<Number>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) source: Option<&'d str>,
    pub(crate) same_as: Option<&'d str>,
    pub(crate) note: Option<&'d str>,
}

impl<T> core::ops::Deref for Judged<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.said
    }
}

impl<T: Judgement + Decode> Decode for Judged<T> {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Object(_) => T::decode(node, reader).map(|said| Self { said, bare: false }),
            _ => {
                let said = Number::decode(node, reader).map(|value| T::bare(reader.place(), value));
                said.map(|said| Self { said, bare: true })
            }
        }
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Judged<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}OrNumber", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let number = generator.subschema_for::<Number>();
        let object = generator.subschema_for::<T>();
        schemars::json_schema!({ "anyOf": [number, object] })
    }
}

/// What every judged number can say of itself.
pub(crate) trait Judgement: Sized {
    fn bare(place: Place, value: Number) -> Self;
    fn assumption(&self) -> Statement<'_>;
}

macro_rules! judged_part {
    (
        $(#[$meta:meta])*
        pub struct $name:ident { $( $(#[$doc:meta])* $field:ident $(as $json:literal)? : $type:ty $(, $need:ident)? ; )* }
    ) => {
        part! {
            $(#[$meta])*
            pub struct $name {
                /// The value that exact figures use.
                value: Number;
                /// The low end of what is plausible.
                low: Number;
                /// The high end of what is plausible.
                high: Number;
                /// The distribution between them; `pert` where low and high are given.
                shape: Shape;
                /// How many observations stand behind a `beta`.
                n: Number;
                /// What the judgement rests on.
                evidence: Evidence;
                /// Where it comes from.
                source: String;
                /// The address of another assumption that this one shares.
                same_as: String;
                $( $(#[$doc])* $field $(as $json)? : $type $(, $need)? ; )*
            }
        }

        impl Judgement for $name {
            fn bare(place: Place, value: Number) -> Self {
                Self { place, value: Some(value), ..Self::default() }
            }

            fn assumption(&self) -> Statement<'_> {
                Statement {
                    place: &self.place,
                    value: self.value,
                    low: self.low,
                    high: self.high,
                    shape: self.shape,
                    n: self.n,
                    evidence: self.evidence,
                    source: self.source.as_deref(),
                    same_as: self.same_as.as_deref(),
                    note: self.note.as_deref(),
                }
            }
        }
    };
}

judged_part! {
    /// A number that a person judged.
    pub struct Assumption {}
}

judged_part! {
    /// A share of something that is named.
    pub struct Rate {
        /// What it is a share of.
        of: RateBase, required;
    }
}

judged_part! {
    /// The number of followers that a forecast starts from, at the end of a month.
    pub struct Start {
        /// The month at whose end the account has so many followers; by default the month before the forecast.
        month: Month;
    }
}

judged_part! {
    /// The value in money of one unit of an outcome.
    pub struct Proxy {
        /// What the value is per, such as `person` or `hour`.
        unit: String;
        /// The year whose prices it is in.
        year: Whole;
        /// Its currency, where it is not the study's.
        currency: String;
        /// The licence under which the value may be passed on.
        licence: String;
        /// Its id in a proxy pack.
        reference as "ref": String;
        /// True to bring it to the study's currency and price year.
        reprice: bool;
    }
}
