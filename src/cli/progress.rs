//! A bar for a long run.

use std::sync::{Mutex, PoisonError};

use indicatif::ProgressBar;

use crate::worker;

use super::report::Report;

/// How far a long run has come.
#[derive(Debug)]
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar of so many steps, or none to be seen.
    pub fn new(length: usize, is_shown: bool) -> Self {
        Self(is_shown.then(|| ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX))))
    }

    /// One more is done.
    pub fn step(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }

    /// Does something that writes to the terminal as well, without the bar in between.
    pub fn aside(&self, something: impl FnOnce()) {
        match &self.0 {
            Some(bar) => bar.suspend(something),
            None => something(),
        }
    }

    /// All is done; the bar goes away.
    pub fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// The bars that the terminal shows for the work of a crew, one after the other.
#[derive(Debug)]
pub struct Bar<'a> {
    report: &'a Report,
    now: Mutex<Option<Progress>>,
}

impl<'a> Bar<'a> {
    /// Bars where this report shows any.
    pub fn new(report: &'a Report) -> Self {
        Self { report, now: Mutex::default() }
    }

    fn with(&self, change: impl FnOnce(&mut Option<Progress>)) {
        // A thread that panicked while holding the lock has left a bar that is as good as before.
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
