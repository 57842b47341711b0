//! The final bytes: signature fields and compact writing, and what is read back from files that come from strangers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod finish;
mod make;
