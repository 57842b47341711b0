//! What `letter-templates/README.md` says about the values of a letter is true.

use std::collections::BTreeSet;
use std::path::Path;

use letter_of_intent::model::{Language, StandIn};
use letter_of_intent::template::{builtin_files, builtin_names};
use letter_of_intent::view::{self, LetterImages, PlacedImage};
use serde_json::Value;

use crate::make::{DATE, Draft, examples};

/// The page.
fn readme() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("letter-templates/README.md");
    std::fs::read_to_string(path).expect("letter-templates/README.md")
}

/// The path of every value that any letter has, with `[]` for the items of a list.
fn paths() -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    let drafts = examples().into_iter().map(|example| example.documents).chain([Draft::new().documents()]);
    for documents in drafts {
        let picture = |name: &str| {
            Some(PlacedImage {
                path: format!("/{name}.svg"),
                attachment: format!("/{name}-file.svg"),
                mime: "image/svg+xml",
                aspect: 2.5,
            })
        };
        let images = LetterImages { logo: picture("logo"), letterhead: picture("letterhead") };
        let (application, contribution) = (&documents.application.read, &documents.contribution.read);
        let view = view::letter(
            &application.model,
            &contribution.model,
            "letter-of-intent",
            Language::En,
            DATE,
            images,
        );
        let mut view = view.expect("a view");
        let (pointer, text) = ("/project/phase".to_owned(), "fase 2".to_owned());
        view.document.set_stand_ins(&[StandIn { pointer, language: Language::Nb, text }]);
        collect("", &serde_json::to_value(view).expect("JSON"), &mut paths);
    }
    paths
}

fn collect(path: &str, value: &Value, paths: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                // The names of the figures are the application's own.
                if path != "figures" {
                    collect(&path, value, paths);
                }
                paths.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(&format!("{path}[]"), item, paths)),
        _ => {}
    }
}

/// The values that the tables of the page name: the first cell of each row below a heading `### ...`.
fn named() -> BTreeSet<String> {
    let readme = readme();
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |"));
    let cells = rows.map(|(cell, _)| cell);
    cells.flat_map(|cell| cell.split("`, `")).map(str::to_owned).collect()
}

/// The types that have their own table, so that their fields are not repeated wherever one occurs.
const TYPES: [(&str, &[&str]); 3] = [
    ("Number", &["fraction", "lines", "plural", "text"]),
    ("Cell", &["hours", "person_months"]),
    ("Image", &["alt", "aspect", "attachment", "mime", "path"]),
];

#[test]
fn every_value_is_explained_and_every_explained_value_exists() {
    let paths = paths();
    let typed: BTreeSet<&String> = paths.iter().filter(|path| is_typed(path, &paths)).collect();
    let named = named();
    for path in paths.iter().filter(|path| !typed.contains(path)) {
        // Both parts of a letter's effort have the same fields.
        let explained = path.replacen("funded", "in_kind", 1);
        assert!(named.contains(path) || named.contains(&explained), "`{path}` is not explained");
    }
    let root =
        |name: &String| paths.iter().any(|path| path.split('.').next() == name.split(['.', '[']).next());
    for name in named.iter().filter(|name| root(name)) {
        assert!(paths.contains(name), "there is no `{name}`");
    }
}

/// Whether a value is a field of a number, a cell or an image.
fn is_typed(path: &str, paths: &BTreeSet<String>) -> bool {
    let Some((parent, _)) = path.rsplit_once('.') else { return false };
    let fields: BTreeSet<&str> = paths
        .iter()
        .filter_map(|it| it.strip_prefix(parent)?.strip_prefix('.'))
        .filter(|it| !it.contains('.'))
        .collect();
    let whole = TYPES.iter().any(|(_, names)| fields.iter().copied().eq(names.iter().copied()));
    whole || is_typed(parent, paths)
}

#[test]
fn every_helper_and_every_template_is_named() {
    let readme = readme();
    for helper in [
        "count", "plural", "if", "unless", "each", "with", "and", "or", "not", "eq", "ne", "gt", "gte", "lt",
        "lte", "len",
    ] {
        assert!(readme.contains(&format!("`{helper}`")), "`{helper}`");
    }
    for name in builtin_names() {
        assert!(readme.contains(&format!("`{name}`")), "`{name}`");
        for layout in
            builtin_files(name).expect("a template").keys().filter(|path| path.starts_with("layout/"))
        {
            assert!(readme.contains(&format!("`{layout}`")), "`{layout}`");
        }
    }
}

#[test]
fn the_functions_of_the_layouts_that_are_named_exist() {
    let readme = readme();
    let files = builtin_files("letter-of-intent").expect("a template");
    let layout = String::from_utf8(files["layout/letter.typ"].clone()).expect("UTF-8");
    let functions = readme.lines().filter_map(|line| line.strip_prefix("| `#")?.split(['(', '.']).next());
    let mut count = 0;
    for function in functions.map(|it| it.trim_start_matches("show: ")) {
        let defined = layout.contains(&format!("#let {function}("));
        let imported = layout.lines().any(|line| line.starts_with("#import") && line.contains(function));
        assert!(defined || imported, "there is no function `{function}`");
        count += 1;
    }
    assert!(count >= 5);
}
