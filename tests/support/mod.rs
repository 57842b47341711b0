//! What all tests of the program share: a folder for each test, the program run in it, and the results.
//!
//! The program sees no real clock, language or terminal, but only what a test gives it.

// No test crate uses all of it.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use serde_json::Value;
use tempfile::TempDir;

/// The date of documents in these tests unless a test sets another: 14 February 2025.
pub const EPOCH: &str = "1739491200";

/// The applications in `examples`.
pub const EXAMPLES: [&str; 3] = ["coderefinery-2021", "every-field", "one-partner"];

/// Every file of a folder with its content, by its path with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The program, to be run in a folder.
pub fn loi(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_loi"));
    command.current_dir(folder).stdin(Stdio::null());
    command.env_clear().env("SOURCE_DATE_EPOCH", EPOCH);
    command
}

/// A folder that is deleted after the test.
pub struct Folder {
    root: TempDir,
}

impl Folder {
    /// The smallest example: `application.json` and `contributions/partner.json`.
    pub fn new() -> Self {
        let folder = Self::empty();
        folder.add_example("one-partner", "");
        folder
    }

    /// An empty folder.
    pub fn empty() -> Self {
        Self { root: tempfile::tempdir().expect("a temporary folder") }
    }

    /// The path of the folder.
    pub fn path(&self) -> &Path {
        self.root.path()
    }

    /// The path of something in the folder; an empty path is the folder itself.
    pub fn at(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.path().to_owned() } else { self.path().join(path) }
    }

    /// Copies an example into the folder, under another name.
    pub fn add_example(&self, example_name: &str, name: &str) {
        copy(&example(example_name), &self.at(name));
    }

    /// The same, with a file added.
    pub fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// Writes a file and the folders above it.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, content).expect("a new file");
    }

    /// The content of a file.
    #[track_caller]
    pub fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.at(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The JSON in a file.
    #[track_caller]
    pub fn json(&self, path: &str) -> Value {
        serde_json::from_slice(&self.read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Whether a file is there.
    pub fn has(&self, path: &str) -> bool {
        self.at(path).exists()
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.at(path)).expect("a file that can be taken away");
    }

    /// Replaces a text in a file; the text has to be there.
    #[track_caller]
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = String::from_utf8(self.read(path)).expect("UTF-8");
        assert!(text.contains(from), "`{from}` is in {path}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Changes a JSON file.
    #[track_caller]
    pub fn change(&self, path: &str, change: impl FnOnce(&mut Value)) {
        let mut value = self.json(path);
        change(&mut value);
        self.write(path, value.to_string());
    }

    /// Every file in the folder.
    pub fn files(&self) -> Files {
        files(self.path())
    }

    /// Runs the program here with these arguments.
    pub fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Run {
        self.run_with(arguments, |_| {})
    }

    /// Runs the program here, with changes to the command.
    pub fn run_with<S: AsRef<OsStr>>(&self, arguments: &[S], change: impl FnOnce(&mut Command)) -> Run {
        let mut command = loi(self.path());
        command.args(arguments);
        change(&mut command);
        Run::of(command.output().expect("the program runs"))
    }
}

/// The exit code and output of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub code: i32,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Run {
    /// The result of a run that was not killed.
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("an exit code"),
            stdout: output.stdout,
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// Standard output as text.
    pub fn out(&self) -> &str {
        std::str::from_utf8(&self.stdout).expect("UTF-8")
    }

    /// Asserts that the run succeeded, with exactly this output.
    #[track_caller]
    pub fn succeeds(&self, stdout: &str) {
        assert_eq!((self.code, self.out(), self.stderr.as_str()), (0, stdout, ""));
    }

    /// Asserts that the run failed with exactly this code and message.
    #[track_caller]
    pub fn fails(&self, code: i32, stderr: &str) {
        assert_eq!(self.stderr.trim_end(), stderr.trim(), "on standard error");
        assert_eq!((self.code, self.out()), (code, ""));
    }

    /// The run, after asserting that it succeeded.
    #[track_caller]
    pub fn well(self) -> Self {
        assert_eq!(self.code, 0, "{}", self.stderr);
        self
    }

    /// The run, after asserting its exit code and a part of its message.
    #[track_caller]
    pub fn badly(self, code: i32, said: &str) -> Self {
        assert_eq!(self.code, code, "{}", self.stderr);
        assert!(self.stderr.contains(said), "{}", self.stderr);
        self
    }

    /// Asserts that the run failed with errors of these codes, in this order.
    #[track_caller]
    pub fn errs(&self, expected: &[&str]) {
        let codes = self.stderr.lines().filter_map(|line| line.strip_prefix("error[")?.strip_suffix(']'));
        assert_eq!((self.code, codes.collect::<Vec<_>>().as_slice()), (1, expected), "{}", self.stderr);
    }
}

/// The records of an annex without their last column, the status of the letter.
pub fn without_status(csv: &[u8]) -> String {
    let text = std::str::from_utf8(csv).expect("UTF-8");
    text.lines().map(|line| line.rsplit_once(',').expect("columns").0.to_owned() + "\n").collect()
}

/// Makes every file below a folder look as if it had been written long ago, so that a file written later stands out.
pub fn age(folder: &Path) {
    for path in files(folder).keys() {
        let file = File::options().append(true).open(folder.join(path)).expect("a file");
        file.set_modified(long_ago()).expect("another time");
    }
}

/// The files that were written since [`age`].
pub fn written(folder: &Path) -> Vec<String> {
    let modified = |path: &String| {
        fs::metadata(folder.join(path)).and_then(|file| file.modified()).expect("the time of a file")
    };
    files(folder).into_keys().filter(|path| modified(path) != long_ago()).collect()
}

fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

/// The folder of an example.
pub fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
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

/// Every file below a folder.
pub fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else {
            found.insert(name, fs::read(&path).expect("a file"));
        }
    }
    found
}

/// The text of a PDF, extracted by another library.
pub fn text_of(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).expect("text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A SHA-256 in the manifest's notation.
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
