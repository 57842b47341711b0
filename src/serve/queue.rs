//! Limits typesetting: as many documents at once as there are workers, and a bounded queue for the rest.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// How many requests may wait per place: about as many as one place serves before their patience runs out.
const WAITING: usize = 256;

/// The longest that a request waits.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// The queue.
#[derive(Debug)]
pub struct Queue {
    places: Arc<Semaphore>,
    waiting: AtomicUsize,
    most: usize,
    patience: Duration,
}

/// The server is too busy; the request can be repeated later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy;

impl Queue {
    /// A queue for this many places, in which nobody waits longer than `patience`.
    pub fn new(places: usize, patience: Duration) -> Self {
        let places = places.max(1);
        Self {
            places: Arc::new(Semaphore::new(places)),
            waiting: AtomicUsize::new(0),
            most: places.saturating_mul(WAITING),
            patience,
        }
    }

    /// A place, for as long as the permit is held.
    ///
    /// # Errors
    /// The queue is full, or does not move.
    pub async fn enter(&self) -> Result<OwnedSemaphorePermit, Busy> {
        let _here = Waiting::new(self).ok_or(Busy)?;
        match timeout(self.patience, Arc::clone(&self.places).acquire_owned()).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(Busy),
        }
    }
}

/// A waiting request, counted until it gets a place or is given up.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(queue: &'a Queue) -> Option<Self> {
        let before = queue.waiting.fetch_add(1, Ordering::Relaxed);
        let here = Self(&queue.waiting);
        (before < queue.most).then_some(here)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[tokio::test]
    async fn whoever_waits_too_long_is_told() {
        let queue = Queue::new(1, Duration::ZERO);
        let first = queue.enter().await.unwrap();
        assert!(queue.enter().await.is_err());
        drop(first);
        assert!(queue.enter().await.is_ok());
    }

    #[tokio::test]
    async fn a_full_queue_takes_nobody() {
        let queue = Queue::new(1, PATIENCE);
        let _first = queue.enter().await.unwrap();
        queue.waiting.store(WAITING, Ordering::Relaxed);
        assert!(matches!(queue.enter().await, Err(Busy)));
        assert_eq!(queue.waiting.load(Ordering::Relaxed), WAITING);
    }
}
