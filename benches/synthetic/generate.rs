//! Writes a made-up application folder for trying out `loi`: `cargo run --example synthetic -- --partners 200 FOLDER`.

#![allow(missing_docs, clippy::panic)]

mod folder;
#[path = "mod.rs"]
mod synthetic;

use std::path::PathBuf;

use clap::Parser;

/// Writes a made-up application folder; the same seed makes the same folder again
#[derive(Debug, Parser)]
struct Arguments {
    /// How many partners
    #[arg(long, default_value_t = 200)]
    partners: usize,

    /// What the data are made from
    #[arg(long, default_value_t = 1)]
    seed: u64,

    /// Where to write application.json and contributions/
    folder: PathBuf,
}

fn main() -> std::io::Result<()> {
    let arguments = Arguments::parse();
    folder::write(synthetic::Synthetic::new(arguments.seed, arguments.partners), &arguments.folder)
}
