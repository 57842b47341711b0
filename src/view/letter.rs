//! Everything that a letter says.

use std::collections::BTreeMap;

use serde::Serialize;
use time::Date;

use crate::diagnostic::Diagnostic;
use crate::ledger::{Money, NormOwner, Statement, shown_digits};
use crate::model::{Application, Contribution, Figure, Interval, Language, OtherContribution, Period};

use super::commitment::Commitment;
use super::effort_table::EffortTable;
use super::notes::Notes;
use super::parties::{ContactView, Coordinator, Funder, Organization, Project, Signatory, signatories};
use super::texts::Texts;
use super::{InputFile, Locale, Number, Untranslated, benefits};

/// What a letter's wording and layout read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Letter {
    /// What the PDF says about itself.
    pub document: DocumentInfo,
    /// Date, place, reference and statement.
    pub letter: LetterHead,
    /// Who writes.
    pub organization: Organization,
    /// The logo, where there is one.
    pub logo: Option<Image>,
    /// The banner that replaces the letterhead, where there is one.
    pub letterhead: Option<Image>,
    /// The lines of the address field.
    pub addressee: Vec<String>,
    /// The line above them.
    pub return_address: Vec<String>,
    /// What it is about.
    pub project: Project,
    /// Who is asked.
    pub funder: Funder,
    /// Who gathers the letters.
    pub coordinator: Coordinator,
    /// From when to when.
    pub period: PeriodView,
    /// What the partner pays for; nothing where there is none.
    pub in_kind: Option<Commitment>,
    /// What the funder is to pay for; nothing where there is none.
    pub funded: Option<Commitment>,
    /// What is given beside working time.
    pub other: Vec<Other>,
    /// The texts of the notes, in the order of their letters.
    pub conditions: Vec<String>,
    /// The specialised workshops as the list of a sentence.
    pub topics: Option<String>,
    /// How the collaboration works.
    pub principles: Vec<String>,
    /// What the commitment brings.
    pub benefits: Vec<String>,
    /// Why the partner takes part.
    pub rationale: Option<String>,
    /// The numbers that wording may cite.
    pub figures: BTreeMap<String, String>,
    /// Whom to ask.
    pub contact: ContactView,
    /// Who signs.
    pub signatories: Vec<Signatory>,
    /// The appendix.
    pub table: EffortTable,
    /// What the numbers rest on.
    pub basis: BasisView,
}

/// Metadata.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DocumentInfo {
    /// Who wrote it.
    pub author: String,
    /// The template that it is made with.
    pub template: String,
    /// ISO 639-1.
    pub language: &'static str,
    /// ISO 3166-1 alpha-2, for the language's regional habits.
    pub region: &'static str,
    /// The date as numbers.
    pub date: DateNumbers,
}

/// A date that Typst can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DateNumbers {
    year: i32,
    month: u8,
    day: u8,
}

impl DocumentInfo {
    pub(super) fn new(author: &str, template: &str, locale: &Locale, date: Date) -> Self {
        Self {
            author: author.to_owned(),
            template: template.to_owned(),
            language: locale.language().code(),
            region: locale.region(),
            date: DateNumbers { year: date.year(), month: date.month().into(), day: date.day() },
        }
    }
}

impl PeriodView {
    pub(super) fn new(period: &Period, locale: &Locale) -> Self {
        Self { start: locale.long_date(period.start()), end: locale.long_date(period.end()) }
    }
}

/// What stands at the head of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterHead {
    /// The date in words, after the place where there is one.
    pub date: String,
    /// The place.
    pub place: Option<String>,
    /// The sender's reference.
    pub reference: Option<String>,
    /// Paragraphs of the partner's own.
    pub statement: Vec<String>,
}

/// An image that the layout may place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Image {
    /// Where Typst finds it.
    pub path: String,
    /// Where the file is that it was made from, to be attached.
    pub attachment: String,
    /// What it shows, for those who cannot see it.
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
    /// Where Typst finds the file that it was made from.
    pub attachment: String,
    /// The media type of that file.
    pub mime: &'static str,
    /// Width over height.
    pub aspect: f64,
}

/// The images of a letter, as far as there are any.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LetterImages {
    /// The logo.
    pub logo: Option<PlacedImage>,
    /// The banner.
    pub letterhead: Option<PlacedImage>,
}

/// A period in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PeriodView {
    /// The first day.
    pub start: String,
    /// The last day.
    pub end: String,
}

/// A contribution other than working time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Other {
    /// What it is.
    pub description: String,
    /// ISO 4217.
    pub currency: String,
    /// In all.
    pub total: Number,
    /// Whether it is spread over years.
    pub several_years: bool,
    /// Each year and its amount.
    pub by_year: String,
}

/// What the numbers rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BasisView {
    /// Hours of one FTE in one year.
    pub hours_per_year: Number,
    /// Where that comes from.
    pub source: Option<String>,
    /// Whether it is the organisation's own norm.
    pub own: bool,
    /// Working days of a full-time week.
    pub days_per_week: Number,
    /// The step of a cell in hours.
    pub hours_step: Number,
    /// The step of a cell in person-months.
    pub person_months_step: Number,
}

/// Why there is no view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterError {
    /// Texts that the letter prints and that are not there in its language.
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
            statement: texts.all_own(&settings.statement, "/letter/statement"),
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
        principles: texts.all_shared(&application.principles, "/principles"),
        benefits: benefits::reached(application, &statement, &texts),
        rationale: optional_own(&contribution.rationale, "/rationale"),
        figures: figures(application, &texts, &locale),
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

/// What is given beside working time. `list` is all that stands in the same list, so that amounts of one currency look
/// alike there.
pub(super) fn others<'a>(
    contributions: &[OtherContribution],
    list: impl Iterator<Item = &'a OtherContribution> + Clone,
    texts: &Texts,
    locale: &Locale,
) -> Vec<Other> {
    let view = |(index, other): (usize, &OtherContribution)| {
        let currency = &other.currency;
        let alike = list.clone().filter(|it| it.currency == *currency).flat_map(|it| it.years.values());
        let digits = shown_digits(alike, currency);
        let years: Vec<(i32, Interval)> =
            other.years.iter().map(|(year, amount)| (*year, Money::new(amount, currency).amount)).collect();
        Other {
            description: texts.own(&other.description, &format!("/other_contributions/{index}/description")),
            currency: currency.clone(),
            total: locale.money(&years.iter().map(|(_, amount)| amount).sum(), digits),
            several_years: years.len() > 1,
            by_year: years
                .iter()
                .map(|(year, amount)| format!("{year}: {}", locale.money(amount, digits).text))
                .collect::<Vec<_>>()
                .join("; "),
        }
    };
    contributions.iter().enumerate().map(view).collect()
}

/// The figures, formatted; `since` is a year and never grouped.
fn figures(application: &Application, texts: &Texts, locale: &Locale) -> BTreeMap<String, String> {
    let format = |(name, figure): (&String, &Figure)| {
        let text = match figure {
            Figure::Number(number) if name == "since" => number.to_string(),
            Figure::Number(number) => locale.exact(number).text,
            Figure::Text(text) => texts.shared(text, &format!("/figures/{name}")),
        };
        (name.clone(), text)
    };
    application.figures.iter().map(format).collect()
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
