//! The closed world that Typst compiles in: some files in memory, the fonts, and nothing else.

use std::collections::HashMap;
use std::sync::OnceLock;

use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World as TypstWorld};

use super::{Engine, Job};
use crate::diagnostic::{Diagnostic, Problems};

/// The world of one job.
pub(super) struct World<'a> {
    engine: &'a Engine,
    main: FileId,
    files: HashMap<FileId, File>,
}

/// A file and, once Typst has asked for it as source, its syntax tree.
struct File {
    bytes: Bytes,
    source: OnceLock<FileResult<Source>>,
}

impl<'a> World<'a> {
    /// The world of a job. Refuses an invalid path.
    pub(super) fn new(engine: &'a Engine, job: Job) -> Result<Self, Problems> {
        let main = file_id(&job.main)?;
        let mut files = HashMap::with_capacity(job.files.len());
        for (path, bytes) in job.files {
            files.insert(file_id(&path)?, File { bytes: Bytes::new(bytes), source: OnceLock::new() });
        }
        Ok(Self { engine, main, files })
    }

    fn look_up(&self, id: FileId) -> FileResult<&File> {
        match id.root() {
            VirtualRoot::Project => {}
            VirtualRoot::Package(package) => {
                return Err(FileError::Package(PackageError::NotFound(package.clone())));
            }
        }
        self.files.get(&id).ok_or_else(|| FileError::NotFound(id.vpath().get_with_slash().into()))
    }
}

impl TypstWorld for World<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.engine.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let file = self.look_up(id)?;
        let parse = || {
            let text = std::str::from_utf8(&file.bytes).map_err(|_| FileError::InvalidUtf8)?;
            // Some editors begin a file with a byte order mark, which is not part of its text.
            let text = text.trim_start_matches('\u{feff}');
            // The main file belongs to one document, so it is not shared.
            if id == self.main {
                Ok(Source::new(id, text.to_owned()))
            } else {
                Ok(self.engine.sources.get(id, text))
            }
        };
        file.source.get_or_init(parse).clone()
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Ok(self.look_up(id)?.bytes.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Typst's identifier of a virtual path.
fn file_id(path: &str) -> Result<FileId, Problems> {
    let path = VirtualPath::new(path).map_err(|_| {
        let problem = Diagnostic::error("layout-path", "Typst takes no file of this name").in_file(path);
        problem.hint(
            "name it with letters, digits, hyphens and points; `/` separates folders, `..` leads nowhere",
        )
    })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}
