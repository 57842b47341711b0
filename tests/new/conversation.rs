//! `loi new` in a pseudo-terminal: waits for what it shows, and answers.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};

use crate::LOI;

pub const ENTER: &str = "\r";
pub const CONTROL_C: &str = "\u{3}";

/// How long to wait for expected output: far longer than a slow machine needs.
const PATIENCE: Duration = Duration::from_secs(120);

/// A run of `loi new` into which answers are typed.
pub struct Conversation {
    session: OsSession,
    /// Everything shown so far, escapes included.
    pub shown: Vec<u8>,
}

impl Conversation {
    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_as(folder, arguments, "C", (200, 50))
    }

    pub fn start_as(folder: &Path, arguments: &[&str], locale: &str, (columns, rows): (u16, u16)) -> Self {
        let mut command = Command::new(LOI);
        command
            .current_dir(folder)
            .arg("new")
            .args(arguments)
            .env("NO_COLOR", "1")
            .env("LC_ALL", locale)
            .env("SOURCE_DATE_EPOCH", "1614000000");
        let mut session = Session::spawn(command).expect("a pseudo-terminal");
        session.set_expect_timeout(Some(PATIENCE));
        session.get_process_mut().set_window_size(columns, rows).expect("a window size");
        Self { session, shown: Vec::new() }
    }

    /// Waits for words, then types keys.
    pub fn on(&mut self, words: &str, keys: &str) -> &mut Self {
        self.sees(words);
        self.session.send(keys).expect("a terminal that takes input");
        self
    }

    pub fn line(&mut self, words: &str, reply: &str) -> &mut Self {
        self.on(words, &format!("{reply}{ENTER}"))
    }

    pub fn sees(&mut self, words: &str) -> &mut Self {
        match self.session.expect(words) {
            Ok(found) => {
                self.shown.extend(found.before());
                self.shown.extend(found.get(0).unwrap_or_default());
            }
            Err(error) => panic!("`{words}` did not come: {error}"),
        }
        self
    }

    pub fn ends(&mut self) -> i32 {
        let rest = self.session.expect(Eof).expect("an end");
        self.shown.extend(rest.before());
        match self.session.get_process().wait().expect("an exit code") {
            WaitStatus::Exited(_, code) => code,
            other => panic!("{other:?}"),
        }
    }
}

/// What is shown, row by row: the text between two line breaks or cursor movements.
pub fn rows(shown: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(shown);
    let mut rows = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '\u{1b}' => {
                let _ = rest.next_if_eq(&'[');
                while rest.next_if(|c| !c.is_ascii_alphabetic()).is_some() {}
                let _ = rest.next();
                rows.push(String::new());
            }
            '\r' | '\n' => rows.push(String::new()),
            other => rows.last_mut().unwrap().push(other),
        }
    }
    rows
}
