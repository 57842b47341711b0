//! What is painted besides text: pictures, lines and filled shapes, and where they are.

use crate::pdf::area::Area;
use crate::pdf::matrix::Matrix;

use super::path::Path;
use super::placed::Drawn;

/// A rule is thinner than this and longer than that, in points. It divides a page and says nothing.
const THIN: f64 = 2.0;
const LONG: f64 = 36.0;

/// How much of a page its background may leave free at each edge, in points.
const EDGE: f64 = 1.0;

/// No limits at all.
pub(super) const EVERYWHERE: Area =
    Area { left: f64::NEG_INFINITY, bottom: f64::NEG_INFINITY, right: f64::INFINITY, top: f64::INFINITY };

/// The area of a picture before it is stretched.
const UNIT: Area = Area { left: 0.0, bottom: 0.0, right: 1.0, top: 1.0 };

/// Something painted that is not text.
#[derive(Debug, PartialEq)]
pub(in crate::pdf) struct Mark {
    /// What it is called.
    pub what: &'static str,
    /// The area that it covers.
    pub area: Area,
}

impl Drawn {
    /// Notes a picture.
    pub(super) fn picture(&mut self, matrix: Matrix, clip: &Area) {
        self.mark("a picture", matrix.bounds(UNIT), clip);
    }

    /// Notes something in this area, as far as it is not clipped.
    pub(super) fn mark(&mut self, what: &'static str, area: Area, clip: &Area) {
        self.has_picture = true;
        if area.overlaps(clip) {
            self.marks.push(Mark { what, area: area.within(clip) });
        }
    }

    /// Notes what an operator makes of a path: it may fill it, or follow it with a pen of this width. `page` is the
    /// whole page.
    pub(super) fn paint(&mut self, operator: &[u8], path: &Path, pen: f64, clip: &Area, page: &Area) {
        let Some(around) = path.around() else { return };
        let mut areas = Vec::new();
        if matches!(operator, b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*") {
            self.has_picture = true;
            let is_background = path.is_rectangle()
                && around.left <= page.left + EDGE
                && around.right >= page.right - EDGE
                && around.bottom <= page.bottom + EDGE
                && around.top >= page.top - EDGE;
            areas.extend((!is_background).then_some(around));
        }
        if matches!(operator, b"S" | b"s" | b"B" | b"B*" | b"b" | b"b*") {
            self.has_picture = true;
            areas.extend(path.pieces().iter().map(|piece| piece.grown(pen / 2.0)));
        }
        for area in areas.into_iter().filter(|area| !is_rule(area)) {
            self.mark("a drawing", area, clip);
        }
    }
}

fn is_rule(area: &Area) -> bool {
    let (width, height) = (area.right - area.left, area.top - area.bottom);
    width.min(height) <= THIN && width.max(height) >= LONG
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::object::Object;

    const PAGE: Area = Area { left: 0.0, bottom: 0.0, right: 595.0, top: 842.0 };

    fn area([left, bottom, right, top]: [f64; 4]) -> Area {
        Area { left, bottom, right, top }
    }

    /// What is noted of a rectangle on a page.
    fn rectangle(edges: [i64; 4], operator: &str, clip: [f64; 4]) -> Vec<Area> {
        let [left, bottom, right, top] = edges;
        let operands = [left, bottom, right - left, top - bottom].map(Object::Integer);
        let (mut path, mut drawn) = (Path::default(), Drawn::default());
        assert!(path.build(b"re", &operands, Matrix::default()) && path.is_rectangle());
        drawn.paint(operator.as_bytes(), &path, 1.0, &area(clip), &PAGE);
        assert!(drawn.has_picture);
        drawn.marks.into_iter().map(|mark| mark.area).collect()
    }

    #[test]
    fn shapes_are_noted_where_they_are_seen() {
        let page = [0.0, 0.0, 595.0, 842.0];
        assert_eq!(rectangle([10, 20, 60, 40], "f", page), [area([10.0, 20.0, 60.0, 40.0])]);
        assert_eq!(
            rectangle([10, 20, 60, 40], "f", [0.0, 30.0, 20.0, 90.0]),
            [area([10.0, 30.0, 20.0, 40.0])]
        );
        assert_eq!(rectangle([10, 20, 60, 40], "f", [70.0, 0.0, 80.0, 90.0]), []);
        assert_eq!(rectangle([10, 20, 20, 30], "S", page).len(), 4, "each side of a small box");
    }

    #[test]
    fn rules_frames_and_the_background_are_not() {
        let page = [0.0, 0.0, 595.0, 842.0];
        assert_eq!(rectangle([0, 0, 595, 842], "f", page), []);
        assert_eq!(rectangle([70, 100, 300, 101], "f", page), []);
        assert_eq!(rectangle([70, 100, 300, 200], "S", page), []);
    }
}
