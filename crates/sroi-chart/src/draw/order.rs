//! Putting a few things in order.
//!
//! The sorts of the standard library are made for millions and weigh more in a WebAssembly file than
//! most charts; here there are never more than a few hundred.

/// The things in order; those alike stay as they came.
pub(super) fn ordered<T>(things: impl IntoIterator<Item = T>, before: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut ordered = Vec::new();
    for thing in things {
        let at = ordered.partition_point(|other| !before(&thing, other));
        ordered.insert(at, thing);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_alike_stay_as_they_came() {
        let ordered = ordered([(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |one, other| one.0 < other.0);
        assert_eq!(ordered, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
