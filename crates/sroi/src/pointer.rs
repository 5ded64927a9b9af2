//! A place in a document (RFC 6901).

use core::fmt;

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
        Self(format!("{}/{}", self.0, name.replace('~', "~0").replace('/', "~1")))
    }

    /// The element `index` of the list at this place, counted from 0.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
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
