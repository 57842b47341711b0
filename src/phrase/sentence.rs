//! From tokens to statements: an amount and its unit, for which years, how often, and from when to when.

use std::collections::BTreeMap;

use crate::model::{Effort, Exact, Interval, Period};

use super::date::Days;
use super::number::interval;
use super::token::{Kind, Token};
use super::words::{self, Every, Unit};
use super::{About, Unclear, meaning};

/// A phrase being read, and how far it has been read.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    phrase: &'a str,
    tokens: &'a [Token],
    pub(super) at: usize,
}

/// What was read, or why nothing was.
pub(super) type Read<T> = Result<T, Unclear>;

/// One amount, with everything that is said about it.
#[derive(Debug, Clone, Default)]
pub(super) struct Statement {
    /// `None` only while the statement is being read.
    pub amount: Option<Interval>,
    pub unit: Option<Unit>,
    /// The first and the last calendar year that the amount is for.
    pub years: Option<(i32, i32)>,
    pub every: Option<Every>,
    pub in_all: bool,
    pub from: Option<Days>,
    pub until: Option<Days>,
}

impl<'a> Sentence<'a> {
    /// The phrase, with nothing read yet.
    pub fn new(phrase: &'a str, tokens: &'a [Token]) -> Self {
        Self { phrase, tokens, at: 0 }
    }

    /// The whole phrase. Months and years that begin before the period or end after it are cut at its ends.
    pub fn effort(mut self, period: Option<Period>) -> Read<Effort> {
        if self.tokens.is_empty() {
            return Err(Unclear::new("amount-empty"));
        }
        let mut statements = vec![self.statement()?];
        let first_end = self.at;
        while self.at < self.tokens.len() {
            let before = self.at;
            let separated = self.take(|kind| *kind == Kind::Separator) | self.word(words::AND);
            if self.at == self.tokens.len() {
                break;
            }
            if !separated || !self.begins_statement() {
                self.at = before;
                break;
            }
            statements.push(self.statement()?);
        }
        let is_by_year = statements.iter().any(|it| it.years.is_some());
        if statements.len() > 1 && !is_by_year {
            self.at = first_end;
            statements.truncate(1);
        }
        let effort = meaning::effort(statements, period)?;
        if self.at < self.tokens.len() {
            return Err(Unclear::new("amount-rest")
                .about("effort", About::Effort(effort))
                .text("rest", self.rest()));
        }
        Ok(effort)
    }

    /// The whole phrase as an amount, without a unit.
    pub fn only_amount(mut self) -> Read<Interval> {
        if self.tokens.is_empty() {
            return Err(Unclear::new("amount-empty"));
        }
        let amount = self.amount()?;
        if self.at < self.tokens.len() {
            return Err(Unclear::new("amount-money-rest").text("rest", self.rest()));
        }
        Ok(amount)
    }

    /// The whole phrase as amounts by year, without units.
    pub fn by_year(mut self) -> Read<BTreeMap<i32, Interval>> {
        let mut years = BTreeMap::new();
        while self.at < self.tokens.len() {
            let label = self.label()?;
            let amount = self.amount()?;
            let mut after = Statement { years: label, ..Statement::default() };
            if label.is_none() {
                self.window(&mut after)?;
            }
            let Some((year, last)) = after.years else { return Err(Unclear::new("amount-without-year")) };
            for year in year..=last {
                if years.insert(year, amount.clone()).is_some() {
                    return Err(Unclear::new("amount-year-twice").about("year", About::Years(vec![year])));
                }
            }
            let more = self.take(|kind| *kind == Kind::Separator) | self.word(words::AND);
            if !more && self.at < self.tokens.len() {
                return Err(Unclear::new("amount-money-rest").text("rest", self.rest_of_part()));
            }
        }
        if years.is_empty() { Err(Unclear::new("amount-without-year")) } else { Ok(years) }
    }

