//! Everything that has been answered, to be looked through before it is written.

use crate::ledger::{Statement, to_decimal_rounded};
use crate::model::Interval;

use super::answers::Answers;
use super::key::Key;
use super::question::label;
use super::setting::Setting;

/// A line for each answer, and the sum of what is pledged.
pub fn lines(answers: &Answers, setting: &Setting) -> Vec<String> {
    let (path, _) = answers.path();
    let said = |key: &Key| {
        let text = answers.get(*key).filter(|_| !key.leads_on())?;
        Some((label(*key), text.replace('\n', "; ")))
    };
    let said: Vec<(String, String)> = path.iter().filter_map(said).collect();
    let width = said.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    let rows = said.into_iter().map(|(label, text)| format!("  {label:width$}  {text}"));
    let mut lines: Vec<String> = std::iter::once(String::new()).chain(rows).collect();
    lines.extend(in_all(answers, setting));
    lines.push(String::new());
    lines
}

/// The sum of all contributions as the letter will state it.
fn in_all(answers: &Answers, setting: &Setting) -> Option<String> {
    let application = setting.application.as_ref()?;
    let contribution = setting.judge(answers).ok()?.read?.model;
    let statement = Statement::new(application, &contribution);
    let total = statement.in_kind.table.total();
    let number = |amount: &Interval| {
        let plain = |value| to_decimal_rounded(value, 2);
        setting.locale.range(&plain(amount.min()), &plain(amount.max())).text
    };
    let fte = number(statement.in_kind.shares.constant.as_ref().unwrap_or(&statement.in_kind.shares.average));
    Some(format!(
        "  In all: {} hours, {} person-months, on average {fte} FTE.",
        number(&total.hours),
        number(&total.person_months)
    ))
}
