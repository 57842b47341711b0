//! Templates: what they may contain, how they are filled in, and what is reported if they cannot be.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use letter_of_intent::diagnostic::{Diagnostic, Problems};
use letter_of_intent::model::Language;
use letter_of_intent::template::{DocumentKind, Error, Template, builtin_files, builtin_names};
use letter_of_intent::template::{UnknownKind, escape};
use proptest::prelude::*;
use serde_json::json;

const MANIFEST: &str = r#"{"description": "A test", "document": "letter", "layout": "letter"}"#;

fn template_of(files: &[(&str, &str)]) -> Result<Template, Problems> {
    let files = [("template.json", MANIFEST)].iter().chain(files);
    let files = files.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    Template::from_files("test", files.collect())
}

fn wording(text: &str) -> Template {
    template_of(&[("en.typ.hbs", text)]).unwrap_or_else(|faults| panic!("{text}: {}", faults[0]))
}

fn filled(text: &str, view: &serde_json::Value) -> String {
    wording(text).render("en", view).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn fault(text: &str, view: &serde_json::Value) -> Diagnostic {
    match wording(text).render("en", view) {
        Err(Error::Faults(faults)) => faults.into_iter().next().unwrap(),
        other => panic!("{text}: {other:?}"),
    }
}

fn refused(text: &str) -> Diagnostic {
    template_of(&[("en.typ.hbs", text)]).expect_err(text).into_iter().next().unwrap()
}

/// The code, the line, the column, and the text of the place.
fn outline(diagnostic: &Diagnostic) -> (&str, usize, usize, &str) {
    let place = diagnostic.place.as_ref().expect("a place");
    let (line, column) = place.line_column();
    (diagnostic.code, line, column, &place.source.text[place.range.clone()])
}

#[test]
fn the_table_of_built_in_templates_is_what_the_folder_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("letter-templates");
    let mut expected = BTreeMap::new();
    collect(&folder, &folder, &mut expected);
    expected.retain(|path, _| path.contains('/'));
    let shared = |path: &String| path.starts_with("layout/") || path.starts_with("wording/");
    let mut embedded = BTreeMap::new();
    for name in builtin_names() {
        for (path, bytes) in builtin_files(name).expect("a built-in template") {
            let path = if shared(&path) { path } else { format!("{name}/{path}") };
            embedded.insert(path, bytes);
        }
    }
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&embedded), names(&expected));
    assert!(embedded == expected);
}

/// If the annex has wording in a language, it also has wording in Markdown in that language.
#[test]
fn the_annex_is_worded_in_markdown_wherever_it_is_worded() {
    let annex = Template::builtin("annex").expect("the annex");
    for language in annex.languages() {
        // With an empty view, filling in gets as far as the first value.
        let Err(Error::Faults(faults)) = annex.render_markdown(language, &json!({})) else {
            panic!("{language}")
        };
        assert_eq!(faults[0].code, "template-missing-field", "{language}");
    }
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("a path below the root").to_str().expect("UTF-8");
            files.insert(name.to_owned(), std::fs::read(&path).expect("a readable file"));
        }
    }
}

#[test]
fn every_built_in_template_is_without_fault() {
    for name in builtin_names() {
        let template = Template::builtin(name).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(template.name(), name);
        assert!(!template.description().is_empty());
        assert_eq!(template.languages(), Language::ALL.map(Language::code), "{name}");
        assert!(template.files().contains_key(&template.layout()), "{name}");
    }
    let letter = Template::builtin("letter-of-intent").expect("the letter");
    assert_eq!((letter.document(), letter.layout().as_str()), (DocumentKind::Letter, "/layout/letter.typ"));
}

#[test]
fn an_unknown_name_says_what_was_meant() {
    let Err(Error::Unknown(unknown)) = Template::builtin("letter-of-intend") else { panic!("unknown") };
    assert_eq!((unknown.closest(), unknown.code()), (Some("letter-of-intent"), "unknown-template"));
    let Err(Error::Unknown(unknown)) = wording("x").render("de", &json!({})) else { panic!("unknown") };
    assert_eq!(unknown.kind, UnknownKind::Language("test".to_owned()));
    assert_eq!(unknown.to_string(), "the template `test` has no wording in `de`");
    assert_eq!((unknown.closest(), unknown.hint().as_str()), (None, "there is `en`"));
}

