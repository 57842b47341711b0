//! Signatures: the fuzzer controls the content of a signature field, and the file around it is correct.
//!
//! A signature has a format of its own, with certificates and numbers that other crates parse. In a file its bytes are
//! written as hexadecimal digits, which mutated bytes seldom are.

#![no_main]

use letter_of_intent_fuzz::pdf::Coverage;
use letter_of_intent_fuzz::{laws, signed};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|seal: &[u8]| {
    let pdf = signed::file(seal);
    let fields = laws::reading(&pdf);
    laws::signing(&[], &pdf, &fields);
    // Whatever the signature is, it is read, and it covers the whole file.
    let coverage = fields.first().and_then(|field| Some(field.signature.as_ref()?.coverage));
    assert_eq!(coverage, Some(Coverage::WholeFile));
});
