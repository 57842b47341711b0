//! How problems are reported: to people, to programs, and all of them at once.

use serde_json::{Value, json};

use crate::support::{Folder, Run};

const LETTER: [&str; 4] = ["letter", "contributions/partner.json", "-o", "-"];

/// A folder with one mistake in each document.
fn two_mistakes() -> Folder {
    let folder = Folder::new();
    folder.replace("application.json", "\"period\"", "\"perod\"");
    folder.replace("contributions/partner.json", "\"days_per_week\": 1", "\"days_per_week\": \"1\"");
    folder
}

#[test]
fn everything_wrong_in_both_documents_is_told_at_once() {
    two_mistakes().run(&LETTER).fails(
        1,
        r#"error[unknown-field]

  × unknown field `perod`
    ╭─[application.json:10:3]
  9 │   "funder": { "name": { "en": "Example Research Fund", "nb": "Eksempelfondet for forskning" } },
 10 │   "perod": { "start": "2026-01-01", "end": "2028-12-31" },
    ·   ───┬───
    ·      ╰── /perod
 11 │   "coordinator": { "organization": { "en": "University of Nordvik", "nb": "Universitetet i Nordvik" } },
    ╰────
  help: did you mean `period`?
error[wrong-type]

  × expected a number or a range, found the text `1`
    ╭─[contributions/partner.json:24:36]
 23 │       ],
 24 │       "effort": { "days_per_week": "1" }
    ·                                    ─┬─
    ·                                     ╰── /contributions/0/effort/days_per_week
 25 │     }
    ╰────
  help: write it without quotes: `1`
2 errors"#,
    );
}

#[test]
fn programs_get_json() {
    let run = two_mistakes().run(&[&LETTER[..], &["--format", "json"]].concat());
    assert_eq!((run.code, run.out()), (1, ""));
    let told: Value = serde_json::from_str(&run.stderr).expect("JSON and nothing else");
    let expected = json!({ "diagnostics": [
        {
            "severity": "error", "code": "unknown-field", "message": "unknown field `perod`",
            "file": "application.json", "line": 10, "column": 3, "pointer": "/perod",
            "hint": "did you mean `period`?", "related": [],
        },
        {
            "severity": "error", "code": "wrong-type", "message": "expected a number or a range, found the text `1`",
            "file": "contributions/partner.json", "line": 24, "column": 36,
            "pointer": "/contributions/0/effort/days_per_week",
            "hint": "write it without quotes: `1`", "related": [],
        },
    ] });
    assert_eq!(told, expected);
}

#[test]
fn json_is_there_when_nothing_is_wrong() {
    let run = Folder::new().run(&[&LETTER[..2], &["--format", "json"]].concat());
    assert_eq!((run.code, run.out()), (0, "contributions/partner.pdf\n"));
    assert_eq!(serde_json::from_str::<Value>(&run.stderr).expect("JSON"), json!({ "diagnostics": [] }));
}

#[test]
fn json_without_a_place_has_nulls() {
    let run = Folder::empty().run(&["letter", "none.json", "--format", "json"]);
    let told: Value = serde_json::from_str(&run.stderr).expect("JSON");
    let problem = &told["diagnostics"][0];
    assert_eq!((&problem["code"], &problem["file"]), (&json!("unreadable-file"), &json!("none.json")));
    for name in ["line", "column", "pointer"] {
        assert_eq!(problem[name], Value::Null, "{name}");
    }
}

#[test]
fn a_contribution_that_is_not_there_is_told_once() {
    Folder::new().run(&["letter", "none.json"]).fails(
        1,
        "error[unreadable-file]

  × none.json: cannot read the file: it does not exist
  help: check the path and that you may open the file
1 error",
    );
    Folder::new().run(&["letter", "contributions"]).fails(
        1,
        "error[unreadable-file]

  × contributions: cannot read the file: it is not a file
  help: check the path and that you may open the file
1 error",
    );
}

#[test]
fn an_application_that_is_nowhere() {
    let folder = Folder::empty().with("partner.json", Folder::new().read("contributions/partner.json"));
    folder.run(&["letter", "partner.json"]).fails(
        1,
        "error[no-application]

  × partner.json: no `application.json` beside it or in a folder above
  help: say where it is with --application FILE
1 error",
    );
    folder.run(&["letter", "partner.json", "--application", "none.json"]).fails(
        1,
        "error[unreadable-file]

  × none.json: cannot read the file: it does not exist
  help: check the path and that you may open the file
1 error",
    );
}

#[test]
fn a_contribution_is_checked_even_without_its_application() {
    let folder = two_mistakes();
    let run = folder.run(&[&LETTER[..], &["--application", "none.json"]].concat());
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("error[unreadable-file]") && run.stderr.contains("error[wrong-type]"));
    assert!(run.stderr.ends_with("2 errors\n"), "{}", run.stderr);
}

#[test]
fn colour_is_there_when_it_is_asked_for_and_only_then() {
    let folder = two_mistakes();
    let colourful = |run: &Run| run.stderr.contains('\u{1b}');
    let with = |color: &str| folder.run(&[&LETTER[..], &["--color", color]].concat());
    assert!(colourful(&with("always")));
    assert!(!colourful(&with("never")));
    assert!(!colourful(&with("auto")), "a file is no terminal");
    let no_color = |color: &str| {
        folder.run_with(&[&LETTER[..], &["--color", color]].concat(), |command| {
            command.env("NO_COLOR", "1");
        })
    };
    assert!(!colourful(&no_color("auto")));
    assert!(colourful(&no_color("always")), "what is asked for goes before the environment");
}

#[test]
fn quiet_still_tells_errors() {
    let folder = two_mistakes();
    assert_eq!(folder.run(&[&LETTER[..], &["--quiet"]].concat()), folder.run(&LETTER));
}

#[cfg(unix)]
#[test]
fn a_missing_file_or_application_hides_no_other_problem() {
    let folder = two_mistakes();
    std::os::unix::fs::symlink("nowhere", folder.at("contributions/broken.json")).unwrap();
    let nowhere = "contributions/broken.json: cannot read the file: it is a link that leads nowhere";
    for command in [&["annex", "."][..], &["batch", "."], &["status", "."], &["check", "."]] {
        let run = folder.run(command).badly(1, nowhere);
        for said in ["unknown field `perod`", "expected a number or a range"] {
            assert_eq!(run.stderr.matches(said).count(), 1, "{command:?}: {}", run.stderr);
        }
        assert_eq!(run.stderr.matches(nowhere).count(), 1, "{command:?}: {}", run.stderr);
        assert!(!run.stderr.contains("did you mean `./contributions/broken.json`"), "{}", run.stderr);
    }
    let run = folder.run(&["annex", "one.json", "two.pdf", "contributions/partner.json"]);
    for said in ["one.json: cannot read", "two.pdf: cannot read", "expected a number", "`perod`"] {
        assert_eq!(run.stderr.matches(said).count(), 1, "{said}: {}", run.stderr);
    }
}
