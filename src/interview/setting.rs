//! The setting of a conversation: the application that it is about, and what follows from that.

use crate::input::{Folder, Json, write};
use crate::ledger::to_decimal_rounded;
use crate::model::{Application, Exact, Language, Text};
use crate::words::Words;

/// The hours of a full-time year if there is no application to state them.
pub const ASSUMED_HOURS: u32 = 1720;
/// The working days of a full-time week if there is no application.
pub const ASSUMED_DAYS: u32 = 5;

/// The setting of a conversation.
pub struct Setting<'a> {
    /// The application, if one was found.
    pub application: Option<&'a Application>,
    /// The folder that holds the contribution's pictures; none if pictures are not to be looked at.
    pub folder: Option<&'a dyn Folder>,
    /// The languages that the letter's template has wording in.
    pub languages: Vec<Language>,
    /// The names of the templates that a contribution can ask for.
    pub templates: Vec<String>,
    /// The words of the conversation, which may be in another language than the letter.
    pub words: Words,
}

impl Setting<'_> {
    /// The hours of a full-time year, unless an organisation has its own.
    pub fn hours_per_year(&self) -> Exact {
        let norm = self.application.map(|application| &application.working_time);
        norm.map_or_else(|| Exact::from_integer(ASSUMED_HOURS.into()), |norm| norm.hours_per_year.clone())
    }

    /// The hours of a full-time year, as they are suggested.
    pub fn shown_hours_per_year(&self) -> String {
        to_decimal_rounded(&self.hours_per_year(), 2)
    }

    /// The topics that the application offers, as they are shown.
    pub fn topics(&self) -> Vec<String> {
        self.offered().map(|topic| self.shown(topic).to_owned()).collect()
    }

    /// The topic that is shown like this, in all the languages in which the application has it.
    pub fn topic(&self, shown: &str) -> Option<Json> {
        self.offered().find(|topic| self.shown(topic) == shown).map(write::text)
    }

    fn offered(&self) -> impl Iterator<Item = &Text> {
        self.application.into_iter().flat_map(|application| &application.workshop_topics)
    }

    fn shown<'t>(&self, text: &'t Text) -> &'t str {
        text.get_or_any(self.words.language())
    }
}
