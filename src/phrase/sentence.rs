//! From pieces of a phrase to an effort: amounts and units, how often, and from when to when.

use std::collections::BTreeMap;

use time::Date;

use crate::model::{Effort, Interval, PerYear, Period, Rate, WorkUnit};

use super::meaning::meaning;
use super::token::{Kind, Token};
use super::words::{self, Every, Unit};
use super::{About, Unclear};

/// A phrase that is being read, and how far.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    phrase: &'a str,
    tokens: &'a [Token],
    pub(super) at: usize,
}

/// What was read, or why nothing was.
pub(super) type Read<T> = Result<T, Unclear>;

impl<'a> Sentence<'a> {
    /// Nothing read yet.
    pub fn new(phrase: &'a str, tokens: &'a [Token]) -> Self {
        Self { phrase, tokens, at: 0 }
    }

    /// The whole phrase.
    pub fn effort(mut self) -> Read<Effort> {
        if self.tokens.is_empty() {
            return Err(Unclear::new("amount-empty"));
        }
        let effort = if self.names_years() { self.pledge()? } else { self.rate()? };
        if self.at < self.tokens.len() {
            let rest = self.rest();
            return Err(Unclear::new("amount-rest")
                .about("effort", About::Effort(effort))
                .text("rest", rest));
        }
        Ok(effort)
    }

    /// Whether amounts are given year by year. Four digits alone may as well be hours.
    fn names_years(&self) -> bool {
        let is_year = |token: &Token| matches!(token.kind, Kind::Year(_));
        self.tokens.windows(2).any(|pair| match pair {
            [first, second] if is_year(first) => second.kind == Kind::Colon,
            [first, second] => is_year(second) && is_word(first, words::IN_YEAR),
            _ => false,
        })
    }

    /// The whole phrase as amounts by year, whatever they count.
    pub fn by_year(mut self) -> Read<BTreeMap<i32, Interval>> {
        let mut years = BTreeMap::new();
        while self.at < self.tokens.len() {
            let before = self.year_before()?;
            let amount = self.amount()?;
            let year = match before {
                Some(year) => year,
                None => self.year_after()?,
            };
            if years.insert(year, amount).is_some() {
                return Err(Unclear::new("amount-year-twice").about("year", About::Years(vec![year])));
            }
            let more = self.take(|kind| *kind == Kind::Separator) | self.word(words::AND);
            if !more && self.at < self.tokens.len() {
                return Err(Unclear::new("amount-without-year"));
            }
        }
        if years.is_empty() { Err(Unclear::new("amount-without-year")) } else { Ok(years) }
    }

    fn pledge(&mut self) -> Read<Effort> {
        let mut years = BTreeMap::new();
        let mut unit: Option<WorkUnit> = None;
        loop {
            let before = self.year_before()?;
            let amount = self.amount()?;
            if let Some(named) = self.unit_of_year()? {
                if unit.is_some_and(|unit| unit != named) {
                    return Err(Unclear::new("amount-mixed-units"));
                }
                unit = Some(named);
            }
            let year = match before {
                Some(year) => year,
                None => self.year_after()?,
            };
            if years.insert(year, amount).is_some() {
                return Err(Unclear::new("amount-year-twice").about("year", About::Years(vec![year])));
            }
            let more = self.take(|kind| *kind == Kind::Separator) | self.word(words::AND);
            if !more || self.at == self.tokens.len() {
                break;
            }
        }
        let Some(unit) = unit else {
            let years = About::Years(years.into_keys().collect());
            return Err(Unclear::new("amount-years-of-what").about("years", years));
        };
        Ok(Effort::PerYear(PerYear { unit, years }))
    }

    /// `2025:` before its amount.
    fn year_before(&mut self) -> Read<Option<i32>> {
        let Some(Kind::Year(year)) = self.kind(0) else { return Ok(None) };
        let year = *year;
        if self.kind(1) != Some(&Kind::Colon) {
            return Ok(None);
        }
        self.at += 2;
        if matches!((self.kind(0), self.kind(1)), (Some(Kind::Year(_)), Some(Kind::Colon))) {
            return Err(Unclear::new("amount-year-empty").about("year", About::Years(vec![year])));
        }
        Ok(Some(year))
    }

