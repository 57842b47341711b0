//! What is said before the first question: what this is about, how long it takes, and which keys there are.

use crate::interview::Setting;
use crate::model::Text;

/// The paragraphs.
pub fn paragraphs(setting: &Setting) -> [String; 2] {
    let words = &setting.words;
    let about = match setting.application {
        Some(application) => {
            let text = |text: &Text| text.get_or_any(words.language()).to_owned();
            let (project, funder) = (text(&application.project.name), text(&application.funder.name));
            let about = words.with("terminal-about", &[("project", &project), ("funder", &funder)]);
            match application.letters_due {
                Some(day) => {
                    let due = words.with("terminal-due", &[("day", &words.locale.long_date(day))]);
                    format!("{about} {due}")
                }
                None => about,
            }
        }
        None => words.text("terminal-no-application"),
    };
    [about, words.text("terminal-how")]
}
