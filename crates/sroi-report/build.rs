//! Lists the explanation pages, so that a new page is part of the product without being named anywhere.

use std::io::Write as _;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/explain");
    writeln!(std::io::stdout(), "cargo::rerun-if-changed={}", folder.display())?;
    let mut names: Vec<String> = folder
        .read_dir()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".md").map(str::to_owned))
        .collect();
    names.sort();

    let mut code = String::from("&[\n");
    for name in names {
        let path = folder.join(&name).with_extension("md");
        code.push_str(&format!("    ({name:?}, include_str!({path:?})),\n"));
    }
    code.push_str("]\n");
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    std::fs::write(Path::new(&out).join("explain.rs"), code)
}
