//! Conversions into sRGB (IEC 61966-2-1), the colour space of everything in a letter.

/// The rows of a matrix from one colour space of three components to another.
pub(super) type Matrix = [[f64; 3]; 3];

/// From CIE XYZ under D50, the space that colour profiles and CIELAB share, to linear sRGB.
pub(super) const D50_TO_LINEAR_SRGB: Matrix = [
    [3.134_135_85, -1.617_386_21, -0.490_662_25],
    [-0.978_793_91, 1.916_252_28, 0.033_443_28],
    [0.071_953_54, -0.228_989_92, 1.405_386_06],
];

/// The white point of D50 in CIE XYZ.
const WHITE: [f64; 3] = [0.9642, 1.0, 0.8249];

/// A colour in another space.
pub(super) fn multiply(rows: &Matrix, [x, y, z]: [f64; 3]) -> [f64; 3] {
    rows.map(|[a, b, c]| a * x + b * y + c * z)
}

/// From CIELAB to CIE XYZ, both under D50.
pub(super) fn lab_to_xyz([l, a, b]: [f64; 3]) -> [f64; 3] {
    let y = (l + 16.0) / 116.0;
    let part = |t: f64| if t > 6.0 / 29.0 { t * t * t } else { (t - 4.0 / 29.0) * 108.0 / 841.0 };
    let [white_x, white_y, white_z] = WHITE;
    [part(y + a / 500.0) * white_x, part(y) * white_y, part(y - b / 200.0) * white_z]
}

/// An sRGB value as linear light, both from 0 to 1.
pub(super) fn linear(value: f64) -> f64 {
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// Linear light as an eight-bit sRGB value. Values out of range are clamped, and NaN becomes zero.
pub(super) fn encode(light: f64) -> u8 {
    let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    eight_bits(value)
}

/// Maps 0 to 1 onto 0 to 255.
pub(super) fn eight_bits(value: f64) -> u8 {
    (value * 255.0).round().clamp(0.0, 255.0) as u8
}
