//! The wordings of one template, parsed and checked, and Handlebars' complaints made ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use handlebars::{Handlebars, RenderError, RenderErrorReason, TemplateError, TemplateErrorReason};
use serde::Serialize;

use super::helpers::{self, Fault};
use super::{depth, escape, place, prepare, text_of};
use crate::diagnostic::{Diagnostic, Source};

/// How the name of a wording ends.
const ENDING: &str = ".typ.hbs";
/// How the name of a partial begins. The rest, without the ending, is what a wording includes it by.
const PARTIAL: char = '_';

/// All wordings and partials of a template.
pub(super) struct Wording {
    handlebars: Handlebars<'static>,
    /// By the name under which Handlebars knows them: a language, or a partial.
    sources: BTreeMap<String, Arc<Source>>,
    languages: BTreeSet<String>,
}

impl Wording {
    /// The texts, by the name of their files.
    pub(super) fn sources(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.sources.iter().map(|(name, source)| (name.as_str(), source.text.as_bytes()))
    }

    /// Takes the wordings out of a template's files, parses them, and checks them all.
    pub(super) fn read(name: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<Self, Vec<Diagnostic>> {
        let mut handlebars = Handlebars::new();
        handlebars.set_strict_mode(true);
        handlebars.set_prevent_indent(true);
        handlebars.register_escape_fn(escape);
        helpers::register(&mut handlebars);
        let mut wording = Self { handlebars, sources: BTreeMap::new(), languages: BTreeSet::new() };

        let mut faults = Vec::new();
        let mut partials = BTreeSet::new();
        let is_wording = |path: &&String| path.ends_with(ENDING) && !path.contains('/');
        for path in files.keys().filter(is_wording).cloned().collect::<Vec<_>>() {
            let stem = path.strip_suffix(ENDING).unwrap_or(&path).to_owned();
            let text = text_of(name, &path, files.remove(&path).unwrap_or_default());
            let text = match text {
                Ok(text) => text,
                Err(fault) => {
                    faults.extend(fault);
                    continue;
                }
            };
            let source = Arc::new(Source { name: format!("{name}/{path}"), text });
            let stem = match stem.strip_prefix(PARTIAL) {
                Some(partial) => {
                    partials.insert(partial.to_owned());
                    partial.to_owned()
                }
                None => {
                    wording.languages.insert(stem.clone());
                    language_key(&stem)
                }
            };
            wording.sources.insert(stem, source);
        }
        if wording.languages.is_empty() && faults.is_empty() {
            let fault = Diagnostic::error("template-manifest", "the template has no wording").in_file(name);
            faults.push(fault.hint("a wording is a file such as `en.typ.hbs`"));
        }
        wording.check(&partials, &mut faults);
        if faults.is_empty() { Ok(wording) } else { Err(faults) }
    }

    /// The languages, sorted.
    pub(super) fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(String::as_str).collect()
    }

    /// Whether there is wording in this language.
    pub(super) fn has(&self, language: &str) -> bool {
        self.languages.contains(language)
    }

    /// Fills a view into the wording of a language.
    pub(super) fn render(&self, language: &str, view: &impl Serialize) -> Result<String, Vec<Diagnostic>> {
        self.handlebars.render(&language_key(language), view).map_err(|error| vec![self.render_fault(&error)])
    }

    /// Parses and checks every file, and registers what has no fault.
    fn check(&mut self, partials: &BTreeSet<String>, faults: &mut Vec<Diagnostic>) {
        let mut includes = BTreeMap::new();
        for (name, source) in &self.sources {
            if depth::depth(&source.text) > depth::LIMIT {
                let message = format!("the template is nested more than {} levels deep", depth::LIMIT);
                faults.push(Diagnostic::error("template-syntax", message).at(place::tag(
                    source,
                    (1, 1),
                    None,
                )));
                continue;
            }
            if let Err(error) = self.handlebars.register_template_string(name, &source.text) {
                faults.push(syntax_fault(source, &error));
                continue;
            }
            let Some(mut template) = self.handlebars.get_template(name).cloned() else { continue };
            match prepare::prepare(&mut template, source, partials) {
                Ok(included) => {
                    includes.insert(name.clone(), included);
                    self.handlebars.register_template(name, template);
                }
                Err(found) => faults.extend(found),
            }
        }
        // Handlebars notices only a partial that includes itself directly; a longer way round would never end.
        if let Some(name) = prepare::cycle(&includes)
            && let Some(source) = self.sources.get(name)
        {
            let message = format!("the partial `{name}` includes itself");
            faults.push(Diagnostic::error("template-cycle", message).at(place::tag(source, (1, 1), None)));
        }
    }

    fn render_fault(&self, error: &RenderError) -> Diagnostic {
        let own = match error.reason() {
            RenderErrorReason::NestedError(inner) => inner.downcast_ref::<Fault>().cloned(),
            RenderErrorReason::MissingVariable(Some(field)) => Some(Fault::Missing(field.clone(), None)),
            _ => None,
        };
        let (diagnostic, field) = match own {
            Some(fault) => describe(fault),
            None => (Diagnostic::error("template-value", lower_first(&error.reason().to_string())), None),
        };
        let source = error.template_name.as_ref().and_then(|name| self.sources.get(name));
        match (source, error.line_no, error.column_no) {
            (Some(source), Some(line), Some(column)) => {
                diagnostic.at(place::tag(source, (line, column), field.as_deref()))
            }
            _ => diagnostic,
        }
    }
}

impl fmt::Debug for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wording").field("languages", &self.languages).finish_non_exhaustive()
    }
}

/// The name of a language's wording inside Handlebars. The ending keeps it apart from the partials' names.
fn language_key(language: &str) -> String {
    format!("{language}{ENDING}")
}

/// A fault of a value as a diagnostic, and the field that it is about.
fn describe(fault: Fault) -> (Diagnostic, Option<String>) {
    let message = fault.to_string();
    match fault {
        Fault::Missing(field, meant) => {
            let diagnostic = Diagnostic::error("template-missing-field", message);
            let hint = match meant {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "the view of this document has no such field".to_owned(),
            };
            (diagnostic.hint(hint), Some(field))
        }
        Fault::Empty(field) => {
            let hint = format!("put the words around it between `{{{{#if {field}}}}}` and `{{{{/if}}}}`");
            (Diagnostic::error("template-empty-field", message).hint(hint), Some(field))
        }
        Fault::Unprintable(field, _) | Fault::NoList(field, _) => {
            (Diagnostic::error("template-value", message), Some(field))
        }
        Fault::NoNumber(field) => {
            let hint = "such a number is an object with the texts `text` and `plural`";
            (Diagnostic::error("template-value", message).hint(hint), Some(field))
        }
        Fault::NoForm(_) => {
            (Diagnostic::error("template-value", message).hint("add the form `other=\"..\"`"), None)
        }
    }
}

fn syntax_fault(source: &Arc<Source>, error: &TemplateError) -> Diagnostic {
    let message = match error.reason() {
        TemplateErrorReason::MismatchingClosedHelper(open, close)
        | TemplateErrorReason::MismatchingClosedDecorator(open, close) => {
            format!("`{open}` is open, but `{close}` is closed")
        }
        TemplateErrorReason::InvalidSyntax(_) => "the template is not well formed here".to_owned(),
        TemplateErrorReason::InvalidParam(parameter) => format!("`{parameter}` is no argument"),
        other => lower_first(&other.to_string()),
    };
    let place = place::tag(source, error.pos().unwrap_or((1, 1)), None);
    Diagnostic::error("template-syntax", message).at(place)
}

fn lower_first(sentence: &str) -> String {
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}
