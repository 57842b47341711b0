//! The signatures that are to be seen on the pages of a PDF.
//!
//! Whoever signs may put a picture of the signature anywhere, also over what is printed there.

use super::error::Error;
use super::object::{Dict, Object};
use super::pages::Pages;
use super::read::{Budget, File, guarded};
use super::structure::Area;

/// The flags of an annotation that is not shown, or not printed: hidden, and no view.
const UNSEEN: i64 = 1 << 1 | 1 << 5;

/// The most that are to be seen. Each is looked for in the text, and told of where it covers some.
const WIDGETS: usize = 10_000;

/// A field, or another annotation, on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Widget {
    /// The page, counted from zero.
    pub page: usize,
    /// What it covers.
    pub area: Area,
}

/// Everything that lies on the pages of a PDF and is to be seen, page by page, in the order in which it was put there:
/// any PDF, from anybody.
///
/// # Errors
/// See [`Error`].
pub fn widgets(pdf: &[u8]) -> Result<Vec<Widget>, Error> {
    guarded(|| {
        let file = File::open(pdf, Budget::stranger())?;
        let catalog = file.catalog()?;
        let pages = Pages::of(&file, catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?)?;
        let mut widgets = Vec::new();
        for (page, reference) in pages.references().enumerate() {
            let object = file.object(reference)?;
            let Some(dict) = object.value.as_dict() else { continue };
            let Some(list) = file.entry(dict, "Annots")? else { continue };
            for annotation in file.items(&list)? {
                let annotation = file.resolve(annotation)?;
                let area = annotation.as_dict().map(|dict| seen(&file, dict)).transpose()?.flatten();
                widgets.extend(area.map(|area| Widget { page, area }));
                if widgets.len() > WIDGETS {
                    return Err(Error::TooLarge("more than ten thousand notes, links or fields"));
                }
            }
        }
        Ok(widgets)
    })
}

/// What an annotation covers; nothing where it is not to be seen.
fn seen(file: &File, annotation: &Dict) -> Result<Option<Area>, Error> {
    let flags = file.entry(annotation, "F")?.and_then(|flags| flags.as_integer()).unwrap_or(0);
    let Some(corners) = file.entry(annotation, "Rect")? else { return Ok(None) };
    let corners: Option<Vec<f64>> = file.items(&corners)?.iter().map(Object::as_number).collect();
    let Some(&[x1, y1, x2, y2]) = corners.as_deref() else { return Ok(None) };
    // Any two opposite corners do.
    let area = Area { left: x1.min(x2), bottom: y1.min(y2), right: x1.max(x2), top: y1.max(y2) };
    Ok((flags & UNSEEN == 0 && area.left < area.right && area.bottom < area.top).then_some(area))
}
