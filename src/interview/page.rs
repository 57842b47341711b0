//! The conversation as a page leads it: many answers at once, none of them in any order.

use crate::diagnostic::Diagnostic;
use crate::input::Json;
use crate::phrase::Unclear;

use super::dialogue::{Dialogue, UNKNOWN};
use super::draft::Typed;
use super::judge::{NAME, is_about, sketch};
use super::reason::refusal;
use super::reply::{answer, value};
use super::show::shown;
use super::step::{Group, Key, Kind};
use super::{MISSING, Refusal};

impl Dialogue<'_> {
    /// Answers several questions at once, as a page asks them. Of the replies that are no answers, what was typed comes
    /// back, and those questions have no answer then. A required one that is left empty is open again. A reply in which an
    /// answer cannot be shown ([`shown`]) leaves it as it is.
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

    /// Why a reply is no answer; nothing where it is one.
    pub fn refusal(&self, key: Key, reply: &str) -> Option<Refusal> {
        answer(key, reply, &self.answers, self.setting).err()
    }

    /// What keeps the answers from being a contribution, each with the question to blame where there is one: what is
    /// missing, and what the reader of contributions says.
    pub fn open_problems(&self) -> Vec<(Option<Key>, Refusal)> {
        let keys = self.answers.keys();
        let is_open = |key: &&Key| key.step.is_required() && self.answers.get(**key).is_none();
        let missing = keys.iter().filter(is_open);
        let missing = missing.map(|key| (Some(*key), Refusal::from(Unclear::new(MISSING))));
        let judged = self.judge();
        let errors = judged.problems.into_iter().filter(|it| it.is_error() && it.code != UNKNOWN);
        missing.chain(errors.map(|problem| self.refused(problem))).collect()
    }

    /// What a problem with the contribution is about, where that is an answer or a list of them, and how it is told.
    pub fn refused(&self, problem: Diagnostic) -> (Option<Key>, Refusal) {
        let key = self.blamed(&problem);
        let reply = key.and_then(|key| shown(key, self.answers.get(key)?, self.setting));
        (key, refusal(problem, &reply.unwrap_or_default(), self.setting))
    }

    /// The answer that a problem is at; where a list is to blame as a whole, the question whether there is any.
    fn blamed(&self, problem: &Diagnostic) -> Option<Key> {
        let place = problem.place.as_ref().filter(|place| place.source.name == NAME)?;
        let is_list = |group: &Group| group.list().is_some_and(|list| list.pointer == place.pointer);
        let opening = || Group::ALL.iter().copied().find(is_list)?.list()?.opening.map(Key::of);
        self.answers.keys().into_iter().find(|key| is_about(problem, *key)).or_else(opening)
    }

    /// What the answers so far make of a contribution, with something in the place of what has to be there and is not.
    pub fn sketch(&self) -> Json {
        sketch(&self.answers, self.setting)
    }

    /// What an effort comes to, in sentences.
    pub fn measured(&self, key: Key) -> Vec<String> {
        match self.answers.get(key) {
            Some(_) if key.step.entry().kind == Kind::Effort => self.remarks(key, ""),
            _ => Vec::new(),
        }
    }
}
