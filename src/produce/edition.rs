//! Which edition of the program makes a letter: everything that its bytes depend on besides its data.
//!
//! Every letter names the edition that made it. A letter that comes back is made again and compared byte for byte
//! only by its own edition; another one might break its lines elsewhere, although nobody has changed anything.

use sha2::{Digest, Sha256};

use crate::template::{Template, needed};
use crate::typeset::Fonts;

/// What this program calls itself in the metadata of its documents.
pub(super) const PROGRAM: &str = "loi ";

/// The version of this program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Raised by one when the same data give other bytes although version, templates and fonts have not changed: after a
/// change of the code, or of a crate that typesets or writes. `tests/letters/editions.rs` notices if that is
/// forgotten.
const REVISION: u32 = 1;

/// How many bytes of the hash are named. They only need to tell editions apart; they prove nothing.
const NAMED: usize = 6;

/// The edition that makes a document with this template, such as `0.1.0+1.3fd2c1a09b7e`: the version, the revision,
/// and a hash of the template, of the layouts that it needs, and of the built-in fonts.
pub fn edition(template: &Template) -> &str {
    template.edition(|| work_out(template))
}

/// Whether an edition is of this program's version, though perhaps not this program: letters name their edition, and
/// the earliest no more than the version.
pub fn is_of_this_version(edition: &str) -> bool {
    edition.split('+').next() == Some(VERSION)
}

fn work_out(template: &Template) -> String {
    // It makes no difference where the template lies.
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

/// What a document made with this template names as its maker.
pub(super) fn maker(template: &Template) -> String {
    format!("{PROGRAM}{}", edition(template))
}
