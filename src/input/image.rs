//! Is this a picture that a letter can carry? Found out from its content, before anything is typeset.
//!
//! A file's ending proves nothing and its pixels may not fit into memory, so both are settled from the first bytes. Then
//! it is decoded once: what was cut off on its way is to be told where the picture is named, not by the typesetter.

use std::fmt;
use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::{DynamicImage, ImageDecoder, ImageResult};
use imagesize::ImageType;

use super::svg::{self, SvgProblem};

/// The most bytes of a picture.
pub const MAX_IMAGE_BYTES: usize = 5_000_000;
/// The most pixels of a picture in all.
pub const MAX_PIXELS: u64 = 25_000_000;
/// The most pixels of a side.
pub const MAX_SIDE: u64 = 10_000;

/// A picture's kind and proportions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Image {
    /// How it is encoded.
    pub kind: ImageKind,
    /// In pixels; of an SVG, in CSS pixels or in the units of its `viewBox`. Above zero.
    pub width: f64,
    /// In the same unit.
    pub height: f64,
}

/// The encodings that a letter can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageKind {
    /// Vector graphics.
    Svg,
    /// Portable network graphics.
    Png,
    /// A photograph.
    Jpeg,
}

/// Why a file is no picture for a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageProblem {
    /// There is nothing in it.
    Empty,
    /// It is something else, which has this name.
    Format(&'static str),
    /// It is something else, and nobody knows what.
    UnknownFormat,
    /// It has more bytes than [`MAX_IMAGE_BYTES`].
    TooManyBytes,
    /// It has more pixels than [`MAX_PIXELS`] or [`MAX_SIDE`] allow.
    TooManyPixels {
        /// Across.
        width: u64,
        /// Down.
        height: u64,
    },
    /// One of its sides is zero.
    NoSize,
    /// It begins like a picture and does not go on like one.
    Damaged,
    /// It is an SVG that cannot be used.
    Svg(SvgProblem),
}

/// Checks a picture by its content.
///
/// # Errors
/// The first reason why a letter cannot carry it.
pub fn check_image(bytes: &[u8]) -> Result<Image, ImageProblem> {
    if bytes.is_empty() {
        return Err(ImageProblem::Empty);
    }
    if bytes.len() > MAX_IMAGE_BYTES {
        return Err(ImageProblem::TooManyBytes);
    }
    if let Some(raster) = check_raster(bytes) {
        return raster;
    }
    if let Some(name) = other_format(bytes) {
        return Err(ImageProblem::Format(name));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ImageProblem::UnknownFormat)?;
    if !text.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n']).starts_with('<') {
        return Err(ImageProblem::UnknownFormat);
    }
    let (width, height) = svg::check(text).map_err(ImageProblem::Svg)?;
    Ok(Image { kind: ImageKind::Svg, width, height })
}

/// Checks a PNG or a JPEG to its last pixel; nothing where it is neither.
pub(super) fn check_raster(bytes: &[u8]) -> Option<Result<Image, ImageProblem>> {
    let kind = match imagesize::image_type(bytes) {
        Ok(ImageType::Png) => ImageKind::Png,
        Ok(ImageType::Jpeg) => ImageKind::Jpeg,
        _ => return None,
    };
    let Ok(size) = imagesize::blob_size(bytes) else { return Some(Err(ImageProblem::Damaged)) };
    let (width, height) = (size.width as u64, size.height as u64);
    Some(if width == 0 || height == 0 {
        Err(ImageProblem::NoSize)
    } else if width.max(height) > MAX_SIDE || width * height > MAX_PIXELS {
        Err(ImageProblem::TooManyPixels { width, height })
    } else if decode(kind, bytes).is_err() || (kind == ImageKind::Jpeg && !has_end(bytes)) {
        Err(ImageProblem::Damaged)
    } else {
        Ok(Image { kind, width: size.width as f64, height: size.height as f64 })
    })
}

/// Decodes as the typesetter will, within the limits of memory that it has.
fn decode(kind: ImageKind, bytes: &[u8]) -> ImageResult<()> {
    fn to_the_end(mut decoder: impl ImageDecoder) -> ImageResult<()> {
        decoder.set_limits(image::Limits::default())?;
        DynamicImage::from_decoder(decoder).map(drop)
    }
    match kind {
        ImageKind::Png => to_the_end(PngDecoder::new(Cursor::new(bytes))?),
        ImageKind::Jpeg => to_the_end(JpegDecoder::new(Cursor::new(bytes))?),
        ImageKind::Svg => Ok(()),
    }
}

/// Whether a JPEG has the marker of its end. Decoders print grey where the rest is missing, and say nothing.
fn has_end(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|marker| marker == [0xFF, 0xD9])
}

/// What people put where a picture belongs, by the bytes that it begins with.
fn other_format(bytes: &[u8]) -> Option<&'static str> {
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

impl ImageProblem {
    /// The diagnostic's code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty | Self::NoSize | Self::Damaged => "picture-damaged",
            Self::Format(_) | Self::UnknownFormat => "picture-format",
            Self::TooManyBytes | Self::TooManyPixels { .. } => "picture-too-large",
            Self::Svg(problem) => problem.code(),
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Empty | Self::NoSize | Self::Damaged => {
                "export the picture again, or ask for it again where it came from".to_owned()
            }
            Self::Format("a web page") => {
                "download the picture itself, not the page that shows it".to_owned()
            }
            Self::Format(_) | Self::UnknownFormat => {
                "save it as SVG, PNG or JPEG; SVG prints best".to_owned()
            }
            Self::TooManyBytes | Self::TooManyPixels { .. } => {
                "make it smaller: 2,000 pixels across are enough for print".to_owned()
            }
            Self::Svg(problem) => problem.hint().to_owned(),
        }
    }
}

/// The second half of a sentence that begins with the file's name.
impl fmt::Display for ImageProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("is empty"),
            Self::Format(name) => write!(f, "is {name}, which a letter cannot carry"),
            Self::UnknownFormat => f.write_str("is not a picture that is known here"),
            Self::TooManyBytes => write!(f, "has more than {} MB", MAX_IMAGE_BYTES / 1_000_000),
            Self::TooManyPixels { width, height } => write!(
                f,
                "has {width} × {height} pixels, more than {} million or {MAX_SIDE} along a side",
                MAX_PIXELS / 1_000_000
            ),
            Self::NoSize => f.write_str("has no size: one of its sides is zero"),
            Self::Damaged => {
                f.write_str("is damaged: it begins like a picture and cannot be read to its end")
            }
            Self::Svg(problem) => problem.fmt(f),
        }
    }
}
