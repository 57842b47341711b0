//! What a template can call, and how a value is printed.
//!
//! Handlebars' own blocks and comparisons stay; its helpers for logging, raw text and computed lookups go. Ours are:
//!
//! - `{{plural n one="person" other="people"}}`: the form that a number takes in its language, without the number;
//! - `{{count n one="person" other="people"}}`: the number, a no-break space and the form;
//! - helpers that no template can name: one prints a value, two guard the arguments of every call.

use std::fmt;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError,
    RenderErrorReason, ScopedJson,
};
use serde_json::Value as Json;

use crate::diagnostic::nearest;

/// The helper that prints a value. A space keeps the name out of reach of templates.
pub(super) const PRINT: &str = "print value";
/// The helper that fails if an argument is missing.
pub(super) const PRESENT: &str = "present values";
/// The helper that fails if an argument is missing, or is neither a list nor null.
pub(super) const LISTS: &str = "present lists";

/// The helpers that open a block.
pub(super) const BLOCKS: [&str; 4] = ["each", "if", "unless", "with"];
/// The helpers that print something.
pub(super) const PRINTING: [&str; 2] = ["count", "plural"];
/// The helpers that give a truth value or a number to another helper.
pub(super) const LOGIC: [&str; 10] = ["and", "eq", "gt", "gte", "len", "lt", "lte", "ne", "not", "or"];

/// The names that a plural form may have, after CLDR.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Removes the helpers that templates should not have and adds ours.
pub(super) fn register(handlebars: &mut Handlebars<'static>) {
    for name in ["log", "lookup", "raw"] {
        handlebars.unregister_helper(name);
    }
    handlebars.register_helper(PRINT, Box::new(print));
    handlebars.register_helper(PRESENT, Box::new(Guard { lists: false }));
    handlebars.register_helper(LISTS, Box::new(Guard { lists: true }));
    handlebars.register_helper("plural", Box::new(Plural { with_number: false }));
    handlebars.register_helper("count", Box::new(Plural { with_number: true }));
}

/// What is wrong with a value that a template uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// The data has no such field; the second name is the most similar field that it has.
    Missing(String, Option<String>),
    /// The field is null or an empty text.
    Empty(String),
    /// The field is of a type that has no text.
    Unprintable(String, &'static str),
    /// The field is not a list.
    NoList(String, &'static str),
    /// The field is not a number with a plural category.
    NoNumber(String),
    /// The call gives neither the form for this category nor `other`.
    NoForm(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Missing(field, _) => write!(f, "missing field `{field}`"),
            Fault::Empty(field) => write!(f, "the field `{field}` is empty"),
            Fault::Unprintable(field, kind) => {
                write!(f, "the field `{field}` is {kind} and cannot be printed")
            }
            Fault::NoList(field, kind) => write!(f, "the field `{field}` is {kind}, not a list"),
            Fault::NoNumber(field) => write!(f, "the field `{field}` is not a number with a plural category"),
            Fault::NoForm(category) => write!(f, "there is neither a form `{category}` nor a form `other`"),
        }
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for RenderError {
    fn from(fault: Fault) -> Self {
        RenderErrorReason::NestedError(Box::new(fault)).into()
    }
}

/// Prints a text or a number, escaped. Any other value is a fault, and so is an empty text or null.
fn print(
    call: &Helper<'_>,
    handlebars: &Handlebars<'_>,
    context: &Context,
    render: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let Some(value) = call.param(0) else { return Ok(()) };
    let field = || value.relative_path().cloned().unwrap_or_else(|| "this".to_owned());
    if value.is_value_missing() {
        return Err(missing(&field(), context, render).into());
    }
    match value.value() {
        Json::String(text) if !text.is_empty() => out.write(&handlebars.get_escape_fn()(text))?,
        Json::Number(number) => out.write(&handlebars.get_escape_fn()(&number.to_string()))?,
        Json::Null | Json::String(_) => return Err(Fault::Empty(field()).into()),
        other => return Err(Fault::Unprintable(field(), kind(other)).into()),
    }
    Ok(())
}

/// Fails if an argument is missing; Handlebars itself would take it for null.
///
/// An absent value therefore has to be an explicit null in the data, and a misspelt condition is an error instead of
/// being silently false.
struct Guard {
    lists: bool,
}

impl HelperDef for Guard {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        call: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        render: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        for value in call.params() {
            let field = || value.relative_path().cloned().unwrap_or_else(|| "this".to_owned());
            if value.is_value_missing() {
                return Err(missing(&field(), context, render).into());
            }
            match value.value() {
                Json::Null | Json::Array(_) => {}
                other if self.lists => return Err(Fault::NoList(field(), kind(other)).into()),
                _ => {}
            }
        }
        Ok(ScopedJson::Derived(Json::Null))
    }
}

/// Picks the form for a number of the view: an object with its `text` and its CLDR category `plural`.
struct Plural {
    with_number: bool,
}

impl HelperDef for Plural {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        call: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let number = call.param(0);
        let field = || number.and_then(|n| n.relative_path()).cloned().unwrap_or_else(|| "this".to_owned());
        let part = |name| number.and_then(|n| n.value().get(name)).and_then(Json::as_str);
        let (Some(text), Some(category)) = (part("text"), part("plural")) else {
            return Err(Fault::NoNumber(field()).into());
        };
        let form = call.hash_get(category).or_else(|| call.hash_get("other"));
        let Some(form) = form.and_then(|form| form.value().as_str()) else {
            return Err(Fault::NoForm(category.to_owned()).into());
        };
        let printed = if self.with_number { format!("{text}\u{a0}{form}") } else { form.to_owned() };
        Ok(ScopedJson::Derived(Json::String(printed)))
    }
}

/// The fault for a field that the data lacks, with the sibling field that was probably meant.
fn missing(path: &str, context: &Context, render: &RenderContext<'_, '_>) -> Fault {
    let (parent, name) = path.rsplit_once(['.', '/']).unwrap_or(("this", path));
    let siblings = render.evaluate(context, parent).ok();
    let siblings = siblings.as_ref().and_then(|value| value.as_json().as_object());
    let meant = siblings.and_then(|fields| nearest(name, fields.keys().map(String::as_str)));
    Fault::Missing(path.to_owned(), meant.map(str::to_owned))
}

/// A value's type, with its article.
fn kind(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "a truth value",
        Json::Number(_) => "a number",
        Json::String(_) => "a text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}
