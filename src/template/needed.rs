//! Which of the shared layouts and wordings a template needs.

use std::collections::BTreeMap;

/// The files of a template, by path, without the shared layouts that it does not import and without the shared wording
/// that it does not need: all of it if it includes no partials, otherwise that of languages it has no wording in.
pub fn needed(mut files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let (layouts, mut kept): (BTreeMap<_, _>, BTreeMap<_, _>) =
        std::mem::take(&mut files).into_iter().partition(|(path, _)| path.starts_with("layout/"));
    let mut open: Vec<String> =
        kept.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
    let includes = open.iter().any(|text| has_include(text));
    let languages: Vec<String> = kept.keys().map(|path| format!("wording/{path}")).collect();
    kept.retain(|path, _| !path.starts_with("wording/") || (includes && languages.contains(path)));
    while let Some(text) = open.pop() {
        for (path, bytes) in &layouts {
            // Layouts are imported by file name, either relative to each other or from `/layout/`.
            let name = path.trim_start_matches("layout/");
            if !kept.contains_key(path)
                && (text.contains(&format!("/{name}\"")) || text.contains(&format!("\"{name}\"")))
            {
                kept.insert(path.clone(), bytes.clone());
                open.push(String::from_utf8_lossy(bytes).into_owned());
            }
        }
    }
    kept
}

/// Whether a wording includes another one: `{{> name}}`, with marks before the sign that take white space away or give a block.
fn has_include(text: &str) -> bool {
    let mut tags = text.split("{{").skip(1);
    tags.any(|tag| tag.trim_start_matches(['~', '#']).trim_start().starts_with('>'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{has_include, needed};
    use crate::template::builtin_files;

    #[test]
    fn an_include_is_one_however_it_is_written() {
        for text in
            ["{{> part}}", "{{>part}}", "a {{x}} {{~> part ~}}", "{{#> part}}{{/part}}", "{{ > part}}"]
        {
            assert!(has_include(text), "{text}");
        }
        for text in ["", "{{part}} > {{#if x}}>{{/if}}", "<{ > }"] {
            assert!(!has_include(text), "{text}");
        }
    }

    #[test]
    fn a_letter_comes_without_the_layouts_of_the_annex() {
        let files = needed(builtin_files("letter-of-intent").unwrap());
        for name in
            ["template.json", "en.typ.hbs", "layout/letter.typ", "layout/page.typ", "layout/numbers.typ"]
        {
            assert!(files.contains_key(name), "{name}");
        }
        assert!(!files.contains_key("layout/annex.typ") && !files.contains_key("layout/chart.typ"));
    }
}
