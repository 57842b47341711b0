//! `loi new`: a contribution.json from answers to simple questions.
//!
//! [`edit`] does the same for an existing file. The questions, and what makes an answer valid, are in `interview`;
//! `prompt` conducts them on a terminal. Here answers are taken from the command line ([`flags`]) and the file is
//! written.

mod draft;
#[cfg(test)]
mod draft_tests;
mod edit;
mod flags;
mod language;
mod opening;

use std::path::Path;

use crate::diagnostic::{Checked, Diagnostic, Problems, Site};
use crate::disk::{DiskFolder, inputs, picture_path, templates, write};
use crate::input::{Document, Json};
use crate::interview::{Answers, Dialogue, Refusal, Setting, Step};
use crate::model::{Application, Language};
use crate::produce::letter_templates;
use crate::prompt::{Console, Hooks, Stop, Terminal, conduct, yes};
use crate::template::DocumentKind;
use crate::words::Words;

use super::args::{Letter, New, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::{clock, letter, output};

/// The name of the schema that editors use, beside a contribution or above it.
const SCHEMA: &str = "contribution.schema.json";

/// Asks questions or takes the answers from the command line, and writes the contribution.
///
/// # Errors
/// The file exists and is not to be changed, an answer is not valid, there is no terminal to ask on, or the user
/// stopped.
pub fn run(command: &New, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    let spoken = if report.can_ask() { language::spoken(shared.language) } else { Language::En };
    let words = Words::new(spoken)?;
    if let Some(path) = &command.edit {
        return edit::run(path, command, shared, words, report);
    }
    let file = Some(&command.output).filter(|path| path.as_path() != Path::new("-"));
    if let Some(path) = file.filter(|path| path.exists()) {
        let asks = report.can_ask() && !flags::any(command);
        if asks
            && wants_to_change(
                path,
                &words,
                &mut Terminal::new(&|line| report.say(line), report.is_colored(), &words),
            )
        {
            return edit::run(path, command, shared, words, report);
        }
        let problem = Diagnostic::error("file-exists", "there is already a file of this name");
        let shown = path.display().to_string();
        let hint = match path.file_name() {
            Some(name) if name == inputs::APPLICATION => "name another one with -o".to_owned(),
            _ => format!("change it with `loi new --edit {shown}`, or name another one with -o"),
        };
        return Err(problem.in_file(shown).hint(hint).into());
    }
    // Checked before anything is asked: nobody likes to answer twice.
    if let Some(folder) = file.map(|path| folder_of(path)).filter(|folder| !folder.is_dir()) {
        return Err(Diagnostic::error("cannot-write", "cannot write: there is no such folder")
            .in_file(folder.display().to_string())
            .hint("make the folder first, or name a file in another one with -o")
            .into());
    }
    let folder = folder_of(&command.output).to_owned();
    let path = shared.application.clone().or_else(|| inputs::application_from(&folder).ok());
    let mut answers = Answers::default();
    if let Some(schema) = schema_for(&folder, path.as_deref()) {
        answers.put_rest("/$schema", Json::string(schema));
    }
    let (application, problems) = application(path.as_deref())?;
    let pictures = DiskFolder::new(&folder);
    let setting = setting(application.as_ref(), &pictures, words, shared)?;
    let mut dialogue = Dialogue::at(&setting, answers);
    flags::apply(command, shared.language, &folder, true, &mut dialogue)?;
    let missing = flags::missing(&dialogue);
    let asked = !missing.is_empty();
    let document = if !asked {
        dialogue.leave_out_the_rest();
        unasked(&dialogue, None)?
    } else if report.can_ask() {
        let say = |line: &str| report.say(line);
        let mut terminal = Terminal::new(&say, report.is_colored(), &setting.words);
        opening::paragraphs(&setting, clock::today())
            .iter()
            .for_each(|paragraph| terminal.tell_apart(paragraph));
        let draft = file.map(|path| draft::path_for(path));
        converse(&mut dialogue, draft.as_deref(), None, &folder, &mut terminal, report)?
    } else {
        return Err(no_terminal(&missing).into());
    };
    let text = document.to_file();
    let Some(path) = file else {
        output::write_to_stdout(text.as_bytes())?;
        return Ok(Outcome::from_diagnostics(problems));
    };
    write::file(path, text.as_bytes())?;
    draft::remove(&draft::path_for(path));
    report.result(&path.display().to_string());
    if asked && application.is_some() {
        if wants_letter(
            &setting.words,
            &mut Terminal::new(&|line| report.say(line), report.is_colored(), &setting.words),
        ) {
            return letter::run(&Letter { contribution: path.clone(), output: None }, shared, report);
        }
        let path = path.display().to_string();
        report.remark(&setting.words.with("terminal-letter-later", &[("path", &path)]));
    }
    Ok(Outcome::from_diagnostics(problems))
}

/// Conducts the conversation and keeps the answers in a draft until the file is written. A draft is resumed only if the
/// file still says what it said when the draft was begun (`base`).
fn converse(
    dialogue: &mut Dialogue,
    draft: Option<&Path>,
    base: Option<&Json>,
    folder: &Path,
    terminal: &mut Terminal,
    report: &Report,
) -> Result<Json, Problems> {
    let stopped = |stop| stopped(stop, draft.filter(|path| path.exists()));
    if let Some(kept) = draft.and_then(draft::load).filter(|kept| kept.base.as_ref() == base)
        && wants_to_resume(kept.count, &dialogue.setting().words, terminal).map_err(stopped)?
    {
        dialogue.resume(&kept.answers);
    }
    let mut failure = None;
    let mut keep = |answers: &Answers| {
        if let Some(path) = draft {
            failure = failure.take().or(draft::save(path, answers, base).err());
        }
    };
    let picture = |typed: &str| picture_path(folder, typed);
    let document = conduct(dialogue, terminal, &mut Hooks { keep: &mut keep, picture: &picture });
    if let Some(problem) = failure {
        // A draft that could not be kept loses no answers if the conversation has reached its end.
        report.say(&problem.to_string());
    }
    Ok(document.map_err(stopped)?)
}

/// The setting of the conversation.
fn setting<'a>(
    application: Option<&'a Application>,
    pictures: &'a DiskFolder,
    words: Words,
    shared: &Shared,
) -> Result<Setting<'a>, Problems> {
    let templates = letter_templates();
    let words = match application {
        Some(application) => words.for_period(application.period),
        None => words,
    };
    Ok(Setting { application, folder: Some(pictures), languages: languages(shared)?, templates, words })
}

