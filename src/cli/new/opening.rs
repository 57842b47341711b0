//! The text before the first question: what this is about, how long it takes, and which keys there are.

use std::path::Path;

use time::Date;

use crate::diagnostic::{Diagnostic, Problems};
use crate::interview::{Dialogue, Setting, label};
use crate::model::Text;

/// The paragraphs before a new contribution that is begun on a day.
pub fn paragraphs(setting: &Setting, today: Date) -> [String; 2] {
    let words = &setting.words;
    let about = match setting.application {
        Some(application) => {
            let text = |text: &Text| text.get_or_any(words.language()).to_owned();
            let (project, funder) = (text(&application.project.name), text(&application.funder.name));
            let about = words.with("terminal-about", &[("project", &project), ("funder", &funder)]);
            match application.letters_due {
                Some(day) => {
                    let id = if today <= day { "terminal-due" } else { "terminal-was-due" };
                    let due = words.with(id, &[("day", &words.locale.long_date(day))]);
                    format!("{about} {due}")
                }
                None => about,
            }
        }
        None => words.text("terminal-no-application"),
    };
    [about, words.text("terminal-how")]
}

/// The paragraphs before an existing file is changed: what can be done, and what is wrong with it.
pub fn of_file(path: &Path, dialogue: &Dialogue) -> Vec<String> {
    let words = &dialogue.setting().words;
    let mut said = vec![words.with("terminal-edit", &[("path", &path.display().to_string())])];
    let problems: Problems = dialogue.judge().problems.into_iter().filter(Diagnostic::is_error).collect();
    for problem in &problems {
        let at = problem.place.as_ref().map(|place| place.pointer.as_str()).unwrap_or_default();
        let (key, refusal) = dialogue.refused(problem.clone());
        let about = key.map(|key| label(key, dialogue.answers(), dialogue.setting()));
        let about = about.unwrap_or_else(|| at.to_owned());
        let told = refusal.told(words);
        said.push(
            words.with(
                "terminal-wrong",
                &[("label", &about), ("message", &told.message), ("hint", &told.hint)],
            ),
        );
    }
    said
}
