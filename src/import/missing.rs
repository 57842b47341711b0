//! What a contribution requires and a table does not state.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place, Problems};

use super::Choice;
use super::draft::Draft;
use super::field::Field;
use super::head::Head;

/// What the table does not state, gathered over all partners.
#[derive(Debug, Default)]
pub struct Missing {
    columns: BTreeSet<Field>,
    cells: Vec<(Field, Place)>,
}

impl Missing {
    /// Notes what a draft lacks.
    pub fn note(&mut self, draft: &Draft, head: &Head) {
        for (field, place) in draft.missing() {
            if head.has(*field) {
                self.cells.push((*field, place.clone()));
            } else {
                self.columns.insert(*field);
            }
        }
    }

    /// Reports what is missing: as errors, or as warnings if it is left for the partners to supply.
    pub fn told(self, head: &Head, choice: &Choice) -> Problems {
        let mut problems = Problems::new();
        if !self.columns.is_empty() {
            let names: Vec<&str> = self.columns.into_iter().map(Field::name).collect();
            let names = names.join("`, `");
            problems.push(match choice.incomplete {
                true => later(format!("the contributions are written without `{names}`")).at(head.heading(0)),
                false => Diagnostic::error("missing-columns", format!("the table has no column `{names}`"))
                    .at(head.heading(0))
                    .hint(format!("add what is missing, {LATER}")),
            });
        }
        for (field, place) in self.cells {
            let name = field.name();
            problems.push(match choice.incomplete {
                true => later(format!("the contribution is written without `{name}`")).at(place),
                false => Diagnostic::error("missing-cell", format!("the partner has no `{name}`"))
                    .at(place)
                    .hint(format!("fill the cell in, {LATER}")),
            });
        }
        problems
    }
}

const LATER: &str =
    "or import with --incomplete, and let each partner add the rest with `loi new --edit FILE`";

fn later(message: String) -> Diagnostic {
    let hint = "let the partner add it with `loi new --edit FILE`; no letter can be made before";
    Diagnostic::warning("left-incomplete", message).hint(hint)
}
