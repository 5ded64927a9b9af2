//! A place in a document (RFC 6901).

use core::fmt::{self, Write};

/// A JSON Pointer: the path from the top of a document to one value.
///
/// ```
/// use sroi::Pointer;
/// let at = Pointer::root().child("outcomes").item(0).child("deadweight");
/// assert_eq!(at.as_str(), "/outcomes/0/deadweight");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The field `name` of the object at this place.
    #[must_use]
    pub fn child(&self, name: &str) -> Self {
        let mut child = Self(String::with_capacity(self.0.len().saturating_add(name.len()).saturating_add(1)));
        child.0.push_str(&self.0);
        child.push(name);
        child
    }

    /// The element `index` of the list at this place, counted from 0.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        let mut item = self.clone();
        item.push_item(index);
        item
    }

    /// One step further in: the field `name`.
    pub(crate) fn push(&mut self, name: &str) {
        self.0.push('/');
        if name.contains(['~', '/']) {
            self.0.push_str(&name.replace('~', "~0").replace('/', "~1"));
        } else {
            self.0.push_str(name);
        }
    }

    /// One step further in: the element `index`, counted from 0.
    pub(crate) fn push_item(&mut self, index: usize) {
        // Writing into a text does not fail.
        write!(self.0, "/{index}").unwrap_or_default();
    }

    /// How long its text is.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Comes back to where its text was so long.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    /// The place whose pointer is written so.
    pub(crate) fn written(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text of the pointer.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The steps of the path, unescaped.
    ///
    /// ```
    /// # use sroi::Pointer;
    /// let at = Pointer::root().child("a/b").item(2);
    /// assert_eq!(at.steps().collect::<Vec<_>>(), ["a/b", "2"]);
    /// ```
    pub fn steps(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
