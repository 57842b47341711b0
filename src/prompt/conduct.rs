//! Conducts a conversation over any [`Console`], a terminal or a test: one question after the other, and a menu at the
//! end to look over everything and change it.

use crate::input::Json;
use crate::interview::{
    Answers, Choice, Dialogue, Field, Group, Kind, Question, Refusal, label, said, yes_or_no,
};
use crate::words::Words;

use super::summary;

/// A place to ask somebody questions.
pub trait Console {
    /// Asks a question.
    ///
    /// # Errors
    /// Nobody is left to answer.
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Stop>;

    /// Writes a line.
    fn tell(&mut self, line: &str);
}

/// A question as a terminal asks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// The sentence.
    pub ask: String,
    /// An example of an answer.
    pub example: Option<String>,
    /// The kind of field.
    pub field: Field,
    /// The reply that an empty one stands for, if any.
    pub default: Option<String>,
    /// The text in the field at the start.
    pub initial: Option<String>,
    /// Whether the field must be filled in.
    pub required: bool,
    /// Whether there is a previous question to go back to.
    pub has_before: bool,
}

/// What was replied to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Text, which may be an answer.
    Text(String),
    /// A wish to see the previous question, with the text in the field.
    Back(String),
    /// A wish for an explanation, with the text in the field.
    Help(String),
}

/// Why a conversation ended early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// The person asked wants to stop.
    Wanted,
    /// The terminal does not work.
    Broken(String),
}

impl Prompt {
    /// A question of the interview.
    fn of(question: &Question, words: &Words) -> Self {
        let is_gate = question.key.step.is_gate();
        let shown = |default: &String| match is_gate {
            true if default == "yes" => words.text("answer-yes"),
            true => words.text("answer-no"),
            false => default.clone(),
        };
        let default = question.default.as_ref().map(shown);
        Self {
            ask: question.ask.clone(),
            example: question.example.clone(),
            field: question.field.clone(),
            default,
            initial: question.initial.clone(),
            required: question.required,
            has_before: true,
        }
    }

    /// A choice from a list.
    fn choose(ask: String, choices: Vec<Choice>) -> Self {
        Self {
            ask,
            example: None,
            field: Field::Choose(choices),
            default: None,
            initial: None,
            required: true,
            has_before: true,
        }
    }
}

/// What a conversation needs besides the answers.
pub struct Hooks<'a> {
    /// Called after each answer, with all answers so far.
    pub keep: &'a mut dyn FnMut(&Answers),
    /// Turns the path of a picture, as typed, into one for the contribution.
    pub picture: &'a dyn Fn(&str) -> String,
}

/// Conducts a conversation to its end, and returns the contribution to write.
///
/// # Errors
/// The conversation was stopped.
pub fn conduct(dialogue: &mut Dialogue, console: &mut dyn Console, hooks: &mut Hooks) -> Result<Json, Stop> {
    let words = &dialogue.setting().words;
    loop {
        if let Some(question) = dialogue.open() {
            ask(dialogue, &question, console, hooks)?;
            continue;
        }
        summary::lines(dialogue).iter().for_each(|line| console.tell(line));
        match menu(dialogue, console)? {
            Chosen::Write => match dialogue.finished() {
                Ok(document) => return Ok(document),
                Err(refusals) => refusals.iter().for_each(|refusal| tell(refusal, words, console)),
            },
            Chosen::Change => change(dialogue, console)?,
            Chosen::Add => add(dialogue, console)?,
            Chosen::Remove => remove(dialogue, console, hooks)?,
            Chosen::Stop => return Err(Stop::Wanted),
            Chosen::Back => drop(dialogue.back()),
            Chosen::Help => console.tell(&words.text("terminal-menu-help")),
        }
    }
}

fn ask(
    dialogue: &mut Dialogue,
    question: &Question,
    console: &mut dyn Console,
    hooks: &mut Hooks,
) -> Result<(), Stop> {
    let words = &dialogue.setting().words;
    match console.ask(&Prompt::of(question, words))? {
        Reply::Help(typed) => {
            dialogue.keep_typed(&typed);
            console.tell(&question.help);
        }
        Reply::Back(typed) => {
            dialogue.keep_typed(&typed);
            if !dialogue.back() {
                console.tell(&words.text("terminal-first"));
            }
        }
        Reply::Text(reply) => {
            let reply = match question.key.step.entry().kind {
                Kind::Picture => (hooks.picture)(&reply),
                _ => reply,
            };
            let answered = match dialogue.name_and_title(&reply) {
                Some((name, title)) => {
                    let ask = words.with("terminal-split", &[("name", &name), ("title", &title)]);
                    if yes(&ask, "terminal-split-help", words, console)? {
                        dialogue.answer(&name).and_then(|_| dialogue.answer(&title))
                    } else {
                        dialogue.answer(&reply)
                    }
                }
                None => dialogue.answer(&reply),
            };
            match answered {
                Ok(remarks) => remarks.iter().for_each(|remark| console.tell(remark)),
                Err(refusal) => {
                    dialogue.keep_typed(&reply);
                    tell(&refusal, words, console);
                }
            }
            (hooks.keep)(&dialogue.kept());
        }
    }
    Ok(())
}

/// What to do once everything has been answered.
enum Chosen {
    Write,
    Change,
    Add,
    Remove,
    Stop,
    Back,
    Help,
}

