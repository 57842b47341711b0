//! Rectangles on a page.

/// A rectangle in PDF coordinates: points, from the lower left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// The left edge.
    pub left: f64,
    /// The lower edge.
    pub bottom: f64,
    /// The right edge.
    pub right: f64,
    /// The upper edge.
    pub top: f64,
}

impl Area {
    /// The smallest rectangle around these points.
    pub(in crate::pdf) fn around(points: &[(f64, f64)]) -> Self {
        let least = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        Self {
            left: least(|point| point.0),
            bottom: least(|point| point.1),
            right: most(|point| point.0),
            top: most(|point| point.1),
        }
    }

    /// What two rectangles have in common; it has no extent if they have nothing in common.
    pub(in crate::pdf) fn within(&self, other: &Self) -> Self {
        let (left, bottom) = (self.left.max(other.left), self.bottom.max(other.bottom));
        let (right, top) = (self.right.min(other.right), self.top.min(other.top));
        Self { left, bottom, right: right.max(left), top: top.max(bottom) }
    }

    /// The smallest rectangle around two rectangles.
    pub(in crate::pdf) fn joined(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            bottom: self.bottom.min(other.bottom),
            right: self.right.max(other.right),
            top: self.top.max(other.top),
        }
    }

    /// The same rectangle with more room on every side.
    pub(in crate::pdf) fn grown(&self, by: f64) -> Self {
        Self { bottom: self.bottom - by, top: self.top + by, ..self.wider(by) }
    }

    /// The same rectangle with more room on the left and on the right.
    pub(in crate::pdf) fn wider(&self, by: f64) -> Self {
        Self { left: self.left - by, right: self.right + by, ..*self }
    }

    /// Whether two rectangles have more than an edge in common.
    pub(in crate::pdf) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.bottom < other.top
            && other.bottom < self.top
    }
}
