//! Names of cells, from the addresses of assumptions and the keys of results.

use super::layout::Layout;
use super::results;
use sroi::plan::{SourceKind, Step};
use std::collections::BTreeSet;

/// The longest name; Excel takes 255 characters.
const LONGEST: usize = 200;

/// Names and the cells they stand for, as `'Impact map'!$F$5`.
pub(super) fn names(layout: &Layout<'_>) -> Vec<(String, String)> {
    let mut taken = BTreeSet::new();
    let mut names = Vec::new();
    for figure in layout.content.plan.figures() {
        let assumed = match &figure.step {
            Step::Given(given) => matches!(given.kind, SourceKind::Assumption | SourceKind::Change),
            _ => false,
        };
        if !assumed && !results::KEYS.contains(&figure.key.as_str()) {
            continue;
        }
        let id = layout.find(&figure.key);
        let Some(place) = id.and_then(|id| layout.places.get(id.index()).copied().flatten()) else { continue };
        let Some(sheet) = layout.names.get(&place.sheet) else { continue };
        let name = free(legal(&figure.key), &mut taken);
        names.push((name, format!("='{}'!{}", sheet.replace('\'', "''"), place.fixed())));
    }
    names
}

/// Letters, digits, points and underscores, beginning with a letter.
fn legal(key: &str) -> String {
    let allowed = |letter: char| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '_' };
    let name: String = key.chars().take(LONGEST).map(allowed).collect();
    // A word without a point could be a cell.
    let begins = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
    if begins && name.contains('.') { name } else { format!("sroi_.{name}") }
}

/// The name, or with a number behind it where it is taken; upper and lower case are the same.
fn free(name: String, taken: &mut BTreeSet<String>) -> String {
    let mut free = name.clone();
    let mut count = 1_u32;
    while !taken.insert(free.to_ascii_uppercase()) {
        count = count.saturating_add(1);
        free = format!("{name}_{count}");
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_legal_and_no_two_are_the_same() {
        assert_eq!(legal("outcomes.self-help.deadweight"), "outcomes.self_help.deadweight");
        assert_eq!(legal("rest(a)"), "sroi_.rest_a_");
        let mut taken = BTreeSet::new();
        assert_eq!(free("a.b_c".to_owned(), &mut taken), "a.b_c");
        assert_eq!(free("A.B_C".to_owned(), &mut taken), "A.B_C_2");
        assert_eq!(free("a.b_c".to_owned(), &mut taken), "a.b_c_3");
    }
}
