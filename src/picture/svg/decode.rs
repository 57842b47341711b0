//! From the bytes of an XML file to its text, whichever encoding a drawing program wrote it in.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::picture::Problem;

/// The text of a file.
///
/// As in a browser, a byte order mark counts more than the declared encoding, and a file declared as Latin-1 is read as
/// Windows-1252, which has more characters and is what was meant.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Problem> {
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None => match bytes {
            [b'<', 0, ..] => (UTF_16LE, bytes),
            [0, b'<', ..] => (UTF_16BE, bytes),
            _ => (declared(bytes)?, bytes),
        },
    };
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| Problem::Encoding(encoding.name().to_owned()))
}

/// The encoding that the XML declaration names.
fn declared(bytes: &[u8]) -> Result<&'static Encoding, Problem> {
    let start: String = bytes.iter().take(200).map(|byte| char::from(*byte)).collect();
    let declaration = start.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split("?>").next());
    let label = declaration.and_then(|declaration| {
        let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
        value.get(1..)?.split(quote).next()
    });
    let Some(label) = label else { return Ok(UTF_8) };
    let encoding =
        Encoding::for_label(label.as_bytes()).ok_or_else(|| Problem::Encoding(label.to_owned()))?;
    // If the file were UTF-16, this line could not have been read.
    Ok(if [UTF_16LE, UTF_16BE].contains(&encoding) { UTF_8 } else { encoding })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::decode;
    use crate::picture::Problem;

    #[test]
    fn every_usual_encoding_is_read() {
        let text = "<svg>Høgskolen på Ås</svg>";
        assert_eq!(decode(text.as_bytes()).unwrap(), text);
        assert_eq!(decode(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()).unwrap(), text);
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&little).unwrap(), text);
        assert_eq!(decode(&big).unwrap(), text);
        assert_eq!(decode(&[&[0xFF, 0xFE], little.as_slice()].concat()).unwrap(), text);
        let latin = b"<?xml version='1.0' encoding = \"ISO-8859-1\"?><svg>H\xF8gskolen p\xE5 \xC5s</svg>";
        assert!(decode(latin).unwrap().ends_with(text));
        let claimed = b"<?xml version=\"1.0\" encoding='utf-16'?><svg/>";
        assert!(decode(claimed).unwrap().ends_with("<svg/>"));
    }

    #[test]
    fn an_encoding_that_is_another_is_told() {
        assert_eq!(decode(b"<svg>H\xF8g</svg>"), Err(Problem::Encoding("UTF-8".to_owned())));
        let unknown = b"<?xml version='1.0' encoding='EBCDIC-XY'?><svg/>";
        assert_eq!(decode(unknown), Err(Problem::Encoding("EBCDIC-XY".to_owned())));
        assert!(decode(b"<?xml encoding=").is_ok());
    }
}
