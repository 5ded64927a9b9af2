//! A program worked out for one block of draws. Nothing but + − × ÷, comparison and square root, each rounded as IEEE 754
//! says: the same bits whether one draw is worked out at a time or many.

use super::program::{At, Op, Program};
use super::random::{LANES, Lanes};
use super::sampler::Draws;

impl Program {
    /// Works out a block and gives each result asked for its lanes.
    #[inline(always)]
    pub(crate) fn block(&self, draws: &mut Draws<'_>, room: &mut [Lanes], block: u64) {
        for op in &self.ops {
            self.run(op, draws, room, block);
        }
    }

    /// The lanes of a result after [`Program::block`]. What is undefined is one and the same not-a-number.
    pub(crate) fn result(&self, position: usize, room: &[Lanes], out: &mut [f64]) {
        match self.results.get(position) {
            Some(At::Varying(slot)) => {
                if let Some(lanes) = room.get(*slot) {
                    for (out, value) in out.iter_mut().zip(lanes) {
                        *out = if value.is_finite() { *value } else { f64::NAN };
                    }
                }
            }
            Some(At::Constant(value)) if value.is_finite() => out.fill(*value),
            Some(At::Constant(_)) | None => out.fill(f64::NAN),
        }
    }

    #[inline(always)]
    fn run(&self, op: &Op, draws: &mut Draws<'_>, room: &mut [Lanes], block: u64) {
        match op {
            Op::Draw { name, out } => {
                if let Some(out) = room.get_mut(*out) {
                    draws.fill(*name, block, out);
                }
            }
            Op::Scale { a, by, out } => one(room, *a, *out, |a| a * by),
            Op::From { less, a, out } => one(room, *a, *out, |a| less - a),
            Op::Under { over, a, out } => one(room, *a, *out, |a| quotient(*over, a)),
            Op::Shift { a, by, out } => one(room, *a, *out, |a| a + by),
            Op::Square { a, out } => one(room, *a, *out, |a| a * a),
            Op::Root { a, out } => one(room, *a, *out, libm::sqrt),
            Op::Power { a, exponent: 0, out } => one(room, *a, *out, |a| quotient(a, a)),
            Op::Power { a, exponent, out } => one(room, *a, *out, |a| power(a, *exponent)),
            Op::Less { a, b, out } => two(room, *a, *b, *out, |a, b| a - b),
            Op::Times { a, b, out } => two(room, *a, *b, *out, |a, b| a * b),
            Op::Over { a, b, out } => two(room, *a, *b, *out, quotient),
            Op::Least { a, b, out } => beside(room, *a, *b, *out, |a, b| if a < b || a.is_nan() { a } else { b }),
            Op::Greatest { a, b, out } => beside(room, *a, *b, *out, |a, b| if a > b || a.is_nan() { a } else { b }),
            Op::Begin { a, times, plus, out } => one(room, *a, *out, |a| plus + a * times),
            Op::Add { a, times, to } if *times == 1.0 => onto(room, *a, *to, |sum, a| sum + a),
            Op::Add { a, times, to } => onto(room, *a, *to, |sum, a| sum + a * times),
            Op::Lasting { terms, out } => lasting(room, terms, *out),
            Op::Chance { happening, stretches, out } => self.happens(*happening, stretches, draws, room, *out, block),
        }
    }

    fn happens(
        &self,
        happening: usize,
        stretches: &[(At, f64)],
        draws: &mut Draws<'_>,
        room: &mut [Lanes],
        out: usize,
        block: u64,
    ) {
        let Some(happening) = self.happenings.get(happening) else { return };
        let mut u = [0.0; LANES];
        draws.even(happening.name(), block, &mut u);
        let (mut from, mut to) = ([0.0; LANES], [0.0; LANES]);
        for (likely, share) in stretches {
            from = to;
            match likely {
                At::Constant(likely) => to.iter_mut().for_each(|to| *to += likely * share),
                At::Varying(slot) => {
                    let likely = room.get(*slot).into_iter().flatten();
                    to.iter_mut().zip(likely).for_each(|(to, likely)| *to += likely * share);
                }
            }
        }
        let Some(out) = room.get_mut(out) else { return };
        for (((out, u), from), to) in out.iter_mut().zip(&u).zip(&from).zip(&to) {
            *out = if from <= u && u < to { happening.weight() } else { 0.0 };
        }
    }
}

/// Nothing is divided by 0.
#[inline(always)]
fn quotient(a: f64, b: f64) -> f64 {
    if b == 0.0 { f64::NAN } else { a / b }
}

/// A whole power by squaring.
#[inline(always)]
fn power(base: f64, exponent: u32) -> f64 {
    let (mut square, mut result, mut left) = (base, 1.0, exponent);
    while left > 0 {
        if left & 1 == 1 {
            result *= square;
        }
        square *= square;
        left >>= 1;
    }
    result
}

#[inline(always)]
fn one(room: &mut [Lanes], a: usize, out: usize, step: impl Fn(f64) -> f64) {
    if let Ok([a, out]) = room.get_disjoint_mut([a, out]) {
        for (out, a) in out.iter_mut().zip(a.iter()) {
            *out = step(*a);
        }
    }
}

#[inline(always)]
fn two(room: &mut [Lanes], a: usize, b: usize, out: usize, step: impl Fn(f64, f64) -> f64) {
    if let Ok([a, b, out]) = room.get_disjoint_mut([a, b, out]) {
        for ((out, a), b) in out.iter_mut().zip(a.iter()).zip(b.iter()) {
            *out = step(*a, *b);
        }
    }
}

/// A value beside another one, or a constant.
#[inline(always)]
fn beside(room: &mut [Lanes], a: usize, b: At, out: usize, step: impl Fn(f64, f64) -> f64) {
    match b {
        At::Varying(b) if a == b => one(room, a, out, |a| a),
        At::Varying(b) => two(room, a, b, out, step),
        At::Constant(b) => one(room, a, out, |a| step(a, b)),
    }
}

#[inline(always)]
fn onto(room: &mut [Lanes], a: usize, to: usize, step: impl Fn(f64, f64) -> f64) {
    if let Ok([a, to]) = room.get_disjoint_mut([a, to]) {
        for (to, a) in to.iter_mut().zip(a.iter()) {
            *to = step(*to, *a);
        }
    }
}

/// The position of the first term from which on all are 0 or more; none where the last is below.
fn lasting(room: &mut [Lanes], terms: &[At], out: usize) {
    let mut first = [f64::NAN; LANES];
    let mut position = 0.0;
    for term in terms {
        position += 1.0;
        let take = |first: &mut f64, term: f64| {
            if term >= 0.0 {
                *first = if first.is_nan() { position } else { *first };
            } else {
                *first = f64::NAN;
            }
        };
        match term {
            At::Constant(term) => first.iter_mut().for_each(|first| take(first, *term)),
            At::Varying(slot) => {
                let terms = room.get(*slot).into_iter().flatten();
                first.iter_mut().zip(terms).for_each(|(first, term)| take(first, *term));
            }
        }
    }
    if let Some(out) = room.get_mut(out) {
        *out = first;
    }
}
