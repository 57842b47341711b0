//! Whether a letter that came back is the one that its data make, and who has signed it.
//!
//! A letter carries everything that it was made from, so it is made again and held against what came back. Whether the
//! issuer of a signer's certificate deserves trust is not judged.

use crate::diagnostic::Diagnostic;
use crate::model::{Application, Contribution};
use crate::pdf::{self, Coverage, FieldState, Widget};
use crate::template::Template;
use crate::typeset::{Engine, Run};

use super::again::{Again, label};
use super::edition::edition;
use super::returned::{Embedded, embedded};
use super::edition::PROGRAM;
use super::{Loaded, differing, told};

/// The rows that an annex expects, of which no letter says anything.
const ANNEX_ONLY: &str = "/expected";

/// What is to be said about a letter that came back.
#[derive(Debug, Clone)]
pub struct Verified {
    /// Whether it is what it says it is.
    pub verdict: Verdict,
    /// Its signature fields, signed or not.
    pub fields: Vec<FieldState>,
    /// The data that it carries, where they can be read.
    pub data: Option<(Loaded<Application>, Loaded<Contribution>)>,
    /// The text that signatures lie over which were put elsewhere than in its own fields.
    pub covered: Vec<Covered>,
    /// Where its application differs from the one it is held against, if the letter would say something else with that.
    pub other_application: Vec<String>,
}

/// Printed text with a signature over it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// The page, counted from one.
    pub page: usize,
    /// The text, as it was made.
    pub text: String,
}

/// Whether a letter is what it says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It begins with the very bytes that this version makes, and nothing but signatures follows.
    Intact,
    /// It differs from what its data make, in this.
    Changed(Vec<String>),
    /// Another version made it; what it says and carries differs from what this version makes in this.
    OtherVersion {
        /// That version.
        version: String,
        /// The differences, none if there are none that matter.
        differences: Vec<String>,
    },
    /// It was made with a template that is not at hand, so that it cannot be made again.
    UnknownTemplate(String),
    /// It is a PDF, and not a letter that `loi` made.
    NotOurs,
}

/// How a signature field stands, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// Nobody has signed there.
    Unsigned,
    /// Signed, and right.
    Sound,
    /// Signed, and the signature is wrong, is about something else, or cannot be checked.
    Unsound,
}

impl Seal {
    /// The word for a field.
    pub fn of(field: &FieldState) -> Self {
        match &field.signature {
            None => Self::Unsigned,
            Some(signature) if signature.is_sound() && signature.coverage != Coverage::Part => Self::Sound,
            Some(_) => Self::Unsound,
        }
    }
}

impl Verified {
    /// Whether it has signature fields and each of them is signed and right.
    pub fn is_signed(&self) -> bool {
        !self.fields.is_empty() && self.fields.iter().all(|field| Seal::of(field) == Seal::Sound)
    }
}

/// Whether a PDF says that this program made it.
pub fn is_ours(pdf: &[u8]) -> bool {
    pdf::facts(pdf::first_revision(pdf))
        .is_ok_and(|facts| facts.creator.is_some_and(|creator| creator.starts_with(PROGRAM)))
}

/// What a letter is held against.
#[derive(Debug, Clone, Copy, Default)]
pub struct Against<'a> {
    /// The template that letters of its name were made with; others were made with a built-in one.
    pub template: Option<&'a Template>,
    /// The application that it should be about.
    pub application: Option<&'a Loaded<Application>>,
}

