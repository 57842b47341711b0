//! PNG and JPEG: the fuzzer controls every byte, except for the checksums of a PNG, which are corrected.
//!
//! A mutated byte would seldom get past a checksum.

#![no_main]

use letter_of_intent_fuzz::pictures;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|raster: &[u8]| pictures::preparing(&pictures::with_checksums(raster)));
