//! The keys that links carry. Anyone who has a key is let in; nobody is asked for a name.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostic;

/// The number of random bytes in a key: 192 bits, too many to guess.
const BYTES: usize = 24;

/// A key, as it stands in a link. It cannot be printed by accident: only [`Token::as_str`] gives it out.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// The hash of a key: enough to recognise the key, and useless to anyone who finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digested([u8; 32]);

impl Token {
    /// A new key.
    ///
    /// # Errors
    /// `no-randomness` if the system provides none.
    pub fn random() -> Result<Self, Diagnostic> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes).map_err(|error| {
            Diagnostic::error("no-randomness", format!("no key can be made: {error}"))
                .hint("the system gives no random bytes; see why, and start again")
        })?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// The key in a link, whether or not it opens anything.
    pub fn from_link(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The key itself, for a link.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The hash of this key.
    pub fn digested(&self) -> Digested {
        Digested(Sha256::digest(self.0.as_bytes()).into())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Digested {
    /// The hash written as 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digit = |at: usize| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok();
        let bytes: Option<Vec<u8>> = (0..32).map(digit).collect();
        let bytes =
            bytes.filter(|_| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        Some(Self(bytes.try_into().ok()?))
    }
}

impl fmt::Display for Digested {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_key_is_long_random_and_not_shown() {
        let (one, other) = (Token::random().unwrap(), Token::random().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.as_str().len(), 32);
        assert!(one.as_str().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
        assert!(!format!("{one:?}").contains(one.as_str()));
    }

    #[test]
    fn a_hash_is_written_and_read() {
        let hash = Token::from_link("x").digested();
        assert_eq!(hash.to_string(), "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
        assert_eq!(Digested::from_hex(&hash.to_string()), Some(hash));
        for wrong in ["", "2d", &"é".repeat(32), &"+1".repeat(32)] {
            assert_eq!(Digested::from_hex(wrong), None, "{wrong}");
        }
    }
}
