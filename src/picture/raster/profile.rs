//! Colour profiles (ICC.1:2022): what the values of a picture are in sRGB, the colour space of everything in a letter.
//!
//! Two forms are read, those that pictures come with: three curves and a matrix, as for screens and cameras, and
//! tables, as for printing presses. The arithmetic is plain and the same on every machine, so that a letter has the
//! same bytes everywhere.

use super::curve::{Curve, fixed_at, u32_at};
use super::lut::Table;
use crate::picture::light::{D50_TO_LINEAR_SRGB, Matrix, encode, multiply};

/// How far the values of a profile may differ from sRGB before anybody sees it.
const UNSEEN: u8 = 2;

/// What the values of a pixel mean.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Profile {
    /// One value, from black to white.
    Grey(Curve),
    /// Red, green and blue: a curve for each, and how much of the connection space one unit of each is, in rows X, Y,
    /// Z.
    Lights([Curve; 3], Matrix),
    /// A table of measured colours.
    Table(Table),
}

impl Profile {
    /// Reads the profile of a picture with this many values a pixel; `None` where the profile is for other pictures or
    /// in an unsupported form.
    pub fn read(profile: &[u8], channels: usize) -> Option<Self> {
        if profile.get(36..40)? != b"acsp" {
            return None;
        }
        let expected: &[u8] = match channels {
            1 => b"GRAY",
            3 => b"RGB ",
            _ => b"CMYK",
        };
        if profile.get(16..20)? != expected {
            return None;
        }
        let curve = |tag| Curve::read(element(profile, tag)?);
        let table = || {
            // Of the rendering intents, the perceptual one (`A2B0`) comes first.
            let lab = profile.get(20..24)? == b"Lab ";
            let found = [b"A2B0", b"A2B1"].into_iter().find_map(|tag| element(profile, tag));
            Table::read(found?, channels, lab).map(Self::Table)
        };
        match channels {
            1 => curve(b"kTRC").map(Self::Grey),
            3 => {
                let lights = || {
                    let column = |tag| {
                        let xyz = element(profile, tag)?;
                        Some([fixed_at(xyz, 8)?, fixed_at(xyz, 12)?, fixed_at(xyz, 16)?])
                    };
                    let [red, green, blue] = [column(b"rXYZ")?, column(b"gXYZ")?, column(b"bXYZ")?];
                    let rows = std::array::from_fn(|row| [red[row], green[row], blue[row]]);
                    Some(Self::Lights([curve(b"rTRC")?, curve(b"gTRC")?, curve(b"bTRC")?], rows))
                };
                lights().or_else(table)
            }
            _ => table(),
        }
    }

    /// The primaries of sRGB with another exponent.
    pub fn with_gamma(gamma: f64, channels: usize) -> Option<Self> {
        if !(0.1..=10.0).contains(&gamma) {
            return None;
        }
        let curve = Curve::Gamma(gamma);
        if channels == 1 {
            return Some(Self::Grey(curve));
        }
        // The primaries of sRGB in the connection space.
        let rows = [
            [0.436_065_67, 0.385_147_1, 0.143_066_41],
            [0.222_488_4, 0.716_873_17, 0.060_607_91],
            [0.013_916_02, 0.097_076_42, 0.714_096_07],
        ];
        Some(Self::Lights([curve.clone(), curve.clone(), curve], rows))
    }

    /// Whether a picture looks the same without it.
    pub fn is_srgb(&self) -> bool {
        const STEPS: [u8; 6] = [0, 51, 102, 153, 204, 255];
        let same = |pixel: [u8; 4], channels: usize| {
            let srgb = self.srgb(pixel);
            srgb.iter().enumerate().all(|(index, value)| {
                let before = pixel.get(if channels == 1 { 0 } else { index }).copied().unwrap_or_default();
                value.abs_diff(before) <= UNSEEN
            })
        };
        match self {
            Self::Grey(_) => (0..=255).all(|value| same([value, 0, 0, 0], 1)),
            Self::Lights(..) | Self::Table(_) if self.channels() == 3 => STEPS.iter().all(|red| {
                STEPS.iter().all(|green| STEPS.iter().all(|blue| same([*red, *green, *blue, 0], 3)))
            }),
            _ => false,
        }
    }

    /// The colour of a pixel in sRGB, with three equal values for a grey one. Inks are given as the coverage of the
    /// paper.
    pub fn srgb(&self, pixel: [u8; 4]) -> [u8; 3] {
        let value = |index: usize| f64::from(pixel.get(index).copied().unwrap_or_default()) / 255.0;
        let xyz = match self {
            Self::Grey(curve) => {
                // As bright as this fraction of white.
                let grey = encode(curve.at(value(0)));
                return [grey; 3];
            }
            Self::Lights(curves, rows) => {
                let light: [f64; 3] = std::array::from_fn(|index| curves[index].at(value(index)));
                multiply(rows, light)
            }
            Self::Table(table) => table.xyz([value(0), value(1), value(2), value(3)]),
        };
        multiply(&D50_TO_LINEAR_SRGB, xyz).map(encode)
    }

    fn channels(&self) -> usize {
        match self {
            Self::Grey(_) => 1,
            Self::Lights(..) => 3,
            Self::Table(table) => table.channels(),
        }
    }
}

/// The element under a tag.
fn element<'a>(profile: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    let count = usize::try_from(u32_at(profile, 128)?).ok()?.min(200);
    let entry = (0..count).find_map(|index| {
        let entry = profile.get(132 + 12 * index..)?.get(..12)?;
        entry.starts_with(tag).then_some(entry)
    })?;
    let (at, length) = (usize::try_from(u32_at(entry, 4)?).ok()?, usize::try_from(u32_at(entry, 8)?).ok()?);
    profile.get(at..)?.get(..length)
}
