//! Whether two PDFs show and carry the same, however they are written.
//!
//! One is as we made it, the other as it came back. What signing adds is allowed for: values and appearances of signed
//! fields, further signature fields, and what a catalog says about signatures. Everything else that can be reached from
//! the catalog has to be the same, object by object.

use std::collections::BTreeSet;
use std::fmt;

use super::error::Error;
use super::object::{Dict, Indirect, Object, Ref};
use super::read::{Budget, File, guarded};
use super::structure::{DEPTH, collect_pages};

/// What signing may add to a catalog, and what is looked at on its own.
const CATALOG: [&str; 8] = ["AcroForm", "DSS", "Extensions", "Perms", "Metadata", "Pages", "Version", "Type"];
/// What signing may add to a field; the rest of it has to stay.
const FIELD: [&str; 9] = ["V", "AP", "AS", "M", "F", "MK", "DA", "Lock", "P"];
/// What belongs to the place of a page among others, and what is looked at on its own.
const PAGE: [&str; 2] = ["Parent", "Annots"];
/// What another program may say about the file when it saves it.
const INFO: [&str; 2] = ["ModDate", "Producer"];
/// How a stream is packed, which says nothing about what is in it.
const PACKING: [&str; 3] = ["Length", "Filter", "DecodeParms"];

/// One thing in which a letter that came back differs from the one that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// It has this many pages instead of that many.
    PageCount {
        /// As made.
        made: usize,
        /// As received.
        received: usize,
    },
    /// What a page shows, counted from one.
    Page(usize),
    /// What lies on a page, counted from one: links, notes, fields.
    Annotations(usize),
    /// The files that it carries.
    Attachments,
    /// The form and its fields.
    Form,
    /// The tags that are read aloud.
    Tags,
    /// Title, author, dates, program.
    Metadata,
    /// Something else that concerns the whole document, such as what happens when it is opened.
    Document,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PageCount { made, received } => write!(f, "it has {received} pages, not {made}"),
            Self::Page(page) => write!(f, "page {page} shows something else"),
            Self::Annotations(page) => write!(f, "page {page} has other fields, notes or links"),
            Self::Attachments => f.write_str("the attached files are others"),
            Self::Form => f.write_str("the form has other fields"),
            Self::Tags => f.write_str("the tags, which are read aloud, are others"),
            Self::Metadata => f.write_str("the metadata is another"),
            Self::Document => f.write_str("the document as a whole has other settings"),
        }
    }
}

/// Everything in which a file that came back differs from the one that we made.
///
/// # Errors
/// See [`Error`].
pub fn differences(made: &[u8], received: &[u8]) -> Result<Vec<Difference>, Error> {
    guarded(|| {
        let (made, received) = (File::open(made, Budget::own())?, File::open(received, Budget::stranger())?);
        let mut comparison = Comparison { made: &made, received: &received, seen: BTreeSet::new() };
        comparison.documents()
    })
}

struct Comparison<'a> {
    made: &'a File<'a>,
    received: &'a File<'a>,
    /// The pairs of objects that are the same, or are being looked at.
    seen: BTreeSet<(Ref, Ref)>,
}

/// A pair of objects that has still to be looked at.
type Open = Vec<(Ref, Ref)>;

