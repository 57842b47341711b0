//! What was found out about letters, so that one that has not changed is judged once, however often somebody asks.
//!
//! An answer is known again by everything that it was made from: the bytes of the letter, the application and the template that it
//! was held against, what is on record about it, and the certificates that are trusted. The edition is that of the program, and
//! its fonts are those of the crew.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use sha2::{Digest, Sha256};

/// How many bytes of answers are kept. That of a letter has its data, some thousand bytes.
const MOST_BYTES: usize = 32 << 20;

/// What a task is known by.
type Key = [u8; 32];

/// The answers that were given, the oldest of which go where there are too many.
#[derive(Debug, Default)]
pub struct Verdicts(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    answers: HashMap<Key, Vec<u8>>,
    order: VecDeque<Key>,
    bytes: usize,
}

impl Verdicts {
    /// What a task is known by: a hash of all that it says.
    ///
    /// # Errors
    /// Nothing that this program asks.
    pub fn key(task: &impl Serialize) -> io::Result<Key> {
        let hashed = postcard::serialize_with_flavor(task, Hasher(Sha256::new()));
        hashed.map_err(|error| io::Error::other(error.to_string()))
    }

    /// The answer that was given before.
    pub fn get(&self, key: &Key) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).answers.get(key).cloned()
    }

    /// Keeps an answer.
    pub fn keep(&self, key: Key, answer: Vec<u8>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.bytes += answer.len();
        match kept.answers.insert(key, answer) {
            // Somebody has found out the same meanwhile.
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

/// Hashes what is written, of which there may be more than should be in memory twice.
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
        // One that takes more than all of them may is not kept.
        verdicts.keep(key("large"), vec![0; MOST_BYTES + 1]);
        assert_eq!((verdicts.get(&key("large")), verdicts.0.lock().unwrap().bytes), (None, 0));
    }
}
