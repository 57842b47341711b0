//! Diagnostics on a pipe. A text that several of them point into goes once.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::kept;
use crate::diagnostic::{Diagnostic, Place, Severity, Source};

/// A list of diagnostics.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Diagnostics {
    sources: Vec<SourceAs>,
    items: Vec<Item>,
}

#[derive(Debug, Serialize, Deserialize)]
struct SourceAs {
    name: String,
    text: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Item {
    #[serde(with = "SeverityAs")]
    severity: Severity,
    code: String,
    message: String,
    place: Option<PlaceAs>,
    file: Option<String>,
    hint: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct PlaceAs {
    /// The position in the list of sources.
    source: usize,
    start: usize,
    end: usize,
    pointer: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Severity")]
enum SeverityAs {
    Advice,
    Warning,
    Error,
}

impl From<Vec<Diagnostic>> for Diagnostics {
    fn from(diagnostics: Vec<Diagnostic>) -> Self {
        let mut sources: Vec<Arc<Source>> = Vec::new();
        let mut place = |place: Place| {
            let known = sources.iter().position(|source| Arc::ptr_eq(source, &place.source));
            let source = known.unwrap_or_else(|| {
                sources.push(place.source);
                sources.len() - 1
            });
            PlaceAs { source, start: place.range.start, end: place.range.end, pointer: place.pointer }
        };
        let item = |diagnostic: Diagnostic| {
            let Diagnostic { severity, code, message, place: at, file, hint } = diagnostic;
            let place = at.map(|at| place(*at));
            Item { severity, code: code.to_owned(), message, place, file, hint }
        };
        let items = diagnostics.into_iter().map(item).collect();
        let text = |source: Arc<Source>| SourceAs { name: source.name.clone(), text: source.text.clone() };
        Self { sources: sources.into_iter().map(text).collect(), items }
    }
}

impl From<Diagnostics> for Vec<Diagnostic> {
    fn from(diagnostics: Diagnostics) -> Self {
        let Diagnostics { sources, items } = diagnostics;
        let sources: Vec<Arc<Source>> =
            sources.into_iter().map(|SourceAs { name, text }| Arc::new(Source { name, text })).collect();
        let place = |place: PlaceAs| {
            let source = Arc::clone(sources.get(place.source)?);
            Some(Box::new(Place { source, range: place.start..place.end, pointer: place.pointer }))
        };
        let diagnostic = |item: Item| {
            let Item { severity, code, message, place: at, file, hint } = item;
            Diagnostic { severity, code: kept(code), message, place: at.and_then(place), file, hint }
        };
        items.into_iter().map(diagnostic).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diagnostics_come_back_as_they_were_and_share_their_text() {
        let source = Arc::new(Source { name: "a.json".to_owned(), text: "{}".to_owned() });
        let at = |range| Place { source: Arc::clone(&source), range, pointer: "/a".to_owned() };
        let all = vec![
            Diagnostic::error("one", "first").at(at(0..1)).hint("mend it"),
            Diagnostic::warning("two", "second").in_file("b.png"),
            Diagnostic::advice("one", "third").at(at(1..2)),
        ];
        let wire = Diagnostics::from(all.clone());
        assert_eq!(wire.sources.len(), 1);
        let back = Vec::from(wire);
        assert_eq!(back, all);
        let text =
            |index: usize| back.get(index).and_then(|it: &Diagnostic| it.place.as_ref()).map(|it| &it.source);
        assert!(text(0).zip(text(2)).is_some_and(|(one, other)| Arc::ptr_eq(one, other)));
    }
}
