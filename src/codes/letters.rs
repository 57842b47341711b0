//! Problems with making a letter or an annex.

use super::Code;
use crate::diagnostic::Severity;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "cannot-export",
        "the format has no room for a table of this size",
        "A spreadsheet is limited in its rows and in the characters of a cell. No real application comes near these \
         limits; the same annex as CSV or JSON has none.",
    ),
    Code::error(
        "internal",
        "something happened that no input should be able to cause",
        "This is a fault of the program, not of your data. Please report it, with the files that cause it if you may \
         share them.",
    ),
    Code::error(
        "missing-figure",
        "a sheet is never made with a gap or an XX in it",
        "A wording may cite the application's `figures` by name, as a template of your own does with \
         `{{figures.people.text}}`. The application does not state this one. The built-in sheet shows whatever figures \
         there are, and requires none.",
    ),
    Code::error(
        "missing-glyph",
        "an archivable PDF must not have a gap or a box in place of a character",
        "The built-in fonts cover Latin, Greek and Cyrillic letters with their accents, and many symbols. Other \
         scripts and most emoji need a font of your own: put it into a folder, and name the folder with `--font-path`. \
         A letter and its accents have to be in one font.",
    ),
    Code::error(
        "missing-language",
        "a letter is in one language from the first word to the last",
        "A text that is given by language lacks the language of the letter. Add it, or make the letter in another \
         language; a text that is the same in all languages can be a plain string. For texts of the application, \
         `languages` can name languages to fall back on. The annex uses such a text in another language instead, since \
         it quotes partners.",
    ),
    Code::error(
        "no-partners",
        "an annex without partners would be an empty page",
        "There are no contributions, and the application has no expected rows.",
    ),
    Code::error(
        "nothing-pledged",
        "a letter that commits to zero hours says no while looking like a yes",
        "Every entry's amount is zero, and nothing is given besides working time. Zeros in single years or entries are \
         fine, and so is a contribution of things other than working time. An organisation that supports the project \
         but has nothing to give writes a letter of support.",
    ),
    Code {
        code: "text-in-another-language",
        severity: Severity::Warning,
        reason: "whoever signs or reads a document should know which parts are in another language",
        story: "A text of the application is missing in the language of the document, and another language stands in: \
                the first of the application's `languages` that has the text. It is marked as being in that language, \
                so that it is hyphenated and read aloud correctly. A partner's own words are never replaced.",
    },
];
