//! What a run on the usual application writes and reports.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::run::Application;
use crate::support::sha256;

#[test]
fn the_usual_application() {
    let application = Application::example("coderefinery-2021");
    let inputs = application.files();
    let ran = application.batch(&[]).well();
    let mut files = application.files();
    files.retain(|path, _| !inputs.contains_key(path));
    let manifest = normalized(application.manifest());
    assert_snapshot!(format!(
        "exit code {}\n\n--- standard output\n{}\n--- standard error\n{}\n--- files written\n{}\n\n--- manifest.json\n{manifest:#}",
        ran.code,
        ran.out(),
        ran.stderr,
        files.keys().cloned().collect::<Vec<_>>().join("\n"),
    ));
}

#[test]
fn the_manifest_tells_what_is_in_each_file() {
    let application = Application::example("every-field");
    application.batch(&[]).well();
    let manifest = application.manifest();
    let letters = manifest["letters"].as_array().unwrap();
    assert_eq!(letters.len(), 4);
    for record in letters.iter().chain(manifest["annex"].as_array().unwrap()) {
        let file = record["file"].as_str().unwrap();
        assert_eq!(record["output_sha256"], sha256(&application.get(file)), "{file}");
    }
    for record in letters {
        let pdf = lopdf::Document::load_mem(&application.get(record["file"].as_str().unwrap())).unwrap();
        assert_eq!(record["pages"], pdf.get_pages().len());
    }
}

#[test]
fn nothing_moves_where_nobody_looks() {
    let application = Application::synthetic(3);
    let ran = application.batch(&[]).well();
    assert_eq!(ran.stderr, "3 letters made, 0 unchanged, 0 failed\n");
    assert_eq!(application.batch(&["-q", "--force"]).well().stderr, "");
}

#[test]
fn another_output_folder_leaves_the_application_as_it_was() {
    let application = Application::example("one-partner");
    let before = application.files();
    let out = tempfile::TempDir::new().unwrap();
    let folder = out.path().join("not").join("there yet");
    let ran = application.batch(&["-o", folder.to_str().unwrap()]).well();
    assert_eq!(application.files(), before);
    let written = crate::support::files(&folder);
    let paths: Vec<&str> = written.keys().map(String::as_str).collect();
    assert_eq!(
        paths,
        ["annex.csv", "annex.json", "annex.pdf", "annex.xlsx", "letters/partner.pdf", "manifest.json"]
    );
    for line in ran.out().lines() {
        assert!(line.starts_with(folder.to_str().unwrap()), "{line}");
    }
    assert_eq!(ran.out().lines().count(), written.len());
}

/// Hashes change with every version of a layout, and tell a reader nothing.
fn normalized(mut manifest: Value) -> Value {
    for list in ["letters", "annex"] {
        for record in manifest[list].as_array_mut().unwrap() {
            for hash in ["input_sha256", "output_sha256"] {
                assert_eq!(record[hash].as_str().unwrap().len(), 64);
                record[hash] = json!("(a hash)");
            }
        }
    }
    manifest["tool"] =
        json!(manifest["tool"].as_str().unwrap().replace(env!("CARGO_PKG_VERSION"), "(version)"));
    manifest
}
