//! `loi status`: how far each partner's letter has come.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::ledger::{Statement, to_decimal_rounded};
use crate::model::{Application, Contribution, Interval};
use crate::produce::{self, Against, Loaded, Seal, Verdict, Verified};
use crate::template::Document as Kind;
use crate::typeset::Engine;

use super::args::{Format, Shared, Status};
use super::batch::plan::{LETTERS, letter_of};
use super::outcome::Outcome;
use super::report::Report;
use super::templates::Chosen;
use super::{collect, crew, fonts, inputs, letters, verify};

/// A letter as it was sent out.
const DRAFTED: &str = "drafted";

/// The digits that hours are told with.
const DIGITS: usize = 2;

/// How wide the column of partners gets at most; longer names push their own line to the right.
const COLUMN: usize = 48;

/// What is known about one partner.
#[derive(Debug, Default)]
struct Row {
    /// Its contribution file.
    contribution: Option<PathBuf>,
    /// Its letters, each with how it stands.
    letters: Vec<Letter>,
}

/// How one letter stands.
#[derive(Debug)]
struct Letter {
    path: PathBuf,
    state: &'static str,
    /// What is worth knowing beside the state.
    details: Vec<String>,
    /// Where the data differ from the contribution file.
    differing: Vec<String>,
    /// The years whose hours differ, each with those of the letter and of the file.
    hours: Vec<(i32, String, String)>,
}

/// Looks at every contribution and every letter, and prints the table.
///
/// # Errors
/// The application or a contribution cannot be read.
pub fn run(command: &Status, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let engine = Engine::new(fonts::load(&shared.font_path)?);
    let chosen = Chosen::new(&shared.template, &[Kind::Letter])?;
    let path = shared.application.clone().unwrap_or_else(|| command.folder.join(inputs::APPLICATION));
    let (application, mut problems) = inputs::application(&path);
    let Some(application) = application else { return Err(problems) };
    let model = &application.read.model;
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    let mut known = BTreeMap::new();
    let found = collect::inputs(&[command.folder.join(collect::CONTRIBUTIONS)])?;
    problems.extend(found.strangers);
    for file in found.contributions {
        let (contribution, more) = inputs::contribution(&file, Some(model));
        problems.extend(more);
        let Some(contribution) = contribution else { continue };
        let partner = letters::partner_of(&contribution.read.model);
        rows.entry(partner.clone()).or_default().contribution = Some(file);
        known.insert(partner, contribution);
    }
    let drafts = command.folder.join(LETTERS);
    let mut paths = found.letters;
    let elsewhere = command.letters.as_ref().filter(|folder| !collect::is_same(folder, &drafts));
    let elsewhere = elsewhere.map(|folder| collect::letters_of(folder)).transpose()?;
    for found in elsewhere.into_iter().chain([collect::letters_in(&drafts)]) {
        paths.extend(found.files);
        problems.extend(found.strangers);
    }
    let against =
        Against { template: chosen.get(Kind::Letter), application: Some(&application), ..Against::default() };
    let looked = crew::each(&paths, None, |path| verify::look(&engine, path, against));
    for (path, looked) in paths.into_iter().zip(looked) {
        match looked {
            Ok(verified) => {
                let partner = partner(&verified).unwrap_or_else(|| path.display().to_string());
                let letter =
                    letter(path, &verified, model, known.get(&partner), &rows, &partner, &command.folder);
                rows.entry(partner).or_default().letters.push(letter);
            }
            Err(problem) => problems.push(problem),
        }
    }
    // What was sent out is of no interest once something has come back.
    for row in rows.values_mut().filter(|row| row.letters.iter().any(|letter| letter.state != DRAFTED)) {
        row.letters.retain(|letter| letter.state != DRAFTED);
    }
    match shared.format {
        Format::Json => {
            let partners: Vec<Value> = rows.iter().map(|(partner, row)| data(partner, row)).collect();
            report.result(&format!("{:#}", json!({ "partners": partners })));
        }
        Format::Human => table(&rows).iter().for_each(|line| report.result(line)),
    }
    Ok(Outcome::from_diagnostics(problems))
}

fn partner(verified: &Verified) -> Option<String> {
    verified.data.as_ref().map(|(_, contribution)| letters::partner_of(&contribution.read.model))
}

