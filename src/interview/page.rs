//! The conversation on a web page: many answers at once, in no particular order.

use crate::diagnostic::Diagnostic;
use crate::input::Json;
use crate::phrase::Unclear;

use super::dialogue::{Dialogue, UNKNOWN};
use super::draft::Typed;
use super::judge::{CONTRIBUTION, is_about, sketch};
use super::reason::refusal;
use super::reply::{answer, value};
use super::show::shown;
use super::step::{Group, Key, Kind};
use super::{MISSING, Refusal};

impl Dialogue<'_> {
    /// Answers several questions at once, as a page asks them. Replies that are not answers come back as they were
    /// typed, and their questions then have no answer. A required question left empty is open again. If an answer
    /// cannot be shown as a reply ([`shown`]), an empty reply leaves it as it is.
    pub fn fill(&mut self, replies: impl IntoIterator<Item = (Key, String)>) -> Typed {
        let mut typed = Typed::new();
        let mut to_judge = Vec::new();
        for (key, reply) in replies {
            let reply = reply.trim();
            let cannot_show = |answer: &Json| shown(key, answer, self.setting).is_none();
            if reply.is_empty() && self.answers.get(key).is_some_and(cannot_show) {
                continue;
            }
            let answer =
                if reply.is_empty() { Ok(None) } else { value(key.step.entry().kind, reply, self.setting) };
            match answer {
                Ok(None) if key.step.is_required() => drop(self.answers.take(key)),
                Ok(None) => self.answers.put(key, None),
                Ok(some) => {
                    self.answers.put(key, some);
                    to_judge.push((key, reply.to_owned()));
                }
                Err(_) => {
                    self.answers.take(key);
                    typed.insert(key, reply.to_owned());
                }
            }
        }
        let judged = self.judge();
        for (key, reply) in to_judge {
            if judged.problem_at(key).is_some() {
                self.answers.take(key);
                typed.insert(key, reply);
            }
        }
        typed
    }

    /// Why a reply is not an answer; none if it is one.
    pub fn refusal(&self, key: Key, reply: &str) -> Option<Refusal> {
        answer(key, reply, &self.answers, self.setting).err()
    }

    /// What keeps the answers from being a contribution: missing answers, and what the reader of contributions says.
    /// Each problem comes with the question it concerns, if any.
    pub fn open_problems(&self) -> Vec<(Option<Key>, Refusal)> {
        let keys = self.answers.keys();
        let is_open = |key: &&Key| key.step.is_required() && self.answers.get(**key).is_none();
        let missing = keys.iter().filter(is_open);
        let missing = missing.map(|key| (Some(*key), Refusal::from(Unclear::new(MISSING))));
        let judged = self.judge();
        let errors = judged.problems.into_iter().filter(|it| it.is_error() && it.code != UNKNOWN);
        missing.chain(errors.map(|problem| self.refused(problem))).collect()
    }

    /// The answer or list that a problem with the contribution is about, if any, and how to tell the problem.
    pub fn refused(&self, problem: Diagnostic) -> (Option<Key>, Refusal) {
        let key = self.blamed(&problem);
        let reply = key.and_then(|key| shown(key, self.answers.get(key)?, self.setting));
        (key, refusal(problem, &reply.unwrap_or_default(), self.setting))
    }

    /// The question that a problem is about; for a list as a whole, the question that opens it.
    fn blamed(&self, problem: &Diagnostic) -> Option<Key> {
        let place = problem.place.as_ref().filter(|place| place.source.name == CONTRIBUTION)?;
        let is_list = |group: &Group| group.list().is_some_and(|list| list.pointer == place.pointer);
        let opening = || Group::ALL.iter().copied().find(is_list)?.list()?.opening.map(Key::of);
        self.answers.keys().into_iter().find(|key| is_about(problem, *key)).or_else(opening)
    }

    /// The contribution that the answers so far make, with placeholders for required answers that are missing.
    pub fn sketch(&self) -> Json {
        sketch(&self.answers, self.setting)
    }

    /// What an effort amounts to, in sentences.
    pub fn measured(&self, key: Key) -> Vec<String> {
        match self.answers.get(key) {
            Some(_) if key.step.entry().kind == Kind::Effort => self.remarks(key, ""),
            _ => Vec::new(),
        }
    }
}
