//! What a sheet says outside the columns of its map: title, period, rate, and the results it gives.

use super::amount::Amount;
use super::lines::text_of;
use super::phrases::plain;
use super::sheet::Sheet;
use crate::date::month_named;
use sroi::Number;
use std::collections::BTreeMap;

/// What stands beside a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Label {
    Title,
    Author,
    Period,
    Kind,
    PriceYear,
    Rate,
    Value,
    Inputs,
    Net,
    Ratio,
}

const LABELS: &[(Label, &[&str])] = &[
    (
        Label::Title,
        &[
            "title",
            "activity",
            "scope: activity",
            "project",
            "programme",
            "program",
            "project name",
            "事業名",
            "プロジェクト名",
            "活動名",
            "タイトル",
            "プログラム名",
        ],
    ),
    (
        Label::Author,
        &[
            "organisation",
            "organization",
            "name of organisation",
            "name of organization",
            "団体名",
            "組織名",
            "法人名",
            "実施団体",
        ],
    ),
    (
        Label::Period,
        &[
            "time period",
            "period",
            "period of activity",
            "reporting period",
            "対象期間",
            "実施期間",
            "評価期間",
            "活動期間",
        ],
    ),
    (
        Label::Kind,
        &[
            "forecast or evaluation",
            "forecast/evaluation",
            "type of analysis",
            "予測/評価",
            "評価の種類",
            "予測か評価か",
        ],
    ),
    (Label::PriceYear, &["price year", "prices of", "価格年", "基準年", "価格の基準年"]),
    (
        Label::Rate,
        &[
            "discount rate",
            "discount rate (%)",
            "discount rate %",
            "rate of discount",
            "割引率",
            "社会的割引率",
            "割引率(%)",
        ],
    ),
    (
        Label::Value,
        &[
            "total present value (pv)",
            "total present value",
            "present value of impact",
            "total pv",
            "present value of benefits",
            "総現在価値",
            "現在価値合計",
            "現在価値の合計",
            "社会的価値の現在価値",
            "総便益の現在価値",
        ],
    ),
    (
        Label::Inputs,
        &[
            "total inputs",
            "total input",
            "total investment",
            "total value of inputs",
            "present value of inputs",
            "investment total",
            "インプット合計",
            "総インプット",
            "投入合計",
            "総投入額",
            "総費用",
            "投資総額",
            "総投資額",
        ],
    ),
    (
        Label::Net,
        &[
            "net present value (pv minus the investment)",
            "net present value (pv minus investment)",
            "net present value",
            "npv",
            "net present value (npv)",
            "純現在価値",
            "正味現在価値",
        ],
    ),
    (
        Label::Ratio,
        &[
            "social return (value per amount invested)",
            "social return value per amount invested",
            "social return £ per £",
            "social return per £",
            "social return",
            "sroi ratio",
            "sroi",
            "sroi比率",
            "sroi値",
            "社会的投資収益率",
            "sroi率",
            "sroi(比率)",
        ],
    ),
];

/// A result as it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stated {
    pub(crate) value: Number,
    /// Places after the decimal point as written.
    pub(crate) places: u32,
}

/// What a sheet says outside the columns of its map.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cover {
    pub(crate) title: Option<String>,
    pub(crate) author: Option<String>,
    /// The first month, and how many.
    pub(crate) period: Option<(String, u32)>,
    pub(crate) kind: Option<&'static str>,
    pub(crate) price_year: Option<u32>,
    pub(crate) rate: Option<Number>,
    pub(crate) total_present_value: Option<Stated>,
    pub(crate) total_inputs: Option<Stated>,
    pub(crate) net_present_value: Option<Stated>,
    pub(crate) ratio: Option<Stated>,
}

/// True for the label of a result.
pub(crate) fn is_result(cell: &str) -> bool {
    let text = plain(cell);
    matches!(label(&text), Some(Label::Value | Label::Inputs | Label::Net | Label::Ratio | Label::Rate))
        || matches!(text.as_str(), "present value of each year" | "present value" | "各年の現在価値")
}

fn label(text: &str) -> Option<Label> {
    LABELS.iter().find(|(_, phrases)| phrases.contains(&text)).map(|(label, _)| *label)
}

/// Looks for labels above the heading, in it and under it; a first name counts, a last result.
pub(crate) fn read(sheet: &Sheet, first: usize) -> Cover {
    let mut found: BTreeMap<Label, String> = BTreeMap::new();
    for (index, row) in sheet.rows.iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            if cell.is_empty() || cell.len() > 200 {
                continue;
            }
            let Some(label) = label(&plain(cell)) else { continue };
            let names = matches!(label, Label::Title | Label::Author | Label::Period | Label::Kind | Label::PriceYear);
            // Under the heading these words are columns and cells of the map.
            if names && index >= first {
                continue;
            }
            let right = row
                .iter()
                .skip(column.saturating_add(1))
                .take(6)
                .map(|cell| text_of(cell))
                .find(|text| !text.is_empty());
            let fits = |text: &String| match label {
                Label::Rate => rate(text, sheet.delimiter).is_some(),
                _ => names || number(text, sheet.delimiter).is_some(),
            };
            let right = right.filter(fits);
            let under = || {
                let cell = sheet.rows.get(index.saturating_add(1)).and_then(|row| row.get(column));
                cell.map(|cell| text_of(cell)).filter(fits)
            };
            if let Some(text) = right.or_else(|| if names { None } else { under() }) {
                found.entry(label).or_insert(text);
            }
        }
    }
    let stated = |label: Label| found.get(&label).and_then(|text| number(text, sheet.delimiter));
    let text = |label: Label| found.get(&label).cloned();
    Cover {
        title: text(Label::Title),
        author: text(Label::Author),
        period: found.get(&Label::Period).and_then(|text| period(text)),
        kind: found.get(&Label::Kind).and_then(|text| kind(text)),
        price_year: found.get(&Label::PriceYear).and_then(|text| years(text)),
        rate: found.get(&Label::Rate).and_then(|text| rate(text, sheet.delimiter)),
        total_present_value: stated(Label::Value),
        total_inputs: stated(Label::Inputs),
        net_present_value: stated(Label::Net),
        ratio: stated(Label::Ratio),
    }
}

