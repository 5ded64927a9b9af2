//! What a column of an impact map can mean.

use core::str::FromStr;

macro_rules! fields {
    ( $( $(#[$doc:meta])* $variant:ident = $word:literal; )+ ) => {
        /// What a column of an impact map means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Field {
            $( $(#[$doc])* $variant, )+
        }

        impl Field {
            /// Every field, in the order of an impact map.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            /// A stable word for it, such as `drop_off`.
            ///
            /// ```
            /// assert_eq!(sroi_import::Field::DropOff.word(), "drop_off");
            /// ```
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),+ }
            }
        }
    };
}

fields! {
    /// Who changes, or puts something in.
    Stakeholder = "stakeholder";
    /// How many people the group has.
    Size = "size";
    /// What is thought to change for them, before anybody is asked.
    Change = "change";
    /// What they put in.
    Input = "input";
    /// What that is worth in money.
    InputValue = "input_value";
    /// What was done, in numbers.
    Output = "output";
    /// What changed.
    Outcome = "outcome";
    /// How it is measured.
    Indicator = "indicator";
    /// Where the quantity comes from.
    QuantitySource = "quantity_source";
    /// How much changed, or for how many.
    Quantity = "quantity";
    /// How many years it lasts.
    Duration = "duration";
    /// Whether it starts in the period of the activity (1) or after it (2).
    Starts = "starts";
    /// What stands for its value.
    Proxy = "proxy";
    /// What one unit of it is worth in money.
    Value = "value";
    /// What the value is per.
    Unit = "unit";
    /// Where the value comes from.
    ProxySource = "proxy_source";
    /// The share that would have happened anyway.
    Deadweight = "deadweight";
    /// The share that only moved from elsewhere.
    Displacement = "displacement";
    /// A share of the outcome, without a word on whose it is.
    Attribution = "attribution";
    /// The share that others brought about.
    AttributionToOthers = "attribution_to_others";
    /// The share that is ours.
    CreditedShare = "credited_share";
    /// What is lost each year after the first.
    DropOff = "drop_off";
    /// Anything else to remember.
    Note = "note";
    /// A result: the impact of the first year.
    Impact = "impact";
    /// Another result, such as the value of a year.
    Result = "result";
    /// Not to be taken over.
    Ignore = "ignore";
    /// Not known.
    Unknown = "unknown";
}

impl Field {
    /// True for a share of the whole: a percentage or a fraction.
    #[must_use]
    pub fn is_share(self) -> bool {
        matches!(
            self,
            Self::Deadweight
                | Self::Displacement
                | Self::Attribution
                | Self::AttributionToOthers
                | Self::CreditedShare
                | Self::DropOff
        )
    }

    /// True for a number that an outcome needs or that makes it smaller.
    pub(crate) fn is_measured(self) -> bool {
        self.is_share() || matches!(self, Self::Quantity | Self::Value | Self::Proxy | Self::Duration | Self::Indicator)
    }

    pub(crate) fn is_attribution(self) -> bool {
        matches!(self, Self::Attribution | Self::AttributionToOthers | Self::CreditedShare)
    }

    /// True for what is worked out anew.
    pub(crate) fn is_result(self) -> bool {
        matches!(self, Self::Impact | Self::Result)
    }
}

impl FromStr for Field {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|field| field.word() == word).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_json() {
        for field in Field::ALL {
            assert_eq!(serde_json::to_value(field).unwrap(), field.word());
            assert_eq!(field.word().parse(), Ok(*field));
        }
    }
}
