//! How much a document may hold, and that a document that holds too much is refused quickly and briefly.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::Folder;

const CHECK: [&str; 4] = ["check", ".", "--format", "json"];

/// Many times what a slow machine needs, and a small part of what it needed before there was a limit.
const LONGEST: Duration = Duration::from_secs(20);

/// The smallest contribution, with something else as the role.
fn with_role(role: &str) -> Folder {
    Folder::new().with(
        "contributions/partner.json",
        format!(
            "{{\"organization\": {{\"name\": \"Sundby College\", \"country\": \"NO\"}},
            \"signatories\": [{{\"name\": \"Kari Nordmann\", \"title\": \"Director\"}}],
            \"contact\": {{\"name\": \"Ola Nordmann\", \"email\": \"ola.nordmann@example.org\"}},
            \"contributions\": [{{\"role\": {role}, \"effort\": {{\"fte\": 0.4}}}}]}}"
        ),
    )
}

/// The code and the pointer of every diagnostic, without the advice about the example.
fn told(folder: &Folder) -> Vec<(String, String)> {
    let start = Instant::now();
    let run = folder.run(&CHECK);
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    assert!(run.stdout.len() < 200_000, "{} bytes", run.stdout.len());
    let said: Value = serde_json::from_slice(&run.stdout).unwrap_or_else(|_| panic!("{run:?}"));
    let text = |diagnostic: &Value, name: &str| diagnostic[name].as_str().unwrap_or_default().to_owned();
    let all = said["diagnostics"].as_array().unwrap().iter();
    all.filter(|diagnostic| diagnostic["severity"] != "advice")
        .map(|diagnostic| (text(diagnostic, "code"), text(diagnostic, "pointer")))
        .collect()
}

fn expected(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(code, pointer)| ((*code).to_owned(), (*pointer).to_owned())).collect()
}

const ROLE: &str = "/contributions/0/role";

#[test]
fn a_text_has_an_end() {
    assert_eq!(
        told(&with_role(&format!("\"{}\"", "者".repeat(20_000))))
            .iter()
            .filter(|it| it.0 != "missing-glyph")
            .count(),
        0
    );
    assert_eq!(told(&with_role(&format!("\"{}\"", "ø".repeat(20_000)))), []);
    assert_eq!(
        told(&with_role(&format!("\"{}\"", "ø".repeat(20_001)))),
        expected(&[("text-too-long", ROLE)])
    );
    let by_language = format!("{{\"en\": \"{}\", \"nb\": 1}}", "ø".repeat(20_001));
    let both = [("text-too-long", "/contributions/0/role/en"), ("wrong-type", "/contributions/0/role/nb")];
    assert_eq!(told(&with_role(&by_language)), expected(&both), "what is wrong beside it is told as well");
}

#[test]
fn a_name_of_three_million_characters_is_told_in_no_time() {
    let name = "Sundby ".repeat(450_000);
    let both = [("too-much-text", ""), ("text-too-long", ROLE)];
    assert_eq!(told(&with_role(&format!("\"{name}\""))), expected(&both));
    assert_eq!(told(&with_role(&format!("\"x\", \"{name}\": 1"))).len(), 2, "the name of a field");
    let folder = with_role(&format!("\"{name}\""));
    for arguments in [&["letter", "contributions/partner.json"][..], &["annex", "."], &["batch", "."]] {
        let run = folder.run(arguments);
        assert_eq!(run.code, 1);
        assert!(run.stderr.len() < 10_000 && run.stderr.contains("too-much-text"), "{}", run.stderr.len());
    }
}

#[test]
fn all_texts_have_an_end_together() {
    let texts = |count: usize| {
        let texts: Vec<String> = (0..count).map(|_| format!("\"{}\"", "ø".repeat(19_900))).collect();
        with_role(&format!("\"x\", \"activities\": [{}]", texts.join(", ")))
    };
    assert_eq!(told(&texts(10)), []);
    assert_eq!(told(&texts(11)), expected(&[("too-much-text", "")]));
}

#[test]
fn lists_have_an_end_together() {
    // A thousand entries, each with few enough items: only the total is too large.
    let activities = vec!["\"x\""; 20].join(",");
    let entry =
        format!("{{\"role\": \"r\", \"activities\": [{activities}], \"effort\": {{\"fte\": 0.001}}}}");
    let folder =
        with_role(&format!("\"r\", \"effort\": {{\"fte\": 0.001}}}}, {}", vec![entry; 999].join(",")));
    let text = String::from_utf8(folder.read("contributions/partner.json")).unwrap();
    folder.write("contributions/partner.json", text.replace("}, \"effort\": {\"fte\": 0.4}}", "}"));
    assert_eq!(told(&folder), expected(&[("too-many-items", "")]));
}

#[test]
fn fields_that_nobody_knows_are_told_a_hundred_times() {
    let mut fields = String::from("\"x\"");
    for index in 0..15_000 {
        write!(fields, ", \"n{index}\": 1").unwrap();
    }
    assert_eq!(told(&with_role(&fields)).len(), 101);
    let twice = format!("\"x\"{}", ", \"role\": \"x\"".repeat(10_000));
    assert_eq!(told(&with_role(&twice)).len(), 101);
    let deep = format!("\"x\", \"{}\": {{\"a\": 1{}}}", "k".repeat(20_000), ", \"a\": 1".repeat(10_000));
    let said = with_role(&deep).run(&CHECK);
    assert!(said.stdout.len() < 5_000_000, "{}", said.stdout.len());
}

#[test]
fn translations_that_are_missing_are_told_a_hundred_times() {
    let entries = |count: usize| {
        let activities: Vec<String> = (0..count).map(|index| format!("{{\"en\": \"a{index}\"}}")).collect();
        with_role(&format!("\"x\", \"activities\": [{}]", activities.join(", ")))
    };
    let folder = entries(900);
    let run = folder.run(&["letter", "contributions/partner.json", "--language", "nb", "--format", "json"]);
    let said: Value = serde_json::from_str(&run.stderr).unwrap();
    let all = said["diagnostics"].as_array().unwrap();
    assert_eq!(all.len(), 101);
    assert_eq!(all[100]["code"], "too-many-problems");
    assert_eq!(all[100]["message"], "800 more problems of this letter are not shown");
}
