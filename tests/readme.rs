//! README.md is true: its commands run, its JSON is valid input, its flags exist, and its links lead somewhere.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use letter_of_intent::diagnostic::Checked;
use letter_of_intent::input::{read_application, read_contribution};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A fenced block: its language and its text.
struct Block {
    language: String,
    text: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("README.md")
}

fn blocks() -> Vec<Block> {
    let text = readme();
    let fenced = text.split("\n```").skip(1).step_by(2);
    let blocks = fenced.map(|block| {
        let (language, text) = block.split_once('\n').expect("a fenced block has lines");
        Block { language: language.trim().to_owned(), text: text.trim_end().to_owned() }
    });
    blocks.collect()
}

fn commands() -> Vec<String> {
    let shell = blocks().into_iter().filter(|block| ["sh", "console"].contains(&block.language.as_str()));
    shell.flat_map(|block| block.text.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// A copy of the examples as a fresh clone has them, with the smallest one in the current folder as well.
fn workplace() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&root().join("examples"), &folder.path().join("examples"));
    copy(&root().join("examples/one-partner"), folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a copy");
        }
    }
}

fn loi(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_loi"));
    command.current_dir(folder).args(arguments).env_remove("NO_COLOR").output().expect("the program runs")
}

#[test]
fn the_first_two_commands_stand_alone_in_their_blocks() {
    let shell: Vec<_> = blocks().into_iter().filter(|block| block.language == "sh").take(2).collect();
    let texts: Vec<&str> = shell.iter().map(|block| block.text.as_str()).collect();
    let letter = "cargo run -- letter examples/one-partner/contributions/partner.json -o letter.pdf";
    assert_eq!(texts, [letter, "cargo test"]);
}

#[test]
fn every_command_runs() {
    let mut count = 0;
    for line in commands() {
        let Some(arguments) = line.strip_prefix("loi ").or_else(|| line.strip_prefix("cargo run -- ")) else {
            assert!(
                ["cargo test", "cargo install --path ."].contains(&line.as_str()),
                "nobody tries `{line}`"
            );
            continue;
        };
        let folder = workplace();
        let arguments: Vec<&str> = arguments.split(' ').collect();
        let output = loi(folder.path(), &arguments);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "`{line}` failed:\n{stderr}");
        let written = String::from_utf8(output.stdout).expect("UTF-8");
        // A check writes no file by design.
        assert_eq!(written.is_empty(), line == "loi check .", "`{line}` wrote {written:?}");
        for path in written.lines() {
            assert!(folder.path().join(path).is_file(), "`{line}` did not write `{path}`");
        }
        count += 1;
    }
    assert!(count >= 3);
}

/// The version number is in many files; this test finds all of them when it is raised.
#[test]
fn every_package_is_of_this_version() {
    let version = env!("CARGO_PKG_VERSION");
    for (file, said) in [
        ("README.md", format!("letter_of_intent-{version}-py3-none")),
        ("README.md", format!("./loi_{version}_amd64.deb")),
        ("CHANGELOG.md", format!("\n## {version}")),
        ("packaging/debian/changelog", format!("loi ({version}) ")),
        ("action.yml", format!("letter-of-intent=={version}\n")),
    ] {
        let text = fs::read_to_string(root().join(file)).expect("a file");
        assert!(text.contains(&said), "{file} does not say `{said}`");
    }
}

/// Everything that the image is built from exists, and the finished image has neither a shell nor root.
#[test]
fn the_container_holds_the_program_alone() {
    let text = fs::read_to_string(root().join("Containerfile")).expect("Containerfile");
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    let last = lines.iter().rposition(|line| line.starts_with("FROM ")).expect("a stage");
    assert_eq!(lines[last], "FROM scratch");
    let program = lines[last..].iter().filter(|line| line.starts_with("COPY "));
    assert_eq!(
        program.collect::<Vec<_>>(),
        [&"COPY --from=build /src/target/x86_64-unknown-linux-gnu/release/loi /loi"]
    );
    let user = lines[last..].iter().find_map(|line| line.strip_prefix("USER ")).expect("a user");
    assert!(user.split(':').all(|id| id.parse::<u32>().is_ok_and(|id| id > 0)), "{user}");
    assert!(lines[last..].iter().any(|line| line.starts_with("ENTRYPOINT [\"/loi\"")));
    for sources in lines[..last].iter().filter_map(|line| line.strip_prefix("COPY ")) {
        let names: Vec<&str> = sources.split(' ').collect();
        for name in &names[..names.len() - 1] {
            assert!(root().join(name).exists(), "`{name}` is not there");
        }
    }
}

