//! The places that a layout marked on the pages it made.
//!
//! A layout marks a place with `#place(dx: .., dy: ..)[#metadata((kind: "signature", width: 80mm)) <loi-mark>]`. The
//! fields of the dictionary are the layout's business and are handed on as they are.

use serde_json::{Map, Value as Json};
use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::problems::Translator;
use crate::diagnostic::Problems;

/// The label of the metadata that marks a place.
const LABEL: &str = "loi-mark";

/// A place that a layout marked.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The page number, counted from zero.
    pub page: usize,
    /// The distance from the left edge of the page, in points.
    pub x: f64,
    /// The distance from the top edge of the page, in points.
    pub y: f64,
    /// The fields of the mark. A length has become a number of points.
    pub fields: Map<String, Json>,
}

/// All marks of a document, in reading order.
pub(super) fn collect(document: &PagedDocument, translator: &Translator) -> Result<Vec<Mark>, Problems> {
    let Some(label) = Label::new(PicoStr::intern(LABEL)) else { return Ok(Vec::new()) };
    let introspector = document.introspector();
    let mut marks = Vec::new();
    let mut problems = Problems::new();
    for element in introspector.query(&Selector::Label(label)) {
        let Some(metadata) = element.to_packed::<MetadataElem>() else {
            problems.push(translator.mark(element.span(), "only metadata can carry the label `loi-mark`"));
            continue;
        };
        let Value::Dict(dict) = &metadata.value else {
            problems.push(translator.mark(element.span(), "a mark has to be a dictionary"));
            continue;
        };
        let fields: Result<Map<_, _>, _> =
            dict.iter().map(|(key, value)| Ok((key.to_string(), to_json(value)?))).collect();
        let position = element.location().and_then(|location| introspector.position(location));
        match (fields, position) {
            (Ok(fields), Some(position)) => marks.push(Mark {
                page: position.page.get() - 1,
                x: position.point.x.to_pt(),
                y: position.point.y.to_pt(),
                fields,
            }),
            (Err(Unfit(kind)), _) => {
                problems.push(
                    translator.mark(element.span(), &format!("a mark cannot hold a value of type `{kind}`")),
                );
            }
            (_, None) => problems.push(translator.mark(element.span(), "a mark stands on no page")),
        }
    }
    if problems.is_empty() { Ok(marks) } else { Err(problems) }
}

/// The type of a value that a mark cannot hold.
struct Unfit(&'static str);

fn to_json(value: &Value) -> Result<Json, Unfit> {
    Ok(match value {
        Value::None => Json::Null,
        Value::Bool(flag) => Json::from(*flag),
        Value::Int(number) => Json::from(*number),
        Value::Float(number) => Json::from(*number),
        Value::Str(text) => Json::from(text.as_str()),
        // A length in `em` depends on where it stands; the layout resolves it with `to-absolute()`.
        Value::Length(length) if length.em.get() == 0.0 => Json::from(length.abs.to_pt()),
        Value::Array(array) => Json::Array(array.iter().map(to_json).collect::<Result<_, _>>()?),
        Value::Dict(dict) => Json::Object(
            dict.iter()
                .map(|(key, value)| Ok((key.to_string(), to_json(value)?)))
                .collect::<Result<_, _>>()?,
        ),
        other => return Err(Unfit(other.ty().short_name())),
    })
}
