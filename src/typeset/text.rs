//! The text of a document's pages, and where it stands.

use typst::layout::{Abs, Frame, FrameItem, Point, Transform};

/// A run of text: letters of one font in one line. Places are in points from the lower left corner of the page, as
/// PDF counts them.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// What it says.
    pub text: String,
    /// The left end of its ink.
    pub left: f64,
    /// The lower end of its ink.
    pub bottom: f64,
    /// The right end of its ink.
    pub right: f64,
    /// The upper end of its ink.
    pub top: f64,
}

/// The runs of a page in the order in which they are drawn.
pub(super) fn runs(page: &Frame) -> Vec<Run> {
    let mut found = Vec::new();
    collect(page, Transform::identity(), page.height(), &mut found);
    found
}

fn collect(frame: &Frame, outer: Transform, height: Abs, found: &mut Vec<Run>) {
    for (position, item) in frame.items() {
        let here = outer.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => collect(&group.frame, here.pre_concat(group.transform), height, found),
            FrameItem::Text(item) => {
                let ink = item.bbox();
                let corners =
                    [ink.min, ink.max, Point::new(ink.min.x, ink.max.y), Point::new(ink.max.x, ink.min.y)];
                let corners = corners.map(|corner| corner.transform(here));
                let x = corners.map(|corner| corner.x.to_pt());
                let y = corners.map(|corner| (height - corner.y).to_pt());
                let least = |values: [f64; 4]| values.into_iter().fold(f64::INFINITY, f64::min);
                let most = |values: [f64; 4]| values.into_iter().fold(f64::NEG_INFINITY, f64::max);
                found.push(Run {
                    text: item.text.to_string(),
                    left: least(x),
                    bottom: least(y),
                    right: most(x),
                    top: most(y),
                });
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}
