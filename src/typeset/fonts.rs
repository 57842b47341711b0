//! The fonts that a document may be set in, and which characters they can show.
//!
//! The embedded fonts make a letter look the same everywhere. A user may add folders; system fonts are never used,
//! since they differ from machine to machine.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use typst::layout::Abs;
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations, is_default_ignorable};
use typst::utils::LazyHash;
use typst_kit::fonts::FontStore;
use unicode_segmentation::UnicodeSegmentation as _;

/// The SHA-256 of the lengths and the bytes of the embedded fonts; a test checks it.
const EMBEDDED_DIGEST: [u8; 32] = [
    0xf4, 0x60, 0xcc, 0xb6, 0xcc, 0x11, 0x7b, 0xd8, 0x1f, 0x3c, 0x3d, 0x0e, 0x6e, 0x33, 0xc2, 0x06, 0x00,
    0x30, 0xbd, 0x1d, 0x51, 0x13, 0x9d, 0x57, 0x04, 0x5f, 0xb4, 0xc2, 0xde, 0x0f, 0x12, 0x90,
];

/// A set of fonts. A clone shares the set.
#[derive(Clone)]
pub struct Fonts(Arc<Set>);

struct Set {
    store: FontStore,
    /// Each face, instantiated once a glyph has been looked up in it.
    faces: Vec<OnceLock<Option<FontInstance>>>,
}

impl Fonts {
    /// The fonts inside the binary: Libertinus Serif, New Computer Modern with its mathematics, DejaVu Sans Mono.
    ///
    /// All seventeen faces are read at once. That takes three milliseconds, so choosing among them would gain little
    /// and lose the signs that only the mathematical faces have.
    pub fn embedded() -> Self {
        let mut store = FontStore::new();
        store.extend(typst_kit::fonts::embedded());
        Self::new(store)
    }

    /// The embedded fonts, and those in these folders and their subfolders.
    ///
    /// A face with the name of an embedded family is added to that family and never replaces one of its faces.
    ///
    /// # Errors
    /// A path that is not a folder, or a folder without a font.
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
            // Folders list their files in no particular order, but the order decides which face wins.
            faces.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path).then(a.index.cmp(&b.index)));
            store.extend(faces);
        }
        Ok(Self::new(store))
    }

    /// The first grapheme cluster of a text that these fonts cannot show, or that a PDF/A cannot hold.
    ///
    /// This holds for text in Libertinus Serif, the first family of every set, and in its fallbacks. A line feed is a
    /// line break and always fine. A tab and every other control character would vanish from the page. The byte order
    /// mark and characters for private use are forbidden even where a font shows them.
    pub fn first_uncovered<'a>(&self, text: &'a str) -> Option<&'a str> {
        text.graphemes(true).find(|cluster| !self.covers_cluster(cluster))
    }

    /// Whether a text may hold this character on its own, by the same rules.
    pub fn covers(&self, character: char) -> bool {
        self.covers_cluster(character.encode_utf8(&mut [0; 4]))
    }

    /// The names of the font families, sorted.
    pub fn families(&self) -> Vec<&str> {
        let mut families: Vec<_> = self.0.store.book().families().map(|(name, _)| name).collect();
        families.sort_unstable();
        families
    }

    /// A hash of the fonts inside the binary. It is a constant, since computing it takes as long as setting a page.
    pub fn embedded_digest() -> [u8; 32] {
        EMBEDDED_DIGEST
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        self.0.store.book()
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.0.store.font(index)
    }

    fn new(store: FontStore) -> Self {
        let count = (0..).take_while(|&index| store.book().info(index).is_some()).count();
        Self(Arc::new(Set { store, faces: vec![OnceLock::new(); count] }))
    }

    /// A letter and its combining marks must come from one face, and Typst picks the face by the letter alone: the face
    /// that has the letter and is most like the face of the text, the first of this set. Invisible characters need no
    /// glyph.
    fn covers_cluster(&self, cluster: &str) -> bool {
        if cluster == "\n" {
            return true;
        }
        if cluster.chars().any(is_forbidden) {
            return false;
        }
        let seen: Vec<_> = cluster.chars().filter(|&character| !is_default_ignorable(character)).collect();
        let in_face = |index| seen.iter().all(|&character| self.has_glyph(index, character));
        let Some(first) = seen.first() else { return true };
        if in_face(0) {
            return true;
        }
        if first.is_whitespace() {
            return (0..self.0.faces.len()).any(in_face);
        }
        let book = self.book();
        book.select_fallback(book.info(0), FontVariant::default(), cluster).is_some_and(in_face)
    }

    /// Whether a face has a glyph for a character. The face's coverage is no proof: it also lists characters that map
    /// to `.notdef`.
    fn has_glyph(&self, index: usize, character: char) -> bool {
        let load = || {
            let variations = FontVariations::default();
            Some(self.font(index)?.instantiate(FontVariant::default(), Abs::pt(10.0), &variations))
        };
        let face = self.0.faces.get(index).and_then(|face| face.get_or_init(load).as_ref());
        let glyph = face.and_then(|face| face.ttf().glyph_index(character));
        glyph.is_some_and(|glyph| glyph.0 != 0)
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fonts").field(&self.families()).finish()
    }
}

/// Whether no text may hold this character: a control character, the byte order mark, or a private-use character.
fn is_forbidden(character: char) -> bool {
    let private = matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    character.is_control() || character == '\u{feff}' || private
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

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::Fonts;

    #[test]
    fn the_digest_is_that_of_the_embedded_fonts() {
        let fonts = Fonts::embedded();
        let mut digest = Sha256::new();
        for font in (0..fonts.0.faces.len()).filter_map(|index| fonts.font(index)) {
            digest.update((font.data().len() as u64).to_le_bytes());
            digest.update(font.data());
        }
        assert_eq!(Fonts::embedded_digest(), <[u8; 32]>::from(digest.finalize()));
    }
}