/// A number, or a ratio such as `1 : 4.5`.
fn number(text: &str, delimiter: char) -> Option<Stated> {
    let text = match text.split_once([':', '：']) {
        Some((one, other)) if one.trim().trim_start_matches(['£', '¥', '$', '€']) == "1" => other.trim(),
        Some((other, one)) if one.trim() == "1" => other.trim(),
        Some(_) => return None,
        None => text,
    };
    match Amount::read(text, delimiter) {
        Amount::Number { value, places, percent: false } => Some(Stated { value, places }),
        _ => None,
    }
}

fn rate(text: &str, delimiter: char) -> Option<Number> {
    let amount = Amount::read(text, delimiter);
    let Amount::Number { value, percent, .. } = &amount else { return None };
    // 3.5 without a percent sign is no rate of 350 %.
    let rate = if !percent && *value >= Number::ONE {
        value.over(Number::whole(100)).map(|worked| worked.value)
    } else {
        amount.fraction()
    };
    rate.filter(|rate| !rate.is_negative() && *rate < Number::ONE)
}

fn kind(text: &str) -> Option<&'static str> {
    let text = plain(text);
    let (forecast, evaluation) =
        (text.contains("forecast") || text.contains("予測"), text.contains("evaluat") || text.contains("評価"));
    match (forecast, evaluation) {
        (true, false) => Some("forecast"),
        (false, true) => Some("evaluation"),
        _ => None,
    }
}

fn years(text: &str) -> Option<u32> {
    let digits = plain(text);
    let digits = digits.split(|sign: char| !sign.is_ascii_digit()).find(|run| run.len() == 4)?;
    digits.parse().ok().filter(|year| (1990..=2100).contains(year))
}

/// `April 2024 – March 2025`, `2024年4月~2025年3月`, `2024-04-01 to 2025-03-31`: the first month and how many.
fn period(text: &str) -> Option<(String, u32)> {
    let text = plain(text);
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut found: Vec<u32> = Vec::new();
    let mut index = 0;
    while let Some(word) = words.get(index) {
        let next = words.get(index.saturating_add(1)).copied().unwrap_or_default();
        let (month, used) = match japanese(word) {
            Some(month) => (Some(month), 1),
            None => (pair(word, next), 2),
        };
        match month {
            Some(month) => {
                found.push(month);
                index = index.saturating_add(used);
            }
            None => index = index.saturating_add(1),
        }
    }
    let (first, last) = (*found.first()?, found.get(1).copied());
    let months = last.and_then(|last| last.checked_sub(first)).map_or(12, |months| months.saturating_add(1));
    let (year, month) = (first.wrapping_div(12), first.wrapping_rem(12).saturating_add(1));
    (months <= 1_200).then(|| (format!("{year:04}-{month:02}"), months))
}

fn month_number(year: &str, month: u32) -> Option<u32> {
    let year: u32 =
        (year.len() == 4).then(|| year.parse().ok()).flatten().filter(|year| (1990..=2100).contains(year))?;
    (1..=12).contains(&month).then(|| year.saturating_mul(12).saturating_add(month.saturating_sub(1)))
}

/// `2024` and `04`, or `april` and `2024`.
fn pair(word: &str, next: &str) -> Option<u32> {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return month_number(word, next.parse().ok().filter(|_| next.len() <= 2)?);
    }
    month_number(next, month_named(word)?.into())
}

/// `2024年4月`, with or without a day.
fn japanese(word: &str) -> Option<u32> {
    let (year, rest) = word.split_once('年')?;
    let (month, _) = rest.split_once('月')?;
    month_number(year, month.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_in_words_and_digits() {
        for text in [
            "April 2024 - March 2025",
            "2024年4月～2025年3月",
            "2024-04-01 to 2025-03-31",
            "2024/4 - 2025/3",
            "Apr 2024",
        ] {
            assert_eq!(period(text), Some(("2024-04".to_owned(), 12)), "{text}");
        }
        assert_eq!(period("last year"), None);
    }

    #[test]
    fn ratios_and_rates() {
        let ratio = |text| number(text, ',').map(|stated| stated.value.to_string());
        for (text, wanted) in
            [("1 : 4.5", "4.5"), ("4.5:1", "4.5"), ("£4.50", "4.5"), ("1:4.5", "4.5"), ("£1:£4.5", "4.5")]
        {
            assert_eq!(ratio(text).as_deref(), Some(wanted), "{text}");
        }
        assert_eq!(ratio("10:30"), None);
        let rate = |text| rate(text, ',').map(|rate| rate.to_string());
        assert_eq!((rate("3.5%"), rate("3.5"), rate("0.035")), (rate("3.5%"), rate("3.5%"), rate("3.5%")));
        assert_eq!(rate("3.5%").as_deref(), Some("0.035"));
    }
}
