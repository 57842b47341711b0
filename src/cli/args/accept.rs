//! The option of all commands that count letters.

use clap::Args;

/// Letters that are to be counted all the same.
#[derive(Debug, Args)]
pub struct Accept {
    /// Count this letter although nothing proves that it is unchanged, by the name of its file or its partner; may be
    /// repeated
    #[arg(long, value_name = "NAME")]
    pub accept: Vec<String>,
}
