//! What follows a letter is the fuzzer's: whole updates out of pieces, or bytes as they are.
//!
//! It begins with signatures in each place that they may have, and with updates that change something. Where the reader
//! finds nothing that may not be there, another program draws the letter, so that this runs slowly.

#![no_main]

use letter_of_intent_fuzz::{laws, revisions};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let file = revisions::file(input);
    laws::reading(&file);
    laws::revising(revisions::LETTER, &file);
    revisions::drawing(&file);
});
