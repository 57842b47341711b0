//! PNG and JPEG: undamaged, of a tolerable size, upright, and in sRGB like everything else in a letter.
//!
//! A raster is decoded once, to make sure that it can be. If nothing has to change, it is passed on with only what is
//! needed to display it; colours of another space are converted to sRGB, and a picture that lies on its side is set
//! upright.

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
    /// The width in pixels, of the picture as it is displayed.
    pub width: u32,
    /// The height in pixels, likewise.
    pub height: u32,
    /// The file for the typesetter.
    pub bytes: Vec<u8>,
    /// Whether it is invisible on white paper.
    pub blank: bool,
}

/// Makes a PNG or a JPEG ready; `None` where the file is neither.
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
