//! Writing SVG: the one place where text becomes markup and lengths become digits.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use crate::text::{Block, Style, clean};
use crate::theme::{Colour, Theme};

/// A picture being drawn.
#[derive(Debug)]
pub(crate) struct Pen {
    theme: Theme,
    drawn: String,
}

/// On which side of its place a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where fonts are not known, those of the systems, Japanese ones first.
const FONTS: &str = "'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, sans-serif";

impl Pen {
    pub(crate) fn new(theme: Theme) -> Self {
        Self { theme, drawn: String::new() }
    }

    /// An element: its attributes follow.
    pub(crate) fn tag(&mut self, name: &'static str) -> Tag<'_> {
        self.drawn.push('<');
        self.drawn.push_str(name);
        Tag { pen: self, name }
    }

    /// Opens a group of what belongs to one figure.
    pub(crate) fn group(&mut self, class: &str, key: Option<&str>) {
        self.tag("g").word("class", class).maybe("data-key", key).open();
    }

    pub(crate) fn end(&mut self, name: &str) {
        self.drawn.push_str("</");
        self.drawn.push_str(name);
        self.drawn.push('>');
    }

    /// An area that can be clicked, though nothing is seen of it.
    pub(crate) fn touch(&mut self, left: f64, top: f64, right: f64, bottom: f64) {
        let tag = self.tag("rect").number("x", left).number("y", top);
        let tag = tag.number("width", right - left).number("height", bottom - top);
        tag.word("fill", "none").word("pointer-events", "all").done();
    }

    pub(crate) fn rule(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, width: f64) {
        let tag = self.tag("line").number("x1", from.0).number("y1", from.1).number("x2", to.0).number("y2", to.1);
        tag.colour("stroke", colour).number("stroke-width", width).done();
    }

    /// A block of text, its first line beginning at a height.
    pub(crate) fn block(&mut self, block: &Block, at: f64, top: f64, anchor: Anchor) {
        for (line, baseline) in block.standing(top) {
            self.text(line, block.style, at, baseline, anchor, false);
        }
    }

    /// As [`Pen::block`], with a seam in the colour of the paper: for text on lines.
    pub(crate) fn seamed(&mut self, block: &Block, at: f64, top: f64, anchor: Anchor) {
        for (line, baseline) in block.standing(top) {
            self.text(line, block.style, at, baseline, anchor, true);
        }
    }

    fn text(&mut self, line: &str, style: Style, at: f64, baseline: f64, anchor: Anchor, seam: bool) {
        let mut tag = self.tag("text").number("x", at).number("y", baseline).number("font-size", style.size);
        if style.bold {
            tag = tag.word("font-weight", "600");
        }
        if anchor != Anchor::Start {
            tag = tag.word("text-anchor", anchor.word());
        }
        tag = tag.colour("fill", style.colour);
        if seam {
            tag = tag.colour("stroke", Colour::Paper).number("stroke-width", 4.0);
            tag = tag.word("stroke-linejoin", "round").word("paint-order", "stroke");
        }
        tag.holding(line);
    }

    /// What is said of an element when it is pointed at.
    pub(crate) fn tip(&mut self, label: &str, text: &str) {
        let label = clean(label);
        let tip = if label.is_empty() { clean(text) } else { format!("{label}: {}", clean(text)) };
        self.tag("title").holding(&tip);
    }

    /// The finished picture.
    pub(crate) fn finish(self, id: &str, kind: &str, title: &str, description: &str, size: (f64, f64)) -> String {
        let theme = self.theme;
        let (width, height) = (length(size.0), length(size.1));
        let mut page = Self::new(theme);
        let mut svg = page
            .tag("svg")
            .word("xmlns", "http://www.w3.org/2000/svg")
            .word("viewBox", &format!("0 0 {width} {height}"))
            .word("width", &width)
            .word("height", &height)
            .word("class", &format!("chart chart-{kind}"))
            .word("role", "img")
            .word("aria-labelledby", &format!("{id}-title {id}-description"));
        svg = match theme {
            // Figures of one width where the font has them; the font itself is that of the page.
            Theme::Css => svg.word("font-variant", "tabular-nums"),
            Theme::Plain => svg.word("font-family", FONTS),
        };
        svg.open();
        page.tag("title").word("id", &format!("{id}-title")).holding(&clean(title));
        page.tag("desc").word("id", &format!("{id}-description")).holding(&clean(description));
        page.drawn.push_str(&self.drawn);
        page.end("svg");
        page.drawn
    }
}

/// An element whose attributes are being written.
#[derive(Debug)]
pub(crate) struct Tag<'a> {
    pen: &'a mut Pen,
    name: &'static str,
}

