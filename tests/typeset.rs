//! What the typesetter promises: the same bytes for the same job, a closed world, and messages that help.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use letter_of_intent::diagnostic::{Diagnostic, Severity};
use letter_of_intent::typeset::{Engine, FontError, Fonts, Job, Typeset};
use serde_json::json;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Fonts::embedded()));

const HEAD: &str = "#set document(title: \"Test\", date: datetime(year: 2025, month: 1, day: 1))\n";

fn job(body: &str) -> Job {
    let files = [
        ("/main.typ", format!("{HEAD}{body}")),
        ("/layout/page.typ", "#let frame(body) = block(body)\n#let broken() = missing\n".to_owned()),
        ("/data.json", "{\"a\": 1}\n".to_owned()),
        ("/bad.json", "{\"a\": }\n".to_owned()),
    ];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    Job { main: "/main.typ".to_owned(), files, ident: "test".to_owned(), maker: "a test".to_owned() }
}

fn set(body: &str) -> Typeset {
    ENGINE.typeset(job(body)).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

fn refused(body: &str) -> Diagnostic {
    let problems = ENGINE.typeset(job(body)).expect_err("the job has a fault");
    assert!(problems.iter().all(Diagnostic::is_error));
    problems.into_iter().next().unwrap()
}

/// The code, the file, the line and the column of a diagnostic.
fn outline(diagnostic: &Diagnostic) -> (&str, &str, usize, usize) {
    let place = diagnostic.place.as_ref().expect("a place");
    let (line, column) = place.line_column();
    (diagnostic.code, &place.source.name, line, column)
}

#[test]
fn the_same_job_gives_the_same_bytes_on_every_thread() {
    let bodies: Vec<_> = (0..12).map(|n| format!("= Letter {n}\n#lorem({})", 50 + n * 40)).collect();
    let first: Vec<_> = bodies.iter().map(|body| set(body).pdf).collect();
    let again: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = bodies.iter().rev().map(|body| scope.spawn(|| set(body).pdf)).collect();
        threads.into_iter().rev().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(first == again);
}
#[test]
fn the_identifier_depends_on_the_job_alone() {
    let id = |ident: &str| {
        let pdf = ENGINE.typeset(Job { ident: ident.to_owned(), ..job("= A") }).expect("a PDF").pdf;
        let document = lopdf::Document::load_mem(&pdf).expect("a readable PDF");
        format!("{:?}", document.trailer.get(b"ID").expect("an identifier"))
    };
    assert_eq!(id("a"), id("a"));
    assert_ne!(id("a"), id("b"));
}

#[test]
fn a_mark_tells_its_page_place_and_fields() {
    let body = "#set page(width: 200pt, height: 300pt, margin: 20pt)
A #pagebreak()
#place(top + left, dx: 30pt, dy: 40pt)[#metadata((
  kind: \"signature\", width: 1in, height: 2.5pt, number: 1, share: 0.5, last: true, nothing: none, list: (1pt, \"b\"),
)) <loi-mark>]";
    let marks = set(body).marks;
    assert_eq!(marks.len(), 1);
    assert_eq!((marks[0].page, marks[0].x, marks[0].y), (1, 50.0, 60.0));
    let expected = json!({
        "kind": "signature", "width": 72.0, "height": 2.5, "number": 1, "share": 0.5, "last": true, "nothing": null,
        "list": [1.0, "b"],
    });
    assert_eq!(serde_json::Value::from(marks[0].fields.clone()), expected);
}

#[test]
fn a_mark_that_cannot_be_handed_on_is_refused() {
    for body in ["#metadata(1) <loi-mark>", "= Title <loi-mark>", "#metadata((width: 1em)) <loi-mark>"] {
        let problem = refused(body);
        assert_eq!((problem.code, problem.place.is_some()), ("layout-mark", true), "{body}");
    }
}

#[test]
fn the_world_is_closed() {
    for body in [
        "#read(\"/etc/passwd\")",
        "#read(\"/other.txt\")",
        "#import \"@preview/cetz:0.4.0\"",
        "#import \"@local/x:0.1.0\"",
        "#read(\"../../etc/passwd\")",
        "#datetime.today()",
        "#plugin(\"/x.wasm\")",
        "#image(\"https://example.org/x.png\")",
    ] {
        let problem = refused(body);
        assert_eq!((problem.code, problem.place.is_some()), ("layout-error", true), "{body}");
    }
}

#[test]
fn an_error_has_its_place_and_hints() {
    assert_eq!(outline(&refused("\n  #nothing")), ("layout-error", "/main.typ", 3, 4));
    assert_eq!(outline(&refused("é#(")), ("layout-error", "/main.typ", 2, 3));
    let called = refused("#import \"/layout/page.typ\": *\n#broken()");
    assert_eq!(outline(&called), ("layout-error", "/layout/page.typ", 2, 17));
    assert_eq!(called.hint.expect("a trace"), "while calling `broken` (/main.typ:3:2)");
    let data = refused("#json(\"/bad.json\")");
    assert_eq!(outline(&data), ("layout-error", "/bad.json", 1, 7));
}