/// Looks at a letter. `name` is what messages call it.
///
/// # Errors
/// The file is no PDF, or one that cannot be read.
pub fn verify(engine: &Engine, name: &str, letter: &[u8], against: Against) -> Result<Verified, Diagnostic> {
    let fields = pdf::signatures(letter)?;
    // What was added later may say anything; how the letter was made is what its first revision says.
    let facts = pdf::facts(pdf::first_revision(letter))?;
    let verified = |verdict, data| {
        let (fields, covered, other_application) = (fields.clone(), Vec::new(), Vec::new());
        Ok(Verified { verdict, fields, data, covered, other_application })
    };
    let Some(version) = facts.creator.as_deref().and_then(|creator| creator.strip_prefix(PROGRAM)) else {
        return verified(Verdict::NotOurs, None);
    };
    let carried: Embedded = match embedded(letter) {
        Ok(carried) => carried,
        Err(problem) if problem.code == "not-a-letter" => return verified(Verdict::NotOurs, None),
        Err(problem) if problem.code == "ambiguous-attachment" => {
            return verified(Verdict::Changed(vec![problem.message]), None);
        }
        Err(problem) => return Err(problem),
    };
    let template = Again::template(&facts, against.template);
    let is_current = template.as_deref().is_some_and(|template| version == edition(template));
    let judged = |differences: Vec<String>| match (is_current, differences.is_empty()) {
        (true, true) => Verdict::Intact,
        (true, false) => Verdict::Changed(differences),
        (false, _) => Verdict::OtherVersion { version: version.to_owned(), differences },
    };
    let data = match carried.read(name) {
        Ok(data) => data,
        Err(problems) => {
            let difference = format!("the data that it carries cannot be read: {}", first(&problems));
            return verified(judged(vec![difference]), None);
        }
    };
    let looked = template.as_deref().map(|template| {
        let again = &Again::with(engine, &facts, template);
        let made = match again.pdf(&data.0, &data.1) {
            Ok(made) => made,
            Err(problems) => {
                let difference = format!("its data no longer make a letter: {}", first(&problems));
                return Ok((vec![difference], Vec::new(), Vec::new()));
            }
        };
        let differences =
            if is_current { current(&made, letter, &fields)? } else { told::texts(&made, letter)? };
        let covered = covered(again, &made, letter, &data)?;
        let others = against.application.map(|other| others(again, &carried, &data, other));
        Ok::<_, Diagnostic>((differences, covered, others.unwrap_or_default()))
    });
    match looked.transpose()? {
        None => verified(Verdict::UnknownTemplate(label(&facts).to_owned()), Some(data)),
        Some((differences, covered, other_application)) => {
            let verdict = judged(differences);
            Ok(Verified { verdict, fields, data: Some(data), covered, other_application })
        }
    }
}

/// The text under what was put onto the pages since the letter was made.
fn covered(
    again: &Again,
    made: &[u8],
    letter: &[u8],
    (application, contribution): &(Loaded<Application>, Loaded<Contribution>),
) -> Result<Vec<Covered>, Diagnostic> {
    let (own, all) = (pdf::widgets(made)?, pdf::widgets(letter)?);
    let added: Vec<&Widget> = all.iter().filter(|widget| !own.contains(widget)).collect();
    if added.is_empty() {
        return Ok(Vec::new());
    }
    // It has just been made, so it can be set.
    let pages = again.text(application, contribution).unwrap_or_default();
    let covered = added.into_iter().filter_map(|Widget { page, area }| {
        let lies_over = |run: &&Run| {
            run.left < area.right && area.left < run.right && run.bottom < area.top && area.bottom < run.top
        };
        let words: Vec<&str> =
            pages.get(*page)?.iter().filter(lies_over).map(|run| run.text.trim()).collect();
        (!words.is_empty()).then(|| Covered { page: page + 1, text: told::shortened(&words.join(" ")) })
    });
    Ok(covered.collect())
}

/// Where another application differs from the letter's own, if the letter would say something else with it. What only
/// annexes and information sheets use may change while letters are out.
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
        None => Err(Vec::new()),
    };
    if says.is_ok() && says == would_say { Vec::new() } else { places }
}

/// What differs in a letter of this version.
fn current(made: &[u8], letter: &[u8], fields: &[FieldState]) -> Result<Vec<String>, Diagnostic> {
    let rest = letter.strip_prefix(made);
    if rest.is_some_and(<[u8]>::is_empty) {
        return Ok(Vec::new());
    }
    let mut told = told::told(&pdf::differences(made, letter)?, made, letter);
    if !told.is_empty() {
        return Ok(told);
    }
    match rest {
        None => told.push("another program has saved it again; it shows and carries the same".to_owned()),
        Some(rest) => {
            let is_signed = fields.iter().any(|field| field.signature.is_some());
            if !is_signed || !rest.trim_ascii_end().ends_with(b"%%EOF") {
                told.push("something was added at its end that is no signature".to_owned());
            }
        }
    }
    Ok(told)
}

fn first(problems: &[Diagnostic]) -> String {
    problems
        .iter()
        .find(|problem| problem.is_error())
        .map(|problem| problem.message.clone())
        .unwrap_or_default()
}
