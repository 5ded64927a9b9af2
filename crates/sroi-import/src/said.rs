//! Findings of a file, with the same thing not said a thousand times.

use crate::problem::Problem;
use std::collections::BTreeMap;

/// How often the same code is listed one by one.
const MOST: u64 = 20;

/// A list of findings in which a code beyond the first twenty is only counted.
#[derive(Debug, Default)]
pub(crate) struct Said {
    listed: Vec<Problem>,
    times: BTreeMap<&'static str, u64>,
}

impl Said {
    pub(crate) fn push(&mut self, problem: Problem) {
        let times = self.times.entry(problem.code()).or_default();
        *times = times.saturating_add(1);
        if *times <= MOST {
            self.listed.push(problem);
        }
    }

    /// The findings, and how many more there were of each code.
    pub(crate) fn close(self) -> Vec<Problem> {
        let more = self.times.into_iter().filter_map(|(code, times)| {
            let count = times.checked_sub(MOST).filter(|count| *count > 0)?;
            Some(Problem::MoreLikeThis { code: code.to_owned(), count: count.to_string() })
        });
        self.listed.into_iter().chain(more).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_counted() {
        let mut said = Said::default();
        (0..30).for_each(|row| said.push(Problem::DateMissing { row: row.to_string() }));
        said.push(Problem::NoRows);
        let all = said.close();
        assert_eq!(all.len(), 22);
        let more = Problem::MoreLikeThis { code: "import-date-missing".to_owned(), count: "10".to_owned() };
        assert_eq!(all.last(), Some(&more));
    }
}
