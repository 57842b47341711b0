//! What can be wrong with a PDF, and how it is reported.

use crate::diagnostic::{Diagnostic, Problems};

/// Why a PDF cannot be read or finished.
///
/// It is smaller than a [`Diagnostic`], into which it is converted at the edge: the reader passes many results around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The bytes are not a PDF.
    NotPdf,
    /// The file needs a password, or pretends to.
    Encrypted,
    /// The file asks for more work or memory than a letter can need.
    TooLarge(&'static str),
    /// The file breaks the rules of the format, at about this byte.
    Damaged(usize, &'static str),
    /// The file lacks something that it has to have.
    Lacking(&'static str),
    /// The file keeps the rules, but uses a part of the format that no letter needs.
    Unsupported(&'static str),
    /// A file that should be our own is not as we make it, so no fields can be laid over it.
    NotOurs(Box<Error>),
    /// Our own code panicked while it read the file.
    Broken,
    /// Two attachments with the same name differ, so two readers might see different letters.
    Ambiguous(&'static str),
}

impl From<Error> for Diagnostic {
    fn from(error: Error) -> Self {
        match error {
            Error::NotPdf => Diagnostic::error("not-a-pdf", "this is not a PDF file")
                .hint("a PDF begins with `%PDF-`, and nothing stands before it; renaming a file does not make it one"),
            Error::Encrypted => Diagnostic::error("encrypted-pdf", "the PDF is encrypted")
                .hint("ask for the file without a password: an archived letter may not have one"),
            Error::TooLarge(what) => Diagnostic::error("oversized-pdf", format!("the PDF has {what}"))
                .hint("no letter needs that much; the file is damaged, or made to do harm"),
            Error::Damaged(at, what) => {
                Diagnostic::error("damaged-pdf", format!("the PDF is damaged near byte {at}: {what}"))
                    .hint("ask for the file again; it may have been cut short on its way")
            }
            Error::Lacking(what) => Diagnostic::error("damaged-pdf", format!("the PDF is damaged: {what}"))
                .hint("ask for the file again; it may have been cut short on its way"),
            Error::Unsupported(what) => Diagnostic::error("unsupported-pdf", format!("the PDF uses {what}"))
                .hint("ask for the file as it was first sent; another program has rewritten this one"),
            Error::NotOurs(cause) => {
                let cause = Diagnostic::from(*cause).message;
                Diagnostic::error("internal", format!("the letter cannot be finished: {cause}"))
                    .hint("this is a bug in `loi`; please report it")
            }
            Error::Broken => Diagnostic::error("internal", "reading the PDF failed in an unforeseen way")
                .hint("this is a bug in `loi`; please report it, with the file if you may"),
            Error::Ambiguous(name) => {
                Diagnostic::error("ambiguous-attachment", format!("the PDF has two different files `{name}`"))
                    .hint("somebody has added data to the letter; ask for the file as it was first sent")
            }
        }
    }
}

impl From<Error> for Problems {
    fn from(error: Error) -> Self {
        Diagnostic::from(error).into()
    }
}
