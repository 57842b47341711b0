//! The work that a row states: in words, as a number in a column that says what it counts, or year by year.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, Problems, Site, shorten};
use crate::input::{Json, write};
use crate::ledger::{fraction_digits, from_decimal};
use crate::model::{Effort, Exact, Interval, PerYear, Rate, RateUnit, Total, WorkUnit, date};
use crate::phrase::{self, Unclear};
use crate::table::Cell;

use super::Setting;
use super::field::Field;
use super::figures::Figures;
use super::line::Line;
use super::partners;

/// The work that a row states.
#[derive(Debug)]
pub enum Stated {
    /// All the work of an entry.
    Whole(Json, Place),
    /// The work of one calendar year; other rows of the same entry state the other years.
    Year(i32, Box<Figures>, Place),
}

/// What a number counts, by the column that it is in.
const COUNTED: [(Field, Counted); 7] = [
    (Field::Fte, Counted::Rate(RateUnit::Fte)),
    (Field::Percent, Counted::Percent),
    (Field::DaysPerWeek, Counted::Rate(RateUnit::DaysPerWeek)),
    (Field::MonthsPerYear, Counted::Rate(RateUnit::PersonMonthsPerYear)),
    (Field::HoursPerYear, Counted::Rate(RateUnit::HoursPerYear)),
    (Field::MonthsInAll, Counted::Total(WorkUnit::PersonMonths)),
    (Field::HoursInAll, Counted::Total(WorkUnit::Hours)),
];

#[derive(Clone, Copy)]
enum Counted {
    Percent,
    Rate(RateUnit),
    Total(WorkUnit),
}

/// The work that a row states, if any. It is an error if a row states work twice.
pub fn stated(line: &Line, setting: &Setting, problems: &mut Problems) -> Option<Stated> {
    let before = problems.len();
    let mut all = Vec::new();
    all.extend(in_words(line, setting, problems));
    for (field, counted) in COUNTED {
        let Some((cell, place)) = line.cell(field) else { continue };
        let percent = match cell {
            Cell::Text(text) => text.strip_suffix('%').map(|number| Cell::Text(number.trim_end().to_owned())),
            _ => None,
        };
        let (cell, counted) = match (&percent, counted) {
            // A share of full time may be written as a percentage.
            (Some(number), Counted::Percent | Counted::Rate(RateUnit::Fte)) => (number, Counted::Percent),
            _ => (cell, counted),
        };
        if let Some(amount) = interval(cell, &place, setting, problems) {
            all.push(Stated::Whole(write::effort(&counted.effort(amount)), place));
        }
    }
    all.extend(by_year(line, setting, problems));
    all.extend(of_one_year(line, setting, problems));
    if problems.len() > before {
        return None;
    }
    let mut all = all.into_iter();
    let first = all.next()?;
    if let Some(second) = all.next() {
        let problem = Diagnostic::error("amount-twice", "the row states two amounts of work");
        problems.push(
            problem
                .at(second.place().clone())
                .also(Site::Text(first.place().clone()), "the other")
                .hint("leave one of the cells empty, or write a row for each"),
        );
        return None;
    }
    Some(first)
}

impl Stated {
    /// The cell that states the work, or the first of several.
    pub fn place(&self) -> &Place {
        match self {
            Stated::Whole(_, place) | Stated::Year(_, _, place) => place,
        }
    }
}

impl Counted {
    fn effort(self, amount: Interval) -> Effort {
        let hundred = Exact::from_integer(100.into());
        match self {
            Counted::Percent => {
                let amount = amount.map(|percent| percent / &hundred);
                Effort::Rate(Rate { unit: RateUnit::Fte, amount, from: None, to: None })
            }
            Counted::Rate(unit) => Effort::Rate(Rate { unit, amount, from: None, to: None }),
            Counted::Total(unit) => Effort::Total(Total { unit, amount, from: None, to: None }),
        }
    }
}

