//! One description of a chart → an accessible SVG that a page or a report can colour.
//!
//! A chart is described in words and numbers that are already worded: this crate knows no language and
//! formats nothing. [`draw`] gives the picture, [`table`] the table behind it. The same description
//! gives the same bytes on every machine.
//!
//! ```
//! use sroi_chart::{Bar, Bars, Chart, Plot, Theme, draw, table};
//! let chart = Chart {
//!     id: "value".to_owned(),
//!     title: "Value by outcome".to_owned(),
//!     description: "Most of the value comes from people who learned.".to_owned(),
//!     width: 560,
//!     headings: vec!["Outcome".to_owned(), "Value".to_owned()],
//!     plot: Plot::Bars(Bars {
//!         rows: vec![Bar {
//!             label: "Can explain biodiversity".to_owned(),
//!             value: "1860000".parse()?,
//!             text: "¥1.86 million".to_owned(),
//!             ..Bar::default()
//!         }],
//!         total: None,
//!     }),
//! };
//! assert!(draw(&chart, Theme::Css)?.contains("var(--chart-accent, #0a6c74)"));
//! assert!(!draw(&chart, Theme::Plain)?.contains("var("));
//! assert_eq!(table(&chart).rows[0].cells[1].text, "¥1.86 million");
//! # Ok::<(), sroi_chart::Problem>(())
//! ```
//!
//! # Colours
//!
//! | name | on paper | for |
//! | --- | --- | --- |
//! | `--chart-ink` | `#181c20` | words and figures that matter |
//! | `--chart-soft` | `#59626c` | words beside them, second lines |
//! | `--chart-line` | `#dedbd3` | rules and grids |
//! | `--chart-accent` | `#0a6c74` | what the chart is about |
//! | `--chart-accent-soft` | `#d5ebeb` | the same, not yet so, or not counted |
//! | `--chart-second` | `#8f5300` | what it is compared with |
//! | `--chart-negative` | `#a8253a` | below zero |
//! | `--chart-paper` | `#ffffff` | what the chart lies on |
//!
//! [`Theme::Css`] writes them as `var(--chart-ink, #181c20)` in attributes, never in a style, so that a
//! page with a strict Content-Security-Policy can colour them for dark screens, print and forced
//! colours. [`Theme::Plain`] writes the colours alone. Nothing is told by colour only.

mod chart;
mod check;
mod draw;
mod problem;
mod scale;
mod svg;
mod table;
mod text;
mod theme;

pub use chart::{
    Band, BandNames, Bands, Bar, Bars, Bin, Chart, Column, ColumnSeries, Columns, Course, Crossing, Dash, Distribution,
    Dot, Dots, End, Expected, Flow, Line, Lines, Link, Mark, Node, Note, Part, Plot, Point, Quantiles, Span, Stage,
    Swing, Threshold, Tick, Tornado, Value, Words,
};
pub use draw::draw;
pub use problem::Problem;
pub use scale::nice_ticks;
pub use table::{Cell, Row, Table, table};
pub use theme::Theme;

#[cfg(test)]
mod laws;
