//! Where a gap closes: by the line through it where it is straight, else by search, all in decimals.

use crate::document::read::choices;
use crate::number::Number;

choices! {
    /// Why no value brings a figure to its target.
    pub enum Unreached {
        /// The figure does not move with it.
        NoEffect = "no_effect",
        /// The figure gets nearer, but not there within what the field allows.
        Beyond = "beyond",
        /// The figure turns before it gets there.
        Turns = "turns",
        /// The figure jumps over the target.
        Jumps = "jumps",
        /// The figure has no value as the study stands.
        Undefined = "undefined",
        /// It is part of a content mix, whose parts add up to 1: it cannot move alone.
        PartOfMix = "part_of_mix",
    }
}

/// Where a search goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    /// Where it starts.
    pub(super) stated: Number,
    /// The lowest value there may be, and whether it may be.
    pub(super) lowest: Option<(Number, bool)>,
    /// The highest.
    pub(super) highest: Option<(Number, bool)>,
}

/// A place where the gap closes, and whether the response is a straight line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) at: Result<Number, Unreached>,
    pub(super) linear: bool,
}

/// A value and the gap there.
type Point = (Number, Number);

/// How many pieces each side of the stated value is looked at in.
const PIECES: u32 = 16;

/// The most steps towards one place.
const STEPS: u32 = 200;

/// The largest value that a study can hold: below 10¹⁵.
const LARGEST: i64 = 999_999_999_999_999;

/// The place nearest to the stated value at which the gap closes.
pub(super) fn nearest(field: Field, mut gap: impl FnMut(Number) -> Option<Number>) -> Found {
    let bent = |at| Found { at, linear: false };
    let Some(start) = gap(field.stated) else { return bent(Err(Unreached::Undefined)) };
    let line = straight(field, &mut gap);
    if let Some((first, last)) = line {
        let found = |at| Found { at, linear: true };
        if first.1 == last.1 {
            return found(if start.is_zero() { Ok(field.stated) } else { Err(Unreached::NoEffect) });
        }
        match on_line(first, last) {
            Some(at) if !field.holds(at) => return found(Err(Unreached::Beyond)),
            Some(at) if gap(at).is_some_and(|left| is_closed(left, first.1, last.1)) => return found(Ok(at)),
            _ => {}
        }
    }
    if start.is_zero() {
        return bent(Ok(field.stated));
    }
    let down = side(field.stated, field.down(), &mut gap);
    let up = side(field.stated, field.up(), &mut gap);
    let mut unclear = None;
    let mut roots = Vec::new();
    for path in [&down, &up] {
        match first_crossing(path, &mut gap) {
            Some(Ok(at)) => roots.push(at),
            Some(Err(why)) => unclear = Some(why),
            None => {}
        }
    }
    let far = |at: &Number| at.less(field.stated).map(|worked| worked.value.magnitude());
    roots.sort_by_key(|at| (far(at), *at));
    let all: Vec<Point> = down.iter().rev().chain(up.iter().skip(1)).flatten().copied().collect();
    bent(match (roots.first(), unclear) {
        (Some(at), _) => Ok(*at),
        (None, Some(why)) => Err(why),
        (None, None) => turn(field.stated, &all, &mut gap),
    })
}

/// The first place between 0 and 1 at which the gap closes.
pub(super) fn first_share(mut gap: impl FnMut(Number) -> Option<Number>) -> Option<Number> {
    if gap(Number::ZERO)?.is_zero() {
        return Some(Number::ZERO);
    }
    let path = side(Number::ZERO, pieces(Number::ZERO, Number::ONE), &mut gap);
    first_crossing(&path, &mut gap)?.ok()
}

/// from + (to − from) × share.
pub(super) fn along(from: Number, to: Number, share: Number) -> Option<Number> {
    Some(from.plus(to.less(from)?.value.times(share)?.value)?.value)
}

fn ratio(one: u32, of: u32) -> Number {
    Number::whole(one).over(Number::whole(of)).map_or(Number::ZERO, |worked| worked.value)
}

fn pieces(from: Number, to: Number) -> Vec<Number> {
    (1..=PIECES).filter_map(|piece| along(from, to, ratio(piece, PIECES))).collect()
}

impl Field {
    fn holds(self, value: Number) -> bool {
        let largest = Number::from(LARGEST);
        let above = self.lowest.is_none_or(|(low, may)| value > low || may && value == low);
        let below = self.highest.is_none_or(|(high, may)| value < high || may && value == high);
        above && below && value.magnitude() <= largest
    }

