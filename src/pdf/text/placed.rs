//! The text of a page or of a drawing, and where it stands.

use crate::pdf::error::Error;
use crate::pdf::matrix::Matrix;
use crate::pdf::object::{Indirect, Object};
use crate::pdf::pages::Page;
use crate::pdf::parse::{Item, Parser};
use crate::pdf::read::File;
use crate::pdf::structure::Area;

use super::font::{Font, fonts, number};
use super::{TEXT, content_of};

/// How deeply drawings may be nested.
const DEPTH: usize = 6;

/// How far letters reach below and above their baseline, as fractions of the text size.
const BELOW: f64 = -0.2;
const ABOVE: f64 = 0.7;

/// What a page or a drawing shows.
#[derive(Debug, Default)]
pub(in crate::pdf) struct Drawn {
    /// The text, piece by piece, in the order in which it is drawn.
    pub words: Vec<Words>,
    /// Whether there is a picture.
    pub has_picture: bool,
}

/// A piece of text in one line.
#[derive(Debug)]
pub(in crate::pdf) struct Words {
    /// The text.
    pub text: String,
    /// The area that it covers.
    pub area: Area,
}

impl Drawn {
    /// The text, in one line.
    pub fn text(&self) -> String {
        let words = self.words.iter().flat_map(|words| words.text.split_whitespace());
        words.collect::<Vec<_>>().join(" ")
    }
}

/// What a page shows.
///
/// # Errors
/// See [`Error`].
pub(in crate::pdf) fn of_page(file: &File, page: &Page) -> Result<Drawn, Error> {
    let mut found = Drawn::default();
    let object = file.object(page.reference)?;
    if let Some(dict) = object.value.as_dict() {
        let content = content_of(file, dict)?;
        let resources = page.entry(dict, "Resources");
        let mut left = TEXT;
        let mut artist = Artist { file, found: &mut found, left: &mut left };
        artist.draw(&content, resources, Matrix::default(), DEPTH)?;
    }
    Ok(found)
}

/// What a drawing shows, in the coordinates of the drawing.
///
/// # Errors
/// See [`Error`].
pub(in crate::pdf) fn of_drawing(file: &File, drawing: &Indirect) -> Result<Drawn, Error> {
    let mut found = Drawn::default();
    let mut left = TEXT;
    Artist { file, found: &mut found, left: &mut left }.form(drawing, Matrix::default(), DEPTH)?;
    Ok(found)
}

struct Artist<'a> {
    file: &'a File<'a>,
    found: &'a mut Drawn,
    left: &'a mut usize,
}

/// How text is set.
#[derive(Clone, Copy)]
struct State<'f> {
    matrix: Matrix,
    font: Option<&'f Font>,
    size: f64,
    between_signs: f64,
    between_words: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

