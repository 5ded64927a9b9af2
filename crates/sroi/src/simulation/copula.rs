//! Rank correlation: assumptions that move together.
//!
//! A rank correlation ρ is 2 sin(π ρ ÷ 6) between the normal variables behind the probabilities.

#![allow(clippy::float_arithmetic, reason = "draws are doubles")]

use super::normal;
use super::random::LANES;
use crate::model::{Correlation, Parameter, ParameterId};
use std::collections::BTreeSet;

/// What makes columns of independent probabilities move together.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Copula {
    /// Row by row, the lower triangle of the matrix whose square is the correlation.
    rows: Vec<Vec<f64>>,
}

/// Correlations that no variables can have at once.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Impossible {
    /// The fewest found that contradict one another: without any of them the rest agree.
    pub(crate) among: Vec<usize>,
    /// What every rank correlation must be multiplied by, at most, for all to agree; rounded down.
    pub(crate) thousandths: u32,
}

/// Pivots below this are taken for 0: a variable that follows from others.
const NOTHING: f64 = 1e-12;
/// The most triples that are looked through for the fewest that contradict.
const MOST_TRIPLES: usize = 20_000;

/// The rank correlation of every variable with every other.
type Ranks = Vec<Vec<f64>>;

impl Copula {
    /// The copula of `size` variables with the rank correlations between some of them; the rest are independent.
    pub(crate) fn of(size: usize, pairs: &[(usize, usize, f64)]) -> Result<Self, Impossible> {
        let mut ranks: Ranks = vec![vec![0.0; size]; size];
        for (one, other, rank) in pairs {
            for (row, column) in [(one, other), (other, one)] {
                if let Some(cell) = ranks.get_mut(*row).and_then(|row| row.get_mut(*column)) {
                    *cell = *rank;
                }
            }
        }
        let all: Vec<usize> = (0..size).collect();
        match root_of_ranks(&all, &ranks, 1.0) {
            Some(rows) => Ok(Self { rows }),
            None => Err(Impossible { thousandths: thousandths(&all, &ranks), among: fewest(all, &ranks) }),
        }
    }

    /// Cholesky's root of the normals' correlation between some of the variables, in another order.
    pub(crate) fn root_of(&self, among: &[usize]) -> Option<Vec<Vec<f64>>> {
        let row = |variable: usize| self.rows.get(variable).map(Vec::as_slice).unwrap_or_default();
        root(among, |one, other| row(one).iter().zip(row(other)).map(|(a, b)| a * b).sum())
    }

    /// Turns independent probabilities into ones that move together, each column on its own still uniform.
    pub(crate) fn apply(&self, columns: &mut [[f64; LANES]]) {
        for column in columns.iter_mut() {
            for u in column.iter_mut() {
                *u = normal::quantile(*u);
            }
        }
        // From the last on: every row needs only itself and those before it.
        for (last, row) in self.rows.iter().enumerate().rev() {
            let Some((own, before)) = columns.get_mut(..=last).and_then(<[_]>::split_last_mut) else { continue };
            let Some((weight, weights)) = row.split_last() else { continue };
            for z in own.iter_mut() {
                *z *= weight;
            }
            for (weight, column) in weights.iter().zip(before.iter()) {
                for (z, other) in own.iter_mut().zip(column) {
                    *z += weight * other;
                }
            }
        }
        for column in columns.iter_mut() {
            for z in column.iter_mut() {
                *z = normal::cumulative(*z);
            }
        }
    }
}

/// The correlation of normal variables whose ranks have a given one.
fn of_normals(rank: f64) -> f64 {
    2.0 * libm::sin(rank * core::f64::consts::FRAC_PI_6)
}

/// Cholesky's root of the matrix of some variables, every rank multiplied by a factor; `None` where there is none.
fn root_of_ranks(among: &[usize], ranks: &Ranks, factor: f64) -> Option<Vec<Vec<f64>>> {
    root(among, |one, other| {
        let rank = ranks.get(one).and_then(|row| row.get(other)).copied().unwrap_or(0.0);
        of_normals(rank * factor)
    })
}

