//! From the tree to the parts of a study, collecting every problem on the way.

use super::json::{Member, Node, Value};
use crate::diagnostic::{Diagnostics, Problem};
use crate::pointer::Pointer;
use std::collections::BTreeSet;

/// Where something stands in a document: by position and by ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The JSON Pointer.
    pub pointer: Pointer,
    /// The path of ids and fields.
    pub address: String,
}

impl Place {
    /// One problem here, and nothing else to say.
    pub(crate) fn alone(&self, problem: Problem) -> Diagnostics {
        problem.at(&self.pointer, self.address.clone()).into()
    }

    /// One step further in: the field `name`.
    fn enter(&mut self, name: &str) {
        self.pointer.push(name);
        push_name(&mut self.address, name);
    }

    /// One step further in: the element `index`, which is called `name`.
    fn enter_item(&mut self, index: usize, name: &str) {
        self.pointer.push_item(index);
        push_name(&mut self.address, name);
    }

    /// The field `name` of the thing at this place.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        Self { pointer: self.pointer.child(name), address: joined(&self.address, name) }
    }
}

/// `a.b`, or `b` where `a` is empty.
pub(crate) fn joined(address: &str, name: &str) -> String {
    let mut joined = String::with_capacity(address.len().saturating_add(name.len()).saturating_add(1));
    joined.push_str(address);
    push_name(&mut joined, name);
    joined
}

fn push_name(address: &mut String, name: &str) {
    if !address.is_empty() {
        address.push('.');
    }
    address.push_str(name);
}

/// What can be read from a node of the tree.
pub(crate) trait Decode: Sized {
    /// Reads it, or reports why not and gives `None`.
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self>;
}

/// The place that is being read, and the problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// Grows and shrinks with every step in and out.
    place: Place,
    pub(crate) problems: Diagnostics,
}

/// The most entries a list may have.
const MOST_ENTRIES: usize = 5_000;

impl Reader {
    /// Reports a problem at the place that is being read.
    pub(crate) fn report(&mut self, problem: Problem) {
        self.problems.report(&self.place.pointer, self.place.address.clone(), problem);
    }

    pub(crate) fn wrong_type(&mut self, expected: &str, node: &Node) {
        self.report(Problem::WrongType { expected: expected.to_owned(), found: node.value.kind().to_owned() });
    }

    /// The place that is being read.
    pub(crate) fn place(&self) -> Place {
        self.place.clone()
    }

    /// Reads something one step further in, and comes back.
    fn inside<T>(&mut self, enter: impl FnOnce(&mut Place), read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (self.place.pointer.len(), self.place.address.len());
        enter(&mut self.place);
        let result = read(self);
        self.place.pointer.truncate(outer.0);
        self.place.address.truncate(outer.1);
        result
    }

    /// The values of an object under these names, in their order, after saying which members no study has and which
    /// are there twice.
    pub(crate) fn object<'n, 't, const FIELDS: usize>(
        &mut self,
        node: &'n Node<'t>,
        known: &[&str; FIELDS],
    ) -> Option<[Option<&'n Node<'t>>; FIELDS]> {
        let mut fields = [None; FIELDS];
        self.sort(node, known, &mut fields)?;
        Some(fields)
    }

    fn sort<'n, 't>(&mut self, node: &'n Node<'t>, known: &[&str], fields: &mut [Option<&'n Node<'t>>]) -> Option<()> {
        let Value::Object(members) = &node.value else {
            self.wrong_type("object", node);
            return None;
        };
        let mut strangers = BTreeSet::new();
        let mut next = 0;
        for member in members {
            // Most objects have their members in the order in which fields are declared.
            let rest = known.get(next..).unwrap_or_default().iter().position(|name| *name == member.name);
            let at = rest.map(|rest| rest.saturating_add(next));
            let at = at.or_else(|| known.iter().position(|name| *name == member.name));
            let repeated = match at.and_then(|at| fields.get_mut(at)) {
                Some(Some(_)) => true,
                Some(field) => {
                    *field = Some(&member.node);
                    next = at.unwrap_or(0).saturating_add(1);
                    continue;
                }
                None => !strangers.insert(&member.name),
            };
            self.misplaced(member, repeated, known);
        }
        Some(())
    }

