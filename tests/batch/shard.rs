//! `--shard K/N`: parts of a batch, run one after the other, at once, lost and killed. In the end there is, byte for
//! byte, what a single run makes.

#![cfg(unix)]

use std::fs;
use std::process::{Child, Stdio};
use std::thread;

use crate::killed::{all_whole, undisturbed};
use crate::run::Application;
use crate::sign::{Place, sign};
use crate::support::{Files, Run};

/// Few enough to be made often, and not a multiple of the number of parts.
const PARTNERS: usize = 11;

const PARTS: usize = 4;

fn part(application: &Application, number: usize) -> Run {
    application.batch(&["--shard", &format!("{number}/{PARTS}")])
}

/// The letters that a run reports as written, by the number of their partner.
fn letters(run: &Run) -> Vec<usize> {
    let lines = run.out().lines().map(|line| line.strip_suffix(".pdf").expect("a letter and nothing else"));
    lines.map(|line| line.rsplit_once("partner-").unwrap().1.parse().unwrap()).collect()
}

#[test]
fn the_parts_and_a_run_over_all_make_what_one_run_makes() {
    let expected = undisturbed(&Application::synthetic(PARTNERS));
    let application = Application::synthetic(PARTNERS);
    let mut made = Vec::new();
    for number in 1..=PARTS {
        made.extend(letters(&part(&application, number).well()));
        let files = application.files();
        assert!(!files.keys().any(|path| path.starts_with("annex") || path == "manifest.json"));
        assert!(files.contains_key(&format!(".loi-journal-{number}-of-{PARTS}")));
    }
    assert_eq!(made, (0..PARTNERS).collect::<Vec<_>>(), "the parts are consecutive names");
    let ran = application.batch(&[]).well();
    assert_eq!(ran.stderr, format!("0 letters made, {PARTNERS} unchanged, 0 failed\n"));
    assert_eq!(application.files(), expected);
}

