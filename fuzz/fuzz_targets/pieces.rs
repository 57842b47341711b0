//! Files that are put together rightly out of pieces that are the fuzzer's.
//!
//! Lengths, compression, tables and the places of objects are always right, so that what is changed gets past them: to
//! trees of pages, fields and names, to fonts and contents, and to what one revision changes in another.

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
