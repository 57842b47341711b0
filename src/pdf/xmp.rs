//! Compares two XMP packets: whether they say the same, however they are written.
//!
//! A program that signs may rewrite the metadata with other prefixes, in another order, and with attributes instead of
//! elements. So the statements are broken down into names and texts, and these are compared.

use std::collections::BTreeMap;

use roxmltree::{Document, Node, ParsingOptions};

/// The most bytes that a packet may have. Ours have five thousand.
const LARGEST: usize = 1 << 18;
/// The most elements and texts in it.
const NODES: u32 = 20_000;
/// How deeply elements may be nested.
const DEPTH: usize = 24;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMPMETA: &str = "adobe:ns:meta/";

/// The properties that another program may change when it writes the file.
const WRITTEN_BY: [&str; 4] = [
    "{http://ns.adobe.com/xap/1.0/}ModifyDate",
    "{http://ns.adobe.com/xap/1.0/}MetadataDate",
    "{http://ns.adobe.com/xap/1.0/mm/}InstanceID",
    "{http://ns.adobe.com/pdf/1.3/}Producer",
];

/// What a packet states: texts by the path of their property.
type Statements = BTreeMap<String, String>;

/// Whether two packets state the same, apart from what a program records when it writes a file. A packet that cannot be
/// read equals no other.
pub(super) fn is_same(before: &[u8], after: &[u8]) -> bool {
    matches!((statements(before), statements(after)), (Some(before), Some(after)) if before == after)
}

fn statements(packet: &[u8]) -> Option<Statements> {
    if packet.len() > LARGEST {
        return None;
    }
    let text = std::str::from_utf8(packet).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).ok()?;
    let root = document.root_element();
    let rdf = match root.has_tag_name((XMPMETA, "xmpmeta")) {
        true => only_element(root)?,
        false => root,
    };
    if !rdf.has_tag_name((RDF, "RDF")) {
        return None;
    }
    let mut found = Statements::new();
    for description in elements(rdf) {
        if !description.has_tag_name((RDF, "Description")) {
            return None;
        }
        structure(description, "", &mut found, DEPTH)?;
    }
    found.retain(|name, _| !WRITTEN_BY.contains(&name.as_str()));
    Some(found)
}

/// Notes the parts of a structure, attributes and elements alike.
fn structure(node: Node, path: &str, found: &mut Statements, depth: usize) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    for attribute in node.attributes() {
        match attribute.namespace() {
            // `rdf:about` says which document this is about; the other attributes only concern the notation.
            Some(RDF) if attribute.name() == "about" => {
                state(found, format!("{path}/about"), attribute.value())?;
            }
            Some(RDF | XML) => {}
            namespace => {
                state(found, name(path, namespace, attribute.name()), attribute.value())?;
            }
        }
    }
    for element in elements(node) {
        let tag = element.tag_name();
        value(element, &name(path, tag.namespace(), tag.name()), found, depth)?;
    }
    Some(())
}

/// Notes the value of an element.
fn value(node: Node, path: &str, found: &mut Statements, depth: usize) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    if let Some(language) = node.attribute((XML, "lang")) {
        state(found, format!("{path}@lang"), language)?;
    }
    if let Some(resource) = node.attribute((RDF, "resource")) {
        return state(found, path.to_owned(), resource);
    }
    let is_structure = node.attribute((RDF, "parseType")) == Some("Resource")
        || node.attributes().any(|attribute| ![Some(RDF), Some(XML)].contains(&attribute.namespace()));
    if is_structure {
        return structure(node, path, found, depth);
    }
    let Some(inner) = elements(node).next() else {
        let text: String = node.children().filter_map(|child| child.text()).collect();
        return state(found, path.to_owned(), &text);
    };
    only_element(node)?;
    let tag = inner.tag_name();
    match (tag.namespace(), tag.name()) {
        (Some(RDF), "Description") => structure(inner, path, found, depth),
        (Some(RDF), kind @ ("Alt" | "Bag" | "Seq")) => {
            for (index, item) in elements(inner).enumerate() {
                if !item.has_tag_name((RDF, "li")) {
                    return None;
                }
                value(item, &format!("{path}/{kind}[{index}]"), found, depth)?;
            }
            Some(())
        }
        _ => None,
    }
}

/// Notes a text; `None` if there already is one at this path.
fn state(found: &mut Statements, path: String, text: &str) -> Option<()> {
    // An empty `rdf:about` means this document, just as if there were none.
    if path == "/about" && text.is_empty() {
        return Some(());
    }
    found.insert(path, text.to_owned()).is_none().then_some(())
}

fn name(path: &str, namespace: Option<&str>, name: &str) -> String {
    let namespace = namespace.unwrap_or_default();
    if path.is_empty() { format!("{{{namespace}}}{name}") } else { format!("{path}/{{{namespace}}}{name}") }
}

fn elements<'a, 'i>(node: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(Node::is_element)
}

/// The only element within another one; `None` if there is a second one, or text beside it.
fn only_element<'a, 'i>(node: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    let mut found = elements(node);
    let first = found.next()?;
    let has_text = node
        .children()
        .filter(Node::is_text)
        .any(|text| text.text().is_some_and(|text| !text.trim().is_empty()));
    (found.next().is_none() && !has_text).then_some(first)
}
