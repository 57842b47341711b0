//! What must hold for every document, whatever its bytes, and for everything that is reported about it.

use std::sync::OnceLock;

use crate::diagnostic::{Checked, Diagnostic};
use crate::input::{read_application, read_contribution};
use crate::model::Application;
use crate::report::{columns, data, github, human};

/// The application that contributions belong to.
const APPLICATION: &[u8] = include_bytes!("../../examples/every-field/application.json");

/// The most columns of a printed line: sentences are wrapped at a hundred, but an excerpt has its frame.
const MOST_COLUMNS: usize = 1_200;

/// The most bytes that are printed about one problem, including its related places.
const MOST_BYTES: usize = 40_000;

/// A document is read, or all its problems are reported. Nothing in it can act on a terminal or a workflow, and no
/// message is longer than anybody would read. Reading it again gives the same result.
pub fn reading(document: &[u8]) {
    let application = read_application("application.json", document);
    assert!(application.value.is_some() || !application.problems.is_empty());
    telling(&application.problems.iter().collect::<Vec<_>>());
    let again = read_application("application.json", document);
    assert_eq!(again.problems.len(), application.problems.len());

    let contribution = read_contribution("contribution.json", document, belongs_to(), None);
    assert!(contribution.value.is_some() || !contribution.problems.is_empty());
    telling(&contribution.problems.iter().collect::<Vec<_>>());
}

/// Prints these problems in every format.
fn telling(problems: &[&Diagnostic]) {
    for color in [false, true] {
        let told = human::diagnostics(problems, color);
        assert!(told.len() <= MOST_BYTES * problems.len());
        let plain = if color { without_ink(&told) } else { told };
        assert_eq!(acting(&plain), None);
        assert!(plain.lines().all(|line| columns(line) <= MOST_COLUMNS));
    }
    let told = data::diagnostics(problems);
    assert_eq!(acting(&told), None);
    let read: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(read["diagnostics"].as_array().map(Vec::len), Some(problems.len()));
    let told = github::diagnostics(problems, &str::to_owned);
    assert_eq!(acting(&told), None);
    // Ten annotations and a line about the rest, whatever line breaks the texts have.
    assert!(told.lines().count() <= problems.len().min(11));
}

/// A character that would act on a terminal, or be invisible.
fn acting(told: &str) -> Option<char> {
    let hides = |c: char| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0001}'..='\u{e007f}')
    };
    told.chars().find(|c| c.is_control() && *c != '\n' || hides(*c))
}

/// The text without the escapes for colour, which the program itself adds.
fn without_ink(told: &str) -> String {
    let mut plain = String::new();
    let mut rest = told;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        let end = after.find('m').expect("the end of an escape");
        assert!(after[..end].bytes().all(|byte| byte.is_ascii_digit() || byte == b';'));
        rest = &after[end + 1..];
    }
    plain + rest
}

/// The application that contributions belong to, read once.
pub(crate) fn belongs_to() -> Option<&'static Application> {
    static READ: OnceLock<Option<Application>> = OnceLock::new();
    let read = || {
        let Checked { value, .. } = read_application("application.json", APPLICATION);
        value.map(|read| read.model)
    };
    READ.get_or_init(read).as_ref()
}
