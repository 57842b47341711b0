//! Problems with a table from which contributions are made.

use crate::diagnostic::Severity;

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "amount-twice",
        "an entry with two amounts of work would count twice, or nobody knows which",
        "A row states work in two ways: in words and in a column of hours, say, or a day in the amount and another one in \
         the column `From`. Leave one of them empty, or write a row for each.",
    ),
    Code::error(
        "bad-cell",
        "what cannot be read would be taken for nothing",
        "The cell has an error such as #REF!, a formula that no program has calculated yet, or a day where an amount should \
         be: spreadsheet programs make a day of `5-10`. Write the value itself; a column with the format of a text stays as \
         it is written.",
    ),
    Code::error(
        "cells-disagree",
        "two rows of one partner that say different things cannot both be right",
        "What is said of a partner, such as its country or whom to ask, is said in one of its rows or the same in all. People \
         who sign, and their titles, are as many.",
    ),
    Code::error(
        "column-twice",
        "of two columns for the same, one would be dropped without a word",
        "Two headings stand for one thing, such as `Partner` and `Organisation`. Put both columns into one, or leave one out \
         with `--ignore HEADING`.",
    ),
    Code::error(
        "figures-disagree",
        "hours and person-months that do not belong together leave open how much work is pledged",
        "The table has hours and person-months of the same year, as an annex does, and by the norm that holds these are not \
         the same work. Most often the partner has a norm of its own: say so in a column `Hours of a full-time year`. Where the \
         two come from different sources, `--unit hours` or `--unit person-months` says which counts. In an annex, what a \
         total over several years comes to in each of them may be rounded otherwise than any amount of that year.",
    ),
    Code {
        code: "guessed-encoding",
        severity: Severity::Advice,
        reason: "a wrong guess prints wrong names",
        story: "Nothing in a file of comma-separated values says how its letters are written. One that is not UTF-8 is read as \
                UTF-16 where it looks like that, and else as Windows-1252, as Excel in the Nordic countries writes it. Look at \
                names with letters beyond a to z; where they are wrong, save the table as UTF-8 or as a workbook.",
    },
    Code {
        code: "left-incomplete",
        severity: Severity::Warning,
        reason: "no letter can be made of a contribution that lacks something",
        story: "With `--incomplete`, contributions are written although the table does not say everything that they need. \
                `loi new --edit FILE` asks for what is missing, and `loi check` tells where something still is.",
    },
    Code {
        code: "left-out",
        severity: Severity::Advice,
        reason: "whoever counts rows wants to know which were none",
        story: "A row or a sheet is not read: a row `Total`, which adds others up; the example of the empty workbook; rows of \
                an annex that are only expected, which belong into `application.json`; a sheet that is hidden.",
    },
    Code::error(
        "missing-cell",
        "the letter or the annex cannot be written without it",
        "A cell is empty in which something has to stand: the partner's name, its country, who signs, whom to ask, the role \
         and the amount of an entry. Each row names its partner, unless cells are merged.",
    ),
    Code::error(
        "missing-columns",
        "the letter or the annex cannot be written without them",
        "A contribution needs the partner's country, who signs and in which office, and whom to ask. If the table does not have \
         that, `--incomplete` writes files all the same, and each partner adds the rest with `loi new --edit FILE`.",
    ),
    Code::error(
        "no-table",
        "there is nothing to make contributions from",
        "A table has a row of headings among its first thirty rows, one of which is `Partner` or means the same, and rows below \
         it. `loi import --template partners.xlsx` writes an empty one that explains itself.",
    ),
    Code::error(
        "partner-doubtful",
        "hours that are counted twice, or put into the wrong file, make the annex wrong",
        "Rows that may be of one partner, or a partner that may be the one of a file, say too little or contradict each other: \
         one names a unit and another does not, or the register number agrees and the ROR does not. Who is the same partner is \
         decided as everywhere; what is doubtful has to be said by somebody who knows.",
    ),
    Code::error(
        "partner-exists",
        "a second contribution of the same partner would count twice",
        "The folder has a contribution of this partner. `--update` changes it to what the table says, keeps what the table does \
         not speak of, and tells each change.",
    ),
    Code::error(
        "several-tables",
        "the wrong sheet would make the wrong letters",
        "More than one sheet of the workbook has a table of partners. Say which one is meant with `--sheet NAME`.",
    ),
    Code::error(
        "unclear-amount",
        "an amount that is misread makes another pledge",
        "The cell states no amount of work, or one that could be meant in two ways: `half a day` without how often, `1.500`, \
         a number without what it counts. Whatever `loi new` understands is understood here: `1 day a week`, `20 %`, `0,5 \
         årsverk`, `6 person-months in total`. A column such as `2026 hours` takes numbers and ranges.",
    ),
    Code::error(
        "unknown-column",
        "what stands in a column that nobody reads would be lost without a word",
        "The heading is none that is known, and there is something below it. It may be mistyped; if it is of no concern here, \
         leave it out with `--ignore HEADING`.",
    ),
    Code::error(
        "unreadable-table",
        "what cannot be read cannot be checked",
        "The file is no workbook (.xlsx) and no text, is locked with a password or damaged, or has more in it than any table of \
         partners: 10,000 rows, 500 columns, 200,000 cells. Save the table anew in a spreadsheet program, as .xlsx or as .csv.",
    ),
];
