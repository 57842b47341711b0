//! The values that a PDF is made of, and how they are written.
//!
//! A value keeps everything that a rewrite has to preserve: a real number keeps its digits. The entries of a
//! dictionary have no order in PDF; here they are sorted, so that they are always written alike.

use std::collections::BTreeMap;
use std::ops::Range;

/// The identifier of an indirect object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Ref {
    /// The object number; zero is never in use.
    pub number: u32,
    /// How often the number has been reused; zero in almost every file.
    pub generation: u16,
}

impl Ref {
    /// The object with this number and generation zero.
    pub fn new(number: u32) -> Self {
        Self { number, generation: 0 }
    }
}

/// The entries of a dictionary by their name, without the slash.
pub(super) type Dict = BTreeMap<Vec<u8>, Object>;

/// A direct value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    /// Nothing; the same as an absent entry.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a decimal point, kept as its digits.
    Real(Vec<u8>),
    /// The bytes that a string stands for.
    String(Vec<u8>),
    /// The bytes that a name stands for, without the slash.
    Name(Vec<u8>),
    /// A list.
    Array(Vec<Object>),
    /// A dictionary.
    Dict(Dict),
    /// A reference to an indirect object.
    Ref(Ref),
}

/// An indirect object: a value and, if it is a stream, where its encoded data lie.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Indirect {
    /// The value; the dictionary of a stream.
    pub value: Object,
    /// The bytes of the file that are the data of the stream.
    pub data: Option<Range<usize>>,
}

impl From<Object> for Indirect {
    fn from(value: Object) -> Self {
        Self { value, data: None }
    }
}

impl Object {
    /// A name.
    pub fn name(name: &str) -> Self {
        Self::Name(name.as_bytes().to_vec())
    }

    /// A length or a coordinate in points, to a ten-thousandth: finer than any printer.
    pub fn points(points: f64) -> Self {
        let text = format!("{points:.4}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        Self::Real(if text == "-0" { "0" } else { text }.as_bytes().to_vec())
    }

    /// A text that people read.
    ///
    /// ASCII means the same in every encoding that PDF knows; everything else is written as UTF-16.
    pub fn text(text: &str) -> Self {
        if text.is_ascii() {
            return Self::String(text.as_bytes().to_vec());
        }
        let units = text.encode_utf16().flat_map(u16::to_be_bytes);
        Self::String([0xFE, 0xFF].into_iter().chain(units).collect())
    }

    /// The value, if it is a whole number.
    pub fn as_integer(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }

    /// The value, if it is a number, whole or not.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Real(digits) => std::str::from_utf8(digits).ok()?.parse().ok(),
            _ => None,
        }
    }

    /// The text of the value, if it is a string, in whichever encoding.
    pub fn to_text(&self) -> Option<String> {
        let bytes = self.as_string()?;
        if let Some(units) = bytes.strip_prefix(b"\xFE\xFF") {
            let units =
                units.chunks(2).map(|unit| unit.iter().fold(0, |unit, &byte| unit << 8 | u16::from(byte)));
            return Some(
                char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect(),
            );
        }
        if let Some(text) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
            return Some(String::from_utf8_lossy(text).into_owned());
        }
        // PDFDocEncoding: Latin-1, except for some characters.
        let listed = |from: u8, byte: u8, signs: &str| {
            signs.chars().nth(usize::from(byte - from)).unwrap_or(char::REPLACEMENT_CHARACTER)
        };
        let character = |byte| match byte {
            0x18..=0x1F => listed(0x18, byte, "˘ˇˆ˙˝˛˚˜"),
            0x80..=0x9E => listed(0x80, byte, "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž"),
            0x7F | 0x9F | 0xAD => char::REPLACEMENT_CHARACTER,
            0xA0 => '€',
            _ => char::from(byte),
        };
        Some(bytes.iter().copied().map(character).collect())
    }

    /// The bytes of the value, if it is a string.
    pub fn as_string(&self) -> Option<&[u8]> {
        if let Self::String(bytes) = self { Some(bytes) } else { None }
    }

    /// The value, if it is a name.
    pub fn as_name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    /// The items of the value, if it is a list.
    pub fn as_array(&self) -> Option<&[Object]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The entries of the value, if it is a dictionary.
    pub fn as_dict(&self) -> Option<&Dict> {
        if let Self::Dict(dict) = self { Some(dict) } else { None }
    }

    /// The object that the value refers to, if it is a reference.
    pub fn as_ref(&self) -> Option<Ref> {
        if let Self::Ref(reference) = self { Some(*reference) } else { None }
    }

    /// Appends the value in PDF syntax, in as few bytes as is easy.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Null => word(out, b"null"),
            Self::Bool(true) => word(out, b"true"),
            Self::Bool(false) => word(out, b"false"),
            Self::Integer(number) => word(out, number.to_string().as_bytes()),
            Self::Real(digits) => word(out, digits),
            Self::String(bytes) => write_string(bytes, out),
            Self::Name(name) => write_name(name, out),
            Self::Array(items) => {
                out.push(b'[');
                items.iter().for_each(|item| item.write(out));
                out.push(b']');
            }
            Self::Dict(dict) => write_dict(dict, out),
            Self::Ref(reference) => {
                word(out, format!("{} {} R", reference.number, reference.generation).as_bytes());
            }
        }
    }
}

/// A dictionary with these entries.
pub(super) fn dict<const N: usize>(entries: [(&str, Object); N]) -> Dict {
    entries.into_iter().map(|(key, value)| (key.as_bytes().to_vec(), value)).collect()
}

/// Appends a dictionary in PDF syntax.
pub(super) fn write_dict(dict: &Dict, out: &mut Vec<u8>) {
    out.extend(b"<<");
    for (key, value) in dict {
        write_name(key, out);
        value.write(out);
    }
    out.extend(b">>");
}

/// Whether a byte ends the word before it.
pub(super) fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

/// Whether a byte is white space.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

/// Whether a byte is white space to every reader.
pub(super) fn is_plain_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b' ')
}

/// Appends a word, with a space before it where it would run into another one.
fn word(out: &mut Vec<u8>, word: &[u8]) {
    // A lone slash is the empty name.
    if out.last().is_some_and(|&last| last == b'/' || !is_delimiter(last) && !is_space(last)) {
        out.push(b' ');
    }
    out.extend(word);
}

fn write_string(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            // A reader takes a bare carriage return for a line feed.
            b'\r' => out.extend(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !is_delimiter(byte) && byte != b'#' {
            out.push(byte);
        } else {
            out.extend(format!("#{byte:02X}").as_bytes());
        }
    }
}
