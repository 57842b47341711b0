//! The size of a drawing, in CSS pixels.

use super::clean::{Drawing, Element};
use super::value::number::{FONT_SIZE, Length, numbers, plain};
use crate::picture::Problem;

/// The plausible lengths of a side.
const SANE: std::ops::Range<f64> = 1e-6..1e6;

/// Settles the width and height of a drawing, as a browser does for a picture in a page: what is missing follows from
/// the `viewBox`.
pub(super) fn settle(drawing: &mut Drawing) -> Result<(), Problem> {
    let Some(root) = drawing.elements.first_mut() else { return Err(Problem::Size) };
    let (width, height) = of(root).ok_or(Problem::Size)?;
    root.attributes.retain(|(name, _)| !["x", "y", "width", "height"].contains(name));
    root.attributes.push(("width", plain(width)));
    root.attributes.push(("height", plain(height)));
    Ok(())
}

fn of(root: &Element) -> Option<(f64, f64)> {
    let said = |name| root.attributes.iter().find(|(said, _)| *said == name).map(|(_, text)| text.as_str());
    let font_size = root.style.iter().rev().find(|(name, _)| *name == "font-size");
    let font_size = font_size.and_then(|(_, text)| match Length::read(text)? {
        Length::Pixels(pixels) => Some(pixels),
        Length::Em(share) => Some(share * FONT_SIZE),
        Length::Percent(share) => Some(share / 100.0 * FONT_SIZE),
    });
    let side = |name| match Length::read(said(name)?)? {
        Length::Pixels(pixels) => Some(pixels),
        Length::Em(share) => Some(share * font_size.unwrap_or(FONT_SIZE)),
        // A percentage of nothing in particular.
        Length::Percent(_) => None,
    };
    let view_box = said("viewBox").and_then(numbers).and_then(|numbers| match *numbers.as_slice() {
        [_, _, width, height] => Some((width, height)),
        _ => None,
    });
    let size = match (side("width"), side("height"), view_box) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((w, h))) => (width, width * h / w),
        (None, Some(height), Some((w, h))) => (height * w / h, height),
        (None, None, view_box) => view_box?,
        _ => return None,
    };
    (SANE.contains(&size.0) && SANE.contains(&size.1)).then_some(size)
}
