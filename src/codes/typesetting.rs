//! Problems with typesetting a document. The built-in layouts cause none of them; a custom layout may.

use super::Code;
use crate::diagnostic::Severity;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "attachment-without-description",
        "an archivable PDF says of each file in it what it is",
        "Give `pdf.attach` a `description`.",
    ),
    Code::error(
        "attachment-without-type",
        "an archivable PDF says of each file in it how to read it",
        "Give `pdf.attach` a `mime-type`, such as `application/json`.",
    ),
    Code::error(
        "disallowed-character",
        "an archivable PDF allows no characters that mean nothing",
        "A byte order mark, or a code point that is not a character, got into a text of the layout. Delete it.",
    ),
    Code::error(
        "empty-heading",
        "a heading without a text is a dead end for everybody who listens to the document",
        "Take the heading out, or give it words.",
    ),
    Code::error(
        "layout-error",
        "what Typst cannot compile cannot be set",
        "The message is Typst's own, with its place in the layout or in the wording as it was filled in.",
    ),
    Code::error(
        "layout-mark",
        "a signature field needs a place and a size",
        "A layout marks the places of signature fields with labelled metadata. One of the marks lacks something, or does \
         not lie on a page.",
    ),
    Code::error(
        "layout-path",
        "documents are set from the files of the template and the data, and from nothing else",
        "A file of the template has a name that is not a path within it, such as one with a backslash. Give it \
         another, and use that in the layout.",
    ),
    Code {
        code: "layout-warning",
        severity: Severity::Warning,
        reason: "Typst noticed something that may not look as it was meant",
        story: "The message is Typst's own, with its place in the layout or in the wording as it was filled in.",
    },
    Code::error(
        "missing-alt-text",
        "a picture without words is nothing for everybody who listens to the document",
        "Give `image` an `alt` text.",
    ),
    Code::error(
        "missing-date",
        "an archivable PDF says when it was made",
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
        "The layout asks for something that one of the two standards does not allow. The message names it.",
    ),
    Code::error(
        "private-use-character",
        "a character for private use means something else in every font",
        "Such characters come from icon fonts. Use a picture with an `alt` text instead.",
    ),
    Code::error(
        "restricted-font",
        "the font's licence does not let it be embedded, and an archivable PDF has to embed it",
        "Choose another font, or ask the maker of this one for a licence.",
    ),
    Code::error(
        "unmapped-text",
        "what is shown has to be readable as text, by a search as by a voice",
        "A font shows glyphs and does not say which characters they stand for. Choose another font.",
    ),
    Code::error(
        "unusable-image",
        "the picture cannot be printed",
        "Open it in a drawing program and save it again.",
    ),
];
