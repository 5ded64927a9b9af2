//! Diagnostics drawn as the Rust compiler draws its own.

use crate::source::{Excerpt, Source};
use crate::wording::{Worded, Wording};
use crate::{columns, visible};
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use core::ops::Range;
use sroi::{Diagnostic, Pointer, Severity};

/// How diagnostics look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Drawn, without colours.
    Plain,
    /// Drawn, with the colours of a terminal.
    Coloured,
    /// In sentences only, for screen readers and dumb terminals.
    Narrated,
}

/// Draws diagnostics for one reader.
///
/// ```
/// use sroi::{Pointer, Problem};
/// use sroi_report::{Drawing, Language, Look, Source, Wording};
///
/// let text = "{\n  \"deadweight\": \"30\"\n}";
/// let found = Problem::ShareOutOfRange { value: "30".into(), mend: "0.3".into() };
/// let found = found.at(&Pointer::root().child("deadweight"), "deadweight");
///
/// let wording = Wording::new(Language::En);
/// let drawing = Drawing::new(&wording, Look::Plain, 100);
/// let drawn = drawing.all(&Source::new("study.json", text), &[found], |_| Some(18..22));
/// assert_eq!(drawn, "\
/// error[share-out-of-range]: a share must lie between 0 and 1, but this is 30
///  --> study.json:2:17
///   |
/// 2 |   \"deadweight\": \"30\"
///   |                 ^^^^ /deadweight
///   |
///   = help: write 30 % as \"0.3\"
///   = see: sroi explain share-out-of-range
///
/// 1 error
/// ");
/// ```
#[derive(Clone, Debug)]
pub struct Drawing<'a> {
    wording: &'a Wording,
    look: Look,
    renderer: Renderer,
    /// What a line of the source may take.
    excerpt: usize,
}

/// The least width in which a place can still be recognised.
const NARROWEST: usize = 40;

impl<'a> Drawing<'a> {
    /// Draws in a language, with a look, for a terminal of so many columns.
    #[must_use]
    pub fn new(wording: &'a Wording, look: Look, width: usize) -> Self {
        let width = width.max(NARROWEST);
        let renderer = match look {
            Look::Plain | Look::Narrated => Renderer::plain(),
            Look::Coloured => Renderer::styled(),
        };
        // Lines are cut here, around the mark; the renderer must not cut them again.
        let renderer = renderer.term_width(usize::from(u16::MAX));
        Self { wording, look, renderer, excerpt: width.saturating_sub(10) }
    }

