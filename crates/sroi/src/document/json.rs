//! JSON text to a tree that keeps every number's own text and every value's place in the file.
//!
//! Strict RFC 8259. A general reader would turn numbers into doubles (digits lost) or drop places;
//! this one keeps both and stops at the first character that is not JSON.

use crate::diagnostic::{Diagnostic, Problem};
use crate::pointer::Pointer;
use core::ops::Range;
use std::borrow::Cow;

/// The most bytes a study may have (16 MiB).
pub const MOST_BYTES: usize = 16 * 1024 * 1024;
/// The most lists and objects inside one another.
pub const MOST_DEPTH: usize = 64;

/// A value and where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node<'t> {
    /// What it is.
    pub value: Value<'t>,
    /// Its bytes in the text.
    pub span: Range<usize>,
}

/// A JSON value; numbers keep their text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the six kinds of RFC 8259")]
pub enum Value<'t> {
    Null,
    Boolean(bool),
    Number(Cow<'t, str>),
    Text(Cow<'t, str>),
    List(Vec<Node<'t>>),
    Object(Vec<Member<'t>>),
}

/// One field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member<'t> {
    /// The field's name.
    pub name: Cow<'t, str>,
    /// The bytes of the name in the text.
    pub name_span: Range<usize>,
    /// The field's value.
    pub node: Node<'t>,
}

impl Value<'_> {
    /// The kind of value, as a word of the catalogues.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "boolean",
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }
}

impl<'t> Node<'t> {
    /// The field `name` of an object.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Self> {
        match &self.value {
            Value::Object(members) => members.iter().find(|member| member.name == name).map(|member| &member.node),
            Value::Null | Value::Boolean(_) | Value::Number(_) | Value::Text(_) | Value::List(_) => None,
        }
    }

    /// The node at a pointer below this one.
    #[must_use]
    pub fn at(&self, pointer: &Pointer) -> Option<&Self> {
        let mut node = self;
        for step in pointer.steps() {
            node = match &node.value {
                Value::List(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => node.member(&step)?,
            };
        }
        Some(node)
    }
}

/// Reads JSON text.
///
/// # Errors
/// One diagnostic with the byte offset of the first character that is not JSON, or that goes
/// deeper or longer than a study may.
pub(crate) fn parse(text: &str) -> Result<Node<'_>, Box<Diagnostic>> {
    if text.len() > MOST_BYTES {
        let problem = Problem::TooLarge { size: text.len().to_string(), limit: MOST_BYTES.to_string() };
        return Err(Box::new(problem.at(&Pointer::root(), "")));
    }
    // A byte order mark is no part of the JSON, but counts in every place.
    let mark = text.len().saturating_sub(text.trim_start_matches('\u{feff}').len());
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(Box::new(Problem::EmptyFile.at(&Pointer::root(), "")));
    }
    let mut parser = Parser { text, at: mark, depth: 0 };
    parser.skip_space();
    let node = parser.value()?;
    parser.skip_space();
    if parser.peek().is_some() {
        return Err(parser.stop("end-of-file"));
    }
    Ok(node)
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

