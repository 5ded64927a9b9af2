//! Something to say about a document, at a place, as data. The catalogues outside this crate word it.

use crate::pointer::Pointer;
use std::collections::BTreeMap;

mod problem;

pub use problem::Problem;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// No figures can be given.
    Error,
    /// Figures are given, but an assessor would object.
    Warning,
    /// It could be better.
    Advice,
}

/// The principle of Social Value International that a finding touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Principle {
    /// Involve stakeholders.
    InvolveStakeholders,
    /// Understand what changes.
    UnderstandChange,
    /// Value the things that matter.
    ValueWhatMatters,
    /// Only include what is material.
    OnlyWhatIsMaterial,
    /// Do not over-claim.
    DoNotOverClaim,
    /// Be transparent.
    BeTransparent,
    /// Verify the result.
    VerifyTheResult,
    /// Be responsive.
    BeResponsive,
}

/// Something to say about a document: a code, how much it weighs, where, and the values that the
/// catalogues need to word it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diagnostic {
    /// A stable word such as `share-out-of-range`; never reused for something else.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The principle it touches, for findings an assessor would raise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principle: Option<Principle>,
    /// The place in the document.
    pub pointer: Pointer,
    /// The same place by ids, such as `outcomes.prepared.deadweight`; empty for the whole document.
    pub address: String,
    /// The values in the message, as plain text.
    pub arguments: BTreeMap<&'static str, String>,
    /// Other places that matter, such as the first use of a repeated id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Pointer>,
    /// Byte offset in the text, where the pointer does not say it: text that is no JSON, the name of a field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<usize>,
}

/// Every diagnostic about one document, in order of place.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Nothing to say.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds a problem at a place.
    pub fn report(&mut self, at: &Pointer, address: impl Into<String>, problem: Problem) {
        self.0.push(problem.at(at, address));
    }

    /// Adds all of another list.
    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// True where at least one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Sorted: errors first, then by place in the document, then by code; the same twice is said once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        // "10" after "9": list positions compare as numbers.
        let key = |diagnostic: &Diagnostic| {
            let place: Vec<(u64, String)> = diagnostic
                .pointer
                .steps()
                .map(|step| step.parse::<u64>().map_or((u64::MAX, step), |index| (index, String::new())))
                .collect();
            (diagnostic.severity, place, diagnostic.code, diagnostic.arguments.clone())
        };
        self.0.sort_by_cached_key(key);
        self.0.dedup();
        self
    }

    /// The diagnostics, in order.
    pub fn iter(&self) -> core::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True where there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As a plain list.
    #[must_use]
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.0
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(alone: Diagnostic) -> Self {
        Self(vec![alone])
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = core::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl core::fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        for diagnostic in &self.0 {
            writeln!(f, "{} at {} {:?}", diagnostic.code, diagnostic.pointer, diagnostic.arguments)?;
        }
        Ok(())
    }
}

impl core::error::Error for Diagnostics {}

/// Declares an enum of problems from a table: variant, values, code, severity, principle.
///
/// Every value is text; its name is the name of the argument in the catalogues.
#[macro_export]
macro_rules! problems {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$doc:meta])* $variant:ident $( { $( $field:ident ),+ $(,)? } )? = $code:literal, $severity:ident $(, $principle:ident)? ; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "the values are explained by the variant's own line")]
        pub enum $name {
            $( $(#[$doc])* $variant $( { $( $field: String ),+ } )? ),+
        }

        impl $name {
            /// Every code, in the order of the table.
            pub const CODES: &'static [&'static str] = &[ $( $code ),+ ];

            /// The stable word for this problem.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $code ),+ }
            }

            /// How much it weighs.
            #[must_use]
            pub fn severity(&self) -> $crate::Severity {
                match self { $( Self::$variant { .. } => $crate::Severity::$severity ),+ }
            }

            /// The principle it touches, if it is one an assessor would name.
            #[must_use]
            pub fn principle(&self) -> Option<$crate::Principle> {
                match self { $( Self::$variant { .. } => $crate::problems!(@principle $($principle)?) ),+ }
            }

            /// The values in its message.
            #[must_use]
            pub fn arguments(&self) -> std::collections::BTreeMap<&'static str, String> {
                #[allow(unused_mut, reason = "some have no values")]
                let mut values: Vec<(&'static str, &String)> = Vec::new();
                match self {
                    $( Self::$variant $( { $( $field ),+ } )? => { $( $( values.push((stringify!($field), $field)); )+ )? } ),+
                }
                values.into_iter().map(|(name, value)| (name, value.clone())).collect()
            }

            /// This problem at a place: the pointer and the same place by ids.
            #[must_use]
            pub fn at(self, pointer: &$crate::Pointer, address: impl Into<String>) -> $crate::Diagnostic {
                $crate::Diagnostic {
                    code: self.code(),
                    severity: self.severity(),
                    principle: self.principle(),
                    pointer: pointer.clone(),
                    address: address.into(),
                    arguments: self.arguments(),
                    related: Vec::new(),
                    offset: None,
                }
            }
        }
    };
    (@principle) => { None };
    (@principle $principle:ident) => { Some($crate::Principle::$principle) };
}
