//! The binary, run on folders of its own.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use serde_json::Value;
use tempfile::TempDir;

use crate::folder;
use crate::synthetic::Synthetic;

/// The date of every letter that states none.
pub const DATE: &str = "2025-02-14";

/// An application folder that goes away with the test.
pub struct Application {
    root: TempDir,
}

impl Application {
    /// A copy of an example.
    pub fn example(name: &str) -> Self {
        let application = Self { root: TempDir::new().unwrap() };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name), &application.path(""));
        application
    }

    /// Made-up partners.
    pub fn synthetic(partners: usize) -> Self {
        let application = Self { root: TempDir::new().unwrap() };
        folder::write(Synthetic::new(7, partners), &application.path("")).unwrap();
        application
    }

    /// A path in the folder; an empty one is the folder itself.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root.path().join("application").join(path)
    }

    /// Writes a file.
    pub fn put(&self, path: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(path), content).unwrap();
    }

    /// Takes a file away.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Vec<u8> {
        fs::read(self.path(path)).unwrap()
    }

    /// Changes a JSON file.
    pub fn change(&self, path: &str, change: impl FnOnce(&mut Value)) {
        let mut value = serde_json::from_slice(&self.get(path)).unwrap();
        change(&mut value);
        self.put(path, value.to_string());
    }

    /// `manifest.json`.
    pub fn manifest(&self) -> Value {
        serde_json::from_slice(&self.get("manifest.json")).unwrap()
    }

    /// Every file below the folder, by its path with `/`.
    pub fn files(&self) -> Files {
        files(&self.path(""))
    }

    /// `loi batch` as a command that has not been started.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_loi"));
        command.arg("batch").arg("application").args(["--date", DATE]).args(arguments);
        // Relative paths in messages are the same on every machine.
        command.current_dir(self.root.path());
        command
    }

    /// Runs `loi batch`.
    pub fn batch(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }

    /// Makes every file look as if it had been written long ago, so that one that is written again can be told.
    pub fn age(&self) {
        for path in self.files().keys() {
            let file = File::options().append(true).open(self.path(path)).unwrap();
            file.set_modified(long_ago()).unwrap();
        }
    }

    /// The files that were written since [`Application::age`].
    pub fn written(&self) -> Vec<String> {
        let modified = |path: &String| fs::metadata(self.path(path)).unwrap().modified().unwrap();
        self.files().into_keys().filter(|path| modified(path) != long_ago()).collect()
    }
}

/// The files of a folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Every file below a folder, by its path with `/`.
pub fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else {
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}

/// What a run said and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The run, which did what it should.
    #[track_caller]
    pub fn well(self) -> Self {
        assert_eq!(self.code, Some(0), "{}", self.err);
        self
    }

    /// The run, which should have ended with this exit code and named this problem.
    #[track_caller]
    pub fn badly(self, code: i32, problem: &str) -> Self {
        assert_eq!(self.code, Some(code), "{}", self.err);
        assert!(self.err.contains(&format!("[{problem}]")), "{}", self.err);
        self
    }
}

/// The text of a PDF, read by another library.
pub fn text_of(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for (path, bytes) in files(from) {
        let file = to.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}

fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}
