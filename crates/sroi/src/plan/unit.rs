//! Units as types: what may multiply what while a plan is built.

use core::marker::PhantomData;

/// A figure whose unit is known. `Fig<Money> × Fig<Money>` does not compile.
#[derive(Debug)]
pub(crate) struct Fig<U>(pub(crate) super::FigureId, PhantomData<U>);

impl<U> Clone for Fig<U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<U> Copy for Fig<U> {}

impl<U> Fig<U> {
    pub(crate) fn new(id: super::FigureId) -> Self {
        Self(id, PhantomData)
    }
}

/// A unit marker.
pub(crate) trait Unitary {
    /// The same unit as a value.
    const UNIT: Unit;
}

/// What may be multiplied, and what comes out.
pub(crate) trait Times<Other>: Unitary {
    /// The unit of the product.
    type Product: Unitary;
}

/// What may be divided, and what comes out.
pub(crate) trait Over<Other>: Unitary {
    /// The unit of the quotient.
    type Quotient: Unitary;
}

macro_rules! units {
    ($( $(#[$doc:meta])* $name:ident = $word:literal, )+) => {
        /// The unit of a figure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum Unit {
            $( $(#[$doc])* $name, )+
        }

        impl Unit {
            /// Every unit, in order.
            pub const ALL: &'static [Self] = &[ $( Self::$name ),+ ];

            /// The word for it in answers and catalogues.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $( Self::$name => $word ),+ }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Debug)]
            pub(crate) struct $name;

            impl Unitary for $name {
                const UNIT: Unit = Unit::$name;
            }
        )+
    };
}

units! {
    /// Money of the study's currency.
    Money = "money",
    /// A share, a rate or a change of a rate.
    Share = "share",
    /// A number without a unit.
    Factor = "factor",
    /// Money for money.
    Ratio = "ratio",
    /// Hours of work.
    Hours = "hours",
    /// Hours for each post.
    HoursPerPost = "hours_per_post",
    /// Money for an hour.
    MoneyPerHour = "money_per_hour",
    /// Posts.
    Posts = "posts",
    /// Followers.
    Followers = "followers",
    /// Times that something was shown, seen or done.
    Events = "events",
    /// Events for each post.
    EventsPerPost = "events_per_post",
    /// Events for each post and each follower.
    EventsPerPostPerFollower = "events_per_post_per_follower",
    /// Posts times followers: how often a post could be seen.
    Exposures = "exposures",
    /// People.
    People = "people",
    /// An amount in the unit of a proxy.
    Amount = "amount",
    /// An amount for each person.
    AmountEach = "amount_each",
    /// Money for one unit of an outcome, or for one event.
    MoneyPerUnit = "money_per_unit",
    /// Money for a thousand events.
    MoneyPerThousand = "money_per_thousand",
    /// Money for a follower.
    MoneyPerFollower = "money_per_follower",
    /// Months.
    Months = "months",
    /// An index or a conversion between monies.
    PriceLevel = "price_level",
}

macro_rules! table {
    ($trait:ident, $result:ident: $( $one:ident, $other:ident => $out:ident; )+) => {
        $( impl $trait<$other> for $one { type $result = $out; } )+
    };
}

table! { Times, Product:
    Money, Share => Money;
    Money, Factor => Money;
    Share, Share => Share;
    Share, Factor => Share;
    Factor, Factor => Factor;
    Factor, Share => Factor;
    Hours, MoneyPerHour => Money;
    Hours, Share => Hours;
    Hours, Factor => Hours;
    MoneyPerHour, Factor => MoneyPerHour;
    Posts, HoursPerPost => Hours;
    Posts, MoneyPerUnit => Money;
    Posts, Followers => Exposures;
    Posts, Share => Posts;
    Posts, EventsPerPost => Events;
    Exposures, EventsPerPostPerFollower => Events;
    Followers, Share => Followers;
    Followers, Factor => Followers;
    Events, Share => Events;
    People, Share => People;
    People, AmountEach => Amount;
    Amount, Factor => Amount;
    Amount, Share => Amount;
    Amount, MoneyPerUnit => Money;
    MoneyPerUnit, Factor => MoneyPerUnit;
    MoneyPerUnit, PriceLevel => MoneyPerUnit;
    Events, MoneyPerUnit => Money;
    Factor, MoneyPerThousand => Money;
}

table! { Over, Quotient:
    Money, Money => Ratio;
    Money, Factor => Money;
    Money, Hours => MoneyPerHour;
    Money, Events => MoneyPerUnit;
    Money, Amount => MoneyPerUnit;
    Money, Followers => MoneyPerFollower;
    Hours, Factor => Hours;
    Amount, Factor => Amount;
    Events, Events => Share;
    Events, Followers => Share;
    Events, Factor => Factor;
    Share, Factor => Share;
    Followers, Followers => Share;
    MoneyPerUnit, PriceLevel => MoneyPerUnit;
    Factor, Factor => Factor;
}
