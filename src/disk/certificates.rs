//! The certificates that the user trusts, read from files.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{read_capped, unreadable};
use crate::diagnostic::{Diagnostic, Problems};
use crate::produce::Roots;

/// The most bytes that a file of certificates may have. The list that a browser trusts stays well below one million.
const LARGEST: usize = 4 << 20;

/// The lines before and after a certificate that is written as text.
const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// Reads the certificates in these files, and in the files directly in these folders.
///
/// # Errors
/// `unreadable-file`; `no-certificate` for a file without a certificate, or a folder in which no file has one.
pub fn load(paths: &[PathBuf]) -> Result<Roots, Problems> {
    let mut roots = Roots::default();
    let mut problems = Problems::new();
    for path in paths {
        match from(path, &mut roots) {
            Ok(0) => problems.push(
                Diagnostic::error("no-certificate", "there is no certificate in it")
                    .in_file(path.display().to_string())
                    .hint("certificates are written as PEM, between lines with BEGIN and END, or as DER"),
            ),
            Ok(_) => {}
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(roots) } else { Err(problems) }
}

/// Adds the certificates of a file or a folder, and returns how many there were.
fn from(path: &Path, roots: &mut Roots) -> Result<usize, Diagnostic> {
    if !path.is_dir() {
        let bytes =
            read_capped(path, LARGEST).map_err(|error| unreadable("the certificates", path, &error))?;
        return Ok(certificates(&bytes).iter().filter(|certificate| roots.add(certificate)).count());
    }
    let entries = fs::read_dir(path).map_err(|error| unreadable("the folder", path, &error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut count = 0;
    for file in files.iter().filter(|file| file.is_file()) {
        count += from(file, roots)?;
    }
    Ok(count)
}

/// The certificates in a file: a single one in binary form, or any number as text.
fn certificates(bytes: &[u8]) -> Vec<Vec<u8>> {
    let Ok(text) = std::str::from_utf8(bytes) else { return vec![bytes.to_vec()] };
    let blocks = text.split(BEGIN).skip(1).filter_map(|block| block.split(END).next());
    let blocks = blocks.map(|block| block.split_whitespace().collect::<String>());
    blocks.filter_map(|block| STANDARD.decode(block).ok()).collect()
}
