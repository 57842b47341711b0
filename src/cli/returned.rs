//! Letters that came back, partner by partner: which of them can be relied on, and how they stand beside the
//! contribution files.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use time::OffsetDateTime;

use crate::diagnostic::{Diagnostic, Severity};
use crate::input::Pictures;
use crate::model::Contribution;
use crate::produce::{self, Against, Loaded, Seal, Verdict, Verified};
use crate::typeset::Engine;
use crate::view::annex::{LetterState, SignedBy};

use super::letters::{list, partner_of};
use super::{crew, verify};

/// A letter that came back as it was made.
#[derive(Debug)]
pub struct Returned {
    /// The file.
    pub path: PathBuf,
    /// What it states.
    pub contribution: Loaded<Contribution>,
    /// Who has signed it.
    pub state: LetterState,
    /// What is worth knowing about it.
    pub remarks: Vec<Diagnostic>,
    /// When it was signed last.
    newest: Option<OffsetDateTime>,
}

/// Everything that came back.
#[derive(Debug, Default)]
pub struct ReturnedLetters {
    /// One letter for each partner, unless there is doubt about it.
    partners: BTreeMap<String, Result<Returned, Doubt>>,
    /// The files of which nobody can tell whose letters they are.
    strays: Vec<Doubt>,
}

/// Letters that cannot be relied on.
#[derive(Debug, Clone)]
pub struct Doubt {
    /// The files.
    pub paths: Vec<PathBuf>,
    /// Everything that causes it.
    pub problems: Vec<Diagnostic>,
}

impl ReturnedLetters {
    /// Looks at letters, on at most `jobs` threads at once. Among `drafts`, those that nobody has signed have not come
    /// back, but are still to be sent out.
    pub fn look(
        engine: &Engine,
        paths: &[PathBuf],
        drafts: &[PathBuf],
        against: Against,
        jobs: Option<NonZeroUsize>,
    ) -> ReturnedLetters {
        let mut looked = crew::each(paths, jobs, |path| look(engine, path, against));
        let is_signed = |looked: &Result<Looked, Doubt>| match looked {
            Ok((_, Ok(letter))) => !letter.state.signatures.is_empty(),
            Ok((_, Err(_))) | Err(_) => true,
        };
        looked.extend(
            crew::each(drafts, jobs, |path| look(engine, path, against)).into_iter().filter(is_signed),
        );
        let mut groups: BTreeMap<String, Vec<Result<Returned, Doubt>>> = BTreeMap::new();
        let mut strays = Vec::new();
        for looked in looked {
            match looked {
                Ok((partner, letter)) => groups.entry(partner).or_default().push(letter),
                Err(doubt) => strays.push(doubt),
            }
        }
        let partners = groups.into_iter().map(|(partner, letters)| {
            let letter = one(&partner, letters);
            (partner, letter)
        });
        ReturnedLetters { partners: partners.collect(), strays }
    }

    /// The letter that says the same as a contribution file, and what is worth knowing about it.
    ///
    /// # Errors
    /// Everything that is wrong with the partner's letter; `letter-differs` where it was signed and says something else
    /// than the file.
    pub fn beside(
        &self,
        file: &str,
        contribution: &Loaded<Contribution>,
    ) -> Result<(Option<&Returned>, Vec<Diagnostic>), Vec<Diagnostic>> {
        let letter = match self.partners.get(&partner_of(&contribution.read.model)) {
            None => return Ok((None, Vec::new())),
            Some(letter) => letter.as_ref().map_err(|doubt| doubt.problems.clone())?,
        };
        let places = produce::differing(&letter.contribution.bytes, &contribution.bytes);
        if places.is_empty() {
            return Ok((Some(letter), letter.remarks.clone()));
        }
        let (path, places) = (letter.path.display(), list(&places));
        if letter.state.signatures.is_empty() {
            let message = format!("it differs from `{file}` at {places}, and nobody has signed it");
            let remark = Diagnostic::warning("stale-draft", message)
                .in_file(path.to_string())
                .hint("the contribution counts; make the letter again before it is signed");
            return Ok((None, vec![remark]));
        }
        let message = format!("it differs from its letter `{path}` at {places}");
        Err(vec![
            Diagnostic::error("letter-differs", message)
                .in_file(file)
                .hint("leave out the one that does not count, or ask for a new letter"),
        ])
    }

