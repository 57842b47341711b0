//! The content of a drawing, read as strictly as possible.
//!
//! Readers split content into operators in different ways. To one, `QQ` is an unknown word that it skips; to another,
//! it is `Q` twice, and what follows leaves the rectangle that the drawing is clipped to. So every word has to be an
//! operator of the format (ISO 32000-1, annex A) with exactly the operands that it takes, at a place where it may
//! stand. Pictures inside the content are refused, since each reader has to guess where their data end.

use std::collections::BTreeSet;

use crate::pdf::error::Error;
use crate::pdf::object::{Object, is_plain_space};
use crate::pdf::parse::{Item, Parser};
use crate::pdf::read::Budget;

use super::extent;

/// The operators by their operands: `n` a number, `i` a mode, `s` a string, `N` a name, `d` a list of numbers, `t` a list of strings
/// and numbers, `p` properties, `c` the numbers of a colour, `C` the same or a pattern.
const OPERATORS: [(&str, &str); 16] = [
    ("", "q Q h S s f F f* B B* b b* n W W* BT ET T* EMC BX EX"),
    ("n", "w M i g G Tc Tw Tz TL Ts"),
    ("i", "J j Tr"),
    ("nn", "m l Td TD"),
    ("nnn", "rg RG"),
    ("nnnn", "v y re k K"),
    ("nnnnnn", "cm c Tm"),
    ("s", "Tj '"),
    ("nns", "\""),
    ("t", "TJ"),
    ("N", "ri gs CS cs sh Do MP BMC"),
    ("Nn", "Tf"),
    ("Np", "DP BDC"),
    ("dn", "d"),
    ("c", "SC sc"),
    ("C", "SCN scn"),
];

/// The operators that begin a glyph of a font whose glyphs are drawings; they may stand nowhere else.
const GLYPH: [(&str, &str); 2] = [("nn", "d0"), ("nnnnnn", "d1")];

/// The colour spaces that need no resource.
const SPACES: [&[u8]; 4] = [b"DeviceGray", b"DeviceRGB", b"DeviceCMYK", b"Pattern"];

/// The largest number in a drawing.
const LARGEST: f64 = 1e6;

/// The longest name, the most components of a colour, and the most states within one another that every reader takes
/// (ISO 32000-1, annex C).
const NAME: usize = 127;
const COMPONENTS: usize = 32;
const STATES: usize = 28;

/// What a content stream needs and does.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Content {
    /// The resources that it names: the category and the name.
    pub uses: BTreeSet<(&'static str, Vec<u8>)>,
    /// Whether it has no operator at all.
    pub is_empty: bool,
}

/// What has been begun and not yet ended.
#[derive(Debug, Default)]
struct Open {
    groups: Vec<Group>,
    has_text: bool,
    marks: usize,
    has_path: bool,
}

#[derive(Debug, PartialEq)]
enum Group {
    State,
    Text,
}

/// Reads a content stream; `None` if some reader may read it differently, or if it does not end in the graphics state
/// that it begins in. `is_glyph` says whether it is a glyph.
///
/// # Errors
/// [`Error::TooLarge`].
pub(super) fn read(bytes: &[u8], is_glyph: bool, budget: &Budget) -> Result<Option<Content>, Error> {
    let mut content = Content { is_empty: true, ..Content::default() };
    let mut open = Open::default();
    let (mut operands, mut at) = (Vec::new(), 0);
    loop {
        let Some(start) = skip_space(bytes, at) else { return Ok(None) };
        let mut parser = Parser::strict(bytes, start, budget);
        let item = match parser.item() {
            Ok(Some(item)) => item,
            Ok(None) => break,
            Err(error @ (Error::TooLarge(_) | Error::Broken)) => return Err(error),
            Err(_) => return Ok(None),
        };
        at = parser.position();
        match item {
            Item::Value(value) => operands.push(value),
            Item::Word(operator) => {
                let begins_glyph = is_glyph && content.is_empty;
                let table = if begins_glyph { GLYPH.as_slice() } else { OPERATORS.as_slice() };
                let is_it = |known: &str| known.as_bytes() == operator;
                let known = table.iter().find(|(_, operators)| operators.split(' ').any(is_it));
                let takes = |(kinds, _): &(&str, &str)| are(kinds, &operands);
                if !known.is_some_and(takes) || !is_short(&operands) || !open.apply(operator, &operands) {
                    return Ok(None);
                }
                content.uses.extend(used(operator, &operands));
                content.is_empty = false;
                operands.clear();
            }
        }
    }
    let is_closed = open.groups.is_empty() && open.marks == 0 && !open.has_path && operands.is_empty();
    Ok((is_closed && !(is_glyph && content.is_empty)).then_some(content))
}

