use sroi_tests::{differential, studies};
use std::collections::BTreeMap;
fn run(tape: &[u16]) -> Vec<String> {
    let s = studies::from_tape(tape);
    if known(&s) {
        return vec![];
    }
    match std::panic::catch_unwind(|| differential::disagreements(&s)) {
        Ok(v) => v,
        Err(e) => vec![format!(
            "panic {}",
            e.downcast_ref::<String>()
                .cloned()
                .or(e.downcast_ref::<&str>().map(|s| s.to_string()))
                .unwrap_or_default()
                .chars()
                .take(150)
                .collect::<String>()
        )],
    }
}
fn known(s: &serde_json::Value) -> bool {
    let t = s.to_string();
    let twice = ["options", "scenarios"].iter().any(|l| {
        s[l].as_array().into_iter().flatten().any(|o| {
            let mut seen = std::collections::BTreeSet::new();
            o["changes"].as_array().unwrap().iter().any(|c| !seen.insert(c["at"].as_str().unwrap().to_owned()))
        })
    });
    twice || (t.contains("linear") && t.contains("monthly_loss"))
}
fn kind(m: &str) -> String {
    if m.starts_with("refused") || m.starts_with("panic") {
        return m.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    }
    let parts: Vec<&str> = m.splitn(3, ": ").collect();
    let key = parts.get(1).unwrap_or(&"");
    let head: Vec<&str> = key.split('.').collect();
    let last = head.last().unwrap();
    format!(
        "{} {}..{} {}",
        if parts[0] == "hold" { "hold" } else { "course" },
        head.iter().take(2).cloned().collect::<Vec<_>>().join("."),
        last,
        if m.contains("no value") { "novalue" } else { "" }
    )
}
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let n: u64 = std::env::args().nth(1).unwrap().parse().unwrap();
    let seed: u64 = std::env::args().nth(2).map(|s| s.parse().unwrap()).unwrap_or(1);
    let mut x = seed.wrapping_mul(0x9E3779B97F4A7C15) | 1;
    let mut next = move || {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        (x >> 20) as u16
    };
    let mut seen: BTreeMap<String, (usize, Vec<u16>)> = BTreeMap::new();
    let mut bad = 0;
    for _ in 0..n {
        let len = next() as usize % 700;
        let tape: Vec<u16> = (0..len).map(|_| next()).collect();
        let t0 = std::time::Instant::now();
        std::fs::write("/tmp/last.json", studies::from_tape(&tape).to_string()).unwrap();
        let f = run(&tape);
        if t0.elapsed().as_millis() > 1500 {
            println!("SLOW {:?} {}", t0.elapsed(), studies::from_tape(&tape));
        }
        if !f.is_empty() {
            bad += 1;
            let k = kind(&f[0]);
            let e = seen.entry(k).or_insert((0, tape.clone()));
            e.0 += 1;
            if tape.len() < e.1.len() {
                e.1 = tape;
            }
        }
    }
    println!("{bad} of {n} bad");
    for (k, (c, tape)) in seen {
        println!("=== {c} × {k}");
        let mut t = tape.clone();
        let same = |t: &[u16]| {
            let f = run(t);
            f.first().is_some_and(|m| kind(m) == k)
        };
        let mut size = t.len() / 2;
        let mut budget = std::env::args().nth(3).map_or(150, |s| s.parse().unwrap());
        while size > 0 {
            let mut i = 0;
            while i < t.len() && budget > 0 {
                budget -= 1;
                let mut u = t.clone();
                u.drain(i..(i + size).min(u.len()));
                if same(&u) {
                    t = u
                } else {
                    let mut u = t.clone();
                    for v in &mut u[i..(i + size).min(t.len())] {
                        *v = 0
                    }
                    if u != t && same(&u) {
                        t = u
                    }
                    i += size
                }
            }
            size /= 2
        }
        for m in run(&t).iter().take(4) {
            println!("  {m}")
        }
        println!("{}", studies::from_tape(&t));
    }
}
