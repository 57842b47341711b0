//! What a letter says about how it was made.

use time::Date;

use super::{Budget, File, guarded};
use crate::pdf::error::Error;
use crate::pdf::pages::Pages;
use crate::pdf::signatures::date;

/// The marker that ends a revision.
const END: &[u8] = b"%%EOF";

/// How many possible ends of the first revision are tried: compressed data may contain the marker by chance.
const CANDIDATES: usize = 8;

/// The facts about a PDF that are needed to make it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The program that made it.
    pub creator: Option<String>,
    /// Its keywords.
    pub keywords: Option<String>,
    /// Its language, such as `nb-NO`.
    pub language: Option<String>,
    /// The day on which it says it was made.
    pub date: Option<Date>,
    /// How many pages it has.
    pub pages: usize,
    /// Whether it has fields to fill in.
    pub has_fields: bool,
}

/// Reads what a PDF says about itself: any PDF, from anybody.
///
/// # Errors
/// See [`Error`].
pub fn facts(pdf: &[u8]) -> Result<Facts, Error> {
    guarded(|| {
        let file = File::open(pdf, Budget::stranger())?;
        let catalog = file.catalog()?;
        let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
        let info = file.entry(file.trailer(), "Info")?;
        let info = info.as_ref().and_then(|info| info.as_dict());
        let text =
            |key: &[u8]| -> Result<Option<String>, Error> { file.text(info.and_then(|info| info.get(key))) };
        let pages = match catalog.contains_key(b"Pages".as_slice()) {
            true => Pages::of(&file, catalog)?.list.len(),
            false => 0,
        };
        Ok(Facts {
            creator: text(b"Creator")?,
            keywords: text(b"Keywords")?,
            language: file.text(catalog.get(b"Lang".as_slice()))?,
            date: text(b"CreationDate")?.and_then(|date| date::from_pdf(&date)).map(|time| time.date()),
            pages,
            has_fields: catalog.contains_key(b"AcroForm".as_slice()),
        })
    })
}

/// The places where a file may have ended before something was added to it, each after its line break, from the first
/// on, at most `CANDIDATES` of them. Compressed data may contain the marker by chance.
pub fn ends(pdf: &[u8]) -> impl Iterator<Item = usize> {
    let words = pdf.windows(END.len()).enumerate().filter(|(_, window)| *window == END);
    words.take(CANDIDATES).map(|(start, _)| {
        let mut end = start + END.len();
        for line_end in [b'\r', b'\n'] {
            end += usize::from(pdf.get(end) == Some(&line_end));
        }
        end
    })
}

/// The file as it was before anybody added a revision to it; the whole file if nobody has, or if that cannot be
/// determined.
pub fn first_revision(pdf: &[u8]) -> &[u8] {
    for end in ends(pdf) {
        let revision = pdf.get(..end).unwrap_or(pdf);
        if guarded(|| File::open(revision, Budget::stranger())?.catalog().map(|_| ())).is_ok() {
            return revision;
        }
    }
    pdf
}