    /// The members of an object that may have any names, after saying which are there twice.
    pub(crate) fn named<'n, 't>(&mut self, node: &'n Node<'t>) -> Option<&'n [Member<'t>]> {
        let Value::Object(members) = &node.value else {
            self.wrong_type("object", node);
            return None;
        };
        let mut seen = BTreeSet::new();
        for member in members {
            if !seen.insert(&member.name) {
                self.misplaced(member, true, &[]);
            }
        }
        Some(members)
    }

    /// Says that a member is there twice, or that no study has it.
    fn misplaced(&mut self, member: &Member<'_>, repeated: bool, known: &[&str]) {
        let place = self.place.field(&member.name);
        let field = member.name.clone().into_owned();
        let problem = if repeated {
            Problem::DuplicateField { field }
        } else if member.name == "attribution" && known.contains(&"attribution_to_others") {
            attribution(&member.node)
        } else {
            Problem::UnknownField { suggestion: suggestion(&field, known.iter().copied()), field }
        };
        // The name is what is wrong, not the value; a repeated name has no pointer of its own.
        let mut diagnostic = problem.at(&place.pointer, place.address);
        diagnostic.offset = Some(member.name_span.start);
        self.problems.push(diagnostic);
    }

    /// One field of an object, `None` where it is absent or `null`.
    pub(crate) fn field<T: Decode>(&mut self, node: Option<&Node<'_>>, name: &str, required: bool) -> Option<T> {
        match node.filter(|node| node.value != Value::Null) {
            Some(node) => self.inside(|place| place.enter(name), |reader| T::decode(node, reader)),
            None if required => {
                self.report(Problem::MissingField { field: name.to_owned() });
                None
            }
            None => None,
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::List(items) = &node.value else {
            reader.wrong_type("list", node);
            return None;
        };
        if items.len() > MOST_ENTRIES {
            reader.report(Problem::ListTooLong { length: items.len().to_string(), limit: MOST_ENTRIES.to_string() });
            return None;
        }
        let read = |(index, item): (usize, &Node)| {
            // By its id where it has one, else by its number counted from 1.
            let enter = |place: &mut Place| match item.member("id").or_else(|| item.member("month")).map(|id| &id.value)
            {
                Some(Value::Text(id)) => place.enter_item(index, id),
                _ => place.enter_item(index, &index.saturating_add(1).to_string()),
            };
            reader.inside(enter, |reader| T::decode(item, reader))
        };
        Some(items.iter().enumerate().filter_map(read).collect())
    }
}

impl Decode for bool {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        if let Value::Boolean(value) = node.value {
            return Some(value);
        }
        reader.wrong_type("boolean", node);
        None
    }
}

/// The most characters of a text.
const MOST_CHARACTERS: usize = 10_000;

impl Decode for String {
    fn decode(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Text(text) = &node.value else {
            reader.wrong_type("text", node);
            return None;
        };
        // A character has a byte at least: what has no more bytes than that need not be counted.
        let length = if text.len() > MOST_CHARACTERS { text.chars().count() } else { text.len() };
        if length > MOST_CHARACTERS {
            reader.report(Problem::TextTooLong { length: length.to_string(), limit: MOST_CHARACTERS.to_string() });
            return None;
        }
        Some(text.clone().into_owned())
    }
}

/// `attribution` says neither whose share it is.
fn attribution(node: &Node) -> Problem {
    let value = match &node.value {
        Value::Number(text) | Value::Text(text) => text.to_string(),
        Value::Object(_) => match node.member("value").map(|value| &value.value) {
            Some(Value::Number(text) | Value::Text(text)) => text.to_string(),
            _ => String::new(),
        },
        Value::Null | Value::Boolean(_) | Value::List(_) => String::new(),
    };
    let rest = value.parse().ok().and_then(|share| crate::Number::ONE.less(share)).map(|rest| rest.value.to_string());
    Problem::AttributionAmbiguous { value, rest: rest.unwrap_or_default() }
}

/// The nearest of the known words, at most two edits away; empty where none is near.
pub(crate) fn suggestion<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let near = known.into_iter().map(|candidate| (distance(word, candidate), candidate));
    let limit = if word.chars().count() <= 3 { 1 } else { 2 };
    // Letters swapped, a field shortened (`deadweigh`), or a longer form (`deadweight_share`).
    near.filter(|(edits, candidate)| {
        *edits <= limit || (word.len() >= 5 && (candidate.starts_with(word) || word.starts_with(candidate)))
    })
    .min()
    .map_or_else(String::new, |(_, candidate)| candidate.to_owned())
}

