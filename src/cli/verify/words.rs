//! A letter that came back, in lines for people.

use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use crate::produce::{
    Check, Coverage, FieldSignature, FieldState, Kind, Laid, Trust, Validity, Verdict, Verified,
};

const MINUTE: &[BorrowedFormatItem<'static>] =
    format_description!("[year]-[month]-[day] [hour]:[minute] [offset_hour sign:mandatory]:[offset_minute]");

/// A line for the letter, one for each difference, some for each field.
pub(super) fn lines(name: &str, verified: &Verified) -> Vec<String> {
    let (word, differences) = verdict(&verified.verdict);
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
        Coverage::Other => "covers something else than the letter",
        Coverage::Part => "covers a part of the file only",
    };
    let who = match signature.kind {
        Kind::Signature => format!("signed by {}", who_and_when(signature)),
        Kind::TimeStamp => format!("time stamp by {}", who_and_when(signature)),
    };
    format!("{who}, {coverage}, {}", seal(signature))
}

/// What else there is to know about a signature: who issued the certificate, and what services say of the time.
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

/// The signer's name and organisation, and the time.
pub fn who_and_when(signature: &FieldSignature) -> String {
    let mut text = signature.signer.clone().unwrap_or_else(|| "somebody without a name".to_owned());
    // A certificate of an organisation has no other name.
    if let Some(organization) = signature.organization.as_ref().filter(|name| **name != text) {
        text.push_str(&format!(" ({organization})"));
    }
    match signature.time {
        Some(time) => text + ", " + &moment(time),
        None => text + ", no one knows when",
    }
}

/// Whether the mathematics of a signature is right, and it is about the letter.
pub(super) fn seal(signature: &FieldSignature) -> String {
    match (signature.coverage, signature.content, signature.seal) {
        (_, Check::Broken, _) => "broken: what was signed has changed".to_owned(),
        (_, _, Check::Broken) => "broken: the certificate's key did not make it".to_owned(),
        (Coverage::Other, ..) => "broken: what was signed is not the letter".to_owned(),
        (Coverage::Part, ..) => "broken: it cannot be told what was signed".to_owned(),
        (_, content, seal) => check(if content == Check::Sound { seal } else { content }),
    }
}

fn check(check: Check) -> String {
    match check {
        Check::Sound => "sound".to_owned(),
        Check::Broken => "broken".to_owned(),
        Check::Unknown(why) => format!("cannot be checked here: {why}"),
    }
}

/// What a signature shows, in words.
pub(super) fn shows(laid: &Laid) -> String {
    match (laid.shows.text.as_str(), laid.shows.has_picture) {
        ("", false) => "it shows nothing".to_owned(),
        ("", true) => "it shows a picture".to_owned(),
        (text, false) => format!("it shows `{text}`"),
        (text, true) => format!("it shows a picture and `{text}`"),
    }
}

/// A time to the minute.
pub(super) fn moment(time: OffsetDateTime) -> String {
    time.format(MINUTE).unwrap_or_default()
}
