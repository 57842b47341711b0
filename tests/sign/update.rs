//! Updates of a PDF file, written properly or in some other way that a test needs.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

/// How an update is written.
#[derive(Debug, Clone)]
pub struct Style {
    /// Whether the table is rows of text instead of a stream.
    pub rows: bool,
    /// Text before each object.
    pub before_object: String,
    /// Text before the table.
    pub before_table: String,
    /// How many bytes each number in the table has, if it is a stream.
    pub widths: [usize; 3],
    /// The end of a row.
    pub row_end: String,
    /// Entries in the table besides those of the objects: number, kind, and claimed position.
    pub more: Vec<(u32, u8, usize)>,
    /// The objects that the table does not list.
    pub unlisted: Vec<u32>,
    /// Further entries of the trailer.
    pub trailer: String,
    /// The text after `startxref`, from the correct position.
    pub start: fn(usize) -> String,
    /// Text between the table and `startxref`.
    pub after_table: String,
    /// The end of the file.
    pub end: String,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            rows: false,
            before_object: String::new(),
            before_table: String::new(),
            widths: [1, 4, 2],
            row_end: " \n".to_owned(),
            more: Vec::new(),
            unlisted: Vec::new(),
            trailer: String::new(),
            start: |at| at.to_string(),
            after_table: String::new(),
            end: "%%EOF\n".to_owned(),
        }
    }
}

/// The body of an object in an unfinished update.
pub enum Body {
    /// The bytes as they will be written.
    Text(Vec<u8>),
    /// A value.
    Value(Object),
}

impl<T: AsRef<[u8]>> From<T> for Body {
    fn from(text: T) -> Self {
        Self::Text(text.as_ref().to_vec())
    }
}

/// An unfinished update.
pub struct Update {
    before: Vec<u8>,
    /// The file that it is appended to.
    pub document: Document,
    objects: Vec<(u32, Body)>,
    /// The entries of the previous trailer, which this one repeats.
    pub trailer: BTreeMap<String, String>,
    next: u32,
    /// The style that it is written in.
    pub style: Style,
}

impl Update {
    /// An empty update of this file.
    pub fn of(file: &[u8]) -> Self {
        let document = Document::load_mem(file).expect("a file to update");
        let entry = |key: &str| document.trailer.get(key.as_bytes()).ok().map(text);
        let as_text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("plain text");
        let trailer = ["Root", "Info", "ID"]
            .into_iter()
            .filter_map(|key| Some((key.to_owned(), as_text(entry(key)?))))
            .collect();
        let next = size(file);
        Self { before: file.to_vec(), document, objects: Vec::new(), trailer, next, style: Style::default() }
    }

