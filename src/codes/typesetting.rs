//! Problems with typesetting a document. The built-in layouts cause none of them; a custom layout may.

use super::Code;
use crate::diagnostic::Severity;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "attachment-without-description",
        "an archivable PDF describes every file attached to it",
        "Give `pdf.attach` a `description`.",
    ),
    Code::error(
        "attachment-without-type",
        "an archivable PDF gives the media type of every file attached to it",
        "Give `pdf.attach` a `mime-type`, such as `application/json`.",
    ),
    Code::error(
        "disallowed-character",
        "an archivable PDF allows no characters without a meaning",
        "A text of the layout contains a byte order mark, or a code point that is not a character. Delete it.",
    ),
    Code::error(
        "empty-heading",
        "an empty heading is a dead end for everybody who listens to the document",
        "Remove the heading, or give it words.",
    ),
    Code::error(
        "layout-error",
        "Typst cannot compile the document",
        "The message is Typst's own, with its place in the layout or in the wording after it was filled in.",
    ),
    Code::error(
        "layout-mark",
        "a signature field needs a place and a size",
        "A layout marks the places of signature fields with labelled metadata. One of the marks lacks something, or is \
         not on a page.",
    ),
    Code::error(
        "layout-path",
        "documents are typeset from the files of the template and the data, and from nothing else",
        "A file of the template has a name that is not a path within the template, such as one with a backslash. \
         Rename it, and use the new name in the layout.",
    ),
    Code {
        code: "layout-warning",
        severity: Severity::Warning,
        reason: "Typst noticed something that may not look as intended",
        story: "The message is Typst's own, with its place in the layout or in the wording after it was filled in.",
    },
    Code::error(
        "missing-alt-text",
        "a picture without a description is lost on everybody who listens to the document",
        "Give `image` an `alt` text.",
    ),
    Code::error(
        "missing-date",
        "an archivable PDF states when it was made",
        "Set the document's date in the layout: `#set document(date: ...)`.",
    ),
    Code::error(
        "missing-title",
        "an accessible PDF has a title that a reader can announce",
        "Set the document's title in the layout: `#set document(title: ...)`.",
    ),
    Code::error(
        "pdf-standard",
        "every document is PDF/A-3a and PDF/UA-1",
        "The layout uses something that one of the two standards does not allow. The message names it.",
    ),
    Code::error(
        "private-use-character",
        "a private-use character means something else in every font",
        "Such characters come from icon fonts. Use a picture with an `alt` text instead.",
    ),
    Code::error(
        "restricted-font",
        "the font's licence does not let it be embedded, and an archivable PDF has to embed it",
        "Choose another font, or ask its maker for a licence.",
    ),
    Code::error(
        "unmapped-text",
        "text has to be readable, for searches as well as for screen readers",
        "A font shows glyphs without saying which characters they stand for. Choose another font.",
    ),
    Code::error(
        "unusable-image",
        "the picture cannot be printed",
        "Open it in a drawing program and save it again.",
    ),
];
