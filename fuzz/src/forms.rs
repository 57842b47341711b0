//! What must hold for every form that a partner sends, and for a sequence of forms.

use crate::documents::belongs_to;
use crate::input::Json;
use crate::interview::{
    Answers, Dialogue, Group, Key, Kind, Setting, Step, Typed, from_draft, shown, to_draft,
};
use crate::model::Language;
use crate::serve::form::{Do, Form, Page, fill};
use crate::words::Words;

/// The separator between two forms.
const BETWEEN: u8 = 0;

/// The most bytes of a draft for each byte that was sent: each line of an address is a line of its own in the draft,
/// and a character may take six bytes.
const MOST_FOR_EACH: usize = 40;
/// The most bytes of a draft if next to nothing was sent, and a list was begun.
const MOST: usize = 10_000;

/// Forms sent one after the other, each with a byte in front that selects the page and the language. Whatever they
/// contain, typed text becomes an answer or is kept as it was typed, a draft restores all of it, sending a page as it
/// is shown changes nothing, and there is never more than was sent.
pub fn filling(bytes: &[u8]) {
    let (mut answers, mut typed) = begun();
    let (mut sent, mut language) = (0, 0);
    for part in bytes.split(|byte| *byte == BETWEEN) {
        let Some((place, body)) = part.split_first() else { continue };
        let Ok(form) = Form::from_urlencoded(body) else { continue };
        let page = Page::ALL[usize::from(*place) % Page::ALL.len()];
        language = usize::from(*place) / Page::ALL.len();
        let setting = setting(language);
        let wanted = Do::from_value(form.get("do")).unwrap_or(Do::Draft);
        let kept = fill(&setting, answers.clone(), typed.clone(), page, &form, Do::Draft);
        nothing_is_lost(&setting, &answers, page, &form, &kept);
        (answers, typed) = fill(&setting, answers, typed, page, &form, wanted);
        sent += body.len();
        let draft = to_draft(&answers, &typed, None);
        assert!(draft.len() <= MOST + MOST_FOR_EACH * sent, "{} bytes of {sent}", draft.len());
        let read = from_draft(draft.as_bytes()).expect("a draft");
        assert_eq!((&read.answers, &read.typed), (&answers, &typed));
        as_shown(&setting, &answers, &typed, page);
    }
    let setting = setting(language);
    Page::ALL.into_iter().for_each(|page| as_shown(&setting, &answers, &typed, page));
}

/// Typed text is an answer, or is kept as it was typed.
fn nothing_is_lost(setting: &Setting, before: &Answers, page: Page, form: &Form, after: &(Answers, Typed)) {
    let asked = Dialogue::at(setting, before.clone());
    let told = Dialogue::at(setting, after.0.clone());
    for key in keys(&asked, page) {
        let has_cells = form.fields().any(|(name, _)| name.starts_with(&format!("{}@", key.name())));
        let Some(values) = form.all(&key.name()) else { continue };
        // A tab counts as a blank.
        let reply = values.join("\n").replace('\t', " ");
        let reply = reply.trim();
        if reply.is_empty() || has_cells || after.0.get(key).is_some() {
            continue;
        }
        match after.1.get(&key) {
            Some(typed) => assert_eq!(typed, reply),
            // Some replies mean that there is nothing to say.
            None => assert!(told.refusal(key, reply).is_none(), "{key:?}: `{reply}` is lost"),
        }
    }
}

/// Sending a page as its fields are shown changes nothing. A page that was never sent in full, which no browser does,
/// is judged as a whole first: typed text stays what it is, as an answer or not.
fn as_shown(setting: &Setting, answers: &Answers, typed: &Typed, page: Page) {
    let (whole, whole_typed) = send_as_shown(setting, answers, typed, page);
    for key in answers.keys().into_iter().filter(|key| answers.get(*key).is_some() || typed.contains_key(key))
    {
        assert!(whole.get(key).is_some() || whole_typed.contains_key(&key), "{key:?} is lost");
    }
    let (again, again_typed) = send_as_shown(setting, &whole, &whole_typed, page);
    assert_eq!((&again, &again_typed), (&whole, &whole_typed), "{}", page.name());
}

fn send_as_shown(setting: &Setting, answers: &Answers, typed: &Typed, page: Page) -> (Answers, Typed) {
    let dialogue = Dialogue::at(setting, answers.clone());
    let mut form = Form::default();
    for key in keys(&dialogue, page) {
        let answer = || dialogue.answers().get(key).and_then(|answer| shown(key, answer, setting));
        let value = typed.get(&key).cloned().or_else(answer).unwrap_or_default();
        form.add(key.name(), value).expect("as many fields as a page has");
    }
    fill(setting, answers.clone(), typed.clone(), page, &form, Do::Draft)
}

/// The questions of a page that have fields.
fn keys(dialogue: &Dialogue, page: Page) -> Vec<Key> {
    let questions = page.groups().iter().flat_map(|group| dialogue.questions(*group));
    questions.map(|question| question.key).filter(|key| key.step.entry().kind != Kind::Picture).collect()
}

/// The answers before anybody has answered.
fn begun() -> (Answers, Typed) {
    let mut answers = Answers::default();
    answers.put(Key::of(Step::Organization), Some(Json::string("Sundby College")));
    answers.put(Key::of(Step::GivesWork), Some(Json::Boolean(true)));
    answers.add(Group::Other);
    (answers, Typed::new())
}

/// The setting of the dialogue, in one of the languages of the pages.
fn setting(language: usize) -> Setting<'static> {
    thread_local! {
        static WORDS: Vec<Words> =
            Language::ALL.iter().map(|language| Words::for_pages(*language).expect("words")).collect();
    }
    Setting {
        application: belongs_to(),
        folder: None,
        languages: Language::ALL.to_vec(),
        templates: ["letter-of-intent", "letter-of-commitment", "letter-of-support"]
            .map(str::to_owned)
            .to_vec(),
        words: WORDS.with(|words| words[language % words.len()].clone()),
    }
}
