//! The option of every command that counts letters.

use clap::Args;

/// Letters to count without proof.
#[derive(Debug, Args)]
pub struct Accept {
    /// Count this letter, named by its file or its partner, even if it cannot be shown to be unchanged; may be repeated
    #[arg(long, value_name = "NAME")]
    pub accept: Vec<String>,
}
