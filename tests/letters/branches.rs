//! Every branch of every wording is used in every language, and the languages say the same things.
//!
//! A mark is put at the beginning of each branch, including an empty `else` for conditions without one. Then the
//! wordings are filled in with documents that together have everything, and every mark has to appear.

use std::collections::{BTreeMap, BTreeSet};

use letter_of_intent::model::Language;
use letter_of_intent::template::{DocumentKind, Template, builtin_files, builtin_names};
use serde_json::Value;

use crate::drafts::{annexes, letters, sheets};
use crate::make::LANGUAGES;

/// The tags of a wording, each with its beginning and end.
fn tags(text: &str) -> Vec<(usize, usize, &str)> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find("{{") {
        let open = from + open;
        let comment = text[open..].starts_with("{{!--");
        let close = if comment { "--}}" } else { "}}" };
        let end = open + text[open..].find(close).expect("a tag that ends") + close.len();
        tags.push((open, end, text[open + 2..end - 2].trim()));
        from = end;
    }
    tags
}

/// The same wording with a mark at the beginning of each branch, and the names of the marks.
fn marked(file: &str, text: &str) -> (String, BTreeSet<String>) {
    let mut result = String::new();
    let mut marks = BTreeSet::new();
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut last = 0;
    let mut mark = |at: usize| {
        let line = text[..at].matches('\n').count() + 1;
        let mark = format!("⟦{file}:{line}:{at}⟧");
        marks.insert(mark.clone());
        mark
    };
    for (start, end, tag) in tags(text) {
        result.push_str(&text[last..start]);
        last = end;
        let whole = &text[start..end];
        let block = tag.strip_prefix('#').and_then(|tag| tag.split_whitespace().next());
        if let Some(kind @ ("if" | "unless" | "each")) = block {
            open.push((kind, false));
            result.push_str(whole);
            result.push_str(&mark(end));
        } else if tag == "else" {
            open.last_mut().expect("a block").1 = true;
            result.push_str(whole);
            result.push_str(&mark(end));
        } else if let Some("if" | "unless" | "each") = tag.strip_prefix('/') {
            let (kind, has_else) = open.pop().expect("a block");
            if kind != "each" && !has_else {
                result.push_str("{{else}}");
                result.push_str(&mark(start));
            }
            result.push_str(whole);
        } else {
            result.push_str(whole);
        }
    }
    (result + &text[last..], marks)
}

/// A built-in template with marks in its wordings, and the marks of each language. The shared wording of letters gets
/// the same marks in all templates.
fn with_marks(name: &str) -> (Template, BTreeMap<Language, BTreeSet<String>>) {
    let mut files = builtin_files(name).expect("a template");
    let mut marks: BTreeMap<Language, BTreeSet<String>> = BTreeMap::new();
    for (path, bytes) in &mut files {
        let Some(stem) = path.strip_suffix(".typ.hbs") else { continue };
        let code = stem.rsplit('/').next().expect("a name");
        let language = Language::from_code(code).expect("a language");
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        let file = if stem.contains('/') { path.clone() } else { format!("{name}/{path}") };
        let (text, found) = marked(&file, &text);
        marks.entry(language).or_default().extend(found);
        *bytes = text.into_bytes();
    }
    (Template::from_files(name, files).expect("a template"), marks)
}

#[test]
fn every_branch_is_taken_in_every_language() {
    let mut all: BTreeMap<Language, BTreeSet<String>> = BTreeMap::new();
    let mut taken: BTreeMap<Language, BTreeSet<String>> = BTreeMap::new();
    for name in builtin_names() {
        let (template, marks) = with_marks(name);
        for language in LANGUAGES {
            let views: Vec<Value> = match template.document() {
                DocumentKind::Letter => letters(name, language),
                DocumentKind::Annex => annexes(language),
                DocumentKind::Information => sheets(language),
            };
            for view in views {
                let text = template
                    .render(language.code(), &view)
                    .unwrap_or_else(|error| panic!("{name}: {error:?}"));
                let found = text.split('⟦').skip(1).filter_map(|rest| rest.split_once('⟧'));
                taken.entry(language).or_default().extend(found.map(|(mark, _)| format!("⟦{mark}⟧")));
            }
            // Two of the letter templates do not use all of the shared wording; the third uses the rest.
            if name == "annex" || name == "information" {
                let own = marks[&language].iter().filter(|mark| !mark.starts_with("⟦wording/"));
                all.entry(language).or_default().extend(own.cloned());
            } else {
                all.entry(language).or_default().extend(marks[&language].iter().cloned());
            }
        }
    }
    for language in LANGUAGES {
        assert!(all[&language].len() > 150, "{language} has {} branches", all[&language].len());
        let missed: Vec<_> = all[&language].difference(&taken[&language]).collect();
        assert!(missed.is_empty(), "{} branches in {language} are never taken: {missed:#?}", missed.len());
    }
}

/// The values that a wording prints, tests or loops over.
fn values(text: &str) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    for (_, _, tag) in tags(text) {
        if tag.starts_with(['!', '>']) || tag.starts_with("#*") {
            continue;
        }
        // The parts in quotation marks are words.
        let code: String = tag.split('"').step_by(2).collect::<Vec<_>>().join(" ");
        let names = code.split(|c: char| c.is_whitespace() || "()=#/".contains(c));
        let value = |name: &&str| name.contains('.') || name.contains('_') || WHOLE.contains(name);
        values.extend(names.filter(value).map(|name| name.trim_end_matches(".text").to_owned()));
    }
    values
}

/// Values whose names have neither a dot nor an underscore.
const WHOLE: [&str; 20] = [
    "alternatives",
    "benefits",
    "commitments",
    "conditions",
    "costs",
    "date",
    "due",
    "extent",
    "funded",
    "missing",
    "other",
    "principles",
    "rationale",
    "recommendation",
    "since",
    "this",
    "topics",
    "unit",
    "project",
    "funder",
];

#[test]
fn every_language_says_the_same_things() {
    for name in builtin_names() {
        let files = builtin_files(name).expect("a template");
        let of = |language: Language| {
            let paths = [format!("{language}.typ.hbs"), format!("wording/{language}.typ.hbs")];
            let texts = paths.iter().map(|path| String::from_utf8(files[path].clone()).expect("UTF-8"));
            texts.flat_map(|text| values(&text)).collect::<BTreeSet<_>>()
        };
        let english = of(Language::En);
        assert!(english.len() > 20, "{name}: {english:?}");
        for language in LANGUAGES {
            let differing: Vec<_> = of(language).symmetric_difference(&english).cloned().collect();
            assert!(differing.is_empty(), "{name} in {language} and in English: {differing:?}");
        }
    }
}
