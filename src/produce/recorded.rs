//! Letters that are known to have been made, by the hash of their bytes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::pdf;

/// The letters that an application has on record, whichever edition made them.
#[derive(Debug, Clone, Default)]
pub struct Recorded {
    hashes: BTreeSet<String>,
    home: Option<PathBuf>,
}

impl Recorded {
    /// A record of letters with these hashes: SHA-256, in hexadecimal.
    pub fn new(hashes: impl IntoIterator<Item = String>) -> Self {
        Self { hashes: hashes.into_iter().collect(), home: None }
    }

    /// The same record, kept in this folder. It proves nothing about a letter that lies in the very same folder: whoever
    /// sent the letter may have sent the record with it.
    #[must_use]
    pub fn kept_in(self, folder: &Path) -> Self {
        Self { home: Some(folder.to_owned()), ..self }
    }

    /// The folder in which the record is kept, if it is in one.
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// The hashes.
    pub fn hashes(&self) -> impl Iterator<Item = &str> {
        self.hashes.iter().map(String::as_str)
    }

    /// Whether a letter with this hash is on record.
    pub fn has(&self, hash: &str) -> bool {
        self.hashes.contains(hash)
    }

    /// The record of only the one letter that a file begins with, if any: all that is needed to judge that file.
    #[must_use]
    pub fn about(&self, file: &[u8]) -> Self {
        Self::new(self.find(file).map(|(_, hash)| hash))
    }

    /// The letter that a file begins with, if it begins with one that is on record.
    pub(super) fn beginning<'a>(&self, file: &'a [u8]) -> Option<&'a [u8]> {
        self.find(file).map(|(letter, _)| letter)
    }

    fn find<'a>(&self, file: &'a [u8]) -> Option<(&'a [u8], String)> {
        if self.hashes.is_empty() {
            return None;
        }
        let (mut digest, mut from) = (Sha256::new(), 0);
        for end in pdf::ends(file) {
            digest.update(file.get(from..end)?);
            from = end;
            let hash: String = digest.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            if self.hashes.contains(&hash) {
                return Some((file.get(..end)?, hash));
            }
        }
        None
    }
}
