//! Limits how many bytes of requests are in memory at once, across all senders.
//!
//! A request gets room for its whole body before the first byte is read, and keeps it until the body has been dealt
//! with. So no request sits in memory half received while it waits for others that are waiting too.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::queue::Busy;

/// Room for the bodies of requests.
#[derive(Debug)]
pub struct Room {
    bytes: Arc<Semaphore>,
    patience: Duration,
}

impl Room {
    /// Room for this many bytes, for which nobody waits longer than `patience`.
    pub fn new(bytes: u32, patience: Duration) -> Self {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX).min(Semaphore::MAX_PERMITS);
        Self { bytes: Arc::new(Semaphore::new(bytes)), patience }
    }

    /// Room for `bytes` bytes, for as long as the permit is held. Requests are served in the order in which they came.
    ///
    /// # Errors
    /// No room became free in time, or there is never that much.
    pub async fn take(&self, bytes: usize) -> Result<OwnedSemaphorePermit, Busy> {
        let bytes = u32::try_from(bytes).map_err(|_| Busy)?;
        match timeout(self.patience, Arc::clone(&self.bytes).acquire_many_owned(bytes)).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(Busy),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[tokio::test]
    async fn no_more_is_held_than_there_is_room_for() {
        let room = Room::new(100, Duration::ZERO);
        let (first, _second) = (room.take(60).await.unwrap(), room.take(40).await.unwrap());
        assert!(room.take(1).await.is_err());
        drop(first);
        assert!(room.take(61).await.is_err(), "that much is free only once the other is gone");
        assert!(room.take(60).await.is_ok());
        assert!(room.take(101).await.is_err() && room.take(usize::MAX).await.is_err());
    }

    #[tokio::test]
    async fn whoever_needs_much_is_not_overtaken_for_ever() {
        let room = Arc::new(Room::new(100, Duration::from_secs(60)));
        let first = room.take(60).await.unwrap();
        let large = tokio::spawn({
            let room = Arc::clone(&room);
            async move { room.take(100).await.map(drop) }
        });
        tokio::task::yield_now().await;
        let small = tokio::spawn({
            let room = Arc::clone(&room);
            async move { room.take(10).await.map(drop) }
        });
        tokio::task::yield_now().await;
        assert!(!small.is_finished(), "it came later");
        drop(first);
        assert!(large.await.unwrap().is_ok() && small.await.unwrap().is_ok());
    }
}
