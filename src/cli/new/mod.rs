//! `loi new`: a contribution.json from answers to plain questions.
//!
//! The conversation is a state ([`dialogue`]) over answers ([`answers`]); [`terminal`] is the only part that needs a
//! terminal. Whether an answer will do is decided by the reader of contributions, so that what is written here can be
//! read everywhere else.

mod answers;
mod check;
mod dialogue;
mod document;
mod draft;
#[cfg(test)]
mod draft_tests;
mod flags;
mod key;
mod measure;
mod opening;
mod phrase;
mod question;
#[cfg(test)]
mod question_tests;
mod setting;
mod summary;
mod terminal;
#[cfg(test)]
mod tests;
mod words;

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::disk::{inputs, templates, write};
use crate::model::{Application, Language};
use crate::template::Document;

use super::args::{Letter, New, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::{letter, output};

use dialogue::{Console, Dialogue, Reply, Stop};
use question::{Kind, Question};
use setting::Setting;
use terminal::Terminal;

/// What an editor's schema is called beside a contribution or above it.
const SCHEMA: &str = "contribution.schema.json";

/// Asks, or takes the answers from the command line, and writes the contribution.
///
/// # Errors
/// A file that is there already, answers that are none, no terminal to ask for the others, or an end before the end.
pub fn run(command: &New, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let file = Some(&command.output).filter(|path| path.as_path() != Path::new("-"));
    if let Some(path) = file.filter(|path| path.exists()) {
        return Err(vec![
            Diagnostic::error("file-exists", "there is a file of this name already")
                .in_file(path.display().to_string())
                .hint("name another one with -o, or change this one in an editor"),
        ]);
    }
    // Found out before anything is asked: answers are hard to give twice.
    if let Some(folder) = file.map(|path| folder_of(path)).filter(|folder| !folder.is_dir()) {
        return Err(vec![
            Diagnostic::error("cannot-write", "cannot write: there is no such folder")
                .in_file(folder.display().to_string())
                .hint("make the folder first, or name a file in another one with -o"),
        ]);
    }
    let folder = folder_of(&command.output).to_owned();
    let path = shared.application.clone().or_else(|| inputs::application_from(&folder).ok());
    let schema = schema_for(&folder, path.as_deref());
    let (application, problems) = path.map_or(Ok((None, Vec::new())), |path| application(&path))?;
    let has_application = application.is_some();
    let setting =
        Setting::new(application, schema, folder, languages(shared)?).map_err(|problem| vec![problem])?;
    let mut dialogue = Dialogue::new(&setting);
    flags::apply(command, shared.language, &mut dialogue)?;
    let missing = flags::missing(&dialogue);
    let asked = !missing.is_empty();
    let text = if !asked {
        dialogue.leave_out_the_rest();
        unasked(&dialogue)?
    } else if report.can_ask() {
        let mut terminal = Terminal::new(report, shared.color);
        for paragraph in opening::paragraphs(&setting) {
            terminal.tell(&paragraph);
            terminal.tell("");
        }
        converse(&mut dialogue, file, &mut terminal, report)?
    } else {
        return Err(vec![no_terminal(&missing)]);
    };
    let Some(path) = file else {
        return output::write_to_stdout(text.as_bytes())
            .map(|()| Outcome::from_diagnostics(problems))
            .map_err(|problem| vec![problem]);
    };
    write::file(path, text.as_bytes()).map_err(|problem| vec![problem])?;
    draft::remove(&draft::path_for(path));
    report.result(&path.display().to_string());
    if asked && has_application {
        if wants_letter(&mut Terminal::new(report, shared.color)) {
            return letter::run(&Letter { contribution: path.clone(), output: None }, shared, report);
        }
        report.say(&format!("`loi letter {}` makes it at any time.", path.display()));
    }
    Ok(Outcome::from_diagnostics(problems))
}

/// The conversation, its answers kept in a draft until the file is written.
fn converse(
    dialogue: &mut Dialogue,
    file: Option<&PathBuf>,
    terminal: &mut Terminal,
    report: &Report,
) -> Result<String, Vec<Diagnostic>> {
    let draft = file.map(|path| draft::path_for(path));
    let stopped = |stop| vec![stopped(stop, draft.as_deref().filter(|path| path.exists()))];
    if let Some(answers) = draft.as_deref().and_then(draft::load)
        && wants_to_resume(answers.len(), terminal).map_err(stopped)?
    {
        answers.iter().for_each(|(key, text)| dialogue.resume(*key, text));
    }
    let mut failure = None;
    let text = dialogue::conduct(dialogue, terminal, &mut |answers| {
        if let Some(path) = &draft {
            failure = failure.take().or(draft::save(path, answers).err());
        }
    });
    if let Some(problem) = failure {
        // The answers themselves are not lost as long as the conversation goes on to its end.
        report.say(&problem.to_string());
    }
    text.map_err(stopped)
}

/// The application that the contribution will belong to.
fn application(path: &Path) -> Result<(Option<Application>, Vec<Diagnostic>), Vec<Diagnostic>> {
    match inputs::application(path) {
        (Some(loaded), problems) => Ok((Some(loaded.read.model), problems)),
        (None, problems) => Err(problems),
    }
}

/// The languages that the letter can be in.
fn languages(shared: &Shared) -> Result<Vec<Language>, Vec<Diagnostic>> {
    let template = templates::load(&shared.template, &[Document::Letter])?.of(Document::Letter)?;
    Ok(template.languages().into_iter().filter_map(Language::from_code).collect())
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The nearest schema file by its path from the contribution's folder, up to the application's where that is above.
fn schema_for(folder: &Path, application: Option<&Path>) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let top = application.and_then(|path| folder_of(path).canonicalize().ok());
    let top = top.filter(|top| folder.starts_with(top)).unwrap_or_else(|| folder.clone());
    let mut folders = folder.ancestors().take_while(|above| above.starts_with(&top));
    let above = folders.position(|above| above.join(SCHEMA).is_file())?;
    Some("../".repeat(above) + SCHEMA)
}

fn unasked(dialogue: &Dialogue) -> Result<String, Vec<Diagnostic>> {
    match dialogue.open() {
        None => dialogue::finished(dialogue),
        // Only a role without an effort of its own, since all else that is required has been seen to.
        Some((key, question)) => Err(vec![
            Diagnostic::error("bad-answer", format!("there is no answer to `{}`", question.ask))
                .hint(format!("give as many --effort as --role; what is missing is `{}`", key.pointer())),
        ]),
    }
}

fn wants_letter(console: &mut dyn Console) -> bool {
    let question = "Shall the letter be made now?";
    let help = "The letter is a PDF beside the file. `loi letter` makes it at any other time.";
    // Whatever else is said here: the contribution has been written, and that was what was asked for.
    yes(question, help, console).unwrap_or(false)
}

fn wants_to_resume(answers: usize, console: &mut dyn Console) -> Result<bool, Stop> {
    let question = format!("There are {answers} answers from last time. Go on with them?");
    yes(&question, "Otherwise the questions start again, and the earlier answers are dropped.", console)
}

/// Asks until there is a yes or a no.
fn yes(ask: &str, help: &'static str, console: &mut dyn Console) -> Result<bool, Stop> {
    let question = Question {
        ask: ask.to_owned(),
        example: "",
        help,
        kind: Kind::Line { required: true },
        default: Some(key::YES.to_owned()),
        initial: None,
        has_before: false,
    };
    loop {
        match console.ask(&question)? {
            Reply::Text(text) if text.trim().is_empty() => return Ok(true),
            Reply::Text(text) => match check::yes_or_no(text.trim()) {
                Ok(answer) => return Ok(answer == key::YES),
                Err(unclear) => console.tell(&format!("Sorry: {}.", unclear.message)),
            },
            // There is nothing to go back to, and neither answer may be taken for it: one of them drops what was typed.
            Reply::Back => {}
            Reply::Help => console.tell(help),
        }
    }
}

fn no_terminal(missing: &[&str]) -> Diagnostic {
    let flags = missing.join("`, `");
    Diagnostic::error("no-terminal", "there is no terminal to ask in").hint(format!(
        "answer on the command line instead; still missing: `{flags}`; `loi new --help` has an example"
    ))
}

fn stopped(stop: Stop, draft: Option<&Path>) -> Diagnostic {
    let kept = draft.map(|path| {
        format!("the answers are kept in `{}`; the same command goes on from there", path.display())
    });
    let problem = match stop {
        Stop::Wanted => Diagnostic::error("stopped", "stopped before anything was written"),
        Stop::Broken(reason) => {
            Diagnostic::error("cannot-read", format!("cannot read from the terminal: {reason}"))
        }
    };
    match kept {
        Some(kept) => problem.hint(kept),
        None => problem,
    }
}
