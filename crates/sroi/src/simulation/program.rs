//! A plan read for draws: the steps that an uncertain assumption reaches, on 256 draws at a time.
//!
//! Everything else is a constant, worked out in decimals beforehand. The same steps as in every other reading, in double
//! precision; only the order in which a sum is added up is this reading's own, and it is the same on every machine.

use super::random::{LANES, Lanes};
use crate::ledger::Ledger;
use crate::plan::{Chance, FigureId, Plan, Step};
use std::collections::BTreeMap;

/// How risks enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chances {
    /// They happen or not.
    Drawn,
    /// With their expected cost.
    Expected,
}

/// Where a value of the program stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum At {
    /// It is the same in every draw.
    Constant(f64),
    /// It is worked out for every draw.
    Varying(usize),
}

/// What a varying value is worked out from. Operands are positions of earlier values.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Work {
    /// The n-th name that is drawn.
    Draw(usize),
    /// a × c.
    Scale(usize, f64),
    /// c − a.
    From(f64, usize),
    /// c ÷ a.
    Under(f64, usize),
    /// a + c.
    Shift(usize, f64),
    Less(usize, usize),
    Times(usize, usize),
    Over(usize, usize),
    Power(usize, u32),
    Root(usize),
    Least(usize, At),
    Greatest(usize, At),
    /// A constant, and terms with how often each stands.
    Sum(f64, Vec<(usize, f64)>),
    Lasting(Vec<At>),
    /// Position among the chances.
    Chance(usize),
}

/// Whether something happens in a stretch of months: where u of its name lies between what the stretches before it and
/// what this one makes likely.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Happening {
    /// Position among the names that are drawn.
    name: usize,
    /// How likely it is in each stretch of the year so far, this one last, and how much of the year the stretch is.
    stretches: Vec<(At, f64)>,
    /// The value where it happens.
    weight: f64,
}

/// One instruction, on slots.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Op {
    Draw {
        name: usize,
        out: usize,
    },
    Scale {
        a: usize,
        by: f64,
        out: usize,
    },
    From {
        less: f64,
        a: usize,
        out: usize,
    },
    Under {
        over: f64,
        a: usize,
        out: usize,
    },
    Shift {
        a: usize,
        by: f64,
        out: usize,
    },
    Less {
        a: usize,
        b: usize,
        out: usize,
    },
    Times {
        a: usize,
        b: usize,
        out: usize,
    },
    Square {
        a: usize,
        out: usize,
    },
    Over {
        a: usize,
        b: usize,
        out: usize,
    },
    Power {
        a: usize,
        exponent: u32,
        out: usize,
    },
    Root {
        a: usize,
        out: usize,
    },
    Least {
        a: usize,
        b: At,
        out: usize,
    },
    Greatest {
        a: usize,
        b: At,
        out: usize,
    },
    /// The first term of a sum.
    Begin {
        a: usize,
        times: f64,
        plus: f64,
        out: usize,
    },
    /// One more term of a sum.
    Add {
        a: usize,
        times: f64,
        to: usize,
    },
    Lasting {
        terms: Vec<At>,
        out: usize,
    },
    Chance {
        happening: usize,
        stretches: Vec<(At, f64)>,
        out: usize,
    },
}

/// The steps of a plan that vary, ready to be worked out for any block of draws.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(super) ops: Vec<Op>,
    pub(super) happenings: Vec<Happening>,
    /// What is drawn: addresses of assumptions, names of chances.
    names: Vec<String>,
    /// Where each figure that was asked for stands, in the order asked.
    pub(super) results: Vec<At>,
    slots: usize,
}

impl Program {
    /// Reads a plan: `varying` are the keys of the assumptions that are drawn, `results` the figures wanted.
    pub(crate) fn of(
        plan: &Plan,
        ledger: &Ledger,
        varying: &dyn Fn(&str) -> bool,
        results: &[FigureId],
        chances: Chances,
    ) -> Self {
        let (reading, results) = Reading::of(plan, ledger, varying, results, chances);
        Schedule::of(reading, results)
    }

    /// What is drawn, in the order in which [`Program`] asks for it.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Room to work in.
    pub(crate) fn room(&self) -> Vec<Lanes> {
        vec![[0.0; LANES]; self.slots]
    }

