//! Pictures within a drawing: read from their `data:` address, recognised by content, and made ready like any other.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::picture::{MAX_BYTES, Problem, format, raster};

/// The deepest nesting of drawings.
const MAX_DEPTH: usize = 2;

/// A picture that is ready to be embedded again.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Embedded {
    /// The `data:` address that carries it.
    pub address: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// How many pixels it has; none if it is a drawing.
    pub pixels: u64,
    /// How many path segments it is drawn with; none if it is a raster.
    pub pieces: u64,
}

/// Reads the address of a picture within a drawing. The media type that the address states is ignored.
pub(super) fn read(address: &str, depth: usize) -> Result<Embedded, Problem> {
    let address = address.trim();
    let data = address.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("data:")).and(address.get(5..));
    let Some((kind, data)) = data.and_then(|data| data.split_once(',')) else {
        return Err(Problem::Outside(address.to_owned()));
    };
    let inner = |problem: Problem| Problem::Inner(Box::new(problem));
    let bytes = decode(kind, data).ok_or_else(|| inner(Problem::Damaged))?;
    if bytes.is_empty() {
        return Err(inner(Problem::Empty));
    }
    if bytes.len() > MAX_BYTES {
        return Err(inner(Problem::TooManyBytes));
    }
    if let Some(raster) = raster::prepare(&bytes) {
        let raster = raster.map_err(inner)?;
        return Ok(Embedded {
            address: write(raster.kind.mime(), &raster.bytes),
            bytes: raster.bytes.len() as u64,
            pixels: u64::from(raster.width) * u64::from(raster.height),
            pieces: 0,
        });
    }
    if let Some(name) = format::other(&bytes) {
        return Err(inner(Problem::Format(name)));
    }
    if !format::looks_like_xml(&bytes) {
        return Err(inner(Problem::UnknownFormat));
    }
    if depth >= MAX_DEPTH {
        return Err(inner(Problem::TooComplex("more drawings within each other")));
    }
    let first = |problems: Vec<Problem>| inner(problems.into_iter().next().unwrap_or(Problem::Damaged));
    let (text, pieces) = super::plain(&bytes, depth + 1).map_err(first)?;
    Ok(Embedded {
        address: write("image/svg+xml", text.as_bytes()),
        bytes: text.len() as u64,
        pixels: 0,
        pieces,
    })
}

/// The `data:` address that carries a picture.
pub(super) fn write(mime: &str, bytes: &[u8]) -> String {
    format!("data:{mime};base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes))
}

fn decode(kind: &str, data: &str) -> Option<Vec<u8>> {
    let bytes = percent_decode(data);
    if !kind.to_ascii_lowercase().trim_end().ends_with(";base64") {
        return Some(bytes);
    }
    let plain: Vec<u8> = bytes.into_iter().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    GeneralPurpose::new(&STANDARD, config).decode(plain).ok()
}

fn percent_decode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *byte == b'%').and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{decode, read};
    use crate::picture::Problem;

    #[test]
    fn data_is_read_in_every_form() {
        assert_eq!(decode("image/png;base64", " aGFs\n bG8= ").as_deref(), Some(b"hallo".as_slice()));
        assert_eq!(decode("image/png;base64", "aGFsbG8").as_deref(), Some(b"hallo".as_slice()));
        assert_eq!(decode("image/png;BASE64", "aGFsbG8%3D").as_deref(), Some(b"hallo".as_slice()));
        assert_eq!(decode("image/svg+xml;utf8", "<svg/>%20%zz%").as_deref(), Some(b"<svg/> %zz%".as_slice()));
        assert_eq!(decode("image/png;base64", "!!!"), None);
    }

    #[test]
    fn what_is_no_picture_is_told() {
        let inner = |problem| Err(Problem::Inner(Box::new(problem)));
        assert_eq!(read("logo.png", 0), Err(Problem::Outside("logo.png".to_owned())));
        assert_eq!(read("data:image/png;base64,", 0), inner(Problem::Empty));
        assert_eq!(read("data:image/png;base64,R0lGODlhAQ==", 0), inner(Problem::Format("a GIF")));
        assert_eq!(read("data:,hello", 0), inner(Problem::UnknownFormat));
    }
}
