//! From a clean drawing to shapes, with the library that the typesetter uses too.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use usvg::fontdb::{Database, Family, Query, Source, Stretch, Style, Weight};
use usvg::{Font, FontFamily, FontResolver, FontStretch, FontStyle, ImageHrefResolver, Options, Tree};

use super::value::number::FONT_SIZE;
use crate::picture::{Feature, Problem, Remark};

/// The families that stand in for those not available.
const SERIF: &str = "Libertinus Serif";
const MONOSPACE: &str = "DejaVu Sans Mono";

/// A drawing as shapes.
pub(super) struct Drawn {
    /// The shapes.
    pub tree: Tree,
    /// Remarks on its texts.
    pub remarks: Vec<Remark>,
}

/// Turns a clean drawing into shapes. Texts are set in the embedded typefaces, and become shapes too.
pub(super) fn read(text: &str) -> Result<Drawn, Problem> {
    let notes = Mutex::new(Notes::default());
    let options = Options {
        font_family: SERIF.to_owned(),
        font_size: FONT_SIZE as f32,
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        font_resolver: FontResolver {
            select_font: Box::new(|font, database| select(font, database, &notes)),
            select_fallback: Box::new(|c, tried, database| {
                let found = FontResolver::default_fallback_selector()(c, tried, database);
                if found.is_none() {
                    note(&notes, |notes| notes.missing = notes.missing.or(Some(c)));
                }
                found
            }),
        },
        ..Options::default()
    };
    // A panic in the library is reported as a problem of the picture and does no further harm.
    let tree = catch_unwind(AssertUnwindSafe(|| Tree::from_str(text, &options)));
    let tree = match tree {
        Ok(Ok(tree)) => tree,
        Ok(Err(usvg::Error::InvalidSize)) => return Err(Problem::Size),
        Ok(Err(usvg::Error::ElementsLimitReached)) => return Err(Problem::TooComplex("more elements")),
        Ok(Err(_)) | Err(_) => return Err(Problem::Damaged),
    };
    drop(options);
    let Notes { typefaces, missing } = notes.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(c) = missing {
        return Err(Problem::Unsupported(Feature::Character(c)));
    }
    Ok(Drawn { tree, remarks: typefaces.into_iter().map(Remark::Typeface).collect() })
}

/// What was noticed while typefaces were selected.
#[derive(Debug, Default)]
struct Notes {
    /// The typefaces that are not available.
    typefaces: Vec<String>,
    /// A character that no typeface has.
    missing: Option<char>,
}

fn note(notes: &Mutex<Notes>, add: impl FnOnce(&mut Notes)) {
    add(&mut notes.lock().unwrap_or_else(PoisonError::into_inner));
}

/// The face for a text. An unavailable typeface is noted, and another takes its place.
fn select(font: &Font, database: &mut Arc<Database>, notes: &Mutex<Notes>) -> Option<usvg::fontdb::ID> {
    if database.is_empty() {
        let database = Arc::make_mut(database);
        for face in typst_assets::fonts() {
            database.load_font_source(Source::Binary(Arc::new(face)));
        }
    }
    let families: Vec<Family<'_>> = font
        .families()
        .iter()
        .map(|family| match family {
            FontFamily::Named(name) => Family::Name(name),
            FontFamily::Monospace => Family::Name(MONOSPACE),
            FontFamily::Serif | FontFamily::SansSerif | FontFamily::Cursive | FontFamily::Fantasy => {
                Family::Name(SERIF)
            }
        })
        .collect();
    let is_here = |family: &Family<'_>| {
        database.query(&Query { families: std::slice::from_ref(family), ..Query::default() }).is_some()
    };
    let first = font.families().iter().zip(&families).next();
    if let Some((wanted, family)) = first {
        let generic = matches!(wanted, FontFamily::Serif | FontFamily::Monospace);
        if !generic && (!is_here(family) || !matches!(wanted, FontFamily::Named(_))) {
            let name = wanted.to_string().trim_matches('"').to_owned();
            note(notes, |notes| {
                if !notes.typefaces.contains(&name) {
                    notes.typefaces.push(name);
                }
            });
        }
    }
    let families: Vec<Family<'_>> = families.into_iter().chain([Family::Name(SERIF)]).collect();
    database.query(&Query {
        families: &families,
        weight: Weight(font.weight()),
        stretch: stretch(font.stretch()),
        style: match font.style() {
            FontStyle::Normal => Style::Normal,
            FontStyle::Italic => Style::Italic,
            FontStyle::Oblique => Style::Oblique,
        },
    })
}

fn stretch(stretch: FontStretch) -> Stretch {
    match stretch {
        FontStretch::UltraCondensed => Stretch::UltraCondensed,
        FontStretch::ExtraCondensed => Stretch::ExtraCondensed,
        FontStretch::Condensed => Stretch::Condensed,
        FontStretch::SemiCondensed => Stretch::SemiCondensed,
        FontStretch::Normal => Stretch::Normal,
        FontStretch::SemiExpanded => Stretch::SemiExpanded,
        FontStretch::Expanded => Stretch::Expanded,
        FontStretch::ExtraExpanded => Stretch::ExtraExpanded,
        FontStretch::UltraExpanded => Stretch::UltraExpanded,
    }
}
