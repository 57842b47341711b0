//! What is found in letters that came back.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "letter-changed",
        "what was signed must be what was sent",
        "The letter is not what its own data make of it, or something other than signatures was added to it since. The \
         message says what differs. Ask for the letter as it was signed, not printed, scanned or saved by another program.",
    ),
    Code::error(
        "letter-other-version",
        "another version may set the same data differently",
        "A letter is compared byte for byte with what this version of `loi` makes of the data in it. This one was made by \
         another version, so that only its text and its data can be compared. The version that made it can tell more.",
    ),
    Code::error(
        "letter-template",
        "without its template a letter cannot be made again",
        "The letter names the template that it was made with, and no built-in one is called so. Name the folder of that \
         template with `--template`.",
    ),
    Code::error(
        "letter-unsigned",
        "a letter counts when everybody has signed it",
        "A signature field of the letter is empty, or it has none. On paper that says nothing: there, look at the paper.",
    ),
    Code::error(
        "not-a-letter",
        "only a letter that carries its own data can be checked",
        "A letter of ours carries its contribution and its application as attachments. This PDF does not: it is another \
         document, or a scan or a print of a letter.",
    ),
    Code::error(
        "signature-broken",
        "a signature that does not fit proves nothing",
        "The signed bytes are not those of the file, or the certificate's key did not make the signature. The letter was \
         changed after it was signed, or saved anew by a program that does not know about signatures.",
    ),
];
