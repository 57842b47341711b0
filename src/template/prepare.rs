//! Checks what a parsed template contains before anything is filled in, and makes the template strict.
//!
//! Handlebars is strict only where a value is printed. Here every call gets a guard that fails if an argument is
//! missing, and every printed value goes through a helper that refuses null, so that no letter has a blank where the
//! data has a gap.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use handlebars::Template;
use handlebars::template::{DecoratorTemplate, HelperTemplate, Parameter, Subexpression, TemplateElement};

use super::error::list;
use super::helpers::{BLOCKS, CATEGORIES, LISTS, LOGIC, PRESENT, PRINT, PRINTING};
use super::place;
use super::wording::Markup;
use crate::diagnostic::{Diagnostic, Problems, Source, nearest};

/// The argument that carries a guard. A space keeps the name out of reach of templates.
const GUARD: &str = "guard of arguments";

/// Checks a template and makes it strict. `partials` are the names that it may include.
///
/// Returns the partials that it does include.
pub(super) fn prepare(
    template: &mut Template,
    source: &Arc<Source>,
    partials: &BTreeSet<String>,
    markup: Markup,
) -> Result<BTreeSet<String>, Problems> {
    let mut check = Check { source, partials, markup, included: BTreeSet::new(), faults: Problems::new() };
    check.template(template, (1, 1));
    if check.faults.is_empty() { Ok(check.included) } else { Err(check.faults) }
}

/// The first partial that includes itself, directly or through others.
pub(super) fn cycle(includes: &BTreeMap<String, BTreeSet<String>>) -> Option<&String> {
    let reaches_itself = |start: &String| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<_> = includes.get(start).into_iter().flatten().collect();
        while let Some(name) = open.pop() {
            if name == start {
                return true;
            }
            if seen.insert(name) {
                open.extend(includes.get(name).into_iter().flatten());
            }
        }
        false
    };
    includes.keys().find(|name| reaches_itself(name))
}

/// A line and a column of a template, both counted from one.
type Position = (usize, usize);

struct Check<'a> {
    source: &'a Arc<Source>,
    partials: &'a BTreeSet<String>,
    markup: Markup,
    included: BTreeSet<String>,
    faults: Problems,
}

