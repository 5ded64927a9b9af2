//! What an option takes once, and the followers that it moves from one channel to another.

use super::ParameterId;
use super::channel::Channel;
use super::checker::Checker;
use super::parameter::{Bounds, Kind};
use crate::diagnostic::Problem;
use crate::document::{self, Month, Place};
use crate::plan::Unit;

/// A cost that an option has once, such as leaving a contract or training.
#[derive(Clone, Debug)]
pub(crate) struct OnceCost {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) amount: ParameterId,
    /// The month in which it is paid, counted from 1.
    pub(crate) month: u32,
}

/// Followers of one channel who join another at the start of a month.
#[derive(Clone, Debug)]
pub(crate) struct Transfer {
    pub(crate) id: String,
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) share: ParameterId,
    pub(crate) month: u32,
    /// True where the channel they leave keeps nobody.
    pub(crate) closes: bool,
}

/// What an option brings besides its changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transition {
    pub(crate) costs: Vec<OnceCost>,
    pub(crate) transfers: Vec<Transfer>,
}

impl Checker {
    /// Checks what an option brings besides its changes; `first` is the first month that is open.
    pub(crate) fn transition(
        &mut self,
        option: &document::OptionPart,
        channels: &[Channel],
        first: u32,
    ) -> Option<Transition> {
        self.unique(option.costs.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(option.transfers.iter().flatten().map(|part| (&part.id, &part.place)));
        let costs: Vec<_> = option.costs.iter().flatten().map(|part| self.once_cost(part, first)).collect();
        let transfers: Vec<_> =
            option.transfers.iter().flatten().map(|part| self.transfer(part, channels, first)).collect();
        let transfers = transfers.into_iter().collect::<Option<Vec<_>>>()?;
        for (transfer, said) in transfers.iter().zip(option.transfers.iter().flatten()) {
            if leads_back(&transfers, transfer) {
                let name = channels.get(transfer.from).map(|channel| channel.id.clone()).unwrap_or_default();
                self.report(&said.place, Problem::TransferLoop { channel: name });
                return None;
            }
        }
        Some(Transition { costs: costs.into_iter().collect::<Option<Vec<_>>>()?, transfers })
    }

    fn once_cost(&mut self, part: &document::OptionCost, first: u32) -> Option<OnceCost> {
        let id = part.id.as_ref()?.to_string();
        let name = part.name.clone().unwrap_or_else(|| id.clone());
        let money = Kind::new(Bounds::NonNegative, Unit::Money, &name);
        let amount = part.amount.as_ref().and_then(|amount| self.parameter(&amount.stated(), &money));
        let month = self.open_month(part.month, &part.place, first)?;
        Some(OnceCost { id, name, amount: amount?, month })
    }

    fn transfer(&mut self, part: &document::Transfer, channels: &[Channel], first: u32) -> Option<Transfer> {
        let place = &part.place;
        let id = part.id.as_ref()?.to_string();
        let known: Vec<&str> = channels.iter().map(|channel| channel.id.as_str()).collect();
        let from = part.from.as_ref().and_then(|from| self.refer(from.as_str(), &known, &place.field("from")));
        let to = part.to.as_ref().and_then(|to| self.refer(to.as_str(), &known, &place.field("to")));
        let owner = part.name.clone().unwrap_or_else(|| id.clone());
        let share = Kind::new(Bounds::Share, Unit::Share, &owner);
        let share = part.share.as_ref().and_then(|said| self.parameter(&said.stated(), &share));
        let month = self.open_month(part.month, place, first)?;
        let (from, to) = (from?, to?);
        for (channel, field) in [(from, "from"), (to, "to")] {
            // Followers move between channels that are worked out, from the month after they start on.
            let forecast = channels.get(channel).and_then(|channel| channel.forecast.as_ref());
            let Some((_, start)) = forecast.and_then(|forecast| forecast.start.as_ref()) else {
                self.report(&place.field(field), Problem::MissingField { field: "forecast.followers".into() });
                return None;
            };
            let earliest = start.later(1).since(self.start).map_or(1, |since| since.saturating_add(1));
            if month < earliest {
                let problem = Problem::ChangeInPast { month: month.to_string(), first: earliest.to_string() };
                self.report(place, problem);
                return None;
            }
        }
        Some(Transfer { id, from, to, share: share?, month, closes: part.closes.unwrap_or(true) })
    }

    /// The number of a month that no channel has observed: the one that is named, or the first.
    fn open_month(&mut self, month: Option<Month>, place: &Place, first: u32) -> Option<u32> {
        let at = place.field("month");
        let number = match month {
            Some(month) => self.month(month, &at)?,
            None => first,
        };
        let problem = if number < first {
            Problem::ChangeInPast { month: number.to_string(), first: first.to_string() }
        } else if number > self.months {
            // Every month has been observed.
            let (month, last) =
                (self.start.later(first.saturating_sub(1)), self.start.later(self.months.saturating_sub(1)));
            Problem::MonthOutside { month: month.to_string(), first: self.start.to_string(), last: last.to_string() }
        } else {
            return Some(number);
        };
        self.report(if month.is_some() { &at } else { place }, problem);
        None
    }
}

/// True where followers who leave a channel come back to it.
fn leads_back(transfers: &[Transfer], start: &Transfer) -> bool {
    let mut reached = vec![start.to];
    let mut position = 0;
    while let Some(at) = reached.get(position).copied() {
        if at == start.from {
            return true;
        }
        for next in transfers.iter().filter(|transfer| transfer.from == at) {
            if !reached.contains(&next.to) {
                reached.push(next.to);
            }
        }
        position = position.saturating_add(1);
    }
    false
}
