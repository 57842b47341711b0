//! Problems with letters that came back.

use crate::diagnostic::Severity;

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code {
        code: "certificate-validity",
        severity: Severity::Warning,
        reason: "an issuer vouches for a certificate only for a limited time",
        story: "The certificate of a signature was not valid yet, or no longer valid, when the signature was made. The \
                time is that of a sound time stamp if there is one, and otherwise the one given by the signer's \
                computer. The signature itself is sound.",
    },
    Code {
        code: "letter-accepted",
        severity: Severity::Warning,
        reason: "nothing proves that the letter still says what was made and signed",
        story: "The letter is counted because `--accept` names it, by its file or its partner. Its problems are \
                reported beside this one, as warnings. Look at every page, and compare its figures with the annex.",
    },
    Code::error(
        "letter-added",
        "anything added to a letter may change what it shows",
        "The file begins with the letter as it was made. Only signatures, each in a field of its own, time stamps, and \
         the data for checking them may follow. Anything else counts as an addition: another kind of update, an update \
         that different programs read differently, a signature that lies over text, or a change that was made for one \
         signature and then undone. The message says what was added, and which signatures came after it.",
    ),
    Code::error(
        "letter-application",
        "the letter was made for another application, or for an earlier state of this one",
        "A letter carries the application that it was made with. Made with the application in use, it would say \
         something else: another period, another funder, other hours. Parts of the application that no letter \
         mentions, such as the expected rows, may change while letters are out.",
    ),
    Code::error(
        "letter-changed",
        "the file that was signed or sent back is not the letter that its data make",
        "A letter is made again from the data that it carries, and the file has to begin with exactly the same bytes. \
         A letter that another program has saved again counts as changed, even if it shows the same.",
    ),
    Code::error(
        "letter-differs",
        "nobody can tell whether the letter or the contribution counts",
        "There are both a contribution and a signed letter from the same organisation, and they do not say the same. \
         Leave out the one that does not count, or have a new letter signed. A letter that nobody has signed is \
         skipped instead (`stale-draft`).",
    ),
    Code::error(
        "letter-fonts",
        "a letter can only be made again with the fonts that it was made with",
        "The data of the letter contain characters that no font here can show, so the letter was made with additional \
         fonts, if it was made by `loi` at all. Name their folder with `--font-path`. A letter that the application's \
         manifest has on record needs no fonts.",
    ),
    Code {
        code: "letter-on-paper",
        severity: Severity::Warning,
        reason: "a file cannot show what was signed on paper",
        story: "The letter was made with `--signature line`. The file is unchanged; only the paper shows whether \
                somebody has signed it.",
    },
    Code::error(
        "letter-other-version",
        "another version lays letters out differently, so their bytes cannot be compared",
        "A letter names the edition that made it: the version, and a hash of template and fonts. This one was made by \
         another edition. Text and data are compared, but that proves nothing: something painted over the text would \
         not be noticed. So the letter is not counted, unless the application's manifest has a record of having made \
         these very bytes.",
    ),
    Code::error(
        "letter-template",
        "a letter can only be made again with the template that it was made with",
        "The template is not one of the built-in ones. Name its folder with `--template`.",
    ),
    Code::error(
        "letter-twice",
        "an annex that took both would count the hours twice",
        "There are several letters from the same organisation. The one that was signed last is named first; move the \
         others away.",
    ),
    Code::error("letter-unsigned", "an unsigned letter commits nobody", "A signature field is still empty."),
    Code {
        code: "letter-without-data",
        severity: Severity::Warning,
        reason: "a scan or a printout carries no data, and nor does any other PDF",
        story: "The PDF is in a folder of letters, but carries no contribution. Nobody can tell whose letter it is, so \
                it is left alone. Look at it yourself, or ask for the letter as it was sent out, signed or not.",
    },
    Code::error(
        "no-certificate",
        "a certificate that cannot be read cannot be trusted",
        "The file named with `--trust` contains no certificate, or none of the files in the folder does. Certificates \
         have to be PEM, as in the files of a system or a browser, or DER with one to a file.",
    ),
    Code::error(
        "no-letters",
        "verifying nothing must not look like success",
        "`loi verify` was given folders, and none of them contains a letter. The letters may be in another folder.",
    ),
    Code::error(
        "not-a-letter",
        "only letters of `loi` carry the data that they were made from",
        "The PDF lacks the attached data, or was made by another program. Printing and scanning a letter loses the \
         data, and so does printing it to a PDF.",
    ),
    Code {
        code: "signature-added",
        severity: Severity::Warning,
        reason: "what a signature shows may be taken for part of the letter",
        story: "Signing programs can put a signature wherever the signer wants. This one is on a page, outside the \
                fields of the letter, and covers nothing of it. Any text that it shows is quoted; anything else that \
                it shows cannot be read, and may be words as well. Look at the page.",
    },
    Code::error(
        "signature-broken",
        "the signature says nothing about this letter",
        "The signed bytes have changed, or the signature was not made with the key of its certificate, or it was made \
         for something other than the letter.",
    ),
    Code::error(
        "signature-unchecked",
        "nobody knows whether the signature is valid",
        "The signature uses a kind of key or hash that this program does not know, or one that is no longer secure, \
         such as SHA-1. It may well be valid: check it with another program.",
    ),
    Code::error(
        "signature-untrusted",
        "anybody can make a certificate in any name",
        "With `--trust`, the certificate of each signature has to lead to a trusted one: every certificate on the path \
         is signed by the next, was valid when the signature was made, and may be used for its purpose. Revocation is \
         not checked.",
    ),
    Code {
        code: "signed-twice",
        severity: Severity::Advice,
        reason: "a letter with several signatories is to be signed by several people",
        story: "Two fields were signed with the same key.",
    },
    Code {
        code: "signer-name",
        severity: Severity::Advice,
        reason: "somebody other than the signatory may have signed",
        story: "The name of the person who is to sign in a field has nothing in common with the name in the \
                certificate of the signature. Names are compared in Latin letters, ignoring case and accents.",
    },
    Code {
        code: "stale-draft",
        severity: Severity::Warning,
        reason: "the contribution was changed after the letter was made",
        story: "The letter differs from the contribution of the same organisation, and nobody has signed it. The \
                contribution counts. Make the letter again, so that nobody signs the wrong one.",
    },
    Code::error(
        "unknown-letter",
        "a slip in a name would leave out the very letter that was meant",
        "`--accept` takes the name of a letter's file, with or without its extension, or the name of its partner. No \
         letter has this name.",
    ),
];
