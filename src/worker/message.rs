//! The messages to and from a worker. Both ends are the same program, so the format need not be stable.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_bytes::{ByteBuf, Bytes};
use time::Date;

use super::limits::Allowance;
use super::wire::{FolderErrorAs, SignatureAs, date, language};
use crate::input::FolderError;
use crate::model::Language;
use crate::produce::Signature;

/// A message to a worker. `T` is a [`Task`], or a reference to one.
#[derive(Debug, Serialize, Deserialize)]
pub enum Request<T> {
    /// Do this task within this allowance.
    Order(Allowance, T),
    /// The file that the worker asked for.
    File(ByteBuf),
    /// There is no such file.
    NoFile(#[serde(with = "FolderErrorAs")] FolderError),
}

/// A task. Each documents its answer.
#[derive(Debug, Serialize, Deserialize)]
pub enum Task<'a> {
    /// Read a contribution and prepare its pictures. The answer is [`super::wire::Diagnostics`]: all there is to say
    /// about it.
    #[serde(borrow)]
    Contribution(Papers<'a>),
    /// Make a letter. The answer is [`super::wire::Letter`], or the diagnostics of what keeps it from being made.
    Letter(Papers<'a>, LetterChoices<'a>),
    /// Draw a letter's pages for a screen. The answer is a list of [`super::wire::Page`], or the diagnostics of what
    /// keeps them from being drawn.
    Pages(Papers<'a>, LetterChoices<'a>),
    /// Find what keeps a letter from being made, without typesetting it. The answer is [`super::wire::Diagnostics`].
    LetterProblems(Papers<'a>, LetterChoices<'a>),
    /// Verify a letter that came back. The answer is [`super::wire::Verified`], or why it cannot be read.
    Verify {
        /// The letter.
        letter: &'a Bytes,
        /// The caller's template, for letters that name it.
        template: Option<TemplateFiles<'a>>,
        /// The application that the letter should belong to.
        application: Option<Paper<'a>>,
        /// The hashes of letters that are on record for the application.
        recorded: Vec<&'a str>,
        /// The trusted certificates.
        trusted: Vec<&'a Bytes>,
    },
    /// Read a table of partners. The answer is its sheets, or the diagnostics of what keeps it from being read.
    Table(Paper<'a>),
    /// Typeset a document. The answer is [`super::wire::Typeset`], or the diagnostics of what keeps it from being
    /// typeset.
    Typeset(Sources<'a>),
    /// Draw a document's pages for a screen. The answer is a list of [`super::wire::Page`], or diagnostics, as for
    /// `Typeset`.
    Draw(Sources<'a>),
}

/// What a document is typeset from.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sources<'a> {
    /// The path of the main file.
    pub main: &'a str,
    /// What identifies the document.
    pub ident: &'a str,
    /// The program that the document names as its maker.
    pub maker: &'a str,
    /// All files, by their virtual paths.
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

/// A contribution and its application. If pictures are wanted, the worker asks for those that the contribution names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Papers<'a> {
    /// The number of this reading. It differs even between readings of one contribution, whose pictures may have
    /// changed.
    pub reading: u64,
    /// Whether pictures are wanted as well.
    pub pictures: bool,
    /// The contribution.
    #[serde(borrow)]
    pub contribution: Paper<'a>,
    /// The application, unless it could not be read.
    pub application: Option<Paper<'a>>,
}

/// How a letter is to be made.
#[derive(Debug, Serialize, Deserialize)]
pub struct LetterChoices<'a> {
    /// The template.
    #[serde(borrow)]
    pub template: TemplateFiles<'a>,
    /// The language.
    #[serde(with = "language")]
    pub language: Language,
    /// The date.
    #[serde(with = "date")]
    pub date: Date,
    /// The way of signing.
    #[serde(with = "SignatureAs")]
    pub signature: Signature,
}

/// A template: a built-in one by name, or all files of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateFiles<'a> {
    /// The name, as it was given.
    pub name: &'a str,
    /// The files by their paths below the folder; `None` for a built-in template.
    #[serde(borrow)]
    pub files: Option<Vec<(&'a str, &'a Bytes)>>,
}

/// A message from a worker. `A` is the type of the task's answer.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply<A> {
    /// Needs a picture, by its path in the folder of the contribution, of at most this size.
    Wanted {
        /// The path.
        path: String,
        /// The most bytes.
        limit: usize,
    },
    /// The task is done.
    Done(A),
    /// The worker broke down over the task, for this reason, and ends now.
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
