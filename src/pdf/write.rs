//! Writing a file compactly: object streams and a cross-reference stream, which PDF/A-3 allows.
//!
//! The tags of a page are hundreds of small dictionaries that resemble each other; packed together, they take a tenth
//! of the space. The data of streams are copied as they are: metadata have to stay readable without a filter, and
//! attachments byte for byte. The same objects always give the same bytes.

use std::collections::BTreeMap;

use miniz_oxide::deflate::compress_to_vec_zlib;

use super::error::Error;
use super::object::{Dict, Indirect, Object, Ref, dict, write_dict};
use super::read::File;

/// How many objects share a stream. More would compress better, but to find one of them a reader has to unpack them
/// all.
const TOGETHER: usize = 200;

/// The effort of compression, from 0 to 10.
const EFFORT: u8 = 9;

/// The version, and a comment with bytes that keep transfer programs from taking the file for text.
const HEADER: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

/// The content of a file to be written.
pub(super) struct Draft<'a> {
    /// The indirect objects by their number, all of generation zero.
    pub objects: BTreeMap<u32, Indirect>,
    /// The bytes that the ranges of the streams refer to.
    pub source: &'a [u8],
    /// `Root`, `Info` and `ID`.
    pub trailer: Dict,
}

/// Where an object was written.
enum Written {
    At(usize),
    Within(u32, usize),
}

impl<'a> Draft<'a> {
    /// A draft of everything in a file.
    pub fn of(file: &File<'a>) -> Result<Self, Error> {
        let mut objects = BTreeMap::new();
        for reference in file.references() {
            objects.insert(reference.number, (*file.object(reference)?).clone());
        }
        let keep = |key: &[u8]| matches!(key, b"Root" | b"Info" | b"ID");
        let trailer = file.trailer().iter().filter(|(key, _)| keep(key));
        let trailer = trailer.map(|(key, value)| (key.clone(), value.clone())).collect();
        Ok(Self { objects, source: file.bytes(), trailer })
    }

    /// Adds an object.
    pub fn add(&mut self, object: impl Into<Indirect>) -> Ref {
        let number = self.next_number();
        self.objects.insert(number, object.into());
        Ref::new(number)
    }

    /// The value of an object, to change it.
    pub fn value(&mut self, reference: Ref) -> Result<&mut Object, Error> {
        let object = self.objects.get_mut(&reference.number);
        object.map(|object| &mut object.value).ok_or(Error::Lacking("an object is missing"))
    }

    /// The entries of an object, to change them.
    pub fn dict(&mut self, reference: Ref) -> Result<&mut Dict, Error> {
        match self.value(reference)? {
            Object::Dict(dict) => Ok(dict),
            _ => Err(Error::Lacking("an object is no dictionary")),
        }
    }

    /// The bytes of the file.
    pub fn write(&self) -> Vec<u8> {
        let mut out = HEADER.to_vec();
        let mut places = BTreeMap::new();
        let mut small = Vec::new();
        for (&number, object) in &self.objects {
            match (&object.value, &object.data) {
                (Object::Dict(dict), Some(range)) => {
                    let data = self.source.get(range.clone()).unwrap_or_default();
                    places.insert(number, Written::At(out.len()));
                    write_stream(number, dict.clone(), data, &mut out);
                }
                (value, _) => small.push((number, value)),
            }
        }
        let mut next = self.next_number();
        for members in small.chunks(TOGETHER) {
            places.insert(next, Written::At(out.len()));
            places.extend(
                (0..).zip(members).map(|(index, &(number, _))| (number, Written::Within(next, index))),
            );
            write_members(next, members, &mut out);
            next += 1;
        }
        let start = out.len();
        places.insert(next, Written::At(start));
        write_places(next, &places, self.trailer.clone(), &mut out);
        out.extend(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        out
    }

    /// The first number that no object has yet.
    fn next_number(&self) -> u32 {
        self.objects.last_key_value().map_or(1, |(number, _)| number + 1)
    }
}

fn write_stream(number: u32, mut dict: Dict, data: &[u8], out: &mut Vec<u8>) {
    dict.insert(b"Length".to_vec(), length(data));
    out.extend(format!("{number} 0 obj\n").as_bytes());
    write_dict(&dict, out);
    out.extend(b"\nstream\n");
    out.extend(data);
    // PDF/A requires this line break, which is not part of the data.
    out.extend(b"\nendstream\nendobj\n");
}

/// Writes an object stream.
fn write_members(number: u32, members: &[(u32, &Object)], out: &mut Vec<u8>) {
    let mut table = Vec::new();
    let mut body = Vec::new();
    for (member, value) in members {
        if !body.is_empty() {
            body.push(b'\n');
        }
        Object::Integer(i64::from(*member)).write(&mut table);
        length(&body).write(&mut table);
        value.write(&mut body);
    }
    table.push(b'\n');
    let entries = dict([
        ("Type", Object::name("ObjStm")),
        ("N", Object::Integer(i64::try_from(members.len()).unwrap_or(i64::MAX))),
        ("First", length(&table)),
        ("Filter", Object::name("FlateDecode")),
    ]);
    table.append(&mut body);
    write_stream(number, entries, &compress_to_vec_zlib(&table, EFFORT), out);
}

/// Writes the cross-reference stream, which also is the trailer.
fn write_places(number: u32, places: &BTreeMap<u32, Written>, trailer: Dict, out: &mut Vec<u8>) {
    let largest = out.len();
    let width = (1..8).find(|width| largest >> (8 * width) == 0).unwrap_or(8);
    let columns = 1 + width + 2;
    let mut rows = Vec::new();
    let mut above = vec![0; columns];
    for number in 0..=number {
        let (kind, first, second): (u8, usize, usize) = match places.get(&number) {
            Some(Written::At(offset)) => (1, *offset, 0),
            Some(Written::Within(stream, index)) => (2, usize::try_from(*stream).unwrap_or(0), *index),
            // The list of free objects may be empty; only its head has to be marked as never usable.
            None => (0, 0, if number == 0 { 0xFFFF } else { 0 }),
        };
        let mut row = vec![kind];
        row.extend(first.to_be_bytes().into_iter().skip(size_of::<usize>() - width));
        row.extend(second.to_be_bytes().into_iter().skip(size_of::<usize>() - 2));
        // Rows resemble the rows above them: the differences compress to a third.
        rows.push(2);
        rows.extend(row.iter().zip(&above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above = row;
    }
    let integer = |number: usize| Object::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    let mut entries = trailer;
    entries.extend(dict([
        ("Type", Object::name("XRef")),
        ("Size", Object::Integer(i64::from(number) + 1)),
        ("W", Object::Array(vec![integer(1), integer(width), integer(2)])),
        ("Filter", Object::name("FlateDecode")),
        ("DecodeParms", Object::Dict(dict([("Predictor", integer(12)), ("Columns", integer(columns))]))),
    ]));
    write_stream(number, entries, &compress_to_vec_zlib(&rows, EFFORT), out);
}

fn length(data: &[u8]) -> Object {
    Object::Integer(i64::try_from(data.len()).unwrap_or(i64::MAX))
}
