//! Fonts, as far as reading a text needs them: what the codes stand for, and how wide their glyphs are.

use std::collections::BTreeMap;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object};
use crate::pdf::parse::{Item, Parser};
use crate::pdf::read::{Budget, File};

/// What the codes of a font stand for.
pub(super) struct Font {
    /// How many bytes a code has.
    pub width: usize,
    /// Who says what its glyphs look like.
    pub look: Look,
    meanings: Meanings,
    advances: Advances,
}

/// Who says what the glyphs of a font look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Everybody knows them: this is a standard font, in a standard encoding.
    Known,
    /// The font itself, so that a glyph may look like another than the one that it is said to be.
    Own,
    /// Each glyph is a drawing of its own.
    Drawn,
}

/// The standard fonts for text, by the beginnings of their names, and the standard encodings.
const STANDARD: [&[u8]; 3] = [b"Helvetica", b"Times-", b"Courier"];
const ENCODINGS: [&[u8]; 4] =
    [b"WinAnsiEncoding", b"MacRomanEncoding", b"StandardEncoding", b"PDFDocEncoding"];

/// How far each code advances, in thousandths of the text size.
#[derive(Default)]
struct Advances {
    single: BTreeMap<u32, f64>,
    /// By the first code: the last code, and how far each of them advances.
    ranges: BTreeMap<u32, (u32, f64)>,
    others: f64,
}

/// What codes stand for. A range may cover every possible code, so ranges are never expanded.
#[derive(Default)]
struct Meanings {
    single: BTreeMap<u32, Object>,
    /// By the first code: the last code, and either the text of the first, whose last unit counts up, or a list of
    /// texts.
    ranges: BTreeMap<u32, (u32, Object)>,
}

/// The replacement character for an unknown code, in UTF-16.
const UNKNOWN: &[u8] = &[0xFF, 0xFD];

impl Font {
    /// Whether the font says what its codes stand for. If not, they mostly are characters.
    pub fn has_meanings(&self) -> bool {
        !self.meanings.single.is_empty() || !self.meanings.ranges.is_empty()
    }

    /// How far a code advances, in thousandths of the text size.
    pub fn advance(&self, code: u32) -> f64 {
        let Advances { single, ranges, others } = &self.advances;
        let range = || ranges.range(..=code).next_back().filter(|(_, (last, _))| code <= *last);
        single.get(&code).copied().or_else(|| range().map(|(_, (_, advance))| *advance)).unwrap_or(*others)
    }

    /// Appends what a code stands for. That may be a whole book, so its length is checked first.
    pub fn show(&self, code: u32, left: &mut usize, text: &mut String) -> Result<(), Error> {
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

/// The fonts of these resources, by name.
///
/// # Errors
/// See [`Error`].
pub(super) fn fonts(file: &File, resources: Option<&Object>) -> Result<BTreeMap<Vec<u8>, Font>, Error> {
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
        let look = look(file, font)?;
        let advances = if composite { composite_advances(file, font)? } else { simple_advances(file, font)? };
        found.insert(name.clone(), Font { width: if composite { 2 } else { 1 }, look, meanings, advances });
    }
    Ok(found)
}

fn look(file: &File, font: &Dict) -> Result<Look, Error> {
    let name = |key: &str| Ok(file.entry(font, key)?.and_then(|name| name.as_name().map(<[u8]>::to_vec)));
    let kind = name("Subtype")?;
    if kind.as_deref() == Some(b"Type3") {
        return Ok(Look::Drawn);
    }
    let is_simple = matches!(kind.as_deref(), Some(b"Type1" | b"TrueType"));
    let is_standard =
        name("BaseFont")?.is_some_and(|name| STANDARD.iter().any(|known| name.starts_with(known)));
    let is_encoded = match file.entry(font, "Encoding")? {
        None => true,
        Some(encoding) => encoding.as_name().is_some_and(|name| ENCODINGS.contains(&name)),
    };
    let has_more = ["FontDescriptor", "ToUnicode"].iter().any(|key| font.contains_key(key.as_bytes()));
    Ok(if is_simple && is_standard && is_encoded && !has_more { Look::Known } else { Look::Own })
}

fn simple_advances(file: &File, font: &Dict) -> Result<Advances, Error> {
    // The width of Courier, for a standard font that does not give its widths, as it need not.
    let mut advances = Advances { others: 600.0, ..Advances::default() };
    let first = file.entry(font, "FirstChar")?.and_then(|first| u32::try_from(first.as_integer()?).ok());
    if let (Some(first), Some(widths)) = (first, file.entry(font, "Widths")?) {
        for (code, width) in (first..).zip(file.items(&widths)?) {
            advances.single.extend(width.as_number().map(|width| (code, width)));
        }
    }
    Ok(advances)
}

fn composite_advances(file: &File, font: &Dict) -> Result<Advances, Error> {
    let mut advances = Advances { others: 1000.0, ..Advances::default() };
    let Some(descendants) = file.entry(font, "DescendantFonts")? else { return Ok(advances) };
    let Some(descendant) = file.items(&descendants)?.first() else { return Ok(advances) };
    let descendant = file.resolve(descendant)?;
    let Some(descendant) = descendant.as_dict() else { return Ok(advances) };
    if let Some(others) = file.entry(descendant, "DW")?.and_then(|others| others.as_number()) {
        advances.others = others;
    }
    let Some(widths) = file.entry(descendant, "W")? else { return Ok(advances) };
    let mut items = file.items(&widths)?.iter();
    while let (Some(first), Some(second)) = (items.next(), items.next()) {
        let Some(first) = first.as_integer().and_then(|first| u32::try_from(first).ok()) else { break };
        match second {
            Object::Array(list) => {
                file.budget().take_values(list.len())?;
                let list = (first..).zip(list).filter_map(|(code, width)| Some((code, width.as_number()?)));
                advances.single.extend(list);
            }
            last => {
                let last = last.as_integer().and_then(|last| u32::try_from(last).ok());
                let Some((last, width)) = last.zip(items.next().and_then(Object::as_number)) else { break };
                advances.ranges.insert(first, (last, width));
            }
        }
    }
    Ok(advances)
}

/// Reads the table that says what the codes of a font stand for.
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

/// The text of an entry of the table, with its last unit raised by `step`.
fn utf16(bytes: &[u8], step: u32) -> String {
    let mut units: Vec<u16> =
        bytes.chunks(2).map(|unit| unit.iter().fold(0, |unit, &byte| unit << 8 | u16::from(byte))).collect();
    if let Some(last) = units.last_mut() {
        *last = last.wrapping_add(u16::try_from(step).unwrap_or(0));
    }
    String::from_utf16_lossy(&units)
}

/// The bytes of a code as a number.
pub(super) fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |number, &byte| number << 8 | u32::from(byte))
}
