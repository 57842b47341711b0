//! The text of each page, as somebody who copies it would have it.
//!
//! Enough for files whose fonts tell what their glyphs mean, as ours do; text within pictures is left out. Lines
//! follow one another without a break, since a content stream has none.

use std::collections::BTreeMap;

use super::error::Error;
use super::object::Object;
use super::pages::{Page, Pages};
use super::parse::{Item, Parser};
use super::read::{Budget, File, guarded};

/// What the codes of a font stand for.
struct Font {
    /// Bytes of a code.
    width: usize,
    meanings: Meanings,
}

/// What codes stand for. A range may have all codes that there are, so none is ever spelt out.
#[derive(Default)]
struct Meanings {
    single: BTreeMap<u32, Object>,
    /// By the first code: the last one, and the text of the first, whose last unit counts up, or a list of texts.
    ranges: BTreeMap<u32, (u32, Object)>,
}

/// The sign for what nobody can read, in UTF-16.
const UNKNOWN: &[u8] = &[0xFF, 0xFD];

/// The most bytes of text that a file may have. A whole book has a tenth of that.
const TEXT: usize = 8 << 20;

/// The text of each page of a PDF: any PDF, from anybody.
///
/// # Errors
/// See [`Error`].
pub fn texts(pdf: &[u8]) -> Result<Vec<String>, Error> {
    guarded(|| {
        let file = File::open(pdf, Budget::stranger())?;
        let catalog = file.catalog()?;
        let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
        let pages = Pages::of(&file, catalog)?;
        let mut left = TEXT;
        pages.list.iter().map(|page| text_of(&file, page, &mut left)).collect()
    })
}

/// The text of a page, which is taken off what is left.
fn text_of(file: &File, page: &Page, left: &mut usize) -> Result<String, Error> {
    let object = file.object(page.reference)?;
    let Some(dict) = object.value.as_dict() else { return Ok(String::new()) };
    let mut content = Vec::new();
    if let Some(contents) = dict.get(b"Contents".as_slice()) {
        let resolved = file.resolve(contents)?;
        let parts = match &*resolved {
            parts @ Object::Array(_) => file.items(parts)?,
            _ => std::slice::from_ref(contents),
        };
        for part in parts.iter().filter_map(Object::as_ref) {
            content.extend(file.decode(&*file.object(part)?)?);
            content.push(b'\n');
        }
    }
    let fonts = fonts(file, page.entry(dict, "Resources"))?;
    let mut text = String::new();
    let mut font = None;
    let mut operands = Vec::new();
    let mut parser = Parser::new(&content, 0, file.budget());
    while let Some(item) = parser.item()? {
        match item {
            Item::Value(value) => operands.push(value),
            Item::Word(operator) => {
                match operator {
                    b"Tf" => {
                        font = operands.first().and_then(Object::as_name).and_then(|name| fonts.get(name));
                    }
                    b"Tj" | b"TJ" | b"'" | b"\"" => {
                        for operand in &operands {
                            show(operand, font, left, &mut text)?;
                        }
                    }
                    _ => {}
                }
                operands.clear();
            }
        }
    }
    Ok(text)
}

fn show(operand: &Object, font: Option<&Font>, left: &mut usize, text: &mut String) -> Result<(), Error> {
    match operand {
        Object::Array(items) => items.iter().try_for_each(|item| show(item, font, left, text)),
        Object::String(bytes) => {
            let Some(font) = font else { return Ok(()) };
            for code in bytes.chunks(font.width) {
                font.show(number(code), left, text)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

impl Font {
    /// Appends what a code stands for. That may be a whole book, so its length is looked at before it is made.
    fn show(&self, code: u32, left: &mut usize, text: &mut String) -> Result<(), Error> {
        let (units, step) = self.meanings.of(code).unwrap_or((UNKNOWN, 0));
        *left = left.checked_sub(units.len().max(1)).ok_or(Error::TooLarge("more than 8 MiB of text"))?;
        text.push_str(&utf16(units, step));
        Ok(())
    }
}

impl Meanings {
    /// The text of a code, and by how much its last unit is to be raised.
    fn of(&self, code: u32) -> Option<(&[u8], u32)> {
        if let Some(text) = self.single.get(&code) {
            return Some((text.as_string()?, 0));
        }
        let (first, (last, text)) = self.ranges.range(..=code).next_back()?;
        let step = code - first;
        match text {
            _ if code > *last => None,
            Object::Array(texts) => Some((texts.get(usize::try_from(step).ok()?)?.as_string()?, 0)),
            text => Some((text.as_string()?, step)),
        }
    }
}

fn fonts(file: &File, resources: Option<&Object>) -> Result<BTreeMap<Vec<u8>, Font>, Error> {
    let mut found = BTreeMap::new();
    let Some(resources) = resources.map(|resources| file.resolve(resources)).transpose()? else {
        return Ok(found);
    };
    let Some(resources) = resources.as_dict() else { return Ok(found) };
    let Some(fonts) = file.entry(resources, "Font")? else { return Ok(found) };
    for (name, font) in fonts.as_dict().into_iter().flatten() {
        // Many pages may share many fonts.
        file.budget().take_values(1)?;
        let font = file.resolve(font)?;
        let Some(font) = font.as_dict() else { continue };
        let composite = file.entry(font, "Subtype")?.is_some_and(|kind| kind.as_name() == Some(b"Type0"));
        let meanings = match font.get(b"ToUnicode".as_slice()).and_then(Object::as_ref) {
            Some(table) => meanings(&file.decode(&*file.object(table)?)?, file.budget())?,
            None => Meanings::default(),
        };
        found.insert(name.clone(), Font { width: if composite { 2 } else { 1 }, meanings });
    }
    Ok(found)
}

/// Reads the table that tells what the codes of a font stand for.
fn meanings(table: &[u8], budget: &Budget) -> Result<Meanings, Error> {
    let mut found = Meanings::default();
    let mut values = Vec::new();
    let mut parser = Parser::new(table, 0, budget);
    while let Some(item) = parser.item()? {
        let word = match item {
            Item::Value(value) => {
                values.push(value);
                continue;
            }
            Item::Word(word) => word,
        };
        match word {
            b"endbfchar" => {
                for pair in values.chunks_exact_mut(2) {
                    if let [Object::String(code), text] = pair {
                        found.single.insert(number(code), std::mem::replace(text, Object::Null));
                    }
                }
            }
            b"endbfrange" => {
                for triple in values.chunks_exact_mut(3) {
                    if let [Object::String(first), Object::String(last), text] = triple {
                        let text = std::mem::replace(text, Object::Null);
                        found.ranges.insert(number(first), (number(last), text));
                    }
                }
            }
            _ => {}
        }
        values.clear();
    }
    Ok(found)
}

/// The text of a table's entry, its last unit raised by a number of steps.
fn utf16(bytes: &[u8], step: u32) -> String {
    let mut units: Vec<u16> =
        bytes.chunks(2).map(|unit| unit.iter().fold(0, |unit, &byte| unit << 8 | u16::from(byte))).collect();
    if let Some(last) = units.last_mut() {
        *last = last.wrapping_add(u16::try_from(step).unwrap_or(0));
    }
    String::from_utf16_lossy(&units)
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |number, &byte| number << 8 | u32::from(byte))
}
