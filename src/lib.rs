//! Letters of intent for research funding applications, and the annex that adds them up.

pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod export;
pub mod files;
pub mod input;
pub mod ledger;
pub mod model;
pub mod pdf;
pub mod picture;
pub mod produce;
pub mod template;
pub mod typeset;
pub mod view;
