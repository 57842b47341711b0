//! Requests for the letter of a made-up partner and for the annex of all partners, as benchmarks make them.

// Not every benchmark uses both.
#![allow(dead_code)]

use letter_of_intent::model::{Contribution, Language};
use letter_of_intent::produce::{AnnexRequest, Inputs, LetterRequest, Loaded, Signature};
use letter_of_intent::template::Template;
use letter_of_intent::view::annex::{AnnexPartner, Sort, Unit};
use time::macros::date;

use crate::loaded::Folder;

/// A letter of intent in the partner's language, always with the same date.
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

/// The partners of a folder; none of their letters has been seen.
pub fn partners(folder: &Folder) -> Vec<AnnexPartner<'_>> {
    let loaded = folder.contributions.iter();
    loaded.map(|(file, it)| AnnexPartner { file, contribution: &it.read.model, letter: None }).collect()
}

/// The annex of these partners in English, with the same date.
pub fn annex<'a>(
    folder: &'a Folder,
    partners: &'a [AnnexPartner<'a>],
    template: &'a Template,
) -> AnnexRequest<'a> {
    AnnexRequest {
        application: &folder.application,
        partners,
        documents: &[],
        missing: &[],
        template,
        language: Language::En,
        date: date!(2025 - 11 - 01),
        sort: Sort::File,
        unit: Unit::Both,
    }
}
