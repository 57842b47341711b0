//! A letter that came back, as lines for people.

use crate::produce::{
    Coverage, FieldSignature, FieldState, Kind, Proof, Trust, Validity, Verdict, Verified, is_of_this_version,
};
use crate::returned::words::{check, moment, seal, shows, who_and_when};

/// One line for the letter, one for each difference, and some for each field.
pub(super) fn lines(name: &str, verified: &Verified) -> Vec<String> {
    let (mut word, differences) = verdict(&verified.verdict);
    if verified.proof == Some(Proof::Recorded) {
        word.push_str(match verified.verdict {
            Verdict::Added(_) => " to the letter that is on record",
            _ => ", as it is on record",
        });
    }
    let mut lines = vec![format!("{name}: {word}")];
    lines.extend(differences.iter().map(|difference| format!("  {difference}")));
    if verified.verdict != Verdict::NotOurs {
        for field in &verified.fields {
            lines.push(format!("  {}: {}", field.name, state(field)));
            lines.extend(field.signature.iter().flat_map(details).map(|detail| format!("    {detail}")));
        }
        if verified.fields.is_empty() {
            lines.push("  no signature field".to_owned());
        }
        lines.extend(verified.laid.iter().map(|laid| {
            format!("  page {}: the signature in `{}` was added; {}", laid.page + 1, laid.field, shows(laid))
        }));
    }
    lines
}

fn verdict(verdict: &Verdict) -> (String, &[String]) {
    match verdict {
        Verdict::Intact => ("intact".to_owned(), &[]),
        Verdict::Changed(differences) => ("changed".to_owned(), differences),
        Verdict::Added(what) => ("something was added".to_owned(), what),
        Verdict::OtherVersion { version, differences } if differences.is_empty() => {
            (format!("made by {}; its text is what its data say", maker(version)), &[])
        }
        Verdict::OtherVersion { version, differences } => {
            (format!("made by {}", maker(version)), differences)
        }
        Verdict::UnknownTemplate(label) => {
            (format!("made with the template `{label}`, which is not available"), &[])
        }
        Verdict::UnknownFonts(lack) => (format!("made with fonts that are not at hand; {lack}"), &[]),
        Verdict::NotOurs => ("not a letter of loi".to_owned(), &[]),
    }
}

/// The edition that made a letter and is not this one.
fn maker(version: &str) -> String {
    let what = if is_of_this_version(version) { "edition of this version" } else { "version" };
    format!("another {what}, {version}")
}

fn state(field: &FieldState) -> String {
    let Some(signature) = &field.signature else { return "not signed".to_owned() };
    let coverage = match signature.coverage {
        Coverage::WholeFile => "covers the whole file",
        Coverage::WholeRevision => "covers the file as it was then",
        Coverage::Other => "covers something other than the letter",
        Coverage::Part => "covers only a part of the file",
    };
    let who = match signature.kind {
        Kind::Signature => format!("signed by {}", who_and_when(signature)),
        Kind::TimeStamp => format!("time stamp by {}", who_and_when(signature)),
    };
    format!("{who}, {coverage}, {}", seal(signature))
}

/// Further facts about a signature: the issuer of the certificate, time stamps, and whether they can be trusted.
fn details(signature: &FieldSignature) -> Vec<String> {
    let mut details = Vec::new();
    if let Some(certificate) = &signature.certificate {
        let issuer = match (certificate.is_self_made, &certificate.issuer) {
            (true, _) => "self-made".to_owned(),
            (false, Some(issuer)) => format!("issued by {issuer}"),
            (false, None) => "issued by somebody without a name".to_owned(),
        };
        let validity = match signature.validity() {
            None => String::new(),
            Some(Validity::Held) => ", valid then".to_owned(),
            Some(Validity::NotYet) => format!(", not valid before {}", moment(certificate.from)),
            Some(Validity::Expired) => format!(", had expired on {}", moment(certificate.until)),
        };
        details.push(format!("certificate: {issuer}{validity}"));
    }
    if let Some(stamp) = &signature.stamp {
        let by = stamp.by.as_deref().unwrap_or("somebody without a name");
        details.push(format!("time stamp: {} by {by}, {}", moment(stamp.time), check(stamp.check)));
        details.extend(trust(&stamp.trust).map(|trust| format!("time stamp: {trust}")));
    }
    details.extend(trust(&signature.trust).map(|trust| format!("certificate: {trust}")));
    details
}

fn trust(trust: &Trust) -> Option<String> {
    match trust {
        Trust::NotAsked => None,
        Trust::Trusted(root) => Some(format!("trusted, by {root}")),
        Trust::Untrusted(reason) => Some(format!("not to be trusted: {reason}")),
    }
}
