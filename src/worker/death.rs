//! Why a worker ended before it answered, as far as can be told from outside, and the diagnostic for it.

use std::io;
use std::process::ExitStatus;

use super::limits::Allowance;
use super::message::Task;
use crate::diagnostic::Diagnostic;

/// How the message of Rust's standard library about failed allocations begins.
const NO_MEMORY: &str = "memory allocation of";
/// What its message about a stack overflow contains.
const NO_STACK: &str = "has overflowed its stack";

/// The end of a worker that had not answered.
#[derive(Debug)]
pub enum Death {
    /// It took more time than allowed, by the processor or by the clock.
    Late,
    /// It asked for more memory than allowed.
    TooLarge,
    /// Somebody killed it: a person, or a system that is short of memory.
    Killed,
    /// It broke down, in these words.
    Broken(String),
    /// It could not even be started.
    Unborn(io::Error),
}

impl Death {
    /// The cause of death, from the exit status and what the worker said on standard error.
    pub fn of(status: ExitStatus, said: &str) -> Self {
        if said.contains(NO_MEMORY) {
            return Self::TooLarge;
        }
        if said.contains(NO_STACK) {
            return Self::Broken("its stack is full".to_owned());
        }
        system::by_signal(status).unwrap_or_else(|| {
            let said = said.lines().map(str::trim).find(|line| !line.is_empty());
            Self::Broken(said.map_or_else(|| status.to_string(), str::to_owned))
        })
    }

    /// Whether the same task may succeed in another worker: this one was killed from outside, or earlier tasks may have
    /// contributed to its end.
    pub fn is_worth_another(&self, was_fresh: bool) -> bool {
        match self {
            Self::Killed => true,
            Self::TooLarge | Self::Broken(_) => !was_fresh,
            Self::Late | Self::Unborn(_) => false,
        }
    }

    /// The diagnostic. `task` is what the worker was doing.
    pub fn diagnostic(&self, file: &str, task: &Task<'_>, allowance: Allowance) -> Diagnostic {
        let Allowance { megabytes, seconds } = allowance;
        let cause = |otherwise: &'static str| task.costly().unwrap_or(otherwise);
        let diagnostic = match self {
            Self::Late => Diagnostic::error("took-too-long", format!("{task} took more than {seconds} s"))
                .hint(format!(
                    "{} is the usual cause; --worker-seconds allows more",
                    cause("a picture or a template that never ends")
                )),
            Self::TooLarge => Diagnostic::error(
                "took-too-much-memory",
                format!("{task} took more than {megabytes} MB of memory"),
            )
            .hint(format!(
                "{} is the usual cause; --worker-memory allows more",
                cause("a picture or a template that keeps growing")
            )),
            Self::Killed => {
                Diagnostic::error("worker-died", format!("{task} ended: the process was killed repeatedly"))
                    .hint("somebody killed it, or the system is short of memory; run the command again")
            }
            Self::Broken(how) => Diagnostic::error("worker-died", format!("{task} broke down: {how}")).hint(
                "this is a bug in the program, and nothing else was lost; please report it with the file",
            ),
            Self::Unborn(error) => {
                Diagnostic::error("no-worker", format!("no process can be started for it: {error}"))
                    .hint("see whether the system allows another process, then run the command again")
            }
        };
        diagnostic.in_file(file)
    }
}

#[cfg(unix)]
mod system {
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::ExitStatus;

    use rustix::process::Signal;

    use super::Death;

    pub fn by_signal(status: ExitStatus) -> Option<Death> {
        let signal = status.signal()?;
        if signal == Signal::XCPU.as_raw() {
            Some(Death::Late)
        } else if [Signal::KILL, Signal::TERM, Signal::INT, Signal::HUP].map(Signal::as_raw).contains(&signal)
        {
            Some(Death::Killed)
        } else {
            None
        }
    }
}

#[cfg(not(unix))]
mod system {
    use std::process::ExitStatus;

    use super::Death;

    pub fn by_signal(_: ExitStatus) -> Option<Death> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::limits::Allowance;
    use super::super::message::{Paper, Papers, Task};
    use super::Death;
    use serde_bytes::Bytes;

    #[test]
    fn the_hint_fits_what_the_worker_was_at() {
        let hint = |task: &Task| {
            let problem = Death::Late.diagnostic("x", task, Allowance { megabytes: 1, seconds: 2 });
            problem.hint.unwrap_or_default()
        };
        let bytes = Bytes::new(b"");
        let (template, application) = (None, None);
        let verify =
            Task::Verify { letter: bytes, template, application, recorded: Vec::new(), trusted: Vec::new() };
        assert!(hint(&verify).starts_with("a file that holds far more than a letter"));
        assert!(hint(&Task::Table(Paper { name: "x", bytes })).starts_with("a table"));
        let papers = Papers {
            reading: 0,
            pictures: true,
            contribution: Paper { name: "x", bytes },
            application: None,
        };
        assert!(hint(&Task::Contribution(papers)).starts_with("a picture or a template"));
    }
}
