//! Which bytes of a file a signature covers.

use crate::pdf::error::Error;
use crate::pdf::object::Object;
use crate::pdf::parse::Parser;
use crate::pdf::read::{Budget, File};

/// How much of a file was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    /// All of the file, except for the signature itself.
    WholeFile,
    /// All of the file as it was at the time; something was added since, perhaps more signatures.
    WholeRevision,
    /// All of a file that was not the letter.
    Other,
    /// Something less, so there is no telling what the signer saw.
    Part,
}

/// The bytes before and after the signature, which together were signed.
pub(super) struct Range<'a> {
    before: &'a [u8],
    after: &'a [u8],
    end: usize,
}

impl<'a> Range<'a> {
    /// The range that a signature states, if it leaves out the signature and not a byte more.
    ///
    /// Any other gap could hold anything, so such a range cannot be trusted.
    pub fn new(file: &File<'a>, stated: &Object, contents: &[u8]) -> Result<Option<Self>, Error> {
        let numbers = file.items(stated)?.iter();
        let numbers: Option<Vec<usize>> = numbers
            .map(|number| number.as_integer().and_then(|number| usize::try_from(number).ok()))
            .collect();
        let Some(&[0, hole, rest, length]) = numbers.as_deref() else { return Ok(None) };
        let Some(end) = rest.checked_add(length) else { return Ok(None) };
        let bytes = file.bytes();
        let (Some(before), Some(gap), Some(after)) =
            (bytes.get(..hole), bytes.get(hole..rest), bytes.get(rest..end))
        else {
            return Ok(None);
        };
        if gap.first() != Some(&b'<') || gap.last() != Some(&b'>') {
            return Ok(None);
        }
        file.budget().take_bytes(end)?;
        let own = Budget::own();
        let mut parser = Parser::new(gap, 0, &own);
        let left_out = parser.value().ok();
        if parser.position() != gap.len() || left_out.as_ref().and_then(Object::as_string) != Some(contents) {
            return Ok(None);
        }
        Ok(Some(Self { before, after, end }))
    }

    /// The signed bytes, in two parts.
    pub fn parts(&self) -> [&'a [u8]; 2] {
        [self.before, self.after]
    }

    /// How much of the file that is.
    pub fn coverage(&self, file: &File) -> Coverage {
        if self.end == file.bytes().len() {
            Coverage::WholeFile
        } else if file.has_revision_until(self.end) {
            Coverage::WholeRevision
        } else {
            Coverage::Part
        }
    }
}
