//! The templates inside the binary. A test holds this table to what the folder `letter-templates` holds.

use std::collections::BTreeMap;

use super::wording::SHARED;

macro_rules! embedded {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/letter-templates/", $path)))),*]
    };
}

/// Every file of every template, and of the layouts that they share, by its path below `letter-templates`.
pub(super) const FILES: &[(&str, &[u8])] = embedded![
    "annex/_costs.md.hbs",
    "annex/_hours.md.hbs",
    "annex/_person-months.md.hbs",
    "annex/_signed.md.hbs",
    "annex/da.md.hbs",
    "annex/en.md.hbs",
    "annex/en.typ.hbs",
    "annex/et.md.hbs",
    "annex/fi.md.hbs",
    "annex/is.md.hbs",
    "annex/nb.md.hbs",
    "annex/nb.typ.hbs",
    "annex/sv.md.hbs",
    "annex/template.json",
    "information/en.typ.hbs",
    "information/nb.typ.hbs",
    "information/template.json",
    "layout/annex.typ",
    "layout/chart.typ",
    "layout/effort-table.typ",
    "layout/head.typ",
    "layout/information.typ",
    "layout/letter.typ",
    "layout/numbers.typ",
    "layout/page.typ",
    "layout/signatures.typ",
    "layout/summary.typ",
    "letter-of-commitment/en.typ.hbs",
    "letter-of-commitment/nb.typ.hbs",
    "letter-of-commitment/template.json",
    "letter-of-intent/en.typ.hbs",
    "letter-of-intent/nb.typ.hbs",
    "letter-of-intent/template.json",
    "letter-of-support/en.typ.hbs",
    "letter-of-support/nb.typ.hbs",
    "letter-of-support/template.json",
    "wording/da.md.hbs",
    "wording/en.md.hbs",
    "wording/en.typ.hbs",
    "wording/et.md.hbs",
    "wording/fi.md.hbs",
    "wording/is.md.hbs",
    "wording/nb.md.hbs",
    "wording/nb.typ.hbs",
    "wording/sv.md.hbs",
];

/// The folders that the templates share, with their slashes: layouts, and pieces of wording.
const FOLDERS: [&str; 2] = ["layout/", SHARED];

/// The names of the built-in templates, sorted.
pub fn builtin_names() -> Vec<&'static str> {
    FILES.iter().filter_map(|(path, _)| path.strip_suffix("/template.json")).collect()
}

/// The files of a built-in template, by path: its own ones, and those below `layout/` and `wording/` that all share.
///
/// This is what a user exports, adapts and gives back as a template of their own. `None` if there is no such template.
pub fn builtin_files(name: &str) -> Option<BTreeMap<String, Vec<u8>>> {
    if !builtin_names().contains(&name) {
        return None;
    }
    let own = FILES.iter().filter_map(|(path, bytes)| {
        let (folder, file) = path.split_once('/')?;
        (folder == name).then(|| (file.to_owned(), bytes.to_vec()))
    });
    Some(own.chain(shared_files()).collect())
}

/// The shared files, by path.
pub(super) fn shared_files() -> impl Iterator<Item = (String, Vec<u8>)> {
    let shared = FILES.iter().filter(|(path, _)| FOLDERS.iter().any(|folder| path.starts_with(folder)));
    shared.map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()))
}
