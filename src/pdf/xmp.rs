//! Compares two XMP packets: whether they say the same, however they are written.
//!
//! A program that signs may rewrite the metadata with other prefixes, in another order, and with attributes instead of
//! elements. So the statements are broken down into names and texts, and these are compared.

use std::collections::BTreeMap;

use roxmltree::{Attribute, Document, Node, ParsingOptions};

/// The most bytes that a packet may have. Ours have five thousand.
const LARGEST: usize = 1 << 18;
/// The most elements and texts in it.
const NODES: u32 = 20_000;
/// How deeply elements may be nested.
const DEPTH: usize = 24;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMPMETA: &str = "adobe:ns:meta/";

/// The only `rdf:parseType` that XMP has.
const RESOURCE: &str = "Resource";

/// Where an XML parser joins texts that a simpler program keeps apart. No program needs it in metadata.
const CDATA: &str = "<![CDATA[";

/// The processing instructions that may stand around the metadata.
const AROUND: [&str; 2] = ["xpacket", "adobe-xap-filters"];

/// The program that wrote the file.
const PRODUCER: &str = "{http://ns.adobe.com/pdf/1.3/}Producer";
/// The dates that another program may change when it writes the file.
const DATES: [&str; 2] =
    ["{http://ns.adobe.com/xap/1.0/}ModifyDate", "{http://ns.adobe.com/xap/1.0/}MetadataDate"];
/// The identifier of the file as that program wrote it.
const INSTANCE: &str = "{http://ns.adobe.com/xap/1.0/mm/}InstanceID";

/// What a packet states: texts by the path of their property.
type Statements = BTreeMap<String, String>;

/// A packet that can be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Packet {
    stated: Statements,
    /// The program that wrote the file.
    pub producer: Option<String>,
}

impl Packet {
    /// Reads a packet; `None` if some program might read it in another way, or if something other than dates stands
    /// where dates belong.
    pub fn read(packet: &[u8]) -> Option<Self> {
        let mut stated = statements(packet)?;
        let dates = DATES.map(|date| stated.remove(date));
        let identifier = stated.remove(INSTANCE);
        let is_date = |date: String| {
            date.chars().all(|character| character.is_ascii_digit() || "TZ-+:.".contains(character))
        };
        let is_identifier = |identifier: String| {
            identifier
                .chars()
                .all(|character| character.is_ascii_alphanumeric() || "-:._/+=".contains(character))
        };
        let is_record = dates.into_iter().flatten().all(is_date) && identifier.is_none_or(is_identifier);
        let producer = stated.remove(PRODUCER);
        is_record.then_some(Self { stated, producer })
    }

    /// Whether both state the same, apart from what a program records when it writes a file.
    pub fn says_as(&self, other: &Self) -> bool {
        self.stated == other.stated
    }
}

/// Whether two packets state the same, apart from what a program records when it writes a file. A packet that cannot be
/// read equals no other.
pub(super) fn is_same(before: &[u8], after: &[u8]) -> bool {
    Packet::read(before).zip(Packet::read(after)).is_some_and(|(before, after)| before.says_as(&after))
}

fn statements(packet: &[u8]) -> Option<Statements> {
    if packet.len() > LARGEST {
        return None;
    }
    let text = std::str::from_utf8(packet).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains(CDATA) {
        return None;
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).ok()?;
    if !document.descendants().all(is_read_by_all) {
        return None;
    }
    let root = document.root_element();
    let rdf = match root.has_tag_name((XMPMETA, "xmpmeta")) {
        true => {
            let mut attributes = root.attributes();
            let is_toolkit =
                |it: Attribute| it.namespace() == Some(XMPMETA) && ["xmptk", "xaptk"].contains(&it.name());
            attributes.all(is_toolkit).then(|| only_element(root))??
        }
        false => root,
    };
    if !rdf.has_tag_name((RDF, "RDF")) || rdf.attributes().next().is_some() {
        return None;
    }
    let mut found = Statements::new();
    for description in elements(rdf)? {
        if !description.has_tag_name((RDF, "Description")) {
            return None;
        }
        structure(description, "", &mut found, DEPTH)?;
    }
    Some(found)
}

/// Whether every program reads a node alike. Comments and processing instructions are not text to some programs and
/// split a text for others.
fn is_read_by_all(node: Node) -> bool {
    match node.pi() {
        Some(instruction) => {
            AROUND.contains(&instruction.target) && node.parent().is_some_and(|parent| parent.is_root())
        }
        None => !node.is_comment(),
    }
}

/// Notes the parts of a structure, attributes and elements alike.
fn structure(node: Node, path: &str, found: &mut Statements, depth: usize) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    let is_description = node.has_tag_name((RDF, "Description"));
    for attribute in node.attributes() {
        match (attribute.namespace(), attribute.name()) {
            // What this is about: which document.
            (Some(RDF), "about") if is_description => {
                state(found, format!("{path}/about"), attribute.value())?;
            }
            (Some(RDF), "parseType") if !is_description && attribute.value() == RESOURCE => {}
            (Some(XML), "lang") => state(found, format!("{path}@lang"), attribute.value())?,
            // Anything else changes what the notation means, and programs disagree on how.
            (Some(RDF | XML), _) => return None,
            (namespace, own) => state(found, name(path, namespace, own), attribute.value())?,
        }
    }
    for element in elements(node)? {
        let tag = element.tag_name();
        value(element, &name(path, tag.namespace(), tag.name()), found, depth)?;
    }
    Some(())
}

/// Notes the value of an element.
fn value(node: Node, path: &str, found: &mut Statements, depth: usize) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    let is_language = |it: &Attribute| it.namespace() == Some(XML) && it.name() == "lang";
    let others = node.attributes().filter(|attribute| !is_language(attribute)).count();
    if let Some(resource) = node.attribute((RDF, "resource")) {
        state_language(node, path, found)?;
        return state(found, path.to_owned(), resource).filter(|()| others == 1 && !node.has_children());
    }
    if others > 0 {
        return structure(node, path, found, depth);
    }
    state_language(node, path, found)?;
    if !node.children().any(|child| child.is_element()) {
        let text: String = node.children().filter_map(|child| child.text()).collect();
        return state(found, path.to_owned(), &text);
    }
    let inner = only_element(node)?;
    let tag = inner.tag_name();
    match (tag.namespace(), tag.name()) {
        (Some(RDF), "Description") => structure(inner, path, found, depth),
        (Some(RDF), kind @ ("Alt" | "Bag" | "Seq")) if inner.attributes().next().is_none() => {
            for (index, item) in elements(inner)?.enumerate() {
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

fn state_language(node: Node, path: &str, found: &mut Statements) -> Option<()> {
    node.attribute((XML, "lang")).map_or(Some(()), |language| state(found, format!("{path}@lang"), language))
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

/// The elements within another one; `None` if there is text beside them.
fn elements<'a, 'i>(node: Node<'a, 'i>) -> Option<impl Iterator<Item = Node<'a, 'i>>> {
    let is_space = |text: &str| text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
    let has_text = node
        .children()
        .filter_map(|child| child.text().filter(|_| child.is_text()))
        .any(|text| !is_space(text));
    (!has_text).then(|| node.children().filter(Node::is_element))
}

/// The only element within another one; `None` if there is a second one, or text beside it.
fn only_element<'a, 'i>(node: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    let mut found = elements(node)?;
    let first = found.next()?;
    found.next().is_none().then_some(first)
}