/// Cholesky's root of the correlations between some variables; `None` where there is none.
fn root(among: &[usize], correlation: impl Fn(usize, usize) -> f64) -> Option<Vec<Vec<f64>>> {
    let mut rows: Vec<Vec<f64>> = Vec::with_capacity(among.len());
    for (position, one) in among.iter().enumerate() {
        let mut row: Vec<f64> = Vec::with_capacity(position.saturating_add(1));
        for (other, before) in among.iter().zip(&rows) {
            let explained: f64 = row.iter().zip(before).map(|(a, b)| a * b).sum();
            let left = correlation(*one, *other) - explained;
            let pivot = before.last().copied().unwrap_or(0.0);
            if pivot == 0.0 {
                // What nothing is left of has nothing to share.
                if left.abs() > 1e-6 {
                    return None;
                }
                row.push(0.0);
            } else {
                row.push(left / pivot);
            }
        }
        let pivot = 1.0 - row.iter().map(|weight| weight * weight).sum::<f64>();
        if pivot < -NOTHING {
            return None;
        }
        row.push(if pivot <= NOTHING { 0.0 } else { libm::sqrt(pivot) });
        rows.push(row);
    }
    Some(rows)
}

/// A smallest set that contradicts itself: a triple where there is one, else what is left when nothing can be spared.
fn fewest(all: Vec<usize>, ranks: &Ranks) -> Vec<usize> {
    let impossible = |among: &[usize]| root_of_ranks(among, ranks, 1.0).is_none();
    let triples = all.iter().enumerate().flat_map(|(position, third)| {
        let before = all.get(..position).unwrap_or_default();
        before.iter().enumerate().flat_map(move |(position, second)| {
            before.get(..position).unwrap_or_default().iter().map(move |first| [*first, *second, *third])
        })
    });
    if let Some(triple) = triples.take(MOST_TRIPLES).find(|triple| impossible(triple)) {
        return triple.to_vec();
    }
    let mut among = all;
    let mut position = 0;
    while position < among.len() {
        let mut without = among.clone();
        without.remove(position);
        if impossible(&without) {
            among = without;
        } else {
            position = position.saturating_add(1);
        }
    }
    among
}

/// The largest factor that lets all agree, found by halving.
fn thousandths(all: &[usize], ranks: &Ranks) -> u32 {
    let (mut possible, mut impossible) = (0_u32, 1000_u32);
    while possible.saturating_add(1) < impossible {
        let middle = possible.midpoint(impossible);
        if root_of_ranks(all, ranks, f64::from(middle) / 1000.0).is_some() {
            possible = middle;
        } else {
            impossible = middle;
        }
    }
    possible
}

/// Assumptions that move together, and how.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    /// In the order of their addresses, whatever the order of the document.
    pub(crate) members: Vec<ParameterId>,
    pub(crate) copula: Copula,
}

/// Assumptions whose correlations contradict one another.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Contradiction {
    pub(crate) among: Vec<ParameterId>,
    /// As in [`Impossible`].
    pub(crate) thousandths: u32,
}

