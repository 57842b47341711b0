//! Letters of intent for research funding applications, and the annex that adds them up.

pub mod diagnostic;
pub mod files;
pub mod input;
pub mod ledger;
pub mod model;
pub mod template;
pub mod typeset;
