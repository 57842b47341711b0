//! `loi status`: how far each partner's letter has come, as a table or as data.

use serde_json::json;

use crate::diagnostic::{Diagnostic, Problems};
use crate::export::inert;
use crate::report::{columns, visible};
use crate::returned::{Accepted, list};
use crate::status::{self, Contact, HoursDiffer, Order, Row};
use crate::template::DocumentKind;

use super::args::{Format, Shared, Status};
use super::choices::choices;
use super::outcome::Outcome;
use super::progress::Bar;
use super::report::Report;
use super::workers;

/// The most terminal columns for the names of partners; longer names continue below.
const COLUMN: usize = 48;

/// The columns of the table as CSV.
const CSV: [&str; 10] = [
    "partner",
    "contribution",
    "letter",
    "stage",
    "signatures",
    "details",
    "differing",
    "days_overdue",
    "contact",
    "email",
];

/// Looks at every contribution and every letter, and prints the table.
///
/// # Errors
/// The application or a folder cannot be read.
pub fn run(command: &Status, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    let choices = choices(shared, &[DocumentKind::Letter])?;
    let crew = workers::crew(&command.workers, shared, None)?;
    let status = status::gather(&Order {
        folder: &command.folder,
        application: shared.application.as_deref(),
        letters: command.letters.as_deref(),
        accepted: &Accepted::new(&command.accept.accept),
        choices: &choices,
        crew: &crew,
        progress: &Bar::new(report),
    })?;
    match shared.format {
        Format::Json => report.data(&json!({ "rows": status.rows })),
        Format::Csv => {
            let text = csv(&status.rows).map_err(|error| {
                let message = format!("the table cannot be written as CSV: {error}");
                Diagnostic::error("internal", message)
            })?;
            text.lines().for_each(|line| report.result(line));
        }
        Format::Human | Format::Github | Format::Jsonl => {
            table(&status.rows).iter().for_each(|line| report.result(line))
        }
    }
    Ok(Outcome::from_diagnostics(status.diagnostics))
}

/// A line for each row, with further details below it.
fn table(rows: &[Row]) -> Vec<String> {
    let names: Vec<Vec<String>> = rows.iter().map(|row| folded(&visible(&row.partner), COLUMN)).collect();
    let name_width = names.iter().flatten().map(|line| columns(line)).max().unwrap_or(0);
    let stage_width = rows.iter().map(|row| columns(row.stage.as_str())).max().unwrap_or(0);
    let mut lines = Vec::new();
    for (row, name) in rows.iter().zip(names) {
        let mut name = name.iter();
        let first = padded(name.next().map_or("", String::as_str), name_width);
        let stage = padded(row.stage.as_str(), stage_width);
        let line = format!("{first}  {stage}  {}", row.letter.as_deref().unwrap_or_default());
        lines.push(line.trim_end().to_owned());
        lines.extend(name.cloned());
        lines.extend(below(row).into_iter().map(|line| format!("  {line}")));
    }
    lines
}

/// The details of a row.
fn below(row: &Row) -> Vec<String> {
    let mut lines = row.details.clone();
    lines.extend(row.signatures.iter().map(|signature| format!("signed by {signature}")));
    if !row.differing.is_empty() {
        lines.push(format!("differs from its contribution at {}", list(&row.differing)));
    }
    let hours = |hours: &Option<String>| hours.clone().unwrap_or_else(|| "none".to_owned());
    lines.extend(row.hours.iter().map(|HoursDiffer { year, letter, contribution }| {
        format!(
            "hours of {year}: {} in the letter, {} in the contribution",
            hours(letter),
            hours(contribution)
        )
    }));
    if let Some(days) = row.days_overdue {
        let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        let whom = row.contact.as_ref().map(|Contact { name, email }| format!(": ask {name}, {email}"));
        lines.push(format!("{days} overdue{}", whom.unwrap_or_default()));
    }
    lines
}

/// The table as comma-separated values.
fn csv(rows: &[Row]) -> Result<String, Box<dyn std::error::Error>> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(CSV)?;
    for row in rows {
        let stage = serde_json::to_value(row.stage)?;
        let (name, email) =
            row.contact.as_ref().map_or(("", ""), |contact| (contact.name.as_str(), contact.email.as_str()));
        let fields = [
            row.partner.clone(),
            row.contribution.clone().unwrap_or_default(),
            row.letter.clone().unwrap_or_default(),
            stage.as_str().unwrap_or_default().to_owned(),
            row.signatures.join("; "),
            row.details.join("; "),
            row.differing.join(" "),
            row.days_overdue.map(|days| days.to_string()).unwrap_or_default(),
            name.to_owned(),
            email.to_owned(),
        ];
        writer.write_record(fields.map(|field| inert(&field).into_owned()))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

/// A text padded with blanks to a number of terminal columns.
fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// The lines of a text, none wider than a number of terminal columns. Words that are wider are broken.
fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut push = |piece: &str, joint: &str| match lines.last_mut() {
        Some(line) if line.is_empty() => line.push_str(piece),
        Some(line) if columns(line) + columns(joint) + columns(piece) <= width => {
            line.push_str(joint);
            line.push_str(piece);
        }
        _ => lines.push(piece.to_owned()),
    };
    for word in text.split_whitespace() {
        if columns(word) <= width {
            push(word, " ");
            continue;
        }
        let mut piece = String::new();
        for character in word.chars() {
            if columns(&piece) + columns(character.encode_utf8(&mut [0; 4])) > width {
                push(&std::mem::take(&mut piece), " ");
            }
            piece.push(character);
        }
        push(&piece, " ");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn no_line_is_wider_than_it_may_be() {
        assert_eq!(folded("Sundby College", 48), ["Sundby College"]);
        assert_eq!(folded("Sundby College of Arts", 14), ["Sundby College", "of Arts"]);
        assert_eq!(folded("東京大学情報", 8), ["東京大学", "情報"]);
        assert_eq!(folded("a Donaudampfschifffahrt b", 10), ["a", "Donaudampf", "schifffahr", "t b"]);
        assert_eq!(folded("", 10), [""]);
    }
}
