//! What is said about an amount besides its unit: how often, in total, and from when to when.

use num_traits::ToPrimitive;
use time::Date;

use super::date::Days;
use super::sentence::{Read, Sentence, Statement, years};
use super::token::Kind;
use super::words::{self, Every, Span};
use super::{About, Unclear};

/// Words that may stand between `from` or `until` and the day.
const BEFORE_DAY: &[&str] = &[
    "the",
    "den",
    "of",
    "in",
    "on",
    "from",
    "og",
    "och",
    "med",
    "and",
    "including",
    "end",
    "begynnelsen",
    "starten",
    "start",
    "beginning",
    "utgangen",
    "slutten",
    "av",
    "slutet",
    "slutningen",
    "udgangen",
    "af",
    "til",
    "sem",
    "er",
    "aasta",
];

/// Words after the number of a day.
const AFTER_DAY: &[&str] = &["st", "nd", "rd", "th", "of"];

impl Sentence<'_> {
    /// Everything that is said about an amount, after or before it.
    pub(super) fn tails(&mut self, said: &mut Statement) -> Read<()> {
        loop {
            let before = self.at;
            let _ = self.take(|kind| *kind == Kind::Separator);
            if !(self.total(said) || self.every(said) || self.window(said)?) {
                self.at = before;
                return Ok(());
            }
        }
    }

    /// `in total`, `totalt`, `yhteensä`.
    fn total(&mut self, said: &mut Statement) -> bool {
        let Some(length) = self.phrase_of(words::TOTAL).filter(|_| !said.in_all) else { return false };
        self.at += length;
        said.in_all = true;
        true
    }

    /// `a week`, `per year`, `/år`, `weekly`, `every second week`.
    fn every(&mut self, said: &mut Statement) -> bool {
        let Some((every, length)) = self.peek_every().filter(|_| said.every.is_none()) else { return false };
        self.at += length;
        said.every = Some(every);
        true
    }

    fn peek_every(&self) -> Option<(Every, usize)> {
        let word = |ahead: usize| match self.kind(ahead) {
            Some(Kind::Word(word)) => word.as_str(),
            _ => "",
        };
        let once_in = |count: u32, span: Span, length: usize| Some((Every { count, span }, length));
        if let Some(span) = words::find(words::ADVERBS, word(0)) {
            return once_in(1, span, 1);
        }
        if let Some(length) = self.phrase_of(words::EVERY_OTHER) {
            let span = words::find(words::PERIODS, word(length))
                .or_else(|| words::find(words::ADVERBS, word(length)));
            return once_in(2, span?, length + 1);
        }
        let mut length = 0;
        while self.kind(length) == Some(&Kind::Slash) || words::PER.contains(&word(length)) {
            length += 1;
        }
        if words::FORTNIGHT.contains(&word(length)) {
            return once_in(2, Span::Week, length + 1);
        }
        if length == 0 {
            return None;
        }
        if let Some(span) = words::find(words::PERIODS, word(length)) {
            return once_in(1, span, length + 1);
        }
        // `every three weeks`, `every 2nd week`, `var tredje vecka`.
        let leads = words::EVERY.contains(&word(length - 1));
        let count = match self.kind(length).filter(|_| leads)? {
            Kind::Number(number) if number.is_integer() => number.to_integer().to_u32()?,
            Kind::Word(word) => words::find(words::ORDINALS, word)
                .or_else(|| words::find(words::NUMBERS, word).and_then(|count| u32::try_from(count).ok()))?,
            _ => return None,
        };
        let ordinal = usize::from(AFTER_DAY.contains(&word(length + 1)));
        let span = words::find(words::PERIODS, word(length + 1 + ordinal))?;
        (1..=12).contains(&count).then_some((Every { count, span }, length + 2 + ordinal))
    }

    /// `from August 2026`, `until 31.12.2027`, `1.8.2026–30.6.2027`, `in 2026`.
    pub(super) fn window(&mut self, said: &mut Statement) -> Read<bool> {
        if said.from.is_none() && self.any_word(&[words::FROM]) {
            return self.from(said);
        }
        if said.until.is_none() && self.any_word(&[words::UNTIL]) {
            return self.until(said);
        }
        if said.from.is_some() || said.until.is_some() || said.years.is_some() {
            return self.other_end(said);
        }
        let before = self.at;
        let between = self.word(words::BETWEEN);
        let inside = between || self.word(words::IN_YEAR);
        let Some(first) = self.days()? else {
            self.at = before;
            return Ok(false);
        };
        let goes_on = match between {
            true => self.word(words::AND),
            false => self.take(|kind| *kind == Kind::Dash) || self.word(words::RANGE),
        };
        let second = if goes_on { self.days()? } else { None };
        match second {
            Some(last) if first.is_year && last.is_year => {
                said.years = Some(years(first.first.year(), last.first.year())?);
            }
            Some(last) => (said.from, said.until) = (Some(first), Some(last)),
            None if goes_on => {
                self.at = before;
                return Ok(false);
            }
            None if self.word(words::FROM_AFTER) => said.from = Some(first),
            None if self.word(words::UNTIL_AFTER) => said.until = Some(first),
            None if inside && first.is_year => {
                said.years = Some((first.first.year(), first.first.year()));
            }
            None if inside && first.is_stretch() => (said.from, said.until) = (Some(first), Some(first)),
            None => {
                self.at = before;
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The second end of a window that has its first, by the word after it: `1.8.2026 alkaen 30.6.2027 asti`.
    fn other_end(&mut self, said: &mut Statement) -> Read<bool> {
        let before = self.at;
        if said.years.is_none()
            && let Some(days) = self.days()?
        {
            if said.from.is_none() && self.word(words::FROM_AFTER) {
                said.from = Some(days);
                return Ok(true);
            }
            if said.until.is_none() && self.word(words::UNTIL_AFTER) {
                said.until = Some(days);
                return Ok(true);
            }
        }
        self.at = before;
        Ok(false)
    }

    fn from(&mut self, said: &mut Statement) -> Read<bool> {
        self.at += 1;
        self.fillers();
        match self.days()? {
            Some(days) => {
                said.from = Some(days);
                let _ = self.word(words::FROM_AFTER);
                // `from 1.8.2026–30.6.2027` needs no word before its second day.
                if self.kind(0) == Some(&Kind::Dash) {
                    self.at += 1;
                    said.until = self.days()?;
                    if said.until.is_none() {
                        return Err(self.no_day());
                    }
                }
                Ok(true)
            }
            None => Err(self.no_day()),
        }
    }

    fn until(&mut self, said: &mut Statement) -> Read<bool> {
        let before = self.at;
        let inclusive = self.any_word(&[words::TO_THE_END]);
        self.at += 1;
        self.fillers();
        let to_the_end = inclusive || self.at > before + 1;
        let Some(days) = self.days()? else {
            self.at = before;
            return Ok(false);
        };
        if days.is_year && !to_the_end && said.from.is_none() {
            // `until 2027` may mean until the year begins or until it ends.
            return Err(
                Unclear::new("amount-until-year").about("year", About::Years(vec![days.first.year()]))
            );
        }
        said.until = Some(days);
        let _ = self.word(words::UNTIL_AFTER);
        Ok(true)
    }

    fn fillers(&mut self) {
        const MOST: usize = 4;
        for _ in 0..MOST {
            if !self.word(BEFORE_DAY) {
                break;
            }
        }
    }

    fn no_day(&self) -> Unclear {
        Unclear::new("amount-day-expected").text("found", self.rest())
    }

    /// A day, a month or a year, in figures or in words.
    fn days(&mut self) -> Read<Option<Days>> {
        let month_at = |ahead: usize| match self.kind(ahead) {
            Some(Kind::Word(word)) => words::month(word),
            _ => None,
        };
        let ordinal = |ahead: usize| {
            usize::from(
                matches!(self.kind(ahead), Some(Kind::Word(word)) if AFTER_DAY.contains(&word.as_str())),
            )
        };
        let day_at = |ahead: usize| match self.kind(ahead) {
            Some(Kind::Number(number)) if number.is_integer() => number.to_integer().to_u8(),
            _ => None,
        };
        let year_at = |ahead: usize| match self.kind(ahead) {
            Some(Kind::Year(year)) => Some(*year),
            _ => None,
        };
        let (days, length) = match self.kind(0) {
            Some(Kind::Date(day)) => (Some(Days::day(*day)), 1),
            Some(Kind::Month(year, month)) => (Days::month(*year, *month), 1),
            Some(Kind::Year(year)) => (Days::year(*year), 1),
            // `August 2026`, `August 1, 2026`.
            Some(Kind::Word(word)) => {
                let Some(month) = words::month(word) else { return Ok(None) };
                if let Some(year) = year_at(1) {
                    (Days::month(year, month), 2)
                } else if let Some(day) = day_at(1) {
                    let comma =
                        2 + ordinal(2) + usize::from(self.kind(2 + ordinal(2)) == Some(&Kind::Separator));
                    let Some(year) = year_at(comma) else { return Err(self.without_year()) };
                    (Date::from_calendar_date(year, month, day).ok().map(Days::day), comma + 1)
                } else {
                    return Err(self.without_year());
                }
            }
            // `1 August 2026`, `1st of August 2026`.
            Some(Kind::Number(_)) => {
                let Some(day) = day_at(0) else { return Ok(None) };
                let at = 1 + ordinal(1);
                let at = at + ordinal(at);
                let Some(month) = month_at(at) else { return Ok(None) };
                let Some(year) = year_at(at + 1) else { return Err(self.without_year()) };
                (Date::from_calendar_date(year, month, day).ok().map(Days::day), at + 2)
            }
            _ => return Ok(None),
        };
        let Some(days) = days else { return Err(self.no_day()) };
        self.at += length;
        Ok(Some(days))
    }

    /// The whole phrase as a day.
    pub(super) fn day(mut self) -> Option<Date> {
        let days = self.days().ok()??;
        (!days.is_stretch() && self.kind(0).is_none()).then_some(days.first)
    }

    fn without_year(&self) -> Unclear {
        Unclear::new("amount-day-without-year").text("found", self.rest())
    }
}