impl Check<'_> {
    fn template(&mut self, template: &mut Template, outer: Position) {
        for (index, element) in template.elements.iter_mut().enumerate() {
            let at = template.mapping.get(index).map_or(outer, |mapping| (mapping.0, mapping.1));
            self.element(element, at);
        }
    }

    fn element(&mut self, element: &mut TemplateElement, at: Position) {
        match element {
            TemplateElement::RawString(text) => self.text(text, at),
            TemplateElement::Comment(_) => {}
            TemplateElement::Expression(call) if call.params.is_empty() && call.hash.is_empty() => {
                if let Parameter::Subexpression(inner) = &mut call.name {
                    self.value(inner, at);
                }
                let value = std::mem::replace(&mut call.name, Parameter::Name(PRINT.to_owned()));
                call.params.push(value);
            }
            TemplateElement::Expression(call) => self.call(call, &PRINTING, at),
            TemplateElement::HelperBlock(call) => self.block(call, at),
            TemplateElement::PartialExpression(include) => self.include(include, at),
            TemplateElement::HtmlExpression(_) => self.fault(
                at,
                "template-unescaped-output",
                "a value cannot be printed without escapes",
                "write it between two braces, as in `{{name}}`",
            ),
            TemplateElement::PartialBlock(_) => self.fault(
                at,
                "template-syntax",
                "a partial cannot be given a block",
                "include it with `{{> name}}`",
            ),
            _ => self.fault(
                at,
                "template-syntax",
                "a decorator cannot be used in a template",
                "put a piece of wording into a file of its own, `_NAME.typ.hbs`, and include it with `{{> NAME}}`",
            ),
        }
    }

    /// Letters and digits are not escaped, and in mathematics they would be read as names of variables.
    fn text(&mut self, text: &str, at: Position) {
        if self.markup != Markup::Typst {
            return;
        }
        let mut escaped = false;
        for character in text.chars() {
            if character == '$' && !escaped {
                return self.fault(
                    at,
                    "template-mathematics",
                    "a wording cannot hold mathematics: there is a dollar sign without a backslash",
                    r"write `\$` for the sign itself",
                );
            }
            escaped = character == '\\' && !escaped;
        }
    }

    fn block(&mut self, call: &mut HelperTemplate, at: Position) {
        self.call(call, &BLOCKS, at);
        for inner in [&mut call.template, &mut call.inverse].into_iter().flatten() {
            self.template(inner, at);
        }
        // Without an `else`, strict Handlebars takes a null for a missing field; here a null is an absent value.
        call.inverse.get_or_insert_default();
    }

    fn call(&mut self, call: &mut HelperTemplate, allowed: &[&str], at: Position) {
        let name = call.name.as_name().unwrap_or_default().to_owned();
        if !allowed.contains(&name.as_str()) {
            self.unknown_helper(&name, allowed, at);
        }
        if PRINTING.contains(&name.as_str()) {
            self.forms(call, &name, at);
        }
        let mut arguments: Vec<_> = call.hash.iter().collect();
        arguments.sort_by_key(|(name, _)| *name);
        let arguments = call.params.iter().chain(arguments.into_iter().map(|(_, value)| value));
        let fields: Vec<_> = arguments.filter(|value| matches!(value, Parameter::Path(_))).cloned().collect();
        for value in call.params.iter_mut().chain(call.hash.values_mut()) {
            if let Parameter::Subexpression(inner) = value {
                self.value(inner, at);
            }
        }
        if !fields.is_empty() {
            let guard = if ["each", "len"].contains(&name.as_str()) { LISTS } else { PRESENT };
            let guard = Subexpression::new(Parameter::Name(guard.to_owned()), fields, HashMap::new());
            call.hash.insert(GUARD.to_owned(), Parameter::Subexpression(guard));
        }
    }

    /// A call inside another one.
    fn value(&mut self, inner: &mut Subexpression, at: Position) {
        if let TemplateElement::Expression(call) = inner.element.as_mut() {
            let allowed: Vec<_> = LOGIC.into_iter().chain(PRINTING).collect();
            self.call(call, &allowed, at);
        }
    }

    fn forms(&mut self, call: &HelperTemplate, name: &str, at: Position) {
        let mut forms: Vec<_> = call.hash.keys().map(String::as_str).collect();
        forms.sort_unstable();
        if let Some(form) = forms.iter().find(|form| !CATEGORIES.contains(form)) {
            let message = format!("`{form}` is not a plural form of `{name}`");
            self.fault(at, "template-syntax", &message, &format!("the forms are {}", list(&CATEGORIES)));
        } else if forms.is_empty() || call.params.len() != 1 {
            let message = format!("`{name}` takes one number and its forms");
            let hint = format!("for example {{{{{name} number one=\"person\" other=\"people\"}}}}");
            self.fault(at, "template-syntax", &message, &hint);
        }
    }

    fn include(&mut self, include: &DecoratorTemplate, at: Position) {
        let Some(name) = include.name.as_name() else {
            return self.fault(
                at,
                "template-unknown-partial",
                "the name of a partial cannot be computed",
                "write the name itself",
            );
        };
        if self.partials.contains(name) {
            self.included.insert(name.to_owned());
        } else {
            let hint = match nearest(name, self.partials.iter().map(String::as_str)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the template's folder has no file `_{name}{}`", self.markup.ending()),
            };
            self.fault(at, "template-unknown-partial", &format!("unknown partial `{name}`"), &hint);
        }
    }

    fn unknown_helper(&mut self, name: &str, allowed: &[&str], at: Position) {
        let message = format!("`{name}` cannot be called here");
        let hint = match nearest(name, allowed.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("what can be called here is {}", list(allowed)),
        };
        self.fault(at, "template-unknown-helper", &message, &hint);
    }

    fn fault(&mut self, at: Position, code: &'static str, message: &str, hint: &str) {
        let place = place::tag(self.source, at, None);
        self.faults.push(Diagnostic::error(code, message).at(place).hint(hint));
    }
}
