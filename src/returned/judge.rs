//! What is wrong with a letter that was looked at, as diagnostics.

use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use crate::diagnostic::{Diagnostic, Severity};
use crate::produce::{Covered, FieldSignature, FieldState, Seal, Verdict, Verified};

const MINUTE: &[BorrowedFormatItem<'static>] =
    format_description!("[year]-[month]-[day] [hour]:[minute] [offset_hour sign:mandatory]:[offset_minute]");

/// How many places are named where two documents differ.
const MOST_PLACES: usize = 5;

/// Everything that keeps a letter from being intact and signed.
pub fn problems(name: &str, verified: &Verified) -> Vec<Diagnostic> {
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
    problems.extend(covered(name, verified));
    problems
}

/// Everything that keeps a letter from being relied on, and what is worth knowing about it.
pub(super) fn reliance(name: &str, verified: &Verified) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if let Some(mut problem) = changed(name, verified) {
        // Nobody can be blamed for a newer program, as long as the letter says the same.
        if matches!(&verified.verdict, Verdict::OtherVersion { differences, .. } if differences.is_empty()) {
            problem.severity = Severity::Warning;
        }
        problems.push(problem);
    }
    problems.extend(unsound(name, verified));
    problems.extend(covered(name, verified));
    if !verified.other_application.is_empty() {
        let places = list(&verified.other_application);
        let message = format!("the letter was made for another application: {places} differs");
        problems.push(
            Diagnostic::error("letter-application", message)
                .in_file(name)
                .hint("name the application it was made for with --application, or ask for a new letter"),
        );
    }
    problems
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

/// Some of the places, and how many more there are.
pub fn list(places: &[String]) -> String {
    let shown: Vec<String> = places.iter().take(MOST_PLACES).map(|place| format!("`{place}`")).collect();
    let more = places.len().saturating_sub(MOST_PLACES);
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}

/// The signatures that lie over text.
fn covered(name: &str, verified: &Verified) -> Vec<Diagnostic> {
    let problem = |Covered { page, text }: &Covered| {
        Diagnostic::warning("text-covered", format!("on page {page}, a signature lies over `{text}`"))
            .in_file(name)
            .hint("look at the page: what the signature shows may be read as a part of the letter")
    };
    verified.covered.iter().map(problem).collect()
}

/// The signatures that cannot be relied on.
fn unsound(name: &str, verified: &Verified) -> Vec<Diagnostic> {
    let problem = |field: &FieldState| {
        Diagnostic::error("signature-broken", format!("the signature in `{}` is not sound", field.name))
            .in_file(name)
            .hint("the file was changed after it was signed, or damaged; ask for the one that was signed")
    };
    fields(verified, Seal::Unsound).map(problem).collect()
}

/// The problem with a letter that is not as it was made, if it is not.
fn changed(name: &str, verified: &Verified) -> Option<Diagnostic> {
    let problem = match &verified.verdict {
        Verdict::Intact => return None,
        Verdict::Changed(differences) => {
            Diagnostic::error("letter-changed", format!("the letter was changed: {}", differences.join("; ")))
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
