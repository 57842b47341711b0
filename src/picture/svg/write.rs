//! Writes XML from elements and attributes, always in the same way.

use std::fmt::Write as _;

use super::clean::{Child, Drawing};

/// A document that is written from beginning to end.
#[derive(Debug, Default)]
pub(super) struct Xml {
    text: String,
    open: Vec<&'static str>,
    /// Whether the last tag can still take attributes.
    in_tag: bool,
}

impl Xml {
    /// Begins an element.
    pub fn start(&mut self, name: &'static str) {
        self.end_tag();
        self.text.push('<');
        self.text.push_str(name);
        self.open.push(name);
        self.in_tag = true;
    }

    /// Adds an attribute to the element begun last.
    pub fn attribute(&mut self, name: &str, value: &str) {
        let _ = write!(self.text, " {name}=\"");
        escape(value, &mut self.text);
        self.text.push('"');
    }

    /// Adds text to the element that is open.
    pub fn text(&mut self, text: &str) {
        self.end_tag();
        escape(text, &mut self.text);
    }

    /// Adds a piece of finished XML.
    pub fn piece(&mut self, xml: &str) {
        self.end_tag();
        self.text.push_str(xml);
    }

    /// Ends the innermost open element.
    pub fn end(&mut self) {
        let Some(name) = self.open.pop() else { return };
        if self.in_tag {
            self.text.push_str("/>");
            self.in_tag = false;
        } else {
            let _ = write!(self.text, "</{name}>");
        }
    }

    /// The finished document.
    pub fn finish(self) -> String {
        self.text
    }

    fn end_tag(&mut self) {
        if self.in_tag {
            self.text.push('>');
            self.in_tag = false;
        }
    }
}

fn escape(text: &str, to: &mut String) {
    for c in text.chars() {
        match c {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            // A reader would turn these into spaces.
            '\t' | '\n' | '\r' => {
                let _ = write!(to, "&#{};", u32::from(c));
            }
            c => to.push(c),
        }
    }
}

/// The XML of a drawing that has been cleaned and resolved.
pub(super) fn drawing(drawing: &Drawing) -> String {
    let mut xml = Xml::default();
    write(drawing, 0, &mut xml);
    xml.finish()
}

fn write(drawing: &Drawing, index: usize, xml: &mut Xml) {
    let Some(element) = drawing.elements.get(index) else { return };
    // The properties of a nested drawing move to a group around it.
    let geometry = |name: &str| name == "overflow" || element.tag.attributes.contains(&name);
    let has_properties =
        element.attributes.iter().any(|(name, _)| !geometry(name)) || !element.style.is_empty();
    let is_inner = index > 0 && element.tag.name == "svg" && has_properties;
    xml.start(if is_inner || element.tag.name == "switch" { "g" } else { element.tag.name });
    if index == 0 {
        root(xml);
    }
    if let Some(id) = &element.id {
        xml.attribute("id", id);
    }
    for (name, value) in element.attributes.iter().filter(|(name, _)| !is_inner || !geometry(name)) {
        xml.attribute(if *name == "href" { "xlink:href" } else { name }, value);
    }
    if element.hidden {
        xml.attribute("display", "none");
    }
    if !element.style.is_empty() {
        let style: Vec<String> =
            element.style.iter().map(|(name, value)| format!("{name}:{value}")).collect();
        xml.attribute("style", &style.join(";"));
    }
    if is_inner {
        xml.start("svg");
        for (name, value) in element.attributes.iter().filter(|(name, _)| geometry(name)) {
            xml.attribute(name, value);
        }
    }
    for child in &element.children {
        match child {
            Child::Element(child) => write(drawing, *child, xml),
            Child::Text(text) => xml.text(text),
        }
    }
    if is_inner {
        xml.end();
    }
    xml.end();
}

/// The namespaces that every document declares.
pub(super) fn root(xml: &mut Xml) {
    xml.attribute("xmlns", "http://www.w3.org/2000/svg");
    xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
}
