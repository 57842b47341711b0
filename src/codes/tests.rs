//! Checks that every code has a story, and that the page has it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Code, chapters, documents, find};
use crate::input;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn all() -> Vec<Code> {
    chapters().into_iter().flat_map(|chapter| chapter.codes).collect()
}

#[test]
fn every_code_has_one_entry_in_order_and_in_the_house_style() {
    let mut seen = BTreeSet::new();
    for chapter in chapters() {
        assert!(chapter.codes.is_sorted_by_key(|code| code.code), "{}", chapter.title);
        for Code { code, reason, story, .. } in chapter.codes {
            assert!(seen.insert(code), "{code} is there twice");
            assert!(
                code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
                "{code}"
            );
            assert!(!reason.is_empty() && !reason.ends_with('.'), "{code}: {reason}");
            assert!(
                !reason.starts_with(char::is_uppercase) || reason.starts_with("Typst"),
                "{code}: {reason}"
            );
            assert!(story.ends_with('.'), "{code}: {story}");
        }
    }
    let stories: Vec<_> = documents::STORIES.iter().map(|(code, ..)| *code).collect();
    assert_eq!(stories, input::CODES.iter().map(|(code, _)| *code).collect::<Vec<_>>());
}

#[test]
fn every_code_in_the_sources_has_a_story() {
    let known: BTreeSet<&str> = all().iter().map(|code| code.code).collect();
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut checked = 0;
    for file in files.iter().filter(|file| !file.ends_with("diagnostic/mod.rs")) {
        let text = fs::read_to_string(file).unwrap();
        for call in ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::advice("] {
            for after in text.split(call).skip(1) {
                let Some(literal) = after.trim_start().strip_prefix('"') else { continue };
                let code = literal.split('"').next().unwrap();
                assert!(known.contains(code), "{}: `{code}` has no entry in src/codes", file.display());
                checked += 1;
            }
        }
    }
    assert!(checked > 30, "the search finds the calls");
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("codes/tests.rs") {
            files.push(path);
        }
    }
}

#[test]
fn whose_fault_it_is_is_said_of_codes_that_there_are() {
    let known: BTreeSet<&str> = all().iter().map(|code| code.code).collect();
    assert!(super::FAULTS.iter().all(|(code, _)| known.contains(code)));
}

#[test]
fn a_code_is_found_and_a_mistyped_code_recognised() {
    for code in all() {
        assert_eq!(find(code.code).unwrap().1.story, code.story);
    }
    let problem = find("misssing-feild").unwrap_err();
    assert_eq!(problem.hint.as_deref(), Some("did you mean `missing-field`?"));
    assert!(find("x").unwrap_err().hint.unwrap().contains("in brackets"));
}

/// `UPDATE_EXPECTED=1` rewrites the page.
#[test]
fn the_page_lists_every_code_with_its_story_and_an_example() {
    let page = page();
    let file = root().join("docs/diagnostics.md");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &page).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == page, "run `UPDATE_EXPECTED=1 cargo test --lib the_page` and read the diff");
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    let examples = examples();
    for chapter in chapters() {
        writeln!(page, "\n## {}", chapter.title).unwrap();
        for Code { code, severity, reason, story } in chapter.codes {
            write!(page, "\n### `{code}`\n\n*{}*: {reason}.\n\n{story}\n", severity.as_str()).unwrap();
            if let Some((folder, example)) = examples.get(code) {
                writeln!(page, "\nFrom `{folder}`:\n").unwrap();
                for line in example.lines() {
                    writeln!(page, "    {line}").unwrap();
                }
            }
        }
    }
    page
}

