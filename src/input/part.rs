//! Parts of a contribution that are read by themselves, as for a single answer.

use std::collections::BTreeMap;

use super::json::Document;
use super::reader::{At, FromJson, Reader};
use super::tree::Json;
use super::value::{Money, Years};
use crate::model::{Effort, Interval};

/// The effort that a value states; `None` if anything is wrong with it.
pub fn read_effort(value: &Json) -> Option<Effort> {
    read(value)
}

/// The amounts of money that a value states year by year; `None` if anything is wrong with it.
pub fn read_years(value: &Json) -> Option<BTreeMap<i32, Interval>> {
    read::<Years<Money>>(value).map(|years| years.years)
}

fn read<T: FromJson>(value: &Json) -> Option<T> {
    let document = Document::parse("value", value.to_line().as_bytes()).ok()?;
    let mut reader = Reader::new(&document).ok()?;
    T::from_json(&At::root(&document), &mut reader)
}
