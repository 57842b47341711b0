//! `loi check --summary --against`: what the reviewer of a pull request sees.

use std::process::Command;

use serde_json::{Value, json};

use crate::support::Folder;

/// Runs Git in a folder, without anybody's settings.
fn git(folder: &Folder, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"])
        .args(arguments)
        .current_dir(folder.path())
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .expect("git runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned()
}

/// A contribution of a partner with this name and so many hours a year.
fn partner(name: &str, hours: u32) -> String {
    let partner = json!({
        "organization": { "name": name, "country": "NO" },
        "signatories": [{ "name": "Kari Nordmann", "title": "Director" }],
        "contact": { "name": "Ola Nordmann", "email": "ola@example.org" },
        "contributions": [{ "role": "instructor", "effort": { "hours_per_year": hours } }]
    });
    partner.to_string()
}

/// Three partners in a folder of a repository, committed; then one is removed, one is added, and one gives more.
fn changed() -> (Folder, String) {
    let folder = Folder::empty();
    folder.add_example("one-partner", "our application");
    folder.remove("our application/contributions/partner.json");
    for (name, hours) in [("stays", 100), ("goes", 200), ("grows", 300)] {
        folder.write(
            &format!("our application/contributions/{name}.json"),
            partner(&format!("The {name}"), hours),
        );
    }
    git(&folder, &["init", "--quiet"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "-m", "first"]);
    let first = git(&folder, &["rev-parse", "HEAD"]);
    folder.remove("our application/contributions/goes.json");
    folder.write("our application/contributions/grows.json", partner("The grows", 400));
    folder.write("our application/contributions/comes.json", partner("<b>|*Comes*\n", 50));
    (folder, first)
}

#[track_caller]
fn summary(folder: &Folder, arguments: &[&str]) -> String {
    let run = folder.run(&[&["check", "our application", "--summary", "summary.md"], arguments].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    String::from_utf8(folder.read("summary.md")).expect("UTF-8")
}

const CHANGES: &str = "
- Added: \\<b\\>\\|\\*Comes\\*, 150 hours in kind
- Removed: The goes, 600 hours in kind
- The grows: in kind 900 → 1,200 hours

In all, in kind 1,800 → 1,650 hours.
";

#[test]
fn the_summary_has_every_partner_and_the_sums() {
    let (folder, _) = changed();
    let text = summary(&folder, &[]);
    let expected = "<!-- loi check -->

## Open Research Software School

| Partner | In kind: hours | person-months |
|:--|--:|--:|
| \\<b\\>\\|\\*Comes\\* | 150 | 1.05 |
| The grows | 1,200 | 8.37 |
| The stays | 300 | 2.1 |
| **3 partners in all** | **1,650** | **11.52** |
";
    assert_eq!(text, expected);
}

#[test]
fn changes_are_told_against_a_revision_and_against_a_folder() {
    let (folder, first) = changed();
    let text = summary(&folder, &["--against", &first]);
    let (_, changes) = text.split_once(&format!("\n### Changes against {first}\n")).expect("changes");
    assert_eq!(changes, CHANGES);
    let text = summary(&folder, &["--against", "HEAD"]);
    assert!(text.ends_with(CHANGES), "{text}");
    // The same state, checked out in a folder.
    git(&folder, &["worktree", "add", "--quiet", "before", "HEAD"]);
    let text = summary(&folder, &["--against", "before/our application"]);
    assert!(text.ends_with(CHANGES), "{text}");
    let text = summary(&folder, &["--against", "our application"]);
    assert!(text.ends_with("### Changes against our application\n\nNothing.\n"), "{text}");
}

#[test]
fn other_changes_are_told_as_well() {
    let (folder, _) = changed();
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "-m", "second"]);
    folder.change("our application/contributions/stays.json", |partner| {
        partner["contributions"][0]["role"] = json!("helper");
    });
    folder.change("our application/contributions/grows.json", |partner| {
        partner["contributions"][0]["effort"] = json!({ "hours": { "2026": 1200 } });
    });
    folder.change("our application/contributions/comes.json", |partner| {
        partner["contributions"][0]["funding"] = json!("funder");
    });
    folder.change("our application/application.json", |application| {
        application["project"]["name"] = json!("Another name");
    });
    folder.write("our application/contributions/bad.json", "{}");
    let run = folder.run(&["check", "our application", "--summary", "s", "--against", "HEAD"]);
    assert_eq!(run.code, 1);
    let text = String::from_utf8(folder.read("s")).unwrap();
    let (table, changes) = text.split_once("### Changes against HEAD\n").expect("changes");
    assert!(table.contains(
        "| Partner | In kind: hours | person-months | Paid by the funder: hours | person-months |"
    ));
    assert!(table.contains("*Not counted,* since they have errors: our application/contributions/bad.json."));
    let expected = "
- The application itself says something else than before
- \\<b\\>\\|\\*Comes\\*: in kind 150 → 0 hours; paid by the funder 0 → 150 hours
- The grows: in kind 1,200 hours as before, spread over the years in another way
- The stays: says something else, and gives as much as before

In all, in kind 1,650 → 1,500 hours; paid by the funder 0 → 150 hours.
";
    assert_eq!(changes, expected);
}

