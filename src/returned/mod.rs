//! Letters that came back: whose they are, whether they can be relied on, and how they stand beside the contribution
//! files.

mod accepted;
mod entries;
mod judge;
mod letters;
mod pairs;
pub mod words;

pub use accepted::Accepted;
pub use entries::{Entries, Entry, entries};
pub use judge::{for_another_application, list, problems};
pub use letters::{Doubt, Look, Returned, ReturnedLetters};
pub use pairs::{Claim, Counted, Others, Pairs, clash, differs, twice};
