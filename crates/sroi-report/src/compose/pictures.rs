//! What the charts of a report share.

use super::Composer;
use crate::Formatter;
use sroi::Number;
use sroi_chart::{Chart, Plot, Tick, Value, nice_ticks};

/// As wide as the text of a sheet.
const WIDTH: u32 = 680;

/// A number as a length in a picture.
pub(super) fn value(number: Number) -> Value {
    number.to_string().parse().unwrap_or_default()
}

impl Composer<'_> {
    /// A chart, where it can be drawn: numbers may be too large for a picture.
    pub(super) fn picture(
        &self,
        id: &str,
        title: String,
        description: String,
        headings: impl IntoIterator<Item = String>,
        plot: Plot,
    ) -> Option<Chart> {
        let headings = headings.into_iter().collect();
        let chart = Chart { id: id.to_owned(), title, description, width: WIDTH, headings, plot };
        sroi_chart::draw(&chart, sroi_chart::Theme::Plain).is_ok().then_some(chart)
    }

    /// The scale of a chart that holds all these values, in words.
    pub(super) fn axis(
        &self,
        values: impl IntoIterator<Item = Number>,
        show: impl Fn(&Formatter, Number) -> String,
    ) -> Vec<Tick> {
        let values: Vec<Number> = values.into_iter().collect();
        let (Some(low), Some(high)) = (values.iter().min(), values.iter().max()) else { return Vec::new() };
        let ticks = nice_ticks(value(*low), value(*high), 6);
        let ticks = ticks.iter().filter_map(|tick| tick.parse::<Number>().ok());
        ticks.map(|tick| Tick { value: value(tick), text: show(self.words.formatter, tick) }).collect()
    }
}
