//! What the reader of contributions says about the contribution that answers make.

use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::input::{self, Json, Read};
use crate::model::Contribution;

use super::answers::Answers;
use super::setting::Setting;
use super::step::{Key, Kind};

/// The name of the contribution in problems that concern its answers.
pub const CONTRIBUTION: &str = "contribution.json";

/// The contribution that answers make, and the verdict on it.
#[derive(Debug)]
pub struct Judged {
    /// The contribution, if it has no errors.
    pub read: Option<Read<Contribution>>,
    /// What is wrong with it.
    pub problems: Problems,
}

impl Judged {
    /// Reads the contribution that the answers make. A placeholder stands in for each required answer that is missing,
    /// so that the others can be judged.
    pub fn new(answers: &Answers, setting: &Setting) -> Self {
        let text = sketch(answers, setting).to_file();
        let Checked { value: read, problems } =
            input::read_contribution(CONTRIBUTION, text.as_bytes(), setting.application, setting.folder);
        Self { read, problems }
    }

    /// The first error that is about an answer, or that has no place.
    pub fn blames(self, key: Key) -> Option<Diagnostic> {
        let concerns = |problem: &Diagnostic| problem.place.is_none() || is_about(problem, key);
        self.problems
            .into_iter()
            .filter(Diagnostic::is_error)
            .find(|it| key.pointer().is_some() && concerns(it))
    }

    /// The first error about an answer.
    pub fn problem_at(&self, key: Key) -> Option<&Diagnostic> {
        self.problems.iter().find(|problem| problem.is_error() && is_about(problem, key))
    }
}

/// Whether a problem is about an answer.
pub(super) fn is_about(problem: &Diagnostic, key: Key) -> bool {
    let pointers = problem.place.as_ref().zip(key.pointer());
    pointers.is_some_and(|(place, pointer)| is_within(&place.pointer, &pointer))
}

/// The contribution that answers make, with placeholders for required answers that are missing.
pub(super) fn sketch(answers: &Answers, setting: &Setting) -> Json {
    let mut document = answers.document();
    for key in answers.keys().into_iter().filter(|key| key.step.is_required()) {
        let missing = |pointer: &String| document.get(pointer).is_none();
        if let Some(pointer) = key.pointer().filter(missing) {
            document.put(&pointer, stand_in(key, setting));
        }
    }
    document
}

/// A placeholder for an answer that is missing.
fn stand_in(key: Key, setting: &Setting) -> Json {
    let year = setting.application.map_or(2100, |application| application.period.start().year());
    let fte = || ("fte".to_owned(), Json::Number("0".to_owned()));
    match key.step.entry().kind {
        Kind::Country => Json::string("NO"),
        Kind::Currency => Json::string("NOK"),
        Kind::Effort => Json::Object(vec![fte()]),
        Kind::Money => Json::Object(vec![(year.to_string(), Json::Number("0".to_owned()))]),
        _ => Json::string("-"),
    }
}

fn is_within(pointer: &str, outer: &str) -> bool {
    pointer.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