type Read<T> = Result<T, Box<Diagnostic>>;

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.step();
        }
    }

    fn stop(&self, expected: &str) -> Box<Diagnostic> {
        let found = self.text.get(self.at..).and_then(|rest| rest.chars().next());
        let found = found.map_or("end-of-file".to_owned(), |character| format!("\"{}\"", character.escape_debug()));
        self.problem(Problem::NotJson { expected: expected.to_owned(), found })
    }

    fn problem(&self, problem: Problem) -> Box<Diagnostic> {
        Box::new(Diagnostic { offset: Some(self.at), ..problem.at(&Pointer::root(), "") })
    }

    fn value(&mut self) -> Read<Node<'t>> {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.deeper(Self::object)?,
            Some(b'[') => self.deeper(Self::list)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?.into()),
            Some(b't') => self.word("true", Value::Boolean(true))?,
            Some(b'f') => self.word("false", Value::Boolean(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.stop("value")),
        };
        Ok(Node { value, span: start..self.at })
    }

    fn deeper(&mut self, inside: fn(&mut Self) -> Read<Value<'t>>) -> Read<Value<'t>> {
        self.depth = self.depth.saturating_add(1);
        if self.depth > MOST_DEPTH {
            return Err(self.problem(Problem::TooDeep { limit: MOST_DEPTH.to_string() }));
        }
        self.step();
        let value = inside(self)?;
        self.depth = self.depth.saturating_sub(1);
        Ok(value)
    }

    fn word(&mut self, word: &str, value: Value<'t>) -> Read<Value<'t>> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.stop("value"));
        }
        self.at = self.at.saturating_add(word.len());
        Ok(value)
    }

    fn list(&mut self) -> Read<Value<'t>> {
        let mut items = Vec::new();
        self.skip_space();
        if self.peek() == Some(b']') {
            self.step();
            return Ok(Value::List(items));
        }
        loop {
            self.skip_space();
            items.push(self.value()?);
            self.skip_space();
            match self.peek() {
                Some(b',') => self.step(),
                Some(b']') => {
                    self.step();
                    return Ok(Value::List(items));
                }
                _ => return Err(self.stop("comma-or-closing")),
            }
        }
    }

    fn object(&mut self) -> Read<Value<'t>> {
        let mut members = Vec::with_capacity(8);
        self.skip_space();
        if self.peek() == Some(b'}') {
            self.step();
            return Ok(Value::Object(members));
        }
        loop {
            self.skip_space();
            if self.peek() != Some(b'"') {
                return Err(self.stop("field-name"));
            }
            let start = self.at;
            let name = self.string()?;
            let name_span = start..self.at;
            self.skip_space();
            if self.peek() != Some(b':') {
                return Err(self.stop("colon"));
            }
            self.step();
            self.skip_space();
            members.push(Member { name, name_span, node: self.value()? });
            self.skip_space();
            match self.peek() {
                Some(b',') => self.step(),
                Some(b'}') => {
                    self.step();
                    return Ok(Value::Object(members));
                }
                _ => return Err(self.stop("comma-or-closing")),
            }
        }
    }

    fn digits(&mut self) -> Read<()> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.stop("number"));
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.step();
        }
        Ok(())
    }

    fn number(&mut self) -> Read<&'t str> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.step();
        }
        if self.peek() == Some(b'0') {
            self.step();
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.step();
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.step();
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.step();
            }
            self.digits()?;
        }
        Ok(self.since(start))
    }

    /// The text from a place up to where the parser is.
    fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// A text: a part of the file where nothing in it is escaped.
    fn string(&mut self) -> Read<Cow<'t, str>> {
        self.step();
        let mut text = Cow::Borrowed("");
        loop {
            let start = self.at;
            let rest = self.text.as_bytes().get(start..).unwrap_or_default();
            let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len());
            self.at = start.saturating_add(plain);
            // Only a text with an escape is put together from several parts.
            match &mut text {
                Cow::Borrowed("") => text = Cow::Borrowed(self.since(start)),
                together => together.to_mut().push_str(self.since(start)),
            }
            match self.peek() {
                Some(b'"') => {
                    self.step();
                    return Ok(text);
                }
                Some(b'\\') => text.to_mut().push(self.escape()?),
                Some(_) => return Err(self.stop("unescaped-control")),
                None => return Err(self.stop("character")),
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        self.step();
        let plain = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.stop("bad-escape")),
        };
        self.step();
        Ok(plain)
    }

    fn unicode_escape(&mut self) -> Read<char> {
        let first = self.hex()?;
        let code = if (0xd800..0xdc00).contains(&first) {
            if self.text.get(self.at..self.at.saturating_add(2)) != Some("\\u") {
                return Err(self.stop("unpaired-surrogate"));
            }
            self.step();
            let second = self.hex()?;
            if !(0xdc00..0xe000).contains(&second) {
                return Err(self.stop("unpaired-surrogate"));
            }
            // Two halves of ten bits each; both are in range, so nothing overflows.
            let high = first.wrapping_sub(0xd800).wrapping_mul(0x400);
            high.wrapping_add(second.wrapping_sub(0xdc00)).wrapping_add(0x1_0000)
        } else {
            first
        };
        char::from_u32(code).ok_or_else(|| self.stop("unpaired-surrogate"))
    }

    fn hex(&mut self) -> Read<u32> {
        let start = self.at.saturating_add(1);
        let end = start.saturating_add(4);
        let digits = self.text.get(start..end).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| self.stop("bad-escape"))?;
        self.at = end;
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_number_text_and_places() {
        let text = "{ \"a\": [1, 12345678901234567.89],\n \"b\": \"\\u6d77\\ud83d\\ude00\" }";
        let node = parse(text).unwrap();
        let number = node.at(&Pointer::root().child("a").item(1)).unwrap();
        assert_eq!(number.value, Value::Number("12345678901234567.89".into()));
        assert_eq!(&text[number.span.clone()], "12345678901234567.89");
        assert_eq!(node.member("b").unwrap().value, Value::Text("海😀".into()));
    }

    #[test]
    fn stops_where_it_is_not_json() {
        for (text, offset) in
            [("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("01", 1), ("\"\\ud800\"", 7), ("[1] x", 4), ("NaN", 0)]
        {
            let problem = parse(text).unwrap_err();
            assert_eq!((problem.code, problem.offset), ("not-json", Some(offset)), "{text}");
        }
        assert_eq!(parse(&"[".repeat(10_000)).unwrap_err().code, "too-deep");
        assert_eq!(parse(" \n").unwrap_err().code, "empty-file");
    }
}
