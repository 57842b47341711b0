//! Which documents are checked together.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Problems;
use crate::input::{Document, MAX_FILE_BYTES};

use super::inputs::{APPLICATION, is_there, nearest};
use super::{collect, place_of, read_capped};

/// An application and the contributions to it that are checked together.
#[derive(Debug, Default)]
pub struct Group {
    /// The application, if there is one.
    pub application: Option<PathBuf>,
    /// The contributions, sorted.
    pub contributions: Vec<PathBuf>,
}

/// Groups the files at these paths by application; also returns what is wrong with the paths themselves.
pub fn groups(paths: &[PathBuf], application: Option<&Path>) -> (Vec<Group>, Problems) {
    let mut problems = Problems::new();
    let (mut applications, mut contributions) = (Vec::new(), Vec::new());
    for path in paths {
        if !path.is_dir() {
            let list = if is_application(path, application) { &mut applications } else { &mut contributions };
            list.push(path.clone());
            continue;
        }
        let own = Some(path.join(APPLICATION)).filter(|file| is_there(file));
        match collect::contributions_of(path) {
            Ok(found) if found.is_empty() && own.is_none() => problems.push(collect::no_contributions(path)),
            // An application that nobody has answered yet can be checked on its own.
            Ok(found) => contributions.extend(found),
            Err(problem) => problems.push(problem),
        }
        applications.extend(own);
    }
    let mut groups: BTreeMap<Option<PathBuf>, Group> = BTreeMap::new();
    let identity = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| place_of(path));
    for path in applications {
        groups.entry(Some(identity(&path))).or_default().application.get_or_insert(path);
    }
    // A file that is named twice, or both by itself and by its folder, counts once.
    let mut seen = HashSet::new();
    contributions.sort();
    for path in contributions.into_iter().filter(|path| seen.insert(place_of(path))) {
        let found = application.map_or_else(|| nearest(&path), |given| Ok(given.to_owned()));
        let group = match found {
            Ok(application) => {
                let group = groups.entry(Some(identity(&application))).or_default();
                group.application.get_or_insert(application);
                group
            }
            Err(problem) => {
                problems.push(problem);
                groups.entry(None).or_default()
            }
        };
        group.contributions.push(path);
    }
    (groups.into_values().collect(), problems)
}

/// Whether a file is an application, judging by its name or its content.
fn is_application(path: &Path, application: Option<&Path>) -> bool {
    if path.file_name().is_some_and(|name| name == APPLICATION) || Some(path) == application {
        return true;
    }
    let Ok(bytes) = read_capped(path, MAX_FILE_BYTES) else { return false };
    let Ok(document) = Document::parse("", &bytes) else { return false };
    let has = |key| document.root().get(key).is_some();
    has("project") && has("funder") && !has("organization")
}
