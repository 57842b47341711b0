//! Annotations for workflows, parsed as GitHub's runner parses them.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{Folder, Run};

/// A command, as the runner parses it from a line of either stream.
#[derive(Debug, PartialEq, Eq)]
struct Command {
    name: String,
    properties: BTreeMap<String, String>,
    data: String,
}

/// `ActionCommand.TryParseV2` of actions/runner, step by step.
fn parse(line: &str) -> Option<Command> {
    let rest = line.trim_start().strip_prefix("::")?;
    let (info, data) = rest.split_once("::")?;
    let (name, properties) = info.split_once(' ').unwrap_or((info, ""));
    // `%` comes last, since what it unescapes must not be unescaped again.
    let unescape_data = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    let unescape = |text: &str| {
        let text = text.replace("%0D", "\r").replace("%0A", "\n");
        text.replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
    };
    let pairs = properties.trim().split(',').filter_map(|pair| pair.split_once('='));
    let properties = pairs.map(|(name, value)| (name.to_owned(), unescape(value))).collect();
    Some(Command { name: name.to_owned(), properties, data: unescape_data(data) })
}

fn commands(text: &str) -> Vec<Command> {
    text.lines().filter_map(parse).collect()
}

fn expected(name: &str, properties: &[(&str, &str)], data: &str) -> Command {
    let properties =
        properties.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Command { name: name.to_owned(), properties, data: data.to_owned() }
}

fn check(folder: &Folder) -> Run {
    folder.run(&["check", ".", "--format", "github"])
}

#[test]
fn a_problem_is_an_annotation_at_its_place() {
    let folder = Folder::new();
    folder.replace("contributions/partner.json", "\"NO\"", "\"50 %: a, b\"");
    let run = folder.run(&["letter", "contributions/partner.json", "--format", "github"]);
    let place =
        [("file", "contributions/partner.json"), ("line", "4"), ("col", "16"), ("title", "unknown-country")];
    let hint = "hint: write its two letters of ISO 3166-1, such as `NO` for Norway";
    let told = commands(&run.stderr);
    assert_eq!((run.code, run.out(), told.len()), (1, "", 1), "{}", run.stderr);
    let message = told[0].data.split_once("\nhint: ").unwrap().0;
    assert_eq!(message, "unknown country `50 %: a, b`", "{hint}");
    assert_eq!(told[0], expected("error", &place, &told[0].data));
}

#[test]
fn errors_go_first_and_a_last_line_counts_what_is_not_shown() {
    let folder = Folder::new();
    let fields: String = (0..12).map(|index| format!("\"new{index}\": 1, ")).collect();
    folder.replace("contributions/partner.json", "\"contact\"", &format!("{fields}\"contact\""));
    let run = check(&folder);
    let told = commands(run.out());
    assert_eq!((run.code, told.len(), run.stderr.as_str()), (1, 10, ""));
    assert!(told.iter().all(|command| command.name == "error"));
    assert_eq!(run.out().lines().last(), Some("3 more: 2 errors, 1 piece of advice"));
    assert_eq!(run.out().lines().count(), 11);
}

#[test]
fn what_is_well_is_told_in_few_words() {
    let run = check(&Folder::new());
    let told = commands(run.out());
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(told.iter().all(|command| command.name == "notice"), "{told:?}");
    assert_eq!(told.len(), run.out().lines().count());
}

#[test]
fn paths_are_those_of_the_repository() {
    let folder = Folder::new();
    folder.replace("application.json", "\"period\"", "\"perod\"");
    let file = |run: &Run| commands(run.out())[0].properties["file"].clone();
    // Outside a repository, a path is printed as it was given.
    let inside = |folder: &Folder, set: &str| {
        folder.run_with(&["check", "../..", "--format", "github"], |command| {
            command.current_dir(folder.path().join("deep/er"));
            if !set.is_empty() {
                command.env("GITHUB_WORKSPACE", folder.path().join(set));
            }
        })
    };
    fs::create_dir_all(folder.path().join("deep/er")).unwrap();
    assert_eq!(file(&inside(&folder, "")), "../../application.json");
    assert_eq!(file(&inside(&folder, ".")), "application.json");
    let inner = Folder::empty();
    crate::support::copy(folder.path(), &inner.path().join("repository/application"));
    fs::create_dir_all(inner.path().join("repository/.git")).unwrap();
    let run = inner.run(&["check", "repository/application", "--format", "github"]);
    assert_eq!(file(&run), "application/application.json");
    let run = inner.run_with(&["check", "repository/application", "--format", "github"], |command| {
        command.env("GITHUB_WORKSPACE", inner.path());
    });
    assert_eq!(file(&run), "application/application.json", "the nearer of the two");
}

#[test]
fn every_command_has_annotations() {
    let folder = Folder::new();
    folder.replace("application.json", "\"period\"", "\"perod\"");
    folder.write("x.pdf", "no PDF");
    for arguments in [
        &["letter", "contributions/partner.json"][..],
        &["annex", "."],
        &["batch", "."],
        &["information", "--application", "application.json"],
        &["status", "."],
        &["verify", "x.pdf"],
        &["extract", "x.pdf"],
        &["new", "-o", "application.json"],
        &["init", "."],
        &["templates", "export", "none", "x"],
    ] {
        let run = folder.run(&[arguments, &["--format", "github"]].concat());
        assert_eq!(run.code, 1, "{arguments:?}: {}", run.stderr);
        let told = commands(&run.stderr);
        assert!(
            !told.is_empty() && told.len() == run.stderr.lines().count(),
            "{arguments:?}: {}",
            run.stderr
        );
    }
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_is_no_command() {
    let folder = Folder::new();
    folder.write("::error::gone.json", folder.read("contributions/partner.json"));
    let run = folder.run(&["letter", "::error::gone.json", "--format", "github"]);
    assert_eq!((run.code, run.out()), (0, "\\u{3a}:error::gone.pdf\n"), "{}", run.stderr);
    assert_eq!(commands(run.out()), []);
}
