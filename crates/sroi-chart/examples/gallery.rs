//! Every kind of chart in both languages, at several widths, on light and dark paper: a page to look at.
//!
//! ```console
//! $ cargo run -p sroi-chart --example gallery -- gallery.html
//! ```
#![allow(clippy::print_stderr, reason = "an example that is run by hand")]

use sroi_chart::{Chart, Theme, draw, table};
use std::fmt::Write;
use std::process::ExitCode;

const WIDTHS: [u32; 4] = [300, 560, 900, 1200];

const HEAD: &str = "<!doctype html><meta charset=utf-8><title>sroi-chart</title><style>
body { margin: 0; font: 14px/1.6 'Noto Sans CJK JP', sans-serif; }
section { padding: 24px; background: var(--chart-paper); color: var(--chart-ink); }
figure { display: inline-block; vertical-align: top; margin: 0 32px 32px 0; }
figcaption { font-weight: 700; margin-bottom: 10px; }
table { border-collapse: collapse; font-size: 12px; } td, th { text-align: left; padding: 2px 12px 2px 0; }
.light { --chart-paper: #ffffff; --chart-ink: #181c20; }
.dark { --chart-ink: #eeeeec; --chart-soft: #9ba4ae; --chart-line: #2f343a; --chart-accent: #62c3c9;
  --chart-accent-soft: #173a3d; --chart-second: #e9a93c; --chart-negative: #f0788c; --chart-paper: #1b1e23; }
</style>";

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("where to? gallery FILE");
        return ExitCode::FAILURE;
    };
    let kind = std::env::args().nth(2).unwrap_or_default();
    match page(&kind).and_then(|page| std::fs::write(&path, page).map_err(Into::into)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The page, or only the charts whose id begins so.
fn page(kind: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut page = HEAD.to_owned();
    let charts: Vec<Chart> = serde_json::from_str(include_str!("gallery.json"))?;
    for class in ["light", "dark"] {
        write!(page, "<section class={class}>")?;
        for chart in charts.iter().filter(|chart| chart.id.starts_with(kind)) {
            for width in WIDTHS {
                let chart = Chart { id: format!("{}-{width}-{class}", chart.id), width, ..chart.clone() };
                let theme = if class == "light" && width == 560 { Theme::Plain } else { Theme::Css };
                let title = chart.title.replace('<', "&lt;");
                write!(page, "<figure><figcaption>{title}</figcaption>{}</figure>", draw(&chart, theme)?)?;
            }
        }
        write!(page, "</section>")?;
    }
    for chart in charts.iter().filter(|chart| chart.id.starts_with(kind)).take(4) {
        let table = table(chart);
        write!(page, "<table><caption>{}</caption><tr>", table.caption.replace('<', "&lt;"))?;
        for heading in &table.headings {
            write!(page, "<th>{heading}")?;
        }
        for row in &table.rows {
            write!(page, "<tr>")?;
            for cell in &row.cells {
                write!(page, "<td>{}", cell.text.replace('<', "&lt;"))?;
            }
        }
        write!(page, "</table>")?;
    }
    Ok(page)
}
