//! Which letter is which contribution's: nobody is counted twice, and nothing that is doubtful is counted at all.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Problems, Severity, Site};
use crate::disk::inputs;
use crate::model::partner::{self, Partner};
use crate::model::{Contribution, Language};
use crate::produce::Loaded;

use super::judge::list;
use super::letters::{Doubt, Received, Returned, ReturnedLetters};

/// Where two contributions of one partner are told of.
const SAME: &str = "same-organization";

/// A contribution file, and whose it is; nobody's where it could not be read.
#[derive(Debug)]
pub struct Claim {
    /// The file, as messages name it.
    pub file: String,
    /// Whose it is.
    pub partner: Option<Partner>,
}

impl Claim {
    /// The claim of a file that may have been read.
    pub fn new(path: &Path, contribution: Option<&Contribution>) -> Self {
        let partner = contribution.map(|contribution| Partner::of(&contribution.organization));
        Self { file: path.display().to_string(), partner }
    }
}

/// Letters beside the contributions that they belong to.
#[derive(Debug)]
pub struct Pairs {
    /// By the contributions' positions.
    standings: Vec<Standing>,
    /// Those of partners without a contribution file.
    others: Vec<Result<Returned, Doubt>>,
    /// The files of which nobody can tell whose letters they are.
    strays: Vec<Doubt>,
}

/// How a contribution stands.
#[derive(Debug)]
enum Standing {
    /// There is no letter of this partner.
    Alone,
    /// There is one.
    With(Box<Returned>),
    /// It says what an earlier contribution of the partner says, and is not counted again. The first such tells it.
    Repeats(Option<Diagnostic>),
    /// It cannot be counted. Where several cannot for one reason, the first of them tells it.
    Doubted(Problems),
}

/// What counts of a contribution.
#[derive(Debug)]
pub enum Counted<'a> {
    /// All that it says, and the letter that says the same, where there is one.
    Once(Option<&'a Returned>),
    /// Nothing: an earlier contribution says the same for the same partner.
    Already,
}

impl Pairs {
    pub(super) fn new(
        letters: ReturnedLetters,
        contributions: &[Claim],
        same: impl Fn(usize, usize) -> bool,
    ) -> Self {
        let ReturnedLetters { letters, strays, .. } = letters;
        // The contributions that were read come first, then the letters.
        let read: Vec<(usize, &Partner)> = contributions
            .iter()
            .enumerate()
            .filter_map(|(position, claim)| Some((position, claim.partner.as_ref()?)))
            .collect();
        let partners: Vec<Partner> = read
            .iter()
            .map(|(_, partner)| (*partner).clone())
            .chain(letters.iter().map(|letter| letter.partner.clone()))
            .collect();
        let groups = partner::group(&partners);
        let mut letters: Vec<Option<Received>> = letters.into_iter().map(Some).collect();
        let mut pairs = Pairs {
            standings: contributions.iter().map(|_| Standing::Alone).collect(),
            others: Vec::new(),
            strays,
        };
        for group in groups {
            let own =
                group.members.iter().filter_map(|index| read.get(*index)).map(|(position, _)| *position);
            let own: Vec<usize> = own.collect();
            let came = group.members.iter().filter_map(|index| index.checked_sub(read.len()));
            let came: Vec<Received> = came.filter_map(|index| letters.get_mut(index)?.take()).collect();
            pairs.settle(contributions, &own, came, group.doubt, &same);
        }
        pairs
    }

    /// Settles what belongs to one partner, or may.
    fn settle(
        &mut self,
        contributions: &[Claim],
        own: &[usize],
        came: Vec<Received>,
        doubt: Option<partner::Doubt>,
        same: &impl Fn(usize, usize) -> bool,
    ) {
        let name = |position: &usize| contributions.get(*position).map(|claim| claim.file.clone());
        let files: Vec<String> = own.iter().filter_map(name).collect();
        let letters: Vec<String> = came.iter().map(|letter| letter.path.display().to_string()).collect();
        let all_same =
            || own.split_first().is_none_or(|(first, rest)| rest.iter().all(|copy| same(*first, *copy)));
        let mut clash = clash(&files, &letters, doubt, all_same);
        if let Some(problem) = clash.take_if(|clash| clash.is_error()) {
            return self.doubt(own, came, problem);
        }
        let Some((first, copies)) = own.split_first() else {
            self.others.push(one(came));
            return;
        };
        for copy in copies {
            self.stand(*copy, Standing::Repeats(clash.take()));
        }
        let standing = match came.is_empty() {
            true => Standing::Alone,
            false => match one(came) {
                Ok(letter) => Standing::With(Box::new(letter)),
                Err(doubt) => Standing::Doubted(doubt.problems),
            },
        };
        self.stand(*first, standing);
    }

    /// Sets aside everything of a group.
    fn doubt(&mut self, own: &[usize], came: Vec<Received>, problem: Diagnostic) {
        let mut problems = Problems::from(problem);
        for position in own {
            self.stand(*position, Standing::Doubted(std::mem::take(&mut problems)));
        }
        if own.is_empty() {
            let called = came.first().map(|letter| letter.called.clone());
            let paths = came.into_iter().map(|letter| letter.path).collect();
            self.others.push(Err(Doubt { called, paths, problems }));
        }
    }

