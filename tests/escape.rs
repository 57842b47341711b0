//! Data never become code: whatever a value contains, Typst reads back exactly that text, wherever a wording puts it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use letter_of_intent::template::Template;
use letter_of_intent::typeset::{Engine, Fonts, Job};
use proptest::prelude::*;
use serde_json::json;

/// A wording that puts a value everywhere it can be put, and returns what Typst read there as marks.
///
/// `plain` accepts text and spaces only, so a value that made anything else would stop the compilation.
const WORDING: &str = r#"
#set document(title: "Test", date: datetime(year: 2025, month: 1, day: 1))
#let plain(content) = {
  if content == [ ] { " " }
  else if content.func() == [].func() { content.children.map(plain).join("") }
  else { content.text }
}
#let inner(content, kind) = {
  let parts = if content.func() == [].func() { content.children } else { (content,) }
  let parts = parts.filter(part => part != [ ] and part != parbreak())
  assert.eq(parts.len(), 1)
  assert.eq(parts.first().func(), kind)
  parts.first()
}
#let start = [
{{value}} tail
]
#let middle = [before {{value}} after]
#let glued = [x{{value}}y{{value}}]
#let title = [
= {{value}}
]
#let item = [
- {{value}}
]
#let term = [
/ {{value}}: {{value}}
]
#let bold = [*{{value}}*s]
#let cell = table([{{value}}])
#metadata((
  start: plain(start),
  middle: plain(middle),
  glued: plain(glued),
  title: plain(inner(title, heading).body),
  item: plain(inner(item, list.item).body),
  term: plain(inner(term, terms.item).term),
  description: plain(inner(term, terms.item).description),
  bold: plain(bold.children.first().body),
  cell: plain(cell.children.first().body),
  string: "{{value}}",
  joined: "a{{value}}b",
)) <loi-mark>
"#;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Fonts::embedded()));

static TEMPLATE: LazyLock<Template> = LazyLock::new(|| {
    let manifest = r#"{"description": "d", "document": "letter", "layout": "letter"}"#;
    let files = [("template.json", manifest), ("en.typ.hbs", WORDING), ("layout/letter.typ", "")];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    Template::from_files("test", BTreeMap::from(files)).expect("the template has no fault")
});

/// What Typst read of a value, in each of the places.
fn read_back(value: &str) -> BTreeMap<String, String> {
    let source = TEMPLATE.render("en", &json!({ "value": value })).expect("the value can be printed");
    let files = BTreeMap::from([("/main.typ".to_owned(), source.clone().into_bytes())]);
    let job =
        Job { main: "/main.typ".to_owned(), files, ident: "test".to_owned(), maker: "a test".to_owned() };
    let set = ENGINE.typeset(job).unwrap_or_else(|problems| panic!("{value:?}: {}\n{source}", problems[0]));
    assert_eq!(set.marks.len(), 1);
    let fields = set.marks[0].fields.iter();
    fields.map(|(name, text)| (name.clone(), text.as_str().expect("a text").to_owned())).collect()
}

fn assert_kept(value: &str) {
    let found = read_back(value);
    // A space at the edge of a content block is a space element of its own.
    assert_eq!(found["start"], format!(" {value} tail "), "at the start of a line");
    assert_eq!(found["middle"], format!("before {value} after"), "in a sentence");
    assert_eq!(found["glued"], format!("x{value}y{value}"), "between letters");
    assert_eq!(found["joined"], format!("a{value}b"), "inside a longer string");
    for place in ["title", "item", "term", "description", "bold", "cell", "string"] {
        assert_eq!(found[place], value, "in the place `{place}`");
    }
}

#[test]
fn whatever_looks_like_typst_is_text() {
    let nasty = [
        "#panic()",
        "#view",
        "= x",
        "== x",
        "1. x",
        "12.",
        "- x",
        "+ x",
        "/ t: d",
        "$x$",
        "`raw`",
        "```rust fn```",
        "// comment",
        "/* comment",
        "*/",
        "@ref",
        "<label>",
        "a~b",
        "a--b---c",
        "...",
        "-?",
        "https://x.y/z?a=b#c",
        "www.x.y",
        "\"quoted\"",
        "'single'",
        "O'Brien",
        "\\",
        "\\u{41}",
        "\\ ",
        "]",
        "[",
        "{",
        "}",
        "}}",
        "{{x}}",
        "{{{x}}}",
        "(",
        ")",
        ";",
        ":",
        "*bold*",
        "_emph_",
        "a_b",
        "soft\u{ad}hyphen",
        "no\u{a0}break",
        " leading",
        "trailing ",
        "two  spaces",
        " ",
        "  ",
        "line\nbreak",
        "line\r\nbreak",
        "para\n\ngraph",
        "tab\there",
        "\u{2028}\u{2029}\u{85}\u{b}\u{c}",
        "עברית",
        "العربية \u{202e}reversed",
        "e\u{301}",
        "\u{301}",
        "日本語 テキスト",
        "👩‍👩‍👧‍👦🇳🇴",
        "\u{feff}bom",
        "\u{e000}",
        "\u{10ffff}",
        "\0",
        "1",
        "٣",
        "x",
        "Ærøskøbing",
        "&amp; <b>",
        "#",
        "##",
    ];
    for value in nasty {
        assert_kept(value);
    }
}

#[test]
fn a_value_in_the_middle_of_code_is_a_syntax_error() {
    for code in
        ["#{{value}}", "#let x = {{value}}", "#({{value}})", "#text(size: {{value}})[x]", "#{ {{value}} }"]
    {
        for value in ["panic", "1", "1pt", "none", "x y"] {
            let manifest = br#"{"description": "d", "document": "letter", "layout": "letter"}"#.to_vec();
            let files = BTreeMap::from([
                ("template.json".to_owned(), manifest),
                ("en.typ.hbs".to_owned(), code.as_bytes().to_vec()),
                ("layout/letter.typ".to_owned(), Vec::new()),
            ]);
            let template = Template::from_files("test", files).expect("the template has no fault");
            let source = template.render("en", &json!({ "value": value })).expect("the value can be printed");
            let files = BTreeMap::from([("/main.typ".to_owned(), source.into_bytes())]);
            let job = Job { main: "/main.typ".to_owned(), files, ident: String::new(), maker: String::new() };
            let problems = ENGINE.text(job).expect_err(code);
            assert!(problems.iter().all(|problem| problem.code == "layout-error"), "{code}: {problems:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_is_read_back(value in any::<String>().prop_filter("nothing to print", |text| !text.is_empty())) {
        assert_kept(&value);
    }

    #[test]
    fn any_text_out_of_signs_is_read_back(value in r##"[ \t\n#$*_`/<>@~=+\-.:;,"'\\(){}\[\]&!?^|%a1é]{1,24}"##) {
        assert_kept(&value);
    }
}
