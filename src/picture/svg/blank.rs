//! Whether a drawing leaves any trace on white paper, judged by its shapes.

use usvg::tiny_skia_path::Rect;
use usvg::{Color, Group, ImageKind, MaskType, Node, Paint, Path, Tree};

/// From this value on, nobody can tell a colour from white on paper.
const NEARLY_WHITE: u8 = 250;
/// A mask that is darker than this lets nothing through.
const NEARLY_BLACK: u8 = 5;
/// Anything less opaque than this leaves no trace.
const NEARLY_CLEAR: f32 = 0.02;

/// Whether a drawing is invisible on white paper. When in doubt, it counts as visible.
pub(super) fn is_blank(tree: &Tree) -> bool {
    let page = Rect::from_xywh(0.0, 0.0, tree.size().width(), tree.size().height());
    !any(tree.root(), page, not_white)
}

fn not_white(colour: Color) -> bool {
    colour.red.min(colour.green).min(colour.blue) < NEARLY_WHITE
}

/// Whether any shape of a group is on the page and has a colour that counts.
fn any(group: &Group, page: Option<Rect>, counts: fn(Color) -> bool) -> bool {
    if group.opacity().get() < NEARLY_CLEAR {
        return false;
    }
    let shines = group.mask().is_none_or(|mask| {
        let lets_through: fn(Color) -> bool = match mask.kind() {
            MaskType::Luminance => |colour| colour.red.max(colour.green).max(colour.blue) > NEARLY_BLACK,
            MaskType::Alpha => |_| true,
        };
        any(mask.root(), None, lets_through)
    });
    shines
        && group.children().iter().any(|child| match child {
            Node::Group(group) => any(group, page, counts),
            Node::Path(path) => path.is_visible() && is_on(path, page) && has_colour(path, counts),
            Node::Image(image) => match image.kind() {
                ImageKind::SVG(tree) => any(tree.root(), None, counts),
                _ => image.is_visible(),
            },
            Node::Text(text) => any(text.flattened(), page, counts),
        })
}

fn is_on(path: &Path, page: Option<Rect>) -> bool {
    page.is_none_or(|page| path.abs_stroke_bounding_box().intersect(&page).is_some())
}

fn has_colour(path: &Path, counts: fn(Color) -> bool) -> bool {
    let fill = path.fill().map(|fill| (fill.paint(), fill.opacity().get()));
    let stroke = path.stroke().map(|stroke| (stroke.paint(), stroke.opacity().get()));
    [fill, stroke].into_iter().flatten().any(|(paint, opacity)| {
        let seen = |colour, more: f32| opacity * more >= NEARLY_CLEAR && counts(colour);
        match paint {
            Paint::Color(colour) => seen(*colour, 1.0),
            Paint::LinearGradient(it) => {
                it.stops().iter().any(|stop| seen(stop.color(), stop.opacity().get()))
            }
            Paint::RadialGradient(it) => {
                it.stops().iter().any(|stop| seen(stop.color(), stop.opacity().get()))
            }
            Paint::Pattern(pattern) => opacity >= NEARLY_CLEAR && any(pattern.root(), None, counts),
        }
    })
}
