//! What must hold for every file that comes back, whatever its bytes are.
//!
//! The reader is taken from its source, without the rest of the program: it builds in seconds, and every instruction that
//! is instrumented is one of a reader. Here live the laws, and the makers of files that are right around something that
//! need not be; who calls them is in `fuzz_targets/`.

#[path = "../../src/diagnostic/mod.rs"]
pub mod diagnostic;
#[path = "../../src/pdf/mod.rs"]
pub mod pdf;

pub mod laws;
pub mod pieces;
pub mod signed;