impl Comparison<'_> {
    fn documents(&mut self) -> Result<Vec<Difference>, Error> {
        let mut found = BTreeSet::new();
        let (made_root, received_root) = (self.made.catalog()?, self.received.catalog()?);
        let (Some(made), Some(received)) = (made_root.as_dict(), received_root.as_dict()) else {
            return Err(Error::Lacking("there is no catalog"));
        };
        self.pages(made, received, &mut found)?;
        if !self.form(made, received)? {
            found.insert(Difference::Form);
        }
        let keys: BTreeSet<&[u8]> = made.keys().chain(received.keys()).map(Vec::as_slice).collect();
        for key in keys.into_iter().filter(|key| !is_in(key, &CATALOG)) {
            let difference = match key {
                b"Names" | b"AF" => Difference::Attachments,
                b"StructTreeRoot" | b"MarkInfo" => Difference::Tags,
                _ => Difference::Document,
            };
            if !self.values(made.get(key), received.get(key))? {
                found.insert(difference);
            }
        }
        let info = |file: &File| -> Result<Dict, Error> {
            let info = file.entry(file.trailer(), "Info")?;
            Ok(info.and_then(|info| info.as_dict().cloned()).unwrap_or_default())
        };
        if !self.entries(&info(self.made)?, &info(self.received)?, &INFO)? {
            found.insert(Difference::Metadata);
        }
        Ok(found.into_iter().collect())
    }

    fn pages(&mut self, made: &Dict, received: &Dict, found: &mut BTreeSet<Difference>) -> Result<(), Error> {
        let list = |file: &File, catalog: &Dict| {
            let mut pages = Vec::new();
            let root = catalog.get(b"Pages".as_slice()).and_then(Object::as_ref);
            collect_pages(file, root.ok_or(Error::Lacking("there are no pages"))?, DEPTH, &mut pages)?;
            Ok::<_, Error>(pages)
        };
        let (made, received) = (list(self.made, made)?, list(self.received, received)?);
        if made.len() != received.len() {
            found.insert(Difference::PageCount { made: made.len(), received: received.len() });
        }
        // Tags and links lead back to the pages, which are compared here and nowhere else.
        self.seen.extend(made.iter().copied().zip(received.iter().copied()));
        for (number, (made, received)) in (1..).zip(made.into_iter().zip(received)) {
            let (made, received) = (self.made.object(made)?, self.received.object(received)?);
            let (Some(made), Some(received)) = (made.value.as_dict(), received.value.as_dict()) else {
                found.insert(Difference::Page(number));
                continue;
            };
            // Fields first: the tags of the page lead to them.
            if !self.annotations(made, received)? {
                found.insert(Difference::Annotations(number));
            }
            if !self.entries(made, received, &PAGE)? {
                found.insert(Difference::Page(number));
            }
        }
        Ok(())
    }

    fn annotations(&mut self, made: &Dict, received: &Dict) -> Result<bool, Error> {
        let (made, received) = (list(self.made, made, "Annots")?, list(self.received, received, "Annots")?);
        self.lists_of_fields(&made, &received)
    }

    fn form(&mut self, made: &Dict, received: &Dict) -> Result<bool, Error> {
        let form = |file: &File, catalog: &Dict| -> Result<(Vec<Object>, bool), Error> {
            let Some(form) = file.entry(catalog, "AcroForm")? else { return Ok((Vec::new(), false)) };
            let Some(form) = form.as_dict() else { return Ok((Vec::new(), false)) };
            // Forms of the other kind bring pages of their own, and programs that run.
            Ok((
                list(file, form, "Fields")?,
                ["XFA", "CO"].iter().any(|key| form.contains_key(key.as_bytes())),
            ))
        };
        let ((made, _), (received, is_active)) = (form(self.made, made)?, form(self.received, received)?);
        Ok(!is_active && self.lists_of_fields(&made, &received)?)
    }

    /// Whether the fields are still there, in order, and only signatures were added after them.
    fn lists_of_fields(&mut self, made: &[Object], received: &[Object]) -> Result<bool, Error> {
        if received.len() < made.len() {
            return Ok(false);
        }
        let (same, added) = received.split_at(made.len());
        for (made, received) in made.iter().zip(same) {
            if !self.fields(made, received)? {
                return Ok(false);
            }
        }
        for added in added {
            let added = self.received.resolve(added)?;
            let Some(field) = added.as_dict() else { return Ok(false) };
            let is_signature =
                self.received.entry(field, "FT")?.is_some_and(|kind| kind.as_name() == Some(b"Sig"));
            let acts = ["A", "AA"].iter().any(|key| field.contains_key(key.as_bytes()));
            if !is_signature || acts || self.received.entry(field, "V")?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn fields(&mut self, made: &Object, received: &Object) -> Result<bool, Error> {
        if let (Some(made), Some(received)) = (made.as_ref(), received.as_ref())
            && !self.seen.insert((made, received))
        {
            return Ok(true);
        }
        let (made, received) = (self.made.resolve(made)?, self.received.resolve(received)?);
        let (Some(made), Some(received)) = (made.as_dict(), received.as_dict()) else { return Ok(false) };
        let kind = self.received.entry(received, "FT")?;
        let is_signed = kind.is_some_and(|kind| kind.as_name() == Some(b"Sig"))
            && self.received.entry(received, "V")?.is_some();
        // An empty field has nothing to show, so nothing of it may have changed.
        self.entries(made, received, if is_signed { &FIELD } else { &["P"] })
    }

    /// Whether two dictionaries say the same, apart from some of their entries.
    fn entries(&mut self, made: &Dict, received: &Dict, except: &[&str]) -> Result<bool, Error> {
        let keys: BTreeSet<&[u8]> = made.keys().chain(received.keys()).map(Vec::as_slice).collect();
        for key in keys.into_iter().filter(|key| !is_in(key, except)) {
            if !self.values(made.get(key), received.get(key))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether two values, and all that they lead to, are the same.
    fn values(&mut self, made: Option<&Object>, received: Option<&Object>) -> Result<bool, Error> {
        let mut open = Open::new();
        let null = Object::Null;
        if !self.direct(made.unwrap_or(&null), received.unwrap_or(&null), &mut open)? {
            return Ok(false);
        }
        while let Some((made, received)) = open.pop() {
            let (made, received) = (self.made.object(made)?, self.received.object(received)?);
            if !self.objects(&made, &received, &mut open)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn objects(&mut self, made: &Indirect, received: &Indirect, open: &mut Open) -> Result<bool, Error> {
        match (&made.data, &received.data) {
            (None, None) => self.direct(&made.value, &received.value, open),
            (Some(_), Some(_)) => {
                Ok(self.direct(&unpacked(made), &unpacked(received), open)?
                    && self.same_data(made, received)?)
            }
            _ => Ok(false),
        }
    }

    fn same_data(&self, made: &Indirect, received: &Indirect) -> Result<bool, Error> {
        let (made_data, received_data) = (raw(self.made, made), raw(self.received, received));
        let filter = |stream: &Indirect| {
            stream.value.as_dict().map(|dict| {
                (dict.get(b"Filter".as_slice()).cloned(), dict.get(b"DecodeParms".as_slice()).cloned())
            })
        };
        if filter(made) == filter(received) && made_data == received_data {
            return Ok(true);
        }
        match (self.made.decode(made), self.received.decode(received)) {
            (Ok(made), Ok(received)) => Ok(made == received),
            // Pictures in a packing of their own; nobody packs them anew without changing them.
            (Err(Error::Unsupported(_)), _) | (_, Err(Error::Unsupported(_))) => Ok(false),
            (Err(error), _) | (_, Err(error)) => Err(error),
        }
    }

    /// Whether two strings are one text. A program that writes an object anew may choose another encoding.
    fn same_text(&self, made: &Object, received: &Object) -> Result<bool, Error> {
        let (made, received) = (self.made.text(Some(made))?, self.received.text(Some(received))?);
        Ok(made == received && made.is_some_and(|text| !text.contains(char::REPLACEMENT_CHARACTER)))
    }

    /// Whether two values are the same; the objects that they refer to are left open.
    fn direct(&mut self, made: &Object, received: &Object, open: &mut Open) -> Result<bool, Error> {
        // One value may stand against many.
        self.received.budget().take_values(1)?;
        match (made, received) {
            (Object::Ref(made), Object::Ref(received)) => {
                if self.seen.insert((*made, *received)) {
                    open.push((*made, *received));
                }
                Ok(true)
            }
            (Object::Ref(reference), received) => {
                let made = self.made.object(*reference)?;
                Ok(made.data.is_none()
                    && made.value.as_ref().is_none()
                    && self.direct(&made.value, received, open)?)
            }
            (made, Object::Ref(reference)) => {
                let received = self.received.object(*reference)?;
                Ok(received.data.is_none()
                    && received.value.as_ref().is_none()
                    && self.direct(made, &received.value, open)?)
            }
            (Object::Array(made), Object::Array(received)) => {
                if made.len() != received.len() {
                    return Ok(false);
                }
                for (made, received) in made.iter().zip(received) {
                    if !self.direct(made, received, open)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (Object::Dict(made), Object::Dict(received)) => {
                let keys: BTreeSet<&[u8]> = made.keys().chain(received.keys()).map(Vec::as_slice).collect();
                let null = Object::Null;
                for key in keys {
                    let (made, received) =
                        (made.get(key).unwrap_or(&null), received.get(key).unwrap_or(&null));
                    if !self.direct(made, received, open)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (Object::String(_), Object::String(_)) => Ok(made == received || self.same_text(made, received)?),
            (made, received) => Ok(made == received),
        }
    }
}

/// The data of a stream as they are packed.
fn raw<'a>(file: &File<'a>, stream: &Indirect) -> &'a [u8] {
    stream.data.clone().and_then(|range| file.bytes().get(range)).unwrap_or_default()
}

/// A stream's entries, but for how it is packed.
fn unpacked(stream: &Indirect) -> Object {
    let dict = stream.value.as_dict().cloned().unwrap_or_default();
    Object::Dict(dict.into_iter().filter(|(key, _)| !is_in(key, &PACKING)).collect())
}

fn list(file: &File, dict: &Dict, key: &str) -> Result<Vec<Object>, Error> {
    let list = file.entry(dict, key)?;
    Ok(list.map(|list| file.items(&list).map(<[Object]>::to_vec)).transpose()?.unwrap_or_default())
}

fn is_in(key: &[u8], keys: &[&str]) -> bool {
    keys.iter().any(|known| known.as_bytes() == key)
}
