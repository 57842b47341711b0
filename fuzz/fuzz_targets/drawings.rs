//! Drawings: the fuzzer controls every byte of an SVG.

#![no_main]

use letter_of_intent_fuzz::pictures;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|drawing: &[u8]| pictures::preparing(drawing));
