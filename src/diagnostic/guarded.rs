//! Turns a panic into a diagnostic, for work that may break down in unforeseen ways.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Diagnostic;

/// Runs work that must not take anything else down with it, such as one file of many. `what` names the work in the
/// message, as in `reading`.
///
/// The caller must not let the work change anything that a panic could leave half done.
///
/// # Errors
/// `internal` with the panic's message. The process's panic hook has run by then; the owner of standard error decides
/// what that hook prints.
pub fn guarded<T>(what: &str, work: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let message = format!("{what} broke down: {}", reason(panic.as_ref()));
        Diagnostic::error("internal", message).hint(
            "this is a fault of the program, not of your data; please report it with the files that cause it",
        )
    })
}

/// The message of a panic.
pub fn reason(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason given")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]

    use super::guarded;

    #[test]
    fn a_panic_becomes_a_diagnostic() {
        assert_eq!(guarded("counting", || 1 + 1).ok(), Some(2));
        let problem = guarded("counting", || -> u8 { panic!("out of {}", "range") }).err();
        let said = problem.map(|problem| problem.to_string());
        assert_eq!(said.as_deref(), Some("error[internal]: counting broke down: out of range"));
    }
}
