//! The shape of the source: which modules may use which, how long a file may be, and whether the map in
//! ARCHITECTURE.md is complete.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A longer file cannot be read in one sitting.
const MOST_LINES: usize = 400;

#[test]
fn modules_use_only_what_they_may() {
    let allowed = may_use();
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(may_use) = allowed.get(&source.module) else {
            assert!(
                ["lib", "main"].contains(&source.module.as_str()),
                "`{}` is not in the table of ARCHITECTURE.md",
                source.module
            );
            continue;
        };
        for used in uses(&source.text) {
            let own = used == source.module || used == FOR_ALL;
            if !own && !may_use.contains(&used) {
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
    for (module, may_use) in may_use() {
        let used = used.get(&module).unwrap_or_else(|| panic!("there is no `{module}`"));
        for other in may_use {
            assert!(used.contains(&other), "`{module}` need not be allowed `{other}`");
        }
    }
}

#[test]
fn nothing_that_is_allowed_leads_back() {
    let allowed = may_use();
    for module in allowed.keys() {
        let mut open: Vec<&String> = allowed[module].iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            assert_ne!(next, module, "`{module}` uses itself in a circle");
            if seen.insert(next) {
                open.extend(&allowed[next]);
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
        // The files that own the terminal: reports, results on standard output, the questions of a dialogue, and the
        // answers of a worker, whose standard output is a pipe.
        let owners = ["src/cli/report.rs", "src/cli/output.rs", "src/prompt/screen.rs", "src/cli/worker.rs"];
        if !owners.contains(&source.name.as_str()) {
            for word in speech {
                assert!(!code.contains(word), "{} has `{word}`", source.name);
            }
        }
    }
}

#[test]
fn the_clock_and_the_file_system_are_read_at_the_edges() {
    for source in sources().into_iter().filter(|source| !is_test(source)) {
        let code = without_tests(&source.text);
        let surroundings =
            ["std::env", "std::fs", "now_utc", "now_local", "SystemTime", "std::process", "std::net"];
        for word in surroundings {
            let may = match source.module.as_str() {
                "cli" => true,
                "disk" => word == "std::fs",
                "main" => word == "std::process",
                "serve" => word == "std::net",
                // On Linux, the memory use of a process is in a file.
                "worker" => word == "std::process" || source.name == "src/worker/limits.rs",
                _ => false,
            };
            assert!(may || !code.contains(word), "{} has `{word}`", source.name);
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
            && !it.contains([' ', '*'])
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
        .filter(|table| table.lines().next().is_some_and(|name| name.ends_with("dependencies]")));
    let lines = tables.flat_map(|table| table.lines().skip(1)).filter(|line| !line.starts_with('#'));
    for line in lines {
        let Some((name, _)) = line.split_once(" = ") else { continue };
        assert!(map.contains(&format!("`{name}`")), "no reason for `{name}` in ARCHITECTURE.md");
    }
}

/// A crate that the tests need with one feature more is compiled again, and so is Typst if Typst depends on the crate.
#[test]
fn tests_need_nothing_compiled_again_that_the_program_has() {
    let program = features("normal,build");
    let tests = features("normal,build,dev");
    assert!(program.keys().any(|package| package.starts_with("typst v")), "the tree is read: {program:#?}");
    let again: Vec<_> = program
        .iter()
        .filter(|(package, with)| tests[*package] != **with)
        .map(|(package, with)| format!("{package}: {with:?}, with the tests {:?}", tests[package]))
        .collect();
    assert!(again.is_empty(), "ask for these features in `[dependencies]` too: {again:#?}");
}

/// Each package with the features that it is compiled with: one set, or a second one for macros and build scripts.
fn features(edges: &str) -> BTreeMap<String, BTreeSet<String>> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--prefix", "none", "--format", "{p}|{f}", "--edges", edges])
        .current_dir(root())
        .output()
        .expect("cargo is started");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let mut features: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in String::from_utf8(tree.stdout).expect("UTF-8").lines() {
        let line = line.trim_end_matches(" (*)");
        let Some((package, with)) = line.split_once('|') else { continue };
        features.entry(package.to_owned()).or_default().insert(with.to_owned());
    }
    features
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

/// The room that every other may use.
const FOR_ALL: &str = "diagnostic";

/// What each room may use besides itself and [`FOR_ALL`], from the table in ARCHITECTURE.md: changing the table changes
/// the architecture.
fn may_use() -> BTreeMap<String, BTreeSet<String>> {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let room = |line: &str| {
        let mut cells = line.strip_prefix("| `src/")?.strip_suffix(" |")?.split(" | ");
        let path = cells.next()?;
        let uses = cells.last()?;
        let name = path.trim_end_matches('`').trim_end_matches(['/']).trim_end_matches(".rs");
        let uses = uses.split(", ").filter(|other| *other != "–").map(str::to_owned);
        Some((name.to_owned(), uses.collect()))
    };
    let rooms: BTreeMap<_, _> = map.lines().filter_map(room).collect();
    assert!(rooms.len() > 10, "the table is found");
    rooms
}

struct Source {
    /// The path relative to the root.
    name: String,
    /// The module of the crate that the file belongs to.
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

/// The modules of the crate that a source names, tests included, since a reader has to know those that a test needs
/// too.
fn uses(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    // In documentation, a name is a link and not a use.
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

/// The code before the tests, without comments. Tests are at the end of a file, or in a file of their own.
fn without_tests(text: &str) -> String {
    let code = text.split("\nmod tests {").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Whether a file is only for tests, as its parent says where it declares the module.
fn is_test(source: &Source) -> bool {
    let path = root().join(&source.name);
    let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let parent = fs::read_to_string(path.with_file_name("mod.rs")).unwrap_or_default();
    ["", "pub(crate) "].iter().any(|reach| parent.contains(&format!("#[cfg(test)]\n{reach}mod {stem};")))
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
