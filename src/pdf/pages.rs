//! The page tree, and what pages inherit from the nodes above them.

use std::rc::Rc;

use super::error::Error;
use super::object::{Dict, Indirect, Object, Ref};
use super::read::File;

/// How deep the tree may be.
const DEPTH: usize = 64;

/// The entries that a page may inherit from a node above it.
pub(super) const INHERITED: [&str; 4] = ["Resources", "MediaBox", "CropBox", "Rotate"];

/// The pages of a file.
pub(super) struct Pages {
    /// The pages in order.
    pub list: Vec<Page>,
    /// Whether every node gives the right number of pages below it and is the parent of its kids. If not, another
    /// reader may find other pages, or fewer.
    pub is_consistent: bool,
}

/// A page.
pub(super) struct Page {
    /// Its object.
    pub reference: Ref,
    above: Above,
}

/// For each of [`INHERITED`], the nearest node above a page that has it.
type Above = [Option<Rc<Indirect>>; INHERITED.len()];

impl Pages {
    /// Finds the pages of a file with this catalog.
    pub fn of(file: &File, catalog: &Dict) -> Result<Self, Error> {
        let root = catalog.get(b"Pages".as_slice()).and_then(Object::as_ref);
        let mut pages = Self { list: Vec::new(), is_consistent: true };
        pages.node(
            file,
            root.ok_or(Error::Lacking("there are no pages"))?,
            None,
            &Above::default(),
            DEPTH,
        )?;
        Ok(pages)
    }

    /// The objects of the pages.
    pub fn references(&self) -> impl Iterator<Item = Ref> {
        self.list.iter().map(|page| page.reference)
    }

    fn node(
        &mut self,
        file: &File,
        node: Ref,
        parent: Option<Ref>,
        above: &Above,
        depth: usize,
    ) -> Result<(), Error> {
        let object = file.object(node)?;
        let dict = object.value.as_dict();
        let entry = |key: &str| dict.and_then(|dict| dict.get(key.as_bytes()));
        self.is_consistent &= entry("Parent").and_then(Object::as_ref) == parent;
        let kids = dict.map(|dict| file.entry(dict, "Kids")).transpose()?.flatten();
        let Some(kids) = kids else {
            self.list.push(Page { reference: node, above: above.clone() });
            return Ok(());
        };
        let depth = depth.checked_sub(1).ok_or(Error::Lacking("the pages are nested too deep"))?;
        let mut here = above.clone();
        for (nearest, key) in here.iter_mut().zip(INHERITED) {
            if entry(key).is_some() {
                *nearest = Some(Rc::clone(&object));
            }
        }
        let before = self.list.len();
        for kid in file.items(&kids)?.iter().filter_map(Object::as_ref) {
            self.node(file, kid, Some(node), &here, depth)?;
        }
        let count = entry("Count").and_then(Object::as_integer).and_then(|count| usize::try_from(count).ok());
        self.is_consistent &= count == Some(self.list.len() - before);
        Ok(())
    }
}

impl Page {
    /// The value of one of [`INHERITED`]: the page's own, which is in `dict`, or else the nearest one above.
    pub fn entry<'p>(&'p self, dict: &'p Dict, key: &str) -> Option<&'p Object> {
        let nearest = || self.above.iter().zip(INHERITED).find(|(_, known)| *known == key)?.0.as_ref();
        dict.get(key.as_bytes()).or_else(|| nearest()?.value.as_dict()?.get(key.as_bytes()))
    }
}
