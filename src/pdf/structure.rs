//! The structure tree of a PDF that we made: the order in which everything is read, and where a new element belongs in
//! it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::area::Area;
use super::content::{Spot, spots};
use super::error::Error;
use super::object::{Object, Ref};
use super::pages::Pages;
use super::read::File;
use super::write::Draft;

/// How deep the tree of structure elements may be.
const DEPTH: usize = 64;

/// The kinds of element that hold whole blocks, and so may hold a field between two of them.
const GROUPS: [&[u8]; 5] = [b"Document", b"Part", b"Art", b"Sect", b"Div"];

/// How far text may stick out from the field it belongs to, in points.
const TOLERANCE: f64 = 1.0;

/// The structure tree and the pages that it describes.
pub(super) struct Structure<'a> {
    file: &'a File<'a>,
    pages: Vec<Ref>,
    /// The root of the tree, which is not an element.
    tree: Ref,
    /// The element that holds everything.
    document: Ref,
    /// The kids of the elements visited so far, in reading order.
    kids: BTreeMap<Ref, Vec<Object>>,
    /// The elements that the text of each page and each annotation belong to, by the key of the page or annotation.
    parents: Vec<Object>,
    next_key: i64,
}

impl<'a> Structure<'a> {
    /// Reads the tree of a tagged file.
    pub fn of(file: &'a File<'a>) -> Result<Self, Error> {
        let catalog = file.catalog()?;
        let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
        let pages = Pages::of(file, catalog)?;
        let tree = catalog.get(b"StructTreeRoot".as_slice()).and_then(Object::as_ref);
        let tree = tree.ok_or(Error::Lacking("there are no tags"))?;
        let root = file.object(tree)?;
        let root = root.value.as_dict().ok_or(Error::Lacking("there are no tags"))?;
        let document = file.entry(root, "K")?.and_then(|kids| match &*kids {
            Object::Array(kids) => kids.first().and_then(Object::as_ref),
            _ => root.get(b"K".as_slice()).and_then(Object::as_ref),
        });
        let document = document.ok_or(Error::Lacking("there is no document element"))?;
        let parents = file.entry(root, "ParentTree")?;
        let parents =
            parents.as_ref().and_then(|parents| parents.as_dict()?.get(b"Nums".as_slice())?.as_array());
        let next_key = root.get(b"ParentTreeNextKey".as_slice()).and_then(Object::as_integer);
        Ok(Self {
            file,
            pages: pages.references().collect(),
            tree,
            document,
            kids: BTreeMap::new(),
            parents: parents.ok_or(Error::Lacking("there is no parent tree"))?.to_vec(),
            next_key: next_key.ok_or(Error::Lacking("there is no key for a new parent"))?,
        })
    }

    /// The object of a page, counted from zero.
    pub fn page(&self, index: usize) -> Result<Ref, Error> {
        self.pages.get(index).copied().ok_or(Error::Lacking("there is no such page"))
    }

    /// The area of a whole page.
    pub fn media(&self, page: Ref) -> Result<Area, Error> {
        let dict = self.file.object(page)?;
        let area = dict.value.as_dict().map(|dict| self.file.entry(dict, "MediaBox")).transpose()?.flatten();
        let numbers: Option<Vec<f64>> =
            area.and_then(|area| area.as_array()?.iter().map(Object::as_number).collect());
        match numbers.as_deref() {
            Some(&[left, bottom, right, top]) => Ok(Area { left, bottom, right, top }),
            _ => Err(Error::Lacking("a page has no size")),
        }
    }

    /// Inserts an element so that it is read together with the text around this area of a page, which is counted from
    /// zero. Returns the element's parent and its key.
    pub fn insert(&mut self, element: Ref, index: usize, area: Area) -> Result<(Ref, i64), Error> {
        let (parent, place) = self.place(index, area)?;
        let kids = self.kids(parent)?;
        kids.insert(place.min(kids.len()), Object::Ref(element));
        let key = self.next_key;
        self.next_key += 1;
        self.parents.extend([Object::Integer(key), Object::Ref(element)]);
        Ok((parent, key))
    }

    /// Writes the changed tree back.
    pub fn store(self, draft: &mut Draft) -> Result<(), Error> {
        let tree = draft.dict(self.tree)?;
        tree.insert(b"ParentTreeNextKey".to_vec(), Object::Integer(self.next_key));
        let parents = tree.get(b"ParentTree".as_slice()).and_then(Object::as_ref);
        let nums = (b"Nums".to_vec(), Object::Array(self.parents));
        match (parents, tree.get_mut(b"ParentTree".as_slice())) {
            (Some(parents), _) => draft.dict(parents)?.extend([nums]),
            (None, Some(Object::Dict(parents))) => parents.extend([nums]),
            _ => return Err(Error::Lacking("there is no parent tree")),
        }
        for (element, kids) in self.kids {
            draft.dict(element)?.insert(b"K".to_vec(), Object::Array(kids));
        }
        Ok(())
    }

