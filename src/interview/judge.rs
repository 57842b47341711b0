//! What the reader of contributions says about the contribution that answers make.

use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::input::{self, Json, Read};
use crate::model::Contribution;

use super::answers::Answers;
use super::setting::Setting;
use super::step::{Key, Kind};

/// What the contribution is called in messages.
pub(super) const NAME: &str = "contribution.json";

/// A contribution that answers make, and what there is to say about it.
#[derive(Debug)]
pub struct Judged {
    /// What it says, where it has no errors.
    pub read: Option<Read<Contribution>>,
    /// What is wrong with it.
    pub problems: Problems,
}

impl Judged {
    /// Reads what the answers make. Where a required answer is missing, a stand-in takes its place, so that those that
    /// there are can be judged.
    pub fn new(answers: &Answers, setting: &Setting) -> Self {
        let text = sketch(answers, setting).to_file();
        let Checked { value: read, problems } =
            input::read_contribution(NAME, text.as_bytes(), setting.application, setting.folder);
        Self { read, problems }
    }

    /// The first error that an answer is to blame for, or that has no place.
    pub fn blames(self, key: Key) -> Option<Diagnostic> {
        let concerns = |problem: &Diagnostic| problem.place.is_none() || is_about(problem, key);
        self.problems
            .into_iter()
            .filter(Diagnostic::is_error)
            .find(|it| key.pointer().is_some() && concerns(it))
    }

    /// The first error at an answer.
    pub fn problem_at(&self, key: Key) -> Option<&Diagnostic> {
        self.problems.iter().find(|problem| problem.is_error() && is_about(problem, key))
    }
}

/// Whether a problem is at an answer.
pub(super) fn is_about(problem: &Diagnostic, key: Key) -> bool {
    let pointers = problem.place.as_ref().zip(key.pointer());
    pointers.is_some_and(|(place, pointer)| is_within(&place.pointer, &pointer))
}

/// What answers make, with a stand-in for each required one that is missing.
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

/// Something that could stand for an answer that is not there.
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
