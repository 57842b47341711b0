//! The data attached to a letter, found by name.

use std::collections::BTreeSet;

use super::{Budget, File, guarded};
use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object, Ref};

/// The name of the file that all partners share.
const APPLICATION: &str = "application.json";
/// The name of the file that belongs to one partner.
const CONTRIBUTION: &str = "contribution.json";
/// The name of the figures that an annex carries.
const ANNEX: &str = "annex.json";
/// The names that a logo may have.
const LOGO: [&str; 3] = ["logo.svg", "logo.png", "logo.jpg"];
/// The names that a letterhead may have.
const LETTERHEAD: [&str; 3] = ["letterhead.svg", "letterhead.png", "letterhead.jpg"];

/// The deepest tree of names that is searched.
const DEPTH: usize = 32;

/// The data attached to a letter, byte for byte.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachments {
    /// The attached `application.json`, if there is one.
    pub application: Option<Vec<u8>>,
    /// The attached `contribution.json`, if there is one.
    pub contribution: Option<Vec<u8>>,
    /// The attached picture with one of the names of a logo, if there is one.
    pub logo: Option<Vec<u8>>,
    /// The attached picture with one of the names of a letterhead, if there is one.
    pub letterhead: Option<Vec<u8>>,
    /// Whether there is an `annex.json`, as in every annex.
    pub is_annex: bool,
}

/// Finds the data attached to a PDF: any PDF, from anybody, signed or not.
///
/// The work and the memory that this takes are bounded, whatever the bytes are.
///
/// # Errors
/// See [`Error`]. A PDF without these files is not an error.
pub fn attachments(pdf: &[u8]) -> Result<Attachments, Error> {
    guarded(|| {
        let file = File::open(pdf, Budget::stranger())?;
        let mut search = Search { file: &file, seen: BTreeSet::new(), found: Attachments::default() };
        let catalog = file.catalog()?;
        let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
        if let Some(names) = file.entry(catalog, "Names")?
            && let Some(names) = names.as_dict()
            && let Some(root) = names.get(b"EmbeddedFiles".as_slice())
        {
            search.names(root, DEPTH)?;
        }
        if let Some(associated) = file.entry(catalog, "AF")? {
            for specification in file.items(&associated)? {
                search.specification(specification, None)?;
            }
        }
        Ok(search.found)
    })
}

struct Search<'a> {
    file: &'a File<'a>,
    /// The nodes and files that have been visited.
    seen: BTreeSet<(Ref, Option<&'static str>)>,
    found: Attachments,
}

impl Search<'_> {
    /// Searches a node of the tree of names.
    fn names(&mut self, node: &Object, depth: usize) -> Result<(), Error> {
        let depth = depth.checked_sub(1).ok_or(Error::TooLarge("a tree of names that is too deep"))?;
        if node.as_ref().is_some_and(|node| !self.seen.insert((node, None))) {
            return Err(Error::Lacking("the names of the attachments lead in a circle"));
        }
        let node = self.file.resolve(node)?;
        let Some(node) = node.as_dict() else { return Ok(()) };
        if let Some(names) = self.file.entry(node, "Names")? {
            for pair in self.file.items(&names)?.chunks_exact(2) {
                if let [key, specification] = pair {
                    self.specification(specification, Some(key))?;
                }
            }
        }
        if let Some(kids) = self.file.entry(node, "Kids")? {
            for kid in self.file.items(&kids)? {
                self.names(kid, depth)?;
            }
        }
        Ok(())
    }

    /// Takes an attachment if it has one of our names in any place where a reader may look for its name.
    fn specification(&mut self, specification: &Object, key: Option<&Object>) -> Result<(), Error> {
        let specification = self.file.resolve(specification)?;
        let Some(specification) = specification.as_dict() else { return Ok(()) };
        let mut names = Vec::new();
        for name in [specification.get(b"UF".as_slice()), specification.get(b"F".as_slice()), key] {
            names.extend(self.file.text(name)?);
        }
        self.found.is_annex |= names.iter().any(|name| name == ANNEX);
        for wanted in [APPLICATION, CONTRIBUTION].into_iter().chain(LOGO).chain(LETTERHEAD) {
            if names.iter().any(|name| name == wanted) {
                self.take(specification, wanted)?;
            }
        }
        Ok(())
    }

    /// Takes the data of an attachment. A second, different file of the same name is meant to mislead, and is refused.
    fn take(&mut self, specification: &Dict, name: &'static str) -> Result<(), Error> {
        let Some(files) = self.file.entry(specification, "EF")? else { return Ok(()) };
        let Some(files) = files.as_dict() else { return Ok(()) };
        for stream in
            ["UF", "F"].into_iter().filter_map(|key| files.get(key.as_bytes())).filter_map(Object::as_ref)
        {
            if !self.seen.insert((stream, Some(name))) {
                continue;
            }
            let data = self.file.decode(&*self.file.object(stream)?)?;
            let place = match name {
                APPLICATION => &mut self.found.application,
                CONTRIBUTION => &mut self.found.contribution,
                name if LOGO.contains(&name) => &mut self.found.logo,
                _ => &mut self.found.letterhead,
            };
            if place.get_or_insert_with(|| data.clone()) != &data {
                return Err(Error::Ambiguous(name));
            }
        }
        Ok(())
    }
}