    /// The same, in another style.
    pub fn styled(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// The bytes of the file that is updated.
    pub fn before(&self) -> &[u8] {
        &self.before
    }

    /// The number of the next new object.
    pub fn next(&self) -> u32 {
        self.next
    }

    /// Adds an object with a new number.
    pub fn add(&mut self, body: impl Into<Body>) -> u32 {
        let number = self.next;
        self.set(number, body);
        number
    }

    /// Adds an object with this number.
    pub fn set(&mut self, number: u32, body: impl Into<Body>) -> &mut Self {
        self.next = self.next.max(number + 1);
        self.objects.push((number, body.into()));
        self
    }

    /// Drops all versions but the last that were added for this object number.
    pub fn keep_last(&mut self, number: u32) {
        let last = self.objects.iter().rposition(|(other, _)| *other == number);
        let mut at = 0;
        self.objects.retain(|(other, _)| {
            at += 1;
            *other != number || Some(at - 1) == last
        });
    }

    /// Drops all versions that were added for this object number.
    pub fn keep_none(&mut self, number: u32) {
        self.objects.retain(|(other, _)| *other != number);
    }

    /// Renumbers an object that was added.
    pub fn rename(&mut self, from: u32, to: u32) {
        self.objects.iter_mut().filter(|(number, _)| *number == from).for_each(|(number, _)| *number = to);
    }

    /// Changes the entries of an object that was added as a value.
    pub fn amend(&mut self, number: u32, change: impl FnOnce(&mut Dictionary)) {
        let added =
            self.objects.iter_mut().rev().find(|(other, _)| *other == number).expect("what was added");
        match &mut added.1 {
            Body::Value(Object::Dictionary(dict)) => change(dict),
            _ => panic!("object {number} has no entries to change"),
        }
    }

    /// Adds a stream with a new number.
    pub fn stream(&mut self, entries: &str, data: &[u8]) -> u32 {
        self.add(stream(entries, data))
    }

    /// Adds a copy of an existing object with its entries changed.
    pub fn change(&mut self, number: u32, change: impl FnOnce(&mut Dictionary)) -> &mut Self {
        let object = self.document.get_object((number, 0)).expect("an object to change").clone();
        match object {
            Object::Stream(mut stream) => {
                change(&mut stream.dict);
                let mut body = text(&Object::Dictionary(stream.dict));
                body.extend(b"\nstream\n");
                body.extend(&stream.content);
                body.extend(b"\nendstream");
                self.set(number, body)
            }
            Object::Dictionary(mut dictionary) => {
                change(&mut dictionary);
                self.set(number, Body::Value(Object::Dictionary(dictionary)))
            }
            other => panic!("{other:?} has no entries"),
        }
    }

    /// The number of the catalog.
    pub fn root(&self) -> u32 {
        self.document.trailer.get(b"Root").and_then(Object::as_reference).expect("a catalog").0
    }

    /// The number of the form.
    pub fn form(&self) -> u32 {
        let catalog = self.document.catalog().expect("a catalog");
        catalog.get(b"AcroForm").and_then(Object::as_reference).expect("a form").0
    }

    /// The number of a page, counted from one.
    pub fn page(&self, page: u32) -> u32 {
        self.document.get_pages()[&page].0
    }

    /// The number of the field with this name.
    pub fn field(&self, name: &str) -> u32 {
        let is_named = |object: &Object| {
            let named = object.as_dict().and_then(|dict| dict.get(b"T"));
            named.is_ok_and(|found| lopdf::decode_text_string(found).is_ok_and(|found| found == name))
        };
        let found = self.document.objects.iter().find(|(_, object)| is_named(object));
        found.unwrap_or_else(|| panic!("there is no field `{name}`")).0.0
    }

    /// The array under a key of an object.
    pub fn list(&self, number: u32, key: &str) -> Vec<Object> {
        let dict = self.document.get_dictionary((number, 0)).expect("a dictionary");
        match dict.get(key.as_bytes()) {
            Ok(list) => {
                self.document.dereference(list).expect("a list").1.as_array().expect("a list").clone()
            }
            Err(_) => Vec::new(),
        }
    }

    /// The file with the update.
    pub fn finish(&self) -> Vec<u8> {
        let style = &self.style;
        let mut out = self.before.clone();
        let mut places: BTreeMap<u32, (u8, usize)> = BTreeMap::new();
        for (number, body) in &self.objects {
            out.extend(style.before_object.as_bytes());
            places.insert(*number, (1, out.len()));
            out.extend(format!("{number} 0 obj\n").as_bytes());
            match body {
                Body::Text(text) => out.extend(text),
                Body::Value(value) => write(value, &mut out),
            }
            out.extend(b"\nendobj\n");
        }
        places.extend(style.more.iter().map(|(number, kind, place)| (*number, (*kind, *place))));
        places.retain(|number, _| !style.unlisted.contains(number));
        out.extend(style.before_table.as_bytes());
        let start = out.len();
        let mut trailer: String = self.trailer.iter().map(|(key, value)| format!("/{key} {value}")).collect();
        trailer.push_str(&format!("/Prev {}{}", newest_table(&self.before), style.trailer));
        if style.rows {
            out.extend(b"xref\n");
            for (number, (kind, place)) in &places {
                let kind = if *kind == 0 { "65535 f" } else { "00000 n" };
                out.extend(format!("{number} 1\n{place:010} {kind}{}", style.row_end).as_bytes());
            }
            out.extend(format!("trailer\n<</Size {}{trailer}>>\n", self.next).as_bytes());
        } else {
            let own = self.next;
            places.insert(own, (1, start));
            let index: String = places.keys().map(|number| format!("{number} 1 ")).collect();
            let mut rows = Vec::new();
            for (kind, place) in places.values() {
                for (number, width) in [usize::from(*kind), *place, 0].into_iter().zip(style.widths) {
                    let bytes = number.to_be_bytes();
                    rows.extend(vec![0; width.saturating_sub(bytes.len())]);
                    rows.extend(&bytes[bytes.len().saturating_sub(width)..]);
                }
            }
            let [kind, first, second] = style.widths;
            let entries = format!(
                "/Type/XRef/W[{kind} {first} {second}]/Index[{}]/Size {}{trailer}",
                index.trim_end(),
                own + 1
            );
            out.extend(format!("{own} 0 obj\n").as_bytes());
            out.extend(stream(&entries, &rows));
            out.extend(b"\nendobj\n");
        }
        out.extend(style.after_table.as_bytes());
        out.extend(format!("startxref\n{}\n{}", (style.start)(start), style.end).as_bytes());
        out
    }
}

/// The body of a stream with these entries besides its length.
pub fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    let mut body = format!("<</Length {}{entries}>>\nstream\n", data.len()).into_bytes();
    body.extend(data);
    body.extend(b"\nendstream");
    body
}

