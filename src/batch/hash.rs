//! Everything that a file depends on, as one hash.

use sha2::{Digest, Sha256};

/// A hash over named parts. Lengths are hashed as well, so that different sequences of parts never hash the same bytes.
#[derive(Clone)]
pub struct Recipe(Sha256);

impl Recipe {
    /// A recipe for a kind of file.
    pub fn new(what: &str) -> Self {
        Self(Sha256::new()).with("what", what)
    }

    /// Adds a part.
    #[must_use]
    pub fn with(mut self, name: &str, part: impl AsRef<[u8]>) -> Self {
        for bytes in [name.as_bytes(), part.as_ref()] {
            self.0.update((bytes.len() as u64).to_le_bytes());
            self.0.update(bytes);
        }
        self
    }

    /// The hash, in hexadecimal.
    pub fn finish(self) -> String {
        hex(&self.0.finalize())
    }
}

/// The hash of a file's content, in hexadecimal.
pub fn of_content(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
