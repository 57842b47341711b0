//! Which edition of the program makes a letter: everything that its bytes depend on beside its data.
//!
//! An edition is named in every letter that it makes. A letter that comes back is made again and compared byte for byte
//! by its own edition only; another one might break its lines elsewhere, and nobody would have changed a thing.

use sha2::{Digest, Sha256};

use crate::template::{Template, needed};
use crate::typeset::Fonts;

/// How this program calls itself in the metadata of what it makes.
pub(super) const PROGRAM: &str = "loi ";

/// The version of this program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Raised by one when the same data come to other bytes though version, templates and fonts are what they were: after a
/// change of the code, or of a crate that sets or writes. `tests/letters/editions.rs` notices when that is forgotten.
const REVISION: u32 = 1;

/// How many bytes of a hash are named. Names need to differ, and nothing is proved by them.
const NAMED: usize = 6;

/// The edition that makes a document with this template, such as `0.1.0+1.3fd2c1a09b7e`: the version, what is built in
/// beside it, and a hash of the template, of the layouts that it needs, and of the fonts in the binary.
pub fn edition(template: &Template) -> &str {
    template.edition(|| work_out(template))
}

fn work_out(template: &Template) -> String {
    // Where the template lies makes no difference.
    let folder = format!("{}/", template.name());
    let relative = |path: &str| path.strip_prefix(&folder).unwrap_or(path.trim_start_matches('/')).to_owned();
    let sources = template.sources().map(|(path, bytes)| (relative(path), bytes.to_vec()));
    let mut parts = needed(sources.collect());
    parts.insert("fonts".to_owned(), Fonts::embedded_digest().to_vec());
    let mut digest = Sha256::new();
    for bytes in parts.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes.as_slice()]) {
        digest.update((bytes.len() as u64).to_le_bytes());
        digest.update(bytes);
    }
    let hash: String = digest.finalize().iter().take(NAMED).map(|byte| format!("{byte:02x}")).collect();
    format!("{VERSION}+{REVISION}.{hash}")
}

/// What a document that is made with this template names as its maker.
pub(super) fn maker(template: &Template) -> String {
    format!("{PROGRAM}{}", edition(template))
}