    /// True where nothing that was asked for depends on a draw.
    pub(crate) fn is_constant(&self) -> bool {
        self.results.iter().all(|at| matches!(at, At::Constant(_)))
    }
}

/// A plan on its way to a program: each figure a constant or a value.
pub(super) struct Reading<'p> {
    ledger: &'p Ledger,
    chances: Chances,
    figures: Vec<At>,
    works: Vec<Work>,
    names: Vec<String>,
    happenings: Vec<Happening>,
    powers: BTreeMap<(usize, u32), usize>,
}

impl<'p> Reading<'p> {
    fn new(ledger: &'p Ledger, chances: Chances) -> Self {
        Self {
            ledger,
            chances,
            figures: Vec::new(),
            works: Vec::new(),
            names: Vec::new(),
            happenings: Vec::new(),
            powers: BTreeMap::new(),
        }
    }

    /// Reads what is behind some figures, and where they stand.
    pub(super) fn of(
        plan: &Plan,
        ledger: &'p Ledger,
        varying: &dyn Fn(&str) -> bool,
        results: &[FigureId],
        chances: Chances,
    ) -> (Self, Vec<At>) {
        let mut reading = Self::new(ledger, chances);
        let needed = plan.behind(results.iter().copied());
        for ((position, figure), needed) in plan.figures.iter().enumerate().zip(needed) {
            let at = if needed { reading.figure(position, figure, varying) } else { At::Constant(f64::NAN) };
            reading.figures.push(at);
        }
        let results = results.iter().map(|id| reading.at(*id)).collect();
        (reading, results)
    }

    /// What varies, each from earlier ones.
    pub(super) fn works(&self) -> &[Work] {
        &self.works
    }

    /// What is drawn.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// What happens or not.
    pub(super) fn happenings(&self) -> &[Happening] {
        &self.happenings
    }

    fn at(&self, id: FigureId) -> At {
        self.figures.get(id.0).copied().unwrap_or(At::Constant(f64::NAN))
    }

    /// The figure's exact value; not a number where it has none.
    fn exact(&self, position: usize) -> At {
        At::Constant(self.ledger.value(FigureId(position)).map_or(f64::NAN, crate::Number::to_f64))
    }

    fn work(&mut self, work: Work) -> At {
        self.works.push(work);
        At::Varying(self.works.len().saturating_sub(1))
    }

    fn name(&mut self, name: &str) -> usize {
        self.names.push(name.to_owned());
        self.names.len().saturating_sub(1)
    }

    fn figure(&mut self, position: usize, figure: &crate::plan::Figure, varying: &dyn Fn(&str) -> bool) -> At {
        use At::{Constant, Varying};
        match &figure.step {
            Step::Given(_) if varying(&figure.key) => {
                let name = self.name(&figure.key);
                self.work(Work::Draw(name))
            }
            Step::Chance(chance) => self.chance(chance),
            step => {
                let mut varies = false;
                step.each_cited(|id| varies |= matches!(self.at(id), Varying(_)));
                if !varies {
                    return self.exact(position);
                }
                match step {
                    Step::Given(_) | Step::Chance(_) => self.exact(position),
                    Step::Sum(terms) => self.sum(terms),
                    Step::Less(a, b) => match (self.at(*a), self.at(*b)) {
                        (Varying(a), Varying(b)) => self.work(Work::Less(a, b)),
                        (Varying(a), Constant(c)) => self.work(Work::Shift(a, -c)),
                        (Constant(c), Varying(b)) => self.work(Work::From(c, b)),
                        (Constant(_), Constant(_)) => self.exact(position),
                    },
                    Step::Times(a, b) => match (self.at(*a), self.at(*b)) {
                        (Varying(a), Varying(b)) => self.work(Work::Times(a, b)),
                        (Varying(a), Constant(c)) | (Constant(c), Varying(a)) => self.work(Work::Scale(a, c)),
                        (Constant(_), Constant(_)) => self.exact(position),
                    },
                    Step::Over(a, b) => match (self.at(*a), self.at(*b)) {
                        (Varying(a), Varying(b)) => self.work(Work::Over(a, b)),
                        (Varying(_), Constant(0.0)) => Constant(f64::NAN),
                        (Varying(a), Constant(c)) => self.work(Work::Scale(a, 1.0 / c)),
                        (Constant(c), Varying(b)) => self.work(Work::Under(c, b)),
                        (Constant(_), Constant(_)) => self.exact(position),
                    },
                    Step::Rest(a) => self.one(*a, position, |a| Work::From(1.0, a)),
                    Step::Growth(a) => self.one(*a, position, |a| Work::Shift(a, 1.0)),
                    Step::Root(a) => self.one(*a, position, Work::Root),
                    Step::Power(a, exponent) => match self.at(*a) {
                        Varying(a) => self.power(a, *exponent),
                        Constant(_) => self.exact(position),
                    },
                    Step::Least(a, b) => self.of_two(*a, *b, position, Work::Least),
                    Step::Greatest(a, b) => self.of_two(*a, *b, position, Work::Greatest),
                    Step::Lasting(terms) => {
                        let terms = terms.iter().map(|id| self.at(*id)).collect();
                        self.work(Work::Lasting(terms))
                    }
                }
            }
        }
    }

