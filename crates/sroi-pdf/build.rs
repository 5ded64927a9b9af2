//! Finds the typefaces, which come from npm: they are too large to be kept beside the code.

use std::env;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The package of a typeface, and the files that are needed of it.
const TYPEFACES: [(&str, &[&str]); 3] = [
    ("noto-sans", &["400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"]),
    ("biz-udpgothic", &["400Regular/BIZUDPGothic_400Regular.ttf", "700Bold/BIZUDPGothic_700Bold.ttf"]),
    ("noto-emoji", &["400Regular/NotoEmoji_400Regular.ttf"]),
];

fn main() -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "cargo::rerun-if-env-changed=SROI_TYPEFACES")?;
    let mut files = String::new();
    let mut licences = String::new();
    let mut missing = Vec::new();
    for (package, needed) in TYPEFACES {
        let complete =
            |folder: &PathBuf| needed.iter().chain(&["LICENSE_FONT"]).all(|file| folder.join(file).is_file());
        let Some(folder) = folders(package).into_iter().find(complete) else {
            missing.push(package);
            continue;
        };
        for file in needed {
            let path = folder.join(file);
            writeln!(out, "cargo::rerun-if-changed={}", path.display())?;
            let _ = writeln!(files, "    include_bytes!({path:?}),");
        }
        let _ = writeln!(licences, "    include_str!({:?}), \"\\n\",", folder.join("LICENSE_FONT"));
    }
    if !missing.is_empty() {
        let packages: Vec<String> = missing.iter().map(|package| format!("@expo-google-fonts/{package}")).collect();
        writeln!(
            out,
            "cargo::error=the typefaces of the PDF are missing: {}. Run `npm ci --ignore-scripts` (or `make node`) \
             at the root of the workspace, or name in SROI_TYPEFACES a folder that holds them as npm does",
            packages.join(", ")
        )?;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    std::fs::write(out.join("typefaces.rs"), format!("&[\n{files}]\n"))?;
    std::fs::write(out.join("licences.rs"), format!("concat!(\n{licences})\n"))
}

/// Where a package may be: in the folder that was named, or where Node would look.
fn folders(package: &str) -> Vec<PathBuf> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = env::var_os("SROI_TYPEFACES").map(PathBuf::from);
    let above = crate_folder.ancestors().map(|folder| folder.join("node_modules/@expo-google-fonts"));
    named.into_iter().chain(above).map(|folder| folder.join(package)).collect()
}
