//! From the text of a style sheet to rules, after CSS Syntax 3 as far as drawings use it.

use super::selector::{self, Selector};
use crate::picture::{Feature, Problem};

/// The deepest nesting of blocks.
const MAX_DEPTH: usize = 8;

/// A property and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::picture::svg) struct Declaration {
    /// In lower case, unless it is a custom property (`--name`).
    pub name: String,
    /// As it was written, without white space around it.
    pub value: String,
    /// Whether it is marked as important.
    pub important: bool,
}

/// Lists of selectors, each with its declarations.
pub(super) type Rules = Vec<(Vec<Selector>, Vec<Declaration>)>;

/// The rules of a style sheet, in their order.
pub(super) fn rules(text: &str) -> Result<Rules, Problem> {
    let mut rules = Vec::new();
    read(&without_comments(text), 0, &mut rules)?;
    Ok(rules)
}

/// The declarations of a block, or of a `style` attribute. Invalid ones are skipped, as everywhere in CSS.
pub(in crate::picture::svg) fn declarations(text: &str) -> Vec<Declaration> {
    let text = without_comments(text);
    let mut rest = text.as_str();
    let mut declarations = Vec::new();
    while !rest.is_empty() {
        let end = find(rest, &[';']).unwrap_or(rest.len());
        let (declaration, after) = rest.split_at(end);
        rest = after.get(1..).unwrap_or_default();
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let name = name.trim();
        let name = if name.starts_with("--") { name.to_owned() } else { name.to_ascii_lowercase() };
        let value = value.trim();
        let unmarked =
            value.rsplit_once('!').filter(|(_, word)| word.trim().eq_ignore_ascii_case("important"));
        let (value, important) = unmarked.map_or((value, false), |(value, _)| (value.trim(), true));
        if !name.is_empty() && !value.is_empty() {
            declarations.push(Declaration { name, value: value.to_owned(), important });
        }
    }
    declarations
}

fn read(text: &str, depth: usize, rules: &mut Rules) -> Result<(), Problem> {
    if depth > MAX_DEPTH {
        return Err(Problem::TooComplex("more style rules within each other"));
    }
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = find(rest, &['{', ';']).unwrap_or(rest.len());
        let (prelude, after) = rest.split_at(end);
        let prelude = prelude.trim();
        let (block, after) = match after.strip_prefix('{') {
            Some(inside) => {
                let end = block_end(inside);
                (Some(inside.get(..end).unwrap_or_default()), inside.get(end + 1..).unwrap_or_default())
            }
            None => (None, after.get(1..).unwrap_or_default()),
        };
        rest = after.trim_start();
        match (prelude.strip_prefix('@'), block) {
            (Some(at_rule), block) => read_at_rule(at_rule, block, depth, rules)?,
            (None, Some(block)) => {
                let selectors = selector::read(prelude)
                    .ok_or_else(|| Problem::Unsupported(Feature::Rule(prelude.to_owned())))?;
                rules.push((selectors, declarations(block)));
            }
            // A selector without a block has no effect.
            (None, None) => {}
        }
    }
    Ok(())
}

fn read_at_rule(at_rule: &str, block: Option<&str>, depth: usize, rules: &mut Rules) -> Result<(), Problem> {
    let end = at_rule.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(at_rule.len());
    let (name, condition) = at_rule.split_at(end);
    let condition = condition.trim().to_ascii_lowercase();
    match name.to_ascii_lowercase().trim_start_matches("-webkit-") {
        "import" => Err(Problem::Outside(imported(at_rule.get(end..).unwrap_or_default()).to_owned())),
        "media" => {
            // A letter is paper, and a browser shows a picture on a screen: rules for either apply, unless they have
            // conditions.
            let holds = |query: &str| {
                ["", "all", "print", "screen", "only screen", "only print"].contains(&query.trim())
            };
            if condition.split(',').any(holds) {
                read(block.unwrap_or_default(), depth + 1, rules)
            } else {
                Ok(())
            }
        }
        "supports" if condition.starts_with('(') && !condition.contains("not") => {
            read(block.unwrap_or_default(), depth + 1, rules)
        }
        "charset"
        | "namespace"
        | "supports"
        | "font-face"
        | "font-feature-values"
        | "keyframes"
        | "page"
        | "property"
        | "counter-style"
        | "-moz-document"
        | "-moz-keyframes"
        | "-o-keyframes"
        | "-ms-viewport" => Ok(()),
        _ => Err(Problem::Unsupported(Feature::Rule(format!("@{}", at_rule.trim())))),
    }
}

/// The address that a sheet imports from.
fn imported(text: &str) -> &str {
    let text = text.trim();
    let inner = text.strip_prefix("url(").and_then(|inner| inner.split(')').next()).unwrap_or(text).trim();
    match inner.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            inner.get(1..).and_then(|inner| inner.split(quote).next()).unwrap_or_default()
        }
        _ => inner.split_ascii_whitespace().next().unwrap_or_default(),
    }
}

/// The text without comments, except in quotes, and without the marks that once hid styles from browsers that knew
/// none.
fn without_comments(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut quote = None;
    while let Some(c) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            // The asterisk that opens a comment does not end it as well.
            let inside = rest.get(2..).unwrap_or_default();
            rest = inside.split_once("*/").map_or("", |(_, after)| after);
            plain.push(' ');
            continue;
        }
        let mark = ["<!--", "-->"].into_iter().find(|mark| quote.is_none() && rest.starts_with(mark));
        if let Some(mark) = mark {
            rest = rest.get(mark.len()..).unwrap_or_default();
            continue;
        }
        match quote {
            Some(open) if c == open => quote = None,
            None if ['"', '\''].contains(&c) => quote = Some(c),
            _ => {}
        }
        plain.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    plain
}

/// The characters of a text that are outside quotes.
fn unquoted(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut quote = None;
    text.char_indices().filter(move |(_, c)| match quote {
        Some(open) => {
            quote = quote.filter(|_| open != *c);
            false
        }
        None => {
            quote = Some(*c).filter(|c| ['"', '\''].contains(c));
            quote.is_none()
        }
    })
}

/// Where the first of these characters stands, outside quotes and brackets.
fn find(text: &str, wanted: &[char]) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in unquoted(text) {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 && wanted.contains(&c) => return Some(at),
            _ => {}
        }
    }
    None
}

/// Where an open block ends; the end of the text if it is never closed.
fn block_end(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in unquoted(text) {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}
