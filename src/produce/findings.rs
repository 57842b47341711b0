//! The findings of the rules across documents, each at its place in a document.

use crate::check::{self, Case, File, Finding};
use crate::diagnostic::{Diagnostic, Problems, Site};
use crate::input::Document;
use crate::model::{Application, Contribution};

use super::Loaded;

/// The findings of all rules about an application and these contributions to it.
pub fn findings(application: &Loaded<Application>, contributions: &[&Loaded<Contribution>]) -> Problems {
    let models: Vec<&Contribution> = contributions.iter().map(|loaded| &loaded.read.model).collect();
    let found = check::check(&Case { application: &application.read.model, contributions: &models });
    let document = |file: File| match file {
        File::Application => Some(&application.read.document),
        File::Contribution(index) => contributions.get(index).map(|loaded| &loaded.read.document),
    };
    found.into_iter().filter_map(|finding| diagnostic(&document, finding)).collect()
}

fn diagnostic<'a>(document: &impl Fn(File) -> Option<&'a Document>, finding: Finding) -> Option<Diagnostic> {
    let place = document(finding.file)?.place(&finding.pointer);
    let mut diagnostic = Diagnostic::advice(finding.code, finding.message).at(place).hint(finding.hint);
    diagnostic.severity = finding.severity;
    for related in finding.related {
        let place = document(related.file)?.place(&related.pointer);
        diagnostic = diagnostic.also(Site::Text(place), related.message);
    }
    Some(diagnostic)
}