/// Edits (insert, delete, replace, swap neighbours) between two words; 9 where they are far apart.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().take(80).collect(), other.chars().take(80).collect());
    if one.len().abs_diff(other.len()) > 2 {
        return 9;
    }
    let width = other.len().saturating_add(1);
    let mut before: Vec<usize> = vec![0; width];
    let mut row: Vec<usize> = (0..width).collect();
    for (i, a) in one.iter().enumerate() {
        let mut next = vec![i.saturating_add(1)];
        for (j, b) in other.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(9);
            let replaced = at(&row, j).saturating_add(usize::from(a != b));
            let deleted = at(&row, j.saturating_add(1)).saturating_add(1);
            let inserted = at(&next, j).saturating_add(1);
            let mut best = replaced.min(deleted).min(inserted);
            let swapped =
                i > 0 && j > 0 && one.get(i.saturating_sub(1)) == Some(b) && other.get(j.saturating_sub(1)) == Some(a);
            if swapped {
                best = best.min(at(&before, j.saturating_sub(1)).saturating_add(1));
            }
            next.push(best);
        }
        before = row;
        row = next;
    }
    row.last().copied().unwrap_or(9)
}

/// Declares a part of a study once: its fields, what the schema says of them, and how it is read.
///
/// Every field is an `Option`, since a half-filled form is still a document; `required` fields are
/// reported where they are absent. `note` belongs to every object.
macro_rules! part {
    (
        $(#[$meta:meta])*
        pub struct $name:ident { $( $(#[$doc:meta])* $field:ident $(as $json:literal)? : $type:ty $(, $need:ident)? ; )* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
        pub struct $name {
            /// Where it stands.
            #[cfg_attr(feature = "schema", schemars(skip))]
            pub place: $crate::document::Place,
            $(
                $(#[$doc])*
                $(#[cfg_attr(feature = "schema", schemars(rename = $json))])?
                $(#[cfg_attr(feature = "schema", schemars($need))])?
                pub $field: Option<$type>,
            )*
            /// Free text for whoever reads the study.
            pub note: Option<String>,
        }

        impl $crate::document::read::Decode for $name {
            fn decode(node: &$crate::document::Node, reader: &mut $crate::document::read::Reader) -> Option<Self> {
                let fields = reader.object(node, &[ $( part!(@name $field $($json)?), )* "note" ])?;
                let mut fields = fields.into_iter();
                Some(Self {
                    place: reader.place(),
                    $( $field: reader.field(fields.next().flatten(), part!(@name $field $($json)?), part!(@need $($need)?)), )*
                    note: reader.field(fields.next().flatten(), "note", false),
                })
            }
        }
    };
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $json:literal) => { $json };
    (@need) => { false };
    (@need required) => { true };
}
pub(crate) use part;

/// Declares words of which a field takes one.
macro_rules! choices {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$doc:meta])* $variant:ident = $word:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $( $(#[$doc])* #[cfg_attr(feature = "schema", schemars(rename = $word))] $variant, )+
        }

        impl $name {
            /// Every one of them, in order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            /// The word in the document.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::document::read::Decode for $name {
            fn decode(node: &$crate::document::Node, reader: &mut $crate::document::read::Reader) -> Option<Self> {
                let $crate::document::Value::Text(text) = &node.value else {
                    reader.wrong_type("text", node);
                    return None;
                };
                let found = Self::ALL.iter().copied().find(|choice| choice.word() == text);
                if found.is_none() {
                    let words = || Self::ALL.iter().map(|choice| choice.word());
                    reader.report($crate::Problem::UnknownChoice {
                        found: text.clone().into_owned(),
                        allowed: words().collect::<Vec<_>>().join(", "),
                        suggestion: $crate::document::read::suggestion(text, words()),
                    });
                }
                found
            }
        }
    };
}
pub(crate) use choices;

#[cfg(test)]
mod tests {
    use super::suggestion;

    #[test]
    fn suggests_only_what_is_near() {
        let known = ["deadweight", "displacement", "drop_off", "id"];
        assert_eq!(suggestion("atribution", ["attribution_to_others", "deadweight"]), "");
        assert_eq!(suggestion("deadwieght", known), "deadweight");
        assert_eq!(suggestion("dropoff", known), "drop_off");
        assert_eq!(suggestion("banana", known), "");
    }
}
