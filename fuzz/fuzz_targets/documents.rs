//! Documents: the fuzzer controls every byte of an application or a contribution.

#![no_main]

use letter_of_intent_fuzz::documents;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|document: &[u8]| documents::reading(document));