#[test]
fn a_value_is_printed_with_escapes() {
    let view = json!({"a": "x#y", "n": 5, "list": ["p", "q"], "inner": {"b": "z"}});
    assert_eq!(filled("{{a}} {{n}}", &view), r"\u{78}\u{23}\u{79} \u{35}");
    assert_eq!(
        filled("{{#each list}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}", &view),
        r"\u{70}, \u{71}"
    );
    assert_eq!(filled("{{#each list as |item|}}{{item}}{{/each}}", &view), r"\u{70}\u{71}");
    assert_eq!(
        filled("{{inner.b}}{{#with inner}}{{b}}{{../a}}{{/with}}", &view).matches(r"\u{7a}").count(),
        2
    );
    assert_eq!(filled(r"costs \$5", &view), r"costs \$5");
}

#[test]
fn a_field_that_is_missing_is_an_error_everywhere() {
    let view = json!({"names": ["a"], "person": {"name": "Ada"}, "none": null});
    for text in [
        "{{name}}",
        "{{#if name}}x{{/if}}",
        "{{#unless name}}x{{/unless}}",
        "{{#each name}}x{{/each}}",
        "{{#each name}}x{{else}}y{{/each}}",
        "{{#with name}}x{{/with}}",
        "{{#if (eq name 1)}}x{{/if}}",
        "{{#if (and names (not name))}}x{{/if}}",
        "{{#if (gt (len name) 1)}}x{{/if}}",
        "{{#if none}}{{else if name}}x{{/if}}",
        "{{plural name other=\"x\"}}",
        "{{#each names}}{{#if ../name}}x{{/if}}{{/each}}",
        "{{#if @first}}x{{/if}}",
        "{{#if none.name}}x{{/if}}",
    ] {
        let fault = fault(text, &view);
        assert_eq!(fault.code, "template-missing-field", "{text}");
        assert!(fault.place.is_some(), "{text}");
    }
    let found = fault("å\n  {{#if names}}\n  é {{person.nam}}{{/if}}", &view);
    assert_eq!(outline(&found), ("template-missing-field", 3, 7, "person.nam"));
    assert_eq!(found.message, "missing field `person.nam`");
    assert_eq!(found.hint.as_deref(), Some("did you mean `name`?"));
    assert_eq!(found.place.expect("a place").source.name, "test/en.typ.hbs");
}

#[test]
fn an_absent_value_is_false_and_empty_but_never_printed() {
    let view = json!({"none": null, "blank": "", "list": []});
    assert_eq!(filled("{{#if none}}x{{else}}y{{/if}}", &view), "y");
    assert_eq!(filled("{{#if none}}x{{/if}}{{#unless none}}y{{/unless}}", &view), "y");
    assert_eq!(filled("{{#each none}}x{{/each}}{{#each list}}x{{/each}}z", &view), "z");
    assert_eq!(filled("{{#each none}}x{{else}}y{{/each}}", &view), "y");
    assert_eq!(filled("{{#with none}}x{{/with}}z", &view), "z");
    assert_eq!(filled("{{#if (or none blank list)}}x{{else}}y{{/if}}", &view), "y");
    for field in ["none", "blank"] {
        let found = fault(&format!("a {{{{{field}}}}}"), &view);
        assert_eq!(outline(&found), ("template-empty-field", 1, 5, field));
        assert_eq!(found.message, format!("the field `{field}` is empty"));
    }
}

#[test]
fn only_texts_and_numbers_are_printed() {
    let view = json!({"list": ["a"], "object": {}, "flag": true, "text": "x"});
    for (text, message) in [
        ("{{list}}", "the field `list` is a list and cannot be printed"),
        ("{{object}}", "the field `object` is an object and cannot be printed"),
        ("{{flag}}", "the field `flag` is a truth value and cannot be printed"),
        ("{{#each text}}x{{/each}}", "the field `text` is a text, not a list"),
        ("{{#if (len object)}}x{{/if}}", "the field `object` is an object, not a list"),
    ] {
        let found = fault(text, &view);
        assert_eq!((found.code, found.message.as_str()), ("template-value", message));
    }
}

