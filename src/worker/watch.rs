//! A child process that is killed once it is late.

use std::io;
use std::process::{Child, ExitStatus};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// A child process, its deadline, and whether it missed it.
#[derive(Debug)]
pub struct Watched {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug)]
struct State {
    child: Child,
    deadline: Option<Instant>,
    is_late: bool,
    is_over: bool,
}

impl Watched {
    /// A child without a deadline.
    pub fn new(child: Child) -> Self {
        let state = State { child, deadline: None, is_late: false, is_over: false };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }

    /// Sets the deadline.
    pub fn until(&self, deadline: Instant) {
        self.state().deadline = Some(deadline);
        self.changed.notify_one();
    }

    /// Removes the deadline, and tells whether the child missed it.
    pub fn at_leisure(&self) -> bool {
        let mut state = self.state();
        state.deadline = None;
        state.is_late
    }

    /// Kills the child, if it is still alive. The status tells how it ended.
    ///
    /// # Errors
    /// The system does not give the status.
    pub fn end(&self) -> io::Result<ExitStatus> {
        let mut state = self.state();
        state.is_over = true;
        self.changed.notify_one();
        // A child that has ended by itself cannot be killed, and keeps its own status.
        let _ = state.child.kill();
        state.child.wait()
    }

    /// Kills the child at its deadline. Runs in a thread of its own until the child is ended with [`Watched::end`].
    pub fn watch(&self) {
        let mut state = self.state();
        while !state.is_over {
            state = match state.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(left) if left.is_zero() => {
                    state.is_late = true;
                    state.deadline = None;
                    let _ = state.child.kill();
                    state
                }
                Some(left) => {
                    let woken = self.changed.wait_timeout(state, left);
                    woken.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    /// The state, locked. A thread that panicked while it held the lock has left nothing half done.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
