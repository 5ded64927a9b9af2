//! Draws of a study's ratio, and the processor time that they took:
//! `cargo run --release --features threads --example draws STUDY DRAWS SECONDS`.
#![allow(clippy::print_stdout, clippy::float_arithmetic, reason = "what a measurement is for")]

use sroi::{Model, Simulation};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [path, draws, least] = <[String; 3]>::try_from(std::env::args().skip(1).collect::<Vec<_>>())
        .map_err(|_| "which study, how many draws, how many seconds at least?")?;
    let text = std::fs::read_to_string(path)?;
    let asked = Simulation::new().asked(&draws, "", "")?.figures(["sroi.ratio"]);
    let least: f64 = least.parse()?;
    let began = Instant::now();
    let clock = || processor_seconds().unwrap_or_else(|| began.elapsed().as_secs_f64());
    let draw = || -> Result<Vec<f64>, Box<dyn std::error::Error>> {
        let mut simulating = Model::read(&text)?.simulating(&asked)?;
        simulating.finish();
        Ok(simulating.results("sroi.ratio").ok_or("no ratio")?.to_vec())
    };
    let mut results = draw()?;
    let (before, mut runs) = (clock(), 0.0);
    while clock() - before < least {
        results = draw()?;
        runs += 1.0;
    }
    let cpu = (clock() - before) / f64::max(runs, 1.0);
    let count = f64::from(u32::try_from(results.len())?);
    let mean = results.iter().sum::<f64>() / count;
    let square: f64 = results.iter().map(|draw| (draw - mean) * (draw - mean)).sum();
    println!("{{\"mean\":{mean:?},\"sd\":{:?},\"cpu\":{cpu:?}}}", libm::sqrt(square / (count - 1.0)));
    Ok(())
}

/// What all threads together have used, where Linux tells.
fn processor_seconds() -> Option<f64> {
    let mut nanoseconds = 0.0;
    for task in std::fs::read_dir("/proc/self/task").ok()? {
        let told = std::fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
        nanoseconds += told.split(' ').next()?.parse::<f64>().ok()?;
    }
    Some(nanoseconds / 1e9)
}
