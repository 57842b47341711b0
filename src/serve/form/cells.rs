//! Amounts by calendar year, each in a field of its own: turns the fields of a form into words that say the same, and
//! back.
//!
//! Whatever is typed is kept as words until it is understood. So the words are written such that the cells can be shown
//! again exactly as they were filled in.

use std::collections::BTreeMap;

use crate::input::{Json, read_effort, read_years};
use crate::interview::{Key, Kind};
use crate::ledger::to_decimal;
use crate::model::{Effort, Interval, WorkUnit};
use crate::words::Words;

use super::Form;

/// The field that lists the years that have cells.
pub const YEARS: &str = "years";
/// The field for the unit of the cells.
pub const UNIT: &str = "unit";
/// The units that cells of working time can have, by their names in a form and in words.
pub const UNITS: [(&str, WorkUnit); 2] =
    [("person-months", WorkUnit::PersonMonths), ("hours", WorkUnit::Hours)];

/// The signs between a year and its amount, and between one year and the next.
const OF: &str = ": ";
const BETWEEN: &str = "; ";
/// Characters in an amount that would make it look like more than one year's.
const MARKS: [char; 2] = [':', ';'];

/// Amounts as they stand in their cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells {
    /// The unit; none for money.
    pub unit: Option<WorkUnit>,
    /// The cells that are not empty.
    pub amounts: BTreeMap<i32, String>,
}

impl Cells {
    /// Cells with nothing in them.
    pub fn empty(kind: Kind) -> Self {
        let unit = (kind == Kind::Effort).then_some(WorkUnit::PersonMonths);
        Self { unit, amounts: BTreeMap::new() }
    }

    /// The cells of a question, from a form.
    pub fn of_form(key: Key, form: &Form) -> Self {
        let value = |field: &str| form.get(&cell(key, field)).trim();
        let unit = UNITS.into_iter().find(|(name, _)| *name == value(UNIT)).map(|(_, unit)| unit);
        let empty = Self::empty(key.step.entry().kind);
        let years = value(YEARS).split(' ').filter_map(|year| Some((year.parse().ok()?, value(year))));
        let filled = years.filter(|(_, amount)| !amount.is_empty());
        Self {
            unit: empty.unit.map(|usual| unit.unwrap_or(usual)),
            amounts: filled.map(|(year, amount)| (year, amount.to_owned())).collect(),
        }
    }

    /// The cells for an answer that states amounts by year; none for any other answer.
    pub fn of_answer(kind: Kind, answer: &Json, words: &Words) -> Option<Self> {
        let (unit, years) = match kind {
            Kind::Money => (None, read_years(answer)?),
            _ => match read_effort(answer)? {
                Effort::PerYear(pledge) => (Some(pledge.unit), pledge.years),
                Effort::Rate(_) | Effort::Total(_) => return None,
            },
        };
        let mark = words.locale.decimal_mark();
        let shown = |(year, amount): (i32, Interval)| Some((year, typed(&amount, &mark)?));
        Some(Self { unit, amounts: years.into_iter().map(shown).collect::<Option<_>>()? })
    }

    /// The cells that [`Cells::words`] made a text from; none for any other text.
    pub fn of_words(kind: Kind, text: &str) -> Option<Self> {
        let units = UNITS.into_iter().map(|(_, unit)| Some(unit));
        let units = units.chain([None]).filter(|unit| unit.is_some() == (kind == Kind::Effort));
        let read = |unit: Option<WorkUnit>| {
            let after = name(unit).map(|name| format!(" {name}")).unwrap_or_default();
            let amount = |part: &str| {
                let (year, amount) = part.split_once(OF)?;
                let amount = amount.strip_suffix(after.as_str()).filter(|amount| !amount.contains(MARKS))?;
                Some((year.parse().ok()?, amount.to_owned()))
            };
            let amounts = text.split(BETWEEN).map(amount).collect::<Option<_>>()?;
            Some(Self { unit, amounts }).filter(|cells| cells.words().as_deref() == Some(text))
        };
        units.into_iter().find_map(read)
    }

    /// The cells in words; none if all are empty.
    pub fn words(&self) -> Option<String> {
        let after = name(self.unit).map(|name| format!(" {name}")).unwrap_or_default();
        let words = self.amounts.iter().map(|(year, amount)| format!("{year}{OF}{amount}{after}"));
        let words: Vec<String> = words.collect();
        (!words.is_empty()).then(|| words.join(BETWEEN))
    }
}

/// The name of a field that belongs to amounts by calendar year.
pub fn cell(key: Key, field: &str) -> String {
    format!("{}@{field}", key.name())
}

fn name(unit: Option<WorkUnit>) -> Option<&'static str> {
    UNITS.into_iter().find(|(_, it)| Some(*it) == unit).map(|(name, _)| name)
}

/// An amount as a person would type it, with spaces between the thousands of long numbers.
fn typed(amount: &Interval, mark: &str) -> Option<String> {
    let number = |value| Some(grouped(&to_decimal(value)?).replace('.', mark));
    Some(match amount.is_point() {
        true => number(amount.min())?,
        false => format!("{}–{}", number(amount.min())?, number(amount.max())?),
    })
}

fn grouped(decimal: &str) -> String {
    let (whole, rest) = decimal.split_at(decimal.find('.').unwrap_or(decimal.len()));
    if whole.len() < 5 {
        return decimal.to_owned();
    }
    let first = whole.len() % 3;
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && at % 3 == first {
            text.push(' ');
        }
        text.push(digit);
    }
    text + rest
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_stands_in_cells_is_shown_again(
            amounts in proptest::collection::btree_map(1900..2200i32, "\\PC{1,8}|[0-9;: ,.-]{1,12}", 1..4),
            unit in proptest::option::of(0..UNITS.len()),
        ) {
            let amounts = amounts.into_iter().map(|(year, amount)| (year, amount.trim().to_owned()));
            let amounts: BTreeMap<_, _> = amounts.filter(|(_, amount)| !amount.is_empty()).collect();
            let unit = unit.map(|at| UNITS[at].1);
            let kind = if unit.is_some() { Kind::Effort } else { Kind::Money };
            let cells = Cells { unit, amounts };
            let Some(words) = cells.words() else { return Ok(()) };
            // An amount that looks like another year's is shown in words, and nothing of it is lost.
            let is_plain = cells.amounts.values().all(|amount| !amount.contains(MARKS));
            let read = Cells::of_words(kind, &words);
            prop_assert!(!is_plain || read == Some(cells));
            prop_assert!(read.is_none_or(|read| read.words() == Some(words)));
        }
    }

    #[test]
    fn large_amounts_are_easy_to_read() {
        let shown = ["0", "9999", "10000", "1234567.5", "123456"].map(grouped);
        assert_eq!(shown, ["0", "9999", "10 000", "1 234 567.5", "123 456"]);
    }
}
