//! The shape of the source: who may use whom, how long a file may be, and that the map in ARCHITECTURE.md is complete.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each module of the crate may use beside itself and `diagnostic`, which all may use. Anything may be taken from
/// this list; whoever adds to it changes the architecture and says so in ARCHITECTURE.md.
const MAY_USE: [(&str, &[&str]); 14] = [
    ("diagnostic", &[]),
    ("model", &[]),
    ("picture", &[]),
    ("input", &["model", "picture"]),
    ("ledger", &["model"]),
    ("view", &["model", "ledger"]),
    ("check", &["model", "ledger"]),
    ("export", &["view", "model", "ledger"]),
    ("template", &[]),
    ("typeset", &[]),
    ("pdf", &[]),
    ("files", &["input"]),
    ("produce", &["model", "input", "check", "view", "template", "typeset", "pdf", "export"]),
    // The ledger for the totals in the manifest of a batch, the rules for their stories, the view for the names that options have.
    ("cli", &["model", "input", "ledger", "check", "view", "template", "typeset", "files", "produce"]),
];

/// More than can be read in one sitting.
const MOST_LINES: usize = 400;

#[test]
fn modules_use_only_what_they_may() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_USE.into_iter().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(may_use) = allowed.get(source.module.as_str()) else {
            assert!(
                ["lib", "main"].contains(&source.module.as_str()),
                "`{}` is not in the list",
                source.module
            );
            continue;
        };
        for used in uses(&source.text) {
            let own = used == source.module || used == "diagnostic";
            if !own && !may_use.contains(&used.as_str()) {
                wrong.push(format!("{} uses `{used}`", source.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_a_module_may_use_is_used() {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources() {
        used.entry(source.module).or_default().extend(uses(&source.text));
    }
    for (module, may_use) in MAY_USE {
        for other in may_use {
            assert!(used[module].contains(*other), "`{module}` need not be allowed `{other}`");
        }
    }
}

#[test]
fn nothing_that_is_allowed_leads_back() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_USE.into_iter().collect();
    for module in allowed.keys() {
        let mut open: Vec<&str> = allowed[module].to_vec();
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            assert_ne!(next, *module, "`{module}` uses itself in a circle");
            if seen.insert(next) {
                open.extend(allowed[next]);
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for source in sources() {
        assert!(source.text.starts_with("//! "), "{} begins with `//!`", source.name);
    }
}

#[test]
fn no_file_is_long() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", source.name);
    }
}

#[test]
fn nothing_breaks_down_or_speaks_out_of_turn() {
    let breakdowns =
        [".unwrap()", ".expect(\"", "panic!(", "todo!(", "unimplemented!(", "unreachable!(", "dbg!("];
    let speech = ["println!(", "print!(", "io::stdout(", "io::stderr("];
    for source in sources() {
        let code = without_tests(&source.text);
        if is_test(&source) {
            continue;
        }
        for word in breakdowns {
            assert!(!code.contains(word), "{} has `{word}`", source.name);
        }
        // The files that own the terminal: what is told, a result on standard output, and the questions of a dialogue.
        if !["src/cli/report.rs", "src/cli/output.rs", "src/cli/new/terminal.rs"]
            .contains(&source.name.as_str())
        {
            for word in speech {
                assert!(!code.contains(word), "{} has `{word}`", source.name);
            }
        }
    }
}

#[test]
fn the_clock_and_the_file_system_are_read_at_the_edges() {
    for source in sources() {
        let code = without_tests(&source.text);
        let edge = ["cli", "files"].contains(&source.module.as_str());
        for word in ["std::env", "std::fs", "now_utc", "now_local", "SystemTime", "std::process", "std::net"]
        {
            let exit_code = word == "std::process" && source.name == "src/main.rs";
            assert!(edge || exit_code || !code.contains(word), "{} has `{word}`", source.name);
        }
    }
}

#[test]
fn the_arithmetic_has_no_floats() {
    for source in sources().into_iter().filter(|it| ["ledger", "model"].contains(&it.module.as_str())) {
        let code = without_tests(&source.text);
        assert!(!code.contains("f64") && !code.contains("f32"), "{}", source.name);
    }
}

#[test]
fn the_map_names_every_folder() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    for (folder, depth) in [("src", 9), ("letter-templates", 9), ("examples", 1), ("tests", 1)] {
        for inner in folders(&root().join(folder), depth) {
            let name = inner
                .strip_prefix(root())
                .expect("a path below the root")
                .to_string_lossy()
                .replace('\\', "/");
            assert!(map.contains(&format!("`{name}/`")), "`{name}/` is not in ARCHITECTURE.md");
        }
    }
}

#[test]
fn the_map_names_nothing_that_is_gone() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let paths = map.split('`').skip(1).step_by(2).filter(|it| {
        ["src/", "tests/", "letter-templates/", "examples/", "docs/"]
            .iter()
            .any(|start| it.starts_with(start))
            && !it.contains([' ', '*', 'A', 'N'])
    });
    for path in paths {
        assert!(root().join(path).exists(), "ARCHITECTURE.md names `{path}`");
    }
}

#[test]
fn the_map_gives_a_reason_for_every_dependency() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let tables = manifest
        .split("\n[")
        .filter(|table| table.starts_with("dependencies]") || table.starts_with("dev-dependencies]"));
    for line in tables.flat_map(|table| table.lines().skip(1)) {
        let Some((name, _)) = line.split_once(" = ") else { continue };
        assert!(map.contains(&format!("`{name}`")), "no reason for `{name}` in ARCHITECTURE.md");
    }
}

