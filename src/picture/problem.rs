//! Why a picture cannot be printed, what is worth knowing about one that can, and what to do about it in a drawing
//! program.

use std::fmt;

use super::{MAX_BYTES, MAX_PIXELS, MAX_SIDE};
use crate::diagnostic::shorten;

/// The most problems reported for one picture.
const MAX_TOLD: usize = 5;

/// Adds a problem to those of a picture, unless it is there already or there are enough.
pub(super) fn add(problems: &mut Vec<Problem>, problem: Problem) {
    if problems.len() < MAX_TOLD && !problems.contains(&problem) {
        problems.push(problem);
    }
}

/// Why a letter cannot carry a file as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is empty.
    Empty,
    /// It is a file of another format, which has this name.
    Format(&'static str),
    /// It is a file of an unknown format.
    UnknownFormat,
    /// It has more bytes than [`MAX_BYTES`].
    TooManyBytes,
    /// It has more pixels than [`MAX_PIXELS`] or [`MAX_SIDE`] allow.
    TooManyPixels {
        /// The width.
        width: u64,
        /// The height.
        height: u64,
    },
    /// One of its sides is zero.
    NoSize,
    /// It begins like a picture but cannot be read to its end.
    Damaged,
    /// It is a JPEG of a kind that hardly any program reads; this says which.
    RareJpeg(&'static str),
    /// Its colour profile is larger than any that a printing press needs.
    LargeProfile,
    /// It would take too much time or memory; this says what there is too much of.
    TooComplex(&'static str),
    /// Its text is in an unknown encoding, or not in the one it declares.
    Encoding(String),
    /// It is not XML; the parser says why.
    Xml(String),
    /// It is XML of another kind, with this root element.
    Root(String),
    /// Neither `width` and `height` nor a `viewBox` say how large it is.
    Size,
    /// It needs something outside itself.
    Outside(String),
    /// It has this element or attribute, which makes something run.
    Active(String),
    /// It refers to itself by this name.
    Loop(String),
    /// It uses something that would not print as it looks.
    Unsupported(Feature),
    /// The picture in it cannot be used.
    Inner(Box<Problem>),
}

/// A feature of drawings that works on a screen but not in a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Feature {
    /// Shadows, blurs and other effects.
    Filter,
    /// Arrowheads and other symbols on lines.
    Marker,
    /// A piece of a web page.
    ForeignObject,
    /// Something that moves.
    Animation,
    /// An unknown value of an attribute or a style property: the name and the value.
    Value(String, String),
    /// An unknown rule of a style sheet.
    Rule(String),
    /// A gradient that repeats itself too often.
    Gradient,
    /// A character of a text that no typeface here has.
    Character(char),
}

/// What is worth knowing about how a picture will print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// It will be invisible on white paper.
    Blank,
    /// A text in it is set in this typeface, which is not available.
    Typeface(String),
}

impl Problem {
    /// The diagnostic's code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty | Self::NoSize | Self::Damaged | Self::Encoding(_) | Self::Xml(_) | Self::Size => {
                "picture-damaged"
            }
            Self::Format(_) | Self::UnknownFormat | Self::Root(_) | Self::RareJpeg(_) => "picture-format",
            Self::TooManyBytes | Self::TooManyPixels { .. } | Self::LargeProfile | Self::TooComplex(_) => {
                "picture-too-large"
            }
            Self::Outside(_) | Self::Active(_) => "picture-not-self-contained",
            Self::Loop(_) | Self::Unsupported(_) => "picture-unsupported",
            Self::Inner(problem) => problem.code(),
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> String {
        let hint = match self {
            Self::Empty | Self::NoSize | Self::Damaged => {
                "export the picture again, or ask for it again where it came from"
            }
            Self::Format("a web page") => "download the picture itself, not the page that shows it",
            Self::Format(_) | Self::UnknownFormat => "save it as SVG, PNG or JPEG; SVG prints best",
            Self::RareJpeg(_) => "save it as PNG, or as a usual JPEG (baseline, eight bits)",
            Self::TooManyBytes | Self::TooManyPixels { .. } => {
                "make it smaller: 2,000 pixels across are enough for print"
            }
            Self::LargeProfile => "export it again in sRGB, without a colour profile",
            Self::TooComplex(_) => "simplify the drawing, or export it as PNG, 2,000 pixels across",
            Self::Encoding(_) | Self::Xml(_) | Self::Root(_) => {
                "open it in a drawing program and save it again as plain SVG"
            }
            Self::Size => {
                "give its root element a `viewBox`, or `width` and `height` in pixels or millimetres"
            }
            Self::Outside(_) => "embed what it refers to: in Inkscape, Extensions, Images, Embed",
            Self::Active(_) => "save it as plain SVG, with texts turned into paths",
            Self::Loop(_) => "open it in a drawing program, unlink the copy, and save it again as plain SVG",
            Self::Unsupported(feature) => feature.hint(),
            Self::Inner(problem) => {
                return format!("fix the picture and embed it again: {}", problem.hint());
            }
        };
        hint.to_owned()
    }
}

