//! What letters that came back may have wrong with them.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "letter-application",
        "its hours belong to another application, or to an earlier state of this one",
        "A letter carries the application that it was made with. Where that is not the one in use, the letter may \
         promise work in another period or to another funder.",
    ),
    Code::error(
        "letter-changed",
        "what was signed or sent back is not what the data of the letter say",
        "A letter is made again from the data that it carries, and has to begin with the very same bytes; only \
         signatures may follow. A letter that another program has saved again counts as changed, even if it shows the \
         same.",
    ),
    Code::error(
        "letter-differs",
        "nobody can tell whether the letter or the contribution counts",
        "A contribution and a letter of the same organisation are both named, and they do not say the same. Leave out \
         the one that does not count, or make a new letter.",
    ),
    Code::error(
        "letter-other-version",
        "another version lays letters out in another way, so that their bytes cannot be compared",
        "Text and data are compared instead. Where they agree, the annex takes the letter and this is a warning.",
    ),
    Code::error(
        "letter-template",
        "a letter can only be made again with the template that it was made with",
        "The template is none of the built-in ones. Name its folder with `--template`.",
    ),
    Code::error(
        "letter-twice",
        "an annex that took both would count the hours twice",
        "Several letters are of the same organisation. The one that was signed last is named first; move the others \
         away.",
    ),
    Code::error(
        "letter-unsigned",
        "an unsigned letter commits nobody",
        "Somebody has not signed yet, or the letter was made without signature fields, to be signed on paper.",
    ),
    Code::error(
        "not-a-letter",
        "only letters of `loi` carry the data that they were made from",
        "The PDF lacks the attached data, or was made by another program. Printing and scanning a letter loses them, and \
         so does printing it to a PDF.",
    ),
    Code::error(
        "signature-broken",
        "the signature says nothing about this file",
        "The signed bytes have changed, or the signature was not made with the key of its certificate, or it is of a \
         kind that cannot be checked. Whether the certificate's issuer deserves trust is not judged.",
    ),
];