/// The codes that no fixture can provoke, and why.
const WITHOUT_FIXTURE: [(&str, &str); 13] = [
    ("bad-draft", "a running server alone reads drafts: tests/serve has one"),
    ("cannot-export", "no text of a document is as long as what a cell may hold"),
    ("cannot-listen", "a port that another program has: tests/serve takes one"),
    ("cannot-read", "a terminal that goes away"),
    ("internal", "nothing that is known; src/typeset tests it with a panic"),
    ("letter-fonts", "fonts that are not in the binary: tests/cli says so of a letter that was made up"),
    ("no-partners", "every command tells first what keeps each partner from being listed"),
    ("no-randomness", "a system without random bytes"),
    ("no-worker", "a system that starts no process"),
    ("stopped", "a key that is pressed in a terminal: tests/new does so"),
    ("unknown-revision", "whether the folder lies in a repository: tests/cli/pull_request.rs makes one"),
    ("unmapped-text", "a glyph that Typst knows no characters of: no font that is known has one"),
    ("worker-died", "nothing that is known: tests/batch kills workers from outside"),
];

#[test]
fn every_code_has_a_fixture_or_a_reason_why_not() {
    let shown = examples();
    let mut without: Vec<&str> =
        all().iter().map(|code| code.code).filter(|code| !shown.contains_key(*code)).collect();
    without.sort_unstable();
    assert_eq!(without, WITHOUT_FIXTURE.map(|(code, _)| code));
}

const HEAD: &str = "# Diagnostics

Everything that `loi` may complain about, by its code. `loi check --explain CODE` prints the same on the terminal.

An *error* keeps a letter from being made, a *warning* is probably a mistake, *advice* is worth knowing. Codes are stable:
scripts may rely on them. With `--format json` each diagnostic is an object of this form, in a list under `diagnostics`:

| field | holds |
|---|---|
| `severity` | `error`, `warning` or `advice` |
| `code` | one of the codes below |
| `message` | what is wrong |
| `file` | the file, as it was named; `null` where there is none |
| `line`, `column` | where, counted from 1, columns in characters; `null` where there is no text to point into |
| `cell` | of a table, the cell, such as `Partners!B7`; line and column are its row and column then |
| `pointer` | the JSON pointer (RFC 6901) of the value; `null` where there is no text to point into, empty outside JSON |
| `hint` | what to do about it; `null` where there is nothing to say |

`loi check` writes that object to standard output, every other command to standard error.

The page is generated from the sources and the tests; do not edit it.
";

/// An example of each code from the fixtures: its folder, and the diagnostic.
fn examples() -> BTreeMap<String, (String, String)> {
    let mut examples: BTreeMap<String, (String, String)> = BTreeMap::new();
    for tests in ["tests/input", "tests/check"] {
        let mut folders: Vec<PathBuf> =
            fs::read_dir(root().join(tests)).unwrap().map(|entry| entry.unwrap().path()).collect();
        folders.sort();
        for folder in folders.iter().filter(|path| path.is_dir()) {
            let Ok(answer) = fs::read_to_string(folder.join("expected.txt")) else { continue };
            let name = format!("{tests}/{}", folder.file_name().unwrap().to_str().unwrap());
            for (code, example) in diagnostics(&answer) {
                // The folder named after the code has the best example.
                let is_first = examples.get(&code).is_none_or(|(folder, _)| *folder != name);
                if is_first && name.ends_with(&format!("/{code}")) {
                    examples.insert(code, (name.clone(), example));
                } else {
                    examples.entry(code).or_insert_with(|| (name.clone(), example));
                }
            }
        }
    }
    examples
}

/// Each diagnostic of an answer: its first line and the indented lines below it.
fn diagnostics(answer: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in answer.lines() {
        let code = ["error[", "warning[", "advice["].iter().find_map(|word| {
            let (_, rest) = line.split_once(word)?;
            Some(rest.split_once(']')?.0.to_owned())
        });
        match (code, found.last_mut()) {
            (Some(code), _) => found.push((code, line.to_owned())),
            (None, Some((_, example))) if line.starts_with(' ') => {
                example.push('\n');
                example.push_str(line);
            }
            _ => {}
        }
    }
    found
}
