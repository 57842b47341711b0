//! Which contribution becomes which letter.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Problems};

/// Where the letters go, below the output folder.
pub const LETTERS: &str = "letters";

/// A letter to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its position among the contributions.
    pub position: usize,
    /// The contribution.
    pub contribution: PathBuf,
    /// The letter's path below the output folder, with `/` on every system.
    pub letter: String,
}

impl Planned {
    /// The contribution's file name.
    pub fn name(&self) -> String {
        self.contribution.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// A letter for each contribution, in the order of their names.
///
/// # Errors
/// `slug-collision` for contributions whose letters would have the same name, `no-slug` for a name without a letter
/// or a digit.
pub fn letters(contributions: &[PathBuf]) -> Result<Vec<Planned>, Problems> {
    let mut taken: BTreeMap<String, &Path> = BTreeMap::new();
    let mut planned = Vec::new();
    let mut problems = Problems::new();
    for (position, contribution) in contributions.iter().enumerate() {
        let slug = slug_of(contribution);
        let name = contribution.display().to_string();
        if slug.is_empty() {
            let problem = Diagnostic::error("no-slug", "no file name can be made from this one");
            problems.push(problem.in_file(name).hint("give the file a name with letters or digits"));
        } else if let Some(other) = taken.insert(slug.clone(), contribution) {
            let message =
                format!("its letter would be `{slug}.pdf`, and so would that of `{}`", other.display());
            let problem = Diagnostic::error("slug-collision", message);
            problems.push(problem.in_file(name).hint("rename one of the two files"));
        } else {
            let letter = place_of(&slug);
            planned.push(Planned { position, contribution: contribution.clone(), letter });
        }
    }
    if problems.is_empty() { Ok(planned) } else { Err(problems) }
}

/// The letter of a contribution, as a path below the output folder; none where a name has no letter or digit.
pub fn letter_of(contribution: &Path) -> Option<String> {
    Some(slug_of(contribution)).filter(|slug| !slug.is_empty()).map(|slug| place_of(&slug))
}

fn slug_of(contribution: &Path) -> String {
    slug::slugify(contribution.file_stem().unwrap_or_default().to_string_lossy())
}

fn place_of(slug: &str) -> String {
    format!("{LETTERS}/{slug}.pdf")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(names: &[&str]) -> Result<Vec<String>, Vec<&'static str>> {
        let files: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
        letters(&files)
            .map(|planned| planned.into_iter().map(|letter| letter.letter).collect())
            .map_err(|problems| problems.into_iter().map(|problem| problem.code).collect())
    }

    #[test]
    fn names_become_plain() {
        let planned = plan(&["contributions/01 Ærø & Co.json", "contributions/Łódź.json"]);
        assert_eq!(planned, Ok(vec!["letters/01-aero-co.pdf".to_owned(), "letters/lodz.pdf".to_owned()]));
    }

    #[test]
    fn two_letters_never_share_a_name() {
        assert_eq!(plan(&["A b.json", "a-b.json"]), Err(vec!["slug-collision"]));
    }

    #[test]
    fn a_name_of_signs_alone_is_refused() {
        assert_eq!(plan(&["---.json"]), Err(vec!["no-slug"]));
    }
}
