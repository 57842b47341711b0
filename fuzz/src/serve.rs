//! The part of the web form that handles a sent form, which does not need the web.

#[path = "../../src/serve/form/mod.rs"]
pub mod form;