#[test]
fn nothing_refers_to_what_is_not_here() {
    let elsewhere = [
        concat!("../", "shared"),
        concat!("/work", "/"),
        concat!("CONTRACT", ".md"),
        concat!("DESIGN", ".md"),
    ];
    let mut files = Vec::new();
    collect(&root(), &mut files);
    for file in files {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        for word in elsewhere {
            assert!(!text.contains(word), "{} mentions `{word}`", file.display());
        }
    }
}

struct Source {
    /// The path below the root.
    name: String,
    /// The module of the crate that it belongs to.
    module: String,
    text: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    let is_rust = |path: &&PathBuf| path.extension().is_some_and(|ending| ending == "rs");
    let sources = files.iter().filter(is_rust).map(|path| {
        let name =
            path.strip_prefix(root()).expect("a path below the root").to_string_lossy().replace('\\', "/");
        let module = name.split('/').nth(1).expect("a file in `src`").trim_end_matches(".rs").to_owned();
        Source { name, module, text: fs::read_to_string(path).expect("UTF-8") }
    });
    sources.collect()
}

/// The modules of the crate that a source names, tests included: what a test needs, a reader has to know as well.
fn uses(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    // In documentation a name is a link and no use.
    let code =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(list) => {
                let list = list.split('}').next().unwrap_or_default();
                used.extend(list.split(',').map(|name| word(name.trim())));
            }
            None => {
                used.insert(word(rest));
            }
        }
    }
    used
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The code before the tests, without comments. Tests stand at the end of a file, or in a file of their own.
fn without_tests(text: &str) -> String {
    let code = text.split("\nmod tests {").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Whether a file is there for the tests alone: its parent says so where it declares it.
fn is_test(source: &Source) -> bool {
    let path = root().join(&source.name);
    let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let parent = fs::read_to_string(path.with_file_name("mod.rs")).unwrap_or_default();
    parent.contains(&format!("#[cfg(test)]\nmod {stem};"))
}

/// The folders below a folder, down to a depth.
fn folders(folder: &Path, depth: usize) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for path in entries(folder).into_iter().filter(|path| path.is_dir()) {
        if depth > 1 {
            all.extend(folders(&path, depth - 1));
        }
        all.push(path);
    }
    all
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && name != ".git" {
                collect(&path, files);
            }
        } else if name != ".git" {
            files.push(path);
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}
