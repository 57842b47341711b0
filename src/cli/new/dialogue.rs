//! The conversation as a state: which question is open, what its answer changes, how to go back.
//!
//! Nothing here reads or writes. [`conduct`] leads a conversation over any [`Console`], the terminal or a test's.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;

use super::answers::Answers;
use super::check::check;
use super::key::{Key, NO};
use super::question::{Kind, Question, label, question};
use super::setting::Setting;
use super::{measure, summary};
use crate::phrase::{self, Unclear};

/// Somebody who can be asked.
pub trait Console {
    /// Puts a question.
    ///
    /// # Errors
    /// There is nobody to answer any more.
    fn ask(&mut self, question: &Question) -> Result<Reply, Stop>;

    /// Says something.
    fn tell(&mut self, line: &str);
}

/// What comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// An answer, perhaps.
    Text(String),
    /// The wish to see the question before.
    Back,
    /// The wish to have the question explained.
    Help,
}

/// Why a conversation ended early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// Whoever is asked wants to stop.
    Wanted,
    /// The terminal does not work.
    Broken(String),
}

/// A conversation.
pub struct Dialogue<'a> {
    setting: &'a Setting,
    answers: Answers,
    /// What the command line has answered, and is not asked for.
    given: BTreeSet<Key>,
    /// Answers that were taken back, to start from when the question comes again.
    earlier: BTreeMap<Key, String>,
    /// The question that is open only because its answer is to be changed.
    reopened: Option<Key>,
}

impl<'a> Dialogue<'a> {
    /// A conversation that has not begun.
    pub fn new(setting: &'a Setting) -> Self {
        Self {
            setting,
            answers: Answers::default(),
            given: BTreeSet::new(),
            earlier: BTreeMap::new(),
            reopened: None,
        }
    }

    /// Takes an answer from the command line.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn give(&mut self, key: Key, reply: &str) -> Result<(), Unclear> {
        let answer = check(key, reply, &self.answers, self.setting)?;
        self.answers.put(key, answer);
        self.given.insert(key);
        Ok(())
    }

    /// Takes an answer from a draft, if it is still one.
    pub fn resume(&mut self, key: Key, reply: &str) {
        if let Ok(answer) = check(key, reply, &self.answers, self.setting) {
            self.answers.put(key, answer);
        }
    }

    /// Answers every question that is still open and need not be answered.
    pub fn leave_out_the_rest(&mut self) {
        while let (_, Some(key)) = self.answers.path() {
            if key.is_required() {
                break;
            }
            // No language is suggested here: texts that were typed in one would stand in a letter in another.
            self.answers.put(key, if key.leads_on() { NO } else { "" });
        }
    }

    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Everything that has been answered, also what was taken back to be answered again: for a draft, which is to
    /// lose nothing.
    pub fn kept(&self) -> Answers {
        let mut kept = self.answers.clone();
        for (key, text) in &self.earlier {
            if !kept.has(*key) {
                kept.put(*key, text.as_str());
            }
        }
        kept
    }

    /// The open question; none when all have been answered.
    pub fn open(&self) -> Option<(Key, Question)> {
        let key = self.answers.path().1?;
        let mut question = question(key, &self.answers, self.setting);
        question.initial = self.earlier.get(&key).filter(|text| !text.is_empty()).cloned();
        Some((key, question))
    }

    /// Answers the open question, and says what is worth knowing about the answer.
    ///
    /// # Errors
    /// What is wrong with the reply; the question stays open.
    pub fn answer(&mut self, reply: &str) -> Result<Vec<String>, Unclear> {
        let Some((key, question)) = self.open() else { return Ok(Vec::new()) };
        let reply = match question.default {
            Some(default) if reply.trim().is_empty() => default,
            _ => reply.to_owned(),
        };
        let answer = check(key, &reply, &self.answers, self.setting)?;
        let remarks = match key {
            Key::Country if answer != reply.trim() => vec![format!("Country code: {answer}.")],
            Key::Effort(_) => {
                let own = self.answers.hours_per_year();
                phrase::parse(&answer)
                    .map(|effort| measure::lines(&effort, own, self.setting))
                    .unwrap_or_default()
            }
            _ => Vec::new(),
        };
        self.answers.put(key, answer);
        self.reopened = None;
        Ok(remarks)
    }

    /// Opens the question before, or leaves an answer as it was that was about to be changed. False at the start.
    pub fn back(&mut self) -> bool {
        let (path, _) = self.answers.path();
        if let Some(key) = self.reopened.take() {
            if let Some(answer) = self.earlier.remove(&key) {
                self.answers.put(key, answer);
            }
            return true;
        }
        match path.into_iter().rfind(|key| !self.given.contains(key)) {
            Some(key) => {
                self.withdraw(key);
                true
            }
            None => false,
        }
    }

    /// Opens a question whose answer is to be changed.
    pub fn reopen(&mut self, key: Key) {
        self.withdraw(key);
        self.reopened = Some(key);
    }

    fn withdraw(&mut self, key: Key) {
        if let Some(answer) = self.answers.take(key) {
            self.earlier.insert(key, answer);
        }
    }
}

