//! The text of each page, as somebody who copies it would have it.
//!
//! Enough for files whose fonts tell what their glyphs mean, as ours do; text within pictures is left out. Lines
//! follow one another without a break, since a content stream has none.

use std::collections::BTreeMap;

use super::error::Error;
use super::object::{Dict, Object};
use super::parse::{Item, Parser};
use super::read::{Budget, File, guarded};
use super::structure::{DEPTH, collect_pages};

/// What the codes of a font stand for.
struct Font {
    /// Bytes of a code.
    width: usize,
    meaning: BTreeMap<u32, String>,
}

/// The most codes that one entry of a font's table may cover.
const RANGE: u32 = 0xFFFF;

/// The text of each page of a PDF: any PDF, from anybody.
///
/// # Errors
/// See [`Error`].
pub fn texts(pdf: &[u8]) -> Result<Vec<String>, Error> {
    guarded(|| {
        let file = File::open(pdf, Budget::stranger())?;
        let catalog = file.catalog()?;
        let pages = catalog.as_dict().and_then(|catalog| catalog.get(b"Pages".as_slice())?.as_ref());
        let mut found = Vec::new();
        collect_pages(&file, pages.ok_or(Error::Lacking("there are no pages"))?, DEPTH, &mut found)?;
        found
            .into_iter()
            .map(|page| match file.object(page)?.value.as_dict() {
                Some(page) => text_of(&file, page),
                None => Ok(String::new()),
            })
            .collect()
    })
}

fn text_of(file: &File, page: &Dict) -> Result<String, Error> {
    let mut content = Vec::new();
    if let Some(contents) = page.get(b"Contents".as_slice()) {
        let resolved = file.resolve(contents)?;
        let parts = resolved.as_array().unwrap_or(std::slice::from_ref(contents));
        for part in parts.iter().filter_map(Object::as_ref) {
            content.extend(file.decode(&*file.object(part)?)?);
            content.push(b'\n');
        }
    }
    let fonts = fonts(file, page)?;
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
                            show(operand, font, file.budget(), &mut text)?;
                        }
                    }
                    _ => {}
                }
                operands.clear();
            }
        }
        file.budget().take_values(1)?;
    }
    Ok(text)
}

fn show(operand: &Object, font: Option<&Font>, budget: &Budget, text: &mut String) -> Result<(), Error> {
    match operand {
        Object::Array(items) => items.iter().try_for_each(|item| show(item, font, budget, text)),
        Object::String(bytes) => {
            let Some(font) = font else { return Ok(()) };
            for code in bytes.chunks(font.width) {
                let meaning = font.meaning.get(&number(code)).map_or("\u{FFFD}", String::as_str);
                // One code may stand for a whole book.
                budget.take_bytes(meaning.len())?;
                text.push_str(meaning);
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn fonts(file: &File, page: &Dict) -> Result<BTreeMap<Vec<u8>, Font>, Error> {
    let mut found = BTreeMap::new();
    let Some(resources) = file.entry(page, "Resources")? else { return Ok(found) };
    let Some(resources) = resources.as_dict() else { return Ok(found) };
    let Some(fonts) = file.entry(resources, "Font")? else { return Ok(found) };
    for (name, font) in fonts.as_dict().into_iter().flatten() {
        let font = file.resolve(font)?;
        let Some(font) = font.as_dict() else { continue };
        let composite = file.entry(font, "Subtype")?.is_some_and(|kind| kind.as_name() == Some(b"Type0"));
        let mut meaning = BTreeMap::new();
        if let Some(table) = font.get(b"ToUnicode".as_slice()).and_then(Object::as_ref) {
            let table = file.decode(&*file.object(table)?)?;
            meaning = meanings(&table, file.budget())?;
        }
        found.insert(name.clone(), Font { width: if composite { 2 } else { 1 }, meaning });
    }
    Ok(found)
}

/// Reads the table that tells what the codes of a font stand for.
fn meanings(table: &[u8], budget: &Budget) -> Result<BTreeMap<u32, String>, Error> {
    let mut found = BTreeMap::new();
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
                for pair in values.chunks_exact(2) {
                    if let [Object::String(code), Object::String(text)] = pair {
                        found.insert(number(code), utf16(text, 0));
                    }
                }
            }
            b"endbfrange" => {
                for triple in values.chunks_exact(3) {
                    range(triple, budget, &mut found)?;
                }
            }
            _ => {}
        }
        values.clear();
    }
    Ok(found)
}

fn range(triple: &[Object], budget: &Budget, found: &mut BTreeMap<u32, String>) -> Result<(), Error> {
    let [Object::String(first), Object::String(last), target] = triple else { return Ok(()) };
    let (first, last) = (number(first), number(last));
    let count = last.saturating_sub(first).min(RANGE);
    budget.take_values(usize::try_from(count).unwrap_or(usize::MAX))?;
    for step in 0..=count {
        let text = match target {
            Object::String(text) => Some(utf16(text, step)),
            Object::Array(texts) => usize::try_from(step)
                .ok()
                .and_then(|step| texts.get(step)?.as_string())
                .map(|text| utf16(text, 0)),
            _ => None,
        };
        if let Some(text) = text {
            found.insert(first.saturating_add(step), text);
        }
    }
    Ok(())
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
