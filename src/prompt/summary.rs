//! Everything that was answered, to be looked over before it is written.

use crate::interview::{Dialogue, label, said};

/// A line for each answer, and the total of what is pledged.
pub fn lines(dialogue: &Dialogue) -> Vec<String> {
    let (setting, answers) = (dialogue.setting(), dialogue.answers());
    let answered = answers.keys().into_iter().filter(|key| !key.step.is_gate());
    let rows: Vec<(String, String)> = answered
        .filter_map(|key| {
            let said = said(key, answers.get(key)?, setting).replace('\n', " ¶ ");
            Some((label(key, answers, setting), said))
        })
        .collect();
    let width = rows.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    let rows = rows.into_iter().map(|(label, said)| format!("  {label:width$}  {said}"));
    let mut lines: Vec<String> = std::iter::once(String::new()).chain(rows).collect();
    lines.extend(in_all(dialogue).map(|line| format!("  {line}")));
    lines.push(String::new());
    lines
}

/// The in-kind total, as the letter will state it.
fn in_all(dialogue: &Dialogue) -> Option<String> {
    let words = &dialogue.setting().words;
    let sum = dialogue.totals()?.in_kind;
    let about = [
        ("hours", words.counted("unit-hours", &sum.total.hours, 2)),
        ("months", words.counted("unit-person-months", &sum.total.person_months, 2)),
        ("fte", words.share(&sum.fte)),
    ];
    Some(words.with("totals", &about.each_ref().map(|(name, text)| (*name, text.as_str()))))
}
