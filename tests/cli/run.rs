//! A folder of its own for each test, the program run in it, and everything that came of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The day that letters of these tests bear unless a test says otherwise: 14 February 2025.
pub const EPOCH: &str = "1739491200";

/// A folder with the smallest example in it, `application.json` and `contributions/partner.json`.
pub struct Folder {
    root: TempDir,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub code: i32,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Folder {
    /// The smallest example.
    pub fn new() -> Self {
        let folder = Self::empty();
        copy(&example("one-partner"), folder.root.path());
        folder
    }

    /// Nothing at all.
    pub fn empty() -> Self {
        Self { root: tempfile::tempdir().expect("a temporary folder") }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.root.path()
    }

    /// The same, with a file of this content.
    pub fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// Writes a file and the folders above it.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.root.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, content).expect("a new file");
    }

    /// The content of a file.
    pub fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.root.path().join(path)).expect("a file")
    }

    /// The text of a file with one thing replaced, which has to be there.
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = String::from_utf8(self.read(path)).expect("UTF-8");
        assert!(text.contains(from), "`{from}` is in {path}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Every file with its content, by its path below the folder.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.root.path(), self.root.path(), &mut files);
        files
    }

    /// Runs the program here with these arguments.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, |_| {})
    }

    /// Runs the program here, after the command has been changed.
    ///
    /// It sees the clock, the language and the terminal of nobody: only what the test gives it.
    pub fn run_with(&self, arguments: &[&str], change: impl FnOnce(&mut Command)) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_loi"));
        command.current_dir(self.path()).args(arguments).stdin(Stdio::null());
        command.env_clear().env("SOURCE_DATE_EPOCH", EPOCH);
        change(&mut command);
        let output = command.output().expect("the program runs");
        Run {
            code: output.status.code().expect("an exit code"),
            stdout: output.stdout,
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

impl Run {
    /// Standard output as text.
    pub fn out(&self) -> &str {
        std::str::from_utf8(&self.stdout).expect("UTF-8")
    }

    /// Asserts that all went well, and that this is all that was said.
    #[track_caller]
    pub fn succeeds(&self, stdout: &str) {
        assert_eq!((self.code, self.out(), self.stderr.as_str()), (0, stdout, ""));
    }

    /// Asserts that it failed in this way, and that nothing else was said.
    #[track_caller]
    pub fn fails(&self, code: i32, stderr: &str) {
        assert_eq!(self.stderr.trim_end(), stderr.trim(), "on standard error");
        assert_eq!((self.code, self.out()), (code, ""));
    }
}

/// The path of an example.
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

/// Pages and text of a PDF, read by another library.
pub fn text_of(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).expect("text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("a path below the folder");
            files.insert(name.to_string_lossy().replace('\\', "/"), fs::read(&path).expect("a file"));
        }
    }
}
