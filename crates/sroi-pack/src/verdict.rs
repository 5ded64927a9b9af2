//! What came of verifying a pack.

use serde::Serialize;

/// What came of verifying a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The version of the engine that made the pack.
    pub engine: String,
    /// The version of the engine that verified it.
    pub verified_by: &'static str,
    /// The version of the method in the pack.
    pub method: String,
    /// The version of the method that verified it.
    pub verified_with: &'static str,
    /// What the random numbers began with.
    pub seed: u64,
    /// How many draws were made.
    pub draws: u32,
    /// The date in the pack.
    pub date: Option<String>,
    /// The members that were compared.
    pub members: Vec<String>,
    /// The exports whose files are not in the pack: their digests are given and could not be checked.
    pub exports_not_included: usize,
    /// True where the members are those of the pack, but the zip was not written by this engine.
    pub repacked: bool,
    /// What differs; nothing where all is the same.
    pub differences: Vec<Difference>,
}

impl Verdict {
    /// True where everything is the same.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.differences.is_empty()
    }

    /// True where another version of the engine or of the method made the pack.
    #[must_use]
    pub fn is_by_another_version(&self) -> bool {
        self.engine != self.verified_by || self.method != self.verified_with
    }
}

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Difference {
    /// The manifest or the study asks for a member that is not there.
    Missing {
        /// Its name.
        member: String,
    },
    /// A member that nothing asks for.
    Additional {
        /// Its name.
        member: String,
    },
    /// A member whose bytes do not fit the check sum of the zip.
    Damaged {
        /// Its name.
        member: String,
    },
    /// A member whose digest is not the one that the manifest states.
    Digest {
        /// Its name.
        member: String,
        /// As the manifest states it.
        stated: String,
        /// As it is.
        recomputed: String,
    },
    /// A value of a member in JSON.
    Value {
        /// The name of the member.
        member: String,
        /// The place in it (RFC 6901).
        pointer: String,
        /// The value there, as JSON; none where there is none.
        stated: Option<String>,
        /// The value that it should be; none where there should be none.
        recomputed: Option<String>,
    },
    /// A line of a member.
    Line {
        /// The name of the member.
        member: String,
        /// The line, from 1.
        line: usize,
        /// The line there; none where the text is shorter.
        stated: Option<String>,
        /// The line that it should be; none where the text should be shorter.
        recomputed: Option<String>,
    },
    /// More values of a member that differ.
    More {
        /// The name of the member.
        member: String,
        /// How many.
        count: usize,
    },
    /// The study in the pack has errors, so that nothing can be worked out again.
    Study {
        /// The name of the member.
        member: String,
        /// The code of the first error.
        code: String,
        /// The place of it (RFC 6901).
        pointer: String,
    },
}

impl Difference {
    /// The name of the member that differs.
    #[must_use]
    pub fn member(&self) -> &str {
        match self {
            Self::Missing { member }
            | Self::Additional { member }
            | Self::Damaged { member }
            | Self::Digest { member, .. }
            | Self::Value { member, .. }
            | Self::Line { member, .. }
            | Self::More { member, .. }
            | Self::Study { member, .. } => member,
        }
    }
}
