//! The working behind a figure: one sentence, then a tree down to the document and its sources.

use super::Writer;
use super::page::Page;
use crate::visible;
use sroi::Trace;
use sroi::plan::Source;

/// How much of the tree is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expand {
    /// Every term of long sums, not only the first and the last.
    pub all: bool,
    /// How deep the tree goes; to the bottom where it is left out.
    pub depth: Option<usize>,
}

/// Sums with more terms of one kind than this show the first and the last of them.
const LONG: usize = 6;

/// The working behind a figure as text.
#[must_use]
pub fn trace(writer: Writer<'_>, trace: &Trace, expand: Expand) -> String {
    let mut page = writer.page();
    let name = page.bold(&name(writer, trace));
    let key = page.dim(&format!("[{}]", trace.key));
    page.line(&format!("{name} = {}  {key}", value(writer, trace)));
    if !trace.from.is_empty() {
        page.line(&format!("  = {}", in_words(writer, trace)));
        page.line(&format!("  = {}", in_numbers(writer, trace)));
    }
    if trace.lost {
        page.line(&format!("  {}", writer.word("report-lost")));
    }
    page.gap();
    let tree = Tree { writer, expand };
    if trace.from.is_empty() {
        tree.source(trace, "", &mut page);
    }
    tree.below(trace, "", 1, &mut page);
    page.done()
}

/// What the figure is called; `1 − …` and the like are named after what they are made of.
fn name(writer: Writer<'_>, trace: &Trace) -> String {
    let first = || trace.from.first().map(|part| name(writer, part)).unwrap_or_default();
    match trace.step {
        "rest" if !trace.from.is_empty() => format!("(1 − {})", first()),
        "growth" if !trace.from.is_empty() => format!("(1 + {})", first()),
        "root" if !trace.from.is_empty() => format!("√{}", first()),
        "power" if !trace.from.is_empty() => format!("{}^{}", first(), trace.exponent.unwrap_or(1)),
        _ if trace.label.code == "months-together" && !trace.from.is_empty() => {
            // Named after the month it puts together, not after its key.
            let mut label = trace.label.clone();
            label.arguments.insert("name", first());
            writer.wording.label(&label, writer.formatter)
        }
        _ => writer.wording.label(&trace.label, writer.formatter),
    }
}

fn value(writer: Writer<'_>, trace: &Trace) -> String {
    match (trace.value, trace.undefined) {
        (Some(value), _) => writer.wording.value(trace.unit, value, writer.formatter),
        (None, Some(why)) => writer.word(&format!("word-undefined-{}", why.word())),
        (None, None) => writer.word("report-none"),
    }
}

fn sign(step: &str) -> &'static str {
    match step {
        "sum" => " + ",
        "less" => " − ",
        "times" => " × ",
        "over" => " ÷ ",
        _ => ", ",
    }
}

/// The step as a sentence of names.
fn in_words(writer: Writer<'_>, trace: &Trace) -> String {
    joined(writer, trace, |part| name(writer, part))
}

/// The same sentence in numbers.
fn in_numbers(writer: Writer<'_>, trace: &Trace) -> String {
    joined(writer, trace, |part| value(writer, part))
}

fn joined(writer: Writer<'_>, trace: &Trace, say: impl Fn(&Trace) -> String) -> String {
    let mut parts: Vec<String> = trace
        .from
        .iter()
        .map(|part| if part.times > 1 { format!("{} × {}", say(part), part.times) } else { say(part) })
        .collect();
    if parts.len() > LONG {
        let more = parts.len().saturating_sub(3);
        let last = parts.pop();
        parts.truncate(2);
        parts.push(writer.wording.say("report-more-terms", [("count", more.to_string())]));
        parts.extend(last);
    }
    let text = parts.join(sign(trace.step));
    match trace.step {
        "rest" => format!("1 − {text}"),
        "growth" => format!("1 + {text}"),
        "root" => format!("√({text})"),
        "power" => format!("({text})^{}", trace.exponent.unwrap_or(1)),
        "least" | "greatest" | "lasting" | "chance" => {
            writer.wording.say(&format!("report-step-{}", trace.step), [("terms", text)])
        }
        _ => text,
    }
}

struct Tree<'a> {
    writer: Writer<'a>,
    expand: Expand,
}

impl Tree<'_> {
    fn below(&self, trace: &Trace, indent: &str, depth: usize, page: &mut Page) {
        if self.expand.depth.is_some_and(|most| depth > most) {
            return;
        }
        // A sum of one is the thing itself.
        if let [only] = trace.from.as_slice()
            && trace.step == "sum"
            && only.times == 1
            && !only.from.is_empty()
        {
            self.below(only, indent, depth, page);
            return;
        }
        let count = trace.from.len();
        let long = !self.expand.all && count > LONG;
        for (position, part) in trace.from.iter().enumerate() {
            let last = position.saturating_add(1) == count;
            if long && position >= 2 && !last {
                if position == 2 {
                    let more = count.saturating_sub(3).to_string();
                    page.line(&format!(
                        "{indent}├─ {}",
                        self.writer.wording.say("report-more-terms", [("count", more)])
                    ));
                }
                continue;
            }
            let branch = if last { "└─ " } else { "├─ " };
            let sign = if position == 0 { "" } else { sign(trace.step).trim_start() };
            let times = if part.times > 1 { format!(" × {}", part.times) } else { String::new() };
            let repeated = if part.repeated && !part.label.code.is_empty() {
                self.writer.word("report-see-above")
            } else {
                String::new()
            };
            let repeated = if part.deeper { self.writer.word("report-deeper") } else { repeated };
            let key = page.dim(&format!("[{}]", part.key));
            let name = name(self.writer, part);
            page.line(&format!("{indent}{branch}{sign}{name} = {}{times}  {key}{repeated}", value(self.writer, part)));
            let deeper = format!("{indent}{}", if last { "   " } else { "│  " });
            self.source(part, &deeper, page);
            self.below(part, &deeper, depth.saturating_add(1), page);
        }
    }

    /// Where a given number comes from, in a line of its own.
    fn source(&self, trace: &Trace, indent: &str, page: &mut Page) {
        let Some(source) = &trace.source else { return };
        let said = self.said(source);
        if !said.is_empty() {
            let line = page.dim(&format!("← {said}"));
            page.line(&format!("{indent}{line}"));
        }
    }

    fn said(&self, source: &Source) -> String {
        use sroi::plan::SourceKind;
        let writer = self.writer;
        let mut parts = Vec::new();
        if source.kind == SourceKind::Method && source.source.is_none() {
            return String::new();
        }
        parts.push(match source.evidence {
            Some(evidence) => writer.word(&format!("word-evidence-{}", evidence.word())),
            None => writer.word(&format!("word-source-{}", source.kind.word())),
        });
        if let Some(publication) = &source.source {
            parts.push(writer.wording.say("report-source", [("source", visible(publication))]));
        }
        if let Some((low, high)) = source.range {
            let (low, high) = (writer.formatter.exact(low), writer.formatter.exact(high));
            parts.push(writer.wording.say("report-range", [("low", low), ("high", high)]));
        }
        if let Some(note) = &source.note {
            parts.push(visible(note));
        }
        parts.extend(source.pointer.as_ref().map(|pointer| visible(pointer.as_str())));
        parts.join(&writer.word("report-dot"))
    }
}
