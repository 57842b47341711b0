//! The annex as Markdown: whole files of the examples, and proof that no text in it is read as markup.

use insta::{Settings, assert_snapshot};

use crate::support::{EXAMPLES, Folder, example};

/// The output of `-o annex.md` for an example.
fn markdown(place: &Folder, folder: &str, language: &str) -> String {
    crate::run_annex(place, &[folder, "-o", "annex.md", "--language", language]).well();
    String::from_utf8(place.read("annex.md")).unwrap()
}

/// A no-break space is shown as `~`, since it would be invisible otherwise.
#[test]
fn every_markdown_of_the_examples_reads_as_reviewed() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for name in EXAMPLES {
        for language in ["da", "en", "et", "fi", "is", "nb", "sv"] {
            let text = markdown(&Folder::empty(), example(name).to_str().unwrap(), language);
            let shown = text.replace('\u{a0}', "~");
            settings.bind(|| assert_snapshot!(format!("{name}.{language}.md"), shown));
        }
    }
}

#[test]
fn no_text_breaks_a_table_or_becomes_markup() {
    let place = Folder::new();
    place.change("application.json", |application| {
        application["project"]["name"] = "# <b>One</b> & *two* | `three`".into();
        application["expected"] = serde_json::json!([
            { "label": "a\nb | ![c](http://d)", "effort": { "fte": 1 }, "note": "1. [e](f)\n| g |\n\n# h" },
        ]);
    });
    place.change("contributions/partner.json", |contribution| {
        contribution["organization"]["name"] = "2) ~~A~~ |\\| $x$ &amp; __B__".into();
    });
    let text = markdown(&place, ".", "en");
    let lines: Vec<&str> = text.lines().collect();
    // Every row of a table has as many cells as its header.
    let cells = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
    for pair in lines.windows(2).filter(|pair| pair.iter().all(|line| line.starts_with('|'))) {
        assert_eq!(cells(pair[0]), cells(pair[1]), "{pair:?}");
    }
    for wanted in [
        r"# Annex: contributions to \# \<b\>One\</b\> & \*two\* \| \`three\`",
        r"| *a<br>b \| !\[c\](http://d)* |",
        r"- **a)** 1\. \[e\](f)<br>\| g \|<br><br># h",
        r"| 2\) \~\~A\~\~ \|\\\| \$x\$ \&amp; \_\_B\_\_ |",
    ] {
        assert!(lines.iter().any(|line| line.starts_with(wanted)), "{wanted}\n{text}");
    }
}

#[test]
fn only_an_annex_as_markdown_is_replaced() {
    let place = Folder::new();
    markdown(&place, ".", "en");
    markdown(&place, ".", "nb");
    place.write("annex.md", "# My proposal\n");
    crate::run_annex(&place, &[".", "-o", "annex.md"]).errs(&["other-document"]);
    assert_eq!(place.read("annex.md"), b"# My proposal\n");
}

#[test]
fn units_are_those_that_were_asked_for() {
    let place = Folder::new();
    let sections = |unit: &str| {
        crate::run_annex(&place, &[".", "-o", "annex.md", "--unit", unit]).well();
        let text = String::from_utf8(place.read("annex.md")).unwrap();
        text.lines().filter(|line| line.starts_with("## In kind")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(sections("hours"), ["## In kind, hours"]);
    assert_eq!(sections("person-months"), ["## In kind, person-months"]);
    assert_eq!(sections("both"), ["## In kind, person-months", "## In kind, hours"]);
}

#[test]
fn a_template_without_markdown_says_what_is_missing() {
    let place = Folder::new();
    place.run(&["templates", "export", "annex", "own"]).well();
    for file in ["own/en.md.hbs", "own/nb.md.hbs"] {
        place.remove(file);
    }
    crate::run_annex(&place, &[".", "-o", "annex.md", "--template", "./own"])
        .badly(1, "the template `./own` has no wording in `en` for Markdown");
    crate::run_annex(&place, &[".", "-o", "annex.json", "--template", "./own"]).well();
}
