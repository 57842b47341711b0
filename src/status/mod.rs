//! How far each partner's letter has come: one row a file, as data.

mod gather;
mod hours;
mod row;

pub use gather::{Order, Status, gather, stage};
pub use hours::HoursDiffer;
pub use row::{Contact, Row, Stage};
