//! Gradients in the one form that every PDF writer knows: colours along a line or out of a point, once.
//!
//! A gradient that repeats or reflects is extended over the whole shape, with its colours written as often as they
//! occur.

use usvg::tiny_skia_path::{Point, Rect, Transform};
use usvg::{BaseGradient, LinearGradient, RadialGradient, SpreadMethod};

use crate::picture::{Feature, Problem};

/// The most colours of a gradient that has been written out.
const MAX_STOPS: usize = 1_000;

/// Lines shorter than this have no direction, and circles smaller than this no interior.
const NOTHING: f32 = 1e-6;

/// A colour at an offset between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stop {
    pub offset: f32,
    pub colour: usvg::Color,
    pub opacity: f32,
}

/// A gradient that does not repeat: beyond its ends, the outermost colours go on.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Gradient {
    /// From one point to another.
    Linear { from: Point, to: Point, stops: Vec<Stop> },
    /// From a point within a circle to its edge.
    Radial { centre: Point, radius: f32, focus: Point, stops: Vec<Stop> },
    /// The same colour everywhere.
    Even(Stop),
}

/// A linear gradient over a shape with these bounds.
pub(super) fn linear(gradient: &LinearGradient, bounds: Rect) -> Result<Gradient, Problem> {
    let (from, to) =
        (Point::from_xy(gradient.x1(), gradient.y1()), Point::from_xy(gradient.x2(), gradient.y2()));
    let along = to - from;
    let length = along.x * along.x + along.y * along.y;
    let stops = stops(gradient);
    if length.sqrt() < NOTHING {
        return last(&stops);
    }
    if gradient.spread_method() == SpreadMethod::Pad {
        return Ok(Gradient::Linear { from, to, stops });
    }
    let places = corners(bounds, gradient.transform())?.map(|corner| {
        let to_corner = corner - from;
        (to_corner.x * along.x + to_corner.y * along.y) / length
    });
    let first = places.into_iter().fold(0.0, f32::min).floor();
    let last = places.into_iter().fold(1.0, f32::max).ceil();
    let stops = written_out(&stops, gradient.spread_method(), first, last)?;
    let at = |place: f32| Point::from_xy(from.x + along.x * place, from.y + along.y * place);
    Ok(Gradient::Linear { from: at(first), to: at(last), stops })
}

/// A radial gradient over a shape with these bounds.
pub(super) fn radial(gradient: &RadialGradient, bounds: Rect) -> Result<Gradient, Problem> {
    let mut centre = Point::from_xy(gradient.cx(), gradient.cy());
    let mut focus = Point::from_xy(gradient.fx(), gradient.fy());
    let (mut radius, inner) = (gradient.r().get(), gradient.fr().get());
    let mut stops = stops(gradient);
    if radius < NOTHING || inner >= radius {
        return last(&stops);
    }
    if inner > 0.0 {
        // A starting circle is traced back to the point it would have grown from.
        let begins = -inner / (radius - inner);
        let away = centre - focus;
        focus = Point::from_xy(focus.x + away.x * begins, focus.y + away.y * begins);
        for stop in &mut stops {
            stop.offset = (stop.offset - begins) / (1.0 - begins);
        }
    }
    if gradient.spread_method() != SpreadMethod::Pad {
        if inner > 0.0 {
            return Err(Problem::Unsupported(Feature::Gradient));
        }
        let places =
            corners(bounds, gradient.transform())?.map(|corner| place(corner, centre, focus, radius));
        let last = places.into_iter().fold(1.0, f32::max).ceil();
        stops = written_out(&stops, gradient.spread_method(), 0.0, last)?;
        let away = centre - focus;
        centre = Point::from_xy(focus.x + away.x * last, focus.y + away.y * last);
        radius *= last;
    }
    Ok(Gradient::Radial { centre, radius, focus, stops })
}

/// Which of the circles around the focus a point lies on: `|p - f - t (c - f)| = t r`, the larger solution.
fn place(point: Point, centre: Point, focus: Point, radius: f32) -> f32 {
    let (p, away) = (point - focus, centre - focus);
    let a = radius * radius - away.x * away.x - away.y * away.y;
    let b = p.x * away.x + p.y * away.y;
    let c = p.x * p.x + p.y * p.y;
    // With its focus on its edge, a gradient does not reach everywhere.
    if a < NOTHING * radius * radius { 1.0 } else { (-b + (b * b + a * c).max(0.0).sqrt()) / a }
}

