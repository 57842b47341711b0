//! What is wrong with a letter that was looked at, as diagnostics.

use crate::diagnostic::{Diagnostic, Problems};
use crate::produce::{
    self, FieldState, Kind, Laid, Seal, Stranger, Trust, Validity, Verdict, Verified, is_of_this_version,
};

use super::words::{moment, seal, shows};

/// How many places are named where two documents differ.
const MOST_PLACES: usize = 5;

/// Everything that keeps a letter from being intact and signed, and what is worth knowing.
pub fn problems(name: &str, verified: &Verified) -> Problems {
    let mut problems: Problems = changed(name, verified).into_iter().collect();
    if verified.verdict == Verdict::NotOurs {
        return problems;
    }
    let unsigned: Vec<&str> = fields(verified, Seal::Unsigned).map(|field| field.name.as_str()).collect();
    if verified.fields.iter().all(is_time_stamp) {
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
    problems.extend(signatures(name, verified));
    problems
}

/// Everything that keeps a letter from being relied on, and what is worth knowing about it.
pub(super) fn reliance(name: &str, verified: &Verified) -> Problems {
    let mut problems: Problems = changed(name, verified).into_iter().collect();
    problems.extend(signatures(name, verified));
    problems.extend(for_another_application(name, verified));
    problems
}

/// The problem with a letter that would say something else if it were made for the application at hand.
pub fn for_another_application(name: &str, verified: &Verified) -> Option<Diagnostic> {
    let places = &verified.other_application;
    let message = format!("the letter was made for another application: {} differs", list(places));
    (!places.is_empty()).then(|| {
        Diagnostic::error("letter-application", message)
            .in_file(name)
            .hint("name the application it was made for with --application, or ask for a new letter")
    })
}

/// Some of the places, and how many more there are.
pub fn list(places: &[String]) -> String {
    let shown: Vec<String> = places.iter().take(MOST_PLACES).map(|place| format!("`{place}`")).collect();
    let more = places.len().saturating_sub(MOST_PLACES);
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}

/// Everything there is to say about the signatures of a letter.
fn signatures(name: &str, verified: &Verified) -> Problems {
    let mut problems: Problems = verified.fields.iter().flat_map(|field| of_field(name, field)).collect();
    problems.extend(laid(name, verified));
    problems.extend(produce::strangers(verified).into_iter().map(|stranger| {
        let Stranger { field, is_own, expected, signer } = stranger;
        let expected = expected.join("`, `");
        let message = match is_own {
            true => format!("`{expected}` was to sign in `{field}`, but `{signer}` has signed there"),
            false => {
                format!("`{signer}` has signed in the added field `{field}`, but `{expected}` was to sign")
            }
        };
        Diagnostic::advice("signer-name", message)
            .in_file(name)
            .hint("the two names have nothing in common; ask who this is")
    }));
    problems.extend(produce::repeated(verified).into_iter().map(|(signer, fields)| {
        let message = format!("`{signer}` has signed `{}`", fields.join("` and `"));
        Diagnostic::advice("signed-twice", message)
            .in_file(name)
            .hint("each field is for a different person; ask for the other signature")
    }));
    problems
}

/// What is wrong with one signature.
fn of_field(name: &str, field: &FieldState) -> Problems {
    let Some(signature) = &field.signature else { return Problems::new() };
    let mut problems = Problems::new();
    let which = match signature.kind {
        Kind::Signature => format!("the signature in `{}`", field.name),
        Kind::TimeStamp => format!("the time stamp `{}`", field.name),
    };
    match Seal::of(field) {
        Seal::Unsigned | Seal::Sound => {}
        Seal::Unchecked => problems.push(
            Diagnostic::error("signature-unchecked", format!("{which} {}", seal(signature)))
                .in_file(name)
                .hint("the letter may be as it was signed; have another program check this signature"),
        ),
        Seal::Unsound => problems.push(
            Diagnostic::error("signature-broken", format!("{which} is {}", seal(signature)))
                .in_file(name)
                .hint("ask for the letter as it was signed"),
        ),
    }
    let certificate = signature.certificate.as_ref().filter(|_| signature.validity() != Some(Validity::Held));
    if let Some((certificate, at)) = certificate.zip(signature.made_at()) {
        let message = format!(
            "the certificate of {which} is valid from {} to {}, but it was made on {}",
            moment(certificate.from),
            moment(certificate.until),
            moment(at)
        );
        problems.push(
            Diagnostic::warning("certificate-validity", message)
                .in_file(name)
                .hint("ask for a new signature with a certificate that is valid"),
        );
    }
    let stamped = signature.stamp.as_ref().map(|stamp| (&stamp.trust, "the time stamp on "));
    for (trust, of) in [Some((&signature.trust, "")), stamped].into_iter().flatten() {
        if let Trust::Untrusted(reason) = trust {
            problems.push(
                Diagnostic::error(
                    "signature-untrusted",
                    format!("{of}{which} is not to be trusted: {reason}"),
                )
                .in_file(name)
                .hint(
                    "add the certificate that it should lead to with --trust, or ask for another signature",
                ),
            );
        }
    }
    problems
}

/// The signatures that were put elsewhere than in the fields of the letter.
fn laid(name: &str, verified: &Verified) -> Problems {
    let problem = |laid: &Laid| {
        let message = format!(
            "on page {}, the signature in `{}` was added: {}",
            laid.page + 1,
            laid.field,
            shows(laid)
        );
        Diagnostic::warning("signature-added", message)
            .in_file(name)
            .hint("look at the page: what the signature shows may be read as a part of the letter")
    };
    verified.laid.iter().map(problem).collect()
}

/// The problem with a letter that is not as it was made, if it is not.
fn changed(name: &str, verified: &Verified) -> Option<Diagnostic> {
    let problem = match &verified.verdict {
        Verdict::Intact => return None,
        Verdict::Changed(differences) => {
            Diagnostic::error("letter-changed", format!("the letter was changed: {}", differences.join("; ")))
                .hint("ask for the letter as it was sent out, with nothing added but signatures")
        }
        Verdict::Added(what) => Diagnostic::error(
            "letter-added",
            format!("something was added to the letter: {}", what.join("; ")),
        )
        .hint("ask for the letter as it was sent out, with nothing added but signatures"),
        Verdict::OtherVersion { version, differences } => {
            let what = if differences.is_empty() {
                "its text is what its data say".to_owned()
            } else {
                differences.join("; ")
            };
            let (maker, judge) = match is_of_this_version(version) {
                true => ("another edition of this version, ", "only that edition".to_owned()),
                false => ("", format!("`loi {version}`")),
            };
            let message = format!("it was made by {maker}`loi {version}`: {what}");
            Diagnostic::error("letter-other-version", message)
                .hint(format!("{judge} can tell whether every byte is as it was made"))
        }
        Verdict::UnknownTemplate(label) => {
            Diagnostic::error("letter-template", format!("it was made with a template `{label}`"))
                .hint("give the folder of that template, which has to have that name, with --template FOLDER")
        }
        Verdict::UnknownFonts(lack) => {
            Diagnostic::error("letter-fonts", format!("it was made with fonts that are not at hand: {lack}"))
                .hint("name a folder with these fonts with --font-path")
        }
        Verdict::NotOurs => Diagnostic::error("not-a-letter", "this PDF is not a letter that `loi` made")
            .hint("ask for the letter itself: a scan or a printout has lost its data"),
    };
    Some(problem.in_file(name))
}

fn is_time_stamp(field: &FieldState) -> bool {
    field.signature.as_ref().is_some_and(|signature| signature.kind == Kind::TimeStamp)
}

fn fields(verified: &Verified, seal: Seal) -> impl Iterator<Item = &FieldState> {
    verified.fields.iter().filter(move |field| Seal::of(field) == seal)
}
