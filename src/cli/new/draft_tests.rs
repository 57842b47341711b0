//! Answers that are kept for another time.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::answers::Answers;
use super::dialogue::{Dialogue, Stop, conduct};
use super::draft;
use super::key::Key;
use super::tests::{ALL, APPLICATION, Script, setting, with};

#[test]
fn whatever_was_answered_can_be_resumed() {
    let folder = tempfile::tempdir().unwrap();
    let path = draft::path_for(&folder.path().join("partner.json"));
    assert_eq!(path.file_name().unwrap(), ".partner.loi-draft.json");
    assert_eq!(draft::load(&path), None);
    let setting = setting(Some(APPLICATION));
    let finish = ["", "en", "", "Write the file"];
    let whole = with(&ALL, &finish);
    let expected = conduct(&mut Dialogue::new(&setting), &mut Script::new(&whole), &mut |_| {}).unwrap();
    for stop in 1..ALL.len() {
        let stopped = conduct(&mut Dialogue::new(&setting), &mut Script::new(&ALL[..stop]), &mut |answers| {
            draft::save(&path, answers).unwrap();
        });
        assert_eq!(stopped, Err(Stop::Wanted));
        let mut dialogue = Dialogue::new(&setting);
        draft::load(&path).unwrap().iter().for_each(|(key, text)| dialogue.resume(*key, text));
        let rest = with(&ALL[stop..], &finish);
        assert_eq!(
            conduct(&mut dialogue, &mut Script::new(&rest), &mut |_| {}).unwrap(),
            expected,
            "after {stop}"
        );
    }
    std::fs::write(&path, "{}").unwrap();
    assert_eq!(draft::load(&path), None);
    draft::remove(&path);
    assert!(!path.exists());
}

#[test]
fn what_was_taken_back_is_kept_as_well() {
    let setting = setting(None);
    let mut kept = Answers::default();
    let mut script = Script::new(&["Sundby", "Physics", "NO", "<", "<", "Chemistry"]);
    conduct(&mut Dialogue::new(&setting), &mut script, &mut |answers| kept = answers.clone()).unwrap_err();
    assert_eq!((kept.get(Key::Unit), kept.get(Key::Country)), (Some("Chemistry"), Some("NO")));
}

#[test]
fn a_draft_that_was_tampered_with_is_asked_for_again() {
    let setting = setting(Some(APPLICATION));
    let mut dialogue = Dialogue::new(&setting);
    dialogue.resume(Key::Organization, "Sundby");
    dialogue.resume(Key::Effort(0), "lots");
    dialogue.resume(Key::Country, "Narnia");
    assert!(dialogue.answers().has(Key::Organization));
    assert!(!dialogue.answers().has(Key::Effort(0)) && !dialogue.answers().has(Key::Country));
}
