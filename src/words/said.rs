//! Amounts, days and reasons in words of a language.

use time::Date;

use crate::diagnostic::Diagnostic;
use crate::ledger::{to_decimal, to_decimal_rounded};
use crate::model::{Effort, Exact, Interval, RateUnit, WorkUnit};
use crate::phrase::{About, Unclear};
use crate::view::Number;

use super::{Told, Words};

/// The decimal places of an endless decimal.
const DIGITS: usize = 4;

impl Words {
    /// A number or a range, rounded to so many decimal places.
    pub fn rounded(&self, amount: &Interval, digits: usize) -> Number {
        let plain = |value| to_decimal_rounded(value, digits);
        self.locale.range(&plain(amount.min()), &plain(amount.max()))
    }

    /// An amount of money with so many decimal places, zeros included.
    pub fn money(&self, amount: &Interval, digits: usize) -> Number {
        self.locale.money(amount, digits)
    }

    /// A number or a range as it was stated.
    pub fn amount(&self, amount: &Interval) -> Number {
        self.locale.range(&decimal(amount.min()), &decimal(amount.max()))
    }

    /// An amount with the name of its unit, rounded to so many decimal places: `344 hours`.
    pub fn counted(&self, unit: &str, amount: &Interval, digits: usize) -> String {
        let number = self.rounded(amount, digits);
        format!("{} {}", number.text, self.with(unit, &[("plural", number.plural)]))
    }

    /// A share of full time, rounded to hundredths: `0.5 FTE`.
    pub fn share(&self, amount: &Interval) -> String {
        let number = self.rounded(amount, 2);
        self.with("effort-fte", &[("amount", &number.text), ("plural", number.plural)])
    }

    /// An amount of work in full: `0.5 FTE from 1 August 2026`.
    pub fn effort(&self, effort: &Effort) -> String {
        self.effort_with(effort, &|amount| self.amount(amount))
    }

    fn effort_with(&self, effort: &Effort, print: Print) -> String {
        match effort {
            Effort::Rate(rate) => {
                let id = match rate.unit {
                    RateUnit::Fte => "effort-fte",
                    RateUnit::DaysPerWeek => "effort-days-per-week",
                    RateUnit::PersonMonthsPerYear => "effort-person-months-per-year",
                    RateUnit::HoursPerYear => "effort-hours-per-year",
                };
                self.over(id, &print(&rate.amount), [rate.from, rate.to])
            }
            Effort::Total(total) => {
                let id = match total.unit {
                    WorkUnit::PersonMonths => "effort-person-months-total",
                    WorkUnit::Hours => "effort-hours-total",
                };
                self.over(id, &print(&total.amount), [total.from, total.to])
            }
            Effort::PerYear(pledge) => {
                let id = match pledge.unit {
                    WorkUnit::PersonMonths => "effort-person-months-in-year",
                    WorkUnit::Hours => "effort-hours-in-year",
                };
                let year = |(year, amount): (&i32, &Interval)| {
                    let number = print(amount);
                    let about =
                        [("year", &*year.to_string()), ("amount", &number.text), ("plural", number.plural)];
                    self.with(id, &about)
                };
                self.locale.list(&pledge.years.iter().map(year).collect::<Vec<_>>())
            }
        }
    }

    /// Why a phrase is not understood. A phrase that the hint suggests will be understood.
    pub fn unclear(&self, unclear: &Unclear) -> Told {
        let amount = unclear.about.iter().find_map(|(_, about)| match about {
            About::Amount(amount) => Some(self.typed(amount).plural),
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

    /// A problem from the reader of contributions, in its own words.
    pub fn problem(&self, problem: &Diagnostic) -> Told {
        Told { message: problem.message.clone(), hint: problem.hint.clone().unwrap_or_default() }
    }

    /// An amount with the days from and until which it holds.
    fn over(&self, id: &str, number: &Number, days: [Option<Date>; 2]) -> String {
        let amount = self.with(id, &[("amount", &number.text), ("plural", number.plural)]);
        let days = ["effort-from", "effort-until"].into_iter().zip(days);
        days.filter_map(|(id, day)| Some((id, day?))).fold(amount, |effort, (id, day)| {
            self.with(id, &[("effort", &effort), ("day", &self.locale.long_date(day))])
        })
    }

    /// A detail of a reason. The form of a word from the catalogues may depend on a number.
    fn about(&self, about: &About, words: &[(&str, &str)]) -> String {
        let point = |value: &Exact| self.typed(&Interval::point(value.clone())).text;
        match about {
            About::Text(text) => text.clone(),
            About::Number(value) => point(value),
            About::Amount(amount) => self.typed(amount).text,
            About::Word(id) => self.with(id, words),
            About::Day(day) => self.locale.long_date(*day),
            About::Years(years) => {
                self.locale.list(&years.iter().map(ToString::to_string).collect::<Vec<_>>())
            }
            About::Effort(effort) => self.effort_with(effort, &|amount| self.typed(amount)),
        }
    }

    /// A number or a range as somebody can type it: without a mark between thousands, which is a point in some
    /// languages, and never with three decimal places, which could be mistaken for thousands.
    fn typed(&self, amount: &Interval) -> Number {
        let plain = |value| match decimal(value) {
            text if text.split_once('.').is_some_and(|(_, digits)| digits.len() == 3) => text + "0",
            text => text,
        };
        self.typed.range(&plain(amount.min()), &plain(amount.max()))
    }
}

/// How amounts are printed.
type Print<'a> = &'a dyn Fn(&Interval) -> Number;

fn decimal(value: &Exact) -> String {
    to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, DIGITS))
}
