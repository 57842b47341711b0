//! Problems with documents. `input` has the reasons; here is the rest of each story.

use crate::diagnostic::Severity::{self, Advice, Error, Warning};

/// Code, severity and story.
pub(super) const STORIES: &[(&str, Severity, &str)] = &[
    (
        "ambiguous-effort",
        Error,
        "An entry has exactly one of `fte`, `days_per_week`, `person_months_per_year`, `hours_per_year`, \
         `person_months`, `hours`, `person_months_total` and `hours_total`. Two of them at once could contradict each \
         other, or count the same work twice. Write two kinds of work as two entries.",
    ),
    (
        "bad-date",
        Error,
        "Dates are written year, month, day: `2025-03-01`. No other form is accepted, since 3/4/2025 is a day in March \
         for some and in April for others. The day has to exist in its month.",
    ),
    (
        "bad-orcid",
        Error,
        "An ORCID iD identifies a person by four groups of four digits, such as `0000-0002-1825-0097`, alone or after \
         `https://orcid.org/`. The last digit, which may be an `X`, is computed from the others (ISO/IEC 7064, MOD \
         11-2). Here it does not match: a digit is wrong, or two have been swapped.",
    ),
    (
        "bad-ror",
        Error,
        "The Research Organization Registry identifies an organisation by nine lower-case letters and digits, such as \
         `048a87296`, alone or after `https://ror.org/`. The last two digits are computed from the other characters \
         (ISO/IEC 7064, MOD 97-10). Here they do not match: a character is wrong, or two have been swapped.",
    ),
    (
        "bad-year",
        Error,
        "Amounts by year are listed under calendar years of four digits: `{ \"2025\": 6, \"2026\": 12 }`. Project \
         years, academic years and ranges of years have no column in the tables. The figure `since` has to be a year \
         as well if it is a number; write anything less exact, such as `the autumn of 2016`, as a text.",
    ),
    (
        "dates-of-pledge",
        Error,
        "`from` and `to` give the days on which a rate such as `fte` applies, or over which a total such as \
         `hours_total` is spread. `person_months` and `hours` are pledged for whole calendar years and taken as they \
         are: leave out the years without work.",
    ),
    (
        "duplicate-key",
        Error,
        "JSON allows a name to appear twice and does not say which value counts. The second is easily overlooked, so \
         neither is used until one of them is deleted.",
    ),
    (
        "empty-file",
        Error,
        "The file is empty, or contains nothing but white space. It may not have been saved.",
    ),
    (
        "empty-list",
        Error,
        "`signatories` and amounts by year need at least one item. So do `contributions`, unless there are \
         `other_contributions` or the letter is one of support. A list that may be empty can be left out altogether.",
    ),
    (
        "empty-text",
        Error,
        "A text has to have something to print. Leave an optional field out instead of leaving it empty.",
    ),
    (
        "equal-ends",
        Advice,
        "A range `{ \"min\": 5, \"max\": 5 }` means the same as the number 5 and is printed like it. If that is what \
         you mean, write the number; if not, one of the ends still has to be changed.",
    ),
    (
        "file-too-large",
        Error,
        "Documents of this kind are a few kilobytes long. A much larger file was named by mistake, and is not read.",
    ),
    (
        "lost-character",
        Warning,
        "The character � stands for one that some program could not read and discarded. Nobody can tell which one it \
         was: type it again, and save the file as UTF-8.",
    ),
    (
        "missing-field",
        Error,
        "The field has no default that would be right for everybody. The hint shows how to write it.",
    ),
    (
        "no-effort",
        Error,
        "Every entry states an amount of work, in one of eight forms. A partner that cannot name an amount yet can \
         give a range, or be a row in the application's `expected`.",
    ),
    (
        "not-utf-8",
        Error,
        "The file is saved in another encoding, most often by an old editor or a spreadsheet program. Save it again as \
         UTF-8. A guess would print names wrongly, and some mistakes would show only now and then.",
    ),
    (
        "number-too-long",
        Error,
        "Arithmetic is exact, however long the numbers are, so there is a limit: 40 digits and exponents up to \
         40, far beyond any amount of work or money.",
    ),
    (
        "out-of-range",
        Error,
        "Each kind of number has its limits: nothing is negative, a full-time year has at most 8,784 hours, a week at \
         most 7 days. The hint gives the limits for this field.",
    ),
    (
        "outside-period",
        Error,
        "`from`, `to` and the years of a pledge have to lie within the application's `period`, which includes its \
         first and last day. Work before or after it is not part of the application. If the period itself is wrong, \
         the coordinator has to change it.",
    ),
    (
        "picture-blank",
        Warning,
        "Everything in the picture is white, transparent or outside its edges, as in a logo for a dark background. The \
         letter is made, with a blank space in its place.",
    ),
    (
        "picture-damaged",
        Error,
        "The file begins like a picture but cannot be read to its end, is not written in the encoding that it declares, \
         or does not say its size.",
    ),
    (
        "picture-format",
        Error,
        "The format is recognised by the file's content, not by its name. SVG prints best at any size; PNG and JPEG \
         need about 1,000 pixels of width to look sharp.",
    ),
    (
        "picture-missing",
        Error,
        "`logo` and `letterhead` are paths relative to the JSON file that names them. Capitals matter, even on \
         computers that ignore them.",
    ),
    (
        "picture-not-self-contained",
        Error,
        "An SVG may load fonts, pictures and styles from elsewhere, and even run programs. A letter that is archived \
         for years can do neither. Save it as plain SVG, with pictures embedded and texts converted to paths.",
    ),
    (
        "picture-too-large",
        Error,
        "The limits are in megabytes, in pixels and, for an SVG, in shapes, counting every copy of them. No printer \
         shows more; export the picture at a smaller size. `docs/pictures.md` has the numbers.",
    ),
    (
        "picture-typeface",
        Warning,
        "Texts in a picture are set in the typefaces built into `loi`, so that a letter looks the same on every \
         machine; another typeface would be missing on most of them. Text converted to paths keeps its shape \
         everywhere.",
    ),
    (
        "picture-unreadable",
        Error,
        "The file exists, but the system does not allow it to be read. Check its permissions.",
    ),
    (
        "picture-unsupported",
        Error,
        "An SVG can do more than paper and an archivable PDF can show: shadows and blurs, arrowheads on lines, \
         embedded pieces of web pages, animation, values that only a browser can work out. Everything else in it \
         prints as browsers show it. `docs/pictures.md` says what a picture may use.",
    ),
    ("reversed-period", Error, "The end comes before the start. Both days count, so they may be the same."),
    ("reversed-range", Error, "`min` is the least that is promised, and `max` the most that is foreseen."),
    (
        "support-with-effort",
        Error,
        "With the template `letter-of-support`, an organisation says that it supports a project and gives no working \
         time; the annex lists it apart from the partners. An organisation that gives working time is a partner, and \
         writes a letter of intent or of commitment.",
    ),
    (
        "syntax",
        Error,
        "JSON is strict: names and texts in straight double quotes, a comma between two items and none after the \
         last, no comments. Only the first mistake is reported; anything after it would be a guess. A text editor \
         with JSON support marks the place as you type.",
    ),
    (
        "text-too-long",
        Error,
        "A text may have up to 20,000 characters, about eight printed pages. Put anything longer into a document of \
         its own, sent along with the letter.",
    ),
    ("too-deep", Error, "Brackets are opened and never closed, or the file was made to do harm."),
    (
        "too-many-items",
        Error,
        "A list may have up to 1,000 items, and a file up to 20,000 values, including those in nested lists. Real \
         contributions have a few dozen entries; combine those that belong together, or divide them among several \
         contributions.",
    ),
    (
        "too-many-problems",
        Error,
        "After a hundred problems in one file, the rest are only counted. Fix the first ones; many of the others will \
         then be gone.",
    ),
    (
        "too-much-text",
        Error,
        "All texts and names in a file may have up to 200,000 characters together. In a larger file, only the texts \
         that are too long on their own are reported.",
    ),
    (
        "unknown-country",
        Error,
        "A country is given by its two-letter code from ISO 3166-1, such as `NO` or `SE`, since its name differs from \
         language to language. The code of the United Kingdom is `GB`.",
    ),
    (
        "unknown-currency",
        Error,
        "A currency is given by its three-letter code from ISO 4217, such as `NOK` or `EUR`. A symbol such as `kr` \
         stands for several currencies.",
    ),
    (
        "unknown-field",
        Error,
        "Unknown fields are not ignored. Most often the name is misspelt, and the hint says what was probably meant; \
         sometimes the field is one level too high or too low.",
    ),
    (
        "unknown-funding",
        Error,
        "`in-kind`, the default, is work that the partner pays for. `funder` is work at the partner that the \
         application asks the funder to pay for.",
    ),
    (
        "unknown-language",
        Error,
        "Texts can be given in the languages that letters can be written in, by their two-letter codes. Which of these \
         a template has wording for, `loi templates list` shows.",
    ),
    (
        "unprintable-character",
        Error,
        "Control characters are often copied along with text from other programs. They would vanish from the page, and \
         archivable PDFs do not allow them. Those that change the direction of text would make a letter show words \
         other than those in its data. Delete the character; most editors can show it.",
    ),
    (
        "unsafe-path",
        Error,
        "A path is relative to the JSON file and may not lead out of its folder, whether by `..`, by a link or by \
         starting at the root: a file that somebody sends you must not decide what is read from your disk. Put the \
         picture beside the file.",
    ),
    (
        "wrong-type",
        Error,
        "The value is of the wrong kind for its field, such as a text where a number belongs, or one object where a \
         list belongs. Write numbers without quotes, texts with them, and a list in square brackets even if it has \
         only one item.",
    ),
];
