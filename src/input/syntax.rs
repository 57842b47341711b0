//! From text to tree: RFC 8259 and nothing else, and what to tell somebody who has never seen JSON.
//!
//! `jsonc-parser` does the parsing, with every leniency switched off. It still accepts spaces that JSON does not
//! know, and raw control characters in strings; a scan for those runs beside it, and the problem that comes first is
//! reported.

use std::sync::Arc;

use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, parse_to_ast};

use super::json::Node;
use crate::diagnostic::{Diagnostic, Place, Source};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Parses a text.
///
/// # Errors
/// The first thing that is not JSON.
pub(super) fn parse(source: &Arc<Source>) -> Result<Node, Box<Diagnostic>> {
    let text = source.text.as_str();
    let overlooked = overlooked(text);
    let problem = match (parse_to_ast(text, &CollectOptions::default(), &STRICT), overlooked) {
        (Ok(parsed), None) => match parsed.value {
            Some(value) => return Ok(Node::from(value)),
            None => Problem::new(0, 0, "there is no value in the file", BRACES),
        },
        (Ok(_), Some(problem)) => problem,
        (Err(error), None) => explain(text, &error),
        (Err(error), Some(problem)) if problem.start <= error.range().start => problem,
        (Err(error), Some(_)) => explain(text, &error),
    };
    let start = floor(text, problem.start);
    let range = start..floor(text, problem.end).max(start);
    let place = Place { source: Arc::clone(source), range, pointer: String::new() };
    Err(Box::new(Diagnostic::error(problem.code, problem.message).at(place).hint(problem.hint)))
}

struct Problem {
    code: &'static str,
    start: usize,
    end: usize,
    message: String,
    hint: &'static str,
}

impl Problem {
    fn new(start: usize, end: usize, message: impl Into<String>, hint: &'static str) -> Self {
        Self { code: "syntax", start, end, message: message.into(), hint }
    }
}

const BRACES: &str = "the whole file is one object: it starts with `{` and ends with `}`";
const PAIRS: &str =
    "inside `{ }` every line has the form `\"name\": value`, with a comma between two of them";
const QUOTES: &str = "texts and names stand in straight double quotes: `\"like this\"`";
const CLOSE: &str = "put a `\"` where the text ends; a line break within a text is written `\\n`";
const ESCAPES: &str = "write a backslash as `\\\\` and a quote within a text as `\\\"`";
const NUMBERS: &str =
    "write a number like `12` or `0.5`: digits, a point for decimals, no thousands separator";

/// Finds the first problem that the parser overlooks. What follows a problem never matters, so this stops there.
fn overlooked(text: &str) -> Option<Problem> {
    let mut quoted = None;
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let Some(start) = quoted else {
            match character {
                '"' => quoted = Some(at),
                ' ' | '\t' | '\n' | '\r' => {}
                _ if character.is_whitespace() || character == '\u{FEFF}' => {
                    let message =
                        format!("a space that JSON does not allow (U+{:04X})", u32::from(character));
                    let hint = "replace it by an ordinary space; it often comes along when text is copied from a \
                                web page or a word processor";
                    return Some(Problem::new(at, end, message, hint));
                }
                _ => {}
            }
            continue;
        };
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = None,
            '\n' | '\r' => {
                return Some(Problem::new(start, at, "the text that starts here is not closed", CLOSE));
            }
            '\t' => {
                return Some(Problem::new(
                    at,
                    end,
                    "a tab within a text",
                    "replace it by a space, or write `\\t`",
                ));
            }
            '\0'..='\u{1F}' => {
                let message = format!("a control character (U+{:04X}) within a text", u32::from(character));
                return Some(Problem::new(at, end, message, "delete it; most editors show it as a space"));
            }
            _ => {}
        }
    }
    None
}

