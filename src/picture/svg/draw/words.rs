//! Values of attributes.

use usvg::Path;
use usvg::tiny_skia_path::{PathSegment, Transform};

use crate::picture::svg::value::number::short;

pub(super) fn hexadecimal(colour: usvg::Color) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue)
}

pub(super) fn url(name: &str) -> String {
    format!("url(#{name})")
}

pub(super) fn transform(matrix: Transform) -> Option<String> {
    let values = [matrix.sx, matrix.ky, matrix.kx, matrix.sy, matrix.tx, matrix.ty];
    (!matrix.is_identity()).then(|| format!("matrix({})", list(&values)))
}

pub(super) fn list(values: &[f32]) -> String {
    values.iter().map(|value| short(*value)).collect::<Vec<_>>().join(" ")
}

pub(super) fn rectangle(width: f32, height: f32) -> String {
    format!("M0 0H{}V{}H0Z", short(width), short(height))
}

pub(super) fn data(path: &Path) -> String {
    let mut text = String::new();
    for segment in path.data().segments() {
        let (letter, points): (char, &[_]) = match &segment {
            PathSegment::MoveTo(to) => ('M', &[*to]),
            PathSegment::LineTo(to) => ('L', &[*to]),
            PathSegment::QuadTo(by, to) => ('Q', &[*by, *to]),
            PathSegment::CubicTo(first, second, to) => ('C', &[*first, *second, *to]),
            PathSegment::Close => ('Z', &[]),
        };
        text.push(letter);
        let values: Vec<f32> = points.iter().flat_map(|point| [point.x, point.y]).collect();
        text.push_str(&list(&values));
    }
    text
}
