//! The summary of a check as Markdown, which GitHub shows beside a pull request.

use crate::diagnostic::Diagnostic;
use crate::model::Language;
use crate::template::escape_markdown as escape;
use crate::view::Locale;

use super::{Change, Difference, Given, Standing};

/// The most rows of a table, and the most changes listed: GitHub shows no summary of more than a megabyte.
const MOST: usize = 2_000;

/// A section about an application. `before` is what to compare it with, under the name that the user gave; its standing
/// is `None` if there was no application then. Numbers are written as in English.
///
/// # Errors
/// `internal` if there is no locale data for English.
pub fn markdown(after: &Standing, before: Option<(&str, Option<&Standing>)>) -> Result<String, Diagnostic> {
    let locale = Locale::new(Language::En)?;
    let mut lines = vec![format!("## {}", escape(after.application.project.name.get_or_any(Language::En)))];
    lines.push(String::new());
    table(after, &locale, &mut lines);
    if !after.missing.is_empty() {
        let files: Vec<String> = after.missing.iter().take(MOST).map(|file| escape(file)).collect();
        lines.push(String::new());
        lines.push(format!("*Not counted,* since they have errors: {}.", files.join(", ")));
    }
    if let Some((name, before)) = before {
        lines.push(String::new());
        lines.push(format!("### Changes against {}", escape(name)));
        lines.push(String::new());
        match before {
            Some(before) => changes(before, after, &locale, &mut lines),
            None => lines.push("There was no application before.".to_owned()),
        }
    }
    lines.push(String::new());
    Ok(lines.join("\n"))
}

/// A row for each partner, a row for each expected contribution, and the totals.
fn table(standing: &Standing, locale: &Locale, lines: &mut Vec<String>) {
    let (in_kind, funder) = (standing.in_kind(), standing.funder());
    let has_funder = !funder.total.is_zero();
    let row = |name: &str, own: Option<&Given>, paid: Option<&Given>, mark: &str| {
        let cell = |text: String| if text.is_empty() { text } else { format!("{mark}{text}{mark}") };
        let mut cells = vec![cell(name.to_owned())];
        for given in [Some(own), has_funder.then_some(paid)].into_iter().flatten() {
            let total = given.map(|given| &given.total);
            cells.push(cell(total.map(|total| locale.amount(&total.hours).text).unwrap_or_default()));
            cells.push(cell(total.map(|total| locale.amount(&total.person_months).text).unwrap_or_default()));
        }
        format!("| {} |", cells.join(" | "))
    };
    let mut head = vec!["Partner", "In kind: hours", "person-months"];
    if has_funder {
        head.extend(["Paid by the funder: hours", "person-months"]);
    }
    lines.push(format!("| {} |", head.join(" | ")));
    lines.push(format!("|:--|{}", "--:|".repeat(head.len() - 1)));
    for share in standing.shares.iter().take(MOST) {
        let given = |given: &Given| (!given.years.is_empty()).then(|| given.clone());
        let (own, paid) = (given(&share.in_kind), given(&share.funder));
        lines.push(row(&escape(&share.name), own.as_ref(), paid.as_ref(), ""));
    }
    if let Some(rest) = standing.shares.len().checked_sub(MOST).filter(|rest| *rest > 0) {
        lines.push(row(&format!("and {rest} more"), None, None, "*"));
    }
    for expected in standing.expected.iter().take(MOST) {
        let label = format!("{}, expected", escape(&expected.label));
        lines.push(row(&label, Some(&expected.given), None, "*"));
    }
    let count = standing.shares.len();
    let total = format!("{count} {} in all", if count == 1 { "partner" } else { "partners" });
    lines.push(row(&total, Some(&in_kind), Some(&funder), "**"));
}

fn changes(before: &Standing, after: &Standing, locale: &Locale, lines: &mut Vec<String>) {
    let difference = Difference::between(before, after);
    if difference.application {
        lines.push("- The application itself says something else than before".to_owned());
    }
    for change in difference.changes.iter().take(MOST) {
        let name = escape(&change.share().name);
        lines.push(match change {
            Change::Added(share) => {
                format!("- Added: {name}, {}", told(&share.in_kind, &share.funder, locale))
            }
            Change::Removed(share) => {
                format!("- Removed: {name}, {}", told(&share.in_kind, &share.funder, locale))
            }
            Change::Hours(old, new) => {
                let own = turned("in kind", &old.in_kind, &new.in_kind, locale);
                let paid = turned("paid by the funder", &old.funder, &new.funder, locale);
                let both: Vec<String> = [own, paid].into_iter().flatten().collect();
                format!("- {name}: {}", both.join("; "))
            }
            Change::Text(_) => format!("- {name}: says something else, and gives as much as before"),
        });
    }
    if let Some(rest) = difference.changes.len().checked_sub(MOST).filter(|rest| *rest > 0) {
        lines.push(format!("- and {rest} more"));
    }
    if !difference.application && difference.changes.is_empty() {
        lines.push("Nothing.".to_owned());
        return;
    }
    let totals = [
        turned("in kind", &before.in_kind(), &after.in_kind(), locale),
        turned("paid by the funder", &before.funder(), &after.funder(), locale),
    ];
    let totals: Vec<String> = totals.into_iter().flatten().collect();
    lines.push(String::new());
    lines.push(match totals.is_empty() {
        true => "The sums are as they were.".to_owned(),
        false => format!("In all, {}.", totals.join("; ")),
    });
}

/// What a partner gives, in words.
fn told(in_kind: &Given, funder: &Given, locale: &Locale) -> String {
    let hours = |given: &Given| locale.amount(&given.total.hours).text;
    let own = (!in_kind.years.is_empty()).then(|| format!("{} hours in kind", hours(in_kind)));
    let paid = (!funder.years.is_empty()).then(|| format!("{} hours paid by the funder", hours(funder)));
    let both: Vec<String> = [own, paid].into_iter().flatten().collect();
    if both.is_empty() { "no working time".to_owned() } else { both.join(", ") }
}

/// The change of an amount, if it has changed.
fn turned(what: &str, old: &Given, new: &Given, locale: &Locale) -> Option<String> {
    let hours = |given: &Given| locale.amount(&given.total.hours).text;
    if old == new {
        return None;
    }
    let (was, is) = (hours(old), hours(new));
    Some(match was == is {
        true => format!("{what} {is} hours as before, spread over the years in another way"),
        false => format!("{what} {was} → {is} hours"),
    })
}
