//! Cuts a phrase into numbers, words, dates and marks.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

use time::{Date, Month};

use crate::ledger::from_decimal;
use crate::model::{Exact, date::YEARS};

use super::date::{Written, leading};
use super::{About, Unclear, print};

/// The most digits of a number: more than any amount of work needs, and exact in every program that reads JSON.
const MOST_DIGITS: usize = 12;

/// A token and its place in the phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    pub range: Range<usize>,
}

/// The kind of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Number(Exact),
    /// Four digits that may be a calendar year or a number of hours.
    Year(i32),
    /// A word in lower case, letters only.
    Word(String),
    Date(Date),
    Month(i32, Month),
    Dash,
    Percent,
    Slash,
    Colon,
    Separator,
}

/// Cuts a phrase into tokens.
///
/// # Errors
/// A number that could be read in two ways or not at all, or a character that has no place in an effort.
pub(super) fn tokens(phrase: &str) -> Result<Vec<Token>, Unclear> {
    let mut tokens = Vec::new();
    let mut rest = phrase.char_indices().peekable();
    while let Some(&(start, character)) = rest.peek() {
        let kind = match character {
            '0'..='9' => Some(number(phrase, start, &mut rest)?),
            '.' if begins_with_point(phrase, start) => {
                rest.next();
                Some(tenths(&mut rest)?)
            }
            c if c.is_alphabetic() => Some(word(phrase, &mut rest)),
            c => {
                rest.next();
                mark(c)?
            }
        };
        let end = rest.peek().map_or(phrase.len(), |(at, _)| *at);
        if let Some(kind) = kind {
            tokens.push(Token { kind, range: start..end });
        }
    }
    Ok(tokens)
}

/// A single character that is neither digit nor letter; `None` if it means nothing, such as a space.
fn mark(character: char) -> Result<Option<Kind>, Unclear> {
    let quarters = |count: i32| Some(Kind::Number(Exact::new(count.into(), 4.into())));
    Ok(match character {
        '¼' => quarters(1),
        '½' => quarters(2),
        '¾' => quarters(3),
        '-' | '–' | '—' | '‑' | '−' => Some(Kind::Dash),
        '%' => Some(Kind::Percent),
        '/' => Some(Kind::Slash),
        ':' | '=' => Some(Kind::Colon),
        ',' | ';' => Some(Kind::Separator),
        '~' | '≈' => Some(Kind::Word("about".to_owned())),
        // The full stop of an abbreviation means nothing.
        '.' => None,
        c if c.is_whitespace() => None,
        c => {
            return Err(Unclear::new("amount-character").text("character", c.escape_default().to_string()));
        }
    })
}

type Characters<'a> = Peekable<CharIndices<'a>>;

/// Letters up to the next other character. `p.a.` and `full-time` are written in several ways, so full stops within a
/// word are dropped, and a hyphen separates words like a space.
fn word(phrase: &str, rest: &mut Characters) -> Kind {
    let mut word = String::new();
    while let Some(&(at, character)) = rest.peek() {
        let next_is_letter = || {
            let after = phrase.get(at + character.len_utf8()..).unwrap_or_default();
            after.starts_with(char::is_alphabetic)
        };
        if character.is_alphabetic() {
            word.extend(character.to_lowercase());
        } else if character == '-' && next_is_letter() {
            rest.next();
            break;
        } else if character != '.' || !next_is_letter() {
            break;
        }
        rest.next();
    }
    Kind::Word(word)
}

/// A number, a year, or a whole date.
fn number(phrase: &str, start: usize, rest: &mut Characters) -> Result<Kind, Unclear> {
    let text = phrase.get(start..).unwrap_or_default();
    if let Some((written, length)) = leading(text)? {
        skip(rest, start + length);
        return Ok(match written {
            Written::Day(day) => Kind::Date(day),
            Written::Month(year, month) => Kind::Month(year, month),
        });
    }
    let length = length_of_number(text);
    let written = text.get(..length).unwrap_or_default();
    skip(rest, start + length);
    let fraction = rest.peek().and_then(|(_, c)| match mark(*c) {
        Ok(Some(Kind::Number(fraction))) => Some(fraction),
        _ => None,
    });
    let value = value_of(written)?;
    if let Some(fraction) = fraction.filter(|_| value.is_integer()) {
        rest.next();
        return Ok(Kind::Number(value + fraction));
    }
    match written.parse::<i32>() {
        Ok(year) if written.len() == 4 && YEARS.contains(&year) => Ok(Kind::Year(year)),
        _ => Ok(Kind::Number(value)),
    }
}

/// Whether a number begins with its decimal point, as in `.5`.
fn begins_with_point(phrase: &str, at: usize) -> bool {
    let before = phrase.get(..at).unwrap_or_default();
    let after = phrase.get(at + 1..).unwrap_or_default();
    !before.ends_with(char::is_alphanumeric) && after.starts_with(|c: char| c.is_ascii_digit())
}

/// The digits after a decimal point that has none before it.
fn tenths(rest: &mut Characters) -> Result<Kind, Unclear> {
    let mut written = "0.".to_owned();
    while let Some((_, digit)) = rest.next_if(|(_, c)| c.is_ascii_digit()) {
        written.push(digit);
    }
    value_of(&written).map(Kind::Number)
}

fn skip(rest: &mut Characters, end: usize) {
    while rest.next_if(|(at, _)| *at < end).is_some() {}
}

/// The length of a number: digits, single points and commas between digits, and spaces before groups of three.
fn length_of_number(text: &str) -> usize {
    let digit_at = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    let mut plain = true;
    loop {
        while digit_at(end) {
            end += 1;
        }
        let tail = text.get(end..).unwrap_or_default();
        let Some(mark) = tail.chars().next() else { break };
        let next = end + mark.len_utf8();
        let three = (next..next + 3).all(digit_at) && !digit_at(next + 3);
        let space = matches!(mark, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
        // The first group has one to three digits; after a decimal mark there are no groups.
        let group = space && three && plain && (end <= 3 || grouped(text, end));
        let decimal = matches!(mark, '.' | ',') && digit_at(next);
        if !group && !decimal {
            break;
        }
        plain &= group;
        end = next;
    }
    end
}

/// Whether the digits so far are already grouped, so that another group may follow.
fn grouped(text: &str, end: usize) -> bool {
    text.get(..end).is_some_and(|written| written.contains(char::is_whitespace))
}

/// The value of a number. A comma or point before exactly three digits may separate thousands or decimals; which one
/// depends on the writer's language.
fn value_of(written: &str) -> Result<Exact, Unclear> {
    let digits: String = written.chars().filter(|c| !c.is_whitespace()).collect();
    let plain = digits.replace(',', ".");
    let not_a_number = || Unclear::new("amount-no-number").text("written", written);
    if plain.matches('.').count() > 1 {
        return Err(not_a_number());
    }
    if plain.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
        let most = About::Number(Exact::from_integer(MOST_DIGITS.into()));
        return Err(Unclear::new("amount-too-exact").text("written", written).about("most", most));
    }
    if let Some((whole, fraction)) = plain.split_once('.')
        && (1..=3).contains(&whole.len())
        && !whole.starts_with('0')
        && fraction.len() == 3
    {
        return Err(Unclear::new("amount-thousands")
            .text("written", written)
            .text("thousands", format!("{whole}{fraction}"))
            .text(
                "decimal",
                from_decimal(&plain).map_or_else(|| plain.clone(), |value| print::number(&value)),
            ));
    }
    from_decimal(&plain).ok_or_else(not_a_number)
}
