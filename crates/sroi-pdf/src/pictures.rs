//! Charts in the size of the page, and their letters, face by face.
//!
//! Where one face lacks a letter, the reader of SVG sets the whole text in another, or gives up where both count
//! glyphs differently (`fi`). So every text is divided into stretches that one face holds, each at its own place.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use crate::Problem;
use crate::letters::Letters;
use sroi_chart::{Chart, Theme};

/// As wide as the page is between its margins, at 96 to the inch: letters are then as large as those of tables.
const WIDE: f64 = 612.0;

/// As high as a page may be filled, under a heading.
const HIGH: f64 = 850.0;

/// Drawn wider and made smaller, some charts put their names beside what they show rather than above it.
const WIDTHS: [u32; 3] = [612, 720, 840];

/// The chart as large as it can be on a page.
pub(crate) fn drawn(chart: &Chart) -> Result<String, Problem> {
    let mut best = (0.0, String::new());
    for width in WIDTHS {
        let chart = Chart { width, ..chart.clone() };
        let drawn = sroi_chart::draw(&chart, Theme::Plain)
            .map_err(|problem| Problem::Chart { title: chart.title.clone(), problem })?;
        let root = drawn.split_once('>').map_or("", |(root, _)| root);
        let height = attribute(root.trim_start_matches("<svg"), "height").and_then(|height| height.parse::<f64>().ok());
        let scale = (WIDE / f64::from(width)).min(HIGH / height.unwrap_or(HIGH));
        if scale > best.0 {
            best = (scale, drawn);
        }
    }
    Ok(best.1)
}

/// The chart with each of its texts divided by typeface.
pub(crate) fn set(svg: &str, letters: &Letters) -> String {
    let mut set = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some((before, from)) = rest.split_once("<text ") {
        set.push_str(before);
        let (attributes, from) = from.split_once('>').unwrap_or((from, ""));
        let (text, after) = from.split_once("</text>").unwrap_or((from, ""));
        write_text(attributes, text, letters, &mut set);
        rest = after;
    }
    set.push_str(rest);
    set
}

fn write_text(attributes: &str, text: &str, letters: &Letters, set: &mut String) {
    let number = |name| attribute(attributes, name).and_then(|value| value.parse::<f64>().ok()).unwrap_or_default();
    let size = number("font-size");
    let bold = attribute(attributes, "font-weight").is_some();
    let stretches = stretches(text, letters, bold);
    let width = stretches.iter().map(|stretch| stretch.width * size).sum::<f64>();
    let mut at = number("x")
        - match attribute(attributes, "text-anchor") {
            Some("middle") => width / 2.0,
            Some("end") => width,
            _ => 0.0,
        };
    for stretch in stretches {
        if !stretch.text.trim().is_empty() {
            set.push_str("<text");
            for (name, value) in all(attributes).filter(|(name, _)| !matches!(*name, "x" | "text-anchor")) {
                set.push_str(&format!(" {name}=\"{value}\""));
            }
            let family = letters.family(stretch.face);
            set.push_str(&format!(" x=\"{at:.2}\" font-family=\"{family}\">{}</text>", stretch.text));
        }
        at += stretch.width * size;
    }
}

/// The attributes of an element that [`sroi_chart`] wrote: none holds a quote.
fn all(attributes: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut parts = attributes.split('"');
    core::iter::from_fn(move || Some((parts.next()?.trim().strip_suffix('=')?, parts.next()?)))
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    all(attributes).find(|(found, _)| *found == name).map(|(_, value)| value)
}

/// A part of a text that one face holds.
struct Stretch {
    face: usize,
    text: String,
    /// In sizes of the letters.
    width: f64,
}

/// Divides a text. Spaces at the beginning of an element are not drawn, so they end the stretch before them.
fn stretches(text: &str, letters: &Letters, bold: bool) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (written, character) in characters(text) {
        let face = letters.face(character);
        match stretches.last_mut() {
            Some(last) if last.face == face || character == ' ' => {
                last.width += letters.advance(last.face, bold, character);
                last.text.push_str(written);
            }
            _ => stretches.push(Stretch {
                face,
                text: written.to_owned(),
                width: letters.advance(face, bold, character),
            }),
        }
    }
    stretches
}

/// The characters of a text as they are written in XML, and what they are.
fn characters(text: &str) -> impl Iterator<Item = (&str, char)> {
    let mut rest = text;
    core::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let length = match first {
            '&' => rest.find(';').map_or(1, |end| end.saturating_add(1)),
            other => other.len_utf8(),
        };
        let (written, after) = rest.split_at_checked(length)?;
        rest = after;
        let meant = match written {
            "&amp;" => '&',
            "&lt;" => '<',
            "&gt;" => '>',
            "&quot;" => '"',
            "&#39;" => '\'',
            _ => first,
        };
        Some((written, meant))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_in(text: &str) -> String {
        set(text, &Letters::of(crate::typefaces::faces().unwrap()))
    }

    #[test]
    fn a_text_of_one_face_stays_one_text() {
        assert_eq!(
            set_in(r#"<g><text x="5" y="9" font-size="12">1 &lt; 2</text></g>"#),
            r#"<g><text y="9" font-size="12" x="5.00" font-family="Noto Sans">1 &lt; 2</text></g>"#
        );
    }

    #[test]
    fn faces_follow_one_another_and_end_where_the_text_ends() {
        let set = set_in(r#"<text x="100" y="9" font-size="10" text-anchor="end">officeの「里山」🌱</text>"#);
        let families: Vec<&str> =
            set.split("font-family=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
        assert_eq!(families, ["Noto Sans", "BIZ UDPGothic", "Noto Emoji"]);
        assert!(set.contains(">office</text>") && set.contains(">の「里山」</text>") && !set.contains("text-anchor"));
        let places: Vec<f64> =
            set.split(" x=\"").skip(1).filter_map(|part| part.split('"').next()?.parse().ok()).collect();
        assert!(places.is_sorted() && places.first() > Some(&0.0) && places.last() < Some(&90.0), "{places:?}");
    }
}
