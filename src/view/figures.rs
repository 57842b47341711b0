//! The application's own figures.

use std::collections::BTreeMap;

use crate::diagnostic::child_pointer;
use crate::ledger::{to_decimal, to_decimal_rounded};
use crate::model::{Application, Exact, Figure};

use super::texts::Texts;
use super::{Locale, Number};

/// The figure that is a year, and so never grouped.
const SINCE: &str = "since";

/// The figures by name, as numbers that a noun can follow.
pub(super) fn figures(application: &Application, texts: &Texts, locale: &Locale) -> BTreeMap<String, Number> {
    let number = |(name, figure): (&String, &Figure)| (name.clone(), number(name, figure, texts, locale));
    application.figures.iter().map(number).collect()
}

/// Every figure except the year as a clause: a text as it stands, a number after its name.
pub(super) fn clauses(application: &Application, texts: &Texts, locale: &Locale) -> Vec<String> {
    let clause = |(name, figure): (&String, &Figure)| {
        let text = number(name, figure, texts, locale).text;
        match figure {
            Figure::Number(_) => format!("{}: {text}", name.replace('_', " ")),
            Figure::Text(_) => text,
        }
    };
    application.figures.iter().filter(|(name, _)| *name != SINCE).map(clause).collect()
}

/// The year in which everything began, if it is stated.
pub(super) fn since(application: &Application, texts: &Texts, locale: &Locale) -> Option<String> {
    application.figures.get(SINCE).map(|figure| number(SINCE, figure, texts, locale).text)
}

fn number(name: &str, figure: &Figure, texts: &Texts, locale: &Locale) -> Number {
    match figure {
        Figure::Number(number) if name == SINCE => Number::told(year(number)),
        Figure::Number(number) => locale.exact(number),
        Figure::Text(text) => Number::told(texts.shared(text, &child_pointer("/figures", name))),
    }
}

/// Formats the year, which `input` makes sure is a whole number.
fn year(number: &Exact) -> String {
    to_decimal(number).unwrap_or_else(|| to_decimal_rounded(number, 0))
}
