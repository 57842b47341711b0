//! From bytes to text: UTF-8 with or without a byte order mark; anything else is named and refused.
//!
//! Guessing an encoding would print a wrong name on a letter, so nothing is converted here.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Source};

/// The most bytes that an input file may have. The largest real contributions have a few thousand.
pub const MAX_FILE_BYTES: usize = 4 * 1024 * 1024;

/// The text of a file. A leading byte order mark is left out, so that ranges and columns count from the first
/// character that an editor shows.
///
/// # Errors
/// The file is empty, larger than [`MAX_FILE_BYTES`], a PDF or not UTF-8.
pub(super) fn decode(name: &str, bytes: &[u8]) -> Result<Arc<Source>, Box<Diagnostic>> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Box::new(too_large(name)));
    }
    if bytes.starts_with(b"%PDF-") {
        let hint = "`loi extract` takes the data out of a letter, and `loi annex` takes letters as they are";
        let problem = Diagnostic::error("syntax", "the file is a PDF, not JSON").in_file(name);
        return Err(Box::new(problem.hint(hint)));
    }
    if let Some(encoding) = wide_encoding(bytes) {
        let message = format!("the file is {encoding}, not UTF-8: its first bytes say so");
        return Err(Box::new(Diagnostic::error("not-utf-8", message).in_file(name).hint(SAVE_AS_UTF_8)));
    }
    let text = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    match std::str::from_utf8(text) {
        Ok(text) if text.trim().is_empty() => {
            let hint = "start from an example, or let `loi new` write the file";
            Err(Box::new(Diagnostic::error("empty-file", "the file is empty").in_file(name).hint(hint)))
        }
        Ok(text) => Ok(Arc::new(Source::new(name, text))),
        Err(error) => Err(Box::new(not_utf_8(name, text, error.valid_up_to(), bytes.len() - text.len()))),
    }
}

/// The problem with a file of more than [`MAX_FILE_BYTES`], for callers that have not even read it.
pub fn too_large(name: &str) -> Diagnostic {
    Diagnostic::error("file-too-large", format!("the file has more than {MAX_FILE_BYTES} bytes"))
        .in_file(name)
        .hint("give the path of the JSON file itself; pictures stay in files of their own")
}

const SAVE_AS_UTF_8: &str = "open the file in a text editor and save it again with the encoding UTF-8";

/// Recognises UTF-16 and UTF-32 by their byte order mark, or by the zero bytes beside JSON's ASCII brackets.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..]
        | [0, 0, 0xFE, 0xFF, ..]
        | [0, 0, 0, 1..=0xFF, ..]
        | [1..=0xFF, 0, 0, 0, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 1..=0xFF, ..] | [1..=0xFF, 0, ..] => Some("UTF-16"),
        _ => None,
    }
}

/// The problem with the first byte that is not UTF-8, at the line where an editor would show it.
fn not_utf_8(name: &str, bytes: &[u8], offset: usize, mark: usize) -> Diagnostic {
    let byte = bytes.get(offset).copied().unwrap_or_default();
    let before = String::from_utf8_lossy(bytes.get(..offset).unwrap_or_default()).into_owned();
    let guess = match byte {
        0xC0..=0xFF => format!(
            "; in Latin-1 (ISO 8859-1, Windows-1252), an older encoding, it stands for `{}`",
            char::from(byte)
        ),
        _ => String::new(),
    };
    let message = format!(
        "the file is not UTF-8: the byte 0x{byte:02X} at offset {} has no meaning there{guess}",
        offset + mark
    );
    // Everything before the byte is text, and pointing at its end gives line and column.
    let end = before.len();
    let source = Arc::new(Source::new(name, before));
    let place = Place { source, range: end..end, pointer: String::new() };
    Diagnostic::error("not-utf-8", message).at(place).hint(SAVE_AS_UTF_8)
}
