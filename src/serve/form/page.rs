//! The pages with questions.

use crate::interview::{Group, Key};

/// A page with questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The organisation, and how its letters look.
    Organisation,
    /// People, and how much of their time is given.
    People,
    /// Contributions other than working time.
    Other,
    /// Who signs, and whom to contact.
    Signatures,
    /// What else the letter says, and in which language.
    Wording,
}

impl Page {
    /// All pages, in order.
    pub const ALL: [Page; 5] =
        [Page::Organisation, Page::People, Page::Other, Page::Signatures, Page::Wording];

    /// The name of the page in addresses and in the catalogues of words.
    pub fn name(self) -> &'static str {
        match self {
            Page::Organisation => "organisation",
            Page::People => "people",
            Page::Other => "other",
            Page::Signatures => "signatures",
            Page::Wording => "wording",
        }
    }

    /// The page with a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.name() == name)
    }

    /// The groups of questions on the page.
    pub fn groups(self) -> &'static [Group] {
        match self {
            Page::Organisation => &[Group::Organization],
            Page::People => &[Group::Work, Group::WorkingTime],
            Page::Other => &[Group::Other],
            Page::Signatures => &[Group::Signatories, Group::Contact],
            Page::Wording => &[Group::About, Group::Letter],
        }
    }

    /// The page that a question is on.
    pub fn of(key: Key) -> Option<Self> {
        let group = key.step.entry().group;
        Self::ALL.into_iter().find(|page| page.groups().contains(&group))
    }

    /// The next page; none after the last.
    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.into_iter().position(|page| page == self)?;
        Self::ALL.get(at + 1).copied()
    }
}

/// How far a page has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nothing was answered there.
    Untouched,
    /// Something is missing or wrong.
    Begun,
    /// Nothing keeps it from being sent.
    Complete,
}
