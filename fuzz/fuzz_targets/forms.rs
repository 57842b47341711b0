//! Forms: every byte of what a partner's browser sends is the fuzzer's.

#![no_main]

use letter_of_intent_fuzz::forms;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|sent: &[u8]| forms::filling(sent));
