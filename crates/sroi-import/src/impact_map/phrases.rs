//! The words of impact maps in English and Japanese: whole headings and questions, never parts of them.
//!
//! From the Value Map workbooks and the impact map of the SROI Guide (2012), and from published maps in
//! Japanese. A heading that is only nearly one of these is not known and is asked about.

use super::field::Field;
use crate::header::normal;

/// What a heading says, before its neighbours are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// One field.
    Is(Field),
    /// A share of the outcome by a word that mostly means what is credited to the work.
    Contribution,
    /// A value in money: of what, the neighbours tell.
    Value,
    /// A source: of what, the neighbours tell.
    Source,
    /// A description: of what, the heading above tells.
    Description,
    /// A heading over several stages, which names no column.
    Band,
}

/// Headings, as [`plain`] gives them.
#[rustfmt::skip]
const HEADINGS: &[(Said, &[&str])] = &[
    (Said::Is(Field::Stakeholder), &[
        "stakeholder", "stakeholders", "stakeholder group", "stakeholder groups", "who", "beneficiaries",
        "beneficiary group", "who do we have an effect on? who has an effect on us",
        "who do we have an affect on? who has an effect on us", "who do we have an effect on",
        "who will we have an effect on? who will have an effect on us", "who changes", "ステークホルダー",
        "ステークホルダ", "ステークホルダー名", "利害関係者", "関係者", "受益者", "対象者", "誰に", "対象",
    ]),
    (Said::Is(Field::Size), &[
        "size", "size of group", "number in group", "no in group", "no. in group", "how many in group",
        "group size", "how many in each group", "number of stakeholders", "population",
        "how many people are in the group", "ステークホルダーの人数", "対象人数", "母集団", "対象者数",
        "グループの人数",
    ]),
    (Said::Is(Field::Change), &[
        "intended/unintended changes", "intended/unintended change", "intended / unintended changes",
        "intended changes", "intended or unintended changes", "what do you think will change for them",
        "what do we think will change for them", "what do they think will change for them", "what changes",
        "想定される変化", "意図した変化/意図しない変化", "期待される変化", "変化の想定",
    ]),
    (Said::Is(Field::Input), &[
        "input", "inputs", "what do they invest", "what will they invest", "what did they invest", "investment",
        "what will/did they invest and how much (money, time)", "input description", "description of inputs",
        "インプット", "投入", "投入資源", "投入物", "インプットの内容", "投入の内容", "何を投入するか",
    ]),
    (Said::Is(Field::InputValue), &[
        "what is the value of the inputs in currency (only enter numbers)",
        "what is the value of the inputs in currency", "what is the value of the inputs", "value of inputs",
        "value of input", "input value", "input amount", "inputs value", "financial value",
        "financial value (for the total population for the accounting period)", "amount invested", "cost",
        "インプットの価値", "インプット額", "インプットの金額", "投入額", "投入金額", "投入費用", "費用",
        "インプットの貨幣価値", "投入の価値",
    ]),
    (Said::Is(Field::Output), &[
        "output", "outputs", "summary of activity in numbers", "summary of activities in numbers", "activity",
        "activities", "アウトプット", "活動", "活動内容", "活動の結果", "産出", "数値で見た活動の概要", "活動量",
    ]),
    (Said::Is(Field::Outcome), &[
        "outcome", "outcomes", "the outcomes", "the outcomes (what changes)", "outcomes (what changes)",
        "outcome description", "description of outcome", "description of outcomes", "description of change",
        "how would the stakeholder describe the changes", "how would you describe the change",
        "how would stakeholders describe the changes", "what changed",
        "how would the stakeholders describe the changes", "outcome name", "アウトカム", "成果", "アウトカム(成果)",
        "成果(アウトカム)", "アウトカムの内容", "変化", "変化の内容", "どのような変化があったか",
        "アウトカムの説明", "ステークホルダーは変化をどのように説明するか",
    ]),
    (Said::Is(Field::Indicator), &[
        "indicator", "indicators", "how would you measure it", "outcome indicator", "outcome indicators",
        "indicator and source", "how would you measure the change", "measure", "指標", "アウトカム指標", "成果指標",
        "測定指標", "評価指標", "どのように測るか", "測定方法",
    ]),
    (Said::Is(Field::QuantitySource), &[
        "source of quantity", "quantity source", "data source", "source of data", "evidence", "source of evidence",
        "データの出所", "データ源", "データソース", "数量の出典", "数量の根拠", "データ収集方法", "情報源",
    ]),
    (Said::Is(Field::Quantity), &[
        "quantity", "quantities", "how much change was there", "how much change will there be", "number of people",
        "quantity (scale)", "quantity (number of people experiencing described outcome)",
        "number of people experiencing described outcome", "number of people who experience the outcome", "scale",
        "number", "amount of change", "how many", "no. of people", "units",
        "number of people experiencing the change", "how many people experienced the change", "数量", "量", "人数",
        "件数", "人数/件数", "数量/人数", "変化の量", "アウトカムの量", "どれだけの変化があったか", "変化した人数",
        "達成人数",
    ]),
    (Said::Is(Field::Duration), &[
        "duration", "duration (years)", "duration of outcome", "duration of outcomes",
        "how long does it last after end of activity", "how long does it last",
        "how long does it last after end of activity? (only enter numbers)", "how long will it last",
        "how long (in years) will it last for", "how long does it last (after end of activity)", "years",
        "benefit period", "期間", "持続期間", "継続期間", "持続年数", "継続年数", "効果の持続期間", "効果期間",
        "アウトカムの持続期間", "どのくらい続くか", "便益期間", "年数",
    ]),
    (Said::Is(Field::Starts), &[
        "outcomes start", "outcome start", "outcomes starts", "outcome starts", "start of outcome",
        "when does it start", "does it start in period of activity (1) or in period after (2)",
        "does it start in period of activity or in period after",
        "does it start in period of activity (1) or in period after (2)?", "開始時期", "アウトカムの開始",
        "アウトカムの開始時期", "発現時期",
    ]),
    (Said::Is(Field::Proxy), &[
        "financial proxy", "financial proxies", "proxy", "proxies", "what proxy would you use to value the change",
        "what proxy did you use to value the change", "financial proxy description", "description of proxy",
        "valuation approach", "valuation approach (monetary)", "金銭代理指標", "金銭的代理指標", "財務プロキシ",
        "財務プロキシー", "プロキシ", "代理指標", "金銭プロキシ", "経済代理指標", "貨幣価値換算指標",
        "財務代理指標", "貨幣換算の代理指標",
    ]),
    (Said::Is(Field::Value), &[
        "what is the value of the change", "what is the value of the change? (only enter numbers)", "proxy value",
        "value of proxy", "financial proxy value", "unit value", "value per unit", "value of change",
        "value per person", "monetary valuation", "monetary value", "unit price", "value of the change",
        "value of outcome", "value of financial proxy", "proxy value per unit", "単価", "代理指標の価値",
        "代理指標の値", "金銭代理指標の価値", "金銭代理指標の金額", "代理指標の金額", "単位あたりの価値",
        "一人あたりの価値", "1人あたりの価値", "1人当たりの価値", "単位当たりの価値", "プロキシの価値",
        "プロキシ価値", "プロキシ額", "貨幣価値", "単価/価値", "変化の価値",
    ]),
    (Said::Is(Field::Unit), &[
        "unit", "unit of value", "per", "単位", "数量の単位",
    ]),
    (Said::Is(Field::ProxySource), &[
        "source of proxy", "proxy source", "source of value", "source of financial proxy", "source of proxy value",
        "source of valuation", "代理指標の出典", "金銭代理指標の出典", "代理指標の出所", "プロキシの出典",
        "単価の出典", "代理指標の根拠", "単価の根拠",
    ]),
    (Said::Is(Field::Deadweight), &[
        "deadweight", "dead weight", "deadweight loss", "what would have happened without the activity",
        "what would have happened anyway", "what will happen without the activity", "counterfactual",
        "what would happen without the activity", "死荷重", "デッドウェイト", "死重", "デッドウエイト", "死荷重率",
        "反事実", "活動がなくても起こった割合", "デッド・ウェイト", "死荷重割合",
    ]),
    (Said::Is(Field::Displacement), &[
        "displacement", "what activity did you displace", "what activity would you displace",
        "what did you displace", "displacement rate", "置換", "置き換え", "置換効果", "代替率", "置換率",
        "代替効果", "転移", "移転効果", "ディスプレイスメント", "代替", "置き換え効果",
    ]),
    (Said::Is(Field::Attribution), &[
        "attribution", "attribution rate", "attributable share", "attribution percentage", "帰属", "帰属率",
        "アトリビューション", "帰属性",
    ]),
    (Said::Contribution, &[
        "contribution", "contribution rate", "寄与率", "寄与度", "貢献度", "貢献率", "寄与", "貢献", "寄与割合",
    ]),
    (Said::Is(Field::AttributionToOthers), &[
        "who else contributed to the change", "who else will contribute to the change", "attribution to others",
        "attribution (to others)", "attributable to others", "share attributable to others",
        "contribution of others", "share of others", "contribution by others",
        "the % of the outcome attributable to others", "% attributable to others", "others' contribution",
        "attributed to others", "他者の寄与", "他者の寄与率", "他者寄与率", "寄与率(他者)", "他者への帰属",
        "帰属(他者)", "他者の貢献", "他者の貢献度", "他団体の寄与", "他者の寄与割合", "他団体の寄与率",
        "アトリビューション(他者)", "他の組織の寄与", "他に誰が変化に寄与したか", "他者帰属", "他者帰属率",
    ]),
    (Said::Is(Field::CreditedShare), &[
        "credited share", "our contribution", "our share", "attributable to us", "attribution to us",
        "attributed to us", "% attributable to us", "share attributable to us", "attribution (to us)",
        "our attribution", "contribution of the project", "contribution of the activity", "share credited to us",
        "own contribution", "project contribution", "自団体の寄与", "自団体の寄与率", "自社の寄与", "自社の寄与率",
        "当団体の寄与", "当団体の寄与率", "当社の寄与率", "本事業の寄与", "本事業の寄与率", "事業の寄与率",
        "寄与率(自団体)", "寄与率(当団体)", "寄与率(本事業)", "自分たちの寄与", "この活動の寄与", "当事業の寄与率",
        "帰属(自団体)",
    ]),
    (Said::Is(Field::DropOff), &[
        "drop off", "drop-off", "dropoff", "does the outcome drop off in future years",
        "will the outcome drop off in future years", "drop off rate", "drop-off rate", "decay", "ドロップオフ",
        "逓減", "逓減率", "減衰", "減衰率", "ドロップオフ率", "効果の逓減", "ドロップ・オフ",
    ]),
    (Said::Is(Field::Note), &[
        "note", "notes", "comment", "comments", "remarks", "備考", "メモ", "注", "コメント", "注記",
    ]),
    (Said::Is(Field::Impact), &[
        "impact", "impact calculation",
        "quantity times financial proxy, less deadweight, displacement and attribution",
        "quantity times financial proxy, less deadweight,displacement and attribution", "social impact",
        "インパクト", "インパクト額", "インパクト計算", "社会的インパクト", "純インパクト", "社会的価値",
    ]),
    (Said::Is(Field::Result), &[
        "calculating social return", "total", "present value", "total value", "pv", "net impact", "gross value",
        "total impact", "discount rate", "総価値", "現在価値", "合計", "割引後", "総便益", "社会的収益の計算",
        "現在価値合計", "便益", "割引率",
    ]),
    (Said::Value, &[
        "value", "value in currency", "value in", "amount", "amount in", "monetary amount", "価値", "金額", "額",
        "値",
    ]),
    (Said::Source, &[
        "source", "sources", "where did you get the information from", "source of information", "reference",
        "references", "出典", "出所", "根拠", "情報の出所", "情報の出典", "情報をどこから得たか", "参考資料",
    ]),
    (Said::Description, &[
        "description", "descriptions", "内容", "説明", "名称", "name",
    ]),
    (Said::Band, &[
        "stage", "included", "excluded", "stage 1", "stage 2", "stage 3", "stage 4", "stage 5", "ステージ1",
        "ステージ2", "ステージ3", "ステージ4", "ステージ5", "value options", "adjustments", "deductions", "控除",
        "調整", "段階1", "段階2", "段階3", "段階4", "段階5",
    ]),
];

