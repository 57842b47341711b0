//! Reading files that come from strangers.
//!
//! A [`File`] finds objects by their number and parses only those that it is asked for. Whatever the bytes say, the
//! work and the memory are bounded by a [`Budget`], and nothing is guessed: damage is an error.

mod attachments;
mod budget;
mod facts;
mod stream;
mod xref;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Deref, Range};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use super::error::Error;
use super::object::{Dict, Indirect, Object, Ref};
use super::parse::Parser;
pub use attachments::{Attachments, attachments};
pub(super) use budget::Budget;
pub use facts::{Facts, ends, facts, first_revision};
pub(super) use stream::decode;
pub(super) use xref::Entry;
use xref::Table;

/// How many references may follow one another before there has to be a value.
const HOPS: usize = 32;

/// A PDF file whose objects can be looked up.
pub(super) struct File<'a> {
    bytes: &'a [u8],
    table: Table,
    budget: Rc<Budget>,
    objects: RefCell<BTreeMap<Ref, Rc<Indirect>>>,
    /// The object streams that were opened, each with the places where its members begin.
    streams: RefCell<BTreeMap<u32, Rc<Members>>>,
    /// The objects being read right now, so that none waits for itself.
    pending: RefCell<BTreeSet<Ref>>,
}

/// A decoded object stream.
struct Members {
    data: Vec<u8>,
    /// The object numbers, and where the objects begin in the data.
    starts: Vec<(u32, usize)>,
}

/// A value that was looked up: part of the value at hand, or in an object of its own.
pub(super) enum Found<'o> {
    Here(&'o Object),
    There(Rc<Indirect>),
}

impl Deref for Found<'_> {
    type Target = Object;

    fn deref(&self) -> &Object {
        match self {
            Self::Here(value) => value,
            Self::There(object) => &object.value,
        }
    }
}

impl<'a> File<'a> {
    /// Opens a file and reads where its objects are.
    pub fn open(bytes: &'a [u8], budget: Budget) -> Result<Self, Error> {
        budget.admit(bytes)?;
        let table = xref::read(bytes, &budget)?;
        Ok(Self::with(bytes, table, Rc::new(budget)))
    }

