//! The letter of a made-up partner, as whoever measures it asks for it.

use letter_of_intent::model::{Contribution, Language};
use letter_of_intent::produce::{Inputs, LetterRequest, Loaded, Signature};
use letter_of_intent::template::Template;
use time::macros::date;

use crate::loaded::Folder;

/// A letter of intent in the partner's language, always of the same day.
pub fn letter<'a>(
    folder: &'a Folder,
    contribution: &'a Loaded<Contribution>,
    template: &'a Template,
) -> LetterRequest<'a> {
    LetterRequest {
        inputs: Inputs { application: &folder.application, contribution },
        template,
        language: contribution.read.model.letter.language.unwrap_or(Language::En),
        date: date!(2025 - 11 - 01),
        signature: Signature::Field,
    }
}
