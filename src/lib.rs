//! Letters of intent for research funding applications, and the annex that adds them up.

pub mod batch;
pub mod check;
pub mod cli;
pub mod codes;
pub mod diagnostic;
pub mod disk;
pub mod export;
pub mod input;
pub mod interview;
pub mod ledger;
pub mod model;
pub mod pdf;
pub mod phrase;
pub mod picture;
pub mod produce;
pub mod prompt;
pub mod report;
pub mod returned;
pub mod status;
pub mod template;
pub mod typeset;
pub mod view;
pub mod words;
pub mod worker;