    /// Whether an amount, or the year of one, comes next.
    fn begins_statement(&self) -> bool {
        match self.kind(0) {
            Some(Kind::Number(_) | Kind::Year(_)) => true,
            Some(Kind::Word(word)) => {
                words::find(words::NUMBERS, word).is_some()
                    || words::find(words::PARTS, word).is_some()
                    || words::ONE_AND_A_HALF.contains(&word.as_str())
                    || words::ONE_OF.contains(&word.as_str())
                    || words::BETWEEN.contains(&word.as_str())
                    || self.share().is_some()
                    || matches!(
                        (words::IN_YEAR.contains(&word.as_str()), self.kind(1)),
                        (true, Some(Kind::Year(_)))
                    )
            }
            _ => false,
        }
    }

    fn statement(&mut self) -> Read<Statement> {
        let mut said = Statement { years: self.label()?, ..Statement::default() };
        // What is said about an amount may also come before it: `from August 2026: 20 %`, `in total 6 PM`.
        let leads =
            |it: &Self| it.any_word(&[words::FROM, words::IN_YEAR]) || it.phrase_of(words::TOTAL).is_some();
        if said.years.is_none() && leads(self) {
            self.tails(&mut said)?;
            let _ = self.take(|kind| matches!(kind, Kind::Colon | Kind::Separator));
        }
        match self.share() {
            Some((share, length)) => {
                self.at += length;
                self.word(words::POSITIONS);
                said.amount = Some(Interval::point(share));
                said.unit = Some(Unit::Fte);
            }
            None => {
                let before = self.unit_before();
                let amount = self.amount()?;
                said.unit = self.unit().or(before);
                said.amount = Some(self.second_end(amount, said.unit)?);
            }
        }
        // `20 % FTE` and `20 % stilling` say the same as `20 %`.
        let is_position = |unit| matches!(unit, Unit::Fte | Unit::WorkYears);
        if said.unit == Some(Unit::Percent) && self.peek_unit().is_some_and(|(unit, _)| is_position(unit)) {
            self.unit();
        }
        self.tails(&mut said)?;
        Ok(said)
    }

    /// The second end of a range that repeats its unit: `0.5 FTE – 1 FTE`.
    fn second_end(&mut self, amount: Interval, unit: Option<Unit>) -> Read<Interval> {
        let before = self.at;
        let is_range = self.take(|kind| *kind == Kind::Dash) || self.word(words::RANGE);
        if unit.is_some() && is_range && amount.is_point() && self.begins_statement() {
            let max = self.number();
            if let Ok(max) = max
                && self.unit() == unit
            {
                return interval(amount.max().clone(), max);
            }
        }
        self.at = before;
        Ok(amount)
    }

    /// `2025:` or `2025–2027:` before an amount.
    fn label(&mut self) -> Read<Option<(i32, i32)>> {
        let Some(Kind::Year(first)) = self.kind(0) else { return Ok(None) };
        let first = *first;
        let is_range = |kind: Option<&Kind>| match kind {
            Some(Kind::Dash) => true,
            Some(Kind::Word(word)) => words::RANGE.contains(&word.as_str()),
            _ => false,
        };
        let (last, length) = match (self.kind(1), self.kind(2), self.kind(3)) {
            (Some(Kind::Colon), ..) => (first, 2),
            (between, Some(Kind::Year(last)), Some(Kind::Colon)) if is_range(between) => (*last, 4),
            _ => return Ok(None),
        };
        self.at += length;
        if matches!((self.kind(0), self.kind(1)), (Some(Kind::Year(_)), Some(Kind::Colon))) {
            return Err(Unclear::new("amount-year-empty").about("year", About::Years(vec![first])));
        }
        years(first, last).map(Some)
    }

    /// A share of full time without a number, and how many tokens it takes.
    fn share(&self) -> Option<(Exact, usize)> {
        let article = usize::from(self.any_word(&[words::ARTICLES]));
        let found = [0, article].into_iter().find_map(|skipped| {
            let fits = |(phrase, _): &&(&[&str], (i32, i32))| self.has_phrase(skipped, phrase);
            words::SHARES.iter().find(fits).map(|(phrase, share)| (*share, skipped + phrase.len()))
        });
        found.map(|((above, below), length)| (Exact::new(above.into(), below.into()), length))
    }

