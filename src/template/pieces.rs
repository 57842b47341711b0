//! Pieces of wording that several documents share, many to a file: each stands between `{{#*inline "NAME"}}` and
//! `{{/inline}}`, Handlebars' syntax for partials that are defined where they are used.

use std::collections::BTreeMap;
use std::sync::Arc;

use handlebars::Template;
use handlebars::template::{DecoratorTemplate, Parameter, TemplateElement};

use super::place;
use crate::diagnostic::{Diagnostic, Problems, Source};

/// The pieces of a file, by name. Anything else in the file, except blanks and comments, is a fault.
pub(super) fn pieces(
    file: Template,
    source: &Arc<Source>,
    faults: &mut Problems,
) -> BTreeMap<String, (Template, Arc<Source>)> {
    let mut pieces = BTreeMap::new();
    for (index, element) in file.elements.into_iter().enumerate() {
        let stray = match element {
            TemplateElement::Comment(_) => false,
            TemplateElement::RawString(text) => !text.trim().is_empty(),
            TemplateElement::DecoratorBlock(block) => match piece(*block) {
                Some((name, piece)) => pieces.insert(name, (piece, Arc::clone(source))).is_some(),
                None => true,
            },
            _ => true,
        };
        if stray {
            let at = file.mapping.get(index).map_or((1, 1), |mapping| (mapping.0, mapping.1));
            let place = place::tag(source, at, None);
            let message = "a file of shared wording holds named pieces only, each name once";
            let hint = "put it between `{{#*inline \"NAME\"}}` and `{{/inline}}`";
            faults.push(Diagnostic::error("template-syntax", message).at(place).hint(hint));
        }
    }
    pieces
}

fn piece(block: DecoratorTemplate) -> Option<(String, Template)> {
    let [Parameter::Literal(name)] = block.params.as_slice() else { return None };
    let is_inline = block.name.as_name() == Some("inline");
    Some((name.as_str()?.to_owned(), block.template?)).filter(|_| is_inline)
}
