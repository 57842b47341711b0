//! Compares two PDFs: whether they show and carry the same, however they are written.
//!
//! One is as we made it, the other as it came back. Signing may add values and appearances of signed fields, further
//! signature fields, and catalog entries about signatures. Everything else that can be reached from the catalog has to
//! be the same, object by object; `values` compares the values.

mod values;

use std::collections::BTreeSet;
use std::fmt;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object, Ref};
use crate::pdf::pages::{INHERITED, Pages};
use crate::pdf::read::{Budget, File, guarded};
use crate::pdf::xmp;

/// The catalog entries that signing may add, or that are compared separately.
const CATALOG: [&str; 8] = ["AcroForm", "DSS", "Extensions", "Perms", "Metadata", "Pages", "Version", "Type"];
/// The entries of a field that signing may add or change; the others have to stay the same.
const FIELD: [&str; 9] = ["V", "AP", "AS", "M", "F", "MK", "DA", "Lock", "P"];
/// The entries of a page that concern its place among the others, that are compared separately, or that may be
/// inherited.
const PAGE: [&str; 6] = ["Parent", "Annots", INHERITED[0], INHERITED[1], INHERITED[2], INHERITED[3]];
/// The entries that another program may change when it saves the file.
const INFO: [&str; 2] = ["ModDate", "Producer"];

/// One difference between a letter as it was made and as it came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// It has a different number of pages.
    PageCount {
        /// As made.
        made: usize,
        /// As received.
        received: usize,
    },
    /// What a page shows, counted from one.
    Page(usize),
    /// The annotations of a page, counted from one: links, notes, fields.
    Annotations(usize),
    /// The files that it carries.
    Attachments,
    /// The form and its fields.
    Form,
    /// The tags, which are read aloud.
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

/// All differences between the file that we made and the file that came back.
///
/// # Errors
/// See [`Error`].
pub fn differences(made: &[u8], received: &[u8]) -> Result<Vec<Difference>, Error> {
    guarded(|| between(&File::open(made, Budget::own())?, &File::open(received, Budget::stranger())?))
}

/// The same for files that are already open.
///
/// # Errors
/// See [`Error`].
pub(super) fn between(made: &File, received: &File) -> Result<Vec<Difference>, Error> {
    let (seen, added) = (BTreeSet::new(), BTreeSet::new());
    Comparison { made, received, seen, added }.documents()
}

struct Comparison<'a> {
    made: &'a File<'a>,
    received: &'a File<'a>,
    /// The pairs of objects that are the same, or are being compared.
    seen: BTreeSet<(Ref, Ref)>,
    /// The fields that were added to the form.
    added: BTreeSet<Ref>,
}

impl Comparison<'_> {
    fn documents(&mut self) -> Result<Vec<Difference>, Error> {
        let mut found = BTreeSet::new();
        let (made_root, received_root) = (self.made.catalog()?, self.received.catalog()?);
        let (Some(made), Some(received)) = (made_root.as_dict(), received_root.as_dict()) else {
            return Err(Error::Lacking("there is no catalog"));
        };
        let ((made_fields, _), (fields, _)) = (form(self.made, made)?, form(self.received, received)?);
        self.added.extend(fields.iter().skip(made_fields.len()).filter_map(Object::as_ref));
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
        if !self.entries(&info(self.made)?, &info(self.received)?, &INFO)?
            || !self.metadata(made, received)?
        {
            found.insert(Difference::Metadata);
        }
        Ok(found.into_iter().collect())
    }

    /// Whether the metadata say the same, however they are written.
    fn metadata(&self, made: &Dict, received: &Dict) -> Result<bool, Error> {
        let packet = |file: &File, catalog: &Dict| {
            let metadata = catalog.get(b"Metadata".as_slice()).and_then(Object::as_ref);
            metadata.map(|metadata| file.decode(&*file.object(metadata)?)).transpose()
        };
        Ok(match (packet(self.made, made)?, packet(self.received, received)?) {
            (Some(made), Some(received)) => made == received || xmp::is_same(&made, &received),
            (made, received) => made == received,
        })
    }

    fn pages(&mut self, made: &Dict, received: &Dict, found: &mut BTreeSet<Difference>) -> Result<(), Error> {
        let (made, received) = (Pages::of(self.made, made)?, Pages::of(self.received, received)?);
        if made.list.len() != received.list.len() {
            found.insert(Difference::PageCount { made: made.list.len(), received: received.list.len() });
        }
        // Other readers may trust what the page tree says about itself, and show less of it.
        if !received.is_consistent {
            found.insert(Difference::Document);
        }
        // Tags and links lead back to the pages, which are compared here and nowhere else.
        self.seen.extend(made.references().zip(received.references()));
        for (number, (made_page, received_page)) in (1..).zip(made.list.iter().zip(&received.list)) {
            let made = self.made.object(made_page.reference)?;
            let received = self.received.object(received_page.reference)?;
            let (Some(made), Some(received)) = (made.value.as_dict(), received.value.as_dict()) else {
                found.insert(Difference::Page(number));
                continue;
            };
            // Fields first: the tags of the page lead to them.
            if !self.annotations(made, received)? {
                found.insert(Difference::Annotations(number));
            }
            let mut is_same = self.entries(made, received, &PAGE)?;
            for key in INHERITED {
                is_same &= self.values(made_page.entry(made, key), received_page.entry(received, key))?;
            }
            if !is_same {
                found.insert(Difference::Page(number));
            }
        }
        Ok(())
    }

    fn annotations(&mut self, made: &Dict, received: &Dict) -> Result<bool, Error> {
        let (made, received) = (list(self.made, made, "Annots")?, list(self.received, received, "Annots")?);
        // Everything added to a page has to be a field of the form, so that every reader finds it among the signatures.
        let added = received.iter().skip(made.len());
        let is_known = added.map(Object::as_ref).all(|it| it.is_some_and(|it| self.added.contains(&it)));
        Ok(is_known && self.lists_of_fields(&made, &received)?)
    }

    fn form(&mut self, made: &Dict, received: &Dict) -> Result<bool, Error> {
        let (made, _) = form(self.made, made)?;
        let (received, is_active) = form(self.received, received)?;
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
        // An unsigned field has nothing to show, so none of it may have changed.
        self.entries(made, received, if is_signed { &FIELD } else { &["P"] })
    }
}

/// The fields of a form, and whether it does more than hold them: an XFA form brings pages of its own, and a
/// calculation order (`CO`) means scripts that run.
fn form(file: &File, catalog: &Dict) -> Result<(Vec<Object>, bool), Error> {
    let Some(form) = file.entry(catalog, "AcroForm")? else { return Ok((Vec::new(), false)) };
    let Some(form) = form.as_dict() else { return Ok((Vec::new(), false)) };
    Ok((list(file, form, "Fields")?, ["XFA", "CO"].iter().any(|key| form.contains_key(key.as_bytes()))))
}

fn list(file: &File, dict: &Dict, key: &str) -> Result<Vec<Object>, Error> {
    let Some(list) = file.entry(dict, key)? else { return Ok(Vec::new()) };
    let items = file.items(&list)?;
    // Many pages may have the same list.
    file.budget().take_values(items.len())?;
    Ok(items.to_vec())
}

fn is_in(key: &[u8], keys: &[&str]) -> bool {
    keys.iter().any(|known| known.as_bytes() == key)
}
