//! Problems that the command line finds: missing files, folders that are not empty, unknown names.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "bad-answer",
        "an answer that is misread makes another contribution",
        "A flag of `loi new` has a value that is not an answer to its question, or none where one is needed. The hint \
         says what would do; `loi new --help` has an example of each.",
    ),
    Code::error(
        "bad-font-path",
        "a font that was asked for and is not used would go unnoticed until the letter is printed",
        "A folder that is named with `--font-path` does not exist, or holds no font. Fonts are files that end in .ttf, \
         .otf, .ttc or .otc, in the folder itself or below it.",
    ),
    Code::error(
        "bad-source-date-epoch",
        "a date that is misread makes another document",
        "The variable SOURCE_DATE_EPOCH says in seconds since 1970 which day it is, for builds that have to come out the \
         same every time. Unset it, or give the date with `--date`.",
    ),
    Code::error(
        "bad-template-folder",
        "a folder with hundreds of files was named by mistake, and one that leads elsewhere could print any file",
        "A template has a manifest, a wording for each language and a few layouts. Name the folder that has \
         `template.json` in it. It is complete in itself: a link may lead to another file of the folder, but not out \
         of it, so that a template from somebody else cannot pull files of yours into a letter.",
    ),
    Code::error(
        "cannot-read",
        "the conversation broke off",
        "The terminal that the questions were asked on cannot be read any more. The answers so far are kept; the next run \
         offers to go on.",
    ),
    Code::error(
        "cannot-write",
        "what was made could not be put where it belongs",
        "The system's own reason is in the message: the folder is missing, the disk is full, or you may not write there. \
         A file that stood there before still does.",
    ),
    Code::error(
        "file-exists",
        "answers to questions are no reason to lose a file",
        "There is already a file of that name. Name another one with `-o`, or change the one that is there with `loi \
         new --edit FILE`, which keeps everything that is not touched.",
    ),
    Code::error(
        "folder-not-empty",
        "nothing that is there already is overwritten",
        "The command writes a whole folder. Name one that does not exist or has nothing in it.",
    ),
    Code::error(
        "no-application",
        "a contribution means something only within an application: its period, its norm, its funder",
        "The application is looked for beside the contribution and in the folders above, under the name \
         `application.json`. Where it has another name or place, say so with `--application FILE`.",
    ),
    Code::error(
        "no-contributions",
        "there is nothing to add up",
        "A folder stands for the files in it that end in .json, or for those in its folder `contributions`. There are \
         none. A file whose name begins with a dot does not count.",
    ),
    Code::error(
        "no-terminal",
        "questions need somebody to answer them",
        "`loi new` was started where nobody can be asked, as in a script. Give the answers as flags; the hint names those \
         that are still missing.",
    ),
    Code::error(
        "other-document",
        "what one command has made, or somebody has signed, is not to be overwritten by another",
        "There is a file of another kind where the result would go: an annex in place of a letter, a contribution in \
         place of an annex's data, a letter that somebody has signed in place of a new one. A result replaces an \
         older one of its own kind, and nothing else. Move the file away, or name another one with `-o`.",
    ),
    Code::error(
        "output-is-input",
        "the data that a document is made from must outlive the document",
        "The file that was named with `-o` is one of those that are read. Name another one.",
    ),
    Code::error(
        "output-twice",
        "one of two results would be lost",
        "Two results are to be written, and both are to go to the same file. Name a file for each.",
    ),
    Code::error(
        "several-applications",
        "hours of two applications must not be added up",
        "An annex is about one application. The contributions that were named have different ones beside or above them; \
         name the application with `--application FILE` if one holds for all.",
    ),
    Code::error(
        "stopped",
        "nothing was written",
        "The conversation was ended early. The answers so far are kept; the next run offers to go on.",
    ),
    Code::error(
        "unknown-code",
        "there is no story to tell",
        "A code is what stands in brackets in front of a message, as in `error[missing-field]`.",
    ),
    Code::error(
        "unknown-revision",
        "changes against something else than was meant are worse than none",
        "`loi check --against` takes a folder, or a revision that git knows: a branch, a tag, a commit. In a workflow, a checkout \
         has one commit only unless it asks for `fetch-depth: 0`; the state before a pull request is \
         `${{ github.event.pull_request.base.sha }}`.",
    ),
    Code::error(
        "unknown-template",
        "a letter that is made with another template than the one asked for is the wrong letter",
        "`loi templates list` names the built-in templates. A template of your own is given by the path of its folder \
         with `--template`; a contribution can name built-in ones only, since a file that somebody sends you must not \
         decide what is read from your disk.",
    ),
    Code::error(
        "unreadable-file",
        "what cannot be read cannot be checked",
        "The system's own reason is in the message: most often the path is mistyped, or the file belongs to somebody else.",
    ),
    Code::error(
        "wrong-template",
        "a template makes one kind of document",
        "A letter cannot be made with the wording of an annex, or an annex with that of a letter. `loi templates \
         list` says what each built-in one makes; a template of your own says so in its `template.json`.",
    ),
];
