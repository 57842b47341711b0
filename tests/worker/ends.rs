//! What ends a worker, and what is reported about it. The documents of all others are made.

use crate::bench::{built_in, crew, generous, letter, template};

/// Typst notices a single endless loop, but not nested loops that take for ever.
const ENDLESS: &str = "#for a in range(9999) { for b in range(9999) { for c in range(9999) { } } }";
const GROWING: &str = "#let all = \"x\"\n#for doubled in range(60) { all += all }";
const NESTED: &str = "#let down(n) = down(n + 1)\n#down(0)";

#[test]
fn a_template_that_never_ends_ends_with_its_worker() {
    let crew = crew(1, 2000, 1);
    let (late, next) = crew.with(|worker| (letter(worker, &template(ENDLESS)), letter(worker, &built_in())));
    assert_eq!(late.unwrap_err(), ("took-too-long", "making its letter took more than 1 s".to_owned()));
    assert!(next.is_ok());
}

#[test]
fn a_template_that_grows_and_grows_ends_with_its_worker() {
    let crew = crew(1, 300, 600);
    let (large, next) = crew.with(|worker| (letter(worker, &template(GROWING)), letter(worker, &built_in())));
    let message = "making its letter took more than 300 MB of memory".to_owned();
    assert_eq!(large.unwrap_err(), ("took-too-much-memory", message));
    assert!(next.is_ok());
}

#[test]
fn a_recursion_without_an_end_is_an_error_of_the_template() {
    let (code, message) = generous(1).with(|worker| letter(worker, &template(NESTED))).unwrap_err();
    assert_eq!(code, "layout-error", "{message}");
}
