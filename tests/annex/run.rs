//! The binary, run in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The applications in `examples`.
pub const EXAMPLES: [&str; 3] = ["coderefinery-2021", "every-field", "one-partner"];

/// The folder of an example.
pub fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

/// A folder to write to, and `loi annex` within it.
pub struct Workplace(TempDir);

impl Workplace {
    /// An empty one.
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// Runs `loi annex` with these arguments.
    pub fn annex(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_loi"));
        command.arg("annex").args(["--date", "2025-02-14"]).args(arguments).current_dir(self.0.path());
        let output = command.output().unwrap();
        Ran {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Vec<u8> {
        fs::read(self.0.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Whether a file is there.
    pub fn has(&self, path: &str) -> bool {
        self.0.path().join(path).exists()
    }

    /// Copies an example here, under this name.
    pub fn copy(&self, example_name: &str, name: &str) {
        copy(&example(example_name), &self.0.path().join(name));
    }

    /// Writes a file.
    pub fn put(&self, path: &str, content: &str) {
        fs::write(self.0.path().join(path), content).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { _ = fs::copy(&path, &target).unwrap() }
    }
}

/// What a run said and how it ended.
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// The run, which did what it should.
    #[track_caller]
    pub fn well(self) -> Self {
        assert_eq!(self.code, Some(0), "{}", self.err);
        self
    }

    /// The run, which should have ended with this exit code and said this.
    #[track_caller]
    pub fn badly(self, code: i32, said: &str) -> Self {
        assert_eq!(self.code, Some(code), "{}", self.err);
        assert!(self.err.contains(said), "{}", self.err);
        assert_eq!(self.out, "");
        self
    }
}
