//! Shapley effects: the variance dealt out to assumptions, also where they move together.
//!
//! In a random order one assumption after the other is drawn anew, given those that are not yet; what the variance between
//! the first value and the new one grows by belongs to the one that was drawn. So each has its mean contribution over
//! all orders (E. Song, B. L. Nelson, J. Staum: *Shapley effects for global sensitivity analysis*, 2016), and one walk
//! serves all of them (T. Goda: *A simple algorithm for global sensitivity analysis with Shapley effects*, 2021). What
//! moves together does so as normals do: with Cholesky's root in the order of the walk reversed, those already drawn
//! anew stand last, and change with their own numbers only.

#![allow(clippy::float_arithmetic, reason = "draws")]

use super::copula::Copula;
use super::normal;
use super::program::Program;
use super::quantile;
use super::random::{LANES, Lanes, Stream};
use super::sampler::{Numbers, Sampler};

/// The samples that a walk begins with, ends with, and takes its order from.
const BEGIN: u32 = 0;
const END: u32 = 1;
const ORDER: u32 = 2;

/// Names of a program that move together.
struct Together<'s> {
    /// By position among the program's names, with the column of the copula.
    members: Vec<(usize, usize)>,
    copula: &'s Copula,
}

/// The share of the variance of a program's only result that belongs to each of its names; together they are 1. None
/// where nothing moves together, or a draw has no value.
pub(super) fn effects(program: &Program, sampler: &Sampler, draws: usize) -> Option<Vec<f64>> {
    let names = program.names();
    let together: Vec<Together<'_>> = sampler.together(names).into_iter().map(Together::of).collect();
    if together.is_empty() {
        return None;
    }
    let numbers = |sample| names.iter().map(|name| sampler.numbers(name, sample)).collect::<Vec<_>>();
    let orders: Vec<Numbers> =
        names.iter().map(|name| Numbers::Random(Stream::new(sampler.seed(), name, ORDER))).collect();
    let (begin, end) = (numbers(BEGIN), numbers(END));
    let filled = |numbers: &[Numbers], block| {
        let mut columns = vec![[0.5; LANES]; numbers.len()];
        numbers.iter().zip(&mut columns).for_each(|(numbers, column)| numbers.fill(block, column));
        columns
    };
    let mut sums = vec![0.0; names.len()];
    let (mut source, mut room) = (sampler.draws(program), program.room());
    for (block, first) in (0_u64..).zip((0..draws).step_by(LANES)) {
        let lanes = draws.saturating_sub(first).min(LANES);
        let mut walks: Vec<Walk> = Vec::with_capacity(lanes);
        let (begin, end, orders) = (filled(&begin, block), filled(&end, block), filled(&orders, block));
        for lane in 0..lanes {
            let at = |columns: &[Lanes]| columns.iter().filter_map(|column| column.get(lane).copied()).collect();
            walks.push(Walk::begin(at(&begin), at(&end), &at(&orders), &together)?);
        }
        let mut columns = vec![[0.5; LANES]; names.len()];
        let mut run = |walks: &[Walk]| {
            for (name, column) in columns.iter_mut().enumerate() {
                for (even, walk) in column.iter_mut().zip(walks) {
                    *even = walk.even.get(name).copied().unwrap_or(0.5);
                }
                source.give(name, column);
            }
            program.block(&mut source, &mut room, block);
            let mut results = [f64::NAN; LANES];
            program.result(0, &room, &mut results);
            results
        };
        let stated = run(&walks);
        let mut before = [0.0; LANES];
        for step in 0..names.len() {
            let stepped: Vec<Option<usize>> = walks.iter_mut().map(|walk| walk.step(step, &together)).collect();
            let results = run(&walks);
            let apart = results.iter().zip(&stated).zip(&mut before);
            for (((result, stated), before), name) in apart.zip(stepped) {
                let now = (result - stated) * (result - stated);
                if let Some(sum) = name.and_then(|name| sums.get_mut(name)) {
                    *sum += now - *before;
                }
                *before = now;
            }
        }
    }
    // What an assumption adds is never negative; an estimate may be.
    sums.iter_mut().for_each(|sum| *sum = if *sum < 0.0 { 0.0 } else { *sum });
    let all = quantile::sum(&sums, |sum| sum);
    (all.is_finite() && all > 0.0).then(|| sums.into_iter().map(|sum| sum / all).collect())
}

