//! `loi templates`: the built-in templates, to look at or adapt.

use std::sync::Arc;

use serde_json::json;

use crate::diagnostic::Problems;
use crate::disk::empty_folder;
use crate::template::{DocumentKind, Template, builtin_files, builtin_names, needed};

use super::args::{Export, Format, Shared, Templates, TemplatesCommand};
use super::outcome::Outcome;
use super::output;
use super::report::Report;

/// Lists the templates, or writes one out.
///
/// # Errors
/// An unknown name, or a folder that cannot be written.
pub fn run(command: &Templates, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    match &command.command {
        TemplatesCommand::List => list(shared.format),
        TemplatesCommand::Export(command) => export(command, report),
    }
}

fn list(format: Format) -> Result<Outcome, Problems> {
    let templates = builtin_names()
        .into_iter()
        .map(|name| Template::builtin(name).map_err(Problems::from))
        .collect::<Result<Vec<_>, _>>()?;
    let text = match format {
        Format::Human | Format::Github | Format::Jsonl | Format::Csv => table(&templates),
        Format::Json => json(&templates),
    };
    output::write_to_stdout(text.as_bytes())?;
    Ok(Outcome::default())
}

/// One line per template: name, languages, description.
fn table(templates: &[Arc<Template>]) -> String {
    let languages = |template: &Template| template.languages().join(" ");
    let width = |text: &dyn Fn(&Template) -> String| {
        templates.iter().map(|template| text(template).chars().count()).max().unwrap_or(0)
    };
    let (names, codes) = (width(&|template| template.name().to_owned()), width(&languages));
    templates
        .iter()
        .map(|template| {
            let (name, languages, about) = (template.name(), languages(template), template.description());
            format!("{name:names$}  {languages:codes$}  {about}\n")
        })
        .collect()
}

/// `{"templates": [{name, document, description, languages}]}`.
fn json(templates: &[Arc<Template>]) -> String {
    let entry = |template: &Arc<Template>| {
        json!({
            "name": template.name(),
            "document": match template.document() {
                DocumentKind::Letter => "letter",
                DocumentKind::Annex => "annex",
                DocumentKind::Information => "information",
            },
            "description": template.description(),
            "languages": template.languages(),
        })
    };
    let entries: Vec<_> = templates.iter().map(entry).collect();
    format!("{:#}\n", json!({ "templates": entries }))
}

fn export(command: &Export, report: &mut Report) -> Result<Outcome, Problems> {
    // Asking for the template first reports an unknown name, with the name that was probably meant.
    Template::builtin(&command.name).map_err(Problems::from)?;
    let files = needed(builtin_files(&command.name).unwrap_or_default());
    empty_folder::fill(&command.folder, &files, |path| report.result(&path.display().to_string()))?;
    Ok(Outcome::default())
}
