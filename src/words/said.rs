//! Amounts, days and reasons in the words of a language.

use time::Date;

use crate::diagnostic::Diagnostic;
use crate::ledger::{to_decimal, to_decimal_rounded};
use crate::model::{Effort, Exact, Interval, RateUnit, WorkUnit};
use crate::phrase::{About, Unclear};
use crate::view::Number;

use super::{Told, Words};

/// The digits of a number that has no end of them.
const DIGITS: usize = 4;

impl Words {
    /// A number or a range, rounded to so many digits after the decimal mark.
    pub fn rounded(&self, amount: &Interval, digits: usize) -> Number {
        let plain = |value| to_decimal_rounded(value, digits);
        self.locale.range(&plain(amount.min()), &plain(amount.max()))
    }

    /// A number or a range as it was stated.
    pub fn amount(&self, amount: &Interval) -> Number {
        let plain = |value| to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, DIGITS));
        self.locale.range(&plain(amount.min()), &plain(amount.max()))
    }

    /// An amount of work in full: `0.5 FTE from 1 August 2026`.
    pub fn effort(&self, effort: &Effort) -> String {
        match effort {
            Effort::Rate(rate) => {
                let id = match rate.unit {
                    RateUnit::Fte => "effort-fte",
                    RateUnit::DaysPerWeek => "effort-days-per-week",
                    RateUnit::PersonMonthsPerYear => "effort-person-months-per-year",
                    RateUnit::HoursPerYear => "effort-hours-per-year",
                };
                self.over(id, &rate.amount, [rate.from, rate.to])
            }
            Effort::Total(total) => {
                let id = match total.unit {
                    WorkUnit::PersonMonths => "effort-person-months-total",
                    WorkUnit::Hours => "effort-hours-total",
                };
                self.over(id, &total.amount, [total.from, total.to])
            }
            Effort::PerYear(pledge) => {
                let id = match pledge.unit {
                    WorkUnit::PersonMonths => "effort-person-months-in-year",
                    WorkUnit::Hours => "effort-hours-in-year",
                };
                let year = |(year, amount): (&i32, &Interval)| {
                    let number = self.amount(amount);
                    let about =
                        [("year", &*year.to_string()), ("amount", &number.text), ("plural", number.plural)];
                    self.with(id, &about)
                };
                self.locale.list(&pledge.years.iter().map(year).collect::<Vec<_>>())
            }
        }
    }

    /// Why a phrase is not understood.
    pub fn unclear(&self, unclear: &Unclear) -> Told {
        let amount = unclear.about.iter().find_map(|(_, about)| match about {
            About::Amount(amount) => Some(self.amount(amount).plural),
            _ => None,
        });
        let count =
            unclear.about.iter().find(|(name, _)| *name == "count").map(|(_, count)| self.about(count, &[]));
        let words = [("plural", amount.unwrap_or("other")), ("count", count.as_deref().unwrap_or_default())];
        let about: Vec<(&str, String)> =
            unclear.about.iter().map(|(name, about)| (*name, self.about(about, &words))).collect();
        let about: Vec<(&str, &str)> = about.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let hint = self.beside(unclear.id, "hint", &about);
        Told {
            message: self.with(unclear.id, &about),
            hint: hint.unwrap_or_else(|| self.text("amount-examples")),
        }
    }

    /// What the reader of contributions says, in the words that it has.
    pub fn problem(&self, problem: &Diagnostic) -> Told {
        Told { message: problem.message.clone(), hint: problem.hint.clone().unwrap_or_default() }
    }

    /// An amount, and the days from and until which it holds.
    fn over(&self, id: &str, amount: &Interval, days: [Option<Date>; 2]) -> String {
        let number = self.amount(amount);
        let amount = self.with(id, &[("amount", &number.text), ("plural", number.plural)]);
        let days = ["effort-from", "effort-until"].into_iter().zip(days);
        let days = days.filter_map(|(id, day)| Some(self.with(id, &[("day", &self.locale.long_date(day?))])));
        std::iter::once(amount).chain(days).collect::<Vec<_>>().join(" ")
    }

    /// What a reason is about; a word of the catalogues may need to know how many there are.
    fn about(&self, about: &About, words: &[(&str, &str)]) -> String {
        let point = |value: &Exact| self.amount(&Interval::point(value.clone())).text;
        match about {
            About::Text(text) => text.clone(),
            About::Number(value) => point(value),
            About::Amount(amount) => self.amount(amount).text,
            About::Word(id) => self.with(id, words),
            About::Day(day) => self.locale.long_date(*day),
            About::Years(years) => {
                self.locale.list(&years.iter().map(ToString::to_string).collect::<Vec<_>>())
            }
            About::Effort(effort) => self.effort(effort),
        }
    }
}
