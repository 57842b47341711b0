//! Every letter of the examples in every language, page by page, to be read in a review.

use insta::{Settings, assert_snapshot};

use crate::make::{LANGUAGES, examples};

/// A space that does not break is shown as `~`, since nobody would see it otherwise.
#[test]
fn every_letter_of_the_examples_reads_as_reviewed() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for example in examples() {
        for language in LANGUAGES {
            let pages = example.documents.letter(language).pages;
            let pages = pages.iter().enumerate().map(|(index, lines)| {
                format!("=== page {} ===\n{}\n", index + 1, lines.join("\n").replace('\u{a0}', "~"))
            });
            let name = format!("{}.{language}", example.name);
            settings.bind(|| assert_snapshot!(name, pages.collect::<String>()));
        }
    }
}
