//! Queries on XML elements, which may come from any program.

use roxmltree::Node;

use crate::picture::{Feature, Problem};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Whether an element belongs to SVG. An element without a namespace counts as one that does.
pub(super) fn is_svg(node: Node<'_, '_>) -> bool {
    matches!(node.tag_name().namespace(), None | Some(SVG))
}

/// The problem with a node that runs something, or loads something before anything is drawn.
pub(super) fn active(node: Node<'_, '_>) -> Option<Problem> {
    if let Some(instruction) = node.pi().filter(|instruction| instruction.target == "xml-stylesheet") {
        return Some(Problem::Outside(instruction.target.to_owned()));
    }
    if !node.is_element() || !is_svg(node) {
        return None;
    }
    let name = node.tag_name().name();
    if matches!(name, "script" | "iframe" | "audio" | "video" | "embed" | "object" | "canvas") {
        return Some(Problem::Active(name.to_owned()));
    }
    if let Some(base) = node.attribute((XML, "base")).filter(|base| !base.trim().is_empty()) {
        return Some(Problem::Outside(base.to_owned()));
    }
    let handler = node.attributes().find(|it| it.namespace().is_none() && it.name().starts_with("on"));
    handler.map(|handler| Problem::Active(handler.name().to_owned()))
}

/// What an element refers to.
pub(super) fn href<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    own(node, "href").or_else(|| node.attribute((XLINK, "href")))
}

/// Whether the white space in an element counts.
pub(super) fn keeps_space(node: Node<'_, '_>) -> bool {
    node.attribute((XML, "space")) == Some("preserve")
}

/// The value of an attribute without a namespace: an editor may have its own attribute of the same name.
pub(super) fn own<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|it| it.namespace().is_none() && it.name() == name).map(|it| it.value())
}

/// Whether an element is meant for an English reader and for a program without extensions.
pub(super) fn is_wanted(node: Node<'_, '_>) -> bool {
    let extensions = own(node, "requiredExtensions").unwrap_or_default();
    let languages = own(node, "systemLanguage");
    let speaks = |languages: &str| {
        languages.split(',').any(|language| language.trim() == "en" || language.trim().starts_with("en-"))
    };
    extensions.trim().is_empty() && languages.is_none_or(speaks)
}

/// The feature that a letter cannot show of a refused element; `None` where there is nothing in it to be seen.
pub(super) fn refused(node: Node<'_, '_>) -> Option<Feature> {
    if node.tag_name().name() != "foreignObject" {
        return Some(Feature::Animation);
    }
    let inside = || node.descendants().filter(|inner| *inner != node);
    let styled = |words: &[&str]| {
        inside()
            .filter_map(|inner| own(inner, "style"))
            .any(|style| words.iter().any(|word| style.contains(word)))
    };
    if styled(&["backdrop-filter"]) {
        return Some(Feature::Filter);
    }
    let says =
        inside().filter(Node::is_text).any(|text| text.text().is_some_and(|text| !text.trim().is_empty()));
    let shows = inside().any(|inner| {
        ["img", "svg", "canvas", "video", "iframe", "object", "hr", "input"]
            .contains(&inner.tag_name().name())
    });
    (says || shows || styled(&["background", "border"])).then_some(Feature::ForeignObject)
}
