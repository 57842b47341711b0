//! A bar for a long run.

use indicatif::ProgressBar;

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
