//! From virtual files to the bytes of a PDF, in memory.
//!
//! This module holds the fonts, the closed world that Typst compiles in, the standards that every document keeps, and
//! the translation of Typst's diagnostics into ours. What a document says and how it looks comes in as text; signature
//! fields are added later, at the marks returned here.
//!
//! The world has no file system, no packages, no network and no clock. The same job gives the same bytes.

mod export;
mod fonts;
mod marks;
mod problems;
mod sources;
mod text;
mod world;

use std::collections::BTreeMap;
use std::sync::Arc;

use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_svg::SvgOptions;

use crate::diagnostic::{Problems, guarded};
pub use fonts::{FontError, Fonts};
pub use marks::Mark;
use problems::Translator;
use sources::Sources;
pub use text::{Passage, Run};
use world::World;

/// How many compilations a memoized result may sit unused before it is dropped.
///
/// What letters share (the evaluated layout files, the shaped boilerplate) is used again by the next letter of the same
/// process, or by the one after it where languages and templates alternate; what belongs to one letter never is.
/// Eviction walks the whole cache after each letter: with the results of thirty letters in it, that took a twentieth of
/// the total time.
const EVICT_AFTER: usize = 5;

/// From this many pages on, the memoized results of the layout are dropped before the PDF is written, which needs the
/// memory. No other document is waiting to use them.
const LARGE: usize = 50;

/// One document to set.
#[derive(Debug, Clone)]
pub struct Job {
    /// The path of the main file in `files`, such as `/main.typ`.
    pub main: String,
    /// Everything the document may read, by absolute virtual path.
    ///
    /// Use the same few paths for every document (`/view.json`, `/logo.svg`): Typst keeps every path it has ever seen
    /// for as long as the process lives, and can hold at most 65,535.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What distinguishes this document from all others, for the identifier inside the PDF. It is hashed, not shown.
    pub ident: String,
    /// What the PDF names as the program that made it, such as `loi 0.1.0`.
    pub maker: String,
}

/// A document that has been set.
#[derive(Debug, Clone)]
pub struct Typeset {
    /// The bytes of the PDF, which conforms to PDF/A-3a and PDF/UA-1.
    pub pdf: Vec<u8>,
    /// The number of pages.
    pub pages: usize,
    /// The places that the layout marked, in reading order.
    pub marks: Vec<Mark>,
    /// Typst's warnings.
    pub warnings: Problems,
}

/// A page as it is shown on a screen.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its width and its height in points, rounded.
    pub size: [u32; 2],
    /// Its drawing.
    pub svg: String,
    /// Its text, in the order in which it is drawn.
    pub text: Vec<Passage>,
}

/// What all documents share: the standard library and the fonts.
///
/// Creating an engine takes a few milliseconds, and a clone costs nothing. Any number of threads may set documents with
/// it at once.
#[derive(Clone)]
pub struct Engine {
    library: Arc<LazyHash<Library>>,
    fonts: Fonts,
    sources: Arc<Sources>,
}

impl Engine {
    /// An engine that uses these fonts and no others.
    pub fn new(fonts: Fonts) -> Self {
        // Row headers of a table (`pdf.header-cell`) are still behind a feature flag; PDF/UA tables need them.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_features(features).build();
        Self { library: Arc::new(LazyHash::new(library)), fonts, sources: Arc::default() }
    }

    /// The fonts.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Sets one document.
    ///
    /// # Errors
    /// `layout-error`, or a more specific code (see `problems`), where the files are at fault, each with its place in
    /// the virtual file; `internal` where Typst itself panicked. The panic is caught, but the process's panic hook has
    /// run by then; whoever owns standard error decides what that hook prints.
    pub fn typeset(&self, job: Job) -> Result<Typeset, Problems> {
        let (ident, maker) = (job.ident.clone(), job.maker.clone());
        self.run(job, |document, translator| {
            let pdf = export::pdf(document, ident, maker).map_err(|errors| translator.errors(&errors))?;
            let marks = marks::collect(document, translator)?;
            Ok((pdf, marks, document.pages().len()))
        })
        .map(|((pdf, marks, pages), warnings)| Typeset { pdf, pages, marks, warnings })
    }

    /// Lays out one document and returns its text with its places, page by page, without writing a PDF.
    ///
    /// # Errors
    /// As [`Engine::typeset`], except for what only the PDF standards refuse.
    pub fn text(&self, job: Job) -> Result<Vec<Vec<Run>>, Problems> {
        self.run(job, |document, _| Ok(document.pages().iter().map(|page| text::runs(&page.frame)).collect()))
            .map(|(text, _)| text)
    }

    /// Lays out one document and draws its pages as SVG, each self-contained and with the text on it.
    ///
    /// # Errors
    /// As [`Engine::text`].
    pub fn pages(&self, job: Job) -> Result<Vec<Page>, Problems> {
        let options = SvgOptions::default();
        let page = |page: &typst_layout::Page| Page {
            size: [page.frame.width(), page.frame.height()].map(|length| length.to_pt().round() as u32),
            svg: typst_svg::svg(page, &options),
            text: text::passages(&page.frame),
        };
        self.run(job, |document, _| Ok(document.pages().iter().map(page).collect())).map(|(pages, _)| pages)
    }

    /// Compiles the job and passes the document to `finish`. Panics are caught, and stale memoized results are dropped
    /// at the end.
    fn run<T>(
        &self,
        job: Job,
        finish: impl FnOnce(&PagedDocument, &Translator) -> Result<T, Problems>,
    ) -> Result<(T, Problems), Problems> {
        let main = job.main.clone();
        let result = guarded("typesetting", || {
            let world = World::new(self, job)?;
            let translator = Translator::new(&world);
            let compiled = typst::compile::<PagedDocument>(&world);
            let document = compiled.output.map_err(|errors| translator.errors(&errors))?;
            if document.pages().len() >= LARGE {
                comemo::evict(0);
            }
            let output = finish(&document, &translator)?;
            Ok((output, translator.warnings(&compiled.warnings)))
        });
        comemo::evict(EVICT_AFTER);
        result.unwrap_or_else(|broken| Err(broken.in_file(main).into()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, clippy::panic)]

    use super::{BTreeMap, Engine, Fonts, Job};

    #[test]
    fn a_panic_becomes_a_diagnostic() {
        let files = BTreeMap::from([("/main.typ".to_owned(), b"x".to_vec())]);
        let (ident, maker) = (String::new(), String::new());
        let job = Job { main: "/main.typ".to_owned(), files, ident, maker };
        let engine = Engine::new(Fonts::embedded());
        let result: Result<((), _), _> = engine.run(job.clone(), |_, _| panic!("out of {}", "range"));
        let problems = result.expect_err("a panic");
        assert_eq!(
            problems[0].to_string(),
            "/main.typ: error[internal]: typesetting broke down: out of range"
        );
        assert!(engine.typeset(job).is_err_and(|problems| problems[0].code == "missing-title"));
    }
}
