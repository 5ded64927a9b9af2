//! What an option takes once, and the followers that it moves from one channel to another.

use super::cost::{Line, LineKind};
use super::{Method, Monthly};
use crate::document::Month;
use crate::model::channel::Channel;
use crate::plan::{Fig, Followers, Money, Share};
use std::collections::BTreeMap;

impl Method<'_> {
    /// One line for each cost that the option has once.
    pub(super) fn once_costs(&mut self) -> Vec<Line> {
        let model = self.model;
        let mut lines = Vec::new();
        for cost in &model.transition.costs {
            let amount: Fig<Money> = self.parameter(cost.amount, cost.month);
            lines.push(Line {
                id: format!("option.{}", cost.id),
                name: cost.name.clone(),
                kind: LineKind::Cash,
                stakeholder: model.organisation.clone(),
                monthly: Monthly::from([(cost.month, amount)]),
                hours: BTreeMap::new(),
                channels: Vec::new(),
                counted: true,
            });
        }
        lines
    }

    /// Channels in an order in which those that others take followers from come first.
    pub(super) fn growing_order(&self) -> Vec<usize> {
        let transfers = &self.model.transition.transfers;
        let mut waiting: Vec<usize> = (0..self.model.channels.len()).collect();
        let mut order = Vec::new();
        while !waiting.is_empty() {
            let ready = |channel: &usize| {
                transfers
                    .iter()
                    .filter(|transfer| transfer.to == *channel)
                    .all(|transfer| order.contains(&transfer.from))
            };
            // The checks leave no loop.
            let position = waiting.iter().position(ready).unwrap_or(0);
            order.push(waiting.remove(position));
        }
        order
    }

    /// Followers at the start of a month: those of the month before, and who joins from other channels.
    pub(super) fn joined(
        &mut self,
        index: usize,
        channel: &Channel,
        month: Month,
        before: Fig<Followers>,
    ) -> Fig<Followers> {
        let model = self.model;
        let number = self.number(month);
        let mut terms = vec![before];
        for transfer in &model.transition.transfers {
            if transfer.to != index || transfer.month != number {
                continue;
            }
            let Some(theirs) = self.followers_at(transfer.from, month.before()) else { continue };
            let share: Fig<Share> = self.parameter(transfer.share, number);
            let label = Self::month_label("followers-joined", channel, month);
            let key = Self::month_key(channel, month, &format!("joined.{}", transfer.id));
            terms.push(self.plan.times(key, label, theirs, share));
        }
        if terms.len() == 1 {
            return before;
        }
        let label = Self::month_label("followers-at-start", channel, month);
        let start = self.plan.sum(Self::month_key(channel, month, "followers_at_start"), label, &terms);
        self.starting.insert((index, month), start);
        start
    }

    /// True from the month on at whose start the followers of a channel left it for others.
    pub(super) fn is_closed(&self, index: usize, number: u32) -> bool {
        let transfers = &self.model.transition.transfers;
        transfers.iter().any(|part| part.closes && part.from == index && part.month <= number)
    }

    /// Followers of a channel that was closed at the start of this month or of one before.
    pub(super) fn closed(&mut self, index: usize, channel: &Channel, month: Month) -> Option<Fig<Followers>> {
        let number = self.number(month);
        if !self.is_closed(index, number) {
            return None;
        }
        let none: Fig<Followers> = self.zero();
        self.starting.insert((index, month), none);
        let label = Self::month_label("followers", channel, month);
        Some(self.plan.sum(Self::month_key(channel, month, "followers"), label, &[none]))
    }

    /// Followers at the start of a month.
    pub(super) fn followers_before(&self, channel: usize, month: Month) -> Option<Fig<Followers>> {
        let joined = self.starting.get(&(channel, month)).copied();
        joined.or_else(|| self.followers_at(channel, month.before()))
    }
}
