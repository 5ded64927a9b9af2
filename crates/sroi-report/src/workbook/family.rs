//! Figures that are one number month by month or year by year, by their keys.

use sroi::plan::{FigureId, Plan};
use std::collections::BTreeMap;

/// Stands in a pattern where the key has its month or year.
pub(super) const GAP: char = '#';

/// Figures whose keys differ in one place alone.
#[derive(Clone, Debug, Default)]
pub(super) struct Families<K: Ord> {
    /// In the order of the plan: pattern, and the figure of each month or year.
    pub(super) list: Vec<(String, BTreeMap<K, FigureId>)>,
}

/// Every figure of a month, by pattern.
pub(super) fn by_month(plan: &Plan) -> Families<String> {
    Families::of(plan, month_of)
}

/// Every figure of a year that stands for the whole study, by pattern.
pub(super) fn by_year(plan: &Plan) -> Families<u32> {
    Families::of(plan, year_of)
}

impl<K: Ord> Families<K> {
    fn of(plan: &Plan, find: impl Fn(&str) -> Option<(String, K)>) -> Self {
        let mut list: Vec<(String, BTreeMap<K, FigureId>)> = Vec::new();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for figure in plan.figures() {
            let (Some((pattern, at)), Some(id)) = (find(&figure.key), plan.find(&figure.key)) else { continue };
            let position = *known.entry(pattern.clone()).or_insert_with(|| {
                list.push((pattern, BTreeMap::new()));
                list.len().saturating_sub(1)
            });
            if let Some((_, members)) = list.get_mut(position) {
                members.insert(at, id);
            }
        }
        Self { list }
    }

    /// The figures of a pattern.
    pub(super) fn get(&self, pattern: &str) -> Option<&BTreeMap<K, FigureId>> {
        self.list.iter().find(|(known, _)| known == pattern).map(|(_, members)| members)
    }
}

/// A key without its month: `channels.x.#.posts` and `2026-04`.
pub(super) fn month_of(key: &str) -> Option<(String, String)> {
    let bytes = key.as_bytes();
    let of_a_name =
        |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    for (start, window) in bytes.windows(7).enumerate() {
        let is_month =
            window.iter().enumerate().all(|(at, byte)| if at == 4 { *byte == b'-' } else { byte.is_ascii_digit() });
        let end = start.saturating_add(7);
        let before = start.checked_sub(1).and_then(|before| bytes.get(before));
        if is_month && !of_a_name(before) && !of_a_name(bytes.get(end)) {
            let (head, month, tail) = (key.get(..start)?, key.get(start..end)?, key.get(end..)?);
            return Some((format!("{head}{GAP}{tail}"), month.to_owned()));
        }
    }
    None
}

/// A key of the whole study without its year: `sroi.by_year.#.value` and 2.
fn year_of(key: &str) -> Option<(String, u32)> {
    const STARTS: [&str; 4] = ["sroi.by_year.", "cost_so_far.", "returns_so_far.", "paid_so_far."];
    let start = STARTS.into_iter().find(|start| key.starts_with(start))?;
    let rest = key.strip_prefix(start)?;
    let lead = rest.find(|letter: char| letter.is_ascii_digit())?;
    let (before, from) = rest.split_at_checked(lead)?;
    let digits = from.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(from.len());
    let (year, after) = from.split_at_checked(digits)?;
    Some((format!("{start}{before}{GAP}{after}"), year.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_without_their_month() {
        let month = |key: &str| month_of(key).map(|(pattern, month)| format!("{pattern} {month}"));
        assert_eq!(month("channels.x.2026-04.posts").as_deref(), Some("channels.x.#.posts 2026-04"));
        assert_eq!(month("rest(by_month.2026-12.a)").as_deref(), Some("rest(by_month.#.a) 2026-12"));
        assert_eq!(month("inputs.plan-2026-04.amount"), None);
        assert_eq!(month("outcomes.a.year_1"), None);
    }

    #[test]
    fn keys_without_their_year() {
        assert_eq!(year_of("sroi.by_year.12.value"), Some(("sroi.by_year.#.value".to_owned(), 12)));
        assert_eq!(year_of("cost_so_far.before_year_2"), Some(("cost_so_far.before_year_#".to_owned(), 2)));
        assert_eq!(year_of("sroi.by_outcome.a.year_2"), None);
    }
}