#[test]
fn a_plural_takes_the_form_of_its_number() {
    let view = json!({
        "one": {"text": "1", "plural": "one"}, "few": {"text": "5", "plural": "few"}, "text": "5", "form": "#x",
    });
    assert_eq!(filled("{{plural one one=\"person\" other=\"people\"}}", &view), escape("person"));
    assert_eq!(filled("{{plural few one=\"person\" other=\"people\"}}", &view), escape("people"));
    assert_eq!(filled("{{count few one=\"person\" other=\"people\"}}", &view), escape("5\u{a0}people"));
    assert_eq!(filled("{{plural few other=form}}", &view), escape("#x"));
    assert_eq!(
        fault("{{plural few one=\"x\"}}", &view).message,
        "there is neither a form `few` nor a form `other`"
    );
    assert_eq!(
        fault("{{count text other=\"x\"}}", &view).message,
        "the field `text` is not a number with a plural category"
    );
    assert_eq!(refused("{{plural few ohter=\"x\"}}").message, "`ohter` is not a plural form of `plural`");
    assert_eq!(refused("{{plural few}}").code, "template-syntax");
}

#[test]
fn a_field_may_be_named_like_a_helper() {
    let view = json!({"count": "x", "len": "y", "eq": "z", "log": "w"});
    assert_eq!(filled("{{count}}{{len}}{{eq}}{{log}}", &view), r"\u{78}\u{79}\u{7a}\u{77}");
}

#[test]
fn a_template_cannot_print_without_escapes_nor_call_what_it_should_not() {
    for (text, code) in [
        ("{{{x}}}", "template-unescaped-output"),
        ("{{&x}}", "template-unescaped-output"),
        ("{{~{x}~}}", "template-unescaped-output"),
        ("{{{plural x other=\"a\"}}}", "template-unescaped-output"),
        ("{{#if a}}{{#each b}}{{else}}{{{x}}}{{/each}}{{/if}}", "template-unescaped-output"),
        ("{{#if a}}{{else if b}}{{&x}}{{/if}}", "template-unescaped-output"),
        ("{{log x}}", "template-unknown-helper"),
        ("{{lookup x 1}}", "template-unknown-helper"),
        ("{{eq x 1}}", "template-unknown-helper"),
        ("{{#eq x 1}}a{{/eq}}", "template-unknown-helper"),
        ("{{#if (lookup x 1)}}a{{/if}}", "template-unknown-helper"),
        ("{{#if (eq (log 1) 1)}}a{{/if}}", "template-unknown-helper"),
        ("{{(lookup x 1)}}", "template-unknown-helper"),
        ("{{{{raw}}}}{{x}}{{{{/raw}}}}", "template-unknown-helper"),
        ("{{plurla x other=\"a\"}}", "template-unknown-helper"),
        ("{{#*inline \"p\"}}{{{x}}}{{/inline}}", "template-syntax"),
        ("{{* inline x}}", "template-syntax"),
        ("{{> another}}", "template-unknown-partial"),
        ("{{> (lookup x 1)}}", "template-unknown-partial"),
        ("{{> @partial-block}}", "template-unknown-partial"),
        ("$x$", "template-mathematics"),
        ("a \\\\$ b", "template-mathematics"),
        ("{{#if x}}", "template-syntax"),
        ("{{#if x}}{{/each}}", "template-syntax"),
        ("{{x", "template-syntax"),
    ] {
        assert_eq!(refused(text).code, code, "{text}");
    }
    assert_eq!(refused("{{plurla x other=\"a\"}}").hint.as_deref(), Some("did you mean `plural`?"));
    assert_eq!(outline(&refused("a\n b {{{x}}} c")), ("template-unescaped-output", 2, 4, "{{{x}}"));
}

