//! PNG and JPEG: whole, of a bearable size, upright, and in the colours that everything else in a letter is in.
//!
//! A raster is decoded once, to know that it can be. What needs no change is handed on as it is, without what is not
//! needed to show it; colours of another space are changed into sRGB, and a picture that lies on its side is set upright.

mod curve;
mod jpeg;
mod lut;
mod pixels;
mod png;
mod profile;

use super::{Kind, MAX_PIXELS, MAX_SIDE, Problem};

/// A raster that is ready to be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Raster {
    /// How the file was encoded.
    pub source: Kind,
    /// How `bytes` are encoded.
    pub kind: Kind,
    /// In pixels, of the picture as it is seen.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The file for the typesetter.
    pub bytes: Vec<u8>,
    /// Whether nothing of it is seen on white paper.
    pub blank: bool,
}

/// Makes a PNG or a JPEG ready; nothing where the file is neither.
pub(super) fn prepare(file: &[u8]) -> Option<Result<Raster, Problem>> {
    match kind(file)? {
        Kind::Png => Some(png::prepare(file)),
        Kind::Jpeg => Some(jpeg::prepare(file)),
        Kind::Svg => None,
    }
}

fn kind(file: &[u8]) -> Option<Kind> {
    if file.starts_with(png::SIGNATURE) {
        Some(Kind::Png)
    } else if file.starts_with(&[0xFF, 0xD8, 0xFF]) {
        Some(Kind::Jpeg)
    } else {
        None
    }
}

/// Refuses a picture that may not fit into memory, before anything is decoded.
fn check_size(width: u32, height: u32) -> Result<(), Problem> {
    let (width, height) = (u64::from(width), u64::from(height));
    if width == 0 || height == 0 {
        Err(Problem::NoSize)
    } else if width.max(height) > MAX_SIDE || width * height > MAX_PIXELS {
        Err(Problem::TooManyPixels { width, height })
    } else {
        Ok(())
    }
}
