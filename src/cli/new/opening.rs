//! What is said before the first question: what this is about, how long it takes, and which keys there are.

use crate::model::{Language, Text};

use super::setting::Setting;

/// The paragraphs.
pub fn paragraphs(setting: &Setting) -> [String; 2] {
    let about = match &setting.application {
        Some(application) => {
            let text = |text: &Text| text.get_or_any(Language::En).to_owned();
            let due = application.letters_due.map(|day| format!(" Letters are due on {day}."));
            format!(
                "These questions make your organisation's letter of intent for {}, a project that {} is asked to fund.{}",
                text(&application.project.name),
                text(&application.funder.name),
                due.unwrap_or_default()
            )
        }
        None => "These questions make your organisation's letter of intent. No application.json is here or above, so \
                 nothing is known of the project yet; name it with --application, or go on without."
            .to_owned(),
    };
    let how = "It takes about five minutes, and no answer is final. Enter takes what is in brackets or leaves a question \
               out, ? explains it, < goes back to the one before. Ctrl-C stops; your answers are kept."
        .to_owned();
    [about, how]
}
