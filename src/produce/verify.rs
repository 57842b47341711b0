//! Whether a letter that came back is the one that its data make, and who has signed it.
//!
//! A letter carries everything that it was made from, so it is made again and held against what came back. Whether the
//! issuer of a signer's certificate deserves trust is not judged.

use crate::diagnostic::Diagnostic;
use crate::model::{Application, Contribution, Language};
use crate::pdf::{self, Coverage, Difference, Facts, FieldState};
use crate::template::{Document, Template};
use crate::typeset::Engine;

use super::letter::Signature;
use super::returned::{Embedded, embedded};
use super::{Inputs, LetterRequest, Loaded, letter};

/// How the program calls itself in the metadata of what it makes.
const PROGRAM: &str = "loi ";

/// How much of a text is shown around its first difference, in characters.
const EXCERPT: usize = 24;

/// What is to be said about a letter that came back.
#[derive(Debug, Clone)]
pub struct Verified {
    /// Whether it is what it says it is.
    pub verdict: Verdict,
    /// Its signature fields, signed or not.
    pub fields: Vec<FieldState>,
    /// The data that it carries, where they can be read.
    pub data: Option<(Loaded<Application>, Loaded<Contribution>)>,
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

/// Looks at a letter. `name` is what messages call it; `template` stands in for the one that the letter names.
///
/// # Errors
/// The file is no PDF, or one that cannot be read.
pub fn verify(
    engine: &Engine,
    name: &str,
    letter: &[u8],
    template: Option<&Template>,
) -> Result<Verified, Diagnostic> {
    let fields = pdf::signatures(letter)?;
    // What was added later may say anything; how the letter was made is what its first revision says.
    let facts = pdf::facts(pdf::first_revision(letter))?;
    let verified = |verdict, data| Ok(Verified { verdict, fields: fields.clone(), data });
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
    let is_current = version == env!("CARGO_PKG_VERSION");
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
    let built_in;
    let template = match template {
        Some(template) => template,
        None => {
            let label = facts.keywords.as_deref().unwrap_or_default();
            match Template::builtin(label) {
                Ok(template) if template.document() == Document::Letter => {
                    built_in = template;
                    &built_in
                }
                _ => return verified(Verdict::UnknownTemplate(label.to_owned()), Some(data)),
            }
        }
    };
    let differences = match again(engine, &facts, &data, template) {
        Err(problems) => vec![format!("its data no longer make a letter: {}", first(&problems))],
        Ok(made) if is_current => current(&made, letter, &fields)?,
        Ok(made) => texts(&made, letter)?,
    };
    verified(judged(differences), Some(data))
}

/// Makes a letter again from what it carries.
fn again(
    engine: &Engine,
    facts: &Facts,
    (application, contribution): &(Loaded<Application>, Loaded<Contribution>),
    template: &Template,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let lost =
        |what: &str| vec![Diagnostic::error("not-a-letter", format!("the letter does not tell its {what}"))];
    let language = facts.language.as_deref().and_then(|tag| Language::from_code(tag.split('-').next()?));
    let request = LetterRequest {
        inputs: Inputs { application, contribution },
        template,
        language: language.ok_or_else(|| lost("language"))?,
        date: facts.date.ok_or_else(|| lost("date"))?,
        signature: if facts.has_fields { Signature::Field } else { Signature::Line },
    };
    letter(engine, &request).map(|made| made.pdf)
}

/// What differs in a letter of this version.
fn current(made: &[u8], letter: &[u8], fields: &[FieldState]) -> Result<Vec<String>, Diagnostic> {
    let rest = letter.strip_prefix(made);
    if rest.is_some_and(<[u8]>::is_empty) {
        return Ok(Vec::new());
    }
    let mut told = told(&pdf::differences(made, letter)?, made, letter);
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

/// The differences in words; where it is the text of a page that differs, with that text.
fn told(differences: &[Difference], made: &[u8], letter: &[u8]) -> Vec<String> {
    // Text is a help for those who look; where it cannot be read, the difference stands all the same.
    let (made, received) = (pdf::texts(made).unwrap_or_default(), pdf::texts(letter).unwrap_or_default());
    let tell = |difference: &Difference| match difference {
        Difference::Page(page) => made
            .get(page - 1)
            .zip(received.get(page - 1))
            .and_then(|(made, received)| text(*page, made, received))
            .unwrap_or_else(|| difference.to_string()),
        _ => difference.to_string(),
    };
    differences.iter().map(tell).collect()
}

/// What differs in the words of a letter of another version, whose bytes are never the same.
fn texts(made: &[u8], letter: &[u8]) -> Result<Vec<String>, Diagnostic> {
    let (made, received) = (pdf::texts(made)?, pdf::texts(letter)?);
    // Pages may break elsewhere in another version.
    Ok(text(1, &made.concat(), &received.concat())
        .map(|_| {
            let pages = made.iter().zip(&received).zip(1..);
            pages
                .filter_map(|((made, received), page)| text(page, made, received))
                .next()
                .unwrap_or_else(|| format!("it has {} pages, not {}", received.len(), made.len()))
        })
        .into_iter()
        .collect())
}

/// The first difference of two texts, spaces and the breaks of lines aside.
fn text(page: usize, made: &str, received: &str) -> Option<String> {
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<Vec<char>>();
    let (plain_made, plain_received) = (plain(made), plain(received));
    if plain_made == plain_received {
        return None;
    }
    let same = plain_made.iter().zip(&plain_received).take_while(|(made, received)| made == received).count();
    let excerpt = |text: &str| {
        // Some characters before the difference, so that one finds the place.
        let mut seen = 0;
        let start = same.saturating_sub(EXCERPT / 2);
        let shown = text.chars().filter(|c| {
            let at = seen;
            seen += usize::from(!c.is_whitespace());
            (start..start + EXCERPT).contains(&at)
        });
        shown.collect::<String>().trim().to_owned()
    };
    Some(format!("page {page} says `{}`, its data say `{}`", excerpt(received), excerpt(made)))
}

fn first(problems: &[Diagnostic]) -> String {
    problems
        .iter()
        .find(|problem| problem.is_error())
        .map(|problem| problem.message.clone())
        .unwrap_or_default()
}
