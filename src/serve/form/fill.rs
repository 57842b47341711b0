//! From the fields of a form to answers.

use crate::input::Json;
use crate::interview::{Answers, Dialogue, Group, Key, Kind, Setting, Step, Typed};

use super::{Cells, Form, Page};

/// The button with which a form was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Do {
    /// No button was pressed: what was typed is kept.
    Draft,
    /// Keep it, and stay here.
    Save,
    /// Keep it, and go on if all is well.
    Next,
    /// One more item of a list.
    Add(Group),
    /// One item fewer.
    Remove(Group, usize),
    /// Take a picture away.
    Drop(Step),
}

impl Do {
    /// The button with a value.
    pub fn from_value(value: &str) -> Option<Self> {
        let group = |name: &str| match name {
            "signatory" => Some(Group::Signatories),
            "work" => Some(Group::Work),
            "other" => Some(Group::Other),
            _ => None,
        };
        let parts: Vec<&str> = value.split('/').collect();
        Some(match parts.as_slice() {
            ["draft"] => Self::Draft,
            ["save"] => Self::Save,
            ["next"] => Self::Next,
            ["add", name] => Self::Add(group(name)?),
            ["remove", name, index] => Self::Remove(group(name)?, index.parse().ok()?),
            ["drop", "logo"] => Self::Drop(Step::Logo),
            ["drop", "letterhead"] => Self::Drop(Step::Letterhead),
            _ => return None,
        })
    }
}

/// Takes a page that was sent, and returns the answers and the texts that could not be read as answers. Whatever is not
/// on the page stays as it was. Pictures are left aside.
pub fn fill(
    setting: &Setting,
    answers: Answers,
    mut typed: Typed,
    page: Page,
    form: &Form,
    wanted: Do,
) -> (Answers, Typed) {
    let mut dialogue = Dialogue::at(setting, answers);
    let replies = replies(&dialogue, page, form);
    replies.iter().for_each(|(key, _)| drop(typed.remove(key)));
    typed.extend(dialogue.fill(replies));
    // A page that was sent with an empty list says that there is nothing to list.
    let mut answers = dialogue.answers().clone();
    for opening in page.groups().iter().filter_map(|group| group.list()?.opening).map(Key::of) {
        if !answers.has(opening) {
            answers.put(opening, Some(Json::Boolean(false)));
        }
    }
    let mut dialogue = Dialogue::at(setting, answers);
    match wanted {
        Do::Add(group) => dialogue.add(group),
        Do::Remove(group, index) => {
            dialogue.remove(group, index);
            typed = without(typed, group, index);
        }
        _ => {}
    }
    (dialogue.answers().clone(), typed)
}

/// The replies in the fields of a page, question by question. Questions without a field are left out.
fn replies(dialogue: &Dialogue, page: Page, form: &Form) -> Vec<(Key, String)> {
    let questions = page.groups().iter().flat_map(|group| dialogue.questions(*group));
    let keys = questions.map(|question| question.key).filter(|key| key.step.entry().kind != Kind::Picture);
    let reply = |key: Key| {
        // Text copied from a table or another program has tabs among the blanks.
        let mut reply = form.all(&key.name())?.join("\n").replace('\t', " ");
        if matches!(key.step.entry().kind, Kind::Effort | Kind::Money)
            && let Some(cells) = Cells::of_form(key, form).words()
        {
            // Somebody who fills in both is told that one is too much.
            reply = if reply.trim().is_empty() { cells } else { format!("{reply}; {cells}") };
        }
        Some((key, reply))
    };
    keys.filter_map(reply).collect()
}

/// The typed texts without an item of a list; later items move up.
fn without(typed: Typed, group: Group, index: usize) -> Typed {
    let moved = |(key, text): (Key, String)| match key.index {
        _ if key.step.entry().group != group => Some((key, text)),
        at if at == index => None,
        at if at > index => Some((Key::nth(key.step, at - 1), text)),
        _ => Some((key, text)),
    };
    typed.into_iter().filter_map(moved).collect()
}
