//! Forms: the fuzzer controls every byte that a partner's browser sends.

#![no_main]

use letter_of_intent_fuzz::forms;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|sent: &[u8]| forms::filling(sent));
