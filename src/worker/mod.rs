//! Processes that read, decode and typeset everything that others sent.
//!
//! A library that panics while it unwinds, a picture that never finishes, an allocation that fails: none of these can
//! be caught in the process where they happen. So the program starts itself as a worker, with limits on memory and
//! processor time, and exchanges tasks and answers with it over pipes. A worker that dies, is late or is killed is
//! replaced, and its document gets an error that says so; no other document is affected.
//!
//! Outside, a [`Crew`] keeps the workers, one for each processor, and lends them out as a [`Worker`], whose methods
//! mirror the functions of `produce` and `typeset`. Inside, [`work`] answers until its input is closed. Workers live
//! on from document to document and share nothing, which is also how a batch keeps every processor busy.

mod crew;
mod death;
mod frame;
mod inside;
mod limits;
mod message;
mod outside;
mod process;
mod progress;
mod verdicts;
mod watch;
mod wire;

pub use crew::Crew;
pub use inside::work;
pub use limits::Limits;
pub use outside::{Fetched, Received, Worker};
pub use process::WORKER;
pub use progress::Progress;
