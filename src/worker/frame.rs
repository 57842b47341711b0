//! Messages on a pipe: eight bytes that tell the length, and so many bytes.

use std::io::{self, ErrorKind, Read, Write};

use serde::{Deserialize, Serialize};

/// The most bytes of a message. A letter with its pictures has a few million.
const MOST: u64 = 1 << 30;

/// Sends a message.
///
/// # Errors
/// The other end is gone.
pub fn send(pipe: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let bytes = pack(message)?;
    pipe.write_all(&(bytes.len() as u64).to_le_bytes())?;
    pipe.write_all(&bytes)?;
    pipe.flush()
}

/// The bytes of a message.
///
/// # Errors
/// Nothing that this program sends.
pub fn pack(message: &impl Serialize) -> io::Result<Vec<u8>> {
    postcard::to_extend(message, Vec::new()).map_err(|error| io::Error::other(error.to_string()))
}

/// Waits for the bytes of a message; none where the other end is gone before one begins.
///
/// # Errors
/// The other end is gone in the middle of one, or what it sends is no message.
pub fn receive(pipe: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 8];
    // Whoever is gone, is gone between two messages or before the first byte of the next.
    match pipe.read(&mut length)? {
        0 => return Ok(None),
        read => pipe.read_exact(length.split_at_mut(read).1)?,
    }
    let length = u64::from_le_bytes(length);
    if length > MOST {
        return Err(io::Error::new(ErrorKind::InvalidData, "the message is too long"));
    }
    let mut bytes = Vec::new();
    pipe.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(Some(bytes)) } else { Err(ErrorKind::UnexpectedEof.into()) }
}

/// What a message says.
///
/// # Errors
/// Nothing that this program sends.
pub fn open<'a, M: Deserialize<'a>>(bytes: &'a [u8]) -> io::Result<M> {
    postcard::from_bytes(bytes).map_err(|error| io::Error::new(ErrorKind::InvalidData, error.to_string()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn messages_come_out_as_they_went_in() {
        let mut pipe = Vec::new();
        for text in ["", "one", "æ"] {
            send(&mut pipe, &text).unwrap();
        }
        let mut pipe = pipe.as_slice();
        for text in ["", "one", "æ"] {
            let bytes = receive(&mut pipe).unwrap().unwrap();
            assert_eq!(open::<String>(&bytes).unwrap(), text);
        }
        assert!(receive(&mut pipe).unwrap().is_none());
    }

    #[test]
    fn half_a_message_and_a_giant_one_are_told() {
        let mut whole = Vec::new();
        send(&mut whole, &"text").unwrap();
        for length in 1..whole.len() {
            assert!(receive(&mut whole.get(..length).unwrap()).is_err());
        }
        assert!(receive(&mut [0xFF; 16].as_slice()).is_err());
    }
}
