//! Help, versions, and invalid arguments.

use crate::support::Folder;

#[test]
fn a_wrong_usage_ends_with_two_and_writes_nothing() {
    let folder = Folder::new();
    let before = folder.files();
    for arguments in [
        &[][..],
        &["letters"],
        &["letter"],
        &["letter", "contributions/partner.json", "--unknown"],
        &["letter", "contributions/partner.json", "another.json"],
        &["letter", "contributions/partner.json", "--language", "xx"],
        &["letter", "contributions/partner.json", "--format", "xml"],
        &["letter", "contributions/partner.json", "--quiet", "--verbose"],
        &["letter", "contributions/partner.json", "-o", ""],
        &["letter", "contributions/partner.json", "-o", "."],
        &["information", "-o", "contributions"],
        &["annex", ".", "-o", "contributions"],
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.out()), (2, ""), "{arguments:?}");
        assert!(!run.stderr.is_empty(), "{arguments:?}");
    }
    assert!(folder.files() == before);
}

#[test]
fn an_unknown_language_is_answered_with_those_that_there_are() {
    Folder::new().run(&["letter", "x.json", "--language", "xx"]).fails(
        2,
        "error: invalid value 'xx' for '--language <LANG>': expected one of da, en, et, fi, is, nb, sv

For more information, try '--help'.",
    );
}

#[test]
fn the_version_is_the_packages() {
    let version = concat!("loi ", env!("CARGO_PKG_VERSION"), "\n");
    Folder::empty().run(&["--version"]).succeeds(version);
    Folder::empty().run(&["-V"]).succeeds(version);
}

/// A device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn a_version_that_nobody_gets_is_a_failure() {
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").expect("the device");
    for arguments in [&["--version"][..], &["--help"], &["help", "letter"], &["schema", "application"]] {
        let run = Folder::empty().run_with(arguments, |command| {
            command.stdout(full());
        });
        assert_eq!(run.code, 3, "{arguments:?}");
        assert!(
            run.stderr.contains("standard output: cannot write: No space left on device"),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn help_is_a_result() {
    for arguments in
        [&["--help"][..], &["-h"], &["help"], &["letter", "--help"], &["letter", "-h"], &["help", "letter"]]
    {
        let run = Folder::empty().run(arguments);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}");
        assert!(run.out().contains("Usage: loi"), "{arguments:?}");
        assert!(run.out().lines().all(|line| line.chars().count() <= 100), "{arguments:?}: {}", run.out());
    }
}

#[test]
fn every_command_shows_an_example_of_itself() {
    let help = Folder::empty().run(&["--help"]).out().to_owned();
    let commands =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let mut seen = 0;
    for command in commands.map(|line| line.split_whitespace().next().unwrap()).filter(|name| *name != "help")
    {
        let help = Folder::empty().run(&[command, "--help"]).out().to_owned();
        assert!(
            help.contains("Example") && help.contains(&format!("\n  loi {command}")),
            "{command}: {help}"
        );
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{command}: {help}");
        seen += 1;
    }
    assert!(seen >= 14, "{help}");
}

#[test]
fn the_help_of_a_command_has_examples_and_what_it_takes() {
    let help = Folder::empty().run(&["letter", "--help"]).out().to_owned();
    for words in ["Examples:", "CONTRIBUTION.json", "--output", "--language", "--date", "SOURCE_DATE_EPOCH"] {
        assert!(help.contains(words), "{words}");
    }
}