/// The work stated in words.
fn in_words(line: &Line, setting: &Setting, problems: &mut Problems) -> Option<Stated> {
    let (cell, place) = line.cell(Field::Effort)?;
    let text = readable(cell, &place, problems)?;
    let period = setting.application.map(|application| application.period);
    match phrase::parse_within(&text, period) {
        Ok(effort) => Some(Stated::Whole(write::effort(&effort), place)),
        Err(reason) => {
            problems.push(unclear(&text, &reason, None, setting, place));
            None
        }
    }
}

/// The work in columns headed by years.
fn by_year(line: &Line, setting: &Setting, problems: &mut Problems) -> Option<Stated> {
    let mut years: BTreeMap<i32, Interval> = BTreeMap::new();
    let mut units: Vec<(WorkUnit, Place)> = Vec::new();
    for (column, year, unit) in line.head.years() {
        let (cell, place) = (line.own(column), line.place(column));
        if *cell == Cell::Empty {
            continue;
        }
        let Some(text) = readable(cell, &place, problems) else { continue };
        let unit_said = match unit {
            Some(WorkUnit::Hours) => " hours",
            Some(WorkUnit::PersonMonths) => " person-months",
            None => "",
        };
        match phrase::parse(&format!("{year}: {text}{unit_said}")) {
            Ok(Effort::PerYear(PerYear { unit, years: stated })) => {
                if years.contains_key(&year) {
                    let problem = Diagnostic::error("amount-twice", format!("the row states {year} twice"));
                    problems.push(problem.at(place.clone()).hint("leave one of the cells empty"));
                }
                years.extend(stated);
                units.push((unit, place));
            }
            Ok(_) => problems.push(unclear(
                &text,
                &Unclear::new("amount-without-year"),
                Some(NUMBER),
                setting,
                place,
            )),
            Err(reason) => {
                let heading = format!("{year} hours");
                let hint = match reason.id {
                    "amount-years-of-what" => {
                        format!("say what the column counts, as in `{heading}` or `{year} person-months`")
                    }
                    _ => NUMBER.to_owned(),
                };
                problems.push(unclear(&text, &reason, Some(&hint), setting, place));
            }
        }
    }
    let (first, place) = units.first()?.clone();
    if let Some((_, other)) = units.iter().find(|(unit, _)| *unit != first) {
        let problem =
            Diagnostic::error("amount-twice", "the row has hours in one year and person-months in another");
        problems.push(
            problem
                .at(other.clone())
                .also(Site::Text(place), "the other unit")
                .hint("state all years in one unit, or write a row for each"),
        );
        return None;
    }
    Some(Stated::Whole(write::effort(&Effort::PerYear(PerYear { unit: first, years })), place))
}

/// The hours and person-months of a row that has its year in a column of its own.
fn of_one_year(line: &Line, setting: &Setting, problems: &mut Problems) -> Option<Stated> {
    let hours = range(line, [Field::Hours, Field::HoursMost], setting, problems);
    let months = range(line, [Field::Months, Field::MonthsMost], setting, problems);
    let place = hours.as_ref().or(months.as_ref()).map(|(_, place)| place.clone())?;
    let figures = Figures { hours: hours.map(|it| it.0), months: months.map(|it| it.0) };
    let Some(year) = line.value(Field::Year) else {
        let problem = Diagnostic::error(
            "unclear-amount",
            "nothing says which year the amount is for, or whether it is for all",
        );
        problems.push(problem.at(place).hint(
            "head the column `Hours in total`, `Hours a year` or `2026 hours`, or add a column `Year`",
        ));
        return None;
    };
    match date::year(&year.text) {
        Some(year) => Some(Stated::Year(year, Box::new(figures), place)),
        None => {
            let message = format!("`{}` is no calendar year", shorten(&year.text));
            problems.push(
                Diagnostic::error("bad-cell", message)
                    .at(year.place)
                    .hint("write four digits, such as `2026`"),
            );
            None
        }
    }
}

