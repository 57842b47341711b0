//! A picture as a letter can carry it: found out from its content, made ready for the typesetter, or refused with a reason.
//!
//! Nothing here draws. What is known to be harmless and to print as people see it is written anew, and only that is
//! given to the typesetter: a drawing as plain paths, a raster as sRGB in eight bits. `check` and `letter` run the same
//! preparation, so that both refuse the same. It depends on the bytes of the file alone, so that the same file always
//! gives the same letter.

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
/// The most pixels of a side.
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
    /// The ending of a file of this kind.
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
    /// How [`Prepared::bytes`] are encoded: never as SVG where the file was none, nor the other way round.
    pub kind: Kind,
    /// In pixels as the picture is seen, or in CSS pixels. Above zero.
    pub width: f64,
    /// In the same unit.
    pub height: f64,
    /// What the typesetter is given.
    pub bytes: Vec<u8>,
    /// What is worth knowing about how it will print.
    pub remarks: Vec<Remark>,
}

/// Makes a file ready to be set.
///
/// # Errors
/// Every reason why a letter cannot carry it, as far as one does not hide the others; never an empty list.
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