    /// The element that is to hold a field in this area, and after how many kids.
    ///
    /// A line to sign on stands above the name of the signatory, so it is read just before the nearest text below it.
    /// Where there is none, it is read after everything on this page and the pages before.
    fn place(&mut self, index: usize, area: Area) -> Result<(Ref, usize), Error> {
        let (spots, owners) = self.texts(index)?;
        let below = spots
            .iter()
            .filter(|spot| {
                spot.y <= area.bottom + TOLERANCE
                    && spot.x >= area.left - TOLERANCE
                    && spot.x <= area.right + TOLERANCE
            })
            .max_by(|one, other| one.y.total_cmp(&other.y));
        if let Some(spot) = below
            && let Some(&(group, block)) = self.groups(&owners, spot.id)?.first()
            && let Some(place) = self.position(group, block)?
        {
            return Ok((group, place));
        }
        for index in (0..=index).rev() {
            let (spots, owners) = self.texts(index)?;
            let mut after = None;
            for spot in spots {
                if let Some(&(group, block)) = self.groups(&owners, spot.id)?.last() {
                    after = after.max(self.position(group, block)?);
                }
            }
            if let Some(last) = after {
                return Ok((self.document, last + 1));
            }
        }
        Ok((self.document, usize::MAX))
    }

    /// The kids of an element.
    fn kids(&mut self, element: Ref) -> Result<&mut Vec<Object>, Error> {
        match self.kids.entry(element) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(unknown) => {
                let object = self.file.object(element)?;
                let kids = object.value.as_dict().and_then(|dict| dict.get(b"K".as_slice()));
                let kids = match kids {
                    None => Vec::new(),
                    // A list of one kid may be written as the kid alone.
                    Some(kids) => match &*self.file.resolve(kids)? {
                        Object::Array(kids) => kids.clone(),
                        _ => vec![kids.clone()],
                    },
                };
                Ok(unknown.insert(kids))
            }
        }
    }

    fn position(&mut self, element: Ref, kid: Ref) -> Result<Option<usize>, Error> {
        Ok(self.kids(element)?.iter().position(|other| other.as_ref() == Some(kid)))
    }

    /// The pieces of text on a page, and the elements that they belong to.
    fn texts(&self, index: usize) -> Result<(Vec<Spot>, Vec<Object>), Error> {
        let page = self.file.object(self.page(index)?)?;
        let page = page.value.as_dict().ok_or(Error::Lacking("a page is missing"))?;
        let spots = match page.get(b"Contents".as_slice()).and_then(Object::as_ref) {
            Some(content) => spots(&self.file.decode(&*self.file.object(content)?)?, self.file.budget())?,
            None => Vec::new(),
        };
        let key = page.get(b"StructParents".as_slice());
        let owners =
            self.parents.chunks_exact(2).find(|pair| pair.first() == key).and_then(|pair| pair.get(1));
        let owners = match owners {
            Some(owners) => self.file.resolve(owners)?.as_array().unwrap_or_default().to_vec(),
            None => Vec::new(),
        };
        Ok((spots, owners))
    }

    /// The groups that hold the text with this number, from the innermost to the document, each with the block in it
    /// that leads to the text. Empty for text outside the tree.
    fn groups(&self, owners: &[Object], id: i64) -> Result<Vec<(Ref, Ref)>, Error> {
        let mut groups = Vec::new();
        let owner = usize::try_from(id).ok().and_then(|id| owners.get(id)).and_then(Object::as_ref);
        let Some(mut element) = owner else { return Ok(groups) };
        for _ in 0..DEPTH {
            let object = self.file.object(element)?;
            let parent =
                object.value.as_dict().and_then(|dict| dict.get(b"P".as_slice())).and_then(Object::as_ref);
            let Some(parent) = parent else { break };
            let holder = self.file.object(parent)?;
            let kind =
                holder.value.as_dict().and_then(|dict| dict.get(b"S".as_slice())).and_then(Object::as_name);
            if kind.is_some_and(|kind| GROUPS.contains(&kind)) {
                groups.push((parent, element));
            }
            if parent == self.document {
                return Ok(groups);
            }
            element = parent;
        }
        Ok(Vec::new())
    }
}
