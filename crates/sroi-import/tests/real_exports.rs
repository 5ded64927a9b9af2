//! Real exports against a second reader's row counts and sums. They are nobody's to publish: the
//! folder is named by `SROI_REAL_EXPORTS`, and without it this test says that it did nothing.
#![allow(clippy::print_stderr, reason = "a skipped test must say so")]
#![allow(clippy::float_arithmetic, reason = "the second reader works in floating point")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

use serde_json::{Map, Value};
use sroi_import::{Basis, Import, Options, Recognised, read};
use std::path::PathBuf;

/// What a file leaves open, and the problem that says so.
const OPEN: &[(&str, &str)] = &[
    ("meta_daily_follows_", "import-platform-unknown"),
    ("meta_daily_interactions_", "import-platform-unknown"),
    ("meta_daily_reach_ig_", "import-platform-unknown"),
    ("tiktok_content_", "import-year-unknown"),
    ("tiktok_follower_history_", "import-year-unknown"),
    ("tiktok_overview_", "import-year-unknown"),
];

/// What has no numbers of months.
const OTHER: &[&str] = &[
    "meta_daily_audience_",
    "tiktok_follower_activity_",
    "tiktok_follower_gender_",
    "tiktok_follower_territories_",
    "tiktok_viewers_",
    "yt_geo_table_",
    "yt_subscription_",
    "yt_traffic_table_",
];

/// Rows without a date: videos that are not public.
const UNDATED: &[(&str, u64)] = &[("yt_content_table_Ethioware", 64), ("yt_content_table_ja_a", 31)];

#[test]
fn rows_and_sums_agree_with_a_second_reader() {
    let Some(folder) = std::env::var_os("SROI_REAL_EXPORTS").map(PathBuf::from) else {
        eprintln!("SKIPPED: SROI_REAL_EXPORTS does not name a folder of real exports");
        return;
    };
    let expected = std::fs::read_to_string(folder.join("expected.json")).unwrap();
    let expected: Map<String, Value> = serde_json::from_str(&expected).unwrap();
    let (mut failures, mut compared) = (Vec::new(), 0_usize);
    for (key, wanted) in &expected {
        let name = key.rsplit('/').next().unwrap();
        let mut check = Check { name, failures: &mut failures, compared: &mut compared };
        let bytes = std::fs::read(folder.join(name)).unwrap();
        if let Some(import) = check.read(&bytes) {
            check.all(&import, wanted);
        }
    }
    eprintln!("{} real exports, {compared} comparisons", expected.len());
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
    assert!(compared > 200, "{compared}");
}

struct Check<'c> {
    name: &'c str,
    failures: &'c mut Vec<String>,
    compared: &'c mut usize,
}

