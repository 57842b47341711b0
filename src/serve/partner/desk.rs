//! What a partner has stated, together with everything that is to be said about it.

use crate::diagnostic::{Diagnostic, Problems};
use crate::input::{Document, Json, read_years};
use crate::interview::{
    CONTRIBUTION, Dialogue, Field, Group, Key, Kind, Question, Refusal, Setting, Step, Totals, named, said,
};
use crate::model::{Interval, country};
use crate::produce::{Choices, uncovered};

use super::super::form::{Page, Progress};
use super::super::store::Record;

/// What a partner has stated, laid out for the pages.
pub struct Desk<'a> {
    /// The answers as an interview.
    pub dialogue: Dialogue<'a>,
    /// What the store has kept.
    pub record: &'a Record,
    /// The problems that keep the pledge from being sent, each with the question it concerns, if any.
    pub problems: Vec<(Option<Key>, Refusal)>,
}

impl<'a> Desk<'a> {
    /// Lays out a record.
    pub fn new(setting: &'a Setting<'a>, record: &'a Record) -> Self {
        let dialogue = Dialogue::at(setting, record.answers.clone());
        let is_typed = |key: &Option<Key>| key.is_some_and(|key| record.typed.contains_key(&key));
        let mut problems = dialogue.open_problems();
        // If something was typed, the problem with that text is the one to show.
        problems.retain(|(key, _)| !is_typed(key));
        for (key, reply) in &record.typed {
            problems.extend(dialogue.refusal(*key, reply).map(|refusal| (Some(*key), refusal)));
        }
        sort(&mut problems);
        Self { dialogue, record, problems }
    }

    /// The same with what no font can print, so that somebody learns of it at the field and not when the letter is made.
    #[must_use]
    pub fn with_glyphs(self, choices: &Choices) -> Self {
        let text = self.dialogue.sketch().to_file();
        let document = Document::parse(CONTRIBUTION, text.as_bytes());
        let problems =
            document.map_or_else(|_| Problems::new(), |document| uncovered(&choices.fonts, &document));
        let refused = self.refused(problems);
        self.with(refused)
    }

    /// The same, with further problems.
    #[must_use]
    pub fn with(mut self, more: Vec<(Option<Key>, Refusal)>) -> Self {
        self.problems.extend(more);
        sort(&mut self.problems);
        self
    }

    /// Turns what keeps the letter from being made into problems with answers.
    pub fn refused(&self, problems: Problems) -> Vec<(Option<Key>, Refusal)> {
        let errors = problems.into_iter().filter(Diagnostic::is_error);
        errors.map(|problem| self.dialogue.refused(problem)).collect()
    }

    /// The first problem with an answer.
    pub fn problem(&self, key: Key) -> Option<&Refusal> {
        self.problems.iter().find(|(of, _)| *of == Some(key)).map(|(_, refusal)| refusal)
    }

    /// The problems on a page.
    pub fn problems_of(&self, page: Page) -> Vec<(Key, &Refusal)> {
        let here = self.problems.iter().filter_map(|(key, refusal)| Some(((*key)?, refusal)));
        here.filter(|(key, _)| Page::of(*key) == Some(page)).collect()
    }

    /// Whether nothing on a page has to be put right before the next one. An empty list is left for the end: the
    /// contribution may be stated on another page.
    pub fn may_leave(&self, page: Page) -> bool {
        self.problems_of(page).iter().all(|(key, _)| key.step.is_gate())
    }

    /// The content of a field: what was typed, or the answer as a person would type it.
    pub fn shown(&self, key: Key) -> Option<String> {
        let initial = || self.country(key).or_else(|| self.dialogue.question(key).initial);
        self.record.typed.get(&key).cloned().or_else(initial)
    }

