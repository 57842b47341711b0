//! The choices about documents that the command line makes.

use crate::diagnostic::Problems;
use crate::disk::{fonts, templates};
use crate::produce::Choices;
use crate::template::DocumentKind;

use super::args::Shared;
use super::clock;

/// The choices for a command that uses templates of these kinds.
///
/// # Errors
/// `bad-font-path`, `bad-source-date-epoch`, and the problems of the templates.
pub fn choices(shared: &Shared, kinds: &[DocumentKind]) -> Result<Choices, Problems> {
    let fonts = fonts::load(&shared.font_path)?;
    let template = templates::load(&shared.template, kinds)?;
    // If a date is given, the environment is not consulted.
    let stated = match shared.date {
        Some(date) => Some(date),
        None => clock::from_environment()?,
    };
    Ok(Choices {
        date: shared.date,
        default_date: stated.unwrap_or_else(clock::today),
        from_clock: stated.is_none(),
        language: shared.language,
        signature: shared.signature.into(),
        template,
        fonts,
    })
}
