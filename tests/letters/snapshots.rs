//! Some letters of the examples, page by page, for review: every kind, every language, and both usual and unusual
//! letters.

use insta::{Settings, assert_snapshot};
use letter_of_intent::model::Language::{self, Da, En, Et, Fi, Is, Nb, Sv};

use crate::make::examples;

const LETTERS: [(&str, Language); 11] = [
    ("coderefinery-2021-01-aalto", Fi),
    ("coderefinery-2021-07-snic", Sv),
    ("coderefinery-2025-01-sigma2", Nb),
    ("coderefinery-2025-04-deic", En),
    ("coderefinery-2025-06-etais", Et),
    ("coderefinery-2025-07-umea", En),
    ("coderefinery-2025-08-sundby", Nb),
    ("every-field-01-fjordheim", En),
    ("every-field-03-aeroe", Da),
    ("every-field-04-thingvellir", Is),
    ("one-partner-partner", En),
];

/// A no-break space is shown as `~`, since it would be invisible otherwise.
#[test]
fn letters_of_the_examples_read_as_reviewed() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let examples = examples();
    for (name, language) in LETTERS {
        let example = examples.iter().find(|example| example.name == name).expect("an example");
        let pages = example.documents.letter(language).pages;
        let pages = pages.iter().enumerate().map(|(index, lines)| {
            format!("=== page {} ===\n{}\n", index + 1, lines.join("\n").replace('\u{a0}', "~"))
        });
        let name = format!("{name}.{language}");
        settings.bind(|| assert_snapshot!(name, pages.collect::<String>()));
    }
}