    /// An answer where it is only shown: what was typed, or the answer in words.
    pub fn told(&self, key: Key) -> Option<String> {
        let setting = self.dialogue.setting();
        let told = |answer: &Json| match (self.dialogue.question(key).field, answer) {
            (Field::Choose(choices), Json::String(code)) => {
                let label =
                    choices.into_iter().find(|choice| choice.code == *code).map(|choice| choice.label);
                let own = setting.words.maybe(&format!("web-{}-{code}", key.step.entry().name));
                own.or(label).unwrap_or_else(|| code.clone())
            }
            _ if key.step.entry().kind == Kind::Picture => setting.words.text("web-picture-there"),
            (_, Json::Array(items)) => {
                items.iter().map(|item| said(key, item, setting)).collect::<Vec<_>>().join("\n")
            }
            (_, answer) if key.step.entry().kind == Kind::Money => {
                let line = |(year, amount): (i32, Interval)| {
                    format!("{year}: {}", setting.words.amount(&amount).text)
                };
                let lines = read_years(answer).map(|years| years.into_iter().map(line).collect::<Vec<_>>());
                lines.map_or_else(|| answer.to_line(), |lines| lines.join("\n"))
            }
            _ => said(key, answer, setting),
        };
        let answer = || self.country(key).or_else(|| self.dialogue.answers().get(key).map(told));
        self.record.typed.get(&key).cloned().or_else(answer).filter(|told| !told.is_empty())
    }

    /// A name, in the language of the page if there is one, else in any.
    pub fn named(&self, step: Step) -> Option<String> {
        let answer = self.dialogue.answers().get(Key::of(step));
        answer.map(|answer| named(answer, self.dialogue.setting())).filter(|name| !name.is_empty())
    }

    /// The questions of a group, without the one about topics if there are none to choose from.
    pub fn questions(&self, group: Group) -> Vec<Question> {
        let offers_topics = !self.dialogue.setting().topics().is_empty();
        let is_asked = |question: &Question| {
            question.key.step != Step::Topics || offers_topics || question.initial.is_some()
        };
        self.dialogue.questions(group).into_iter().filter(is_asked).collect()
    }

    /// A country by its name instead of its code.
    fn country(&self, key: Key) -> Option<String> {
        let code = self.dialogue.answers().get(key).filter(|_| key.step == Step::Country)?.as_str()?;
        let name = country::name(code, self.dialogue.setting().words.language())?;
        // Some names stand for several countries, and some are not understood when read back.
        (country::find(name).ok()? == code).then(|| name.to_owned())
    }

    /// The totals of what the partner gives, and whether they leave out an entry whose working time is missing or
    /// unclear; none if no working time is stated.
    pub fn totals(&self) -> Option<(Totals, bool)> {
        let answers = self.dialogue.answers();
        let entries = 0..answers.count(Group::Work);
        let is_stated = |index: &usize| answers.get(Key::nth(Step::Effort, *index)).is_some();
        let stated = entries.clone().filter(is_stated).count();
        let totals = self.dialogue.totals().filter(|_| stated > 0)?;
        Some((totals, stated < entries.len()))
    }

    /// How far each page has come.
    pub fn progress(&self) -> [(Page, Progress); 5] {
        // A list declared empty counts as an answer.
        let is_answer =
            |key: &Key, value: &Option<Json>| !key.step.is_gate() || *value == Some(Json::Boolean(false));
        Page::ALL.map(|page| {
            let is_here = |key: &Key| Page::of(*key) == Some(page);
            let mut values = self.dialogue.answers().values().iter();
            let answered = values.any(|(key, value)| is_here(key) && is_answer(key, value));
            let is_touched = self.record.is_begun && (answered || self.record.typed.keys().any(is_here));
            let progress = match (is_touched, self.problems_of(page).is_empty()) {
                (false, _) => Progress::Untouched,
                (true, false) => Progress::Begun,
                (true, true) => Progress::Complete,
            };
            (page, progress)
        })
    }
}

/// Sorts problems in the order of the pages and of the questions on each.
fn sort(problems: &mut [(Option<Key>, Refusal)]) {
    let page = |key: Key| Page::ALL.iter().position(|page| Some(*page) == Page::of(key));
    problems.sort_by_key(|(key, _)| (key.is_none(), key.and_then(page), *key));
}
