//! What must hold for every file that comes back, whatever its bytes are.
//!
//! The reader is taken from its source, without the rest of the program: it builds in seconds, and every instruction that
//! is instrumented is one of a reader. Here live the laws; what makes the files is in `fuzz_targets/` and in `pieces`.

#[path = "../../src/diagnostic.rs"]
pub mod diagnostic;
#[path = "../../src/pdf/mod.rs"]
pub mod pdf;

pub mod laws;
pub mod pieces;
