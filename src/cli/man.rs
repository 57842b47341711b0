//! `loi man`: the manual pages, one for the program and one for each command.

use std::path::Path;

use clap::{Command, CommandFactory};
use clap_mangen::Man as Page;

use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::write;

use super::args::{Arguments, Man};
use super::outcome::Outcome;
use super::report::Report;

/// Writes the pages.
///
/// # Errors
/// The folder cannot be made, or a page cannot be written.
pub fn run(command: &Man, report: &mut Report) -> Result<Outcome, Problems> {
    write::make_folder(&command.folder)?;
    for (name, page) in pages()? {
        let path = command.folder.join(name);
        write::file(&path, &page)?;
        report.result(&path.display().to_string());
    }
    Ok(Outcome::default())
}

/// Every page, with the name of its file.
fn pages() -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
    let mut program = Arguments::command().disable_help_subcommand(true);
    // Full names of subcommands and inherited options only exist once the command is built.
    program.build();
    let mut pages = Vec::new();
    collect(&program, "loi", &mut pages)?;
    Ok(pages)
}

fn collect(command: &Command, name: &str, pages: &mut Vec<(String, Vec<u8>)>) -> Result<(), Diagnostic> {
    let file = Path::new(name).with_extension("1").display().to_string();
    let mut text = Vec::new();
    // The header has the full name of the page, `LOI-TEMPLATES-LIST`, as one asks `man` for it.
    let page = Page::new(command.clone()).title(name.to_uppercase());
    page.render(&mut text).map_err(|error| {
        Diagnostic::error("internal", format!("the manual page `{file}` cannot be written: {error}"))
    })?;
    pages.push((file, text));
    for inner in command.get_subcommands() {
        collect(inner, &format!("{name}-{}", inner.get_name()), pages)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Arguments, Command, CommandFactory as _, pages};

    #[test]
    fn every_command_has_a_page() {
        let names: Vec<String> = pages().unwrap().into_iter().map(|(name, _)| name).collect();
        for name in ["loi.1", "loi-letter.1", "loi-check.1", "loi-templates.1", "loi-templates-export.1"] {
            assert!(names.iter().any(|known| known == name), "{name}: {names:?}");
        }
    }

    #[test]
    fn the_help_of_every_command_has_an_example() {
        fn look(command: &Command) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("Example"), "{}", command.get_name());
            assert!(help.contains("  loi "), "{}", command.get_name());
            assert!(command.get_about().is_some(), "{}", command.get_name());
            command.get_subcommands().for_each(look);
        }
        look(&Arguments::command());
    }
}
