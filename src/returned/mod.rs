//! Letters that came back: whose they are, whether they can be relied on, and how they stand beside the contribution
//! files.

mod judge;
mod letters;
mod partner;

pub use judge::{list, problems, who_and_when};
pub use letters::{Doubt, Others, Returned, ReturnedLetters};
pub use partner::partner_of;
