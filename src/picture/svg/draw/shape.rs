//! Paths, and what they are filled and stroked with.

use usvg::tiny_skia_path::{PathSegment, Point, Rect};
use usvg::{FillRule, LineCap, LineJoin, Paint, PaintOrder, Path, Pattern, Stroke};

use super::gradient::{self, Gradient, Stop};
use super::words::{data, hexadecimal, list, transform, url};
use super::{Nesting, Writer};
use crate::picture::Problem;
use crate::picture::svg::value::number::short;
use crate::picture::svg::write::Xml;

/// The most dashes and the most tiles of patterns, which a reader of the PDF draws one by one.
const MAX_DASHES: f32 = 100_000.0;
const MAX_TILES: f32 = 100_000.0;

impl Writer {
    pub(super) fn path(&mut self, path: &Path, nesting: Nesting, xml: &mut Xml) -> Result<(), Problem> {
        if !path.is_visible() || (path.fill().is_none() && path.stroke().is_none()) {
            return Ok(());
        }
        let mut attributes = Vec::new();
        match path.fill() {
            Some(fill) => {
                let (paint, opacity) = self.paint(fill.paint(), path.bounding_box(), nesting)?;
                attributes.push(("fill", paint));
                push_opacity("fill-opacity", fill.opacity().get() * opacity, &mut attributes);
                if fill.rule() == FillRule::EvenOdd {
                    attributes.push(("fill-rule", "evenodd".to_owned()));
                }
            }
            None => attributes.push(("fill", "none".to_owned())),
        }
        if let Some(stroke) = path.stroke() {
            let (paint, opacity) = self.paint(stroke.paint(), path.stroke_bounding_box(), nesting)?;
            attributes.push(("stroke", paint));
            push_opacity("stroke-opacity", stroke.opacity().get() * opacity, &mut attributes);
            self.stroke(stroke, path, &mut attributes)?;
            if path.paint_order() == PaintOrder::StrokeAndFill {
                attributes.push(("paint-order", "stroke".to_owned()));
            }
        }
        xml.start("path");
        xml.attribute("d", &data(path));
        for (name, value) in &attributes {
            xml.attribute(name, value);
        }
        xml.end();
        Ok(())
    }

    fn stroke(
        &mut self,
        stroke: &Stroke,
        path: &Path,
        attributes: &mut Vec<(&'static str, String)>,
    ) -> Result<(), Problem> {
        attributes.push(("stroke-width", short(stroke.width().get())));
        match stroke.linecap() {
            LineCap::Butt => {}
            LineCap::Round => attributes.push(("stroke-linecap", "round".to_owned())),
            LineCap::Square => attributes.push(("stroke-linecap", "square".to_owned())),
        }
        match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => {}
            LineJoin::Round => attributes.push(("stroke-linejoin", "round".to_owned())),
            LineJoin::Bevel => attributes.push(("stroke-linejoin", "bevel".to_owned())),
        }
        attributes.push(("stroke-miterlimit", short(stroke.miterlimit().get())));
        if let Some(dashes) = stroke.dasharray() {
            let period: f32 = dashes.iter().sum();
            self.dashes += line_length(path.data()) / period * dashes.len() as f32;
            if self.dashes.is_nan() || self.dashes > MAX_DASHES {
                return Err(Problem::TooComplex("more dashes"));
            }
            attributes.push(("stroke-dasharray", list(dashes)));
            attributes.push(("stroke-dashoffset", short(stroke.dashoffset())));
        }
        Ok(())
    }

