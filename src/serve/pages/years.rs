//! Amounts by calendar year: working time in words or in cells, money in cells or in words.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::input::read_years;
use crate::interview::{Key, Kind, Step};
use crate::ledger::{Money, shown_digits};
use crate::model::Interval;

use super::super::form::{Cells, UNIT, UNITS, YEARS, cell};
use super::super::http::Visit;
use super::super::partner::Desk;
use super::fields::id;
use super::text::marked;

/// Working time in words, with the cells below in which it can be filled in instead.
pub fn effort(visit: &Visit, desk: &Desk, key: Key, is_wrong: bool, described: &str) -> Markup {
    let words = &visit.words;
    let cells = cells(visit, desk, key);
    html! {
        (in_words(desk, key, id(key), cells.is_some(), is_wrong, described))
        details.cells open[cells.is_some()] {
            summary { (words.text("web-cells")) }
            @let unit = cells.as_ref().and_then(|cells| cells.unit);
            fieldset {
                legend.hidden { (words.text("web-cells-unit")) }
                @for (at, (name, own)) in UNITS.into_iter().enumerate() {
                    div.choice.inline {
                        input type="radio" id={ (id(key)) "-" (name) } name=(cell(key, UNIT)) value=(name)
                            checked[unit.map_or(at == 0, |unit| unit == own)];
                        label for={ (id(key)) "-" (name) } { (words.text(&format!("web-cells-{name}"))) }
                    }
                }
            }
            (years(visit, key, cells, is_wrong, described))
        }
    }
}

/// Money in cells, with a line below that takes it in words. The line is open if the cells cannot show what was typed.
pub fn money(visit: &Visit, desk: &Desk, key: Key, is_wrong: bool, described: &str) -> Markup {
    let words = &visit.words;
    let shown = cells(visit, desk, key);
    let is_in_words = shown.is_none() && desk.shown(key).is_some_and(|shown| !shown.is_empty());
    let line = format!("{}-words", id(key));
    html! {
        (years(visit, key, shown, is_wrong, described))
        details open[is_in_words] {
            summary { (words.text("web-money-words")) }
            label.hidden for=(line) { (words.text("web-money-words")) }
            @let hint = words.beside("web-money-words", "hint", &[]).unwrap_or_default();
            p.hint id={ (line) "-hint" } { (marked(&hint)) }
            @let described = format!("{line}-hint {described}");
            (in_words(desk, key, line.clone(), !is_in_words, is_wrong, &described))
        }
    }
}

/// The total of money by year.
pub fn money_in_all(visit: &Visit, desk: &Desk, key: Key) -> Option<String> {
    let answers = desk.dialogue.answers();
    let years = read_years(answers.get(key)?)?;
    let currency = answers.get(Key::nth(Step::OtherCurrency, key.index))?.as_str()?;
    // As the letter prints it.
    let printed: Interval = years.values().map(|amount| Money::new(amount, currency).amount).sum();
    let amount = visit.words.money(&printed, shown_digits(years.values(), currency)).text;
    Some(visit.words.with("web-money-total", &[("amount", &amount), ("currency", currency)]))
}

/// The contents of the cells; none if something was stated that they cannot show.
fn cells(visit: &Visit, desk: &Desk, key: Key) -> Option<Cells> {
    let kind = key.step.entry().kind;
    match desk.record.typed.get(&key) {
        Some(typed) => Cells::of_words(kind, typed),
        None => Cells::of_answer(kind, desk.dialogue.answers().get(key)?, &visit.words),
    }
}

/// The line for words. It is empty if the cells show the answer.
fn in_words(desk: &Desk, key: Key, id: String, is_in_cells: bool, is_wrong: bool, described: &str) -> Markup {
    let value = desk.shown(key).filter(|_| !is_in_cells).unwrap_or_default();
    html! {
        input.wide id=(id) name=(key.name()) type="text" value=(value) aria-describedby=(described)
            aria-invalid=[is_wrong.then_some("true")] autocomplete="off";
    }
}

/// A cell for each year of the application, and for every other year with an amount.
fn years(visit: &Visit, key: Key, cells: Option<Cells>, is_wrong: bool, described: &str) -> Markup {
    let cells = cells.unwrap_or_else(|| Cells::empty(key.step.entry().kind));
    let period = visit.application.read.model.period;
    let years: BTreeSet<i32> =
        (period.start().year()..=period.end().year()).chain(cells.amounts.keys().copied()).collect();
    let listed = years.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let class = if key.step.entry().kind == Kind::Money { "years wide-cells" } else { "years" };
    html! {
        input type="hidden" name=(cell(key, YEARS)) value=(listed);
        div class=(class) {
            @for year in &years {
                @let id = format!("{}-{year}", id(key));
                @let is_filled = cells.amounts.contains_key(year);
                div {
                    label for=(id) { (year) }
                    input id=(id) name=(cell(key, &year.to_string())) type="text" inputmode="decimal"
                        autocomplete="off" value=(cells.amounts.get(year).map_or("", String::as_str))
                        aria-describedby=[is_wrong.then_some(described)]
                        aria-invalid=[(is_wrong && is_filled).then_some("true")];
                }
            }
        }
    }
}