impl<'s> Together<'s> {
    fn of((members, copula): (Vec<(usize, usize)>, &'s Copula)) -> Self {
        Self { members, copula }
    }
}

/// One draw on its way from one value of every name to another.
struct Walk {
    /// Names in the order in which they are drawn anew.
    order: Vec<usize>,
    /// The even numbers as they are now, and those at the end.
    even: Vec<f64>,
    end: Vec<f64>,
    groups: Vec<Moving>,
}

/// Names that move together, in one draw.
struct Moving {
    /// The one drawn anew last stands first.
    members: Vec<usize>,
    rows: Vec<Vec<f64>>,
    /// Independent normals now and at the end, and what the members are now.
    own: Vec<f64>,
    end: Vec<f64>,
    normals: Vec<f64>,
}

impl Walk {
    fn begin(even: Vec<f64>, end: Vec<f64>, keys: &[f64], together: &[Together<'_>]) -> Option<Self> {
        let mut order: Vec<(f64, usize)> = keys.iter().copied().zip(0..).collect();
        order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let order: Vec<usize> = order.into_iter().map(|(_, name)| name).collect();
        let mut walk = Self { order, even, end, groups: Vec::with_capacity(together.len()) };
        for group in together {
            let column =
                |name: &usize| group.members.iter().find(|(member, _)| member == name).map(|(_, column)| *column);
            let placed = walk.order.iter().rev().filter_map(|name| Some((*name, column(name)?)));
            let (members, columns): (Vec<usize>, Vec<usize>) = placed.unzip();
            let rows = group.copula.root_of(&columns)?;
            let normals = |even: &[f64]| -> Vec<f64> {
                let even = members.iter().filter_map(|member| even.get(*member));
                even.map(|even| normal::quantile(*even)).collect()
            };
            let (own, end) = (normals(&walk.even), normals(&walk.end));
            let mut moving = Moving { normals: vec![0.0; members.len()], members, rows, own: Vec::new(), end };
            for (member, own) in own.iter().enumerate() {
                moving.add(member, *own);
            }
            moving.own = own;
            moving.tell(0, &mut walk.even);
            walk.groups.push(moving);
        }
        Some(walk)
    }

    /// Draws the next name anew and says which.
    fn step(&mut self, step: usize, together: &[Together<'_>]) -> Option<usize> {
        let name = *self.order.get(step)?;
        let is_member = |group: &Together<'_>| group.members.iter().any(|(member, _)| *member == name);
        match together.iter().position(is_member).and_then(|group| self.groups.get_mut(group)) {
            Some(group) => group.step(name, &mut self.even),
            None => {
                if let (Some(even), Some(end)) = (self.even.get_mut(name), self.end.get(name)) {
                    *even = *end;
                }
            }
        }
        Some(name)
    }
}

impl Moving {
    /// Moves the members by what one independent normal changes.
    fn add(&mut self, member: usize, by: f64) {
        for (normal, row) in self.normals.iter_mut().zip(&self.rows) {
            *normal += row.get(member).copied().unwrap_or(0.0) * by;
        }
    }

    fn step(&mut self, name: usize, even: &mut [f64]) {
        let Some(member) = self.members.iter().position(|member| *member == name) else { return };
        if let (Some(own), Some(end)) = (self.own.get(member), self.end.get(member)) {
            let by = end - own;
            self.add(member, by);
        }
        self.tell(member, even);
    }

    /// Writes down the members from one on.
    fn tell(&self, from: usize, even: &mut [f64]) {
        for (member, normal) in self.members.iter().zip(&self.normals).skip(from) {
            if let Some(even) = even.get_mut(*member) {
                *even = normal::cumulative(*normal);
            }
        }
    }
}
