//! Wording: which templates there are, and how a view is filled into one.
//!
//! A template is a folder: `template.json` says what it is, each `LANG.typ.hbs` holds the wording of one language,
//! each `_NAME.typ.hbs` a piece that wordings include, `wording/LANG.typ.hbs` many such pieces in one language, and every
//! other file is handed to the typesetter as it is. What comes out is the text of a Typst file. Values arrive formatted; how
//! a page looks is the business of the layout. A template may also have wordings `LANG.md.hbs`, from which comes a text in
//! Markdown.
//!
//! Data never becomes code. Every value is escaped, no template can print one without, and a value that stands where
//! Typst expects code is a syntax error (see `escape`).

mod builtin;
mod depth;
mod error;
mod escape;
mod helpers;
mod manifest;
mod markdown;
mod needed;
mod pieces;
mod place;
mod prepare;
mod wording;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Problems};
pub use builtin::{builtin_files, builtin_names};
pub use error::{Error, Unknown, UnknownKind};
pub use escape::escape;
pub use manifest::DocumentKind;
use manifest::Manifest;
pub use markdown::escape as escape_markdown;
pub use needed::needed;
use wording::{Markup, Wording};

/// A template that has been read, checked and made ready to be filled in.
///
/// It can be used from many threads at once.
#[derive(Debug)]
pub struct Template {
    name: String,
    given: Option<BTreeMap<String, Vec<u8>>>,
    manifest: Manifest,
    wording: Wording,
    markdown: Wording,
    files: BTreeMap<String, Vec<u8>>,
    edition: OnceLock<String>,
}

impl Template {
    /// A template from the binary. Each is read once for as long as the process lives, and each of its wordings when it is
    /// first filled in: that nothing is wrong with any of them is what tests are for.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a name that stands for none.
    pub fn builtin(name: &str) -> Result<Arc<Self>, Error> {
        static READ: Mutex<BTreeMap<String, Arc<Template>>> = Mutex::new(BTreeMap::new());
        // A thread that panicked while it held the lock has left whole entries only.
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(template) = read.get(name) {
            return Ok(Arc::clone(template));
        }
        let Some(files) = builtin_files(name) else {
            let known = builtin_names().into_iter().map(str::to_owned).collect();
            return Err(Unknown { kind: UnknownKind::Template, name: name.to_owned(), known }.into());
        };
        let template = Arc::new(Self::unchecked(name, files)?);
        read.insert(name.to_owned(), Arc::clone(&template));
        Ok(template)
    }

    /// A user's template, from the files of its folder by their path below it, with `/` between the parts.
    ///
    /// The shared layouts and pieces of wording are there unless the folder has a file of the same path. `name` is what messages call the
    /// folder.
    ///
    /// # Errors
    /// All faults of all files: `template-manifest`, `template-syntax`, `template-unescaped-output`,
    /// `template-mathematics`, `template-unknown-helper`, `template-unknown-partial`, `template-cycle`.
    pub fn from_files(name: &str, files: BTreeMap<String, Vec<u8>>) -> Result<Self, Problems> {
        let given = Some(files.clone());
        let template = Self { given, ..Self::unchecked(name, files)? };
        let faults = [template.wording.check().err(), template.markdown.check().err()];
        let faults: Problems = faults.into_iter().flatten().flatten().collect();
        if faults.is_empty() { Ok(template) } else { Err(faults) }
    }

    /// The same before its wordings are looked at.
    fn unchecked(name: &str, mut files: BTreeMap<String, Vec<u8>>) -> Result<Self, Problems> {
        for (path, bytes) in builtin::shared_files() {
            files.entry(path).or_insert(bytes);
        }
        let manifest = Manifest::read(name, &mut files);
        let wording = Wording::read(name, Markup::Typst, &mut files);
        let markdown = Wording::read(name, Markup::Markdown, &mut files);
        match (manifest, wording, markdown) {
            (Ok(manifest), Ok(wording), Ok(markdown)) => {
                let files = files.into_iter().map(|(path, bytes)| (format!("/{path}"), bytes)).collect();
                let (name, edition) = (name.to_owned(), OnceLock::new());
                Ok(Self { name, given: None, manifest, wording, markdown, files, edition })
            }
            (manifest, wording, markdown) => {
                let read = |wording: Result<Wording, Problems>| match wording {
                    Ok(wording) => wording.check().err(),
                    Err(faults) => Some(faults),
                };
                let faults = [manifest.err(), read(wording), read(markdown)];
                Err(faults.into_iter().flatten().flatten().collect())
            }
        }
    }

