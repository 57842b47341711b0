//! What letters that came back may have wrong with them.

use crate::diagnostic::Severity;

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "letter-application",
        "its hours belong to another application, or to an earlier state of this one",
        "A letter carries the application that it was made with, and with the one in use it would say something else: \
         another period, another funder, other hours. What no letter says, such as the rows that are expected, may change \
         while letters are out.",
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
        "A contribution and a signed letter of the same organisation are both there, and they do not say the same. Leave \
         out the one that does not count, or have a new letter signed. A letter that nobody has signed is passed over \
         instead (`stale-draft`).",
    ),
    Code {
        code: "letter-on-paper",
        severity: Severity::Warning,
        reason: "what is on paper cannot be told from the file",
        story: "The letter was made with `--signature line`. It is as it was made; whether somebody has signed it, only the \
                paper tells.",
    },
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
    Code::error("letter-unsigned", "an unsigned letter commits nobody", "A signature field is still empty."),
    Code {
        code: "letter-without-data",
        severity: Severity::Warning,
        reason: "a scan or a print-out carries no data, and a file of another kind even less",
        story: "The PDF lies where letters are looked for, and carries no contribution. Nobody can tell whose letter it is, so \
                it is left alone. Look at it yourself, or ask for the letter as it was sent out, signed or not.",
    },
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
    Code {
        code: "stale-draft",
        severity: Severity::Warning,
        reason: "the contribution was changed after the letter was made",
        story: "The letter says something else than the contribution of the same organisation, and nobody has signed it. The \
                contribution counts. Make the letter again, so that the wrong one does not get signed.",
    },
    Code {
        code: "text-covered",
        severity: Severity::Warning,
        reason: "what is printed under a signature cannot be read, and what the signature shows may be taken for it",
        story: "Signing programs put a picture of the signature where the signer wants it, or where they think best. This one \
                lies over printed text that is no signature line of the letter. The signature is sound and the data are \
                what they were; look at the page.",
    },
];
