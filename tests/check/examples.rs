//! The examples have no mistakes, and nothing doubtful either.

use std::fs;
use std::path::Path;

use super::loi;

#[test]
fn the_examples_are_clean_of_errors_and_warnings() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut checked = 0;
    for entry in fs::read_dir(&examples).unwrap() {
        let folder = entry.unwrap().path();
        if !folder.join("application.json").is_file() {
            continue;
        }
        let output = loi(&folder, &["check", ".", "--deny", "warnings"]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}:\n{said}", folder.display());
        checked += 1;
    }
    assert!(checked >= 3);
}