/// A value as it is written in a file.
pub fn text(object: &Object) -> Vec<u8> {
    let mut out = Vec::new();
    write(object, &mut out);
    out
}

/// A reference to an object.
pub fn reference(number: u32) -> Object {
    Object::Reference((number, 0))
}

fn write(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Null => out.extend(b" null"),
        Object::Boolean(value) => out.extend(format!(" {value}").as_bytes()),
        Object::Integer(value) => out.extend(format!(" {value}").as_bytes()),
        Object::Real(value) => out.extend(format!(" {value}").as_bytes()),
        Object::Name(name) => write_name(name, out),
        Object::String(bytes, _) => {
            let digits: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
            out.extend(format!("<{digits}>").as_bytes());
        }
        Object::Array(items) => {
            out.push(b'[');
            items.iter().for_each(|item| write(item, out));
            out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend(b"<<");
            for (key, value) in dictionary {
                write_name(key, out);
                write(value, out);
            }
            out.extend(b">>");
        }
        Object::Reference((number, generation)) => {
            out.extend(format!(" {number} {generation} R").as_bytes());
        }
        Object::Stream(_) => panic!("a stream is no direct value"),
    }
}

fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in name {
        match byte {
            byte if byte.is_ascii_alphanumeric() || b"-_.+".contains(byte) => out.push(*byte),
            byte => out.extend(format!("#{byte:02X}").as_bytes()),
        }
    }
}

/// Where the newest table of a file is.
pub fn newest_table(file: &[u8]) -> usize {
    let word = file.windows(9).rposition(|window| window == b"startxref").expect("an end");
    let rest = String::from_utf8_lossy(&file[word + 9..]).into_owned();
    rest.split_whitespace().next().and_then(|number| number.parse().ok()).expect("a number")
}

/// The number of objects that a file declares.
fn size(file: &[u8]) -> u32 {
    let from = newest_table(file);
    let text = String::from_utf8_lossy(&file[from..]).into_owned();
    let after = text.split("/Size").nth(1).expect("a size");
    after
        .split_whitespace()
        .next()
        .and_then(|number| {
            number.trim_end_matches(|c: char| !c.is_ascii_digit()).split(['/', '>']).next()?.parse().ok()
        })
        .expect("a number")
}

/// The objects of a document, by number.
pub fn objects(document: &Document) -> impl Iterator<Item = (u32, &Object)> {
    document.objects.iter().map(|((number, _), object): (&ObjectId, _)| (*number, object))
}
