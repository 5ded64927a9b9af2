//! The XML of workbooks: elements by their local names, whatever the prefix.

use super::damaged;
use crate::problem::Problem;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// A part of a workbook, event by event.
#[derive(Debug)]
pub(super) struct Part<'x> {
    reader: Reader<&'x [u8]>,
}

/// What comes next in a part.
#[derive(Debug)]
pub(super) enum Next<'x> {
    Start(BytesStart<'x>),
    /// The local name of the element that ends.
    End(String),
    Text(String),
    Done,
}

impl<'x> Part<'x> {
    /// Workbooks are UTF-8; no program writes them otherwise.
    pub(super) fn new(bytes: &'x [u8]) -> Result<Self, Problem> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut reader = Reader::from_str(core::str::from_utf8(bytes).map_err(damaged)?);
        reader.config_mut().expand_empty_elements = true;
        Ok(Self { reader })
    }

    /// The next start, end or text.
    pub(super) fn next(&mut self) -> Result<Next<'x>, Problem> {
        loop {
            return Ok(match self.reader.read_event().map_err(damaged)? {
                Event::Start(start) => Next::Start(start),
                Event::End(end) => Next::End(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Next::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Next::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => match reference.resolve_char_ref().map_err(damaged)? {
                    Some(sign) => Next::Text(sign.to_string()),
                    // Entities that a document declares itself mean nothing, so none can unfold.
                    None => match quick_xml::escape::resolve_predefined_entity(&reference) {
                        Some(text) => Next::Text(text.to_owned()),
                        None => continue,
                    },
                },
                Event::Eof => Next::Done,
                _ => continue,
            });
        }
    }

    /// Passes over the rest of an element whose start was read.
    pub(super) fn skip(&mut self, start: &BytesStart<'_>) -> Result<(), Problem> {
        self.reader.read_to_end(start.name()).map_err(damaged).map(drop)
    }
}

/// The value of an attribute by its local name.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let found =
        attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}