#[test]
fn parts_are_made_at_once() {
    let expected = undisturbed(&Application::synthetic(PARTNERS));
    let application = Application::synthetic(PARTNERS);
    let runs: Vec<Child> = (1..=PARTS)
        .map(|number| {
            let mut command = application.command(&["--shard", &format!("{number}/{PARTS}"), "--jobs", "1"]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a run")
        })
        .collect();
    let ran = runs.into_iter().map(|run| Run::of(run.wait_with_output().expect("an end")).well());
    assert_eq!(ran.map(|run| letters(&run).len()).sum::<usize>(), PARTNERS);
    let ran = application.batch(&[]).well();
    assert_eq!(ran.stderr, format!("0 letters made, {PARTNERS} unchanged, 0 failed\n"));
    assert_eq!(application.files(), expected);
}

#[test]
fn a_part_that_is_lost_is_made_by_the_run_over_all() {
    let expected = undisturbed(&Application::synthetic(PARTNERS));
    let application = Application::synthetic(PARTNERS);
    let made: usize = [1, 2, 4].map(|number| letters(&part(&application, number).well()).len()).iter().sum();
    let ran = application.batch(&[]).well();
    let lost = PARTNERS - made;
    assert_eq!(ran.stderr, format!("{lost} letters made, {made} unchanged, 0 failed\n"));
    assert_eq!(application.files(), expected);
}

#[test]
fn a_part_that_is_killed_is_run_again_while_others_run() {
    let expected = undisturbed(&Application::synthetic(PARTNERS));
    let application = Application::synthetic(PARTNERS);
    let mut killed = application
        .command(&["--shard", "1/2", "--jobs", "1"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a run");
    let noted = || fs::read(application.path(".loi-journal-1-of-2")).unwrap_or_default();
    while noted().iter().filter(|byte| **byte == b'\n').count() < 3 && killed.try_wait().unwrap().is_none() {
        thread::yield_now();
    }
    killed.kill().expect("a run that can be killed");
    killed.wait().expect("an end");
    all_whole(&outputs(&application), &[&expected]);
    let other = application
        .command(&["--shard", "2/2"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a run");
    let again = application.batch(&["--shard", "1/2"]).well();
    assert!(letters(&again).len() < PARTNERS / 2, "what was there is not made again: {}", again.out());
    assert!(other.wait_with_output().expect("an end").status.success());
    application.batch(&[]).well();
    assert_eq!(application.files(), expected, "what was left half-written is gone as well");
}

fn outputs(application: &Application) -> Files {
    let mut files = application.files();
    files.retain(|path, _| path.starts_with("letters/"));
    files
}

/// Each part knows the other contributions: a repeated contribution counts once, whichever part its copy is in.
#[test]
fn what_one_part_makes_depends_on_all_contributions() {
    let prepare = || {
        let application = Application::synthetic(4);
        let twice = application.get("contributions/partner-00002.json");
        application.put("contributions/zz-copy.json", twice);
        application.put("contributions/partner-00003.json", "{}");
        application
    };
    let one = prepare();
    let whole = one.batch(&[]);
    assert_eq!(whole.code, 1);
    let application = prepare();
    let codes: Vec<i32> = (1..=3).map(|number| part_of_three(&application, number).code).collect();
    assert_eq!(codes, [0, 0, 1], "a mistake is told where its letter would be");
    let completed = application.batch(&[]);
    assert_eq!(completed.code, 1);
    let told = |run: &Run| {
        run.stderr.lines().filter(|line| !line.contains("letters made")).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(told(&completed), told(&whole));
    assert_eq!(application.files(), one.files());
}

fn part_of_three(application: &Application, number: usize) -> Run {
    application.batch(&["--shard", &format!("{number}/3")])
}

/// A signed letter that came back stays in its place, and only the part with its partner looks at it.
#[test]
fn letters_that_came_back_are_of_their_own_part() {
    let prepare = || {
        let application = Application::synthetic(4);
        application.batch(&[]).well();
        for number in [0, 3] {
            let place = format!("letters/partner-0000{number}.pdf");
            let letter = application.get(&place);
            application.put(&place, sign(&letter, "Ola Rektor", Place::Field("Signature")));
        }
        application
    };
    let one = prepare();
    one.batch(&[]).well();
    let application = prepare();
    for number in 1..=2 {
        let ran = application.batch(&["--shard", &format!("{number}/2"), "--force"]).well();
        assert!(ran.stderr.starts_with("1 letter made, 1 unchanged, 0 failed\n"), "{}", ran.stderr);
        let told = ["partner-00000.pdf", "partner-00003.pdf"].map(|letter| ran.stderr.contains(letter));
        assert_eq!(told, [number == 1, number == 2], "what is worth knowing of a signature is told once");
    }
    application.batch(&[]).well();
    assert_eq!(application.files(), one.files());
}

#[test]
fn there_may_be_more_parts_than_letters() {
    let application = Application::synthetic(2);
    let tallies: Vec<String> =
        (1..=5).map(|number| application.batch(&["--shard", &format!("{number}/5")]).well().stderr).collect();
    let made = tallies.iter().filter(|tally| tally.starts_with("1 letter made")).count();
    let none = tallies.iter().filter(|tally| tally.starts_with("0 letters made, 0 unchanged")).count();
    assert_eq!((made, none), (2, 3), "{tallies:?}");
}

#[test]
fn a_part_that_there_is_not_is_a_wrong_usage() {
    let application = Application::synthetic(1);
    for (shard, said) in [
        ("0/4", "the part must be from 1/4 to 4/4"),
        ("5/4", "the part must be from 1/4 to 4/4"),
        ("1/0", "the number of parts must be at least 1"),
        ("4", "expected a part and the number of parts, such as 3/16"),
        ("-1/4", "expected a part and the number of parts, such as 3/16"),
        ("1/4/2", "expected a part and the number of parts, such as 3/16"),
    ] {
        application.batch(&[&format!("--shard={shard}")]).badly(2, said);
    }
    application.batch(&["--shard", "1/2", "--sort", "amount"]).badly(2, "--sort");
    assert!(!application.path("letters").exists());
}

/// The data change between two parts: the run over everything makes again whatever is out of date.
#[test]
fn a_change_in_between_is_no_loss() {
    let change = |application: &Application| {
        application.change("contributions/partner-00001.json", |contribution| {
            contribution["contributions"][0]["effort"] = serde_json::json!({ "fte": 0.35 });
        });
    };
    let application = Application::synthetic(4);
    application.batch(&["--shard", "1/2"]).well();
    change(&application);
    // The same letters under other numbers: two journals list one letter.
    application.batch(&["--shard", "1/1"]).well();
    let ran = application.batch(&[]).well();
    assert_eq!(ran.stderr, "0 letters made, 4 unchanged, 0 failed\n");
    let expected = Application::synthetic(4);
    expected.batch(&[]).well();
    change(&expected);
    expected.batch(&[]).well();
    assert_eq!(application.files(), expected.files());
}
