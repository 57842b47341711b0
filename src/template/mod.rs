//! Wording: which templates there are, and how a view is filled into one.
//!
//! A template is a folder. `template.json` says what it is, each `LANG.typ.hbs` holds the wording in one language, each
//! `_NAME.typ.hbs` a partial that wordings include, and `wording/LANG.typ.hbs` many such pieces in one language. Every
//! other file is handed to the typesetter unchanged. Filling in a template gives the text of a Typst file. Values
//! arrive formatted; the look of a page is up to the layout. A template may also have wordings `LANG.md.hbs`, which
//! give a text in Markdown.
//!
//! Data never becomes code. Every value is escaped, no template can print one unescaped, and a value where Typst
//! expects code is a syntax error (see `escape`).

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
    /// A template from the binary. Each is read once per process, and each of its wordings when it is first filled
    /// in: it is up to tests to show that none of them has a fault.
    ///
    /// # Errors
    /// [`Error::Unknown`] if no built-in template has this name.
    pub fn builtin(name: &str) -> Result<Arc<Self>, Error> {
        static READ: Mutex<BTreeMap<String, Arc<Template>>> = Mutex::new(BTreeMap::new());
        // A thread that panicked while it held the lock left only whole entries.
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
    /// The shared layouts and pieces of wording are added, except those that the folder replaces by a file of the same
    /// path. Messages call the folder `name`.
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

    /// The same, before its wordings are checked.
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

    /// The name that was asked for.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The files passed to [`Template::from_files`], from which to make the template again elsewhere; `None` if it is
    /// built in.
    pub fn given(&self) -> Option<&BTreeMap<String, Vec<u8>>> {
        self.given.as_ref()
    }

    /// The last part of the name: documents name the template they were made with, but not the folder it was in.
    pub fn label(&self) -> &str {
        let mut parts = self.name.rsplit(['/', '\\']);
        parts.find(|part| !["", ".", ".."].contains(part)).unwrap_or("template")
    }

    /// Whether the template comes from the binary.
    pub fn is_builtin(&self) -> bool {
        builtin_names().contains(&self.name.as_str())
    }

    /// What the template is for, in one line.
    pub fn description(&self) -> &str {
        &self.manifest.description
    }

    /// The kind of document that the template makes, and so the kind of view that it takes.
    pub fn document(&self) -> DocumentKind {
        self.manifest.document
    }

    /// The virtual path of the template's layout, such as `/layout/letter.typ`.
    pub fn layout(&self) -> String {
        format!("/{}", self.manifest.layout_file())
    }

    /// The languages that the template has wording in, sorted.
    pub fn languages(&self) -> Vec<&str> {
        self.wording.languages()
    }

    /// Whether there is wording in a language.
    ///
    /// # Errors
    /// There is no wording in this language; the error names the languages that there are.
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

    /// The files that the typesetter needs besides the wording, by virtual path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Everything that a document made with this template depends on, by path: wordings, partials, and all other files.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        self.wording.sources().chain(self.markdown.sources()).chain(files)
    }

    /// The name of the edition: this program together with this template. It is worked out once.
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
    /// `template-empty-field` or `template-value`, at the tag in question.
    pub fn render(&self, language: &str, view: &impl Serialize) -> Result<String, Error> {
        self.offers(language)?;
        Ok(self.wording.render(language, view)?)
    }

    /// Fills a view into the Markdown wording of a language, as [`Template::render`] does into the wording for Typst.
    ///
    /// # Errors
    /// The same as those of [`Template::render`].
    pub fn render_markdown(&self, language: &str, view: &impl Serialize) -> Result<String, Error> {
        self.has(&self.markdown, UnknownKind::Markdown(self.name.clone()), language)?;
        Ok(self.markdown.render(language, view)?)
    }
}

/// The text of a file, without the byte order mark that some editors put at its start.
fn text_of(name: &str, path: &str, bytes: Vec<u8>) -> Result<String, Problems> {
    let text = String::from_utf8(bytes).map_err(|_| {
        Diagnostic::error("template-encoding", "the file is not UTF-8").in_file(format!("{name}/{path}"))
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
