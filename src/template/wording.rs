//! The wordings of one template, parsed and checked, and Handlebars' errors turned into diagnostics.
//!
//! Each language has a registry of its own: its wording, the pieces that letters share in that language, and the
//! partials of the folder, which override shared pieces of the same name. A registry is parsed when a document is first
//! written in its language, because parsing all of them takes longer than setting a page. A template has wordings for
//! Typst, and may have others in Markdown; the two share nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, OnceLock};

use handlebars::{Handlebars, RenderError, RenderErrorReason, Template, TemplateError, TemplateErrorReason};
use serde::Serialize;

use super::helpers::{self, Fault};
use super::{depth, escape, markdown, pieces, place, prepare, text_of};
use crate::diagnostic::{Diagnostic, Problems, Source};

/// What a wording is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    /// Typst, to be set.
    Typst,
    /// GitHub's Markdown, to be pasted somewhere.
    Markdown,
}

impl Markup {
    /// The ending of the file name of a wording.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Markup::Typst => ".typ.hbs",
            Markup::Markdown => ".md.hbs",
        }
    }

    /// The function that escapes a value.
    fn escape(self) -> fn(&str) -> String {
        match self {
            Markup::Typst => escape,
            Markup::Markdown => markdown::escape,
        }
    }

    /// Whether every template needs a wording in this markup.
    fn is_required(self) -> bool {
        self == Markup::Typst
    }
}

/// How the file name of a partial begins. The rest, without the ending, is the name by which a wording includes it.
const PARTIAL: char = '_';
/// The folder of the pieces that wordings share, with its slash.
pub(super) const SHARED: &str = "wording/";
/// The name of a wording among its partials. A space keeps it out of reach of files.
const MAIN: &str = "the wording";

/// All wordings and partials of a template.
pub(super) struct Wording {
    markup: Markup,
    /// By language.
    wordings: BTreeMap<String, Arc<Source>>,
    /// The partials of the folder, by the names that include them.
    partials: BTreeMap<String, Arc<Source>>,
    /// The shared pieces, by language.
    shared: BTreeMap<String, Arc<Source>>,
    /// The registry of each language, once it has been parsed.
    registries: BTreeMap<String, OnceLock<Result<Registry, Faults>>>,
}

/// What is wrong with the wording of a language.
#[derive(Debug, Default)]
struct Faults {
    /// Faults that stop a file from being parsed.
    syntax: Problems,
    /// Things that a wording may not contain.
    content: Problems,
}

/// The templates with which documents in one language are written.
struct Registry {
    handlebars: Handlebars<'static>,
    /// The sources, by the names under which Handlebars knows them.
    sources: BTreeMap<String, Arc<Source>>,
}

/// A parsed template and its source.
type Parsed = (Template, Arc<Source>);

impl Wording {
    /// The texts, by file name.
    pub(super) fn sources(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let sources = self.partials.values().chain(self.wordings.values()).chain(self.shared.values());
        sources.map(|source| (source.name.as_str(), source.text.as_bytes()))
    }

    /// Takes the wordings out of a template's files.
    ///
    /// # Errors
    /// There is no wording, or one is not valid text. What the wordings contain is left to [`Wording::check`].
    pub(super) fn read(
        name: &str,
        markup: Markup,
        files: &mut BTreeMap<String, Vec<u8>>,
    ) -> Result<Self, Problems> {
        let mut faults = Problems::new();
        let (mut wordings, mut partials, mut shared) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (stem, source) in take_texts(name, markup, files, &mut faults) {
            if let Some(partial) = stem.strip_prefix(PARTIAL) {
                partials.insert(partial.to_owned(), source);
            } else if let Some(language) = stem.strip_prefix(SHARED) {
                shared.insert(language.to_owned(), source);
            } else {
                wordings.insert(stem, source);
            }
        }
        // Shared pieces in a language that the template does not have are of no use to it.
        shared.retain(|language, _| wordings.contains_key(language));
        if wordings.is_empty() && markup.is_required() && faults.is_empty() {
            let fault = Diagnostic::error("template-manifest", "the template has no wording").in_file(name);
            faults.push(fault.hint("a wording is a file such as `en.typ.hbs`"));
        }
        let registries = wordings.keys().map(|language| (language.clone(), OnceLock::new())).collect();
        let wording = Self { markup, wordings, partials, shared, registries };
        if faults.is_empty() { Ok(wording) } else { Err(faults) }
    }

    /// Parses and checks the wordings of all languages.
    ///
    /// # Errors
    /// All faults of all wordings.
    pub(super) fn check(&self) -> Result<(), Problems> {
        let registries = || self.registries.keys().filter_map(|language| self.registry(language)?.err());
        let syntax = registries().flat_map(|faults| faults.syntax.iter());
        // A partial is checked with each language, and may be wrong in all of them.
        let mut once = Problems::new();
        for fault in syntax.chain(registries().flat_map(|faults| faults.content.iter())) {
            if !once.contains(fault) {
                once.push(fault.clone());
            }
        }
        if once.is_empty() { Ok(()) } else { Err(once) }
    }

