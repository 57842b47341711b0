//! JPEG: its segments, and which of them are needed to display it.

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageResult, RgbImage};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::profile::Profile;
use super::{Raster, check_size, pixels};
use crate::picture::{Kind, Problem};

/// The most scans (passes over the picture). One or about ten are usual; each costs as much as a whole picture.
const MAX_SCANS: usize = 64;
/// The most pixels in all scans together.
const MAX_SCANNED: u64 = 500_000_000;

/// The quality of a JPEG that had to be encoded again: nobody sees the difference.
const QUALITY: u8 = 95;

/// Makes a JPEG ready.
pub(super) fn prepare(file: &[u8]) -> Result<Raster, Problem> {
    let segments = Segments::read(file)?;
    check_size(segments.width, segments.height)?;
    let pixels = u64::from(segments.width) * u64::from(segments.height);
    if segments.scans > MAX_SCANS || segments.scans as u64 * pixels > MAX_SCANNED {
        return Err(Problem::RareJpeg("in very many passes"));
    }
    let profile = Profile::read(&segments.profile, segments.components).filter(|profile| !profile.is_srgb());
    let mut image = decode(&segments, profile.as_ref()).ok_or(Problem::Damaged)?;
    let changed =
        profile.is_some() || segments.components == 4 || segments.orientation != Orientation::NoTransforms;
    image.apply_orientation(segments.orientation);
    let bytes = if changed { encode(&image).map_err(|_| Problem::Damaged)? } else { segments.needed };
    Ok(Raster {
        source: Kind::Jpeg,
        kind: Kind::Jpeg,
        width: image.width(),
        height: image.height(),
        blank: pixels::is_blank(&image),
        bytes,
    })
}

/// The parts of a JPEG that are needed to display it.
struct Segments {
    width: u32,
    height: u32,
    /// How many values a pixel has: one, three or four.
    components: usize,
    scans: usize,
    orientation: Orientation,
    /// The colour profile; empty where there is none.
    profile: Vec<u8>,
    /// A complete JPEG, without texts, thumbnails, profiles and anything after its end.
    needed: Vec<u8>,
}

impl Segments {
    fn read(file: &[u8]) -> Result<Self, Problem> {
        let mut segments = Self {
            width: 0,
            height: 0,
            components: 0,
            scans: 0,
            orientation: Orientation::NoTransforms,
            profile: Vec::new(),
            needed: vec![0xFF, 0xD8],
        };
        let mut rest = file.get(2..).unwrap_or_default();
        loop {
            let (marker, next) = marker(rest).ok_or(Problem::Damaged)?;
            rest = next;
            match marker {
                // A thumbnail has an end marker too, but inside a segment, which is skipped.
                0xD9 => break,
                0x01 | 0xD0..=0xD8 => continue,
                _ => {}
            }
            let (data, next) = segment(rest).ok_or(Problem::Damaged)?;
            match marker {
                0xC0..=0xC2 => segments.frame(data)?,
                0xC3 | 0xC5..=0xC7 => return Err(Problem::RareJpeg("without loss or in layers")),
                0xC9..=0xCB | 0xCD..=0xCF => return Err(Problem::RareJpeg("in arithmetic coding")),
                0xE1 => segments.exif(data),
                0xE2 => segments.profile_part(data),
                _ => {}
            }
            // JFIF and Adobe's segment tell what the colours are; the other application segments and comments do not.
            let needed = match marker {
                0xE0 => data.starts_with(b"JFIF\0"),
                0xEE => data.starts_with(b"Adobe"),
                0xE1..=0xEF | 0xFE => false,
                _ => true,
            };
            let mut taken = rest.len() - next.len();
            rest = next;
            if marker == 0xDA {
                segments.scans += 1;
                let coded = coded_length(rest);
                taken += coded;
                rest = rest.get(coded..).unwrap_or_default();
            }
            if needed {
                segments.needed.extend([0xFF, marker]);
                let before = file.len() - rest.len() - taken;
                segments.needed.extend(file.get(before..before + taken).unwrap_or_default());
            }
        }
        segments.needed.extend([0xFF, 0xD9]);
        if segments.scans == 0 || ![1, 3, 4].contains(&segments.components) {
            return Err(Problem::Damaged);
        }
        Ok(segments)
    }

