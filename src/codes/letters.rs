//! Problems with making a letter or an annex.

use super::Code;
use crate::diagnostic::Severity;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "cannot-export",
        "the format has no room for a table of this size",
        "A spreadsheet has an end: so many rows, so many characters in a cell. No application comes near it; the same \
         annex as CSV or JSON has no such limit.",
    ),
    Code::error(
        "internal",
        "something happened that no input should be able to bring about",
        "This is a fault of the program, not of your data. Please report it, with the files that cause it if you may \
         share them.",
    ),
    Code::error(
        "missing-figure",
        "a sheet with a gap or an XX in it is never made",
        "A wording may cite the application's `figures` by their names, as a template of your own does with \
         `{{figures.people.text}}`. The application does not state this one. The built-in sheet shows all figures that there \
         are and needs none.",
    ),
    Code::error(
        "missing-glyph",
        "an archivable PDF may not have a gap or a box in place of a character",
        "The built-in fonts know Latin, Greek and Cyrillic letters with their marks, and many signs. Other scripts and \
         most emoji need a font of your own: put it into a folder and name that with `--font-path`. A letter and its \
         accents have to be in one font.",
    ),
    Code::error(
        "missing-language",
        "a letter has one language from the first word to the last",
        "A text that is given by language lacks the one that the letter is written in. Add it, or make the letter in \
         another language; a text that is the same in all of them is written as a plain string. For the application's texts, \
         its `languages` may name what stands in. The annex takes such a text in another language instead, since it \
         quotes partners.",
    ),
    Code::error(
        "no-partners",
        "an annex of nothing would be an empty page",
        "There is neither a contribution nor an expected row in the application.",
    ),
    Code::error(
        "nothing-pledged",
        "a letter that commits to zero hours says no while looking like a yes",
        "Every entry's amount is zero, and nothing is given besides working time. Zeros in single years or entries \
         are fine, and so is a contribution of things other than working time. An organisation that is in favour of \
         the project and has nothing to give writes a letter of support.",
    ),
    Code {
        code: "text-in-another-language",
        severity: Severity::Warning,
        reason: "whoever signs or reads a document should know that not all of it is in its language",
        story: "A text of the application lacks the language of the document, and another one stands in: the first of \
         the application's `languages` that has it. It is set as a text in that language, hyphenated and read aloud \
         as such. What a partner signs in its own words is never replaced.",
    },
];
