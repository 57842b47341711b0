//! `loi check`: everything there is to say about documents. Nothing is written except a summary, if one was asked for.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use crate::batch::plan;
use crate::diagnostic::{Checked, Diagnostic, Problems, guarded};
use crate::disk::collect::CONTRIBUTIONS;
use crate::disk::groups::{Group, groups};
use crate::disk::{inputs, place_of};
use crate::model::{Application, Contribution};
use crate::produce::{self, Choices, Inputs, Loaded};
use crate::review::Standing;
use crate::template::DocumentKind;
use crate::worker::{Crew, Received, Worker};

use super::args::{Check, Deny, Shared};
use super::choices::choices;
use super::outcome::Outcome;
use super::report::Report;
use super::summary::{self, Before};
use super::{explain, output, workers};

/// Checks the files that the paths stand for, or explains a code.
///
/// # Errors
/// Why nothing can be checked at all. Problems with the documents are the result.
pub fn run(command: &Check, shared: &Shared, _: &mut Report) -> Result<Outcome, Problems> {
    if let Some(code) = &command.explain {
        let story = explain::explain(code)?;
        output::write_to_stdout(story.as_bytes())?;
        return Ok(Outcome::default());
    }
    let choices = choices(shared, &[DocumentKind::Letter, DocumentKind::Annex])?;
    let (groups, mut diagnostics) = groups(&command.paths, shared.application.as_deref());
    let crew = workers::crew(&command.workers, shared, None)?;
    let before = match (&command.against, command.paths.first()) {
        (Some(name), Some(checked)) => Some(Before::find(name, checked, &crew)?),
        _ => None,
    };
    let mut files = 0;
    let mut standings = Vec::new();
    for group in &groups {
        files += group.contributions.len() + usize::from(group.application.is_some());
        let (problems, standing) = check(group, &choices, &crew);
        diagnostics.extend(problems);
        standings.extend(standing);
    }
    if let Some(path) = &command.summary {
        summary::put(path, &standings, before.as_ref())?;
    }
    // A text of the application that is missing in a language is reported by every letter in that language.
    // The mutable part of a diagnostic is a cached table of lines, which neither its hash nor its equality looks at.
    #[allow(clippy::mutable_key_type)]
    let mut told = HashSet::new();
    diagnostics.retain(|diagnostic| told.insert(diagnostic.clone()));
    let deny_warnings = command.deny == Some(Deny::Warnings);
    Ok(Outcome { diagnostics, deny_warnings, checked: Some(files) })
}

/// Everything there is to say about a group, file by file and in the order of the text; and the standing of its
/// application, if that could be read.
fn check(group: &Group, choices: &Choices, crew: &Crew) -> (Problems, Option<Standing>) {
    let Checked { value: application, mut problems } = match &group.application {
        Some(path) => inputs::application(path),
        None => Problems::new().into(),
    };
    let read = crew.each(&group.contributions, |worker, path| {
        let received = worker.contribution(path, application.as_ref());
        let more = letter_problems(worker, choices, application.as_ref(), &received);
        // The pictures are dropped here: those of hundreds of contributions would fill the memory.
        (received.contribution, received.problems, more)
    });
    let contributions: Vec<&Loaded<Contribution>> =
        read.iter().filter_map(|(contribution, ..)| contribution.as_ref()).collect();
    problems.extend(read.iter().flat_map(|(_, problems, _)| problems.iter().cloned()));
    problems.extend(names(&group.contributions));
    for contribution in &contributions {
        problems.extend(produce::uncovered(&choices.fonts, &contribution.read.document));
    }
    if let Some(application) = &application {
        problems.extend(produce::uncovered(&choices.fonts, &application.read.document));
        let findings = guarded("a rule", || produce::findings(application, &contributions));
        problems.extend(findings.unwrap_or_else(Problems::from));
    }
    let standing = application.as_ref().map(|application| {
        let read: Vec<Option<&Contribution>> = read
            .iter()
            .map(|(contribution, ..)| contribution.as_ref().map(|contribution| &contribution.read.model))
            .collect();
        summary::standing(application, &group.contributions, &read)
    });
    problems.extend(read.into_iter().flat_map(|(.., problems)| problems));
    sort(&mut problems, group);
    (problems, standing)
}

/// The problems that keep a batch from putting letters in place because of the names of their contributions. A batch
/// makes letters only of what lies in the folder for contributions.
fn names(contributions: &[PathBuf]) -> Problems {
    let mut folders: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for file in contributions {
        if let Some(folder) = place_of(file).parent().filter(|folder| folder.ends_with(CONTRIBUTIONS)) {
            folders.entry(folder.to_owned()).or_default().push(file.clone());
        }
    }
    folders.values().flat_map(|files| plan::problems(files)).collect()
}

/// The problems that keep the letter of a contribution from being made.
fn letter_problems(
    worker: &mut Worker,
    choices: &Choices,
    application: Option<&Loaded<Application>>,
    received: &Received,
) -> Problems {
    let (Some(application), Some(contribution)) = (application, &received.contribution) else {
        return Problems::new();
    };
    match choices.template.of_letter(&contribution.read) {
        Ok(template) => {
            let request = choices.request(Inputs { application, contribution }, &template);
            worker.letter_problems(&request, &received.pictures)
        }
        Err(problems) => problems,
    }
}

/// Sorts problems: the application first, then the contributions in order; within a file, by place.
fn sort(problems: &mut [Diagnostic], group: &Group) {
    let files = group.application.iter().chain(&group.contributions).map(|path| path.display().to_string());
    let positions: HashMap<String, usize> = files.zip(0..).collect();
    problems.sort_by_key(|problem| {
        let position = problem.file().and_then(|name| positions.get(name));
        (position.copied(), problem.place.as_ref().map(|place| place.range.start))
    });
}