    /// Reads the size and the number of components.
    fn frame(&mut self, data: &[u8]) -> Result<(), Problem> {
        let [bits, y1, y0, x1, x0, components, ..] = *data else { return Err(Problem::Damaged) };
        // A second frame would have a size of its own.
        if self.components != 0 {
            return Err(Problem::Damaged);
        }
        if bits != 8 {
            return Err(Problem::RareJpeg("of more than eight bits"));
        }
        self.height = u32::from(u16::from_be_bytes([y1, y0]));
        self.width = u32::from(u16::from_be_bytes([x1, x0]));
        self.components = usize::from(components);
        Ok(())
    }

    fn exif(&mut self, data: &[u8]) {
        let found = data.strip_prefix(b"Exif\0\0").and_then(Orientation::from_exif_chunk);
        if let Some(orientation) = found {
            self.orientation = orientation;
        }
    }

    /// A profile comes in parts, in order, each with its number and the total number.
    fn profile_part(&mut self, data: &[u8]) {
        if let Some(part) = data.strip_prefix(b"ICC_PROFILE\0").and_then(|data| data.get(2..)) {
            self.profile.extend(part);
        }
    }
}

/// The next marker, and the bytes after it.
fn marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    // Anything may come before a marker, including any number of fill bytes.
    let at = bytes.windows(2).position(|pair| pair[0] == 0xFF && ![0, 0xFF].contains(&pair[1]))?;
    Some((*bytes.get(at + 1)?, bytes.get(at + 2..)?))
}

/// The content of a segment, without its length, and the bytes after the segment.
fn segment(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = usize::from(u16::from_be_bytes(bytes.get(..2)?.try_into().ok()?));
    Some((bytes.get(2..length)?, bytes.get(length..)?))
}

/// The length of the coded pixels at the start of these bytes: up to the next marker that is not part of them.
fn coded_length(bytes: &[u8]) -> usize {
    let ends = |pair: &[u8]| matches!(pair, [0xFF, next] if *next != 0 && *next != 0xFF && !(0xD0..=0xD7).contains(next));
    bytes.windows(2).position(ends).unwrap_or(bytes.len())
}

/// Decodes the pixels, and converts them to sRGB if there is a profile.
fn decode(segments: &Segments, profile: Option<&Profile>) -> Option<DynamicImage> {
    let (width, height) = (segments.width, segments.height);
    let grey = |values| GrayImage::from_raw(width, height, values).map(DynamicImage::ImageLuma8);
    let colour = |values| RgbImage::from_raw(width, height, values).map(DynamicImage::ImageRgb8);
    let image = match (segments.components, profile) {
        (1, _) => grey(values(&segments.needed, Some(ColorSpace::Luma))?.0)?,
        (4, Some(profile)) => {
            let (mut inks, space) = values(&segments.needed, None)?;
            if space == ColorSpace::YCCK {
                inks.chunks_exact_mut(4).for_each(lights_to_inks);
            }
            // The file stores how much of the paper each ink leaves free, whichever program wrote it.
            inks.iter_mut().for_each(|value| *value = 255 - *value);
            return pixels::from_inks(width, height, &inks, profile).map(DynamicImage::ImageRgb8);
        }
        _ => colour(values(&segments.needed, Some(ColorSpace::RGB))?.0)?,
    };
    Some(match profile {
        Some(profile) => pixels::into_srgb(image, profile),
        None => image,
    })
}

/// The values of all pixels, in the requested colour space or else as stored; and the colour space in which they are
/// stored.
fn values(file: &[u8], space: Option<ColorSpace>) -> Option<(Vec<u8>, ColorSpace)> {
    // Without code for particular processors: a picture has to be the same everywhere.
    let options = DecoderOptions::default().set_strict_mode(false).set_use_unsafe(false);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    decoder.decode_headers().ok()?;
    let stored = decoder.input_colorspace()?;
    decoder.set_options(options.jpeg_set_out_colorspace(space.unwrap_or(stored)));
    Some((decoder.decode().ok()?, stored))
}

/// Converts the luminance and colour differences of inks (YCCK) to the inks themselves, after ITU-T T.871.
fn lights_to_inks(pixel: &mut [u8]) {
    let [y, cb, cr, _] = pixel else { return };
    let (luma, blue, red) = (f64::from(*y), f64::from(*cb) - 128.0, f64::from(*cr) - 128.0);
    let value = |value: f64| 255 - value.round().clamp(0.0, 255.0) as u8;
    *y = value(luma + 1.402 * red);
    *cb = value(luma - 0.344_136 * blue - 0.714_136 * red);
    *cr = value(luma + 1.772 * blue);
}

fn encode(image: &DynamicImage) -> ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    Ok(bytes)
}