    fn down(self) -> Vec<Number> {
        self.way(self.lowest, -1)
    }

    fn up(self) -> Vec<Number> {
        self.way(self.highest, 1)
    }

    /// Values from the stated one to an end: in equal pieces, or in doubling steps where there is no end.
    fn way(self, end: Option<(Number, bool)>, sign: i64) -> Vec<Number> {
        match end {
            Some((end, may)) if end != self.stated => {
                // As near to an end that may not be as makes a difference.
                let near = if may { Some(end) } else { along(end, self.stated, ratio(1, 1_000_000)) };
                near.map(|near| pieces(self.stated, near)).unwrap_or_default()
            }
            Some(_) => Vec::new(),
            None => {
                let mut step = self.stated.magnitude().max(Number::ONE);
                step = step.over(Number::whole(8)).map_or(Number::ONE, |worked| worked.value);
                let mut values = Vec::new();
                loop {
                    let signed = step.times(Number::from(sign)).map(|worked| worked.value);
                    let next = signed.and_then(|signed| self.stated.plus(signed)).map(|worked| worked.value);
                    let Some(next) = next.filter(|next| self.holds(*next)) else { return values };
                    values.push(next);
                    let Some(double) = step.times(Number::whole(2)) else { return values };
                    step = double.value;
                }
            }
        }
    }
}

/// The ends of the line, where the gap is straight: five points on one line, to 20 digits.
fn straight(field: Field, gap: &mut impl FnMut(Number) -> Option<Number>) -> Option<(Point, Point)> {
    let room = field.stated.magnitude().max(Number::ONE);
    let half = ratio(1, 2);
    let end = |limit: Option<(Number, bool)>, open: Option<Number>| match limit {
        Some((end, true)) => Some(end),
        Some((end, false)) => along(end, field.stated, half),
        None => open,
    };
    let low = end(field.lowest, field.stated.less(room).map(|worked| worked.value))?;
    let high = end(field.highest, field.stated.plus(room).map(|worked| worked.value))?;
    let between = |a, b| along(a, b, half);
    let mut values = vec![low, between(low, field.stated)?, field.stated, between(field.stated, high)?, high];
    values.dedup();
    let points = values.into_iter().map(|value| Some((value, gap(value)?))).collect::<Option<Vec<Point>>>()?;
    let (first, last) = (*points.first()?, *points.last()?);
    let size = points.iter().map(|(_, gap)| gap.magnitude()).max()?;
    let slack = size.times("0.00000000000000000001".parse().ok()?)?.value;
    let wide = last.0.less(first.0)?.value;
    let on_it = |(value, gap): &Point| {
        let share = value.less(first.0)?.value.over(wide)?.value;
        Some(along(first.1, last.1, share)?.less(*gap)?.value.magnitude() <= slack)
    };
    (points.len() > 2 && points.iter().all(|point| on_it(point) == Some(true))).then_some((first, last))
}

/// Where the line through two points meets 0.
fn on_line(first: Point, last: Point) -> Option<Number> {
    let rise = first.1.less(last.1)?.value;
    let way = last.0.less(first.0)?.value;
    // Multiplied first, so that no digit of the share is lost; divided first where that is too large.
    let exact = first.1.times(way).and_then(|product| product.value.over(rise));
    let moved = exact.or_else(|| first.1.over(rise)?.value.times(way))?.value;
    first.0.plus(moved).map(|worked| worked.value)
}

fn is_closed(left: Number, one: Number, other: Number) -> bool {
    let size = one.magnitude().max(other.magnitude());
    let slack = "0.000000000001".parse().ok().and_then(|slack| size.times(slack));
    slack.is_some_and(|slack| left.magnitude() <= slack.value)
}

/// The points along a way, as far as the figure has a value.
fn side(stated: Number, way: Vec<Number>, gap: &mut impl FnMut(Number) -> Option<Number>) -> Vec<Option<Point>> {
    let mut points = Vec::new();
    for value in core::iter::once(stated).chain(way) {
        let point = gap(value).map(|gap| (value, gap));
        points.push(point);
        // The first place is enough.
        let start: Option<Number> = points.first().copied().flatten().map(|(_, gap): Point| gap);
        if let (Some(start), Some((_, gap))) = (start, point)
            && (gap.is_zero() || gap.is_negative() != start.is_negative())
        {
            break;
        }
    }
    points
}