impl Artist<'_> {
    fn form(&mut self, form: &Indirect, matrix: Matrix, depth: usize) -> Result<(), Error> {
        let (Some(depth), Some(dict)) = (depth.checked_sub(1), form.value.as_dict()) else { return Ok(()) };
        let own = match self.file.entry(dict, "Matrix")? {
            Some(own) => Matrix::from(self.file.items(&own)?),
            None => Matrix::default(),
        };
        let content = self.file.decode(form)?;
        self.draw(&content, dict.get(b"Resources".as_slice()), own.then(matrix), depth)
    }

    fn draw(
        &mut self,
        content: &[u8],
        resources: Option<&Object>,
        matrix: Matrix,
        depth: usize,
    ) -> Result<(), Error> {
        let fonts = fonts(self.file, resources)?;
        let mut state = State {
            matrix,
            font: None,
            size: 0.0,
            between_signs: 0.0,
            between_words: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        let (mut saved, mut operands) = (Vec::new(), Vec::new());
        let (mut line, mut text) = (Matrix::default(), Matrix::default());
        let mut parser = Parser::new(content, 0, self.file.budget());
        while let Some(item) = parser.item()? {
            let operator = match item {
                Item::Value(value) => {
                    operands.push(value);
                    continue;
                }
                Item::Word(operator) => operator,
            };
            let operand = |index: usize| operands.get(index).and_then(Object::as_number).unwrap_or(0.0);
            let next_line = |line: Matrix, x: f64, y: f64| Matrix([1.0, 0.0, 0.0, 1.0, x, y]).then(line);
            match operator {
                b"q" => saved.push(state),
                b"Q" => state = saved.pop().unwrap_or(state),
                b"cm" => state.matrix = Matrix::from(operands.as_slice()).then(state.matrix),
                b"BT" => (line, text) = Default::default(),
                b"Tm" => {
                    line = Matrix::from(operands.as_slice());
                    text = line;
                }
                b"Td" | b"TD" => {
                    if operator == b"TD" {
                        state.leading = -operand(1);
                    }
                    line = next_line(line, operand(0), operand(1));
                    text = line;
                }
                b"T*" | b"'" | b"\"" => {
                    if operator == b"\"" {
                        (state.between_words, state.between_signs) = (operand(0), operand(1));
                    }
                    line = next_line(line, 0.0, -state.leading);
                    text = line;
                }
                b"Tf" => {
                    let name = operands.first().and_then(Object::as_name);
                    state.font = name.and_then(|name| fonts.get(name));
                    state.size = operand(1);
                }
                b"Tc" => state.between_signs = operand(0),
                b"Tw" => state.between_words = operand(0),
                b"Tz" => state.stretch = operand(0) / 100.0,
                b"TL" => state.leading = operand(0),
                b"Ts" => state.rise = operand(0),
                b"Do" => {
                    let name = operands.first().and_then(Object::as_name);
                    self.object(resources, name.unwrap_or_default(), state.matrix, depth)?;
                }
                b"sh" => self.found.has_picture = true,
                b"ID" => {
                    self.found.has_picture = true;
                    parser =
                        Parser::new(content, end_of_picture(content, parser.position()), self.file.budget());
                }
                _ => {}
            }
            if matches!(operator, b"Tj" | b"TJ" | b"'" | b"\"") {
                for operand in &operands {
                    text = self.show(operand, &state, text)?;
                }
            }
            operands.clear();
        }
        Ok(())
    }

    /// Draws a picture or a drawing, given its name in the resources.
    fn object(
        &mut self,
        resources: Option<&Object>,
        name: &[u8],
        matrix: Matrix,
        depth: usize,
    ) -> Result<(), Error> {
        let Some(resources) = resources.map(|resources| self.file.resolve(resources)).transpose()? else {
            return Ok(());
        };
        let objects = resources.as_dict().map(|dict| self.file.entry(dict, "XObject")).transpose()?.flatten();
        let object = objects.as_ref().and_then(|objects| objects.as_dict()?.get(name)?.as_ref());
        let Some(object) = object else { return Ok(()) };
        let object = self.file.object(object)?;
        let kind =
            object.value.as_dict().and_then(|dict| dict.get(b"Subtype".as_slice())).and_then(Object::as_name);
        match kind {
            Some(b"Form") => self.form(&object, matrix, depth),
            _ => {
                self.found.has_picture = true;
                Ok(())
            }
        }
    }

    /// Notes a piece of text, and returns where the next one goes.
    fn show(&mut self, operand: &Object, state: &State, text: Matrix) -> Result<Matrix, Error> {
        let items = match operand {
            Object::Array(items) => items.as_slice(),
            Object::String(_) => std::slice::from_ref(operand),
            _ => return Ok(text),
        };
        let Some(font) = state.font else { return Ok(text) };
        let (mut said, mut along) = (String::new(), 0.0);
        for item in items {
            if let Some(back) = item.as_number() {
                along -= back / 1000.0 * state.size * state.stretch;
                continue;
            }
            let bytes = item.as_string().unwrap_or_default();
            for code in bytes.chunks(font.width) {
                let number = number(code);
                if font.has_meanings() || font.width > 1 {
                    font.show(number, self.left, &mut said)?;
                }
                let space = if code == b" " { state.between_words } else { 0.0 };
                let advance = font.advance(number) / 1000.0 * state.size + state.between_signs + space;
                along += advance * state.stretch;
            }
            if !font.has_meanings() && font.width == 1 {
                said.push_str(&item.to_text().unwrap_or_default());
            }
        }
        let place = text.then(state.matrix);
        let heights = [BELOW, ABOVE].map(|part| part * state.size + state.rise);
        let corners = [0.0, along].map(|x| heights.map(|y| place.apply(x, y)));
        let corners = corners.as_flattened();
        let least = |of: fn(&(f64, f64)) -> f64| corners.iter().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(&(f64, f64)) -> f64| corners.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        let area = Area {
            left: least(|corner| corner.0),
            bottom: least(|corner| corner.1),
            right: most(|corner| corner.0),
            top: most(|corner| corner.1),
        };
        self.found.words.push(Words { text: said, area });
        Ok(Matrix([1.0, 0.0, 0.0, 1.0, along, 0.0]).then(text))
    }
}

/// Where the data of an inline picture end.
fn end_of_picture(content: &[u8], start: usize) -> usize {
    let rest = content.get(start..).unwrap_or_default();
    let is_end = |window: &[u8]| match window {
        [before, b'E', b'I', after] => before.is_ascii_whitespace() && after.is_ascii_whitespace(),
        _ => false,
    };
    rest.windows(4).position(is_end).map_or(content.len(), |at| start + at + 3)
}