    /// What came from all but these partners.
    pub fn others(&self, partners: &BTreeSet<String>) -> Others<'_> {
        let mut others = Others { letters: Vec::new(), doubts: self.strays.iter().collect() };
        for (_, letter) in self.partners.iter().filter(|(partner, _)| !partners.contains(*partner)) {
            match letter {
                Ok(letter) => others.letters.push(letter),
                Err(doubt) => others.doubts.push(doubt),
            }
        }
        others
    }
}

/// Letters of partners without a contribution file.
#[derive(Debug)]
pub struct Others<'a> {
    /// Those that count.
    pub letters: Vec<&'a Returned>,
    /// Those that do not.
    pub doubts: Vec<&'a Doubt>,
}

impl Others<'_> {
    /// Everything that there is to say about them.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let remarks = self.letters.iter().flat_map(|letter| &letter.remarks);
        let problems = self.doubts.iter().flat_map(|doubt| &doubt.problems);
        problems.chain(remarks).cloned().collect()
    }
}

/// Whose letter it is, and the letter, unless it cannot be relied on.
type Looked = (String, Result<Returned, Doubt>);

fn look(engine: &Engine, path: &Path, against: Against) -> Result<Looked, Doubt> {
    let doubt = |problems| Doubt { paths: vec![path.to_owned()], problems };
    let verified = verify::look(engine, path, against).map_err(|problem| doubt(vec![problem]))?;
    let problems = problems_of(&path.display().to_string(), &verified);
    let state = state(&verified);
    let newest = verified.fields.iter().filter_map(|field| field.signature.as_ref()?.time).max();
    let Some((_, mut contribution)) = verified.data else { return Err(doubt(problems)) };
    // An annex shows no logo, and hundreds of them would fill the memory.
    contribution.read.pictures = Pictures::default();
    let partner = partner_of(&contribution.read.model);
    let letter = if problems.iter().any(Diagnostic::is_error) {
        Err(doubt(problems))
    } else {
        Ok(Returned { path: path.to_owned(), contribution, state, remarks: problems, newest })
    };
    Ok((partner, letter))
}

/// Everything that keeps a letter from being relied on, and what is worth knowing about it.
fn problems_of(name: &str, verified: &Verified) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if let Some(mut problem) = verify::changed(name, verified) {
        // Nobody can be blamed for a newer program, as long as the letter says the same.
        if matches!(&verified.verdict, Verdict::OtherVersion { differences, .. } if differences.is_empty()) {
            problem.severity = Severity::Warning;
        }
        problems.push(problem);
    }
    problems.extend(verify::all(name, verified));
    if !verified.other_application.is_empty() {
        let places = list(&verified.other_application);
        let message = format!("the letter was made for another application: {places} differs");
        problems.push(
            Diagnostic::error("letter-application", message)
                .in_file(name)
                .hint("name the application it was made for with --application, or ask for a new letter"),
        );
    }
    problems
}

fn state(verified: &Verified) -> LetterState {
    let signed = verified.signature_fields().filter(|field| Seal::of(field) == Seal::Sound);
    let signatures = signed.filter_map(|field| field.signature.as_ref()).map(|signature| SignedBy {
        name: signature.signer.clone().unwrap_or_else(|| "?".to_owned()),
        date: signature.time.map(OffsetDateTime::date),
    });
    LetterState {
        signatures: signatures.collect(),
        is_complete: verified.is_signed(),
        is_for_paper: verified.signature_fields().next().is_none(),
    }
}

/// The one letter of a partner.
fn one(partner: &str, letters: Vec<Result<Returned, Doubt>>) -> Result<Returned, Doubt> {
    let (mut sound, mut doubt) = (Vec::new(), Doubt { paths: Vec::new(), problems: Vec::new() });
    for letter in letters {
        match letter {
            Ok(letter) => sound.push(letter),
            Err(more) => {
                doubt.paths.extend(more.paths);
                doubt.problems.extend(more.problems);
            }
        }
    }
    if sound.len() == 1 && doubt.paths.is_empty() {
        return sound.pop().ok_or(doubt);
    }
    // The newest signature comes first.
    sound.sort_by(|one, other| other.newest.cmp(&one.newest).then_with(|| one.path.cmp(&other.path)));
    doubt.paths.splice(0..0, sound.into_iter().map(|letter| letter.path));
    if doubt.paths.len() > 1 {
        let files: Vec<String> = doubt.paths.iter().map(|path| format!("`{}`", path.display())).collect();
        let message = format!("`{partner}` has {} letters: {}", files.len(), files.join(", "));
        doubt.problems.push(
            Diagnostic::error("letter-twice", message)
                .hint("the one that was signed last comes first; leave only the one that counts"),
        );
    }
    Err(doubt)
}
