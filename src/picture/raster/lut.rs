//! Tables of measured colours, as in the profiles of printing presses: the types `mft1` and `mft2` of ICC.1:2022, 10.10
//! and 10.11.

use super::curve::{fixed_at, interpolate, u16_of};
use crate::picture::light::lab_to_xyz;

/// A grid of colours with one dimension for each value of a pixel, and curves before and after it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    /// A curve for each value of a pixel.
    before: Vec<Vec<f64>>,
    /// How many points the grid has along each side; two or more.
    side: usize,
    /// Three values for each point; the last value of a pixel runs fastest.
    grid: Vec<f64>,
    /// A curve for each of the three values.
    after: Vec<Vec<f64>>,
    space: Space,
}

/// What the three output values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Space {
    Xyz,
    /// CIELAB. The lightness of white is 65,280 of 65,535 in sixteen bits, and the full range in eight.
    Lab {
        sixteen_bits: bool,
    },
}

impl Table {
    /// Reads an element for pixels with this many values.
    pub fn read(element: &[u8], channels: usize, lab: bool) -> Option<Self> {
        let sixteen_bits = match element.get(..4)? {
            b"mft1" => false,
            b"mft2" => true,
            _ => return None,
        };
        let [inputs, outputs, side] = [8, 9, 10].map(|at| element.get(at).map(|byte| usize::from(*byte)));
        let (inputs, outputs, side) = (inputs?, outputs?, side?);
        if inputs != channels || outputs != 3 || side < 2 {
            return None;
        }
        // The matrix applies only to XYZ input, which no picture has.
        fixed_at(element, 12)?;
        let (sizes, mut at) = if sixteen_bits {
            let size = |at| Some(usize::from(u16_of(element.get(at..at + 2)?)));
            ((size(48)?, size(50)?), 52)
        } else {
            ((256, 256), 48)
        };
        if sizes.0 < 2 || sizes.1 < 2 {
            return None;
        }
        let mut take = |count: usize| {
            let width = if sixteen_bits { 2 } else { 1 };
            let bytes = element.get(at..)?.get(..count.checked_mul(width)?)?;
            at += bytes.len();
            let values = bytes.chunks_exact(width).map(|value| match value {
                [byte] => f64::from(*byte) / 255.0,
                pair => f64::from(u16_of(pair)) / 65_535.0,
            });
            Some(values.collect::<Vec<f64>>())
        };
        let before = take(inputs * sizes.0)?.chunks_exact(sizes.0).map(<[f64]>::to_vec).collect();
        let grid = take(side.checked_pow(u32::try_from(inputs).ok()?)?.checked_mul(3)?)?;
        let after = take(3 * sizes.1)?.chunks_exact(sizes.1).map(<[f64]>::to_vec).collect();
        let space = if lab { Space::Lab { sixteen_bits } } else { Space::Xyz };
        Some(Self { before, side, grid, after, space })
    }

    /// The number of values in a pixel.
    pub fn channels(&self) -> usize {
        self.before.len()
    }

    /// The colour of a pixel as CIE XYZ, in the profile connection space.
    pub fn xyz(&self, pixel: [f64; 4]) -> [f64; 3] {
        let mut places = [(0, 0.0); 4];
        for ((place, curve), value) in places.iter_mut().zip(&self.before).zip(pixel) {
            let along = interpolate(curve, value).clamp(0.0, 1.0) * (self.side - 1) as f64;
            let index = (along.floor() as usize).min(self.side - 2);
            *place = (index, along - index as f64);
        }
        let places = places.get(..self.channels()).unwrap_or_default();
        let mut sum = [0.0; 3];
        // Every corner of the grid cell around the pixel, weighted by its nearness.
        for corner in 0..1_usize << places.len() {
            let (mut weight, mut point) = (1.0, 0);
            for (dimension, (index, rest)) in places.iter().enumerate() {
                let upper = corner >> dimension & 1;
                weight *= if upper == 1 { *rest } else { 1.0 - rest };
                point = point * self.side + index + upper;
            }
            if weight > 0.0 {
                for (sum, value) in sum.iter_mut().zip(self.grid.get(point * 3..).unwrap_or_default()) {
                    *sum += weight * value;
                }
            }
        }
        let mut out = [0.0; 3];
        for ((out, curve), value) in out.iter_mut().zip(&self.after).zip(sum) {
            *out = interpolate(curve, value);
        }
        match self.space {
            // 1.0 is written as 32,768.
            Space::Xyz => out.map(|value| value * 65_535.0 / 32_768.0),
            Space::Lab { sixteen_bits } => {
                let [l, a, b] = if sixteen_bits { out.map(|value| value * 65_535.0 / 65_280.0) } else { out };
                lab_to_xyz([l * 100.0, a * 255.0 - 128.0, b * 255.0 - 128.0])
            }
        }
    }
}
