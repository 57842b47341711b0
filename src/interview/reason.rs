//! Why the reader of contributions refuses an answer, in the words of the conversation.
//!
//! The reader's messages are in English and address somebody who has the file open. People who answer questions have
//! never seen that file, and may read another language: problems that an answer can cause are told from the catalogues,
//! by code.

use crate::diagnostic::{Diagnostic, shorten};
use crate::input::{MAX_ALL_TEXT, MAX_ITEMS, MAX_TEXT};
use crate::model::{Exact, Interval};
use crate::phrase::{About, Unclear};

use super::Refusal;
use super::setting::Setting;

/// The codes of problems that an answer can cause, each with the name of its sentence in the catalogues.
pub const REASONS: [(&str, &str); 24] = [
    ("bad-orcid", "problem-bad-orcid"),
    ("bad-ror", "problem-bad-ror"),
    ("duplicate-key", "problem-duplicate-key"),
    ("empty-list", "problem-nothing-pledged"),
    ("missing-glyph", "problem-missing-glyph"),
    ("missing-language", "problem-missing-language"),
    ("nothing-pledged", "problem-nothing-pledged"),
    ("out-of-range", "problem-out-of-range"),
    ("outside-period", "problem-outside-period"),
    ("picture-damaged", "problem-picture-damaged"),
    ("picture-format", "problem-picture-format"),
    ("picture-missing", "problem-picture-missing"),
    ("picture-not-self-contained", "problem-picture-not-self-contained"),
    ("picture-too-large", "problem-picture-too-large"),
    ("picture-unsupported", "problem-picture-unsupported"),
    ("support-with-effort", "problem-support-with-effort"),
    ("text-too-long", "problem-text-too-long"),
    ("too-many-items", "problem-too-many-items"),
    ("too-many-problems", "problem-too-many-problems"),
    ("too-much-text", "problem-too-much-text"),
    ("took-too-long", "problem-took-too-long"),
    ("took-too-much-memory", "problem-took-too-long"),
    ("unknown-currency", "problem-unknown-currency"),
    ("unprintable-character", "problem-unprintable-character"),
];

/// The refusal of a reply that has caused a problem.
pub(super) fn refusal(problem: Diagnostic, reply: &str, setting: &Setting) -> Refusal {
    let id = REASONS.iter().find(|(code, _)| *code == problem.code).map(|(_, id)| *id);
    let reason = id.map(|id| {
        let reason = Unclear::new(id)
            .text("reply", shorten(reply))
            .text("signs", quoted(&problem.message))
            .text("most", most(problem.code, setting));
        match setting.application.map(|application| application.period) {
            Some(period) => {
                reason.about("start", About::Day(period.start())).about("end", About::Day(period.end()))
            }
            None => reason,
        }
    });
    Refusal::Problem(Box::new(problem), reason)
}

/// The parts of a message in backticks.
fn quoted(message: &str) -> String {
    let quoted: Vec<String> = message.split('`').skip(1).step_by(2).map(|it| format!("`{it}`")).collect();
    quoted.join(", ")
}

/// The limit that was exceeded; empty if the problem is not about the length of a text or list.
fn most(code: &str, setting: &Setting) -> String {
    let most = match code {
        "text-too-long" => MAX_TEXT,
        "too-much-text" => MAX_ALL_TEXT,
        "too-many-items" => MAX_ITEMS,
        _ => return String::new(),
    };
    setting.words.rounded(&Interval::point(Exact::from_integer(most.into())), 0).text
}