    /// The same file after an update that has these objects and this trailer. Both share one budget.
    pub fn updated<'b>(
        &self,
        bytes: &'b [u8],
        objects: &BTreeMap<u32, Entry>,
        trailer: &Dict,
        newest: usize,
    ) -> File<'b> {
        let mut table = Table { trailer: trailer.clone(), newest, ..self.table.clone() };
        table.entries.extend(objects);
        File::with(bytes, table, Rc::clone(&self.budget))
    }

    fn with(bytes: &'a [u8], table: Table, budget: Rc<Budget>) -> Self {
        let (objects, streams, pending) = Default::default();
        Self { bytes, table, budget, objects, streams, pending }
    }

    /// The bytes of the file.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The entries of the newest trailer.
    pub fn trailer(&self) -> &Dict {
        &self.table.trailer
    }

    /// What reading this file may still cost.
    pub fn budget(&self) -> &Budget {
        &self.budget
    }

    /// Whether one of the revisions of the file ends here.
    pub fn has_revision_until(&self, end: usize) -> bool {
        let Some(bytes) = self.bytes.get(..end) else { return false };
        bytes.trim_ascii_end().ends_with(b"%%EOF")
            && xref::start(bytes, &self.budget).is_ok_and(|start| self.table.revisions.contains(&start))
    }

    /// Where the newest cross-references begin.
    pub fn newest_table(&self) -> usize {
        self.table.newest
    }

    /// Whether there is an object with this number.
    pub fn has(&self, number: u32) -> bool {
        self.table.entries.get(&number).is_some_and(|entry| *entry != Entry::Free)
    }

    /// The identifiers of all objects in use, in order.
    pub fn references(&self) -> impl Iterator<Item = Ref> {
        self.table.entries.iter().filter_map(|(&number, entry)| match entry {
            Entry::Free => None,
            Entry::At { generation, .. } => Some(Ref { number, generation: *generation }),
            Entry::Within { .. } => Some(Ref::new(number)),
        })
    }

    /// The document catalog.
    pub fn catalog(&self) -> Result<Found<'_>, Error> {
        let root = self.trailer().get(b"Root".as_slice()).ok_or(Error::Lacking("the file has no catalog"))?;
        let catalog = self.resolve(root)?;
        if catalog.as_dict().is_none() {
            return Err(Error::Lacking("the file has no catalog"));
        }
        Ok(catalog)
    }

    /// The value itself or, if it is a reference, the value that it leads to.
    pub fn resolve<'o>(&self, value: &'o Object) -> Result<Found<'o>, Error> {
        let Some(mut reference) = value.as_ref() else { return Ok(Found::Here(value)) };
        for _ in 0..HOPS {
            let object = self.object(reference)?;
            match object.value.as_ref() {
                Some(next) => reference = next,
                None => return Ok(Found::There(object)),
            }
        }
        Err(Error::Lacking("references lead in a circle"))
    }

    /// The value of an entry, if there is one.
    pub fn entry<'o>(&self, dict: &'o Dict, key: &str) -> Result<Option<Found<'o>>, Error> {
        let Some(value) = dict.get(key.as_bytes()) else { return Ok(None) };
        let value = self.resolve(value)?;
        Ok(if *value == Object::Null { None } else { Some(value) })
    }

    /// The items of a list; none if the value is something else. They are charged to the budget each time, since many
    /// values may share one list.
    pub fn items<'o>(&self, list: &'o Object) -> Result<&'o [Object], Error> {
        let items = list.as_array().unwrap_or_default();
        self.budget.take_values(items.len())?;
        Ok(items)
    }

    /// The text of a value, if it is a string. It is charged each time, like a list.
    pub fn text(&self, value: Option<&Object>) -> Result<Option<String>, Error> {
        let Some(value) = value else { return Ok(None) };
        let value = self.resolve(value)?;
        self.budget.take_bytes(value.as_string().unwrap_or_default().len())?;
        Ok(value.to_text())
    }

    /// An indirect object; null if the file does not have it.
    ///
    /// Each lookup costs a value, although an object is parsed only once: by sharing objects, a small file could ask
    /// for endless work.
    pub fn object(&self, reference: Ref) -> Result<Rc<Indirect>, Error> {
        self.budget.take_values(1)?;
        if let Some(object) = self.objects.borrow().get(&reference) {
            return Ok(Rc::clone(object));
        }
        if !self.pending.borrow_mut().insert(reference) {
            return Err(Error::Lacking("an object needs itself to be read"));
        }
        if self.pending.borrow().len() > HOPS {
            return Err(Error::TooLarge("objects that need many others to be read"));
        }
        let object = match self.table.entries.get(&reference.number) {
            Some(&Entry::At { offset, generation }) if generation == reference.generation => {
                self.object_at(offset, reference)
            }
            Some(&Entry::Within { stream, index }) if reference.generation == 0 => {
                self.member(stream, index, reference.number).map(Indirect::from)
            }
            _ => Ok(Object::Null.into()),
        };
        self.pending.borrow_mut().remove(&reference);
        let object = Rc::new(object?);
        self.objects.borrow_mut().insert(reference, Rc::clone(&object));
        Ok(object)
    }

    /// The decoded data of a stream.
    pub fn decode(&self, stream: &Indirect) -> Result<Vec<u8>, Error> {
        let (Some(dict), Some(range)) = (stream.value.as_dict(), stream.data.clone()) else {
            return Err(Error::Lacking("a stream is missing"));
        };
        let (filters, parameters) = (self.entry(dict, "Filter")?, self.entry(dict, "DecodeParms")?);
        let data = self.bytes.get(range).unwrap_or_default();
        decode(filters.as_deref(), parameters.as_deref(), data, &self.budget)
    }

    fn object_at(&self, offset: usize, reference: Ref) -> Result<Indirect, Error> {
        let length = |dict: &Dict| {
            let length = self.entry(dict, "Length")?;
            Ok(length.and_then(|length| length.as_integer()))
        };
        let (found, object) = read_object(self.bytes, offset, &self.budget, length)?;
        if found != reference {
            return Err(Error::Damaged(offset, "another object stands here"));
        }
        Ok(object)
    }

    fn member(&self, stream: u32, index: usize, number: u32) -> Result<Object, Error> {
        let members = self.members(stream)?;
        match members.starts.get(index) {
            Some(&(found, start)) if found == number => {
                let mut parser = Parser::new(&members.data, start, &self.budget);
                let value = parser.value()?;
                self.budget.take_bytes(parser.position() - start)?;
                Ok(value)
            }
            _ => Err(Error::Lacking("an object is not where it should be")),
        }
    }

    fn members(&self, number: u32) -> Result<Rc<Members>, Error> {
        if let Some(members) = self.streams.borrow().get(&number) {
            return Ok(Rc::clone(members));
        }
        // The format does not allow an object stream in another one; without this check, it could contain itself.
        if !matches!(self.table.entries.get(&number), Some(Entry::At { .. })) {
            return Err(Error::Lacking("an object stream is missing"));
        }
        let stream = self.object(Ref::new(number))?;
        let integer = |key: &str| -> Result<usize, Error> {
            let value = stream.value.as_dict().map(|dict| self.entry(dict, key)).transpose()?.flatten();
            let value =
                value.and_then(|value| value.as_integer()).and_then(|value| usize::try_from(value).ok());
            value.ok_or(Error::Lacking("an object stream lacks a number"))
        };
        let (count, first) = (integer("N")?, integer("First")?);
        let data = self.decode(&stream)?;
        let mut parser = Parser::new(&data, 0, &self.budget);
        let mut starts = Vec::new();
        for _ in 0..count {
            self.budget.take_values(1)?;
            let number = u32::try_from(parser.count()?)
                .map_err(|_| Error::Lacking("an object number is too large"))?;
            let start = usize::try_from(parser.count()?).unwrap_or(usize::MAX);
            starts.push((number, first.saturating_add(start)));
        }
        let members = Rc::new(Members { data, starts });
        self.streams.borrow_mut().insert(number, Rc::clone(&members));
        Ok(members)
    }
}