impl Check<'_> {
    fn same<T: PartialEq + core::fmt::Debug>(&mut self, what: &str, ours: T, wanted: T) {
        *self.compared = self.compared.saturating_add(1);
        if ours != wanted {
            self.failures.push(format!("{}: {what}: {ours:?}, not {wanted:?}", self.name));
        }
    }

    fn amount(&mut self, what: &str, ours: Option<f64>, wanted: Option<f64>) {
        let near = ours.zip(wanted).is_some_and(|(one, other)| (one - other).abs() <= 1e-9 * other.abs().max(1.0));
        let ours = if near { wanted } else { ours };
        self.same(what, ours, wanted);
    }

    /// The file, with what it leaves open said.
    fn read(&mut self, bytes: &[u8]) -> Option<Import> {
        let plain = read(bytes, &Options::default());
        let open = OPEN.iter().find(|(start, _)| self.name.starts_with(start)).map(|(_, code)| *code);
        let refused = plain.as_ref().err().and_then(|problems| problems.iter().next()).map(|problem| problem.code);
        self.same("refused without options", refused, open);
        let options = Options {
            last_year: open.filter(|code| *code == "import-year-unknown").map(|_| 2026),
            platform: open.filter(|code| *code == "import-platform-unknown").map(|_| "instagram".to_owned()),
            ..Options::default()
        };
        let read = if open.is_some() { read(bytes, &options) } else { plain };
        read.map_err(|problems| self.failures.push(format!("{}: {problems}", self.name))).ok()
    }

    fn all(&mut self, import: &Import, wanted: &Value) {
        let tables = &import.recognised;
        let other = OTHER.iter().any(|start| self.name.starts_with(start));
        self.same("of no month", tables.iter().all(|table| table.basis == Basis::Other), other);
        if let Some(rows) = wanted["data_rows"].as_u64() {
            self.same("tables", tables.len(), 1);
            self.same("rows", tables[0].rows, rows);
            let undated = UNDATED.iter().find(|(start, _)| self.name.starts_with(start)).map_or(0, |(_, rows)| *rows);
            self.same("rows that do not count", tables[0].rows_skipped, undated);
            self.sums(&tables[0], wanted["sums_excluding_total_row"].as_object());
        }
        if let Some(total) = wanted["total_row"].as_object() {
            self.totals(import, total);
        }
        if let Some(blocks) = wanted["blocks"].as_array() {
            self.same("tables", tables.len(), blocks.len());
            for (table, block) in tables.iter().zip(blocks) {
                self.block(table, block);
            }
        }
        if let Some(blocks) = wanted["blocks_with_start_date"].as_u64() {
            self.same("tables", u64::try_from(tables.len()).unwrap(), blocks.max(1));
        }
        if let Some(items) = wanted["items"].as_u64() {
            self.same("rows", tables[0].rows, items);
            let spend = tables[0].sums.iter().find(|(header, _)| header.starts_with("Amount spent"));
            let cents = spend.map(|(_, sum)| (sum.to_f64() * 100.0).round() / 100.0);
            self.amount("spend", cents, wanted["spend_sum_of_items"].as_f64());
            self.amount("spend in all", cents, wanted["spend_total_row"].as_f64());
        }
        for (sheet, wanted) in wanted.as_object().unwrap().iter().filter(|(_, wanted)| wanted["data_rows"].is_u64()) {
            let Some(table) = tables.iter().find(|table| table.part.as_deref() == Some(sheet)) else {
                self.failures.push(format!("{}: no sheet {sheet:?}", self.name));
                continue;
            };
            self.same(sheet, table.rows, wanted["data_rows"].as_u64().unwrap());
            self.same(sheet, table.header_row.checked_sub(1), wanted["header_row"].as_u64());
            self.sums(table, wanted["sums"].as_object());
        }
    }

    fn sums(&mut self, table: &Recognised, wanted: Option<&Map<String, Value>>) {
        for (header, sum) in wanted.into_iter().flatten() {
            self.amount(header, table.sums.get(header).map(|number| number.to_f64()), sum.as_f64());
        }
    }

    /// What the table itself says it adds up to is reported where the rows add up to something else.
    fn totals(&mut self, import: &Import, wanted: &Map<String, Value>) {
        let differs = import.findings.iter().filter(|finding| finding.code == "import-total-differs");
        for finding in differs {
            let column = &finding.arguments["column"];
            if let Some(total) = wanted.get(column.as_str()).and_then(Value::as_str) {
                self.same(&format!("{column} in the row of totals"), finding.arguments["total"].as_str(), total);
            }
        }
    }

    fn block(&mut self, table: &Recognised, wanted: &Value) {
        let day = |time: &Value| time.as_str().and_then(|time| time.get(..10)).map(str::to_owned);
        self.same("title", table.part.as_deref(), wanted["metric"].as_str());
        self.same("days", Some(table.rows), wanted["days"].as_u64());
        self.same("first day", table.first_date.clone(), day(&wanted["first"]));
        self.same("last day", table.last_date.clone(), day(&wanted["last"]));
        let column = wanted["value_column"].as_str().unwrap();
        self.amount("sum", table.sums.get(column).map(|number| number.to_f64()), wanted["sum"].as_f64());
    }
}
