//! Moving labels apart, no further than they must.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::order::ordered;

/// Where labels begin that each want to be around a place and have a height, so that none overlaps
/// another and all lie between two ends. Where there is too little room they run over the lower end.
pub(super) fn spread(wanted: &[(f64, f64)], low: f64, high: f64) -> Vec<f64> {
    let place = |at: usize| wanted.get(at).copied().unwrap_or_default();
    let order = ordered(0..wanted.len(), |one, other| place(*one).0 < place(*other).0);

    // Groups of labels that touch: each lies around the mean of what its members want.
    let mut groups: Vec<Group> = Vec::new();
    for at in order {
        let (middle, height) = place(at);
        let mut group = Group { members: vec![at], height, wanted: middle - height / 2.0, many: 1.0 };
        group.settle(low, high);
        while let Some(above) = groups.pop() {
            if above.top(low, high) + above.height <= group.top(low, high) {
                groups.push(above);
                break;
            }
            group = above.with(group);
        }
        groups.push(group);
    }

    let mut tops = vec![low; wanted.len()];
    for group in groups {
        let mut top = group.top(low, high);
        for member in &group.members {
            if let Some(slot) = tops.get_mut(*member) {
                *slot = top;
            }
            top += place(*member).1;
        }
    }
    tops
}

struct Group {
    members: Vec<usize>,
    height: f64,
    /// Where it would begin, were there no ends.
    wanted: f64,
    many: f64,
}

impl Group {
    fn settle(&mut self, low: f64, high: f64) {
        self.wanted = self.top(low, high);
    }

    fn top(&self, low: f64, high: f64) -> f64 {
        self.wanted.min(high - self.height).max(low)
    }

    /// This one with another below it.
    fn with(mut self, below: Self) -> Self {
        // The one below would have this one begin by its height further up.
        let many = self.many + below.many;
        self.wanted = (self.wanted * self.many + (below.wanted - self.height) * below.many) / many;
        self.many = many;
        self.height += below.height;
        self.members.extend(below.members);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_do_not_touch_stay() {
        assert_eq!(spread(&[(80.0, 20.0), (20.0, 20.0)], 0.0, 100.0), [70.0, 10.0]);
    }

    #[test]
    fn labels_that_touch_move_apart_evenly() {
        assert_eq!(spread(&[(50.0, 20.0), (50.0, 20.0)], 0.0, 100.0), [30.0, 50.0]);
        assert_eq!(spread(&[(0.0, 20.0), (1.0, 20.0), (2.0, 20.0)], 0.0, 100.0), [0.0, 20.0, 40.0]);
        assert_eq!(spread(&[(99.0, 20.0), (100.0, 20.0)], 0.0, 100.0), [60.0, 80.0]);
    }
}
