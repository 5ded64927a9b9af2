//! What is put in: staff hours, cash, goods, volunteer time.

use super::assumption::{Assumption, Judged};
use super::json::Node;
use super::read::{Decode, Place, Reader, choices, part};
use super::value::{Id, Month};

choices! {
    /// A kind of input.
    pub enum InputKind {
        /// Hours of paid staff.
        Staff = "staff",
        /// Money.
        Cash = "cash",
        /// Goods and services given.
        InKind = "in_kind",
        /// Hours of unpaid people, at a replacement rate.
        Volunteer = "volunteer",
    }
}

choices! {
    /// What an amount is per.
    pub enum Per {
        /// The whole activity.
        Activity = "activity",
        /// Each year.
        Year = "year",
        /// Each month.
        Month = "month",
        /// Each post of a channel.
        Post = "post",
        /// Once, in a named month.
        Once = "once",
    }
}

/// Shares by id, such as which part of an input belongs to which channel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// Where it stands.
    pub at: Place,
    /// The shares, each with its id.
    pub shares: Vec<(Id, Judged<Assumption>)>,
}

impl Decode for Shares {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        let members = reader.named(node)?;
        let at = reader.place();
        let read = |member: &super::json::Member<'_>| {
            let first = members.iter().find(|other| other.name == member.name).map(|first| &first.node);
            let share = reader.field(first, &member.name, false)?;
            Some((Id(member.name.clone().into_owned()), share))
        };
        Some(Self { at, shares: members.iter().filter_map(read).collect() })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Shares {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Shares".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let share = generator.subschema_for::<Judged<Assumption>>();
        schemars::json_schema!({ "description": "Shares by id.", "type": "object", "additionalProperties": share })
    }
}

part! {
    /// Something put in.
    pub struct Input {
        /// Its id.
        id: Id, required;
        /// What kind of input it is.
        kind: InputKind, required;
        /// Its name.
        name: String;
        /// Who gives it; the organisation where it is left out.
        stakeholder: Id;
        /// The role of the person.
        role: String;
        /// Hours a month.
        hours_per_month: Judged<Assumption>;
        /// Hours a week; a month has 52 ÷ 12 weeks.
        hours_per_week: Judged<Assumption>;
        /// Hours for each post of the channel.
        hours_per_post: Judged<Assumption>;
        /// Pay for an hour, before on-costs and overhead.
        hourly_rate: Judged<Assumption>;
        /// Salary of a year, before on-costs and overhead.
        annual_salary: Judged<Assumption>;
        /// Bonus of a year.
        annual_bonus: Judged<Assumption>;
        /// Hours worked in a year, without leave and holidays.
        productive_hours: Judged<Assumption>;
        /// Social insurance and the like, as a share of pay.
        on_costs: Judged<Assumption>;
        /// Rooms, equipment and the like, as a share of pay with on-costs.
        overhead: Judged<Assumption>;
        /// The share of the hours charged to the account; 1 where it is left out.
        share: Judged<Assumption>;
        /// An amount of money.
        amount: Judged<Assumption>;
        /// What the amount is per.
        per: Per;
        /// The month of an amount per `once`.
        month: Month;
        /// The channel whose posts are counted.
        channel: Id;
        /// Ad spend observed on a channel: `channels.x.spend`.
        from: String;
        /// The first and the last month in which it runs.
        runs: Vec<Month>;
        /// Which share of it belongs to which channel.
        channels: Shares;
    }
}

impl Input {
    /// The months in which it runs, where they are given as two months.
    pub(crate) fn window(&self) -> Option<(Month, Month)> {
        match self.runs.as_deref() {
            Some([first, last]) => Some((*first, *last)),
            _ => None,
        }
    }
}
