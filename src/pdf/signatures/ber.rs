//! Signature data from programs that do not know the length of a value before they have written it.
//!
//! Such data use the Basic Encoding Rules: the ends of values are marked instead of lengths being given, and strings
//! come in pieces. They are rewritten in the Distinguished Encoding Rules. Values that are written so already, as
//! certificates and signed parts always are, stay byte for byte.

use std::borrow::Cow;

/// How deeply values may be nested.
const DEPTH: usize = 24;

/// An octet string, whole or in pieces.
const OCTETS: u8 = 0x04;
const OCTETS_IN_PIECES: u8 = 0x24;
/// The bit of a tag that says that the value contains other values.
const CONSTRUCTED: u8 = 0x20;

/// The first value of some data, with a length for everything in it. Malformed data are returned as they are.
pub(super) fn with_lengths(data: &[u8]) -> Cow<'_, [u8]> {
    let mut rest = data;
    match value(&mut rest, DEPTH) {
        Some(value) if !data.starts_with(&value) => Cow::Owned(value),
        _ => Cow::Borrowed(data),
    }
}

/// The next value, which is removed from `rest`.
fn value(rest: &mut &[u8], depth: usize) -> Option<Vec<u8>> {
    let depth = depth.checked_sub(1)?;
    let whole = *rest;
    let tag = *whole.first()?;
    let mut after_tag = 1;
    if tag & 0x1F == 0x1F {
        after_tag += whole.get(1..)?.iter().take(4).position(|byte| byte & 0x80 == 0)? + 1;
    }
    let (length, start) = length(whole, after_tag)?;
    let is_constructed = tag & CONSTRUCTED != 0;
    let mut inside;
    let mut values = Vec::new();
    match length {
        Some(length) => {
            let end = start.checked_add(length)?;
            inside = whole.get(start..end)?;
            *rest = whole.get(end..)?;
            if !is_constructed {
                return whole.get(..end).map(<[u8]>::to_vec);
            }
            while !inside.is_empty() {
                values.push(value(&mut inside, depth)?);
            }
            // A value that has lengths throughout stays as it is.
            if whole.get(start..end)? == values.concat() {
                return whole.get(..end).map(<[u8]>::to_vec);
            }
        }
        None if is_constructed => {
            inside = whole.get(start..)?;
            while !inside.starts_with(&[0, 0]) {
                values.push(value(&mut inside, depth)?);
            }
            *rest = inside.get(2..)?;
        }
        None => return None,
    }
    if tag == OCTETS_IN_PIECES {
        let pieces = values.iter().map(|piece| contents(piece)).collect::<Option<Vec<&[u8]>>>()?;
        return Some(written(&[OCTETS], &pieces.concat()));
    }
    Some(written(whole.get(..after_tag)?, &values.concat()))
}

/// The content of an octet string.
fn contents(octets: &[u8]) -> Option<&[u8]> {
    let (length, start) = length(octets, 1)?;
    (octets.first() == Some(&OCTETS)).then(|| octets.get(start..start.checked_add(length?)?))?
}

/// The length at this position (`None` where the end is marked instead), and where the value begins.
fn length(bytes: &[u8], at: usize) -> Option<(Option<usize>, usize)> {
    let first = *bytes.get(at)?;
    match first {
        0x80 => Some((None, at + 1)),
        0x81..=0x84 => {
            let end = at + 1 + usize::from(first & 0x7F);
            let length =
                bytes.get(at + 1..end)?.iter().fold(0, |length, &byte| length << 8 | usize::from(byte));
            Some((Some(length), end))
        }
        0x85.. => None,
        short => Some((Some(usize::from(short)), at + 1)),
    }
}

fn written(tag: &[u8], content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut out = tag.to_vec();
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => out.push(short),
        _ => {
            let bytes = length.to_be_bytes();
            let bytes: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
            out.push(0x80 | u8::try_from(bytes.len()).unwrap_or(8));
            out.extend(bytes);
        }
    }
    out.extend(content);
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::with_lengths;

    #[test]
    fn marked_ends_become_lengths() {
        let known: [(&[u8], &[u8]); 6] = [
            (&[0x30, 0x80, 0x02, 0x01, 0x05, 0, 0], &[0x30, 3, 0x02, 0x01, 0x05]),
            (&[0x30, 0x80, 0x30, 0x80, 0x05, 0, 0, 0, 0, 0, 9], &[0x30, 4, 0x30, 2, 0x05, 0]),
            (&[0x24, 0x80, 0x04, 1, 7, 0x04, 2, 8, 9, 0, 0], &[0x04, 3, 7, 8, 9]),
            (
                &[0x30, 9, 0x30, 0x80, 0x02, 0x01, 0x05, 0, 0, 0x05, 0],
                &[0x30, 7, 0x30, 3, 0x02, 0x01, 0x05, 0x05, 0],
            ),
            (&[0xBF, 0x21, 0x80, 0x05, 0, 0, 0], &[0xBF, 0x21, 2, 0x05, 0]),
            // A length written with more bytes than needed stays as it was signed.
            (&[0x30, 0x81, 3, 0x02, 0x01, 0x05, 0, 0], &[0x30, 0x81, 3, 0x02, 0x01, 0x05, 0, 0]),
        ];
        for (given, wanted) in known {
            assert_eq!(with_lengths(given).as_ref(), wanted, "{given:x?}");
        }
        let long = [&[0x30, 0x80][..], &[0x04, 0x82, 1, 0], &[7; 256], &[0, 0]].concat();
        assert_eq!(with_lengths(&long)[..8], [0x30, 0x82, 1, 4, 0x04, 0x82, 1, 0]);
    }

    #[test]
    fn what_is_not_well_formed_stays_as_it_is() {
        let deep = [0x30, 0x80].repeat(5000);
        for broken in [
            &[][..],
            &[0x30],
            &[0x30, 0x80],
            &[0x30, 0x85, 1, 1, 1, 1, 1],
            &[0x04, 0x80, 0, 0],
            &[0x30, 5, 1],
            &deep,
        ] {
            assert_eq!(with_lengths(broken).as_ref(), broken);
        }
    }
}
