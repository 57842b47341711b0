//! Decodes CSV files. Spreadsheet programs write UTF-8 with or without a byte order mark, UTF-16, or the legacy
//! encoding of their system, which in the Nordic countries is Windows-1252.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many bytes are sampled to detect UTF-16 without a byte order mark.
const LOOK: usize = 4_096;

/// A text, and its encoding if that had to be guessed.
pub(super) struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding, where nothing in the file names it.
    pub guessed: Option<&'static str>,
}

/// Decodes the bytes of a file.
///
/// # Errors
/// The bytes cannot be decoded, or contain a NUL character, which no text has.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, String> {
    let (encoding, is_guess) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => (encoding, false),
        None if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) => (UTF_8, false),
        None => match without_mark(bytes) {
            Some(encoding) => (encoding, true),
            None => (WINDOWS_1252, true),
        },
    };
    let (text, encoding, is_wrong) = encoding.decode(bytes);
    if is_wrong || text.contains('\0') {
        return Err("it is neither a workbook nor a text".to_owned());
    }
    Ok(Decoded { text: text.into_owned(), guessed: is_guess.then(|| encoding.name()) })
}

/// Detects UTF-16 without a byte order mark: in most texts, every other byte is zero.
fn without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let look = bytes.get(..bytes.len().min(LOOK)).unwrap_or_default();
    let zeros = |odd: usize| look.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = look.len() / 4;
    match () {
        () if odd > most && even == 0 => Some(UTF_16LE),
        () if even > most && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}
