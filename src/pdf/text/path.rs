//! The areas that paths cover when they are painted.

use crate::pdf::area::Area;
use crate::pdf::matrix::Matrix;
use crate::pdf::object::Object;

/// How many points the outline of a rectangle has, including the one that it returns to.
const RECTANGLE: usize = 5;

/// A path that is being built, in the coordinates of the page.
#[derive(Debug, Default)]
pub(super) struct Path {
    /// The area around each of its pieces.
    pieces: Vec<Area>,
    /// The points of its pieces, as far as they may be those of a single rectangle.
    corners: Vec<(f64, f64)>,
    start: (f64, f64),
    at: (f64, f64),
    /// Whether it restricts what is painted next, once it has been painted itself.
    pub clips: bool,
}

impl Path {
    /// Applies an operator that builds paths. False if it is none.
    pub fn build(&mut self, operator: &[u8], operands: &[Object], matrix: Matrix) -> bool {
        let number = |index: usize| operands.get(index).and_then(Object::as_number).unwrap_or(0.0);
        let point = |index: usize| matrix.apply(number(2 * index), number(2 * index + 1));
        match operator {
            b"m" => self.begin(point(0)),
            b"l" => self.reach(&[point(0)]),
            b"c" => self.reach(&[point(0), point(1), point(2)]),
            b"v" | b"y" => self.reach(&[point(0), point(1)]),
            b"h" => self.reach(&[self.start]),
            b"re" => {
                let (x, y, right, top) = (number(0), number(1), number(0) + number(2), number(1) + number(3));
                self.begin(matrix.apply(x, y));
                for (x, y) in [(right, y), (right, top), (x, top), (x, y)] {
                    self.reach(&[matrix.apply(x, y)]);
                }
            }
            b"W" | b"W*" => self.clips = true,
            _ => return false,
        }
        true
    }

    fn begin(&mut self, point: (f64, f64)) {
        (self.start, self.at) = (point, point);
        self.note(point);
    }

    /// Goes on to the last of these points; a curve stays among all of them.
    fn reach(&mut self, points: &[(f64, f64)]) {
        let from = [&[self.at], points].concat();
        self.pieces.push(Area::around(&from));
        points.iter().for_each(|point| self.note(*point));
        self.at = points.last().copied().unwrap_or(self.at);
    }

    fn note(&mut self, point: (f64, f64)) {
        if self.corners.len() <= RECTANGLE && self.corners.last() != Some(&point) {
            self.corners.push(point);
        }
    }

    /// The areas of its pieces, which are what a pen goes along.
    pub fn pieces(&self) -> &[Area] {
        &self.pieces
    }

    /// The area around all of it, if there is any.
    pub fn around(&self) -> Option<Area> {
        self.pieces.iter().copied().reduce(|one, other| one.joined(&other))
    }

    /// Whether it is a single upright rectangle.
    pub fn is_rectangle(&self) -> bool {
        let Some(around) = self.around() else { return false };
        let is_corner = |&(x, y): &(f64, f64)| {
            (x == around.left || x == around.right) && (y == around.bottom || y == around.top)
        };
        self.corners.len() <= RECTANGLE && self.corners.iter().all(is_corner)
    }
}
