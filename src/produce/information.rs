//! Makes the information sheet for potential partners from an application.

use time::Date;

use crate::diagnostic::{Diagnostic, Problems};
use crate::model::{Application, Language};
use crate::pdf;
use crate::template::{Error, Template};
use crate::typeset::{Engine, Job};
use crate::view::{self, Information, Locale, Number};

use super::edition::maker;
use super::{Loaded, data, glyphs, stand_ins, untranslated};

/// Where an application states its figures.
const FIGURES: &str = "/figures";

/// What an information sheet is made from and how.
#[derive(Debug, Clone, Copy)]
pub struct InformationRequest<'a> {
    /// What all partners share.
    pub application: &'a Loaded<Application>,
    /// The wording and the look.
    pub template: &'a Template,
    /// The language.
    pub language: Language,
    /// The date.
    pub date: Date,
}

/// A finished information sheet.
#[derive(Debug, Clone)]
pub struct MadeInformation {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What is worth knowing about it.
    pub warnings: Problems,
}

/// Makes the information sheet of an application.
///
/// # Errors
/// Everything that the application lacks for it: texts in its language, characters that no font has, and
/// `missing-figure` for each figure that the wording cites and the application does not state.
pub fn information(engine: &Engine, request: &InformationRequest) -> Result<MadeInformation, Problems> {
    let InformationRequest { application, template, language, date } = *request;
    let document = &application.read.document;
    let locale = Locale::new(language)?;
    let spoken = application.read.model.spoken(language);
    let mut view = view::information(&spoken.application, request.template.label(), &locale, date)
        .map_err(|missing| untranslated::diagnostics(&missing, "sheet", |_| document))?;
    let stand_ins = stand_ins::printed(&view, spoken.stand_ins)?;
    view.document.set_stand_ins(&stand_ins);
    let wording = fill(application, template, language, &mut view)?;
    glyphs::check(engine.fonts(), &data::value(&view)?, &[document])?;
    let mut files = template.files().clone();
    files.insert("/main.typ".to_owned(), wording.into_bytes());
    files.insert("/view.json".to_owned(), data::bytes(&view)?);
    files.insert("/application.json".to_owned(), application.bytes.clone());
    let ident = format!("information\n{}\n{date}\n{language}", document.source().text);
    let maker = maker(request.template);
    let made = engine.typeset(Job { main: "/main.typ".to_owned(), files, ident, maker })?;
    let pdf = pdf::finish(made.pdf, &[])?;
    let warnings = stand_ins::warning(&stand_ins, "sheet", language, document).with(made.warnings);
    Ok(MadeInformation { pdf, pages: made.pages, warnings })
}

/// Fills the view into the wording. Only the wording knows which figures it needs, and it stops at the first one that
/// is missing; so each missing figure gets a stand-in, until all of them have been found.
fn fill(
    application: &Loaded<Application>,
    template: &Template,
    language: Language,
    view: &mut Information,
) -> Result<String, Problems> {
    let mut missing = Problems::new();
    loop {
        let faults = match template.render(language.code(), view) {
            Ok(wording) if missing.is_empty() => return Ok(wording),
            Ok(_) => return Err(missing),
            Err(Error::Faults(faults)) => faults,
            Err(error) => return Err(error.into()),
        };
        let name = faults.first().and_then(missing_figure).filter(|name| !view.figures.contains_key(*name));
        let Some(name) = name.map(str::to_owned) else {
            missing.extend(faults);
            return Err(missing);
        };
        let stand_in = Number::told("0".to_owned());
        // An application without any figures has no such place, but the problem still concerns the field of that
        // name.
        let mut place = application.read.document.place(FIGURES);
        FIGURES.clone_into(&mut place.pointer);
        let hint =
            format!("add it to the application, as in `\"figures\": {{ \"{name}\": {} }}`", example(&name));
        missing.push(
            Diagnostic::error(
                "missing-figure",
                format!("the information sheet cites the figure `{name}`, which is not given"),
            )
            .at(place)
            .hint(hint),
        );
        view.figures.insert(name, stand_in);
    }
}

/// The name of the figure that a fault of the wording is about, if it is about one.
fn missing_figure(fault: &Diagnostic) -> Option<&str> {
    let place = fault.place.as_ref().filter(|_| fault.code == "template-missing-field")?;
    let field = place.source.text.get(place.range.clone())?;
    field.strip_prefix("figures.")?.split('.').next()
}

fn example(name: &str) -> &'static str {
    if name == "since" { "2016" } else { "60" }
}
