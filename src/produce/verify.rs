//! Whether a letter that came back is the one that its data make, and who has signed it.
//!
//! A letter is proved by its bytes, or not at all: it has to begin with the very bytes that its data give when it is
//! made again here, or with bytes that this application is known to have made. What follows has to be signatures and
//! what belongs to them, each of which covers that same letter (`pdf::additions`). Anything else is reported, and
//! does not count unless somebody asks for it.

use time::OffsetDateTime;

use crate::diagnostic::{Diagnostic, Problems};
use crate::model::{Application, Contribution};
use crate::pdf::{self, Check, Coverage, Facts, FieldState, Kind, Laid, Roots};
use crate::template::Template;
use crate::typeset::{Engine, Run};

use super::again::{Again, label};
use super::edition::{PROGRAM, edition};
use super::recorded::Recorded;
use super::returned::{Embedded, embedded};
use super::{Loaded, differing, told};

/// The rows that an annex expects, about which no letter says anything.
const ANNEX_ONLY: &str = "/expected";

/// How many things are told that were added to a letter.
const MOST_TOLD: usize = 20;

/// What is found out about a letter that came back.
#[derive(Debug, Clone)]
pub struct Verified {
    /// Whether the letter is what it says it is.
    pub verdict: Verdict,
    /// How that is known, if it is.
    pub proof: Option<Proof>,
    /// The signature fields, signed or not, and the time stamps over the whole file.
    pub fields: Vec<FieldState>,
    /// The data that the letter carries, if they can be read.
    pub data: Option<(Loaded<Application>, Loaded<Contribution>)>,
    /// The signatures that were put elsewhere than in the letter's own fields.
    pub laid: Vec<Laid>,
    /// Where its application differs from the one it is compared with, if the letter would say something else with
    /// that one.
    pub other_application: Vec<String>,
}

/// How it is known that the beginning of a file is a letter as it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// This edition makes the same bytes from its data.
    MadeAgain,
    /// The application has a record of having made these bytes.
    Recorded,
}

/// Whether a letter is what it says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It begins with the very bytes that were made, and nothing follows but signatures that each cover them.
    Intact,
    /// It differs from what its data make, in these points.
    Changed(Vec<String>),
    /// It begins with the very bytes that were made, but something other than signatures follows: this.
    Added(Vec<String>),
    /// Another edition made it; these are the points in which it differs from what this edition makes.
    OtherVersion {
        /// The edition that made it.
        version: String,
        /// The differences; empty if there are none that matter.
        differences: Vec<String>,
    },
    /// It was made with a template of this name that is not at hand, so that it cannot be made again.
    UnknownTemplate(String),
    /// Its data need fonts that are not at hand, so that it cannot be made again; this is what the fonts lack.
    UnknownFonts(String),
    /// It is a PDF, but not a letter that `loi` made.
    NotOurs,
}

/// The state of a signature field, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// Nobody has signed there.
    Unsigned,
    /// Signed, and the signature is right.
    Sound,
    /// Signed, but the signature is of a kind that cannot be checked here.
    Unchecked,
    /// Signed, but the signature is wrong, or covers something else.
    Unsound,
}

impl Seal {
    /// The state of a field.
    pub fn of(field: &FieldState) -> Self {
        let Some(signature) = &field.signature else { return Self::Unsigned };
        let checks = [signature.content, signature.seal];
        let is_about_it = matches!(signature.coverage, Coverage::WholeFile | Coverage::WholeRevision);
        match (is_about_it, checks) {
            (true, [Check::Sound, Check::Sound]) => Self::Sound,
            (true, _) if !checks.contains(&Check::Broken) => Self::Unchecked,
            _ => Self::Unsound,
        }
    }
}

impl Verified {
    /// Whether the letter has signature fields and each of them is signed and right. Time stamps from services do not
    /// count as signatures.
    pub fn is_signed(&self) -> bool {
        let mut fields = self.signature_fields().peekable();
        fields.peek().is_some() && fields.all(|field| Seal::of(field) == Seal::Sound)
    }