#[test]
fn every_json_snippet_is_valid_input() {
    let snippets: Vec<Value> = blocks()
        .iter()
        .filter(|block| block.language == "json")
        .map(|block| {
            serde_json::from_str(&block.text).unwrap_or_else(|error| panic!("{error}:\n{}", block.text))
        })
        .collect();
    let application = snippets.iter().find(|it| it.get("project").is_some()).expect("an application");
    let contribution = snippets.iter().find(|it| it.get("organization").is_some()).expect("a contribution");
    for snippet in &snippets {
        if snippet.get("project").is_some() {
            assert_read(snippet, contribution);
        } else if snippet.get("organization").is_some() {
            assert_read(application, snippet);
        } else {
            assert_read(application, &with_effort(contribution, snippet));
        }
    }
    assert!(snippets.len() >= 3);
}

#[test]
fn every_effort_of_the_table_is_valid_input() {
    let blocks = blocks();
    let snippet = |field| {
        let json = blocks.iter().filter(|block| block.language == "json");
        let values = json.map(|block| serde_json::from_str::<Value>(&block.text).expect("JSON"));
        values.into_iter().find(|value| value.get(field).is_some()).expect("a document")
    };
    let (application, contribution) = (snippet("project"), snippet("organization"));
    let readme = readme();
    let cells = readme.lines().filter_map(|line| line.strip_prefix("| `{")?.split_once("}` |"));
    let efforts: Vec<Value> = cells
        .map(|(effort, _)| serde_json::from_str(&format!("{{{effort}}}")).expect("JSON in the table"))
        .collect();
    assert_eq!(efforts.len(), 8, "eight forms of effort");
    for effort in efforts {
        assert_read(&application, &with_effort(&contribution, &effort));
    }
}

fn with_effort(contribution: &Value, effort: &Value) -> Value {
    let mut contribution = contribution.clone();
    contribution["contributions"] = json!([{ "role": "instructor", "effort": effort }]);
    contribution
}

fn assert_read(application: &Value, contribution: &Value) {
    let Checked { value: read, problems } = read_application("README.md", application.to_string().as_bytes());
    assert!(problems.is_empty(), "{problems:#?}");
    let application = read.expect("an application").model;
    let Checked { value: read, problems } =
        read_contribution("README.md", contribution.to_string().as_bytes(), Some(&application), None);
    assert!(problems.is_empty() && read.is_some(), "{problems:#?}");
}

#[test]
fn the_messages_are_what_is_said() {
    let blocks = blocks();
    let shown = blocks.iter().find(|block| block.text.starts_with("$ loi ")).expect("an example of messages");
    let (command, messages) = shown.text.split_once('\n').expect("messages");
    let folder = workplace();
    let partner = fs::read_to_string(folder.path().join("contributions/partner.json")).expect("an example");
    let bad = partner.replace("\"NO\"", "\"Norway\"").replace("days_per_week", "days_per_weak");
    fs::write(folder.path().join("contributions/bad.json"), bad).expect("a new file");
    let arguments: Vec<&str> = command.trim_start_matches("$ loi ").split(' ').collect();
    let output = loi(folder.path(), &arguments);
    assert_eq!(String::from_utf8_lossy(&output.stderr).trim_end(), messages);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn every_command_and_flag_exists() {
    let folder = workplace();
    let help = |arguments: &[&str]| String::from_utf8(loi(folder.path(), arguments).stdout).expect("UTF-8");
    let mut known = help(&["--help"]);
    let commands: BTreeSet<String> = known
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect();
    for command in &commands {
        known.push_str(&help(&[command, "--help"]));
    }
    let readme = readme();
    let is_flag =
        |word: &&str| word.strip_prefix("--").is_some_and(|name| name.starts_with(char::is_alphabetic));
    for flag in words(&readme).filter(is_flag) {
        let exists = known.contains(&format!("{flag} ")) || known.contains(&format!("{flag}\n"));
        let cargos = ["--path"].contains(&flag);
        assert!(exists || cargos, "README.md names `{flag}`, `loi --help` does not");
    }
    for line in readme.lines() {
        for rest in line.match_indices("loi ").map(|(at, name)| &line[at + name.len()..]) {
            let quoted =
                line.trim_start().starts_with("loi ") || line.contains("`loi ") || line.starts_with("$ loi ");
            let command = words(rest).next().unwrap_or_default();
            if quoted && !command.starts_with('-') {
                assert!(commands.contains(command), "README.md names `loi {command}`, `loi --help` does not");
            }
        }
    }
}

/// The words of a text, a word being letters, digits and hyphens.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty())
}

#[test]
fn every_link_of_every_page_leads_to_a_file() {
    for page in pages(&root()) {
        let text = fs::read_to_string(&page).expect("UTF-8");
        let folder = page.parent().expect("a folder");
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.starts_with("http") || target.starts_with('#') || target.contains(' ') {
                continue;
            }
            let file = target.split('#').next().unwrap_or_default();
            assert!(folder.join(file).exists(), "{} links to `{target}`", page.display());
        }
    }
}

/// Every Markdown file of the repository.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            pages.extend(self::pages(&path));
        } else if name.ends_with(".md") {
            pages.push(path);
        }
    }
    pages
}
