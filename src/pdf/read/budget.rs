//! What reading one file may cost in total.

use std::cell::Cell;

use crate::pdf::error::Error;

/// The most bytes that a letter may have. Ours have a hundred thousand; signing may add scans and stamps.
const FILE: usize = 64 << 20;
/// The most bytes that may be parsed and decoded, all streams together.
const BYTES: usize = 128 << 20;
/// The most values that may be read: numbers, names, entries, objects. A value takes about 32 bytes of memory, and
/// twice that in a dictionary.
const VALUES: usize = 2_000_000;

/// What is left to spend on a file.
#[derive(Debug)]
pub(in crate::pdf) struct Budget {
    file: usize,
    bytes: Cell<usize>,
    values: Cell<usize>,
}

impl Budget {
    /// For a file from a stranger: a few seconds and a few hundred megabytes at worst.
    pub fn stranger() -> Self {
        Self { file: FILE, bytes: Cell::new(BYTES), values: Cell::new(VALUES) }
    }

    /// For a file that we have just made.
    pub fn own() -> Self {
        Self { file: usize::MAX, bytes: Cell::new(usize::MAX), values: Cell::new(usize::MAX) }
    }

    /// Refuses a file that is too large to be opened.
    pub fn admit(&self, bytes: &[u8]) -> Result<(), Error> {
        if bytes.len() > self.file { Err(Error::TooLarge("more than 64 MiB")) } else { Ok(()) }
    }

    /// Spends bytes on parsing or decoding.
    pub fn take_bytes(&self, count: usize) -> Result<(), Error> {
        take(&self.bytes, count, "more than 128 MiB of data inside")
    }

    /// How many bytes are left.
    pub fn bytes(&self) -> usize {
        self.bytes.get()
    }

    /// Spends values.
    pub fn take_values(&self, count: usize) -> Result<(), Error> {
        take(&self.values, count, "more than two million values inside")
    }
}

fn take(purse: &Cell<usize>, count: usize, otherwise: &'static str) -> Result<(), Error> {
    let left = purse.get().checked_sub(count).ok_or(Error::TooLarge(otherwise))?;
    purse.set(left);
    Ok(())
}