    /// When the last signature or time stamp was made, according to itself.
    pub fn newest(&self) -> Option<OffsetDateTime> {
        self.fields.iter().filter_map(|field| field.signature.as_ref()?.time).max()
    }

    /// The fields that are signed, or are to be signed, by people.
    pub fn signature_fields(&self) -> impl Iterator<Item = &FieldState> {
        let is_time_stamp =
            |field: &&FieldState| field.signature.as_ref().is_some_and(|it| it.kind == Kind::TimeStamp);
        self.fields.iter().filter(move |field| !is_time_stamp(field))
    }
}

/// Whether a PDF says that this program made it.
pub(super) fn is_ours(pdf: &[u8]) -> bool {
    pdf::facts(pdf::first_revision(pdf))
        .is_ok_and(|facts| facts.creator.is_some_and(|creator| creator.starts_with(PROGRAM)))
}

/// What a letter is compared with.
#[derive(Debug, Clone, Copy, Default)]
pub struct Against<'a> {
    /// The template for letters that name it; other letters were made with a built-in one.
    pub template: Option<&'a Template>,
    /// The application to which the letter should belong.
    pub application: Option<&'a Loaded<Application>>,
    /// The letters that the application is known to have made.
    pub recorded: Option<&'a Recorded>,
    /// The certificates that are trusted.
    pub trusted: Option<&'a Roots>,
}

/// A letter before it is judged.
struct Case<'a> {
    engine: &'a Engine,
    against: Against<'a>,
    letter: &'a [u8],
    /// The beginning of the file: the letter as it was made, if that is on record, otherwise the first revision.
    made: &'a [u8],
    is_recorded: bool,
    facts: Facts,
    carried: Embedded,
}

/// Examines a letter. `name` is what messages call it.
///
/// # Errors
/// The file is not a PDF, or one that cannot be read.
pub fn verify(engine: &Engine, name: &str, letter: &[u8], against: Against) -> Result<Verified, Diagnostic> {
    let recorded = against.recorded.and_then(|recorded| recorded.beginning(letter));
    let is_recorded = recorded.is_some();
    // Later additions may say anything; how the letter was made is what its first revision says.
    let made = recorded.unwrap_or_else(|| pdf::first_revision(letter));
    let facts = pdf::facts(made)?;
    let not_ours = || {
        let (verdict, proof, data) = (Verdict::NotOurs, None, None);
        let (laid, other_application) = (Vec::new(), Vec::new());
        Ok(Verified { verdict, proof, fields: pdf::signatures(letter)?, data, laid, other_application })
    };
    if !facts.creator.as_deref().is_some_and(|creator| creator.starts_with(PROGRAM)) {
        return not_ours();
    }
    match embedded(made) {
        Ok(carried) => Case { engine, against, letter, made, is_recorded, facts, carried }.judge(name),
        Err(problem) if problem.code == "not-a-letter" => not_ours(),
        Err(problem) => Err(problem),
    }
}

