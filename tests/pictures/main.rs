//! Pictures: what is accepted, what is printed of it, and what is refused, with every file made here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod drawings;
mod hostile;
mod letters;
mod properties;
mod rasters;
mod samples;
#[path = "../support/mod.rs"]
mod support;

use letter_of_intent::picture::{Prepared, Problem, prepare};

/// A drawing with this content, four units wide and one high.
fn svg(inner: &str) -> Vec<u8> {
    svg_with(r#"viewBox="0 0 4 1""#, inner)
}

/// A drawing with these attributes and this content.
fn svg_with(attributes: &str, inner: &str) -> Vec<u8> {
    let namespaces = r#"xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink""#;
    format!("<svg {namespaces} {attributes}>{inner}</svg>").into_bytes()
}

/// The prepared picture.
#[track_caller]
fn taken(file: &[u8]) -> Prepared {
    prepare(file).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The problems with a picture.
#[track_caller]
fn refused(file: &[u8]) -> Vec<Problem> {
    prepare(file).expect_err("it is refused")
}

/// The content of a prepared drawing, without its root element.
#[track_caller]
fn drawn(file: &[u8]) -> String {
    let text = String::from_utf8(taken(file).bytes).expect("UTF-8");
    let inner = text.strip_suffix("</svg>").and_then(|text| text.split_once('>')).expect("a root");
    inner.1.to_owned()
}
