//! Contributions that are opened again, and the sentences of the conversation compared with the code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use letter_of_intent::diagnostic::Checked;
use letter_of_intent::input::{Document, read_application, read_contribution, rewrite};
use letter_of_intent::interview::{Answers, Dialogue, Group, Key, Setting, Step, label, shown};
use letter_of_intent::model::{Application, Language};
use letter_of_intent::words::Words;

fn application(example: &str) -> Application {
    let path = format!("{}/examples/{example}/application.json", env!("CARGO_MANIFEST_DIR"));
    read_application(&path, &fs::read(&path).unwrap()).value.unwrap().model
}

fn setting(application: &Application) -> Setting<'_> {
    Setting {
        application: Some(application),
        folder: None,
        languages: Language::ALL.to_vec(),
        templates: vec!["letter-of-intent".to_owned()],
        words: Words::new(Language::En).unwrap(),
    }
}

/// Every contribution of the examples, by its path.
fn examples(example: &str) -> Vec<(String, Document)> {
    let folder = format!("{}/examples/{example}/contributions", env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    files
        .map(|path| {
            let name = path.display().to_string();
            let document = Document::parse(&name, &fs::read(path).unwrap()).unwrap();
            (name, document)
        })
        .collect()
}

#[test]
fn answers_of_a_file_make_the_same_file() {
    for example in ["every-field", "coderefinery-2021"] {
        let application = application(example);
        let setting = setting(&application);
        for (name, document) in examples(example) {
            let answers = Answers::of(&document);
            assert_eq!(rewrite(&document, &answers.document()), document.source().text, "{name}");
            let dialogue = Dialogue::at(&setting, answers.clone());
            assert_eq!(dialogue.open(), None, "{name}");
            // Whatever a field shows means the same when it is sent back unchanged.
            let mut shown_count = 0;
            let mut again = Dialogue::at(&setting, answers.clone());
            for (key, value) in answers.values() {
                let Some(reply) = value.as_ref().and_then(|value| shown(*key, value, &setting)) else {
                    continue;
                };
                shown_count += 1;
                again
                    .put(*key, &reply)
                    .unwrap_or_else(|refusal| panic!("{}: {reply}: {refusal:?}", key.name()));
            }
            assert!(shown_count > 10, "{name}");
            let text = rewrite(&document, &again.answers().document());
            let same = |text: &str| {
                let Checked { value: read, problems } =
                    read_contribution("c.json", text.as_bytes(), None, None);
                read.unwrap_or_else(|| panic!("{problems:?}")).model
            };
            assert_eq!(same(&text), same(&document.source().text), "{name}");
        }
    }
}

#[test]
fn a_page_sees_all_questions_of_a_group_and_what_they_add_up_to() {
    let application = application("coderefinery-2021");
    let setting = setting(&application);
    let (_, document) = examples("coderefinery-2021").into_iter().min_by(|a, b| a.0.cmp(&b.0)).unwrap();
    let dialogue = Dialogue::at(&setting, Answers::of(&document));
    let names: Vec<String> = dialogue.questions(Group::Signatories).iter().map(|it| it.key.name()).collect();
    assert_eq!(
        names,
        ["signatory-name/0", "signatory-title/0", "signatory-organization/0", "signatory-orcid/0"]
    );
    let work = dialogue.questions(Group::Work);
    assert_eq!(work.iter().filter(|question| question.key.step == Step::Effort).count(), 2);
    assert_eq!(label(Key::nth(Step::Role, 1), dialogue.answers(), &setting), "Role 2");
    let totals = dialogue.totals().unwrap();
    assert_eq!(totals.entries.len(), 2);
    assert_eq!(setting.words.rounded(&totals.in_kind.fte, 2).text, "0.5");
    assert_eq!(setting.words.rounded(&totals.in_kind.total.person_months, 2).text, "18");
}

/// The names of the sentences.
fn names() -> Vec<String> {
    names_of("en.ftl")
}

/// The names of a catalogue in `src/words`.
fn names_of(catalogue: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words");
    let catalogue = fs::read_to_string(folder.join(catalogue)).unwrap();
    let name = |line: &str| line.split_once(" =").map(|(name, _)| name.to_owned());
    catalogue
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(name)
        .collect()
}

#[test]
fn what_the_code_asks_for_is_there_and_nothing_else() {
    // The beginnings of names that the code composes.
    let together = ["funding-", "language-", "terminal-"];
    let mut sources = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    for name in names() {
        let is_asked = sources.contains(&format!("\"{name}\""));
        let part = together.iter().filter_map(|start| name.strip_prefix(start));
        let is_put_together = part.into_iter().any(|part| sources.contains(&format!("\"{part}\"")));
        assert!(is_asked || is_put_together, "nobody asks for `{name}`");
    }
}

fn read(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, text);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn pages_ask_for_everything_that_their_catalogue_has() {
    let mut sources = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/serve"), &mut sources);
    // The beginnings of composed names.
    let starts = sources.split("\"web-").skip(1).filter_map(|rest| rest.split('"').next()?.split_once('{'));
    let starts: Vec<&str> = starts.map(|(start, _)| start).filter(|start| !start.is_empty()).collect();
    assert!(starts.len() > 5, "{starts:?}");
    for name in names_of("web/en.ftl") {
        let rest = name.strip_prefix("web-").expect("a name of the web form");
        let is_of_question = Step::ALL.into_iter().any(|step| {
            let own = rest.strip_prefix(step.entry().name);
            own.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        });
        let is_asked = sources.contains(&format!("\"{name}\""));
        let is_put_together = starts.iter().any(|start| rest.starts_with(start));
        assert!(is_asked || is_put_together || is_of_question, "no page asks for `{name}`");
    }
}

#[test]
fn what_the_code_asks_for_has_words() {
    let mut sources = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let known = [names(), names_of("web/en.ftl")].concat();
    let ways = [
        "Unclear::new(\"",
        "words.text(\"",
        "words.with(\"",
        "word(\"",
        "About::Word(\"",
        "=> \"unit-",
        "=> \"every-",
        "=> \"effort-",
    ];
    let mut asked = 0;
    for way in ways {
        for rest in sources.split(way).skip(1) {
            let start = way.rsplit('"').next().unwrap_or_default();
            let name = format!("{start}{}", rest.split('"').next().unwrap());
            assert!(known.contains(&name), "there are no words for `{name}`");
            asked += 1;
        }
    }
    assert!(asked > 80, "{asked}");
}
