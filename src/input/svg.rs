//! Is an SVG complete in itself, of a known size and of a bearable extent?
//!
//! The typesetter has no files and no network to offer, so an SVG that reaches outside would print with a hole, and
//! one that copies itself a million times over would not print at all.

use std::collections::HashMap;
use std::fmt;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use roxmltree::{Document, Node, NodeId, ParsingOptions};

use super::image::check_raster;
use super::reader::shorten;

/// Elements within elements, and copies within copies.
const MAX_DEPTH: usize = 100;
/// Elements after every `use` is replaced by what it copies.
const MAX_NODES: u64 = 200_000;

/// Why an SVG cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SvgProblem {
    /// It is not XML; the parser says why.
    Xml(String),
    /// It is XML of another kind, with this root element.
    Root(String),
    /// Neither `width` and `height` nor a `viewBox` say how large it is.
    Size,
    /// It needs something outside itself.
    Outside(String),
    /// It has this element or attribute, which does not belong into a printed picture.
    Forbidden(String),
    /// It is nested too deeply or copies itself too often.
    TooComplex,
    /// The picture in it cannot be used.
    Inner(String),
}

/// The width and the height of an SVG that can be used.
pub(super) fn check(text: &str) -> Result<(f64, f64), SvgProblem> {
    // Older drawing programs write a DOCTYPE, which is harmless; what is declared in it can multiply without end.
    if text.contains("<!ENTITY") {
        return Err(SvgProblem::Forbidden("<!ENTITY".to_owned()));
    }
    let nodes_limit = u32::try_from(MAX_NODES).unwrap_or(u32::MAX);
    let options = ParsingOptions { allow_dtd: true, nodes_limit, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => SvgProblem::TooComplex,
        error => SvgProblem::Xml(error.to_string()),
    })?;
    let root = document.root_element();
    // The typesetter takes an element without a namespace for SVG, and no element of another one.
    let is_svg = matches!(root.tag_name().namespace(), None | Some("http://www.w3.org/2000/svg"));
    if root.tag_name().name() != "svg" || !is_svg {
        return Err(SvgProblem::Root(root.tag_name().name().to_owned()));
    }
    check_extent(&document)?;
    for node in document.descendants() {
        check_node(node)?;
    }
    size(root).ok_or(SvgProblem::Size)
}

fn check_node(node: Node<'_, '_>) -> Result<(), SvgProblem> {
    if let Some(instruction) = node.pi().filter(|instruction| instruction.target == "xml-stylesheet") {
        return Err(SvgProblem::Outside(instruction.target.to_owned()));
    }
    if !node.is_element() {
        return Ok(());
    }
    let name = node.tag_name().name();
    if matches!(name, "script" | "foreignObject" | "iframe" | "audio" | "video" | "embed" | "object") {
        return Err(SvgProblem::Forbidden(name.to_owned()));
    }
    if name == "style" {
        let style: String =
            node.descendants().filter_map(|child| child.is_text().then(|| child.text())?).collect();
        check_style(&style)?;
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        match key {
            "href" | "src" => check_reference(value, matches!(name, "image" | "feImage"))?,
            "base" => return Err(SvgProblem::Outside(value.to_owned())),
            "style" => check_style(value)?,
            _ if key.starts_with("on") => return Err(SvgProblem::Forbidden(key.to_owned())),
            _ => check_urls(value)?,
        }
    }
    Ok(())
}

fn check_style(style: &str) -> Result<(), SvgProblem> {
    let lower = style.to_ascii_lowercase();
    // A backslash can spell any of the words that are looked for here.
    match ["@import", "@font-face", "\\"].into_iter().find(|word| lower.contains(word)) {
        Some(word) => Err(SvgProblem::Forbidden(word.to_owned())),
        None => check_urls(style),
    }
}

fn check_urls(value: &str) -> Result<(), SvgProblem> {
    let lower = value.to_ascii_lowercase();
    for (at, found) in lower.match_indices("url(") {
        let rest = value.get(at + found.len()..).unwrap_or_default();
        let address = rest.split(')').next().unwrap_or_default().trim().trim_matches(['"', '\'']);
        check_reference(address.trim(), false)?;
    }
    Ok(())
}

fn check_reference(address: &str, may_be_picture: bool) -> Result<(), SvgProblem> {
    let address = address.trim();
    if address.is_empty() || address.starts_with('#') {
        return Ok(());
    }
    let data = address.strip_prefix("data:").filter(|_| may_be_picture);
    let Some((kind, data)) = data.and_then(|data| data.split_once(',')) else {
        return Err(SvgProblem::Outside(address.to_owned()));
    };
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let plain: String = data.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let decoded = GeneralPurpose::new(&STANDARD, config).decode(plain);
    let Some(bytes) = decoded.ok().filter(|_| kind.ends_with(";base64")) else {
        return Err(SvgProblem::Inner("is not written in Base64".to_owned()));
    };
    match check_raster(&bytes) {
        Some(Ok(_)) => Ok(()),
        Some(Err(problem)) => Err(SvgProblem::Inner(problem.to_string())),
        None => Err(SvgProblem::Inner("is neither PNG nor JPEG".to_owned())),
    }
}