/// Where the next token begins, after white space and comments; `None` if a reader may see that otherwise. Signing
/// programs leave comments such as `% DSBlank` in empty layers.
fn skip_space(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        at += rest.iter().take_while(|byte| is_plain_space(**byte)).count();
        if bytes.get(at) != Some(&b'%') {
            return Some(at);
        }
        let rest = bytes.get(at..).unwrap_or_default();
        let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let is_plain = |byte: &u8| byte.is_ascii_graphic() || is_plain_space(*byte);
        let stands_apart =
            at.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(|&it| is_plain_space(it));
        if !stands_apart || !rest.iter().take(length).all(is_plain) {
            return None;
        }
        at += length;
    }
}

impl Open {
    /// Takes note of an operator. False if it may not stand here.
    fn apply(&mut self, operator: &[u8], operands: &[Object]) -> bool {
        let is_in_text = self.has_text;
        let is_apart = !self.has_path;
        match operator {
            b"q" => {
                self.groups.push(Group::State);
                is_apart && self.groups.len() <= STATES
            }
            b"Q" => is_apart && self.groups.pop() == Some(Group::State),
            b"BT" => {
                self.groups.push(Group::Text);
                self.has_text = true;
                is_apart && !is_in_text
            }
            b"ET" => {
                self.has_text = false;
                is_apart && self.groups.pop() == Some(Group::Text)
            }
            b"BMC" | b"BDC" => {
                self.marks += 1;
                true
            }
            b"EMC" => {
                let left = self.marks.checked_sub(1);
                self.marks = left.unwrap_or(0);
                left.is_some()
            }
            b"cm" => is_apart && !is_in_text && extent::is_sound(&numbers(operands)),
            b"Do" | b"sh" => is_apart && !is_in_text,
            b"m" | b"re" => {
                self.has_path = true;
                !is_in_text
            }
            b"l" | b"c" | b"v" | b"y" | b"h" | b"W" | b"W*" => self.has_path,
            b"S" | b"s" | b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"n" => {
                self.has_path = false;
                !is_in_text
            }
            b"Td" | b"TD" | b"Tm" | b"T*" | b"Tj" | b"TJ" | b"'" | b"\"" => is_in_text,
            _ => true,
        }
    }
}

/// The resource that an operator names, if it names one.
fn used(operator: &[u8], operands: &[Object]) -> Option<(&'static str, Vec<u8>)> {
    let category = match operator {
        b"Do" => "XObject",
        b"Tf" => "Font",
        b"gs" => "ExtGState",
        b"sh" => "Shading",
        b"SCN" | b"scn" => "Pattern",
        b"CS" | b"cs" => "ColorSpace",
        b"BDC" | b"DP" => "Properties",
        _ => return None,
    };
    let name = match category {
        "Font" => operands.first(),
        _ => operands.last(),
    };
    let name = name.and_then(Object::as_name)?;
    (category != "ColorSpace" || !SPACES.contains(&name)).then(|| (category, name.to_vec()))
}

/// Whether the operands are of these kinds.
fn are(kinds: &str, operands: &[Object]) -> bool {
    let is_number = |it: &Object| it.as_number().is_some_and(|number| number.abs() <= LARGEST);
    let is_colour = |numbers: &[Object]| numbers.len() <= COMPONENTS && numbers.iter().all(is_number);
    match (kinds, operands) {
        ("c", numbers) => !numbers.is_empty() && is_colour(numbers),
        ("C", [numbers @ .., Object::Name(_)]) => is_colour(numbers),
        ("C", numbers) => !numbers.is_empty() && is_colour(numbers),
        _ => {
            let is_one = |(kind, operand): (char, &Object)| match (kind, operand) {
                ('n', number) => is_number(number),
                // Up to 7: text that is not shown and clips what follows.
                ('i', Object::Integer(mode)) => (0..=7).contains(mode),
                ('s', Object::String(_)) | ('N' | 'p', Object::Name(_)) => true,
                ('d', Object::Array(items)) => items.iter().all(is_number),
                ('t', Object::Array(items)) => {
                    items.iter().all(|item| is_number(item) || item.as_string().is_some())
                }
                ('p', dict @ Object::Dict(_)) => is_direct(dict),
                _ => false,
            };
            kinds.len() == operands.len() && kinds.chars().zip(operands).all(is_one)
        }
    }
}

