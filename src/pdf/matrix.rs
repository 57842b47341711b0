//! How a content stream moves, turns and stretches what it draws.

use super::area::Area;
use super::object::Object;

/// A transformation of the plane, with its numbers in the order of PDF.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matrix(pub [f64; 6]);

impl Default for Matrix {
    fn default() -> Self {
        Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0])
    }
}

impl From<&[Object]> for Matrix {
    fn from(operands: &[Object]) -> Self {
        let mut numbers = [0.0; 6];
        for (number, operand) in numbers.iter_mut().zip(operands) {
            *number = operand.as_number().unwrap_or(0.0);
        }
        Self(numbers)
    }
}

impl Matrix {
    /// This transformation first, then the other one.
    pub fn then(self, other: Self) -> Self {
        let Self([a, b, c, d, e, f]) = self;
        let Self([k, l, m, n, o, p]) = other;
        Self([
            a * k + b * m,
            a * l + b * n,
            c * k + d * m,
            c * l + d * n,
            e * k + f * m + o,
            e * l + f * n + p,
        ])
    }

    /// The smallest rectangle around a rectangle that was moved.
    pub fn bounds(self, area: Area) -> Area {
        let corners = [area.left, area.right].map(|x| [area.bottom, area.top].map(|y| self.apply(x, y)));
        Area::around(corners.as_flattened())
    }

    /// By how much it stretches lengths, on the average of all directions.
    pub fn scale(self) -> f64 {
        let Self([a, b, c, d, ..]) = self;
        (a * d - b * c).abs().sqrt()
    }

    /// Where a point is moved to.
    pub fn apply(self, x: f64, y: f64) -> (f64, f64) {
        let Self([a, b, c, d, e, f]) = self;
        (a * x + c * y + e, b * x + d * y + f)
    }
}