/// Counts the elements as they will be drawn: ten elements that each copy the one before ten times are ten billion.
fn check_extent(document: &Document<'_>) -> Result<(), SvgProblem> {
    let mut depths: HashMap<NodeId, usize> = HashMap::new();
    for node in document.descendants() {
        let depth = node.parent().and_then(|parent| depths.get(&parent.id())).map_or(0, |depth| depth + 1);
        if depth > MAX_DEPTH {
            return Err(SvgProblem::TooComplex);
        }
        depths.insert(node.id(), depth);
    }
    let ids = document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    drawn(document.root_element(), &ids, &mut HashMap::new(), 0).map(drop)
}

fn drawn<'a, 'd>(
    node: Node<'a, 'd>,
    ids: &HashMap<&'a str, Node<'a, 'd>>,
    known: &mut HashMap<NodeId, u64>,
    depth: usize,
) -> Result<u64, SvgProblem> {
    if let Some(count) = known.get(&node.id()) {
        return Ok(*count);
    }
    // A copy of itself runs into this limit too.
    if depth > 2 * MAX_DEPTH {
        return Err(SvgProblem::TooComplex);
    }
    let mut count: u64 = 1;
    for child in node.children() {
        count += drawn(child, ids, known, depth + 1)?;
    }
    let href = node.attributes().find(|attribute| attribute.name() == "href");
    let target = href.and_then(|href| ids.get(href.value().trim().strip_prefix('#')?));
    if let (Some(target), "use") = (target, node.tag_name().name()) {
        count += drawn(*target, ids, known, depth + 1)?;
    }
    if count > MAX_NODES {
        return Err(SvgProblem::TooComplex);
    }
    known.insert(node.id(), count);
    Ok(count)
}

fn size(root: Node<'_, '_>) -> Option<(f64, f64)> {
    let side = |name| root.attribute(name).and_then(length);
    let view_box = root.attribute("viewBox").and_then(|view_box| {
        let numbers = view_box.split([' ', ',', '\t', '\n', '\r']).filter(|part| !part.is_empty());
        let numbers: Vec<f64> = numbers.map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let [_, _, width, height] = numbers.as_slice() else { return None };
        Some((*width, *height))
    });
    let size = match (side("width"), side("height"), view_box) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((w, h))) => (width, width * h / w),
        (None, Some(height), Some((w, h))) => (height * w / h, height),
        (None, None, view_box) => view_box?,
        _ => return None,
    };
    let sane = |side: f64| side.is_finite() && side > 0.0 && side < 1e6;
    (sane(size.0) && sane(size.1)).then_some(size)
}

/// An absolute length in CSS pixels. A percentage has nothing to be a percentage of.
fn length(text: &str) -> Option<f64> {
    const UNITS: [(&str, f64); 6] = [
        ("px", 1.0),
        ("pt", 96.0 / 72.0),
        ("pc", 16.0),
        ("mm", 96.0 / 25.4),
        ("cm", 96.0 / 2.54),
        ("in", 96.0),
    ];
    let text = text.trim();
    let (number, scale) = UNITS
        .iter()
        .find_map(|(unit, scale)| Some((text.strip_suffix(unit)?, *scale)))
        .unwrap_or((text, 1.0));
    number.trim().parse::<f64>().ok().map(|number| number * scale)
}

impl SvgProblem {
    /// The diagnostic's code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Xml(_) | Self::Size => "picture-damaged",
            Self::Root(_) => "picture-format",
            Self::Outside(_) | Self::Forbidden(_) => "picture-not-self-contained",
            Self::TooComplex => "picture-too-large",
            Self::Inner(_) => "picture-damaged",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Xml(_) | Self::Root(_) => "open it in a drawing program and save it again as plain SVG",
            Self::Size => {
                "give its root element a `viewBox`, or `width` and `height` in pixels or millimetres"
            }
            Self::Outside(_) => "embed what it refers to: in Inkscape, Extensions, Images, Embed",
            Self::Forbidden(_) => "save it as plain SVG, with texts turned into paths",
            Self::TooComplex => "simplify the drawing, or save it as PNG",
            Self::Inner(_) => "embed the picture within it again, as PNG or JPEG",
        }
    }
}

/// The second half of a sentence that begins with the file's name.
impl fmt::Display for SvgProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Xml(why) => write!(f, "is not well-formed: {}", shorten(why)),
            Self::Root(name) => write!(f, "is XML with the root element `{}`, not an SVG", shorten(name)),
            Self::Size => f.write_str("does not say how large it is"),
            Self::Outside(address) => write!(f, "refers to something outside itself: `{}`", shorten(address)),
            Self::Forbidden(name) => write!(f, "has `{}`, which has no place in print", shorten(name)),
            Self::TooComplex => f.write_str("is nested too deeply or has too many elements"),
            Self::Inner(why) => write!(f, "has a picture in it that {why}"),
        }
    }
}
