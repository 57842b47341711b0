//! The fuzzer controls what follows a letter: whole updates assembled from pieces, or raw bytes.
//!
//! The corpus has signatures in every place that they may have, and updates that change something. If the reader finds
//! nothing forbidden, another program draws the letter, so this target is slow.

#![no_main]

use letter_of_intent_fuzz::{laws, revisions};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let file = revisions::file(input);
    laws::reading(&file);
    laws::revising(revisions::LETTER, &file);
    revisions::drawing(&file);
});