    fn stand(&mut self, position: usize, standing: Standing) {
        if let Some(place) = self.standings.get_mut(position) {
            *place = standing;
        }
    }

    /// What counts of the contribution at a position, and what is worth knowing about it.
    ///
    /// # Errors
    /// Everything that is wrong with the partner's letter; `letter-differs` where it was signed and says something else
    /// than the file; `same-organization` where the partner has files that differ, or where it is doubtful whose they
    /// are. The first file of a partner tells it, the others have no more to say.
    pub fn beside(
        &self,
        position: usize,
        file: &str,
        contribution: &Loaded<Contribution>,
    ) -> Result<(Counted<'_>, Problems), Problems> {
        let letter = match self.standings.get(position) {
            None | Some(Standing::Alone) => return Ok((Counted::Once(None), Problems::new())),
            Some(Standing::Repeats(remark)) => {
                return Ok((Counted::Already, remark.iter().cloned().collect()));
            }
            Some(Standing::Doubted(problems)) => return Err(problems.clone()),
            Some(Standing::With(letter)) => letter,
        };
        let places = letter.differing(contribution)?;
        if places.is_empty() {
            return Ok((Counted::Once(Some(letter)), letter.remarks.clone()));
        }
        let path = letter.path.display();
        if letter.state.signatures.is_empty() {
            let places = list(&places);
            let message = format!("it differs from `{file}` at {places}, and nobody has signed it");
            let remark = Diagnostic::warning("stale-draft", message)
                .in_file(path.to_string())
                .hint("the contribution counts; make the letter again before it is signed");
            return Ok((Counted::Once(None), remark.into()));
        }
        Err(differs(file, &path.to_string(), &places).into())
    }

    /// What came from partners without a contribution file.
    pub fn others(&self) -> Others<'_> {
        let mut others = Others { letters: Vec::new(), doubts: self.strays.iter().collect() };
        for letter in &self.others {
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
    pub fn diagnostics(&self) -> Problems {
        let remarks = self.letters.iter().flat_map(|letter| &letter.remarks);
        let problems = self.doubts.iter().flat_map(|doubt| &doubt.problems);
        problems.chain(remarks).cloned().collect()
    }
}

/// What to do about files of which nobody can tell whose they are.
const UNITS: &str =
    "take away what does not count; if they are two partners, name in each the `unit` that contributes";

/// What to do about files that say the same for one partner.
const COPIES: &str = "it is counted once; take away all but one";

/// What to do about several files of one partner.
const OLDER: &str = "take away the older file; if two parts of it contribute, name each in `unit`";

/// What there is to say about the files of one partner, or of what may be one: an error where nobody can tell, or where
/// contributions differ; a warning where they say the same, which `all_same` tells.
pub fn clash(
    contributions: &[String],
    letters: &[String],
    doubt: Option<partner::Doubt>,
    all_same: impl FnOnce() -> bool,
) -> Option<Diagnostic> {
    if let Some(doubt) = doubt {
        let what = format!("may be from one partner or from several: {doubt}");
        return Some(of_whom(&[contributions, letters].concat(), &what, UNITS));
    }
    if contributions.len() < 2 {
        return None;
    }
    if !all_same() {
        return Some(of_whom(contributions, "are from one partner and differ", OLDER));
    }
    let mut remark = of_whom(contributions, "are from one partner and say the same", COPIES);
    remark.severity = Severity::Warning;
    Some(remark)
}

/// The problem with a contribution file and a signed letter of one partner that say different things.
pub fn differs(file: &str, letter: &str, places: &[String]) -> Diagnostic {
    let message = format!("it differs from its letter `{letter}` at {}", list(places));
    Diagnostic::error("letter-differs", message)
        .in_file(file)
        .hint("leave out the one that does not count, or ask for a new letter")
}

fn of_whom(files: &[String], what: &str, hint: &str) -> Diagnostic {
    let problem = Diagnostic::error(SAME, format!("{} {what}", list(files))).hint(hint);
    let mut sites = files.iter().map(|file| inputs::site(Path::new(file), "/organization/name"));
    let problem = match sites.next() {
        Some(Site::Text(place)) => problem.at(place),
        Some(Site::File(file)) => problem.in_file(file),
        None => problem,
    };
    sites.fold(problem, |problem, site| problem.also(site, "this is another of them"))
}

/// The one letter of a partner.
fn one(letters: Vec<Received>) -> Result<Returned, Doubt> {
    let called = letters.first().map(|letter| letter.called.clone());
    let name = called.as_ref().map(|called| called.told(Language::En)).unwrap_or_default();
    let (mut sound, mut doubt) = (Vec::new(), Doubt { called, ..Doubt::default() });
    for letter in letters {
        match letter.letter {
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
    let files: Vec<String> = doubt.paths.iter().map(|path| path.display().to_string()).collect();
    doubt.problems.extend(twice(&name, &files));
    Err(doubt)
}

/// The problem with several letters of one partner, the one that was signed last first.
pub fn twice(name: &str, letters: &[String]) -> Option<Diagnostic> {
    let files: Vec<String> = letters.iter().map(|file| format!("`{file}`")).collect();
    let message = format!("`{name}` has {} letters: {}", files.len(), files.join(", "));
    (files.len() > 1).then(|| {
        Diagnostic::error("letter-twice", message)
            .hint("the one that was signed last comes first; leave only the one that counts")
    })
}
