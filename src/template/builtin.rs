//! The templates built into the binary. A test checks this table against the folder `letter-templates`.

use std::collections::BTreeMap;

use super::wording::SHARED;

macro_rules! embedded {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/letter-templates/", $path)))),*]
    };
}

/// Every file of every template, and of the layouts and wordings that they share, by its path below `letter-templates`.
pub(super) const FILES: &[(&str, &[u8])] = embedded![
    "annex/_costs.md.hbs",
    "annex/_hours.md.hbs",
    "annex/_person-months.md.hbs",
    "annex/_signed.md.hbs",
    "annex/da.md.hbs",
    "annex/da.typ.hbs",
    "annex/en.md.hbs",
    "annex/en.typ.hbs",
    "annex/et.md.hbs",
    "annex/et.typ.hbs",
    "annex/fi.md.hbs",
    "annex/fi.typ.hbs",
    "annex/is.md.hbs",
    "annex/is.typ.hbs",
    "annex/nb.md.hbs",
    "annex/nb.typ.hbs",
    "annex/sv.md.hbs",
    "annex/sv.typ.hbs",
    "annex/template.json",
    "information/da.typ.hbs",
    "information/en.typ.hbs",
    "information/et.typ.hbs",
    "information/fi.typ.hbs",
    "information/is.typ.hbs",
    "information/nb.typ.hbs",
    "information/sv.typ.hbs",
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
    "letter-of-commitment/da.typ.hbs",
    "letter-of-commitment/en.typ.hbs",
    "letter-of-commitment/et.typ.hbs",
    "letter-of-commitment/fi.typ.hbs",
    "letter-of-commitment/is.typ.hbs",
    "letter-of-commitment/nb.typ.hbs",
    "letter-of-commitment/sv.typ.hbs",
    "letter-of-commitment/template.json",
    "letter-of-intent/da.typ.hbs",
    "letter-of-intent/en.typ.hbs",
    "letter-of-intent/et.typ.hbs",
    "letter-of-intent/fi.typ.hbs",
    "letter-of-intent/is.typ.hbs",
    "letter-of-intent/nb.typ.hbs",
    "letter-of-intent/sv.typ.hbs",
    "letter-of-intent/template.json",
    "letter-of-support/da.typ.hbs",
    "letter-of-support/en.typ.hbs",
    "letter-of-support/et.typ.hbs",
    "letter-of-support/fi.typ.hbs",
    "letter-of-support/is.typ.hbs",
    "letter-of-support/nb.typ.hbs",
    "letter-of-support/sv.typ.hbs",
    "letter-of-support/template.json",
    "wording/da.md.hbs",
    "wording/da.typ.hbs",
    "wording/en.md.hbs",
    "wording/en.typ.hbs",
    "wording/et.md.hbs",
    "wording/et.typ.hbs",
    "wording/fi.md.hbs",
    "wording/fi.typ.hbs",
    "wording/is.md.hbs",
    "wording/is.typ.hbs",
    "wording/nb.md.hbs",
    "wording/nb.typ.hbs",
    "wording/sv.md.hbs",
    "wording/sv.typ.hbs",
];

/// The folders that all templates share, each with its trailing slash: layouts, and pieces of wording.
const FOLDERS: [&str; 2] = ["layout/", SHARED];

/// The names of the built-in templates, sorted.
pub fn builtin_names() -> Vec<&'static str> {
    FILES.iter().filter_map(|(path, _)| path.strip_suffix("/template.json")).collect()
}

/// The files of a built-in template, by path: its own, and the shared ones below `layout/` and `wording/`.
///
/// These are the files that a user exports, adapts and passes back as a custom template. `None` if there is no such
/// template.
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