#[test]
fn partials_come_from_the_same_folder() {
    let files =
        [("en.typ.hbs", "{{> closing name=who}}\n{{> closing}}"), ("_closing.typ.hbs", "by {{name}}")];
    let template = template_of(&files).expect("no fault");
    assert_eq!(template.languages(), ["en"]);
    let view = json!({"who": "A", "name": "B"});
    assert_eq!(template.render("en", &view).expect("filled"), "by \\u{41}by \\u{42}");

    let Err(Error::Faults(faults)) = template.render("en", &json!({"who": "A"})) else { panic!("missing") };
    assert_eq!(outline(&faults[0]), ("template-missing-field", 1, 6, "name"));
    assert_eq!(faults[0].place.as_ref().expect("a place").source.name, "test/_closing.typ.hbs");

    let bad = [("en.typ.hbs", "{{> closing}}"), ("_closing.typ.hbs", "{{{name}}}")];
    assert_eq!(template_of(&bad).expect_err("a fault")[0].code, "template-unescaped-output");
    let round = [("en.typ.hbs", "{{> a}}"), ("_a.typ.hbs", "{{> b}}"), ("_b.typ.hbs", "{{> a}}")];
    assert_eq!(template_of(&round).expect_err("a fault")[0].code, "template-cycle");
}

#[test]
fn all_faults_of_all_files_are_told_at_once() {
    let files = [("en.typ.hbs", "{{{a}}} {{log b}}"), ("nb.typ.hbs", "{{#if"), ("_p.typ.hbs", "$")];
    let faults = template_of(&files).expect_err("faults");
    assert_eq!(faults.len(), 4);
}

#[test]
fn a_template_cannot_nest_without_end() {
    let nest =
        |open: &str, close: &str| refused(&format!("{}{}", open.repeat(100_000), close.repeat(100_000)));
    for (open, close) in [("{{#if a}}", "{{/if}}"), ("{{#if (not ", ")}}"), ("{{#if a}}{{else if a}}", "")] {
        assert_eq!(nest(open, close).message, "the template is nested more than 100 levels deep");
    }
}

#[test]
fn a_manifest_is_read_strictly() {
    let refuse = |manifest: &str| {
        let files = [("template.json", manifest), ("en.typ.hbs", "x")];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        Template::from_files("test", BTreeMap::from(files)).expect_err(manifest).into_iter().next().unwrap()
    };
    let extra =
        refuse("{\"description\": \"d\",\n \"document\": \"letter\", \"layout\": \"letter\", \"x\": 1}");
    assert_eq!((extra.code, extra.place.expect("a place").line_column().0), ("template-manifest", 2));
    assert!(refuse("{\"description\": \"d\"}").message.contains("missing field `document`"));
    assert!(refuse(&MANIFEST.replace("\"letter\"}", "\"none\"}")).message.contains("no layout `none`"));
    assert_eq!(refuse("").code, "template-manifest");
    let nothing = Template::from_files("test", BTreeMap::new()).expect_err("nothing there");
    assert_eq!(nothing.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["template-manifest"; 2]);
}

#[test]
fn a_folder_may_bring_a_layout_and_other_files() {
    let template = template_of(&[("en.typ.hbs", "x"), ("layout/letter.typ", "own"), ("mark.svg", "<svg/>")]);
    let template = template.expect("no fault");
    assert_eq!(template.files()["/layout/letter.typ"], b"own");
    assert_eq!(template.files()["/mark.svg"], b"<svg/>");
    assert!(!template.files().keys().any(|path| path.ends_with(".hbs") || path.ends_with(".json")));
}

proptest! {
    #[test]
    fn no_template_breaks_the_reader(text in r#"([a-z ]|\{\{|\}\}|[{}#/>&~!*^@.=()$\\"\[\]|']|if|else|each|as|this|\.\./){0,20}"#) {
        if let Ok(template) = template_of(&[("en.typ.hbs", &text)]) {
            let _ = template.render("en", &json!({"a": "b", "if": [1], "this": {"as": null}}));
        }
    }
}