/// The first place along a way where the gap closes, or jumps.
fn first_crossing(
    path: &[Option<Point>],
    gap: &mut impl FnMut(Number) -> Option<Number>,
) -> Option<Result<Number, Unreached>> {
    let crossing = path.iter().zip(path.iter().skip(1)).find_map(|(before, after)| {
        let (before, after) = ((*before)?, (*after)?);
        (after.1.is_zero() || before.1.is_negative() != after.1.is_negative()).then_some((before, after))
    });
    let (before, after) = crossing?;
    if after.1.is_zero() {
        return Some(Ok(after.0));
    }
    let found = close(before, after, gap);
    let stays = |at: &Number| gap(*at).is_some_and(|left| is_closed(left, before.1, after.1));
    Some(found.filter(stays).ok_or(Unreached::Jumps))
}

/// Narrows a bracket in which the gap closes: false position with the weight of an end halved where it stays (the
/// Illinois method), and every fourth step a half.
fn close(mut a: Point, mut b: Point, gap: &mut impl FnMut(Number) -> Option<Number>) -> Option<Number> {
    let half = ratio(1, 2);
    let fine: Number = "0.000000000000000000000001".parse().ok()?;
    let finest: Number = "0.0000000000000000000000000001".parse().ok()?;
    let (mut of_a, mut of_b) = (a.1, b.1);
    let mut replaced = None;
    for step in 1..=STEPS {
        let share = if step.is_multiple_of(4) { half } else { of_a.over(of_a.less(of_b)?.value)?.value };
        let value = along(a.0, b.0, share)?;
        let width = b.0.less(a.0)?.value.magnitude();
        let narrow = a.0.magnitude().max(b.0.magnitude()).times(fine)?.value.max(finest);
        let there = gap(value)?;
        if there.is_zero() || width <= narrow {
            return Some(value);
        }
        let of_last = there.is_negative() == b.1.is_negative();
        let again = replaced == Some(of_last);
        if of_last {
            b = (value, there);
            (of_a, of_b) = (if again { of_a.times(half)?.value } else { a.1 }, there);
        } else {
            a = (value, there);
            (of_a, of_b) = (there, if again { of_b.times(half)?.value } else { b.1 });
        }
        replaced = Some(of_last);
    }
    Some(if a.1.magnitude() < b.1.magnitude() { a.0 } else { b.0 })
}

/// True where an end lies between a middle and the stated value, or is it.
fn is_towards(stated: Number, end: Number, middle: Number) -> bool {
    if end < middle { stated <= end } else { stated >= end }
}

/// Where no point looked at is beyond the target: why, or a place between the points nearest to it.
fn turn(stated: Number, points: &[Point], gap: &mut impl FnMut(Number) -> Option<Number>) -> Result<Number, Unreached> {
    let pairs = || points.iter().zip(points.iter().skip(1));
    if pairs().all(|(a, b)| a.1 == b.1) {
        return Err(Unreached::NoEffect);
    }
    if pairs().all(|(a, b)| a.1 <= b.1) || pairs().all(|(a, b)| a.1 >= b.1) {
        return Err(Unreached::Beyond);
    }
    let inner = points.windows(3).filter_map(|three| match three {
        [before, middle, after] => Some((*before, *middle, *after)),
        _ => None,
    });
    let Some((before, middle, after)) = inner.min_by_key(|(_, middle, _)| middle.1.magnitude()) else {
        return Err(Unreached::Turns);
    };
    let (mut low, mut high) = (before.0, after.0);
    for _ in 0..40 {
        let thirds = (along(low, high, ratio(1, 3)), along(low, high, ratio(2, 3)));
        let (Some(first), Some(second)) = thirds else { break };
        let (Some(at_first), Some(at_second)) = (gap(first), gap(second)) else { break };
        for point in [(first, at_first), (second, at_second)] {
            if point.1.is_zero() || point.1.is_negative() != middle.1.is_negative() {
                let outside =
                    [before, after].into_iter().find(|end| is_towards(stated, end.0, middle.0)).unwrap_or(middle);
                return first_crossing(&[Some(outside), Some(point)], gap).unwrap_or(Err(Unreached::Turns));
            }
        }
        if at_first.magnitude() <= at_second.magnitude() { high = second } else { low = first }
    }
    Err(Unreached::Turns)
}