    /// The paint of a shape with these bounds, and its opacity, which multiplies that of the shape.
    fn paint(&mut self, paint: &Paint, bounds: Rect, nesting: Nesting) -> Result<(String, f32), Problem> {
        let (gradient, matrix) = match paint {
            Paint::Color(colour) => return Ok((hexadecimal(*colour), 1.0)),
            Paint::LinearGradient(gradient) => (gradient::linear(gradient, bounds)?, gradient.transform()),
            Paint::RadialGradient(gradient) => (gradient::radial(gradient, bounds)?, gradient.transform()),
            Paint::Pattern(pattern) => return Ok((url(&self.pattern(pattern, bounds, nesting)?), 1.0)),
        };
        let mut xml = Xml::default();
        let name = self.name();
        let stops = match &gradient {
            Gradient::Even(stop) => return Ok((hexadecimal(stop.colour), stop.opacity)),
            Gradient::Linear { from, to, stops } => {
                xml.start("linearGradient");
                for (side, value) in [("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)] {
                    xml.attribute(side, &short(value));
                }
                stops
            }
            Gradient::Radial { centre, radius, focus, stops } => {
                xml.start("radialGradient");
                let sides =
                    [("cx", centre.x), ("cy", centre.y), ("r", *radius), ("fx", focus.x), ("fy", focus.y)];
                for (side, value) in sides {
                    xml.attribute(side, &short(value));
                }
                stops
            }
        };
        xml.attribute("id", &name);
        xml.attribute("gradientUnits", "userSpaceOnUse");
        if let Some(matrix) = transform(matrix) {
            xml.attribute("gradientTransform", &matrix);
        }
        stops.iter().for_each(|stop| write_stop(stop, &mut xml));
        xml.end();
        self.definitions.push(xml.finish());
        Ok((url(&name), 1.0))
    }

    fn pattern(&mut self, pattern: &Pattern, bounds: Rect, nesting: Nesting) -> Result<String, Problem> {
        let tile = pattern.rect();
        let covered = pattern.transform().invert().and_then(|back| bounds.transform(back));
        let covered = covered.ok_or(Problem::TooComplex("more tiles in a pattern"))?;
        self.tiles += (covered.width() / tile.width() + 1.0) * (covered.height() / tile.height() + 1.0);
        if self.tiles.is_nan() || self.tiles > MAX_TILES {
            return Err(Problem::TooComplex("more tiles in a pattern"));
        }
        let mut xml = Xml::default();
        let name = self.name();
        xml.start("pattern");
        xml.attribute("id", &name);
        xml.attribute("patternUnits", "userSpaceOnUse");
        for (side, value) in
            [("x", tile.x()), ("y", tile.y()), ("width", tile.width()), ("height", tile.height())]
        {
            xml.attribute(side, &short(value));
        }
        if let Some(matrix) = transform(pattern.transform()) {
            xml.attribute("patternTransform", &matrix);
        }
        self.group(pattern.root(), nesting.deeper()?.anew(), &mut xml)?;
        xml.end();
        self.definitions.push(xml.finish());
        Ok(name)
    }
}

fn write_stop(stop: &Stop, xml: &mut Xml) {
    xml.start("stop");
    xml.attribute("offset", &short(stop.offset));
    xml.attribute("stop-color", &hexadecimal(stop.colour));
    if stop.opacity < 1.0 {
        xml.attribute("stop-opacity", &short(stop.opacity));
    }
    xml.end();
}

fn push_opacity(name: &'static str, opacity: f32, attributes: &mut Vec<(&'static str, String)>) {
    if opacity < 1.0 {
        attributes.push((name, short(opacity)));
    }
}

/// An upper bound on the length of a path: straight lines between its points, the control points of curves included.
fn line_length(path: &usvg::tiny_skia_path::Path) -> f32 {
    let (mut start, mut at) = (Point::zero(), Point::zero());
    let mut length = 0.0;
    for segment in path.segments() {
        let points: &[Point] = match segment {
            PathSegment::MoveTo(point) => {
                (start, at) = (point, point);
                continue;
            }
            PathSegment::LineTo(point) => &[point],
            PathSegment::QuadTo(bend, point) => &[bend, point],
            PathSegment::CubicTo(first, second, point) => &[first, second, point],
            PathSegment::Close => &[start],
        };
        for point in points {
            length += at.distance(*point);
            at = *point;
        }
    }
    length
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use usvg::tiny_skia_path::PathBuilder;

    use super::line_length;

    #[test]
    fn the_line_that_closes_a_path_counts_and_the_way_to_the_next_one_does_not() {
        let mut path = PathBuilder::new();
        path.move_to(0.0, 0.0);
        path.line_to(3.0, 0.0);
        path.line_to(3.0, 4.0);
        path.close();
        path.move_to(100.0, 0.0);
        path.quad_to(101.0, 0.0, 101.0, 1.0);
        assert_eq!(line_length(&path.finish().unwrap()), 14.0);
    }
}
