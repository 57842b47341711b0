//! The same data give the same files, whatever else differs.

use std::fs;

use crate::run::Application;
use crate::synthetic::Synthetic;

#[test]
fn any_number_of_threads_makes_the_same_bytes() {
    let application = Application::synthetic(12);
    application.batch(&["--jobs", "1"]).well();
    let one = application.files();
    let ran = application.batch(&["--jobs", "4", "--force"]).well();
    assert!(ran.stderr.starts_with("12 letters made"), "{}", ran.stderr);
    assert_eq!(application.files(), one);
}

/// Folders are listed in the order in which files were created, or by hash.
#[test]
fn another_order_of_reading_makes_the_same_bytes() {
    let application = Application::synthetic(8);
    application.batch(&[]).well();
    let outputs = application.files();
    let mut contributions: Vec<_> = fs::read_dir(application.path("contributions"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    contributions.sort();
    for path in contributions.iter().rev() {
        let bytes = fs::read(path).unwrap();
        fs::remove_file(path).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let ran = application.batch(&["--force"]).well();
    let letters: Vec<&str> = ran.out().lines().filter(|line| line.contains("letters")).collect();
    assert!(letters.is_sorted(), "{letters:?}");
    assert_eq!(application.files(), outputs);
}

#[test]
fn the_date_of_the_clock_is_no_reason_to_make_anything_again() {
    let application = Application::synthetic(2);
    let run = || {
        let mut command = crate::support::loi(&application.path(""));
        command.args(["batch", "."]).env_remove("SOURCE_DATE_EPOCH");
        command.output().unwrap()
    };
    assert!(run().status.success());
    application.age();
    assert!(run().status.success());
    assert_eq!(application.written(), [""; 0]);
}

#[test]
fn a_seed_makes_the_same_partners_again() {
    let stems = |synthetic: Synthetic| synthetic.partners().map(|it| it.stem).collect::<Vec<_>>();
    let (few, many) = (Synthetic::new(3, 20), Synthetic::new(3, 50));
    assert_eq!(few.partners().collect::<Vec<_>>(), many.partners().take(20).collect::<Vec<_>>());
    assert_eq!(few.application(), many.application());
    assert_eq!(stems(few), stems(Synthetic::new(4, 20)));
    assert_ne!(few.partners().collect::<Vec<_>>(), Synthetic::new(4, 20).partners().collect::<Vec<_>>());
}

#[test]
fn no_two_partners_have_a_name_in_common() {
    let synthetic = Synthetic::new(1, crate::synthetic::MOST_PARTNERS);
    let mut names = std::collections::BTreeSet::new();
    let mut labels = std::collections::BTreeSet::new();
    for partner in synthetic.partners() {
        let organization = &partner.contribution["organization"];
        assert!(names.insert(organization["name"].as_str().unwrap().to_owned()), "{organization}");
        assert!(labels.insert(organization["short_name"].as_str().unwrap().to_owned()), "{organization}");
    }
}
