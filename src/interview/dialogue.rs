//! The conversation as a state: which question is open, what an answer changes, how to go back.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::input::{Json, read_effort};
use crate::phrase::Unclear;

use super::answers::Answers;
use super::judge::Judged;
use super::measure;
use super::question::Question;
use super::reply::answer;
use super::setting::Setting;
use super::show::shown;
use super::step::{Group, Key, Kind, Step};
use super::totals::Totals;
use super::{MISSING, Refusal};

/// The code of a field that the reader of contributions does not know.
pub(super) const UNKNOWN: &str = "unknown-field";

/// A conversation.
pub struct Dialogue<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) answers: Answers,
    /// Questions that were answered before the conversation, and are not asked.
    given: BTreeSet<Key>,
    /// Replies that were taken back; they are suggested when the question comes again.
    earlier: BTreeMap<Key, String>,
    /// A question that is open only because its answer is to be changed, and that answer.
    reopened: Option<(Key, Option<Json>)>,
}

impl<'a> Dialogue<'a> {
    /// A conversation that has got as far as these answers.
    pub fn at(setting: &'a Setting<'a>, answers: Answers) -> Self {
        Self { setting, answers, given: BTreeSet::new(), earlier: BTreeMap::new(), reopened: None }
    }

    /// The setting of the conversation.
    pub fn setting(&self) -> &'a Setting<'a> {
        self.setting
    }

    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Answers any question, whether it is the open one or not.
    ///
    /// # Errors
    /// What is wrong with the reply; the answer is unchanged then.
    pub fn put(&mut self, key: Key, reply: &str) -> Result<(), Refusal> {
        let answer = answer(key, reply, &self.answers, self.setting)?;
        self.answers.put(key, answer);
        Ok(())
    }

    /// Answers a question so that it is not asked any more.
    ///
    /// # Errors
    /// As [`Dialogue::put`].
    pub fn give(&mut self, key: Key, reply: &str) -> Result<(), Refusal> {
        self.put(key, reply)?;
        self.given.insert(key);
        Ok(())
    }

    /// Takes over the answers of a draft that are still valid.
    pub fn resume(&mut self, draft: &Answers) {
        self.answers.take_rest(draft);
        for key in draft.keys() {
            let Some(value) = draft.values().get(&key) else { continue };
            let is_good = match value {
                Some(value) => {
                    let mut with = self.answers.clone();
                    with.put(key, Some(value.clone()));
                    Judged::new(&with, self.setting).blames(key).is_none()
                }
                None => !key.step.is_required(),
            };
            if is_good && !self.given.contains(&key) {
                self.answers.put(key, value.clone());
            }
        }
    }

    /// Leaves out the open questions up to the first that is required; yes-or-no questions get their defaults.
    pub fn leave_out_the_rest(&mut self) {
        while let Some(key) = self.path().1 {
            if key.step.is_required() {
                break;
            }
            let usual = || self.question(key).default.as_deref() == Some("yes");
            let answer = key.step.is_gate().then(|| Json::Boolean(usual()));
            self.answers.put(key, answer);
        }
    }

    /// All answers, including those taken back to be changed: a draft must not lose anything.
    pub fn kept(&self) -> Answers {
        let mut kept = self.answers.clone();
        for (key, reply) in &self.earlier {
            if !kept.has(*key)
                && let Ok(answer) = answer(*key, reply, &kept, self.setting)
            {
                kept.put(*key, answer);
            }
        }
        kept
    }

    /// The answered questions in order, and the open one.
    pub fn path(&self) -> (Vec<Key>, Option<Key>) {
        // If the application offers no topics, there is nothing to ask.
        let offers_topics = !self.setting.topics().is_empty();
        self.answers.path(|step| step != Step::Topics || offers_topics)
    }

    /// The open question; none once all have been answered.
    pub fn open(&self) -> Option<Question> {
        let key = match &self.reopened {
            Some((key, _)) => *key,
            None => self.path().1?,
        };
        let mut question = self.question(key);
        if let Some(earlier) = self.earlier.get(&key) {
            question.initial = Some(earlier.clone()).filter(|reply| !reply.is_empty());
        }
        Some(question)
    }

    /// One question, with its answer so far.
    pub fn question(&self, key: Key) -> Question {
        Question::new(key, &self.answers, self.setting)
    }

    /// All questions of a group, asked or not, except those that only decide what is asked next.
    pub fn questions(&self, group: Group) -> Vec<Question> {
        let of_group = |key: &Key| key.step.entry().group == group && !key.step.is_gate();
        self.answers.keys().into_iter().filter(of_group).map(|key| self.question(key)).collect()
    }

