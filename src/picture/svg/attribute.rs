//! The attributes of an element that are not properties: its position, its size, its shape.

use svgtypes::{PathParser, PathSegment};

use super::property::Value;
use super::value::number::{Length, lengths, numbers, plain, split_number};
use super::value::transform::Transform;
use crate::picture::{Feature, Problem};

/// No coordinate of a real drawing is larger.
const LARGEST: f64 = 1e9;

/// Reads an attribute of an element: its value, or `None` where it has no effect; and the number of path segments it
/// draws.
///
/// # Errors
/// A coordinate is out of all proportion.
pub(super) fn read(name: &str, of_text: bool, text: &str) -> Result<(Option<Value>, u64), Problem> {
    let trimmed = text.trim();
    let value = match name {
        "d" => {
            let pieces = path(text)?;
            return Ok((Some(Value::Text(text.to_owned())), pieces));
        }
        "points" => {
            let points = numbers(text).unwrap_or_default();
            let written: Vec<String> = points.iter().map(|number| plain(*number)).collect();
            let count = written.len() as u64;
            return Ok((Some(Value::Text(written.join(" "))), count));
        }
        "x" | "y" | "dx" | "dy" | "rotate" if of_text => {
            lengths(text).map(|all| all.into_iter().map(Length::write).collect::<Vec<_>>().join(" "))
        }
        "viewBox" => numbers(text)
            .filter(|numbers| numbers.len() == 4)
            .map(|numbers| numbers.into_iter().map(plain).collect::<Vec<_>>().join(" ")),
        "preserveAspectRatio" | "lengthAdjust" => {
            let words = trimmed.chars().all(|c| c.is_ascii_alphabetic() || c == ' ');
            words.then(|| trimmed.to_owned())
        }
        "gradientUnits"
        | "patternUnits"
        | "patternContentUnits"
        | "clipPathUnits"
        | "maskUnits"
        | "maskContentUnits" => {
            ["userSpaceOnUse", "objectBoundingBox"].contains(&trimmed).then(|| trimmed.to_owned())
        }
        "spreadMethod" => ["pad", "reflect", "repeat"].contains(&trimmed).then(|| trimmed.to_owned()),
        // A transformation with a mistake in it has no effect.
        "gradientTransform" | "patternTransform" => Transform::read(text).and_then(Transform::write),
        "offset" => match split_number(trimmed) {
            Some((number, "%")) => Some(format!("{}%", plain(number))),
            Some((number, "")) => Some(plain(number)),
            _ => None,
        },
        // All other attributes are lengths.
        _ => match Length::read(trimmed) {
            Some(length) => Some(length.write()),
            // To a browser, a length in viewport units or one that is computed is valid.
            None if trimmed.contains('(')
                || split_number(trimmed).is_some_and(|(_, unit)| !unit.is_empty()) =>
            {
                return Ok((Some(refused(name, trimmed)), 0));
            }
            None => None,
        },
    };
    Ok((value.map(Value::Text), 0))
}

fn refused(name: &str, value: &str) -> Value {
    Value::Refused(Feature::Value(name.to_owned(), value.to_owned()))
}

/// The number of segments of a path. Nothing after a mistake in it is drawn.
fn path(text: &str) -> Result<u64, Problem> {
    let mut pieces = 0;
    for segment in PathParser::from(text).map_while(Result::ok) {
        pieces += 1;
        let values = match segment {
            PathSegment::MoveTo { x, y, .. }
            | PathSegment::LineTo { x, y, .. }
            | PathSegment::SmoothQuadratic { x, y, .. } => [x, y, 0.0, 0.0, 0.0, 0.0],
            PathSegment::HorizontalLineTo { x, .. } => [x, 0.0, 0.0, 0.0, 0.0, 0.0],
            PathSegment::VerticalLineTo { y, .. } => [y, 0.0, 0.0, 0.0, 0.0, 0.0],
            PathSegment::CurveTo { x1, y1, x2, y2, x, y, .. } => [x1, y1, x2, y2, x, y],
            PathSegment::SmoothCurveTo { x2, y2, x, y, .. } => [x2, y2, x, y, 0.0, 0.0],
            PathSegment::Quadratic { x1, y1, x, y, .. } => [x1, y1, x, y, 0.0, 0.0],
            PathSegment::EllipticalArc { rx, ry, x, y, .. } => {
                // An arc becomes several curves.
                pieces += 4;
                [rx, ry, x, y, 0.0, 0.0]
            }
            PathSegment::ClosePath { .. } => [0.0; 6],
        };
        // NaN fails this test too.
        if !values.iter().all(|value| value.abs() <= LARGEST) {
            return Err(Problem::TooComplex("larger coordinates"));
        }
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::{Value, read};
    use crate::picture::Problem;

    fn text(name: &str, value: &str) -> Option<String> {
        match read(name, false, value) {
            Ok((Some(Value::Text(text)), _)) => Some(text),
            _ => None,
        }
    }

    #[test]
    fn values_are_read_by_what_they_are_for() {
        assert_eq!(text("x", "1in").as_deref(), Some("96"));
        assert_eq!(text("width", "auto"), None);
        assert_eq!(text("viewBox", "0,0 10 20").as_deref(), Some("0 0 10 20"));
        assert_eq!(text("viewBox", "0 0 10"), None);
        assert_eq!(text("offset", ".5").as_deref(), Some("0.5"));
        assert_eq!(text("spreadMethod", "mirror"), None);
        assert!(matches!(read("width", false, "calc(1px + 2px)"), Ok((Some(Value::Refused(_)), 0))));
        assert!(matches!(read("width", false, "50vw"), Ok((Some(Value::Refused(_)), 0))));
        assert!(matches!(read("x", true, "1 2,3"), Ok((Some(Value::Text(_)), 0))));
    }

    #[test]
    fn paths_are_measured() {
        assert!(matches!(read("d", false, "M0 0L1 1h2v3z M"), Ok((_, 5))));
        assert!(matches!(read("d", false, "M0 0a1 1 0 0 1 2 2"), Ok((_, 6))));
        let huge = read("d", false, "M0 0A1e30 1e30 0 1 1 1 0");
        assert_eq!(huge, Err(Problem::TooComplex("larger coordinates")));
        assert_eq!(
            read("d", false, "M0 0L1e10 0").map(|(_, pieces)| pieces),
            Err(Problem::TooComplex("larger coordinates"))
        );
    }
}
