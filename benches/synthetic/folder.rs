//! A made-up application as a folder on disk.

use std::path::Path;
use std::{fs, io};

use serde_json::Value;

use crate::synthetic::Synthetic;

/// Writes an application folder.
///
/// # Errors
/// An error of the file system.
pub fn write(synthetic: Synthetic, folder: &Path) -> io::Result<()> {
    let contributions = folder.join("contributions");
    fs::create_dir_all(contributions.join("logos"))?;
    fs::write(folder.join("application.json"), pretty(&synthetic.application()))?;
    for partner in synthetic.partners() {
        let file = contributions.join(format!("{}.json", partner.stem));
        fs::write(file, pretty(&partner.contribution))?;
        if let Some(logo) = &partner.logo {
            fs::write(contributions.join(format!("logos/{}.svg", partner.stem)), logo)?;
        }
    }
    Ok(())
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
