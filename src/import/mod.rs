//! From a table of partners to their contributions.
//!
//! A row is an entry of a partner, or a partner. Columns are known by their headings, in any order and in seven languages;
//! what a single value has to be like is decided where contributions are read, and what that says is told of the cell that the
//! value comes from. No file is opened here: whoever has a table gives its cells, and gets the texts of files.

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

/// What is wanted of a table.
#[derive(Debug, Clone, Copy, Default)]
pub struct Choice<'a> {
    /// The sheet, where there are several.
    pub sheet: Option<&'a str>,
    /// Headings of columns that are to be left out.
    pub ignored: &'a [String],
    /// Whether files may lack what the table does not say.
    pub incomplete: bool,
    /// Whether files of the same partners are to be changed.
    pub update: bool,
    /// Which unit counts where hours and person-months of a year do not agree.
    pub unit: Option<WorkUnit>,
}

/// A contribution that a table states.
#[derive(Debug)]
pub struct Imported {
    /// The position of the file that is changed, among those that are there; nothing where it is a new one.
    pub existing: Option<usize>,
    /// The name of a new file, without folder and ending; nobody else has it.
    pub stem: String,
    /// The text of the file.
    pub text: String,
    /// What is different from the file that is there.
    pub changes: Vec<Change>,
}

/// What a table is read together with.
pub struct Setting<'a> {
    /// What all partners share, if it is at hand.
    pub application: Option<&'a Application>,
    /// The contributions that are there already.
    pub existing: &'a [Existing],
    /// What is wanted.
    pub choice: Choice<'a>,
    /// The words for amounts that are not understood.
    pub words: &'a Words,
}

/// The contributions that a table states, in the order of its rows, and remarks on them.
///
/// # Errors
/// Everything that is wrong with the table, or with what it makes of the files that are there.
pub fn import(
    file: &str,
    sheets: &[Sheet],
    setting: &Setting,
) -> Result<(Vec<Imported>, Problems), Problems> {
    let (mut head, mut problems) = Head::find(file, sheets, &setting.choice)?;
    problems.extend(head.check(&setting.choice));
    problems.extend(guessed(&head));
    let partners = partners::partners(&head, &mut problems);
    let mut taken: Vec<String> = setting.existing.iter().map(|it| it.stem().to_owned()).collect();
    let mut imported = Vec::new();
    let mut lacking = missing::Missing::default();
    for partner in &partners {
        let Some(before) = existing::of(partner, &head, setting, &mut problems) else { continue };
        let draft = draft::draft(partner, &head, before.map(|(_, it)| it), setting, &mut problems);
        lacking.note(&draft, &head);
        let text = match before {
            Some((_, existing)) => input::rewrite(existing.document(), &draft.json),
            None => draft.json.to_file(),
        };
        problems.extend(draft.judge(&text, setting));
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

/// What nothing in a file says, and could be wrong.
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

/// The figures that a partner's amounts are counted by.
fn basis(setting: &Setting, organization: &Organization) -> Option<Basis> {
    setting.application.map(|application| Basis::new(application, Some(organization)))
}
