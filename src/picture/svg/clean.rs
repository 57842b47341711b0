//! From XML to the elements, attributes and properties that are known, with all styles resolved.
//!
//! This is the allow-list: nothing else reaches a library that draws. Where an omission would be noticed in print, the
//! element keeps it as a trouble, which is reported if the element is drawn at all.

use std::collections::HashMap;
use std::rc::Rc;

use roxmltree::{Document, Node, ParsingOptions};

use super::attribute;
use super::bounds::{self, MAX_NODES};
use super::custom::{Custom, substitute};
use super::element::{Role, Tag};
use super::embed::{self, Embedded};
use super::node::{self, active, is_svg, is_wanted, own, refused};
use super::property::{Place, Property, Value};
use super::style::{self, Sheet};
use super::value::reference;
use super::value::transform::Transform;
use crate::picture::{Feature, Problem, problem};

/// The deepest nesting of elements.
const MAX_DEPTH: usize = 100;

/// The elements of a drawing, the root first.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    /// Each element comes before its children.
    pub elements: Vec<Element>,
    /// The elements that can be referred to, by their names.
    pub names: HashMap<String, usize>,
}

/// An element, reduced to what matters.
#[derive(Debug)]
pub(super) struct Element {
    /// Its kind.
    pub tag: &'static Tag,
    /// Its name, if it has one.
    pub id: Option<String>,
    /// Its attributes, properties included, in the typesetter's terms.
    pub attributes: Vec<(&'static str, String)>,
    /// The properties that have to be written as a style.
    pub style: Vec<(&'static str, String)>,
    /// Its references: the attribute, the name of the target, and the value to use if there is no such target.
    pub links: Vec<(&'static str, String, String)>,
    /// Its children.
    pub children: Vec<Child>,
    /// What it would lose in print.
    pub troubles: Vec<Problem>,
    /// Whether it is left undrawn, with everything in it.
    pub hidden: bool,
    /// How many path segments it is drawn with.
    pub pieces: u64,
    /// The raster that it shows: its bytes and its pixels.
    pub raster: Option<(u64, u64)>,
}

/// A child of an element.
#[derive(Debug)]
pub(super) enum Child {
    /// Another element, by its index.
    Element(usize),
    /// Text, within texts.
    Text(String),
}

/// Reads a drawing. `depth` is how many drawings it is embedded in.
pub(super) fn read(text: &str, depth: usize) -> Result<Drawing, Vec<Problem>> {
    bounds::check(text).map_err(|problem| vec![problem])?;
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 2 * MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        vec![match error {
            roxmltree::Error::NodesLimitReached => Problem::TooComplex("more elements"),
            error => Problem::Xml(error.to_string()),
        }]
    })?;
    let root = document.root_element();
    // The typesetter takes an element without a namespace for SVG, but none in another namespace.
    if root.tag_name().name() != "svg" || !is_svg(root) {
        return Err(vec![Problem::Root(root.tag_name().name().to_owned())]);
    }
    let mut problems = Vec::new();
    for problem in document.descendants().filter_map(active) {
        problem::add(&mut problems, problem);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut reader =
        Reader { drawing: Drawing::default(), sheet: sheet(root).map_err(|it| vec![it])?, depth };
    reader
        .element(root, &Rc::default(), Around { depth: 0, text: false })
        .map_err(|problem| vec![problem])?;
    Ok(reader.drawing)
}

/// All style sheets of a drawing as one.
fn sheet(root: Node<'_, '_>) -> Result<Sheet, Problem> {
    let mut sheet = Sheet::default();
    for node in root.descendants().filter(|node| is_svg(*node) && node.tag_name().name() == "style") {
        if own(node, "type").is_none_or(|kind| ["", "text/css"].contains(&kind.trim())) {
            let text: String = node.children().filter_map(|child| child.text()).collect();
            sheet.add(&text)?;
        }
    }
    Ok(sheet)
}

/// What is around an element.
#[derive(Debug, Clone, Copy)]
struct Around {
    /// How many elements are around it.
    depth: usize,
    /// Whether one of them is a text.
    text: bool,
}

struct Reader {
    drawing: Drawing,
    sheet: Sheet,
    depth: usize,
}

impl Reader {
    /// Reads an element with everything in it; `None` for an unknown element.
    fn element(
        &mut self,
        node: Node<'_, '_>,
        custom: &Rc<Custom>,
        around: Around,
    ) -> Result<Option<usize>, Problem> {
        if around.depth > MAX_DEPTH {
            return Err(Problem::TooComplex("more elements within each other"));
        }
        let name = match node.tag_name().name() {
            // A link counts as a plain group, or as a span within a text.
            "a" if around.text => "tspan",
            "a" => "g",
            name => name,
        };
        let Some(tag) = Tag::named(name).filter(|_| is_svg(node)) else { return Ok(None) };
        let mut element = Element {
            tag,
            id: own(node, "id").map(str::to_owned),
            attributes: Vec::new(),
            style: Vec::new(),
            links: Vec::new(),
            children: Vec::new(),
            troubles: Vec::new(),
            hidden: around.depth > 0 && !is_wanted(node),
            pieces: 0,
            raster: None,
        };
        if tag.role == Role::Refused {
            let Some(feature) = refused(node) else { return Ok(None) };
            element.troubles.push(Problem::Unsupported(feature));
            return Ok(Some(self.add(element)));
        }
        let custom = self.properties(node, custom, &mut element)?;
        self.attributes(node, &mut element)?;
        let index = self.add(element);
        // The parts of effects and arrowheads are never drawn themselves.
        if matches!(tag.name, "filter" | "marker") {
            return Ok(Some(index));
        }
        let within = Around { depth: around.depth + 1, text: tag.role == Role::Text };
        let mut children = Vec::new();
        for child in node.children() {
            if let Some(text) = child.text().filter(|_| child.is_text() && tag.role == Role::Text) {
                children.push(Child::Text(text.to_owned()));
            } else if child.is_element() {
                children.extend(self.element(child, &custom, within)?.map(Child::Element));
                // Of the alternatives in a `switch`, the first that applies is taken.
                if tag.name == "switch" && is_svg(child) && is_wanted(child) {
                    break;
                }
            }
        }
        if let Some(element) = self.drawing.elements.get_mut(index) {
            element.children = children;
        }
        Ok(Some(index))
    }

    fn add(&mut self, element: Element) -> usize {
        let index = self.drawing.elements.len();
        if let Some(id) = &element.id {
            // If two elements have the same name, it belongs to the first.
            self.drawing.names.entry(id.clone()).or_insert(index);
        }
        self.drawing.elements.push(element);
        index
    }

    /// Settles the properties of an element: attributes first, then style sheets, then its own style, then declarations
    /// marked as important. Returns the custom properties that hold for its children.
    fn properties(
        &self,
        node: Node<'_, '_>,
        custom: &Rc<Custom>,
        element: &mut Element,
    ) -> Result<Rc<Custom>, Problem> {
        let own = style::declarations(own(node, "style").unwrap_or_default());
        let sheet = self.sheet.matching(node)?;
        let declared = || sheet.iter().copied().chain(&own);
        let in_order = || declared().filter(|it| !it.important).chain(declared().filter(|it| it.important));
        let mut custom = Rc::clone(custom);
        if in_order().any(|it| it.name.starts_with("--")) {
            let mut own = Custom::within(&custom);
            for made_up in in_order().filter(|it| it.name.starts_with("--")) {
                own.set(&made_up.name, &made_up.value)?;
            }
            custom = Rc::new(own);
        }
        let mut found: Vec<(&'static Property, Value)> = Vec::new();
        for attribute in node.attributes().filter(|it| it.namespace().is_none()) {
            let property = Property::named(attribute.name()).filter(|it| it.place == Place::Anywhere);
            // As an attribute, a transformation with a mistake in it has no effect.
            let mistaken = attribute.name() == "transform" && Transform::read(attribute.value()).is_none();
            if let Some(property) = property.filter(|_| !mistaken) {
                settle(property, attribute.value(), &custom, &mut found)?;
            }
        }
        for declaration in in_order() {
            let is_root = node.parent_element().is_none();
            if let Some(property) = Property::named(&declaration.name)
                && (is_root || !declaration.name.starts_with("background"))
            {
                settle(property, &declaration.value, &custom, &mut found)?;
            }
        }
        for (property, value) in found {
            element.take(property, value);
        }
        Ok(custom)
    }

    fn attributes(&self, node: Node<'_, '_>, element: &mut Element) -> Result<(), Problem> {
        let of_text = element.tag.role == Role::Text;
        for name in element.tag.attributes {
            let Some(text) = own(node, name) else { continue };
            // A style has set this already.
            if element.attributes.iter().any(|(said, _)| said == name) {
                continue;
            }
            let (value, pieces) = attribute::read(name, of_text, text)?;
            element.pieces += pieces;
            match value {
                Some(Value::Text(text)) => element.attributes.push((name, text)),
                Some(Value::Refused(feature)) => element.troubles.push(Problem::Unsupported(feature)),
                Some(Value::Link(..) | Value::Unset) | None => {}
            }
        }
        if node::keeps_space(node) {
            element.attributes.push(("xml:space", "preserve".to_owned()));
        }
        let Some(href) = node::href(node) else { return Ok(()) };
        if element.tag.role == Role::Image {
            match embed::read(href, self.depth) {
                Ok(Embedded { address, bytes, pixels, pieces }) => {
                    element.attributes.push(("href", address));
                    element.raster = Some((bytes, pixels));
                    element.pieces += pieces;
                }
                Err(problem) => element.troubles.push(problem),
            }
        } else if element.tag.refers()
            && let Some(name) = reference::fragment(href)?
        {
            element.links.push(("href", name.to_owned(), String::new()));
        }
        Ok(())
    }
}

impl Element {
    /// Takes over the value of a property.
    fn take(&mut self, property: &'static Property, value: Value) {
        match value {
            Value::Text(text) => {
                if property.name == "display" && text == "none" {
                    self.hidden = true;
                }
                let is_geometry = property.place == Place::Geometry;
                match property.name {
                    "background" | "background-color" => self.attributes.push(("background-color", text)),
                    // The order of these matters, and the typesetter reads some of them only in styles.
                    name if name.starts_with("font") => self.style.push((name, text)),
                    name @ ("mix-blend-mode" | "isolation" | "image-rendering") => {
                        self.style.push((name, text))
                    }
                    name if is_geometry && !self.tag.attributes.contains(&name) => {}
                    // The typesetter ignores the transformation of a symbol.
                    "transform" if self.tag.name == "symbol" => {
                        let feature = Feature::Value("transform".to_owned(), text);
                        self.troubles.push(Problem::Unsupported(feature));
                    }
                    name => self.attributes.push((name, text)),
                }
            }
            Value::Link(name, otherwise) => self.links.push((property.name, name, otherwise)),
            Value::Refused(feature) => self.troubles.push(Problem::Unsupported(feature)),
            Value::Unset => {}
        }
    }
}

/// Lets a declaration override earlier ones.
fn settle(
    property: &'static Property,
    text: &str,
    custom: &Custom,
    found: &mut Vec<(&'static Property, Value)>,
) -> Result<(), Problem> {
    let Some(text) = substitute(text, custom)? else { return Ok(()) };
    let Some(value) = property.read(text.trim())? else { return Ok(()) };
    let overridden = |name: &str| match property.name {
        // A shorthand sets all the properties it stands for.
        "font" => name.starts_with("font"),
        "marker" => name.starts_with("marker"),
        "background" | "background-color" => name.starts_with("background"),
        own => name == own,
    };
    found.retain(|(other, _)| !overridden(other.name));
    found.push((property, value));
    Ok(())
}
