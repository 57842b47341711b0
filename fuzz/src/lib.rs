//! What must hold for every file that comes from a stranger, whatever its bytes are: letters that come back, pictures, and
//! the documents that letters are made from.
//!
//! The readers are taken from their source, without the rest of the program: they build fast, and every instruction that
//! is instrumented is one of a reader. Here live the laws, and the makers of files that are right around something that
//! need not be; who calls them is in `fuzz_targets/`.

#[path = "../../src/diagnostic/mod.rs"]
pub mod diagnostic;
#[path = "../../src/input/mod.rs"]
pub mod input;
#[path = "../../src/ledger/mod.rs"]
pub mod ledger;
#[path = "../../src/model/mod.rs"]
pub mod model;
#[path = "../../src/pdf/mod.rs"]
pub mod pdf;
#[path = "../../src/picture/mod.rs"]
pub mod picture;
#[path = "../../src/report/mod.rs"]
pub mod report;

pub mod documents;
pub mod laws;
pub mod pictures;
pub mod pieces;
pub mod revisions;
pub mod signed;
