//! From checked input to finished documents: for each of them, the sequence of steps in plain view.
//!
//! Input and output are bytes and plain data; reading and writing files is left to other rooms.

mod again;
mod annex;
mod choices;
mod data;
mod edition;
mod file_kind;
mod findings;
mod fitting;
mod glyphs;
mod information;
mod letter;
mod paragraphs;
mod recorded;
mod returned;
mod shown;
mod signers;
mod stand_ins;
mod templates;
mod told;
mod untranslated;
mod verify;

pub use crate::input::differing;
pub use annex::{AnnexRequest, Format, MadeAnnex, annex};
pub use choices::Choices;
pub use edition::{edition, is_of_this_version};
pub use file_kind::{FileKind, SUMMARY_MARK};
pub use findings::findings;
pub use glyphs::{shortened, uncovered, unshown_in, unshown_of};
pub use information::{InformationRequest, MadeInformation, information};
pub use letter::{
    LetterRequest, MadeLetter, Signature, letter, letter_pages, letter_problems, letter_project,
};
pub use recorded::Recorded;
pub use returned::{Cargo, Embedded, cargo, embedded, is_replaced};
pub use shown::{ShownPage, shown_pages};
pub use signers::{Stranger, repeated, strangers};
pub use templates::{Templates, built_in_template, built_in_templates, letter_templates};
pub use verify::{Against, Proof, Seal, Verdict, Verified, verify};

use crate::diagnostic::Checked;
use crate::input::{self, Document, Folder, Read};
use crate::model::{Application, Contribution};
use crate::view::InputFile;

pub use crate::pdf::{
    Area, CertificateFacts, Check, Coverage, FieldState, Kind, Laid, Roots, Shown,
    Signature as FieldSignature, Stamp, Trust, Validity,
};

/// A document of the input, and the bytes that it was read from.
#[derive(Debug, Clone)]
pub struct Loaded<T> {
    /// What the document says, and where it says it.
    pub read: Read<T>,
    /// Its bytes, which letters carry unchanged.
    pub bytes: Vec<u8>,
}

impl Loaded<Application> {
    /// Reads an application. `name` is what messages call the file.
    pub fn application(name: &str, bytes: Vec<u8>) -> Checked<Self> {
        input::read_application(name, &bytes).map(|read| Self { read, bytes })
    }
}

impl Loaded<Contribution> {
    /// Reads a contribution, together with its application if there is one. Its pictures come from `folder`: one on
    /// disk, or the uploads of a form.
    pub fn contribution(
        name: &str,
        bytes: Vec<u8>,
        application: Option<&Application>,
        folder: Option<&dyn Folder>,
    ) -> Checked<Self> {
        input::read_contribution(name, &bytes, application, folder).map(|read| Self { read, bytes })
    }
}

/// The two documents that a letter is made from.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// What all partners share.
    pub application: &'a Loaded<Application>,
    /// What this partner states.
    pub contribution: &'a Loaded<Contribution>,
}

impl<'a> Inputs<'a> {
    /// The document that a text comes from.
    fn document(&self, file: InputFile) -> &'a Document {
        match file {
            InputFile::Application => &self.application.read.document,
            InputFile::Contribution => &self.contribution.read.document,
        }
    }

    /// The documents, application first.
    fn documents(&self) -> [&Document; 2] {
        [&self.application.read.document, &self.contribution.read.document]
    }
}
