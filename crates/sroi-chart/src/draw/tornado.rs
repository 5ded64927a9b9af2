//! How far a figure moves when one thing after the other is changed.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

mod ends;

use super::distribution::flag;
use super::flags::{Flags, Stroke};
use super::legend::{self, Fill, Meaning, Sample};
use super::rows::{Entry, MARK, Rows};
use super::ticks;
use crate::scale::Scale;
use crate::svg::Pen;
use crate::{Mark, Swing, Tornado};
use ends::{Bar, Said};

/// How much of the room for the bars the words at their ends may take.
const MOST_WORDS: f64 = 0.5;

pub(super) fn draw(tornado: &Tornado, width: f64, pen: &mut Pen) -> f64 {
    let stated = tornado.stated.value.get();
    let bars: Vec<[Bar<'_>; 2]> = tornado.rows.iter().map(|row| ends::bars(row, stated)).collect();
    let ends = [(Fill::Hatched, &tornado.low), (Fill::Solid, &tornado.high)];
    let meanings = ends.map(|(fill, words)| Meaning::new(Sample::Filled(fill), words, ""));
    let top = match legend::draw(&meanings, width, 0.0, pen) {
        0.0 => 0.0,
        height => height + 8.0,
    };

    // The places of the names above depend on the scale, and so on the rows; the rows begin below them.
    let layout = Layout::new(tornado, &bars, width, 0.0);
    let names = |scale: &Scale| Flags::new(flags(tornado, scale), width, top);
    let head = names(&layout.scale).bottom(top);
    let Layout { rows, scale, said } = Layout::new(tornado, &bars, width, head);

    let pieces = match said {
        Said::AtEnds => rows.pieces(),
        Said::Below => bars.iter().zip(&rows.rows).map(|(bars, row)| Said::piece(bars, row)).collect(),
    };
    for tick in &tornado.axis {
        let at = scale.at(tick.value.get());
        for (top, bottom) in &pieces {
            pen.rule((at, *top), (at, *bottom), crate::theme::Colour::Line, 1.0);
        }
    }
    for ((swing, bars), row) in tornado.rows.iter().zip(&bars).zip(&rows.rows) {
        pen.group("swing", swing.key.as_deref());
        rows.draw(row, pen);
        for (bar, middle) in bars.iter().zip(said.middles(bars, row, width)) {
            bar.draw(&swing.label, &scale, stated, middle, pen);
        }
        pen.end("g");
    }
    names(&scale).draw(head, &pieces, pen);
    for (bars, row) in bars.iter().zip(&rows.rows) {
        said.draw(bars, &scale, row, width, pen);
    }
    let bottom = rows.bottom + MARK / 4.0;
    match ticks::below(&tornado.axis, &scale, (rows.left, width), bottom, pen) {
        0.0 => rows.bottom,
        height => bottom + height,
    }
}

fn flags<'a>(tornado: &'a Tornado, scale: &Scale) -> Vec<super::flags::Flag<'a>> {
    let threshold = tornado.threshold.iter().map(|mark: &Mark| flag(Stroke::Dashed, mark, scale));
    threshold.chain([flag(Stroke::Solid, &tornado.stated, scale)]).collect()
}

/// Where names, bars and words stand.
struct Layout {
    rows: Rows,
    scale: Scale,
    said: Said,
}

impl Layout {
    /// Names beside the bars, else above them; words at the ends of the bars, else below them.
    fn new(tornado: &Tornado, bars: &[[Bar<'_>; 2]], width: f64, top: f64) -> Self {
        let entries = |said: Said| -> Vec<Entry<'_>> {
            tornado.rows.iter().zip(bars).map(|(swing, bars)| entry(swing, said.height(bars, width))).collect()
        };
        let (left, right) = ends::rooms(bars, width);
        let at_ends = entries(Said::AtEnds);
        let beside = Rows::new(&at_ends, width, top, 1.0);
        let fits = |rows: &Rows| left + right <= (rows.right - rows.left) * MOST_WORDS;
        let (rows, said) = if fits(&beside) {
            (beside, Said::AtEnds)
        } else {
            let above = Rows::above(&at_ends, width, top);
            if fits(&above) {
                (above, Said::AtEnds)
            } else {
                (Rows::above(&entries(Said::Below), width, top), Said::Below)
            }
        };
        let (left, right) = match said {
            Said::AtEnds => (left, right),
            Said::Below => (2.0, 2.0),
        };
        let values = tornado.rows.iter().flat_map(|row| [row.low.value, row.high.value]);
        let values = values.chain([tornado.stated.value]).chain(tornado.threshold.iter().map(|mark| mark.value));
        let values = values.chain(tornado.axis.iter().map(|tick| tick.value)).map(crate::Value::get);
        let scale = Scale::new(values, rows.left + left, rows.right - right);
        Self { rows, scale, said }
    }
}

fn entry(swing: &Swing, mark: f64) -> Entry<'_> {
    Entry { label: &swing.label, text: "", strong: false, muted: false, total: false, mark }
}
