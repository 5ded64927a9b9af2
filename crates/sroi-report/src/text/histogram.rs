//! The shape of draws in a few lines of blocks, with the line that matters marked below.

use crate::columns::width;
use sroi::Number;
use sroi::simulation::{Histogram, Summary};

/// Lines of blocks.
const ROWS: u64 = 5;

/// Eighths of a line.
const BLOCKS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// The draws as blocks, an axis on which the middle 90 % are bold and a line may be marked, and the ends in words.
/// Nothing where all draws are alike.
pub(super) fn drawn(summary: &Summary, line: Option<(Number, String)>, ends: &[String; 2]) -> Vec<String> {
    let Some(histogram) = &summary.histogram else { return Vec::new() };
    let mut lines = blocks(&histogram.counts);
    let bins = histogram.counts.len();
    let at = |value: Option<Number>| value.and_then(|value| bin_of(histogram, value));
    let (low, high) = (at(summary.p05).unwrap_or(0), at(summary.p95).unwrap_or(bins));
    let mark = line.and_then(|(value, word)| Some((bin_of(histogram, value)?, word)));
    let axis = (0..bins).map(|bin| match &mark {
        Some((marked, _)) if *marked == bin => '┿',
        _ if (low..=high).contains(&bin) => '━',
        _ => '─',
    });
    lines.push(axis.collect());
    let [least, greatest] = ends;
    let word = mark.map_or_else(String::new, |(bin, word)| placed(bin, &word, width(least), bins, width(greatest)));
    let gap = bins.saturating_sub(width(least)).saturating_sub(width(&word)).saturating_sub(width(greatest)).max(1);
    lines.push(format!("{least}{word}{}{greatest}", " ".repeat(gap)));
    lines
}

/// A word below a bin, behind what stands at the left end; nothing where there is no room.
fn placed(bin: usize, word: &str, left: usize, bins: usize, right: usize) -> String {
    let room = bins.saturating_sub(right).saturating_sub(width(word));
    if bin <= left || bin >= room { String::new() } else { format!("{}{word}", " ".repeat(bin.saturating_sub(left))) }
}

/// The bin in which a value lies.
fn bin_of(histogram: &Histogram, value: Number) -> Option<usize> {
    let bins = value.less(histogram.from)?.value.over(histogram.width)?.value;
    if bins.is_negative() {
        return None;
    }
    let nearest = bins.rounded(0);
    let whole = if nearest > bins { nearest.less(Number::ONE)?.value } else { nearest };
    let bin = usize::try_from(whole.as_count()?).ok()?;
    (bin < histogram.counts.len()).then_some(bin)
}

fn blocks(counts: &[u32]) -> Vec<String> {
    let most = u64::from(counts.iter().copied().max().unwrap_or(0)).max(1);
    let full = ROWS.saturating_mul(8);
    let height = |count: u32| {
        let eighths = u64::from(count).saturating_mul(full).div_ceil(most);
        eighths.min(full)
    };
    let row = |row: u64| -> String {
        let below = row.saturating_mul(8);
        let block = |count: &u32| {
            let eighths = height(*count).saturating_sub(below).min(8);
            usize::try_from(eighths).ok().and_then(|eighths| BLOCKS.get(eighths)).copied().unwrap_or(' ')
        };
        counts.iter().map(block).collect()
    };
    (0..ROWS).rev().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(from: &str, width: &str, counts: &[u32]) -> Summary {
        let number = |text: &str| Some(text.parse::<Number>().unwrap());
        Summary {
            method: None,
            stated: None,
            mean: None,
            sd: None,
            standard_error: None,
            least: None,
            p05: number("0.25"),
            p25: None,
            p50: None,
            p75: None,
            p95: number("1.75"),
            greatest: None,
            probability_above_1: None,
            probability_above_0: None,
            undefined: Number::ZERO,
            histogram: Some(Histogram {
                from: number(from).unwrap(),
                width: number(width).unwrap(),
                counts: counts.to_vec(),
            }),
        }
    }

    #[test]
    fn one_is_marked_in_the_bin_that_holds_it() {
        let summary = summary("0", "0.125", &[0, 1, 2, 4, 8, 16, 32, 40, 40, 32, 16, 8, 4, 2, 1, 0]);
        let lines = drawn(&summary, Some((Number::ONE, "1".to_owned())), &["0".to_owned(), "2".to_owned()]);
        assert_eq!(lines.len(), 7);
        assert_eq!(lines[0], "       ██       ");
        assert_eq!(lines[5], "──━━━━━━┿━━━━━━─");
        assert_eq!(lines[6], "0       1      2");
    }

    #[test]
    fn a_draw_is_never_invisible_and_a_line_outside_is_not_marked() {
        let summary = summary("0", "0.1", &[1, 0, 1_000_000]);
        let lines = drawn(&summary, Some((Number::ONE, "1".to_owned())), &["0".to_owned(), "0.3".to_owned()]);
        assert_eq!(lines[4], "▁ █");
        assert!(!lines[5].contains('┿'), "{}", lines[5]);
    }
}
