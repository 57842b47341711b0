//! What is written, and what is left alone when something goes wrong.

use std::fs;

use crate::sign::{Place, sign};
use crate::support::Folder;

const PARTNER: &str = "contributions/partner.json";

/// Runs the program, and asserts its exit code, the code of its only diagnostic, and that no file was added, removed or
/// changed.
#[track_caller]
fn leaves_everything(folder: &Folder, arguments: &[&str], code: i32, diagnostic: &str) {
    let before = folder.files();
    let run = folder.run(arguments);
    assert_eq!((run.code, run.out()), (code, ""), "{}", run.stderr);
    assert_eq!(run.stderr.lines().next(), Some(format!("error[{diagnostic}]").as_str()), "{}", run.stderr);
    assert_eq!(run.stderr.lines().last(), Some("1 error"), "{}", run.stderr);
    assert!(folder.files() == before, "a file came, went or changed");
}

#[test]
fn an_error_in_the_data_leaves_an_older_letter_alone() {
    let folder = Folder::new().with("contributions/partner.pdf", "old");
    folder.replace(PARTNER, "\"country\": \"NO\"", "\"country\": \"XX\"");
    leaves_everything(&folder, &["letter", PARTNER], 1, "unknown-country");
}

#[test]
fn a_character_that_no_font_has_leaves_an_older_letter_alone() {
    let folder = Folder::new().with("contributions/partner.pdf", "old");
    folder.replace(PARTNER, "Kari Nordmann", "中文");
    leaves_everything(&folder, &["letter", PARTNER], 1, "missing-glyph");
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    leaves_everything(&Folder::new(), &["letter", PARTNER, "-o", "none/a.pdf"], 3, "cannot-write");
}

#[test]
fn a_file_in_the_place_of_a_folder_stays() {
    let folder = Folder::new();
    leaves_everything(&folder, &["letter", PARTNER, "-o", "application.json/a.pdf"], 3, "cannot-write");
}

