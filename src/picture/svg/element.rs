//! The known elements of a drawing, and which attributes each may have besides its properties.

/// What an element is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It holds others.
    Group,
    /// It is drawn.
    Shape,
    /// It is a text, or a part of one.
    Text,
    /// It is a raster, or another drawing.
    Image,
    /// It draws another element once more.
    Use,
    /// It is drawn only where something refers to it, or not at all.
    Definition,
    /// It is a colour of a gradient.
    Stop,
    /// It is known, but no letter can show it.
    Refused,
}

/// A kind of element.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub role: Role,
    /// Its attributes, apart from its properties.
    pub attributes: &'static [&'static str],
}

const GRADIENT: [&str; 3] = ["gradientUnits", "gradientTransform", "spreadMethod"];

/// Every known element, in alphabetical order. Any other element is left out with everything in it.
const TAGS: &[Tag] = &{
    use Role::{Definition, Group, Image, Refused, Shape, Stop, Text, Use};
    const fn of(name: &'static str, role: Role, attributes: &'static [&'static str]) -> Tag {
        Tag { name, role, attributes }
    }
    const LETTERS: &[&str] = &["x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust"];
    [
        of("animate", Refused, &[]),
        of("animateColor", Refused, &[]),
        of("animateMotion", Refused, &[]),
        of("animateTransform", Refused, &[]),
        of("circle", Shape, &["cx", "cy", "r"]),
        of("clipPath", Definition, &["clipPathUnits"]),
        of("defs", Definition, &[]),
        of("ellipse", Shape, &["cx", "cy", "rx", "ry"]),
        of("filter", Definition, &[]),
        of("foreignObject", Refused, &[]),
        of("g", Group, &[]),
        of("image", Image, &["x", "y", "width", "height", "preserveAspectRatio"]),
        of("line", Shape, &["x1", "y1", "x2", "y2"]),
        of("linearGradient", Definition, &["x1", "y1", "x2", "y2", GRADIENT[0], GRADIENT[1], GRADIENT[2]]),
        of("marker", Definition, &[]),
        of("mask", Definition, &["x", "y", "width", "height", "maskUnits", "maskContentUnits"]),
        of("path", Shape, &["d"]),
        of(
            "pattern",
            Definition,
            &[
                "x",
                "y",
                "width",
                "height",
                "viewBox",
                "preserveAspectRatio",
                "patternUnits",
                "patternContentUnits",
                "patternTransform",
            ],
        ),
        of("polygon", Shape, &["points"]),
        of("polyline", Shape, &["points"]),
        of(
            "radialGradient",
            Definition,
            &["cx", "cy", "r", "fx", "fy", "fr", GRADIENT[0], GRADIENT[1], GRADIENT[2]],
        ),
        of("rect", Shape, &["x", "y", "width", "height", "rx", "ry"]),
        of("set", Refused, &[]),
        of("stop", Stop, &["offset"]),
        of("svg", Group, &["x", "y", "width", "height", "viewBox", "preserveAspectRatio"]),
        of("switch", Group, &[]),
        of("symbol", Definition, &["viewBox", "preserveAspectRatio"]),
        of("text", Text, LETTERS),
        of("textPath", Text, &["startOffset"]),
        of("tspan", Text, LETTERS),
        of("use", Use, &["x", "y", "width", "height"]),
    ]
};

impl Tag {
    /// The kind of element with this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TAGS.binary_search_by_key(&name, |tag| tag.name).ok().and_then(|at| TAGS.get(at))
    }

    /// Whether it refers to another element by `href`.
    pub fn refers(&self) -> bool {
        self.role == Role::Use
            || matches!(self.name, "linearGradient" | "radialGradient" | "pattern" | "textPath")
    }

    /// Whether this reference, made by an element of the kind `from`, may lead to it.
    pub fn answers(&self, from: &Self, reference: &str) -> bool {
        let gradient = matches!(self.name, "linearGradient" | "radialGradient");
        match (reference, from.name) {
            ("fill" | "stroke", _) => gradient || self.name == "pattern",
            ("clip-path", _) => self.name == "clipPath",
            ("mask" | "mask-image", _) => self.name == "mask",
            ("filter", _) => self.name == "filter",
            ("href", "use") => match self.role {
                Role::Group | Role::Shape | Role::Image | Role::Use => true,
                Role::Text => self.name == "text",
                Role::Definition => self.name == "symbol",
                Role::Stop | Role::Refused => false,
            },
            ("href", "pattern") => self.name == "pattern",
            ("href", "textPath") => self.role == Role::Shape,
            ("href", _) => gradient,
            (marker, _) => marker.starts_with("marker") && self.name == "marker",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{TAGS, Tag};

    #[test]
    fn every_kind_is_found_by_its_name() {
        for tag in TAGS {
            assert_eq!(Tag::named(tag.name), Some(tag));
        }
        assert_eq!(Tag::named("feFlood"), None);
    }
}
