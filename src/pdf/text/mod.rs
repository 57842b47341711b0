//! The text of each page, as copying it would give it.
//!
//! This is enough for files whose fonts say what their glyphs mean, as ours do; text in pictures is left out. Lines
//! follow one another without a break, since a content stream has none.

mod font;
mod marks;
mod path;
mod placed;

use super::error::Error;
use super::object::{Dict, Object};
use super::pages::{Page, Pages};
use super::parse::{Item, Parser};
use super::read::{Budget, File, guarded};
use font::{Font, fonts, number};
pub(super) use placed::{of_drawing, of_page};

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

/// The text of a page, whose length is subtracted from `left`.
fn text_of(file: &File, page: &Page, left: &mut usize) -> Result<String, Error> {
    let object = file.object(page.reference)?;
    let Some(dict) = object.value.as_dict() else { return Ok(String::new()) };
    let content = content_of(file, dict)?;
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

/// The content stream of a page, with all its parts.
fn content_of(file: &File, page: &Dict) -> Result<Vec<u8>, Error> {
    let mut content = Vec::new();
    if let Some(contents) = page.get(b"Contents".as_slice()) {
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
    Ok(content)
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
