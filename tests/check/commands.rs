//! The commands besides those on documents: what they print, and where.

use std::fs;

use super::{copy, loi, scratch, tests};

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[test]
fn findings_of_a_check_are_a_result() {
    let folder = scratch("streams");
    copy(&tests().join("base"), &folder);
    copy(&tests().join("bad-email"), &folder);
    let json = loi(&folder, &["check", ".", "--format", "json"]);
    let said: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(said["diagnostics"].as_array().unwrap().len(), 2);
    assert_eq!(text(json.stderr), "");
    let human = loi(&folder, &["check", "."]);
    assert_eq!(text(human.stdout), "");
    let said = text(human.stderr);
    assert!(said.contains("warning[bad-email]") && said.contains("/contact/email"), "{said}");
    assert!(said.ends_with("2 files checked: 2 warnings\n"), "{said}");
}

#[test]
fn warnings_fail_a_check_where_they_are_denied() {
    let folder = scratch("deny");
    copy(&tests().join("base"), &folder);
    copy(&tests().join("bad-email"), &folder);
    assert_eq!(loi(&folder, &["check", "."]).status.code(), Some(0));
    assert_eq!(loi(&folder, &["check", ".", "--deny", "warnings"]).status.code(), Some(1));
    // The problem that makes a command fail is printed even with `--quiet`.
    let quiet = loi(&folder, &["check", ".", "--deny", "warnings", "--quiet"]);
    assert!(text(quiet.stderr).contains("bad-email"));
    assert_eq!(text(loi(&folder, &["check", ".", "--quiet"]).stderr), "");
    copy(&tests().join("below-recommendation"), &folder);
    fs::copy(tests().join("base/application.json"), folder.join("application.json")).unwrap();
    let advice = loi(&folder, &["check", ".", "--deny", "warnings"]);
    assert_eq!(advice.status.code(), Some(0), "{advice:?}");
}

#[test]
fn a_file_is_checked_once_however_often_it_is_named() {
    let folder = scratch("twice");
    copy(&tests().join("base"), &folder);
    let output =
        loi(&folder, &["check", ".", "contributions", "contributions/partner.json", "application.json"]);
    assert_eq!(text(output.stderr), "2 files checked: no problems\n");
    fs::rename(folder.join("application.json"), folder.join("ours.json")).unwrap();
    let output = loi(&folder, &["check", "ours.json"]);
    assert_eq!(text(output.stderr), "1 file checked: no problems\n");
    let output = loi(&folder, &["check", "contributions", "--application", "ours.json"]);
    assert_eq!(text(output.stderr), "2 files checked: no problems\n");
}

#[test]
fn a_story_goes_to_standard_output() {
    let output = loi(&scratch("explain"), &["check", "--explain", "over-full-time"]);
    assert!(output.status.success());
    assert!(text(output.stdout).starts_with("warning[over-full-time] (Rules across documents)\n\nWhy: "));
    assert_eq!(loi(&scratch("explain"), &["check"]).status.code(), Some(2));
}

#[test]
fn an_exported_template_makes_the_same_letter() {
    let folder = scratch("export");
    copy(&tests().join("base"), &folder);
    let exported = loi(&folder, &["templates", "export", "letter-of-intent", "mine/letter-of-intent"]);
    assert!(exported.status.success(), "{exported:?}");
    assert!(text(exported.stdout).contains("mine/letter-of-intent/layout/letter.typ\n"));
    for (output, template) in [("built-in.pdf", "letter-of-intent"), ("mine.pdf", "./mine/letter-of-intent")]
    {
        let made =
            loi(&folder, &["letter", "contributions/partner.json", "-o", output, "--template", template]);
        assert!(made.status.success(), "{made:?}");
    }
    let read = |name| fs::read(folder.join(name)).unwrap();
    assert!(read("built-in.pdf") == read("mine.pdf"), "byte for byte");
    let again = loi(&folder, &["templates", "export", "letter-of-intent", "mine/letter-of-intent"]);
    assert_eq!(again.status.code(), Some(1));
    let unknown = loi(&folder, &["templates", "export", "anex", "other"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(text(unknown.stderr).contains("did you mean `annex`?"));
}

#[test]
fn the_list_of_templates_is_for_people_and_for_programs() {
    let folder = scratch("list");
    let human = text(loi(&folder, &["templates", "list"]).stdout);
    assert!(
        human.lines().any(|line| line.starts_with("letter-of-intent      da en et fi is nb sv  ")),
        "{human}"
    );
    let json = loi(&folder, &["templates", "list", "--format", "json"]).stdout;
    let said: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let letter =
        said["templates"].as_array().unwrap().iter().find(|entry| entry["name"] == "letter-of-intent");
    assert_eq!(letter.unwrap()["languages"], serde_json::json!(["da", "en", "et", "fi", "is", "nb", "sv"]));
}

#[test]
fn every_shell_gets_completions() {
    let folder = scratch("completions");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = loi(&folder, &["completions", shell]);
        assert!(output.status.success());
        let script = text(output.stdout);
        assert!(script.contains("letter") && script.contains("explain"), "{shell}");
    }
    assert_eq!(loi(&folder, &["completions", "tcsh"]).status.code(), Some(2));
}

#[test]
fn manual_pages_tell_what_the_help_tells() {
    let folder = scratch("man");
    let output = loi(&folder, &["man", "pages/man1"]);
    let written = text(output.stdout);
    assert!(
        written.contains("pages/man1/loi.1\n") && written.contains("pages/man1/loi-templates-export.1\n")
    );
    let page = fs::read_to_string(folder.join("pages/man1/loi-check.1")).unwrap();
    assert!(page.contains(".TH LOI-CHECK 1"), "{page}");
    assert!(page.contains("over\\-full\\-time"), "{page}");
    // Packagers run the command again.
    assert!(loi(&folder, &["man", "pages/man1"]).status.success());
}

#[test]
fn schemas_are_printed_and_a_mistyped_command_recognised() {
    let folder = scratch("schema");
    for (document, field) in [("application", "funder"), ("contribution", "signatories")] {
        let output = loi(&folder, &["schema", document]);
        let schema: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(schema["properties"][field].is_object());
    }
    let mistyped = loi(&folder, &["chekc", "."]);
    assert_eq!(mistyped.status.code(), Some(2));
    assert!(text(mistyped.stderr).contains("'check'"));
}
