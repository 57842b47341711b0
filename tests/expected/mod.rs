//! Fixtures whose complete output is in a file beside them.

use std::fs;
use std::path::PathBuf;

/// Compares the output for each folder with its `expected.txt`; `UPDATE_EXPECTED=1` rewrites that file.
pub fn hold(folders: &[PathBuf], answer: impl Fn(&PathBuf) -> String) {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for folder in folders {
        let answer = answer(folder);
        let file = folder.join("expected.txt");
        if update {
            fs::write(&file, &answer).unwrap();
        } else if fs::read_to_string(&file).unwrap_or_default() != answer {
            wrong.push(format!("--- {}\n{answer}", folder.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
