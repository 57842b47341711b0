//! The annex of each example in each language, page by page, for review.

use insta::{Settings, assert_snapshot};

use crate::read;
use crate::support::{EXAMPLES, Folder, example};

/// A no-break space is shown as `~`, since it would be invisible otherwise.
#[test]
fn every_annex_of_the_examples_reads_as_reviewed() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let others = ["da", "et", "fi", "is", "sv"].map(|language| ("coderefinery-2025", language));
    let all = EXAMPLES.into_iter().flat_map(|name| [(name, "en"), (name, "nb")]).chain(others);
    for (name, language) in all {
        {
            let place = Folder::empty();
            let folder = example(name);
            crate::run_annex(&place, &[folder.to_str().unwrap(), "-o", "annex.pdf", "--language", language])
                .well();
            let pages: String = read::pages(&place.read("annex.pdf"))
                .iter()
                .enumerate()
                .map(|(index, lines)| format!("=== page {} ===\n{}\n", index + 1, lines.join("\n")))
                .collect();
            settings.bind(|| assert_snapshot!(format!("{name}.{language}"), pages.replace('\u{a0}', "~")));
        }
    }
}
