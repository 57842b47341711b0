//! Problems with a table from which contributions are made.

use crate::diagnostic::Severity;

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "amount-twice",
        "an entry with two amounts of work would count twice, or nobody knows which one counts",
        "A row states an amount of work in two ways, such as in words and in a column of hours, or gives a day both in \
         the amount and in the column `From`. Leave one of the cells empty, or write two rows.",
    ),
    Code::error(
        "bad-cell",
        "a cell that cannot be read would count as empty",
        "The cell has an error such as #REF!, a formula that no program has calculated yet, or a date where an amount \
         should be: spreadsheet programs turn `5-10` into a date. Write the value itself; a column formatted as text \
         keeps it as written.",
    ),
    Code::error(
        "cells-disagree",
        "if two rows of one partner contradict each other, one of them is wrong",
        "What is said about a partner, such as its country or its contact, stands in one of its rows or is the same in \
         all of them. The number of signatories has to match the number of titles.",
    ),
    Code::error(
        "column-twice",
        "one of two columns for the same thing would be dropped silently",
        "Two headings mean the same thing, such as `Partner` and `Organisation`. Merge the columns, or leave one out \
         with `--ignore HEADING`.",
    ),
    Code::error(
        "figures-disagree",
        "hours and person-months that do not match leave open how much work is pledged",
        "The table has hours and person-months for the same year, as an annex does, and by the full-time norm that \
         applies they are not the same amount of work. Most often the partner has a norm of its own: give it in a \
         column `Hours of a full-time year`. If the two come from different sources, `--unit hours` or `--unit \
         person-months` says which counts. In an annex, a total over several years may be rounded, in each of them, \
         otherwise than an amount stated for that year.",
    ),
    Code {
        code: "guessed-encoding",
        severity: Severity::Advice,
        reason: "a wrong guess prints wrong names",
        story: "A file of comma-separated values does not say how its characters are encoded. One that is not UTF-8 is \
                read as UTF-16 if it looks like that, and otherwise as Windows-1252, which Excel writes in the Nordic \
                countries. Check names with letters beyond a to z; if they are wrong, save the table as UTF-8 or as a \
                workbook.",
    },
    Code {
        code: "left-incomplete",
        severity: Severity::Warning,
        reason: "no letter can be made from a contribution that lacks something",
        story: "With `--incomplete`, contributions are written even if the table lacks some of their fields. `loi new \
                --edit FILE` asks for what is missing, and `loi check` lists it.",
    },
    Code {
        code: "left-out",
        severity: Severity::Advice,
        reason: "anybody who counts rows should know which ones were not read",
        story: "A row or a sheet is not read: a row `Total`, which adds up others; the example in the empty workbook; \
                rows of an annex that are only expected, which belong in `application.json`; a hidden sheet.",
    },
    Code::error(
        "missing-cell",
        "the letter or the annex cannot be written without it",
        "A cell is empty that must be filled in: the partner's name, its country, who signs, the contact, the role or \
         the amount of an entry. Each row names its partner, unless cells are merged.",
    ),
    Code::error(
        "missing-columns",
        "the letter or the annex cannot be written without them",
        "A contribution needs the partner's country, the signatories with their titles, and a contact. If the table \
         does not have these, `--incomplete` writes the files anyway, and each partner adds the rest with `loi new \
         --edit FILE`.",
    ),
    Code::error(
        "no-table",
        "there is nothing to make contributions from",
        "A table has a row of headings among its first thirty rows, with `Partner` or a heading that means the same, \
         and rows below it. `loi import --template partners.xlsx` writes an empty one that explains itself.",
    ),
    Code::error(
        "partner-doubtful",
        "hours that are counted twice, or put into the wrong file, make the annex wrong",
        "Several rows may belong to one partner, or a partner may be the one in an existing file, but they say too \
         little or contradict each other: one names a unit and another does not, or the registration number matches \
         and the ROR does not. Who is the same partner is decided by the same rules everywhere; cases of doubt have to \
         be settled by somebody who knows.",
    ),
    Code::error(
        "partner-exists",
        "a second contribution from the same partner would count twice",
        "The folder already has a contribution from this partner. `--update` changes it to what the table says, keeps \
         what the table does not mention, and lists each change.",
    ),
    Code::error(
        "several-tables",
        "the wrong sheet would make the wrong letters",
        "More than one sheet of the workbook has a table of partners. Choose one with `--sheet NAME`.",
    ),
    Code::error(
        "unclear-amount",
        "a misread amount makes another pledge",
        "The cell states no amount of work, or one that could be meant in two ways: `half a day` without how often, \
         `1.500`, a number without a unit. Whatever `loi new` understands is understood here: `1 day a week`, `20 %`, \
         `0,5 årsverk`, `6 person-months in total`. A column such as `2026 hours` takes numbers and ranges.",
    ),
    Code::error(
        "unknown-column",
        "data in a column that is not read would be lost silently",
        "The heading is not a known one, and there is something below it. It may be mistyped; if the column does not \
         matter here, leave it out with `--ignore HEADING`.",
    ),
    Code::error(
        "unreadable-table",
        "what cannot be read cannot be checked",
        "The file is neither a workbook (.xlsx) nor text, is damaged or protected by a password, or has more in it \
         than any table of partners: 10,000 rows, 500 columns, 200,000 cells. Save the table again in a spreadsheet \
         program, as .xlsx or as .csv.",
    ),
];
