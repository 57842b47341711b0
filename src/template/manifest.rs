//! `template.json`: what a template is.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::text_of;
use crate::diagnostic::{Diagnostic, Place, Problems, Source};

/// The name of the file.
const MANIFEST: &str = "template.json";

/// What a template says about itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// What the template is for, in one line.
    pub(super) description: String,
    /// The kind of document that it makes.
    pub(super) document: DocumentKind,
    /// The name of the layout: the file in `layout/` without its ending.
    layout: String,
}

/// A kind of document. Each has a kind of view of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A partner's letter.
    Letter,
    /// The tables over all partners.
    Annex,
    /// The information sheet for prospective partners.
    Information,
}

impl std::fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            DocumentKind::Letter => "a letter",
            DocumentKind::Annex => "an annex",
            DocumentKind::Information => "an information sheet",
        })
    }
}

impl Manifest {
    /// Takes the manifest out of a template's files and reads it.
    pub(super) fn read(name: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<Self, Problems> {
        let path = format!("{name}/{MANIFEST}");
        let Some(bytes) = files.remove(MANIFEST) else {
            return Err(Diagnostic::error("template-manifest", "the file is missing").in_file(path).into());
        };
        let text = text_of(name, MANIFEST, bytes)?;
        let manifest = serde_json::from_str::<Self>(&text);
        let source = Arc::new(Source::new(path, text));
        let manifest = manifest.map_err(|error| fault(&source, &error))?;
        if files.contains_key(&manifest.layout_file()) {
            return Ok(manifest);
        }
        let message = format!("there is no layout `{}`", manifest.layout);
        let place = whole(&source);
        Err(Diagnostic::error("template-manifest", message)
            .at(place)
            .hint(format!("a layout is a file in the template's folder, here `{}`", manifest.layout_file()))
            .into())
    }

    /// The path of the layout among the template's files.
    pub(super) fn layout_file(&self) -> String {
        format!("layout/{}.typ", self.layout)
    }
}

/// Serde's error as a diagnostic, at the character where serde found it.
fn fault(source: &Arc<Source>, error: &serde_json::Error) -> Diagnostic {
    let mut message = error.to_string();
    // The place gives the line and the column already.
    if let Some(end) = message.rfind(" at line ") {
        message.truncate(end);
    }
    let mut place = whole(source);
    let line = error.line().saturating_sub(1);
    let start: usize = source.text.split_inclusive('\n').take(line).map(str::len).sum();
    let byte = start + error.column().saturating_sub(1);
    if source.text.is_char_boundary(byte) {
        place.range = byte..byte;
    }
    Diagnostic::error("template-manifest", message).at(place)
}

fn whole(source: &Arc<Source>) -> Place {
    Place { source: Arc::clone(source), range: 0..source.text.len(), pointer: String::new() }
}