/// Question-style headings that only the Value Map has: its attribution is the share of others.
const OF_THE_VALUE_MAP: &[&str] = &[
    "who do we have an effect on? who has an effect on us",
    "who do we have an affect on? who has an effect on us",
    "who do we have an effect on",
    "what do you think will change for them",
    "how would the stakeholder describe the changes",
    "how long does it last after end of activity",
    "how long does it last after end of activity? (only enter numbers)",
    "does it start in period of activity (1) or in period after (2)",
    "outcomes start",
    "what proxy would you use to value the change",
    "what would have happened without the activity",
    "what activity did you displace",
    "does the outcome drop off in future years",
    "intended/unintended changes",
    "summary of activity in numbers",
];

/// A heading with everything gone that does not change its meaning.
pub(crate) fn plain(cell: &str) -> String {
    let text = normal(cell).replace(['\u{2018}', '\u{2019}'], "'");
    text.trim_matches(|sign: char| {
        sign.is_whitespace() || matches!(sign, '?' | ':' | '*' | '.' | ',' | '。' | '※' | '"')
    })
    .to_owned()
}

/// What a whole heading says; `None` where it is not known.
pub(crate) fn said(cell: &str) -> Option<Said> {
    let whole = plain(cell);
    if whole.is_empty() || whole.len() > 300 {
        return None;
    }
    exact(&whole).or_else(|| by_parts(cell))
}