#[test]
fn a_first_application_has_nothing_to_be_held_against() {
    let folder = Folder::empty();
    git(&folder, &["init", "--quiet"]);
    git(&folder, &["commit", "--quiet", "--allow-empty", "-m", "empty"]);
    folder.add_example("one-partner", "our application");
    let text = summary(&folder, &["--against", "HEAD"]);
    assert!(text.ends_with("### Changes against HEAD\n\nThere was no application before.\n"), "{text}");
}

#[test]
fn what_git_does_not_know_is_an_error() {
    let (folder, _) = changed();
    for name in ["nowhere", "--help", "-x", "HEAD:our application"] {
        let against = format!("--against={name}");
        let run = folder.run(&["check", "our application", "--summary", "s.md", &against]);
        run.badly(1, "is neither a folder nor a revision that git knows");
    }
    assert!(!folder.has("s.md"));
    let outside = Folder::new();
    let run = outside.run(&["check", ".", "--summary", "s.md", "--against", "HEAD"]);
    run.badly(1, "git cannot be asked for a revision: not a git repository");
}

#[test]
fn a_summary_replaces_a_summary_and_nothing_else() {
    let (folder, _) = changed();
    summary(&folder, &[]);
    summary(&folder, &[]);
    folder.write("summary.md", "# My notes\n");
    let run = folder.run(&["check", "our application", "--summary", "summary.md"]);
    run.badly(1, "there is already a file there that is not the summary of a check");
    assert_eq!(folder.read("summary.md"), b"# My notes\n");
    // A workflow has created the file, which is still empty.
    folder.write("step_summary_1", "");
    folder.run(&["check", "our application", "--summary", "step_summary_1"]).well();
    assert!(folder.read("step_summary_1").starts_with(b"<!-- loi check -->\n"));
}

#[test]
fn a_comparison_is_about_one_folder() {
    let (folder, _) = changed();
    for arguments in [
        &["our application", "--against", "HEAD"][..],
        &["our application", "our application", "--summary", "s.md", "--against", "HEAD"],
        &["our application/application.json", "--summary", "s.md", "--against", "HEAD"],
        &["our application", "--summary", "s.txt"],
    ] {
        let run = folder.run(&[&["check"], arguments].concat());
        assert_eq!((run.code, run.out()), (2, ""), "{arguments:?}: {}", run.stderr);
    }
}

/// Whatever a partner is called, every row of the table has as many cells.
#[test]
fn no_name_breaks_the_table() {
    let (folder, _) = changed();
    for name in ["a | b", "`|`", "\\|", "| --- |\n# x", "</td>", "![x](http://example.org)", "@everyone #1"] {
        folder.write("our application/contributions/comes.json", partner(name, 1));
        let text = summary(&folder, &[]);
        let cells = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
        assert_eq!(rows.len(), 6, "{text}");
        assert!(rows.iter().all(|row| cells(row) == 4), "{text}");
        let title: Value = folder.json("our application/contributions/comes.json");
        assert_eq!(title["organization"]["name"], json!(name));
    }
}

#[cfg(unix)]
#[test]
fn what_is_linked_or_ends_in_capitals_was_there_before() {
    let (folder, _) = changed();
    folder.write("our application/contributions/CAPITALS.JSON", partner("The capitals", 10));
    folder.write("common/linked.json", partner("The linked", 20));
    let link = |to: &str, name: &str| std::os::unix::fs::symlink(to, folder.at(name)).unwrap();
    link("../../common/linked.json", "our application/contributions/linked.json");
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "-m", "second"]);
    let text = summary(&folder, &["--against", "HEAD"]);
    assert!(text.ends_with("### Changes against HEAD\n\nNothing.\n"), "{text}");
    // The folder may be a link as well, and the application.
    git(&folder, &["mv", "our application/contributions", "common/answers"]);
    git(&folder, &["mv", "our application/application.json", "common/call.json"]);
    link("../common/answers", "our application/contributions");
    link("../common/call.json", "our application/application.json");
    folder.remove("common/answers/linked.json");
    link("../linked.json", "common/answers/linked.json");
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "-m", "third"]);
    folder.write("common/answers/CAPITALS.JSON", partner("The capitals", 30));
    let text = summary(&folder, &["--against", "HEAD"]);
    assert!(text.contains("- The capitals: in kind 30 → 90 hours\n\nIn all"), "{text}");
    let (_, changes) = text.split_once("### Changes against HEAD").unwrap();
    assert!(!changes.contains("Added"), "{changes}");
}
