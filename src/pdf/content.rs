//! Where on a page each tagged piece of text stands.
//!
//! The structure tree gives the order of a page's pieces, the content stream gives their places; only both together
//! tell after which piece a signature field is to be read.

use super::error::Error;
use super::matrix::Matrix;
use super::object::Object;
use super::parse::{Item, Parser};
use super::read::Budget;

/// A tagged piece of a page, at the beginning of its first line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    /// The number that the structure tree knows it by.
    pub id: i64,
    /// Points from the left edge of the page.
    pub x: f64,
    /// Points from the lower edge of the page.
    pub y: f64,
}

/// The tagged pieces of text, in the order in which they are drawn.
pub(super) fn spots(content: &[u8], budget: &Budget) -> Result<Vec<Spot>, Error> {
    let mut parser = Parser::new(content, 0, budget);
    let mut state = State::default();
    let mut operands = Vec::new();
    while let Some(item) = parser.item()? {
        match item {
            Item::Value(value) => operands.push(value),
            Item::Word(operator) => {
                state.apply(operator, &operands);
                operands.clear();
            }
        }
    }
    Ok(state.spots)
}

/// The part of the graphics state that moves text.
#[derive(Default)]
struct State {
    spots: Vec<Spot>,
    matrix: Matrix,
    saved: Vec<Matrix>,
    text: Matrix,
    /// The pieces that are open, from the outermost; `None` for one that is not in the structure tree.
    open: Vec<Option<i64>>,
}

impl State {
    fn apply(&mut self, operator: &[u8], operands: &[Object]) {
        match operator {
            b"q" => self.saved.push(self.matrix),
            b"Q" => self.matrix = self.saved.pop().unwrap_or_default(),
            b"cm" => self.matrix = Matrix::from(operands).then(self.matrix),
            b"BT" => self.text = Matrix::default(),
            b"Tm" => self.text = Matrix::from(operands),
            b"BMC" => self.open.push(None),
            b"BDC" => {
                let properties = operands.last().and_then(Object::as_dict);
                let id = properties.and_then(|properties| properties.get(b"MCID".as_slice()));
                self.open.push(id.and_then(Object::as_integer));
            }
            b"EMC" => {
                self.open.pop();
            }
            b"Tj" | b"TJ" => {
                if let Some(id) = self.open.iter().rev().find_map(|open| *open)
                    && self.spots.last().is_none_or(|spot| spot.id != id)
                {
                    let (x, y) = self.text.then(self.matrix).apply(0.0, 0.0);
                    self.spots.push(Spot { id, x, y });
                }
            }
            _ => {}
        }
    }
}
