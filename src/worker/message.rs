//! What is asked of a worker, and what it answers. Both ends are the same program, so nothing here has to last.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_bytes::{ByteBuf, Bytes};
use time::Date;

use super::limits::Allowance;
use super::wire::{FolderErrorAs, SignatureAs, date, language};
use crate::input::FolderError;
use crate::model::Language;
use crate::produce::Signature;

/// What goes to a worker. `T` is a [`Task`], or a reference to one.
#[derive(Debug, Serialize, Deserialize)]
pub enum Request<T> {
    /// Do this, and take no more than that for it.
    Order(Allowance, T),
    /// The file that was asked for.
    File(ByteBuf),
    /// There is no such file.
    NoFile(#[serde(with = "FolderErrorAs")] FolderError),
}

/// Something to be done. Each says what its answer is.
#[derive(Debug, Serialize, Deserialize)]
pub enum Task<'a> {
    /// Read a contribution and prepare its pictures. The answer is [`super::wire::Diagnostics`]: all that there is to say.
    #[serde(borrow)]
    Contribution(Papers<'a>),
    /// Make a letter. The answer is [`super::wire::Letter`], or the diagnostics of what keeps it from being made.
    Letter(Papers<'a>, LetterChoices<'a>),
    /// Draw a letter's pages for a screen. The answer is a list of [`super::wire::Page`], or the diagnostics of what keeps
    /// them from being drawn.
    Pages(Papers<'a>, LetterChoices<'a>),
    /// Tell what keeps a letter from being made, without setting it. The answer is [`super::wire::Diagnostics`].
    LetterProblems(Papers<'a>, LetterChoices<'a>),
    /// Look at a letter that came back. The answer is [`super::wire::Verified`], or why it cannot be read.
    Verify {
        /// The letter.
        letter: &'a Bytes,
        /// The template that letters of its name were made with.
        template: Option<TemplateFiles<'a>>,
        /// The application that it should be about.
        application: Option<Paper<'a>>,
        /// The hashes of the letters that the application is known to have made.
        recorded: Vec<&'a str>,
        /// The certificates that are trusted.
        trusted: Vec<&'a Bytes>,
    },
    /// Read a table of partners. The answer is its sheets, or the diagnostics of what keeps it from being read.
    Table(Paper<'a>),
    /// Set a document. The answer is [`super::wire::Typeset`], or the diagnostics of what keeps it from being set.
    Typeset(Sources<'a>),
    /// Draw a document's pages for a screen. The answer is a list of [`super::wire::Page`], or the diagnostics likewise.
    Draw(Sources<'a>),
}

/// What a document is set from.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sources<'a> {
    /// The path of the main file.
    pub main: &'a str,
    /// What tells it from all others.
    pub ident: &'a str,
    /// What it names as its maker.
    pub maker: &'a str,
    /// All files by their virtual paths.
    #[serde(borrow)]
    pub files: Vec<(&'a str, &'a Bytes)>,
}

/// A file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper<'a> {
    /// What messages call it.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a Bytes,
}

/// A contribution and its application. The pictures that it names are asked for, if they are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Papers<'a> {
    /// What tells this reading of a contribution from all others, be they of the same one: its pictures may have changed.
    pub reading: u64,
    /// Whether it is about the pictures as well.
    pub pictures: bool,
    /// The contribution.
    #[serde(borrow)]
    pub contribution: Paper<'a>,
    /// The application, unless it could not be read itself.
    pub application: Option<Paper<'a>>,
}

/// How a letter is to be made.
#[derive(Debug, Serialize, Deserialize)]
pub struct LetterChoices<'a> {
    /// In these words.
    #[serde(borrow)]
    pub template: TemplateFiles<'a>,
    /// In this language.
    #[serde(with = "language")]
    pub language: Language,
    /// With this date.
    #[serde(with = "date")]
    pub date: Date,
    /// To be signed so.
    #[serde(with = "SignatureAs")]
    pub signature: Signature,
}

/// A template: one of the binary's by its name, or all files of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateFiles<'a> {
    /// The name, as it was asked for.
    pub name: &'a str,
    /// The files by their paths below the folder; none of a built-in one.
    #[serde(borrow)]
    pub files: Option<Vec<(&'a str, &'a Bytes)>>,
}

/// What comes from a worker. `A` is what the task has for an answer.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply<A> {
    /// A picture is needed, by its path in the folder of the contribution, if it has no more than so many bytes.
    Wanted {
        /// The path.
        path: String,
        /// The most bytes.
        limit: usize,
    },
    /// It is done.
    Done(A),
    /// The worker broke down over it, for this reason, and ends now.
    Broken(String),
}

impl Task<'_> {
    /// What usually makes a task take too long, or too much memory, if it is neither a picture nor a template.
    pub fn costly(&self) -> Option<&'static str> {
        match self {
            Task::Verify { .. } => Some("a file that holds far more than a letter"),
            Task::Table(_) => Some("a table that holds far more than partners"),
            _ => None,
        }
    }
}

impl fmt::Display for Task<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Task::Contribution(_) => "reading it",
            Task::LetterProblems(..) => "filling in its letter",
            Task::Letter(..) => "making its letter",
            Task::Pages(..) => "drawing its letter",
            Task::Verify { .. } => "looking at it",
            Task::Table(_) => "reading it",
            Task::Typeset(_) => "setting it",
            Task::Draw(_) => "drawing it",
        })
    }
}
