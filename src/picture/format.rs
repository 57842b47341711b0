//! Recognises files by their first bytes; a name proves nothing.

/// The formats that people supply instead of a picture, recognised by their first bytes.
pub(super) fn other(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: [(&[u8], &str); 12] = [
        (b"GIF8", "a GIF"),
        (b"%PDF", "a PDF"),
        (b"%!PS", "a PostScript file"),
        (&[0xC5, 0xD0, 0xD3, 0xC6], "an EPS file"),
        (b"BM", "a BMP"),
        (b"II*\0", "a TIFF"),
        (b"MM\0*", "a TIFF"),
        (&[0x1F, 0x8B], "compressed (perhaps an SVGZ)"),
        (b"PK\x03\x04", "a ZIP archive or an office document"),
        (&[0, 0, 1, 0], "an icon (ICO)"),
        (b"8BPS", "a Photoshop file"),
        (b"{", "a JSON file"),
    ];
    let word = |at: usize| bytes.get(at..at + 4).unwrap_or_default();
    if word(0) == b"RIFF" && word(8) == b"WEBP" {
        return Some("a WebP");
    }
    if word(4) == b"ftyp" {
        return Some(if word(8) == b"avif" { "an AVIF" } else { "a HEIC or a film" });
    }
    let start: String = bytes.iter().take(200).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    if start.trim_start().starts_with("<!doctype html") || start.trim_start().starts_with("<html") {
        return Some("a web page");
    }
    BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, name)| *name)
}

/// Whether the file may be XML, in any encoding.
pub(super) fn looks_like_xml(bytes: &[u8]) -> bool {
    if matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'<', 0, ..] | [0, b'<', ..]) {
        return true;
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"<")
}
