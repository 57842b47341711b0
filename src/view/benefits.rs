//! What a partner may look forward to.

use crate::ledger::Statement;
use crate::model::Application;

use super::texts::Texts;

/// The benefits that come with the size of a partner's own commitment.
pub(super) fn reached(application: &Application, statement: &Statement, texts: &Texts) -> Vec<String> {
    application
        .benefits
        .iter()
        .enumerate()
        .filter(|(_, benefit)| {
            benefit.from_person_months_per_year.as_ref().is_none_or(|threshold| statement.reaches(threshold))
        })
        .map(|(index, benefit)| texts.shared(&benefit.text, &format!("/benefits/{index}/text")))
        .collect()
}
