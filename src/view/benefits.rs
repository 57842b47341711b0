//! What a partner gains.

use crate::ledger::Statement;
use crate::model::Application;

use super::texts::Texts;

/// The benefits that the partner's own commitment is large enough for.
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
