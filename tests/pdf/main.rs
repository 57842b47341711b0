//! The finished bytes: signature fields, compact output, and what is read back from strangers' files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attachments;
mod build;
mod compare;
mod costly;
mod finish;
mod hostile;
mod make;
mod signatures;
mod text;

/// A file from the folder `fixtures`, by its name without the extension.
fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/pdf/fixtures/{name}.pdf", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}