#[test]
fn the_input_is_never_written_over() {
    let folder = with_figures();
    folder.write("partner.pdf", folder.read(PARTNER));
    leaves_everything(&folder, &["letter", "partner.pdf"], 2, "output-is-input");
    leaves_everything(
        &folder,
        &["letter", "partner.pdf", "-o", "contributions/../partner.pdf"],
        2,
        "output-is-input",
    );
    // This also holds if the application or a picture has the file name extension of a letter.
    folder.write("application.pdf", folder.read("application.json"));
    let arguments = ["--application", "application.pdf", "-o", "application.pdf"];
    leaves_everything(&folder, &[&["letter", PARTNER], &arguments[..]].concat(), 2, "output-is-input");
    leaves_everything(&folder, &[&["information"], &arguments[..]].concat(), 2, "output-is-input");
    folder.write("contributions/logo.pdf", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    folder.replace(PARTNER, "\"country\"", "\"logo\": \"logo.pdf\", \"country\"");
    leaves_everything(&folder, &["letter", PARTNER, "-o", "contributions/logo.pdf"], 2, "output-is-input");
}

/// A limit on the size of files simulates a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_is_said_of_the_file_that_was_wanted() {
    let folder = Folder::new();
    folder.run(&["letter", PARTNER, "-o", "letter.pdf", "--date", "2020-01-01"]).succeeds("letter.pdf\n");
    let before = folder.files();
    let script = "trap '' XFSZ; ulimit -f 2; \"$0\" letter contributions/partner.json -o letter.pdf";
    let output = std::process::Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_loi")])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(told.contains("letter.pdf: cannot write: ") && !told.contains(".part"), "{told}");
    assert!(folder.files() == before, "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_input_is_the_input() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("application.json", folder.path().join("a.pdf")).expect("a link");
    leaves_everything(&folder, &["letter", PARTNER, "-o", "a.pdf"], 2, "output-is-input");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_to() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new().with("locked/a.pdf", "old");
    let locked = folder.path().join("locked");
    let allow = |mode| fs::set_permissions(&locked, fs::Permissions::from_mode(mode)).expect("permissions");
    allow(0o555);
    // Root may write anywhere, so for root there is nothing to test here.
    if fs::write(locked.join("probe"), "").is_err() {
        leaves_everything(&folder, &["letter", PARTNER, "-o", "locked/a.pdf"], 3, "cannot-write");
    }
    allow(0o755);
}

#[cfg(unix)]
#[test]
fn a_letter_is_as_readable_as_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new().with("other", "");
    folder.run(&["letter", PARTNER, "-o", "a.pdf"]).succeeds("a.pdf\n");
    let mode = |name| fs::metadata(folder.path().join(name)).expect("a file").permissions().mode();
    assert_eq!(mode("a.pdf"), mode("other"));
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_who_takes_the_letter_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the full device");
    let run = Folder::new().run_with(&["letter", PARTNER, "-o", "-"], |command| {
        command.stdout(full);
    });
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("standard output: cannot write"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn a_logo_does_not_lead_out_of_its_folder() {
    let picture =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>";
    let folder = Folder::new().with("secret.svg", picture).with("contributions/inside.svg", picture);
    folder.replace(PARTNER, "\"country\": \"NO\"", "\"country\": \"NO\", \"logo\": \"logos/logo.svg\"");
    fs::create_dir(folder.path().join("contributions/logos")).unwrap();
    let link = folder.path().join("contributions/logos/logo.svg");
    std::os::unix::fs::symlink("../inside.svg", &link).unwrap();
    let within = folder.run(&["letter", PARTNER, "-o", "-"]);
    assert_eq!(within.code, 0, "a link within the folder is fine: {}", within.stderr);
    fs::remove_file(&link).unwrap();
    std::os::unix::fs::symlink("../../secret.svg", &link).unwrap();
    leaves_everything(&folder, &["letter", PARTNER], 1, "unsafe-path");
    fs::remove_file(&link).unwrap();
    fs::remove_dir(folder.path().join("contributions/logos")).unwrap();
    fs::create_dir(folder.path().join("elsewhere")).unwrap();
    folder.write("elsewhere/logo.svg", picture);
    std::os::unix::fs::symlink("../elsewhere", folder.path().join("contributions/logos")).unwrap();
    leaves_everything(&folder, &["letter", PARTNER], 1, "unsafe-path");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_a_pipe_a_pipe() {
    let folder = Folder::new().with("real/.keep", "");
    for (link, target) in [("there.pdf", "real/there.pdf"), ("new.pdf", "real/new.pdf")] {
        std::os::unix::fs::symlink(target, folder.path().join(link)).unwrap();
    }
    folder
        .run(&["letter", "contributions/partner.json", "-o", "real/there.pdf"])
        .succeeds("real/there.pdf\n");
    for link in ["there.pdf", "new.pdf"] {
        let letter = ["letter", "contributions/partner.json", "-o", link];
        folder.run(&letter).succeeds(&format!("{link}\n"));
        assert!(fs::symlink_metadata(folder.path().join(link)).unwrap().is_symlink());
        assert!(folder.read(&format!("real/{link}")).starts_with(b"%PDF-"));
    }
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read(pipe).unwrap()
    });
    folder.run(&["letter", "contributions/partner.json", "-o", "pipe"]).succeeds("pipe\n");
    assert_eq!(reader.join().unwrap(), folder.read("real/new.pdf"));
    assert!(!fs::symlink_metadata(&pipe).unwrap().is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_is_lost_is_an_error() {
    let folder = Folder::new();
    for arguments in [
        &["status", "."][..],
        &["check", ".", "--format", "json"],
        &["letter", "contributions/partner.json", "-o", "letter.pdf"],
    ] {
        let run = folder.run_with(arguments, |command| {
            let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the full device");
            command.stdout(full);
        });
        assert!(run.code == 3 && run.stderr.contains("cannot-write"), "{arguments:?}: {}", run.stderr);
    }
}

/// Runs a command whose output would replace a file, and asserts that it does not.
#[track_caller]
fn keeps(folder: &Folder, arguments: &[&str], output: &str, diagnostic: &str) {
    leaves_everything(folder, &[arguments, &["-o", output]].concat(), 1, diagnostic);
}

/// The smallest example with the figures that an information sheet cites.
fn with_figures() -> Folder {
    let folder = Folder::new();
    let figures =
        "\"figures\": { \"since\": 2016, \"workshops\": 60, \"learners\": 2000 },\n  \"working_time\"";
    folder.replace("application.json", "\"working_time\"", figures);
    folder
}

#[test]
fn a_document_of_another_kind_is_never_replaced() {
    let folder = with_figures();
    for (arguments, output) in [
        (&["letter", PARTNER][..], "letter.pdf"),
        (&["annex", PARTNER], "annex.pdf"),
        (&["annex", PARTNER], "annex.json"),
        (&["annex", PARTNER], "annex.csv"),
        (&["annex", PARTNER], "annex.xlsx"),
        (&["information"], "sheet.pdf"),
        (&["extract", "letter.pdf"], "data.json"),
    ] {
        // The second run replaces the output of the first.
        for _ in 0..2 {
            folder.run(&[arguments, &["-o", output]].concat()).succeeds(&format!("{output}\n"));
        }
    }
    let pdf = sign(&folder.read("letter.pdf"), "Ola Rektor", Place::Field("Signature"));
    let folder =
        folder.with("signed.pdf", pdf).with("scan.pdf", "%PDF-1.4 from a scanner").with("notes.csv", "a,b\n");
    for (arguments, others) in [
        (&["letter", PARTNER][..], &["annex.pdf", "sheet.pdf", "signed.pdf", "scan.pdf"][..]),
        (&["information"], &["annex.pdf", "letter.pdf", "signed.pdf", "scan.pdf"]),
        (
            &["annex", PARTNER],
            &["letter.pdf", "sheet.pdf", "signed.pdf", "scan.pdf", "data.json", "notes.csv"],
        ),
        (&["extract", "letter.pdf"], &["application.json", "annex.json"]),
    ] {
        others.iter().for_each(|other| keeps(&folder, arguments, other, "other-document"));
    }
    folder.run(&["extract", "letter.pdf", "-o", "data.json", "--application-out", "app.json"]);
    let arguments = ["extract", "letter.pdf", "-o", "new.json", "--application-out", "data.json"];
    leaves_everything(&folder, &arguments, 1, "other-document");
    // Not even if no output was named: the signed letter came back to the place of its draft.
    folder.write("contributions/partner.pdf", folder.read("signed.pdf"));
    leaves_everything(&folder, &["letter", PARTNER], 1, "other-document");
}

#[test]
fn an_ending_that_does_not_fit_is_a_wrong_usage() {
    let folder = Folder::new();
    folder.run(&["letter", PARTNER, "-o", "letter.pdf"]).succeeds("letter.pdf\n");
    let before = folder.files();
    for arguments in [
        &["letter", PARTNER, "-o", "a.docx"][..],
        &["letter", PARTNER, "-o", "a.json"],
        &["letter", PARTNER, "-o", "a"],
        &["information", "-o", "a.docx"],
        &["extract", "letter.pdf", "-o", "a.docx"],
        &["extract", "letter.pdf", "-o", "a.pdf"],
        &["extract", "letter.pdf", "--application-out", "a.docx"],
        &["extract", "letter.pdf", "--application-out", "-"],
        &["annex", PARTNER, "-o", "a.docx"],
        &["new", "-o", "a.docx"],
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.out()), (2, ""), "{arguments:?}: {}", run.stderr);
        assert!(folder.files() == before, "{arguments:?} wrote something");
    }
}

#[test]
fn two_spellings_of_one_path_are_one() {
    let folder = Folder::new().with("sub/.keep", "");
    folder.run(&["letter", PARTNER, "-o", "letter.pdf"]).succeeds("letter.pdf\n");
    let extract = |other: &str| {
        let arguments = ["extract", "letter.pdf", "-o", "a.json", "--application-out", other];
        leaves_everything(&folder, &arguments, 2, "output-twice");
    };
    for other in ["a.json", "./a.json", "sub/../a.json", "sub/.././/a.json"] {
        extract(other);
        leaves_everything(&folder, &["annex", PARTNER, "-o", "a.json", "-o", other], 2, "output-twice");
    }
    #[cfg(unix)]
    {
        let link = folder.path().join("link.json");
        std::os::unix::fs::symlink("a.json", &link).unwrap();
        let run = folder.run(&["extract", "letter.pdf", "-o", "a.json", "--application-out", "link.json"]);
        assert!(run.code == 2 && run.stderr.contains("[output-twice]"), "{}", run.stderr);
        fs::remove_file(link).unwrap();
    }
    // If there is an error, nothing is written, not even the output that could be.
    let arguments = ["extract", "letter.pdf", "-o", "none/a.json", "--application-out", "b.json"];
    leaves_everything(&folder, &arguments, 3, "cannot-write");
    leaves_everything(&folder, &["annex", PARTNER, "-o", "b.csv", "-o", "none/a.json"], 3, "cannot-write");
}