#[test]
fn a_warning_does_not_stop_the_document() {
    let warnings = set("#set text(font: (\"No Such Font\", \"Libertinus Serif\"))\nx").warnings;
    assert_eq!(warnings.len(), 1);
    assert_eq!((warnings[0].severity, warnings[0].code), (Severity::Warning, "layout-warning"));
    assert_eq!(warnings[0].place.as_ref().expect("a place").line_column(), (2, 17));
}

#[test]
fn what_the_standards_refuse_has_a_code_of_its_own() {
    let svg = "bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\")";
    for (body, code) in [
        ("\u{4e2d}".to_owned(), "missing-glyph"),
        ("\u{e000}".to_owned(), "private-use-character"),
        ("\u{feff}x".to_owned(), "disallowed-character"),
        (format!("#image({svg})"), "missing-alt-text"),
        ("#set document(title: none)\nx".to_owned(), "missing-title"),
        (
            "#set document(date: none)\n#pdf.attach(\"/data.json\", mime-type: \"a/b\", description: \"d\")"
                .to_owned(),
            "missing-date",
        ),
        ("#pdf.attach(\"/data.json\", description: \"d\")".to_owned(), "attachment-without-type"),
        ("#pdf.attach(\"/data.json\", mime-type: \"a/b\")".to_owned(), "attachment-without-description"),
        ("= #h(1pt)\nx".to_owned(), "empty-heading"),
        ("#image(bytes(\"<svg\"), format: \"svg\", alt: \"x\")".to_owned(), "unusable-image"),
        ("#image(bytes(\"no image\"), alt: \"x\")".to_owned(), "unusable-image"),
        ("#image(bytes(\"no image\"), format: \"png\", alt: \"x\")".to_owned(), "unusable-image"),
    ] {
        let problems = ENGINE.typeset(job(&body)).expect_err(&body);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert!(codes.contains(&code), "{body}: {problems:#?}");
    }
}

#[test]
fn a_file_that_is_no_text_is_refused() {
    let mut bad = job("");
    bad.files.insert("/main.typ".to_owned(), vec![0xff, 0xfe]);
    assert_eq!(ENGINE.typeset(bad).expect_err("no text")[0].code, "layout-error");
    let missing = Job { main: "/nothing.typ".to_owned(), ..job("") };
    assert_eq!(ENGINE.typeset(missing).expect_err("no file")[0].code, "layout-error");
    let outside = Job { main: "../main.typ".to_owned(), ..job("") };
    assert_eq!(ENGINE.typeset(outside).expect_err("no path")[0].code, "layout-path");
}

#[test]
fn every_text_that_the_fonts_cover_can_be_set() {
    let fonts = ENGINE.fonts();
    // Beyond the second plane there are no letters that these fonts could have.
    let words = ('\0'..='\u{1ffff}').map(|character| format!("a{character}b "));
    let covered: Vec<_> = words.filter(|word| fonts.first_uncovered(word).is_none()).collect();
    assert!(covered.len() > 5000);
    for words in covered.chunks(200) {
        let mut job = job("#read(\"/words.txt\")");
        job.files.insert("/words.txt".to_owned(), words.concat().into_bytes());
        if let Err(problems) = ENGINE.typeset(job) {
            panic!("{problems:#?}");
        }
    }
}

#[test]
fn a_character_without_a_sign_of_its_own_is_told_apart() {
    let fonts = ENGINE.fonts();
    assert_eq!(fonts.first_uncovered("Åse e\u{301}\nÅse"), None);
    assert_eq!(fonts.first_uncovered("a\u{489} 中"), Some("a\u{489}"));
    assert_eq!(fonts.first_uncovered("a\r\nb"), Some("\r\n"));
    for character in "aÆøåßłőșİ€£–—…“„»·−≥≠№βЖ\u{a0}\u{202f}\u{2009}\u{200b}\u{ad}\u{301}\u{200e}\n".chars()
    {
        assert!(fonts.covers(character), "{character:?}");
    }
    for character in "中あ한👍\t\r\0\u{7f}\u{85}\u{feff}\u{fffe}\u{e000}\u{f8ff}\u{10fffd}".chars() {
        assert!(!fonts.covers(character), "{character:?}");
    }
}

#[test]
fn a_font_folder_has_to_hold_fonts() {
    let empty = tempfile::tempdir().expect("a folder");
    let path = empty.path().to_owned();
    assert_eq!(
        Fonts::with_folders(std::slice::from_ref(&path)).unwrap_err(),
        FontError::NoFonts(path.clone())
    );
    let none = path.join("none");
    assert_eq!(Fonts::with_folders(std::slice::from_ref(&none)).unwrap_err(), FontError::NoFolder(none));
    assert!(Fonts::with_folders(&[]).expect("the embedded fonts").covers('ø'));
}