/// The groups of a study: assumptions of different groups are independent.
pub(crate) fn groups(correlations: &[Correlation], parameters: &[Parameter]) -> Result<Vec<Group>, Contradiction> {
    let mut sets: Vec<BTreeSet<ParameterId>> = Vec::new();
    for correlation in correlations {
        let mut joined: BTreeSet<ParameterId> = correlation.between.iter().copied().collect();
        sets.retain(|set| {
            let apart = set.is_disjoint(&joined);
            if !apart {
                joined.extend(set);
            }
            apart
        });
        sets.push(joined);
    }
    let address = |id: &ParameterId| parameters.get(id.0).map(|parameter| parameter.address.as_str());
    let mut groups = Vec::new();
    for set in sets {
        let mut members: Vec<ParameterId> = set.into_iter().collect();
        members.sort_by_key(address);
        let mut pairs = Vec::new();
        for correlation in correlations {
            let places: Vec<usize> =
                correlation.between.iter().filter_map(|id| members.iter().position(|member| member == id)).collect();
            for (position, one) in places.iter().enumerate() {
                for other in places.iter().skip(position.saturating_add(1)) {
                    pairs.push((*one, *other, correlation.rank.to_f64()));
                }
            }
        }
        match Copula::of(members.len(), &pairs) {
            Ok(copula) => groups.push(Group { members, copula }),
            Err(Impossible { among, thousandths }) => {
                let among = among.iter().filter_map(|place| members.get(*place)).copied().collect();
                return Err(Contradiction { among, thousandths });
            }
        }
    }
    groups.sort_by_key(|group| group.members.first().and_then(address));
    Ok(groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Independent probabilities, by a generator of 64 bits.
    fn independent(columns: usize, blocks: usize) -> Vec<Vec<[f64; LANES]>> {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (f64::from(u32::try_from(state >> 32).unwrap()) + 0.5) / 4_294_967_296.0
        };
        (0..blocks).map(|_| (0..columns).map(|_| core::array::from_fn(|_| next())).collect()).collect()
    }

    /// Spearman's rank correlation: of uniform variables, Pearson's.
    fn ranks(blocks: &[Vec<[f64; LANES]>], one: usize, other: usize) -> f64 {
        let pairs: Vec<(f64, f64)> = blocks.iter().flat_map(|block| block[one].into_iter().zip(block[other])).collect();
        let count = f64::from(u32::try_from(pairs.len()).unwrap());
        12.0 * pairs.iter().map(|(a, b)| (a - 0.5) * (b - 0.5)).sum::<f64>() / count
    }

    #[test]
    fn draws_have_the_rank_correlations_asked_for() {
        let pairs = [(0, 1, 0.6), (1, 2, -0.3), (0, 3, 0.7)];
        let copula = Copula::of(5, &pairs).unwrap();
        let mut blocks = independent(5, 800);
        for block in &mut blocks {
            copula.apply(block);
        }
        for one in 0..5 {
            let mean = blocks.iter().flat_map(|block| block[one]).sum::<f64>() / (800.0 * 256.0);
            assert!((mean - 0.5).abs() < 4.0 * 0.2887 / libm::sqrt(800.0 * 256.0), "{one}: {mean}");
            for other in 0..one {
                let same = |pair: &&(usize, usize, f64)| (pair.0, pair.1) == (other, one);
                let asked = pairs.iter().find(same).map_or(0.0, |pair| pair.2);
                let drawn = ranks(&blocks, one, other);
                // 1 ÷ √n is the error of an independent pair, about the largest.
                assert!((drawn - asked).abs() < 4.0 / libm::sqrt(800.0 * 256.0), "{one}, {other}: {drawn}");
            }
        }
    }

    #[test]
    fn rank_one_is_the_same_draw_and_minus_one_its_mirror() {
        let copula = Copula::of(3, &[(0, 1, 1.0), (0, 2, -1.0), (1, 2, -1.0)]).unwrap();
        let mut block = independent(3, 1).remove(0);
        copula.apply(&mut block);
        for ((a, b), c) in block[0].iter().zip(block[1]).zip(block[2]) {
            assert!((a - b).abs() < 1e-12 && (1.0 - a - c).abs() < 1e-12, "{a} {b} {c}");
        }
    }

    #[test]
    fn without_correlations_nothing_moves() {
        let copula = Copula::of(2, &[]).unwrap();
        let before = independent(2, 1).remove(0);
        let mut after = before.clone();
        copula.apply(&mut after);
        for (before, after) in before.iter().flatten().zip(after.iter().flatten()) {
            assert!((before - after).abs() < 1e-15, "{before} {after}");
        }
    }

    #[test]
    fn what_is_impossible_is_named() {
        // 3 goes with 1 and with 4, which go against one another; 0 and 2 do no harm.
        let pairs = [(0, 1, 0.2), (1, 3, 0.9), (3, 4, 0.9), (1, 4, -0.9), (2, 4, 0.1)];
        let impossible = Copula::of(5, &pairs).unwrap_err();
        assert_eq!(impossible.among, [1, 3, 4]);
        // With the normals' correlation r on each of the three, the determinant 1 − 3 r² − 2 r³ is 0 at r = ½,
        // which is the rank (6 ÷ π) asin ¼.
        let three = Copula::of(3, &[(0, 1, 0.9), (1, 2, 0.9), (0, 2, -0.9)]).unwrap_err();
        let rank = 6.0 / core::f64::consts::PI * libm::asin(0.25);
        assert_eq!(three.thousandths, 536);
        assert!((rank / 0.9 - 0.5362).abs() < 5e-5, "{rank}");
        assert!(
            Copula::of(3, &[(0, 1, rank), (1, 2, rank), (0, 2, -rank)].map(|(a, b, r)| (a, b, r * 0.999_999))).is_ok()
        );
    }

    #[test]
    fn a_contradiction_of_more_than_three_is_named_too() {
        // Each two of four against one another: three could, four cannot below −1 ÷ 3.
        let pairs = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)].map(|(one, other)| (one, other, -0.4));
        let impossible = Copula::of(5, &pairs).unwrap_err();
        assert_eq!(impossible.among, [0, 1, 2, 3]);
        let rank = -6.0 / core::f64::consts::PI * libm::asin(1.0 / 6.0);
        assert_eq!(impossible.thousandths, 799);
        assert!((rank / -0.4 - 0.7995).abs() < 5e-5, "{rank}");
    }
}