/// An amount whose two ends may be in two cells.
fn range(
    line: &Line,
    [least, most]: [Field; 2],
    setting: &Setting,
    problems: &mut Problems,
) -> Option<(Interval, Place)> {
    let mut read = |field: Field| {
        let (cell, place) = line.cell(field)?;
        Some((interval(cell, &place, setting, problems)?, place))
    };
    let (least, most) = (read(least), read(most));
    match (least, most) {
        (Some((low, place)), Some((high, other))) => {
            match Interval::new(low.min().clone(), high.max().clone()) {
                Some(amount) => Some((amount, place)),
                None => {
                    let problem =
                        Diagnostic::error("unclear-amount", "the least amount is more than the most");
                    problems
                        .push(problem.at(place).also(Site::Text(other), "the most").hint("exchange the two"));
                    None
                }
            }
        }
        (one, other) => one.or(other),
    }
}

const NUMBER: &str = "write a number or a range, such as `2.5` or `5–10`";

/// A number, or a range of two numbers.
fn interval(cell: &Cell, place: &Place, setting: &Setting, problems: &mut Problems) -> Option<Interval> {
    if let Cell::Number(number) = cell {
        return number_of(number, place, problems).map(Interval::point);
    }
    let text = readable(cell, place, problems)?;
    match phrase::amount(&text) {
        Ok(amount) => Some(amount),
        Err(reason) => {
            problems.push(unclear(&text, &reason, Some(NUMBER), setting, place.clone()));
            None
        }
    }
}

fn number_of(number: &str, place: &Place, problems: &mut Problems) -> Option<Exact> {
    let exact = from_decimal(number).filter(|exact| *exact >= Exact::default());
    if exact.is_none() {
        let message = format!("`{number}` is no amount of work");
        problems.push(Diagnostic::error("unclear-amount", message).at(place.clone()).hint(NUMBER));
    }
    exact
}

/// The text of a cell that should hold an amount.
fn readable(cell: &Cell, place: &Place, problems: &mut Problems) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(text.clone()),
        // In text, three digits after the point could be thousands, but not in a cell that holds a number.
        Cell::Number(number) => {
            let digits = number_of(number, place, problems).as_ref().and_then(fraction_digits);
            Some(if digits == Some(3) { format!("{number}0") } else { number.clone() })
        }
        Cell::Date(day) => {
            let message =
                format!("the cell has the day {day}, which a spreadsheet program may have made of a range");
            let hint = "give the cell the format of a text, and write the amount again, as in `5–10`";
            problems.push(Diagnostic::error("bad-cell", message).at(place.clone()).hint(hint));
            None
        }
        Cell::Above => {
            let message = "the cell is merged with the one above it, so that nobody knows whose amount it is";
            problems.push(
                Diagnostic::error("bad-cell", message).at(place.clone()).hint("write an amount in each row"),
            );
            None
        }
        // A broken cell has been reported already.
        Cell::Broken(_) | Cell::Empty => None,
    }
}

/// The problem with a text that states no amount.
fn unclear(text: &str, reason: &Unclear, hint: Option<&str>, setting: &Setting, place: Place) -> Diagnostic {
    let told = setting.words.unclear(reason);
    let message = format!("`{}` states no amount of work: {}", shorten(text), told.message);
    Diagnostic::error("unclear-amount", message).at(place).hint(hint.map_or(told.hint, str::to_owned))
}

/// Adds the days on which an entry starts and ends. Returns the place of each in the entry, and its cell.
pub fn add_days(effort: &mut Json, line: &Line, problems: &mut Problems) -> Vec<(&'static str, Place)> {
    let mut places = Vec::new();
    for (field, key, pointer) in [(Field::From, "/from", "/effort/from"), (Field::To, "/to", "/effort/to")] {
        let Some(value) = line.value(field) else { continue };
        if effort.get(key).is_some() {
            let problem = Diagnostic::error("amount-twice", "the amount has a day of its own already");
            problems.push(problem.at(value.place).hint("leave the cell empty, or the day out of the amount"));
            continue;
        }
        let day = phrase::day(&value.text).map_or_else(|| value.text.clone(), |day| day.to_string());
        effort.put(key, Json::string(day));
        places.push((pointer, value.place));
    }
    places
}

/// The text of a field for comparing rows; a country is compared by its code, however it is spelt.
pub fn key(line: &Line, field: Field) -> String {
    let text = line.text(field).unwrap_or_default();
    if field == Field::Country { partners::code(&text) } else { text }
}
