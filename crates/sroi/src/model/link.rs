//! Links between channels: what a post sends to a blog, and a blog to a site.

use super::ParameterId;
use super::channel::Channel;
use super::checker::Checker;
use super::input::Names;
use super::known::Known;
use super::metric::Metric;
use super::parameter::{Bounds, Kind};
use crate::diagnostic::Problem;
use crate::document;
use crate::plan::Unit;

/// What arrives at a channel from another.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) channel: usize,
    pub(crate) metric: Metric,
    pub(crate) rate: ParameterId,
}

impl Checker {
    /// Reads what arrives at each channel from the others, once they are all known.
    pub(crate) fn links(&mut self, said: &[document::Channel], channels: &mut [Channel], names: &Names<'_>) {
        let forecasts =
            |channel: &document::Channel| channel.forecast.as_ref().and_then(|forecast| forecast.links.clone());
        let mut read: Vec<(usize, document::Link, Link)> = Vec::new();
        for (position, channel) in said.iter().enumerate() {
            let links = forecasts(channel).unwrap_or_default();
            self.unique(links.iter().map(|link| (&link.id, &link.place)));
            for part in links {
                if let Some(link) = self.link(&part, names) {
                    read.push((position, part, link));
                }
            }
        }
        for (position, _, link) in &read {
            let forecast = channels.get_mut(*position).and_then(|channel| channel.forecast.as_mut());
            if let Some(forecast) = forecast {
                forecast.links.push(link.clone());
            }
        }
        for (position, part, link) in &read {
            let from = &part.place.field("from");
            if leads_back(channels, *position, link) {
                let channel = channels.get(*position).map(|channel| channel.id.clone()).unwrap_or_default();
                self.report(from, Problem::LinkLoop { channel });
                // Nothing more can be said of it.
                channels.iter_mut().filter_map(|channel| channel.forecast.as_mut()).for_each(|part| part.links.clear());
                return;
            }
            self.source_known(channels, *position, link, from);
        }
    }

    fn link(&mut self, part: &document::Link, names: &Names<'_>) -> Option<Link> {
        let id = part.id.as_ref()?.to_string();
        let name = part.name.clone().unwrap_or_else(|| id.clone());
        let rate = part
            .rate
            .as_ref()
            .and_then(|rate| self.parameter(&rate.stated(), &Kind::new(Bounds::Share, Unit::Share, &name)));
        let place = part.place.field("from");
        let (channel, metric) = self.metric(part.from.as_deref()?, names, &place)?;
        if metric == Metric::Followers {
            self.report(&place, Problem::StockInChain { metric: metric.word().into() });
            return None;
        }
        Some(Link { id, name, channel, metric, rate: rate? })
    }

    /// Says it where a forecast month of the channel lacks what should arrive.
    fn source_known(&mut self, channels: &[Channel], to: usize, link: &Link, place: &document::Place) {
        let (Some(to), Some(from)) = (channels.get(to), channels.get(link.channel)) else { return };
        let months = (0..self.months).map(|number| self.start.later(number));
        let known = |month: &document::Month| matches!(from.known(*month, link.metric), Known::Missing);
        if let Some(month) = months.filter(|month| to.is_forecast(*month)).find(known) {
            let problem = Problem::MetricMissing { metric: link.metric.word().into(), month: month.to_string() };
            self.report(place, problem);
        }
    }
}

/// True where the views of a channel would rest on themselves: links are the only way from channel to channel.
fn leads_back(channels: &[Channel], to: usize, link: &Link) -> bool {
    let mut reached: Vec<usize> = (link.metric == Metric::Views).then_some(link.channel).into_iter().collect();
    let mut position = 0;
    while let Some(at) = reached.get(position).copied() {
        if at == to {
            return true;
        }
        let forecast = channels.get(at).and_then(|channel| channel.forecast.as_ref());
        for next in forecast.into_iter().flat_map(|forecast| &forecast.links) {
            if next.metric == Metric::Views && !reached.contains(&next.channel) {
                reached.push(next.channel);
            }
        }
        position = position.saturating_add(1);
    }
    false
}
