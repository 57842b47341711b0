//! The worker process itself: it does one task after the other until its input is closed.

mod desk;

use std::cell::RefCell;
use std::io::{self, ErrorKind, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

use serde::Serialize;

use super::frame;
use super::limits::Bounds;
use super::message::{Paper, Reply, Request, Task};
use super::wire::Diagnostics;
use crate::diagnostic::{Problems, reason};
use crate::input::{Folder, FolderError};
use crate::produce::{Recorded, Roots};
use crate::table;
use crate::typeset::Fonts;
use desk::Desk;

/// The stack of the working thread, in bytes: twice what the main thread of a program usually has.
const STACK: usize = 16 << 20;

/// Reads tasks from `input` and writes answers to `output`. Returns when `input` is closed or the worker has broken
/// down. The process has to end then, even if a task is still being done, since nobody is left to receive the answer.
/// The message of a panic goes to `last_words`.
///
/// # Errors
/// The system cannot start a thread.
pub fn work(
    fonts: Fonts,
    mut input: impl Read + Send + 'static,
    output: impl Write + Send + 'static,
    last_words: impl Write + Send + 'static,
) -> io::Result<()> {
    let is_broken = listen_to_panics(last_words);
    let (queue, messages) = mpsc::channel();
    let (ended, end) = mpsc::channel();
    let at_end = AtEnd(ended.clone());
    thread::Builder::new().name("reader".to_owned()).spawn(move || {
        let _at_end = at_end;
        while let Ok(Some(message)) = frame::receive(&mut input) {
            if queue.send(message).is_err() {
                break;
            }
        }
    })?;
    let at_end = AtEnd(ended);
    thread::Builder::new().name("worker".to_owned()).stack_size(STACK).spawn(move || {
        let _at_end = at_end;
        // Every processor has a worker already, so more threads would not make this one faster.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
        let line = Line { messages, output: RefCell::new(output) };
        // If the pipe is broken, its other end was closed: nobody is left to report to.
        let _ = serve(&mut Desk::new(fonts), &line, &is_broken);
    })?;
    // Either thread is enough.
    let _ = end.recv();
    Ok(())
}

/// Writes down the message of a panic at once: a panic during another's unwinding ends the process, and the message
/// could not be had later. Returns a flag that says whether there has been a panic.
fn listen_to_panics(last_words: impl Write + Send + 'static) -> Arc<AtomicBool> {
    let is_broken = Arc::new(AtomicBool::new(false));
    let last_words = Mutex::new(last_words);
    let noted = Arc::clone(&is_broken);
    std::panic::set_hook(Box::new(move |panic| {
        noted.store(true, Ordering::Relaxed);
        if let Ok(mut words) = last_words.try_lock() {
            let _ = writeln!(words, "{}", reason(panic.payload()));
        }
    }));
    is_broken
}

/// Reports that a thread has ended, for whatever reason.
struct AtEnd(Sender<()>);

impl Drop for AtEnd {
    fn drop(&mut self) {
        let _ = self.0.send(());
    }
}

/// Does one task after the other. Stops after a panic, wherever it was caught, since no state can be relied on any
/// more.
fn serve<W: Write>(desk: &mut Desk, line: &Line<W>, is_broken: &AtomicBool) -> io::Result<()> {
    let bounds = Bounds::new();
    while !is_broken.load(Ordering::Relaxed)
        && let Ok(message) = line.messages.recv()
    {
        let done = catch_unwind(AssertUnwindSafe(|| match frame::open(&message)? {
            Request::Order(allowance, task) => {
                bounds.allow(allowance);
                perform(desk, task, line)
            }
            Request::File(_) | Request::NoFile(_) => Ok(()),
        }));
        match done {
            Ok(Ok(())) => {}
            Ok(Err(error)) => return line.send(&Reply::<()>::Broken(error.to_string())),
            Err(panic) => return line.send(&Reply::<()>::Broken(reason(panic.as_ref()).to_owned())),
        }
    }
    Ok(())
}

fn perform<W: Write>(desk: &mut Desk, task: Task<'_>, line: &Line<W>) -> io::Result<()> {
    match task {
        Task::Contribution(papers) => line.done(&desk.contribution(papers, line)),
        Task::Letter(papers, choices) => line.done(&desk.letter(papers, choices, line)),
        Task::Pages(papers, choices) => line.done(&desk.pages(papers, choices, line)),
        Task::LetterProblems(papers, choices) => line.done(&desk.letter_problems(papers, choices, line)),
        Task::Verify { letter, template, application, recorded, trusted } => {
            let recorded = Recorded::new(recorded.into_iter().map(str::to_owned));
            let mut roots = Roots::default();
            for certificate in trusted {
                roots.add(certificate);
            }
            line.done(&desk.verify(letter, template, application, &recorded, &roots))
        }
        Task::Table(Paper { name, bytes }) => {
            let sheets =
                table::read(name, bytes).map_err(|problem| Diagnostics::from(Problems::from(problem)));
            line.done(&sheets)
        }
        Task::Typeset(sources) => line.done(&desk.typeset(&sources)),
        Task::Draw(sources) => line.done(&desk.draw(&sources)),
    }
}

/// The connection to the process that asks.
struct Line<W> {
    messages: Receiver<Vec<u8>>,
    output: RefCell<W>,
}

impl<W: Write> Line<W> {
    fn send(&self, reply: &impl Serialize) -> io::Result<()> {
        frame::send(&mut *self.output.borrow_mut(), reply)
    }

    fn done(&self, answer: &impl Serialize) -> io::Result<()> {
        self.send(&Reply::Done(answer))
    }

    fn fetch(&self, path: &str, limit: usize) -> io::Result<Result<Vec<u8>, FolderError>> {
        self.send(&Reply::<()>::Wanted { path: path.to_owned(), limit })?;
        let message = self.messages.recv().map_err(|_| ErrorKind::BrokenPipe)?;
        match frame::open::<Request<Task<'_>>>(&message)? {
            Request::File(bytes) => Ok(Ok(bytes.into_vec())),
            Request::NoFile(error) => Ok(Err(error)),
            Request::Order(..) => Err(ErrorKind::InvalidData.into()),
        }
    }
}

/// Files of a contribution's folder are fetched from the process that asks.
impl<W: Write> Folder for Line<W> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, FolderError> {
        self.fetch(path, limit).unwrap_or_else(|error| Err(FolderError::Other(error.to_string())))
    }
}
