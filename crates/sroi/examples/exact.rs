//! Figures without draws beside the same figures drawn, and the processor time that they take:
//! `cargo run --release --example exact STUDY RUNS [FIGURE …]`.
#![allow(clippy::print_stdout, clippy::float_arithmetic, reason = "what a measurement is for")]

use sroi::simulation::Summary;
use sroi::{Model, Number, Simulation};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("which study?")?;
    let runs: u32 = arguments.next().ok_or("how many runs?")?.parse()?;
    let text = std::fs::read_to_string(path)?;
    let drawing = Simulation::new().draws(1_000_000).figures(arguments);
    let exact = drawing.clone().draws(1).exact_where_possible();
    let model = Model::read(&text)?;
    let (found, drawn) = (model.simulate(&exact)?, model.simulate(&drawing)?);
    let word = |value: Option<Number>| value.map_or("-".to_owned(), |value| value.to_string());
    let line = |row: &Summary| [row.mean, row.sd, row.p05, row.p25, row.p50, row.p75, row.p95].map(word).join("  ");
    for (key, row) in &found.results {
        println!("{key}: {:?}\n  {}", row.method, line(row));
        println!("  {}", drawn.results.get(key).map(line).unwrap_or_default());
    }
    let began = Instant::now();
    for _ in 0..runs {
        model.simulate(&exact)?;
    }
    if runs > 0 {
        println!("{:.3} ms a run", began.elapsed().as_secs_f64() * 1000.0 / f64::from(runs));
    }
    Ok(())
}
