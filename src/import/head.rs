//! Which row of a sheet is the heading row, and what each column holds.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, Problems, Site, nearest};
use crate::model::{WorkUnit, date};
use crate::table::{Cell, Places, Sheet};

use super::Choice;
use super::field::{Field, plain};

/// How many rows may stand above the headings: titles and remarks.
const MOST_ABOVE: usize = 30;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The same field in every row.
    Field(Field),
    /// The amounts of a calendar year, and their unit if the heading names it.
    Year(i32, Option<WorkUnit>),
}

/// A table with headings.
#[derive(Debug)]
pub struct Head<'a> {
    pub sheet: &'a Sheet,
    pub places: Places,
    /// The row of the headings.
    pub row: usize,
    /// What each column holds, by position; columns of no interest are left out.
    pub columns: BTreeMap<usize, Column>,
}

impl<'a> Head<'a> {
    /// Finds the table among the sheets of a file.
    ///
    /// # Errors
    /// `no-table` and `several-tables`: there is none, or there are several and none was chosen.
    pub fn find(file: &str, sheets: &'a [Sheet], choice: &Choice) -> Result<(Self, Problems), Problems> {
        let wanted = |sheet: &&Sheet| match choice.sheet {
            Some(name) => sheet.name.as_deref() == Some(name),
            None => true,
        };
        if let Some(name) = choice.sheet
            && !sheets.iter().any(|sheet| wanted(&sheet))
        {
            return Err(no_sheet(file, sheets, name).into());
        }
        let found: Vec<Self> = sheets
            .iter()
            .filter(wanted)
            .filter_map(|sheet| Self::of(file, sheet))
            .filter(|head| head.has(Field::Partner))
            .collect();
        let (seen, hidden): (Vec<Self>, Vec<Self>) =
            found.into_iter().partition(|head| choice.sheet.is_some() || !head.sheet.is_hidden);
        // An annex has its entries beside a summary.
        let (entries, others): (Vec<Self>, Vec<Self>) =
            seen.into_iter().partition(|head| head.has(Field::Role));
        let mut tables = if entries.is_empty() { others } else { entries }.into_iter();
        let (Some(table), next) = (tables.next(), tables.next()) else {
            return Err(none(file, sheets, choice).into());
        };
        if let Some(next) = next {
            let problem = Diagnostic::error("several-tables", "more than one sheet has a table of partners");
            let name = table.sheet.name.clone().unwrap_or_default();
            return Err(problem
                .at(table.places.cell(table.row, 0))
                .also(Site::Text(next.places.cell(next.row, 0)), "the other")
                .hint(format!("say which one is meant, as in `--sheet \"{name}\"`"))
                .into());
        }
        let left = hidden.iter().map(|head| {
            Diagnostic::advice("left-out", "a hidden sheet has a table of partners, which is left out")
                .at(head.places.cell(head.row, 0))
                .hint("show the sheet, or name it with --sheet")
        });
        Ok((table, left.collect()))
    }

    /// The heading row of a sheet: of the first rows, the one with the most known headings, which has to be two at
    /// least.
    fn of(file: &str, sheet: &'a Sheet) -> Option<Self> {
        let known = |row: &Vec<Cell>| row.iter().filter(|cell| column(cell).is_some()).count();
        let rows = sheet.rows.iter().enumerate().take(MOST_ABOVE);
        // If several have as many, the first.
        let (row, cells) =
            rows.rev().max_by_key(|(_, cells)| known(cells)).filter(|(_, cells)| known(cells) > 1)?;
        let width = cells.len();
        let columns = cells.iter().enumerate();
        let columns = columns.filter_map(|(at, cell)| Some((at, column(cell)?))).collect();
        Some(Self { sheet, places: Places::new(file, sheet, width), row, columns })
    }

    /// Whether there is a column of a field.
    pub fn has(&self, field: Field) -> bool {
        self.column_of(field).is_some()
    }

