//! Operations on pixels: reduce them to eight bits a value, convert them to sRGB, and see whether any are visible.

use image::{ColorType, DynamicImage, RgbImage};

use super::profile::Profile;

/// From this value on, nobody can tell a colour from white on paper.
const NEARLY_WHITE: u8 = 250;
/// Anything less opaque than this leaves no trace.
const NEARLY_CLEAR: u8 = 5;

/// The same picture with eight bits a value.
pub(super) fn eight_bits(image: DynamicImage) -> DynamicImage {
    match image.color() {
        ColorType::L8 | ColorType::La8 | ColorType::Rgb8 | ColorType::Rgba8 => image,
        ColorType::L16 => DynamicImage::ImageLuma8(image.to_luma8()),
        ColorType::La16 => DynamicImage::ImageLumaA8(image.to_luma_alpha8()),
        color if color.has_alpha() => DynamicImage::ImageRgba8(image.to_rgba8()),
        _ => DynamicImage::ImageRgb8(image.to_rgb8()),
    }
}

/// Converts the colours of a picture with eight bits a value to sRGB.
pub(super) fn into_srgb(mut image: DynamicImage, profile: &Profile) -> DynamicImage {
    let (values, stride, colours): (&mut [u8], usize, usize) = match &mut image {
        DynamicImage::ImageLuma8(image) => (image, 1, 1),
        DynamicImage::ImageLumaA8(image) => (image, 2, 1),
        DynamicImage::ImageRgb8(image) => (image, 3, 3),
        DynamicImage::ImageRgba8(image) => (image, 4, 3),
        _ => return image,
    };
    let mut memo = Memo::new(profile);
    // Neighbouring pixels often have the same colour.
    let (mut before, mut after) = ([0; 4], memo.srgb([0; 4]));
    for pixel in values.chunks_exact_mut(stride) {
        let Some(pixel) = pixel.get_mut(..colours) else { continue };
        if *pixel != before[..colours] {
            before[..colours].copy_from_slice(pixel);
            after = memo.srgb(before);
        }
        pixel.copy_from_slice(&after[..colours]);
    }
    image
}

/// A picture from inks, with four values a pixel.
pub(super) fn from_inks(width: u32, height: u32, inks: &[u8], profile: &Profile) -> Option<RgbImage> {
    let mut memo = Memo::new(profile);
    let mut values = Vec::with_capacity(inks.len() / 4 * 3);
    for pixel in inks.chunks_exact(4) {
        values.extend(memo.srgb(pixel_of(pixel, 4)));
    }
    RgbImage::from_raw(width, height, values)
}

/// Whether a picture is invisible on white paper. A picture of sixteen bits is reduced to eight for this.
pub(super) fn is_blank(image: &DynamicImage) -> bool {
    let unseen = |colours: &[u8], alpha: u8| {
        alpha < NEARLY_CLEAR || colours.iter().all(|value| *value >= NEARLY_WHITE)
    };
    match image {
        DynamicImage::ImageLuma8(image) => image.iter().all(|value| *value >= NEARLY_WHITE),
        DynamicImage::ImageRgb8(image) => image.iter().all(|value| *value >= NEARLY_WHITE),
        DynamicImage::ImageLumaA8(image) => image.pixels().all(|pixel| unseen(&pixel.0[..1], pixel.0[1])),
        DynamicImage::ImageRgba8(image) => image.pixels().all(|pixel| unseen(&pixel.0[..3], pixel.0[3])),
        other => is_blank(&eight_bits(other.clone())),
    }
}

fn pixel_of(pixel: &[u8], colours: usize) -> [u8; 4] {
    let mut values = [0; 4];
    for (to, from) in values.iter_mut().zip(pixel).take(colours) {
        *to = *from;
    }
    values
}

/// Caches the colours already converted: most pictures for a letter have few.
struct Memo<'a> {
    profile: &'a Profile,
    known: Vec<Option<([u8; 4], [u8; 3])>>,
}

impl<'a> Memo<'a> {
    const SIZE: usize = 1 << 14;

    fn new(profile: &'a Profile) -> Self {
        Self { profile, known: vec![None; Self::SIZE] }
    }

    fn srgb(&mut self, pixel: [u8; 4]) -> [u8; 3] {
        // Fibonacci hashing: similar colours go far apart.
        let slot = (u32::from_le_bytes(pixel).wrapping_mul(0x9E37_79B9) >> 18) as usize;
        match self.known.get_mut(slot) {
            Some(Some((known, srgb))) if *known == pixel => *srgb,
            Some(entry) => {
                let srgb = self.profile.srgb(pixel);
                *entry = Some((pixel, srgb));
                srgb
            }
            None => self.profile.srgb(pixel),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use image::{DynamicImage, Rgba, RgbaImage};

    use super::{Memo, eight_bits, is_blank};
    use crate::picture::raster::profile::Profile;

    #[test]
    fn white_and_clear_are_not_seen() {
        let of = |pixel| DynamicImage::ImageRgba8(RgbaImage::from_pixel(2, 2, Rgba(pixel)));
        assert!(is_blank(&of([255, 255, 255, 255])));
        assert!(is_blank(&of([0, 0, 0, 0])));
        assert!(!is_blank(&of([255, 255, 240, 255])));
        assert!(!is_blank(&of([0, 0, 0, 20])));
    }

    #[test]
    fn sixteen_bits_keep_their_colours() {
        let image = DynamicImage::ImageRgb16(image::ImageBuffer::from_pixel(
            1,
            1,
            image::Rgb([0xFFFF, 0x8080, 0x1234]),
        ));
        let eight = eight_bits(image).into_rgb8();
        assert_eq!(eight.get_pixel(0, 0).0, [0xFF, 0x80, 0x12]);
    }

    #[test]
    fn a_remembered_colour_is_the_same_colour() {
        let profile = Profile::with_gamma(1.0, 3).unwrap();
        let mut memo = Memo::new(&profile);
        for round in 0..2 {
            for value in 0..=255 {
                let pixel = [value, 255 - value, value / 2, 0];
                assert_eq!(memo.srgb(pixel), profile.srgb(pixel), "round {round}");
            }
        }
    }
}