    fn one(&mut self, a: FigureId, position: usize, work: impl Fn(usize) -> Work) -> At {
        match self.at(a) {
            At::Varying(a) => self.work(work(a)),
            At::Constant(_) => self.exact(position),
        }
    }

    fn of_two(&mut self, a: FigureId, b: FigureId, position: usize, work: impl Fn(usize, At) -> Work) -> At {
        match (self.at(a), self.at(b)) {
            (At::Varying(a), b) => self.work(work(a, b)),
            (a @ At::Constant(_), At::Varying(b)) => self.work(work(b, a)),
            (At::Constant(_), At::Constant(_)) => self.exact(position),
        }
    }

    /// xⁿ from xⁿ⁻¹ where that is there already, as it is for the years of an outcome.
    fn power(&mut self, a: usize, exponent: u32) -> At {
        let work = match self.powers.get(&(a, exponent.saturating_sub(1))) {
            Some(before) => Work::Times(*before, a),
            None if exponent == 2 => Work::Times(a, a),
            None => Work::Power(a, exponent),
        };
        let at = self.work(work);
        if let At::Varying(position) = at {
            self.powers.insert((a, exponent), position);
        }
        at
    }

    fn sum(&mut self, terms: &[FigureId]) -> At {
        let mut constant = 0.0;
        let mut varying: Vec<(usize, f64)> = Vec::new();
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        for term in terms {
            match self.at(*term) {
                At::Constant(value) => constant += value,
                At::Varying(term) => match places.get(&term).and_then(|place| varying.get_mut(*place)) {
                    Some((_, times)) => *times += 1.0,
                    None => {
                        places.insert(term, varying.len());
                        varying.push((term, 1.0));
                    }
                },
            }
        }
        match varying.as_slice() {
            // The sum of one thing is that thing.
            [(only, 1.0)] if constant == 0.0 => At::Varying(*only),
            _ => self.work(Work::Sum(constant, varying)),
        }
    }

    fn chance(&mut self, chance: &Chance) -> At {
        let likely = self.at(chance.likely);
        if self.chances == Chances::Expected || likely == At::Constant(0.0) {
            return likely;
        }
        let share = |months: u32| f64::from(months) / 12.0;
        let mut stretches: Vec<(At, f64)> =
            chance.earlier.iter().map(|(likely, months)| (self.at(*likely), share(*months))).collect();
        stretches.push((likely, share(chance.months)));
        let weight = 12.0 / f64::from(chance.months.max(1));
        let name = match self.names.iter().position(|known| *known == chance.name) {
            Some(known) => known,
            None => self.name(&chance.name),
        };
        self.happenings.push(Happening { name, stretches, weight });
        self.work(Work::Chance(self.happenings.len().saturating_sub(1)))
    }
}

