//! Everything that a letter says.

use std::collections::BTreeMap;

use serde::Serialize;
use time::Date;

use crate::diagnostic::Diagnostic;
use crate::ledger::{NormOwner, Statement};
use crate::model::{Application, Contribution, Language};

use super::commitment::Commitment;
use super::document::{DocumentInfo, PeriodView};
use super::effort_table::EffortTable;
use super::notes::Notes;
use super::other::{Other, others};
use super::parties::{ContactView, Coordinator, Funder, Organization, Project, Signatory, signatories};
use super::points::Points;
use super::texts::{Texts, paragraphs};
use super::{InputFile, Locale, Number, Untranslated, benefits, figures};

/// What a letter's wording and layout read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Letter {
    /// What the PDF says about itself.
    pub document: DocumentInfo,
    /// Date, place, reference and statement.
    pub letter: LetterHead,
    /// The organisation that writes.
    pub organization: Organization,
    /// The logo, if there is one.
    pub logo: Option<Image>,
    /// The banner that replaces the letterhead, if there is one.
    pub letterhead: Option<Image>,
    /// The lines of the address field.
    pub addressee: Vec<String>,
    /// The line above the address field.
    pub return_address: Vec<String>,
    /// The project that it is about.
    pub project: Project,
    /// The funder that it is addressed to.
    pub funder: Funder,
    /// Who collects the letters.
    pub coordinator: Coordinator,
    /// The period of the application.
    pub period: PeriodView,
    /// What the partner pays for, if anything.
    pub in_kind: Option<Commitment>,
    /// What the funder is to pay for, if anything.
    pub funded: Option<Commitment>,
    /// What is given besides working time.
    pub other: Vec<Other>,
    /// The texts of the notes, in the order of their letters.
    pub conditions: Vec<String>,
    /// The topics of specialised workshops as a list within a sentence.
    pub topics: Option<String>,
    /// What the hours are and what they are not, paragraph by paragraph.
    pub effort_statement: Vec<String>,
    /// What every partner takes on besides its hours.
    pub commitments: Option<Points>,
    /// How the collaboration works.
    pub principles: Option<Points>,
    /// What the partner gains by the commitment.
    pub benefits: Option<Points>,
    /// Why the partner takes part, paragraph by paragraph.
    pub rationale: Vec<String>,
    /// The numbers that the wording may cite, by name.
    pub figures: BTreeMap<String, Number>,
    /// The person to ask.
    pub contact: ContactView,
    /// Who signs.
    pub signatories: Vec<Signatory>,
    /// The appendix.
    pub table: EffortTable,
    /// The norms and rounding steps behind the numbers.
    pub basis: BasisView,
}

/// The head of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterHead {
    /// The date in words.
    pub date: String,
    /// The place.
    pub place: Option<String>,
    /// The sender's reference.
    pub reference: Option<String>,
    /// Paragraphs in the partner's own words.
    pub statement: Vec<String>,
}

/// An image that the layout may place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Image {
    /// Where Typst finds it.
    pub path: String,
    /// Where Typst finds the file that the image was made from, to be attached.
    pub attachment: String,
    /// A description for readers who cannot see the image.
    pub alt: String,
    /// The media type of that file.
    pub mime: &'static str,
    /// Width over height.
    pub aspect: f64,
}

/// An image as it is handed to the layout.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedImage {
    /// Where Typst finds it.
    pub path: String,
    /// Where Typst finds the file that the image was made from.
    pub attachment: String,
    /// The media type of that file.
    pub mime: &'static str,
    /// Width over height.
    pub aspect: f64,
}

/// The images of a letter, as far as it has any.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LetterImages {
    /// The logo.
    pub logo: Option<PlacedImage>,
    /// The banner.
    pub letterhead: Option<PlacedImage>,
}

/// The norms and rounding steps behind the numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BasisView {
    /// Hours of one FTE in one year.
    pub hours_per_year: Number,
    /// The source of the figure.
    pub source: Option<String>,
    /// Whether it is the organisation's own norm.
    pub own: bool,
    /// Working days of a full-time week.
    pub days_per_week: Number,
    /// The rounding step of hours.
    pub hours_step: Number,
    /// The rounding step of person-months.
    pub person_months_step: Number,
}

