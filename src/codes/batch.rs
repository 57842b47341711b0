//! Problems with the output folder of a batch and with the names of its files.

use crate::diagnostic::Severity;

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code {
        code: "kept-letter",
        severity: Severity::Warning,
        reason: "a letter that came back signed is worth more than a new one",
        story: "The file where an earlier run put the letter is no longer the one that the run wrote, and like a scan \
                of a signed letter it carries no data. It is kept. Move it away if the letter is to be made again.",
    },
    Code {
        code: "left-over-letter",
        severity: Severity::Warning,
        reason: "somebody may send out, or count, a letter that no contribution stands behind any more",
        story: "An earlier run made the letter from a contribution that no longer exists. The annex leaves it out. \
                Move the letter away, or put the contribution back.",
    },
    Code::error(
        "no-slug",
        "a letter needs a file name that works on every system",
        "A batch makes the file name of a letter from the letters and digits in the name of its contribution, and this \
         one has none. The other letters are made, and what the contribution states is part of the annex.",
    ),
    Code::error(
        "not-ours",
        "a file that somebody else put there must not be lost",
        "A batch overwrites only files that a batch has written, which it knows from its manifest and its journal. \
         This file is another one, or has changed since, as when a letter is signed. Move it away, or write to another \
         folder.",
    ),
    Code {
        code: "shortened-annex",
        severity: Severity::Advice,
        reason: "nobody reads a thousand sections, and typesetting them takes ever more memory",
        story: "With very many partners, the PDF of the annex leaves out the section on each of them; with even more, \
                it leaves out the rows as well. The totals are there, and annex.xlsx, annex.csv and annex.json are \
                complete.",
    },
    Code {
        code: "shortened-text",
        severity: Severity::Advice,
        reason: "the name of one partner or signer must not stop the whole annex",
        story: "A letter came back that was signed by somebody whose name no font here can show, or it carries such \
                texts and has no contribution file. In the PDF of the annex, an ellipsis stands for what is missing; \
                annex.xlsx, annex.csv and annex.json have it in full. Name a folder of fonts for the script with \
                `--font-path`.",
    },
    Code::error(
        "slug-collision",
        "one letter would overwrite the other",
        "The names of two contributions differ only in punctuation, accents or capitals, so their letters would have \
         the same name in a batch, which makes neither. The other letters are made, and what both contributions state \
         is part of the annex. Rename one of them.",
    ),
];
