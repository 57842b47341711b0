//! PNG: its chunks, and which of them are needed to display it.

use std::io::Cursor;

use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, Limits};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use super::profile::Profile;
use super::{Raster, check_size, pixels};
use crate::picture::{Kind, Problem};

/// How every PNG begins.
pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The most bytes of a colour profile, as the message of [`Problem::LargeProfile`] says. Printing presses have up to
/// two million.
const MAX_PROFILE: usize = 4_000_000;

/// Gammas that look the same as sRGB, times 100,000.
const USUAL_GAMMA: std::ops::RangeInclusive<u32> = 43_000..=48_000;

/// Makes a PNG ready.
pub(super) fn prepare(file: &[u8]) -> Result<Raster, Problem> {
    let chunks = Chunks::read(file)?;
    check_size(chunks.width, chunks.height)?;
    let profile = chunks.profile()?;
    let mut image = decode(&chunks.needed).map_err(|_| Problem::Damaged)?;
    let orientation = chunks.exif.and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms);
    let mut bytes = chunks.needed;
    if profile.is_some() || orientation != Orientation::NoTransforms {
        image = pixels::eight_bits(image);
        if let Some(profile) = profile {
            image = pixels::into_srgb(image, &profile);
        }
        image.apply_orientation(orientation);
        bytes = encode(&image).map_err(|_| Problem::Damaged)?;
    }
    Ok(Raster {
        source: Kind::Png,
        kind: Kind::Png,
        width: image.width(),
        height: image.height(),
        blank: pixels::is_blank(&image),
        bytes,
    })
}

/// The parts of a PNG that are needed to display it.
struct Chunks<'a> {
    width: u32,
    height: u32,
    colours: Colours,
    /// A complete PNG with the header, the palette, the transparency and the pixels. No other chunk has to be read by
    /// anything, least of all the texts, which may unpack to any length.
    needed: Vec<u8>,
    /// The compressed colour profile.
    profile: Option<&'a [u8]>,
    /// Whether the file declares its colours to be sRGB.
    is_srgb: bool,
    /// The exponent its values were encoded with, times 100,000.
    gamma: Option<u32>,
    exif: Option<&'a [u8]>,
}

/// What the values of a pixel mean.
#[derive(PartialEq, Eq)]
enum Colours {
    Grey,
    Colour,
}

impl<'a> Chunks<'a> {
    fn read(file: &'a [u8]) -> Result<Self, Problem> {
        let mut rest = file.strip_prefix(SIGNATURE).ok_or(Problem::Damaged)?;
        let (kind, header, _) = split(rest).ok_or(Problem::Damaged)?;
        let (Some(width), Some(height), Some(colour_type), b"IHDR") =
            (number(header, 0), number(header, 4), header.get(9), kind)
        else {
            return Err(Problem::Damaged);
        };
        let mut chunks = Self {
            width,
            height,
            colours: if colour_type & 2 == 0 { Colours::Grey } else { Colours::Colour },
            needed: SIGNATURE.to_vec(),
            profile: None,
            is_srgb: false,
            gamma: None,
            exif: None,
        };
        // A truncated file has no `IEND`.
        loop {
            let (kind, data, next) = split(rest).ok_or(Problem::Damaged)?;
            match kind {
                b"IHDR" | b"PLTE" | b"tRNS" | b"IDAT" | b"IEND" => {
                    let length = rest.len() - next.len();
                    chunks.needed.extend(rest.get(..length).unwrap_or_default());
                }
                b"iCCP" => chunks.profile = Some(data),
                b"sRGB" => chunks.is_srgb = true,
                b"gAMA" => chunks.gamma = number(data, 0),
                b"eXIf" => chunks.exif = Some(data),
                _ => {}
            }
            if kind == b"IEND" {
                return Ok(chunks);
            }
            rest = next;
        }
    }

    /// The profile to convert the colours from; `None` where they are sRGB or nothing says what they are.
    fn profile(&self) -> Result<Option<Profile>, Problem> {
        let channels = if self.colours == Colours::Grey { 1 } else { 3 };
        if let Some(chunk) = self.profile {
            let profile = inflate_profile(chunk)?.and_then(|profile| Profile::read(&profile, channels));
            return Ok(profile.filter(|profile| !profile.is_srgb()));
        }
        let unusual = self.gamma.filter(|gamma| !self.is_srgb && !USUAL_GAMMA.contains(gamma));
        Ok(unusual.and_then(|gamma| Profile::with_gamma(100_000.0 / f64::from(gamma), channels)))
    }
}

/// Unpacks a profile up to a limit; one that cannot be unpacked counts as none.
fn inflate_profile(chunk: &[u8]) -> Result<Option<Vec<u8>>, Problem> {
    // The chunk begins with a name, a zero, and the compression method, which is always zero too.
    let Some(end) = chunk.iter().position(|byte| *byte == 0) else { return Ok(None) };
    let packed = chunk.get(end + 2..).unwrap_or_default();
    match decompress_to_vec_zlib_with_limit(packed, MAX_PROFILE) {
        Ok(profile) => Ok(Some(profile)),
        Err(error) if error.status == TINFLStatus::HasMoreOutput => Err(Problem::LargeProfile),
        Err(_) => Ok(None),
    }
}

/// The kind and the data of the first chunk, and the bytes after it.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let length = usize::try_from(number(bytes, 0)?).ok()?;
    let kind = bytes.get(4..8)?;
    let data = bytes.get(8..)?.get(..length)?;
    // The decoder verifies the checksum.
    let rest = bytes.get(8..)?.get(length..)?.get(4..)?;
    Some((kind, data, rest))
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..)?.get(..4)?.try_into().ok()?))
}

fn decode(file: &[u8]) -> image::ImageResult<DynamicImage> {
    let mut decoder = PngDecoder::new(Cursor::new(file))?;
    decoder.set_limits(Limits::default())?;
    DynamicImage::from_decoder(decoder)
}

/// Writes a PNG that is read once more and then thrown away: fast rather than small.
fn encode(image: &DynamicImage) -> image::ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Up);
    image.write_with_encoder(encoder)?;
    Ok(bytes)
}
