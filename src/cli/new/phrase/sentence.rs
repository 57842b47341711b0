//! From pieces of a phrase to an effort: an amount, a unit, how often, and from when to when.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use time::Date;

use crate::ledger::{fraction_digits, to_decimal, to_decimal_rounded};
use crate::model::{Effort, Exact, Interval, PerYear, PerYearUnit, Period, Rate, RateUnit};

use super::token::{Kind, Token};
use super::words::{self, Every, Unit};
use super::{Unclear, print};

/// A phrase that is being read, and how far.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    phrase: &'a str,
    tokens: &'a [Token],
    at: usize,
}

type Read<T> = Result<T, Unclear>;

impl<'a> Sentence<'a> {
    /// Nothing read yet.
    pub fn new(phrase: &'a str, tokens: &'a [Token]) -> Self {
        Self { phrase, tokens, at: 0 }
    }

    /// The whole phrase.
    pub fn effort(mut self) -> Read<Effort> {
        if self.tokens.is_empty() {
            return Err(Unclear::new("there is no amount of work in it", words::EXAMPLES));
        }
        let effort = if self.names_years() { self.pledge()? } else { self.rate()? };
        if self.at < self.tokens.len() {
            let message = format!("understood `{}`, but not `{}`", print(&effort), self.rest());
            return Err(Unclear::new(message, "write one amount; two kinds of work are two entries"));
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

    fn pledge(&mut self) -> Read<Effort> {
        let mut years = BTreeMap::new();
        let mut unit: Option<PerYearUnit> = None;
        loop {
            let before = self.year_before()?;
            let amount = self.amount()?;
            if let Some(named) = self.unit_of_year()? {
                if unit.is_some_and(|unit| unit != named) {
                    let hint = "write all years in hours, or all in person-months";
                    return Err(Unclear::new("the years have different units", hint));
                }
                unit = Some(named);
            }
            let year = match before {
                Some(year) => year,
                None => self.year_after()?,
            };
            if years.insert(year, amount).is_some() {
                return Err(Unclear::new(format!("the year {year} is there twice"), "write each year once"));
            }
            let more = self.take(|kind| *kind == Kind::Separator) | self.word(words::AND);
            if !more || self.at == self.tokens.len() {
                break;
            }
        }
        let Some(unit) = unit else {
            let message = format!("understood the years {}, but not what is counted", list(years.keys()));
            return Err(Unclear::new(
                message,
                "add `person-months` or `hours`, as in `2025: 3, 2026: 6 person-months`",
            ));
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
            return Err(Unclear::new(
                format!("the year {year} has no amount"),
                "leave a year out that nothing is pledged for",
            ));
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
        let message = format!("an amount without a year, before `{}`", self.rest());
        Err(Unclear::new(message, "name the year of each amount, as in `2025: 3, 2026: 6 person-months`"))
    }

    fn unit_of_year(&mut self) -> Read<Option<PerYearUnit>> {
        let Some(unit) = self.unit() else { return Ok(None) };
        match unit {
            Unit::PersonMonths => Ok(Some(PerYearUnit::PersonMonths)),
            Unit::Hours => Ok(Some(PerYearUnit::Hours)),
            other => Err(Unclear::new(
                format!("understood amounts by year, but {} cannot be given year by year", other.name()),
                "write person-months or hours for each year; a share of full time goes with days, as in \
                 `0.5 FTE from 2025-08-01`",
            )),
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
            return Err(Unclear::new(format!("{to} is before {from}"), "exchange the two days"));
        }
        Ok(Effort::Rate(Rate { unit, amount, from, to }))
    }

    /// A number or a range of two.
    fn amount(&mut self) -> Read<Interval> {
        let between = self.word(&["between", "mellom"]);
        let min = self.number()?;
        // `20 % – 30 %` says its unit twice.
        if self.kind(0) == Some(&Kind::Percent) && self.kind(1) == Some(&Kind::Dash) {
            self.at += 1;
        }
        let goes_on = if between { self.word(words::AND) } else { self.range_follows() };
        if !goes_on {
            return Ok(Interval::point(min));
        }
        let max = self.number()?;
        let (low, high) = (plain(&min), plain(&max));
        Interval::new(min, max).ok_or_else(|| {
            Unclear::new(format!("the range runs from {low} down to {high}"), format!("write `{high}–{low}`"))
        })
    }

    /// Takes the dash or the word between two ends. `0.5 FTE to 2026-12-31` has no second end, but a last day.
    fn range_follows(&mut self) -> bool {
        let before = self.at;
        let found = self.take(|kind| *kind == Kind::Dash) || self.word(words::RANGE);
        if found && matches!(self.kind(0), Some(Kind::Date(_))) {
            self.at = before;
            return false;
        }
        found
    }

    /// `2`, `two`, `half a`, `a half`, `1/2`, `one and a half`.
    fn number(&mut self) -> Read<Exact> {
        if let Some(part) = self.part() {
            return Ok(part);
        }
        let whole = match self.kind(0) {
            Some(Kind::Number(value)) => value.clone(),
            Some(Kind::Year(year)) => Exact::from(BigInt::from(*year)),
            Some(Kind::Word(word)) if word == "halvannen" => Exact::new(3.into(), 2.into()),
            Some(Kind::Word(word)) => match words::find(words::NUMBERS, word) {
                Some(value) => Exact::from(BigInt::from(value)),
                None => return Err(self.no_number(word)),
            },
            _ if self.at < self.tokens.len() => return Err(self.no_number(self.rest())),
            _ => return Err(Unclear::new("an amount is missing at the end", words::EXAMPLES)),
        };
        self.at += 1;
        if let (Some(Kind::Slash), Some(Kind::Number(below))) = (self.kind(0), self.kind(1)) {
            return self.fraction(&whole, &below.clone());
        }
        let before = self.at;
        if self.word(words::AND) {
            if let Some(part) = self.part() {
                return Ok(whole + part);
            }
            self.at = before;
        }
        Ok(whole)
    }

    fn fraction(&mut self, above: &Exact, below: &Exact) -> Read<Exact> {
        self.at += 2;
        let zero = Exact::default();
        let value = if *below == zero { zero } else { above / below };
        // A number that goes on for ever could be printed, but not be read again.
        if *below == Exact::default() || fraction_digits(&value).is_none() {
            let rounded = to_decimal_rounded(&value, 2);
            let message = format!("`{}/{}` has no end as a decimal", plain(above), plain(below));
            return Err(Unclear::new(message, format!("write it rounded, such as `{rounded}`")));
        }
        Ok(value)
    }

    /// A part of one: `half`, `half a`, `a half`, `en halv`.
    fn part(&mut self) -> Option<Exact> {
        let part_at = |ahead: usize| match self.kind(ahead) {
            Some(Kind::Word(word)) => words::find(words::PARTS, word),
            _ => None,
        };
        let article = |ahead: usize| match self.kind(ahead) {
            Some(Kind::Word(word)) => words::find(words::NUMBERS, word) == Some(1) && word != "one",
            _ => false,
        };
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
        if words::OPEN.contains(&found) {
            let message = format!("`{found}` leaves one end open, and a letter needs both");
            return Unclear::new(message, "write a range, such as `0–2 days a week`, or one number");
        }
        Unclear::new(format!("expected a number, found `{found}`"), words::EXAMPLES)
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

    fn kind(&self, ahead: usize) -> Option<&'a Kind> {
        self.tokens.get(self.at + ahead).map(|token| &token.kind)
    }

    fn take(&mut self, wanted: impl Fn(&Kind) -> bool) -> bool {
        let found = self.kind(0).is_some_and(wanted);
        self.at += usize::from(found);
        found
    }

    fn word(&mut self, wanted: &[&str]) -> bool {
        self.take(|kind| matches!(kind, Kind::Word(word) if wanted.contains(&word.as_str())))
    }

    /// What has not been read yet, as it is written.
    fn rest(&self) -> &'a str {
        let start = self.tokens.get(self.at).map_or(self.phrase.len(), |token| token.range.start);
        self.phrase.get(start..).unwrap_or_default().trim()
    }
}

fn is_word(token: &Token, wanted: &[&str]) -> bool {
    matches!(&token.kind, Kind::Word(word) if wanted.contains(&word.as_str()))
}

/// What an amount of a unit, given every so often, means in the model.
fn meaning(amount: Interval, unit: Option<Unit>, every: Option<Every>) -> Read<(RateUnit, Interval)> {
    let written = if amount.is_point() {
        plain(amount.max())
    } else {
        format!("{}–{}", plain(amount.min()), plain(amount.max()))
    };
    let Some(unit) = unit else {
        return Err(Unclear::new(
            format!("understood the number {written}, but not of what"),
            words::EXAMPLES,
        ));
    };
    match (unit, every) {
        (Unit::Percent, None) => {
            let hundred = Exact::from(BigInt::from(100));
            Ok((RateUnit::Fte, amount.map(|percent| percent / &hundred)))
        }
        (Unit::Fte, None | Some(Every::Year)) | (Unit::PersonYears, Some(Every::Year)) => {
            Ok((RateUnit::Fte, amount))
        }
        (Unit::Days, Some(Every::Week)) => Ok((RateUnit::DaysPerWeek, amount)),
        (Unit::PersonMonths, Some(Every::Year)) => Ok((RateUnit::PersonMonthsPerYear, amount)),
        (Unit::Hours, Some(Every::Year)) => Ok((RateUnit::HoursPerYear, amount)),
        (unit, every) => Err(refuse(&written, unit, every)),
    }
}

/// What to say of an amount that no application counts, or that could be meant in two ways.
fn refuse(written: &str, unit: Unit, every: Option<Every>) -> Unclear {
    let name = unit.name();
    let message = match every {
        None => format!("understood {written} {name}, but not how often: every year, or in all?"),
        Some(every) => format!("understood {written} {name} {}, which no application counts", every.name()),
    };
    let hint = match (unit, every) {
        (Unit::Days, None) => {
            return Unclear::new(
                format!("understood {written} days, but not how often"),
                format!("write `{written} days a week`, or the hours that they come to: `... hours a year`"),
            );
        }
        (Unit::PersonMonths | Unit::Hours, None) => {
            format!("write `{written} {name} a year`, or name the years, as in `2025: {written} {name}`")
        }
        (Unit::PersonYears, None) => format!("write `{written} FTE` if it is meant for every year"),
        (Unit::Hours, Some(_)) => {
            "how many weeks somebody works in a year differs: write days a week or hours a year".to_owned()
        }
        (Unit::Months | Unit::Weeks, _) => {
            "write person-months a year, days a week or hours a year".to_owned()
        }
        (Unit::Percent | Unit::Fte, _) => "write the share alone, as in `20 %` or `0.2 FTE`".to_owned(),
        _ => words::EXAMPLES.to_owned(),
    };
    Unclear::new(message, hint)
}

fn plain(value: &Exact) -> String {
    to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, 2))
}

fn list<'a>(years: impl Iterator<Item = &'a i32>) -> String {
    years.map(i32::to_string).collect::<Vec<_>>().join(", ")
}
