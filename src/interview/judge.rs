//! What the reader of contributions says about the contribution that answers make.

use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::input::{self, Json, Read};
use crate::model::Contribution;

use super::answers::Answers;
use super::setting::Setting;
use super::step::{Key, Kind};

/// What the contribution is called in messages.
const NAME: &str = "contribution.json";

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
        let mut document = answers.document();
        for key in answers.keys().into_iter().filter(|key| key.step.is_required()) {
            let missing = |pointer: &String| document.get(pointer).is_none();
            if let Some(pointer) = key.pointer().filter(missing) {
                document.put(&pointer, stand_in(key));
            }
        }
        let text = document.to_file();
        let Checked { value: read, problems } =
            input::read_contribution(NAME, text.as_bytes(), setting.application, setting.folder);
        Self { read, problems }
    }

    /// The first error that an answer is to blame for.
    pub fn blames(self, key: Key) -> Option<Diagnostic> {
        let pointer = key.pointer()?;
        let concerns = |problem: &Diagnostic| {
            let place = problem.place.as_ref();
            problem.is_error() && place.is_none_or(|place| is_within(&place.pointer, &pointer))
        };
        self.problems.into_iter().find(concerns)
    }
}

/// Something that could stand for an answer that is not there.
fn stand_in(key: Key) -> Json {
    let fte = || ("fte".to_owned(), Json::Number("0".to_owned()));
    match key.step.entry().kind {
        Kind::Country => Json::string("NO"),
        Kind::Currency => Json::string("NOK"),
        Kind::Effort => Json::Object(vec![fte()]),
        Kind::Money => Json::Object(vec![("2100".to_owned(), Json::Number("0".to_owned()))]),
        _ => Json::string("-"),
    }
}

fn is_within(pointer: &str, outer: &str) -> bool {
    pointer.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
