//! Workbooks, worked out anew by LibreOffice: every figure of every case is the ledger's, with inputs changed too.
//!
//! `SOFFICE` names the program where it is not in a usual place; `SROI_OFFICE=needed` makes its absence a failure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::print_stderr,
    reason = "test code"
)]

use calamine::{Data, Range, Reader, Xlsx};
use sroi::document::{Study, read_study};
use sroi::plan::Step;
use sroi::sensitivity::Ask;
use sroi::{Evaluation, Ledger, Live, Model, Number, Plan, Undefined};
use sroi_report::workbook::{self, Content, Origin, Sheet, Written};
use sroi_report::{Formatter, Language, Wording};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Command;
use toml::Table;

/// How far a cell may be from the exact figure, relative to it or to what it is the difference of.
const APART: f64 = 1e-9;

/// Configuration that works every formula out when a workbook is opened.
const ALWAYS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// A workbook, and what its cells must come to.
struct Case {
    name: String,
    written: Written,
    plan: Plan,
    ledger: Ledger,
}

#[test]
fn long_sums_stand_in_several_cells() {
    let text = many_inputs();
    let (study, model) = (read_study(&text).unwrap(), Model::read(&text).unwrap());
    let (plan, ledger) = (model.plan(), model.plan().work_out());
    let written = write(&study, &model, &plan, &ledger, Language::En);
    let mut book = Xlsx::new(Cursor::new(written.bytes.clone())).unwrap();
    let mut longest = 0;
    for name in written.sheets.values() {
        let Ok(formulas) = book.worksheet_formula(name) else { continue };
        longest = formulas.used_cells().fold(longest, |longest, (_, _, formula)| longest.max(formula.len()));
    }
    assert!((1..=8_192).contains(&longest), "the longest formula has {longest} characters");
    let place = written.places["by_month.2026-04.cost"];
    let months = book.worksheet_formula(&written.sheets[&place.sheet]).unwrap();
    let formula = months.get_value((place.row, u32::from(place.column))).unwrap();
    assert!(formula.starts_with("SUM('Working'!"), "{formula}");
}

