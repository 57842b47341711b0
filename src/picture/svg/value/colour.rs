//! Colours in every notation of CSS Color 4, as hexadecimal digits of sRGB.

use std::str::FromStr as _;

use super::number::{share, split_number};
use super::spaces;

/// An sRGB colour with its opacity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::picture::svg) struct Colour {
    rgb: [u8; 3],
    alpha: u8,
}

impl Colour {
    /// Reads a colour; `None` if it is not one. `currentColor` is not: it depends on what is around it.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(digits) = text.strip_prefix('#') {
            return Self::hexadecimal(digits);
        }
        let Some((name, rest)) = text.split_once('(') else { return Self::named(text) };
        let arguments = rest.trim_end().strip_suffix(')')?;
        // The arguments are plain values, without brackets of their own.
        if arguments.contains(['(', ')']) {
            return None;
        }
        Self::function(&name.trim().to_ascii_lowercase(), arguments)
    }

    /// The colour as the value of an attribute.
    pub fn write(self) -> String {
        let [red, green, blue] = self.rgb;
        match self.alpha {
            255 => format!("#{red:02x}{green:02x}{blue:02x}"),
            alpha => format!("#{red:02x}{green:02x}{blue:02x}{alpha:02x}"),
        }
    }

    fn hexadecimal(digits: &str) -> Option<Self> {
        let digits: Vec<u8> =
            digits.chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect::<Option<_>>()?;
        let (rgb, alpha) = match *digits {
            [r, g, b] => ([r * 17, g * 17, b * 17], 255),
            [r, g, b, a] => ([r * 17, g * 17, b * 17], a * 17),
            [r, r0, g, g0, b, b0] => ([r << 4 | r0, g << 4 | g0, b << 4 | b0], 255),
            [r, r0, g, g0, b, b0, a, a0] => ([r << 4 | r0, g << 4 | g0, b << 4 | b0], a << 4 | a0),
            _ => return None,
        };
        Some(Self { rgb, alpha })
    }

    fn named(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        if name == "transparent" {
            return Some(Self { rgb: [0, 0, 0], alpha: 0 });
        }
        // System colours: paper is white, and print is black.
        match name.as_str() {
            "canvas" | "window" => return Some(Self { rgb: [255; 3], alpha: 255 }),
            "canvastext" | "windowtext" => return Some(Self { rgb: [0; 3], alpha: 255 }),
            // Newer than the list of names in `svgtypes`.
            "rebeccapurple" => return Some(Self { rgb: [0x66, 0x33, 0x99], alpha: 255 }),
            _ => {}
        }
        let colour = svgtypes::Color::from_str(&name).ok()?;
        Some(Self { rgb: [colour.red, colour.green, colour.blue], alpha: colour.alpha })
    }

    fn function(name: &str, arguments: &str) -> Option<Self> {
        let (arguments, alpha) = match arguments.split_once('/') {
            Some((arguments, alpha)) => (arguments, Some(alpha.trim())),
            None => (arguments, None),
        };
        let mut parts: Vec<&str> =
            arguments.split([',', ' ', '\t', '\r', '\n']).filter(|part| !part.is_empty()).collect();
        let space = if name == "color" && !parts.is_empty() { Some(parts.remove(0)) } else { None };
        // In the older form with commas, the opacity is the fourth value.
        let inks = name == "device-cmyk";
        let alpha = match (alpha, parts.len()) {
            (Some(alpha), _) => Some(alpha),
            (None, 4) if !inks => parts.pop(),
            _ => None,
        };
        if parts.len() != if inks { 4 } else { 3 } {
            return None;
        }
        let alpha =
            alpha.map_or(Some(1.0), |alpha| if alpha == "none" { Some(0.0) } else { share(alpha) })?;
        let value = |index: usize, whole: f64| component(parts.get(index)?, whole);
        let between = |value: f64, most: f64| value.clamp(0.0, most);
        let rgb = match name {
            "rgb" | "rgba" => {
                let [red, green, blue] = [0, 1, 2].map(|index| value(index, 255.0));
                [red?, green?, blue?].map(|value| value.round().clamp(0.0, 255.0) as u8)
            }
            "hsl" | "hsla" | "hwb" => {
                let values = [
                    angle(parts.first()?)?,
                    between(value(1, 100.0)? / 100.0, 1.0),
                    between(value(2, 100.0)? / 100.0, 1.0),
                ];
                if name == "hwb" { spaces::hwb(values) } else { spaces::hsl(values) }
            }
            "lab" => spaces::lab([between(value(0, 100.0)?, 100.0), value(1, 125.0)?, value(2, 125.0)?]),
            "lch" => {
                let chroma = value(1, 150.0)?.max(0.0);
                spaces::lab(spaces::polar([between(value(0, 100.0)?, 100.0), chroma, angle(parts.get(2)?)?]))
            }
            "oklab" => spaces::oklab([between(value(0, 1.0)?, 1.0), value(1, 0.4)?, value(2, 0.4)?]),
            "oklch" => {
                let chroma = value(1, 0.4)?.max(0.0);
                spaces::oklab(spaces::polar([between(value(0, 1.0)?, 1.0), chroma, angle(parts.get(2)?)?]))
            }
            "color" => {
                let [a, b, c] = [0, 1, 2].map(|index| value(index, 1.0));
                spaces::named(&space?.to_ascii_lowercase(), [a?, b?, c?])?
            }
            "device-cmyk" => {
                let free = |index| Some(1.0 - between(value(index, 1.0)?, 1.0));
                let [c, m, y, k] = [free(0)?, free(1)?, free(2)?, free(3)?];
                [c * k, m * k, y * k].map(crate::picture::light::eight_bits)
            }
            _ => return None,
        };
        Some(Self { rgb, alpha: (alpha * 255.0).round() as u8 })
    }
}

