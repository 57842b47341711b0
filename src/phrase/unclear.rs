//! Why a phrase is not an amount of work: the reason, and what it is about. The sentences are in the catalogues of
//! words.

use time::Date;

use crate::model::{Effort, Exact, Interval};

/// Why a phrase is not understood, or not well enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// The name of the reason in the catalogues; its hint is there as well.
    pub id: &'static str,
    /// The details of the reason, by the names that the sentences use.
    pub about: Vec<(&'static str, About)>,
}

/// A detail of a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// Words of the phrase.
    Text(String),
    /// A number.
    Number(Exact),
    /// A number or a range.
    Amount(Interval),
    /// A word from the catalogues, such as the name of a unit.
    Word(&'static str),
    /// A day.
    Day(Date),
    /// Calendar years.
    Years(Vec<i32>),
    /// An amount of work.
    Effort(Effort),
}

impl Unclear {
    /// A reason without details.
    pub fn new(id: &'static str) -> Self {
        Self { id, about: Vec::new() }
    }

    /// The reason with one more detail.
    #[must_use]
    pub fn about(mut self, name: &'static str, about: About) -> Self {
        self.about.push((name, about));
        self
    }

    /// The reason with words of the phrase as a detail.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.about(name, About::Text(text.into()))
    }
}