impl Work {
    /// Goes through the values it is worked out from.
    pub(super) fn each_operand(&self, happenings: &[Happening], mut go: impl FnMut(usize)) {
        let mut each = |at: &At| {
            if let At::Varying(a) = at {
                go(*a);
            }
        };
        match self {
            Self::Draw(_) => {}
            Self::Scale(a, _) | Self::From(_, a) | Self::Under(_, a) | Self::Shift(a, _) => go(*a),
            Self::Power(a, _) | Self::Root(a) => go(*a),
            Self::Less(a, b) | Self::Times(a, b) | Self::Over(a, b) => {
                go(*a);
                go(*b);
            }
            Self::Least(a, b) | Self::Greatest(a, b) => {
                each(&At::Varying(*a));
                each(b);
            }
            Self::Sum(_, terms) => terms.iter().for_each(|(a, _)| go(*a)),
            Self::Lasting(terms) => terms.iter().for_each(each),
            Self::Chance(position) => {
                let stretches = happenings.get(*position).map(|happening| happening.stretches.as_slice());
                stretches.unwrap_or_default().iter().for_each(|(at, _)| each(at));
            }
        }
    }
}

/// Puts values into slots that are used again as soon as nobody needs what is in them, and adds a term to its sum as
/// soon as it is known: few slots stay close to the processor.
struct Schedule {
    works: Vec<Work>,
    happenings: Vec<Happening>,
    /// How often each value is still needed.
    uses: Vec<usize>,
    /// The sums that a value is a term of, with how often.
    sums: Vec<Vec<(usize, f64)>>,
    /// How many terms of a sum are still missing.
    missing: Vec<usize>,
    slot: Vec<Option<usize>>,
    free: Vec<usize>,
    slots: usize,
    ops: Vec<Op>,
}

impl Schedule {
    fn of(reading: Reading<'_>, results: Vec<At>) -> Program {
        let count = reading.works.len();
        let mut schedule = Self {
            uses: vec![0; count],
            sums: vec![Vec::new(); count],
            missing: vec![0; count],
            slot: vec![None; count],
            works: reading.works,
            happenings: reading.happenings,
            free: Vec::new(),
            slots: 0,
            ops: Vec::new(),
        };
        schedule.count_uses(&results);
        for position in 0..count {
            if schedule.uses.get(position).is_some_and(|uses| *uses > 0) {
                schedule.value(position);
            }
        }
        let results = results.iter().map(|at| schedule.placed(*at)).collect();
        Program {
            ops: schedule.ops,
            happenings: schedule.happenings,
            names: reading.names,
            results,
            slots: schedule.slots,
        }
    }

    fn count_uses(&mut self, results: &[At]) {
        for result in results {
            if let At::Varying(a) = result {
                bump(&mut self.uses, *a);
            }
        }
        // Backwards: what only a value that nobody needs rests on is not needed either.
        for position in (0..self.works.len()).rev() {
            if self.uses.get(position) == Some(&0) {
                continue;
            }
            let Some(work) = self.works.get(position) else { continue };
            let uses = &mut self.uses;
            work.each_operand(&self.happenings, |a| bump(uses, a));
            if let Work::Sum(_, terms) = work {
                for (term, times) in terms {
                    if let Some(sums) = self.sums.get_mut(*term) {
                        sums.push((position, *times));
                    }
                }
                if let Some(missing) = self.missing.get_mut(position) {
                    *missing = terms.len();
                }
            }
        }
        for sums in &mut self.sums {
            sums.reverse();
        }
    }

    fn take(&mut self) -> usize {
        self.free.pop().unwrap_or_else(|| {
            self.slots = self.slots.saturating_add(1);
            self.slots.saturating_sub(1)
        })
    }

    fn place(&self, a: usize) -> usize {
        self.slot.get(a).copied().flatten().unwrap_or(usize::MAX)
    }

    fn placed(&self, at: At) -> At {
        match at {
            At::Varying(a) => At::Varying(self.place(a)),
            At::Constant(_) => at,
        }
    }

    /// One use of a value is over.
    fn used(&mut self, a: usize) {
        let Some(uses) = self.uses.get_mut(a) else { return };
        *uses = uses.saturating_sub(1);
        if *uses == 0
            && let Some(slot) = self.slot.get(a).copied().flatten()
        {
            self.free.push(slot);
        }
    }