impl Feature {
    fn hint(&self) -> &'static str {
        match self {
            Self::Filter => {
                "remove the effect, or make it a picture: in Inkscape, Edit, Make a Bitmap Copy; in Illustrator, Object, \
                 Rasterize; from Figma, export as PNG"
            }
            Self::Marker => {
                "turn lines into shapes: in Inkscape, Path, Stroke to Path; in Illustrator, Object, Expand Appearance"
            }
            Self::ForeignObject => {
                "from draw.io, export without formatted text; otherwise export as PNG, 2,000 pixels across"
            }
            Self::Animation => "export a still picture",
            Self::Value(..) => {
                "save it as plain SVG: in Inkscape, Save As, Plain SVG; in Illustrator, Save As, SVG with Presentation \
                 Attributes"
            }
            Self::Rule(_) => {
                "write styles beside the shapes: in Illustrator, Save As, SVG with Presentation Attributes; in Inkscape, \
                 Save As, Optimized SVG"
            }
            Self::Gradient => "draw it with fewer stripes, or export it as PNG, 2,000 pixels across",
            Self::Character(_) => {
                "turn texts into paths: in Inkscape, Path, Object to Path; in Illustrator, Type, Create Outlines; from \
                 Figma, export with Outline Text"
            }
        }
    }
}

impl Remark {
    /// The diagnostic's code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Blank => "picture-blank",
            Self::Typeface(_) => "picture-typeface",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Blank => "take a version for a light background",
            Self::Typeface(_) => {
                "turn texts into paths: in Inkscape, Path, Object to Path; in Illustrator, Type, Create Outlines; from \
                 Figma, export with Outline Text"
            }
        }
    }
}

/// The second half of a sentence that begins with the file's name.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("is empty"),
            Self::Format(name) => write!(f, "is {name}, which a letter cannot carry"),
            Self::UnknownFormat => f.write_str("is not a picture that is known here"),
            Self::TooManyBytes => write!(f, "has more than {} MB", MAX_BYTES / 1_000_000),
            Self::TooManyPixels { width, height } => write!(
                f,
                "has {width} × {height} pixels, more than {} million or {MAX_SIDE} along a side",
                MAX_PIXELS / 1_000_000
            ),
            Self::NoSize => f.write_str("has no size: one of its sides is zero"),
            Self::Damaged => {
                f.write_str("is damaged: it begins like a picture and cannot be read to its end")
            }
            Self::RareJpeg(what) => write!(f, "is a JPEG {what}, which a letter cannot carry"),
            Self::LargeProfile => f.write_str("has a colour profile that unpacks to more than 4 MB"),
            Self::TooComplex(what) => write!(f, "has {what} than a picture in a letter may have"),
            Self::Encoding(name) => write!(f, "is not written in `{}`, as it has to be", shorten(name)),
            Self::Xml(why) => write!(f, "is not well-formed: {}", shorten(why)),
            Self::Root(name) => write!(f, "is XML with the root element `{}`, not an SVG", shorten(name)),
            Self::Size => f.write_str("does not say how large it is"),
            Self::Outside(address) => write!(f, "refers to something outside itself: `{}`", shorten(address)),
            Self::Active(name) => write!(f, "has `{}`, which has no place in print", shorten(name)),
            Self::Loop(name) => write!(f, "refers to itself by `{}`", shorten(name)),
            Self::Unsupported(feature) => feature.fmt(f),
            Self::Inner(problem) => write!(f, "has a picture in it that {problem}"),
        }
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Filter => f.write_str("has a filter (a shadow, a blur), which would not print"),
            Self::Marker => f.write_str("has markers (arrowheads on lines), which would not print"),
            Self::ForeignObject => {
                f.write_str("has a piece of a web page in it (`foreignObject`), which would not print")
            }
            Self::Animation => f.write_str("moves, which paper does not"),
            Self::Value(name, value) => {
                write!(f, "has `{}: {}`, which would print differently", shorten(name), shorten(value))
            }
            Self::Rule(rule) => {
                write!(f, "has the style rule `{}`, which is not known here", shorten(rule.trim()))
            }
            Self::Gradient => f.write_str("has a gradient that repeats itself too often"),
            Self::Character(c) => {
                write!(
                    f,
                    "has a text with `{}` (U+{:04X}), which no typeface here has",
                    shorten(&c.to_string()),
                    *c as u32
                )
            }
        }
    }
}

/// The second half of a sentence that begins with the file's name.
impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => f.write_str("will not be seen: it prints nothing but white"),
            Self::Typeface(name) => {
                write!(
                    f,
                    "has a text in `{}`, a typeface that is not here; another takes its place",
                    shorten(name)
                )
            }
        }
    }
}
