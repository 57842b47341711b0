//! Of the web form, what becomes of a form. The web is not needed for that.

#[path = "../../src/serve/form/mod.rs"]
pub mod form;
