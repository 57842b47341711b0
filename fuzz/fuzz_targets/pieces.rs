//! Well-formed files, assembled from pieces that the fuzzer controls.
//!
//! Lengths, compression, tables and positions of objects are always correct, so that mutations get past them: to trees
//! of pages, fields and names, to fonts and contents, and to the changes of one revision in another.

#![no_main]

use letter_of_intent_fuzz::{laws, pieces};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    let file = pieces::file(text);
    laws::reading(&file.bytes);
    laws::revising(file.first_revision(), &file.bytes);
    if !file.may_dangle {
        laws::rewriting(file.first_revision());
    }
});
