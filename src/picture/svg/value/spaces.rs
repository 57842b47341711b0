//! Colours given otherwise than as red, green and blue of sRGB, after CSS Color 4, chapters 7 to 10.
//!
//! A colour beyond sRGB is clipped, channel by channel, as browsers do on a screen that cannot show it.

use crate::picture::light::{D50_TO_LINEAR_SRGB, Matrix, eight_bits, encode, lab_to_xyz, linear, multiply};

/// From CIE XYZ under D65 to linear sRGB.
const D65_TO_LINEAR_SRGB: Matrix = [
    [12_831.0 / 3_959.0, -329.0 / 214.0, -1_974.0 / 3_959.0],
    [-851_781.0 / 878_810.0, 1_648_619.0 / 878_810.0, 36_519.0 / 878_810.0],
    [705.0 / 12_673.0, -2_585.0 / 12_673.0, 705.0 / 667.0],
];

/// From linear Display P3 to CIE XYZ under D65.
const P3: Matrix = [
    [608_311.0 / 1_250_200.0, 189_793.0 / 714_400.0, 198_249.0 / 1_000_160.0],
    [35_783.0 / 156_275.0, 247_089.0 / 357_200.0, 198_249.0 / 2_500_400.0],
    [0.0, 32_229.0 / 714_400.0, 5_220_557.0 / 5_000_800.0],
];

/// From linear Adobe RGB (1998) to CIE XYZ under D65.
const A98: Matrix = [
    [573_536.0 / 994_567.0, 263_643.0 / 1_420_810.0, 187_206.0 / 994_567.0],
    [591_459.0 / 1_989_134.0, 6_239_551.0 / 9_945_670.0, 374_412.0 / 4_972_835.0],
    [53_769.0 / 1_989_134.0, 351_524.0 / 4_972_835.0, 4_929_758.0 / 4_972_835.0],
];

/// From linear Rec. 2020 to CIE XYZ under D65.
const REC2020: Matrix = [
    [63_426_534.0 / 99_577_255.0, 20_160_776.0 / 139_408_157.0, 47_086_771.0 / 278_816_314.0],
    [26_158_966.0 / 99_577_255.0, 472_592_308.0 / 697_040_785.0, 8_267_143.0 / 139_408_157.0],
    [0.0, 19_567_812.0 / 697_040_785.0, 295_819_943.0 / 278_816_314.0],
];

/// From linear ProPhoto RGB to CIE XYZ under D50.
const PROPHOTO: Matrix = [
    [0.797_766_644_900_642_3, 0.135_181_297_400_533_08, 0.031_347_734_128_392_2],
    [0.288_074_828_819_401_3, 0.711_835_234_241_873, 0.000_089_936_938_725_64],
    [0.0, 0.0, 0.825_104_602_510_460_2],
];

/// The colour with these three values in a space that `color()` names.
pub(super) fn named(space: &str, values: [f64; 3]) -> Option<[u8; 3]> {
    // Below zero, a curve continues as its mirror image.
    let mirrored = |curve: fn(f64) -> f64| values.map(|value| curve(value.abs()).copysign(value));
    let d65 = |rows: &Matrix, light| multiply(&D65_TO_LINEAR_SRGB, multiply(rows, light)).map(encode);
    Some(match space {
        "srgb" => values.map(eight_bits),
        "srgb-linear" => values.map(encode),
        "display-p3" => d65(&P3, mirrored(linear)),
        "display-p3-linear" => d65(&P3, values),
        "a98-rgb" => d65(&A98, mirrored(|value| value.powf(563.0 / 256.0))),
        "rec2020" => d65(&REC2020, mirrored(rec2020)),
        "prophoto-rgb" => {
            let light = mirrored(|value| if value < 16.0 / 512.0 { value / 16.0 } else { value.powf(1.8) });
            d50(multiply(&PROPHOTO, light))
        }
        "xyz" | "xyz-d65" => multiply(&D65_TO_LINEAR_SRGB, values).map(encode),
        "xyz-d50" => d50(values),
        _ => return None,
    })
}

/// The colour with these CIELAB coordinates, with a lightness from 0 to 100.
pub(super) fn lab(values: [f64; 3]) -> [u8; 3] {
    d50(lab_to_xyz(values))
}

/// The colour with these Oklab coordinates, with a lightness from 0 to 1.
pub(super) fn oklab([l, a, b]: [f64; 3]) -> [u8; 3] {
    let cones = [
        l + 0.396_337_777_4 * a + 0.215_803_757_3 * b,
        l - 0.105_561_345_8 * a - 0.063_854_172_8 * b,
        l - 0.089_484_177_5 * a - 1.291_485_548 * b,
    ];
    let rows = [
        [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
        [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
        [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701],
    ];
    multiply(&rows, cones.map(|cone| cone * cone * cone)).map(encode)
}

/// The lightness and the two coordinates of a colour given by lightness, chroma and hue in degrees.
pub(super) fn polar([lightness, chroma, hue]: [f64; 3]) -> [f64; 3] {
    let hue = hue.to_radians();
    [lightness, chroma * hue.cos(), chroma * hue.sin()]
}

/// The colour with this hue, in degrees, and this saturation and lightness, from 0 to 1.
pub(super) fn hsl([hue, saturation, lightness]: [f64; 3]) -> [u8; 3] {
    let amount = saturation * lightness.min(1.0 - lightness);
    let value = |offset: f64| {
        let k = (offset + hue / 30.0).rem_euclid(12.0);
        lightness - amount * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    };
    [0.0, 8.0, 4.0].map(|offset| eight_bits(value(offset)))
}

/// The colour with this hue, in degrees, and these shares of white and black, from 0 to 1.
pub(super) fn hwb([hue, white, black]: [f64; 3]) -> [u8; 3] {
    let sum = white + black;
    if sum >= 1.0 {
        return [eight_bits(white / sum); 3];
    }
    hsl([hue, 1.0, 0.5]).map(|value| eight_bits(f64::from(value) / 255.0 * (1.0 - sum) + white))
}

fn d50(xyz: [f64; 3]) -> [u8; 3] {
    multiply(&D50_TO_LINEAR_SRGB, xyz).map(encode)
}

fn rec2020(value: f64) -> f64 {
    const ALPHA: f64 = 1.099_296_826_809_44;
    const BETA: f64 = 0.018_053_968_510_807;
    if value < BETA * 4.5 { value / 4.5 } else { ((value + ALPHA - 1.0) / ALPHA).powf(1.0 / 0.45) }
}