fn explain(text: &str, error: &ParseError) -> Problem {
    let (start, end) = (error.range().start, error.range().end);
    let rest = text.get(start..).unwrap_or_default();
    let (message, hint) = match error.kind() {
        ParseErrorKind::CommentsNotAllowed | ParseErrorKind::UnterminatedCommentBlock => {
            ("JSON has no comments", "delete the comment; a remark on an entry can go into its `note`")
        }
        ParseErrorKind::ExpectedComma if leading_zero(text, end) => {
            ("a number may not start with a zero", "write `7`, not `07`; a phone number is a text: `\"07\"`")
        }
        ParseErrorKind::ExpectedComma => {
            ("a comma is missing here", "put a `,` between this value and the next")
        }
        ParseErrorKind::TrailingCommasNotAllowed => {
            ("a comma with nothing after it", "delete the comma after the last value before `}` or `]`")
        }
        ParseErrorKind::ExpectedColonAfterObjectKey => ("a colon is missing after this name", PAIRS),
        ParseErrorKind::ExpectedObjectValue => ("there is no value after the colon", PAIRS),
        ParseErrorKind::ExpectedStringObjectProperty if decimal_comma(text, start) => {
            ("a comma within a number", "write decimals with a point: `0.5`, not `0,5`")
        }
        ParseErrorKind::ExpectedStringObjectProperty => ("a name without quotes", QUOTES),
        ParseErrorKind::SingleQuotedStringsNotAllowed => {
            ("a single quote where JSON wants a double one", QUOTES)
        }
        ParseErrorKind::ExpectedDigit
        | ParseErrorKind::ExpectedDigitFollowingNegativeSign
        | ParseErrorKind::ExpectedPlusMinusOrDigitInNumberLiteral
        | ParseErrorKind::BareDecimalPointNumbersNotAllowed
        | ParseErrorKind::HexadecimalNumbersNotAllowed
        | ParseErrorKind::NonFiniteNumbersNotAllowed
        | ParseErrorKind::UnaryPlusNumbersNotAllowed => ("this is not a number as JSON writes it", NUMBERS),
        ParseErrorKind::MultipleRootJsonValues => (
            "there is more text after the end of the document",
            "delete it, or look for a `}` too many above it",
        ),
        ParseErrorKind::String(kind) => return explain_string(start, end, kind),
        ParseErrorKind::UnexpectedCloseBrace | ParseErrorKind::UnexpectedCloseBracket => (
            "a closing bracket where a value belongs",
            "look for a bracket that is not opened, or a missing value",
        ),
        ParseErrorKind::UnexpectedColon => ("a colon where a value belongs", PAIRS),
        ParseErrorKind::UnexpectedComma => {
            ("a comma where a value belongs", "delete one of two commas in a row, or write the missing value")
        }
        ParseErrorKind::UnexpectedWord => ("a word without quotes", QUOTES),
        ParseErrorKind::UnexpectedToken | ParseErrorKind::UnexpectedTokenInObject => unexpected(rest),
        ParseErrorKind::UnterminatedArray => {
            ("the list that starts here is not closed", "put the missing `]` after its last value")
        }
        ParseErrorKind::UnterminatedObject => {
            ("the object that starts here is not closed", "put the missing `}` after its last value")
        }
        ParseErrorKind::NestingDepthExceeded => {
            let message = "the brackets are nested more deeply than any real document";
            let hint = "look for brackets that are opened again and again and never closed";
            return Problem { code: "too-deep", ..Problem::new(start, start, message, hint) };
        }
    };
    let shown = match error.kind() {
        // Their ranges run to the end of the file, but only where they start matters.
        ParseErrorKind::UnterminatedArray | ParseErrorKind::UnterminatedObject => start + 1,
        _ => end,
    };
    Problem::new(start, shown, message, hint)
}

/// Whether a number begins with a zero: the parser reads two numbers without a comma between them.
fn leading_zero(text: &str, end: usize) -> bool {
    let (before, after) = (text.get(..end).unwrap_or_default(), text.get(end..).unwrap_or_default());
    before.ends_with('0') && after.starts_with(|character: char| character.is_ascii_digit())
}

/// Whether a name is the second half of a decimal: a number right after a comma right after a digit.
fn decimal_comma(text: &str, start: usize) -> bool {
    let mut before = text.get(..start).unwrap_or_default().chars().rev();
    let after = text.get(start..).unwrap_or_default();
    let digit = |character: char| character.is_ascii_digit();
    before.next() == Some(',') && before.next().is_some_and(digit) && after.starts_with(digit)
}

fn unexpected(rest: &str) -> (&'static str, &'static str) {
    match rest.chars().next() {
        Some('“' | '”' | '„' | '‟' | '«' | '»' | '″') => (
            "a typographic quote where JSON wants a straight one",
            "replace it by `\"`; word processors put curly quotes in by themselves, text editors do not",
        ),
        Some('‘' | '’' | '‚' | '`' | '´') => ("this kind of quote means nothing in JSON", QUOTES),
        Some(letter) if letter.is_alphanumeric() => ("a word without quotes", QUOTES),
        Some(',') => ("a comma with nothing before it", "delete the comma, or write the missing value"),
        Some('{' | '[' | '}' | ']' | ':') => ("a bracket or colon that does not belong here", PAIRS),
        _ => ("this does not belong here", PAIRS),
    }
}

fn explain_string(start: usize, end: usize, kind: &ParseStringErrorKind) -> Problem {
    let (message, hint) = match kind {
        ParseStringErrorKind::UnterminatedStringLiteral => ("the text that starts here is not closed", CLOSE),
        ParseStringErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "this `\\u` stands for half a character",
            "write the character itself; characters beyond U+FFFF take two `\\u` in a row",
        ),
        ParseStringErrorKind::ExpectedFourHexDigits | ParseStringErrorKind::ExpectedTwoHexDigits => {
            ("`\\u` needs four hexadecimal digits", "write the character itself, or a backslash as `\\\\`")
        }
        ParseStringErrorKind::InvalidEscape
        | ParseStringErrorKind::InvalidEscapeInSingleQuoteString
        | ParseStringErrorKind::InvalidEscapeInDoubleQuoteString => {
            ("a backslash with a character after it that means nothing", ESCAPES)
        }
    };
    Problem::new(start, end, message, hint)
}

/// The nearest character boundary at or before an offset.
fn floor(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
