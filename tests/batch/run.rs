//! Runs `loi batch` from the folder that contains an application folder: paths in messages are relative, and so the
//! same on every machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::folder;
use crate::support::{self, Files, Folder, Run};
use crate::synthetic::Synthetic;

/// The date of every letter that does not state one.
pub const DATE: &str = "2025-02-14";

/// The application's folder within the test's folder.
const NAME: &str = "application";

/// An application folder that is deleted after the test.
pub struct Application {
    root: Folder,
}

impl Application {
    /// A copy of an example.
    pub fn example(name: &str) -> Self {
        let root = Folder::empty();
        root.add_example(name, NAME);
        Self { root }
    }

    /// An application with made-up partners.
    pub fn synthetic(partners: usize) -> Self {
        let root = Folder::empty();
        folder::write(Synthetic::new(7, partners), &root.at(NAME)).unwrap();
        Self { root }
    }

    /// A path in the folder; an empty path is the folder itself.
    pub fn path(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.root.at(NAME) } else { self.root.at(NAME).join(path) }
    }

    /// Writes a file.
    pub fn put(&self, path: &str, content: impl AsRef<[u8]>) {
        self.root.write(&inside(path), content);
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) {
        self.root.remove(&inside(path));
    }

    /// The content of a file.
    #[track_caller]
    pub fn get(&self, path: &str) -> Vec<u8> {
        self.root.read(&inside(path))
    }

    /// Changes a JSON file.
    #[track_caller]
    pub fn change(&self, path: &str, change: impl FnOnce(&mut Value)) {
        self.root.change(&inside(path), change);
    }

    /// `manifest.json`.
    pub fn manifest(&self) -> Value {
        self.root.json(&inside("manifest.json"))
    }

    /// Every file below the folder.
    pub fn files(&self) -> Files {
        support::files(&self.path(""))
    }

    /// A command that runs next to the folder, not yet started.
    pub fn loi(&self, arguments: &[&str]) -> Command {
        let mut command = support::loi(self.root.path());
        command.args(arguments).args(["--date", DATE]);
        command
    }

    /// `loi batch` as a command, not yet started.
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.loi(&[&["batch", NAME], arguments].concat())
    }

    /// Runs `loi batch`.
    pub fn batch(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().unwrap())
    }

    /// Makes every file look as if it had been written long ago.
    pub fn age(&self) {
        support::age(&self.path(""));
    }

    /// The files that were written since [`Application::age`].
    pub fn written(&self) -> Vec<String> {
        support::written(&self.path(""))
    }
}

/// The path of an application's file within the test's folder.
fn inside(path: &str) -> String {
    Path::new(NAME).join(path).to_str().expect("UTF-8").to_owned()
}
