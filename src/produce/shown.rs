//! Pages for a screen: not to be signed or kept.

use crate::diagnostic::Problems;
use crate::typeset::{Engine, Job, Page};

use super::paragraphs::paragraphs;

/// A page as a screen shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownPage {
    /// Its width and its height in points, rounded.
    pub size: [u32; 2],
    /// Its drawing, as SVG that needs nothing from outside.
    pub svg: String,
    /// What it says, for readers who do not see the drawing.
    pub paragraphs: Vec<String>,
}

/// The pages of a document as it will look.
///
/// # Errors
/// Whatever prevents it from being typeset, except for what only the PDF's standards refuse.
pub fn shown_pages(engine: &Engine, job: Job) -> Result<Vec<ShownPage>, Problems> {
    let pages = engine.pages(job)?.into_iter();
    let shown = |Page { size, svg, text }| ShownPage { size, svg, paragraphs: paragraphs(&text) };
    Ok(pages.map(shown).collect())
}
