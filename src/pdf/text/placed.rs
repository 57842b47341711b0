//! The text of a page or of a drawing, and where it and everything else stands.

use crate::pdf::area::Area;
use crate::pdf::error::Error;
use crate::pdf::matrix::Matrix;
use crate::pdf::object::{Indirect, Object};
use crate::pdf::pages::Page;
use crate::pdf::parse::{Item, Parser};
use crate::pdf::read::File;

use super::font::{Font, Look, fonts, number};
use super::marks::{EVERYWHERE, Mark};
use super::path::Path;
use super::{TEXT, content_of};

/// How deeply drawings may be nested. What lies deeper counts as a picture.
const DEPTH: usize = 16;

/// The ways to set text without showing it (ISO 32000-1, 9.3.6).
const INVISIBLE: f64 = 3.0;
const CLIPPING: f64 = 7.0;

/// How far letters reach below and above their baseline, as fractions of the text size.
const BELOW: f64 = -0.2;
const ABOVE: f64 = 0.7;

/// What a page or a drawing shows.
#[derive(Debug, Default)]
pub(in crate::pdf) struct Drawn {
    /// The text, piece by piece, in the order in which it is drawn.
    pub words: Vec<Words>,
    /// The pictures and the other things that are painted, apart from rules and the background of a page.
    pub marks: Vec<Mark>,
    /// Whether there is anything but text that can be read: a picture, a line, a filled shape, text that is not seen,
    /// or glyphs of which only the font itself says what they look like.
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
        let page = area(file, page.entry(dict, "MediaBox"))?.unwrap_or(EVERYWHERE);
        let mut left = TEXT;
        let mut artist = Artist { file, found: &mut found, left: &mut left, page };
        artist.draw(&content, resources, State::within(page), DEPTH)?;
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
    let mut artist = Artist { file, found: &mut found, left: &mut left, page: EVERYWHERE };
    artist.form(drawing, State::within(EVERYWHERE), DEPTH)?;
    Ok(found)
}

/// The area given by four numbers, if there are four.
fn area(file: &File, value: Option<&Object>) -> Result<Option<Area>, Error> {
    let Some(value) = value.map(|value| file.resolve(value)).transpose()? else { return Ok(None) };
    let numbers: Option<Vec<f64>> = file.items(&value)?.iter().map(Object::as_number).collect();
    Ok(match numbers.as_deref() {
        Some(&[x1, y1, x2, y2]) => Some(Area::around(&[(x1, y1), (x2, y2)])),
        _ => None,
    })
}

struct Artist<'a> {
    file: &'a File<'a>,
    found: &'a mut Drawn,
    left: &'a mut usize,
    /// The whole page.
    page: Area,
}

/// How text is set, and how everything else is painted.
#[derive(Clone, Copy)]
struct State<'f> {
    matrix: Matrix,
    /// What is painted outside this area is not seen.
    clip: Area,
    /// The width of a line, in its own coordinates.
    pen: f64,
    /// How glyphs are painted, if they are.
    mode: f64,
    font: Option<&'f Font>,
    size: f64,
    between_signs: f64,
    between_words: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

impl State<'_> {
    /// How everything begins, in this area.
    fn within(clip: Area) -> Self {
        Self {
            matrix: Matrix::default(),
            clip,
            pen: 1.0,
            mode: 0.0,
            font: None,
            size: 0.0,
            between_signs: 0.0,
            between_words: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }
}

impl Artist<'_> {
    /// Draws a drawing, which begins in this state.
    fn form(&mut self, form: &Indirect, mut state: State, depth: usize) -> Result<(), Error> {
        let (Some(depth), Some(dict)) = (depth.checked_sub(1), form.value.as_dict()) else {
            self.found.has_picture = true;
            return Ok(());
        };
        let own = match self.file.entry(dict, "Matrix")? {
            Some(own) => Matrix::from(self.file.items(&own)?),
            None => Matrix::default(),
        };
        state.matrix = own.then(state.matrix);
        if let Some(extent) = area(self.file, dict.get(b"BBox".as_slice()))? {
            state.clip = state.clip.within(&state.matrix.bounds(extent));
        }
        let content = self.file.decode(form)?;
        self.draw(&content, dict.get(b"Resources".as_slice()), state, depth)
    }

    fn draw(
        &mut self,
        content: &[u8],
        resources: Option<&Object>,
        begin: State,
        depth: usize,
    ) -> Result<(), Error> {
        let fonts = fonts(self.file, resources)?;
        let mut state = begin;
        let (mut saved, mut operands, mut path) = (Vec::new(), Vec::new(), Path::default());
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
                _ if path.build(operator, &operands, state.matrix) => {}
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
                b"w" => state.pen = operand(0),
                b"Tr" => state.mode = operand(0),
                b"Tc" => state.between_signs = operand(0),
                b"Tw" => state.between_words = operand(0),
                b"Tz" => state.stretch = operand(0) / 100.0,
                b"TL" => state.leading = operand(0),
                b"Ts" => state.rise = operand(0),
                b"Do" => {
                    let name = operands.first().and_then(Object::as_name);
                    self.object(resources, name.unwrap_or_default(), state, depth)?;
                }
                b"S" | b"s" | b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"n" => {
                    if matches!(operator, b"s" | b"b" | b"b*") {
                        path.build(b"h", &[], state.matrix);
                    }
                    let pen = state.pen * state.matrix.scale();
                    self.found.paint(operator, &path, pen, &state.clip, &self.page);
                    if let Some(around) = path.around().filter(|_| path.clips) {
                        state.clip = state.clip.within(&around);
                    }
                    path = Path::default();
                }
                b"sh" => self.found.mark("a drawing", state.clip, &state.clip),
                b"ID" => {
                    self.found.picture(state.matrix, &state.clip);
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
        state: State,
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
            Some(b"Form") => self.form(&object, state, depth),
            _ => {
                self.found.picture(state.matrix, &state.clip);
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
        let Some(font) = state.font else {
            self.found.has_picture = true;
            return Ok(text);
        };
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
        let area = Area::around(corners.as_flattened());
        let is_seen = !matches!(state.mode, INVISIBLE | CLIPPING);
        match font.look {
            Look::Drawn => self.found.mark("a drawing", area, &state.clip),
            _ if !is_seen => self.found.has_picture = true,
            look if area.overlaps(&state.clip) => {
                self.found.has_picture |= look == Look::Own;
                self.found.words.push(Words { text: said, area });
            }
            _ => {}
        }
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