/// True where a heading stands in the Value Map and nowhere else.
pub(crate) fn of_the_value_map(cell: &str) -> bool {
    core::iter::once(cell).chain(cell.lines()).any(|part| OF_THE_VALUE_MAP.contains(&plain(part).as_str()))
}

fn exact(text: &str) -> Option<Said> {
    known(text).or_else(|| year(text)).or_else(|| {
        let bare = without_units(text);
        known(&bare).or_else(|| year(&bare)).or_else(|| known(&unnumbered(&bare)))
    })
}

fn known(text: &str) -> Option<Said> {
    HEADINGS.iter().find(|(_, phrases)| phrases.contains(&text)).map(|(said, _)| *said)
}

/// The value of a year: `year 1`, `year 1 (after activity)`, `1年目`.
fn year(text: &str) -> Option<Said> {
    let digits = text
        .strip_prefix("year ")
        .or_else(|| text.strip_prefix("year"))
        .or_else(|| text.strip_suffix("年目"))
        .map(|rest| rest.trim().trim_start_matches('第'));
    let plain = digits.is_some_and(|digits| {
        !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    (plain || text == "初年度").then_some(Said::Is(Field::Result))
}

/// Without `(…)`, `[…]`, percent signs and signs of money.
fn without_units(text: &str) -> String {
    let mut depth: u32 = 0;
    let mut bare = String::new();
    for sign in text.chars() {
        match sign {
            '(' | '[' | '【' | '「' => depth = depth.saturating_add(1),
            ')' | ']' | '】' | '」' => depth = depth.saturating_sub(1),
            '%' | '£' | '$' | '€' | '¥' | '*' | '※' => bare.push(' '),
            _ if depth == 0 => bare.push(sign),
            _ => {}
        }
    }
    let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = ["000s", "000", "gbp", "jpy", "usd", "eur"]
        .iter()
        .fold(bare.as_str(), |text, unit| text.strip_suffix(unit).map_or(text, str::trim_end));
    bare.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '?' | ':' | '.' | ',' | '\'')).to_owned()
}

