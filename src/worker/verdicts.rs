//! Remembered verdicts on letters, so that a letter that has not changed is verified only once.
//!
//! The key of a verdict covers everything that it depends on: the bytes of the letter, the application and the
//! template that it was compared with, the records about it, and the trusted certificates. The program and the fonts
//! are the same for the whole crew.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use sha2::{Digest, Sha256};

/// How many bytes of answers are kept. The answer for a letter includes its data, some thousand bytes.
const MOST_BYTES: usize = 32 << 20;

/// The key of a task.
type Key = [u8; 32];

/// The answers that were given; the oldest are dropped when there are too many.
#[derive(Debug, Default)]
pub struct Verdicts(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    answers: HashMap<Key, Vec<u8>>,
    order: VecDeque<Key>,
    bytes: usize,
}

impl Verdicts {
    /// The key of a task: a hash of everything in it.
    ///
    /// # Errors
    /// None for the tasks of this program.
    pub fn key(task: &impl Serialize) -> io::Result<Key> {
        let hashed = postcard::serialize_with_flavor(task, Hasher(Sha256::new()));
        hashed.map_err(|error| io::Error::other(error.to_string()))
    }

    /// The remembered answer, if there is one.
    pub fn get(&self, key: &Key) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).answers.get(key).cloned()
    }

    /// Keeps an answer.
    pub fn keep(&self, key: Key, answer: Vec<u8>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.bytes += answer.len();
        match kept.answers.insert(key, answer) {
            // Another thread has found the same meanwhile.
            Some(before) => kept.bytes -= before.len(),
            None => kept.order.push_back(key),
        }
        while kept.bytes > MOST_BYTES
            && let Some(oldest) = kept.order.pop_front()
        {
            let gone = kept.answers.remove(&oldest).map_or(0, |answer| answer.len());
            kept.bytes -= gone;
        }
    }
}

/// Hashes a task as it is serialised: a second copy in memory could be too large.
struct Hasher(Sha256);

impl postcard::ser_flavors::Flavor for Hasher {
    type Output = Key;

    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        self.0.update([byte]);
        Ok(())
    }

    fn try_extend(&mut self, bytes: &[u8]) -> postcard::Result<()> {
        self.0.update(bytes);
        Ok(())
    }

    fn finalize(self) -> postcard::Result<Key> {
        Ok(self.0.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn key(task: &str) -> Key {
        Verdicts::key(&task).unwrap()
    }

    #[test]
    fn an_answer_is_known_by_what_was_asked() {
        let verdicts = Verdicts::default();
        verdicts.keep(key("one"), vec![1]);
        verdicts.keep(key("one"), vec![1]);
        assert_eq!((verdicts.get(&key("one")), verdicts.get(&key("two"))), (Some(vec![1]), None));
        assert_eq!(verdicts.0.lock().unwrap().bytes, 1);
    }

    #[test]
    fn the_oldest_answers_make_room() {
        let verdicts = Verdicts::default();
        for number in 0..40 {
            verdicts.keep(key(&number.to_string()), vec![0; 1 << 20]);
        }
        let kept = (0..40).filter(|number| verdicts.get(&key(&number.to_string())).is_some());
        assert_eq!(kept.collect::<Vec<_>>(), (8..40).collect::<Vec<_>>());
        // An answer that is larger than the whole limit is not kept.
        verdicts.keep(key("large"), vec![0; MOST_BYTES + 1]);
        assert_eq!((verdicts.get(&key("large")), verdicts.0.lock().unwrap().bytes), (None, 0));
    }
}