fn letter(
    path: PathBuf,
    verified: &Verified,
    application: &Application,
    contribution: Option<&Loaded<Contribution>>,
    rows: &BTreeMap<String, Row>,
    partner: &str,
    folder: &Path,
) -> Letter {
    let file = rows.get(partner).and_then(|row| row.contribution.as_deref());
    // A letter that was sent out stays when its contribution goes.
    let is_in_place = match file {
        Some(file) => letter_of(file).is_some_and(|letter| folder.join(letter) == path),
        None => path.parent() == Some(&folder.join(LETTERS)),
    };
    let mut details = Vec::new();
    let state = match &verified.verdict {
        Verdict::Changed(differences) => {
            details.clone_from(differences);
            "changed"
        }
        Verdict::Added(what) => {
            details.clone_from(what);
            "something was added"
        }
        Verdict::UnknownTemplate(template) => {
            details.push(format!("made with the template `{template}`, which is not at hand"));
            "cannot be checked"
        }
        Verdict::NotOurs => "cannot be checked",
        Verdict::OtherVersion { differences, .. } if !differences.is_empty() => {
            details.clone_from(differences);
            "changed"
        }
        Verdict::Intact | Verdict::OtherVersion { .. } => signed(verified, is_in_place),
    };
    let signatures = verified.signature_fields().filter_map(|field| field.signature.as_ref());
    details.extend(signatures.map(|signature| format!("signed by {}", verify::who_and_when(signature))));
    details.extend(
        verify::laid(&path.display().to_string(), verified).into_iter().map(|problem| problem.message),
    );
    if !verified.other_application.is_empty() {
        let places = letters::list(&verified.other_application);
        details.push(format!("made for another application: {places} differs"));
    }
    let mut letter = Letter { path, state, details, differing: Vec::new(), hours: Vec::new() };
    if let (Some((_, own)), Some(contribution)) = (&verified.data, contribution) {
        letter.differing = produce::differing(&own.bytes, &contribution.bytes);
        letter.hours = hours(application, &own.read.model, &contribution.read.model);
    }
    letter
}

/// How far the signing has come.
fn signed(verified: &Verified, is_in_place: bool) -> &'static str {
    let seals: BTreeSet<_> = verified.signature_fields().map(|field| Seal::of(field) as u8).collect();
    if seals.contains(&(Seal::Unsound as u8)) {
        "broken signature"
    } else if seals.contains(&(Seal::Unchecked as u8)) {
        "signature cannot be checked"
    } else if verified.is_signed() {
        "signed"
    } else if seals.contains(&(Seal::Sound as u8)) {
        "partly signed"
    } else if is_in_place {
        DRAFTED
    } else {
        "sent back unsigned"
    }
}

/// The years whose hours differ between a letter and a contribution file.
fn hours(
    application: &Application,
    letter: &Contribution,
    file: &Contribution,
) -> Vec<(i32, String, String)> {
    let of = |contribution: &Contribution| -> BTreeMap<i32, String> {
        let statement = Statement::new(application, contribution);
        let totals = statement.whole.table.year_totals();
        totals.iter().map(|(year, cell)| (*year, interval(&cell.hours))).collect()
    };
    let (letter, file) = (of(letter), of(file));
    let years: BTreeSet<i32> = letter.keys().chain(file.keys()).copied().collect();
    let told = |hours: Option<&String>| hours.cloned().unwrap_or_else(|| "none".to_owned());
    years
        .into_iter()
        .filter(|year| letter.get(year) != file.get(year))
        .map(|year| (year, told(letter.get(&year)), told(file.get(&year))))
        .collect()
}

fn interval(hours: &Interval) -> String {
    let (min, max) = (to_decimal_rounded(hours.min(), DIGITS), to_decimal_rounded(hours.max(), DIGITS));
    if min == max { min } else { format!("{min}–{max}") }
}

/// A line for each partner and each of its letters, with what is worth knowing below it.
fn table(rows: &BTreeMap<String, Row>) -> Vec<String> {
    let width = rows.keys().map(|partner| partner.chars().count()).max().unwrap_or(0).min(COLUMN);
    let mut lines = Vec::new();
    for (partner, row) in rows {
        let padding = " ".repeat(width.saturating_sub(partner.chars().count()));
        if row.letters.is_empty() {
            lines.push(format!("{partner}{padding}  no letter"));
        }
        for letter in &row.letters {
            lines.push(format!("{partner}{padding}  {}  {}", letter.state, letter.path.display()));
            lines.extend(letter.details.iter().map(|detail| format!("  {detail}")));
            if row.contribution.is_none() {
                lines.push("  there is no contribution of this partner".to_owned());
            }
            if !letter.differing.is_empty() {
                lines
                    .push(format!("  differs from its contribution at {}", letters::list(&letter.differing)));
            }
            lines.extend(letter.hours.iter().map(|(year, letter, file)| {
                format!("  hours of {year}: {letter} in the letter, {file} in the contribution")
            }));
        }
    }
    lines
}

fn data(partner: &str, row: &Row) -> Value {
    let letter = |letter: &Letter| {
        let hours = letter
            .hours
            .iter()
            .map(|(year, letter, file)| json!({ "year": year, "letter": letter, "contribution": file }));
        json!({
            "file": letter.path.display().to_string(),
            "state": letter.state,
            "details": letter.details,
            "differing": letter.differing,
            "hours": hours.collect::<Vec<_>>(),
        })
    };
    json!({
        "partner": partner,
        "contribution": row.contribution.as_ref().map(|path| path.display().to_string()),
        "letters": row.letters.iter().map(letter).collect::<Vec<_>>(),
    })
}
