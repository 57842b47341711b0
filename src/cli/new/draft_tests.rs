//! Answers kept to be continued later.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::draft;
use crate::disk::DiskFolder;
use crate::input::Json;
use crate::interview::{Answers, Dialogue, Key, Step};
use crate::prompt::Stop;
use crate::prompt::tests::{ALL, APPLICATION, lead, pictures, setting, with};

#[test]
fn whatever_was_answered_can_be_resumed() {
    let folder = tempfile::tempdir().unwrap();
    let path = draft::path_for(&folder.path().join("partner.json"));
    assert_eq!(path.file_name().unwrap(), ".partner.loi-draft.json");
    assert_eq!(draft::load(&path), None);
    let finish = ["", "en", "", "", "write"];
    let none = || Answers::default();
    let (_, expected) = lead(Some(APPLICATION), none(), &with(&ALL, &finish), &mut |_| {});
    for stop in 1..ALL.len() {
        let mut keep = |answers: &Answers| draft::save(&path, answers, None).unwrap();
        let (_, stopped) = lead(Some(APPLICATION), none(), &ALL[..stop], &mut keep);
        assert_eq!(stopped, Err(Stop::Wanted));
        let kept = draft::load(&path).unwrap();
        assert_eq!(kept.count, stop);
        let (_, resumed) = lead(Some(APPLICATION), kept.answers, &with(&ALL[stop..], &finish), &mut |_| {});
        assert_eq!(resumed, expected, "after {stop}");
    }
    std::fs::write(&path, "{}").unwrap();
    assert_eq!(draft::load(&path), None);
    draft::remove(&path);
    assert!(!path.exists());
}

#[test]
fn what_was_taken_back_is_kept_as_well() {
    let mut kept = Answers::default();
    let replies = ["Sundby", "Physics", "NO", "<", "<", "Chemistry"];
    lead(None, Answers::default(), &replies, &mut |answers| kept = answers.clone()).1.unwrap_err();
    assert_eq!(kept.get(Key::of(Step::Unit)), Some(&Json::string("Chemistry")));
    assert_eq!(kept.get(Key::of(Step::Country)), Some(&Json::string("NO")));
}

#[test]
fn a_draft_that_was_tampered_with_is_asked_for_again() {
    let mut draft = Answers::default();
    draft.put(Key::of(Step::Organization), Some(Json::string("Sundby")));
    draft.put(Key::of(Step::Effort), Some(Json::string("lots")));
    draft.put(Key::of(Step::Country), Some(Json::string("Narnia")));
    draft.put(Key::of(Step::ContactName), None);
    let folder = DiskFolder::new(pictures());
    let setting = setting(None, &folder);
    let mut dialogue = Dialogue::at(&setting, Answers::default());
    dialogue.resume(&draft);
    let keys: Vec<Step> = dialogue.answers().values().keys().map(|key| key.step).collect();
    assert_eq!(keys, [Step::Organization]);
}
