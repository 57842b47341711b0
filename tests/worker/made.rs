//! Workers make the same documents as the program without workers.

use letter_of_intent::diagnostic::Problems;
use letter_of_intent::input::{Folder, FolderError};
use letter_of_intent::produce;
use letter_of_intent::typeset::{Engine, Fonts};

use crate::bench::{
    EXAMPLE, application, built_in, contribution, contribution_file, generous, letter, received, request,
    root,
};

#[test]
fn a_letter_is_the_same_wherever_it_is_made() {
    let (application, template) = (application(), built_in());
    let contribution = contribution(&application);
    let here =
        produce::letter(&Engine::new(Fonts::embedded()), &request(&application, &contribution, &template));
    let here = here.unwrap();
    let there =
        generous(1).with(|worker| [letter(worker, &template).unwrap(), letter(worker, &template).unwrap()]);
    for there in there {
        assert!(there.pdf == here.pdf, "{EXAMPLE}");
        assert_eq!((there.pages, &there.warnings), (here.pages, &here.warnings));
    }
}

#[test]
fn what_is_read_comes_back_with_everything_there_is_to_say_and_the_pictures_aside() {
    let application = application();
    let (here, there) =
        (contribution(&application), generous(1).with(|worker| received(worker, &application)));
    let read = there.contribution.unwrap();
    assert_eq!(read.bytes, here.bytes);
    assert_eq!((&read.read.model, &read.read.document), (&here.read.model, &here.read.document));
    assert!(read.read.pictures.logo.is_none() && here.read.pictures.logo.is_some());
    let logo = std::fs::read(contribution_file().with_file_name(here.read.model.organization.logo.unwrap()));
    assert!(there.pictures.files().any(|file| file == logo.as_ref().unwrap()));
}

/// A folder in memory without any pictures.
struct Empty;

impl Folder for Empty {
    fn read(&self, _: &str, _: usize) -> Result<Vec<u8>, FolderError> {
        Err(FolderError::Missing)
    }
}

#[test]
fn problems_come_back_with_their_places() {
    let application = application();
    let bytes = std::fs::read(contribution_file()).unwrap();
    let text = String::from_utf8(bytes).unwrap().replacen("\"country\"", "\"contry\"", 1);
    let model = Some(&application.read.model);
    let (_, here) = produce_read(&text, model);
    let there = generous(1)
        .with(|worker| worker.contribution_of("partner.json", text.into_bytes(), Some(&application), &Empty));
    assert!(there.contribution.is_none());
    assert!(there.problems.len() > 1);
    assert_eq!(there.problems, here);
    let place = there.problems[0].place.as_ref().unwrap();
    assert!(place.line_column().0 > 1 && place.source.text.contains("contry"), "{}", root().display());
}

fn produce_read(text: &str, model: Option<&letter_of_intent::model::Application>) -> (bool, Problems) {
    let read =
        letter_of_intent::input::read_contribution("partner.json", text.as_bytes(), model, Some(&Empty));
    (read.value.is_some(), read.problems)
}

#[test]
fn results_keep_the_order_of_the_items_and_no_more_than_the_crew_work_at_once() {
    let crew = generous(3);
    let (now, most) = (std::sync::atomic::AtomicUsize::new(0), std::sync::atomic::AtomicUsize::new(0));
    let items: Vec<usize> = (0..200).collect();
    let results = crew.each(&items, |_, item| {
        use std::sync::atomic::Ordering::SeqCst;
        most.fetch_max(now.fetch_add(1, SeqCst) + 1, SeqCst);
        std::thread::yield_now();
        now.fetch_sub(1, SeqCst);
        item * 2
    });
    assert_eq!(results, items.iter().map(|item| item * 2).collect::<Vec<_>>());
    assert!((1..=3).contains(&most.into_inner()));
    assert!(crew.each(&[0_u8; 0], |_, item| *item).is_empty());
}
