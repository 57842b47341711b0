//! From a table of partners to their contributions.
//!
//! A row is an entry of a partner, or a partner. Columns are recognised by their headings, in any order and in seven
//! languages. Single values are judged by the reader of contributions, and its problems are reported at the cells that
//! the values come from. No file is opened here: the caller passes the cells of a table and gets the texts of files.

mod amount;
mod draft;
mod entry;
mod existing;
mod field;
mod figures;
mod head;
mod line;
mod missing;
mod partners;
mod update;
mod value;
mod workbook;

use crate::diagnostic::{Diagnostic, Problems};
use crate::input;
use crate::ledger::Basis;
use crate::model::{Application, Organization, WorkUnit};
use crate::table::Sheet;
use crate::words::Words;

pub use existing::Existing;
pub use update::Change;
pub use workbook::workbook;

use head::Head;

/// The options of an import.
#[derive(Debug, Clone, Copy, Default)]
pub struct Choice<'a> {
    /// The sheet, if there are several.
    pub sheet: Option<&'a str>,
    /// Headings of columns to ignore.
    pub ignored: &'a [String],
    /// Whether the files may lack what the table does not state.
    pub incomplete: bool,
    /// Whether existing files of the same partners are to be changed.
    pub update: bool,
    /// The unit that counts if the hours and person-months of a year do not agree.
    pub unit: Option<WorkUnit>,
}

/// A contribution that a table states.
#[derive(Debug)]
pub struct Imported {
    /// The position of the file that is changed among the existing ones; `None` for a new file.
    pub existing: Option<usize>,
    /// The name of a new file, without folder and ending; no other file has it.
    pub stem: String,
    /// The text of the file.
    pub text: String,
    /// What changes in the existing file.
    pub changes: Vec<Change>,
}

/// What a table is read with.
pub struct Setting<'a> {
    /// The application that all partners share, if it is at hand.
    pub application: Option<&'a Application>,
    /// The existing contributions.
    pub existing: &'a [Existing],
    /// The options.
    pub choice: Choice<'a>,
    /// The catalogue of words for reporting amounts that are not understood.
    pub words: &'a Words,
}

/// The contributions that a table states, in the order of its rows, and remarks on them.
///
/// # Errors
/// Everything that is wrong with the table, or with the existing files once it is merged into them.
pub fn import(
    file: &str,
    sheets: &[Sheet],
    setting: &Setting,
) -> Result<(Vec<Imported>, Problems), Problems> {
    let (mut head, mut problems) = Head::find(file, sheets, &setting.choice)?;
    problems.extend(head.check(&setting.choice));
    problems.extend(guessed(&head));
    let partners = partners::partners(&head, &mut problems);
    let partners = existing::matched(partners, &head, setting, &mut problems);
    let mut taken: Vec<String> = setting.existing.iter().map(|it| it.stem().to_owned()).collect();
    let mut imported = Vec::new();
    let mut lacking = missing::Missing::default();
    for (partner, before) in &partners {
        let mut draft = draft::draft(partner, &head, before.map(|(_, it)| it), setting, &mut problems);
        let text = match before {
            Some((_, existing)) => input::rewrite(existing.document(), &draft.json),
            None => draft.json.to_file(),
        };
        problems.extend(draft.judge(&text, setting));
        lacking.note(&draft, &head);
        let changes = before.map(|(_, existing)| update::changes(existing, &draft.json)).unwrap_or_default();
        let stem = existing::free_stem(partner, &taken);
        taken.push(stem.clone());
        imported.push(Imported { existing: before.map(|(at, _)| at), stem, text, changes });
    }
    problems.extend(lacking.told(&head, &setting.choice));
    if partners.is_empty() && !problems.has_error() {
        let problem = Diagnostic::error("no-table", "the table has no partner in it");
        problems.push(
            problem.at(head.heading(0)).hint("write a row for each partner or entry below the headings"),
        );
    }
    let problems = problems.at_most(input::MAX_PROBLEMS, 0, "in this table");
    problems.or(imported)
}

/// Advice about an encoding that was guessed, since nothing in the file states it.
fn guessed(head: &Head) -> Option<Diagnostic> {
    let encoding = head.sheet.guessed.as_deref()?;
    let message = format!("nothing says in which encoding the file is; it was read as {encoding}");
    let problem = Diagnostic::advice("guessed-encoding", message);
    Some(
        problem.at(head.heading(0)).hint(
            "look at names with letters such as `å` and `ö`; if they are wrong, save the table as UTF-8",
        ),
    )
}

/// The basis on which a partner's amounts are converted.
fn basis(setting: &Setting, organization: &Organization) -> Option<Basis> {
    setting.application.map(|application| Basis::new(application, Some(organization)))
}
