//! Text from outside is shown but never acts on the terminal, however it gets there; and there is never too much of it.

use serde_json::Value;

use crate::support::{Folder, Run};

/// Characters that would clear the screen, reverse the order of letters, hide text, or begin a new line.
const HOSTILE: &str = "a\u{1b}[2J\u{7}\u{202e}b\u{200b}\u{2066}\u{feff}\u{9b}c\nd";

/// How it has to be shown.
const SHOWN: &str = "a\\u{1b}[2J\\u{7}\\u{202e}b\\u{200b}\\u{2066}\\u{feff}\\u{9b}c\\nd";

const FORMATS: [&str; 3] = ["human", "json", "github"];

/// Asserts that nothing on either stream acts on a terminal; the line breaks are the program's own.
fn assert_harmless(run: &Run) {
    for told in [run.out(), &run.stderr] {
        let acts = |c: char| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        };
        assert!(!told.contains(acts), "{told:?}");
    }
}

#[test]
fn the_content_of_a_file_is_escaped_in_excerpt_pointer_and_message() {
    let json = serde_json::to_string(HOSTILE).unwrap();
    for format in FORMATS {
        let folder = Folder::new();
        // As JSON escapes, and as the characters themselves where JSON allows them.
        folder.replace("contributions/partner.json", "\"country\"", &format!("{json}: {json}, \"country\""));
        folder.replace(
            "contributions/partner.json",
            "\"days_per_week\": 1",
            &format!("\"days_per_week\": {json}"),
        );
        let raw = "\"a\u{202e}\u{200b}\u{feff}\": \"\u{2066}\u{9b}\", \"country\"";
        folder.replace("contributions/partner.json", "\"country\"", raw);
        let run = folder.run(&["check", ".", "--format", format]);
        assert_eq!(run.code, 1, "{format}");
        assert_harmless(&run);
        let told = if format == "human" { &run.stderr } else { run.out() };
        assert!(told.contains("wrong-type") && told.matches("unknown-field").count() == 2, "{told}");
    }
    let folder = Folder::new();
    folder.replace(
        "contributions/partner.json",
        "\"days_per_week\": 1",
        &format!("\"days_per_week\": {json}"),
    );
    let run = folder.run(&["letter", "contributions/partner.json", "--format", "json"]);
    let told: Value = serde_json::from_str(&run.stderr).unwrap();
    let message = format!("expected a number or a range, found the text `{HOSTILE}`");
    assert_eq!(told["diagnostics"][0]["message"], message, "a program gets what was there");
}

#[test]
fn a_mark_stands_under_what_was_escaped_and_not_beside_it() {
    let folder =
        Folder::new().with("contributions/partner.json", "{ \"\u{202e}者\": \"\u{200b}\", \"b\": 1 }");
    let run = folder.run(&["letter", "contributions/partner.json"]);
    let expected = "   ╭─[contributions/partner.json:1:14]
 1 │ { \"\\u{202e}者\": \"\\u{200b}\", \"b\": 1 }
   ·                             ─┬─
   ·                              ╰── /b
   ╰────
";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_is_escaped_wherever_it_is_told() {
    let folder = Folder::new();
    let partner = folder.read("contributions/partner.json");
    std::fs::remove_file(folder.path().join("contributions/partner.json")).unwrap();
    folder.write(&format!("contributions/{HOSTILE}.json"), partner);
    let letter = format!("contributions/{HOSTILE}.pdf");
    let made = folder.run(&["letter", &format!("contributions/{HOSTILE}.json")]);
    made.succeeds(&format!("contributions/{SHOWN}.pdf\n"));
    for format in FORMATS {
        for arguments in [
            &["verify", &letter][..],
            &["status", "."],
            &["check", "."],
            &["batch", "."],
            &["annex", "contributions"],
            &["letter", HOSTILE],
            &["extract", HOSTILE],
            &["letter", "x.json", "--template", HOSTILE],
            &["letter", &letter, "--application", HOSTILE],
        ] {
            let run = folder.run(&[arguments, &["--format", format]].concat());
            assert_harmless(&run);
        }
    }
    let run = folder.run(&["verify", &letter, "--format", "json"]);
    let told: Value = serde_json::from_str(run.out()).unwrap();
    assert_eq!(told["letters"][0]["file"], letter, "a program gets the name itself");
}

#[test]
fn arguments_are_escaped_where_they_make_no_sense() {
    for arguments in [
        &[HOSTILE][..],
        &["letter", "a", HOSTILE],
        &["letter", "a", "--date", HOSTILE],
        &["letter", "a", "--language", HOSTILE],
        &["letter", "a", "--format", HOSTILE],
        &["annex", "a", "-o", HOSTILE],
        &["check", "--explain", HOSTILE],
    ] {
        let run = Folder::empty().run(arguments);
        assert_harmless(&run);
        assert!(run.stderr.contains("\\u{202e}") || run.stderr.contains("the ending"), "{}", run.stderr);
    }
}

/// A document on one line with as many problems as are reported.
fn one_line(problems: usize) -> String {
    let fields: Vec<String> =
        (0..problems).map(|index| format!("\"né{index}{}\": 1", "者".repeat(300))).collect();
    format!("{{{}{}}}", " ".repeat(70_000), fields.join(","))
}

#[test]
fn a_hundred_problems_of_one_line_are_told_in_little() {
    let folder = Folder::new().with("contributions/partner.json", one_line(200));
    let run = folder.run(&["check", "."]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.len() < 200_000, "{}", run.stderr.len());
    assert!(run.stderr.matches("error[unknown-field]").count() > 90, "{}", run.stderr);
    assert!(run.stderr.lines().all(|line| line.chars().count() <= 200));
    let run = folder.run(&["check", ".", "--format", "json"]);
    let told: Value = serde_json::from_str(run.out()).unwrap();
    assert!(told["diagnostics"].as_array().unwrap().len() > 100);
}