#[test]
fn libreoffice_agrees_with_the_ledger() {
    let Some(office) = office() else {
        assert!(std::env::var_os("SROI_OFFICE").is_none(), "no LibreOffice: tests/office.sh installs it");
        eprintln!("skipped: no LibreOffice (tests/office.sh installs it)");
        return;
    };
    let mut cases = Vec::new();
    for (name, text) in studies() {
        cases.extend(cases_of(&name, &text));
    }
    assert!(cases.len() > 150, "only {} workbooks", cases.len());
    let folder = std::env::temp_dir().join(format!("sroi-workbooks-{}", std::process::id()));
    let (before, after) = (folder.join("before"), folder.join("after"));
    std::fs::create_dir_all(&before).unwrap();
    let mut files = Vec::new();
    for (position, case) in cases.iter().enumerate() {
        let file = before.join(format!("{position}.xlsx"));
        std::fs::write(&file, &case.written.bytes).unwrap();
        files.push(file);
    }
    // Two at a time, a few dozen workbooks each: LibreOffice keeps all it has opened.
    std::thread::scope(|scope| {
        for half in files.chunks(files.len().div_ceil(2)) {
            scope.spawn(|| half.chunks(40).for_each(|files| recalculate(&office, &folder, files, &after)));
        }
    });
    let (mut wrong, mut compared, mut strict) = (Vec::new(), 0, 0);
    for (position, case) in cases.iter().enumerate() {
        let bytes = std::fs::read(after.join(format!("{position}.xlsx"))).unwrap_or_else(|_| panic!("{}", case.name));
        compared += compare(case, bytes, &mut wrong, &mut strict);
    }
    std::fs::remove_dir_all(&folder).unwrap();
    eprintln!("{} workbooks, {compared} figures, {strict} of them to {APART} of their own size", cases.len());
    assert!(wrong.is_empty(), "{} differ, such as\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    assert!(compared > 10_000, "only {compared} figures");
}

/// Opens workbooks, works all formulas out and saves them elsewhere.
fn recalculate(office: &Path, folder: &Path, files: &[PathBuf], after: &Path) {
    let own = folder.join(format!("profile-{}", files[0].file_stem().unwrap().display()));
    std::fs::create_dir_all(own.join("user")).unwrap();
    std::fs::write(own.join("user/registrymodifications.xcu"), ALWAYS).unwrap();
    let out = Command::new(office)
        .arg(format!("-env:UserInstallation=file://{}", own.display()))
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .arg(after)
        .args(files)
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
}

/// Every figure: how many there are, and those that differ.
fn compare(case: &Case, bytes: Vec<u8>, wrong: &mut Vec<String>, strict: &mut usize) -> usize {
    let sheets = cells(&case.written, bytes);
    let mut tolerances = vec![0.0; case.plan.figures().len()];
    for figure in case.plan.figures() {
        let id = case.plan.find(&figure.key).unwrap();
        let place = case
            .written
            .places
            .get(figure.key.as_str())
            .unwrap_or_else(|| panic!("{}: no cell for {}", case.name, figure.key));
        let cell = sheets.get(&place.sheet).and_then(|range| range.get_value((place.row, u32::from(place.column))));
        let entry = case.ledger.entry(id).unwrap();
        let tolerance = tolerance(&case.ledger, &figure.step, entry.value.ok(), &tolerances);
        tolerances[id.index()] = tolerance;
        let given = match cell {
            Some(Data::Float(given)) => Some(*given),
            Some(Data::Int(given)) => Some(given.to_string().parse().unwrap()),
            _ => None,
        };
        let right = match (cell, entry.value) {
            (Some(Data::Float(_) | Data::Int(_)), Ok(value)) => {
                let (apart, size) = ((given.unwrap_or(f64::NAN) - value.to_f64()).abs(), value.to_f64().abs());
                *strict += usize::from(apart <= size * APART);
                apart <= tolerance
            }
            // 28 digits are too few for it, and a double is not.
            (_, Err(Undefined::TooLarge)) => true,
            (Some(Data::Error(_)), Err(_)) => {
                *strict += 1;
                true
            }
            _ => false,
        };
        if !right {
            wrong.push(format!(
                "{}: {} at {:?} {place}: {cell:?}, not {:?}",
                case.name, figure.key, place.sheet, entry.value
            ));
        }
    }
    case.plan.figures().len()
}

/// What binary arithmetic may lose: of the figure itself, and of the terms of a sum, however little is left of them.
fn tolerance(ledger: &Ledger, step: &Step, value: Option<Number>, known: &[f64]) -> f64 {
    let size = |id| ledger.value(id).map_or(0.0, |value: Number| value.to_f64().abs());
    let own = value.map_or(0.0, |value| value.to_f64().abs()) * APART;
    match step {
        Step::Sum(terms) => terms.iter().fold(own, |most, id| most.max(known[id.index()])),
        Step::Less(a, b) => own.max(known[a.index()]).max(known[b.index()]),
        Step::Rest(a) | Step::Growth(a) => own.max(known[a.index()]).max(APART * 1e-3),
        // A difference that goes on being divided or multiplied.
        Step::Times(a, b) => own.max(known[a.index()] * size(*b)).max(known[b.index()] * size(*a)),
        Step::Over(a, b) => own.max(known[a.index()] / size(*b).max(f64::MIN_POSITIVE)),
        Step::Given(_) | Step::Power(..) | Step::Root(_) | Step::Least(..) | Step::Greatest(..) => {
            step.cites().iter().fold(own, |most, id| most.max(known[id.index()]))
        }
        Step::Chance(_) | Step::Lasting(_) => own,
    }
}

fn cells(written: &Written, bytes: Vec<u8>) -> BTreeMap<Sheet, Range<Data>> {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    written.sheets.iter().filter_map(|(sheet, name)| Some((*sheet, book.worksheet_range(name).ok()?))).collect()
}

/// Inputs changed under cells that show what they came to before; and the study as it stands, where that cannot be or
/// it is an example, and under each option and scenario, with nothing cached.
fn cases_of(name: &str, text: &str) -> Vec<Case> {
    let Ok(model) = Model::read(text) else { return Vec::new() };
    let study = read_study(text).unwrap();
    let nothing = Plan::default().work_out();
    let (plan, before) = (model.plan(), model.plan().work_out());
    let mut cases = Vec::new();
    if let Some(changed) = changed(text, &model) {
        let after = changed.plan();
        let same = |a: &Step, b: &Step| matches!((a, b), (Step::Given(_), Step::Given(_))) || a == b;
        let mut pairs = plan.figures().iter().zip(after.figures());
        let same_shape = plan.figures().len() == after.figures().len()
            && pairs.all(|(a, b)| a.key == b.key && same(&a.step, &b.step));
        if same_shape {
            let ledger = after.work_out();
            cases.push(case(&format!("{name}, inputs changed"), &study, &changed, after, &before, ledger));
        }
    }
    if cases.is_empty() || name.ends_with(".json") {
        cases.push(case(name, &study, &model, plan, &nothing, before));
    }
    for course in model.options().iter().chain(model.scenarios()) {
        let Ok(changed) = model.with(course) else { continue };
        let plan = changed.plan();
        let ledger = plan.work_out();
        cases.push(case(&format!("{name} {}", course.id), &study, &changed, plan, &nothing, ledger));
    }
    cases
}

/// The same study with every assumption a little off.
fn changed(text: &str, model: &Model) -> Option<Model> {
    let mut live = Live::open(text).unwrap();
    let mut any = false;
    for (position, parameter) in model.parameters().iter().enumerate() {
        for factor in [["0.93", "1.04"][position % 2], "0.97", "1.01"] {
            let moved = parameter.value.times(factor.parse().unwrap()).unwrap().value.rounded(9);
            if live.set(&parameter.address, &moved.to_string()).is_ok() {
                any = true;
                break;
            }
        }
    }
    any.then(|| Model::read(&live.text()).unwrap())
}

fn case(name: &str, study: &Study, model: &Model, plan: Plan, cached: &Ledger, ledger: Ledger) -> Case {
    let language = if name.contains(".ja.") { Language::Ja } else { Language::En };
    let written = write(study, model, &plan, cached, language);
    Case { name: name.to_owned(), written, plan, ledger }
}

fn write(study: &Study, model: &Model, plan: &Plan, ledger: &Ledger, language: Language) -> Written {
    let evaluation = Evaluation::brief(model, plan, ledger);
    let sensitivity = model.sensitivity(&Ask { draws: None, pairs: Some(Vec::new()), ..Ask::default() }).ok();
    let origin = Origin { engine: "sroi", date: (2026, 4, 1), draws: None };
    let (evaluation, sensitivity) = (&evaluation, sensitivity.as_ref());
    let content = Content { study, model, plan, ledger, evaluation, sensitivity, origin };
    let wording = Wording::new(language);
    workbook::write(&content, &wording, &Formatter::new(language, model.currency()))
        .unwrap_or_else(|why| panic!("{}", why.say(&wording)))
}

/// Cases and rules by hand, published examples and the examples of the product, by name.
fn studies() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut studies = Vec::new();
    for file in ["cases", "published", "rules", "../examples"].into_iter().flat_map(|folder| files(&root.join(folder)))
    {
        let text = std::fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".study.json") {
            studies.push((name, text));
        } else if name.ends_with(".toml") {
            let table: Table = text.parse().unwrap();
            let stated = table.get("study").and_then(toml::Value::as_table).cloned().unwrap_or_default();
            let cases = table.get("case").and_then(toml::Value::as_array).into_iter().flatten();
            let cases = cases.map(|case| case.as_table().unwrap());
            // A file of rules: each case replaces fields of the study. Else the file is one case.
            let mut several = cases.map(|case| {
                let mut study = Table::from_iter([("sroi".to_owned(), toml::Value::from("1"))]);
                study.extend(stated.clone());
                study.extend(case.get("study").and_then(toml::Value::as_table).cloned().unwrap_or_default());
                (format!("{name} {}", case["name"].as_str().unwrap()), serde_json::to_string(&study).unwrap())
            });
            match several.next() {
                Some(first) => studies.extend(core::iter::once(first).chain(several)),
                None => studies.push((name, serde_json::to_string(&stated).unwrap())),
            }
        }
    }
    studies.push(("many inputs".to_owned(), many_inputs()));
    studies
}

/// So many lines of cost that a month's sum does not fit into one formula.
fn many_inputs() -> String {
    let input = |at: u32| serde_json::json!({ "id": format!("line-{at}"), "kind": "cash", "amount": at.to_string(), "per": "post", "channel": "x" });
    let posts = |month: &str| serde_json::json!({ "month": month, "posts": 3 });
    serde_json::json!({
        "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 2 },
        "inputs": (1..=950).map(input).collect::<Vec<_>>(),
        "channels": [{ "id": "x", "platform": "x", "observed": [posts("2026-04"), posts("2026-05")] }],
    })
    .to_string()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn office() -> Option<PathBuf> {
    let named = std::env::var_os("SOFFICE").map(PathBuf::from);
    let usual = [
        "/usr/bin/soffice",
        "/usr/bin/libreoffice",
        "/usr/local/bin/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ];
    named.into_iter().chain(usual.into_iter().map(PathBuf::from)).find(|place| place.is_file())
}
