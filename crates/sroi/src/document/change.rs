//! What may go wrong, what could be done, and what moves together.

use super::assumption::{Assumption, Judged};
use super::read::part;
use super::value::{Id, Month, Whole};
use crate::number::Number;

part! {
    /// Something that may go wrong, at most once in an activity year.
    pub struct Risk {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// How likely it is in a year.
        probability_per_year: Judged<Assumption>, required;
        /// What it costs, besides hours.
        cost: Judged<Assumption>;
        /// Hours of work to respond.
        response_hours: Judged<Assumption>;
        /// The staff input whose loaded rate those hours cost: `inputs.editor`.
        rate_from: String;
    }
}

part! {
    /// One change: exactly one of `set`, `add`, `multiply`.
    pub struct Change {
        /// The address of an assumption.
        at: String, required;
        /// The new value.
        set: Judged<Assumption>;
        /// What is added to value, low and high.
        add: Number;
        /// What value, low and high are multiplied by.
        multiply: Number;
        /// The first month of the activity in which it holds, counted from 1; all months where it is left out.
        from_month: Whole;
    }
}

part! {
    /// A course of action.
    pub struct OptionPart {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// What it changes, in order.
        changes: Vec<Change>;
        /// What it costs the organisation once: leaving a contract, training.
        costs: Vec<OptionCost>;
        /// Followers that it moves from one channel to another.
        transfers: Vec<Transfer>;
    }
}

part! {
    /// A cost that an option has once, paid in money by the organisation.
    pub struct OptionCost {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// How much is paid.
        amount: Judged<Assumption>, required;
        /// The month in which it is paid; the first that no channel observed where it is left out.
        month: Month;
    }
}

part! {
    /// Followers of one channel who join another at the start of a month. How many of them follow the other channel
    /// already, and so cannot join it, is for the share to leave out.
    pub struct Transfer {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// The id of the channel whose followers are asked to move.
        from: Id, required;
        /// The id of the channel that they join.
        to: Id, required;
        /// The share of them who join.
        share: Judged<Assumption>, required;
        /// The month at whose start they join; the first that no channel observed where it is left out.
        month: Month;
        /// True where the channel they leave keeps nobody from then on, which holds where it is left out. False where
        /// it goes on and they follow both.
        closes: bool;
    }
}

part! {
    /// A state of the world.
    pub struct Scenario {
        /// Its id.
        id: Id, required;
        /// Its name.
        name: String;
        /// What it changes, in order.
        changes: Vec<Change>;
    }
}

part! {
    /// Assumptions that move together.
    pub struct Correlation {
        /// Their addresses.
        between: Vec<String>, required;
        /// The rank correlation between each two of them, from −1 to 1.
        rank: Number, required;
    }
}
