//! The progress of each partner's letter: one row per file, as data.

mod gather;
mod hours;
mod letter;
mod row;

pub use gather::{Order, Status, gather};
pub use hours::HoursDiffer;
pub use letter::stage;
pub use row::{Contact, Row, Stage};