fn stops(gradient: &BaseGradient) -> Vec<Stop> {
    let stop = |stop: &usvg::Stop| Stop {
        offset: stop.offset().get(),
        colour: stop.color(),
        opacity: stop.opacity().get(),
    };
    gradient.stops().iter().map(stop).collect()
}

fn last(stops: &[Stop]) -> Result<Gradient, Problem> {
    stops.last().copied().map(Gradient::Even).ok_or(Problem::Unsupported(Feature::Gradient))
}

/// The corners of a shape's bounds, in the coordinates of the gradient.
fn corners(bounds: Rect, transform: Transform) -> Result<[Point; 4], Problem> {
    let back = transform.invert().ok_or(Problem::Unsupported(Feature::Gradient))?;
    let mut corners = [
        Point::from_xy(bounds.left(), bounds.top()),
        Point::from_xy(bounds.right(), bounds.top()),
        Point::from_xy(bounds.right(), bounds.bottom()),
        Point::from_xy(bounds.left(), bounds.bottom()),
    ];
    back.map_points(&mut corners);
    Ok(corners)
}

/// The colours from one whole number to another, with the gradient once in every unit.
fn written_out(stops: &[Stop], spread: SpreadMethod, first: f32, last: f32) -> Result<Vec<Stop>, Problem> {
    let times = last - first;
    // Both ends of each repetition are written too. For a very large shape the count may be NaN.
    let count = times * (stops.len() + 2) as f32;
    if count.is_nan() || count > MAX_STOPS as f32 {
        return Err(Problem::Unsupported(Feature::Gradient));
    }
    let mut all = Vec::new();
    for index in 0..times as usize {
        let begins = first + index as f32;
        let turned = spread == SpreadMethod::Reflect && begins.rem_euclid(2.0) >= 1.0;
        let mut once: Vec<Stop> = stops.to_vec();
        if turned {
            once.reverse();
            once.iter_mut().for_each(|stop| stop.offset = 1.0 - stop.offset);
        }
        if let (Some(start), Some(end)) = (once.first().copied(), once.last().copied()) {
            once.insert(0, Stop { offset: 0.0, ..start });
            once.push(Stop { offset: 1.0, ..end });
        }
        all.extend(
            once.into_iter().map(|stop| Stop { offset: (index as f32 + stop.offset) / times, ..stop }),
        );
    }
    all.dedup();
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use usvg::tiny_skia_path::Point;
    use usvg::{Color, SpreadMethod};

    use super::{Stop, place, written_out};

    fn stop(offset: f32, grey: u8) -> Stop {
        Stop { offset, colour: Color::new_rgb(grey, grey, grey), opacity: 1.0 }
    }

    #[test]
    fn colours_come_again_or_turn_back() {
        let of = |spread, first, last| -> Vec<(f32, u8)> {
            let all = written_out(&[stop(0.0, 0), stop(1.0, 9)], spread, first, last).unwrap();
            all.iter().map(|stop| (stop.offset, stop.colour.red)).collect()
        };
        assert_eq!(of(SpreadMethod::Repeat, 0.0, 2.0), [(0.0, 0), (0.5, 9), (0.5, 0), (1.0, 9)]);
        assert_eq!(of(SpreadMethod::Reflect, 0.0, 2.0), [(0.0, 0), (0.5, 9), (1.0, 0)]);
        assert_eq!(of(SpreadMethod::Reflect, -1.0, 1.0), [(0.0, 9), (0.5, 0), (1.0, 9)]);
        assert!(written_out(&[stop(0.0, 0), stop(1.0, 9)], SpreadMethod::Repeat, 0.0, 1e6).is_err());
        assert!(written_out(&[stop(0.0, 0), stop(1.0, 9)], SpreadMethod::Repeat, 0.0, f32::NAN).is_err());
    }

    #[test]
    fn a_point_lies_on_one_of_the_circles() {
        let at = Point::from_xy;
        assert_eq!(place(at(3.0, 4.0), at(0.0, 0.0), at(0.0, 0.0), 5.0), 1.0);
        assert_eq!(place(at(6.0, 8.0), at(0.0, 0.0), at(0.0, 0.0), 5.0), 2.0);
        assert_eq!(place(at(4.0, 0.0), at(1.0, 0.0), at(0.0, 0.0), 3.0), 1.0);
        assert_eq!(place(at(-4.0, 0.0), at(1.0, 0.0), at(0.0, 0.0), 3.0), 2.0);
    }
}
