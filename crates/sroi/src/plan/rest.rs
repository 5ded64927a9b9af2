//! Which figures rest on which, so that only those are worked out again.

use super::{FigureId, Plan, Step};
use crate::number::Number;

impl Plan {
    /// Marks these figures and all that they rest on.
    pub(crate) fn behind(&self, figures: impl Iterator<Item = FigureId>) -> Vec<bool> {
        let mut marked = vec![false; self.figures.len()];
        for id in figures {
            if let Some(slot) = marked.get_mut(id.0) {
                *slot = true;
            }
        }
        for (position, figure) in self.figures.iter().enumerate().rev() {
            if marked.get(position) != Some(&true) {
                continue;
            }
            figure.step.each_cited(|cited| {
                if let Some(slot) = marked.get_mut(cited.0) {
                    *slot = true;
                }
            });
        }
        marked
    }

    /// The figure and every one that rests on it, in order.
    pub(crate) fn dependents(&self, base: FigureId) -> Vec<FigureId> {
        let mut resting = vec![false; self.figures.len()];
        let mut found = Vec::new();
        for (figure, position) in self.figures.iter().zip(0..) {
            let id = FigureId(position);
            let mut rests = id == base;
            figure.step.each_cited(|cited| rests |= resting.get(cited.0) == Some(&true));
            if rests {
                found.push(id);
            }
            if let Some(slot) = resting.get_mut(position) {
                *slot = rests;
            }
        }
        found
    }

    /// Gives a figure that is given another value.
    pub(crate) fn give(&mut self, id: FigureId, value: Number) {
        if let Some(Step::Given(given)) = self.figures.get_mut(id.0).map(|figure| &mut figure.step) {
            given.value = value;
        }
    }
}
