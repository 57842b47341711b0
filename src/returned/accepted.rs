//! Letters that are counted though nobody can prove that they are as they were made, because somebody says so by name.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Problems, Severity};

/// What an acceptance does not touch: a letter that would say something else for this application, or whose data nobody can
/// tell.
const NOT_TO_BE_ACCEPTED: [&str; 3] = ["letter-application", "not-a-letter", "ambiguous-attachment"];

/// The names of letters that are to be counted: of their files, or of their partners.
#[derive(Debug, Clone, Default)]
pub struct Accepted(Vec<String>);

impl Accepted {
    /// The letters with these names.
    pub fn new(names: &[String]) -> Self {
        Self(names.to_vec())
    }

    /// Whether a letter in this file, of this partner, is among them.
    pub fn has(&self, path: &Path, partner: &str) -> bool {
        self.0.iter().any(|name| is_called(name, path, partner))
    }

    /// What there is to say about names that no letter has.
    pub fn unknown<'a>(&self, letters: impl Iterator<Item = (&'a Path, &'a str)> + Clone) -> Problems {
        let is_known = |name: &&String| letters.clone().any(|(path, partner)| is_called(name, path, partner));
        let problem = |name: &String| {
            Diagnostic::error("unknown-letter", format!("`--accept`: no letter goes by the name `{name}`"))
                .hint("a letter goes by the name of its file or of its partner; `loi status` lists both")
        };
        self.0.iter().filter(|name| !is_known(name)).map(problem).collect()
    }

    /// The problems of a letter that is accepted: none of them keeps it from being counted any more, and it is said that
    /// it is. Nothing changes where there is nothing to accept.
    pub(super) fn excuse(name: &str, partner: &str, problems: &mut Problems) -> bool {
        let is_excused =
            |problem: &Diagnostic| problem.is_error() && !NOT_TO_BE_ACCEPTED.contains(&problem.code);
        let mut any = false;
        for problem in problems.iter_mut().filter(|problem| is_excused(problem)) {
            problem.severity = Severity::Warning;
            any = true;
        }
        if any {
            let message = format!(
                "it is counted as a letter from `{partner}` because `--accept` names it; nobody can prove that it says what was made and signed"
            );
            problems.push(
                Diagnostic::warning("letter-accepted", message)
                    .in_file(name)
                    .hint("look at every page of it, and compare its figures with the annex"),
            );
        }
        any
    }
}

/// Whether a name is that of a letter: its path, the name of its file with or without the ending, or its partner's.
fn is_called(name: &str, path: &Path, partner: &str) -> bool {
    let part = |part: Option<&std::ffi::OsStr>| part.is_some_and(|part| part.to_string_lossy() == name);
    path == Path::new(name) || part(path.file_name()) || part(path.file_stem()) || partner == name
}
