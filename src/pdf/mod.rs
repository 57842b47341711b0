//! PDF below the level of pages: what is added to a finished file, and what is read back from one.
//!
//! This module adds the signature fields, which Typst cannot make, writes the final file compactly, and has a small
//! reader for files that come back from strangers. How a page looks is decided long before; whether a letter is genuine
//! is decided later.
//!
//! The reader and the writer are our own because of what they have to promise. The reader parses only what it is asked
//! for, within a budget for the whole file, repairs nothing, and keeps the byte ranges that signatures cover. The
//! writer gives the same bytes for the same input and leaves every stream as it is.

mod area;
mod compare;
mod content;
mod error;
mod fields;
mod matrix;
mod object;
mod pages;
mod parse;
mod read;
#[cfg(test)]
mod round_trip;
mod signatures;
mod structure;
mod text;
mod update;
mod write;
mod xmp;

pub use area::Area;
pub use compare::{Difference, differences};
pub use error::Error;
pub use fields::{SignatureField, finish};
pub use read::{Attachments, Facts, attachments, ends, facts, first_revision};
pub use signatures::{
    CertificateFacts, Check, Coverage, FieldState, Kind, Roots, Signature, Stamp, Trust, Validity, signatures,
};
pub use text::texts;
pub use update::{Added, Additions, Intrusion, Laid, Shown, When, additions};
