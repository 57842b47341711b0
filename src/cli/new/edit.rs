//! `loi new --edit`: an existing contribution, opened at the menu that ends the interview for a new one.

use std::path::Path;

use crate::cli::args::{New, Shared};
use crate::cli::outcome::Outcome;
use crate::cli::report::Report;
use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::{DiskFolder, inputs, read_capped, unreadable, write};
use crate::input::{self, Document, Json, rewrite};
use crate::interview::{Answers, Dialogue};
use crate::prompt::Terminal;
use crate::words::Words;

use super::{application, converse, draft, flags, folder_of, opening, setting, unasked};

/// The byte order mark that some editors put at the start of a text.
const BYTE_ORDER_MARK: &[u8] = &[0xEF, 0xBB, 0xBF];

/// Changes a contribution as the user wants. Whatever is not changed stays as it is, byte by byte.
///
/// # Errors
/// The file is not a contribution, an answer is not valid, there is no terminal to ask on, or the user stopped.
pub fn run(
    path: &Path,
    command: &New,
    shared: &Shared,
    words: Words,
    report: &mut Report,
) -> Result<Outcome, Problems> {
    let bytes = read(path)?;
    let document = open(path, &bytes)?;
    let folder = folder_of(path).to_owned();
    let of_folder = shared.application.clone().or_else(|| inputs::nearest(path).ok());
    let (application, problems) = application(of_folder.as_deref())?;
    let pictures = DiskFolder::new(&folder);
    let setting = setting(application.as_ref(), &pictures, words, shared)?;
    let mut dialogue = Dialogue::at(&setting, Answers::of(&document));
    let wanted = if flags::any(command) {
        flags::apply(command, shared.language, &folder, false, &mut dialogue)?;
        unasked(&dialogue, Some(&document))?
    } else if report.can_ask() {
        let say = |line: &str| report.say(line);
        let mut terminal = Terminal::new(&say, report.is_colored(), &setting.words);
        opening::of_file(path, &dialogue).iter().for_each(|paragraph| terminal.tell_apart(paragraph));
        let base = Json::from(document.root());
        let draft = draft::path_for(path);
        converse(&mut dialogue, Some(&draft), Some(&base), &folder, &mut terminal, report)?
    } else {
        let problem = Diagnostic::error("no-terminal", "there is no terminal to ask questions on");
        return Err(problem.hint(
            "say what changes on the command line, as in `--email ola@example.org`; `loi new --help` lists the answers",
        ).into());
    };
    let text = rewrite(&document, &wanted);
    if text == document.source().text {
        report.remark(&setting.words.text("terminal-unchanged"));
    } else {
        put(path, &bytes, &text)?;
        report.result(&path.display().to_string());
    }
    draft::remove(&draft::path_for(path));
    Ok(Outcome::from_diagnostics(problems))
}

fn read(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    read_capped(path, input::MAX_FILE_BYTES).map_err(|error| unreadable("the file", path, &error))
}

/// The document of a contribution, even if its answers have errors.
fn open(path: &Path, bytes: &[u8]) -> Result<Document, Problems> {
    let name = path.display().to_string();
    let document = Document::parse(&name, bytes).map_err(|problem| *problem)?;
    let root = Json::from(document.root());
    let is_contribution = ["/organization", "/signatories", "/contact", "/contributions"]
        .iter()
        .any(|pointer| root.get(pointer).is_some());
    if is_contribution {
        Ok(document)
    } else {
        Err(input::read_contribution(&name, bytes, None, None).problems)
    }
}

/// Replaces the old text with the new one, unless the file has changed in the meantime.
fn put(path: &Path, before: &[u8], text: &str) -> Result<(), Diagnostic> {
    if read(path)? != before {
        let problem =
            Diagnostic::error("cannot-write", "cannot write: the file has been changed by somebody else");
        return Err(problem
            .in_file(path.display().to_string())
            .hint("look at what has been changed there, and start again"));
    }
    let mark = if before.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { &[] };
    write::file(path, &[mark, text.as_bytes()].concat())
}
