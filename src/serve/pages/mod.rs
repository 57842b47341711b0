//! The pages, made from the words of the catalogues and from what partners and the application say.
//!
//! maud escapes everything that goes into a page. Nothing here changes any state.

mod check;
pub mod coordinator;
mod done;
mod fields;
mod frame;
mod given_back;
mod letter;
mod notice;
mod overview;
mod problems;
mod questions;
mod text;
mod totals;
mod unsent;
mod years;

pub use check::{Unsent, check, conflict};
pub use done::done;
pub use given_back::{to_copy, to_send_again};
pub use letter::letter;
pub use notice::{back_to_desk, notice};
pub use overview::overview;
pub use questions::{anchor, questions};
