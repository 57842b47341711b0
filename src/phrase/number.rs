//! The numbers of a phrase: digits, words, fractions, and the two ends of a range.

use num_bigint::BigInt;

use crate::ledger::fraction_digits;
use crate::model::{Exact, Interval};

use super::sentence::{Read, Sentence};
use super::token::Kind;
use super::{About, Unclear, words};

impl Sentence<'_> {
    /// A number or a range of two.
    pub(super) fn amount(&mut self) -> Read<Interval> {
        let between = self.word(words::BETWEEN);
        let min = self.number()?;
        let goes_on = if between { self.word(words::AND) } else { self.range_follows() };
        if goes_on { interval(min, self.number()?) } else { Ok(Interval::point(min)) }
    }

    /// Takes the dash or the word between two ends. What follows in `0.5 FTE to 2026-12-31` is a last day, not a
    /// second end.
    fn range_follows(&mut self) -> bool {
        let before = self.at;
        let found = self.take(|kind| *kind == Kind::Dash) || self.word(words::RANGE);
        if found && matches!(self.kind(0), Some(Kind::Date(_) | Kind::Month(..))) {
            self.at = before;
            return false;
        }
        found
    }

    /// `2`, `two`, `half a`, `a half`, `1/2`, `one and a half`.
    pub(super) fn number(&mut self) -> Read<Exact> {
        if let Some(part) = self.part() {
            return finite(part);
        }
        let whole = match self.kind(0) {
            Some(Kind::Number(value)) => value.clone(),
            Some(Kind::Year(year)) => Exact::from(BigInt::from(*year)),
            Some(Kind::Word(word)) if words::ONE_AND_A_HALF.contains(&word.as_str()) => {
                Exact::new(3.into(), 2.into())
            }
            Some(Kind::Word(word)) => match words::find(words::NUMBERS, word) {
                Some(value) => Exact::from(BigInt::from(value)),
                None if words::ONE_OF.contains(&word.as_str()) => return Ok(Exact::from(BigInt::from(1))),
                None => return Err(self.no_number(word)),
            },
            Some(_) => return Err(self.no_number(self.rest())),
            None => return Err(Unclear::new("amount-missing")),
        };
        self.at += 1;
        if let (Some(Kind::Slash), Some(Kind::Number(below))) = (self.kind(0), self.kind(1)) {
            return self.fraction(&whole, &below.clone());
        }
        let before = self.at;
        if self.word(words::AND) {
            if let Some(part) = self.part() {
                return finite(whole + part);
            }
            self.at = before;
        }
        Ok(whole)
    }

    fn fraction(&mut self, above: &Exact, below: &Exact) -> Read<Exact> {
        self.at += 2;
        let zero = Exact::default();
        let value = if *below == zero { zero.clone() } else { above / below };
        if *below == zero { Err(endless(above, below, &value)) } else { finite(value) }
    }

    /// A part of one: `half`, `half a`, `a half`, `en halv`.
    fn part(&mut self) -> Option<Exact> {
        let part_at = |ahead: usize| match self.kind(ahead) {
            Some(Kind::Word(word)) => words::find(words::PARTS, word),
            _ => None,
        };
        let article = |ahead: usize| matches!(self.kind(ahead), Some(Kind::Word(word)) if words::ARTICLES.contains(&word.as_str()));
        let (below, mut length) = match part_at(0) {
            Some(below) => (below, 1),
            None if article(0) => (part_at(1)?, 2),
            None => return None,
        };
        // `a quarter of a day`, `half a day`, `halve dagen`.
        if matches!(self.kind(length), Some(Kind::Word(word)) if word == "of") && article(length + 1) {
            length += 2;
        } else if length == 1 && article(1) {
            length += 1;
        }
        self.at += length;
        Some(Exact::new(1.into(), below.into()))
    }

    fn no_number(&self, found: &str) -> Unclear {
        if words::ABOUT.contains(&found) {
            return Unclear::new("amount-about").text("found", self.rest());
        }
        if self.phrase_of(words::PART_TIME).is_some() {
            return Unclear::new("amount-part-time");
        }
        let id = if words::OPEN.contains(&found) { "amount-open-end" } else { "amount-number-expected" };
        Unclear::new(id).text("found", found)
    }
}

/// The value, unless it is an endless decimal, which could be printed but not read again.
fn finite(value: Exact) -> Read<Exact> {
    if fraction_digits(&value).is_some() {
        return Ok(value);
    }
    let (above, below) = (Exact::from(value.numer().clone()), Exact::from(value.denom().clone()));
    Err(endless(&above, &below, &value))
}

fn endless(above: &Exact, below: &Exact, value: &Exact) -> Unclear {
    Unclear::new("amount-endless")
        .about("above", About::Number(above.clone()))
        .about("below", About::Number(below.clone()))
        .about("rounded", About::Number(hundredths(value)))
}

/// A range; its ends have to be in order.
pub(super) fn interval(min: Exact, max: Exact) -> Read<Interval> {
    let (low, high) = (About::Number(min.clone()), About::Number(max.clone()));
    Interval::new(min, max)
        .ok_or_else(|| Unclear::new("amount-reversed").about("first", low).about("second", high))
}

/// The number rounded to two decimal places.
pub(super) fn hundredths(value: &Exact) -> Exact {
    let hundred = Exact::from_integer(100.into());
    (value * &hundred).round() / hundred
}
