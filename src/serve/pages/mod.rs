//! What is shown: pages made of the words of the catalogues, and of what partners and the application say.
//!
//! maud escapes everything that is put into a page. Nothing here changes anything.

mod check;
mod coordinator;
mod done;
mod fields;
mod frame;
mod letter;
mod notice;
mod overview;
mod questions;
mod text;
mod totals;
mod unsent;

pub use check::{check, conflict};
pub use coordinator::coordinator;
pub use done::done;
pub use letter::letter;
pub use notice::notice;
pub use overview::overview;
pub use questions::{anchor, questions};
