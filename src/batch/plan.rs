//! Which letter each contribution becomes, and where the letter goes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::collect::LETTERS;

use super::hash;

/// A letter to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The position of its contribution among all.
    pub position: usize,
    /// The contribution.
    pub contribution: PathBuf,
    /// The letter's path below the output folder, with `/` on every system; or why the name of the contribution gives
    /// it none of its own.
    pub letter: Result<String, Diagnostic>,
}

impl Planned {
    /// The contribution's file name.
    pub fn name(&self) -> String {
        self.contribution.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The letter's path, if it has one.
    pub fn place(&self) -> Option<&str> {
        self.letter.as_deref().ok()
    }
}

/// A letter for each contribution, in the given order. `place` gives the path of a letter below the output folder from
/// its slug.
pub fn letters(contributions: &[PathBuf], place: impl Fn(&str) -> String) -> Vec<Planned> {
    let slugs: Vec<Option<String>> = contributions.iter().map(|file| slug_of(file)).collect();
    let mut with_slug: BTreeMap<&str, Vec<&Path>> = BTreeMap::new();
    for (contribution, slug) in contributions.iter().zip(&slugs) {
        if let Some(slug) = slug {
            with_slug.entry(slug).or_default().push(contribution);
        }
    }
    let letter = |contribution: &Path, slug: Option<&str>| {
        let Some(slug) = slug else { return Err(no_slug(contribution)) };
        let mut others = with_slug.get(slug).into_iter().flatten();
        match others.find(|other| **other != contribution) {
            Some(other) => Err(collision(contribution, other, slug)),
            None => Ok(place(slug)),
        }
    };
    let numbered = contributions.iter().zip(&slugs).enumerate();
    let planned = numbered.map(|(position, (contribution, slug))| Planned {
        position,
        contribution: contribution.clone(),
        letter: letter(contribution, slug.as_deref()),
    });
    planned.collect()
}

/// What keeps a batch from putting letters in place, by the names of their contributions alone: `slug-collision` if
/// two would have the same name, `no-slug` for a name without a letter or a digit.
pub fn problems(contributions: &[PathBuf]) -> Problems {
    letters(contributions, str::to_owned).into_iter().filter_map(|planned| planned.letter.err()).collect()
}

fn no_slug(contribution: &Path) -> Diagnostic {
    Diagnostic::error("no-slug", "no file name for its letter can be made from this one")
        .in_file(contribution.display().to_string())
        .hint("give the file a name with letters or digits")
}

fn collision(contribution: &Path, other: &Path, slug: &str) -> Diagnostic {
    let message = format!("its letter would be `{slug}.pdf`, and so would that of `{}`", other.display());
    Diagnostic::error("slug-collision", message)
        .in_file(contribution.display().to_string())
        .hint("rename one of the two files")
}

/// The paths below the output folder where the letter of a contribution may be; none if its name makes no slug.
pub fn places_of(contribution: &Path) -> Vec<String> {
    slug_of(contribution).map_or_else(Vec::new, |slug| vec![place_of(&slug), split_place_of(&slug)])
}

/// The path of a file relative to an output folder, with `/` on every system; `None` if it is not in the folder.
pub fn place_in(folder: &Path, file: &Path) -> Option<String> {
    let below = file.strip_prefix(folder).ok()?;
    let names: Vec<_> = below.iter().map(|name| name.to_string_lossy()).collect();
    Some(names.join("/"))
}

/// The path of a letter directly in the folder of letters.
pub(super) fn place_of(slug: &str) -> String {
    format!("{LETTERS}/{slug}.pdf")
}

/// The path of a letter if letters are split: in one of 256 subfolders, which depends on the slug alone and not on the
/// other letters. All subfolders are equally likely.
pub(super) fn split_place_of(slug: &str) -> String {
    let digest = hash::of_content(slug.as_bytes());
    let part: String = digest.chars().take(2).collect();
    format!("{LETTERS}/{part}/{slug}.pdf")
}

/// Whether a path is in one of the subfolders.
pub(super) fn is_split(place: &str) -> bool {
    place.matches('/').count() > 1
}

/// The name of a contribution's letter, without extension; `None` if the file name has no letters or digits.
pub(super) fn slug_of(contribution: &Path) -> Option<String> {
    let slug = slug::slugify(contribution.file_stem().unwrap_or_default().to_string_lossy());
    (!slug.is_empty()).then_some(slug)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]

    use super::*;

    fn plan(names: &[&str]) -> Vec<Result<String, &'static str>> {
        let files: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
        let planned = letters(&files, place_of).into_iter();
        planned.map(|planned| planned.letter.map_err(|problem| problem.code)).collect()
    }

    #[test]
    fn names_become_plain() {
        let planned = plan(&["contributions/01 Ærø & Co.json", "contributions/Łódź.json"]);
        assert_eq!(planned, ["letters/01-aero-co.pdf", "letters/lodz.pdf"].map(|place| Ok(place.to_owned())));
    }

    #[test]
    fn a_part_is_one_that_is_looked_into() {
        for slug in ["sundby", "nordvik", "01-aero-co"] {
            let place = split_place_of(slug);
            let [LETTERS, part, file] = place.split('/').collect::<Vec<_>>()[..] else { panic!("{place}") };
            assert!(crate::disk::collect::is_part(part.as_ref()), "{place}");
            assert_eq!(file, format!("{slug}.pdf"));
            assert!(is_split(&place) && !is_split(&place_of(slug)));
        }
        // The subfolder of a name must never change, or earlier letters would not be found.
        assert_eq!(split_place_of("sundby"), "letters/96/sundby.pdf");
    }

    #[test]
    fn two_letters_never_share_a_name() {
        let planned = plan(&["A b.json", "a-b.json", "c.json"]);
        assert_eq!(planned, [Err("slug-collision"), Err("slug-collision"), Ok("letters/c.pdf".to_owned())]);
    }

    #[test]
    fn a_name_of_signs_alone_is_refused() {
        assert_eq!(plan(&["---.json"]), [Err("no-slug")]);
    }
}