/// The application that the contribution belongs to, if any, and the warnings about it.
///
/// # Errors
/// All problems of the application.
fn application(path: Option<&Path>) -> Result<(Option<Application>, Problems), Problems> {
    let Some(path) = path else { return Ok((None, Problems::new())) };
    let Checked { value, problems } = inputs::application(path);
    problems.or(value.map(|loaded| loaded.read.model))
}

/// The languages that the letter can be in.
fn languages(shared: &Shared) -> Result<Vec<Language>, Problems> {
    let template = templates::load(&shared.template, &[DocumentKind::Letter])?.of(DocumentKind::Letter)?;
    Ok(template.languages().into_iter().filter_map(Language::from_code).collect())
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The relative path of the nearest schema file, searched from the contribution's folder up to the application's.
fn schema_for(folder: &Path, application: Option<&Path>) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let top = application.and_then(|path| folder_of(path).canonicalize().ok());
    let top = top.filter(|top| folder.starts_with(top)).unwrap_or_else(|| folder.clone());
    let mut folders = folder.ancestors().take_while(|above| above.starts_with(&top));
    let above = folders.position(|above| above.join(SCHEMA).is_file())?;
    Some("../".repeat(above) + SCHEMA)
}

/// The contribution, once all answers were given on the command line. `file` is the one that is changed.
fn unasked(dialogue: &Dialogue, file: Option<&Document>) -> Result<Json, Problems> {
    match dialogue.open() {
        None => dialogue.finished().map_err(|refusals| {
            let problem = |refusal: Refusal| match refusal {
                Refusal::Problem(problem, _) => at_home(*problem, file),
                unclear => {
                    let told = unclear.told(&dialogue.setting().words);
                    Diagnostic::error("bad-answer", told.message).hint(told.hint)
                }
            };
            refusals.into_iter().map(problem).collect()
        }),
        Some(question) => {
            let pointer = question.key.pointer().unwrap_or_default();
            let missing = flags::missing(dialogue);
            let hint = match question.key.step {
                // There is a role without an effort.
                Step::Effort if missing.is_empty() => {
                    format!("give as many --effort as --role; what is missing is `{pointer}`")
                }
                // The file may lack more than the flags change.
                _ if missing.is_empty() => {
                    format!("what is missing is `{pointer}`; put it into the file, or answer on a terminal")
                }
                _ => format!("answer on the command line as well: `{}`", missing.join("`, `")),
            };
            Err(Diagnostic::error("bad-answer", format!("there is no answer to `{}`", question.ask))
                .hint(hint)
                .into())
        }
    }
}

/// A problem with the contribution that the answers make, which nobody has seen: moved to the file that is changed; in
/// a new one, the pointer has to do.
fn at_home(mut problem: Diagnostic, file: Option<&Document>) -> Diagnostic {
    let Some(place) = problem.place.take() else { return problem };
    let Some(document) = file else {
        problem.message = format!("`{}`: {}", place.pointer, problem.message);
        problem.related = Box::default();
        return problem;
    };
    for related in &mut problem.related {
        if let Site::Text(other) = &mut related.site
            && other.source.name == place.source.name
        {
            *other = document.place(&other.pointer);
        }
    }
    problem.at(document.place(&place.pointer))
}

fn wants_letter(words: &Words, console: &mut dyn Console) -> bool {
    // Whatever the reply is, the contribution was written, and that is what was asked for.
    yes(&words.text("terminal-letter"), "terminal-letter-help", words, console).unwrap_or(false)
}

fn wants_to_change(path: &Path, words: &Words, console: &mut dyn Console) -> bool {
    let ask = words.with("terminal-exists", &[("path", &path.display().to_string())]);
    yes(&ask, "terminal-exists-help", words, console).unwrap_or(false)
}

fn wants_to_resume(answers: usize, words: &Words, console: &mut dyn Console) -> Result<bool, Stop> {
    let answers = words.locale.number(&answers.to_string());
    let about = [("answers", answers.text.as_str()), ("plural", answers.plural)];
    let ask = words.with("terminal-resume", &about);
    yes(&ask, "terminal-resume-help", words, console)
}

fn no_terminal(missing: &[&str]) -> Diagnostic {
    let flags = missing.join("`, `");
    Diagnostic::error("no-terminal", "there is no terminal to ask questions on").hint(format!(
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