impl Case<'_> {
    fn judge(&self, name: &str) -> Result<Verified, Diagnostic> {
        let additions =
            pdf::additions(self.letter, self.made.len(), self.against.trusted.unwrap_or(&Roots::default()))?;
        let intrusions = few(&additions.intrusions);
        let (mut fields, mut laid) = (additions.fields, additions.laid);
        let version = self.facts.creator.as_deref().and_then(|creator| creator.strip_prefix(PROGRAM));
        let version = version.unwrap_or_default();
        let template = Again::template(&self.facts, self.against.template);
        let is_current = template.as_deref().is_some_and(|template| version == edition(template));
        let again = template.as_deref().map(|template| Again::with(self.engine, &self.facts, template));
        let (data, unreadable) = match self.carried.read(name) {
            Ok(data) => (Some(data), None),
            Err(problems) => {
                (None, Some(format!("the data that it carries cannot be read: {}", first(&problems))))
            }
        };
        let others = match (&again, &data, self.against.application) {
            (Some(again), Some(data), Some(other)) => others(again, &self.carried, data, other),
            _ => Vec::new(),
        };
        let added = |intrusions: Vec<String>| match intrusions.is_empty() {
            true => Verdict::Intact,
            false => Verdict::Added(intrusions),
        };
        let mut proof = None;
        let verdict = match (&again, &data) {
            (_, Some(_)) if self.is_recorded => {
                proof = Some(Proof::Recorded);
                added(intrusions)
            }
            (None, _) => Verdict::UnknownTemplate(label(&self.facts).to_owned()),
            (Some(again), Some((application, contribution))) => {
                let remade = again.pdf(application, contribution);
                match remade {
                    Ok(remade) if is_current && remade == self.made => {
                        proof = Some(Proof::MadeAgain);
                        added(intrusions)
                    }
                    Ok(remade) if is_current => {
                        (fields, laid) = (pdf::signatures(self.letter)?, Vec::new());
                        Verdict::Changed(changed(&remade, self.letter)?)
                    }
                    Ok(remade) => {
                        let differences = [told::texts(&remade, self.letter)?, intrusions].concat();
                        Verdict::OtherVersion { version: version.to_owned(), differences }
                    }
                    Err(problems) if problems.iter().all(is_about_fonts) => {
                        Verdict::UnknownFonts(first(&problems))
                    }
                    Err(problems) => {
                        let difference = format!("its data no longer make a letter: {}", first(&problems));
                        self.differs(is_current, version, difference)
                    }
                }
            }
            (Some(_), None) => self.differs(is_current, version, unreadable.unwrap_or_default()),
        };
        Ok(Verified { verdict, proof, fields, data, laid, other_application: others })
    }

    fn differs(&self, is_current: bool, version: &str, difference: String) -> Verdict {
        let differences = vec![difference];
        match is_current {
            true => Verdict::Changed(differences),
            false => Verdict::OtherVersion { version: version.to_owned(), differences },
        }
    }
}

/// Where another application differs from the letter's own, if the letter would say something else with it. Fields
/// that only annexes and information sheets use may change while letters are out.
fn others(
    again: &Again,
    carried: &Embedded,
    (own, contribution): &(Loaded<Application>, Loaded<Contribution>),
    other: &Loaded<Application>,
) -> Vec<String> {
    let mut places = differing(&own.bytes, &other.bytes);
    places.retain(|place| !place.starts_with(ANNEX_ONLY));
    if places.is_empty() {
        return places;
    }
    let words =
        |pages: Vec<Vec<Run>>| -> Vec<String> { pages.into_iter().flatten().map(|run| run.text).collect() };
    let says = again.text(own, contribution).map(words);
    let would_say = match carried.for_application(other) {
        Some(contribution) => again.text(other, &contribution).map(words),
        None => Err(Problems::new()),
    };
    if says.is_ok() && says == would_say { Vec::new() } else { places }
}

/// Some of the intrusions in words, and how many more there are.
fn few(intrusions: &[pdf::Added]) -> Vec<String> {
    let (told, more) = intrusions.split_at(intrusions.len().min(MOST_TOLD));
    let more = (!more.is_empty()).then(|| format!("and {} more", more.len()));
    told.iter().map(ToString::to_string).chain(more).collect()
}

/// How a letter of this edition differs that does not begin with the bytes that it should.
fn changed(made: &[u8], letter: &[u8]) -> Result<Vec<String>, Diagnostic> {
    let mut told = told::told(&pdf::differences(made, letter)?, made, letter);
    if told.is_empty() {
        told.push("another program has saved it again; it shows and carries the same".to_owned());
    }
    Ok(told)
}

/// Whether a problem is no error, or only that a font is missing.
fn is_about_fonts(problem: &Diagnostic) -> bool {
    !problem.is_error() || problem.code == "missing-glyph"
}

fn first(problems: &[Diagnostic]) -> String {
    problems
        .iter()
        .find(|problem| problem.is_error())
        .map(|problem| problem.message.clone())
        .unwrap_or_default()
}
