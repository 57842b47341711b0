//! What a letter that comes back carries: the data from which it was made.

use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::input::{self, Folder, FolderError};
use crate::model::{Application, Contribution};
use crate::pdf::{self, Attachments};

use super::Loaded;
use super::verify::is_ours;

/// How a PDF begins.
const MARK: &[u8] = b"%PDF-";
/// Within so many bytes, most programs accept it.
const HEAD: usize = 1024;

/// The data of a letter, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedded {
    /// The `contribution.json`.
    pub contribution: Vec<u8>,
    /// The `application.json`; letters made by `loi` always have one.
    pub application: Option<Vec<u8>>,
    logo: Option<Vec<u8>>,
    letterhead: Option<Vec<u8>>,
}

/// Finds the data that a letter carries. The PDF may come from anybody, signed or not.
///
/// # Errors
/// The file is not a PDF, or is encrypted, damaged or a trap; `not-a-letter` if it is sound and carries no
/// contribution.
pub fn embedded(pdf: &[u8]) -> Result<Embedded, Diagnostic> {
    let Attachments { application, contribution, logo, letterhead, .. } = pdf::attachments(pdf)?;
    let contribution = contribution.ok_or_else(|| {
        Diagnostic::error("not-a-letter", "this PDF carries no `contribution.json`, as letters of `loi` do")
            .hint("ask for the letter itself: a scan or a printout has lost its data")
    })?;
    Ok(Embedded { contribution, application, logo, letterhead })
}

/// Whether the data that a PDF carries are other than those in its first revision, where that has any.
pub fn is_replaced(pdf: &[u8], embedded: &Embedded) -> bool {
    self::embedded(pdf::first_revision(pdf)).is_ok_and(|before| before != *embedded)
}

/// What a PDF is, judging by the data that it carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cargo {
    /// A letter: it carries a contribution, or did before something was added to it.
    Contribution,
    /// An annex or an information sheet of ours: it carries the data of one.
    Summary,
    /// Something else, such as a scan, or no PDF at all.
    Nothing,
    /// Nobody can tell: it is a PDF, but damaged, encrypted or misleading.
    Unknown,
}

/// What a PDF is. It may come from anybody.
pub fn cargo(pdf: &[u8]) -> Cargo {
    let Ok(Attachments { application, contribution, is_annex, .. }) = pdf::attachments(pdf) else {
        // What a mail program or an editor puts before the beginning makes a letter no scan.
        let start = pdf.get(..HEAD).unwrap_or(pdf);
        let is_pdf = start.windows(MARK.len()).any(|bytes| bytes == MARK);
        return if is_pdf { Cargo::Unknown } else { Cargo::Nothing };
    };
    let before = || pdf::attachments(pdf::first_revision(pdf)).is_ok_and(|it| it.contribution.is_some());
    if contribution.is_some() || before() {
        Cargo::Contribution
    } else if (is_annex || application.is_some()) && is_ours(pdf) {
        Cargo::Summary
    } else {
        Cargo::Nothing
    }
}

impl Embedded {
    /// Reads both documents. `name` is what messages call the letter.
    ///
    /// # Errors
    /// All problems of both documents, at their places in the attached files.
    pub fn read(&self, name: &str) -> Result<(Loaded<Application>, Loaded<Contribution>), Problems> {
        let Some(application) = &self.application else {
            let problem = Diagnostic::error("not-a-letter", "this PDF carries no `application.json`");
            return Err(problem.in_file(name).hint("ask for the letter as it was first sent").into());
        };
        let file = format!("{name}/application.json");
        let application = Loaded::application(&file, application.clone());
        let contribution = self.contribution(name, application.value.as_ref());
        match (application.value, contribution.value) {
            (Some(application), Some(contribution)) => Ok((application, contribution)),
            _ => Err(application.problems.with(contribution.problems)),
        }
    }

    /// The contribution, read as one to another application; `None` if it does not fit that one.
    pub(super) fn for_application(&self, application: &Loaded<Application>) -> Option<Loaded<Contribution>> {
        self.contribution("", Some(application)).value
    }

    fn contribution(
        &self,
        name: &str,
        application: Option<&Loaded<Application>>,
    ) -> Checked<Loaded<Contribution>> {
        let name = format!("{name}/contribution.json");
        let model = application.map(|loaded| &loaded.read.model);
        // Read once for the paths of the pictures, and again with the attached pictures in their place.
        let read = input::read_contribution(&name, &self.contribution, model, None);
        let Some(first) = read.value else { return read.problems.into() };
        let organization = first.model.organization;
        let folder = Pictures {
            files: [(organization.logo, &self.logo), (organization.letterhead, &self.letterhead)],
        };
        Loaded::contribution(&name, self.contribution.clone(), model, Some(&folder))
    }
}

/// The pictures of a letter, at the paths where its data look for them.
struct Pictures<'a> {
    files: [(Option<String>, &'a Option<Vec<u8>>); 2],
}

impl Folder for Pictures<'_> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, FolderError> {
        let named = self.files.iter().filter(|(name, _)| name.as_deref() == Some(path));
        let bytes = named.filter_map(|(_, bytes)| bytes.as_ref()).next().ok_or(FolderError::Missing)?;
        if bytes.len() > limit { Err(FolderError::TooLarge) } else { Ok(bytes.clone()) }
    }
}
