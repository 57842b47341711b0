//! What colours are in sRGB (IEC 61966-2-1), the one space that everything in a letter is in.

/// Rows of a matrix from one space of three lights to another.
pub(super) type Matrix = [[f64; 3]; 3];

/// From CIE XYZ under D50, in which colour profiles and CIELAB meet, to linear sRGB.
pub(super) const D50_TO_LINEAR_SRGB: Matrix = [
    [3.134_135_85, -1.617_386_21, -0.490_662_25],
    [-0.978_793_91, 1.916_252_28, 0.033_443_28],
    [0.071_953_54, -0.228_989_92, 1.405_386_06],
];

/// White under D50.
const WHITE: [f64; 3] = [0.9642, 1.0, 0.8249];

/// Three lights in another space.
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

/// A value of sRGB as a part of full light.
pub(super) fn linear(value: f64) -> f64 {
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// A part of full light as a value of sRGB in eight bits. What is out of its reach, and what is no number, is cut off.
pub(super) fn encode(light: f64) -> u8 {
    let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    eight_bits(value)
}

/// From 0 to 1 onto 0 to 255.
pub(super) fn eight_bits(value: f64) -> u8 {
    (value * 255.0).round().clamp(0.0, 255.0) as u8
}