/// Whether a value refers to no object, as nothing in content may.
fn is_direct(value: &Object) -> bool {
    match value {
        Object::Ref(_) => false,
        Object::Array(items) => items.iter().all(is_direct),
        Object::Dict(dict) => dict.values().all(is_direct),
        _ => true,
    }
}

fn is_short(operands: &[Object]) -> bool {
    operands.iter().filter_map(Object::as_name).all(|name| name.len() <= NAME)
}

fn numbers(operands: &[Object]) -> Vec<f64> {
    operands.iter().filter_map(Object::as_number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_plain(content: &str) -> bool {
        read(content.as_bytes(), false, &Budget::stranger()).is_ok_and(|read| read.is_some())
    }

    #[test]
    fn content_that_every_reader_splits_alike_is_plain() {
        for content in [
            "",
            "% DSBlank",
            "% DSUnknown\nq Q\r% more\r\n",
            "q 1 0 0 1 0 0 cm/FRM Do Q",
            "q BT/F 9 Tf 5 5 Td(Signed)Tj[(a)-20.5<62>]TJ(c)' 1 2(d)\" ET Q",
            "/Tx BMC q BT ET Q EMC",
            "/Span<</MCID 0/Alt(Q Q)/A[1[2]]>>BDC EMC/P/Q BDC EMC",
            "0 0 m 10 .5 l -1. +2 3 4 5 6 c h 1 g f*[3 1]0 d 0 0 1 1 re W n",
            "/Pattern cs .5/P scn/DeviceRGB CS 1 0 0 SC /P SCN",
            "BX EX",
        ] {
            assert!(is_plain(content), "{content}");
        }
    }

    #[test]
    fn content_that_some_reader_splits_otherwise_is_not() {
        for content in [
            "QQ",
            "Q' Q'",
            "1Q",
            "nQ nQ",
            "f*QQ",
            "q QQ",
            "BIx",
            "Qq",
            "q Q\u{b}Q",
            "q\0Q",
            "qQ",
            "q\u{c}Q",
            "0 0 mQ",
            "Q[",
            "q Q[1]",
            "q/x Q",
            "(x)",
            "Q/x",
            "q(Q",
            "q%c\nQ",
            "q Q}",
            "{q Q}",
            "foo",
            "BX foo EX",
            "1 0 R gs",
            "1--2 w",
            "1e5 w",
            "1.2.3 w",
            "--1 w",
            ". w",
            "/a#41 gs",
            "/#zz gs",
            "q % \u{e9}\nQ",
            "true w",
            "BI /W 1 ID x EI",
            "EI",
            "ID",
            "99999999999 w",
            "/N<</A 1 0 R>>BDC EMC",
            "[[1]]0 d",
            "[/a]0 d",
        ] {
            assert!(!is_plain(content), "{content:?}");
        }
    }

    #[test]
    fn operators_stand_where_they_may_with_the_operands_that_they_take() {
        for content in [
            "q",
            "Q q",
            "BT",
            "BT BT ET ET",
            "BT q ET Q",
            "EMC",
            "/a BMC",
            "0 0 m",
            "0 0 m q Q n",
            "0 0 l S",
            "W n",
            "h n",
            "(x) Tj",
            "0 0 Td",
            "BT 0 0 m n ET",
            "BT /X Do ET",
            "1 0 0 1 0 cm",
            "0 0 0 0 0 0 cm",
            "1 1 1 1 0 0 cm",
            "1 Q",
            "q 1 Q",
            "w",
            "1 2 w",
            "1 Do",
            "3.9 Tr",
            "8 Tr",
            "sc",
            "/P sc",
            "500 0 d0",
            "scn",
            "(x) TJ",
            "[(x)] Tj",
        ] {
            assert!(!is_plain(content), "{content}");
        }
    }

    #[test]
    fn states_are_not_nested_without_end() {
        let nested = |levels| "q ".repeat(levels) + &"Q ".repeat(levels);
        assert!(is_plain(&nested(STATES)) && !is_plain(&nested(STATES + 1)));
    }

    #[test]
    fn a_glyph_begins_with_its_width() {
        let read = |content: &str| {
            read(content.as_bytes(), true, &Budget::stranger()).is_ok_and(|read| read.is_some())
        };
        assert!(read("500 0 d0 0 0 9 9 re f"));
        assert!(!read("0 0 9 9 re f") && !read("") && !read("500 0 d0 Q q") && !read("500 0 d0 500 0 d0"));
    }
}
