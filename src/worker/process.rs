//! One worker from outside: the process, its pipes, and the clock that it is held to.

use std::io::{self, BufReader, ErrorKind, Read as _};
use std::path::PathBuf;
use std::process::{ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Instant;

use serde::de::DeserializeOwned;
use serde_bytes::ByteBuf;

use super::death::Death;
use super::frame;
use super::limits::Allowance;
use super::message::{Reply, Request, Task};
use super::watch::Watched;
use crate::input::Folder;

/// The first argument of a program that is started as a worker; the others are folders of fonts.
pub const WORKER: &str = "worker-process";

/// The most bytes that are read of what a dead worker said.
const LAST_WORDS: u64 = 4096;

/// How a worker is started.
#[derive(Debug, Clone)]
pub struct Start {
    /// The program: this one.
    pub program: PathBuf,
    /// The folders of further fonts.
    pub fonts: Vec<PathBuf>,
}

/// A running worker.
#[derive(Debug)]
pub struct Process {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    said: ChildStderr,
    watched: Arc<Watched>,
    watcher: Option<JoinHandle<()>>,
    is_fresh: bool,
}

impl Process {
    /// Starts a worker.
    ///
    /// # Errors
    /// The system starts no process, or no thread to watch it.
    pub fn start(start: &Start) -> io::Result<Self> {
        let mut command = Command::new(&start.program);
        command.arg(WORKER).args(&start.fonts);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let watched = Arc::new(Watched::new(child));
        let (Some(to), Some(from), Some(said)) = pipes else {
            return Err(io::Error::other("the process has no pipes"));
        };
        let mut process =
            Self { to, from: BufReader::new(from), said, watched, watcher: None, is_fresh: true };
        let watched = Arc::clone(&process.watched);
        process.watcher =
            Some(thread::Builder::new().name("watcher".to_owned()).spawn(move || watched.watch())?);
        Ok(process)
    }

    /// Whether it has done nothing yet.
    pub fn is_fresh(&self) -> bool {
        self.is_fresh
    }

    /// Has something done. Files that the worker asks for come from the folder.
    ///
    /// # Errors
    /// It ended before it answered, and is of no use any more.
    pub fn ask<A: DeserializeOwned>(
        &mut self,
        task: &Task<'_>,
        allowance: Allowance,
        folder: &dyn Folder,
    ) -> Result<A, Death> {
        self.watched.until(Instant::now() + allowance.deadline());
        let answer = self.converse(task, allowance, folder);
        self.is_fresh = false;
        let is_late = self.watched.at_leisure();
        match answer {
            _ if is_late => Err(Death::Late),
            Ok(answer) => answer.map_err(Death::Broken),
            Err(error) if error.kind() == ErrorKind::InvalidData => Err(Death::Broken(error.to_string())),
            Err(_) => Err(self.last_words()),
        }
    }

    /// The answer; or else why the worker broke down over the task, in its own words.
    fn converse<A: DeserializeOwned>(
        &mut self,
        task: &Task<'_>,
        allowance: Allowance,
        folder: &dyn Folder,
    ) -> io::Result<Result<A, String>> {
        frame::send(&mut self.to, &Request::Order(allowance, task))?;
        loop {
            let bytes = frame::receive(&mut self.from)?.ok_or(ErrorKind::UnexpectedEof)?;
            let (path, limit) = match frame::open(&bytes)? {
                Reply::Done(answer) => return Ok(Ok(answer)),
                Reply::Broken(how) => return Ok(Err(how)),
                Reply::Wanted { path, limit } => (path, limit),
            };
            let file = match folder.read(&path, limit) {
                Ok(bytes) => Request::<&Task<'_>>::File(ByteBuf::from(bytes)),
                Err(error) => Request::NoFile(error),
            };
            frame::send(&mut self.to, &file)?;
        }
    }

    /// What there is to know about the end of a worker that no longer answers.
    fn last_words(&mut self) -> Death {
        let status = match self.watched.end() {
            Ok(status) => status,
            Err(error) => return Death::Broken(error.to_string()),
        };
        let mut said = Vec::new();
        // What cannot be read was not said.
        let _ = (&mut self.said).take(LAST_WORDS).read_to_end(&mut said);
        Death::of(status, &String::from_utf8_lossy(&said))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.watched.end();
        if let Some(watcher) = self.watcher.take() {
            let _ = watcher.join();
        }
    }
}
