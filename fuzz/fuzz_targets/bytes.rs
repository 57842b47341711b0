//! Files as they are: every byte is the fuzzer's.
//!
//! It begins with real letters, signed and rewritten, and small files that are written by hand. What it finds is mostly
//! in how a file is taken apart: headers, tables, objects, certificates.

#![no_main]

use letter_of_intent_fuzz::laws;
use libfuzzer_sys::fuzz_target;

/// The letter that the files are held against, as it was sent out.
const SENT: &[u8] = include_bytes!("../../tests/pdf/fixtures/unsigned.pdf");
/// The other letter that somebody has signed.
const SENT_CLASSIC: &[u8] = include_bytes!("../../tests/pdf/fixtures/rewritten-classic.pdf");

fuzz_target!(|pdf: &[u8]| {
    let fields = laws::reading(pdf);
    laws::comparing(SENT, pdf);
    laws::signing(&[SENT, SENT_CLASSIC], pdf, &fields);
});
