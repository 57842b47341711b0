//! No file among the contributions or the letters is ignored silently.

#![cfg(unix)]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::process::Command;

use serde_json::Value;

use crate::sign::{Place, sign};
use crate::support::{Folder, Run};

const PARTNER: &str = "contributions/partner.json";

/// The commands that read a whole application folder.
const READERS: [&[&str]; 4] =
    [&["check", "."], &["annex", ".", "-o", "annex.json"], &["batch", ".", "-o", "out"], &["status", "."]];

/// The text of the contribution, with another organisation's name.
fn of(folder: &Folder, name: &str) -> String {
    String::from_utf8(folder.read(PARTNER)).expect("UTF-8").replace("Sundby", name)
}

/// The number of partners in an annex of the folder.
fn partners(folder: &Folder, arguments: &[&str]) -> usize {
    let _ = fs::remove_file(folder.path().join("annex.json"));
    let run = folder.run(&[&["annex", "-o", "annex.json"], arguments].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let data: Value = serde_json::from_slice(&folder.read("annex.json")).unwrap();
    data["tables"][0]["rows"].as_array().expect("rows").len()
}

/// Runs every command that reads the folder, and asserts that each names the file and fails.
#[track_caller]
fn all_tell(folder: &Folder, file: &str, what: &str) {
    for arguments in READERS {
        let run: Run = folder.run(arguments);
        let all = format!("{}{}", run.out(), run.stderr);
        assert_eq!(run.code, 1, "{arguments:?}: {all}");
        assert!(all.contains(file) && all.contains(what), "{arguments:?}: {all}");
    }
}

#[test]
fn a_name_that_is_not_utf_8_is_a_name() {
    let folder = Folder::new();
    let name = OsStr::from_bytes(b"s\xf8r.json");
    fs::write(folder.path().join("contributions").join(name), of(&folder, "Sør")).unwrap();
    let run = folder.run(&["check", "."]);
    assert!(run.code == 0 && run.stderr.contains("3 files checked"), "{}", run.stderr);
    assert_eq!(partners(&folder, &["."]), 2);
    assert_eq!(folder.run(&["status", "."]).out().matches("no letter").count(), 2);
    folder.run(&["batch", ".", "-o", "out"]);
    assert_eq!(fs::read_dir(folder.path().join("out/letters")).unwrap().count(), 2);
    // The same for the name of an output, and of a letter that came back.
    let letter = folder.path().join(OsStr::from_bytes(b"br\xf8v.pdf"));
    let run = folder.run_with(&["letter", PARTNER, "-o"], |command| {
        command.arg(&letter);
    });
    assert_eq!(run.code, 0, "{}", run.stderr);
    let signed = sign(&fs::read(&letter).unwrap(), "Ola Rektor", Place::Field("Signature"));
    fs::write(folder.path().join("contributions").join(letter.file_name().unwrap()), signed).unwrap();
    assert!(folder.run(&["status", "."]).out().contains("  signed  "));
}

#[test]
fn what_only_looks_like_a_file_is_told() {
    let folder = Folder::new();
    let inside = |name: &str| folder.path().join("contributions").join(name);
    symlink("gone.json", inside("link.json")).unwrap();
    all_tell(&folder, "link.json", "it is a link that leads nowhere");
    fs::remove_file(inside("link.json")).unwrap();
    assert!(Command::new("mkfifo").arg(inside("pipe.json")).status().unwrap().success());
    all_tell(&folder, "pipe.json", "it is not a file");
    fs::remove_file(inside("pipe.json")).unwrap();
    symlink("/dev/zero", inside("device.json")).unwrap();
    all_tell(&folder, "device.json", "it is not a file");
    fs::remove_file(inside("device.json")).unwrap();
    fs::create_dir(inside("folder.json")).unwrap();
    all_tell(&folder, "folder.json", "it is not a file");
}

#[test]
fn a_letter_that_cannot_be_read_is_told() {
    for place in ["contributions", "letters"] {
        let folder = Folder::new().with("letters/.keep", "");
        symlink("gone.pdf", folder.path().join(place).join("link.pdf")).unwrap();
        for arguments in [&["annex", ".", "-o", "annex.json"][..], &["batch", "."], &["status", "."]] {
            let run = folder.run(arguments);
            assert!(
                run.code == 1 && run.stderr.contains("link.pdf"),
                "{place} {arguments:?}: {}",
                run.stderr
            );
        }
    }
}

#[test]
fn a_folder_that_cannot_be_read_is_told() {
    let folder = Folder::new();
    fs::rename(folder.path().join("contributions"), folder.path().join("elsewhere")).unwrap();
    for target in ["contributions", "gone"] {
        symlink(target, folder.path().join("contributions")).unwrap();
        all_tell(&folder, "contributions", "cannot read");
        fs::remove_file(folder.path().join("contributions")).unwrap();
    }
    folder.write("contributions", "not a folder");
    all_tell(&folder, "contributions", "cannot read");
    fs::remove_file(folder.path().join("contributions")).unwrap();
    // The same for letters.
    fs::rename(folder.path().join("elsewhere"), folder.path().join("contributions")).unwrap();
    symlink("letters", folder.path().join("letters")).unwrap();
    for arguments in [&["annex", ".", "-o", "annex.json"][..], &["batch", "."], &["status", "."]] {
        let run = folder.run(arguments);
        assert!(run.code != 0 && run.stderr.contains("letters"), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn an_application_that_cannot_be_read_is_not_passed_over() {
    let folder = Folder::new().with("inner/contributions/a.json", "");
    folder.write("inner/contributions/a.json", folder.read(PARTNER));
    symlink("gone.json", folder.path().join("inner/application.json")).unwrap();
    for arguments in [&["check", "inner"][..], &["letter", "inner/contributions/a.json"], &["annex", "inner"]]
    {
        let run = folder.run(arguments);
        assert!(
            run.code == 1 && run.stderr.contains("inner/application.json"),
            "{arguments:?}: {}",
            run.stderr
        );
    }
}

#[test]
fn a_schema_beside_contributions_is_none() {
    let folder = Folder::new();
    let schema = folder.run(&["schema", "contribution"]).stdout;
    folder.write("contributions/contribution.schema.json", schema);
    let run = folder.run(&["check", "."]);
    assert!(run.code == 0 && run.stderr.contains("2 files checked"), "{}", run.stderr);
    assert_eq!(partners(&folder, &["."]), 1);
    assert_eq!(folder.run(&["batch", ".", "-o", "out"]).code, 0);
}

#[test]
fn a_linked_contribution_belongs_to_the_folder_that_was_named() {
    let folder = Folder::empty();
    for name in ["one", "two"] {
        crate::support::copy(&crate::support::example("one-partner"), &folder.path().join(name));
    }
    folder.replace("two/application.json", "\"name\": \"", "\"name\": \"Second ");
    fs::remove_file(folder.path().join("two/contributions/partner.json")).unwrap();
    symlink("../../one/contributions/partner.json", folder.path().join("two/contributions/partner.json"))
        .unwrap();
    let project = |arguments: &[&str]| {
        let run = folder.run(&[&["annex", "-o", "annex.json"], arguments].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        let data: Value = serde_json::from_slice(&folder.read("annex.json")).unwrap();
        data["application"].to_string().contains("Second ")
    };
    assert!(
        project(&["two"]) && project(&["two/contributions"]) && project(&["two/contributions/partner.json"])
    );
    assert!(project(&["one/../two"]) && !project(&["one"]));
    // Both are checked, each with its own application.
    let run = folder.run(&["check", "one", "two"]);
    assert!(run.code == 0 && run.stderr.contains("4 files checked"), "{}", run.stderr);
    // A folder that is a symbolic link belongs to the folder that contains the link.
    fs::remove_dir_all(folder.path().join("two/contributions")).unwrap();
    symlink("../one/contributions", folder.path().join("two/contributions")).unwrap();
    assert!(project(&["two"]) && project(&["two/contributions"]));
}

#[test]
fn a_picture_is_found_however_its_accents_are_written() {
    let (composed, decomposed) = ("B\u{e5}t.svg", "Ba\u{30a}t.svg");
    for (written, named) in [(composed, decomposed), (decomposed, composed)] {
        let folder = Folder::new();
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'><rect width='90' height='30'/></svg>";
        folder.write(&format!("contributions/pictures/{written}"), svg);
        folder.replace(PARTNER, "\"country\"", &format!("\"logo\": \"pictures/{named}\", \"country\""));
        folder.run(&["letter", PARTNER, "-o", "a.pdf"]).succeeds("a.pdf\n");
        // If both files exist, each name means its own file.
        folder.write(&format!("contributions/pictures/{named}"), svg.replace("90", "60"));
        let before = folder.read("a.pdf");
        folder.run(&["letter", PARTNER, "-o", "a.pdf"]).succeeds("a.pdf\n");
        assert!(folder.read("a.pdf") != before);
    }
}
