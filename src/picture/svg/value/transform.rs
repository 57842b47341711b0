//! Transformations, as written in attributes or in styles, combined into one matrix.

use super::number::{Length, plain, short, split_number};

/// The matrix `a c e` over `b d f`, in the order of SVG.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::picture::svg) struct Transform([f64; 6]);

impl Transform {
    const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// Reads a list of transformations; `None` if one of them is invalid, or depends on something not known here.
    pub fn read(text: &str) -> Option<Self> {
        let mut rest = text.trim();
        let mut whole = Self::IDENTITY;
        if rest.eq_ignore_ascii_case("none") {
            return Some(whole);
        }
        while !rest.is_empty() {
            let (name, after) = rest.split_once('(')?;
            let (arguments, after) = after.split_once(')')?;
            whole = whole.then(Self::function(&name.trim().to_ascii_lowercase(), arguments)?);
            rest = after.trim_start_matches([',', ' ', '\t', '\r', '\n']);
        }
        whole.0.iter().all(|value| value.abs() <= 1e9).then_some(whole)
    }

    /// The matrix as the value of an attribute; `None` if it changes nothing.
    pub fn write(self) -> Option<String> {
        (self != Self::IDENTITY)
            .then(|| format!("matrix({})", self.0.map(|value| short(value as f32)).join(" ")))
    }

    fn function(name: &str, arguments: &str) -> Option<Self> {
        let parts = arguments.split([',', ' ', '\t', '\r', '\n']).filter(|part| !part.is_empty());
        let parts: Vec<(f64, &str)> = split_all(parts)?;
        let number = |index: usize| match parts.get(index)? {
            (number, "") => Some(*number),
            _ => None,
        };
        let length = |index: usize| {
            let (number, unit) = parts.get(index)?;
            match Length::read(&format!("{}{unit}", plain(*number)))? {
                Length::Pixels(pixels) => Some(pixels),
                Length::Percent(_) | Length::Em(_) => None,
            }
        };
        let turn = |index: usize| parts.get(index).and_then(|(number, unit)| degrees(*number, unit));
        let count = parts.len();
        let second = |index: usize, other: f64, read: &dyn Fn(usize) -> Option<f64>| {
            if count > index { read(index) } else { Some(other) }
        };
        let scale = |x: f64, y: f64| Self([x, 0.0, 0.0, y, 0.0, 0.0]);
        let shift = |x: f64, y: f64| Self([1.0, 0.0, 0.0, 1.0, x, y]);
        Some(match (name, count) {
            ("matrix", 6) => {
                let [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map(number);
                Self([a?, b?, c?, d?, e?, f?])
            }
            ("translate", 1 | 2) => shift(length(0)?, second(1, 0.0, &length)?),
            ("translatex", 1) => shift(length(0)?, 0.0),
            ("translatey", 1) => shift(0.0, length(0)?),
            ("scale", 1 | 2) => scale(number(0)?, second(1, number(0)?, &number)?),
            ("scalex", 1) => scale(number(0)?, 1.0),
            ("scaley", 1) => scale(1.0, number(0)?),
            ("rotate", 1) => Self::rotation(turn(0)?),
            ("rotate", 3) => {
                let (x, y) = (length(1)?, length(2)?);
                shift(x, y).then(Self::rotation(turn(0)?)).then(shift(-x, -y))
            }
            ("skewx", 1) => Self([1.0, 0.0, turn(0)?.to_radians().tan(), 1.0, 0.0, 0.0]),
            ("skewy", 1) => Self([1.0, turn(0)?.to_radians().tan(), 0.0, 1.0, 0.0, 0.0]),
            ("skew", 1 | 2) => {
                let (x, y) = (turn(0)?, second(1, 0.0, &turn)?);
                Self([1.0, y.to_radians().tan(), x.to_radians().tan(), 1.0, 0.0, 0.0])
            }
            _ => return None,
        })
    }

    fn rotation(degrees: f64) -> Self {
        let (sine, cosine) = degrees.to_radians().sin_cos();
        Self([cosine, sine, -sine, cosine, 0.0, 0.0])
    }

    /// This transformation, applied after another.
    fn then(self, Self([a, b, c, d, e, f]): Self) -> Self {
        let [sa, sb, sc, sd, se, sf] = self.0;
        Self([
            sa * a + sc * b,
            sb * a + sd * b,
            sa * c + sc * d,
            sb * c + sd * d,
            sa * e + sc * f + se,
            sb * e + sd * f + sf,
        ])
    }
}

/// Numbers with their units. In attributes, a sign is enough to separate a number from the one before it.
fn split_all<'a>(parts: impl Iterator<Item = &'a str>) -> Option<Vec<(f64, &'a str)>> {
    let mut all = Vec::new();
    for part in parts {
        let mut rest = part;
        while !rest.is_empty() {
            let (number, after) = split_number(rest)?;
            let end = after.find(|c: char| !c.is_ascii_alphabetic() && c != '%').unwrap_or(after.len());
            let (unit, after) = after.split_at(end);
            all.push((number, unit));
            rest = after;
        }
    }
    Some(all)
}

/// An angle in degrees.
pub(super) fn degrees(number: f64, unit: &str) -> Option<f64> {
    Some(match unit.to_ascii_lowercase().as_str() {
        "" | "deg" => number,
        "rad" => number.to_degrees(),
        "grad" => number * 0.9,
        "turn" => number * 360.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::Transform;

    fn read(text: &str) -> String {
        match Transform::read(text) {
            Some(transform) => transform.write().unwrap_or_else(|| "nothing".to_owned()),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn lists_become_one_matrix() {
        assert_eq!(read("translate(10,20)"), "matrix(1 0 0 1 10 20)");
        assert_eq!(read("translate(10px, 1in) scale(2)"), "matrix(2 0 0 2 10 96)");
        assert_eq!(read("scale(2), translate(10-20)"), "matrix(2 0 0 2 20 -40)");
        assert_eq!(read("matrix(1 0 0 1 0 0)"), "nothing");
        assert_eq!(read("none"), "nothing");
        assert_eq!(read("skewX(0) scaleX(3) scaleY(4) translateX(1) translateY(2)"), "matrix(3 0 0 4 3 8)");
        assert_eq!(
            read("rotate(0.5turn)").replace("0.00000000000000012246469", "~"),
            "matrix(-1 ~ -~ -1 0 0)"
        );
    }

    #[test]
    fn what_is_no_transformation_is_none() {
        for text in [
            "translate(10%)",
            "rotate(1 2)",
            "matrix(1 2 3)",
            "scale(",
            "perspective(10px)",
            "translate(1e12)",
            "x",
        ] {
            assert_eq!(read(text), "none", "{text}");
        }
    }
}