/// Runs code that reads a stranger's file. None of it is meant to panic; if it does all the same, one bad file must not
/// take the others of a folder with it.
pub(super) fn guarded<T>(read: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Error::Broken))
}

/// Reads the indirect object at this byte, asking `length` how long the data of a stream are.
fn read_object(
    bytes: &[u8],
    offset: usize,
    budget: &Budget,
    length: impl Fn(&Dict) -> Result<Option<i64>, Error>,
) -> Result<(Ref, Indirect), Error> {
    let mut parser = Parser::new(bytes, offset, budget);
    let number =
        u32::try_from(parser.count()?).map_err(|_| parser.damage("an object number is too large"))?;
    let generation =
        u16::try_from(parser.count()?).map_err(|_| parser.damage("a generation is too large"))?;
    parser.expect(b"obj", "an object does not begin here")?;
    let value = parser.value()?;
    let mut data = None;
    if let Some(dict) = value.as_dict()
        && parser.accept(b"stream")
    {
        parser.line_break()?;
        let start = parser.position();
        let length = length(dict)?.and_then(|length| usize::try_from(length).ok());
        let end = length.and_then(|length| start.checked_add(length)).filter(|&end| end <= bytes.len());
        let end = end.ok_or(parser.damage("a stream does not tell how long it is"))?;
        parser = Parser::new(bytes, end, budget);
        parser.expect(b"endstream", "a stream does not end where it should")?;
        data = Some(Range { start, end });
    }
    parser.expect(b"endobj", "an object does not end where it should")?;
    budget.take_bytes(parser.position() - offset)?;
    Ok((Ref { number, generation }, Indirect { value, data }))
}
