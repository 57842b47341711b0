//! Problems that the command line finds: missing files, folders that are not empty, unknown names.

use super::Code;

pub(super) const CODES: &[Code] = &[
    Code::error(
        "bad-answer",
        "a misread answer makes the wrong contribution",
        "An option of `loi new` has a value that does not answer its question, or no value where one is required. The \
         hint says what is accepted; `loi new --help` has an example of each.",
    ),
    Code::error(
        "bad-font-path",
        "if a requested font were not used, nobody would notice until the letter is printed",
        "A folder named with `--font-path` does not exist, or contains no fonts. Fonts are files that end in .ttf, \
         .otf, .ttc or .otc, in the folder itself or below it.",
    ),
    Code::error(
        "bad-source-date-epoch",
        "a misread date makes the wrong document",
        "The variable SOURCE_DATE_EPOCH gives the current date in seconds since 1970, for builds that have to be \
         reproducible. Unset it, or give the date with `--date`.",
    ),
    Code::error(
        "bad-template-folder",
        "a folder with hundreds of files was named by mistake, and a link out of the folder could print any file",
        "A template consists of a manifest, a wording for each language and a few layouts. Name the folder that \
         contains `template.json`. A template is complete in itself: a link may point to another file in the folder, \
         but not out of it, so that a template from somebody else cannot pull your files into a letter.",
    ),
    Code::error(
        "cannot-read",
        "the conversation was cut off",
        "The terminal that the questions were asked on can no longer be read. The answers so far are kept, and the \
         next run offers to continue.",
    ),
    Code::error(
        "cannot-write",
        "the result could not be saved",
        "The message quotes the system's reason: the folder is missing, the disk is full, or you may not write there. \
         A file that was there before is unchanged.",
    ),
    Code::error(
        "file-exists",
        "answering questions must not cost anybody a file",
        "There is already a file of that name. Name another one with `-o`, or change the existing one with `loi new \
         --edit FILE`, which keeps everything that you do not change.",
    ),
    Code::error(
        "folder-not-empty",
        "existing files are never overwritten",
        "The command writes a whole folder. Name one that does not exist or is empty.",
    ),
    Code::error(
        "no-application",
        "a contribution is meaningless without its application, which sets period, norm and funder",
        "The application is looked for beside the contribution and in the folders above, under the name \
         `application.json`. If it has another name or is elsewhere, give its path with `--application FILE`.",
    ),
    Code::error(
        "no-contributions",
        "there is nothing to add up",
        "A folder stands for the files in it that end in .json, or for those in its folder `contributions`. There are \
         none. Files whose names begin with a dot do not count.",
    ),
    Code::error(
        "no-terminal",
        "questions need somebody to answer them",
        "`loi new` was started where nobody can be asked, as in a script. Give the answers as options; the hint names \
         those that are still missing.",
    ),
    Code::error(
        "other-document",
        "one command must not overwrite what another has made or somebody has signed",
        "There is a file of another kind where the result would go: an annex in place of a letter, a contribution in \
         place of an annex's data, a signed letter in place of a new one. A result replaces only an older result of \
         its own kind. Move the file away, or name another one with `-o`.",
    ),
    Code::error(
        "output-is-input",
        "the data that a document is made from must outlive the document",
        "The file named with `-o` is also one of the files to be read. Name another one.",
    ),
    Code::error(
        "output-twice",
        "one of two results would be lost",
        "Two results would be written to the same file. Name a file for each.",
    ),
    Code::error(
        "several-applications",
        "hours of different applications must not be added up",
        "An annex is about one application. The contributions named here have different ones beside or above them; if \
         one application holds for all of them, name it with `--application FILE`.",
    ),
    Code::error(
        "stopped",
        "nothing was written",
        "The conversation was ended early. The answers so far are kept, and the next run offers to continue.",
    ),
    Code::error(
        "unknown-code",
        "there is nothing to explain",
        "A code is the word in brackets in front of a message, as in `error[missing-field]`.",
    ),
    Code::error(
        "unknown-revision",
        "a comparison with the wrong state is worse than none",
        "`loi check --against` takes a folder, or a revision that Git knows: a branch, a tag or a commit. In a \
         workflow, a checkout has only one commit unless it sets `fetch-depth: 0`; the state before a pull request is \
         `${{ github.event.pull_request.base.sha }}`.",
    ),
    Code::error(
        "unknown-template",
        "a letter made with a template other than the requested one is the wrong letter",
        "`loi templates list` names the built-in templates. Give a template of your own as the path of its folder, \
         with `--template`. A contribution can name only built-in templates, since a file that somebody sends you must \
         not decide what is read from your disk.",
    ),
    Code::error(
        "unreadable-file",
        "what cannot be read cannot be checked",
        "The message quotes the system's reason: most often the path is mistyped, or you may not read the file.",
    ),
    Code::error(
        "wrong-template",
        "each template makes one kind of document",
        "A letter cannot be made with the wording of an annex, nor an annex with that of a letter. `loi templates \
         list` says what each built-in template makes; a template of your own says so in its `template.json`.",
    ),
];
