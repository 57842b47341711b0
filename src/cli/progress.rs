//! Progress bars for long runs.

use std::sync::{Mutex, PoisonError};

use indicatif::ProgressBar;

use crate::worker;

use super::report::Report;

/// The progress of a long run.
#[derive(Debug)]
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar with this many steps, or none if it is not shown.
    pub fn new(length: usize, is_shown: bool) -> Self {
        Self(is_shown.then(|| ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX))))
    }

    /// Counts one step.
    pub fn step(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }

    /// Does something that writes to the terminal, with the bar out of the way.
    pub fn aside(&self, something: impl FnOnce()) {
        match &self.0 {
            Some(bar) => bar.suspend(something),
            None => something(),
        }
    }

    /// Removes the bar at the end.
    pub fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// The progress bars for the work of a crew, one after the other.
#[derive(Debug)]
pub struct Bar<'a> {
    report: &'a Report,
    now: Mutex<Option<Progress>>,
}

impl<'a> Bar<'a> {
    /// Bars for a report; they are shown only if the report shows progress.
    pub fn new(report: &'a Report) -> Self {
        Self { report, now: Mutex::default() }
    }

    fn with(&self, change: impl FnOnce(&mut Option<Progress>)) {
        // A thread that panicked while holding the lock has left the bar intact.
        change(&mut self.now.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl worker::Progress for Bar<'_> {
    fn begin(&self, steps: usize) {
        self.with(|now| *now = Some(self.report.progress(steps)));
    }

    fn step(&self) {
        self.with(|now| {
            if let Some(bar) = now {
                bar.step();
            }
        });
    }

    fn end(&self) {
        self.with(|now| {
            if let Some(bar) = now.take() {
                bar.finish();
            }
        });
    }
}