fn menu(dialogue: &Dialogue, console: &mut dyn Console) -> Result<Chosen, Stop> {
    let words = &dialogue.setting().words;
    let choice =
        |code: &str| Choice { code: code.to_owned(), label: words.text(&format!("terminal-{code}")) };
    let choices = ["write", "change", "add", "remove", "stop"].map(choice).to_vec();
    let prompt = Prompt::choose(words.text("terminal-right"), choices);
    Ok(match console.ask(&prompt)? {
        Reply::Text(code) => match code.as_str() {
            "write" => Chosen::Write,
            "change" => Chosen::Change,
            "add" => Chosen::Add,
            "remove" => Chosen::Remove,
            _ => Chosen::Stop,
        },
        Reply::Back(_) => Chosen::Back,
        Reply::Help(_) => Chosen::Help,
    })
}

/// Opens a question again to change its answer: any question, answered or not.
fn change(dialogue: &mut Dialogue, console: &mut dyn Console) -> Result<(), Stop> {
    let setting = dialogue.setting();
    let answers = dialogue.answers();
    let keys: Vec<_> = answers.keys().into_iter().filter(|key| !key.step.is_gate()).collect();
    let choices = keys.iter().map(|key| {
        let answer = answers.get(*key).map_or_else(|| "–".to_owned(), |answer| said(*key, answer, setting));
        let label = format!("{}: {}", label(*key, answers, setting), answer.replace('\n', " ¶ "));
        Choice { code: key.name(), label }
    });
    let prompt = Prompt::choose(setting.words.text("terminal-which"), choices.collect());
    if let Reply::Text(name) = console.ask(&prompt)?
        && let Some(key) = keys.into_iter().find(|key| key.name() == name)
    {
        dialogue.reopen(key);
    }
    Ok(())
}

/// Adds an item to a list.
fn add(dialogue: &mut Dialogue, console: &mut dyn Console) -> Result<(), Stop> {
    let words = &dialogue.setting().words;
    let groups = Group::ALL.into_iter().filter(|group| group.list().is_some());
    let choices: Vec<(Group, Choice)> = groups
        .map(|group| {
            let code = item_name(group);
            (group, Choice { code: code.to_owned(), label: words.text(&format!("terminal-{code}")) })
        })
        .collect();
    let offered = choices.iter().map(|(_, choice)| choice.clone()).collect();
    if let Reply::Text(code) = console.ask(&Prompt::choose(words.text("terminal-add-what"), offered))?
        && let Some((group, _)) = choices.iter().find(|(_, choice)| choice.code == code)
    {
        dialogue.add(*group);
    }
    Ok(())
}

/// Removes an item from a list.
fn remove(dialogue: &mut Dialogue, console: &mut dyn Console, hooks: &mut Hooks) -> Result<(), Stop> {
    let setting = dialogue.setting();
    let answers = dialogue.answers();
    let mut items = Vec::new();
    for group in Group::ALL.into_iter().filter(|group| group.list().is_some()) {
        for index in 0..answers.count(group) {
            // The first answer about an item shows which item it is.
            let first = answers.keys().into_iter().find(|key| {
                key.step.entry().group == group
                    && key.index == index
                    && answers.get(*key).is_some()
                    && !key.step.is_gate()
            });
            let shown = first.and_then(|key| Some(said(key, answers.get(key)?, setting))).unwrap_or_default();
            let label = format!("{}: {shown}", setting.words.text(&format!("terminal-{}", item_name(group))));
            items.push((group, index, Choice { code: format!("{}/{index}", item_name(group)), label }));
        }
    }
    let offered = items.iter().map(|(.., choice)| choice.clone()).collect();
    let prompt = Prompt::choose(setting.words.text("terminal-remove-what"), offered);
    if let Reply::Text(code) = console.ask(&prompt)?
        && let Some((group, index, _)) = items.into_iter().find(|(.., choice)| choice.code == code)
    {
        dialogue.remove(group, index);
        (hooks.keep)(&dialogue.kept());
    }
    Ok(())
}

fn item_name(group: Group) -> &'static str {
    match group {
        Group::Signatories => "signatory",
        Group::Other => "other",
        _ => "work",
    }
}

/// Asks until the reply is yes or no.
///
/// # Errors
/// Nobody is left to answer.
pub fn yes(ask: &str, help: &str, words: &Words, console: &mut dyn Console) -> Result<bool, Stop> {
    let prompt = Prompt {
        ask: ask.to_owned(),
        example: None,
        field: Field::Line,
        default: Some(words.text("answer-yes")),
        initial: None,
        required: true,
        has_before: false,
    };
    loop {
        match console.ask(&prompt)? {
            Reply::Text(text) if text.trim().is_empty() => return Ok(true),
            Reply::Text(text) => match yes_or_no(text.trim()) {
                Ok(said) => return Ok(said),
                Err(unclear) => tell(&unclear.into(), words, console),
            },
            // There is nothing to go back to, and neither answer can be assumed: one of them drops what was typed.
            Reply::Back(_) => {}
            Reply::Help(_) => console.tell(&words.text(help)),
        }
    }
}

fn tell(refusal: &Refusal, words: &Words, console: &mut dyn Console) {
    let told = refusal.told(words);
    console.tell(&words.with("terminal-sorry", &[("message", &told.message)]));
    if !told.hint.is_empty() {
        console.tell(&words.with("terminal-hint", &[("hint", &told.hint)]));
    }
}
