//! The `loi` program: everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    letter_of_intent::cli::main()
}
