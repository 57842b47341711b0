//! Signatures: what stands in a signature field is the fuzzer's, the file around it is right.
//!
//! A signature is in a format of its own, with certificates and numbers that other crates take apart. In a file its bytes
//! are written as digits, which changed bytes seldom are.

#![no_main]

use letter_of_intent_fuzz::pdf::Coverage;
use letter_of_intent_fuzz::{laws, signed};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|seal: &[u8]| {
    let pdf = signed::file(seal);
    let fields = laws::reading(&pdf);
    laws::signing(&[], &pdf, &fields);
    // It is looked at, whatever it is, and as one over the whole file.
    let coverage = fields.first().and_then(|field| Some(field.signature.as_ref()?.coverage));
    assert_eq!(coverage, Some(Coverage::WholeFile));
});
