//! The text in the bytes of a CSV file. Spreadsheet programs write UTF-8 with a mark or without, UTF-16, or what their
//! system had before, which in the Nordic countries is Windows-1252.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many bytes tell whether a text without a mark is UTF-16.
const LOOK: usize = 4_096;

/// A text, and the encoding where it was guessed.
pub(super) struct Decoded {
    /// The text, without a mark.
    pub text: String,
    /// The encoding that nothing in the file names.
    pub guessed: Option<&'static str>,
}

/// The text in some bytes.
///
/// # Errors
/// There are characters in it that no text has.
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

/// In UTF-16, every other byte of most texts is a zero.
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
