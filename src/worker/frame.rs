//! Messages on a pipe: a length of eight bytes, little-endian, and that many bytes.

use std::io::{self, ErrorKind, Read, Write};

use serde::{Deserialize, Serialize};

/// The largest message in bytes. A letter with its pictures has a few million.
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
/// None for the messages of this program.
pub fn pack(message: &impl Serialize) -> io::Result<Vec<u8>> {
    postcard::to_extend(message, Vec::new()).map_err(|error| io::Error::other(error.to_string()))
}

/// Waits for the bytes of a message; `None` if the other end is closed before one begins.
///
/// # Errors
/// The other end is closed in the middle of a message, or sends something that is not one.
pub fn receive(pipe: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 8];
    // Only an end before the first byte of a message is a regular one.
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

/// Decodes a message.
///
/// # Errors
/// None for the messages of this program.
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
