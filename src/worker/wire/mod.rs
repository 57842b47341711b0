//! What comes back from a worker, in a form that goes over a pipe.
//!
//! The types of the stages know nothing of this. Small ones are mirrored here, and serde checks the mirror against the
//! original; the data of a letter are sent as the bytes that they were read from.

mod diagnostic;
mod verified;

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use serde_json::{Map, Value};

pub use diagnostic::Diagnostics;
pub use verified::Verified;

use crate::input::FolderError;
use crate::produce::{MadeLetter, ShownPage, Signature};
use crate::typeset::{self, Mark};

#[derive(Serialize, Deserialize)]
#[serde(remote = "FolderError")]
pub enum FolderErrorAs {
    Missing,
    NotAFile,
    Outside,
    TooLarge,
    Other(String),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Signature")]
pub enum SignatureAs {
    Field,
    Line,
}

/// A date, as its year and the number of the day in the year.
pub mod date {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
    use time::Date;

    pub fn serialize<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
        date.to_ordinal_date().serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        let (year, day) = <(i32, u16)>::deserialize(from)?;
        Date::from_ordinal_date(year, day).map_err(D::Error::custom)
    }
}

/// A language, by its code.
pub mod language {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    use crate::model::Language;

    pub fn serialize<S: Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
        language.code().serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Language, D::Error> {
        let code = <&str>::deserialize(from)?;
        Language::from_code(code).ok_or_else(|| D::Error::custom("there is no such language"))
    }
}

/// A finished letter.
#[derive(Debug, Serialize, Deserialize)]
pub struct Letter {
    pdf: ByteBuf,
    pages: usize,
    warnings: Diagnostics,
}

impl From<MadeLetter> for Letter {
    fn from(letter: MadeLetter) -> Self {
        let MadeLetter { pdf, pages, warnings } = letter;
        Self { pdf: ByteBuf::from(pdf), pages, warnings: warnings.into() }
    }
}

impl From<Letter> for MadeLetter {
    fn from(letter: Letter) -> Self {
        let Letter { pdf, pages, warnings } = letter;
        Self { pdf: pdf.into_vec(), pages, warnings: warnings.into() }
    }
}

/// A page for a screen.
#[derive(Debug, Serialize, Deserialize)]
pub struct Page {
    size: [u32; 2],
    svg: String,
    paragraphs: Vec<String>,
}

impl From<ShownPage> for Page {
    fn from(ShownPage { size, svg, paragraphs }: ShownPage) -> Self {
        Self { size, svg, paragraphs }
    }
}

impl From<Page> for ShownPage {
    fn from(Page { size, svg, paragraphs }: Page) -> Self {
        Self { size, svg, paragraphs }
    }
}

/// A typeset document.
#[derive(Debug, Serialize, Deserialize)]
pub struct Typeset {
    pdf: ByteBuf,
    pages: usize,
    marks: Vec<MarkAs>,
    warnings: Diagnostics,
}

/// A mark, with its fields as the text of a JSON object.
#[derive(Debug, Serialize, Deserialize)]
struct MarkAs {
    page: usize,
    x: f64,
    y: f64,
    fields: String,
}

impl From<typeset::Typeset> for Typeset {
    fn from(set: typeset::Typeset) -> Self {
        let typeset::Typeset { pdf, pages, marks, warnings } = set;
        let mark =
            |Mark { page, x, y, fields }| MarkAs { page, x, y, fields: Value::Object(fields).to_string() };
        let marks = marks.into_iter().map(mark).collect();
        Self { pdf: ByteBuf::from(pdf), pages, marks, warnings: warnings.into() }
    }
}

impl From<Typeset> for typeset::Typeset {
    fn from(set: Typeset) -> Self {
        let Typeset { pdf, pages, marks, warnings } = set;
        let mark = |MarkAs { page, x, y, fields }| Mark { page, x, y, fields: object(&fields) };
        let marks = marks.into_iter().map(mark).collect();
        Self { pdf: pdf.into_vec(), pages, marks, warnings: warnings.into() }
    }
}

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap_or_default()
}

/// Makes a word of this program, such as the code of a diagnostic, live as long as the process. There are some hundred
/// such words, and each is kept once.
fn kept(word: String) -> &'static str {
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    // A thread that panicked while it held the lock has left the set intact.
    let mut known = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = known.get(word.as_str()) {
        return known;
    }
    let word: &'static str = word.leak();
    known.insert(word);
    word
}