    /// The column of a field.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns.iter().find(|(_, column)| **column == Column::Field(field)).map(|(at, _)| *at)
    }

    /// The columns of calendar years.
    pub fn years(&self) -> impl Iterator<Item = (usize, i32, Option<WorkUnit>)> {
        self.columns.iter().filter_map(|(at, column)| match column {
            Column::Year(year, unit) => Some((*at, *year, *unit)),
            Column::Field(_) => None,
        })
    }

    /// The field that states how much work an entry is: that of the first such column, else the one for amounts in
    /// words; `None` if years do.
    pub fn amount(&self) -> Option<Field> {
        let mut columns = self.columns.values().filter(|column| match column {
            Column::Field(field) => field.is_amount(),
            Column::Year(..) => true,
        });
        match columns.next() {
            Some(Column::Year(..)) => None,
            Some(Column::Field(field)) => Some(*field),
            None => Some(Field::Effort),
        }
    }

    /// Removes the columns to be ignored, and reports what is wrong with the headings.
    pub fn check(&mut self, choice: &Choice) -> Problems {
        let mut problems = Problems::new();
        let headings = self.sheet.rows.get(self.row).cloned().unwrap_or_default();
        let is_ignored = |cell: &Cell| choice.ignored.iter().any(|name| plain(name) == plain(cell.shown()));
        for name in choice.ignored {
            if !headings.iter().any(|cell| !cell.is_blank() && plain(cell.shown()) == plain(name)) {
                let problem =
                    Diagnostic::error("unknown-column", format!("there is no column `{name}` to leave out"));
                let known = headings.iter().map(Cell::shown).filter(|shown| !shown.is_empty());
                let hint = nearest(name.as_str(), known).map(|name| format!("did you mean `{name}`?"));
                problems.push(
                    problem.at(self.heading(0)).hint(hint.unwrap_or_else(|| "leave --ignore out".to_owned())),
                );
            }
        }
        let width = self.sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for at in 0..width {
            let cell = headings.get(at).unwrap_or(&Cell::Empty);
            if is_ignored(cell) {
                self.columns.remove(&at);
                continue;
            }
            match self.columns.get(&at) {
                Some(Column::Field(Field::Derived)) => drop(self.columns.remove(&at)),
                Some(column) => {
                    if let Some(first) = seen.insert(format!("{column:?}"), at) {
                        problems.push(self.twice(cell, first, at));
                    }
                }
                None => problems.extend(self.first_content(at).map(|row| self.unknown(cell, row, at))),
            }
        }
        problems
    }

    /// The place of a heading.
    pub fn heading(&self, column: usize) -> Place {
        self.places.cell(self.row, column)
    }

    /// The first row below the headings that has something in a column.
    fn first_content(&self, column: usize) -> Option<usize> {
        let mut below = self.sheet.rows.iter().enumerate().skip(self.row + 1);
        let has_content = |row: &Vec<Cell>| row.get(column).is_some_and(|cell| !cell.is_blank());
        below.find(|(_, row)| has_content(row)).map(|(row, _)| row)
    }

    fn twice(&self, cell: &Cell, first: usize, at: usize) -> Diagnostic {
        let message = format!("`{}` is a second column for the same", cell.shown());
        Diagnostic::error("column-twice", message)
            .at(self.heading(at))
            .also(Site::Text(self.heading(first)), "the first")
            .hint("put both into one, or leave one out with --ignore if they have different headings")
    }

    /// The problem with a column of which nobody knows what it holds; its first value is in `row`.
    fn unknown(&self, cell: &Cell, row: usize, at: usize) -> Diagnostic {
        if cell.is_blank() {
            let problem =
                Diagnostic::error("unknown-column", "the column has something in it and no heading");
            return problem
                .at(self.places.cell(row, at))
                .hint("give it a heading, or take it out of the table");
        }
        let name = cell.shown();
        let leave = format!("leave it out with `--ignore \"{name}\"`");
        let hint = match nearest(name, Field::names()) {
            Some(meant) => format!("did you mean `{meant}`? Otherwise {leave}"),
            None => {
                format!("{leave}, or see which columns there are in `loi import --template partners.xlsx`")
            }
        };
        let message = format!("nobody knows what the column `{name}` holds");
        Diagnostic::error("unknown-column", message).at(self.heading(at)).hint(hint)
    }
}

/// What a column with this heading holds.
fn column(cell: &Cell) -> Option<Column> {
    let heading = match cell {
        Cell::Text(text) | Cell::Number(text) => text,
        _ => return None,
    };
    Field::of(heading).map(Column::Field).or_else(|| year(heading))
}

/// A calendar year, with or without a unit: `2026`, `2026 (PM)`, `Hours 2026`.
fn year(heading: &str) -> Option<Column> {
    let heading = plain(heading);
    let (years, rest): (Vec<&str>, Vec<&str>) =
        heading.split(' ').partition(|word| date::year(word).is_some());
    let [year] = years[..] else { return None };
    let year = date::year(year)?;
    let rest = rest.join(" ");
    let unit = match Field::of(&rest) {
        _ if rest.is_empty() => None,
        Some(Field::Hours) => Some(WorkUnit::Hours),
        Some(Field::Months) => Some(WorkUnit::PersonMonths),
        _ if rest == "h" || rest == "t" => Some(WorkUnit::Hours),
        _ => return None,
    };
    Some(Column::Year(year, unit))
}

fn no_sheet(file: &str, sheets: &[Sheet], name: &str) -> Diagnostic {
    let names: Vec<&str> = sheets.iter().filter_map(|sheet| sheet.name.as_deref()).collect();
    let hint = match nearest(name, names.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if names.is_empty() => {
            "a file of comma-separated values has no sheets; leave --sheet out".to_owned()
        }
        None => format!("there is `{}`", names.join("`, `")),
    };
    Diagnostic::error("no-table", format!("there is no sheet `{name}`")).in_file(file).hint(hint)
}

/// What to report if no sheet has a table: what the sheet that comes closest to one lacks.
fn none(file: &str, sheets: &[Sheet], choice: &Choice) -> Diagnostic {
    let hint = "a table has a row of headings, such as `Partner`, `Country`, `Role` and `Effort`; \
                `loi import --template partners.xlsx` writes an empty one";
    let nearly =
        sheets.iter().filter(|sheet| choice.sheet.is_none() || sheet.name.as_deref() == choice.sheet);
    match nearly.filter_map(|sheet| Head::of(file, sheet)).max_by_key(|head| head.columns.len()) {
        Some(head) if !head.has(Field::Partner) => {
            let message = "the table has no column with the partners' names";
            Diagnostic::error("no-table", message)
                .at(head.heading(0))
                .hint("give that column the heading `Partner`")
        }
        Some(head) => {
            let message = "only a hidden sheet has a table of partners";
            Diagnostic::error("no-table", message)
                .at(head.heading(0))
                .hint("show the sheet, or name it with --sheet")
        }
        None => Diagnostic::error("no-table", "no table of partners is in it").in_file(file).hint(hint),
    }
}
