//! `loi verify`: is each letter what it says it is, and who has signed it.

use std::path::Path;

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

use crate::diagnostic::Diagnostic;
use crate::produce::{
    self, Against, Check, Coverage, FieldSignature, FieldState, Laid, Proof, Seal, Verdict, Verified,
};
use crate::template::Document;
use crate::typeset::Engine;

use super::args::{Format, Shared, Verify};
use super::letters::read_letter;
use super::outcome::Outcome;
use super::report::Report;
use super::templates::Chosen;
use super::{crew, fonts};

const MINUTE: &[BorrowedFormatItem<'static>] =
    format_description!("[year]-[month]-[day] [hour]:[minute] [offset_hour sign:mandatory]:[offset_minute]");

/// Said once where there is any signature.
const TRUST: &str = "whether the issuers of the certificates deserve trust is not judged";

/// Looks at every letter and tells about each.
///
/// # Errors
/// Only what keeps all of them from being looked at.
pub fn run(command: &Verify, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let engine = Engine::new(fonts::load(&shared.font_path)?);
    let chosen = Chosen::new(&shared.template, &[Document::Letter])?;
    let against = Against { template: chosen.get(Document::Letter), application: None, recorded: None, trusted: None };
    let mut diagnostics = Vec::new();
    let mut entries = Vec::new();
    let mut has_signatures = false;
    let looked = crew::each(&command.letters, None, |path| look(&engine, path, against));
    for (path, verified) in command.letters.iter().zip(looked) {
        let name = path.display().to_string();
        match &verified {
            Ok(verified) => {
                has_signatures |= verified.fields.iter().any(|field| field.signature.is_some());
                diagnostics.extend(problems(&name, verified));
                if shared.format == Format::Human {
                    human(&name, verified).iter().for_each(|line| report.result(line));
                }
            }
            Err(problem) => {
                if shared.format == Format::Human {
                    report.result(&format!("{name}: cannot be read"));
                }
                diagnostics.push(problem.clone());
            }
        }
        entries.push(data(&name, &verified));
    }
    match shared.format {
        Format::Json => {
            let all = json!({ "letters": entries, "issuers_judged": false });
            report.result(&format!("{all:#}"));
        }
        Format::Human if has_signatures => report.result(TRUST),
        Format::Human => {}
    }
    Ok(Outcome::from_diagnostics(diagnostics))
}

/// Reads a letter and looks at it.
///
/// # Errors
/// It cannot be read.
pub fn look(engine: &Engine, path: &Path, against: Against) -> Result<Verified, Diagnostic> {
    let name = path.display().to_string();
    let letter = read_letter(path)?;
    produce::verify(engine, &name, &letter, against).map_err(|problem| problem.in_file(name))
}

/// Everything that keeps a letter from being intact and signed.
fn problems(name: &str, verified: &Verified) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = changed(name, verified).into_iter().collect();
    if verified.verdict == Verdict::NotOurs {
        return problems;
    }
    let unsigned: Vec<&str> = fields(verified, Seal::Unsigned).map(|field| field.name.as_str()).collect();
    if verified.fields.is_empty() {
        problems.push(
            Diagnostic::warning(
                "letter-on-paper",
                "it has no signature field, so it can be signed on paper only",
            )
            .in_file(name)
            .hint("look at the signatures on the paper itself"),
        );
    } else if !unsigned.is_empty() {
        let message = format!("nobody has signed `{}`", unsigned.join("`, `"));
        problems.push(
            Diagnostic::error("letter-unsigned", message)
                .in_file(name)
                .hint("ask for the letter with every signature on it"),
        );
    }
    problems.extend(unsound(name, verified));
    problems.extend(laid(name, verified));
    problems
}

/// The signatures that were put elsewhere than in the fields of the letter.
pub fn laid(name: &str, verified: &Verified) -> Vec<Diagnostic> {
    let problem = |laid: &Laid| {
        let message = format!("on page {}, a signature was added in `{}`: {}", laid.page + 1, laid.field, shows(laid));
        Diagnostic::warning("signature-added", message)
            .in_file(name)
            .hint("look at the page: what the signature shows may be read as a part of the letter")
    };
    verified.laid.iter().map(problem).collect()
}

/// What a signature shows, in words.
fn shows(laid: &Laid) -> String {
    match (laid.shows.text.as_str(), laid.shows.has_picture) {
        ("", false) => "it shows nothing".to_owned(),
        ("", true) => "it shows a picture".to_owned(),
        (text, false) => format!("it shows `{text}`"),
        (text, true) => format!("it shows a picture and `{text}`"),
    }
}

