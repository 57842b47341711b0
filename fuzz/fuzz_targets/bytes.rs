//! Raw files: the fuzzer controls every byte.
//!
//! The corpus has real letters, signed and rewritten, and small files written by hand. Most of the findings are in the
//! parsing of files: headers, tables, objects, certificates.

#![no_main]

use letter_of_intent_fuzz::laws;
use libfuzzer_sys::fuzz_target;

/// The letter that the files are compared with, as it was sent.
const SENT: &[u8] = include_bytes!("../../tests/pdf/fixtures/unsigned.pdf");
/// The other letter, which somebody has signed.
const SENT_CLASSIC: &[u8] = include_bytes!("../../tests/pdf/fixtures/rewritten-classic.pdf");

fuzz_target!(|pdf: &[u8]| {
    let fields = laws::reading(pdf);
    laws::comparing(SENT, pdf);
    laws::signing(&[SENT, SENT_CLASSIC], pdf, &fields);
});
