//! Diagnostics on a pipe. A text that several of them point into is sent once.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::kept;
use crate::diagnostic::{Diagnostic, Place, Problems, Related, Severity, Site, Source, Table};

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
    /// Set if the text shows a table, with the name of the sheet if it has one.
    table: Option<Option<String>>,
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
    related: Vec<(String, SiteAs)>,
}

#[derive(Debug, Serialize, Deserialize)]
enum SiteAs {
    Text(PlaceAs),
    File(String),
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

impl From<Problems> for Diagnostics {
    fn from(diagnostics: Problems) -> Self {
        let mut sources = Vec::new();
        let items = diagnostics.into_iter().map(|diagnostic| item(diagnostic, &mut sources)).collect();
        let text = |source: Arc<Source>| SourceAs {
            name: source.name.clone(),
            text: source.text.clone(),
            table: source.as_table().map(|table| table.sheet.clone()),
        };
        Self { items, sources: sources.into_iter().map(text).collect() }
    }
}

fn item(diagnostic: Diagnostic, sources: &mut Vec<Arc<Source>>) -> Item {
    let Diagnostic { severity, code, message, place, file, hint, related } = diagnostic;
    let place = place.map(|place| place_as(*place, sources));
    let site = |Related { message, site }: Related| match site {
        Site::Text(place) => (message, SiteAs::Text(place_as(place, sources))),
        Site::File(name) => (message, SiteAs::File(name)),
    };
    let related = related.into_iter().map(site).collect();
    Item { severity, code: code.to_owned(), message, place, file, hint, related }
}

fn place_as(place: Place, sources: &mut Vec<Arc<Source>>) -> PlaceAs {
    let Place { source, range, pointer } = place;
    let known = sources.iter().position(|known| Arc::ptr_eq(known, &source));
    let source = known.unwrap_or_else(|| {
        sources.push(source);
        sources.len() - 1
    });
    PlaceAs { source, start: range.start, end: range.end, pointer }
}

impl From<Diagnostics> for Problems {
    fn from(Diagnostics { sources, items }: Diagnostics) -> Self {
        let source = |SourceAs { name, text, table }| {
            Arc::new(Source::new(name, text).with_table(table.map(|sheet| Table { sheet })))
        };
        let sources: Vec<Arc<Source>> = sources.into_iter().map(source).collect();
        let place = |PlaceAs { source, start, end, pointer }: PlaceAs| {
            let source = Arc::clone(sources.get(source)?);
            Some(Place { source, range: start..end, pointer })
        };
        let related = |(message, site)| {
            let site = match site {
                SiteAs::Text(at) => Site::Text(place(at)?),
                SiteAs::File(name) => Site::File(name),
            };
            Some(Related { message, site })
        };
        let diagnostic = |item: Item| Diagnostic {
            severity: item.severity,
            code: kept(item.code),
            message: item.message,
            place: item.place.and_then(place).map(Box::new),
            file: item.file,
            hint: item.hint,
            related: item.related.into_iter().filter_map(related).collect(),
        };
        items.into_iter().map(diagnostic).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diagnostics_come_back_as_they_were_and_share_their_text() {
        let source = Arc::new(Source::new("a.json", "{}"));
        let at = |range| Place { source: Arc::clone(&source), range, pointer: "/a".to_owned() };
        let all = Problems::from(vec![
            Diagnostic::error("worker-died", "first").at(at(0..1)).hint("mend it"),
            Diagnostic::warning("no-worker", "second").in_file("b.png"),
            Diagnostic::advice("worker-died", "third")
                .at(at(1..2))
                .also(Site::Text(at(0..2)), "here")
                .also(Site::File("c.json".to_owned()), "there"),
        ]);
        let wire = Diagnostics::from(all.clone());
        assert_eq!(wire.sources.len(), 1);
        let back = Problems::from(wire);
        assert_eq!(back, all);
        let text =
            |index: usize| back.get(index).and_then(|it: &Diagnostic| it.place.as_ref()).map(|it| &it.source);
        assert!(text(0).zip(text(2)).is_some_and(|(one, other)| Arc::ptr_eq(one, other)));
    }
}