    /// Answers the open question, and returns remarks about the answer.
    ///
    /// # Errors
    /// What is wrong with the reply; the question stays open.
    pub fn answer(&mut self, reply: &str) -> Result<Vec<String>, Refusal> {
        let Some(question) = self.open() else { return Ok(Vec::new()) };
        // An empty reply removes an earlier answer; without one, it means the default.
        let is_new = self.reopened.as_ref().is_none_or(|(_, before)| before.is_none());
        let reply = match question.default {
            Some(default) if reply.trim().is_empty() && (is_new || question.required) => default,
            _ => reply.to_owned(),
        };
        self.put(question.key, &reply)?;
        self.earlier.remove(&question.key);
        self.reopened = None;
        Ok(self.remarks(question.key, &reply))
    }

    /// The name and the title, if a reply to the question for the name gives both.
    pub fn name_and_title(&self, reply: &str) -> Option<(String, String)> {
        let asked = self.open()?.key.step == Step::SignatoryName;
        let (name, title) = reply.split_once(',').filter(|_| asked)?;
        let (name, title) = (name.trim().to_owned(), title.trim().to_owned());
        (!name.is_empty() && !title.is_empty()).then_some((name, title))
    }

    /// Keeps what was typed for the open question, without answering it.
    pub fn keep_typed(&mut self, typed: &str) {
        if let Some(question) = self.open().filter(|_| !typed.is_empty()) {
            self.earlier.insert(question.key, typed.to_owned());
        }
    }

    /// Opens the previous question; or, if an answer was about to be changed, leaves it as it was. False at the start.
    pub fn back(&mut self) -> bool {
        if let Some((key, before)) = self.reopened.take() {
            self.earlier.remove(&key);
            if before.is_some() || !key.step.is_required() {
                self.answers.put(key, before);
            }
            return true;
        }
        match self.path().0.into_iter().rfind(|key| !self.given.contains(key)) {
            Some(key) => {
                self.withdraw(key);
                true
            }
            None => false,
        }
    }

    /// Opens a question again to change its answer.
    pub fn reopen(&mut self, key: Key) {
        let before = self.answers.get(key).cloned();
        self.earlier.remove(&key);
        self.reopened = Some((key, before));
    }

    /// Adds an item to a list.
    pub fn add(&mut self, group: Group) {
        self.answers.add(group);
    }

    /// Removes an item from a list, with all its answers.
    pub fn remove(&mut self, group: Group, index: usize) {
        self.answers.remove(group, index);
        self.earlier.retain(|key, _| key.step.entry().group != group);
    }

    /// What the reader of contributions says about the answers so far.
    pub fn judge(&self) -> Judged {
        Judged::new(&self.answers, self.setting)
    }

    /// The totals of the answers; none without an application, or while the answers have errors.
    pub fn totals(&self) -> Option<Totals> {
        Some(Totals::new(self.setting.application?, &self.judge().read?.model))
    }

    /// The contribution, once the answers are complete.
    ///
    /// # Errors
    /// Everything that the reader of contributions would refuse, or that a question is still open.
    pub fn finished(&self) -> Result<Json, Vec<Refusal>> {
        if self.path().1.is_some() {
            return Err(vec![Unclear::new(MISSING).into()]);
        }
        let judged = self.judge();
        // Unknown fields are kept: they may come from another version of the program.
        let blocks = |problem: &Diagnostic| problem.is_error() && problem.code != UNKNOWN;
        let errors: Vec<Refusal> = judged
            .problems
            .into_iter()
            .filter(blocks)
            .map(|it| Refusal::Problem(Box::new(it), None))
            .collect();
        if errors.is_empty() { Ok(self.answers.document()) } else { Err(errors) }
    }

    fn withdraw(&mut self, key: Key) {
        if let Some(answer) = self.answers.take(key) {
            let reply = answer.and_then(|answer| shown(key, &answer, self.setting));
            self.earlier.insert(key, reply.unwrap_or_default());
        }
    }

    pub(super) fn remarks(&self, key: Key, reply: &str) -> Vec<String> {
        let Some(answer) = self.answers.get(key) else { return Vec::new() };
        match (key.step.entry().kind, answer) {
            (Kind::Country, Json::String(code)) if code != reply.trim() => {
                vec![self.setting.words.with("remark-country", &[("code", code)])]
            }
            (Kind::Effort, _) => {
                let own = self.answers.hours_per_year();
                let effort = read_effort(answer);
                effort.map(|effort| measure::sentences(&effort, own, self.setting)).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}