    fn value(&mut self, position: usize) {
        let Some(work) = self.works.get(position).cloned() else { return };
        // A sum is there once its last term is.
        if matches!(work, Work::Sum(..)) {
            return;
        }
        let out = self.take();
        let op = self.instruction(&work, out);
        self.ops.push(op);
        if let Some(slot) = self.slot.get_mut(position) {
            *slot = Some(out);
        }
        let mut operands = Vec::new();
        work.each_operand(&self.happenings, |a| operands.push(a));
        operands.into_iter().for_each(|a| self.used(a));
        self.known(position);
    }

    fn instruction(&self, work: &Work, out: usize) -> Op {
        let at = |a: &usize| self.place(*a);
        match work {
            Work::Draw(name) => Op::Draw { name: *name, out },
            Work::Scale(a, by) => Op::Scale { a: at(a), by: *by, out },
            Work::From(less, a) => Op::From { less: *less, a: at(a), out },
            Work::Under(over, a) => Op::Under { over: *over, a: at(a), out },
            Work::Shift(a, by) => Op::Shift { a: at(a), by: *by, out },
            Work::Less(a, b) if a == b => Op::Scale { a: at(a), by: 0.0, out },
            Work::Less(a, b) => Op::Less { a: at(a), b: at(b), out },
            Work::Times(a, b) if a == b => Op::Square { a: at(a), out },
            Work::Times(a, b) => Op::Times { a: at(a), b: at(b), out },
            // x ÷ x is 1 but where x is 0.
            Work::Over(a, b) if a == b => Op::Power { a: at(a), exponent: 0, out },
            Work::Over(a, b) => Op::Over { a: at(a), b: at(b), out },
            Work::Power(a, exponent) => Op::Power { a: at(a), exponent: *exponent, out },
            Work::Root(a) => Op::Root { a: at(a), out },
            Work::Least(a, b) => Op::Least { a: at(a), b: self.placed(*b), out },
            Work::Greatest(a, b) => Op::Greatest { a: at(a), b: self.placed(*b), out },
            Work::Lasting(terms) => Op::Lasting { terms: terms.iter().map(|term| self.placed(*term)).collect(), out },
            Work::Chance(happening) => {
                let stretches = self.happenings.get(*happening).map(|happening| happening.stretches.as_slice());
                let stretches = stretches.unwrap_or_default().iter();
                let stretches = stretches.map(|(likely, share)| (self.placed(*likely), *share)).collect();
                Op::Chance { happening: *happening, stretches, out }
            }
            // Sums are put together term by term.
            Work::Sum(plus, _) => Op::Begin { a: out, times: 0.0, plus: *plus, out },
        }
    }

    /// Adds a value that has just become known to the sums that wait for it.
    fn known(&mut self, position: usize) {
        let sums = self.sums.get_mut(position).map(core::mem::take).unwrap_or_default();
        for (sum, times) in sums {
            let a = self.place(position);
            match self.slot.get(sum).copied().flatten() {
                Some(to) => self.ops.push(Op::Add { a, times, to }),
                None => {
                    let plus = match self.works.get(sum) {
                        Some(Work::Sum(plus, _)) => *plus,
                        _ => 0.0,
                    };
                    let out = self.take();
                    self.ops.push(Op::Begin { a, times, plus, out });
                    if let Some(slot) = self.slot.get_mut(sum) {
                        *slot = Some(out);
                    }
                }
            }
            self.used(position);
            let missing = self.missing.get_mut(sum).map(|missing| {
                *missing = missing.saturating_sub(1);
                *missing
            });
            if missing == Some(0) {
                self.known(sum);
            }
        }
    }
}

fn bump(uses: &mut [usize], at: usize) {
    if let Some(uses) = uses.get_mut(at) {
        *uses = uses.saturating_add(1);
    }
}

impl Happening {
    /// Position of its name among the names that are drawn.
    pub(super) fn name(&self) -> usize {
        self.name
    }

    /// The value where it happens.
    pub(super) fn weight(&self) -> f64 {
        self.weight
    }

    /// How likely it is; none where this or what happens before it in the year is itself uncertain.
    pub(super) fn probability(&self) -> Option<f64> {
        let constant = |(at, share): &(At, f64)| match at {
            At::Constant(likely) => Some(likely * share),
            At::Varying(_) => None,
        };
        let all: Option<Vec<f64>> = self.stretches.iter().map(constant).collect();
        all?.last().copied()
    }
}
