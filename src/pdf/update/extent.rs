//! How large a drawing is, and how it is moved and turned: only in ways that every reader can follow.
//!
//! Readers give up on drawings that are next to nothing, each at a size of its own, and the others blow them up until
//! they fill the rectangle of the signature.

use crate::pdf::matrix::Matrix;
use crate::pdf::object::{Dict, Object};
use crate::pdf::structure::Area;

use super::widget::rectangle;

/// The shortest side of a drawing, in points.
pub(super) const SHORTEST: f64 = 0.1;

/// The largest and the smallest factor by which a drawing may be stretched, and how nearly it may be flattened to a
/// line.
const LARGEST: f64 = 20_000.0;
const SMALLEST: f64 = 1e-6;
const FLATTEST: f64 = 1e-6;

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

/// Whether the matrix of a drawing is one that every reader can follow.
pub(super) fn has_sound_matrix(dict: &Dict) -> bool {
    matrix(dict).is_some_and(|Matrix(numbers)| is_sound(&numbers))
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