    /// `in 2025` after its amount.
    fn year_after(&mut self) -> Read<i32> {
        if self.word(words::IN_YEAR)
            && let Some(Kind::Year(year)) = self.kind(0)
        {
            self.at += 1;
            return Ok(*year);
        }
        Err(Unclear::new("amount-without-year"))
    }

    fn unit_of_year(&mut self) -> Read<Option<WorkUnit>> {
        let Some(unit) = self.unit() else { return Ok(None) };
        match unit {
            Unit::PersonMonths => Ok(Some(WorkUnit::PersonMonths)),
            Unit::Hours => Ok(Some(WorkUnit::Hours)),
            other => Err(Unclear::new("amount-unit-by-year").about("unit", About::Word(other.word()))),
        }
    }

    fn rate(&mut self) -> Read<Effort> {
        let amount = self.amount()?;
        let unit = self.unit();
        // `20 % FTE` and `20 % stilling` say the same as `20 %`.
        if unit == Some(Unit::Percent) && self.peek_unit().is_some_and(|(unit, _)| unit == Unit::Fte) {
            self.unit();
        }
        let every = self.every();
        let (unit, amount) = meaning(amount, unit, every)?;
        let (from, to) = (self.day(words::FROM), self.day(words::UNTIL));
        if let (Some(from), Some(to)) = (from, to)
            && Period::new(from, to).is_none()
        {
            return Err(Unclear::new("amount-reversed-days")
                .about("from", About::Day(from))
                .about("to", About::Day(to)));
        }
        Ok(Effort::Rate(Rate { unit, amount, from, to }))
    }

    fn unit(&mut self) -> Option<Unit> {
        let (unit, length) = self.peek_unit()?;
        self.at += length;
        Some(unit)
    }

    fn peek_unit(&self) -> Option<(Unit, usize)> {
        if self.kind(0) == Some(&Kind::Percent) {
            return Some((Unit::Percent, 1));
        }
        let fits = |phrase: &&[&str]| {
            phrase.iter().enumerate().all(
                |(ahead, expected)| matches!(self.kind(ahead), Some(Kind::Word(word)) if word == expected),
            )
        };
        words::UNITS.iter().find(|(phrase, _)| fits(phrase)).map(|(phrase, unit)| (*unit, phrase.len()))
    }

    /// `a week`, `per year`, `/år`, `weekly`.
    fn every(&mut self) -> Option<Every> {
        let word = |ahead: usize| match self.kind(ahead) {
            Some(Kind::Word(word)) => word.as_str(),
            _ => "",
        };
        if let Some(every) = words::find(words::ADVERBS, word(0)) {
            self.at += 1;
            return Some(every);
        }
        let mut length = 0;
        while self.kind(length) == Some(&Kind::Slash) || words::PER.contains(&word(length)) {
            length += 1;
        }
        let every = words::find(words::PERIODS, word(length)).filter(|_| length > 0)?;
        self.at += length + 1;
        Some(every)
    }

    /// A day after one of these words.
    fn day(&mut self, before: &[&str]) -> Option<Date> {
        let (token, Some(Kind::Date(date))) = (self.tokens.get(self.at)?, self.kind(1)) else { return None };
        is_word(token, before).then(|| {
            self.at += 2;
            *date
        })
    }

    /// A piece so many ahead.
    pub(super) fn kind(&self, ahead: usize) -> Option<&'a Kind> {
        self.tokens.get(self.at + ahead).map(|token| &token.kind)
    }

    /// Goes past a piece of this kind, if it is the next one.
    pub(super) fn take(&mut self, wanted: impl Fn(&Kind) -> bool) -> bool {
        let found = self.kind(0).is_some_and(wanted);
        self.at += usize::from(found);
        found
    }

    /// Goes past one of these words, if it is the next piece.
    pub(super) fn word(&mut self, wanted: &[&str]) -> bool {
        self.take(|kind| matches!(kind, Kind::Word(word) if wanted.contains(&word.as_str())))
    }

    /// What has not been read yet, as it is written.
    pub(super) fn rest(&self) -> &'a str {
        let start = self.tokens.get(self.at).map_or(self.phrase.len(), |token| token.range.start);
        self.phrase.get(start..).unwrap_or_default().trim()
    }
}

fn is_word(token: &Token, wanted: &[&str]) -> bool {
    matches!(&token.kind, Kind::Word(word) if wanted.contains(&word.as_str()))
}
