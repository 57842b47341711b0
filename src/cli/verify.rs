//! `loi verify`: is each letter what it says it is, and who has signed it.

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::diagnostic::Diagnostic;
use crate::produce::{
    Against, Check, Coverage, Covered, FieldSignature, FieldState, Seal, Verdict, Verified,
};
use crate::returned::{problems, who_and_when};
use crate::template::DocumentKind;

use super::args::{Format, Shared, Verify};
use super::choices::choices;
use super::outcome::Outcome;
use super::report::Report;
use super::workers;

/// Said once where there is any signature.
const TRUST: &str = "whether the issuers of the certificates deserve trust is not judged";

/// Looks at every letter and tells about each.
///
/// # Errors
/// Only what keeps all of them from being looked at.
pub fn run(command: &Verify, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let choices = choices(shared, &[DocumentKind::Letter])?;
    let crew = workers::crew(&command.workers, shared, None)?;
    let template = choices.template.named(DocumentKind::Letter);
    let against = Against { template, application: None };
    let mut diagnostics = Vec::new();
    let mut entries = Vec::new();
    let mut has_signatures = false;
    let looked = crew.each(&command.letters, |worker, path| worker.verify(path, against));
    for (path, verified) in command.letters.iter().zip(looked) {
        let name = path.display().to_string();
        match &verified {
            Ok(verified) => {
                has_signatures |= verified.fields.iter().any(|field| field.signature.is_some());
                diagnostics.extend(problems(&name, verified));
                if shared.format != Format::Json {
                    human(&name, verified).iter().for_each(|line| report.result(line));
                }
            }
            Err(problems) => {
                if shared.format != Format::Json {
                    report.result(&format!("{name}: cannot be read"));
                }
                diagnostics.extend(problems.iter().cloned());
            }
        }
        entries.push(data(&name, &verified));
    }
    match shared.format {
        Format::Json => {
            let all = json!({ "letters": entries, "issuers_judged": false });
            report.data(&all);
        }
        Format::Human | Format::Github | Format::Csv if has_signatures => report.result(TRUST),
        Format::Human | Format::Github | Format::Csv => {}
    }
    Ok(Outcome::from_diagnostics(diagnostics))
}

/// A line for the letter, one for each difference, one for each field.
fn human(name: &str, verified: &Verified) -> Vec<String> {
    let (word, differences) = verdict(&verified.verdict);
    let mut lines = vec![format!("{name}: {word}")];
    lines.extend(differences.iter().map(|difference| format!("  {difference}")));
    if verified.verdict != Verdict::NotOurs {
        lines.extend(verified.fields.iter().map(|field| format!("  {}: {}", field.name, state(field))));
        if verified.fields.is_empty() {
            lines.push("  no signature field".to_owned());
        }
        lines.extend(
            verified
                .covered
                .iter()
                .map(|Covered { page, text }| format!("  page {page}: a signature lies over `{text}`")),
        );
    }
    lines
}

fn verdict(verdict: &Verdict) -> (String, &[String]) {
    match verdict {
        Verdict::Intact => ("intact".to_owned(), &[]),
        Verdict::Changed(differences) => ("changed".to_owned(), differences),
        Verdict::OtherVersion { version, differences } if differences.is_empty() => {
            (format!("made by another version, {version}; its text is what its data say"), &[])
        }
        Verdict::OtherVersion { version, differences } => {
            (format!("made by another version, {version}"), differences)
        }
        Verdict::UnknownTemplate(label) => {
            (format!("made with the template `{label}`, which is not at hand"), &[])
        }
        Verdict::NotOurs => ("not a letter of loi".to_owned(), &[]),
    }
}

fn state(field: &FieldState) -> String {
    let Some(signature) = &field.signature else { return "not signed".to_owned() };
    let coverage = match signature.coverage {
        Coverage::WholeFile => "covers the whole file",
        Coverage::WholeRevision => "covers the file as it was then",
        Coverage::Part => "covers a part of the file only",
    };
    format!("signed by {}, {coverage}, {}", who_and_when(signature), sound(signature))
}

fn sound(signature: &FieldSignature) -> String {
    match (signature.content, signature.seal) {
        (Check::Sound, Check::Sound) => "sound".to_owned(),
        (Check::Broken, _) => "broken: what was signed has changed".to_owned(),
        (_, Check::Broken) => "broken: the certificate's key did not make it".to_owned(),
        (Check::Unknown(why), _) | (_, Check::Unknown(why)) => format!("cannot be checked: {why}"),
    }
}

/// A letter as data.
fn data(name: &str, verified: &Result<Verified, Vec<Diagnostic>>) -> Value {
    let verified = match verified {
        Ok(verified) => verified,
        Err(problems) => {
            let differences: Vec<&String> = problems.iter().map(|problem| &problem.message).collect();
            return json!({ "file": name, "verdict": "unreadable", "differences": differences, "fields": [] });
        }
    };
    let (word, differences, version): (_, &[String], _) = match &verified.verdict {
        Verdict::Intact => ("intact", &[], None),
        Verdict::Changed(differences) => ("changed", differences, None),
        Verdict::OtherVersion { version, differences } => ("other-version", differences, Some(version)),
        Verdict::UnknownTemplate(_) => ("unknown-template", &[], None),
        Verdict::NotOurs => ("not-ours", &[], None),
    };
    json!({
        "file": name,
        "verdict": word,
        "version": version,
        "differences": differences,
        "signed": verified.is_signed(),
        "fields": verified.fields.iter().map(field_data).collect::<Vec<_>>(),
        "covered": verified
            .covered
            .iter()
            .map(|Covered { page, text }| json!({ "page": page, "text": text }))
            .collect::<Vec<_>>(),
    })
}

fn field_data(field: &FieldState) -> Value {
    let Some(signature) = &field.signature else {
        return json!({ "name": field.name, "signed": false });
    };
    json!({
        "name": field.name,
        "signed": true,
        "signer": signature.signer,
        "organization": signature.organization,
        "time": signature.time.and_then(rfc3339),
        "coverage": match signature.coverage {
            Coverage::WholeFile => "whole-file",
            Coverage::WholeRevision => "whole-revision",
            Coverage::Part => "part",
        },
        "content": check(signature.content),
        "seal": check(signature.seal),
        "sound": Seal::of(field) == Seal::Sound,
    })
}

fn rfc3339(time: OffsetDateTime) -> Option<String> {
    time.format(&Rfc3339).ok()
}

fn check(check: Check) -> String {
    match check {
        Check::Sound => "sound".to_owned(),
        Check::Broken => "broken".to_owned(),
        Check::Unknown(why) => format!("unknown: {why}"),
    }
}
