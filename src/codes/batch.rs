//! Problems with the output folder of a batch and with the names of its files.

use crate::diagnostic::Severity;

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code {
        code: "kept-letter",
        severity: Severity::Warning,
        reason: "a letter that came back signed is worth more than a new one",
        story: "There is a file where an earlier run put the letter. It is not the one that the run made, and like a \
                scan of a signed letter it carries no data. It is left alone. Move it away if the letter is to be \
                made again.",
    },
    Code {
        code: "left-over-letter",
        severity: Severity::Warning,
        reason: "somebody may send out, or count, a letter that nothing stands behind any more",
        story: "An earlier run made the letter from a contribution that is no longer there. It is not part of the annex. Move it \
                away, or put the contribution back.",
    },
    Code::error(
        "no-slug",
        "a letter needs a file name that every system takes",
        "A batch makes the name of a letter of the letters and digits of its contribution's name, and there are none. \
         The other letters are made, and what the contribution states is part of the annex.",
    ),
    Code::error(
        "not-ours",
        "no file is lost that somebody else put there",
        "A batch writes only over what a batch has written, which it knows by its manifest and its journal. This file is \
         another one, or was changed since, as a letter is by a signature. Move it away, or write to another folder.",
    ),
    Code {
        code: "shortened-annex",
        severity: Severity::Advice,
        reason: "nobody reads a thousand sections, and setting them takes memory without end",
        story: "The PDF of an annex with very many partners leaves out the section on each, and with still more the rows as \
                well. The sums are there, and annex.xlsx, annex.csv and annex.json have everything.",
    },
    Code {
        code: "shortened-text",
        severity: Severity::Advice,
        reason: "nobody can stop an annex by what they are called",
        story: "A letter that came back was signed by somebody whose name no font here can show, or carries such texts and came \
                without a contribution file. In the PDF of the annex, an ellipsis stands for what is missing; annex.xlsx, \
                annex.csv and annex.json have it in full. Name a folder with fonts for the script with `--font-path`.",
    },
    Code::error(
        "slug-collision",
        "one letter would be written over the other",
        "The names of two contributions differ only in signs, accents or capitals, so their letters would have the \
         same name in a batch, which makes neither. The other letters are made, and what both state is part of the \
         annex. Rename one of them.",
    ),
];