    /// The languages, sorted.
    pub(super) fn languages(&self) -> Vec<&str> {
        self.wordings.keys().map(String::as_str).collect()
    }

    /// Whether there is a wording in this language.
    pub(super) fn has(&self, language: &str) -> bool {
        self.wordings.contains_key(language)
    }

    /// Fills a view into the wording of a language. If there is no such wording, the result is empty.
    pub(super) fn render(&self, language: &str, view: &impl Serialize) -> Result<String, Problems> {
        match self.registry(language) {
            Some(Ok(registry)) => {
                let filled = registry.handlebars.render(MAIN, view);
                filled.map_err(|error| Problems::from(registry.render_fault(&error)))
            }
            Some(Err(faults)) => Err(faults.syntax.iter().chain(faults.content.iter()).cloned().collect()),
            None => Ok(String::new()),
        }
    }

    /// The wording of a language, ready to be filled in.
    fn registry(&self, language: &str) -> Option<Result<&Registry, &Faults>> {
        let registry = self.registries.get(language)?;
        Some(registry.get_or_init(|| self.parse(language)).as_ref())
    }

    fn parse(&self, language: &str) -> Result<Registry, Faults> {
        let mut faults = Faults::default();
        let mut all: BTreeMap<String, Parsed> = BTreeMap::new();
        if let Some(source) = self.shared.get(language)
            && let Some(file) = parse(source, &mut faults.syntax)
        {
            all = pieces::pieces(file, source, &mut faults.syntax);
        }
        for (name, source) in &self.partials {
            if let Some(template) = parse(source, &mut faults.syntax) {
                all.insert(name.clone(), (template, Arc::clone(source)));
            }
        }
        let main = self.wordings.get(language);
        let Some((template, source)) =
            main.and_then(|source| Some((parse(source, &mut faults.syntax)?, Arc::clone(source))))
        else {
            return Err(faults);
        };
        all.insert(MAIN.to_owned(), (template, source));
        let registry = Registry::new(all, self.markup, &mut faults.content);
        if faults.syntax.is_empty() && faults.content.is_empty() { Ok(registry) } else { Err(faults) }
    }
}

/// The texts of wordings, partials and shared pieces, by their file names without the ending.
fn take_texts(
    name: &str,
    markup: Markup,
    files: &mut BTreeMap<String, Vec<u8>>,
    faults: &mut Problems,
) -> BTreeMap<String, Arc<Source>> {
    let ending = markup.ending();
    let is_text =
        |path: &&String| path.ends_with(ending) && !path.strip_prefix(SHARED).unwrap_or(path).contains('/');
    let mut texts = BTreeMap::new();
    for path in files.keys().filter(is_text).cloned().collect::<Vec<_>>() {
        let stem = path.strip_suffix(ending).unwrap_or(&path).to_owned();
        match text_of(name, &path, files.remove(&path).unwrap_or_default()) {
            Ok(text) => drop(texts.insert(stem, Arc::new(Source::new(format!("{name}/{path}"), text)))),
            Err(fault) => faults.extend(fault),
        }
    }
    texts
}

fn parse(source: &Arc<Source>, faults: &mut Problems) -> Option<Template> {
    if depth::depth(&source.text) > depth::LIMIT {
        let message = format!("the template is nested more than {} levels deep", depth::LIMIT);
        faults.push(Diagnostic::error("template-syntax", message).at(place::tag(source, (1, 1), None)));
        return None;
    }
    Template::compile(&source.text).map_err(|error| faults.push(syntax_fault(source, &error))).ok()
}

impl Registry {
    /// Checks all templates, makes them strict, and registers those without faults.
    fn new(all: BTreeMap<String, Parsed>, markup: Markup, faults: &mut Problems) -> Self {
        let mut handlebars = Handlebars::new();
        handlebars.set_strict_mode(true);
        handlebars.set_prevent_indent(true);
        handlebars.register_escape_fn(markup.escape());
        helpers::register(&mut handlebars);
        let mut registry = Self { handlebars, sources: BTreeMap::new() };
        let names: BTreeSet<String> = all.keys().filter(|name| *name != MAIN).cloned().collect();
        let mut includes = BTreeMap::new();
        for (name, (mut template, source)) in all {
            match prepare::prepare(&mut template, &source, &names, markup) {
                Ok(included) => {
                    includes.insert(name.clone(), included);
                    template.name = Some(name.clone());
                    registry.handlebars.register_template(&name, template);
                }
                Err(found) => faults.extend(found),
            }
            registry.sources.insert(name, source);
        }
        // Handlebars only notices a partial that includes itself directly; a longer cycle would never end.
        if let Some(name) = prepare::cycle(&includes)
            && let Some(source) = registry.sources.get(name)
        {
            let message = format!("the partial `{name}` includes itself");
            faults.push(Diagnostic::error("template-cycle", message).at(place::tag(source, (1, 1), None)));
        }
        registry
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
        f.debug_struct("Wording").field("languages", &self.languages()).finish_non_exhaustive()
    }
}

/// A fault as a diagnostic, and the field that it is about.
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
        TemplateErrorReason::InvalidParam(parameter) => format!("`{parameter}` is not an argument"),
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
