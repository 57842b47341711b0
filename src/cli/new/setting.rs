//! What a conversation takes from its surroundings: the application that it is about, and the norms that follow.

use std::path::{Path, PathBuf};

use time::{Date, Month};

use crate::diagnostic::Diagnostic;
use crate::disk::DiskFolder;
use crate::input::{self, Read};
use crate::ledger::{Basis, NormOwner, to_decimal_rounded};
use crate::model::{Application, Contribution, Effort, Exact, HoursNorm, Language, Period, Rounding, Text};
use crate::view::Locale;

use super::answers::Answers;
use super::document;

/// The hours of a full-time year where no application says how many they are.
pub const ASSUMED_HOURS: u32 = 1720;
/// The working days of a full-time week, likewise.
pub const ASSUMED_DAYS: u32 = 5;

/// The surroundings.
pub struct Setting {
    /// The application, where one was found.
    pub application: Option<Application>,
    /// What `$schema` says, where there is a schema to name.
    pub schema: Option<String>,
    /// The folder of the contribution, which its pictures are in or below.
    pub folder: PathBuf,
    /// The languages that the letter's template has wording in.
    pub languages: Vec<Language>,
    /// How numbers are written. The conversation is in English, whatever language the letter is in.
    pub locale: Locale,
}

impl Setting {
    /// The surroundings of a conversation.
    ///
    /// # Errors
    /// As [`Locale::new`].
    pub fn new(
        application: Option<Application>,
        schema: Option<String>,
        folder: PathBuf,
        languages: Vec<Language>,
    ) -> Result<Self, Diagnostic> {
        Ok(Self { application, schema, folder, languages, locale: Locale::new(Language::En)? })
    }

    /// The hours of a full-time year, unless an organisation has its own.
    pub fn hours_per_year(&self) -> Exact {
        let norm = self.application.as_ref().map(|application| &application.working_time);
        norm.map_or_else(|| Exact::from_integer(ASSUMED_HOURS.into()), |norm| norm.hours_per_year.clone())
    }

    /// The same as it is offered.
    pub fn shown_hours_per_year(&self) -> String {
        to_decimal_rounded(&self.hours_per_year(), 2)
    }

    /// The path of a picture from the contribution's folder. Those who type think of the folder that they are in; both
    /// are tried.
    pub fn picture(&self, typed: &str) -> String {
        // A terminal that a file is dropped on puts quotation marks around it.
        let typed = typed.trim_matches(['\'', '"']);
        if self.folder.join(typed).exists() && Path::new(typed).is_relative() {
            return typed.to_owned();
        }
        let inside = || {
            let (folder, file) = (self.folder.canonicalize().ok()?, Path::new(typed).canonicalize().ok()?);
            let parts = file.strip_prefix(folder).ok()?.iter().map(|part| part.to_str());
            parts.collect::<Option<Vec<_>>>().map(|parts| parts.join("/"))
        };
        inside().unwrap_or_else(|| typed.to_owned())
    }

    /// The topics that the application offers, as they are shown.
    pub fn topics(&self) -> Vec<String> {
        let topics = self.application.iter().flat_map(|application| &application.workshop_topics);
        topics.map(|topic| topic.get_or_any(Language::En).to_owned()).collect()
    }

    /// The topic that is shown like this, in all the languages that the application has it in.
    pub fn topic(&self, shown: &str) -> Text {
        let mut topics = self.application.iter().flat_map(|application| &application.workshop_topics);
        let known = topics.find(|topic| topic.get_or_any(Language::En) == shown);
        known.cloned().unwrap_or_else(|| Text::Same(shown.to_owned()))
    }

    /// What an effort is converted by, `own` being the organisation's hours where it has some. Without an application,
    /// the years are whole and the norms are assumed.
    pub fn basis(&self, effort: &Effort, own: Option<Exact>) -> Option<Basis> {
        let mut basis = match &self.application {
            Some(application) => Basis::new(application, None),
            None => self.assumed(effort)?,
        };
        if let Some(hours_per_year) = own {
            basis.norm = HoursNorm { hours_per_year, source: None };
            basis.norm_owner = NormOwner::Organization;
        }
        Some(basis)
    }

    fn assumed(&self, effort: &Effort) -> Option<Basis> {
        let years = match effort {
            Effort::PerYear(pledge) => pledge.years.keys().copied().collect(),
            Effort::Rate(_) => Vec::new(),
        };
        // Of a rate, only the amount a year is told, which is the same in every year.
        let (first, last) = (*years.first().unwrap_or(&2001), *years.last().unwrap_or(&2001));
        let start = Date::from_calendar_date(first, Month::January, 1).ok()?;
        let end = Date::from_calendar_date(last, Month::December, 31).ok()?;
        let whole = |number: u32| Exact::from_integer(number.into());
        Some(Basis {
            period: Period::new(start, end)?,
            norm: HoursNorm { hours_per_year: self.hours_per_year(), source: None },
            norm_owner: NormOwner::Application,
            days_per_week: whole(ASSUMED_DAYS),
            rounding: Rounding { hours: whole(1), person_months: whole(1) / whole(100) },
        })
    }

    /// The text that the answers make, and what the reader of contributions says about it.
    ///
    /// # Errors
    /// `internal`, which no answer can cause.
    pub fn judge(&self, answers: &Answers) -> Result<Judged, Diagnostic> {
        let text = document::json(answers, self).map_err(|error| {
            Diagnostic::error("internal", format!("the contribution cannot be written: {error}"))
        })?;
        let application = self.application.as_ref();
        let pictures = DiskFolder::new(&self.folder);
        let (read, problems) =
            input::read_contribution("contribution.json", text.as_bytes(), application, Some(&pictures));
        Ok(Judged { text, read, problems })
    }
}

/// A text that answers make, and what the reader of contributions says about it.
pub struct Judged {
    /// The text.
    pub text: String,
    /// What it says, where it has no errors.
    pub read: Option<Read<Contribution>>,
    /// What is wrong with it.
    pub problems: Vec<Diagnostic>,
}
