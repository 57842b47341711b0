//! Pictures for a letter: recognised by their content, made ready for the typesetter, or refused with a reason.
//!
//! Nothing is drawn here. Whatever is known to be harmless, and to print as it looks on screen, is written anew, and
//! the typesetter gets only that: a drawing as plain paths, a raster in sRGB. `check` and `letter` run the same
//! preparation, so both refuse the same files. The result depends on the bytes of the file alone, so the same file
//! always gives the same letter.

mod format;
mod light;
mod problem;
mod raster;
mod svg;

pub use problem::{Feature, Problem, Remark};

/// The most bytes of a picture.
pub const MAX_BYTES: usize = 5_000_000;
/// The most pixels of a picture in all.
pub const MAX_PIXELS: u64 = 25_000_000;
/// The most pixels along a side.
pub const MAX_SIDE: u64 = 10_000;

/// The encodings that a letter can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Vector graphics.
    Svg,
    /// Portable network graphics.
    Png,
    /// A photograph.
    Jpeg,
}

impl Kind {
    /// The file name extension.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }

    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// A picture that is ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// How the file was encoded.
    pub source: Kind,
    /// How [`Prepared::bytes`] are encoded: as SVG if the file was SVG, and otherwise never.
    pub kind: Kind,
    /// The width, in pixels of a raster as it is displayed, or in CSS pixels of a drawing. Above zero.
    pub width: f64,
    /// The height, in the same unit.
    pub height: f64,
    /// The file for the typesetter.
    pub bytes: Vec<u8>,
    /// What is worth knowing about how it will print.
    pub remarks: Vec<Remark>,
}

/// Makes a file ready to be set.
///
/// # Errors
/// Every reason why a letter cannot carry the picture, except where one hides the others; never an empty list.
pub fn prepare(file: &[u8]) -> Result<Prepared, Vec<Problem>> {
    if file.is_empty() {
        return Err(vec![Problem::Empty]);
    }
    if file.len() > MAX_BYTES {
        return Err(vec![Problem::TooManyBytes]);
    }
    if let Some(raster) = raster::prepare(file) {
        return raster.map(Prepared::from).map_err(|problem| vec![problem]);
    }
    if let Some(name) = format::other(file) {
        return Err(vec![Problem::Format(name)]);
    }
    if !format::looks_like_xml(file) {
        return Err(vec![Problem::UnknownFormat]);
    }
    svg::prepare(file)
}

impl From<raster::Raster> for Prepared {
    fn from(raster: raster::Raster) -> Self {
        Self {
            source: raster.source,
            kind: raster.kind,
            width: f64::from(raster.width),
            height: f64::from(raster.height),
            bytes: raster.bytes,
            remarks: if raster.blank { vec![Remark::Blank] } else { Vec::new() },
        }
    }
}