const WRITE: &str = "Write the file";
const CHANGE: &str = "Change an answer";
const LATER: &str = "Stop here, and go on another time";

/// Leads a conversation to its end and gives the text to write. `keep` is called with the answers after each.
///
/// # Errors
/// It was stopped before.
pub fn conduct(
    dialogue: &mut Dialogue,
    console: &mut dyn Console,
    keep: &mut dyn FnMut(&Answers),
) -> Result<String, Stop> {
    loop {
        if let Some((_, question)) = dialogue.open() {
            match console.ask(&question)? {
                Reply::Help => console.tell(question.help),
                Reply::Back => {
                    if !dialogue.back() {
                        console.tell("This is the first question.");
                    }
                }
                Reply::Text(reply) => match dialogue.answer(&reply) {
                    Ok(remarks) => {
                        remarks.iter().for_each(|remark| console.tell(remark));
                        keep(&dialogue.kept());
                    }
                    Err(unclear) => tell_unclear(&unclear, console),
                },
            }
            continue;
        }
        summary::lines(dialogue.answers(), dialogue.setting).iter().for_each(|line| console.tell(line));
        match menu(console)? {
            Reply::Text(choice) if choice == WRITE => match finished(dialogue) {
                Ok(text) => return Ok(text),
                Err(problems) => problems.iter().for_each(|problem| console.tell(&problem.to_string())),
            },
            Reply::Text(choice) if choice == CHANGE => change(dialogue, console)?,
            Reply::Text(_) => return Err(Stop::Wanted),
            Reply::Back => drop(dialogue.back()),
            Reply::Help => console.tell("Nothing has been written yet. Every answer can still be changed."),
        }
    }
}

/// The text of complete answers.
///
/// # Errors
/// Everything that the reader of contributions would refuse.
pub fn finished(dialogue: &Dialogue) -> Result<String, Vec<Diagnostic>> {
    let judged = dialogue.setting.judge(&dialogue.answers).map_err(|problem| vec![problem])?;
    if judged.read.is_some() { Ok(judged.text) } else { Err(judged.problems) }
}

fn menu(console: &mut dyn Console) -> Result<Reply, Stop> {
    console.ask(&choice("Is this right?", vec![WRITE.to_owned(), CHANGE.to_owned(), LATER.to_owned()]))
}

fn change(dialogue: &mut Dialogue, console: &mut dyn Console) -> Result<(), Stop> {
    let (keys, _) = dialogue.answers().path();
    let labels: Vec<String> = keys.iter().map(|key| label(*key)).collect();
    if let Reply::Text(chosen) = console.ask(&choice("Which one?", labels.clone()))?
        && let Some((key, _)) = keys.iter().zip(&labels).find(|(_, label)| **label == chosen)
    {
        dialogue.reopen(*key);
    }
    Ok(())
}

fn choice(ask: &str, options: Vec<String>) -> Question {
    let help = "Choose with the arrow keys and Enter.";
    let kind = Kind::Choose(options);
    Question { ask: ask.to_owned(), example: "", help, kind, default: None, initial: None, has_before: true }
}

fn tell_unclear(unclear: &Unclear, console: &mut dyn Console) {
    console.tell(&format!("Sorry: {}.", unclear.message));
    if !unclear.hint.is_empty() {
        console.tell(&format!("Hint: {}.", unclear.hint));
    }
}
