//! The text on a document's pages, and where it stands.

use typst::foundations::Content;
use typst::introspection::Tag;
use typst::layout::{Abs, Frame, FrameItem, GridCell, Point, Transform};
use typst::model::{FigureElem, HeadingElem, ListItem, ParElem, TableCell, TableElem, TitleElem};

/// A run of text: letters of one font on one line. Coordinates are in points from the lower left corner of the page, as
/// in PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// The left edge of its ink.
    pub left: f64,
    /// The lower edge of its ink.
    pub bottom: f64,
    /// The right edge of its ink.
    pub right: f64,
    /// The upper edge of its ink.
    pub top: f64,
}

/// A piece of a page that is read in one go: a paragraph, a heading, a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// Whether it is a table or grid cell, which is read together with the cells beside it.
    pub is_cell: bool,
    /// Its runs.
    pub runs: Vec<Run>,
}

/// The runs of a page in the order in which they are drawn.
pub(super) fn runs(page: &Frame) -> Vec<Run> {
    passages(page).into_iter().flat_map(|passage| passage.runs).collect()
}

/// The passages of a page in the order in which they are drawn; only cells may be empty.
pub(super) fn passages(page: &Frame) -> Vec<Passage> {
    let mut found = vec![Passage { is_cell: false, runs: Vec::new() }];
    collect(page, Transform::identity(), page.height(), &mut found);
    found.retain(|passage| passage.is_cell || !passage.runs.is_empty());
    found
}

/// Begins a new passage if this element is one. A paragraph at the very beginning of a cell is part of that cell.
fn begin(element: &Content, found: &mut Vec<Passage>) {
    let is_cell = element.is::<TableCell>() || element.is::<GridCell>();
    let is_block = element.is::<ParElem>()
        || element.is::<HeadingElem>()
        || element.is::<TitleElem>()
        || element.is::<ListItem>()
        || element.is::<TableElem>()
        || element.is::<FigureElem>();
    let is_begun = found.last().is_some_and(|last| last.is_cell && last.runs.is_empty());
    if is_cell || (is_block && !is_begun) {
        found.push(Passage { is_cell, runs: Vec::new() });
    }
}

fn collect(frame: &Frame, outer: Transform, height: Abs, found: &mut Vec<Passage>) {
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
                let run = Run {
                    text: item.text.to_string(),
                    left: least(x),
                    bottom: least(y),
                    right: most(x),
                    top: most(y),
                };
                if let Some(passage) = found.last_mut() {
                    passage.runs.push(run);
                }
            }
            FrameItem::Tag(Tag::Start(element, _)) => begin(element, found),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}
