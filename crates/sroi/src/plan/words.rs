//! The words of a plan: what its figures are called and where given numbers come from, kept behind one another in one
//! text and read out when somebody asks.

use super::called::{Called, Origin, Said};
use super::{Figure, Given, Label, Plan, Source, SourceKind};
use crate::document::Evidence;
use crate::number::Number;
use crate::pointer::Pointer;
use core::fmt::Write;

/// What a figure is called: the message, and which of the kept values are its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Naming {
    pub(super) code: &'static str,
    first: u32,
    count: u32,
}

/// Where a given number comes from: its position among the kept origins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OriginId(u32);

/// A part of the text.
#[derive(Clone, Copy, Debug)]
struct Part {
    start: u32,
    end: u32,
}

#[derive(Clone, Copy, Debug)]
struct Kept {
    kind: SourceKind,
    pointer: Option<Part>,
    address: Option<Part>,
    evidence: Option<Evidence>,
    source: Option<Part>,
    note: Option<Part>,
    range: Option<(Number, Number)>,
}

/// Every word of a plan.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    text: String,
    values: Vec<(&'static str, Part)>,
    origins: Vec<Kept>,
}

/// A position; a plan has fewer words than 32 bits count, since its study is at most 16 MiB long.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Writes a whole number in digits, as formatting would: most are years of one or two digits.
fn whole_number(whole: u32, text: &mut String) {
    match u8::try_from(whole) {
        Ok(digit @ 0..=9) => text.push(char::from(b'0'.wrapping_add(digit))),
        _ => write!(text, "{whole}").unwrap_or_default(),
    }
}

impl Words {
    pub(super) fn with_room(figures: usize, given: usize) -> Self {
        // A figure has one or two values of some letters each; a given number has its place and address.
        let letters = figures.saturating_mul(20).saturating_add(given.saturating_mul(100));
        Self {
            text: String::with_capacity(letters),
            values: Vec::with_capacity(figures.saturating_mul(2)),
            origins: Vec::with_capacity(given),
        }
    }

    pub(super) fn keep_name(&mut self, called: Called<'_>, figures: &[Figure]) -> Naming {
        let first = position(self.values.len());
        for (name, said) in called.values.into_iter().flatten() {
            let start = position(self.text.len());
            // Writing into a text does not fail.
            match said {
                Said::Text(text) => self.text.push_str(text),
                Said::Whole(whole) => whole_number(whole, &mut self.text),
                Said::AndAHalf(whole) => write!(self.text, "{whole}.5").unwrap_or_default(),
                Said::Month(month) => write!(self.text, "{month}").unwrap_or_default(),
                Said::Figure(id) => {
                    self.text.push_str(figures.get(id.0).map(|figure| figure.key.as_str()).unwrap_or_default());
                }
            }
            self.values.push((name, Part { start, end: position(self.text.len()) }));
        }
        Naming { code: called.code, first, count: position(self.values.len()).saturating_sub(first) }
    }

    pub(super) fn keep_origin(&mut self, origin: &Origin<'_>) -> OriginId {
        let id = OriginId(position(self.origins.len()));
        let kept = Kept {
            kind: origin.kind,
            pointer: self.keep(origin.pointer.map(Pointer::as_str)),
            address: self.keep(origin.address),
            evidence: origin.evidence,
            source: self.keep(origin.source),
            note: self.keep(origin.note),
            range: origin.range,
        };
        self.origins.push(kept);
        id
    }

    fn keep(&mut self, text: Option<&str>) -> Option<Part> {
        let text = text?;
        let start = position(self.text.len());
        self.text.push_str(text);
        Some(Part { start, end: position(self.text.len()) })
    }

    fn part(&self, part: Part) -> &str {
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        self.text.get(place(part.start)..place(part.end)).unwrap_or_default()
    }
}

impl Plan {
    /// What a figure of this plan is called.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
    /// let plan = sroi::Model::read(text)?.plan();
    /// let total = plan.find("cost.total").and_then(|id| plan.figure(id));
    /// assert_eq!(total.map(|figure| plan.label(figure).code), Some("cost-total"));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    #[must_use]
    pub fn label(&self, figure: &Figure) -> Label {
        let Naming { code, first, count } = figure.naming;
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        let values = self.words.values.get(place(first)..place(first.saturating_add(count))).unwrap_or_default();
        let arguments = values.iter().map(|(name, part)| (*name, self.words.part(*part).to_owned()));
        Label { code, arguments: arguments.collect() }
    }

    /// Where a given number of this plan comes from.
    ///
    /// ```
    /// # let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    /// #   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
    /// let plan = sroi::Model::read(text)?.plan();
    /// let amount = plan.find("inputs.grant.amount").and_then(|id| plan.figure(id));
    /// let sroi::plan::Step::Given(given) = &amount.ok_or("no figure")?.step else { return Err("worked out".into()) };
    /// assert_eq!(plan.source(given).pointer.map(|at| at.to_string()), Some("/inputs/0/amount".to_owned()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn source(&self, given: &Given) -> Source {
        let position = usize::try_from(given.origin.0).unwrap_or(usize::MAX);
        let Some(kept) = self.words.origins.get(position) else { return Source::default() };
        let text = |part: Option<Part>| part.map(|part| self.words.part(part).to_owned());
        Source {
            kind: kept.kind,
            pointer: kept.pointer.map(|part| Pointer::written(self.words.part(part))),
            address: text(kept.address),
            evidence: kept.evidence,
            source: text(kept.source),
            note: text(kept.note),
            range: kept.range,
        }
    }
}
