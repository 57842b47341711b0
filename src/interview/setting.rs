//! What a conversation takes from its surroundings: the application that it is about, and the norms that follow.

use crate::input::{Folder, Json, write};
use crate::ledger::to_decimal_rounded;
use crate::model::{Application, Exact, Language, Text};
use crate::words::Words;

/// The hours of a full-time year where no application says how many they are.
pub const ASSUMED_HOURS: u32 = 1720;
/// The working days of a full-time week, likewise.
pub const ASSUMED_DAYS: u32 = 5;

/// The surroundings.
pub struct Setting<'a> {
    /// The application, where one was found.
    pub application: Option<&'a Application>,
    /// The folder of the contribution, which its pictures are in or below; none where there are no pictures to look at.
    pub folder: Option<&'a dyn Folder>,
    /// The languages that the letter's template has wording in.
    pub languages: Vec<Language>,
    /// The names of the templates that a contribution can ask for.
    pub templates: Vec<String>,
    /// The words of the conversation, whatever language the letter is in.
    pub words: Words,
}

impl Setting<'_> {
    /// The hours of a full-time year, unless an organisation has its own.
    pub fn hours_per_year(&self) -> Exact {
        let norm = self.application.map(|application| &application.working_time);
        norm.map_or_else(|| Exact::from_integer(ASSUMED_HOURS.into()), |norm| norm.hours_per_year.clone())
    }

    /// The same as it is offered.
    pub fn shown_hours_per_year(&self) -> String {
        to_decimal_rounded(&self.hours_per_year(), 2)
    }

    /// The topics that the application offers, as they are shown.
    pub fn topics(&self) -> Vec<String> {
        self.offered().map(|topic| self.shown(topic).to_owned()).collect()
    }

    /// What is written for the topic that is shown like this: all the languages that the application has it in.
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
