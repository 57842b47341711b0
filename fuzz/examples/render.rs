//! Writes the PDF that a list of pieces describes: `cargo run --example render < PIECES > PDF`.

use std::io::{self, Read, Write};

use letter_of_intent_fuzz::pieces;

fn main() -> io::Result<()> {
    let mut text = Vec::new();
    io::stdin().read_to_end(&mut text)?;
    io::stdout().write_all(&pieces::file(&text).bytes)
}
