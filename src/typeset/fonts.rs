//! The fonts that a document may be set in, and which characters they can show.
//!
//! The embedded ones make a letter look the same everywhere. A user may add folders; the fonts of the system are never
//! looked at, since they differ from machine to machine.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;
use typst_kit::fonts::FontStore;

/// A set of fonts. A clone shares the set.
#[derive(Clone)]
pub struct Fonts(Arc<FontStore>);

impl Fonts {
    /// The fonts inside the binary: Libertinus Serif, New Computer Modern with its mathematics, DejaVu Sans Mono.
    ///
    /// All seventeen faces are read at once. That takes three milliseconds, so choosing among them would gain little
    /// and lose the signs that only the mathematical faces have.
    pub fn embedded() -> Self {
        let mut store = FontStore::new();
        store.extend(typst_kit::fonts::embedded());
        Self(Arc::new(store))
    }

    /// The embedded fonts and those in these folders and the folders below.
    ///
    /// An embedded family stays what it is: a face of the same family name is added to it, never put in its stead.
    ///
    /// # Errors
    /// A folder that is none, or that holds no font.
    pub fn with_folders(folders: &[PathBuf]) -> Result<Self, FontError> {
        let mut store = FontStore::new();
        store.extend(typst_kit::fonts::embedded());
        for folder in folders {
            if !folder.is_dir() {
                return Err(FontError::NoFolder(folder.clone()));
            }
            let mut faces: Vec<_> = typst_kit::fonts::scan(folder).collect();
            if faces.is_empty() {
                return Err(FontError::NoFonts(folder.clone()));
            }
            // A folder lists its files in no particular order, yet which face wins depends on it.
            faces.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path).then(a.index.cmp(&b.index)));
            store.extend(faces);
        }
        Ok(Self(Arc::new(store)))
    }

    /// Whether a text may hold this character: some font shows it, or it needs no showing.
    ///
    /// A line feed is a line break. Every other control character has no glyph anywhere and no place in a PDF/A.
    pub fn covers(&self, character: char) -> bool {
        match character {
            '\n' => true,
            c if c.is_control() => false,
            c if is_default_ignorable(c) => true,
            c => self.shows(c),
        }
    }

    /// The names of the font families, sorted.
    pub fn families(&self) -> Vec<&str> {
        let mut families: Vec<_> = self.0.book().families().map(|(name, _)| name).collect();
        families.sort_unstable();
        families
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        self.0.book()
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.0.font(index)
    }

    fn shows(&self, character: char) -> bool {
        let book = self.0.book();
        (0..).map_while(|index| book.info(index)).any(|info| info.coverage.contains(u32::from(character)))
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fonts").field(&self.families()).finish()
    }
}

/// Why a folder of fonts cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FontError {
    /// There is no such folder.
    NoFolder(PathBuf),
    /// The folder holds no font.
    NoFonts(PathBuf),
}

impl FontError {
    /// The folder concerned.
    pub fn folder(&self) -> &Path {
        match self {
            FontError::NoFolder(folder) | FontError::NoFonts(folder) => folder,
        }
    }
}

impl fmt::Display for FontError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FontError::NoFolder(folder) => write!(f, "the font folder `{}` does not exist", folder.display()),
            FontError::NoFonts(folder) => write!(f, "the font folder `{}` holds no font", folder.display()),
        }
    }
}

impl std::error::Error for FontError {}