    /// A unit that comes before its number: `FTE: 0.5`, `koormus 0,5`.
    fn unit_before(&mut self) -> Option<Unit> {
        let (unit, length) =
            self.peek_unit().filter(|(unit, _)| matches!(unit, Unit::Fte | Unit::WorkYears))?;
        let colon = usize::from(self.kind(length) == Some(&Kind::Colon));
        matches!(self.kind(length + colon), Some(Kind::Number(_))).then(|| {
            self.at += length + colon;
            unit
        })
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
        let fits = |(phrase, _): &&(&[&str], Unit)| self.has_phrase(0, phrase);
        if let Some((phrase, unit)) = words::UNIT_PHRASES.iter().find(fits) {
            return Some((*unit, phrase.len()));
        }
        let Some(Kind::Word(word)) = self.kind(0) else { return None };
        // `one time a week` is a frequency in English; `en time i uka` is one hour in Norwegian.
        let is_english =
            matches!(self.kind(1), Some(Kind::Word(next)) if words::ENGLISH_PER.contains(&next.as_str()));
        if word == "time" && is_english {
            return None;
        }
        words::find(words::UNIT_WORDS, word).map(|unit| (unit, 1))
    }

    /// The token that many places ahead.
    pub(super) fn kind(&self, ahead: usize) -> Option<&'a Kind> {
        self.tokens.get(self.at + ahead).map(|token| &token.kind)
    }

    /// Takes the next token, if it is of this kind.
    pub(super) fn take(&mut self, wanted: impl Fn(&Kind) -> bool) -> bool {
        let found = self.kind(0).is_some_and(wanted);
        self.at += usize::from(found);
        found
    }

    /// Takes the next token, if it is one of these words.
    pub(super) fn word(&mut self, wanted: &[&str]) -> bool {
        let found = self.any_word(&[wanted]);
        self.at += usize::from(found);
        found
    }

    /// Whether the next token is a word of one of these lists.
    pub(super) fn any_word(&self, lists: &[&[&str]]) -> bool {
        matches!(self.kind(0), Some(Kind::Word(word)) if lists.iter().any(|list| list.contains(&word.as_str())))
    }

    /// Whether these words follow, that many tokens ahead.
    pub(super) fn has_phrase(&self, ahead: usize, phrase: &[&str]) -> bool {
        phrase
            .iter()
            .enumerate()
            .all(|(at, expected)| matches!(self.kind(ahead + at), Some(Kind::Word(word)) if word == expected))
    }

    /// How many tokens the longest of these phrases takes that comes next, if any does.
    pub(super) fn phrase_of(&self, phrases: &[&[&str]]) -> Option<usize> {
        phrases.iter().filter(|phrase| self.has_phrase(0, phrase)).map(|phrase| phrase.len()).max()
    }

    /// The rest of the phrase as it was written.
    pub(super) fn rest(&self) -> &'a str {
        self.rest_up_to(self.phrase.len())
    }

    /// The same, up to the separator before the next amount.
    fn rest_of_part(&self) -> &'a str {
        let mark = self.tokens.iter().skip(self.at).find(|token| token.kind == Kind::Separator);
        self.rest_up_to(mark.map_or(self.phrase.len(), |token| token.range.start))
    }

    fn rest_up_to(&self, end: usize) -> &'a str {
        let start = self.tokens.get(self.at).map_or(self.phrase.len(), |token| token.range.start);
        self.phrase.get(start..end).unwrap_or_default().trim()
    }
}

/// A first and a last year, in order and no further apart than a project can last.
pub(super) fn years(first: i32, last: i32) -> Read<(i32, i32)> {
    const MOST: i32 = 30;
    if last < first || last - first > MOST {
        return Err(Unclear::new("amount-reversed-years").about("years", About::Years(vec![first, last])));
    }
    Ok((first, last))
}
