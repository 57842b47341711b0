//! Letters that came back: reading them, and what they say about who has signed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use time::OffsetDateTime;

use crate::diagnostic::{Diagnostic, Severity};
use crate::files::read_capped;
use crate::model::{Application, Contribution, Language};
use crate::produce::{self, Loaded, Seal, Verdict, Verified};
use crate::typeset::Engine;
use crate::view::annex::{LetterState, SignedBy};

use super::verify;

/// The most bytes that a letter may have; scans and stamps may come with a signature.
const MAX_LETTER_BYTES: usize = 64 << 20;

/// How many places are named where two documents differ.
const MOST_PLACES: usize = 5;

/// A letter that came back, as it was made, with its data.
#[derive(Debug)]
pub struct Returned {
    /// The file.
    pub path: PathBuf,
    /// What it states.
    pub contribution: Loaded<Contribution>,
    /// Who has signed it.
    pub state: LetterState,
    /// When it was signed last.
    newest: Option<OffsetDateTime>,
}

/// Reads the bytes of a letter.
///
/// # Errors
/// `unreadable-file`.
pub fn read_letter(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    read_capped(path, MAX_LETTER_BYTES).map_err(|error| {
        Diagnostic::error("unreadable-file", format!("cannot read the file: {error}"))
            .in_file(path.display().to_string())
            .hint("check the path and that you may open the file")
    })
}

/// Whether a file carries a contribution, as letters do.
pub fn is_letter(path: &Path) -> bool {
    read_letter(path).is_ok_and(|letter| produce::embedded(&letter).is_ok())
}

/// Reads letters that belong to an application; with them, what is worth knowing about them.
///
/// # Errors
/// All problems of all of them: letters that were changed, whose signatures are not sound, or that were made for
/// another application.
pub fn returned(
    engine: &Engine,
    paths: &[PathBuf],
    application: &Loaded<Application>,
) -> Result<(Vec<Returned>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut letters = Vec::new();
    let mut problems = Vec::new();
    for path in paths {
        match verify::look(engine, path, None) {
            Ok(verified) => {
                problems.extend(problems_of(path, &verified, application));
                let state = state(&verified);
                let times = verified.fields.iter().filter_map(|field| field.signature.as_ref()?.time);
                let newest = times.max();
                letters.extend(verified.data.map(|(_, contribution)| Returned {
                    path: path.clone(),
                    contribution,
                    state,
                    newest,
                }));
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.iter().any(Diagnostic::is_error) { Err(problems) } else { Ok((letters, problems)) }
}

/// What keeps a letter from being relied on.
fn problems_of(path: &Path, verified: &Verified, application: &Loaded<Application>) -> Vec<Diagnostic> {
    let name = path.display().to_string();
    let mut problems = Vec::new();
    if let Some(mut problem) = verify::changed(&name, verified) {
        // Nobody can be blamed for a newer program, as long as the letter says the same.
        if matches!(&verified.verdict, Verdict::OtherVersion { differences, .. } if differences.is_empty()) {
            problem.severity = Severity::Warning;
        }
        problems.push(problem);
    }
    problems.extend(verify::unsound(&name, verified));
    if let Some((own, _)) = &verified.data {
        let places = produce::differing(&own.bytes, &application.bytes);
        if !places.is_empty() {
            let message = format!("the letter was made for another application: {} differs", list(&places));
            problems.push(
                Diagnostic::error("letter-application", message)
                    .in_file(name)
                    .hint("name the application it was made for with --application, or ask for a new letter"),
            );
        }
    }
    problems
}

fn state(verified: &Verified) -> LetterState {
    let signed = verified.fields.iter().filter(|field| Seal::of(field) == Seal::Sound);
    let signatures = signed.filter_map(|field| field.signature.as_ref()).map(|signature| SignedBy {
        name: signature.signer.clone().unwrap_or_else(|| "?".to_owned()),
        date: signature.time.map(OffsetDateTime::date),
    });
    LetterState { signatures: signatures.collect(), is_complete: verified.is_signed() }
}

/// What tells partners apart.
pub fn partner_of(contribution: &Contribution) -> String {
    contribution.organization.name.get_or_any(Language::En).to_owned()
}

/// One letter for each partner.
///
/// # Errors
/// `letter-twice` for a partner with several.
pub fn by_partner(letters: Vec<Returned>) -> Result<BTreeMap<String, Returned>, Vec<Diagnostic>> {
    let mut groups: BTreeMap<String, Vec<Returned>> = BTreeMap::new();
    for letter in letters {
        groups.entry(partner_of(&letter.contribution.read.model)).or_default().push(letter);
    }
    let mut single = BTreeMap::new();
    let mut problems = Vec::new();
    for (partner, mut letters) in groups {
        if letters.len() > 1 {
            // The newest signature first; what nobody has signed comes last.
            letters.sort_by(|a, b| b.newest.cmp(&a.newest).then_with(|| a.path.cmp(&b.path)));
            let files: Vec<String> =
                letters.iter().map(|letter| format!("`{}`", letter.path.display())).collect();
            problems.push(
                Diagnostic::error(
                    "letter-twice",
                    format!("`{partner}` has {} letters: {}", files.len(), files.join(", ")),
                )
                .hint("the one that was signed last comes first; leave only the one that counts"),
            );
        } else if let Some(letter) = letters.pop() {
            single.insert(partner, letter);
        }
    }
    if problems.is_empty() { Ok(single) } else { Err(problems) }
}

/// The letter in place of the contribution file that it was made from.
///
/// # Errors
/// `letter-differs` where the two do not say the same.
pub fn same(
    file: &str,
    contribution: &Loaded<Contribution>,
    letter: Returned,
) -> Result<(Loaded<Contribution>, Option<LetterState>), Vec<Diagnostic>> {
    let places = produce::differing(&letter.contribution.bytes, &contribution.bytes);
    if places.is_empty() {
        return Ok((letter.contribution, Some(letter.state)));
    }
    let message = format!("it differs from its letter `{}` at {}", letter.path.display(), list(&places));
    Err(vec![
        Diagnostic::error("letter-differs", message)
            .in_file(file)
            .hint("leave out the one that does not count, or ask for a new letter"),
    ])
}

/// Some of the places, and how many more there are.
pub fn list(places: &[String]) -> String {
    let shown: Vec<String> = places.iter().take(MOST_PLACES).map(|place| format!("`{place}`")).collect();
    let more = places.len().saturating_sub(MOST_PLACES);
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}