/// A number, or a percentage of `whole`.
fn component(text: &str, whole: f64) -> Option<f64> {
    if text.eq_ignore_ascii_case("none") {
        return Some(0.0);
    }
    match split_number(text)? {
        (number, "") => Some(number),
        (number, "%") => Some(number * whole / 100.0),
        _ => None,
    }
}

/// A hue in degrees.
fn angle(text: &str) -> Option<f64> {
    if text.eq_ignore_ascii_case("none") {
        return Some(0.0);
    }
    let (number, unit) = split_number(text)?;
    super::transform::degrees(number, unit)
}

#[cfg(test)]
mod tests {
    use super::Colour;

    fn read(text: &str) -> String {
        Colour::read(text).map_or_else(|| "none".to_owned(), Colour::write)
    }

    #[test]
    fn every_way_to_write_a_colour_is_read() {
        // The expected values are those of the tests of browsers (web-platform-tests, css/css-color) and of CSS Color 4.
        let cases = [
            ("#abc", "#aabbcc"),
            ("#AABBCC80", "#aabbcc80"),
            ("RebeccaPurple", "#663399"),
            ("transparent", "#00000000"),
            ("rgb(255, 0, 51)", "#ff0033"),
            ("rgba(100%,0%,20%,.5)", "#ff003380"),
            ("rgb(0 128 0 / 25%)", "#00800040"),
            ("hsl(120deg 100% 25%)", "#008000"),
            ("hsla(240, 100%, 50%, 0.5)", "#0000ff80"),
            ("hsl(.5turn, 100%, 50%)", "#00ffff"),
            ("hwb(120 0% 50%)", "#008000"),
            ("hwb(90 40% 80%)", "#555555"),
            ("lab(46.2775% -47.5621 48.5837)", "#008000"),
            ("lab(0 0 0)", "#000000"),
            ("lab(100 0 0)", "#ffffff"),
            ("lch(46.2775% 67.9892 134.3912)", "#008000"),
            ("oklab(51.975% -0.1403 0.10768)", "#008000"),
            ("oklch(51.975% 0.17686 142.495)", "#008000"),
            ("color(srgb 0 0.50196 0)", "#008000"),
            ("color(srgb-linear 0 0.21586 0)", "#008000"),
            ("color(display-p3 0.21604 0.49418 0.13151)", "#008000"),
            ("color(a98-rgb 0.281363 0.498012 0.116746)", "#008000"),
            ("color(prophoto-rgb 0.230479 0.395789 0.129968)", "#008000"),
            ("color(rec2020 0.235202 0.431704 0.085432)", "#008000"),
            ("color(xyz 0.07719 0.15438 0.02573)", "#008000"),
            ("color(xyz-d50 0.08312 0.154746 0.020961)", "#008000"),
            ("color(display-p3 1 1 1 / 0.5)", "#ffffff80"),
            ("color(display-p3 1 0 0)", "#ff0000"),
            ("device-cmyk(0 1 1 0)", "#ff0000"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for text in [
            "",
            "#12",
            "#ggg",
            "rgb(1 2)",
            "rgb(1 2 3",
            "color(imaginary 1 2 3)",
            "rgb(calc(1) 2 3)",
            "currentColor",
            "rød",
            "color()",
        ] {
            assert_eq!(read(text), "none", "{text}");
        }
    }
}
