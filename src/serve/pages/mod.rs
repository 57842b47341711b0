//! What is shown: pages made of the words of the catalogues, and of what partners and the application say.
//!
//! maud escapes everything that is put into a page. Nothing here changes anything.

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
pub use notice::notice;
pub use overview::overview;
pub use questions::{anchor, questions};