/// Why a letter cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterError {
    /// Texts that the letter prints and that are missing in its language.
    Untranslated(Vec<Untranslated>),
    /// Something that no input can cause.
    Internal(Diagnostic),
}

/// What the letter of a contribution says, made with the template of this name.
///
/// # Errors
/// Every text that the letter prints and that is missing in `language`, all at once.
pub fn letter(
    application: &Application,
    contribution: &Contribution,
    template: &str,
    language: Language,
    date: Date,
    images: LetterImages,
) -> Result<Letter, LetterError> {
    let locale = Locale::new(language).map_err(LetterError::Internal)?;
    let texts = Texts::new(language);
    let statement = Statement::new(application, contribution);
    let organization = Organization::new(contribution, &texts);
    let funder = Funder::new(application, &texts);
    let mut notes = Notes::default();
    let table = EffortTable::new(contribution, &statement, &texts, &locale, &mut notes);
    let image = |image: Option<PlacedImage>| {
        image.map(|PlacedImage { path, attachment, mime, aspect }| Image {
            path,
            attachment,
            mime,
            aspect,
            alt: organization.name.clone(),
        })
    };
    let optional_own = |text: &Option<_>, pointer: &str| text.as_ref().map(|text| texts.own(text, pointer));
    let settings = &contribution.letter;
    let view = Letter {
        document: DocumentInfo::new(&organization.name, template, &locale, date),
        letter: LetterHead {
            date: locale.long_date(date),
            place: optional_own(&settings.place, "/letter/place"),
            reference: optional_own(&settings.reference, "/letter/reference"),
            statement: texts
                .all_own(&settings.statement, "/letter/statement")
                .iter()
                .flat_map(|text| paragraphs(text))
                .collect(),
        },
        logo: image(images.logo),
        letterhead: image(images.letterhead),
        addressee: funder.address(application, &texts),
        return_address: organization.return_address(),
        project: Project::new(application, &texts),
        coordinator: Coordinator::of(application, Some(contribution), &texts),
        period: PeriodView::new(&application.period, &locale),
        in_kind: Commitment::new(contribution, &statement.in_kind, &texts, &locale),
        funded: Commitment::new(contribution, &statement.funder, &texts, &locale),
        other: others(&contribution.other, contribution.other.iter(), &texts, &locale),
        conditions: notes.into_texts(),
        topics: topics(contribution, &texts, &locale),
        effort_statement: texts.shared_paragraphs(application.effort_statement.as_ref(), "/effort_statement"),
        commitments: Points::clauses(texts.all_shared(&application.commitments, "/commitments")),
        principles: Points::sentences(texts.all_shared(&application.principles, "/principles")),
        benefits: Points::clauses(benefits::reached(application, &statement, &texts)),
        rationale: texts.own_paragraphs(contribution.rationale.as_ref(), "/rationale"),
        figures: figures::figures(application, &texts, &locale),
        contact: ContactView::new(&contribution.contact),
        signatories: signatories(contribution, &texts),
        table,
        basis: basis(&statement, &texts, &locale),
        organization,
        funder,
    };
    let missing = texts.into_missing();
    if missing.is_empty() { Ok(view) } else { Err(LetterError::Untranslated(missing)) }
}

fn topics(contribution: &Contribution, texts: &Texts, locale: &Locale) -> Option<String> {
    let topics = texts.all_own(&contribution.workshop_topics, "/workshop_topics");
    (!topics.is_empty()).then(|| locale.list(&topics))
}

fn basis(statement: &Statement, texts: &Texts, locale: &Locale) -> BasisView {
    let basis = &statement.basis;
    let source = |text| match basis.norm_owner {
        NormOwner::Application => texts.pick(text, InputFile::Application, "/working_time/source"),
        NormOwner::Organization => {
            texts.pick(text, InputFile::Contribution, "/organization/working_time/source")
        }
    };
    BasisView {
        hours_per_year: locale.exact(basis.hours_per_year()),
        source: basis.norm.source.as_ref().map(source),
        own: basis.norm_owner == NormOwner::Organization,
        days_per_week: locale.exact(&basis.days_per_week),
        hours_step: locale.exact(&basis.rounding.hours),
        person_months_step: locale.exact(&basis.rounding.person_months),
    }
}
