//! What must hold for everything that comes from a stranger, whatever its bytes: letters that come back, pictures, the
//! documents that letters are made from, and the forms that partners send.
//!
//! The readers are included from their source, without the rest of the program: they build fast, and all instrumented
//! code belongs to a reader. This crate has the laws, and code that makes well-formed files around fuzzed parts; the
//! fuzz targets are in `fuzz_targets/`.

#[path = "../../src/check/mod.rs"]
pub mod check;
#[path = "../../src/diagnostic/mod.rs"]
pub mod diagnostic;
#[path = "../../src/input/mod.rs"]
pub mod input;
#[path = "../../src/interview/mod.rs"]
pub mod interview;
#[path = "../../src/ledger/mod.rs"]
pub mod ledger;
#[path = "../../src/model/mod.rs"]
pub mod model;
#[path = "../../src/pdf/mod.rs"]
pub mod pdf;
#[path = "../../src/phrase/mod.rs"]
pub mod phrase;
#[path = "../../src/picture/mod.rs"]
pub mod picture;
#[path = "../../src/report/mod.rs"]
pub mod report;
#[path = "../../src/view/mod.rs"]
pub mod view;
// In the program, where Typst enables that feature of ICU, the shared data are thread-safe. There are no threads here.
#[allow(clippy::arc_with_non_send_sync)]
#[path = "../../src/words/mod.rs"]
pub mod words;

pub mod documents;
pub mod forms;
pub mod laws;
pub mod pictures;
pub mod pieces;
pub mod revisions;
pub mod serve;
pub mod signed;