impl Tag<'_> {
    pub(crate) fn word(self, name: &str, value: &str) -> Self {
        self.pen.drawn.push(' ');
        self.pen.drawn.push_str(name);
        self.pen.drawn.push_str("=\"");
        escape(value, &mut self.pen.drawn);
        self.pen.drawn.push('"');
        self
    }

    pub(crate) fn maybe(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.word(name, value),
            None => self,
        }
    }

    pub(crate) fn number(self, name: &str, value: f64) -> Self {
        self.word(name, &length(value))
    }

    pub(crate) fn colour(self, name: &str, colour: Colour) -> Self {
        let written = colour.written(self.pen.theme);
        self.word(name, &written)
    }

    /// Ends an element that holds nothing.
    pub(crate) fn done(self) {
        self.pen.drawn.push_str("/>");
    }

    /// Opens an element for others.
    pub(crate) fn open(self) {
        self.pen.drawn.push('>');
    }

    /// Ends an element that holds text.
    pub(crate) fn holding(self, text: &str) {
        self.pen.drawn.push('>');
        escape(text, &mut self.pen.drawn);
        self.pen.end(self.name);
    }
}

/// The way of a pen.
#[derive(Debug, Default)]
pub(crate) struct Way(String);

impl Way {
    pub(crate) fn from(at: (f64, f64)) -> Self {
        Self::default().add("M", &[at])
    }

    /// On to another place, without a stroke.
    pub(crate) fn jump(self, at: (f64, f64)) -> Self {
        self.add("M", &[at])
    }

    pub(crate) fn to(self, at: (f64, f64)) -> Self {
        self.add("L", &[at])
    }

    /// A bend that leaves towards the first place and arrives from the second.
    pub(crate) fn bend(self, leaving: (f64, f64), arriving: (f64, f64), at: (f64, f64)) -> Self {
        self.add("C", &[leaving, arriving, at])
    }

    /// A corner, rounded off.
    pub(crate) fn corner(self, corner: (f64, f64), at: (f64, f64)) -> Self {
        self.add("Q", &[corner, at])
    }

    pub(crate) fn closed(mut self) -> Self {
        self.0.push('Z');
        self
    }

    pub(crate) fn written(&self) -> &str {
        &self.0
    }

    fn add(mut self, command: &str, places: &[(f64, f64)]) -> Self {
        self.0.push_str(command);
        for (at, (across, down)) in places.iter().enumerate() {
            if at > 0 {
                self.0.push(' ');
            }
            self.0.push_str(&length(*across));
            self.0.push(',');
            self.0.push_str(&length(*down));
        }
        self
    }
}

/// A length with at most two places: the only way of a length into a picture.
pub(crate) fn length(value: f64) -> String {
    let written = format!("{value:.2}");
    match written.trim_end_matches('0').trim_end_matches('.') {
        "-0" => "0".to_owned(),
        short => short.to_owned(),
    }
}

/// Text and attributes as XML: the only way of a text into a picture.
fn escape(text: &str, into: &mut String) {
    for character in text.chars() {
        match character {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\'' => into.push_str("&#39;"),
            _ if crate::text::is_dropped(character) => {}
            _ => into.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_two_places_at_most() {
        for (value, written) in [(0.0, "0"), (-0.001, "0"), (12.0, "12"), (100.0, "100"), (1.005, "1"), (2.678, "2.68")]
        {
            assert_eq!(length(value), written);
        }
    }

    #[test]
    fn markup_in_a_text_is_text() {
        let mut pen = Pen::new(Theme::Plain);
        pen.tag("text").word("data-key", "\"><script>").holding("</text><script>alert(1)</script>\u{0}");
        assert_eq!(
            pen.drawn,
            "<text data-key=\"&quot;&gt;&lt;script&gt;\">&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;</text>"
        );
    }
}