    /// All diagnostics about a text, one after another, and a line that counts them.
    ///
    /// `locate` finds the bytes of a place in the text.
    #[must_use]
    pub fn all<'d>(
        &self,
        source: &Source<'_>,
        diagnostics: impl IntoIterator<Item = &'d Diagnostic> + Clone,
        locate: impl Fn(&Pointer) -> Option<Range<usize>>,
    ) -> String {
        let mut text = String::new();
        for diagnostic in diagnostics.clone() {
            text.push_str(&self.one(source, diagnostic, &locate));
            text.push_str("\n\n");
        }
        text.push_str(&self.summary(diagnostics));
        text.push('\n');
        text
    }

    /// One diagnostic, without a line break at the end.
    #[must_use]
    pub fn one(
        &self,
        source: &Source<'_>,
        diagnostic: &Diagnostic,
        locate: impl Fn(&Pointer) -> Option<Range<usize>>,
    ) -> String {
        let worded = self.wording.problem(diagnostic);
        // Where a text could not be read into values, the offset is all there is.
        let range = match diagnostic.offset {
            Some(offset) => Some(offset..source.end_of_word(offset)),
            None => locate(&diagnostic.pointer),
        };
        match self.look {
            Look::Plain | Look::Coloured => self.drawn(source, diagnostic, &worded, range, locate),
            Look::Narrated => self.narrated(source, diagnostic, &worded, range, locate),
        }
    }

    /// How many there are of each weight: `2 errors, 5 warnings, 3 pieces of advice`.
    ///
    /// ```
    /// # use sroi_report::{Drawing, Language, Look, Wording};
    /// let wording = Wording::new(Language::En);
    /// assert_eq!(Drawing::new(&wording, Look::Plain, 100).summary(&[]), "nothing to object to");
    /// ```
    #[must_use]
    pub fn summary<'d>(&self, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> String {
        let mut counts = [
            (Severity::Error, "summary-errors", 0_u64),
            (Severity::Warning, "summary-warnings", 0),
            (Severity::Advice, "summary-advice", 0),
        ];
        for diagnostic in diagnostics {
            for (severity, _, count) in &mut counts {
                *count = count.saturating_add(u64::from(*severity == diagnostic.severity));
            }
        }
        let parts: Vec<String> = counts
            .iter()
            .filter(|(_, _, count)| *count > 0)
            .map(|(_, key, count)| self.wording.say(key, [("count", count.to_string())]))
            .collect();
        if parts.is_empty() {
            self.wording.word("summary-none")
        } else {
            parts.join(&self.wording.word("summary-separator"))
        }
    }

    fn drawn(
        &self,
        source: &Source<'_>,
        diagnostic: &Diagnostic,
        worded: &Worded,
        range: Option<Range<usize>>,
        locate: impl Fn(&Pointer) -> Option<Range<usize>>,
    ) -> String {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Advice => Level::INFO,
        };
        let title = level.with_name(&worded.severity).primary_title(&worded.message).id(diagnostic.code);
        let places: Vec<Place> = core::iter::once(self.place(source, &diagnostic.pointer, range))
            .chain(diagnostic.related.iter().map(|pointer| self.place(source, pointer, locate(pointer))))
            .collect();
        let related = self.wording.word("related-label");
        let mut groups = Vec::new();
        for place in &places {
            groups.push(if groups.is_empty() {
                Group::with_title(title.clone())
                    .element(place.element(AnnotationKind::Primary, ""))
                    .elements(worded.help.as_deref().map(|help| self.note(Level::HELP, "help-label", help)))
                    .elements(worded.principle.as_deref().map(|name| self.note(Level::NOTE, "principle-label", name)))
                    .element(Level::NOTE.no_name().message(self.see(diagnostic)))
            } else {
                Group::with_level(Level::NOTE).element(place.element(AnnotationKind::Context, &related))
            });
        }
        places.iter().fold(self.renderer.render(&groups), |drawn, place| place.corrected(&drawn))
    }

    fn note<'n>(&self, level: Level<'n>, label: &str, text: &'n str) -> annotate_snippets::Message<'n> {
        level.with_name(self.wording.word(label)).message(text)
    }

    fn see(&self, diagnostic: &Diagnostic) -> String {
        self.wording.say("see-explain", [("code", diagnostic.code)])
    }

    fn place(&self, source: &Source<'_>, pointer: &Pointer, range: Option<Range<usize>>) -> Place {
        Place {
            file: visible(source.name()),
            found: range.map(|range| (source.line_and_column(range.start), source.excerpt(range, self.excerpt))),
            label: columns::shorten(&visible(pointer.as_str()), self.excerpt),
        }
    }

    fn narrated(
        &self,
        source: &Source<'_>,
        diagnostic: &Diagnostic,
        worded: &Worded,
        range: Option<Range<usize>>,
        locate: impl Fn(&Pointer) -> Option<Range<usize>>,
    ) -> String {
        let place = |pointer: &Pointer, range: Option<Range<usize>>| {
            let file = ("file", visible(source.name()));
            let pointer = visible(pointer.as_str());
            let place = match range.map(|range| source.line_and_column(range.start)) {
                Some((line, column)) => {
                    self.wording.say("place", [file, ("line", line.to_string()), ("column", column.to_string())])
                }
                None => self.wording.say("place-in-file", [file]),
            };
            if pointer.is_empty() { place } else { format!("{place}: {pointer}") }
        };
        let related = diagnostic.related.iter().map(|pointer| place(pointer, locate(pointer)));
        let labelled = |key: &str, text: &String| format!("{}: {text}", self.wording.word(key));
        let lines = [
            Some(format!("{}[{}]: {}", worded.severity, diagnostic.code, worded.message)),
            Some(place(&diagnostic.pointer, range)),
            worded.help.as_ref().map(|help| labelled("help-label", help)),
            worded.principle.as_ref().map(|principle| labelled("principle-label", principle)),
            Some(self.see(diagnostic)),
        ];
        let related = related.map(|place| labelled("related-label", &place));
        lines.into_iter().flatten().chain(related).collect::<Vec<_>>().join("\n")
    }
}

/// A place to draw: where it is, the line it is in, and its name.
struct Place {
    file: String,
    found: Option<((usize, usize), Excerpt)>,
    label: String,
}

impl Place {
    fn element(&self, kind: AnnotationKind, before: &str) -> Element<'_> {
        let Some((_, excerpt)) = &self.found else {
            return Origin::path(&self.file).into();
        };
        let label = [before, &self.label].join(" ").trim().to_owned();
        let mark = kind.span(excerpt.marked.clone()).label((!label.is_empty()).then_some(label));
        let snippet = Snippet::source(&excerpt.text).path(self.path()).line_start(excerpt.line);
        snippet.annotation(mark).into()
    }

    /// Where the place is in the file, for the renderer to show as the path.
    fn path(&self) -> String {
        self.found
            .as_ref()
            .map_or_else(|| self.file.clone(), |((line, column), _)| format!("{}:{line}:{column}", self.file))
    }

    /// Without the place that the renderer adds: it counts from where an excerpt begins.
    fn corrected(&self, drawn: &str) -> String {
        let Some((_, excerpt)) = &self.found else {
            return drawn.to_owned();
        };
        let before = excerpt.text.get(..excerpt.marked.start).unwrap_or_default().chars().count();
        let path = self.path();
        drawn.replacen(&format!("{path}:{}:{}", excerpt.line, before.saturating_add(1)), &path, 1)
    }
}

#[cfg(test)]
mod tests;
