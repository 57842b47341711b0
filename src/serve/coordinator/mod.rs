//! What a coordinator sees and does: how far each partner has come, messages to partners, piles of letters that came
//! back, and the annex as it stands.

mod annex;
mod letters;
mod message;
mod overview;
mod remove;
mod seen;

pub use annex::{ShownAnnex, annex_file, shown_annex};
pub use letters::{LETTER, Sorted, sort_out};
pub use message::Message;
pub use overview::{Overview, Standing, State, overview, standing};
pub use remove::{REMOVED, Removed, remove};
pub use seen::Seen;
