//! Which template makes a document: the one that was asked for, the one that a contribution names, or the default.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Problems};
use crate::input::Read;
use crate::model::Contribution;
use crate::template::{DocumentKind, Error, Template, Unknown, builtin_names};

/// The code for a template that makes another kind of document.
const WRONG: &str = "wrong-template";

/// The templates that were asked for, at most one for each kind of document; the defaults for all other kinds.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    named: Vec<Arc<Template>>,
}

impl Templates {
    /// These templates, for a caller that makes these kinds of document.
    ///
    /// # Errors
    /// `wrong-template` for one that makes another kind of document, or the same kind as an earlier one.
    pub fn new(templates: Vec<Arc<Template>>, kinds: &[DocumentKind]) -> Result<Self, Problems> {
        let mut named = Vec::<Arc<Template>>::new();
        let mut problems = Problems::new();
        for template in templates {
            if let Some(message) = misfit(&template, kinds) {
                problems.push(wrong(message));
            } else if let Some(other) = named.iter().find(|other| other.document() == template.document()) {
                problems.push(twice(other, &template));
            } else {
                named.push(template);
            }
        }
        if problems.is_empty() { Ok(Self { named }) } else { Err(problems) }
    }

    /// The template that was asked for, for a kind of document.
    pub fn named(&self, kind: DocumentKind) -> Option<&Template> {
        self.shared(kind).map(AsRef::as_ref)
    }

    /// The template for a kind of document.
    ///
    /// # Errors
    /// Faults in a built-in template, which there should never be.
    pub fn of(&self, kind: DocumentKind) -> Result<Arc<Template>, Problems> {
        match self.shared(kind) {
            Some(template) => Ok(template.clone()),
            None => Template::builtin(usual(kind)).map_err(Problems::from),
        }
    }

    /// The template for the letter of a contribution. A contribution can name only built-in ones, since a data file
    /// must not choose what is read from a disk.
    ///
    /// # Errors
    /// There is no template of that name, or it makes no letters; reported at the field that names it.
    pub fn of_letter(&self, contribution: &Read<Contribution>) -> Result<Arc<Template>, Problems> {
        if let Some(template) = self.shared(DocumentKind::Letter) {
            return Ok(template.clone());
        }
        let name = contribution.model.letter.template.as_deref().unwrap_or(usual(DocumentKind::Letter));
        let kinds = [DocumentKind::Letter];
        let at_fault = |code, message: String, hint: String| {
            let place = contribution.document.place("/letter/template");
            let hint = and(hint, "a template of your own is named with --template FOLDER");
            Problems::from(Diagnostic::error(code, message).at(place).hint(hint))
        };
        let template = Template::builtin(name).map_err(|error| match error {
            Error::Unknown(unknown) => {
                let unknown = among(unknown, &kinds);
                at_fault(unknown.code(), unknown.to_string(), unknown.hint())
            }
            Error::Faults(faults) => faults,
        })?;
        let hint = || format!("letters are made by `{}`", built_in_templates(&kinds).join("`, `"));
        match misfit(&template, &kinds) {
            Some(message) => Err(at_fault(WRONG, message, hint())),
            None => Ok(template),
        }
    }

    fn shared(&self, kind: DocumentKind) -> Option<&Arc<Template>> {
        self.named.iter().find(|template| template.document() == kind)
    }
}

/// The built-in template of this name, for a caller that makes these kinds of document.
///
/// # Errors
/// `unknown-template`, with the names that would do.
pub fn built_in_template(name: &str, kinds: &[DocumentKind]) -> Result<Arc<Template>, Problems> {
    Template::builtin(name).map_err(|error| match error {
        Error::Unknown(unknown) => {
            let unknown = among(unknown, kinds);
            let hint = and(unknown.hint(), "a template of your own is the path of its folder");
            Problems::from(Diagnostic::error(unknown.code(), unknown.to_string()).hint(hint))
        }
        Error::Faults(faults) => faults,
    })
}

/// The default template for a kind of document.
fn usual(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Letter => "letter-of-intent",
        DocumentKind::Annex => "annex",
        DocumentKind::Information => "information",
    }
}

/// The same error, offering only the templates that would do.
fn among(unknown: Unknown, kinds: &[DocumentKind]) -> Unknown {
    Unknown { known: built_in_templates(kinds), ..unknown }
}

/// The names of the built-in templates that make one of these kinds of document.
pub fn built_in_templates(kinds: &[DocumentKind]) -> Vec<String> {
    let makes = |name: &&str| Template::builtin(name).is_ok_and(|it| kinds.contains(&it.document()));
    builtin_names().into_iter().filter(makes).map(str::to_owned).collect()
}

/// The names of the built-in templates that make letters, the default first.
pub fn letter_templates() -> Vec<String> {
    let mut names = built_in_templates(&[DocumentKind::Letter]);
    names.sort_by_key(|name| name != usual(DocumentKind::Letter));
    names
}

/// What is wrong with a template that makes none of these kinds of document.
fn misfit(template: &Template, kinds: &[DocumentKind]) -> Option<String> {
    let (name, made) = (template.name(), template.document());
    let wanted: Vec<String> = kinds.iter().map(ToString::to_string).collect();
    (!kinds.contains(&made))
        .then(|| format!("the template `{name}` makes {made}, not {}", wanted.join(" or ")))
}

fn twice(first: &Template, second: &Template) -> Diagnostic {
    let (first, second, made) = (first.name(), second.name(), second.document());
    wrong(format!("the templates `{first}` and `{second}` both make {made}"))
}

fn wrong(message: String) -> Diagnostic {
    Diagnostic::error(WRONG, message).hint(
        "name at most one for each kind of document; `loi templates list` tells what the built-in ones make",
    )
}

/// Joins two hints; the first may be a question.
fn and(first: String, second: &str) -> String {
    let join = if first.ends_with('?') { " " } else { "; " };
    first + join + second
}
