//! How large a drawing is, and how it is moved and turned: only in ways that every reader can follow.
//!
//! Readers give up on drawings that are next to nothing, each at a size of its own, and the others blow them up until
//! they fill the rectangle of the signature.

use crate::pdf::area::Area;
use crate::pdf::matrix::Matrix;
use crate::pdf::object::{Dict, Object};

use super::widget::rectangle;

/// The shortest side of a drawing, in points.
pub(super) const SHORTEST: f64 = 0.1;

/// The largest and the smallest factor by which a drawing may be stretched, and how nearly it may be flattened to a
/// line.
const LARGEST: f64 = 20_000.0;
const SMALLEST: f64 = 1e-6;
const FLATTEST: f64 = 1e-6;

/// How far a drawing may be off upright: as far as rounding makes it.
const SLANT: f64 = 1e-4;

/// The extent of a drawing, in its own coordinates.
pub(super) fn of(dict: &Dict) -> Option<Area> {
    dict.get(b"BBox".as_slice()).and_then(rectangle)
}

/// Whether a drawing has no extent.
pub(super) fn is_flat(dict: &Dict) -> bool {
    of(dict).is_none_or(|extent| extent.left >= extent.right || extent.bottom >= extent.top)
}

/// Whether every reader can follow this transformation, given by its six numbers.
pub(super) fn is_sound(numbers: &[f64]) -> bool {
    let &[a, b, c, d, _, _] = numbers else { return false };
    let most = [a, b, c, d].into_iter().map(f64::abs).fold(0.0, f64::max);
    most >= SMALLEST
        && (a * d - b * c).abs() >= FLATTEST * most * most
        && numbers.iter().all(|number| number.abs() <= LARGEST)
}

/// Whether the matrix of a drawing is one that every reader can follow: if it turns the drawing, then by a quarter or
/// two. Some readers clip a drawing that is slanted to an upright rectangle.
pub(super) fn has_sound_matrix(dict: &Dict) -> bool {
    let Some(Matrix(numbers @ [a, b, c, d, ..])) = matrix(dict) else { return false };
    let (along, across) = (a.abs().min(d.abs()), b.abs().max(c.abs()));
    let (slant, length) = match across < along {
        true => (across, along),
        false => (a.abs().max(d.abs()), b.abs().min(c.abs())),
    };
    is_sound(&numbers) && slant <= SLANT * length
}

/// Whether a drawing is large enough for every reader to show, before and after its matrix is applied.
pub(super) fn is_visible(dict: &Dict) -> bool {
    let (Some(extent), Some(matrix)) = (of(dict), matrix(dict)) else { return false };
    [extent, matrix.bounds(extent)].iter().all(is_wide)
}

/// Whether an area is large enough for every reader to show something in it.
pub(super) fn is_wide(area: &Area) -> bool {
    area.right - area.left >= SHORTEST && area.top - area.bottom >= SHORTEST
}

/// The matrix of a drawing; `None` if it is no matrix.
fn matrix(dict: &Dict) -> Option<Matrix> {
    let Some(matrix) = dict.get(b"Matrix".as_slice()) else { return Some(Matrix::default()) };
    let numbers: Option<Vec<f64>> = matrix.as_array()?.iter().map(Object::as_number).collect();
    Some(Matrix(numbers?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(extent: [f64; 4], matrix: [f64; 6]) -> Dict {
        let list = |numbers: &[f64]| {
            Object::Array(
                numbers.iter().map(|number| Object::Real(number.to_string().into_bytes())).collect(),
            )
        };
        Dict::from([(b"BBox".to_vec(), list(&extent)), (b"Matrix".to_vec(), list(&matrix))])
    }

    #[test]
    fn a_drawing_may_be_moved_stretched_and_turned_by_quarters() {
        for matrix in [
            [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
            [0.0, 1.0, -1.0, 0.0, 40.0, 0.0],
            [-1.0, 0.0, 0.0, -1.0, 200.0, 40.0],
            [0.00001, -1.0, 1.0, -0.00001, 0.0, 200.0],
            [100.0, 0.0, 0.0, 0.1, 0.0, 0.0],
        ] {
            assert!(has_sound_matrix(&drawing([0.0, 0.0, 200.0, 40.0], matrix)), "{matrix:?}");
        }
        for matrix in [
            [0.8, 0.6, -0.6, 0.8, 0.0, 0.0],
            [1.0, 0.0, 0.5, 1.0, 0.0, 0.0],
            [1.0, 0.99999, 0.99999, 1.0, 0.0, 0.0],
            [0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            [1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            [1.0, 0.0, 0.0, 1.0, 999_999.0, 0.0],
        ] {
            assert!(!has_sound_matrix(&drawing([0.0, 0.0, 200.0, 40.0], matrix)), "{matrix:?}");
        }
    }

    #[test]
    fn a_drawing_next_to_nothing_is_not_visible() {
        let plain = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
        assert!(is_visible(&drawing([0.0, 0.0, 1.0, 1.0], plain)));
        assert!(is_visible(&drawing([200.0, 40.0, 0.0, 0.0], plain)));
        assert!(!is_visible(&drawing([0.0, 0.0, 200.0, 0.000_000_1], plain)));
        assert!(!is_visible(&drawing([0.0, 0.0, 200.0, 40.0], [0.0001, 0.0, 0.0, 0.0001, 0.0, 0.0])));
    }
}
