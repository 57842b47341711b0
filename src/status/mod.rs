//! The progress of each partner's letter: one row per file, as data.

mod gather;
mod hours;
mod row;

pub use gather::{Order, Status, gather, stage};
pub use hours::HoursDiffer;
pub use row::{Contact, Row, Stage};