/// Without a number before it: `3. Outcomes`, `stage 1: stakeholders`.
fn unnumbered(text: &str) -> String {
    let staged = text.strip_prefix("stage").map_or(text, str::trim_start);
    let rest = staged.trim_start_matches(|sign: char| sign.is_ascii_digit());
    if rest.len() == staged.len() {
        return text.to_owned();
    }
    rest.trim_start_matches(|sign: char| sign.is_whitespace() || matches!(sign, '.' | ')' | ':' | '-' | '、' | ','))
        .to_owned()
}

/// Several headings in one cell, on lines or beside a slash, where they do not contradict.
fn by_parts(cell: &str) -> Option<Said> {
    let parts = cell.split(['\n', '\r', '/', '／', '|', '｜']).take(8);
    let mut found: Option<Said> = None;
    for part in parts {
        let part = plain(part);
        let Some(said) = exact(&part).filter(|said| *said != Said::Band) else { continue };
        found = match (found, said) {
            (None, said) => Some(said),
            (Some(before), said) if before == said => Some(before),
            // A question says whose attribution it is.
            (Some(Said::Is(Field::Attribution) | Said::Contribution), Said::Is(field)) if field.is_attribution() => {
                Some(Said::Is(field))
            }
            (Some(Said::Value | Said::Source | Said::Description), said @ Said::Is(_)) => Some(said),
            (Some(before @ Said::Is(_)), Said::Value | Said::Source | Said::Description) => Some(before),
            _ => return None,
        };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn no_phrase_says_two_things_and_all_are_plain() {
        let mut seen = BTreeMap::new();
        for (said, phrases) in HEADINGS {
            for phrase in *phrases {
                assert_eq!(plain(phrase), *phrase.trim_end_matches('?'), "{phrase}");
                assert!(seen.insert(phrase, said).is_none(), "{phrase} stands twice");
            }
        }
    }

    #[test]
    fn headings_of_the_value_map() {
        for (cell, wanted) in [
            ("Stakeholders", Field::Stakeholder),
            ("Deadweight %", Field::Deadweight),
            ("Drop off %", Field::DropOff),
            ("Attribution %", Field::Attribution),
            ("Attribution %\nWho else contributed to the change?", Field::AttributionToOthers),
            ("What is the value of the change? (Only enter numbers)", Field::Value),
            ("Year 1 (after activity)", Field::Result),
            ("Year 5", Field::Result),
            ("アウトカム（成果）", Field::Outcome),
            ("死荷重（デッドウェイト）", Field::Deadweight),
            ("持続期間（年）", Field::Duration),
            ("他者の寄与率（％）", Field::AttributionToOthers),
            ("Stage 1: Stakeholders", Field::Stakeholder),
            ("① ステークホルダー", Field::Stakeholder),
        ] {
            assert_eq!(said(cell), Some(Said::Is(wanted)), "{cell}");
        }
        assert_eq!(said("寄与率"), Some(Said::Contribution));
        assert_eq!(said("Value £"), Some(Said::Value));
    }

    #[test]
    fn nearly_is_not_enough() {
        for cell in [
            "Attributes",
            "Impact on us",
            "Outcome/Input",
            "Deadweight tonnage",
            "寄与する団体",
            "",
            "Stakeholder analysis of the values",
        ] {
            assert_eq!(said(cell), None, "{cell}");
        }
    }
}
