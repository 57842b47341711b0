//! Problems with reading a PDF.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "ambiguous-attachment",
        "with two data files, nobody can tell which of them the letter was made from",
        "The PDF has two attachments of the same name. A letter made by `loi` has each of them once; this file was put \
         together from several, or something was added to it.",
    ),
    Code::error(
        "damaged-pdf",
        "a letter with a damaged structure cannot be trusted to say what it shows",
        "The file is cut off, or its parts do not fit together. Ask for it again; e-mail programs and file shares \
         sometimes cut files short.",
    ),
    Code::error(
        "encrypted-pdf",
        "an archived letter must not have a password",
        "Ask for the file without a password. Signing does not need one.",
    ),
    Code::error(
        "not-a-pdf",
        "the file is something else",
        "A PDF begins with `%PDF-`, whatever the file is called.",
    ),
    Code::error(
        "oversized-pdf",
        "no letter needs that much; the file is damaged, or made to do harm",
        "Reading stops before memory runs out.",
    ),
    Code::error(
        "unsupported-pdf",
        "it uses a part of the format that letters never use",
        "Another program has rewritten the file. Ask for the letter as it was made, or as it was signed.",
    ),
];
