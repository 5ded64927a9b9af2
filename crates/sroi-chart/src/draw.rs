//! From a description to a picture.

mod area;
mod bands;
mod bars;
mod columns;
mod course;
mod distribution;
mod dots;
mod flags;
mod flow;
mod hatch;
mod legend;
mod lines;
mod note;
mod order;
mod rows;
mod spread;
mod ticks;
mod tornado;

use crate::check::check;
use crate::svg::Pen;
use crate::{Chart, Plot, Problem, Theme};

/// Between these a picture is drawn as wide as it is asked for.
const NARROWEST: u32 = 280;
const WIDEST: u32 = 1600;

/// The chart as SVG: one element with its title and description, without styles or scripts. Marks carry
/// the key of their figure as `data-key`.
///
/// ```
/// use sroi_chart::{Chart, Theme, draw};
/// let chart: Chart = serde_json::from_str(
///     r#"{ "id": "a", "title": "Ratio", "description": "", "width": 320,
///          "plot": { "kind": "dots", "rows": [{ "label": "<b>", "value": 0.73, "text": "0.73", "key": "sroi.ratio" }] } }"#,
/// )?;
/// let svg = draw(&chart, Theme::Css).expect("one dot can be drawn");
/// assert!(svg.contains("data-key=\"sroi.ratio\"") && svg.contains("&lt;b&gt;"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// What is wrong with the description; the first thing, for a page that is being written.
pub fn draw(chart: &Chart, theme: Theme) -> Result<String, Problem> {
    check(chart)?;
    let width = f64::from(chart.width.clamp(NARROWEST, WIDEST));
    let mut pen = Pen::new(theme);
    let (kind, height) = match &chart.plot {
        Plot::Bars(bars) => ("bars", bars::draw(bars, width, &mut pen)),
        Plot::Columns(columns) => ("columns", columns::draw(columns, width, &mut pen)),
        Plot::Lines(lines) => ("lines", lines::draw(lines, width, &mut pen)),
        Plot::Dots(dots) => ("dots", dots::draw(dots, width, &mut pen)),
        Plot::Distribution(distribution) => ("distribution", distribution::draw(distribution, width, &mut pen)),
        Plot::Tornado(tornado) => ("tornado", tornado::draw(tornado, width, &mut pen)),
        Plot::Bands(bands) => ("bands", bands::draw(bands, width, &mut pen)),
        Plot::Flow(flow) => ("flow", flow::draw(flow, width, &mut pen)),
    };
    Ok(pen.finish(&chart.id, kind, &chart.title, &chart.description, (width, height)))
}
