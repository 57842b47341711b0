//! Problems with letters that came back.

use crate::diagnostic::Severity;

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code {
        code: "certificate-validity",
        severity: Severity::Warning,
        reason: "an issuer vouches for a certificate only for as long as it says",
        story: "The certificate of a signature was not valid yet, or no longer valid, when the signature was made. \
                The time is that of a sound time stamp if there is one, and otherwise what the signer's computer \
                says. The signature itself is sound.",
    },
    Code {
        code: "letter-accepted",
        severity: Severity::Warning,
        reason: "nobody can prove that it says what was made and signed",
        story: "The letter is counted because `--accept` names it, by its file or by its partner. What is wrong with \
                it is reported next to this as a warning. Look at every page, and compare its figures with the annex.",
    },
    Code::error(
        "letter-added",
        "what follows a letter may change everything that it shows",
        "The file begins with the letter as it was made. What follows may be signatures, each in a field of its own, \
         time stamps, and the data to check these by, and nothing else: an update of another kind, one that different \
         programs read differently, and a signature that lies over text all count as something added. So does what \
         was changed for one signature and changed back. The message says what it is, and which signatures came after \
         it.",
    ),
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
        "A letter is made again from the data that it carries, and has to begin with the very same bytes. A letter that another program has saved again counts as changed, even if it shows the \
         same.",
    ),
    Code::error(
        "letter-differs",
        "nobody can tell whether the letter or the contribution counts",
        "A contribution and a signed letter of the same organisation are both there, and they do not say the same. \
         Leave out the one that does not count, or have a new letter signed. A letter that nobody has signed is \
         skipped instead (`stale-draft`).",
    ),
    Code::error(
        "letter-fonts",
        "a letter can only be made again with the fonts that it was made with",
        "The data of the letter have signs that no font here can show, so that it was made with fonts of somebody's own, \
         if it was made at all. Name the folder of these with `--font-path`. A letter that the manifest of the application has a \
         record of needs no fonts.",
    ),
    Code {
        code: "letter-on-paper",
        severity: Severity::Warning,
        reason: "what is on paper cannot be told from the file",
        story: "The letter was made with `--signature line`. It is as it was made; only the paper shows whether \
                somebody has signed it.",
    },
    Code::error(
        "letter-other-version",
        "another version lays letters out differently, so their bytes cannot be compared",
        "A letter names the edition that made it: the version, and a hash of template and fonts. This one is of another. \
         Text and data are compared, which is no proof: what is painted over the text is not seen. So the letter is not \
         counted, unless the manifest of this application has a record of having made these very bytes.",
    ),
    Code::error(
        "letter-template",
        "a letter can only be made again with the template that it was made with",
        "The template is not one of the built-in ones. Name its folder with `--template`.",
    ),
    Code::error(
        "letter-twice",
        "an annex that took both would count the hours twice",
        "Several letters are from the same organisation. The one that was signed last is named first; move the others \
         away.",
    ),
    Code::error("letter-unsigned", "an unsigned letter commits nobody", "A signature field is still empty."),
    Code {
        code: "letter-without-data",
        severity: Severity::Warning,
        reason: "a scan or a printout carries no data, let alone a file of another kind",
        story: "The PDF is where letters are looked for, but carries no contribution. Nobody can tell whose letter it \
                is, so it is left alone. Look at it yourself, or ask for the letter as it was sent out, signed or \
                not.",
    },
    Code::error(
        "no-certificate",
        "nothing is trusted that cannot be read",
        "The file that `--trust` names holds no certificate, or no file of the folder does. Certificates are written as PEM, as \
         in the files of a system or a browser, or each as DER.",
    ),
    Code {
        code: "no-letters",
        severity: Severity::Warning,
        reason: "silence must not pass for a good answer",
        story: "`loi verify` was given folders, and none of them has a letter in it. Perhaps they are in another folder.",
    },
    Code::error(
        "not-a-letter",
        "only letters of `loi` carry the data that they were made from",
        "The PDF lacks the attached data, or was made by another program. Printing and scanning a letter loses them, and \
         so does printing it to a PDF.",
    ),
    Code {
        code: "signature-added",
        severity: Severity::Warning,
        reason: "what a signature shows may be taken for a part of the letter",
        story: "Signing programs can put a signature where the signer wants it. This one is on a page, outside the \
                fields of the letter. It covers no text; whatever text it shows is quoted. Look at the page.",
    },
    Code::error(
        "signature-broken",
        "the signature says nothing about this letter",
        "The signed bytes have changed, or the signature was not made with the key of its certificate, or it was put \
         under something other than the letter.",
    ),
    Code::error(
        "signature-unchecked",
        "nobody knows whether it is right",
        "The signature uses a key or a hash that this program does not know, or one that no signature can be relied on with, \
         such as SHA-1. It may well be right: have another program check it.",
    ),
    Code::error(
        "signature-untrusted",
        "anybody can make a certificate in any name",
        "With `--trust`, the certificate of each signature has to lead to one that is trusted: every certificate of the path is \
         signed by the next, holds at the time of the signature, and may be used for what it did. Whether one has been \
         revoked is not asked.",
    ),
    Code {
        code: "signed-twice",
        severity: Severity::Advice,
        reason: "a letter for several to sign is to be signed by several",
        story: "Two fields were signed with the same key.",
    },
    Code {
        code: "signer-name",
        severity: Severity::Advice,
        reason: "somebody other than the signatory may have signed",
        story: "The name of the person who is to sign in a field has nothing in common with the name in the \
                certificate that it was signed with. Names are compared without case and accents, and in Latin \
                letters.",
    },
    Code {
        code: "stale-draft",
        severity: Severity::Warning,
        reason: "the contribution was changed after the letter was made",
        story: "The letter says something other than the contribution of the same organisation, and nobody has signed \
                it. The contribution counts. Make the letter again, so that the wrong one does not get signed.",
    },
    Code::error(
        "unknown-letter",
        "a slip in a name would leave out the very letter that was meant",
        "`--accept` takes the name of a letter's file, with or without its ending, or the name of its partner, and no \
         letter goes by this name.",
    ),
];
