//! Processes in which everything that others sent is read, decoded and set.
//!
//! A library that panics while it unwinds, a picture that never ends, an allocation that fails: none of these can be caught
//! in the process that they happen in. So the program starts itself as a worker, with a bound on its memory and its processor
//! time. What is asked and what is answered goes over its pipes. One that dies, is late or is killed is replaced, and its
//! document gets an error that says so; nobody else's is touched.
//!
//! Outside, a [`Crew`] keeps the workers, one for each processor, and lends a [`Worker`] to whoever has something to ask. What
//! can be asked mirrors the functions of `produce` and `typeset`. Inside, [`work`] answers until nobody asks any more. Workers
//! live on from document to document and share nothing, which is also how a batch keeps every processor busy.

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