/// The signatures that cannot be relied on.
pub fn unsound(name: &str, verified: &Verified) -> Vec<Diagnostic> {
    let problem = |field: &FieldState| {
        Diagnostic::error("signature-broken", format!("the signature in `{}` is not sound", field.name))
            .in_file(name)
            .hint("the file was changed after it was signed, or damaged; ask for the one that was signed")
    };
    fields(verified, Seal::Unsound).map(problem).collect()
}

/// The problem with a letter that is not as it was made, if it is not.
pub fn changed(name: &str, verified: &Verified) -> Option<Diagnostic> {
    let problem = match &verified.verdict {
        Verdict::Intact => return None,
        Verdict::Changed(differences) => {
            Diagnostic::error("letter-changed", format!("the letter was changed: {}", differences.join("; ")))
                .hint("ask for the letter as it was sent out, with nothing added but signatures")
        }
        Verdict::Added(what) => {
            Diagnostic::error("letter-added", format!("something was added to the letter: {}", what.join("; ")))
                .hint("ask for the letter as it was sent out, with nothing added but signatures")
        }
        Verdict::OtherVersion { version, differences } => {
            let what = if differences.is_empty() {
                "its text is what its data say".to_owned()
            } else {
                differences.join("; ")
            };
            Diagnostic::error("letter-other-version", format!("it was made by `loi {version}`: {what}"))
                .hint(format!("`loi {version}` can tell whether every byte is as it was made"))
        }
        Verdict::UnknownTemplate(label) => {
            Diagnostic::error("letter-template", format!("it was made with a template `{label}`"))
                .hint("name the folder of that template, which has to be called so, with --template FOLDER")
        }
        Verdict::NotOurs => Diagnostic::error("not-a-letter", "this PDF is not a letter that `loi` made")
            .hint("ask for the letter itself: a scan or a print-out has lost its data"),
    };
    Some(problem.in_file(name))
}

fn fields(verified: &Verified, seal: Seal) -> impl Iterator<Item = &FieldState> {
    verified.fields.iter().filter(move |field| Seal::of(field) == seal)
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
            verified.laid.iter().map(|laid| {
                format!("  page {}: a signature was added in `{}`, {}", laid.page + 1, laid.field, shows(laid))
            }),
        );
    }
    lines
}

fn verdict(verdict: &Verdict) -> (String, &[String]) {
    match verdict {
        Verdict::Intact => ("intact".to_owned(), &[]),
        Verdict::Changed(differences) => ("changed".to_owned(), differences),
        Verdict::Added(differences) => ("something was added".to_owned(), differences),
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

/// The signer's name and organisation, and the time.
pub fn who_and_when(signature: &FieldSignature) -> String {
    let mut text = signature.signer.clone().unwrap_or_else(|| "somebody without a name".to_owned());
    if let Some(organization) = &signature.organization {
        text.push_str(&format!(" ({organization})"));
    }
    match signature.time.and_then(|time| time.format(MINUTE).ok()) {
        Some(time) => text + ", " + &time,
        None => text + ", no one knows when",
    }
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
fn data(name: &str, verified: &Result<Verified, Diagnostic>) -> Value {
    let verified = match verified {
        Ok(verified) => verified,
        Err(problem) => {
            let differences = [&problem.message];
            return json!({ "file": name, "verdict": "unreadable", "differences": differences, "fields": [] });
        }
    };
    let (word, differences, version): (_, &[String], _) = match &verified.verdict {
        Verdict::Intact => ("intact", &[], None),
        Verdict::Changed(differences) => ("changed", differences, None),
        Verdict::Added(differences) => ("added", differences, None),
        Verdict::OtherVersion { version, differences } => ("other-version", differences, Some(version)),
        Verdict::UnknownTemplate(_) => ("unknown-template", &[], None),
        Verdict::NotOurs => ("not-ours", &[], None),
    };
    json!({
        "file": name,
        "verdict": word,
        "proof": verified.proof.map(|proof| match proof {
            Proof::MadeAgain => "made-again",
            Proof::Recorded => "recorded",
        }),
        "version": version,
        "differences": differences,
        "signed": verified.is_signed(),
        "fields": verified.fields.iter().map(field_data).collect::<Vec<_>>(),
        "added": verified.laid.iter().map(laid_data).collect::<Vec<_>>(),
    })
}

fn laid_data(laid: &Laid) -> Value {
    json!({
        "field": laid.field,
        "page": laid.page + 1,
        "covers": laid.covers,
        "shows": laid.shows.text,
        "picture": laid.shows.has_picture,
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
