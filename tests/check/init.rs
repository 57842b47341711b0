//! The folder that `loi init` writes.

use std::fs;

use super::{command, loi, scratch};

#[test]
fn a_new_folder_checks_clean_and_makes_a_letter_and_an_annex() {
    let folder = scratch("init-new");
    let made = loi(&folder, &["init", "ours"]);
    assert!(made.status.success(), "{made:?}");
    let written = String::from_utf8(made.stdout).unwrap();
    let expected = [
        "README.md",
        "application.json",
        "application.schema.json",
        "contribution.schema.json",
        "contributions/example.json",
    ];
    assert_eq!(written, expected.map(|name| format!("ours/{name}\n")).concat());
    let ours = folder.join("ours");
    let checked = loi(&ours, &["check", "."]);
    assert_eq!(String::from_utf8(checked.stderr).unwrap(), "2 files checked: no problems\n");
    for command in [["letter", "contributions/example.json"], ["annex", "."]] {
        let output = loi(&ours, &command);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{command:?}");
    }
}

#[test]
fn the_days_of_a_new_folder_lie_ahead() {
    // Each day with the seconds from 1970 to it, and the year in which letters are due.
    for (day, seconds, year) in [
        ("2025-02-14", "1739491200", 2025),
        ("2026-07-31", "1785456000", 2026),
        ("2026-08-01", "1785542400", 2027),
        ("2031-12-31", "1956441600", 2032),
    ] {
        let folder = scratch(&format!("init-{day}"));
        let made = command(&folder, &["init", "ours"]).env("SOURCE_DATE_EPOCH", seconds).output().unwrap();
        assert!(made.status.success(), "{made:?}");
        let text = fs::read_to_string(folder.join("ours/application.json")).unwrap();
        let application: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(application["letters_due"], format!("{year}-10-01"), "on {day}");
        assert_eq!(application["period"]["start"], format!("{}-01-01", year + 1), "on {day}");
        assert_eq!(application["period"]["end"], format!("{}-12-31", year + 3), "on {day}");
        assert_eq!(application["figures"]["since"], "2020", "what is past stays past");
        let readme = fs::read_to_string(folder.join("ours/README.md")).unwrap();
        assert!(readme.contains(&format!("\"{}-08-01\"", year + 1)), "{readme}");
        let checked =
            command(&folder.join("ours"), &["check", "."]).env("SOURCE_DATE_EPOCH", seconds).output();
        assert_eq!(String::from_utf8(checked.unwrap().stderr).unwrap(), "2 files checked: no problems\n");
    }
}

/// The workflow runs without permissions on pull requests from strangers, and takes the steps from a file beside it.
#[test]
fn a_repository_for_github_has_a_workflow_and_a_page_for_partners() {
    let folder = scratch("init-github");
    let made = loi(&folder, &["init", "ours", "--github"]);
    assert!(made.status.success(), "{made:?}");
    let ours = folder.join("ours");
    let read = |path: &str| fs::read_to_string(ours.join(path)).unwrap();
    let workflow = read(".github/workflows/letters.yml");
    assert!(workflow.contains("\n  pull_request:\n") && !workflow.contains("pull_request_target"));
    assert!(workflow.contains("\npermissions:\n  contents: read\n") && !workflow.contains("write"));
    assert!(workflow.contains("uses: ./.github/actions/loi\n"));
    let action = read(".github/actions/loi/action.yml");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    assert_eq!(action, fs::read_to_string(root.join("action.yml")).unwrap());
    assert!(action.contains(concat!("default: letter-of-intent==", env!("CARGO_PKG_VERSION"), "\n")));
    // An expression in a script would let a stranger's text be run by the shell.
    let scripts = action.split("run: ").skip(1).map(|rest| rest.split("\n    - ").next().unwrap());
    for script in scripts {
        assert!(!script.contains("${{"), "{script}");
    }
    assert!(read("PARTNERS.md").contains("contributions/example.json"));
    assert_eq!(
        String::from_utf8(loi(&ours, &["check", "."]).stderr).unwrap(),
        "2 files checked: no problems\n"
    );
}

#[test]
fn what_is_there_is_left_alone() {
    let folder = scratch("init-full");
    fs::write(folder.join("application.json"), "mine").unwrap();
    let refused = loi(&folder, &["init", "."]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(String::from_utf8(refused.stdout).unwrap(), "");
    assert_eq!(fs::read_to_string(folder.join("application.json")).unwrap(), "mine");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    fs::write(folder.join("file"), "mine").unwrap();
    assert_eq!(loi(&folder, &["init", "file"]).status.code(), Some(1));
    fs::create_dir(folder.join("empty")).unwrap();
    assert!(loi(&folder, &["init", "empty"]).status.success());
}

#[test]
fn the_readme_explains_every_field_and_no_other() {
    let folder = scratch("init-readme");
    loi(&folder, &["init", "ours"]);
    let readme = fs::read_to_string(folder.join("ours/README.md")).unwrap();
    for name in ["application", "contribution"] {
        let schema = fs::read(folder.join(format!("ours/{name}.schema.json"))).unwrap();
        let schema: serde_json::Value = serde_json::from_slice(&schema).unwrap();
        let records = schema["$defs"].as_object().unwrap().values().chain([&schema]);
        for record in records {
            for field in record["properties"].as_object().into_iter().flatten().map(|(field, _)| field) {
                let told = [
                    format!("`{field}`"),
                    format!(".{field}`"),
                    format!("\"{field}\""),
                    format!("`{field}."),
                ];
                assert!(
                    told.iter().any(|told| readme.contains(told)),
                    "the README does not explain `{field}`"
                );
            }
        }
    }
}
