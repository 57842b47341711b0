//! One worker from outside: the process, its pipes, and its deadline.

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

/// The first argument that starts the program as a worker; the others are folders of fonts.
pub const WORKER: &str = "worker-process";

/// How many bytes of a dead worker's standard error are read at most.
const LAST_WORDS: u64 = 4096;

/// How a worker is started.
#[derive(Debug, Clone)]
pub struct Start {
    /// The path of this program.
    pub program: PathBuf,
    /// The folders of additional fonts.
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
    /// The system cannot start the process, or the thread that watches it.
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

    /// Whether the worker has not had a task yet.
    pub fn is_fresh(&self) -> bool {
        self.is_fresh
    }

    /// Has a task done. Files that the worker asks for are read from the folder.
    ///
    /// # Errors
    /// The worker ended before it answered, and cannot be used any more.
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

    /// The answer, or the worker's own account of why it broke down over the task.
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

    /// How a worker ended that no longer answers.
    fn last_words(&mut self) -> Death {
        let status = match self.watched.end() {
            Ok(status) => status,
            Err(error) => return Death::Broken(error.to_string()),
        };
        let mut said = Vec::new();
        // If it cannot be read, the status alone has to do.
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
