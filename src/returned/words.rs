//! What signatures are, in words: who signed and when, whether it is right, and what it shows.

use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use crate::produce::{Check, Coverage, FieldSignature, Laid};

const MINUTE: &[BorrowedFormatItem<'static>] =
    format_description!("[year]-[month]-[day] [hour]:[minute] [offset_hour sign:mandatory]:[offset_minute]");

/// The signer's name and organisation, and the time.
pub fn who_and_when(signature: &FieldSignature) -> String {
    let mut text = signature.signer.clone().unwrap_or_else(|| "somebody without a name".to_owned());
    // A certificate of an organisation has no other name.
    if let Some(organization) = signature.organization.as_ref().filter(|name| **name != text) {
        text.push_str(&format!(" ({organization})"));
    }
    match signature.time {
        Some(time) => text + ", " + &moment(time),
        None => text + ", at an unknown time",
    }
}

/// Whether the mathematics of a signature is right, and it is about the letter.
pub fn seal(signature: &FieldSignature) -> String {
    match (signature.coverage, signature.content, signature.seal) {
        (_, Check::Broken, _) => "broken: what was signed has changed".to_owned(),
        (_, _, Check::Broken) => {
            "broken: it was not made with the key of this certificate, or the certificate was changed"
                .to_owned()
        }
        (Coverage::Other, ..) => "broken: what was signed is not the letter".to_owned(),
        (Coverage::Part, ..) => "broken: nobody can tell what was signed".to_owned(),
        (_, content, seal) => check(if content == Check::Sound { seal } else { content }),
    }
}

/// The outcome of a check.
pub fn check(check: Check) -> String {
    match check {
        Check::Sound => "sound".to_owned(),
        Check::Broken => "broken".to_owned(),
        Check::Unknown(why) => format!("cannot be checked here: {why}"),
    }
}

/// What a signature shows, in words.
pub fn shows(laid: &Laid) -> String {
    match (laid.shows.text.as_str(), laid.shows.has_picture) {
        ("", false) => "it shows nothing".to_owned(),
        ("", true) => "it shows a picture or a drawing".to_owned(),
        (text, false) => format!("it shows `{text}`"),
        (text, true) => format!("it shows `{text}`, and a picture or a drawing"),
    }
}

/// A time to the minute.
pub fn moment(time: OffsetDateTime) -> String {
    time.format(MINUTE).unwrap_or_default()
}
