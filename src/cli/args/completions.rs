//! The arguments of `loi completions`.

use clap::Args;
use clap_complete::Shell;

/// `loi completions`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi completions bash > ~/.local/share/bash-completion/completions/loi
  loi completions fish > ~/.config/fish/completions/loi.fish
  loi completions zsh > ~/.zfunc/_loi")]
pub struct Completions {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    pub shell: Shell,
}