    /// The name, as it was asked for.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The files that it was made from with [`Template::from_files`], to make it again elsewhere; none of one from the binary.
    pub fn given(&self) -> Option<&BTreeMap<String, Vec<u8>>> {
        self.given.as_ref()
    }

    /// The last part of the name: what a document says that it was made with, without where that was.
    pub fn label(&self) -> &str {
        let mut parts = self.name.rsplit(['/', '\\']);
        parts.find(|part| !["", ".", ".."].contains(part)).unwrap_or("template")
    }

    /// Whether it comes from the binary.
    pub fn is_builtin(&self) -> bool {
        builtin_names().contains(&self.name.as_str())
    }

    /// What the template is for, in one line.
    pub fn description(&self) -> &str {
        &self.manifest.description
    }

    /// The kind of document that it makes, and so the kind of view that it takes.
    pub fn document(&self) -> DocumentKind {
        self.manifest.document
    }

    /// The virtual path of its layout, such as `/layout/letter.typ`.
    pub fn layout(&self) -> String {
        format!("/{}", self.manifest.layout_file())
    }

    /// The languages that it has wording in, sorted.
    pub fn languages(&self) -> Vec<&str> {
        self.wording.languages()
    }

    /// Whether there is wording in a language.
    ///
    /// # Errors
    /// There is none; the languages that there are come with it.
    pub fn offers(&self, language: &str) -> Result<(), Unknown> {
        self.has(&self.wording, UnknownKind::Language(self.name.clone()), language)
    }

    fn has(&self, wording: &Wording, kind: UnknownKind, language: &str) -> Result<(), Unknown> {
        if wording.has(language) {
            return Ok(());
        }
        let known = wording.languages().into_iter().map(str::to_owned).collect();
        Err(Unknown { kind, name: language.to_owned(), known })
    }

    /// The files that the typesetter needs beside the wording, by virtual path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Everything that a document made with it depends on, by path: wordings, partials, and all other files.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        self.wording.sources().chain(self.markdown.sources()).chain(files)
    }

    /// What an edition of this program that makes documents with it is called, worked out once.
    pub fn edition(&self, work_out: impl FnOnce() -> String) -> &str {
        self.edition.get_or_init(work_out)
    }

    /// Fills a view into the wording of a language. The result is the text of a Typst file.
    ///
    /// An absent optional value has to be a null: it is false in a condition, empty in a loop, and an error where it
    /// is printed. A field that is not there at all is an error everywhere.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a language without wording; [`Error::Faults`] with `template-missing-field`,
    /// `template-empty-field` or `template-value`, at the tag that is concerned.
    pub fn render(&self, language: &str, view: &impl Serialize) -> Result<String, Error> {
        self.offers(language)?;
        Ok(self.wording.render(language, view)?)
    }

    /// Fills a view into the wording of a language in Markdown, as [`Template::render`] does into that for Typst.
    ///
    /// # Errors
    /// As there.
    pub fn render_markdown(&self, language: &str, view: &impl Serialize) -> Result<String, Error> {
        self.has(&self.markdown, UnknownKind::Markdown(self.name.clone()), language)?;
        Ok(self.markdown.render(language, view)?)
    }
}

/// The text of a file, without the byte order mark that some editors begin one with.
fn text_of(name: &str, path: &str, bytes: Vec<u8>) -> Result<String, Problems> {
    let text = String::from_utf8(bytes).map_err(|_| {
        Diagnostic::error("template-encoding", "the file is not UTF-8").in_file(format!("{name}/{path}"))
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
